# Botymau'r canllawiau ar y sgrin gychwyn, eu cwestiynau, a phenawdau eu canlyniadau.
# Yr un ffurf ag yn start.ftl, questions.ftl a results.ftl.
start-guide-section = { $reader ->
    [patient] Pa hawliau sydd gen i ar fy adran?
   *[relative] Pa hawliau sydd ganddyn nhw ar eu hadran?
}
    .hint = Y Tribiwnlys, triniaeth, teulu, a help ar ôl yr ysbyty.
start-guide-appeal = { $reader ->
    [patient] Tan pryd galla i apelio?
   *[relative] Tan pryd gallan nhw apelio?
}
    .hint = Y diwrnod olaf i ofyn i’r Tribiwnlys.
start-guide-nearest-relative = { $reader ->
    [patient] Pwy yw fy mherthynas agosaf?
   *[relative] Pwy yw’r perthynas agosaf?
}
    .hint = { $reader ->
    [patient] Y gyfraith sy’n dweud pwy ydyw, a beth gall ei wneud.
    [relative] Ai chi yw hwnnw? A beth gallwch chi ei wneud?
   *[professional] Y gyfraith sy’n dweud pwy ydyw, a beth gall ei wneud.
}
start-guide-cto = { $reader ->
    [patient] Beth mae fy CTO yn ei olygu?
   *[relative] Beth mae eu CTO yn ei olygu?
}
    .hint = Ystyr CTO yw gorchymyn triniaeth gymunedol: bywyd y tu allan i’r ysbyty, gyda rheolau.
start-guide-refused = { $reader ->
    [patient] Gwrthodwyd eiriolwr i mi
   *[relative] Gwrthodwyd eiriolwr iddyn nhw
}
    .hint = Beth mae’r gyfraith yn ei ddweud, a beth i’w wneud nesaf.
start-guide-complain = { $reader ->
    [patient] Rydw i eisiau cwyno
    [relative] Rydyn ni eisiau cwyno
   *[professional] Mae claf eisiau cwyno
}
    .hint = Pwy all helpu, a ble i fynd.
start-guide-decision = { $reader ->
    [patient] Mae penderfyniad mawr yn cael ei wneud amdana i
   *[relative] Penderfyniad mawr am rywun na all benderfynu
}
    .hint = { $reader ->
    [patient] Mae staff yn dweud na alla i ei wneud fy hun.
   *[relative] Triniaeth fawr, cartref newydd, DoLS. Pwy sy’n siarad drostyn nhw?
}
start-guide-council = { $reader ->
    [patient] Mae’r cyngor yn fy asesu
   *[relative] Mae’r cyngor yn eu hasesu
}
    .hint = { $reader ->
    [patient] Help i gymryd rhan a chael eich clywed.
   *[relative] Help iddyn nhw gymryd rhan a chael eu clywed.
}

# "Rydw i eisiau cwyno"
ask-complaint = Am beth mae’r gŵyn?
    .why = Mae pobl wahanol yn helpu gyda phob un o’r rhain.
answer-complaint-nhs-care = { $reader ->
    [patient] Fy ngofal gan y GIG
   *[relative] Eu gofal gan y GIG
}
    .hint = Yn yr ysbyty neu’r tu allan iddo. Mae lleoedd eraill yn cyfrif os yw’r GIG yn talu.
answer-complaint-mha-powers = { $reader ->
    [patient] Sut cafodd y Ddeddf Iechyd Meddwl ei defnyddio arna i
   *[relative] Sut cafodd y Ddeddf Iechyd Meddwl ei defnyddio arnyn nhw
}
    .hint = Cadw person, er enghraifft, neu drin person heb gydsyniad.
answer-complaint-social-care = Gofal gan y cyngor
    .hint = Mae staff yn dweud “gofal cymdeithasol”.
answer-complaint-private-care = { $reader ->
    [patient] Gofal y talais amdano fy hun
   *[relative] Gofal y talwyd amdano’n breifat
}
answer-complaint-advocate = { $reader ->
    [patient] Fy eiriolwr
   *[relative] Eu heiriolwr
}

# "Mae penderfyniad yn cael ei wneud am rywun na all benderfynu"
ask-decision = { $reader ->
    [patient] Beth sy’n cael ei benderfynu amdanoch chi?
   *[relative] Beth sy’n cael ei benderfynu amdanyn nhw?
}
    .why = Ar gyfer ychydig o benderfyniadau mawr y mae’r gyfraith yn rhoi’r math hwn o eiriolwr.
answer-decision-treatment = Triniaeth ddifrifol
    .hint = Mae’r GIG eisiau ei rhoi, peidio â’i rhoi, neu ei stopio.
answer-decision-home = { $reader ->
    [patient] Ble rydw i’n byw neu’n aros
   *[relative] Ble maen nhw’n byw neu’n aros
}
    .hint = Mewn ysbyty, cartref gofal neu gartref arall.
answer-decision-safeguarding = { $reader ->
    [patient] Sut i fy nghadw i neu eraill yn ddiogel
   *[relative] Sut i’w cadw nhw neu eraill yn ddiogel
}
    .hint = Pan all rhywun fod wedi cael niwed. Mae staff yn dweud “diogelu” (“safeguarding” yn Saesneg).
answer-decision-dols = { $reader ->
    [patient] A ydw i’n cael fy nghadw mewn un lle
   *[relative] A ydyn nhw’n cael eu cadw mewn un lle
}
    .hint = Mewn ysbyty neu gartref gofal. Efallai y bydd staff yn dweud “DoLS”.
