# The results of the guide "Can I have an advocate?".
#
# outcome-<kind>       the answer, in one sentence
#   .lead .more        what it means
#   .how               the heading over what to do
#   .say .say-two      words to say aloud, in the voice of the person who reads them
#   .refused           if somebody says no

outcome-yes = { $reader ->
    [patient] You have a right to an advocate
   *[relative] They have a right to an advocate
}
    .lead = { $reader ->
    [patient] The law says that you can have an IMHA. Staff must tell you how to get one.
   *[relative] The law says that they can have an IMHA. Staff must tell them how to get one.
}
    .more = { $reader ->
    [patient] IMHA means Independent Mental Health Advocate. This is a trained person on your side. They do not work for the ward. It is free.
   *[relative] IMHA means Independent Mental Health Advocate. This is a trained person on the patient’s side. They do not work for the ward. It is free.
}
    .how = How to get one today
    .say = { $reader ->
    [patient] I would like to see the IMHA.
    [relative] I would like an IMHA to see my relative.
   *[professional] This patient has a right to an IMHA.
}
    .say-two = { $reader ->
    [patient] Please ask them to come today, and write it in my notes.
    [relative] Please ask them to come today, and write it in the notes.
   *[professional] I will ask them to come today, and write it in the notes.
}
    .refused = { $reader ->
    [patient] “There is no advocate here” is not an answer. The law says the service must be arranged.
   *[relative] “There is no advocate here” is not an answer. The law says the service must be arranged.
}

outcome-unclear = { $reader ->
    [patient] Ask for an advocate. The law is not clear here
   *[relative] Ask for an advocate for them. The law is not clear
}
    .lead = { $reader ->
    [patient] The law does not say for certain. Act as if you have the right.
   *[relative] The law does not say for certain. Act as if they have the right.
}
    .more = An IMHA is an Independent Mental Health Advocate. They can tell you more. A solicitor can too.
    .how = How to ask today
    .say = { $reader ->
    [patient] I think I have a right to an IMHA.
    [relative] I think my relative has a right to an IMHA.
   *[professional] This patient may have a right to an IMHA.
}
    .say-two = { $reader ->
    [patient] Please phone them and ask. Please write it in my notes.
    [relative] Please phone them and ask. Please write it in the notes.
   *[professional] I will phone them and ask, and write it in the notes.
}
    .refused = Ask for the reason in writing. A solicitor can say what the law means.

outcome-depends = { $reader ->
    [patient] You can ask for an advocate now
   *[relative] You can ask for an advocate for them now
}
    .lead = { $reader ->
    [patient] You do not need to know everything first.
   *[relative] You do not need to know everything first.
}
    .more = { $reader ->
    [patient] Most people who are held have a right to an advocate called an IMHA. Staff know what yours depends on.
   *[relative] Most people who are held have a right to an advocate called an IMHA. Staff know what theirs depends on.
}
    .how = How to find out today
    .say = { $reader ->
    [patient] Which section am I on? Please write it down.
    [relative] Is my relative held under the Act? Please tell them the section.
   *[professional] Which section is this patient on?
}
    .say-two = { $reader ->
    [patient] I would like to see an IMHA.
    [relative] Please ask if they would like to see an IMHA.
   *[professional] Has the patient been told about the IMHA?
}
    .refused = { $reader ->
    [patient] Ask for the Mental Health Act office. They keep the papers about your section.
   *[relative] Ask for the Mental Health Act office. They keep the papers about the section.
}

outcome-other = { $reader ->
    [patient] You can still have someone on your side
   *[relative] They can still have someone on their side
}
    .lead = { $reader ->
    [patient] There are other kinds of help for you, and things can change.
   *[relative] There are other kinds of help for them, and things can change.
}
    .more = { $reader ->
    [patient] One kind of advocate, the IMHA, is for certain patients. From what you told us, the law does not give you one now. You can still ask.
   *[relative] One kind of advocate, the IMHA, is for certain patients. From what you told us, the law does not give them one now. You can still ask.
}
    .how = { $reader ->
    [patient] What you can have
   *[relative] What they can have
}
    .say = { $reader ->
    [patient] I would like an advocate.
    [relative] My relative would like an advocate.
   *[professional] This patient would like an advocate.
}
    .say-two = Who can we phone?
    .refused = { $reader ->
    [patient] Ask again if things change. A new section can give you the right on the same day.
   *[relative] Ask again if things change. A new section can give them the right on the same day.
}

