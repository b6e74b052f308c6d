# Dyddiadau: dewis diwrnod, y dyddiau y mae'r gyfraith yn eu rhoi, a sut y cawsant eu cyfrif.
# Nid yw "dydd Llun" yn treiglo yma: mae pob brawddeg wedi'i llunio fel nad oes rhaid iddo.

weekday-1 = dydd Llun
    .short = Llun
weekday-2 = dydd Mawrth
    .short = Maw
weekday-3 = dydd Mercher
    .short = Mer
weekday-4 = dydd Iau
    .short = Iau
weekday-5 = dydd Gwener
    .short = Gwe
weekday-6 = dydd Sadwrn
    .short = Sad
weekday-7 = dydd Sul
    .short = Sul
day-of-week = { $weekday } { $day } { $month } { $year }

pick-lead = Dewiswch y diwrnod. Mae ar y papurau gan staff.
pick-today = Heddiw
pick-yesterday = Ddoe
pick-months = Misoedd eraill
pick-earlier-year = Blwyddyn yn gynt
pick-earlier = Y mis cynt
pick-later = Y mis wedyn
pick-later-year = Blwyddyn yn hwyrach
pick-unsure = Dydw i ddim yn siŵr o’r diwrnod
pick-hour = Tua faint o’r gloch dechreuodd hyn?
    .why = Mae rhai pwerau’n cael eu cyfrif mewn oriau. Rydym yn cyfrif o ddechrau’r awr rydych yn ei dewis.
