# Cwestiynau'r canllaw "Alla i gael eiriolwr?".
#
# ask-<sgrin>             y cwestiwn
#   .lead                 un frawddeg arall, os yw'n helpu
#   .why                  pam rydym yn gofyn
# answer-<sgrin>-<id>     ateb
#   .hint                 ychydig eiriau oddi tano
#   .mark                 y rhif ar y papur y mae staff yn ei roi

ask-why = Pam rydym yn gofyn
ask-choose-one = Dewiswch un, os gwelwch yn dda. Mae “Dydw i ddim yn siŵr” yn ateb da hefyd.
answer-unsure = Dydw i ddim yn siŵr
    .hint = Mae hynny’n iawn. Gallwn helpu o hyd.
answer-skip = Byddai’n well gen i beidio â dweud
answer-mark = Adran
answer-marks = Adrannau
dropped-lead = Nid yw rhai atebion cynharach yn cyd-fynd mwyach. Rydym wedi gadael y rhain allan:
dropped-unknown = “{ $key }: { $value }”. Nid ydym yn adnabod yr ateb hwn.

ask-nation = Ble mae’r ysbyty?
    .lead = { $reader ->
    [patient] Ydych chi’n byw y tu allan i’r ysbyty? Meddyliwch am yr ysbyty neu’r cyngor sy’n gyfrifol.
   *[relative] Ydyn nhw’n byw y tu allan i’r ysbyty? Meddyliwch am yr ysbyty neu’r cyngor sy’n gyfrifol.
}
    .why = Mae gan bob gwlad ei chyfraith ei hun. Yr ysbyty sy’n cyfrif, nid cyfeiriad y cartref.
answer-nation-england = Lloegr
answer-nation-wales = Cymru
answer-nation-scotland = Yr Alban
answer-nation-northern-ireland = Gogledd Iwerddon

ask-situation = { $reader ->
    [patient] Pa un o’r rhain sydd debycaf i’ch sefyllfa chi?
   *[relative] Pa un o’r rhain sydd debycaf i’w sefyllfa nhw?
}
    .lead = { $reader ->
    [patient] Oes gennych bapur am eich hawliau? Mae’r rhif arno.
   *[relative] Gawson nhw bapur am eu hawliau? Mae’r rhif arno.
}
    .why = Mae pob adran yn rhoi hawliau gwahanol. Os nad ydych yn ei gwybod, dewiswch “Dydw i ddim yn siŵr”.
answer-situation-ward = { $reader ->
    [patient] Mae meddygon yn fy nghadw ar ward
   *[relative] Mae meddygon yn eu cadw ar ward
}
    .hint = Am ddyddiau neu wythnosau.
    .mark = 2, 3, 17
answer-situation-short = { $reader ->
    [patient] Rwy’n cael fy nghadw am gyfnod byr
   *[relative] Maen nhw’n cael eu cadw am gyfnod byr
}
    .hint = Am oriau, neu hyd at dri diwrnod.
    .mark = 4, 5, 135, 136
answer-situation-court = { $reader ->
    [patient] Llys neu garchar anfonodd fi
   *[relative] Llys neu garchar anfonodd nhw
}
    .hint = I ysbyty.
    .mark = 35 i 48
answer-situation-outside = { $reader ->
    [patient] Rwy’n byw y tu allan i’r ysbyty, gyda rheolau
   *[relative] Maen nhw’n byw y tu allan i’r ysbyty, gyda rheolau
}
    .hint = Neu i ffwrdd o’r ward â chaniatâd.
    .mark = 7, 17, 17A, 41
answer-situation-other = { $reader ->
    [patient] Rydw i yma o ddewis, neu ddim un o’r rhain
   *[relative] Maen nhw yno o ddewis, neu ddim un o’r rhain
}
    .hint = { $reader ->
    [patient] Hyd y gwn i, nid oes neb yn fy nghadw dan y Ddeddf.
   *[relative] Hyd y gwn i, nid oes neb yn eu cadw dan y Ddeddf.
}

