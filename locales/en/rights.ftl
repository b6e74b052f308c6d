# What each right says, as one row in a list of rights, and the reasons for it.
#
# says-<right>-<answer>   the row’s title
#   .more                 what it means
# why-<right>-<ground>    the reason: one for each ground of the law, and for each that is ruled out
says-imha-yes = { $reader ->
    [patient] You have a right to an advocate (IMHA)
   *[relative] They have a right to an advocate (IMHA)
}
    .more = { $reader ->
    [patient] IMHA means Independent Mental Health Advocate. This is a trained person on your side, and it is free.
   *[relative] IMHA means Independent Mental Health Advocate. This is a trained person on the patient’s side, and it is free.
}
says-imha-unclear = { $reader ->
    [patient] Ask for an advocate (IMHA). The law is not clear
   *[relative] Ask for an advocate (IMHA) for them. The law is not clear
}
    .more = { $reader ->
    [patient] Act as if you have the right. The advocate or a solicitor can tell you more.
   *[relative] Act as if they have the right. The advocate or a solicitor can tell you more.
}
says-imha-no = { $reader ->
    [patient] You can ask for other kinds of advocate
   *[relative] They can ask for other kinds of advocate
}
    .more = { $reader ->
    [patient] The law does not give you an IMHA now. Ask staff which other advocates can help you.
   *[relative] The law does not give them an IMHA now. Ask staff which other advocates can help.
}
says-imha-depends = { $reader ->
    [patient] Ask for an advocate (IMHA). You may have the right
   *[relative] Ask for an advocate (IMHA). They may have the right
}
    .more = Most people who are held have it. Staff can say what it depends on.
says-tribunal-yes = { $reader ->
    [patient] You can ask a Tribunal to end your section or order
   *[relative] They can ask a Tribunal to end their section or order
}
    .more = { $reader ->
    [patient] The Tribunal is like a court, outside the hospital. There are set times when you can ask.
   *[relative] The Tribunal is like a court, outside the hospital. There are set times when they can ask.
}
says-tribunal-unclear = Ask a solicitor about the Tribunal. The law is not clear
    .more = { $reader ->
    [patient] We cannot say if you can ask the Tribunal now. An advocate can help you find a solicitor.
   *[relative] We cannot say if they can ask the Tribunal now. An advocate can help to find a solicitor.
}
says-tribunal-no = The Tribunal does not look at this
    .more = { $reader ->
    [patient] Others may be able to. Ask an advocate or a solicitor who can look at it for you.
   *[relative] Others may be able to. Ask an advocate or a solicitor who can look at it.
}
says-tribunal-depends = { $reader ->
    [patient] You may be able to ask a Tribunal to end your section or order
   *[relative] They may be able to ask a Tribunal to end their section or order
}
    .more = { $reader ->
    [patient] It depends on what holds you. Ask staff soon, as the time to ask can be short.
   *[relative] It depends on what holds them. Ask staff soon, as the time to ask can be short.
}
says-hospital-managers-discharge-yes = { $reader ->
    [patient] You can ask the hospital managers to end your section or order
   *[relative] They can ask the hospital managers to end their section or order
}
    .more = This can be asked at any time. At least three people look at it.
says-hospital-managers-discharge-with-consent = The hospital managers can end this only if a minister agrees
    .more = { $reader ->
    [patient] The minister is the Justice Secretary. You can still ask the managers to look at it.
   *[relative] The minister is the Justice Secretary. They can still ask the managers to look at it.
}
says-hospital-managers-discharge-unclear = Ask if the hospital managers can end this. The law is not clear
    .more = We cannot say for certain. Ask the Mental Health Act office, or a solicitor.
says-hospital-managers-discharge-no = The hospital managers cannot end this
    .more = Somebody else may be able to. Ask staff or an advocate who that is.