answer-decision-none = Dim un o’r rhain
ask-home = Pa fath o arhosiad sydd wedi’i gynllunio?
    .why = Mae’r gyfraith yn cyfrif pa mor hir fydd yr arhosiad. Mae symud i le arall yn cyfrif hefyd.
answer-home-hospital = Yn yr ysbyty, am 28 diwrnod neu fwy
answer-home-care-home = Mewn cartref gofal, am 8 wythnos neu fwy
    .hint = Neu mewn cartref arall y mae’r cyngor yn dod o hyd iddo.
answer-home-review = { $reader ->
    [patient] Gwirio’r lle rydw i’n byw ynddo nawr yw hyn
   *[relative] Gwirio’r lle maen nhw’n byw ynddo nawr yw hyn
}
    .hint = Mae staff yn dweud “adolygiad”.
answer-home-under-the-act = { $reader ->
    [patient] Rhaid i mi fyw yno dan y Ddeddf Iechyd Meddwl
   *[relative] Rhaid iddyn nhw fyw yno dan y Ddeddf Iechyd Meddwl
}
    .hint = Mae adran neu orchymyn yn dweud hynny.
answer-home-shorter = Arhosiad byrrach
    .hint = Llai na 28 diwrnod mewn ysbyty, neu lai nag 8 wythnos mewn cartref.
ask-dols = Oes rhywun wedi cytuno ar DoLS?
    .lead = Rheolau ar gyfer cadw oedolyn mewn ysbyty neu gartref gofal yw DoLS.
    .why = Gall fod eiriolwr ar y dechrau, ac mewn rhai achosion yn ddiweddarach.
answer-dols-request = Nac oes, dim ond gofyn amdanyn nhw
    .hint = Neu maen nhw wedi dechrau ar frys.
answer-dols-in-force = Oes, mae rhywun wedi cytuno
    .hint = Mae papur sy’n caniatáu hyn: “awdurdodiad” (“authorisation” yn Saesneg).
ask-dols-representative = { $reader ->
    [patient] Pwy yw eich cynrychiolydd DoLS?
   *[relative] Pwy yw eu cynrychiolydd DoLS?
}
    .lead = { $reader ->
    [patient] Mae’r person hwn yn siarad drosoch dan DoLS.
   *[relative] Mae’r person hwn yn siarad drostyn nhw dan DoLS.
}
    .why = Yma mae’r gyfraith yn trin pobl sy’n cael tâl a phobl ddi-dâl yn wahanol.
answer-dols-representative-unpaid = Rhywun nad yw’n cael tâl am hyn
    .hint = Perthynas neu ffrind, efallai.
answer-dols-representative-paid = Rhywun sy’n cael tâl am hyn
answer-dols-representative-ended = Neb nawr
    .hint = Mae’r un diwethaf wedi stopio, ac nid oes un newydd wedi’i enwi.
ask-dols-support = Oes rhywun wedi gofyn am eiriolwr?
    .lead = { $reader ->
    [patient] Gallwch chi ofyn, a gall eich cynrychiolydd ofyn hefyd.
   *[relative] Gall y person ofyn, a gall eu cynrychiolydd ofyn hefyd.
}
    .why = Os bydd un o’r ddau’n gofyn, rhaid cael eiriolwr.
answer-dols-support-yes = Oes
    .hint = Neu mae’r rhai a gytunodd ar DoLS yn gweld bod angen un.
answer-dols-support-no = Nac oes, ddim eto
ask-how-old = { $reader ->
    [patient] Pa un o’r rhain yw eich oed chi?
   *[relative] Pa un o’r rhain yw eu hoed nhw?
}
    .why = Mae rhai o’r hawliau hyn yn dechrau yn 16 oed, a rhai yn 18 oed.
answer-how-old-under-16 = Dan 16
answer-how-old-16-17 = 16 neu 17
answer-how-old-18-or-over = 18 neu drosodd

# Dim ond i berthnasau a gweithwyr proffesiynol y gofynnir hyn.
ask-capacity = Beth mae staff yn ei ddweud: all y person benderfynu hyn?
    .lead = Am yr un penderfyniad hwn y mae hyn, ac am ddim un arall.
    .why = Ar gyfer pobl na allan nhw benderfynu y mae’r eiriolwr hwn. “Diffyg galluedd” yw enw’r gyfraith ar hynny.
answer-capacity-yes = Gall, gall y person ei benderfynu
answer-capacity-no = Na all, ni all y person ei benderfynu
ask-consult = { $reader ->
    [patient] Oes rhywun y gall staff eu holi am beth sydd orau i chi?
   *[relative] Oes rhywun y gall staff eu holi am beth sydd orau i’r person?
}
    .lead = { $reader ->
    [patient] Rhywun agos atoch, nad yw’n cael tâl am ofalu amdanoch.
   *[relative] Rhywun agos at y person, nad yw’n cael tâl am ofalu amdanyn nhw.
}
    .why = Yn bennaf, ar gyfer pobl heb neb felly y mae’r eiriolwr hwn.