ask-ward = { $reader ->
    [patient] Pa adran sy’n eich cadw ar y ward?
   *[relative] Pa adran sy’n eu cadw ar y ward?
}
    .lead = { $reader ->
    [patient] Chwiliwch am y rhif hwn ar eich papur hawliau.
   *[relative] Chwiliwch am y rhif hwn ar eu papur hawliau.
}
    .why = { $reader ->
    [patient] Mae eich hawliau a’ch dyddiadau’n dibynnu ar yr adran. Rhaid i staff ddweud wrthych pa un yw hi.
   *[relative] Mae eu hawliau a’u dyddiadau’n dibynnu ar yr adran. Rhaid i staff ddweud wrth y claf pa un yw hi.
}
answer-ward-s2 = I ddarganfod beth sy’n bod
    .hint = Gall bara hyd at 28 diwrnod.
    .mark = 2
answer-ward-s3 = Ar gyfer triniaeth
    .hint = Gall bara hyd at 6 mis i ddechrau.
    .mark = 3
answer-ward-leave = { $reader ->
    [patient] Rydw i i ffwrdd o’r ward â chaniatâd
   *[relative] Maen nhw i ffwrdd o’r ward â chaniatâd
}
    .hint = Dan adran, ond yn cael mynd allan am gyfnod.
    .mark = 17

ask-short = Sut dechreuodd y cyfnod byr?
    .lead = Cyfnodau byr o gadw yw’r rhain. Yn aml, maen nhw’n newid i rywbeth arall.
    .why = { $reader ->
    [patient] Gall cyfnod byr droi’n adran 2 neu 3. Yna bydd gennych fwy o hawliau.
   *[relative] Gall cyfnod byr droi’n adran 2 neu 3. Yna bydd ganddyn nhw fwy o hawliau.
}
answer-short-s4 = { $reader ->
    [patient] Un meddyg anfonodd fi ar frys
   *[relative] Un meddyg anfonodd nhw ar frys
}
    .hint = Gall bara hyd at 72 awr.
    .mark = 4
answer-short-s5-2 = { $reader ->
    [patient] Roeddwn i’n glaf, yna cadwodd meddyg fi yma
   *[relative] Roedd y person yn glaf, yna cadwodd meddyg nhw yno
}
    .hint = Gall bara hyd at 72 awr.
    .mark = 5(2)
answer-short-s5-4 = { $reader ->
    [patient] Roeddwn i’n glaf, yna cadwodd nyrs fi yma
   *[relative] Roedd y person yn glaf, yna cadwodd nyrs nhw yno
}
    .hint = Gall bara hyd at 6 awr.
    .mark = 5(4)
answer-short-police = { $reader ->
    [patient] Aethpwyd â fi i le diogel
   *[relative] Aethpwyd â nhw i le diogel
}
    .hint = Gan yr heddlu, neu gyda gwarant.
    .mark = 135, 136

ask-second = { $reader ->
    [patient] Oes ail feddyg wedi cytuno bod rhaid i chi aros?
   *[relative] Oes ail feddyg wedi cytuno bod rhaid iddyn nhw aros?
}
    .lead = Mae adran 4 yn dechrau gydag un meddyg. Gall ail feddyg ddilyn o fewn 72 awr.
    .why = { $reader ->
    [patient] Gydag ail feddyg, mae’n troi’n adran 2. Yna mae gennych hawl i eiriolwr.
   *[relative] Gydag ail feddyg, mae’n troi’n adran 2. Yna mae ganddyn nhw hawl i eiriolwr.
}
answer-second-yes = Oes, mae ail feddyg wedi cytuno
    .hint = Adran 2 yw hi nawr.
answer-second-no = Nac oes, dim ond un hyd yma

ask-police = { $reader ->
    [patient] Ble daethon nhw o hyd i chi?
   *[relative] Ble daethon nhw o hyd i’r person?
}
    .why = { $reader ->
    [patient] Dau bŵer gwahanol yw’r rhain. Dylai eich papur ddweud pa un ydyw.
   *[relative] Dau bŵer gwahanol yw’r rhain. Dylai eu papur ddweud pa un ydyw.
}
answer-police-s135 = { $reader ->
    [patient] Gartref, gyda gwarant gan lys
   *[relative] Gartref, gyda gwarant gan lys
}
    .mark = 135
answer-police-s136 = Rhywle arall, gan yr heddlu
    .mark = 136

ask-court = Beth wnaeth y llys neu’r carchar?
    .why = { $reader ->
    [patient] Mae eich dyddiadau a hawliau eich teulu yn wahanol ar gyfer pob un.
   *[relative] Mae’r dyddiadau a hawliau’r teulu yn wahanol ar gyfer pob un.
}
answer-court-not-finished = Nid yw’r llys wedi gorffen
    .hint = Mae eisiau adroddiad, neu amser i weld.
    .mark = 35, 36, 38, 44
