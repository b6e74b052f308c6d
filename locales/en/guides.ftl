# The buttons of the guides on the start screen, their questions, and the headings of their results.
# The form is that of start.ftl, questions.ftl and results.ftl.
start-guide-section = { $reader ->
    [patient] What are my rights on my section?
   *[relative] What are their rights on their section?
}
    .hint = The Tribunal, treatment, family, and help after hospital.
start-guide-appeal = { $reader ->
    [patient] Until when can I appeal?
   *[relative] Until when can they appeal?
}
    .hint = The last day to ask the Tribunal.
start-guide-nearest-relative = { $reader ->
    [patient] Who is my nearest relative?
   *[relative] Who is the nearest relative?
}
    .hint = { $reader ->
    [patient] The law says who it is, and what they can do.
    [relative] Is it you? And what can you do?
   *[professional] The law says who it is, and what they can do.
}
start-guide-cto = { $reader ->
    [patient] What does my CTO mean?
   *[relative] What does their CTO mean?
}
    .hint = CTO means community treatment order: life outside hospital, with rules.
start-guide-refused = { $reader ->
    [patient] I was refused an advocate
   *[relative] They were refused an advocate
}
    .hint = What the law says, and what to do next.
start-guide-complain = { $reader ->
    [patient] I want to complain
    [relative] We want to complain
   *[professional] A patient wants to complain
}
    .hint = Who can help, and where to go.
start-guide-decision = { $reader ->
    [patient] A big decision is being made about me
   *[relative] A big decision about someone who cannot decide
}
    .hint = { $reader ->
    [patient] Staff say that I cannot decide it myself.
   *[relative] Big treatment, a new home, DoLS. Who speaks for them?
}
start-guide-council = { $reader ->
    [patient] The council is assessing me
   *[relative] The council is assessing them
}
    .hint = { $reader ->
    [patient] Help to take part and to be heard.
   *[relative] Help for them to take part and be heard.
}

# "I want to complain"
ask-complaint = What is the complaint about?
    .why = Different people help with each of these.
answer-complaint-nhs-care = { $reader ->
    [patient] My care from the NHS
   *[relative] Their care from the NHS
}
    .hint = In hospital or outside. Other places count if the NHS pays.
answer-complaint-mha-powers = { $reader ->
    [patient] How the Mental Health Act was used on me
   *[relative] How the Mental Health Act was used on them
}
    .hint = Being held, say, or treated without consent.
answer-complaint-social-care = Care from the council
    .hint = Staff say “social care”.
answer-complaint-private-care = { $reader ->
    [patient] Care that I paid for myself
   *[relative] Care that was paid for privately
}
answer-complaint-advocate = { $reader ->
    [patient] My advocate
   *[relative] Their advocate
}

# "A decision is being made about someone who cannot decide"
ask-decision = { $reader ->
    [patient] What is being decided about you?
   *[relative] What is being decided about them?
}
    .why = The law gives this kind of advocate for a few big decisions.
answer-decision-treatment = A serious treatment
    .hint = The NHS wants to give it, hold it back or stop it.
answer-decision-home = { $reader ->
    [patient] Where I live or stay
   *[relative] Where they live or stay
}
    .hint = In a hospital, a care home or another home.
answer-decision-safeguarding = { $reader ->
    [patient] How to keep me or others safe
   *[relative] How to keep them or others safe
}
    .hint = When somebody may have been harmed. Staff say “safeguarding”.
answer-decision-dols = { $reader ->
    [patient] Whether I am kept in one place
   *[relative] Whether they are kept in one place
}
    .hint = In a hospital or care home. Staff may say “DoLS”.
answer-decision-none = None of these
ask-home = What kind of stay is planned?
    .why = The law counts how long the stay will be. A move to another place counts too.
answer-home-hospital = In hospital, for 28 days or more
answer-home-care-home = In a care home, for 8 weeks or more
    .hint = Or in another home that the council finds.
answer-home-review = { $reader ->
    [patient] It is a check on the place where I live now
   *[relative] It is a check on the place where they live now
}
    .hint = Staff say “review”.
answer-home-under-the-act = { $reader ->
    [patient] I must live there under the Mental Health Act
   *[relative] They must live there under the Mental Health Act
}
    .hint = A section or an order says so.
answer-home-shorter = A shorter stay
    .hint = Under 28 days in hospital, or under 8 weeks in a home.