outcome-scotland = { $reader ->
    [patient] In Scotland you have a right to an advocate
   *[relative] In Scotland they have a right to an advocate
}
    .lead = { $reader ->
    [patient] Every person with a mental disorder has it. You do not have to be held.
   *[relative] Every person with a mental disorder has it. They do not have to be held.
}
    .more = It is called independent advocacy. “IMHA” is a word from England and Wales. Councils and health boards must provide it.
    .how = How to get one
    .say = { $reader ->
    [patient] I would like an independent advocate.
    [relative] My relative would like an independent advocate.
   *[professional] This patient has a right to an independent advocate.
}
    .say-two = { $reader ->
    [patient] Please help me phone one.
   *[relative] Please help us phone one.
}
    .refused = The Mental Welfare Commission can tell you about rights in Scotland.

outcome-northern-ireland = { $reader ->
    [patient] You can ask for an advocate in Northern Ireland
   *[relative] They can ask for an advocate in Northern Ireland
}
    .lead = There is no IMHA by law. But the health trusts pay for advocates in hospitals.
    .more = { $reader ->
    [patient] Ward staff can tell you who it is for your hospital.
   *[relative] Ward staff can tell you who it is for the hospital.
}
    .how = How to get one
    .say = { $reader ->
    [patient] I would like to see an advocate.
    [relative] My relative would like to see an advocate.
   *[professional] This patient would like to see an advocate.
}
    .say-two = Who is the advocate for this hospital?
    .refused = The Patient and Client Council can help with a complaint. It is free.

outcome-depends-on = We cannot say for certain yet. It depends on this:
outcome-depends-too = It can depend on this too:
missing-nation = Where the hospital is. Ask: “Which council area is this hospital in?”
missing-status = { $reader ->
    [patient] Which section you are on. It is on the paper that staff must give you.
   *[relative] Which section they are on. It is on the paper that staff must give them.
}
missing-second-recommendation = { $reader ->
    [patient] Whether a second doctor has agreed. Ask: “Am I on section 2 now?”
   *[relative] Whether a second doctor has agreed. Ask: “Is it section 2 now?”
}
missing-treatment-discussed = { $reader ->
    [patient] Whether a doctor has talked with you about ECT or an operation.
   *[relative] Whether a doctor has talked with them about ECT or an operation.
}
missing-age = { $reader ->
    [patient] Whether you are under 18.
   *[relative] Whether they are under 18.
}
missing-s58a-proposed-before-18 = Whether ECT was proposed before the 18th birthday.

outcome-why = Why we say this
outcome-told-by = { $reader ->
    [patient] This must be told to you, by speaking and in writing, by:
   *[relative] This must be told to the patient, by speaking and in writing, by:
}
outcome-managers-should-ask = If staff decide that a patient cannot choose, guidance says this. The hospital managers should ask an IMHA to visit.
outcome-you-told-us = What you told us
outcome-change = Change
outcome-can = What an IMHA can do
outcome-can-private = { $reader ->
    [patient] See you in private.
   *[relative] See the patient in private.
}
outcome-can-explain = { $reader ->
    [patient] Explain your rights, and help you use them.
   *[relative] Explain the patient’s rights, and help to use them.
}
outcome-can-speak = { $reader ->
    [patient] Speak up for you in meetings.
   *[relative] Speak up for the patient in meetings.
}
outcome-can-notes = { $reader ->
    [patient] Look at your notes, if you say yes.
   *[relative] Look at the notes, if the patient says yes.
}
outcome-cannot = { $reader ->
    [patient] An IMHA cannot decide for you. You can say no, or stop at any time.
    [relative] An IMHA cannot decide for the patient, and does not work for you. The patient can say no.
   *[professional] An IMHA cannot decide for the patient. The patient can say no.
}
outcome-can-more = More about what an IMHA can do
outcome-changes = If things change
outcome-changes-held = { $reader ->
    [patient] Are you told that you cannot leave? Ask which section it is. Then come back here.
   *[relative] Are they told that they cannot leave? Ask which section it is. Then come back here.
}
outcome-changes-law = A new law will give an IMHA to people here by choice. It had not started when we last checked.
outcome-refused = If somebody says no
outcome-refused-more = What to do, step by step