answer-consult-yes = Oes, mae rhywun
    .hint = { $reader ->
    [patient] Maen nhw’n fodlon, ac mae’n iawn gofyn iddyn nhw.
    [relative] Chi, efallai. Maen nhw’n fodlon, ac mae’n iawn gofyn iddyn nhw.
   *[professional] Maen nhw’n fodlon, ac mae’n iawn gofyn iddyn nhw.
}
answer-consult-no = Nac oes, neb felly
    .hint = Neu maen nhw’n rhy bell, ddim yn fodlon, neu efallai wedi gwneud niwed.
ask-attorney = { $reader ->
    [patient] Oes gan rywun y pŵer i benderfynu hyn drosoch?
   *[relative] Oes gan rywun y pŵer i benderfynu hyn drostyn nhw?
}
    .why = Os oes person felly, nid oes rhaid i staff ddod ag eiriolwr i mewn.
answer-attorney-yes = Oes, rhywun
    .hint = { $reader ->
    [patient] Atwrnai, dirprwy, neu rywun a enwais i, i staff eu holi.
   *[relative] Atwrnai, dirprwy, neu rywun a enwodd y person, i staff eu holi.
}
answer-attorney-no = Nac oes, neb
ask-under-mha = Ydy’r driniaeth yn cael ei rhoi dan y Ddeddf Iechyd Meddwl?
    .lead = Triniaeth ar gyfer anhwylder meddwl yw honno, dan adran neu CTO.
    .why = Dan y Ddeddf honno gall eiriolwr arall helpu: yr IMHA.
answer-under-mha-yes = Ydy, dan y Ddeddf honno
answer-under-mha-no = Nac ydy, rhywbeth arall yw hi
    .hint = Llawdriniaeth ar gyfer salwch corfforol, er enghraifft.
ask-urgent = Ydy hi’n ormod o frys i aros am eiriolwr?
    .why = Caiff staff weithredu’n gyntaf os na all aros. Ar ôl symud, rhaid i eiriolwr ddilyn.
answer-urgent-yes = Ydy, ni all aros
answer-urgent-no = Nac ydy, mae amser

# "Mae'r cyngor yn fy asesu"
ask-care-process = Beth mae’r cyngor yn ei wneud?
    .why = Ar gyfer rhan o’i waith, efallai y bydd rhaid i’r cyngor gael eiriolwr.
answer-care-process-needs = { $reader ->
    [patient] Edrych ar fy anghenion
   *[relative] Edrych ar eu hanghenion
}
    .hint = Asesiad o anghenion.
answer-care-process-carer = { $reader ->
    [patient] Edrych ar fy anghenion fel gofalwr
   *[relative] Edrych ar anghenion gofalwr
}
    .hint = { $reader ->
    [patient] Asesiad gofalwr.
   *[relative] Asesiad gofalwr. Yna’r gofalwr yw “nhw”.
}
answer-care-process-plan = { $reader ->
    [patient] Gwneud neu wirio fy nghynllun gofal
   *[relative] Gwneud neu wirio eu cynllun gofal
}
    .hint = Cynllun neu adolygiad.
answer-care-process-transition = { $reader ->
    [patient] Cynllunio at pan fydda i’n troi’n 18
   *[relative] Cynllunio at pan fyddan nhw’n troi’n 18
}
    .hint = Ar gyfer gofalwyr ifanc hefyd.
answer-care-process-safeguarding = { $reader ->
    [patient] Gwirio fy mod i’n ddiogel
   *[relative] Gwirio eu bod nhw’n ddiogel
}
    .hint = Rhag camdriniaeth. Mae staff yn dweud “diogelu” (“safeguarding” yn Saesneg).

# Dim ond i berthnasau a gweithwyr proffesiynol y gofynnir hyn.
ask-difficulty = Fyddai’n anodd iawn iddyn nhw gymryd rhan?
    .lead = Deall, cofio, pwyso a mesur, neu ddweud pethau. Y cyngor sy’n penderfynu hyn.
    .why = Ar gyfer pobl a fyddai’n ei chael yn anodd iawn heb un y mae’r eiriolwr hwn.
answer-difficulty-yes = Byddai, yn anodd iawn
    .hint = Yn Lloegr mae’r gyfraith yn dweud “substantial difficulty” (anhawster sylweddol).
answer-difficulty-no = Na fyddai, gallan nhw gymryd rhan
ask-helper = { $reader ->
    [patient] Oes rhywun sy’n gallu eich helpu i gymryd rhan?
   *[relative] Oes rhywun sy’n gallu eu helpu i gymryd rhan?
}
    .lead = { $reader ->
    [patient] Rhywun rydych yn ei ddewis, sy’n fodlon, ac nad yw’n cael tâl am ofalu amdanoch.
   *[relative] Rhywun maen nhw’n ei ddewis, sy’n fodlon, ac nad yw’n cael tâl am ofalu amdanyn nhw.
}
    .why = Fel rheol, ar gyfer pobl heb neb felly y mae’r eiriolwr hwn.
answer-helper-yes = Oes, mae rhywun
    .hint = { $reader ->
    [patient] Perthynas neu ffrind, er enghraifft.
    [relative] Chi, efallai.
   *[professional] Perthynas neu ffrind, er enghraifft.
}
answer-helper-no = Nac oes, neb felly
    .hint = Neu neb sy’n gallu, sy’n agos neu y mae ei eisiau.
ask-long-placement = { $reader ->
    [patient] Fydd y GIG yn trefnu arhosiad hir i chi?
   *[relative] Fydd y GIG yn trefnu arhosiad hir iddyn nhw?
}
    .lead = 28 diwrnod neu fwy yn yr ysbyty, neu 8 wythnos neu fwy mewn cartref gofal.
    .why = Yna gall fod eiriolwr, hyd yn oed gyda rhywun i helpu.
