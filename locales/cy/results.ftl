# Canlyniadau'r canllaw "Alla i gael eiriolwr?".
#
# outcome-<math>       yr ateb, mewn un frawddeg
#   .lead .more        beth mae'n ei olygu
#   .how               y pennawd uwchben beth i'w wneud
#   .say .say-two      geiriau i'w dweud yn uchel, yn llais y sawl sy'n eu darllen
#   .refused           os bydd rhywun yn gwrthod

outcome-yes = { $reader ->
    [patient] Mae gennych hawl i eiriolwr
   *[relative] Mae ganddyn nhw hawl i eiriolwr
}
    .lead = { $reader ->
    [patient] Mae’r gyfraith yn dweud y cewch IMHA. Rhaid i staff ddweud wrthych sut i gael un.
   *[relative] Mae’r gyfraith yn dweud y cân nhw IMHA. Rhaid i staff ddweud wrthyn nhw sut i gael un.
}
    .more = { $reader ->
    [patient] Ystyr IMHA yw Eiriolwr Iechyd Meddwl Annibynnol. Person hyfforddedig ar eich ochr chi yw hwn. Nid yw’n gweithio i’r ward. Mae’r help am ddim.
   *[relative] Ystyr IMHA yw Eiriolwr Iechyd Meddwl Annibynnol. Person hyfforddedig ar ochr y claf yw hwn. Nid yw’n gweithio i’r ward. Mae’r help am ddim.
}
    .how = Sut i gael un heddiw
    .say = { $reader ->
    [patient] Hoffwn weld yr IMHA.
    [relative] Hoffwn i IMHA weld fy mherthynas.
   *[professional] Mae gan y claf hwn hawl i IMHA.
}
    .say-two = { $reader ->
    [patient] Gofynnwch iddyn nhw ddod heddiw, os gwelwch yn dda. Ysgrifennwch hyn yn fy nodiadau.
    [relative] Gofynnwch iddyn nhw ddod heddiw, os gwelwch yn dda. Ysgrifennwch hyn yn y nodiadau.
   *[professional] Byddaf yn gofyn iddyn nhw ddod heddiw, ac yn ysgrifennu hyn yn y nodiadau.
}
    .refused = { $reader ->
    [patient] Nid yw “Does dim eiriolwr yma” yn ateb. Mae’r gyfraith yn dweud bod rhaid trefnu’r gwasanaeth.
   *[relative] Nid yw “Does dim eiriolwr yma” yn ateb. Mae’r gyfraith yn dweud bod rhaid trefnu’r gwasanaeth.
}

outcome-unclear = { $reader ->
    [patient] Gofynnwch am eiriolwr. Nid yw’r gyfraith yn glir yma
   *[relative] Gofynnwch am eiriolwr iddyn nhw. Nid yw’r gyfraith yn glir
}
    .lead = { $reader ->
    [patient] Nid yw’r gyfraith yn dweud yn bendant. Cymerwch fod yr hawl gennych.
   *[relative] Nid yw’r gyfraith yn dweud yn bendant. Cymerwch fod yr hawl ganddyn nhw.
}
    .more = Eiriolwr Iechyd Meddwl Annibynnol yw IMHA. Gall IMHA ddweud mwy wrthych. Gall cyfreithiwr hefyd.
    .how = Sut i ofyn heddiw
    .say = { $reader ->
    [patient] Rwy’n meddwl bod gen i hawl i IMHA.
    [relative] Rwy’n meddwl bod gan fy mherthynas hawl i IMHA.
   *[professional] Efallai fod gan y claf hwn hawl i IMHA.
}
    .say-two = { $reader ->
    [patient] Ffoniwch nhw a gofynnwch, os gwelwch yn dda. Ysgrifennwch hyn yn fy nodiadau.
    [relative] Ffoniwch nhw a gofynnwch, os gwelwch yn dda. Ysgrifennwch hyn yn y nodiadau.
   *[professional] Byddaf yn eu ffonio ac yn gofyn, ac yn ysgrifennu hyn yn y nodiadau.
}
    .refused = Gofynnwch am y rheswm yn ysgrifenedig. Gall cyfreithiwr ddweud beth mae’r gyfraith yn ei olygu.

