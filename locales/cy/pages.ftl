# Pob tudalen arall.

topics-title = Darllen am hawliau
topics-lead = Gallwch ddarllen popeth yma. Does dim rhaid ateb unrhyw gwestiwn.
menu-start = Pethau cyntaf
menu-advocate = Chi a’r eiriolwr
menu-situation = Eich sefyllfa chi
menu-sections = Adrannau, un ar y tro
menu-outside = Gorchmynion y tu allan i’r ysbyty
menu-court = Llysoedd a charchar
menu-tribunal = Ffyrdd o adael: y Tribiwnlys a’r rheolwyr
menu-treatment = Triniaeth
menu-relatives = Y perthynas agosaf
menu-other = Mathau eraill o eiriolwr
menu-complaints = Cwynion
menu-places = Lleoedd, cyfraith newydd a help brys
topic-contents = Ar y dudalen hon
topic-words = Geiriau ar y dudalen hon
topic-word-more = Mwy
topic-stale = Gwiriwch hyn yn gyntaf, os gwelwch yn dda. Mae’r diwrnod ar gyfer gwirio’r dudalen hon wedi mynd heibio. Gallwch ofyn am eiriolwr o hyd.
topic-borrowed = Nid yw’r dudalen hon ar gael yn yr iaith hon eto. Mae’n cael ei dangos yn Saesneg.
topic-review-by = Dylid gwirio’r dudalen hon eto erbyn
sources-title = Beth mae’r gyfraith yn ei ddweud
sources-unsure = Nid ydym wedi gweld testun llawn pob un o’r rhain. Os yw’n bwysig i chi, gofynnwch i’r eiriolwr neu i gyfreithiwr.

glossary-title = Egluro geiriau
glossary-lead = Byr a syml. Dewiswch air i ddarllen mwy.
term-title = Ystyr “{ $term }”
term-aliases = Enwau eraill:

find-title = Ble mae’r ysbyty?
find-lead = Dewiswch y lle y mae’r ysbyty ynddo. Nid lle’r cartref yw hwn.
find-not-sure = Ddim yn siŵr? Gofynnwch i staff: “Yn ardal pa gyngor mae’r ysbyty hwn?”
find-letter = Llythyren gyntaf
find-region = Neu dewiswch ranbarth
find-councils = Cynghorau
find-places = Lleoedd: { $chosen }
find-inside = Mae yn yr ardal hon: { $area }.
find-not-here = Nid yw fy lle i yma

area-title = Eiriolwyr ar gyfer ysbytai: { $area }
area-council-arranges = Rhaid i’r cyngor drefnu’r gwasanaeth hwn. Mae am ddim.
area-board-arranges = Rhaid i’r bwrdd iechyd drefnu’r gwasanaeth hwn. Mae am ddim.
area-where-hospital-is = { $reader ->
    [patient] Mae ar gyfer ysbytai yn yr ardal hon. Does dim gwahaniaeth ble mae eich cartref.
   *[relative] Mae ar gyfer ysbytai yn yr ardal hon. Does dim gwahaniaeth ble mae eu cartref.
}
area-have-i-a-right = { $reader ->
    [patient] Oes gen i hawl i un?
   *[relative] Oes ganddyn nhw hawl i un?
}
area-imha = Eiriolwyr dan y Ddeddf Iechyd Meddwl (IMHA)
area-still-no-help = Dal heb help?
service-IMCA = Pan na all rhywun benderfynu ar rywbeth mawr (IMCA)
service-CARE = Pan fydd y cyngor yn edrych ar ofal (eiriolwr y Ddeddf Gofal)
service-NHSC = Help i gwyno am y GIG

contact-local = Y gwasanaeth eiriolaeth ar gyfer y lle hwn.
contact-switchboard = Rhif cenedlaethol. Byddan nhw’n dod o hyd i’r eiriolwr ar gyfer yr ysbyty hwn.
contact-only-for = Dim ond ar gyfer: { $people }.
contact-email = E-bost:
contact-checked = Dyddiad ffynhonnell y rhif hwn: { $date }.
contact-public-page = Daw’r rhif hwn o dudalen gyhoeddus. Dyddiad y dudalen: { $date }. Gwiriwch y rhif pan fyddwch yn ffonio.
contact-public-page-undated = Daw hwn o dudalen gyhoeddus. Nid yw ei dyddiad yn hysbys. Gwiriwch hyn pan fyddwch yn ffonio.
contact-undated = Nid yw dyddiad y ffynhonnell yn hysbys.