answer-long-placement-yes = Bydd, mae’n debygol
    .hint = { $reader ->
    [patient] Ac mae’r cyngor o’r farn mai cael eiriolwr sydd orau i mi.
   *[relative] Ac mae’r cyngor o’r farn mai cael eiriolwr sydd orau iddyn nhw.
}
answer-long-placement-no = Na fydd
ask-disagreement = { $reader ->
    [patient] Ydy’r cyngor a’ch helpwr yn anghytuno?
   *[relative] Ydy’r cyngor a’r helpwr yn anghytuno?
}
    .lead = Am rywbeth sy’n bwysig.
    .why = Yna gall fod eiriolwr, os yw’r ddau o’r farn mai dyna sydd orau.
answer-disagreement-both = Ydyn, ac mae’r ddau eisiau eiriolwr
answer-disagreement-one = Ydyn, ond dim ond un sydd eisiau eiriolwr
answer-disagreement-none = Nac ydyn, maen nhw’n cytuno

# "Pa hawliau sydd gen i ar fy adran?", "Beth mae fy CTO yn ei olygu?" a "Tan pryd galla i apelio?"
ask-restricted = Oes cyfyngiadau ar orchymyn y llys?
    .lead = Mae’r papur o’r llys yn dweud hynny.
    .why = Gyda chyfyngiadau, dyddiadau eraill sy’n cyfrif. Mae gan y teulu hawliau eraill hefyd.
answer-restricted-yes = Oes, gyda chyfyngiadau
    .hint = Gorchymyn cyfyngu.
    .mark = 41
answer-restricted-no = Nac oes, heb gyfyngiadau
ask-cto-from = { $reader ->
    [patient] Pa adran oedd gennych cyn y CTO?
   *[relative] Pa adran oedd ganddyn nhw cyn y CTO?
}
    .lead = Ystyr CTO yw gorchymyn triniaeth gymunedol.
    .why = { $reader ->
    [patient] Ar ôl pob un o’r rhain, gall eich perthynas agosaf wneud pethau gwahanol.
   *[relative] Ar ôl pob un o’r rhain, gall y perthynas agosaf wneud pethau gwahanol.
}
answer-cto-from-part-2 = Un ar gyfer triniaeth, heb lys
    .mark = 3
answer-cto-from-part-3 = Gorchymyn llys, neu drosglwyddiad o’r carchar
    .mark = 37, 45A, 47, 48
ask-earlier = { $reader ->
    [patient] Oeddech chi ar un o’r rhain o’r blaen?
   *[relative] Oedden nhw ar un o’r rhain o’r blaen?
}
    .why = { $reader ->
    [patient] Mae pob un o’r rhain yn rhoi hawl i help ar ôl yr ysbyty. Efallai ei bod gennych o hyd.
   *[relative] Mae pob un o’r rhain yn rhoi hawl i help ar ôl yr ysbyty. Efallai ei bod ganddyn nhw o hyd.
}
answer-earlier-s3 = Adran hirach ar gyfer triniaeth
    .mark = 3
answer-earlier-court = { $reader ->
    [patient] Llys anfonodd fi i’r ysbyty
   *[relative] Llys anfonodd nhw i’r ysbyty
}
    .hint = Gyda gorchymyn ysbyty, nid dim ond ar gyfer adroddiad.
    .mark = 37, 37/41
answer-earlier-prison = { $reader ->
    [patient] Des i i’r ysbyty o’r carchar
   *[relative] Daethon nhw i’r ysbyty o’r carchar
}
    .hint = Neu ddedfryd a gorchymyn ysbyty gyda’i gilydd.
    .mark = 45A, 47, 48
answer-earlier-none = Dim un o’r rhain