outcome-depends = { $reader ->
    [patient] Gallwch ofyn am eiriolwr nawr
   *[relative] Gallwch ofyn am eiriolwr iddyn nhw nawr
}
    .lead = { $reader ->
    [patient] Does dim rhaid i chi wybod popeth yn gyntaf.
   *[relative] Does dim rhaid i chi wybod popeth yn gyntaf.
}
    .more = { $reader ->
    [patient] Mae gan y rhan fwyaf o bobl sy’n cael eu cadw hawl i eiriolwr. Ei enw yw IMHA. Mae staff yn gwybod ar beth mae eich hawl chi’n dibynnu.
   *[relative] Mae gan y rhan fwyaf o bobl sy’n cael eu cadw hawl i eiriolwr. Ei enw yw IMHA. Mae staff yn gwybod ar beth mae eu hawl nhw’n dibynnu.
}
    .how = Sut i gael gwybod heddiw
    .say = { $reader ->
    [patient] Ar ba adran ydw i? Ysgrifennwch hi i lawr, os gwelwch yn dda.
    [relative] Oes adran o’r Ddeddf yn cadw fy mherthynas? Dywedwch wrthyn nhw pa un, os gwelwch yn dda.
   *[professional] Ar ba adran mae’r claf hwn?
}
    .say-two = { $reader ->
    [patient] Hoffwn weld IMHA.
    [relative] Gofynnwch iddyn nhw a hoffen nhw weld IMHA, os gwelwch yn dda.
   *[professional] Oes rhywun wedi dweud wrth y claf am yr IMHA?
}
    .refused = { $reader ->
    [patient] Gofynnwch am swyddfa’r Ddeddf Iechyd Meddwl. Mae’n cadw’r papurau am eich adran.
   *[relative] Gofynnwch am swyddfa’r Ddeddf Iechyd Meddwl. Mae’n cadw’r papurau am yr adran.
}

outcome-other = { $reader ->
    [patient] Gallwch gael rhywun ar eich ochr chi o hyd
   *[relative] Gallan nhw gael rhywun ar eu hochr nhw o hyd
}
    .lead = { $reader ->
    [patient] Mae mathau eraill o help i chi, a gall pethau newid.
   *[relative] Mae mathau eraill o help iddyn nhw, a gall pethau newid.
}
    .more = { $reader ->
    [patient] Mae un math o eiriolwr, yr IMHA, ar gyfer rhai cleifion. Yn ôl eich atebion, nid yw’r gyfraith yn rhoi un i chi nawr. Gallwch ofyn o hyd.
   *[relative] Mae un math o eiriolwr, yr IMHA, ar gyfer rhai cleifion. Yn ôl eich atebion, nid yw’r gyfraith yn rhoi un iddyn nhw nawr. Gallwch ofyn o hyd.
}
    .how = { $reader ->
    [patient] Beth gallwch ei gael
   *[relative] Beth gallan nhw ei gael
}
    .say = { $reader ->
    [patient] Hoffwn gael eiriolwr.
    [relative] Hoffai fy mherthynas gael eiriolwr.
   *[professional] Hoffai’r claf hwn gael eiriolwr.
}
    .say-two = Pwy allwn ni ei ffonio?
    .refused = { $reader ->
    [patient] Gofynnwch eto os bydd pethau’n newid. Gall adran newydd roi’r hawl i chi yr un diwrnod.
   *[relative] Gofynnwch eto os bydd pethau’n newid. Gall adran newydd roi’r hawl iddyn nhw yr un diwrnod.
}

