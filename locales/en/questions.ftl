# The questions of the guide "Can I have an advocate?".
#
# ask-<screen>            the question
#   .lead                 one more sentence, if it helps
#   .why                  why we ask
# answer-<screen>-<id>    an answer
#   .hint                 a few words beneath it
#   .mark                 the number on the paper that staff give

ask-why = Why we ask
ask-choose-one = Please choose one. “I am not sure” is a good answer too.
answer-unsure = I am not sure
    .hint = That is fine. We can still help.
answer-skip = I would rather not say
answer-mark = Section
answer-marks = Sections
dropped-lead = Some earlier answers no longer fit. We left these out:
dropped-unknown = “{ $key }: { $value }”. We do not know this answer.

ask-nation = Where is the hospital?
    .lead = { $reader ->
    [patient] If you live outside hospital, think of the hospital or council in charge.
   *[relative] If they live outside hospital, think of the hospital or council in charge.
}
    .why = Each nation has its own law. The hospital counts, not the home address.
answer-nation-england = England
answer-nation-wales = Wales
answer-nation-scotland = Scotland
answer-nation-northern-ireland = Northern Ireland

ask-situation = { $reader ->
    [patient] Which of these is most like you?
   *[relative] Which of these is most like them?
}
    .lead = { $reader ->
    [patient] Do you have a paper about your rights? The number is on it.
   *[relative] Did they get a paper about their rights? The number is on it.
}
    .why = Each section gives different rights. If you do not know it, pick “I am not sure”.
answer-situation-ward = { $reader ->
    [patient] Doctors keep me on a ward
   *[relative] Doctors keep them on a ward
}
    .hint = For days or weeks.
    .mark = 2, 3, 17
answer-situation-short = { $reader ->
    [patient] I am kept for a short time
   *[relative] They are kept for a short time
}
    .hint = For hours, or up to three days.
    .mark = 4, 5, 135, 136
answer-situation-court = { $reader ->
    [patient] A court or prison sent me
   *[relative] A court or prison sent them
}
    .hint = To a hospital.
    .mark = 35 to 48
answer-situation-outside = { $reader ->
    [patient] I live outside hospital, with rules
   *[relative] They live outside hospital, with rules
}
    .hint = Or on leave from the ward.
    .mark = 7, 17, 17A, 41
answer-situation-other = { $reader ->
    [patient] I am here by choice, or none of these
   *[relative] They are there by choice, or none of these
}
    .hint = { $reader ->
    [patient] Nobody holds me under the Act, as far as I know.
   *[relative] Nobody holds them under the Act, as far as I know.
}

ask-ward = { $reader ->
    [patient] Which section keeps you on the ward?
   *[relative] Which section keeps them on the ward?
}
    .lead = { $reader ->
    [patient] Look for this number on your rights paper.
   *[relative] Look for this number on their rights paper.
}
    .why = { $reader ->
    [patient] Your rights and your dates go by the section. Staff must tell you which one it is.
   *[relative] Their rights and dates go by the section. Staff must tell the patient which one it is.
}
answer-ward-s2 = To find out what is wrong
    .hint = It can last up to 28 days.
    .mark = 2
answer-ward-s3 = For treatment
    .hint = It can last up to 6 months at first.
    .mark = 3
answer-ward-leave = { $reader ->
    [patient] I am on leave
   *[relative] They are on leave
}
    .hint = Held, but allowed out for a time.
    .mark = 17

ask-short = How did the short stay start?
    .lead = These are short stops. They often change to something else.
    .why = { $reader ->
    [patient] A short stop can become section 2 or 3. Then your rights grow.
   *[relative] A short stop can become section 2 or 3. Then their rights grow.
}
answer-short-s4 = { $reader ->
    [patient] One doctor sent me in a hurry
   *[relative] One doctor sent them in a hurry
}
    .hint = It can last up to 72 hours.
    .mark = 4
answer-short-s5-2 = { $reader ->
    [patient] I was a patient, then a doctor kept me
   *[relative] They were a patient, then a doctor kept them
}
    .hint = It can last up to 72 hours.
    .mark = 5(2)
answer-short-s5-4 = { $reader ->
    [patient] I was a patient, then a nurse kept me
   *[relative] They were a patient, then a nurse kept them
}
    .hint = It can last up to 6 hours.
    .mark = 5(4)
answer-short-police = { $reader ->
    [patient] I was taken to a safe place
   *[relative] They were taken to a safe place
}
    .hint = By the police, or with a warrant.
    .mark = 135, 136

