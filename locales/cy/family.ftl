# Y teulu, drwy gyffwrdd. Enwir pobl yn ôl beth ydyn nhw, byth wrth eu henw.
# Nid yw { $who } yn treiglo: mae'n dechrau gydag "eich", "eu" neu "y". Lle byddai'n newid, daw ar ôl colon.

family-yes = Ie
family-no = Na
family-unsure = Ddim yn siŵr
family-or-more = { $count } neu fwy
family-choose = Dewiswch ateb ym mhob rhes, os gwelwch yn dda. Mae “Ddim yn siŵr” yn ateb.
family-same-age = Ddim yn siŵr, neu’r un oed
family-patient = { $reader ->
    [patient] Amdanoch chi
   *[relative] Am y person
}
    .lead = Ychydig o bethau y mae’r gyfraith yn eu gofyn yn gyntaf.
    .why = Gall gorchymyn llys, neu fod dan 18 oed, benderfynu pwy ydyw.
family-who = Pwy sydd yno?
    .lead = Cyfrwch bobl sy’n fyw. Nid ydym byth yn gofyn am enwau.
    .why = Mae gan y gyfraith restr o berthnasau, mewn trefn. Rydym yn gofyn o’r brig i lawr.
family-about = Am { $who }
    .lead = Atebwch orau y gallwch.
    .why = { $reader ->
    [patient] Rhywun sy’n byw gyda chi, neu’n gofalu amdanoch, sy’n dod gyntaf.
   *[relative] Rhywun sy’n byw gyda’r person, neu’n gofalu amdanyn nhw, sy’n dod gyntaf.
}
family-eldest = Pwy yw’r hynaf?
    .lead = Dewiswch un.
    .why = Rhwng pobl o’r un fath, yr hynaf sy’n dod gyntaf.
family-eldest-which = Yr hynaf o’r rhain

patient-adult = { $reader ->
    [patient] Ydych chi’n 18 oed neu drosodd?
   *[relative] Ydyn nhw’n 18 oed neu drosodd?
}
patient-restricted = Oes gorchymyn cyfyngu?
    .hint = { $reader ->
    [patient] Yna rhaid i’r Ysgrifennydd Cyfiawnder gytuno cyn i chi fynd adref.
   *[relative] Yna rhaid i’r Ysgrifennydd Cyfiawnder gytuno cyn iddyn nhw fynd adref.
}
patient-court-order = Oes llys sirol wedi penodi rhywun yn berthynas agosaf?
patient-care-order = { $reader ->
    [patient] Oes gan gyngor orchymyn gofal ar eich cyfer?
   *[relative] Oes gan gyngor orchymyn gofal ar eu cyfer?
}
    .hint = Peth arall yw aros gyda chyngor drwy gytundeb.
patient-guardian = { $reader ->
    [patient] Oes gwarcheidwad, neu orchymyn llys sy’n dweud gyda phwy rydych chi’n byw?
   *[relative] Oes gwarcheidwad, neu orchymyn llys sy’n dweud gyda phwy maen nhw’n byw?
}
patient-abroad = { $reader ->
    [patient] Ydych chi’n byw dramor fel arfer?
   *[relative] Ydyn nhw’n byw dramor fel arfer?
}
    .hint = Nid yw Ynysoedd y Sianel nac Ynys Manaw yn cyfrif fel dramor yma.

there-spouse = Gŵr, gwraig neu bartner sifil
    .hint = Mae pobl sydd wedi gwahanu yn cyfrif hefyd, am nawr.
there-partner = { $reader ->
    [patient] Partner sy’n byw gyda chi
   *[relative] Partner sy’n byw gyda nhw
}
    .hint = Fel pâr priod, nawr neu’n union cyn yr ysbyty.
there-child = Meibion a merched
there-mother = { $reader ->
    [patient] Eich mam
   *[relative] Eu mam
}
there-father = { $reader ->
    [patient] Eich tad
   *[relative] Eu tad
}
there-sibling = Brodyr a chwiorydd
    .hint = Mae hanner brodyr a hanner chwiorydd yn cyfrif. Nid yw llysfrodyr na llyschwiorydd yn cyfrif.