outcome-scotland = { $reader ->
    [patient] Yn yr Alban mae gennych hawl i eiriolwr
   *[relative] Yn yr Alban mae ganddyn nhw hawl i eiriolwr
}
    .lead = { $reader ->
    [patient] Mae gan bob person ag anhwylder meddwl yr hawl. Does dim rhaid i chi gael eich cadw.
   *[relative] Mae gan bob person ag anhwylder meddwl yr hawl. Does dim rhaid iddyn nhw gael eu cadw.
}
    .more = Enw hyn yw eiriolaeth annibynnol. Gair o Gymru a Lloegr yw “IMHA”. Rhaid i gynghorau a byrddau iechyd ddarparu’r eiriolaeth.
    .how = Sut i gael un
    .say = { $reader ->
    [patient] Hoffwn gael eiriolwr annibynnol.
    [relative] Hoffai fy mherthynas gael eiriolwr annibynnol.
   *[professional] Mae gan y claf hwn hawl i eiriolwr annibynnol.
}
    .say-two = { $reader ->
    [patient] Helpwch fi i ffonio un, os gwelwch yn dda.
   *[relative] Helpwch ni i ffonio un, os gwelwch yn dda.
}
    .refused = Gall y Mental Welfare Commission ddweud wrthych am hawliau yn yr Alban.

outcome-northern-ireland = { $reader ->
    [patient] Gallwch ofyn am eiriolwr yng Ngogledd Iwerddon
   *[relative] Gallan nhw ofyn am eiriolwr yng Ngogledd Iwerddon
}
    .lead = Nid oes IMHA dan y gyfraith. Ond mae’r ymddiriedolaethau iechyd yn talu am eiriolwyr mewn ysbytai.
    .more = { $reader ->
    [patient] Gall staff y ward ddweud wrthych pwy yw’r eiriolwr ar gyfer eich ysbyty.
   *[relative] Gall staff y ward ddweud wrthych pwy yw’r eiriolwr ar gyfer yr ysbyty.
}
    .how = Sut i gael un
    .say = { $reader ->
    [patient] Hoffwn weld eiriolwr.
    [relative] Hoffai fy mherthynas weld eiriolwr.
   *[professional] Hoffai’r claf hwn weld eiriolwr.
}
    .say-two = Pwy yw’r eiriolwr ar gyfer yr ysbyty hwn?
    .refused = Gall y Patient and Client Council helpu gyda chwyn. Mae am ddim.

outcome-depends-on = Ni allwn ddweud yn bendant eto. Mae’n dibynnu ar hyn:
outcome-depends-too = Gall ddibynnu ar hyn hefyd:
missing-nation = Ble mae’r ysbyty. Gofynnwch: “Yn ardal pa gyngor mae’r ysbyty hwn?”
missing-status = { $reader ->
    [patient] Pa adran rydych chi arni. Mae ar y papur y mae’n rhaid i staff ei roi i chi.
   *[relative] Pa adran maen nhw arni. Mae ar y papur y mae’n rhaid i staff ei roi iddyn nhw.
}
missing-second-recommendation = { $reader ->
    [patient] A oes ail feddyg wedi cytuno. Gofynnwch: “Ydw i ar adran 2 nawr?”
   *[relative] A oes ail feddyg wedi cytuno. Gofynnwch: “Ai adran 2 yw hi nawr?”
}
missing-treatment-discussed = { $reader ->
    [patient] A oes meddyg wedi siarad â chi am ECT neu lawdriniaeth.
   *[relative] A oes meddyg wedi siarad â nhw am ECT neu lawdriniaeth.
}
missing-age = { $reader ->
    [patient] A ydych chi dan 18 oed.
   *[relative] A ydyn nhw dan 18 oed.
}
missing-s58a-proposed-before-18 = A gafodd ECT ei gynnig cyn y pen-blwydd yn 18 oed.