says-hospital-managers-discharge-depends = { $reader ->
    [patient] You may be able to ask the hospital managers to end this
   *[relative] They may be able to ask the hospital managers to end this
}
    .more = { $reader ->
    [patient] It depends on what holds you. Ask the Mental Health Act office.
   *[relative] It depends on what holds them. Ask the Mental Health Act office.
}
says-treatment-without-consent-yes = { $reader ->
    [patient] You can be given treatment for your mental health without your agreement. There are limits
   *[relative] They can be given treatment for their mental health without their agreement. There are limits
}
    .more = { $reader ->
    [patient] Some treatments need your consent or a second opinion. An advocate can explain the limits to you.
   *[relative] Some treatments need their consent or a second opinion. An advocate can explain the limits to them.
}
says-treatment-without-consent-unclear = { $reader ->
    [patient] Ask if you can say no to treatment. The law is not clear
   *[relative] Ask if they can say no to treatment. The law is not clear
}
    .more = { $reader ->
    [patient] Ask staff which law they go by. A solicitor can say what it means for you.
   *[relative] Ask staff which law they go by. A solicitor can say what it means.
}
says-treatment-without-consent-no = { $reader ->
    [patient] You can say no to treatment for your mental health
   *[relative] They can say no to treatment for their mental health
}
    .more = { $reader ->
    [patient] You have the same right as anyone else. If staff say that you cannot decide, other rules count.
   *[relative] They have the same right as anyone else. If staff say that they cannot decide, other rules count.
}
says-treatment-without-consent-depends = { $reader ->
    [patient] Ask staff if you can say no to treatment
   *[relative] Ask staff if they can say no to treatment
}
    .more = { $reader ->
    [patient] It depends on what holds you now. An advocate can help you find out.
   *[relative] It depends on what holds them now. An advocate can help them find out.
}
says-cto-possible-yes = { $reader ->
    [patient] You could be put on a community treatment order (CTO)
   *[relative] They could be put on a community treatment order (CTO)
}
    .more = { $reader ->
    [patient] That means life outside hospital, with rules. Your main doctor and the social worker for the Act (AMHP) must both agree.
   *[relative] That means life outside hospital, with rules. The main doctor and the social worker for the Act (AMHP) must both agree.
}
says-cto-possible-unclear = Ask about a community treatment order (CTO). The law is not clear
    .more = { $reader ->
    [patient] We cannot say if you could be put on one. An advocate or a solicitor can tell you more.
   *[relative] We cannot say if they could be put on one. An advocate or a solicitor can tell you more.
}
says-cto-possible-depends = { $reader ->
    [patient] You may be put on a community treatment order (CTO)
   *[relative] They may be put on a community treatment order (CTO)
}
    .more = { $reader ->
    [patient] That means life outside hospital, with rules. It depends on what holds you, so ask staff.
   *[relative] That means life outside hospital, with rules. It depends on what holds them, so ask staff.
}
says-aftercare-s117-yes = { $reader ->
    [patient] You have a right to help when you leave hospital
   *[relative] They have a right to help when they leave hospital
}
    .more = { $reader ->
    [patient] The NHS and the council must give it until you no longer need it. As we understand it, it is free.
   *[relative] The NHS and the council must give it until it is no longer needed. As we understand it, it is free.
}
says-aftercare-s117-unclear = Ask about help after hospital. The law is not clear
    .more = { $reader ->
    [patient] Ask staff if you have a right to aftercare. A solicitor can tell you more.
   *[relative] Ask staff if they have a right to aftercare. A solicitor can tell you more.
}
says-aftercare-s117-no = { $reader ->
    [patient] You can still ask for help after hospital
   *[relative] They can still ask for help after hospital
}
    .more = { $reader ->
    [patient] From what you told us, the law sets no aftercare for you. Ask the council to look at what you need.
   *[relative] From what you told us, the law sets no aftercare for them. Ask the council to look at what they need.
}
says-aftercare-s117-depends = { $reader ->
    [patient] You may have a right to help when you leave hospital
   *[relative] They may have a right to help when they leave hospital
}
    .more = { $reader ->
    [patient] It depends on the sections that you are on, or were on. Ask staff.
   *[relative] It depends on the sections that they are on, or were on. Ask staff.
}
says-nearest-relative-yes = { $reader ->
    [patient] The law gives your nearest relative some rights
   *[relative] The law gives the nearest relative some rights
}
    .more = { $reader ->
    [patient] The law says who that is, and you cannot pick them. It is not the same as next of kin.
    [relative] The law says who that is. It may be you, and it is not the same as next of kin.
   *[professional] The law says who that is. It is not the same as next of kin.
}
says-nearest-relative-limited = { $reader ->
    [patient] Your nearest relative has only a few rights here
   *[relative] The nearest relative has only a few rights here
}
    .more = { $reader ->
    [patient] They cannot order your discharge. They can ask the Tribunal at set times.
   *[relative] They cannot order discharge. They can ask the Tribunal at set times.
}
says-nearest-relative-unclear = { $reader ->
    [patient] Ask if you have a nearest relative in law. It is not clear
   *[relative] Ask if there is a nearest relative in law. It is not clear
}
    .more = The law does not say for certain here. A solicitor or an advocate can tell you more.
says-nearest-relative-no = The law gives no nearest relative here
    .more = { $reader ->
    [patient] Your family and friends can still help you. Tell staff and your advocate who matters to you.
    [relative] You can still help. You can talk to staff, and phone the advocate service.
   *[professional] Family and friends can still help. Ask the patient who matters to them.
}
says-nearest-relative-depends = { $reader ->
    [patient] You may have a nearest relative in law
   *[relative] There may be a nearest relative in law
}
    .more = { $reader ->
    [patient] It depends on what holds you. Ask the Mental Health Act office.
   *[relative] It depends on what holds them. Ask the Mental Health Act office.
}
says-nr-order-discharge-yes = { $reader ->
    [patient] Your nearest relative can order your discharge
   *[relative] The nearest relative can order discharge
}
    .more = { $reader ->
    [patient] In most cases your doctor can stop it. Your nearest relative should get advice first.
    [relative] In most cases the doctor can stop it. Get advice first, as it can go wrong.
   *[professional] In most cases the doctor can stop it. The nearest relative should get advice first.
}
says-nr-order-discharge-unclear = { $reader ->
    [patient] Your nearest relative may be able to order your discharge
   *[relative] The nearest relative may be able to order discharge
}
    .more = The law is not clear, and the time is short. Ask a solicitor or an advocate.
