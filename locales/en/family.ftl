# The family, asked by touch. People are named by what they are, never by name.

family-yes = Yes
family-no = No
family-unsure = Not sure
family-or-more = { $count } or more
family-choose = Please pick an answer in each row. “Not sure” is an answer.
family-same-age = Not sure, or the same age
family-patient = { $reader ->
    [patient] About you
   *[relative] About the person
}
    .lead = A few things the law asks first.
    .why = A court order, or being under 18, can decide who it is.
family-who = Who is there?
    .lead = Count people who are alive. We never ask for names.
    .why = The law has a list of relatives, in order. We ask from the top.
family-about = About { $who }
    .lead = Answer as well as you can.
    .why = { $reader ->
    [patient] Someone who lives with you, or cares for you, comes first.
   *[relative] Someone who lives with the person, or cares for them, comes first.
}
family-eldest = Who is the eldest?
    .lead = Pick one.
    .why = Between people of the same kind, the elder comes first.
family-eldest-which = The eldest of these

patient-adult = { $reader ->
    [patient] Are you 18 or over?
   *[relative] Are they 18 or over?
}
patient-restricted = Is there a restriction order?
    .hint = { $reader ->
    [patient] The Justice Secretary must then agree before you go home.
   *[relative] The Justice Secretary must then agree before they go home.
}
patient-court-order = Has a county court put someone in as nearest relative?
patient-care-order = { $reader ->
    [patient] Does a council hold a care order for you?
   *[relative] Does a council hold a care order for them?
}
    .hint = Staying with a council by agreement is something else.
patient-guardian = { $reader ->
    [patient] Is there a guardian, or a court order on whom you live with?
   *[relative] Is there a guardian, or a court order on whom they live with?
}
patient-abroad = { $reader ->
    [patient] Do you normally live abroad?
   *[relative] Do they normally live abroad?
}
    .hint = The Channel Islands and the Isle of Man are not abroad here.

there-spouse = A husband, wife or civil partner
    .hint = Separated people count too, for now.
there-partner = { $reader ->
    [patient] A partner you live with
   *[relative] A partner they live with
}
    .hint = As if married, or did just before hospital.
there-child = Sons and daughters
there-mother = { $reader ->
    [patient] Your mother
   *[relative] Their mother
}
there-father = { $reader ->
    [patient] Your father
   *[relative] Their father
}
there-sibling = Brothers and sisters
    .hint = Half brothers and half sisters count. Step ones do not.
there-grandparent = Grandparents
there-grandchild = Grandchildren
there-aunt-or-uncle = Aunts and uncles
    .hint = By blood or adoption, not by marriage.
there-niece-or-nephew = Nieces and nephews
there-housemate = { $reader ->
    [patient] Others who live with you
   *[relative] Others who live with them
}
    .hint = A friend, a step-parent, an in-law or a cousin.

person-lives-with = { $reader ->
    [patient] Do they live with you?
   *[relative] Do they live with the person?
}
    .hint = Or did just before hospital.
person-cares-for = { $reader ->
    [patient] Do they care for you?
   *[relative] Do they care for the person?
}
    .hint = More than a little, such as meals, money or daily visits.
person-adult = Are they 18 or over?
person-abroad = Do they normally live abroad?
person-separated = { $reader ->
    [patient] Are you separated for good, or has one left the other?
   *[relative] Are the two separated for good, or has one left the other?
}
    .hint = By agreement, by a court, or because one walked out.
person-long-enough = Has it been long enough?
    .hint = Six months for a partner. Five years for anyone else.
person-half-blood = Is the link by one parent only?
person-fathers-side = Are they from the father’s side?
person-responsibility = Was the father married to the mother, or did he have parental responsibility?
    .hint = Being on the birth certificate since December 2003 gives it, as we understand it.