# Ar beth mae canlyniad yn dibynnu: mae pob un yn gorffen y frawddeg "Mae'n dibynnu ar hyn:".
missing-complaint = Am beth mae’r gŵyn.
missing-decision = Beth sy’n cael ei benderfynu. Gofynnwch i staff: “Pa benderfyniad yw hwn?”
missing-dols-representative = { $reader ->
    [patient] Pwy yw eich cynrychiolydd DoLS, ac a yw’n cael tâl am hyn.
   *[relative] Pwy yw’r cynrychiolydd DoLS, ac a yw’n cael tâl am hyn.
}
missing-dols-support = { $reader ->
    [patient] A ydych chi neu eich cynrychiolydd DoLS wedi gofyn am eiriolwr. Gallwch ofyn nawr.
   *[relative] A yw’r person neu eu cynrychiolydd DoLS wedi gofyn am eiriolwr. Gallan nhw ofyn nawr.
}
missing-capacity-for-decision = { $reader ->
    [patient] Beth mae staff yn ei ddweud am yr un penderfyniad hwn. Staff sy’n penderfynu hyn: gofynnwch iddyn nhw ddweud wrthych, a’i ysgrifennu i lawr.
   *[relative] A yw staff yn dweud bod y person yn gallu penderfynu hyn. Gofynnwch iddyn nhw ddweud wrth y person, a’i ysgrifennu i lawr.
}
missing-someone-to-consult = { $reader ->
    [patient] A oes rhywun di-dâl y gall staff eu holi am beth sydd orau i chi.
   *[relative] A oes rhywun di-dâl y gall staff eu holi am beth sydd orau i’r person.
}
missing-attorney-or-deputy = { $reader ->
    [patient] A yw atwrnai, dirprwy neu rywun a enwoch chi yn siarad drosoch yn hyn.
   *[relative] A yw atwrnai, dirprwy neu rywun a enwodd y person yn siarad drostyn nhw yn hyn.
}
missing-treatment-under-mha = A yw’r driniaeth yn cael ei rhoi dan y Ddeddf Iechyd Meddwl. Gofynnwch i’r meddyg.
missing-too-urgent-to-wait = A all y mater aros nes daw eiriolwr. Gofynnwch i staff.
missing-care-process = Beth mae’r cyngor yn ei wneud. Gofynnwch: “Ai asesiad, cynllun neu adolygiad yw hwn?”
missing-substantial-difficulty = { $reader ->
    [patient] A fyddai’n anodd iawn i chi gymryd rhan. Y cyngor sy’n penderfynu hyn: gofynnwch iddo ddweud wrthych.
   *[relative] A fyddai’n anodd iawn iddyn nhw gymryd rhan. Y cyngor sy’n penderfynu hyn: gofynnwch iddo.
}
missing-appropriate-individual = { $reader ->
    [patient] A oes rhywun addas, rydych yn ei ddewis, sy’n gallu eich helpu i gymryd rhan.
   *[relative] A oes rhywun addas, maen nhw’n ei ddewis, sy’n gallu eu helpu i gymryd rhan.
}
missing-long-nhs-placement = { $reader ->
    [patient] A yw’r GIG yn debygol o drefnu arhosiad hir i chi.
   *[relative] A yw’r GIG yn debygol o drefnu arhosiad hir iddyn nhw.
}
missing-disagreement = { $reader ->
    [patient] A yw’r cyngor a’ch helpwr yn anghytuno, a’r ddau eisiau eiriolwr.
   *[relative] A yw’r cyngor a’r helpwr yn anghytuno, a’r ddau eisiau eiriolwr.
}
missing-restricted = A oes cyfyngiadau ar orchymyn y llys (adran 41). Mae’r papur o’r llys yn dweud hynny.
missing-cto-from = Pa adran ddaeth cyn y CTO. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl.
missing-earlier-section = { $reader ->
    [patient] A oeddech chi ar adran 3 o’r blaen, neu wedi’ch anfon gan lys neu garchar.
   *[relative] A oedden nhw ar adran 3 o’r blaen, neu wedi’u hanfon gan lys neu garchar.
}