ask-dols = Have DoLS been agreed?
    .lead = DoLS are rules for keeping an adult in a hospital or care home.
    .why = There can be an advocate at the start, and in some cases later.
answer-dols-request = No, only asked for
    .hint = Or begun as urgent.
answer-dols-in-force = Yes, agreed
    .hint = There is a paper that allows it: an “authorisation”.
ask-dols-representative = { $reader ->
    [patient] Who is your DoLS representative?
   *[relative] Who is their DoLS representative?
}
    .lead = { $reader ->
    [patient] This person speaks for you under DoLS.
   *[relative] This person speaks for them under DoLS.
}
    .why = The law treats paid and unpaid people differently here.
answer-dols-representative-unpaid = Someone who is not paid for it
    .hint = It may be a relative or friend.
answer-dols-representative-paid = Someone who is paid for it
answer-dols-representative-ended = Nobody now
    .hint = The last one has stopped, and no new one is named.
ask-dols-support = Has someone asked for an advocate?
    .lead = { $reader ->
    [patient] You can ask, and so can your representative.
   *[relative] The person can ask, and so can their representative.
}
    .why = If one of the two asks, there must be an advocate.
answer-dols-support-yes = Yes
    .hint = Or those who agreed to DoLS see that it is needed.
answer-dols-support-no = No, not yet
ask-how-old = { $reader ->
    [patient] Which of these is your age?
   *[relative] Which of these is their age?
}
    .why = Some of these rights start at 16, and some at 18.
answer-how-old-under-16 = Under 16
answer-how-old-16-17 = 16 or 17
answer-how-old-18-or-over = 18 or over

# Only relatives and professionals are asked this.
ask-capacity = What do staff say: can the person decide this?
    .lead = It is about this one decision, and no other.
    .why = This advocate is for people who cannot decide. The law calls that a lack of capacity.
answer-capacity-yes = Yes, the person can decide it
answer-capacity-no = No, the person cannot decide it
ask-consult = { $reader ->
    [patient] Is there someone to ask what is best for you?
   *[relative] Is there someone to ask what is best for them?
}
    .lead = { $reader ->
    [patient] Someone close to you, who is not paid to care for you.
   *[relative] Someone close to them, who is not paid to care for them.
}
    .why = This advocate is mainly for people who have nobody like that.
answer-consult-yes = Yes, there is somebody
    .hint = { $reader ->
    [patient] They are willing, and it is right to ask them.
    [relative] It may be you. They are willing, and right to ask.
   *[professional] They are willing, and it is right to ask them.
}
answer-consult-no = No, nobody like that
    .hint = Or they are too far away, not willing, or may have done harm.
ask-attorney = { $reader ->
    [patient] Has someone the power to decide this for you?
   *[relative] Has someone the power to decide this for them?
}
    .why = Where there is such a person, staff need not bring in an advocate.
answer-attorney-yes = Yes, somebody
    .hint = { $reader ->
    [patient] An attorney, a deputy, or somebody I named to be asked.
   *[relative] An attorney, a deputy, or somebody they named to be asked.
}
answer-attorney-no = No, nobody
ask-under-mha = Is the treatment given under the Mental Health Act?
    .lead = That is treatment for mental disorder, under a section or a CTO.
    .why = Under that Act another advocate can help: the IMHA.
answer-under-mha-yes = Yes, under that Act
answer-under-mha-no = No, it is something else
    .hint = An operation for an illness of the body, say.
ask-urgent = Is it too urgent to wait for an advocate?
    .why = Staff may act first if it cannot wait. After a move, an advocate must follow.
answer-urgent-yes = Yes, it cannot wait
answer-urgent-no = No, there is time

# "The council is assessing me"
ask-care-process = What is the council doing?
    .why = For some of its work the council may have to get an advocate.
answer-care-process-needs = { $reader ->
    [patient] Looking at what I need
   *[relative] Looking at what they need
}
    .hint = A needs assessment.
answer-care-process-carer = { $reader ->
    [patient] Looking at what I need as a carer
   *[relative] Looking at what a carer needs
}
    .hint = { $reader ->
    [patient] A carer’s assessment.
   *[relative] A carer’s assessment. Then “they” means the carer.
}
answer-care-process-plan = { $reader ->
    [patient] Making or checking my care plan
   *[relative] Making or checking their care plan
}
    .hint = A plan or a review.
answer-care-process-transition = { $reader ->
    [patient] Planning for when I turn 18
   *[relative] Planning for when they turn 18
}
    .hint = For young carers, too.