there-grandparent = Neiniau a theidiau (mam-gu a thad-cu)
there-grandchild = Wyrion ac wyresau
there-aunt-or-uncle = Modrybedd ac ewythrod
    .hint = Drwy waed neu fabwysiadu, nid drwy briodas.
there-niece-or-nephew = Nithoedd a neiaint
there-housemate = { $reader ->
    [patient] Eraill sy’n byw gyda chi
   *[relative] Eraill sy’n byw gyda nhw
}
    .hint = Ffrind, llysriant, perthynas drwy briodas, cefnder neu gyfnither.

person-lives-with = { $reader ->
    [patient] Ydyn nhw’n byw gyda chi?
   *[relative] Ydyn nhw’n byw gyda’r person?
}
    .hint = Neu roedden nhw’n gwneud hynny’n union cyn yr ysbyty.
person-cares-for = { $reader ->
    [patient] Ydyn nhw’n gofalu amdanoch chi?
   *[relative] Ydyn nhw’n gofalu am y person?
}
    .hint = Mwy nag ychydig: prydau, arian neu ymweliadau bob dydd, er enghraifft.
person-adult = Ydyn nhw’n 18 oed neu drosodd?
person-abroad = Ydyn nhw’n byw dramor fel arfer?
person-separated = { $reader ->
    [patient] Ydych chi wedi gwahanu’n barhaol, neu ydy un wedi gadael y llall?
   *[relative] Ydy’r ddau wedi gwahanu’n barhaol, neu ydy un wedi gadael y llall?
}
    .hint = Drwy gytundeb, drwy lys, neu am fod un wedi cerdded allan.
person-long-enough = Ydy hyn wedi para’n ddigon hir?
    .hint = Chwe mis i bartner. Pum mlynedd i unrhyw un arall.
person-half-blood = Ai drwy un rhiant yn unig y mae’r berthynas?
person-fathers-side = Ydyn nhw o ochr y tad?
person-responsibility = Oedd y tad yn briod â’r fam, neu oedd ganddo gyfrifoldeb rhiant?
    .hint = Fel rydym ni’n deall, mae bod ar y dystysgrif geni ers mis Rhagfyr 2003 yn rhoi hynny.

# Sut mae pobl yn cael eu galw.
kin-appointee = y person a benododd y llys
kin-guardian = y gwarcheidwad
kin-spouse = { $reader ->
    [patient] eich gŵr, gwraig neu bartner sifil
   *[relative] eu gŵr, gwraig neu bartner sifil
}
kin-partner = { $reader ->
    [patient] eich partner
   *[relative] eu partner
}
kin-child = { $reader ->
    [patient] eich mab neu ferch
   *[relative] eu mab neu ferch
}
kin-mother = { $reader ->
    [patient] eich mam
   *[relative] eu mam
}
kin-father = { $reader ->
    [patient] eich tad
   *[relative] eu tad
}
kin-sibling = { $reader ->
    [patient] eich brawd neu chwaer
   *[relative] eu brawd neu chwaer
}
kin-grandparent = { $reader ->
    [patient] eich nain neu daid
   *[relative] eu nain neu daid
}
kin-grandchild = { $reader ->
    [patient] eich ŵyr neu wyres
   *[relative] eu hŵyr neu wyres
}
kin-aunt-or-uncle = { $reader ->
    [patient] eich modryb neu ewythr
   *[relative] eu modryb neu ewythr
}
kin-niece-or-nephew = { $reader ->
    [patient] eich nith neu nai
   *[relative] eu nith neu nai
}
kin-housemate = { $reader ->
    [patient] y person sy’n byw gyda chi
   *[relative] y person sy’n byw gyda nhw
}
kin-numbered = { $kin }, rhif { $number }
# Rhwng dau enw. Nid "a": byddai "a" yn newid "eich" ac "y".
kin-and = a hefyd
kin-council-name = y cyngor
kin-patient = { $reader ->
    [patient] chi
   *[relative] y person
}
kin-said = { $question } – { $answer }.

