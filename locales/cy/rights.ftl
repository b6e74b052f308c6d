# Beth mae pob hawl yn ei ddweud, fel un rhes mewn rhestr o hawliau, a'r rhesymau.
#
# says-<hawl>-<ateb>      teitl y rhes
#   .more                 beth mae'n ei olygu
# why-<hawl>-<sail>       y rheswm: un ar gyfer pob sail yn y gyfraith, ac ar gyfer pob un nad yw'n cyfrif
says-imha-yes = { $reader ->
    [patient] Mae gennych hawl i eiriolwr (IMHA)
   *[relative] Mae ganddyn nhw hawl i eiriolwr (IMHA)
}
    .more = { $reader ->
    [patient] Ystyr IMHA yw Eiriolwr Iechyd Meddwl Annibynnol. Person hyfforddedig ar eich ochr chi yw hwn, ac mae am ddim.
   *[relative] Ystyr IMHA yw Eiriolwr Iechyd Meddwl Annibynnol. Person hyfforddedig ar ochr y claf yw hwn, ac mae am ddim.
}
says-imha-unclear = { $reader ->
    [patient] Gofynnwch am eiriolwr (IMHA). Nid yw’r gyfraith yn glir
   *[relative] Gofynnwch am eiriolwr (IMHA) iddyn nhw. Nid yw’r gyfraith yn glir
}
    .more = { $reader ->
    [patient] Cymerwch fod yr hawl gennych. Gall yr eiriolwr neu gyfreithiwr ddweud mwy wrthych.
   *[relative] Cymerwch fod yr hawl ganddyn nhw. Gall yr eiriolwr neu gyfreithiwr ddweud mwy wrthych.
}
says-imha-no = { $reader ->
    [patient] Gallwch ofyn am fathau eraill o eiriolwr
   *[relative] Gallan nhw ofyn am fathau eraill o eiriolwr
}
    .more = { $reader ->
    [patient] Nid yw’r gyfraith yn rhoi IMHA i chi nawr. Gofynnwch i staff pa eiriolwyr eraill all eich helpu.
   *[relative] Nid yw’r gyfraith yn rhoi IMHA iddyn nhw nawr. Gofynnwch i staff pa eiriolwyr eraill all helpu.
}
says-imha-depends = { $reader ->
    [patient] Gofynnwch am eiriolwr (IMHA). Efallai fod yr hawl gennych
   *[relative] Gofynnwch am eiriolwr (IMHA). Efallai fod yr hawl ganddyn nhw
}
    .more = Mae’r hawl gan y rhan fwyaf o bobl sy’n cael eu cadw. Gall staff ddweud ar beth mae’n dibynnu.
says-tribunal-yes = { $reader ->
    [patient] Gallwch ofyn i Dribiwnlys ddod â’ch adran neu’ch gorchymyn i ben
   *[relative] Gallan nhw ofyn i Dribiwnlys ddod â’u hadran neu eu gorchymyn i ben
}
    .more = { $reader ->
    [patient] Mae’r Tribiwnlys fel llys, y tu allan i’r ysbyty. Mae amseroedd penodol pan allwch ofyn.
   *[relative] Mae’r Tribiwnlys fel llys, y tu allan i’r ysbyty. Mae amseroedd penodol pan allan nhw ofyn.
}
says-tribunal-unclear = Gofynnwch i gyfreithiwr am y Tribiwnlys. Nid yw’r gyfraith yn glir
    .more = { $reader ->
    [patient] Ni allwn ddweud a gewch ofyn i’r Tribiwnlys nawr. Gall eiriolwr eich helpu i ddod o hyd i gyfreithiwr.
   *[relative] Ni allwn ddweud a gân nhw ofyn i’r Tribiwnlys nawr. Gall eiriolwr helpu i ddod o hyd i gyfreithiwr.
}
says-tribunal-no = Nid yw’r Tribiwnlys yn edrych ar hyn
    .more = { $reader ->
    [patient] Efallai y gall eraill wneud hynny. Gofynnwch i eiriolwr neu gyfreithiwr pwy all edrych arno i chi.
   *[relative] Efallai y gall eraill wneud hynny. Gofynnwch i eiriolwr neu gyfreithiwr pwy all edrych arno.
}
says-tribunal-depends = { $reader ->
    [patient] Efallai y gallwch ofyn i Dribiwnlys ddod â’ch adran neu’ch gorchymyn i ben
   *[relative] Efallai y gallan nhw ofyn i Dribiwnlys ddod â’u hadran neu eu gorchymyn i ben
}
    .more = { $reader ->
    [patient] Mae’n dibynnu ar beth sy’n eich cadw. Gofynnwch i staff yn fuan: gall yr amser i ofyn fod yn fyr.
   *[relative] Mae’n dibynnu ar beth sy’n eu cadw. Gofynnwch i staff yn fuan: gall yr amser i ofyn fod yn fyr.
}
says-hospital-managers-discharge-yes = { $reader ->
    [patient] Gallwch ofyn i reolwyr yr ysbyty ddod â’ch adran neu’ch gorchymyn i ben
   *[relative] Gallan nhw ofyn i reolwyr yr ysbyty ddod â’u hadran neu eu gorchymyn i ben
}
    .more = Gellir gofyn am hyn unrhyw bryd. Mae tri pherson o leiaf yn edrych arno.
says-hospital-managers-discharge-with-consent = Dim ond os yw gweinidog yn cytuno y gall rheolwyr yr ysbyty ddod â hyn i ben
    .more = { $reader ->
    [patient] Yr Ysgrifennydd Cyfiawnder yw’r gweinidog. Gallwch ofyn i’r rheolwyr edrych arno o hyd.
   *[relative] Yr Ysgrifennydd Cyfiawnder yw’r gweinidog. Gallan nhw ofyn i’r rheolwyr edrych arno o hyd.
}
says-hospital-managers-discharge-unclear = Gofynnwch a all rheolwyr yr ysbyty ddod â hyn i ben. Nid yw’r gyfraith yn glir
    .more = Ni allwn ddweud yn bendant. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl, neu i gyfreithiwr.
says-hospital-managers-discharge-no = Ni all rheolwyr yr ysbyty ddod â hyn i ben
    .more = Efallai y gall rhywun arall wneud hynny. Gofynnwch i staff neu eiriolwr pwy yw hwnnw.