outcome-why = Pam rydym yn dweud hyn
outcome-told-by = { $reader ->
    [patient] Rhaid dweud hyn wrthych, ar lafar ac yn ysgrifenedig. Dyma pwy sydd â’r ddyletswydd:
   *[relative] Rhaid dweud hyn wrth y claf, ar lafar ac yn ysgrifenedig. Dyma pwy sydd â’r ddyletswydd:
}
outcome-managers-should-ask = Beth os bydd staff yn penderfynu na all claf ddewis? Yn ôl y canllawiau, dylai rheolwyr yr ysbyty ofyn i IMHA ymweld.
outcome-you-told-us = Beth ddywedoch chi wrthym
outcome-change = Newid
outcome-can = Beth gall IMHA ei wneud
outcome-can-private = { $reader ->
    [patient] Eich gweld yn breifat.
   *[relative] Gweld y claf yn breifat.
}
outcome-can-explain = { $reader ->
    [patient] Egluro eich hawliau, a’ch helpu i’w defnyddio.
   *[relative] Egluro hawliau’r claf, a helpu i’w defnyddio.
}
outcome-can-speak = { $reader ->
    [patient] Siarad ar eich rhan mewn cyfarfodydd.
   *[relative] Siarad ar ran y claf mewn cyfarfodydd.
}
outcome-can-notes = { $reader ->
    [patient] Edrych ar eich nodiadau, os byddwch yn cytuno.
   *[relative] Edrych ar y nodiadau, os bydd y claf yn cytuno.
}
outcome-cannot = { $reader ->
    [patient] Ni all IMHA benderfynu drosoch. Gallwch ddweud na, neu stopio unrhyw bryd.
    [relative] Ni all IMHA benderfynu dros y claf, ac nid yw’n gweithio i chi. Gall y claf ddweud na.
   *[professional] Ni all IMHA benderfynu dros y claf. Gall y claf ddweud na.
}
outcome-can-more = Mwy am beth gall IMHA ei wneud
outcome-changes = Os bydd pethau’n newid
outcome-changes-held = { $reader ->
    [patient] Ydy rhywun yn dweud na allwch adael? Gofynnwch pa adran yw hi. Yna dewch yn ôl yma.
   *[relative] Ydy rhywun yn dweud na allan nhw adael? Gofynnwch pa adran yw hi. Yna dewch yn ôl yma.
}
outcome-changes-law = Bydd cyfraith newydd yn rhoi IMHA i bobl sydd mewn ysbyty o ddewis. Nid oedd wedi dechrau pan wiriom ddiwethaf.
outcome-refused = Os bydd rhywun yn dweud na
outcome-refused-more = Beth i’w wneud, gam wrth gam

