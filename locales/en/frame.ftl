# What stands on every screen: the spine, the foot, the covers, dates.
# `$reader` is patient, relative or professional: "you" is that one person.

app-name = Your rights
app-strap = and someone on your side

nav-skip = Skip to the main part
nav-back = Back
nav-language = Language
nav-hide = Hide
nav-finish = Finish and clear
nav-person = Get a person
nav-continue = Continue
nav-top = Back to the top

foot-label = Help and more
foot-danger = In danger? Tell a nurse now, or call 999. Samaritans listen day and night: 116 123.
foot-urgent = Urgent help
foot-start = Start page
foot-topics = All topics
foot-glossary = Words explained
foot-find = Find an advocate
foot-law = The law and its dates
foot-privacy = Privacy
foot-about = About this app

draft-notice = No qualified translator has checked this language yet.

# Days: the order of day, month and year is yours.
day = { $day } { $month } { $year }
# A month alone, where no day is known.
day-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

law-checked = Law checked against the official text of { $date }.
law-may-have-started = If staff say that new rules have started, that may be right. Ask the advocate.

hidden-title = This page is hidden
hidden-lead = Nobody can read your page now. Your place is kept.
hidden-again = Show again
hidden-warning = People may still know that you used this screen.

finish-title = Finish and clear?
finish-lead = We will forget all your answers. The screen goes back to the start.
finish-number = Do you want to keep a phone number? Go back and write it down first.
finish-yes = Yes, finish and clear
finish-no = No, go back