step-say = Say this to staff
step-show = Show this to staff on a big screen
step-paper = Look at the rights paper
step-paper-how = { $reader ->
    [patient] The section is often at the top. Did you get one? If not, ask for it.
   *[relative] The section is often at the top. Did they get one? If not, ask for it.
}
step-phone = { $reader ->
    [patient] Or phone the advocate yourself
   *[relative] Or phone the advocate service
}
step-phone-find = Choose where the hospital is. We show the number for that place, if we have one.
step-phone-choose = Choose the place
step-phone-other-place = Choose another place
step-phone-none = We have no checked number for this place. These ways always work.
step-ask = Or ask one of these people to ask
step-ask-who = They may ask an IMHA to visit:
step-ask-then = { $reader ->
    [patient] If they ask, the IMHA must visit. You can still say no.
   *[relative] If they ask, the IMHA must visit. The patient can still say no.
}
step-ask-wales = { $reader ->
    [patient] You can still say no.
   *[relative] The patient can still say no.
}
step-ask-no-nearest-relative = { $reader ->
    [patient] Family and friends can phone the service too. It may then ask you first.
   *[relative] You can phone the service too. It may then ask the patient first.
}
may-ask-nearest-relative = { $reader ->
    [patient] your nearest relative, if the law gives you one
    [relative] the nearest relative. That may be you. It is not the same as next of kin
   *[professional] the nearest relative
}
may-ask-responsible-clinician = { $reader ->
    [patient] your main doctor (the responsible clinician)
   *[relative] the main doctor (the responsible clinician)
}
may-ask-amhp = the social worker for the Act (the AMHP)
may-ask-carer = { $reader ->
    [patient] your carer
    [relative] the carer. That may be you
   *[professional] the carer
}
may-ask-attorney-or-deputy = an attorney or deputy
may-ask-social-worker = a social worker who helps with the care
may-ask-hospital-managers = the hospital managers

told-by-hospital-managers = the hospital managers
told-by-responsible-clinician = the main doctor (the responsible clinician)
told-by-local-social-services-authority = the council (social services)
told-by-managers-of-responsible-hospital = the managers of the hospital in charge of the order
told-by-doctor-or-approved-clinician = the doctor who first talks about the treatment

fallback-title = Ways that always work
fallback-staff = Ask any nurse
fallback-staff-how = Ask them to call the IMHA for this hospital. The Mental Health Act office can do it too.
fallback-council = Ask the council where the hospital is
fallback-council-how = Ask for adult social care. Say: “Who is the IMHA service here?”
fallback-lines = Phone a national line
fallback-lines-how = They find the advocate for each place in England.
fallback-board = Ask the health board
fallback-board-how = Ask the hospital switchboard for its mental health advocacy service.
fallback-wales-bodies = Ask who watches over care in Wales
fallback-wales-bodies-how = Healthcare Inspectorate Wales (HIW) looks at how the Act is used. Llais helps with complaints. Staff can give you their numbers.

other-ask = Ask for an advocate anyway
other-ask-how = { $reader ->
    [patient] Some places help everyone on the ward. You can ask. It is not a legal right.
   *[relative] Some places help everyone on the ward. You can ask. It is not a legal right.
}
other-phone = Phone and ask what they offer
other-complaint = Help to complain about the NHS
other-complaint-how = Everyone can have this in England. It is free, and the council must provide it.
other-complaint-wales = Everyone can have this in Wales. It is free. The body is called Llais.
other-complaint-more = Help with a complaint
other-care = Help when the council looks at care
other-care-how = { $reader ->
    [patient] Is it hard to take part? Is nobody there to help you? Ask for an advocate for this.
   *[relative] Is it hard for them to take part? Is nobody there to help? Ask for an advocate for this.
}
other-care-more = Other kinds of advocate

scotland-phone = Phone one of these
scotland-read = Read more
scotland-read-more = Advocates in Scotland
northern-ireland-council = Ask the Patient and Client Council
northern-ireland-council-how = It is free. It can tell you who the advocate is. Staff can give you the number.
northern-ireland-read = Read more
northern-ireland-read-more = Advocates in Northern Ireland