answer-care-process-safeguarding = { $reader ->
    [patient] Checking that I am safe
   *[relative] Checking that they are safe
}
    .hint = From abuse. Staff say “safeguarding”.

# Only relatives and professionals are asked this.
ask-difficulty = Would they find it very hard to take part?
    .lead = To understand, keep in mind, weigh up, or say things. The council decides this.
    .why = This advocate is for people who would find it very hard without one.
answer-difficulty-yes = Yes, very hard
    .hint = In England the law says “substantial difficulty”.
answer-difficulty-no = No, they can take part
ask-helper = { $reader ->
    [patient] Is there somebody who can help you take part?
   *[relative] Is there somebody who can help them take part?
}
    .lead = { $reader ->
    [patient] Somebody you want, who is willing, and not paid to care for you.
   *[relative] Somebody they want, who is willing, and not paid to care for them.
}
    .why = As a rule, this advocate is for people who have nobody like that.
answer-helper-yes = Yes, there is somebody
    .hint = { $reader ->
    [patient] A relative or friend, say.
    [relative] It may be you.
   *[professional] A relative or friend, say.
}
answer-helper-no = No, nobody like that
    .hint = Or nobody who is able, near or wanted.
ask-long-placement = { $reader ->
    [patient] Will the NHS arrange a long stay for you?
   *[relative] Will the NHS arrange a long stay for them?
}
    .lead = 28 days or more in hospital, or 8 weeks or more in a care home.
    .why = Then there can be an advocate, even with somebody to help.
answer-long-placement-yes = Yes, that is likely
    .hint = { $reader ->
    [patient] And the council finds an advocate best for me.
   *[relative] And the council finds an advocate best for them.
}
answer-long-placement-no = No
ask-disagreement = { $reader ->
    [patient] Do the council and your helper disagree?
   *[relative] Do the council and the helper disagree?
}
    .lead = About something that matters.
    .why = Then there can be an advocate, if both think it best.
answer-disagreement-both = Yes, and both want an advocate
answer-disagreement-one = Yes, but only one wants an advocate
answer-disagreement-none = No, they agree

# "What are my rights on my section?", "What does my CTO mean?" and "Until when can I appeal?"
ask-restricted = Does the court’s order have restrictions?
    .lead = The paper from the court says so.
    .why = With restrictions, other dates count. The family has other rights too.
answer-restricted-yes = Yes, with restrictions
    .hint = A restriction order.
    .mark = 41
answer-restricted-no = No, without restrictions
ask-cto-from = { $reader ->
    [patient] Which section did you have before the CTO?
   *[relative] Which section did they have before the CTO?
}
    .lead = CTO means community treatment order.
    .why = { $reader ->
    [patient] Your nearest relative can do different things after each of these.
   *[relative] The nearest relative can do different things after each of these.
}
answer-cto-from-part-2 = One for treatment, with no court
    .mark = 3
answer-cto-from-part-3 = A court order, or a move from prison
    .mark = 37, 45A, 47, 48
ask-earlier = { $reader ->
    [patient] Were you on one of these before?
   *[relative] Were they on one of these before?
}
    .why = { $reader ->
    [patient] Each of these gives a right to help after hospital. You may still have it.
   *[relative] Each of these gives a right to help after hospital. They may still have it.
}
answer-earlier-s3 = A longer section for treatment
    .mark = 3
answer-earlier-court = { $reader ->
    [patient] A court sent me to hospital
   *[relative] A court sent them to hospital
}
    .hint = With a hospital order, not only for a report.
    .mark = 37, 37/41
answer-earlier-prison = { $reader ->
    [patient] I came to hospital from prison
   *[relative] They came to hospital from prison
}
    .hint = Or a sentence and a hospital order together.
    .mark = 45A, 47, 48
answer-earlier-none = None of these