says-hospital-managers-discharge-depends = { $reader ->
    [patient] Efallai y gallwch ofyn i reolwyr yr ysbyty ddod â hyn i ben
   *[relative] Efallai y gallan nhw ofyn i reolwyr yr ysbyty ddod â hyn i ben
}
    .more = { $reader ->
    [patient] Mae’n dibynnu ar beth sy’n eich cadw. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl.
   *[relative] Mae’n dibynnu ar beth sy’n eu cadw. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl.
}
says-treatment-without-consent-yes = { $reader ->
    [patient] Gall staff roi triniaeth i chi ar gyfer eich iechyd meddwl heb i chi gytuno. Mae terfynau
   *[relative] Gall staff roi triniaeth iddyn nhw ar gyfer eu hiechyd meddwl heb iddyn nhw gytuno. Mae terfynau
}
    .more = { $reader ->
    [patient] Ar gyfer rhai triniaethau, rhaid cael eich cydsyniad neu ail farn. Gall eiriolwr egluro’r terfynau i chi.
   *[relative] Ar gyfer rhai triniaethau, rhaid cael eu cydsyniad neu ail farn. Gall eiriolwr egluro’r terfynau iddyn nhw.
}
says-treatment-without-consent-unclear = { $reader ->
    [patient] Gofynnwch a gewch ddweud na i driniaeth. Nid yw’r gyfraith yn glir
   *[relative] Gofynnwch a gân nhw ddweud na i driniaeth. Nid yw’r gyfraith yn glir
}
    .more = { $reader ->
    [patient] Gofynnwch i staff pa gyfraith maen nhw’n ei dilyn. Gall cyfreithiwr ddweud beth mae’n ei olygu i chi.
   *[relative] Gofynnwch i staff pa gyfraith maen nhw’n ei dilyn. Gall cyfreithiwr ddweud beth mae’n ei olygu.
}
says-treatment-without-consent-no = { $reader ->
    [patient] Gallwch ddweud na i driniaeth ar gyfer eich iechyd meddwl
   *[relative] Gallan nhw ddweud na i driniaeth ar gyfer eu hiechyd meddwl
}
    .more = { $reader ->
    [patient] Mae gennych yr un hawl â phawb arall. Os bydd staff yn dweud na allwch benderfynu, rheolau eraill sy’n cyfrif.
   *[relative] Mae ganddyn nhw yr un hawl â phawb arall. Os bydd staff yn dweud na allan nhw benderfynu, rheolau eraill sy’n cyfrif.
}
says-treatment-without-consent-depends = { $reader ->
    [patient] Gofynnwch i staff a gewch ddweud na i driniaeth
   *[relative] Gofynnwch i staff a gân nhw ddweud na i driniaeth
}
    .more = { $reader ->
    [patient] Mae’n dibynnu ar beth sy’n eich cadw nawr. Gall eiriolwr eich helpu i gael gwybod.
   *[relative] Mae’n dibynnu ar beth sy’n eu cadw nawr. Gall eiriolwr eu helpu i gael gwybod.
}
says-cto-possible-yes = { $reader ->
    [patient] Gallech gael eich rhoi ar orchymyn triniaeth gymunedol (CTO)
   *[relative] Gallen nhw gael eu rhoi ar orchymyn triniaeth gymunedol (CTO)
}
    .more = { $reader ->
    [patient] Ystyr hynny yw bywyd y tu allan i’r ysbyty, gyda rheolau. Rhaid i’ch prif feddyg a’r gweithiwr cymdeithasol ar gyfer y Ddeddf (yr AMHP) ill dau gytuno.
   *[relative] Ystyr hynny yw bywyd y tu allan i’r ysbyty, gyda rheolau. Rhaid i’r prif feddyg a’r gweithiwr cymdeithasol ar gyfer y Ddeddf (yr AMHP) ill dau gytuno.
}
says-cto-possible-unclear = Gofynnwch am orchymyn triniaeth gymunedol (CTO). Nid yw’r gyfraith yn glir
    .more = { $reader ->
    [patient] Ni allwn ddweud a allech gael eich rhoi ar un. Gall eiriolwr neu gyfreithiwr ddweud mwy wrthych.
   *[relative] Ni allwn ddweud a allen nhw gael eu rhoi ar un. Gall eiriolwr neu gyfreithiwr ddweud mwy wrthych.
}
says-cto-possible-depends = { $reader ->
    [patient] Efallai y cewch eich rhoi ar orchymyn triniaeth gymunedol (CTO)
   *[relative] Efallai y cân nhw eu rhoi ar orchymyn triniaeth gymunedol (CTO)
}
    .more = { $reader ->
    [patient] Ystyr hynny yw bywyd y tu allan i’r ysbyty, gyda rheolau. Mae’n dibynnu ar beth sy’n eich cadw, felly gofynnwch i staff.
   *[relative] Ystyr hynny yw bywyd y tu allan i’r ysbyty, gyda rheolau. Mae’n dibynnu ar beth sy’n eu cadw, felly gofynnwch i staff.
}
says-aftercare-s117-yes = { $reader ->
    [patient] Mae gennych hawl i help pan fyddwch yn gadael yr ysbyty
   *[relative] Mae ganddyn nhw hawl i help pan fyddan nhw’n gadael yr ysbyty
}
    .more = { $reader ->
    [patient] Rhaid i’r GIG a’r cyngor ei roi nes na fydd ei angen arnoch mwyach. Yn ôl ein dealltwriaeth ni, mae am ddim.
   *[relative] Rhaid i’r GIG a’r cyngor ei roi nes na fydd ei angen mwyach. Yn ôl ein dealltwriaeth ni, mae am ddim.
}
says-aftercare-s117-unclear = Gofynnwch am help ar ôl yr ysbyty. Nid yw’r gyfraith yn glir
    .more = { $reader ->
    [patient] Gofynnwch i staff a oes gennych hawl i ôl-ofal. Gall cyfreithiwr ddweud mwy wrthych.
   *[relative] Gofynnwch i staff a oes ganddyn nhw hawl i ôl-ofal. Gall cyfreithiwr ddweud mwy wrthych.
}
says-aftercare-s117-no = { $reader ->
    [patient] Gallwch ofyn am help ar ôl yr ysbyty o hyd
   *[relative] Gallan nhw ofyn am help ar ôl yr ysbyty o hyd
}
    .more = { $reader ->
    [patient] Yn ôl eich atebion, nid yw’r gyfraith yn pennu ôl-ofal i chi. Gofynnwch i’r cyngor edrych ar eich anghenion.
   *[relative] Yn ôl eich atebion, nid yw’r gyfraith yn pennu ôl-ofal iddyn nhw. Gofynnwch i’r cyngor edrych ar eu hanghenion.
}
says-aftercare-s117-depends = { $reader ->
    [patient] Efallai fod gennych hawl i help pan fyddwch yn gadael yr ysbyty
   *[relative] Efallai fod ganddyn nhw hawl i help pan fyddan nhw’n gadael yr ysbyty
}
    .more = { $reader ->
    [patient] Mae’n dibynnu ar yr adrannau rydych chi arnyn nhw nawr, neu roeddech chi arnyn nhw. Gofynnwch i staff.
   *[relative] Mae’n dibynnu ar yr adrannau maen nhw arnyn nhw nawr, neu roedden nhw arnyn nhw. Gofynnwch i staff.
}
says-nearest-relative-yes = { $reader ->
    [patient] Mae’r gyfraith yn rhoi rhai hawliau i’ch perthynas agosaf
   *[relative] Mae’r gyfraith yn rhoi rhai hawliau i’r perthynas agosaf
}
    .more = { $reader ->
    [patient] Y gyfraith sy’n dweud pwy ydyw, ac ni allwch ei ddewis. Nid yw’r un peth â “next of kin”.
    [relative] Y gyfraith sy’n dweud pwy ydyw. Efallai mai chi yw hwnnw. Nid yw’r un peth â “next of kin”.
   *[professional] Y gyfraith sy’n dweud pwy ydyw. Nid yw’r un peth â “next of kin”.
}
says-nearest-relative-limited = { $reader ->
    [patient] Dim ond ychydig o hawliau sydd gan eich perthynas agosaf yma
   *[relative] Dim ond ychydig o hawliau sydd gan y perthynas agosaf yma
}
    .more = { $reader ->
    [patient] Ni all orchymyn eich rhyddhau. Gall ofyn i’r Tribiwnlys ar amseroedd penodol.
   *[relative] Ni all orchymyn rhyddhau. Gall ofyn i’r Tribiwnlys ar amseroedd penodol.
}
says-nearest-relative-unclear = { $reader ->
    [patient] Gofynnwch a oes gennych berthynas agosaf yn y gyfraith. Nid yw’n glir
   *[relative] Gofynnwch a oes perthynas agosaf yn y gyfraith. Nid yw’n glir
}
    .more = Nid yw’r gyfraith yn dweud yn bendant yma. Gall cyfreithiwr neu eiriolwr ddweud mwy wrthych.