# Why: one for each ground of the law, and for each that is ruled out.
why-imha-liable-to-be-detained = { $reader ->
    [patient] You are held under a section that gives the right. Leave from the ward does not end it. It does not matter how old you are.
   *[relative] They are held under a section that gives the right. Leave from the ward does not end it. Their age does not matter.
}
why-imha-section-4-now-section-2 = { $reader ->
    [patient] A second doctor has agreed, so you are now on section 2. That gives the right.
   *[relative] A second doctor has agreed, so it is now section 2. That gives the right.
}
why-imha-conditional-discharge = { $reader ->
    [patient] You are on conditional discharge. The law still counts you as a patient with this right.
   *[relative] They are on conditional discharge. The law still counts them as a patient with this right.
}
why-imha-guardianship = { $reader ->
    [patient] You are under guardianship. That gives the right.
   *[relative] They are under guardianship. That gives the right.
}
why-imha-community-treatment-order = { $reader ->
    [patient] You are on a community treatment order (CTO). That gives the right, on recall too.
   *[relative] They are on a community treatment order (CTO). That gives the right, on recall too.
}
why-imha-section-57-discussed = { $reader ->
    [patient] A doctor has talked with you about a treatment with extra rules. That alone gives the right.
   *[relative] A doctor has talked with them about a treatment with extra rules. That alone gives the right.
}
why-imha-section-58a-discussed-under-18 = { $reader ->
    [patient] You are under 18, and a doctor has talked with you about ECT. That gives the right.
   *[relative] They are under 18, and a doctor has talked with them about ECT. That gives the right.
}
why-imha-section-58a-proposed-before-18 = ECT was proposed before the 18th birthday. The right goes on until that is finished or dropped.
why-imha-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. The law does not leave this out. But it speaks of a hospital, and your place may be none.
   *[relative] A court keeps them in a safe place for now. The law does not leave this out. But it speaks of a hospital, and the place may be none.
}
why-imha-informal-in-patient = { $reader ->
    [patient] You are in hospital by choice. The law gives the right to you too.
   *[relative] They are in hospital by choice. The law gives the right to them too.
}
why-imha-in-patient-under-the-mental-capacity-act = { $reader ->
    [patient] Another law keeps you in hospital in Wales. As we read the Act, you have the right. It does not say so outright.
   *[relative] Another law keeps them in hospital in Wales. As we read the Act, they have the right. It does not say so outright.
}
why-imha-short-power = { $reader ->
    [patient] In England this short stop does not give the right. If it changes to a longer section, the right starts.
   *[relative] In England this short stop does not give the right. If it changes to a longer section, the right starts.
}
why-imha-section-4-before-the-second-recommendation = Section 4 with one doctor does not give the right yet. It starts when a second doctor agrees.
why-imha-informal = { $reader ->
    [patient] You are in hospital by choice. In England the right is for people held under the Act. In Wales it is for you too.
   *[relative] They are in hospital by choice. In England the right is for people held under the Act. In Wales it is for them too.
}
why-imha-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act, and have no order with rules. The right to an IMHA is for people who are.
   *[relative] They are not held under the Act, and have no order with rules. The right to an IMHA is for people who are.
}
why-imha-not-in-hospital = { $reader ->
    [patient] In Wales the right is for people in hospital, or under an order. You told us that you are neither.
   *[relative] In Wales the right is for people in hospital, or under an order. You told us that they are neither.
}
why-imha-held-under-the-mental-capacity-act = { $reader ->
    [patient] Another law keeps you there. It has other advocates, called IMCAs.
   *[relative] Another law keeps them there. It has other advocates, called IMCAs.
}
why-imha-section-58a-discussed-adult = Talking about ECT gives the right only to people under 18. It also counts if it was proposed before that birthday.
why-imha-police-or-warrant = { $reader ->
    [patient] In Wales only this kind of short stop does not give the right.
   *[relative] In Wales only this kind of short stop does not give the right.
}
why-imha-none-of-the-positions = { $reader ->
    [patient] From what you told us, none of the situations in the Act fits you now.
   *[relative] From what you told us, none of the situations in the Act fits them now.
}
why-imha-scotland-has-its-own-right = Scotland has its own law, and its own right to an advocate.
why-imha-no-scheme-in-northern-ireland = Northern Ireland has its own law. It has no IMHA.
why-scotland-independent-advocacy-mental-disorder = A Scottish Act of 2003 gives a right of access to independent advocacy. Every person with a mental disorder has it.
why-scotland-independent-advocacy-not-in-scotland = This right is for people in Scotland.

# The results of the guides to several rights: what stands round the answers.
result-positions = { $reader ->
    [patient] Read about where the law puts you:
   *[relative] Read about where the law puts them:
}
result-onward = Or go on from here
result-phone = Phone the service for the place
outcome-onward = Other advocates the law may give
result-say = Say this
way-IMCA = Ask those who decide
    .how = It is the hospital or the council. Ask for the decision and the reason in writing.
way-IMCA-wales = Ask those who decide
    .how = It is the hospital, the health board or the council. Ask for the reason in writing.
way-CARE = Ask the council
    .how = Ask for adult social care. Say: “Who is the Care Act advocate here?”
way-CARE-wales = Ask the council
    .how = Ask for social services. Say: “Who is the independent professional advocate here?”
way-NHSC = Ask the place that gave the care
    .how = Every NHS place has a way to complain. Ask staff for the complaints team.
way-NHSC-wales = Ask for Llais
    .how = Llais helps with complaints in Wales. Staff can give you the number.