# What a result depends on: each ends the sentence "It depends on this:".
missing-complaint = What the complaint is about.
missing-decision = What is being decided. Ask staff: “Which decision is it?”
missing-dols-representative = { $reader ->
    [patient] Who your DoLS representative is, and if they are paid for it.
   *[relative] Who the DoLS representative is, and if they are paid for it.
}
missing-dols-support = { $reader ->
    [patient] Whether you or your DoLS representative asked for an advocate. You can ask now.
   *[relative] Whether the person or their DoLS representative asked for an advocate. They can ask now.
}
missing-capacity-for-decision = { $reader ->
    [patient] What staff say about this one decision. Staff decide this: ask them to tell you, and to write it down.
   *[relative] Whether staff say that the person can decide this. Ask them to tell the person, and to write it down.
}
missing-someone-to-consult = { $reader ->
    [patient] Whether there is somebody unpaid whom staff can ask what is best for you.
   *[relative] Whether there is somebody unpaid whom staff can ask what is best for them.
}
missing-attorney-or-deputy = { $reader ->
    [patient] Whether an attorney, a deputy or somebody you named speaks for you in this.
   *[relative] Whether an attorney, a deputy or somebody they named speaks for them in this.
}
missing-treatment-under-mha = Whether the treatment is given under the Mental Health Act. Ask the doctor.
missing-too-urgent-to-wait = Whether it can wait until an advocate comes. Ask staff.
missing-care-process = What the council is doing. Ask: “Is it an assessment, a plan or a review?”
missing-substantial-difficulty = { $reader ->
    [patient] Whether it would be very hard for you to take part. The council decides this: ask it to tell you.
   *[relative] Whether it would be very hard for them to take part. The council decides this: ask it.
}
missing-appropriate-individual = { $reader ->
    [patient] Whether somebody suitable, whom you want, can help you take part.
   *[relative] Whether somebody suitable, whom they want, can help them take part.
}
missing-long-nhs-placement = { $reader ->
    [patient] Whether the NHS is likely to arrange a long stay for you.
   *[relative] Whether the NHS is likely to arrange a long stay for them.
}
missing-disagreement = { $reader ->
    [patient] Whether the council and your helper disagree, and both want an advocate.
   *[relative] Whether the council and the helper disagree, and both want an advocate.
}
missing-restricted = Whether the court’s order has restrictions (section 41). The paper from the court says so.
missing-cto-from = Which section came before the CTO. Ask the Mental Health Act office.
missing-earlier-section = { $reader ->
    [patient] Whether you were on section 3 before, or sent by a court or prison.
   *[relative] Whether they were on section 3 before, or sent by a court or prison.
}