# Y canlyniad.
kin-found = Fwy na thebyg, { $who } ydyw
    .lead = Mae’r gyfraith yn rhoi rhai pwerau i’r perthynas agosaf. Nid yw’r un peth â “next of kin”.
    .more = Y gweithiwr cymdeithasol ar gyfer y Ddeddf (yr AMHP) sy’n gwneud y penderfyniad go iawn. Dywedwch wrth yr AMHP beth rydych yn ei wybod.
    .how = Beth gall ei wneud
    .say = { $reader ->
    [patient] Pwy yw fy mherthynas agosaf yn eich nodiadau?
    [relative] Pwy yw’r perthynas agosaf yn y nodiadau?
   *[professional] Pwy yw’r perthynas agosaf yn y nodiadau?
}
    .say-two = { $reader ->
    [patient] Gofynnwch i’r AMHP edrych ar hyn eto, os gwelwch yn dda.
    [relative] Gofynnwch i’r AMHP edrych ar hyn eto, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn i’r AMHP edrych ar hyn eto.
}

kin-none = Nid yw’r gyfraith yn dod o hyd i berthynas agosaf
    .lead = Yn ôl beth ddywedoch chi wrthym, nid oes neb ar ôl ar restr y gyfraith.
    .more = { $reader ->
    [patient] Gall llys sirol benodi rhywun. Gallwch chi ofyn am hynny, a gall AMHP ofyn hefyd.
   *[relative] Gall llys sirol benodi rhywun. Gall y person ofyn am hynny, a gall AMHP ofyn hefyd.
}
    .how = Beth i’w wneud
    .say = { $reader ->
    [patient] Gofynnwch i’r AMHP pwy all fod yn berthynas agosaf i mi, os gwelwch yn dda.
    [relative] Gofynnwch i’r AMHP pwy all fod yn berthynas agosaf, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn i’r AMHP pwy all fod yn berthynas agosaf.
}
    .say-two = { $reader ->
    [patient] Hoffwn gael help i ofyn i’r llys.
    [relative] Hoffem gael help i ofyn i’r llys.
   *[professional] Efallai y bydd angen help arnyn nhw i ofyn i’r llys.
}

kin-council = Y cyngor yw’r perthynas agosaf
    .lead = Mae cyngor sydd â gorchymyn gofal yn dod o flaen y teulu.
    .more = Byddai gŵr, gwraig neu bartner sifil yn dod o flaen y cyngor.
    .how = Beth gall ei wneud
    .say = { $reader ->
    [patient] Pwy yn y cyngor sy’n gweithredu fel fy mherthynas agosaf?
    [relative] Pwy yn y cyngor sy’n gweithredu fel y perthynas agosaf?
   *[professional] Pwy yn y cyngor sy’n gweithredu fel y perthynas agosaf?
}
    .say-two = { $reader ->
    [patient] Rhowch eu henw i mi, os gwelwch yn dda.
    [relative] Rhowch eu henw i ni, os gwelwch yn dda.
   *[professional] Nodwch eu henw, os gwelwch yn dda.
}

kin-no-statutory-nearest-relative = Nid yw’r gyfraith yn rhoi perthynas agosaf yma
    .lead = Nid yw rhai gorchmynion llys neu garchar yn gadael perthynas agosaf. Gall teulu helpu o hyd.
    .more = { $reader ->
    [patient] Gall eiriolwr a chyfreithiwr siarad drosoch. Os bydd y gorchymyn yn newid, gofynnwch eto.
   *[relative] Gall eiriolwr a chyfreithiwr siarad dros y person. Os bydd y gorchymyn yn newid, gofynnwch eto.
}
    .how = { $reader ->
    [patient] Beth gallwch ei gael
   *[relative] Beth gallan nhw ei gael
}
    .say = { $reader ->
    [patient] Hoffwn gael eiriolwr, a chyfreithiwr.
    [relative] Hoffai fy mherthynas gael eiriolwr, a chyfreithiwr.
   *[professional] Hoffai’r claf hwn gael eiriolwr, a chyfreithiwr.
}
    .say-two = { $reader ->
    [patient] Dywedwch wrth fy nheulu beth cewch ei ddweud, os gwelwch yn dda.
    [relative] Dywedwch wrthym beth cewch ei ddweud, os gwelwch yn dda.
   *[professional] Beth cawn ni ei ddweud wrth y teulu?
}

