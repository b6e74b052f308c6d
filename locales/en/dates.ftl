# Dates: why a day is not certain. Each is one plain sentence of at most 15 words.

unsettled-month-end = One of the months has no such day, so this may be a day earlier.
unsettled-time-not-known = The time is not known, so the hours count from the start of that day.
unsettled-hour-twice = The clocks went back over that time, so the end may be an hour later.
unsettled-hour-of-service = The law does not say at which hour a letter or e-mail counts.
unsettled-age-not-known = The age is not known, so this is the earlier day, for under 18.
unsettled-office-shut = The office is shut that day, and a later day may not count.
unsettled-holidays-not-known = We do not know the bank holidays of that year.
unsettled-may-end-sooner = It can end sooner, when the court case or the sentence ends.
unsettled-restriction-not-known = This is different with restrictions: ask whether there are any.
unsettled-remand-count = The court may set an earlier day, and the law may allow a day more.
unsettled-interim-count = The court may set a shorter time, and the law may allow a day more.
unsettled-new-examination = We have not read when the new law wants this done.
unsettled-emergency-window = In practice this counts once a second doctor has agreed.
unsettled-not-in-our-sources = The sources that we read do not settle this.
unsettled-new-reference = The law has changed here, and we have not read when this counts.
unsettled-wales-service = We have not read the Welsh rules on when this counts as served.
unsettled-wales-email = We have not found a rule in Wales that lets this be e-mailed.