# The results. The keys are those of outcome-<kind> in results.ftl.
result-section = { $reader ->
    [patient] Here are your rights, one by one
   *[relative] Here are their rights, one by one
}
    .lead = { $reader ->
    [patient] We go by what you told us. If a section holds you, staff must tell you which one.
   *[relative] We go by what you told us. If a section holds them, staff must tell them which one.
}
    .how = What you can do today
    .say = { $reader ->
    [patient] Which section am I on, and when does it end? Please write it down.
    [relative] Please tell my relative which section it is, and when it ends.
   *[professional] Has this patient been told the section, and when it ends?
}
    .say-two = { $reader ->
    [patient] I would like to talk to an advocate about my rights.
    [relative] Please ask if they would like to see an advocate.
   *[professional] I will ask if they would like to see an advocate.
}
result-cto = { $reader ->
    [patient] A CTO has rules, and it gives you rights
   *[relative] A CTO has rules, and it gives them rights
}
    .lead = { $reader ->
    [patient] CTO means community treatment order. You can be called back to hospital. You can ask for it to end.
   *[relative] CTO means community treatment order. They can be called back to hospital. They can ask for it to end.
}
    .how = What you can do today
    .say = { $reader ->
    [patient] When does my CTO end? Please give me its rules in writing.
    [relative] Please give my relative the rules of the CTO in writing.
   *[professional] Has this patient got the rules of the CTO in writing?
}
    .say-two = { $reader ->
    [patient] I would like to see the IMHA, and to know how to appeal.
    [relative] Please ask if they would like to see the IMHA.
   *[professional] I will ask if they would like to see the IMHA.
}
result-complain-yes = { $reader ->
    [patient] You can have free help to complain
   *[relative] They can have free help to complain
}
    .lead = In England this is an NHS complaints advocate. In Wales it is Llais.
    .how = How to get this help today
    .say = { $reader ->
    [patient] I want to complain. Please give me the name of the complaints team.
    [relative] I would like to know how to complain for my relative.
   *[professional] This patient wants to complain. Here is the name of the complaints team.
}
    .say-two = { $reader ->
    [patient] Who can help me with it? I would like someone from outside.
    [relative] Who can help us with it? We would like someone from outside.
   *[professional] I will help them reach someone from outside.
}
result-complain-no = { $reader ->
    [patient] You can complain in another way
   *[relative] They can complain in another way
}
    .lead = Every complaint has a place to go. Below we say who looks at this one.
    .how = How to complain about this
    .say = { $reader ->
    [patient] I want to complain about this. Whom do I write to first?
    [relative] I would like to complain about this. Whom do I write to first?
   *[professional] This patient wants to complain. Whom do we write to first?
}
    .say-two = { $reader ->
    [patient] Please write down that I complained, and when.
    [relative] Please write down that we complained, and when.
   *[professional] I will write down that they complained, and when.
}
result-complain-depends = { $reader ->
    [patient] You can complain, and there is help
   *[relative] They can complain, and there is help
}
    .lead = Who can help depends on what it is about. There is no need to wait.
    .how = How to start today
    .say = { $reader ->
    [patient] I want to complain. Who can help me with it?
    [relative] I would like to complain for my relative. Who can help us?
   *[professional] This patient wants to complain. Who can help them?
}
    .say-two = { $reader ->
    [patient] Please write down that I complained, and when.
    [relative] Please write down that we complained, and when.
   *[professional] I will write down that they complained, and when.
}
result-refused-yes = { $reader ->
    [patient] You have the right. They must arrange it
   *[relative] They have the right. It must be arranged
}
    .lead = “There is no advocate here” is not an answer. The law says that the service must be arranged.
    .how = What to say and do now
    .say = { $reader ->
    [patient] I have a legal right to an IMHA. Please ask them to come today.
    [relative] My relative has a legal right to an IMHA. Please ask them to come today.
   *[professional] This patient has a legal right to an IMHA.
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give us the reason in writing.
   *[professional] I will ask the IMHA to come today, and write it in the notes.
}
result-refused-unclear = Ask again. The law is not clear here
    .lead = { $reader ->
    [patient] The law does not say for certain. Act as if you have the right.
   *[relative] The law does not say for certain. Act as if they have the right.
}
    .how = What to say and do now
    .say = { $reader ->
    [patient] I think I have a right to an IMHA. Please phone them and ask.
    [relative] I think my relative has a right to an IMHA. Please phone them.
   *[professional] This patient may have a right to an IMHA. I will phone them.
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give us the reason in writing.
   *[professional] I will write the answer and the reason in the notes.
}
result-refused-depends = { $reader ->
    [patient] Ask again now. You may have the right
   *[relative] Ask again now. They may have the right
}
    .lead = Most people who are held have a right to an advocate called an IMHA. Staff know which section it is.
    .how = How to find out today
    .say = { $reader ->
    [patient] Which section am I on? Please write it down.
    [relative] Please tell my relative which section it is, in writing.
   *[professional] Which section is this patient on?
}
    .say-two = { $reader ->
    [patient] I would like to see an IMHA. If not, please tell me why.
    [relative] Please ask the IMHA to see them. If not, please tell us why.
   *[professional] Has anyone asked the IMHA? If not, why not?
}
result-refused-no = { $reader ->
    [patient] You can still have someone on your side
   *[relative] They can still have someone on their side
}
    .lead = { $reader ->
    [patient] From what you told us, the law does not give you an IMHA now. There are other kinds of help, and things can change.
   *[relative] From what you told us, the law does not give them an IMHA now. There are other kinds of help, and things can change.
}
    .how = { $reader ->
    [patient] What you can ask for
   *[relative] What they can ask for
}
    .say = { $reader ->
    [patient] Please tell me in writing why I cannot have one.
    [relative] Please tell us in writing why they cannot have one.
   *[professional] Please write down why this patient cannot have one.
}
    .say-two = { $reader ->
    [patient] Which other advocates can I have?
    [relative] Which other advocates can they have?
   *[professional] Which other advocates can this patient have?
}
result-decision-yes = { $reader ->
    [patient] Staff must bring in an advocate for you
   *[relative] Staff must bring in an advocate for them
}
    .lead = It is an Independent Mental Capacity Advocate (IMCA). Only the NHS or the council can bring one in, so ask them to.
    .how = How to ask today
    .say = { $reader ->
    [patient] Who decides this? Please bring in an IMCA for me.
    [relative] Who decides this? Please bring in an IMCA for my relative.
   *[professional] This person must have an IMCA. Who will ask for one?
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give me the reason in writing.
   *[professional] Please write down who decides, and that the IMCA was asked.
}
result-decision-may = { $reader ->
    [patient] Ask for an advocate. Staff may bring one in
   *[relative] Ask for an advocate for them. Staff may bring one in
}
    .lead = The NHS or council may choose an Independent Mental Capacity Advocate (IMCA). They need not, so say why it would help.
    .how = How to ask today
    .say = { $reader ->
    [patient] Please bring in an IMCA for me. It would help me.
    [relative] Please bring in an IMCA for my relative. It would help them.
   *[professional] An IMCA would help this person. Will you ask for one?
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give me the reason in writing.
   *[professional] Please write down the answer and the reason.
}
result-decision-depends = { $reader ->
    [patient] You can ask staff for an advocate now
   *[relative] You can ask staff for an advocate for them
}
    .lead = { $reader ->
    [patient] For some decisions there must be an Independent Mental Capacity Advocate (IMCA). Staff decide this: ask them to tell you, and to write it down.
   *[relative] For some decisions there must be an Independent Mental Capacity Advocate (IMCA). Only the NHS or the council can bring one in.
}
    .how = How to find out today
    .say = { $reader ->
    [patient] Who decides this, and why not me? Please write it down.
    [relative] Who decides this, and does my relative need an IMCA for it?
   *[professional] Who decides this, and does this person need an IMCA for it?
}
    .say-two = { $reader ->
    [patient] Please bring in an IMCA. If not, please tell me why.
    [relative] Please bring in an IMCA. If not, please tell me why.
   *[professional] Please write down the answer and the reason.
}
result-decision-no = { $reader ->
    [patient] Another kind of help fits you better
   *[relative] Another kind of help fits them better
}
    .lead = { $reader ->
    [patient] From what you told us, staff need not bring in an IMCA. You can still have help to say what you want.
   *[relative] From what you told us, staff need not bring in an IMCA. They can still have help to say what they want.
}
    .how = What you can do instead
    .say = { $reader ->
    [patient] Please write down what I want in this.
    [relative] Please ask my relative what they want, and write it down.
   *[professional] Please write down what this person wants.
}
    .say-two = { $reader ->
    [patient] Which other advocate can help me?
    [relative] Which other advocate can help them?
   *[professional] Which other advocate can help this person?
}
result-council-yes = { $reader ->
    [patient] The council must get you an advocate
   *[relative] The council must get them an advocate
}
    .lead = In England this is a Care Act advocate. In Wales it is an independent professional advocate.
    .how = How to ask today
    .say = { $reader ->
    [patient] I want to take part. Please get me an advocate.
    [relative] My relative finds it hard to take part. Please get an advocate.
   *[professional] This person finds it hard to take part. Please get an advocate.
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give us the reason in writing.
   *[professional] Please write down the answer and the reason.
}
result-council-depends = { $reader ->
    [patient] You can ask the council for an advocate
   *[relative] You can ask the council for an advocate for them
}
    .lead = { $reader ->
    [patient] It is for people who would find it very hard to take part. The council decides this: ask it to tell you why.
   *[relative] It is for people who would find it very hard to take part. The council decides this: ask it why.
}
    .how = How to find out today
    .say = { $reader ->
    [patient] I would like an advocate, so that I can take part.
    [relative] I would like my relative to have an advocate for this.
   *[professional] Does this person need an advocate to take part?
}
    .say-two = { $reader ->
    [patient] If you say no, please give me the reason in writing.
    [relative] If you say no, please give us the reason in writing.
   *[professional] Please write down the answer and the reason.
}
result-council-no = { $reader ->
    [patient] You can still have someone to help you
   *[relative] They can still have someone to help them
}
    .lead = { $reader ->
    [patient] From what you told us, the council need not get an advocate. You can ask to bring someone whom you trust.
   *[relative] From what you told us, the council need not get an advocate. They can ask to bring someone whom they trust.
}
    .how = What you can do instead
    .say = { $reader ->
    [patient] I would like someone with me. Please use plain words.
    [relative] My relative would like someone with them. Please use plain words.
   *[professional] Who could help this person take part?
}
    .say-two = { $reader ->
    [patient] Please give me the plan and the reasons in writing.
    [relative] Please give them the plan and the reasons in writing.
   *[professional] Please give them the plan and the reasons in writing.
}

ask-where = Where is this happening?
    .why = The law is different in each nation.
answer-where-england = England
answer-where-wales = Wales
answer-where-scotland = Scotland
answer-where-northern-ireland = Northern Ireland