says-nearest-relative-no = Nid yw’r gyfraith yn rhoi perthynas agosaf yma
    .more = { $reader ->
    [patient] Gall eich teulu a’ch ffrindiau eich helpu o hyd. Dywedwch wrth staff a’ch eiriolwr pwy sy’n bwysig i chi.
    [relative] Gallwch helpu o hyd. Gallwch siarad â staff, a ffonio’r gwasanaeth eiriolaeth.
   *[professional] Gall teulu a ffrindiau helpu o hyd. Gofynnwch i’r claf pwy sy’n bwysig iddyn nhw.
}
says-nearest-relative-depends = { $reader ->
    [patient] Efallai fod gennych berthynas agosaf yn y gyfraith
   *[relative] Efallai fod perthynas agosaf yn y gyfraith
}
    .more = { $reader ->
    [patient] Mae’n dibynnu ar beth sy’n eich cadw. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl.
   *[relative] Mae’n dibynnu ar beth sy’n eu cadw. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl.
}
says-nr-order-discharge-yes = { $reader ->
    [patient] Gall eich perthynas agosaf orchymyn eich rhyddhau
   *[relative] Gall y perthynas agosaf orchymyn rhyddhau’r claf
}
    .more = { $reader ->
    [patient] Gan amlaf, gall eich meddyg atal hyn. Dylai eich perthynas agosaf gael cyngor yn gyntaf.
    [relative] Gan amlaf, gall y meddyg atal hyn. Mynnwch gyngor yn gyntaf, oherwydd gall fynd o’i le.
   *[professional] Gan amlaf, gall y meddyg atal hyn. Dylai’r perthynas agosaf gael cyngor yn gyntaf.
}
says-nr-order-discharge-unclear = { $reader ->
    [patient] Efallai y gall eich perthynas agosaf orchymyn eich rhyddhau
   *[relative] Efallai y gall y perthynas agosaf orchymyn rhyddhau’r claf
}
    .more = Nid yw’r gyfraith yn glir, ac mae’r amser yn fyr. Gofynnwch i gyfreithiwr neu eiriolwr.
says-nr-order-discharge-no = { $reader ->
    [patient] Ni all eich perthynas agosaf orchymyn eich rhyddhau
   *[relative] Ni all y perthynas agosaf orchymyn rhyddhau’r claf
}
    .more = Efallai y gall eraill ddod â hyn i ben. Gofynnwch i eiriolwr pwy yw’r rheini.
says-nr-order-discharge-depends = { $reader ->
    [patient] Efallai y gall eich perthynas agosaf orchymyn eich rhyddhau
   *[relative] Efallai y gall y perthynas agosaf orchymyn rhyddhau’r claf
}
    .more = Mae’n dibynnu ar yr adran neu’r gorchymyn. Mynnwch gyngor cyn i neb wneud hyn.
says-nr-object-yes = { $reader ->
    [patient] Fel rheol, mae staff yn gofyn i’ch perthynas agosaf yn gyntaf, a gall wrthwynebu
   *[relative] Fel rheol, mae staff yn gofyn i’r perthynas agosaf yn gyntaf, a gall wrthwynebu
}
    .more = Os bydd yn gwrthwynebu, ni all hyn fynd ymlaen. Ond gall llys roi’r rôl i rywun arall.
says-nr-object-depends = { $reader ->
    [patient] Efallai y gall eich perthynas agosaf gael llais cyn i hyn ddechrau
   *[relative] Efallai y gall y perthynas agosaf gael llais cyn i hyn ddechrau
}
    .more = Mae’n dibynnu ar yr adran. Gofynnwch i’r gweithiwr cymdeithasol ar gyfer y Ddeddf (yr AMHP).
says-nr-tribunal-after-barring = { $reader ->
    [patient] Gall eich perthynas agosaf ofyn i’r Tribiwnlys os bydd y meddyg yn atal y gorchymyn
   *[relative] Gall y perthynas agosaf ofyn i’r Tribiwnlys os bydd y meddyg yn atal y gorchymyn
}
    .more = Gorchymyn i ryddhau yw hwnnw. Mae gan y perthynas 28 diwrnod o gael gwybod.
says-nr-tribunal-each-period = { $reader ->
    [patient] Gall eich perthynas agosaf ofyn i’r Tribiwnlys hefyd
   *[relative] Gall y perthynas agosaf ofyn i’r Tribiwnlys hefyd
}
    .more = Mae amseroedd penodol ar gyfer hyn. Gall cyfreithiwr neu swyddfa’r Ddeddf Iechyd Meddwl ddweud pryd.
says-nr-tribunal-no = { $reader ->
    [patient] Ni all eich perthynas agosaf ofyn i’r Tribiwnlys yma
   *[relative] Ni all y perthynas agosaf ofyn i’r Tribiwnlys yma
}
    .more = { $reader ->
    [patient] Efallai y gallwch chi ofyn eich hun. Gall eiriolwr ddweud wrthych.
   *[relative] Efallai y gall y claf ofyn. Gall eiriolwr ddweud wrthyn nhw.
}
says-nr-tribunal-depends = { $reader ->
    [patient] Efallai y gall eich perthynas agosaf ofyn i’r Tribiwnlys
   *[relative] Efallai y gall y perthynas agosaf ofyn i’r Tribiwnlys
}
    .more = Mae’n dibynnu ar yr adran neu’r gorchymyn. Gofynnwch i swyddfa’r Ddeddf Iechyd Meddwl neu i gyfreithiwr.

# Y tu allan i wlad yr hawl.
why-aftercare-s117-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-aftercare-s117-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-cto-possible-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-cto-possible-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-hospital-managers-discharge-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-hospital-managers-discharge-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-nearest-relative-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-nearest-relative-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-object-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-object-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-order-discharge-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-order-discharge-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-tribunal-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-nr-tribunal-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-treatment-without-consent-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-treatment-without-consent-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-tribunal-scotland-has-its-own-act = Mae gan yr Alban ei chyfraith ei hun, Deddf o 2003. Am Gymru a Lloegr y mae’r rhan hon.
why-tribunal-northern-ireland-has-its-own-order = Mae gan Ogledd Iwerddon ei chyfraith ei hun, Gorchymyn o 1986. Am Gymru a Lloegr y mae’r rhan hon.
why-care-act-advocate-wales-has-its-own-advocate = Ar gyfer Lloegr y mae’r eiriolwr hwn. Yng Nghymru, eiriolwr proffesiynol annibynnol sydd.
why-care-act-advocate-not-in-england = Ar gyfer Lloegr y mae’r eiriolwr hwn. Mewn lle arall, gofynnwch i’r cyngor neu i staff pwy all helpu.
why-imca-not-in-england-or-wales = Ar gyfer Cymru a Lloegr y mae IMCA. Mewn lle arall, gofynnwch i staff pwy all helpu.
why-independent-professional-advocate-england-has-its-own-advocate = Ar gyfer Cymru y mae’r eiriolwr hwn. Yn Lloegr, eiriolwr y Ddeddf Gofal sydd.
why-independent-professional-advocate-not-in-wales = Ar gyfer Cymru y mae’r eiriolwr hwn. Mewn lle arall, gofynnwch i’r cyngor neu i staff pwy all helpu.
why-llais-not-in-wales = Ar gyfer Cymru y mae Llais. Mewn lle arall, gofynnwch i staff pwy sy’n helpu gyda chwynion.
why-nhs-complaints-advocate-not-in-england = Ar gyfer Lloegr y mae’r eiriolwr hwn. Yng Nghymru, Llais sy’n helpu. Mewn lle arall, gofynnwch i staff pwy sy’n helpu gyda chwynion.