says-nr-order-discharge-no = { $reader ->
    [patient] Your nearest relative cannot order your discharge
   *[relative] The nearest relative cannot order discharge
}
    .more = Others may be able to end it. Ask an advocate who that is.
says-nr-order-discharge-depends = { $reader ->
    [patient] Your nearest relative may be able to order your discharge
   *[relative] The nearest relative may be able to order discharge
}
    .more = It depends on the section or order. Get advice before anyone does it.
says-nr-object-yes = { $reader ->
    [patient] As a rule, your nearest relative is asked first, and can object
   *[relative] As a rule, the nearest relative is asked first, and can object
}
    .more = If they object, it cannot go ahead. But a court can give their role to somebody else.
says-nr-object-depends = { $reader ->
    [patient] Your nearest relative may have a say before it starts
   *[relative] The nearest relative may have a say before it starts
}
    .more = It depends on the section. Ask the social worker for the Act (the AMHP).
says-nr-tribunal-after-barring = { $reader ->
    [patient] Your nearest relative can ask the Tribunal if the doctor stops their order
   *[relative] The nearest relative can ask the Tribunal if the doctor stops their order
}
    .more = That means an order for discharge. They have 28 days from being told.
says-nr-tribunal-each-period = { $reader ->
    [patient] Your nearest relative can ask the Tribunal, too
   *[relative] The nearest relative can ask the Tribunal, too
}
    .more = There are set times for this. A solicitor or the Mental Health Act office can say when.
says-nr-tribunal-no = { $reader ->
    [patient] Your nearest relative cannot ask the Tribunal here
   *[relative] The nearest relative cannot ask the Tribunal here
}
    .more = { $reader ->
    [patient] You may be able to ask it yourself. An advocate can tell you.
   *[relative] The patient may be able to ask it. An advocate can tell them.
}
says-nr-tribunal-depends = { $reader ->
    [patient] Your nearest relative may be able to ask the Tribunal
   *[relative] The nearest relative may be able to ask the Tribunal
}
    .more = It depends on the section or order. Ask the Mental Health Act office or a solicitor.

# Outside the nation of the right.
why-aftercare-s117-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-aftercare-s117-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-cto-possible-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-cto-possible-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-hospital-managers-discharge-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-hospital-managers-discharge-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-nearest-relative-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-nearest-relative-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-nr-object-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-nr-object-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-nr-order-discharge-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-nr-order-discharge-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-nr-tribunal-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-nr-tribunal-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-treatment-without-consent-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-treatment-without-consent-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-tribunal-scotland-has-its-own-act = Scotland has its own law, an Act of 2003. This part is about England and Wales.
why-tribunal-northern-ireland-has-its-own-order = Northern Ireland has its own law, an Order of 1986. This part is about England and Wales.
why-care-act-advocate-wales-has-its-own-advocate = This advocate is for England. In Wales it is an independent professional advocate.
why-care-act-advocate-not-in-england = This advocate is for England. Elsewhere, ask the council or staff who can help.
why-imca-not-in-england-or-wales = IMCAs are for England and Wales. Elsewhere, ask staff who can help.
why-independent-professional-advocate-england-has-its-own-advocate = This advocate is for Wales. In England it is a Care Act advocate.
why-independent-professional-advocate-not-in-wales = This advocate is for Wales. Elsewhere, ask the council or staff who can help.
why-llais-not-in-wales = Llais is for Wales. Elsewhere, ask staff who helps with complaints.
why-nhs-complaints-advocate-not-in-england = This advocate is for England. In Wales, Llais helps. Elsewhere, ask staff who helps with complaints.

# Help after hospital
why-aftercare-s117-qualifying-section = { $reader ->
    [patient] Section 117 gives it after your section or order. It starts when you are no longer held and leave hospital.
   *[relative] Section 117 gives it after their section or order. It starts when they are no longer held and leave hospital.
}
why-aftercare-s117-earlier-section = { $reader ->
    [patient] You were on a section that gives it. It lasts until the NHS and the council both find it not needed.
   *[relative] They were on a section that gives it. It lasts until the NHS and the council both find it not needed.
}
why-aftercare-s117-section-44 = Section 44 works like a hospital order for now. Section 117 does not name it, so the law is not clear.
why-aftercare-s117-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. It is not clear if section 117 counts this.
   *[relative] A court keeps them in a safe place for now. It is not clear if section 117 counts this.
}
why-aftercare-s117-not-a-qualifying-section = { $reader ->
    [patient] Your section or order does not lead to section 117 aftercare. That changes if you go on to section 3.
   *[relative] Their section or order does not lead to section 117 aftercare. That changes if they go on to section 3.
}
why-aftercare-s117-short-power = A short stop does not lead to section 117 aftercare. That changes if it becomes section 3.
why-aftercare-s117-no-qualifying-section = From what you told us, no section here leads to section 117 aftercare. Was there an earlier one? Tell staff.