answer-court-sent = { $reader ->
    [patient] Y llys anfonodd fi i’r ysbyty
   *[relative] Y llys anfonodd nhw i’r ysbyty
}
    .hint = Mae hyn yn cynnwys “anffit i bledio” a “notional 37”.
    .mark = 37, 37/41
answer-court-prison = { $reader ->
    [patient] Des i o’r carchar
   *[relative] Daethon nhw o’r carchar
}
    .hint = Neu ddedfryd a gorchymyn ysbyty gyda’i gilydd.
    .mark = 45A, 47, 48, 49
answer-court-waiting = { $reader ->
    [patient] Rwy’n aros mewn lle diogel am wely
   *[relative] Maen nhw’n aros mewn lle diogel am wely
}
    .hint = Llys ddywedodd hynny. Nid oes gwely mewn ysbyty eto.

ask-outside = { $reader ->
    [patient] Dan ba reolau rydych chi’n byw?
   *[relative] Dan ba reolau maen nhw’n byw?
}
    .why = { $reader ->
    [patient] Ym mhob achos, rhaid i berson gwahanol ddweud wrthych am eich hawliau.
   *[relative] Ym mhob achos, rhaid i berson gwahanol ddweud wrthyn nhw am eu hawliau.
}
answer-outside-cto = Gorchymyn triniaeth gymunedol
    .hint = Efallai y bydd staff yn dweud “CTO”. Mae’n cynnwys galw’n ôl i’r ysbyty.
    .mark = 17A
answer-outside-guardianship = Gwarcheidiaeth
    .hint = { $reader ->
    [patient] Caiff rhywun ddweud ble rydych chi’n byw.
   *[relative] Caiff rhywun ddweud ble maen nhw’n byw.
}
    .mark = 7, 37
answer-outside-conditional-discharge = Rhyddhad amodol
    .hint = Tribiwnlys neu weinidog osododd y rheolau.
    .mark = 42, 73
answer-outside-leave = I ffwrdd o’r ward â chaniatâd
    .hint = Dan adran o hyd, ond yn cael mynd allan am gyfnod.
    .mark = 17

ask-other = { $reader ->
    [patient] Beth sydd agosaf at eich sefyllfa chi?
   *[relative] Beth sydd agosaf at eu sefyllfa nhw?
}
    .why = { $reader ->
    [patient] Mae gan bobl nad ydyn nhw’n cael eu cadw hawliau hefyd. Mae ganddyn nhw fwy yng Nghymru.
   *[relative] Mae gan bobl nad ydyn nhw’n cael eu cadw hawliau hefyd. Mae ganddyn nhw fwy yng Nghymru.
}
answer-other-informal = { $reader ->
    [patient] Rydw i yn yr ysbyty o ddewis
   *[relative] Maen nhw yn yr ysbyty o ddewis
}
    .hint = { $reader ->
    [patient] Fi gytunodd i ddod i mewn, neu fy rhieni.
   *[relative] Nhw gytunodd i ddod i mewn, neu eu rhieni.
}
answer-other-community = { $reader ->
    [patient] Dydw i ddim yn yr ysbyty
   *[relative] Dydyn nhw ddim yn yr ysbyty
}
    .hint = Dim gorchymyn, dim rheolau dan y Ddeddf.
answer-other-dols-hospital = { $reader ->
    [patient] Mae cyfraith arall yn fy nghadw yn yr ysbyty
   *[relative] Mae cyfraith arall yn eu cadw yn yr ysbyty
}
    .hint = Y Ddeddf Galluedd Meddyliol. Efallai y bydd staff yn dweud “DoLS”.
answer-other-dols-care-home = { $reader ->
    [patient] Mae cyfraith arall yn fy nghadw mewn cartref gofal
   *[relative] Mae cyfraith arall yn eu cadw mewn cartref gofal
}
    .hint = Y Ddeddf Galluedd Meddyliol. Efallai y bydd staff yn dweud “DoLS”.
answer-other-held = { $reader ->
    [patient] Rwy’n cael fy nghadw, ond dydw i ddim yn gwybod sut
   *[relative] Maen nhw’n cael eu cadw, ond dydw i ddim yn gwybod sut
}
    .hint = Nid oes neb wedi dweud wrthym pa adran.