# Help ar ôl yr ysbyty
why-aftercare-s117-qualifying-section = { $reader ->
    [patient] Mae adran 117 yn rhoi hyn ar ôl eich adran neu’ch gorchymyn. Mae’n dechrau pan nad ydych yn cael eich cadw mwyach a’ch bod yn gadael yr ysbyty.
   *[relative] Mae adran 117 yn rhoi hyn ar ôl eu hadran neu eu gorchymyn. Mae’n dechrau pan nad ydyn nhw’n cael eu cadw mwyach a’u bod yn gadael yr ysbyty.
}
why-aftercare-s117-earlier-section = { $reader ->
    [patient] Roeddech chi ar adran sy’n ei roi. Mae’n para nes bod y GIG a’r cyngor, ill dau, o’r farn nad oes ei angen.
   *[relative] Roedden nhw ar adran sy’n ei roi. Mae’n para nes bod y GIG a’r cyngor, ill dau, o’r farn nad oes ei angen.
}
why-aftercare-s117-section-44 = Mae adran 44 yn gweithio fel gorchymyn ysbyty am y tro. Nid yw adran 117 yn ei henwi, felly nid yw’r gyfraith yn glir.
why-aftercare-s117-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’n glir a yw adran 117 yn cyfrif hyn.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’n glir a yw adran 117 yn cyfrif hyn.
}
why-aftercare-s117-not-a-qualifying-section = { $reader ->
    [patient] Nid yw eich adran neu’ch gorchymyn yn arwain at ôl-ofal adran 117. Mae hynny’n newid os ewch ymlaen i adran 3.
   *[relative] Nid yw eu hadran neu eu gorchymyn yn arwain at ôl-ofal adran 117. Mae hynny’n newid os ân nhw ymlaen i adran 3.
}
why-aftercare-s117-short-power = Nid yw cyfnod byr yn arwain at ôl-ofal adran 117. Mae hynny’n newid os bydd yn troi’n adran 3.
why-aftercare-s117-no-qualifying-section = Yn ôl eich atebion, nid oes adran yma sy’n arwain at ôl-ofal adran 117. Oedd un gynharach? Dywedwch wrth staff.

# Gorchymyn triniaeth gymunedol
why-cto-possible-section-3 = Mae adran 17A yn gadael i CTO ddilyn adran 3.
why-cto-possible-unrestricted-part-3 = Mae adran 17A yn gadael i CTO ddilyn gorchymyn llys neu drosglwyddiad o’r carchar heb gyfyngiadau.
why-cto-possible-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’n glir a yw adran 17A yn cyfrif hyn.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’n glir a yw adran 17A yn cyfrif hyn.
}
why-cto-possible-section-2-or-4 = Gall CTO ddilyn adran 3, ond nid adran 2 neu 4.
why-cto-possible-restricted = { $reader ->
    [patient] Rydych chi dan gyfyngiadau. Gyda’r rheini, ni ellir cael CTO.
   *[relative] Maen nhw dan gyfyngiadau. Gyda’r rheini, ni ellir cael CTO.
}
why-cto-possible-remand = Nid yw’r llys wedi gorffen. Ni all CTO ddilyn adran 35, 36 neu 38.
why-cto-possible-short-power = Ni all CTO ddilyn cyfnod byr.
why-cto-possible-guardianship = { $reader ->
    [patient] Rydych chi dan warcheidiaeth. Ni all CTO ei dilyn.
   *[relative] Maen nhw dan warcheidiaeth. Ni all CTO ei dilyn.
}
why-cto-possible-on-one-now = { $reader ->
    [patient] Rydych chi ar CTO nawr.
   *[relative] Maen nhw ar CTO nawr.
}
why-cto-possible-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf Iechyd Meddwl. I bobl sy’n cael eu cadw felly y mae CTO.
   *[relative] Nid ydyn nhw’n cael eu cadw dan y Ddeddf Iechyd Meddwl. I bobl sy’n cael eu cadw felly y mae CTO.
}
why-cto-possible-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r adrannau a ddaw cyn CTO yn cyd-fynd.

# Rheolwyr yr ysbyty
why-hospital-managers-discharge-section-2-or-3 = Mae adran 23 yn gadael i’r rheolwyr ddod ag adran 2 neu 3 i ben.
why-hospital-managers-discharge-community-treatment-order = Mae adran 23 yn gadael i’r rheolwyr ddod â CTO i ben.
why-hospital-managers-discharge-unrestricted-order-or-transfer = Nid oes cyfyngiadau ar y gorchymyn llys neu’r trosglwyddiad o’r carchar. Felly mae adran 23 yn gadael i’r rheolwyr ddod ag ef i ben.
why-hospital-managers-discharge-restricted = { $reader ->
    [patient] Rydych chi dan gyfyngiadau. Felly mae adran 41 yn gofyn am gydsyniad yr Ysgrifennydd Cyfiawnder.
   *[relative] Maen nhw dan gyfyngiadau. Felly mae adran 41 yn gofyn am gydsyniad yr Ysgrifennydd Cyfiawnder.
}
why-hospital-managers-discharge-section-44 = Mae adran 44 yn gweithio fel gorchymyn gyda chyfyngiadau nes bydd Llys y Goron yn penderfynu. Nid yw’n glir beth caiff y rheolwyr ei wneud.
why-hospital-managers-discharge-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’r gyfraith yn glir, oherwydd efallai nad ysbyty yw’r lle.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’r gyfraith yn glir, oherwydd efallai nad ysbyty yw’r lle.
}
why-hospital-managers-discharge-section-4-alone = Gallen nhw, mewn theori. Ond mae adran 4 gydag un meddyg yn para 72 awr, felly prin y mae’n helpu.
why-hospital-managers-discharge-short-power = Nid yw adran 23 yn cwmpasu cyfnodau byr. Gofynnwch i staff pryd mae’r cyfnod hwn yn dod i ben.
why-hospital-managers-discharge-remand = Y llys sy’n penderfynu yma. Ar adran 35 neu 36, gofynnwch i’r llys hwnnw ddod â hi i ben.
why-hospital-managers-discharge-guardianship = Nid yw gwarcheidiaeth yn nwylo’r rheolwyr. Gall y cyngor ddod â hi i ben.
why-hospital-managers-discharge-conditional-discharge = Yr Ysgrifennydd Cyfiawnder neu’r Tribiwnlys sy’n penderfynu hyn.
why-hospital-managers-discharge-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. Felly nid oes dim iddyn nhw ei ddwyn i ben.
   *[relative] Nid yw’r person yn cael eu cadw dan y Ddeddf. Felly nid oes dim i’r rheolwyr ei ddwyn i ben.
}
why-hospital-managers-discharge-held-under-the-mental-capacity-act = { $reader ->
    [patient] Mae cyfraith arall yn eich cadw yno. Gall y Llys Gwarchod edrych arno, felly gofynnwch i gyfreithiwr.
   *[relative] Mae cyfraith arall yn eu cadw yno. Gall y Llys Gwarchod edrych arno, felly gofynnwch i gyfreithiwr.
}
why-hospital-managers-discharge-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r sefyllfaoedd yn adran 23 yn cyd-fynd nawr.