# A community treatment order
why-cto-possible-section-3 = Section 17A lets a CTO follow section 3.
why-cto-possible-unrestricted-part-3 = Section 17A lets a CTO follow a court order or a prison move without restrictions.
why-cto-possible-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. It is not clear if section 17A counts this.
   *[relative] A court keeps them in a safe place for now. It is not clear if section 17A counts this.
}
why-cto-possible-section-2-or-4 = A CTO can follow section 3, but not section 2 or 4.
why-cto-possible-restricted = { $reader ->
    [patient] You are under restrictions. With them there can be no CTO.
   *[relative] They are under restrictions. With them there can be no CTO.
}
why-cto-possible-remand = The court has not finished. No CTO can follow section 35, 36 or 38.
why-cto-possible-short-power = No CTO can follow a short stop.
why-cto-possible-guardianship = { $reader ->
    [patient] You are under guardianship. No CTO can follow it.
   *[relative] They are under guardianship. No CTO can follow it.
}
why-cto-possible-on-one-now = { $reader ->
    [patient] You are on a CTO now.
   *[relative] They are on a CTO now.
}
why-cto-possible-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Mental Health Act. A CTO is for people who are.
   *[relative] They are not held under the Mental Health Act. A CTO is for people who are.
}
why-cto-possible-none-of-the-positions = From what you told us, none of the sections before a CTO fits.

# The hospital managers
why-hospital-managers-discharge-section-2-or-3 = Section 23 lets the managers end section 2 or 3.
why-hospital-managers-discharge-community-treatment-order = Section 23 lets the managers end a CTO.
why-hospital-managers-discharge-unrestricted-order-or-transfer = The court order or prison move has no restrictions. So section 23 lets the managers end it.
why-hospital-managers-discharge-restricted = { $reader ->
    [patient] You are under restrictions. So section 41 asks for the Justice Secretary’s consent.
   *[relative] They are under restrictions. So section 41 asks for the Justice Secretary’s consent.
}
why-hospital-managers-discharge-section-44 = Section 44 works like a restricted order until the Crown Court decides. What the managers may do is not clear.
why-hospital-managers-discharge-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. The law is not clear, as it may be no hospital.
   *[relative] A court keeps them in a safe place for now. The law is not clear, as it may be no hospital.
}
why-hospital-managers-discharge-section-4-alone = They could in theory. But section 4 with one doctor lasts 72 hours, so it hardly helps.
why-hospital-managers-discharge-short-power = Section 23 does not cover short stops. Ask staff when this one ends.
why-hospital-managers-discharge-remand = The court decides here. On section 35 or 36, ask that court to end it.
why-hospital-managers-discharge-guardianship = Guardianship is not in the managers’ hands. The council can end it.
why-hospital-managers-discharge-conditional-discharge = This is for the Justice Secretary or the Tribunal to decide.
why-hospital-managers-discharge-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act. So there is nothing for them to end.
   *[relative] The person is not held under the Act. So there is nothing for the managers to end.
}
why-hospital-managers-discharge-held-under-the-mental-capacity-act = { $reader ->
    [patient] Another law keeps you there. The Court of Protection can look at it, so ask a solicitor.
   *[relative] Another law keeps them there. The Court of Protection can look at it, so ask a solicitor.
}
why-hospital-managers-discharge-none-of-the-positions = From what you told us, none of the situations in section 23 fits now.