step-say = Dywedwch hyn wrth staff
step-show = Dangoswch hyn i staff ar sgrin fawr
step-paper = Edrychwch ar y papur hawliau
step-paper-how = { $reader ->
    [patient] Yn aml mae’r adran ar y brig. Gawsoch chi un? Os na, gofynnwch amdano.
   *[relative] Yn aml mae’r adran ar y brig. Gawson nhw un? Os na, gofynnwch amdano.
}
step-phone = { $reader ->
    [patient] Neu ffoniwch yr eiriolwr eich hun
   *[relative] Neu ffoniwch y gwasanaeth eiriolaeth
}
step-phone-find = Dewiswch ble mae’r ysbyty. Rydym yn dangos y rhif ar gyfer y lle hwnnw, os oes un gennym.
step-phone-choose = Dewiswch y lle
step-phone-other-place = Dewiswch le arall
step-phone-none = Nid oes gennym rif wedi’i wirio ar gyfer y lle hwn. Mae’r ffyrdd hyn yn gweithio bob amser.
step-ask = Neu gofynnwch i un o’r bobl hyn ofyn
step-ask-who = Caiff y rhain ofyn i IMHA ymweld:
step-ask-then = { $reader ->
    [patient] Os byddan nhw’n gofyn, rhaid i’r IMHA ymweld. Gallwch ddweud na o hyd.
   *[relative] Os byddan nhw’n gofyn, rhaid i’r IMHA ymweld. Gall y claf ddweud na o hyd.
}
step-ask-wales = { $reader ->
    [patient] Gallwch ddweud na o hyd.
   *[relative] Gall y claf ddweud na o hyd.
}
step-ask-no-nearest-relative = { $reader ->
    [patient] Gall teulu a ffrindiau ffonio’r gwasanaeth hefyd. Efallai y bydd yn gofyn i chi yn gyntaf.
   *[relative] Gallwch chi ffonio’r gwasanaeth hefyd. Efallai y bydd yn gofyn i’r claf yn gyntaf.
}
may-ask-nearest-relative = { $reader ->
    [patient] eich perthynas agosaf, os yw’r gyfraith yn rhoi un i chi
    [relative] y perthynas agosaf. Efallai mai chi yw hwnnw. Nid yw’r un peth â “next of kin”
   *[professional] y perthynas agosaf
}
may-ask-responsible-clinician = { $reader ->
    [patient] eich prif feddyg (y clinigwr cyfrifol)
   *[relative] y prif feddyg (y clinigwr cyfrifol)
}
may-ask-amhp = y gweithiwr cymdeithasol ar gyfer y Ddeddf (yr AMHP)
may-ask-carer = { $reader ->
    [patient] eich gofalwr
    [relative] y gofalwr. Efallai mai chi yw hwnnw
   *[professional] y gofalwr
}
may-ask-attorney-or-deputy = atwrnai neu ddirprwy
may-ask-social-worker = gweithiwr cymdeithasol sy’n helpu gyda’r gofal
may-ask-hospital-managers = rheolwyr yr ysbyty

told-by-hospital-managers = rheolwyr yr ysbyty
told-by-responsible-clinician = y prif feddyg (y clinigwr cyfrifol)
told-by-local-social-services-authority = y cyngor (gwasanaethau cymdeithasol)
told-by-managers-of-responsible-hospital = rheolwyr yr ysbyty sy’n gyfrifol am y gorchymyn
told-by-doctor-or-approved-clinician = y meddyg sy’n siarad gyntaf am y driniaeth

fallback-title = Ffyrdd sy’n gweithio bob amser
fallback-staff = Gofynnwch i unrhyw nyrs
fallback-staff-how = Gofynnwch iddyn nhw ffonio’r IMHA ar gyfer yr ysbyty hwn. Gall swyddfa’r Ddeddf Iechyd Meddwl wneud hyn hefyd.
fallback-council = Gofynnwch i gyngor ardal yr ysbyty
fallback-council-how = Gofynnwch am ofal cymdeithasol i oedolion. Dywedwch: “Pwy yw’r gwasanaeth IMHA yma?”
fallback-lines = Ffoniwch linell genedlaethol
fallback-lines-how = Maen nhw’n dod o hyd i’r eiriolwr ar gyfer pob lle yn Lloegr.
fallback-board = Gofynnwch i’r bwrdd iechyd
fallback-board-how = Gofynnwch i switsfwrdd yr ysbyty am ei wasanaeth eiriolaeth iechyd meddwl.
fallback-wales-bodies = Gofynnwch i’r cyrff sy’n cadw llygad ar ofal yng Nghymru
fallback-wales-bodies-how = Mae Arolygiaeth Gofal Iechyd Cymru (AGIC/HIW) yn edrych ar y defnydd o’r Ddeddf. Mae Llais yn helpu gyda chwynion. Gall staff roi eu rhifau i chi.

