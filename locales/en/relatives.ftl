# "Who is the nearest relative, and what can they do?": the screens before it is asked who there is.

ask-held = { $reader ->
    [patient] What holds you now?
   *[relative] What holds the person now?
}
    .why = What a nearest relative can do depends on this. On some orders the law gives none.
answer-held-s2 = A section to find out what is wrong
    .hint = It lasts up to 28 days.
    .mark = 2
answer-held-s3 = A section for treatment
    .hint = It can last six months, and be made longer.
    .mark = 3
answer-held-outside = Rules outside hospital
    .hint = A CTO, guardianship, or conditional discharge.
answer-held-court = A court or prison order
    .mark = 35 to 48
answer-held-none = None of these
    .hint = { $reader ->
    [patient] You are at home, there by choice, or held for a short time.
   *[relative] They are at home, there by choice, or held for a short time.
}
ask-held-outside = Which rules are they?
    .why = A nearest relative can do more after section 3 than after a court order.
answer-held-outside-cto = A CTO that came after section 3
    .mark = 17A
answer-held-outside-cto-court = A CTO that came after a court order
    .mark = 17A
answer-held-outside-s7 = Guardianship
    .mark = 7
answer-held-outside-s37-guardianship = Guardianship that a court ordered
    .mark = 37
answer-held-outside-conditional-discharge = { $reader ->
    [patient] I was let go with conditions
   *[relative] They were let go with conditions
}
    .hint = Conditional discharge.
ask-held-court = Which kind of order is it?
    .why = With restrictions, and before the case is over, the law gives no nearest relative.
answer-held-court-not-finished = The court case is not over
    .mark = 35, 36, 38, 44
answer-held-court-restricted = There are restrictions
    .hint = The Justice Secretary has to agree to leave.
    .mark = 37/41, 45A, 47/49, 48/49
answer-held-court-unrestricted = There are no restrictions
    .mark = 37, 47, 48