# Advocates for people who cannot decide
why-imca-serious-medical-treatment = { $reader ->
    [patient] It is about serious medical treatment. Staff say that you cannot decide, and nobody else can be asked.
   *[relative] It is about serious medical treatment. Staff say that the person cannot decide, and nobody else can be asked.
}
why-imca-hospital-over-28-days = It is about 28 days or more in hospital. Nobody else can be asked what is best.
why-imca-nhs-care-home-over-8-weeks = The NHS plans 8 weeks or more in a care home. Nobody else can be asked what is best.
why-imca-council-care-home-over-8-weeks = The council plans 8 weeks or more in a home. Nobody else can be asked what is best.
why-imca-dols-request = DoLS were asked for, or begun as urgent. Nobody else can be asked what is best.
why-imca-dols-representative-ended = The DoLS representative has stopped, and there is no new one yet. An IMCA fills the gap.
why-imca-dols-unpaid-representative = The DoLS representative is not paid, and an advocate was asked for or is needed.
why-imca-accommodation-review = At a review of the home, the law in England allows it. We have not read the rules for Wales.
why-imca-safeguarding = For safety from abuse, England’s law allows it, even with family there. We have not read the rules for Wales.
why-imca-can-decide = { $reader ->
    [patient] Staff say that you can decide this. Then nobody decides it for you.
   *[relative] Staff say that the person can decide this. Then nobody decides it for them.
}
why-imca-under-16 = { $reader ->
    [patient] You are under 16, and this law starts at 16. Ask staff who can help you.
   *[relative] They are under 16, and this law starts at 16. Ask staff who can help.
}
why-imca-under-18 = { $reader ->
    [patient] You are under 18. For this kind of decision the law starts at 18.
   *[relative] They are under 18. For this kind of decision the law starts at 18.
}
why-imca-safeguarding-under-18 = { $reader ->
    [patient] You are under 18. For this kind of decision the law starts at 18.
   *[relative] They are under 18. For this kind of decision the law starts at 18.
}
why-imca-attorney-or-deputy = { $reader ->
    [patient] Somebody has the power to decide this, or was named by you to be asked. You can talk to them.
   *[relative] Somebody has the power to decide this, or was named to be asked. You can talk to them.
}
why-imca-attorney-or-deputy-review = { $reader ->
    [patient] Somebody has the power to decide this, or was named by you to be asked. You can talk to them.
   *[relative] Somebody has the power to decide this, or was named to be asked. You can talk to them.
}
why-imca-someone-to-consult-treatment = { $reader ->
    [patient] Staff can ask somebody close to you what is best. Tell staff if that is not right.
   *[relative] Staff can ask somebody close to them what is best. Tell staff if that is not right.
}
why-imca-someone-to-consult-move = { $reader ->
    [patient] Staff can ask somebody close to you what is best. Tell staff if that is not right.
   *[relative] Staff can ask somebody close to them what is best. Tell staff if that is not right.
}
why-imca-someone-to-consult-review = { $reader ->
    [patient] Staff can ask somebody close to you what is best. Tell staff if that is not right.
   *[relative] Staff can ask somebody close to them what is best. Tell staff if that is not right.
}
why-imca-someone-to-consult-dols = { $reader ->
    [patient] Staff can ask somebody close to you what is best. Tell staff if that is not right.
   *[relative] Staff can ask somebody close to them what is best. Tell staff if that is not right.
}
why-imca-someone-to-consult-in-the-gap = { $reader ->
    [patient] Staff can ask somebody close to you until there is a new DoLS representative.
   *[relative] Staff can ask somebody close to them until there is a new DoLS representative.
}
why-imca-treatment-under-the-mental-health-act = This treatment comes under the Mental Health Act. There the advocate is the IMHA.
why-imca-accommodation-under-the-mental-health-act = The Mental Health Act says where to live. There the advocate is the IMHA.
why-imca-too-urgent = It cannot wait, so staff may act first. After a move, they must then bring in an IMCA.
why-imca-paid-representative = { $reader ->
    [patient] Your DoLS representative is paid for it. They can help you, so the law asks for no IMCA as well.
   *[relative] The DoLS representative is paid for it. So the law asks for no IMCA as well.
}
why-imca-no-support-asked = { $reader ->
    [patient] Nobody has asked for an IMCA yet. You or your DoLS representative can ask for one.
   *[relative] Nobody has asked for an IMCA yet. The person or the DoLS representative can ask for one.
}
why-imca-none-of-the-decisions = IMCAs are for a few big decisions. From what you told us, this is another kind.

