# All other pages.

topics-title = Read about rights
topics-lead = You can read everything here. No question has to be answered.
menu-start = First things
menu-advocate = You and the advocate
menu-situation = Where you stand
menu-sections = Sections, one by one
menu-outside = Orders outside hospital
menu-court = Courts and prison
menu-tribunal = Ways to leave: the Tribunal and the managers
menu-treatment = Treatment
menu-relatives = The nearest relative
menu-other = Other kinds of advocate
menu-complaints = Complaints
menu-places = Places, new law and urgent help
topic-contents = On this page
topic-words = Words on this page
topic-word-more = More
topic-stale = Please check this first. The day by which we meant to check this page has passed. You can still ask for an advocate.
topic-borrowed = This page is not in this language yet. It is shown in English.
topic-review-by = Please check this page again by
sources-title = What the law says
sources-unsure = We have not seen the full text of all of these. Ask the advocate or a solicitor if it matters to you.

glossary-title = Words explained
glossary-lead = Short and plain. Pick a word to read more.
term-title = What “{ $term }” means
term-aliases = Also called:

find-title = Which area is the hospital in?
find-lead = Choose the place where the hospital is. It is not where the home is.
find-not-sure = Not sure? Ask staff: “Which council is this hospital in?”
find-letter = First letter
find-region = Or choose a region
find-councils = Councils
find-places = Places: { $chosen }
find-inside = This is in { $area }.
find-not-here = My place is not here

area-title = Advocates for hospitals in { $area }
area-council-arranges = The council must arrange this service. It is free.
area-board-arranges = The health board must arrange this service. It is free.
area-where-hospital-is = { $reader ->
    [patient] It is for hospitals in this area. It does not matter where your home is.
   *[relative] It is for hospitals in this area. It does not matter where their home is.
}
area-have-i-a-right = { $reader ->
    [patient] Do I have a right to one?
   *[relative] Do they have a right to one?
}
area-imha = Advocates under the Mental Health Act (IMHA)
area-still-no-help = Still no help?
service-IMCA = When someone cannot decide something big (IMCA)
service-CARE = When the council looks at care (Care Act advocate)
service-NHSC = Help to complain about the NHS

contact-local = The advocate service for this place.
contact-switchboard = A national number. They will find the advocate for this hospital.
contact-only-for = Only for: { $people }.
contact-email = Email:
contact-checked = The source for this number is from { $date }.
contact-public-page = This number comes from a public page of { $date }. Please check when you ring.
contact-public-page-undated = This comes from a public page. Its date is not known. Please check when you ring.
contact-undated = The date of the source is not known.

line-emergency = Police, ambulance, fire. When someone is in danger now.
line-nhs-111 = Ask for the mental health option: press 2. England and Wales.
line-samaritans = To talk, at any hour.
line-shout = Send a text message. You cannot ring this number.
line-pohwer = Finds the advocate for a place in England.
line-voiceability = Finds the advocate for a place in England.
line-the-advocacy-people = Finds the advocate for a place in England.
line-cqc = The Care Quality Commission checks how the Act is used in England. Press 1.
line-phso = Looks at complaints about the NHS in England, at the end.
line-psow = Looks at complaints about public services in Wales, at the end.
line-law-society = Finds a solicitor who knows mental health law.
line-citizens-advice = Advice on rights, in England.
line-siaa = Finds an independent advocate in Scotland.
line-mental-welfare-commission = Advice on rights in Scotland.

person-title = Get a person
person-lead = You can turn to any nurse, at any time. Say this, or show it.
person-say = { $reader ->
    [patient] I would like to talk to someone.
   *[relative] I would like to talk to someone about a patient.
}
person-say-two = { $reader ->
    [patient] Please help me reach an advocate.
   *[relative] Please help us reach an advocate.
}
person-advocate = Reach an advocate
person-lines-england = The phone lines are for England. In Scotland and Northern Ireland, ask any nurse.

urgent-title = If you are in danger
urgent-nurse = On a ward: tell any nurse now.
urgent-home = At home: call 999, or go to A&E.
urgent-this-app = This app cannot call anyone. It cannot see or hear you.
urgent-more = More about urgent help
urgent-lines = People to call

show-come = Please come and read this.
show-title = To the nurse in charge
show-say = { $reader ->
    [patient] I would like to see an Independent Mental Health Advocate (IMHA).
   *[relative] I would like an Independent Mental Health Advocate (IMHA) to see the patient.
}
show-say-two = { $reader ->
    [patient] Please phone them today. Please write in my notes that I asked.
   *[relative] Please phone them today. Please write in the notes that I asked.
}
show-law-england = Mental Health Act 1983, sections 130A to 130D. Steps must be taken so that the patient understands what help there is.
show-law-wales = Mental Health Act 1983, sections 130E to 130L. Steps must be taken so that the patient understands what help there is.

about-title = About this app
about-lead = This app tells patients and relatives about their right to an advocate.
about-what = What it is
about-what-text = It is not run by a hospital or a ward. It gives information on rights. It gives no health advice and no legal advice.
about-law = The law
about-law-text = We read the law for England and Wales. We say so when we are not sure. A solicitor has not yet checked it.
about-numbers = The phone numbers
about-numbers-text = They come from public pages. Each shows the date of its source. Old ones give way to ways that always work.
about-review = Dates
about-review-text = Every page says by when it should be checked again. After that day the page says so.
about-made-of = What it is made of
about-ogl = Source: Office for National Statistics, licensed under the Open Government Licence v.3.0.
about-fonts = The letters are Atkinson Hyperlegible Next (SIL Open Font License 1.1). The drawings are our own.
about-reuse = You may copy these words and use them to help others. Please keep the dates with them.
about-version = Version
about-content-date = Content checked on

privacy-title = What happens to my answers
privacy-lead = Nothing of your visit is kept. Nothing is sent.
privacy-no-name = We do not ask your name, your birthday or your ward.
privacy-no-network = The app has no way to send anything. It works with no network.
privacy-no-disk = Your answers are not written to the disk. They are gone when the window closes.
privacy-no-camera = It uses no camera and no microphone.
privacy-clear = How to clear it now
privacy-clear-text = Press “Finish and clear”. The app starts afresh and forgets your answers.
privacy-cannot = What it cannot do
privacy-cannot-text = It does not hide that you used this screen. A camera in the room could still see it.

law-title = The law and its dates
law-not-advice = This is information, not legal advice. A solicitor can say what it means for one person.
law-started = New law that has started
law-waiting = Passed, but not started
law-waiting-text = No starting day was fixed when we last read the text. It does not count yet.
law-sources = Everything we go by
law-part = Law or guidance
law-since = Since
law-how-read = How we read it
seen-text = We read the text.
seen-part = We read a part.
seen-not = We have not seen the text.

problem-page-missing = This page is not here
    .next = Nothing is lost. Go back, or choose one of these.
problem-content-broken = This app cannot read its pages
    .next = Something is wrong with its files. You can still get help: ask any nurse, or phone.