kin-cannot-tell = Ni allwn ddweud yn sicr. Gofynnwch i’r AMHP
    .lead = Yr AMHP yw’r gweithiwr cymdeithasol ar gyfer y Ddeddf. Rhaid i’r AMHP weithio allan pwy ydyw.
    .more = Dywedwch wrth yr AMHP beth rydych yn ei wybod. Tan hynny, peidiwch â gweithredu fel pe bai’n sicr.
    .how = Beth gall perthynas agosaf ei wneud
    .say = { $reader ->
    [patient] Pwy yw fy mherthynas agosaf yn eich nodiadau?
    [relative] Pwy yw’r perthynas agosaf yn y nodiadau?
   *[professional] Pwy yw’r perthynas agosaf yn y nodiadau?
}
    .say-two = { $reader ->
    [patient] Gofynnwch i’r AMHP ddweud wrtha i pwy ydyw, a pham, os gwelwch yn dda.
    [relative] Gofynnwch i’r AMHP ddweud wrthym pwy ydyw, a pham, os gwelwch yn dda.
   *[professional] Byddaf yn gofyn i’r AMHP ddweud pwy ydyw, a pham.
}

kin-others = Pwy nad yw’n berthynas agosaf, a pham
kin-changes = Pryd gall newid
kin-changes-family = { $reader ->
    [patient] Mae rhywun yn marw, yn priodi, yn gwahanu, neu’n dod i fyw gyda chi.
   *[relative] Mae rhywun yn marw, yn priodi, yn gwahanu, neu’n dod i fyw gyda’r person.
}
kin-changes-home = Mae chwe mis gyda phartner, neu bum mlynedd gyda rhywun arall, wedi mynd heibio.
kin-changes-age = Mae rhywun yn troi’n 18.
kin-changes-court = Mae llys sirol yn penodi rhywun.
kin-changes-pick = Ni all neb ddewis eu perthynas agosaf heddiw. Gall llys newid hyn.
kin-harm = Ydy eich perthynas agosaf yn eich brifo neu’n codi ofn arnoch?
kin-harm-how = Dywedwch wrth nyrs neu’r eiriolwr. Gallwch ofyn i lys sirol am rywun arall. Mewn perygl, ffoniwch 999.
kin-harm-more = Sut i ofyn am berthynas agosaf arall

# Camau'r gyfraith.
step-court-order = Penododd llys sirol { $who }. Mae hynny’n dod o flaen popeth arall.
step-appointee-dead = Mae’r person a benododd y llys wedi marw. Ni all neb weithredu nes bod y llys yn penderfynu eto.
step-care-order = Mae gan gyngor orchymyn gofal. Mae’n dod o flaen y teulu.
step-care-order-spouse = Mae gorchymyn gofal. Mae gŵr, gwraig neu bartner sifil yn dod o flaen y cyngor.
step-guardian = Dan 18 oed, mae gwarcheidwad neu berson a enwodd llys yn dod o flaen pawb arall.
step-six-month-partner = Mae partner sydd wedi byw yno am chwe mis yn cyfrif fel gŵr neu wraig.
step-five-year-resident = Mae rhywun sydd wedi byw yno am bum mlynedd yn cyfrif fel perthynas.
step-living-with-or-caring = Rhywun sy’n byw gyda’r claf, neu’n gofalu amdanyn nhw, sy’n dod gyntaf.
step-rank = Mae gan y gyfraith restr o berthnasau. Y cyntaf ar y rhestr sy’n dod gyntaf, yna’r hynaf.
step-spouse = Mae gŵr, gwraig neu bartner sifil yn gyntaf ar restr y gyfraith.
step-child = Mae meibion a merched yn ail ar restr y gyfraith.
step-parent = Mae rhieni’n drydydd ar restr y gyfraith.
step-sibling = Mae brodyr a chwiorydd yn bedwerydd ar restr y gyfraith.
step-grandparent = Mae neiniau a theidiau’n bumed ar restr y gyfraith.
step-grandchild = Mae wyrion ac wyresau’n chweched ar restr y gyfraith.
step-aunt-or-uncle = Mae modrybedd ac ewythrod yn seithfed ar restr y gyfraith.
step-niece-or-nephew = Mae nithoedd a neiaint yn wythfed ar restr y gyfraith.
step-nobody-left = Nid oes neb ar ôl ar y rhestr. Gall llys sirol benodi rhywun.
step-ward-of-court = Mae’r claf yn ward llys. Rhaid i’r Uchel Lys gytuno cyn gwneud dim.
step-delegated = Mae’r perthynas agosaf wedi gofyn yn ysgrifenedig i rywun weithredu ar eu rhan.
step-delegated-wales = Mae’r perthynas agosaf wedi gofyn i rywun weithredu ar eu rhan. Mae gan Gymru ei rheolau ei hun.
step-nominated-person = Mae’r gyfraith newydd wedi dechrau: mae person enwebedig yn cymryd y lle hwn.