ask-before = { $reader ->
    [patient] Oeddech chi eisoes dan un o’r rhain?
   *[relative] Oedden nhw eisoes dan un o’r rhain?
}
    .lead = Efallai ei fod mewn grym o hyd, y tu ôl i’r cyfnod byr.
    .why = { $reader ->
    [patient] Nid yw cyfnod byr yn dod â gorchymyn hirach i ben. Yr un hirach sy’n rhoi’r hawl i chi.
   *[relative] Nid yw cyfnod byr yn dod â gorchymyn hirach i ben. Yr un hirach sy’n rhoi’r hawl iddyn nhw.
}
answer-before-cto = Gorchymyn triniaeth gymunedol
    .mark = 17A
answer-before-conditional-discharge = Rhyddhad amodol
    .mark = 42, 73
answer-before-guardianship = Gwarcheidiaeth
    .mark = 7, 37
answer-before-longer = Adran hirach
    .hint = { $reader ->
    [patient] Roeddwn i i ffwrdd, â chaniatâd neu heb ganiatâd.
   *[relative] Roedden nhw i ffwrdd, â chaniatâd neu heb ganiatâd.
}
    .mark = 2, 3, 35 i 48
answer-before-none = Dim un o’r rhain

ask-leave = { $reader ->
    [patient] O ba adran rydych chi i ffwrdd â chaniatâd?
   *[relative] O ba adran maen nhw i ffwrdd â chaniatâd?
}
    .lead = Mae bod i ffwrdd heb ganiatâd yn cyfrif yn yr un ffordd.
    .why = Nid yw caniatâd i fod i ffwrdd yn dod â’r adran i ben. Mae’r hawl yn dilyn yr adran.
answer-leave-s2 = I ddarganfod beth sy’n bod
    .mark = 2
answer-leave-s3 = Ar gyfer triniaeth
    .mark = 3
answer-leave-not-finished = Nid yw’r llys wedi gorffen
    .mark = 35, 36, 38, 44
answer-leave-sent = { $reader ->
    [patient] Y llys anfonodd fi i’r ysbyty
   *[relative] Y llys anfonodd nhw i’r ysbyty
}
    .mark = 37, 37/41
answer-leave-prison = { $reader ->
    [patient] Des i o’r carchar
   *[relative] Daethon nhw o’r carchar
}
    .mark = 45A, 47, 48, 49

ask-not-finished = Beth mae’r llys eisiau ei wybod?
    .why = Mae pedwar gorchymyn o’r fath yn y gyfraith. Mae’r papur o’r llys yn dweud pa un.
answer-not-finished-s35 = Adroddiad ar iechyd y person
    .mark = 35
answer-not-finished-s36 = Triniaeth cyn y treial
    .mark = 36
answer-not-finished-s38 = A fyddai gorchymyn ysbyty yn helpu
    .hint = “Gorchymyn ysbyty interim”.
    .mark = 38
answer-not-finished-s44 = Beth fydd Llys y Goron yn ei benderfynu
    .hint = Yr ynadon anfonodd yr achos ymlaen.
    .mark = 44

ask-sent = Pa orchymyn wnaeth y llys?
    .why = Mae gan rai gorchmynion gyfyngiadau ychwanegol. Mae hawliau’r teulu’n dibynnu ar hyn hefyd.
answer-sent-s37 = Gorchymyn ysbyty
    .mark = 37
answer-sent-s37-41 = Gorchymyn ysbyty gyda chyfyngiadau
    .mark = 37/41
answer-sent-notional-37 = { $reader ->
    [patient] Daeth fy nedfryd i ben, ac rydw i yma o hyd
   *[relative] Daeth y ddedfryd i ben, ac maen nhw yno o hyd
}
    .hint = Efallai y bydd staff yn dweud “notional 37”.
    .mark = 37 (N)
answer-sent-hospital-order-insanity = { $reader ->
    [patient] Doeddwn i ddim yn ffit i gael treial
   *[relative] Doedden nhw ddim yn ffit i gael treial
}
    .hint = Neu “dieuog oherwydd gorffwylledd”. Deddf o 1964.