# Eiriolwyr i bobl na allan nhw benderfynu
why-imca-serious-medical-treatment = { $reader ->
    [patient] Triniaeth feddygol ddifrifol yw’r mater. Mae staff yn dweud na allwch benderfynu, ac nid oes neb arall i’w holi.
   *[relative] Triniaeth feddygol ddifrifol yw’r mater. Mae staff yn dweud na all y person benderfynu, ac nid oes neb arall i’w holi.
}
why-imca-hospital-over-28-days = Cyfnod o 28 diwrnod neu fwy yn yr ysbyty yw’r mater. Nid oes neb arall i’w holi am beth sydd orau.
why-imca-nhs-care-home-over-8-weeks = Mae’r GIG yn cynllunio 8 wythnos neu fwy mewn cartref gofal. Nid oes neb arall i’w holi am beth sydd orau.
why-imca-council-care-home-over-8-weeks = Mae’r cyngor yn cynllunio 8 wythnos neu fwy mewn cartref. Nid oes neb arall i’w holi am beth sydd orau.
why-imca-dols-request = Mae rhywun wedi gofyn am DoLS, neu maen nhw wedi dechrau ar frys. Nid oes neb arall i’w holi am beth sydd orau.
why-imca-dols-representative-ended = Mae’r cynrychiolydd DoLS wedi stopio, ac nid oes un newydd eto. Mae IMCA yn llenwi’r bwlch.
why-imca-dols-unpaid-representative = Nid yw’r cynrychiolydd DoLS yn cael tâl. Mae rhywun wedi gofyn am eiriolwr, neu mae angen un.
why-imca-accommodation-review = Mewn adolygiad o’r cartref, mae’r gyfraith yn Lloegr yn caniatáu hyn. Nid ydym wedi darllen y rheolau ar gyfer Cymru.
why-imca-safeguarding = Er diogelwch rhag camdriniaeth, mae cyfraith Lloegr yn caniatáu hyn, hyd yn oed gyda theulu yno. Nid ydym wedi darllen y rheolau ar gyfer Cymru.
why-imca-can-decide = { $reader ->
    [patient] Mae staff yn dweud y gallwch benderfynu hyn. Yna nid oes neb yn ei benderfynu drosoch.
   *[relative] Mae staff yn dweud y gall y person benderfynu hyn. Yna nid oes neb yn ei benderfynu drostyn nhw.
}
why-imca-under-16 = { $reader ->
    [patient] Rydych chi dan 16 oed, ac yn 16 y mae’r gyfraith hon yn dechrau. Gofynnwch i staff pwy all eich helpu.
   *[relative] Maen nhw dan 16 oed, ac yn 16 y mae’r gyfraith hon yn dechrau. Gofynnwch i staff pwy all helpu.
}
why-imca-under-18 = { $reader ->
    [patient] Rydych chi dan 18 oed. Ar gyfer y math hwn o benderfyniad, yn 18 y mae’r gyfraith yn dechrau.
   *[relative] Maen nhw dan 18 oed. Ar gyfer y math hwn o benderfyniad, yn 18 y mae’r gyfraith yn dechrau.
}
why-imca-safeguarding-under-18 = { $reader ->
    [patient] Rydych chi dan 18 oed. Ar gyfer y math hwn o benderfyniad, yn 18 y mae’r gyfraith yn dechrau.
   *[relative] Maen nhw dan 18 oed. Ar gyfer y math hwn o benderfyniad, yn 18 y mae’r gyfraith yn dechrau.
}
why-imca-attorney-or-deputy = { $reader ->
    [patient] Mae gan rywun y pŵer i benderfynu hyn, neu enwoch chi rywun i staff eu holi. Gallwch siarad â’r person hwnnw.
   *[relative] Mae gan rywun y pŵer i benderfynu hyn, neu cafodd rhywun ei enwi i staff eu holi. Gallwch siarad â’r person hwnnw.
}
why-imca-attorney-or-deputy-review = { $reader ->
    [patient] Mae gan rywun y pŵer i benderfynu hyn, neu enwoch chi rywun i staff eu holi. Gallwch siarad â’r person hwnnw.
   *[relative] Mae gan rywun y pŵer i benderfynu hyn, neu cafodd rhywun ei enwi i staff eu holi. Gallwch siarad â’r person hwnnw.
}
why-imca-someone-to-consult-treatment = { $reader ->
    [patient] Gall staff ofyn i rywun agos atoch beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
   *[relative] Gall staff ofyn i rywun agos atyn nhw beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
}
why-imca-someone-to-consult-move = { $reader ->
    [patient] Gall staff ofyn i rywun agos atoch beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
   *[relative] Gall staff ofyn i rywun agos atyn nhw beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
}
why-imca-someone-to-consult-review = { $reader ->
    [patient] Gall staff ofyn i rywun agos atoch beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
   *[relative] Gall staff ofyn i rywun agos atyn nhw beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
}
why-imca-someone-to-consult-dols = { $reader ->
    [patient] Gall staff ofyn i rywun agos atoch beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
   *[relative] Gall staff ofyn i rywun agos atyn nhw beth sydd orau. Dywedwch wrth staff os nad yw hynny’n iawn.
}
why-imca-someone-to-consult-in-the-gap = { $reader ->
    [patient] Gall staff ofyn i rywun agos atoch nes bydd cynrychiolydd DoLS newydd.
   *[relative] Gall staff ofyn i rywun agos atyn nhw nes bydd cynrychiolydd DoLS newydd.
}
why-imca-treatment-under-the-mental-health-act = Dan y Ddeddf Iechyd Meddwl y mae’r driniaeth hon. Yno, yr IMHA yw’r eiriolwr.
why-imca-accommodation-under-the-mental-health-act = Y Ddeddf Iechyd Meddwl sy’n dweud ble i fyw. Yno, yr IMHA yw’r eiriolwr.
why-imca-too-urgent = Ni all y mater aros, felly caiff staff weithredu’n gyntaf. Ar ôl symud, rhaid iddyn nhw wedyn ddod ag IMCA i mewn.
why-imca-paid-representative = { $reader ->
    [patient] Mae eich cynrychiolydd DoLS yn cael tâl am hyn. Gall eich helpu, felly nid yw’r gyfraith yn gofyn am IMCA hefyd.
   *[relative] Mae’r cynrychiolydd DoLS yn cael tâl am hyn. Felly nid yw’r gyfraith yn gofyn am IMCA hefyd.
}
why-imca-no-support-asked = { $reader ->
    [patient] Nid oes neb wedi gofyn am IMCA eto. Gallwch chi neu eich cynrychiolydd DoLS ofyn am un.
   *[relative] Nid oes neb wedi gofyn am IMCA eto. Gall y person neu’r cynrychiolydd DoLS ofyn am un.
}
why-imca-none-of-the-decisions = Ar gyfer ychydig o benderfyniadau mawr y mae IMCA. Yn ôl eich atebion, math arall yw hwn.

