# "Pwy yw'r perthynas agosaf, a beth gall ei wneud?": y sgriniau cyn gofyn pwy sydd yn y teulu.

ask-held = { $reader ->
    [patient] Beth sy’n eich cadw nawr?
   *[relative] Beth sy’n cadw’r person nawr?
}
    .why = Mae beth gall perthynas agosaf ei wneud yn dibynnu ar hyn. Ar rai gorchmynion, nid yw’r gyfraith yn rhoi un.
answer-held-s2 = Adran i ddarganfod beth sy’n bod
    .hint = Mae’n para hyd at 28 diwrnod.
    .mark = 2
answer-held-s3 = Adran ar gyfer triniaeth
    .hint = Gall bara 6 mis, a chael ei hymestyn.
    .mark = 3
answer-held-outside = Rheolau y tu allan i’r ysbyty
    .hint = CTO, gwarcheidiaeth, neu ryddhad amodol.
answer-held-court = Gorchymyn llys neu garchar
    .mark = 35 i 48
answer-held-none = Dim un o’r rhain
    .hint = { $reader ->
    [patient] Rydych chi gartref, yno o ddewis, neu’n cael eich cadw am gyfnod byr.
   *[relative] Maen nhw gartref, yno o ddewis, neu’n cael eu cadw am gyfnod byr.
}
ask-held-outside = Pa reolau ydyn nhw?
    .why = Gall perthynas agosaf wneud mwy ar ôl adran 3 nag ar ôl gorchymyn llys.
answer-held-outside-cto = CTO a ddaeth ar ôl adran 3
    .mark = 17A
answer-held-outside-cto-court = CTO a ddaeth ar ôl gorchymyn llys
    .mark = 17A
answer-held-outside-s7 = Gwarcheidiaeth
    .mark = 7
answer-held-outside-s37-guardianship = Gwarcheidiaeth a orchmynnodd llys
    .mark = 37
answer-held-outside-conditional-discharge = { $reader ->
    [patient] Cefais fy rhyddhau gydag amodau
   *[relative] Cawson nhw eu rhyddhau gydag amodau
}
    .hint = Rhyddhad amodol.
ask-held-court = Pa fath o orchymyn yw hwn?
    .why = Gyda chyfyngiadau, a chyn i’r achos orffen, nid yw’r gyfraith yn rhoi perthynas agosaf.
answer-held-court-not-finished = Nid yw’r achos llys wedi gorffen
    .mark = 35, 36, 38, 44
answer-held-court-restricted = Mae cyfyngiadau
    .hint = Rhaid i’r Ysgrifennydd Cyfiawnder gytuno i ganiatâd i fod i ffwrdd.
    .mark = 37/41, 45A, 47/49, 48/49
answer-held-court-unrestricted = Nid oes cyfyngiadau
    .mark = 37, 47, 48