line-emergency = Heddlu, ambiwlans, tân. Pan fydd rhywun mewn perygl nawr.
line-nhs-111 = Gofynnwch am yr opsiwn iechyd meddwl: pwyswch 2. Cymru a Lloegr.
line-samaritans = I siarad, ar unrhyw awr.
line-shout = Anfonwch neges destun. Ni allwch ffonio’r rhif hwn.
line-pohwer = Mae’n dod o hyd i’r eiriolwr ar gyfer lle yn Lloegr.
line-voiceability = Mae’n dod o hyd i’r eiriolwr ar gyfer lle yn Lloegr.
line-the-advocacy-people = Mae’n dod o hyd i’r eiriolwr ar gyfer lle yn Lloegr.
line-cqc = Mae’r Comisiwn Ansawdd Gofal yn gwirio sut mae’r Ddeddf yn cael ei defnyddio yn Lloegr. Pwyswch 1.
line-phso = Mae’n edrych ar gwynion am y GIG yn Lloegr, fel y cam olaf.
line-psow = Mae’n edrych ar gwynion am wasanaethau cyhoeddus yng Nghymru, fel y cam olaf.
line-law-society = Mae’n dod o hyd i gyfreithiwr sy’n deall cyfraith iechyd meddwl.
line-citizens-advice = Cyngor ar hawliau, yn Lloegr.
line-siaa = Mae’n dod o hyd i eiriolwr annibynnol yn yr Alban.
line-mental-welfare-commission = Cyngor ar hawliau yn yr Alban.

person-title = Siarad â pherson
person-lead = Gallwch droi at unrhyw nyrs, unrhyw bryd. Dywedwch hyn, neu dangoswch hyn.
person-say = { $reader ->
    [patient] Hoffwn siarad â rhywun.
   *[relative] Hoffwn siarad â rhywun am glaf.
}
person-say-two = { $reader ->
    [patient] Helpwch fi i gysylltu ag eiriolwr, os gwelwch yn dda.
   *[relative] Helpwch ni i gysylltu ag eiriolwr, os gwelwch yn dda.
}
person-advocate = Cysylltu ag eiriolwr
person-lines-england = Mae’r llinellau ffôn ar gyfer Lloegr. Yn yr Alban a Gogledd Iwerddon, gofynnwch i unrhyw nyrs.

urgent-title = Os ydych chi mewn perygl
urgent-nurse = Ar ward: dywedwch wrth unrhyw nyrs nawr.
urgent-home = Gartref: ffoniwch 999, neu ewch i’r uned frys (A&E).
urgent-this-app = Ni all yr ap hwn ffonio neb. Ni all eich gweld na’ch clywed.
urgent-more = Mwy am help brys
urgent-lines = Pobl i’w ffonio

show-come = Dewch i ddarllen hwn, os gwelwch yn dda.
show-title = I’r nyrs sydd â gofal am y ward
show-say = { $reader ->
    [patient] Hoffwn weld Eiriolwr Iechyd Meddwl Annibynnol (IMHA).
   *[relative] Hoffwn i Eiriolwr Iechyd Meddwl Annibynnol (IMHA) weld y claf.
}
show-say-two = { $reader ->
    [patient] Ffoniwch nhw heddiw, os gwelwch yn dda. Ysgrifennwch yn fy nodiadau fy mod wedi gofyn.
   *[relative] Ffoniwch nhw heddiw, os gwelwch yn dda. Ysgrifennwch yn y nodiadau fy mod wedi gofyn.
}
show-law-england = Deddf Iechyd Meddwl 1983, adrannau 130A i 130D. Rhaid cymryd camau er mwyn i’r claf ddeall pa help sydd ar gael.
show-law-wales = Deddf Iechyd Meddwl 1983, adrannau 130E i 130L. Rhaid cymryd camau er mwyn i’r claf ddeall pa help sydd ar gael.