ask-second = { $reader ->
    [patient] Has a second doctor agreed that you must stay?
   *[relative] Has a second doctor agreed that they must stay?
}
    .lead = Section 4 starts with one doctor. A second one may follow within 72 hours.
    .why = { $reader ->
    [patient] With a second doctor it becomes section 2. Then you have the right to an advocate.
   *[relative] With a second doctor it becomes section 2. Then they have the right to an advocate.
}
answer-second-yes = Yes, a second doctor has agreed
    .hint = It is now section 2.
answer-second-no = No, only one so far

ask-police = { $reader ->
    [patient] Where did they find you?
   *[relative] Where did they find the person?
}
    .why = { $reader ->
    [patient] These are two different powers. Your paper should say which one it is.
   *[relative] These are two different powers. Their paper should say which one it is.
}
answer-police-s135 = { $reader ->
    [patient] At home, with a warrant from a court
   *[relative] At home, with a warrant from a court
}
    .mark = 135
answer-police-s136 = Somewhere else, by the police
    .mark = 136

ask-court = What did the court or prison do?
    .why = { $reader ->
    [patient] Your dates and your family’s rights are different for each one.
   *[relative] The dates and the family’s rights are different for each one.
}
answer-court-not-finished = The court has not finished
    .hint = It wants a report, or time to see.
    .mark = 35, 36, 38, 44
answer-court-sent = { $reader ->
    [patient] The court sent me to hospital
   *[relative] The court sent them to hospital
}
    .hint = This includes “unfit to plead” and “notional 37”.
    .mark = 37, 37/41
answer-court-prison = { $reader ->
    [patient] I came from prison
   *[relative] They came from prison
}
    .hint = Or a sentence and a hospital order together.
    .mark = 45A, 47, 48, 49
answer-court-waiting = { $reader ->
    [patient] I am waiting in a safe place for a bed
   *[relative] They are waiting in a safe place for a bed
}
    .hint = A court said so. No hospital has a bed yet.

ask-outside = { $reader ->
    [patient] Which rules do you live under?
   *[relative] Which rules do they live under?
}
    .why = { $reader ->
    [patient] A different person must tell you about your rights in each case.
   *[relative] A different person must tell them about their rights in each case.
}
answer-outside-cto = A community treatment order
    .hint = Staff may say “CTO”. It includes being called back.
    .mark = 17A
answer-outside-guardianship = Guardianship
    .hint = { $reader ->
    [patient] Someone may say where you live.
   *[relative] Someone may say where they live.
}
    .mark = 7, 37
answer-outside-conditional-discharge = Conditional discharge
    .hint = A tribunal or a minister set the rules.
    .mark = 42, 73
answer-outside-leave = Leave from the ward
    .hint = Still held, but allowed out for a time.
    .mark = 17

ask-other = { $reader ->
    [patient] What fits you best?
   *[relative] What fits them best?
}
    .why = { $reader ->
    [patient] People who are not held have rights too. In Wales they have more.
   *[relative] People who are not held have rights too. In Wales they have more.
}
answer-other-informal = { $reader ->
    [patient] I am in hospital by choice
   *[relative] They are in hospital by choice
}
    .hint = { $reader ->
    [patient] I agreed to come in, or my parents did.
   *[relative] They agreed to come in, or their parents did.
}
answer-other-community = { $reader ->
    [patient] I am not in hospital
   *[relative] They are not in hospital
}
    .hint = No order, no rules under the Act.
answer-other-dols-hospital = { $reader ->
    [patient] Another law keeps me in hospital
   *[relative] Another law keeps them in hospital
}
    .hint = The Mental Capacity Act. Staff may say “DoLS”.
answer-other-dols-care-home = { $reader ->
    [patient] Another law keeps me in a care home
   *[relative] Another law keeps them in a care home
}
    .hint = The Mental Capacity Act. Staff may say “DoLS”.
answer-other-held = { $reader ->
    [patient] I am held, but I do not know how
   *[relative] They are held, but I do not know how
}
    .hint = Nobody has told us the section.

ask-before = { $reader ->
    [patient] Were you already under one of these?
   *[relative] Were they already under one of these?
}
    .lead = It may still hold, behind the short stop.
    .why = { $reader ->
    [patient] A short stop does not end a longer order. The longer one gives you the right.
   *[relative] A short stop does not end a longer order. The longer one gives them the right.
}
answer-before-cto = A community treatment order
    .mark = 17A
answer-before-conditional-discharge = Conditional discharge
    .mark = 42, 73
answer-before-guardianship = Guardianship
    .mark = 7, 37
answer-before-longer = A longer section
    .hint = { $reader ->
    [patient] I was on leave, or away without leave.
   *[relative] They were on leave, or away without leave.
}
    .mark = 2, 3, 35 to 48
answer-before-none = None of these