# Y canlyniadau. Yr un allweddi ag outcome-<math> yn results.ftl.
result-section = { $reader ->
    [patient] Dyma eich hawliau, fesul un
   *[relative] Dyma eu hawliau, fesul un
}
    .lead = { $reader ->
    [patient] Rydym yn dilyn beth ddywedoch chi wrthym. Os yw adran yn eich cadw, rhaid i staff ddweud wrthych pa un.
   *[relative] Rydym yn dilyn beth ddywedoch chi wrthym. Os yw adran yn eu cadw, rhaid i staff ddweud wrthyn nhw pa un.
}
    .how = Beth gallwch ei wneud heddiw
    .say = { $reader ->
    [patient] Ar ba adran ydw i, a phryd mae’n dod i ben? Ysgrifennwch hyn i lawr, os gwelwch yn dda.
    [relative] Dywedwch wrth fy mherthynas pa adran yw hi, a phryd mae’n dod i ben, os gwelwch yn dda.
   *[professional] Oes rhywun wedi dweud wrth y claf hwn pa adran yw hi, a phryd mae’n dod i ben?
}
    .say-two = { $reader ->
    [patient] Hoffwn siarad ag eiriolwr am fy hawliau.
    [relative] Gofynnwch iddyn nhw a hoffen nhw weld eiriolwr, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn iddyn nhw a hoffen nhw weld eiriolwr.
}
result-cto = { $reader ->
    [patient] Mae gan CTO reolau, ac mae’n rhoi hawliau i chi
   *[relative] Mae gan CTO reolau, ac mae’n rhoi hawliau iddyn nhw
}
    .lead = { $reader ->
    [patient] Ystyr CTO yw gorchymyn triniaeth gymunedol. Gall yr ysbyty eich galw’n ôl. Gallwch ofyn am ddod â’r CTO i ben.
   *[relative] Ystyr CTO yw gorchymyn triniaeth gymunedol. Gall yr ysbyty eu galw’n ôl. Gallan nhw ofyn am ddod â’r CTO i ben.
}
    .how = Beth gallwch ei wneud heddiw
    .say = { $reader ->
    [patient] Pryd mae fy CTO yn dod i ben? Rhowch ei reolau i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Rhowch reolau’r CTO i fy mherthynas yn ysgrifenedig, os gwelwch yn dda.
   *[professional] Ydy rheolau’r CTO gan y claf hwn yn ysgrifenedig?
}
    .say-two = { $reader ->
    [patient] Hoffwn weld yr IMHA, a gwybod sut i apelio.
    [relative] Gofynnwch iddyn nhw a hoffen nhw weld yr IMHA, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn iddyn nhw a hoffen nhw weld yr IMHA.
}
result-complain-yes = { $reader ->
    [patient] Gallwch gael help am ddim i gwyno
   *[relative] Gallan nhw gael help am ddim i gwyno
}
    .lead = Yn Lloegr, eiriolwr cwynion y GIG yw hwn. Yng Nghymru, Llais sy’n helpu.
    .how = Sut i gael yr help hwn heddiw
    .say = { $reader ->
    [patient] Rydw i eisiau cwyno. Rhowch enw’r tîm cwynion i mi, os gwelwch yn dda.
    [relative] Hoffwn wybod sut i gwyno ar ran fy mherthynas.
   *[professional] Mae’r claf hwn eisiau cwyno. Dyma enw’r tîm cwynion.
}
    .say-two = { $reader ->
    [patient] Pwy all fy helpu gyda hyn? Hoffwn gael rhywun o’r tu allan.
    [relative] Pwy all ein helpu gyda hyn? Hoffem gael rhywun o’r tu allan.
   *[professional] Byddaf yn eu helpu i gysylltu â rhywun o’r tu allan.
}
result-complain-no = { $reader ->
    [patient] Gallwch gwyno mewn ffordd arall
   *[relative] Gallan nhw gwyno mewn ffordd arall
}
    .lead = Mae lle i fynd â phob cwyn. Isod rydym yn dweud pwy sy’n edrych ar hon.
    .how = Sut i gwyno am hyn
    .say = { $reader ->
    [patient] Rydw i eisiau cwyno am hyn. At bwy dylwn i ysgrifennu yn gyntaf?
    [relative] Hoffwn gwyno am hyn. At bwy dylwn i ysgrifennu yn gyntaf?
   *[professional] Mae’r claf hwn eisiau cwyno. At bwy dylem ni ysgrifennu yn gyntaf?
}
    .say-two = { $reader ->
    [patient] Ysgrifennwch fy mod wedi cwyno, a phryd, os gwelwch yn dda.
    [relative] Ysgrifennwch ein bod wedi cwyno, a phryd, os gwelwch yn dda.
   *[professional] Byddaf yn ysgrifennu eu bod wedi cwyno, a phryd.
}
result-complain-depends = { $reader ->
    [patient] Gallwch gwyno, ac mae help ar gael
   *[relative] Gallan nhw gwyno, ac mae help ar gael
}
    .lead = Mae pwy all helpu yn dibynnu ar destun y gŵyn. Does dim rhaid aros.
    .how = Sut i ddechrau heddiw
    .say = { $reader ->
    [patient] Rydw i eisiau cwyno. Pwy all fy helpu gyda hyn?
    [relative] Hoffwn gwyno ar ran fy mherthynas. Pwy all ein helpu?
   *[professional] Mae’r claf hwn eisiau cwyno. Pwy all eu helpu?
}
    .say-two = { $reader ->
    [patient] Ysgrifennwch fy mod wedi cwyno, a phryd, os gwelwch yn dda.
    [relative] Ysgrifennwch ein bod wedi cwyno, a phryd, os gwelwch yn dda.
   *[professional] Byddaf yn ysgrifennu eu bod wedi cwyno, a phryd.
}
result-refused-yes = { $reader ->
    [patient] Mae’r hawl gennych. Rhaid iddyn nhw drefnu hyn
   *[relative] Mae’r hawl ganddyn nhw. Rhaid trefnu hyn
}
    .lead = Nid yw “Does dim eiriolwr yma” yn ateb. Mae’r gyfraith yn dweud bod rhaid trefnu’r gwasanaeth.
    .how = Beth i’w ddweud a’i wneud nawr
    .say = { $reader ->
    [patient] Mae gen i hawl gyfreithiol i IMHA. Gofynnwch iddyn nhw ddod heddiw, os gwelwch yn dda.
    [relative] Mae gan fy mherthynas hawl gyfreithiol i IMHA. Gofynnwch iddyn nhw ddod heddiw, os gwelwch yn dda.
   *[professional] Mae gan y claf hwn hawl gyfreithiol i IMHA.
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i ni’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn i’r IMHA ddod heddiw, ac yn ysgrifennu hyn yn y nodiadau.
}
result-refused-unclear = Gofynnwch eto. Nid yw’r gyfraith yn glir yma
    .lead = { $reader ->
    [patient] Nid yw’r gyfraith yn dweud yn bendant. Cymerwch fod yr hawl gennych.
   *[relative] Nid yw’r gyfraith yn dweud yn bendant. Cymerwch fod yr hawl ganddyn nhw.
}
    .how = Beth i’w ddweud a’i wneud nawr
    .say = { $reader ->
    [patient] Rwy’n meddwl bod gen i hawl i IMHA. Ffoniwch nhw a gofynnwch, os gwelwch yn dda.
    [relative] Rwy’n meddwl bod gan fy mherthynas hawl i IMHA. Ffoniwch nhw, os gwelwch yn dda.
   *[professional] Efallai fod gan y claf hwn hawl i IMHA. Byddaf yn eu ffonio.
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i ni’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Byddaf yn ysgrifennu’r ateb a’r rheswm yn y nodiadau.
}
result-refused-depends = { $reader ->
    [patient] Gofynnwch eto nawr. Efallai fod yr hawl gennych
   *[relative] Gofynnwch eto nawr. Efallai fod yr hawl ganddyn nhw
}
    .lead = Mae gan y rhan fwyaf o bobl sy’n cael eu cadw hawl i eiriolwr o’r enw IMHA. Mae staff yn gwybod pa adran yw hi.
    .how = Sut i gael gwybod heddiw
    .say = { $reader ->
    [patient] Ar ba adran ydw i? Ysgrifennwch hi i lawr, os gwelwch yn dda.
    [relative] Dywedwch wrth fy mherthynas pa adran yw hi, yn ysgrifenedig, os gwelwch yn dda.
   *[professional] Ar ba adran mae’r claf hwn?
}
    .say-two = { $reader ->
    [patient] Hoffwn weld IMHA. Os na, dywedwch pam, os gwelwch yn dda.
    [relative] Gofynnwch i’r IMHA eu gweld, os gwelwch yn dda. Os na, dywedwch wrthym pam.
   *[professional] Oes rhywun wedi gofyn i’r IMHA? Os na, pam?
}
result-refused-no = { $reader ->
    [patient] Gallwch gael rhywun ar eich ochr chi o hyd
   *[relative] Gallan nhw gael rhywun ar eu hochr nhw o hyd
}
    .lead = { $reader ->
    [patient] Yn ôl eich atebion, nid yw’r gyfraith yn rhoi IMHA i chi nawr. Mae mathau eraill o help, a gall pethau newid.
   *[relative] Yn ôl eich atebion, nid yw’r gyfraith yn rhoi IMHA iddyn nhw nawr. Mae mathau eraill o help, a gall pethau newid.
}
    .how = { $reader ->
    [patient] Am beth gallwch ofyn
   *[relative] Am beth gallan nhw ofyn
}
    .say = { $reader ->
    [patient] Dywedwch wrtha i’n ysgrifenedig pam na alla i gael un, os gwelwch yn dda.
    [relative] Dywedwch wrthym yn ysgrifenedig pam na allan nhw gael un, os gwelwch yn dda.
   *[professional] Ysgrifennwch pam na all y claf hwn gael un, os gwelwch yn dda.
}
    .say-two = { $reader ->
    [patient] Pa eiriolwyr eraill alla i eu cael?
    [relative] Pa eiriolwyr eraill allan nhw eu cael?
   *[professional] Pa eiriolwyr eraill all y claf hwn eu cael?
}
result-decision-yes = { $reader ->
    [patient] Rhaid i staff ddod ag eiriolwr i mewn i chi
   *[relative] Rhaid i staff ddod ag eiriolwr i mewn iddyn nhw
}
    .lead = Eiriolwr Galluedd Meddyliol Annibynnol (IMCA) yw hwn. Dim ond y GIG neu’r cyngor all ddod ag un i mewn, felly gofynnwch iddyn nhw.
    .how = Sut i ofyn heddiw
    .say = { $reader ->
    [patient] Pwy sy’n penderfynu hyn? Gofynnwch am IMCA i mi, os gwelwch yn dda.
    [relative] Pwy sy’n penderfynu hyn? Gofynnwch am IMCA i fy mherthynas, os gwelwch yn dda.
   *[professional] Rhaid i’r person hwn gael IMCA. Pwy fydd yn gofyn am un?
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Ysgrifennwch pwy sy’n penderfynu, a bod rhywun wedi gofyn i’r IMCA, os gwelwch yn dda.
}
result-decision-may = { $reader ->
    [patient] Gofynnwch am eiriolwr. Gall staff ddod ag un i mewn
   *[relative] Gofynnwch am eiriolwr iddyn nhw. Gall staff ddod ag un i mewn
}
    .lead = Caiff y GIG neu’r cyngor ddewis Eiriolwr Galluedd Meddyliol Annibynnol (IMCA). Nid oes rhaid iddyn nhw, felly dywedwch pam byddai’n helpu.
    .how = Sut i ofyn heddiw
    .say = { $reader ->
    [patient] Gofynnwch am IMCA i mi, os gwelwch yn dda. Byddai’n fy helpu.
    [relative] Gofynnwch am IMCA i fy mherthynas, os gwelwch yn dda. Byddai’n eu helpu.
   *[professional] Byddai IMCA yn helpu’r person hwn. Wnewch chi ofyn am un?
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Ysgrifennwch yr ateb a’r rheswm, os gwelwch yn dda.
}
result-decision-depends = { $reader ->
    [patient] Gallwch ofyn i staff am eiriolwr nawr
   *[relative] Gallwch ofyn i staff am eiriolwr iddyn nhw
}
    .lead = { $reader ->
    [patient] Ar gyfer rhai penderfyniadau rhaid cael Eiriolwr Galluedd Meddyliol Annibynnol (IMCA). Staff sy’n penderfynu hyn: gofynnwch iddyn nhw ddweud wrthych, a’i ysgrifennu i lawr.
   *[relative] Ar gyfer rhai penderfyniadau rhaid cael Eiriolwr Galluedd Meddyliol Annibynnol (IMCA). Dim ond y GIG neu’r cyngor all ddod ag un i mewn.
}
    .how = Sut i gael gwybod heddiw
    .say = { $reader ->
    [patient] Pwy sy’n penderfynu hyn, a pham nad fi? Ysgrifennwch hyn i lawr, os gwelwch yn dda.
    [relative] Pwy sy’n penderfynu hyn, ac oes angen IMCA ar fy mherthynas ar ei gyfer?
   *[professional] Pwy sy’n penderfynu hyn, ac oes angen IMCA ar y person hwn ar ei gyfer?
}
    .say-two = { $reader ->
    [patient] Gofynnwch am IMCA, os gwelwch yn dda. Os na, dywedwch wrtha i pam.
    [relative] Gofynnwch am IMCA, os gwelwch yn dda. Os na, dywedwch wrtha i pam.
   *[professional] Ysgrifennwch yr ateb a’r rheswm, os gwelwch yn dda.
}
result-decision-no = { $reader ->
    [patient] Mae math arall o help yn fwy addas i chi
   *[relative] Mae math arall o help yn fwy addas iddyn nhw
}
    .lead = { $reader ->
    [patient] Yn ôl eich atebion, nid oes rhaid i staff ddod ag IMCA i mewn. Gallwch gael help o hyd i ddweud beth rydych ei eisiau.
   *[relative] Yn ôl eich atebion, nid oes rhaid i staff ddod ag IMCA i mewn. Gallan nhw gael help o hyd i ddweud beth maen nhw ei eisiau.
}
    .how = Beth gallwch ei wneud yn lle hynny
    .say = { $reader ->
    [patient] Ysgrifennwch beth rydw i ei eisiau yn hyn, os gwelwch yn dda.
    [relative] Gofynnwch i fy mherthynas beth maen nhw ei eisiau, a’i ysgrifennu i lawr, os gwelwch yn dda.
   *[professional] Ysgrifennwch beth mae’r person hwn ei eisiau, os gwelwch yn dda.
}
    .say-two = { $reader ->
    [patient] Pa eiriolwr arall all fy helpu?
    [relative] Pa eiriolwr arall all eu helpu?
   *[professional] Pa eiriolwr arall all helpu’r person hwn?
}
result-council-yes = { $reader ->
    [patient] Rhaid i’r cyngor gael eiriolwr i chi
   *[relative] Rhaid i’r cyngor gael eiriolwr iddyn nhw
}
    .lead = Yn Lloegr, eiriolwr y Ddeddf Gofal yw hwn. Yng Nghymru, eiriolwr proffesiynol annibynnol yw hwn.
    .how = Sut i ofyn heddiw
    .say = { $reader ->
    [patient] Rydw i eisiau cymryd rhan. Trefnwch eiriolwr i mi, os gwelwch yn dda.
    [relative] Mae’n anodd i fy mherthynas gymryd rhan. Trefnwch eiriolwr, os gwelwch yn dda.
   *[professional] Mae’n anodd i’r person hwn gymryd rhan. Trefnwch eiriolwr, os gwelwch yn dda.
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i ni’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Ysgrifennwch yr ateb a’r rheswm, os gwelwch yn dda.
}
result-council-depends = { $reader ->
    [patient] Gallwch ofyn i’r cyngor am eiriolwr
   *[relative] Gallwch ofyn i’r cyngor am eiriolwr iddyn nhw
}
    .lead = { $reader ->
    [patient] Mae ar gyfer pobl a fyddai’n ei chael yn anodd iawn cymryd rhan. Y cyngor sy’n penderfynu hyn: gofynnwch iddo ddweud pam wrthych.
   *[relative] Mae ar gyfer pobl a fyddai’n ei chael yn anodd iawn cymryd rhan. Y cyngor sy’n penderfynu hyn: gofynnwch iddo pam.
}
    .how = Sut i gael gwybod heddiw
    .say = { $reader ->
    [patient] Hoffwn gael eiriolwr, er mwyn i mi allu cymryd rhan.
    [relative] Hoffwn i fy mherthynas gael eiriolwr ar gyfer hyn.
   *[professional] Oes angen eiriolwr ar y person hwn er mwyn cymryd rhan?
}
    .say-two = { $reader ->
    [patient] Os ydych yn dweud na, rhowch y rheswm i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Os ydych yn dweud na, rhowch y rheswm i ni’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Ysgrifennwch yr ateb a’r rheswm, os gwelwch yn dda.
}
result-council-no = { $reader ->
    [patient] Gallwch gael rhywun i’ch helpu o hyd
   *[relative] Gallan nhw gael rhywun i’w helpu o hyd
}
    .lead = { $reader ->
    [patient] Yn ôl eich atebion, nid oes rhaid i’r cyngor gael eiriolwr. Gallwch ofyn am ddod â rhywun rydych yn ymddiried ynddyn nhw.
   *[relative] Yn ôl eich atebion, nid oes rhaid i’r cyngor gael eiriolwr. Gallan nhw ofyn am ddod â rhywun maen nhw’n ymddiried ynddyn nhw.
}
    .how = Beth gallwch ei wneud yn lle hynny
    .say = { $reader ->
    [patient] Hoffwn gael rhywun gyda mi. Defnyddiwch eiriau syml, os gwelwch yn dda.
    [relative] Hoffai fy mherthynas gael rhywun gyda nhw. Defnyddiwch eiriau syml, os gwelwch yn dda.
   *[professional] Pwy allai helpu’r person hwn i gymryd rhan?
}
    .say-two = { $reader ->
    [patient] Rhowch y cynllun a’r rhesymau i mi’n ysgrifenedig, os gwelwch yn dda.
    [relative] Rhowch y cynllun a’r rhesymau iddyn nhw’n ysgrifenedig, os gwelwch yn dda.
   *[professional] Rhowch y cynllun a’r rhesymau iddyn nhw’n ysgrifenedig, os gwelwch yn dda.
}

ask-where = Ble mae hyn yn digwydd?
    .why = Mae’r gyfraith yn wahanol ym mhob gwlad.
answer-where-england = Lloegr
answer-where-wales = Cymru
answer-where-scotland = Yr Alban
answer-where-northern-ireland = Gogledd Iwerddon