# Y perthynas agosaf
why-nearest-relative-part-2 = { $reader ->
    [patient] Mae adran 26 yn dweud pwy yw’r perthynas agosaf. Mae’n cyfrif ar gyfer eich adran chi.
   *[relative] Mae adran 26 yn dweud pwy yw’r perthynas agosaf. Mae’n cyfrif ar gyfer eu hadran nhw.
}
why-nearest-relative-community-treatment-order = { $reader ->
    [patient] Roedd eich CTO yn dilyn adran 3. Yna mae adran 26 yn dweud pwy yw’r perthynas agosaf.
   *[relative] Roedd y CTO yn dilyn adran 3. Yna mae adran 26 yn dweud pwy yw’r perthynas agosaf.
}
why-nearest-relative-any-patient = Gall adran 26 enwi perthynas agosaf i unrhyw glaf. Gall y person hwnnw ofyn i’r cyngor ystyried a oes angen ysbyty.
why-nearest-relative-unrestricted-part-3 = Ychydig o hawliau sydd ar ôl gyda gorchymyn llys neu drosglwyddiad o’r carchar heb gyfyngiadau. Mae Atodlen 1 yn dweud pa rai.
why-nearest-relative-community-treatment-order-part-3 = Roedd y CTO yn dilyn adran llys neu garchar. Yna dim ond ychydig o hawliau y mae Atodlen 1 yn eu gadael.
why-nearest-relative-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’n glir a yw Atodlen 1 yn cyfrif eto.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’n glir a yw Atodlen 1 yn cyfrif eto.
}
why-nearest-relative-restricted = { $reader ->
    [patient] Rydych chi dan gyfyngiadau. Yna nid yw rheolau’r Ddeddf am y perthynas agosaf yn cyfrif.
   *[relative] Maen nhw dan gyfyngiadau. Yna nid yw rheolau’r Ddeddf am y perthynas agosaf yn cyfrif.
}
why-nearest-relative-section-44 = Mae adran 44 yn gweithio fel gorchymyn gyda chyfyngiadau. Yna nid yw’r rheolau am y perthynas agosaf yn cyfrif.
why-nearest-relative-remand = Ar adran 35, 36 neu 38, nid yw’r rheolau am y perthynas agosaf yn cyfrif.
why-nearest-relative-nominated-person-instead = Yn Neddf Iechyd Meddwl 2025 mae person enwebedig yn lle’r perthynas agosaf. Gofynnwch i staff pwy yw hwnnw.
why-nr-object-section-3 = Mae adran 11 yn dweud hyn ar gyfer adran 3. Nid oes rhaid i staff ofyn os na ellir gwneud hynny, neu os byddai’n cymryd gormod o amser.
why-nr-object-guardianship = Mae adran 11 yn dweud hyn ar gyfer gwarcheidiaeth. Nid oes rhaid i staff ofyn os na ellir gwneud hynny, neu os byddai’n cymryd gormod o amser.
why-nr-object-told-not-asked = Ar adran 2 neu 4, mae’r perthynas agosaf yn cael gwybod. Nid oes rhaid i neb ofyn.
why-nr-object-community-treatment-order = Nid oes rhaid i neb ofyn i’r perthynas agosaf cyn CTO.
why-nr-object-sent-by-a-court = Llys neu weinidog benderfynodd hyn. Yna nid oes neb yn gofyn i’r perthynas agosaf.
why-nr-object-no-application = Ar gyfer adran 3 a gwarcheidiaeth y mae gwrthwynebu. Nid oes neb wedi gwneud cais am y rhain.
why-nr-object-nominated-person-instead = Yn Neddf Iechyd Meddwl 2025 mae person enwebedig yn lle’r perthynas agosaf. Gofynnwch i staff pwy yw hwnnw.
why-nr-object-none-of-the-positions = Yn ôl eich atebion, nid adran 3 na gwarcheidiaeth yw hyn.
why-nr-order-discharge-section-2-or-3 = Mae adrannau 23 a 25 yn caniatáu hyn, gyda 72 awr o rybudd. Gall y prif feddyg ei atal drwy adrodd am berygl.
why-nr-order-discharge-guardianship = Mae adran 23 yn caniatáu hyn. Nid oes rhybudd, ac ni all neb ei atal yn yr un ffordd.
why-nr-order-discharge-community-treatment-order = Roedd y CTO yn dilyn adran 3. Felly mae adrannau 23 a 25 yn caniatáu hyn, gyda 72 awr o rybudd. Gall y prif feddyg ei atal.
why-nr-order-discharge-section-4-alone = Mae’r geiriau ar ei gyfer yn adran 23. Ond mae adran 4 a’r rhybudd ill dau yn para 72 awr.
why-nr-order-discharge-sent-by-a-court = Llys neu weinidog benderfynodd hyn. Yna mae Atodlen 1 yn tynnu’r pŵer hwn i ffwrdd.
why-nr-order-discharge-community-treatment-order-part-3 = Roedd y CTO yn dilyn adran llys neu garchar. Yna mae Atodlen 1 yn tynnu’r pŵer hwn i ffwrdd.
why-nr-order-discharge-no-nearest-relative = Nid yw’r Ddeddf yn rhoi perthynas agosaf yma. Felly nid oes gan neb y pŵer hwn.
why-nr-order-discharge-short-power = Nid yw adran 23 yn cwmpasu cyfnodau byr, nac aros am wely.
why-nr-order-discharge-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. Felly nid oes dim i’w ddwyn i ben.
   *[relative] Nid yw’r claf yn cael eu cadw dan y Ddeddf. Felly nid oes dim i’w ddwyn i ben.
}
why-nr-order-discharge-nominated-person-instead = Yn Neddf Iechyd Meddwl 2025 mae person enwebedig yn lle’r perthynas agosaf. Gofynnwch i staff pwy yw hwnnw.
why-nr-order-discharge-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r sefyllfaoedd yn adran 23 yn cyd-fynd nawr.
why-nr-tribunal-section-3 = Gall y meddyg atal gorchymyn i ryddhau ar adran 3. Yna mae adran 66 yn agor y ffordd i’r Tribiwnlys.
why-nr-tribunal-community-treatment-order = Roedd y CTO yn dilyn adran 3. Os bydd y meddyg yn atal gorchymyn i ryddhau, mae adran 66 yn agor y ffordd i’r Tribiwnlys.
why-nr-tribunal-unrestricted-part-3 = Mae adran 69 yn caniatáu hyn unwaith ym mhob cyfnod, ond nid yn y 6 mis cyntaf.
why-nr-tribunal-community-treatment-order-part-3 = { $reader ->
    [patient] Roedd y CTO yn dilyn adran llys neu garchar. Mae adran 69 yn rhoi’r un amseroedd ag sydd gennych chi.
   *[relative] Roedd y CTO yn dilyn adran llys neu garchar. Mae adran 69 yn rhoi’r un amseroedd ag sydd gan y claf.
}
why-nr-tribunal-guardianship-order = Llys orchmynnodd warcheidiaeth. Mae adran 69 yn caniatáu hyn unwaith ym mhob 12 mis ers y gorchymyn.
why-nr-tribunal-section-2 = Nid yw gorchymyn sydd wedi’i atal ar adran 2 neu 4 yn agor y ffordd i’r Tribiwnlys.
why-nr-tribunal-guardianship = Dan warcheidiaeth ni all unrhyw feddyg atal y gorchymyn. Felly nid oes dim i apelio yn ei erbyn.
why-nr-tribunal-no-nearest-relative = Nid yw’r Ddeddf yn rhoi perthynas agosaf yma. Felly ni all neb wneud cais fel un.
why-nr-tribunal-short-power = Nid yw adran 66 yn cwmpasu cyfnodau byr, nac aros am wely.
why-nr-tribunal-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. Felly nid oes dim i apelio yn ei erbyn.
   *[relative] Nid yw’r claf yn cael eu cadw dan y Ddeddf. Felly nid oes dim i apelio yn ei erbyn.
}
why-nr-tribunal-nominated-person-instead = Yn Neddf Iechyd Meddwl 2025 mae person enwebedig yn lle’r perthynas agosaf. Gofynnwch i staff pwy yw hwnnw.
why-nr-tribunal-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r sefyllfaoedd yn adran 66 yn cyd-fynd nawr.

# Triniaeth
why-treatment-without-consent-liable-to-be-detained = { $reader ->
    [patient] Rydych chi ar adran y mae Rhan 4 o’r Ddeddf yn ei chwmpasu. Yna mae adran 63 yn caniatáu hyn.
   *[relative] Maen nhw ar adran y mae Rhan 4 o’r Ddeddf yn ei chwmpasu. Yna mae adran 63 yn caniatáu hyn.
}
why-treatment-without-consent-recalled-from-a-cto = { $reader ->
    [patient] Rydych chi wedi cael eich galw’n ôl o CTO. Mae adran 56 yn dweud bod Rhan 4 yn cyfrif eto.
   *[relative] Maen nhw wedi cael eu galw’n ôl o CTO. Mae adran 56 yn dweud bod Rhan 4 yn cyfrif eto.
}
why-treatment-without-consent-section-44 = Nid yw adran 56 yn gadael adran 44 allan. Nid yw’n glir beth sy’n dilyn o hynny.
why-treatment-without-consent-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Mae adran 56 yn gadael rhai pobl felly allan, ond nid pob un.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Mae adran 56 yn gadael rhai pobl felly allan, ond nid pob un.
}
why-treatment-without-consent-section-4-alone = Mae adran 56 yn gadael adran 4 gydag un meddyg allan. Mae’n newid pan fydd ail feddyg yn cytuno.
why-treatment-without-consent-short-power = Mae adran 56 yn gadael cyfnodau byr allan. Mae’n newid os bydd adran hirach yn dilyn.
why-treatment-without-consent-remand-for-report = Ar gyfer adroddiad y mae adran 35. Mae adran 56 yn ei gadael allan.
why-treatment-without-consent-conditional-discharge = { $reader ->
    [patient] Rydych chi ar ryddhad amodol. Mae adran 56 yn gadael hynny allan.
   *[relative] Maen nhw ar ryddhad amodol. Mae adran 56 yn gadael hynny allan.
}
why-treatment-without-consent-community-treatment-order = { $reader ->
    [patient] Rydych chi ar CTO, y tu allan i’r ysbyty. Os gallwch benderfynu, rhaid i staff gael eich cydsyniad.
   *[relative] Maen nhw ar CTO, y tu allan i’r ysbyty. Os gallan nhw benderfynu, rhaid i staff gael eu cydsyniad.
}
why-treatment-without-consent-guardianship = { $reader ->
    [patient] Rydych chi dan warcheidiaeth. Nid yw Rhan 4 o’r Ddeddf yn cwmpasu hynny.
   *[relative] Maen nhw dan warcheidiaeth. Nid yw Rhan 4 o’r Ddeddf yn cwmpasu hynny.
}
why-treatment-without-consent-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. I bobl sy’n cael eu cadw felly y mae’r rheol hon.
   *[relative] Nid ydyn nhw’n cael eu cadw dan y Ddeddf. I bobl sy’n cael eu cadw felly y mae’r rheol hon.
}
why-treatment-without-consent-held-under-the-mental-capacity-act = { $reader ->
    [patient] Mae cyfraith arall yn eich cadw yno: y Ddeddf Galluedd Meddyliol. Mae ganddi ei rheolau ei hun am driniaeth.
   *[relative] Mae cyfraith arall yn eu cadw yno: y Ddeddf Galluedd Meddyliol. Mae ganddi ei rheolau ei hun am driniaeth.
}
why-treatment-without-consent-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r sefyllfaoedd yn Rhan 4 yn cyd-fynd nawr.