# What people are called.
kin-appointee = the person whom the court put in
kin-guardian = the guardian
kin-spouse = { $reader ->
    [patient] your husband, wife or civil partner
   *[relative] their husband, wife or civil partner
}
kin-partner = { $reader ->
    [patient] your partner
   *[relative] their partner
}
kin-child = { $reader ->
    [patient] your son or daughter
   *[relative] their son or daughter
}
kin-mother = { $reader ->
    [patient] your mother
   *[relative] their mother
}
kin-father = { $reader ->
    [patient] your father
   *[relative] their father
}
kin-sibling = { $reader ->
    [patient] your brother or sister
   *[relative] their brother or sister
}
kin-grandparent = { $reader ->
    [patient] your grandparent
   *[relative] their grandparent
}
kin-grandchild = { $reader ->
    [patient] your grandchild
   *[relative] their grandchild
}
kin-aunt-or-uncle = { $reader ->
    [patient] your aunt or uncle
   *[relative] their aunt or uncle
}
kin-niece-or-nephew = { $reader ->
    [patient] your niece or nephew
   *[relative] their niece or nephew
}
kin-housemate = { $reader ->
    [patient] the person who lives with you
   *[relative] the person who lives with them
}
kin-numbered = { $kin }, number { $number }
kin-and = and
kin-council-name = the council
kin-patient = { $reader ->
    [patient] you
   *[relative] the person
}
kin-said = { $question } – { $answer }.

# The result.
kin-found = Most likely it is { $who }
    .lead = The law gives the nearest relative some powers. It is not the same as next of kin.
    .more = The social worker for the Act (the AMHP) makes the real decision. Tell them what you know.
    .how = What they can do
    .say = { $reader ->
    [patient] Who is my nearest relative in your notes?
    [relative] Who is the nearest relative in the notes?
   *[professional] Who is the nearest relative in the notes?
}
    .say-two = { $reader ->
    [patient] Please ask the AMHP to look at this again.
    [relative] Please ask the AMHP to look at this again.
   *[professional] I will ask the AMHP to look at this again.
}

kin-none = The law finds no nearest relative
    .lead = From what you told us, nobody on the law’s list is left.
    .more = { $reader ->
    [patient] A county court can put someone in. You can ask for that, and so can an AMHP.
   *[relative] A county court can put someone in. The person can ask for that, and so can an AMHP.
}
    .how = What to do
    .say = { $reader ->
    [patient] Please ask the AMHP who can be my nearest relative.
    [relative] Please ask the AMHP who can be the nearest relative.
   *[professional] I will ask the AMHP who can be the nearest relative.
}
    .say-two = { $reader ->
    [patient] I would like help to ask the court.
    [relative] We would like help to ask the court.
   *[professional] They may need help to ask the court.
}

kin-council = The council is the nearest relative
    .lead = A council that holds a care order comes before the family.
    .more = A husband, wife or civil partner would come before the council.
    .how = What it can do
    .say = { $reader ->
    [patient] Who at the council acts as my nearest relative?
    [relative] Who at the council acts as the nearest relative?
   *[professional] Who at the council acts as the nearest relative?
}
    .say-two = { $reader ->
    [patient] Please give me their name.
    [relative] Please give us their name.
   *[professional] Please note their name.
}

kin-no-statutory-nearest-relative = The law gives no nearest relative here
    .lead = Some orders of a court or from prison leave no nearest relative. Family can still help.
    .more = { $reader ->
    [patient] An advocate and a solicitor can speak for you. If the order changes, ask again.
   *[relative] An advocate and a solicitor can speak for the person. If the order changes, ask again.
}
    .how = { $reader ->
    [patient] What you can have
   *[relative] What they can have
}
    .say = { $reader ->
    [patient] I would like an advocate, and a solicitor.
    [relative] My relative would like an advocate, and a solicitor.
   *[professional] This patient would like an advocate, and a solicitor.
}
    .say-two = { $reader ->
    [patient] Please tell my family what you may.
    [relative] Please tell us what you may.
   *[professional] What may we tell the family?
}

kin-cannot-tell = We cannot say for certain. Ask the AMHP
    .lead = The AMHP is the social worker for the Act. They must work out who it is.
    .more = Tell them what you know. Until then, do not act as if it were sure.
    .how = What a nearest relative can do
    .say = { $reader ->
    [patient] Who is my nearest relative in your notes?
    [relative] Who is the nearest relative in the notes?
   *[professional] Who is the nearest relative in the notes?
}
    .say-two = { $reader ->
    [patient] Please ask the AMHP to tell me who it is, and why.
    [relative] Please ask the AMHP to tell us who it is, and why.
   *[professional] I will ask the AMHP to say who it is, and why.
}

