# Beth sydd ar bob sgrin: yr ymyl, y troed, y cloriau, y dyddiadau.
# `$reader` yw patient, relative neu professional: "chi" yw'r un person hwnnw.

app-name = Eich hawliau
app-strap = a rhywun ar eich ochr chi

nav-skip = Neidio i’r brif ran
nav-back = Yn ôl
nav-language = Iaith
nav-hide = Cuddio
nav-finish = Gorffen a chlirio
nav-person = Siarad â pherson
nav-continue = Ymlaen
nav-top = Yn ôl i’r brig

foot-label = Help a mwy
foot-danger = Mewn perygl? Dywedwch wrth nyrs nawr, neu ffoniwch 999. Mae’r Samariaid yn gwrando ddydd a nos: 116 123.
foot-urgent = Help brys
foot-start = Tudalen gychwyn
foot-topics = Pob pwnc
foot-glossary = Egluro geiriau
foot-find = Dod o hyd i eiriolwr
foot-law = Y gyfraith a’i dyddiadau
foot-privacy = Preifatrwydd
foot-about = Am yr ap hwn

draft-notice = Nid oes cyfieithydd cymwys wedi gwirio’r iaith hon eto.

# Dyddiau: yr un drefn ag yn Saesneg. Nid yw enw'r mis yn treiglo ar ôl rhif.
day = { $day } { $month } { $year }
# Mis yn unig, pan nad yw'r diwrnod yn hysbys.
day-month = { $month } { $year }
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

law-checked = Gwiriwyd y gyfraith yn erbyn y testun swyddogol. Dyddiad y testun: { $date }.
law-may-have-started = Os bydd staff yn dweud bod rheolau newydd wedi dechrau, gall hynny fod yn gywir. Gofynnwch i’r eiriolwr.

hidden-title = Mae’r dudalen hon wedi’i chuddio
hidden-lead = Ni all neb ddarllen eich tudalen nawr. Mae eich lle wedi’i gadw.
hidden-again = Dangos eto
hidden-warning = Efallai y bydd pobl yn gwybod o hyd eich bod wedi defnyddio’r sgrin hon.

finish-title = Gorffen a chlirio?
finish-lead = Byddwn yn anghofio eich holl atebion. Bydd y sgrin yn mynd yn ôl i’r dechrau.
finish-number = Ydych chi eisiau cadw rhif ffôn? Ewch yn ôl ac ysgrifennwch y rhif yn gyntaf.
finish-yes = Ie, gorffen a chlirio
finish-no = Na, mynd yn ôl