other-ask = Gofynnwch am eiriolwr beth bynnag
other-ask-how = { $reader ->
    [patient] Mae rhai lleoedd yn helpu pawb ar y ward. Gallwch ofyn. Nid yw’n hawl gyfreithiol.
   *[relative] Mae rhai lleoedd yn helpu pawb ar y ward. Gallwch ofyn. Nid yw’n hawl gyfreithiol.
}
other-phone = Ffoniwch a gofynnwch beth maen nhw’n ei gynnig
other-complaint = Help i gwyno am y GIG
other-complaint-how = Caiff pawb yr help hwn yn Lloegr. Mae am ddim, a rhaid i’r cyngor ei ddarparu.
other-complaint-wales = Caiff pawb yr help hwn yng Nghymru. Mae am ddim. Enw’r corff yw Llais.
other-complaint-more = Help gyda chwyn
other-care = Help pan fydd y cyngor yn edrych ar ofal
other-care-how = { $reader ->
    [patient] Ydy hi’n anodd cymryd rhan? Oes neb yno i’ch helpu? Gofynnwch am eiriolwr ar gyfer hyn.
   *[relative] Ydy hi’n anodd iddyn nhw gymryd rhan? Oes neb yno i helpu? Gofynnwch am eiriolwr ar gyfer hyn.
}
other-care-more = Mathau eraill o eiriolwr

scotland-phone = Ffoniwch un o’r rhain
scotland-read = Darllen mwy
scotland-read-more = Eiriolwyr yn yr Alban
northern-ireland-council = Gofynnwch i’r Patient and Client Council
northern-ireland-council-how = Mae am ddim. Gall ddweud wrthych pwy yw’r eiriolwr. Gall staff roi’r rhif i chi.
northern-ireland-read = Darllen mwy
northern-ireland-read-more = Eiriolwyr yng Ngogledd Iwerddon