# Y Tribiwnlys
why-tribunal-section-2 = { $reader ->
    [patient] Mae adran 66 yn rhoi 14 diwrnod i chi ar adran 2. Y diwrnod y daethoch i mewn yw diwrnod 1.
   *[relative] Mae adran 66 yn rhoi 14 diwrnod iddyn nhw ar adran 2. Y diwrnod y daethon nhw i mewn yw diwrnod 1.
}
why-tribunal-section-3 = { $reader ->
    [patient] Mae adran 66 yn gadael i chi ofyn unwaith yn y 6 mis cyntaf. Gallwch ofyn unwaith eto ar ôl pob adnewyddiad.
   *[relative] Mae adran 66 yn gadael iddyn nhw ofyn unwaith yn y 6 mis cyntaf. Gallan nhw ofyn unwaith eto ar ôl pob adnewyddiad.
}
why-tribunal-guardianship = { $reader ->
    [patient] Dan warcheidiaeth gallwch ofyn unwaith yn y 6 mis cyntaf. Gallwch ofyn unwaith eto ar ôl pob adnewyddiad.
   *[relative] Dan warcheidiaeth gallan nhw ofyn unwaith yn y 6 mis cyntaf. Gallan nhw ofyn unwaith eto ar ôl pob adnewyddiad.
}
why-tribunal-community-treatment-order = { $reader ->
    [patient] Gallwch ofyn unwaith yn 6 mis cyntaf CTO. Gallwch ofyn eto bob tro y caiff ei ymestyn.
   *[relative] Gallan nhw ofyn unwaith yn 6 mis cyntaf CTO. Gallan nhw ofyn eto bob tro y caiff ei ymestyn.
}
why-tribunal-hospital-order = { $reader ->
    [patient] Ni allwch ofyn yn y 6 mis cyntaf ar ôl y gorchymyn. Yna gallwch ofyn unwaith ym mhob cyfnod.
   *[relative] Ni allan nhw ofyn yn y 6 mis cyntaf ar ôl y gorchymyn. Yna gallan nhw ofyn unwaith ym mhob cyfnod.
}
why-tribunal-guardianship-order = { $reader ->
    [patient] Mae adran 69 yn gadael i chi ofyn unwaith yn y 6 mis cyntaf. Gallwch ofyn unwaith eto ar ôl pob adnewyddiad.
   *[relative] Mae adran 69 yn gadael iddyn nhw ofyn unwaith yn y 6 mis cyntaf. Gallan nhw ofyn unwaith eto ar ôl pob adnewyddiad.
}
why-tribunal-restricted = { $reader ->
    [patient] Mae adran 70 yn gadael i chi ofyn unwaith rhwng 6 a 12 mis ar ôl y gorchymyn. Yna unwaith y flwyddyn yw hi.
   *[relative] Mae adran 70 yn gadael iddyn nhw ofyn unwaith rhwng 6 a 12 mis ar ôl y gorchymyn. Yna unwaith y flwyddyn yw hi.
}
why-tribunal-transferred = { $reader ->
    [patient] Mae adran 69 yn gadael i chi ofyn unwaith yn y 6 mis cyntaf, ac ar ôl pob adnewyddiad.
   *[relative] Mae adran 69 yn gadael iddyn nhw ofyn unwaith yn y 6 mis cyntaf, ac ar ôl pob adnewyddiad.
}
why-tribunal-transferred-restricted = { $reader ->
    [patient] Mae adrannau 69 a 70 yn gadael i chi ofyn. Mae’r Tribiwnlys yn dweud wrth yr Ysgrifennydd Cyfiawnder, ac ni all eich rhyddhau ar ei ben ei hun.
   *[relative] Mae adrannau 69 a 70 yn gadael iddyn nhw ofyn. Mae’r Tribiwnlys yn dweud wrth yr Ysgrifennydd Cyfiawnder, ac ni all eu rhyddhau ar ei ben ei hun.
}
why-tribunal-restrictions-ended = { $reader ->
    [patient] Mae eich cyfyngiadau wedi dod i ben. Mae adran 69 yn gadael i chi ofyn unwaith yn y 6 mis ers hynny.
   *[relative] Mae eu cyfyngiadau wedi dod i ben. Mae adran 69 yn gadael iddyn nhw ofyn unwaith yn y 6 mis ers hynny.
}
why-tribunal-conditional-discharge = { $reader ->
    [patient] Fel rheol, mae adran 75 yn gadael i chi ofyn o 12 mis ar ôl eich rhyddhau ymlaen. Mae amseroedd penodol ar ei gyfer.
   *[relative] Fel rheol, mae adran 75 yn gadael iddyn nhw ofyn o 12 mis ar ôl y rhyddhau ymlaen. Mae amseroedd penodol ar ei gyfer.
}
why-tribunal-conditional-discharge-with-deprivation = { $reader ->
    [patient] Rydych chi’n byw gyda rheolau sy’n mynd â’ch rhyddid. Mae adran 75 yn gadael i chi ofyn unwaith rhwng 6 a 12 mis ar ôl iddyn nhw ddechrau. Yna mae amseroedd penodol eraill.
   *[relative] Maen nhw’n byw gyda rheolau sy’n mynd â’u rhyddid. Mae adran 75 yn gadael iddyn nhw ofyn unwaith rhwng 6 a 12 mis ar ôl i’r rheolau ddechrau. Yna mae amseroedd penodol eraill.
}
why-tribunal-section-44 = Mae adran 44 yn gweithio fel gorchymyn gyda chyfyngiadau nes bydd Llys y Goron yn penderfynu. Nid yw’r amseroedd i ofyn yn glir.
why-tribunal-court-place-of-safety = { $reader ->
    [patient] Mae llys yn eich cadw mewn lle diogel am y tro. Nid yw’n glir a gewch ofyn eto.
   *[relative] Mae llys yn eu cadw mewn lle diogel am y tro. Nid yw’n glir a gân nhw ofyn eto.
}
why-tribunal-section-4-alone = Mae’r geiriau ar ei gyfer yn adran 66. Yn ymarferol, dim ond os bydd adran 4 yn troi’n adran 2 y mae’n gweithio.
why-tribunal-short-power = { $reader ->
    [patient] Nid yw adran 66 yn cwmpasu cyfnodau byr. Os bydd yn troi’n adran 2 neu 3, gallwch ofyn.
   *[relative] Nid yw adran 66 yn cwmpasu cyfnodau byr. Os bydd yn troi’n adran 2 neu 3, gallan nhw ofyn.
}
why-tribunal-remand = Y llys sy’n penderfynu yma. Ar adran 35 neu 36, gofynnwch i’r llys hwnnw ddod â hi i ben.
why-tribunal-not-held-under-the-act = { $reader ->
    [patient] Nid ydych yn cael eich cadw dan y Ddeddf. Felly nid oes dim i’r Tribiwnlys ei ddwyn i ben.
   *[relative] Nid ydyn nhw’n cael eu cadw dan y Ddeddf. Felly nid oes dim i’r Tribiwnlys ei ddwyn i ben.
}
why-tribunal-held-under-the-mental-capacity-act = { $reader ->
    [patient] Mae cyfraith arall yn eich cadw yno. Gall y Llys Gwarchod edrych arno, felly gofynnwch i gyfreithiwr.
   *[relative] Mae cyfraith arall yn eu cadw yno. Gall y Llys Gwarchod edrych arno, felly gofynnwch i gyfreithiwr.
}
why-tribunal-none-of-the-positions = Yn ôl eich atebion, nid yw’r un o’r sefyllfaoedd yn adran 66 yn cyd-fynd nawr.