about-title = Am yr ap hwn
about-lead = Mae’r ap hwn yn dweud wrth gleifion a pherthnasau am eu hawl i eiriolwr.
about-what = Beth yw’r ap
about-what-text = Nid ysbyty na ward sy’n ei redeg. Mae’n rhoi gwybodaeth am hawliau. Nid yw’n rhoi cyngor iechyd na chyngor cyfreithiol.
about-law = Y gyfraith
about-law-text = Rydym yn darllen y gyfraith ar gyfer Cymru a Lloegr. Rydym yn dweud pan nad ydym yn siŵr. Nid oes cyfreithiwr wedi gwirio hyn eto.
about-numbers = Y rhifau ffôn
about-numbers-text = Maen nhw’n dod o dudalennau cyhoeddus. Mae pob un yn dangos dyddiad ei ffynhonnell. Yn lle hen rifau, rydym yn dangos ffyrdd sy’n gweithio bob amser.
about-review = Dyddiadau
about-review-text = Mae pob tudalen yn dweud erbyn pryd y dylid ei gwirio eto. Ar ôl y diwrnod hwnnw, mae’r dudalen yn dweud hynny.
about-made-of = O beth mae’r ap wedi’i wneud
about-ogl = Ffynhonnell: y Swyddfa Ystadegau Gwladol, dan y Drwydded Llywodraeth Agored v.3.0.
about-fonts = Y llythrennau yw Atkinson Hyperlegible Next (SIL Open Font License 1.1). Ein gwaith ni yw’r lluniau.
about-reuse = Cewch gopïo’r geiriau hyn a’u defnyddio i helpu eraill. Cadwch y dyddiadau gyda nhw, os gwelwch yn dda.
about-version = Fersiwn
about-content-date = Dyddiad gwirio’r cynnwys:

privacy-title = Beth sy’n digwydd i fy atebion
privacy-lead = Nid oes dim o’ch ymweliad yn cael ei gadw. Nid oes dim yn cael ei anfon.
privacy-no-name = Nid ydym yn gofyn am eich enw, eich pen-blwydd na’ch ward.
privacy-no-network = Nid oes gan yr ap unrhyw ffordd o anfon dim. Mae’n gweithio heb rwydwaith.
privacy-no-disk = Nid yw eich atebion yn cael eu hysgrifennu ar y ddisg. Maen nhw’n diflannu pan fydd y ffenestr yn cau.
privacy-no-camera = Nid yw’n defnyddio camera na meicroffon.
privacy-clear = Sut i’w glirio nawr
privacy-clear-text = Pwyswch “Gorffen a chlirio”. Mae’r ap yn dechrau o’r newydd ac yn anghofio eich atebion.
privacy-cannot = Beth na all yr ap ei wneud
privacy-cannot-text = Nid yw’n cuddio eich bod wedi defnyddio’r sgrin hon. Gallai camera yn yr ystafell ei gweld o hyd.

law-title = Y gyfraith a’i dyddiadau
law-not-advice = Gwybodaeth yw hon, nid cyngor cyfreithiol. Gall cyfreithiwr ddweud beth mae’n ei olygu i un person.
law-started = Cyfraith newydd sydd wedi dechrau
law-waiting = Wedi’i phasio, ond heb ddechrau
law-waiting-text = Nid oedd diwrnod cychwyn wedi’i bennu pan ddarllenom y testun ddiwethaf. Nid yw’n cyfrif eto.
law-sources = Popeth rydym yn dibynnu arno
law-part = Cyfraith neu ganllaw
law-since = Ers
law-how-read = Sut rydym wedi’i ddarllen
seen-text = Rydym wedi darllen y testun.
seen-part = Rydym wedi darllen rhan.
seen-not = Nid ydym wedi gweld y testun.

problem-page-missing = Nid yw’r dudalen hon yma
    .next = Nid oes dim wedi’i golli. Ewch yn ôl, neu dewiswch un o’r rhain.
problem-content-broken = Ni all yr ap hwn ddarllen ei dudalennau
    .next = Mae rhywbeth o’i le ar ei ffeiliau. Gallwch gael help o hyd: gofynnwch i unrhyw nyrs, neu ffoniwch.
