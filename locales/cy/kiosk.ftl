# Y sgrin ar y ward: ei sgrin gyntaf, ei gorchuddion, a'r hyn a ddangosir pan na all ddechrau.
# Ar ôl rhif mae'r enw yn unigol: 3 munud.

kiosk-not-recorded = Nid yw’r sgrin hon yn eich recordio. Nid yw’n defnyddio camera na meicroffon.
kiosk-not-sent = Nid yw eich atebion yn cael eu hanfon at staff, nac at neb arall.
kiosk-idle = Os byddwch yn gadael, bydd y sgrin hon yn cuddio eich atebion. Amser cyn cuddio, mewn munudau: { $cover }. Amser cyn anghofio wedyn, mewn munudau: { $clear }.

updown-up = I fyny
updown-down = I lawr

cover-idle = Ydych chi yno o hyd?
cover-idle-lead = Mae eich atebion wedi’u cuddio. Cyn hir bydd y sgrin hon yn eu hanghofio.
cover-soon = Ymhen 20 eiliad bydd y sgrin hon yn anghofio eich atebion.
cover-carry-on = Parhau
cover-fresh = Dechrau o’r newydd

plain-title = Eich hawliau
plain-lead = Mae’r sgrin hon yn ailddechrau. Wnaethoch chi ddim byd o’i le.
plain-nurse = Gallwch ofyn i unrhyw nyrs eich helpu i gael gafael ar eiriolwr.
plain-lines = Mae’r llinellau hyn yn dod o hyd i eiriolwr yn Lloegr:
plain-line = { $name }: { $number }

result-nation-england = Dyma’r gyfraith ar gyfer ysbytai yn Lloegr.
result-nation-wales = Dyma’r gyfraith ar gyfer ysbytai yng Nghymru.

contact-ward = Gwasanaeth eiriolaeth y ward hon ei hun.
contact-ward-hours = Gwasanaeth eiriolaeth y ward hon ei hun. Pryd i ffonio: { $hours }.
contact-ward-source = Daw hwn o osodiadau’r ward, nid gennym ni.

machine-title = Y peiriant hwn
machine-trouble = Mae rhywbeth o’i le ar osodiadau’r peiriant hwn. Gall staff ei drwsio:
machine-stands = Ble mae’n sefyll
machine-stands-home = gartref
machine-stands-kiosk = ar ward, i lawer o bobl
machine-area = Mae’r ysbyty yn
machine-nation = Cyfraith
machine-nation-none = unrhyw wlad: mae’n gofyn
machine-ward = Gwasanaeth y ward ei hun
machine-languages = Ieithoedd
machine-cover = Yn cuddio’r dudalen ar ôl
machine-clear = Yn ei hanghofio ar ôl eto
machine-minutes = { $count ->
    [two] { $count } funud
   *[other] { $count } munud
}
machine-scale = Maint
machine-sound = Sain (nid oes dim yn ei defnyddio eto)
machine-sound-on = ymlaen
machine-sound-off = i ffwrdd
machine-printer = Argraffydd (nid oes dim yn ei ddefnyddio eto)
machine-none = dim

# Preifatrwydd, lle mae'n wahanol i gartref.
privacy-kiosk-no-disk = Nid yw eich atebion yn cael eu hysgrifennu ar y ddisg. Maen nhw’n diflannu pan fydd eich ymweliad yn dod i ben.
privacy-kiosk-clear = Pwyswch “Gorffen a chlirio”. Mae’r sgrin yn anghofio eich atebion ac yn mynd yn ôl i’r dechrau.
privacy-kiosk-hide = Pwyswch “Cuddio” i guddio’r dudalen ar unwaith. Mae eich atebion yn cael eu cadw y tu ôl iddi.
privacy-kiosk-cannot = Gall pwy bynnag sy’n cyffwrdd â’r sgrin cyn ei chlirio weld eich tudalen. Pwyswch “Gorffen a chlirio” wrth fynd.