# Eiriolwyr ar gyfer gofal gan y cyngor
why-care-act-advocate-assessment-or-plan = { $reader ->
    [patient] Byddai’n anodd iawn i chi gymryd rhan, ac nid oes neb addas i helpu. Felly mae adran 67 yn rhoi eiriolwr i chi.
   *[relative] Byddai’n anodd iawn iddyn nhw gymryd rhan, ac nid oes neb addas i helpu. Felly mae adran 67 yn rhoi eiriolwr iddyn nhw.
}
why-care-act-advocate-safeguarding = { $reader ->
    [patient] Byddai’n anodd iawn i chi gymryd rhan, ac nid oes neb addas i helpu. Felly mae adran 68 yn rhoi eiriolwr i chi. Caiff gwiriad brys ddechrau yn gyntaf.
   *[relative] Byddai’n anodd iawn iddyn nhw gymryd rhan, ac nid oes neb addas i helpu. Felly mae adran 68 yn rhoi eiriolwr iddyn nhw. Caiff gwiriad brys ddechrau yn gyntaf.
}
why-care-act-advocate-long-nhs-placement = Mae’r GIG yn debygol o drefnu arhosiad hir. Nid ydym wedi gweld union eiriau’r rheol hon.
why-care-act-advocate-disagreement = Mae’r cyngor a’r helpwr yn anghytuno, ac mae’r ddau eisiau eiriolwr. Nid ydym wedi gweld union eiriau’r rheol hon.
why-care-act-advocate-no-great-difficulty = { $reader ->
    [patient] Yn ôl eich atebion, gallwch gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
   *[relative] Yn ôl eich atebion, gallan nhw gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
}
why-care-act-advocate-somebody-fit-to-help = { $reader ->
    [patient] Gall rhywun rydych yn ei ddewis eich helpu i gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
   *[relative] Gall rhywun maen nhw’n ei ddewis eu helpu i gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
}
why-care-act-advocate-somebody-fit-to-help-with-safeguarding = { $reader ->
    [patient] Gall rhywun rydych yn ei ddewis eich helpu yn y gwiriad diogelwch. Dywedwch wrth y cyngor os bydd hynny’n newid.
   *[relative] Gall rhywun maen nhw’n ei ddewis eu helpu yn y gwiriad diogelwch. Dywedwch wrth y cyngor os bydd hynny’n newid.
}
why-care-act-advocate-none-of-the-processes = Ar gyfer asesiadau, cynlluniau gofal, adolygiadau a gwiriadau diogelwch gan y cyngor y mae’r eiriolwr hwn.
why-independent-professional-advocate-assessment-plan-or-safeguarding = { $reader ->
    [patient] Dim ond gyda help y gallwch gymryd rhan lawn, ac nid oes neb addas yno. Mae Cod y mae’n rhaid i gynghorau ei ddilyn yn dweud hyn.
   *[relative] Dim ond gyda help y gallan nhw gymryd rhan lawn, ac nid oes neb addas yno. Mae Cod y mae’n rhaid i gynghorau ei ddilyn yn dweud hyn.
}
why-independent-professional-advocate-no-great-difficulty = { $reader ->
    [patient] Yn ôl eich atebion, gallwch gymryd rhan lawn. Dywedwch wrth y cyngor os bydd hynny’n newid.
   *[relative] Yn ôl eich atebion, gallan nhw gymryd rhan lawn. Dywedwch wrth y cyngor os bydd hynny’n newid.
}
why-independent-professional-advocate-somebody-fit-to-help = { $reader ->
    [patient] Gall rhywun rydych yn ei ddewis eich helpu i gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
   *[relative] Gall rhywun maen nhw’n ei ddewis eu helpu i gymryd rhan. Dywedwch wrth y cyngor os bydd hynny’n newid.
}
why-independent-professional-advocate-none-of-the-processes = Ar gyfer asesiadau, cynlluniau gofal, adolygiadau a gwiriadau diogelwch gan y cyngor y mae’r eiriolwr hwn.

# Help i gwyno
why-nhs-complaints-advocate-complaint-about-nhs-care = Rhaid i’r cyngor drefnu help am ddim i gwyno am ofal y GIG. Nid oes prawf i’w basio.
why-nhs-complaints-advocate-private-care = Ar gyfer gofal y mae’r GIG yn talu amdano y mae’r help hwn. Cwynwch i’r lle a roddodd y gofal.
why-nhs-complaints-advocate-social-care = Cwynwch i’r cyngor yn gyntaf. Yna ewch at Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol Lloegr.
why-nhs-complaints-advocate-use-of-the-mental-health-act = Cwynwch i’r ysbyty yn gyntaf. Yna gall y Comisiwn Ansawdd Gofal (CQC) edrych ar y gŵyn.
why-nhs-complaints-advocate-about-an-advocate = Cwynwch i reolwr gwasanaeth yr eiriolwr. Yna ewch at y corff sy’n talu amdano.
why-nhs-complaints-advocate-no-complaint-about-nhs-care = Ar gyfer cwynion am ofal y GIG y mae’r help hwn. Gofynnwch i staff pwy sy’n edrych ar gwynion eraill.
why-llais-complaint-about-nhs-care = Mae Llais yn helpu gyda chwynion am y GIG yng Nghymru.
why-llais-complaint-about-adult-social-care = Mae Llais yn helpu gyda chwynion am ofal cymdeithasol i oedolion yng Nghymru hefyd.
why-llais-social-care-under-18 = { $reader ->
    [patient] Rydych chi dan 18 oed. Gofynnwch i’r cyngor am ei eiriolwr ar gyfer plant a phobl ifanc.
   *[relative] Maen nhw dan 18 oed. Gofynnwch i’r cyngor am ei eiriolwr ar gyfer plant a phobl ifanc.
}
why-llais-private-care = Ar gyfer y GIG a gofal cymdeithasol i oedolion y mae Llais. Cwynwch i’r lle a roddodd y gofal.
why-llais-use-of-the-mental-health-act = Mae Arolygiaeth Gofal Iechyd Cymru (AGIC/HIW) yn edrych ar y defnydd o’r Ddeddf. Gofynnwch i staff am y rhif.
why-llais-about-an-advocate = Cwynwch i reolwr gwasanaeth yr eiriolwr. Yna ewch at y corff sy’n talu amdano.
why-llais-no-complaint-about-care = Ar gyfer cwynion am y GIG a gofal cymdeithasol i oedolion y mae Llais. Gofynnwch i staff pwy sy’n edrych ar gwynion eraill.