# Pam: un ar gyfer pob sail yn y gyfraith, ac ar gyfer pob un nad yw'n cyfrif.
why-imha-liable-to-be-detained = { $reader ->
    [patient] Rydych chi’n cael eich cadw dan adran sy’n rhoi’r hawl. Nid yw caniatâd i adael y ward yn dod â’r hawl i ben. Nid yw eich oed yn bwysig.
   *[relative] Maen nhw’n cael eu cadw dan adran sy’n rhoi’r hawl. Nid yw caniatâd i adael y ward yn dod â’r hawl i ben. Nid yw eu hoed yn bwysig.
}
why-imha-section-4-now-section-2 = { $reader ->
    [patient] Mae ail feddyg wedi cytuno, felly rydych chi ar adran 2 nawr. Mae hynny’n rhoi’r hawl.
   *[relative] Mae ail feddyg wedi cytuno, felly adran 2 yw hi nawr. Mae hynny’n rhoi’r hawl.
}
why-imha-conditional-discharge = { $reader ->
    [patient] Rydych chi ar ryddhad amodol. I’r gyfraith, rydych chi’n glaf â’r hawl hon o hyd.
   *[relative] Maen nhw ar ryddhad amodol. I’r gyfraith, mae’r person yn glaf â’r hawl hon o hyd.
}
why-imha-guardianship = { $reader ->
    [patient] Rydych chi dan warcheidiaeth. Mae hynny’n rhoi’r hawl.
   *[relative] Maen nhw dan warcheidiaeth. Mae hynny’n rhoi’r hawl.
}
why-imha-community-treatment-order = { $reader ->
    [patient] Rydych chi ar orchymyn triniaeth gymunedol (CTO). Mae hynny’n rhoi’r hawl, ac ar ôl galw’n ôl hefyd.
   *[relative] Maen nhw ar orchymyn triniaeth gymunedol (CTO). Mae hynny’n rhoi’r hawl, ac ar ôl galw’n ôl hefyd.
}
why-imha-section-57-discussed = { $reader ->
    [patient] Mae meddyg wedi siarad â chi am driniaeth sydd â rheolau ychwanegol. Mae hynny ynddo’i hun yn rhoi’r hawl.
   *[relative] Mae meddyg wedi siarad â nhw am driniaeth sydd â rheolau ychwanegol. Mae hynny ynddo’i hun yn rhoi’r hawl.
}
why-imha-section-58a-discussed-under-18 = { $reader ->
    [patient] Rydych chi dan 18 oed, ac mae meddyg wedi siarad â chi am ECT. Mae hynny’n rhoi’r hawl.
   *[relative] Maen nhw dan 18 oed, ac mae meddyg wedi siarad â nhw am ECT. Mae hynny’n rhoi’r hawl.
}
why-imha-section-58a-proposed-before-18 = Cafodd ECT ei gynnig cyn y pen-blwydd yn 18 oed. Mae’r hawl yn parhau nes bod hynny wedi gorffen neu wedi’i ollwng.
why-imha-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’r gyfraith yn gadael hyn allan. Ond mae’n sôn am ysbyty, ac efallai nad ysbyty yw eich lle chi.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’r gyfraith yn gadael hyn allan. Ond mae’n sôn am ysbyty, ac efallai nad ysbyty yw’r lle.
}
why-imha-informal-in-patient = { $reader ->
    [patient] Rydych chi yn yr ysbyty o ddewis. Mae’r gyfraith yn rhoi’r hawl i chi hefyd.
   *[relative] Maen nhw yn yr ysbyty o ddewis. Mae’r gyfraith yn rhoi’r hawl iddyn nhw hefyd.
}
why-imha-in-patient-under-the-mental-capacity-act = { $reader ->
    [patient] Mae cyfraith arall yn eich cadw yn yr ysbyty yng Nghymru. Fel rydym ni’n darllen y Ddeddf, mae gennych yr hawl. Nid yw’n dweud hynny’n blaen.
   *[relative] Mae cyfraith arall yn eu cadw yn yr ysbyty yng Nghymru. Fel rydym ni’n darllen y Ddeddf, mae ganddyn nhw’r hawl. Nid yw’n dweud hynny’n blaen.
}
why-imha-short-power = { $reader ->
    [patient] Yn Lloegr nid yw’r cyfnod byr hwn yn rhoi’r hawl. Os bydd yn newid i adran hirach, mae’r hawl yn dechrau.
   *[relative] Yn Lloegr nid yw’r cyfnod byr hwn yn rhoi’r hawl. Os bydd yn newid i adran hirach, mae’r hawl yn dechrau.
}
why-imha-section-4-before-the-second-recommendation = Nid yw adran 4 gydag un meddyg yn rhoi’r hawl eto. Mae’n dechrau pan fydd ail feddyg yn cytuno.
why-imha-informal = { $reader ->
    [patient] Rydych chi yn yr ysbyty o ddewis. Yn Lloegr mae’r hawl i bobl sy’n cael eu cadw dan y Ddeddf. Yng Nghymru, mae’r hawl i chi hefyd.
   *[relative] Maen nhw yn yr ysbyty o ddewis. Yn Lloegr mae’r hawl i bobl sy’n cael eu cadw dan y Ddeddf. Yng Nghymru, mae’r hawl iddyn nhw hefyd.
}
why-imha-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. Nid oes gennych orchymyn â rheolau. I bobl sy’n cael eu cadw, neu sydd dan orchymyn, y mae’r hawl i IMHA.
   *[relative] Nid ydyn nhw’n cael eu cadw dan y Ddeddf. Nid oes ganddyn nhw orchymyn â rheolau. I bobl sy’n cael eu cadw, neu sydd dan orchymyn, y mae’r hawl i IMHA.
}
why-imha-not-in-hospital = { $reader ->
    [patient] Yng Nghymru mae’r hawl i bobl mewn ysbyty, neu dan orchymyn. Dywedoch wrthym nad yw’r naill na’r llall yn wir amdanoch.
   *[relative] Yng Nghymru mae’r hawl i bobl mewn ysbyty, neu dan orchymyn. Dywedoch wrthym nad yw’r naill na’r llall yn wir amdanyn nhw.
}
why-imha-held-under-the-mental-capacity-act = { $reader ->
    [patient] Mae cyfraith arall yn eich cadw yno. Mae ganddi eiriolwyr eraill, o’r enw IMCA.
   *[relative] Mae cyfraith arall yn eu cadw yno. Mae ganddi eiriolwyr eraill, o’r enw IMCA.
}
why-imha-section-58a-discussed-adult = Dim ond i bobl dan 18 oed y mae siarad am ECT yn rhoi’r hawl. Mae hefyd yn cyfrif os cafodd ECT ei gynnig cyn y pen-blwydd hwnnw.
why-imha-police-or-warrant = { $reader ->
    [patient] Yng Nghymru, dim ond y math hwn o gyfnod byr sydd ddim yn rhoi’r hawl.
   *[relative] Yng Nghymru, dim ond y math hwn o gyfnod byr sydd ddim yn rhoi’r hawl.
}
why-imha-none-of-the-positions = { $reader ->
    [patient] Yn ôl eich atebion, nid oes sefyllfa yn y Ddeddf sy’n cyd-fynd â chi nawr.
   *[relative] Yn ôl eich atebion, nid oes sefyllfa yn y Ddeddf sy’n cyd-fynd â nhw nawr.
}
why-imha-scotland-has-its-own-right = Mae gan yr Alban ei chyfraith ei hun, a’i hawl ei hun i eiriolwr.
why-imha-no-scheme-in-northern-ireland = Mae gan Ogledd Iwerddon ei chyfraith ei hun. Nid oes ganddi IMHA.
why-scotland-independent-advocacy-mental-disorder = Mae Deddf o 2003 yn yr Alban yn rhoi hawl i gael eiriolaeth annibynnol. Mae gan bob person ag anhwylder meddwl yr hawl honno.
why-scotland-independent-advocacy-not-in-scotland = Mae’r hawl hon i bobl yn yr Alban.