ask-leave = { $reader ->
    [patient] Which section are you on leave from?
   *[relative] Which section are they on leave from?
}
    .lead = Being away without leave counts in the same way.
    .why = Leave does not end the section. The right goes with it.
answer-leave-s2 = To find out what is wrong
    .mark = 2
answer-leave-s3 = For treatment
    .mark = 3
answer-leave-not-finished = The court has not finished
    .mark = 35, 36, 38, 44
answer-leave-sent = { $reader ->
    [patient] The court sent me to hospital
   *[relative] The court sent them to hospital
}
    .mark = 37, 37/41
answer-leave-prison = { $reader ->
    [patient] I came from prison
   *[relative] They came from prison
}
    .mark = 45A, 47, 48, 49

ask-not-finished = What does the court want to know?
    .why = The law has four such orders. The paper from the court says which.
answer-not-finished-s35 = A report on the person’s health
    .mark = 35
answer-not-finished-s36 = Treatment before the trial
    .mark = 36
answer-not-finished-s38 = Whether a hospital order would help
    .hint = An “interim hospital order”.
    .mark = 38
answer-not-finished-s44 = What the Crown Court will decide
    .hint = The magistrates sent the case on.
    .mark = 44

ask-sent = Which order did the court make?
    .why = Some orders have extra limits. The family’s rights go by this too.
answer-sent-s37 = A hospital order
    .mark = 37
answer-sent-s37-41 = A hospital order with restrictions
    .mark = 37/41
answer-sent-notional-37 = { $reader ->
    [patient] My sentence ended, and I am still here
   *[relative] The sentence ended, and they are still there
}
    .hint = Staff may say “notional 37”.
    .mark = 37 (N)
answer-sent-hospital-order-insanity = { $reader ->
    [patient] I was not fit for a trial
   *[relative] They were not fit for a trial
}
    .hint = Or “not guilty by reason of insanity”. An Act of 1964.

ask-prison = Which transfer was it?
    .why = Some transfers have extra limits. The family’s rights go by this too.
answer-prison-s45a = A sentence and a hospital direction
    .mark = 45A
answer-prison-s47 = After the sentence, no limits
    .mark = 47
answer-prison-s47-49 = After the sentence, with limits
    .mark = 47/49
answer-prison-s48 = Before the sentence, no limits
    .hint = Or from an immigration centre.
    .mark = 48
answer-prison-s48-49 = Before the sentence, with limits
    .mark = 48/49

ask-cto = { $reader ->
    [patient] Have you been called back to hospital?
   *[relative] Have they been called back to hospital?
}
    .why = A recall can last up to 72 hours. The right stays the same.
answer-cto-cto = { $reader ->
    [patient] No, I live outside hospital
   *[relative] No, they live outside hospital
}
answer-cto-cto-recalled = { $reader ->
    [patient] Yes, I have been recalled
   *[relative] Yes, they have been recalled
}

ask-guardianship = Who decided on guardianship?
    .why = A council or a court can do it. The right is the same.
answer-guardianship-s7 = The council agreed to it
    .mark = 7
answer-guardianship-s37-guardianship = A court ordered it
    .mark = 37

ask-discharge = { $reader ->
    [patient] Do the rules keep you in one place?
   *[relative] Do the rules keep them in one place?
}
    .lead = Since 2026 some rules can take away a person’s freedom.
    .why = The dates for a tribunal are different then. The right to an advocate is the same.
answer-discharge-conditional-discharge = { $reader ->
    [patient] No, I can come and go
   *[relative] No, they can come and go
}
answer-discharge-conditional-discharge-dol = { $reader ->
    [patient] Yes, I am watched and cannot leave
   *[relative] Yes, they are watched and cannot leave
}

ask-treatment-discussed = { $reader ->
    [patient] Has a doctor talked with you about one of these?
   *[relative] Has a doctor talked with them about one of these?
}
    .lead = Only talking counts. Nothing needs to be decided.
    .why = For these the law gives an advocate, even to people who are not held.
answer-treatment-discussed-s58a = ECT
    .hint = Electroconvulsive therapy.
answer-treatment-discussed-s57 = An operation for mental health
    .hint = Or a hormone implant to lower sex drive.
answer-treatment-discussed-neither = No, neither of these

ask-age = { $reader ->
    [patient] How old are you?
   *[relative] How old are they?
}
    .why = Under 18, talking about ECT gives the right. It can go on after 18.
answer-age-under-16 = Under 16
answer-age-16-17 = 16 or 17
answer-age-18-or-over = 18 or over
answer-age-planned-before = { $reader ->
    [patient] 18 or over, but it was planned before
   *[relative] 18 or over, but it was planned before
}
    .hint = A doctor proposed ECT before the 18th birthday.