kin-others = Who it is not, and why
kin-changes = When it can change
kin-changes-family = { $reader ->
    [patient] Someone dies, marries, separates, or comes to live with you.
   *[relative] Someone dies, marries, separates, or comes to live with the person.
}
kin-changes-home = Six months with a partner, or five years with someone else, have passed.
kin-changes-age = Someone turns 18.
kin-changes-court = A county court puts someone in.
kin-changes-pick = Nobody can pick their nearest relative today. A court can change it.
kin-harm = Does your nearest relative hurt or frighten you?
kin-harm-how = Tell a nurse or the advocate. You can ask a county court for someone else. In danger, call 999.
kin-harm-more = How to ask for another nearest relative

# The steps of the law.
step-court-order = A county court put someone in. That comes before everything else.
step-appointee-dead = The person whom the court put in has died. Nobody can act until the court decides again.
step-care-order = A council holds a care order. It comes before the family.
step-care-order-spouse = There is a care order. A husband, wife or civil partner comes before the council.
step-guardian = Under 18, a guardian or a person named by a court comes before all others.
step-six-month-partner = A partner who has lived there for six months counts like a husband or wife.
step-five-year-resident = Someone who has lived there for five years counts as a relative.
step-living-with-or-caring = Someone who lives with the patient, or cares for them, comes first.
step-rank = The law has a list of relatives. The first on the list comes first, then the elder.
step-spouse = A husband, wife or civil partner is first on the law’s list.
step-child = Sons and daughters are second on the law’s list.
step-parent = Parents are third on the law’s list.
step-sibling = Brothers and sisters are fourth on the law’s list.
step-grandparent = Grandparents are fifth on the law’s list.
step-grandchild = Grandchildren are sixth on the law’s list.
step-aunt-or-uncle = Aunts and uncles are seventh on the law’s list.
step-niece-or-nephew = Nieces and nephews are eighth on the law’s list.
step-nobody-left = Nobody on the list is left. A county court can put someone in.
step-ward-of-court = The patient is a ward of court. The High Court must agree before anything is done.
step-delegated = The nearest relative has asked someone to act for them, in writing.
step-delegated-wales = The nearest relative has asked someone to act for them. Wales has rules of its own.
step-nominated-person = The new law has started: a nominated person takes this place.

# Why somebody is not the one.
not-dead = { $who }: has died.
not-court-order-stands = { $who }: a court has put somebody else in.
not-care-order-stands = { $who }: the council has a care order.
not-guardian-stands = { $who }: a guardian comes first.
not-not-a-relative = { $who }: the law does not count them as a relative.
not-father-without-parental-responsibility = { $who }: he has no parental responsibility.
not-through-father-without-parental-responsibility = { $who }: the link is through a father who does not count.
not-partner-not-living-together = { $who }: the two do not live together.
not-partner-of-a-married-patient = { $who }: the patient is married.
not-partner-under-six-months = { $who }: it is less than six months.
not-resident-with-a-married-patient = { $who }: the patient is married.
not-resident-under-five-years = { $who }: it is less than five years.
not-abroad = { $who }: they live abroad.
not-separated = { $who }: the two are separated for good.
not-deserted = { $who }: one has left the other.
not-under-18 = { $who }: they are under 18.
not-not-living-with-or-caring = { $who }: somebody else lives with the patient or cares for them.
not-later-class = { $who }: somebody nearer comes first on the list.
not-half-blood = { $who }: somebody with both parents the same comes first.
not-younger = { $who }: somebody older comes first.

# What it still depends on.
unknown-age = The age: { $who }.
unknown-resident = Living abroad or not: { $who }.
unknown-status = Which order holds { $who }.
unknown-restricted = Whether there is a restriction order.
unknown-care-order = Whether a council holds a care order.
unknown-lives-with = Whether { $who } lives there.
unknown-cares-for = Whether { $who } gives care.
unknown-months-together = How long { $who } has lived there.
unknown-half-blood = Whether { $who } is related by one parent only.
unknown-through = Whether { $who } is from the father’s side.
unknown-parental-responsibility = Whether { $who } had parental responsibility.
unknown-separated = Whether { $who } is separated for good.
unknown-exists = Whether there is such a person: { $who }.
