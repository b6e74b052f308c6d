# Y sgriniau cyntaf: iaith, pwy sy'n gofyn, beth i'w wybod.

language-title = Dewiswch eich iaith
    .twin = Choose your language
language-list = Ieithoedd
language-promise = Nid ydym yn gofyn am eich enw.
language-promise-two = Nid oes dim rydych yn ei ddewis yn cael ei gadw na’i anfon.
text-bigger = Testun mwy
text-smaller = Testun llai
theme-contrast = Cyferbyniad uchel
theme-dark = Lliwiau tywyll
theme-paper = Lliwiau golau

ask-reader = Ar ran pwy rydych chi’n gofyn?
    .lead = Mae hyn yn ein helpu i ddefnyddio’r geiriau cywir. Gallwch stopio unrhyw bryd.
    .why = Mae gan glaf rai hawliau. Mae gan berthynas hawliau eraill. Nid ydym yn gofyn am eich enw.
answer-reader-patient = Ar fy rhan fy hun
    .hint = Rwy’n glaf.
answer-reader-relative = Ar ran perthynas neu ffrind
    .hint = Rydw i eisiau helpu rhywun.
answer-reader-professional = Rwy’n gweithio gyda chleifion
    .hint = Fel nyrs, meddyg, gweithiwr cymdeithasol neu reolwr.

start-title = Beth hoffech chi ei wybod?
start-lead = Dewiswch un. Gallwch ddod yn ôl am y gweddill.
start-no-questions = Does dim rhaid ateb cwestiynau i ddarllen am hawliau.
start-guide-advocate = { $reader ->
    [patient] Alla i gael eiriolwr?
   *[relative] All y person gael eiriolwr?
}
    .hint = { $reader ->
    [patient] Rhywun ar eich ochr chi. Mae am ddim.
   *[relative] Rhywun ar eu hochr nhw. Mae am ddim.
}
start-find = Dod o hyd i eiriolwr, fesul lle
start-topics = Darllen am hawliau
start-glossary = Egluro geiriau, o A i Y