# Canlyniadau'r canllawiau i sawl hawl: beth sy'n sefyll o amgylch yr atebion.
result-positions = { $reader ->
    [patient] Darllenwch am eich sefyllfa chi yn y gyfraith:
   *[relative] Darllenwch am eu sefyllfa nhw yn y gyfraith:
}
result-onward = Neu ewch ymlaen o’r fan hon
result-phone = Ffoniwch y gwasanaeth ar gyfer y lle
outcome-onward = Eiriolwyr eraill y gall y gyfraith eu rhoi
result-say = Dywedwch hyn
way-IMCA = Gofynnwch i’r rhai sy’n penderfynu
    .how = Yr ysbyty neu’r cyngor sy’n penderfynu. Gofynnwch am y penderfyniad a’r rheswm yn ysgrifenedig.
way-IMCA-wales = Gofynnwch i’r rhai sy’n penderfynu
    .how = Yr ysbyty, y bwrdd iechyd neu’r cyngor sy’n penderfynu. Gofynnwch am y rheswm yn ysgrifenedig.
way-CARE = Gofynnwch i’r cyngor
    .how = Gofynnwch am ofal cymdeithasol i oedolion. Dywedwch: “Pwy yw eiriolwr y Ddeddf Gofal yma?”
way-CARE-wales = Gofynnwch i’r cyngor
    .how = Gofynnwch am y gwasanaethau cymdeithasol. Dywedwch: “Pwy yw’r eiriolwr proffesiynol annibynnol yma?”
way-NHSC = Gofynnwch i’r lle a roddodd y gofal
    .how = Mae gan bob lle yn y GIG ffordd o gwyno. Gofynnwch i staff am y tîm cwynion.
way-NHSC-wales = Gofynnwch am Llais
    .how = Mae Llais yn helpu gyda chwynion yng Nghymru. Gall staff roi’r rhif i chi.