# The nearest relative
why-nearest-relative-part-2 = { $reader ->
    [patient] Section 26 says who the nearest relative is. It counts for your section.
   *[relative] Section 26 says who the nearest relative is. It counts for their section.
}
why-nearest-relative-community-treatment-order = { $reader ->
    [patient] Your CTO followed section 3. Then section 26 says who the nearest relative is.
   *[relative] The CTO followed section 3. Then section 26 says who the nearest relative is.
}
why-nearest-relative-any-patient = Section 26 can name a nearest relative for any patient. That person can ask the council to look at hospital.
why-nearest-relative-unrestricted-part-3 = A court order or prison move without restrictions leaves few rights. Schedule 1 says which.
why-nearest-relative-community-treatment-order-part-3 = The CTO followed a court or prison section. Then Schedule 1 leaves only a few rights.
why-nearest-relative-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. It is not clear if Schedule 1 counts yet.
   *[relative] A court keeps them in a safe place for now. It is not clear if Schedule 1 counts yet.
}
why-nearest-relative-restricted = { $reader ->
    [patient] You are under restrictions. Then the Act’s rules on the nearest relative do not count.
   *[relative] They are under restrictions. Then the Act’s rules on the nearest relative do not count.
}
why-nearest-relative-section-44 = Section 44 works like a restricted order. Then the rules on the nearest relative do not count.
why-nearest-relative-remand = On section 35, 36 or 38, the rules on the nearest relative do not count.
why-nearest-relative-nominated-person-instead = The Mental Health Act 2025 has a nominated person in place of the nearest relative. Ask staff who that is.
why-nr-object-section-3 = Section 11 says so for section 3. Staff need not ask if it cannot be done, or would take too long.
why-nr-object-guardianship = Section 11 says so for guardianship. Staff need not ask if it cannot be done, or would take too long.
why-nr-object-told-not-asked = On section 2 or 4 the nearest relative is told, and need not be asked.
why-nr-object-community-treatment-order = Nobody has to ask the nearest relative before a CTO.
why-nr-object-sent-by-a-court = A court or a minister decided this. Then the nearest relative is not asked.
why-nr-object-no-application = Objections are for section 3 and guardianship. Nobody has applied for these.
why-nr-object-nominated-person-instead = The Mental Health Act 2025 has a nominated person in place of the nearest relative. Ask staff who that is.
why-nr-object-none-of-the-positions = From what you told us, this is not section 3 or guardianship.
why-nr-order-discharge-section-2-or-3 = Sections 23 and 25 allow it, with 72 hours’ notice. The main doctor can stop it by reporting danger.
why-nr-order-discharge-guardianship = Section 23 allows it. There is no notice, and nobody can stop it in the same way.
why-nr-order-discharge-community-treatment-order = The CTO followed section 3. So sections 23 and 25 allow it, with 72 hours’ notice. The main doctor can stop it.
why-nr-order-discharge-section-4-alone = Section 23 has the words for it. But section 4 and the notice both last 72 hours.
why-nr-order-discharge-sent-by-a-court = A court or a minister decided this. Then Schedule 1 takes this power away.
why-nr-order-discharge-community-treatment-order-part-3 = The CTO followed a court or prison section. Then Schedule 1 takes this power away.
why-nr-order-discharge-no-nearest-relative = The Act gives no nearest relative here. So nobody has this power.
why-nr-order-discharge-short-power = Section 23 does not cover short stops, or waiting for a bed.
why-nr-order-discharge-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act. So there is nothing to end.
   *[relative] The patient is not held under the Act. So there is nothing to end.
}
why-nr-order-discharge-nominated-person-instead = The Mental Health Act 2025 has a nominated person in place of the nearest relative. Ask staff who that is.
why-nr-order-discharge-none-of-the-positions = From what you told us, none of the situations in section 23 fits now.
why-nr-tribunal-section-3 = The doctor can stop an order for discharge on section 3. Then section 66 opens the Tribunal.
why-nr-tribunal-community-treatment-order = The CTO followed section 3. If the doctor stops an order for discharge, section 66 opens the Tribunal.
why-nr-tribunal-unrestricted-part-3 = Section 69 allows it once in each period, but not in the first six months.
why-nr-tribunal-community-treatment-order-part-3 = { $reader ->
    [patient] The CTO followed a court or prison section. Section 69 gives the same times as you have.
   *[relative] The CTO followed a court or prison section. Section 69 gives the same times as the patient has.
}
why-nr-tribunal-guardianship-order = A court ordered guardianship. Section 69 allows it once in each 12 months from the order.
why-nr-tribunal-section-2 = A stopped order on section 2 or 4 does not open the Tribunal.
why-nr-tribunal-guardianship = Under guardianship no doctor can stop the order. So there is nothing to appeal.
why-nr-tribunal-no-nearest-relative = The Act gives no nearest relative here. So nobody can apply as one.
why-nr-tribunal-short-power = Section 66 does not cover short stops, or waiting for a bed.
why-nr-tribunal-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act. So there is nothing to appeal.
   *[relative] The patient is not held under the Act. So there is nothing to appeal.
}
why-nr-tribunal-nominated-person-instead = The Mental Health Act 2025 has a nominated person in place of the nearest relative. Ask staff who that is.
why-nr-tribunal-none-of-the-positions = From what you told us, none of the situations in section 66 fits now.