ask-prison = Pa drosglwyddiad oedd hwn?
    .why = Mae gan rai trosglwyddiadau gyfyngiadau ychwanegol. Mae hawliau’r teulu’n dibynnu ar hyn hefyd.
answer-prison-s45a = Dedfryd a chyfarwyddyd ysbyty
    .mark = 45A
answer-prison-s47 = Ar ôl y ddedfryd, heb gyfyngiadau
    .mark = 47
answer-prison-s47-49 = Ar ôl y ddedfryd, gyda chyfyngiadau
    .mark = 47/49
answer-prison-s48 = Cyn y ddedfryd, heb gyfyngiadau
    .hint = Neu o ganolfan fewnfudo.
    .mark = 48
answer-prison-s48-49 = Cyn y ddedfryd, gyda chyfyngiadau
    .mark = 48/49

ask-cto = { $reader ->
    [patient] Ydych chi wedi cael eich galw’n ôl i’r ysbyty?
   *[relative] Ydyn nhw wedi cael eu galw’n ôl i’r ysbyty?
}
    .why = Gall galw’n ôl bara hyd at 72 awr. Mae’r hawl yn aros yr un fath.
answer-cto-cto = { $reader ->
    [patient] Nac ydw, rwy’n byw y tu allan i’r ysbyty
   *[relative] Nac ydyn, maen nhw’n byw y tu allan i’r ysbyty
}
answer-cto-cto-recalled = { $reader ->
    [patient] Ydw, rydw i wedi cael fy ngalw’n ôl
   *[relative] Ydyn, maen nhw wedi cael eu galw’n ôl
}

ask-guardianship = Pwy benderfynodd ar warcheidiaeth?
    .why = Gall cyngor neu lys wneud hyn. Mae’r hawl yr un fath.
answer-guardianship-s7 = Y cyngor gytunodd
    .mark = 7
answer-guardianship-s37-guardianship = Llys orchmynnodd hyn
    .mark = 37

ask-discharge = { $reader ->
    [patient] Ydy’r rheolau’n eich cadw mewn un lle?
   *[relative] Ydy’r rheolau’n eu cadw mewn un lle?
}
    .lead = Ers 2026, gall rhai rheolau fynd â rhyddid person oddi arno.
    .why = Mae’r dyddiadau ar gyfer tribiwnlys yn wahanol wedyn. Mae’r hawl i eiriolwr yr un fath.
answer-discharge-conditional-discharge = { $reader ->
    [patient] Nac ydyn, galla i fynd a dod
   *[relative] Nac ydyn, gallan nhw fynd a dod
}
answer-discharge-conditional-discharge-dol = { $reader ->
    [patient] Ydyn, rwy’n cael fy ngwylio a dydw i ddim yn gallu gadael
   *[relative] Ydyn, maen nhw’n cael eu gwylio a dydyn nhw ddim yn gallu gadael
}

ask-treatment-discussed = { $reader ->
    [patient] Oes meddyg wedi siarad â chi am un o’r rhain?
   *[relative] Oes meddyg wedi siarad â nhw am un o’r rhain?
}
    .lead = Dim ond siarad sy’n cyfrif. Nid oes rhaid i unrhyw beth fod wedi’i benderfynu.
    .why = Ar gyfer y rhain, mae’r gyfraith yn rhoi eiriolwr. Does dim rhaid bod dan adran.
answer-treatment-discussed-s58a = ECT
    .hint = Therapi electrogynhyrfol.
answer-treatment-discussed-s57 = Llawdriniaeth ar gyfer iechyd meddwl
    .hint = Neu fewnblaniad hormonau i leihau ysfa rywiol.
answer-treatment-discussed-neither = Nac oes, dim un o’r rhain

ask-age = { $reader ->
    [patient] Faint yw eich oed chi?
   *[relative] Faint yw eu hoed nhw?
}
    .why = Dan 18 oed, mae siarad am ECT yn rhoi’r hawl. Gall barhau ar ôl 18.
answer-age-under-16 = Dan 16
answer-age-16-17 = 16 neu 17
answer-age-18-or-over = 18 neu drosodd
answer-age-planned-before = { $reader ->
    [patient] 18 neu drosodd, ond wedi’i gynllunio cyn hynny
   *[relative] 18 neu drosodd, ond wedi’i gynllunio cyn hynny
}
    .hint = Cynigiodd meddyg ECT cyn y pen-blwydd yn 18 oed.