# Pam nad rhywun ydyw.
not-dead = { $who }: mae wedi marw.
not-court-order-stands = { $who }: mae llys wedi penodi rhywun arall.
not-care-order-stands = { $who }: mae gan y cyngor orchymyn gofal.
not-guardian-stands = { $who }: gwarcheidwad sy’n dod gyntaf.
not-not-a-relative = { $who }: nid yw’r gyfraith yn eu cyfrif fel perthynas.
not-father-without-parental-responsibility = { $who }: nid oes ganddo gyfrifoldeb rhiant.
not-through-father-without-parental-responsibility = { $who }: drwy dad nad yw’n cyfrif y mae’r berthynas.
not-partner-not-living-together = { $who }: nid yw’r ddau’n byw gyda’i gilydd.
not-partner-of-a-married-patient = { $who }: mae’r claf yn briod.
not-partner-under-six-months = { $who }: mae’n llai na chwe mis.
not-resident-with-a-married-patient = { $who }: mae’r claf yn briod.
not-resident-under-five-years = { $who }: mae’n llai na phum mlynedd.
not-abroad = { $who }: mae’n byw dramor.
not-separated = { $who }: mae’r ddau wedi gwahanu’n barhaol.
not-deserted = { $who }: mae un wedi gadael y llall.
not-under-18 = { $who }: mae dan 18 oed.
not-not-living-with-or-caring = { $who }: mae rhywun arall yn byw gyda’r claf neu’n gofalu amdanyn nhw.
not-later-class = { $who }: mae rhywun nes yn dod gyntaf ar y rhestr.
not-half-blood = { $who }: mae rhywun sy’n rhannu’r ddau riant yn dod gyntaf.
not-younger = { $who }: mae rhywun hŷn yn dod gyntaf.

# Ar beth mae'n dibynnu o hyd. Ar ôl colon, achos gall { $who } fod yn "chi" hefyd.
unknown-age = Beth yw’r oed: { $who }.
unknown-resident = Ai dramor y mae’r cartref fel arfer: { $who }.
unknown-status = { $reader ->
    [patient] Pa orchymyn sy’n eich cadw.
   *[relative] Pa orchymyn sy’n cadw’r person.
}
unknown-restricted = A oes gorchymyn cyfyngu.
unknown-care-order = A oes gan gyngor orchymyn gofal.
unknown-lives-with = A yw’r person hwn yn byw yno: { $who }.
unknown-cares-for = A yw’r person hwn yn gofalu: { $who }.
unknown-months-together = Pa mor hir mae’r person hwn wedi byw yno: { $who }.
unknown-half-blood = Ai drwy un rhiant yn unig y mae’r person hwn yn perthyn: { $who }.
unknown-through = A yw’r person hwn o ochr y tad: { $who }.
unknown-parental-responsibility = A oedd gan y person hwn gyfrifoldeb rhiant: { $who }.
unknown-separated = A yw’r person hwn wedi gwahanu’n barhaol: { $who }.
unknown-exists = A oes person o’r fath: { $who }.