# Treatment
why-treatment-without-consent-liable-to-be-detained = { $reader ->
    [patient] You are on a section that Part 4 of the Act covers. Section 63 then allows it.
   *[relative] They are on a section that Part 4 of the Act covers. Section 63 then allows it.
}
why-treatment-without-consent-recalled-from-a-cto = { $reader ->
    [patient] You have been recalled from a CTO. Section 56 says that Part 4 counts again.
   *[relative] They have been recalled from a CTO. Section 56 says that Part 4 counts again.
}
why-treatment-without-consent-section-44 = Section 56 does not leave out section 44. What follows from that is not clear.
why-treatment-without-consent-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. Section 56 leaves out some such people, but not all.
   *[relative] A court keeps them in a safe place for now. Section 56 leaves out some such people, but not all.
}
why-treatment-without-consent-section-4-alone = Section 56 leaves out section 4 with one doctor. It changes when a second doctor agrees.
why-treatment-without-consent-short-power = Section 56 leaves out short stops. It changes if a longer section follows.
why-treatment-without-consent-remand-for-report = Section 35 is for a report. Section 56 leaves it out.
why-treatment-without-consent-conditional-discharge = { $reader ->
    [patient] You are on conditional discharge. Section 56 leaves that out.
   *[relative] They are on conditional discharge. Section 56 leaves that out.
}
why-treatment-without-consent-community-treatment-order = { $reader ->
    [patient] You are on a CTO, outside hospital. If you can decide, staff need your consent.
   *[relative] They are on a CTO, outside hospital. If they can decide, staff need their consent.
}
why-treatment-without-consent-guardianship = { $reader ->
    [patient] You are under guardianship. Part 4 of the Act does not cover that.
   *[relative] They are under guardianship. Part 4 of the Act does not cover that.
}
why-treatment-without-consent-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act. This rule is for people who are.
   *[relative] They are not held under the Act. This rule is for people who are.
}
why-treatment-without-consent-held-under-the-mental-capacity-act = { $reader ->
    [patient] Another law keeps you there: the Mental Capacity Act. It has its own rules on treatment.
   *[relative] Another law keeps them there: the Mental Capacity Act. It has its own rules on treatment.
}
why-treatment-without-consent-none-of-the-positions = From what you told us, none of the situations in Part 4 fits now.

# The Tribunal
why-tribunal-section-2 = { $reader ->
    [patient] Section 66 gives you 14 days on section 2. The day you came in is day 1.
   *[relative] Section 66 gives them 14 days on section 2. The day they came in is day 1.
}
why-tribunal-section-3 = { $reader ->
    [patient] Section 66 lets you ask once in the first six months. You can ask once more after each renewal.
   *[relative] Section 66 lets them ask once in the first six months. They can ask once more after each renewal.
}
why-tribunal-guardianship = { $reader ->
    [patient] Under guardianship you can ask once in the first six months. You can ask once more after each renewal.
   *[relative] Under guardianship they can ask once in the first six months. They can ask once more after each renewal.
}
why-tribunal-community-treatment-order = { $reader ->
    [patient] You can ask once in the first six months of a CTO. You can ask again each time it is made longer.
   *[relative] They can ask once in the first six months of a CTO. They can ask again each time it is made longer.
}
why-tribunal-hospital-order = { $reader ->
    [patient] You cannot ask in the first six months after the order. Then you can ask once in each period.
   *[relative] They cannot ask in the first six months after the order. Then they can ask once in each period.
}
why-tribunal-guardianship-order = { $reader ->
    [patient] Section 69 lets you ask once in the first six months. You can ask once more after each renewal.
   *[relative] Section 69 lets them ask once in the first six months. They can ask once more after each renewal.
}
why-tribunal-restricted = { $reader ->
    [patient] Section 70 lets you ask once between 6 and 12 months after the order. Then it is once a year.
   *[relative] Section 70 lets them ask once between 6 and 12 months after the order. Then it is once a year.
}
why-tribunal-transferred = { $reader ->
    [patient] Section 69 lets you ask once in the first six months, and after each renewal.
   *[relative] Section 69 lets them ask once in the first six months, and after each renewal.
}
why-tribunal-transferred-restricted = { $reader ->
    [patient] Sections 69 and 70 let you ask. The Tribunal tells the Justice Secretary, and cannot free you by itself.
   *[relative] Sections 69 and 70 let them ask. The Tribunal tells the Justice Secretary, and cannot free them by itself.
}
why-tribunal-restrictions-ended = { $reader ->
    [patient] Your restrictions have ended. Section 69 lets you ask once in the six months from then.
   *[relative] Their restrictions have ended. Section 69 lets them ask once in the six months from then.
}
why-tribunal-conditional-discharge = { $reader ->
    [patient] As a rule, section 75 lets you ask from 12 months after your discharge. There are set times for it.
   *[relative] As a rule, section 75 lets them ask from 12 months after the discharge. There are set times for it.
}
why-tribunal-conditional-discharge-with-deprivation = { $reader ->
    [patient] You live with rules that take away your freedom. Section 75 lets you ask once between 6 and 12 months after they began. Then there are other set times.
   *[relative] They live with rules that take away their freedom. Section 75 lets them ask once between 6 and 12 months after these began. Then there are other set times.
}
why-tribunal-section-44 = Section 44 works like a restricted order until the Crown Court decides. The times to ask are not clear.
why-tribunal-court-place-of-safety = { $reader ->
    [patient] A court keeps you in a safe place for now. It is not clear if you may ask yet.
   *[relative] A court keeps them in a safe place for now. It is not clear if they may ask yet.
}
why-tribunal-section-4-alone = Section 66 has the words for it. In practice it works only if section 4 becomes section 2.
why-tribunal-short-power = { $reader ->
    [patient] Section 66 does not cover short stops. If it becomes section 2 or 3, you can ask.
   *[relative] Section 66 does not cover short stops. If it becomes section 2 or 3, they can ask.
}
why-tribunal-remand = The court decides here. On section 35 or 36, ask that court to end it.
why-tribunal-not-held-under-the-act = { $reader ->
    [patient] You are not held under the Act. So there is nothing for it to end.
   *[relative] They are not held under the Act. So there is nothing for the Tribunal to end.
}
why-tribunal-held-under-the-mental-capacity-act = { $reader ->
    [patient] Another law keeps you there. The Court of Protection can look at it, so ask a solicitor.
   *[relative] Another law keeps them there. The Court of Protection can look at it, so ask a solicitor.
}
why-tribunal-none-of-the-positions = From what you told us, none of the situations in section 66 fits now.