pick-hour-between = { $from } i { $to }
pick-admitted = Ar ba ddiwrnod dechreuodd yr adran hon?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-first-admitted = Ar ba ddiwrnod dechreuodd adran 2, cyn adran 3?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-report-furnished = { $reader ->
    [patient] Ar ba ddiwrnod cyflwynodd y meddyg yr adroddiad er mwyn eich cadw?
   *[relative] Ar ba ddiwrnod cyflwynodd y meddyg yr adroddiad er mwyn eu cadw?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nurse-recorded = { $reader ->
    [patient] Ar ba ddiwrnod ysgrifennodd y nyrs fod rhaid i chi aros?
   *[relative] Ar ba ddiwrnod ysgrifennodd y nyrs fod rhaid iddyn nhw aros?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-order-made = Ar ba ddiwrnod cafodd y gorchymyn ei wneud?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-accepted = Ar ba ddiwrnod dechreuodd y warcheidiaeth?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-cto-made = Ar ba ddiwrnod cafodd y CTO ei wneud?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-hospital-order-made = Ar ba ddiwrnod gwnaeth llys y gorchymyn ysbyty cyn hynny?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-recalled-detained = { $reader ->
    [patient] Ar ba ddiwrnod cawsoch eich derbyn yn ôl i’r ysbyty?
   *[relative] Ar ba ddiwrnod cawson nhw eu derbyn yn ôl i’r ysbyty?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-revoked = Ar ba ddiwrnod daeth y CTO i ben drwy fynd yn ôl i’r adran?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-discharged = { $reader ->
    [patient] Ar ba ddiwrnod cawsoch eich rhyddhau gydag amodau?
   *[relative] Ar ba ddiwrnod cawson nhw eu rhyddhau gydag amodau?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-deprived-of-liberty-from = { $reader ->
    [patient] Ar ba ddiwrnod dechreuodd yr amodau sy’n mynd â’ch rhyddid?
   *[relative] Ar ba ddiwrnod dechreuodd yr amodau sy’n mynd â’u rhyddid?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-deprived-of-liberty-until = Ar ba ddiwrnod daeth yr amodau hynny i ben?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-returned = { $reader ->
    [patient] Ar ba ddiwrnod roeddech chi’n ôl yn yr ysbyty ar ôl cael eich galw’n ôl?
   *[relative] Ar ba ddiwrnod roedden nhw’n ôl yn yr ysbyty ar ôl cael eu galw’n ôl?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-arrived = { $reader ->
    [patient] Ar ba ddiwrnod cyrhaeddoch chi’r lle diogel?
   *[relative] Ar ba ddiwrnod cyrhaeddon nhw’r lle diogel?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-first-medicine = { $reader ->
    [patient] Ar ba ddiwrnod cawsoch feddyginiaeth iechyd meddwl gyntaf ar yr adran hon?
   *[relative] Ar ba ddiwrnod cawson nhw feddyginiaeth iechyd meddwl gyntaf ar yr adran hon?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-tribunal-application-received = Ar ba ddiwrnod cafodd y Tribiwnlys gais?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nr-order-served = { $reader ->
    [patient] Ar ba ddiwrnod cafodd yr ysbyty orchymyn y perthynas agosaf i’ch rhyddhau?
   *[relative] Ar ba ddiwrnod cafodd yr ysbyty orchymyn y perthynas agosaf i’w rhyddhau?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nr-order-handed = Ar ba ddiwrnod cafodd y gorchymyn hwnnw ei roi yn nwylo’r swyddog cywir?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nr-order-posted = Ar ba ddiwrnod cafodd y gorchymyn hwnnw ei bostio?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nr-order-emailed = Ar ba ddiwrnod cafodd y gorchymyn hwnnw ei e-bostio?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-barred = Ar ba ddiwrnod ataliodd y meddyg y gorchymyn hwnnw?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-nr-told-of-barring = Ar ba ddiwrnod cafodd y perthynas agosaf wybod ei fod wedi’i atal?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-displaced = Ar ba ddiwrnod rhoddodd llys rywun arall yn lle’r perthynas agosaf?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-tribunal-last-considered = Ar ba ddiwrnod edrychodd Tribiwnlys ar yr achos ddiwethaf?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-awol-from = { $reader ->
    [patient] Ar ba ddiwrnod aethoch chi i ffwrdd heb ganiatâd?
   *[relative] Ar ba ddiwrnod aethon nhw i ffwrdd heb ganiatâd?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-restrictions-ended = Ar ba ddiwrnod daeth y cyfyngiadau i ben?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-recall-notice-handed = { $reader ->
    [patient] Ar ba ddiwrnod cafodd yr hysbysiad galw’n ôl ei roi yn eich llaw?
   *[relative] Ar ba ddiwrnod cafodd yr hysbysiad galw’n ôl ei roi yn eu llaw?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-recall-notice-left = { $reader ->
    [patient] Ar ba ddiwrnod cafodd yr hysbysiad galw’n ôl ei adael yn eich cyfeiriad?
   *[relative] Ar ba ddiwrnod cafodd yr hysbysiad galw’n ôl ei adael yn eu cyfeiriad?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-recall-notice-posted = Ar ba ddiwrnod cafodd yr hysbysiad galw’n ôl ei bostio?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-displacement-application = Ar ba ddiwrnod gofynnodd rhywun i lys roi rhywun arall yn lle’r perthynas agosaf?
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.
pick-discharge-planned = { $reader ->
    [patient] Ar ba ddiwrnod byddwch chi’n cael eich rhyddhau?
   *[relative] Ar ba ddiwrnod byddan nhw’n cael eu rhyddhau?
}
    .why = Mae’r gyfraith yn cyfrif o’r diwrnod hwn. Nid oes dim rydych yn ei ddewis yn cael ei gadw.

pick-post = Sut cafodd ei bostio?
    .why = Mae post dosbarth cyntaf a phost ail ddosbarth yn cyfrif fel rhai sy’n cyrraedd ar ddyddiau gwahanol.
pick-post-first-class = Dosbarth cyntaf
pick-post-second-class = Ail ddosbarth
pick-email-agreed = Oedd rheolwyr yr ysbyty wedi cytuno i’w gael drwy e-bost?
    .why = Drwy e-bost, dim ond os oedd y rheolwyr wedi cytuno y mae’n cyfrif. Yng Nghymru, peidiwch â defnyddio e-bost.
pick-email-agreed-yes = Oedden
pick-email-agreed-no = Nac oedden
pick-ground = Pam rhoddodd y llys rywun arall yn lle’r perthynas agosaf?
    .why = Mae’r rheswm yn penderfynu am faint mae’n para, a phwy all fynd i’r Tribiwnlys.
pick-ground-a = Nid oedd un, neu nid oedd modd dod o hyd i un
pick-ground-b = Roedden nhw’n rhy sâl
pick-ground-c = Gwrthodon nhw adran heb reswm da
pick-ground-d = Gadawon nhw i’r person fynd heb ofal priodol
    .hint = Neu roedden nhw’n debygol o wneud hynny.
pick-ground-e = Doedden nhw ddim yn addas am reswm arall
pick-age = { $reader ->
    [patient] Faint yw eich oed chi?
   *[relative] Faint yw eu hoed nhw?
}
    .why = Dan 18 oed, mae achos yn mynd i’r Tribiwnlys ohono’i hun yn amlach.
pick-age-under-16 = Dan 16
pick-age-16-17 = 16 neu 17
pick-age-18-or-over = 18 neu drosodd

event-admitted = y diwrnod y dechreuodd yr adran hon
event-first-admitted = y diwrnod y dechreuodd adran 2
event-report-furnished = adroddiad y meddyg
event-nurse-recorded = cofnod y nyrs
event-order-made = diwrnod y gorchymyn
event-accepted = dechrau’r warcheidiaeth
event-cto-made = diwrnod y CTO
event-hospital-order-made = diwrnod y gorchymyn ysbyty
event-recalled-detained = dychwelyd i’r ysbyty
event-revoked = y diwrnod y cafodd y CTO ei ddirymu
event-discharged = diwrnod y rhyddhad amodol
event-deprived-of-liberty-from = dechrau’r amodau hynny
event-deprived-of-liberty-until = diwedd yr amodau hynny
event-returned = dychwelyd ar ôl galw’n ôl
event-arrived = cyrraedd y lle diogel
event-first-medicine = y feddyginiaeth gyntaf
event-tribunal-application-received = y Tribiwnlys yn cael cais
event-nr-order-served = gorchymyn y perthynas agosaf
event-nr-order-handed = y diwrnod y cafodd y gorchymyn ei roi i mewn
event-nr-order-posted = y diwrnod y cafodd y gorchymyn ei bostio
event-nr-order-emailed = y diwrnod y cafodd y gorchymyn ei e-bostio
event-barred = adroddiad y meddyg a ataliodd y gorchymyn
event-nr-told-of-barring = y diwrnod y cafodd y perthynas agosaf wybod
event-displaced = gorchymyn y llys
event-tribunal-last-considered = y Tribiwnlys diwethaf
event-awol-from = y diwrnod cyntaf i ffwrdd heb ganiatâd
event-restrictions-ended = diwedd y cyfyngiadau
event-recall-notice-handed = yr hysbysiad galw’n ôl
event-recall-notice-left = yr hysbysiad galw’n ôl
event-recall-notice-posted = yr hysbysiad galw’n ôl
event-displacement-application = y cais i’r llys
event-discharge-planned = y diwrnod sydd wedi’i gynllunio

need-admitted = Mae angen hyn yn gyntaf: y diwrnod y dechreuodd yr adran hon.
need-first-admitted = Mae angen hyn yn gyntaf: y diwrnod y dechreuodd adran 2.
need-report-furnished = Mae angen hyn yn gyntaf: adroddiad y meddyg.
need-nurse-recorded = Mae angen hyn yn gyntaf: cofnod y nyrs.
need-order-made = Mae angen hyn yn gyntaf: diwrnod y gorchymyn.
need-accepted = Mae angen hyn yn gyntaf: dechrau’r warcheidiaeth.
need-cto-made = Mae angen hyn yn gyntaf: diwrnod y CTO.
need-hospital-order-made = Mae angen hyn yn gyntaf: diwrnod y gorchymyn ysbyty.
need-recalled-detained = Mae angen hyn yn gyntaf: dychwelyd i’r ysbyty.
need-revoked = Mae angen hyn yn gyntaf: y diwrnod y cafodd y CTO ei ddirymu.
need-discharged = Mae angen hyn yn gyntaf: diwrnod y rhyddhad amodol.
need-deprived-of-liberty-from = Mae angen hyn yn gyntaf: dechrau’r amodau hynny.
need-deprived-of-liberty-until = Mae angen hyn yn gyntaf: diwedd yr amodau hynny.
need-returned = Mae angen hyn yn gyntaf: dychwelyd ar ôl galw’n ôl.
need-arrived = Mae angen hyn yn gyntaf: cyrraedd y lle diogel.
need-first-medicine = Mae angen hyn yn gyntaf: y feddyginiaeth gyntaf.
need-tribunal-application-received = Mae angen hyn yn gyntaf: y Tribiwnlys yn cael cais.
need-nr-order-served = Mae angen hyn yn gyntaf: gorchymyn y perthynas agosaf.
need-nr-order-handed = Mae angen hyn yn gyntaf: y diwrnod y cafodd y gorchymyn ei roi i mewn.
need-nr-order-posted = Mae angen hyn yn gyntaf: y diwrnod y cafodd y gorchymyn ei bostio.
need-nr-order-emailed = Mae angen hyn yn gyntaf: y diwrnod y cafodd y gorchymyn ei e-bostio.
need-barred = Mae angen hyn yn gyntaf: adroddiad y meddyg a ataliodd y gorchymyn.
need-nr-told-of-barring = Mae angen hyn yn gyntaf: y diwrnod y cafodd y perthynas agosaf wybod.
need-displaced = Mae angen hyn yn gyntaf: gorchymyn y llys.
need-tribunal-last-considered = Mae angen hyn yn gyntaf: y Tribiwnlys diwethaf.
need-awol-from = Mae angen hyn yn gyntaf: y diwrnod cyntaf i ffwrdd heb ganiatâd.
need-restrictions-ended = Mae angen hyn yn gyntaf: diwedd y cyfyngiadau.
need-recall-notice-handed = Mae angen hyn yn gyntaf: yr hysbysiad galw’n ôl.
need-recall-notice-left = Mae angen hyn yn gyntaf: yr hysbysiad galw’n ôl.
need-recall-notice-posted = Mae angen hyn yn gyntaf: yr hysbysiad galw’n ôl.
need-displacement-application = Mae angen hyn yn gyntaf: y cais i’r llys.
need-discharge-planned = Mae angen hyn yn gyntaf: y diwrnod sydd wedi’i gynllunio.
need-post = Mae angen hyn yn gyntaf: sut cafodd ei bostio.
need-email-agreed = Mae angen hyn yn gyntaf: a oedd y rheolwyr wedi cytuno i e-bost.
need-ground = Mae angen hyn yn gyntaf: pam gwnaeth y llys hyn.
need-nation = Mae angen hyn yn gyntaf: ble mae’r ysbyty.

length-days = { $count } diwrnod
length-months = { $count } mis
length-hours = { $count } awr
length-office-days = { $count } o ddiwrnodau gwaith
working-first = { $length }, yn cyfrif o’r diwrnod hwn: { $from } ({ $event }). Y diwrnod hwnnw yw diwrnod 1. Y diwrnod olaf yw { $end }.
working-next-day = { $length } ar ôl { $from } ({ $event }). Mae hynny’n rhoi { $end }.
working-later = Yn gyntaf, { $after } o’r diwrnod hwn: { $from } ({ $event }). Yna { $length } arall. Y diwrnod olaf yw { $end }.
working-hours = { $length } yn ôl y cloc o’r amser hwn: { $from } ({ $event }). Mae hynny’n rhoi { $end }.

date-section-ends = Daw’r adran neu’r gorchymyn i ben, os na fydd dim yn newid. Gall staff ofyn am un newydd cyn hynny.
    .name = Diwedd yr adran neu’r gorchymyn.
date-renewal-ends = Os caiff ei ymestyn, mae’r cyfnod nesaf yn dod i ben yma.
    .name = Diwedd cyfnod hwyrach.
date-renewal-examination = { $reader ->
    [patient] Yn y cyfnod hwn rhaid i’r prif feddyg eich gweld, er mwyn ymestyn yr adran neu’r gorchymyn.
   *[relative] Yn y cyfnod hwn rhaid i’r prif feddyg eu gweld, er mwyn ymestyn yr adran neu’r gorchymyn.
}
    .name = Y meddyg yn edrych cyn ymestyn.
date-holding-power-ends = { $reader ->
    [patient] Daw’r pŵer i’ch cadw i ben. Cyn hynny, rhaid i staff benderfynu beth sy’n dod nesaf.
   *[relative] Daw’r pŵer i’w cadw i ben. Cyn hynny, rhaid i staff benderfynu beth sy’n dod nesaf.
}
    .name = Diwedd y pŵer i gadw.
date-recall-ends = { $reader ->
    [patient] Daw’r cyfnod galw’n ôl i ben. Erbyn hynny rhaid gadael i chi fynd, neu ddod â’r CTO i ben.
   *[relative] Daw’r cyfnod galw’n ôl i ben. Erbyn hynny rhaid gadael iddyn nhw fynd, neu ddod â’r CTO i ben.
}
    .name = Diwedd y cyfnod galw’n ôl.
date-remand-ends = Daw gorchymyn y llys i ben, os na fydd y llys yn ei ymestyn.
    .name = Diwedd gorchymyn y llys.
date-remand-longest-end = Ni ellir ei ymestyn yn hirach na hyn.
    .name = Yr hiraf y gall barhau.
date-tribunal-window = { $reader ->
    [patient] Gallwch ofyn i’r Tribiwnlys unwaith yn y cyfnod hwn.
   *[relative] Gallan nhw ofyn i’r Tribiwnlys unwaith yn y cyfnod hwn.
}
    .name = Gofyn i’r Tribiwnlys.
date-nr-tribunal-window = Gall y perthynas agosaf ofyn i’r Tribiwnlys yn y cyfnod hwn.
    .name = Tribiwnlys ar gyfer y perthynas agosaf.
date-nr-tribunal-window-after-barring = Gall y perthynas agosaf ofyn i’r Tribiwnlys, gan fod y gorchymyn wedi’i atal.
    .name = Tribiwnlys ar gyfer y perthynas agosaf, ar ôl atal y gorchymyn.
date-nr-tribunal-window-each-period = Gall y perthynas agosaf ofyn i’r Tribiwnlys unwaith yn y cyfnod hwn.
    .name = Tribiwnlys ar gyfer y perthynas agosaf.
date-nr-tribunal-window-after-displacement = Gall y person y rhoddodd y llys rywun arall yn ei le ofyn i’r Tribiwnlys unwaith yn y cyfnod hwn.
    .name = Tribiwnlys ar gyfer y person y rhoddodd y llys rywun arall yn ei le.
date-hearing-starts-by = Dylai’r Tribiwnlys ddechrau ei gyfarfod erbyn y diwrnod hwn.
    .name = Cyfarfod y Tribiwnlys.
date-managers-must-refer = Rhaid i reolwyr yr ysbyty anfon yr achos i’r Tribiwnlys erbyn hynny.
    .name = Anfon yr achos i’r Tribiwnlys.
date-secretary-of-state-must-refer = Rhaid i’r Ysgrifennydd Cyfiawnder anfon yr achos i’r Tribiwnlys erbyn hynny.
    .name = Anfon yr achos i’r Tribiwnlys.
date-second-opinion-needed-from = { $reader ->
    [patient] O hyn ymlaen, rhaid cael eich cydsyniad ysgrifenedig, neu ail feddyg, i roi meddyginiaeth.
   *[relative] O hyn ymlaen, rhaid cael eu cydsyniad ysgrifenedig, neu ail feddyg, i roi meddyginiaeth.
}
    .name = Ail farn am feddyginiaeth.
date-nr-order-served = Mae gorchymyn y perthynas agosaf yn cyfrif fel un sydd wedi’i roi i mewn.
    .name = Gorchymyn y perthynas agosaf.
date-barring-report-by = Gall y prif feddyg atal gorchymyn y perthynas agosaf tan hynny.
    .name = Amser y meddyg i atal y gorchymyn hwnnw.
date-nr-may-order-again-from = O’r diwrnod hwn ymlaen, gall yr un perthynas agosaf ei orchymyn eto.
    .name = Gorchymyn nesaf y perthynas agosaf.
date-nr-told-of-discharge-by = Dylai’r perthynas agosaf gael gwybod erbyn hynny, os oes modd.
    .name = Dweud wrth y perthynas agosaf.
date-recall-notice-served = Mae’r hysbysiad galw’n ôl yn cyfrif fel un sydd wedi’i roi.
    .name = Yr hysbysiad galw’n ôl.
date-may-be-retaken-until = { $reader ->
    [patient] Gellir mynd â chi yn ôl i’r ysbyty tan hynny.
   *[relative] Gellir mynd â nhw yn ôl i’r ysbyty tan hynny.
}
    .name = Mynd â’r person yn ôl i’r ysbyty.
date-displacement-ends = Daw newid y llys i’r perthynas agosaf i ben.
    .name = Newid y llys i’r perthynas agosaf.

none-no-right = Nid yw’r gyfraith yn rhoi hyn yma. Gofynnwch i’r eiriolwr beth arall sydd ar gael.
none-not-served = Nid yw’n cyfrif fel un sydd wedi’i roi i mewn. Rhowch ef i mewn eto, a gofynnwch am dderbynneb.
none-no-fixed-end = Nid oes diwedd penodol iddo.
none-until-the-court-decides = Mae’n parhau nes bydd y llys wedi penderfynu.
none-application-made = Nid oes angen hyn: mae rhywun wedi gofyn i’r Tribiwnlys eisoes.
none-not-this-law = Mae gan y lle hwn ei gyfraith ei hun.

dates = { $reader ->
    [patient] Dyddiadau sy’n bwysig i chi
   *[relative] Dyddiadau sy’n bwysig iddyn nhw
}
    .lead = { $reader ->
    [patient] Gallwch ofyn i Dribiwnlys adael i chi fynd. Mae fel llys, ac ar wahân i’r ysbyty.
   *[relative] Gallan nhw ofyn i Dribiwnlys adael iddyn nhw fynd. Mae fel llys, ac ar wahân i’r ysbyty.
}
    .say = { $reader ->
    [patient] Rydw i eisiau gofyn i’r Tribiwnlys adael i mi fynd.
   *[relative] Mae’r claf eisiau gofyn i’r Tribiwnlys.
}
    .say-two = { $reader ->
    [patient] Rhowch y ffurflen i mi heddiw, a helpwch fi i’w hanfon, os gwelwch yn dda.
   *[relative] Rhowch y ffurflen iddyn nhw heddiw, a helpwch i’w hanfon, os gwelwch yn dda.
}
dates-none = I bobl ar adran neu orchymyn y mae’r Tribiwnlys
    .lead = { $reader ->
    [patient] Yn ôl eich atebion, nid ydych chi ar un. Gallwch ofyn am adael, a chael help i ofyn.
   *[relative] Yn ôl eich atebion, nid ydyn nhw ar un. Gallan nhw ofyn am adael, a chael help i ofyn.
}
    .say = { $reader ->
    [patient] Ydw i’n rhydd i adael? Dywedwch ydw neu nac ydw, os gwelwch yn dda.
   *[relative] Ydy’r claf yn rhydd i adael? Dywedwch ydy neu nac ydy, os gwelwch yn dda.
}
    .say-two = { $reader ->
    [patient] Os na, ar ba adran ydw i? Ysgrifennwch hi i lawr, os gwelwch yn dda.
   *[relative] Os na, pa adran yw hi? Ysgrifennwch hi i lawr, os gwelwch yn dda.
}
dates-unsure = Mae’r dyddiadau’n dibynnu ar yr adran
    .lead = { $reader ->
    [patient] Gofynnwch pa adran rydych chi arni. Gofynnwch heddiw: gall yr amser i apelio fod mor fyr â 14 diwrnod.
   *[relative] Gofynnwch pa adran yw hi. Gofynnwch heddiw: gall yr amser i apelio fod mor fyr â 14 diwrnod.
}
    .say = { $reader ->
    [patient] Ar ba adran ydw i, ac ers pa ddiwrnod?
   *[relative] Ar ba adran maen nhw, ac ers pa ddiwrnod?
}
    .say-two = { $reader ->
    [patient] Ysgrifennwch hyn i lawr i mi, os gwelwch yn dda.
   *[relative] Ysgrifennwch hyn i lawr i ni, os gwelwch yn dda.
}
dates-day-and-time = { $day }, { $time }
dates-from-to = Diwrnod cyntaf: { $opens }. Diwrnod olaf: { $closes }.
dates-aim = Y diwrnod i anelu ato: { $day }.
dates-office-shut = Mae’r swyddfa ar gau ar y diwrnod olaf. Mae ar agor nesaf ar y diwrnod hwn: { $day }. Ond peidiwch ag aros.
dates-used = Mae rhywun wedi gofyn i’r Tribiwnlys yn y cyfnod hwn.
dates-passed = Mae hyn wedi dod i ben.
dates-at-once = Rhaid ei wneud cyn gynted â phosibl.
dates-not-known = Ddim yn hysbys eto
dates-none-here = Dim diwrnod
dates-received = Nid yw rhoi’r ffurflen i staff yn ddigon
dates-received-how = Rhaid i swyddfa’r Tribiwnlys ei chael mewn pryd. Gofynnwch i staff ei hanfon nawr. Gofynnwch iddyn nhw ddangos i chi ei bod wedi mynd.
dates-in-words = Yr un dyddiadau, mewn geiriau
dates-when = Pryd
dates-means = Beth mae’n ei olygu
dates-do = Beth i’w wneud heddiw
dates-help = { $reader ->
    [patient] Gall eiriolwr a chyfreithiwr eich helpu i ofyn. Ar gyfer y Tribiwnlys, maen nhw am ddim. Tribiwnlys yr Haen Gyntaf (Iechyd Meddwl) sy’n gwrando achosion yn Lloegr.
   *[relative] Gall eiriolwr a chyfreithiwr eu helpu i ofyn. Ar gyfer y Tribiwnlys, maen nhw am ddim. Tribiwnlys yr Haen Gyntaf (Iechyd Meddwl) sy’n gwrando achosion yn Lloegr.
}
dates-help-wales = { $reader ->
    [patient] Gall eiriolwr a chyfreithiwr eich helpu i ofyn. Ar gyfer y Tribiwnlys, maen nhw am ddim. Tribiwnlys Adolygu Iechyd Meddwl Cymru sy’n gwrando achosion yng Nghymru.
   *[relative] Gall eiriolwr a chyfreithiwr eu helpu i ofyn. Ar gyfer y Tribiwnlys, maen nhw am ddim. Tribiwnlys Adolygu Iechyd Meddwl Cymru sy’n gwrando achosion yng Nghymru.
}
dates-more = Oes rhywbeth arall wedi digwydd?
dates-late = Beth os yw’r dyddiad wedi mynd heibio?
dates-late-how = { $reader ->
    [patient] Gofynnwch i’r eiriolwr neu i gyfreithiwr. Gallan nhw ofyn i’r llywodraeth anfon eich achos i’r Tribiwnlys. Ar y rhan fwyaf o adrannau, gallwch ofyn i reolwyr yr ysbyty unrhyw bryd.
   *[relative] Gofynnwch i’r eiriolwr neu i gyfreithiwr. Gallan nhw ofyn i’r llywodraeth anfon yr achos i’r Tribiwnlys. Ar y rhan fwyaf o adrannau, gall y claf ofyn i reolwyr yr ysbyty unrhyw bryd.
}
dates-working = O ble mae’r dyddiadau hyn yn dod
dates-picked = Y dyddiau a ddewisoch chi
timeline-title = Rhwng { $from } a { $to }
timeline-about = Y rhan dywyll yw’r amser i ofyn i’r Tribiwnlys. Mae’r tabl isod yn dweud yr un peth mewn geiriau.
timeline-day-one = Diwrnod 1
timeline-today = Heddiw
timeline-aim = Anelwch at y diwrnod hwn
timeline-opens = Mae’r amser i ofyn yn dechrau
timeline-closes = Y diwrnod olaf i ofyn
timeline-closes-and-ends = Y diwrnod olaf i ofyn, a’r diwedd
timeline-ends = Y diwedd, os na fydd dim yn newid
timeline-ended = Mae’r rhan hon wedi dod i ben
