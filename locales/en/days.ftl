# Dates: picking a day, the days that the law gives, and how they were counted.

weekday-1 = Monday
    .short = Mon
weekday-2 = Tuesday
    .short = Tue
weekday-3 = Wednesday
    .short = Wed
weekday-4 = Thursday
    .short = Thu
weekday-5 = Friday
    .short = Fri
weekday-6 = Saturday
    .short = Sat
weekday-7 = Sunday
    .short = Sun
day-of-week = { $weekday } { $day } { $month } { $year }

pick-lead = Pick the day. It is on the papers from staff.
pick-today = Today
pick-yesterday = Yesterday
pick-months = Other months
pick-earlier-year = A year earlier
pick-earlier = The month before
pick-later = The month after
pick-later-year = A year later
pick-unsure = I am not sure of the day
pick-hour = At about what time did it start?
    .why = Some powers are counted in hours. We count from the start of the hour that you pick.
pick-hour-between = { $from } to { $to }
pick-admitted = Which day did this section start?
    .why = The law counts from this day. Nothing you pick is kept.
pick-first-admitted = Which day did section 2 start, before section 3?
    .why = The law counts from this day. Nothing you pick is kept.
pick-report-furnished = { $reader ->
    [patient] Which day did the doctor hand in the report to keep you?
   *[relative] Which day did the doctor hand in the report to keep them?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-nurse-recorded = { $reader ->
    [patient] Which day did the nurse write that you must stay?
   *[relative] Which day did the nurse write that they must stay?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-order-made = Which day was the order made?
    .why = The law counts from this day. Nothing you pick is kept.
pick-accepted = Which day did guardianship start?
    .why = The law counts from this day. Nothing you pick is kept.
pick-cto-made = Which day was the CTO made?
    .why = The law counts from this day. Nothing you pick is kept.
pick-hospital-order-made = Which day did a court make the hospital order before it?
    .why = The law counts from this day. Nothing you pick is kept.
pick-recalled-detained = { $reader ->
    [patient] Which day did the hospital take you back in?
   *[relative] Which day did the hospital take them back in?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-revoked = Which day was the CTO ended by a return to the section?
    .why = The law counts from this day. Nothing you pick is kept.
pick-discharged = { $reader ->
    [patient] Which day were you let go with conditions?
   *[relative] Which day were they let go with conditions?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-deprived-of-liberty-from = { $reader ->
    [patient] Which day did the conditions start that take away your liberty?
   *[relative] Which day did the conditions start that take away their liberty?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-deprived-of-liberty-until = Which day did those conditions end?
    .why = The law counts from this day. Nothing you pick is kept.
pick-returned = { $reader ->
    [patient] Which day were you back in hospital after the recall?
   *[relative] Which day were they back in hospital after the recall?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-arrived = { $reader ->
    [patient] Which day did you get to the safe place?
   *[relative] Which day did they get to the safe place?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-first-medicine = { $reader ->
    [patient] Which day did you first get medicine for mental health on this section?
   *[relative] Which day did they first get medicine for mental health on this section?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-tribunal-application-received = Which day did the Tribunal get an application?
    .why = The law counts from this day. Nothing you pick is kept.
pick-nr-order-served = { $reader ->
    [patient] Which day did the hospital get the nearest relative’s order to let you go?
   *[relative] Which day did the hospital get the nearest relative’s order to let them go?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-nr-order-handed = Which day was that order put into the hands of the right officer?
    .why = The law counts from this day. Nothing you pick is kept.
pick-nr-order-posted = Which day was that order posted?
    .why = The law counts from this day. Nothing you pick is kept.
pick-nr-order-emailed = Which day was that order e-mailed?
    .why = The law counts from this day. Nothing you pick is kept.
pick-barred = Which day did the doctor stop that order?
    .why = The law counts from this day. Nothing you pick is kept.
pick-nr-told-of-barring = Which day was the nearest relative told that it was stopped?
    .why = The law counts from this day. Nothing you pick is kept.
pick-displaced = Which day did a court replace the nearest relative?
    .why = The law counts from this day. Nothing you pick is kept.
pick-tribunal-last-considered = Which day did a Tribunal last look at the case?
    .why = The law counts from this day. Nothing you pick is kept.
pick-awol-from = { $reader ->
    [patient] Which day did you go without leave?
   *[relative] Which day did they go without leave?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-restrictions-ended = Which day did the restrictions end?
    .why = The law counts from this day. Nothing you pick is kept.
pick-recall-notice-handed = { $reader ->
    [patient] Which day was the recall notice put into your hand?
   *[relative] Which day was the recall notice put into their hand?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-recall-notice-left = { $reader ->
    [patient] Which day was the recall notice left at your address?
   *[relative] Which day was the recall notice left at their address?
}
    .why = The law counts from this day. Nothing you pick is kept.
pick-recall-notice-posted = Which day was the recall notice posted?
    .why = The law counts from this day. Nothing you pick is kept.
pick-displacement-application = Which day did somebody ask a court to replace the nearest relative?
    .why = The law counts from this day. Nothing you pick is kept.
pick-discharge-planned = { $reader ->
    [patient] Which day are you to be let go?
   *[relative] Which day are they to be let go?
}
    .why = The law counts from this day. Nothing you pick is kept.

pick-post = How was it posted?
    .why = First class and second class post count as arriving on different days.
pick-post-first-class = First class
pick-post-second-class = Second class
pick-email-agreed = Had the hospital managers agreed to get it by e-mail?
    .why = By e-mail it counts only if the managers had agreed. In Wales, do not use e-mail.
pick-email-agreed-yes = Yes
pick-email-agreed-no = No
pick-ground = Why did the court replace the nearest relative?
    .why = The reason decides how long it lasts, and who can go to the Tribunal.
pick-ground-a = There was none, or none could be found
pick-ground-b = They were too ill
pick-ground-c = They said no to a section without good reason
pick-ground-d = They let the person go without due care
    .hint = Or were likely to do so.
pick-ground-e = They were not suitable for another reason
pick-age = { $reader ->
    [patient] How old are you?
   *[relative] How old are they?
}
    .why = Under 18, a case goes to the Tribunal by itself more often.
pick-age-under-16 = Under 16
pick-age-16-17 = 16 or 17
pick-age-18-or-over = 18 or over

event-admitted = the day this section started
event-first-admitted = the day section 2 started
event-report-furnished = the doctor’s report
event-nurse-recorded = the nurse’s record
event-order-made = the day of the order
event-accepted = the start of guardianship
event-cto-made = the day of the CTO
event-hospital-order-made = the day of the hospital order
event-recalled-detained = the return to hospital
event-revoked = the day the CTO was revoked
event-discharged = the day of conditional discharge
event-deprived-of-liberty-from = the start of those conditions
event-deprived-of-liberty-until = the end of those conditions
event-returned = the return after recall
event-arrived = the arrival at the safe place
event-first-medicine = the first medicine
event-tribunal-application-received = the Tribunal’s receipt of an application
event-nr-order-served = the nearest relative’s order
event-nr-order-handed = the day the order was handed in
event-nr-order-posted = the day the order was posted
event-nr-order-emailed = the day the order was e-mailed
event-barred = the doctor’s report that stopped the order
event-nr-told-of-barring = the day the nearest relative was told
event-displaced = the court’s order
event-tribunal-last-considered = the last Tribunal
event-awol-from = the first day away without leave
event-restrictions-ended = the end of the restrictions
event-recall-notice-handed = the recall notice
event-recall-notice-left = the recall notice
event-recall-notice-posted = the recall notice
event-displacement-application = the request to the court
event-discharge-planned = the planned day

need-admitted = First we need: the day this section started.
need-first-admitted = First we need: the day section 2 started.
need-report-furnished = First we need: the doctor’s report.
need-nurse-recorded = First we need: the nurse’s record.
need-order-made = First we need: the day of the order.
need-accepted = First we need: the start of guardianship.
need-cto-made = First we need: the day of the CTO.
need-hospital-order-made = First we need: the day of the hospital order.
need-recalled-detained = First we need: the return to hospital.
need-revoked = First we need: the day the CTO was revoked.
need-discharged = First we need: the day of conditional discharge.
need-deprived-of-liberty-from = First we need: the start of those conditions.
need-deprived-of-liberty-until = First we need: the end of those conditions.
need-returned = First we need: the return after recall.
need-arrived = First we need: the arrival at the safe place.
need-first-medicine = First we need: the first medicine.
need-tribunal-application-received = First we need: the Tribunal’s receipt of an application.
need-nr-order-served = First we need: the nearest relative’s order.
need-nr-order-handed = First we need: the day the order was handed in.
need-nr-order-posted = First we need: the day the order was posted.
need-nr-order-emailed = First we need: the day the order was e-mailed.
need-barred = First we need: the doctor’s report that stopped the order.
need-nr-told-of-barring = First we need: the day the nearest relative was told.
need-displaced = First we need: the court’s order.
need-tribunal-last-considered = First we need: the last Tribunal.
need-awol-from = First we need: the first day away without leave.
need-restrictions-ended = First we need: the end of the restrictions.
need-recall-notice-handed = First we need: the recall notice.
need-recall-notice-left = First we need: the recall notice.
need-recall-notice-posted = First we need: the recall notice.
need-displacement-application = First we need: the request to the court.
need-discharge-planned = First we need: the planned day.
need-post = First we need: how it was posted.
need-email-agreed = First we need: whether the managers had agreed to e-mail.
need-ground = First we need: why the court did it.
need-nation = First we need: where the hospital is.

length-days = { $count } days
length-months = { $count } months
length-hours = { $count } hours
length-office-days = { $count } working days
working-first = { $length }, counted from { $from }: { $event }. That day is day 1. The last day is { $end }.
working-next-day = { $length } after { $from }: { $event }. That gives { $end }.
working-later = First { $after } from { $from }: { $event }. Then { $length } more. The last day is { $end }.
working-hours = { $length } by the clock from { $from }: { $event }. That gives { $end }.

date-section-ends = The section or order ends, if nothing changes. Staff may ask for a new one before.
    .name = The end of the section or order.
date-renewal-ends = If it is made longer, the next time ends here.
    .name = The end of a later time.
date-renewal-examination = { $reader ->
    [patient] In this time the main doctor must see you, to make it longer.
   *[relative] In this time the main doctor must see them, to make it longer.
}
    .name = The doctor’s look before it is made longer.
date-holding-power-ends = { $reader ->
    [patient] The power to hold you ends. Before that, staff must decide what comes next.
   *[relative] The power to hold them ends. Before that, staff must decide what comes next.
}
    .name = The end of the power to hold.
date-recall-ends = { $reader ->
    [patient] The recall ends. By then you must be let go, or the CTO must be ended.
   *[relative] The recall ends. By then they must be let go, or the CTO must be ended.
}
    .name = The end of the recall.
date-remand-ends = The court’s order ends, if the court does not make it longer.
    .name = The end of the court’s order.
date-remand-longest-end = It cannot be made longer than this.
    .name = The longest that it can go on.
date-tribunal-window = { $reader ->
    [patient] You can ask the Tribunal once in this time.
   *[relative] They can ask the Tribunal once in this time.
}
    .name = Asking the Tribunal.
date-nr-tribunal-window = The nearest relative can ask the Tribunal in this time.
    .name = A Tribunal for the nearest relative.
date-nr-tribunal-window-after-barring = The nearest relative can ask the Tribunal, as the order was stopped.
    .name = A Tribunal for the nearest relative, after the order was stopped.
date-nr-tribunal-window-each-period = The nearest relative can ask the Tribunal once in this time.
    .name = A Tribunal for the nearest relative.
date-nr-tribunal-window-after-displacement = The person whom the court replaced can ask the Tribunal once in this time.
    .name = A Tribunal for the person whom the court replaced.
date-hearing-starts-by = The Tribunal should start its meeting by this day.
    .name = The Tribunal’s meeting.
date-managers-must-refer = The hospital managers must send the case to the Tribunal by then.
    .name = Sending the case to the Tribunal.
date-secretary-of-state-must-refer = The Justice Secretary must send the case to the Tribunal by then.
    .name = Sending the case to the Tribunal.
date-second-opinion-needed-from = { $reader ->
    [patient] From now on, medicine needs your written consent, or a second doctor.
   *[relative] From now on, medicine needs their written consent, or a second doctor.
}
    .name = A second opinion about medicine.
date-nr-order-served = The nearest relative’s order counts as handed in.
    .name = The nearest relative’s order.
date-barring-report-by = The main doctor can stop the nearest relative’s order until then.
    .name = The doctor’s time to stop that order.
date-nr-may-order-again-from = The same nearest relative can order it again from this day.
    .name = The next order by the nearest relative.
date-nr-told-of-discharge-by = The nearest relative should be told by then, if that can be done.
    .name = Telling the nearest relative.
date-recall-notice-served = The recall notice counts as given.
    .name = The recall notice.
date-may-be-retaken-until = { $reader ->
    [patient] You can be taken back to hospital until then.
   *[relative] They can be taken back to hospital until then.
}
    .name = Being taken back to hospital.
date-displacement-ends = The court’s change of the nearest relative ends.
    .name = The court’s change of the nearest relative.

none-no-right = The law does not give this here. Ask the advocate what else there is.
none-not-served = It does not count as handed in. Hand it over again, and get a receipt.
none-no-fixed-end = It has no fixed end.
none-until-the-court-decides = It goes on until the court has decided.
none-application-made = This is not needed: somebody has asked the Tribunal already.
none-not-this-law = This place has a law of its own.

dates = { $reader ->
    [patient] Dates that matter for you
   *[relative] Dates that matter for them
}
    .lead = { $reader ->
    [patient] You can ask a Tribunal to let you leave. It is like a court, and separate from the hospital.
   *[relative] They can ask a Tribunal to let them leave. It is like a court, and separate from the hospital.
}
    .say = { $reader ->
    [patient] I want to ask the Tribunal to let me leave.
   *[relative] The patient wants to ask the Tribunal.
}
    .say-two = { $reader ->
    [patient] Please give me the form today, and help me send it.
   *[relative] Please give them the form today, and help to send it.
}
dates-none = The Tribunal is for people on a section or order
    .lead = { $reader ->
    [patient] From what you told us, you are not. You can ask to leave, and get help to ask.
   *[relative] From what you told us, they are not. They can ask to leave, and get help to ask.
}
    .say = { $reader ->
    [patient] Am I free to leave? Please tell me yes or no.
   *[relative] Is the patient free to leave? Please say yes or no.
}
    .say-two = { $reader ->
    [patient] If not, which section am I on? Please write it down.
   *[relative] If not, which section is it? Please write it down.
}
dates-unsure = The dates depend on the section
    .lead = { $reader ->
    [patient] Ask which section you are on. Ask today: the time to appeal can be as short as 14 days.
   *[relative] Ask which section it is. Ask today: the time to appeal can be as short as 14 days.
}
    .say = { $reader ->
    [patient] Which section am I on, and from which day?
   *[relative] Which section are they on, and from which day?
}
    .say-two = { $reader ->
    [patient] Please write it down for me.
   *[relative] Please write it down for us.
}
dates-day-and-time = { $day }, { $time }
dates-from-to = { $opens } to { $closes }
dates-aim = Aim for { $day }.
dates-office-shut = The office is shut on the last day. The next open day is { $day }, but do not wait.
dates-used = Somebody has asked the Tribunal in this time.
dates-passed = This is over.
dates-at-once = It must be done as soon as possible.
dates-not-known = Not known yet
dates-none-here = No day
dates-received = Giving the form to staff is not enough
dates-received-how = The Tribunal office must get it in time. Ask staff to send it now. Ask them to show you it has gone.
dates-in-words = The same dates, in words
dates-when = When
dates-means = What it means
dates-do = What to do today
dates-help = { $reader ->
    [patient] An advocate and a solicitor can help you ask. For the Tribunal they are free. The First-tier Tribunal (Mental Health) hears cases in England.
   *[relative] An advocate and a solicitor can help them ask. For the Tribunal they are free. The First-tier Tribunal (Mental Health) hears cases in England.
}
dates-help-wales = { $reader ->
    [patient] An advocate and a solicitor can help you ask. For the Tribunal they are free. The Mental Health Review Tribunal for Wales hears cases in Wales.
   *[relative] An advocate and a solicitor can help them ask. For the Tribunal they are free. The Mental Health Review Tribunal for Wales hears cases in Wales.
}
dates-more = Has something else happened?
dates-late = What if the date has passed?
dates-late-how = { $reader ->
    [patient] Ask the advocate or a solicitor. They can ask the government to send your case to the Tribunal. On most sections you can ask the hospital managers at any time.
   *[relative] Ask the advocate or a solicitor. They can ask the government to send the case to the Tribunal. On most sections they can ask the hospital managers at any time.
}
dates-working = Where these dates come from
dates-picked = The days you picked
timeline-title = From { $from } to { $to }
timeline-about = The dark part is the time to ask the Tribunal. The table below says the same in words.
timeline-day-one = Day 1
timeline-today = Today
timeline-aim = Aim for this day
timeline-opens = The time to ask opens
timeline-closes = The last day to ask
timeline-closes-and-ends = The last day to ask, and the end
timeline-ends = The end, if nothing changes
timeline-ended = This part is over