# Advocates for council care
why-care-act-advocate-assessment-or-plan = { $reader ->
    [patient] It would be very hard for you to take part, and nobody suitable can help. So section 67 gives you an advocate.
   *[relative] It would be very hard for them to take part, and nobody suitable can help. So section 67 gives them an advocate.
}
why-care-act-advocate-safeguarding = { $reader ->
    [patient] It would be very hard for you to take part, and nobody suitable can help. So section 68 gives you an advocate. An urgent check may start first.
   *[relative] It would be very hard for them to take part, and nobody suitable can help. So section 68 gives them an advocate. An urgent check may start first.
}
why-care-act-advocate-long-nhs-placement = The NHS is likely to arrange a long stay. We have not seen the exact words of this rule.
why-care-act-advocate-disagreement = The council and the helper disagree, and both want an advocate. We have not seen the exact words of this rule.
why-care-act-advocate-no-great-difficulty = { $reader ->
    [patient] From what you told us, you can take part. Tell the council if that changes.
   *[relative] From what you told us, they can take part. Tell the council if that changes.
}
why-care-act-advocate-somebody-fit-to-help = { $reader ->
    [patient] Somebody whom you want can help you take part. Tell the council if that changes.
   *[relative] Somebody whom they want can help them take part. Tell the council if that changes.
}
why-care-act-advocate-somebody-fit-to-help-with-safeguarding = { $reader ->
    [patient] Somebody whom you want can help you in the safety check. Tell the council if that changes.
   *[relative] Somebody whom they want can help them in the safety check. Tell the council if that changes.
}
why-care-act-advocate-none-of-the-processes = This advocate is for assessments, care plans, reviews and safety checks by the council.
why-independent-professional-advocate-assessment-plan-or-safeguarding = { $reader ->
    [patient] You can only take a full part with help, and nobody suitable is there. A Code that councils must follow says so.
   *[relative] They can only take a full part with help, and nobody suitable is there. A Code that councils must follow says so.
}
why-independent-professional-advocate-no-great-difficulty = { $reader ->
    [patient] From what you told us, you can take a full part. Tell the council if that changes.
   *[relative] From what you told us, they can take a full part. Tell the council if that changes.
}
why-independent-professional-advocate-somebody-fit-to-help = { $reader ->
    [patient] Somebody whom you want can help you take part. Tell the council if that changes.
   *[relative] Somebody whom they want can help them take part. Tell the council if that changes.
}
why-independent-professional-advocate-none-of-the-processes = This advocate is for assessments, care plans, reviews and safety checks by the council.

# Help to complain
why-nhs-complaints-advocate-complaint-about-nhs-care = The council must arrange free help to complain about NHS care. There is no test to pass.
why-nhs-complaints-advocate-private-care = This help is for care that the NHS pays for. Complain to the place that gave the care.
why-nhs-complaints-advocate-social-care = Complain to the council first. Then go to the Local Government and Social Care Ombudsman.
why-nhs-complaints-advocate-use-of-the-mental-health-act = Complain to the hospital first. Then the Care Quality Commission (CQC) can look at it.
why-nhs-complaints-advocate-about-an-advocate = Complain to the manager of the advocate’s service. Then go to the body that pays for it.
why-nhs-complaints-advocate-no-complaint-about-nhs-care = This help is for complaints about NHS care. Ask staff who looks at other complaints.
why-llais-complaint-about-nhs-care = Llais helps with complaints about the NHS in Wales.
why-llais-complaint-about-adult-social-care = Llais helps with complaints about adult social care in Wales, too.
why-llais-social-care-under-18 = { $reader ->
    [patient] You are under 18. Ask the council for its advocate for children and young people.
   *[relative] They are under 18. Ask the council for its advocate for children and young people.
}
why-llais-private-care = Llais is for the NHS and adult social care. Complain to the place that gave the care.
why-llais-use-of-the-mental-health-act = Healthcare Inspectorate Wales (HIW) looks at how the Act is used. Ask staff for its number.
why-llais-about-an-advocate = Complain to the manager of the advocate’s service. Then go to the body that pays for it.
why-llais-no-complaint-about-care = Llais is for complaints about the NHS and adult social care. Ask staff who looks at others.
