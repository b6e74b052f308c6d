# The first screens: language, who is asking, what to know.

language-title = Choose your language
    .twin = Dewiswch eich iaith
language-list = Languages
language-promise = We do not ask your name.
language-promise-two = Nothing you choose is kept or sent.
text-bigger = Bigger text
text-smaller = Smaller text
theme-contrast = High contrast
theme-dark = Dark colours
theme-paper = Light colours

ask-reader = Who are you asking for?
    .lead = This helps us use the right words. You can stop at any time.
    .why = A patient has some rights. A relative has others. We do not ask your name.
answer-reader-patient = For me
    .hint = I am a patient.
answer-reader-relative = For a relative or friend
    .hint = I want to help someone.
answer-reader-professional = I work with patients
    .hint = As a nurse, doctor, social worker or manager.

start-title = What would you like to know?
start-lead = Pick one. You can come back for the rest.
start-no-questions = You do not have to answer questions to read about rights.
start-guide-advocate = { $reader ->
    [patient] Can I have an advocate?
   *[relative] Can the person have an advocate?
}
    .hint = { $reader ->
    [patient] Someone on your side. It is free.
   *[relative] Someone on their side. It is free.
}
start-find = Find an advocate, place by place
start-topics = Read about rights
start-glossary = Words explained, from A to Z
