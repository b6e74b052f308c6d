# The shared screen on a ward: its first screen, its covers, and what it shows when it cannot start.
# $cover and $clear are whole numbers of minutes, from 2 to 20.

kiosk-not-recorded = This screen does not record you. It uses no camera and no microphone.
kiosk-not-sent = Your answers are not sent to staff, or to anyone.
kiosk-idle = If you leave, this screen hides your answers after { $cover } minutes. It forgets them { $clear } minutes later.

# Two buttons in the corner of a page that is longer than the screen.
updown-up = Up
updown-down = Down

# Windows that the program draws itself, over the page.
cover-idle = Are you still there?
cover-idle-lead = Your answers are hidden. Soon this screen will forget them.
# Said aloud by a screen reader, once.
cover-soon = In 20 seconds this screen will forget your answers.
cover-carry-on = Carry on
cover-fresh = Start fresh

plain-title = Your rights
plain-lead = This screen is starting again. You did nothing wrong.
plain-nurse = You can ask any nurse to help you reach an advocate.
plain-lines = These lines find an advocate in England:
plain-line = { $name }: { $number }

# On a result, where the ward’s settings said where the hospital is.
result-nation-england = This is the law for hospitals in England.
result-nation-wales = This is the law for hospitals in Wales.

# The ward’s own service, as its settings say.
contact-ward = This ward’s own advocate service.
contact-ward-hours = This ward’s own advocate service. When to phone: { $hours }.
contact-ward-source = This comes from the ward’s settings, not from us.

# What holds on this machine, on “About this app”. Staff read these.
machine-title = This machine
machine-trouble = Something is wrong with the settings of this machine. Staff can mend it:
machine-stands = It stands
machine-stands-home = at home
machine-stands-kiosk = on a ward, for many people
machine-area = The hospital is in
machine-nation = The law of
machine-nation-none = any nation: it asks
machine-ward = The ward’s own service
machine-languages = Languages
machine-cover = Hides the page after
machine-clear = Forgets it after a further
machine-minutes = { $count } minutes
machine-scale = Size
machine-sound = Sound (nothing uses it yet)
machine-sound-on = on
machine-sound-off = off
machine-printer = Printer (nothing uses it yet)
machine-none = none

# Privacy, where it differs from home. Every sentence here is proved by a test: see tests/privacy.toml.
privacy-kiosk-no-disk = Your answers are not written to the disk. They are gone when your visit ends.
privacy-kiosk-clear = Press “Finish and clear”. The screen forgets your answers and goes back to the start.
privacy-kiosk-hide = Press “Hide” to cover the page at once. Your answers are kept behind it.
privacy-kiosk-cannot = Whoever touches the screen before it is cleared can see your page. Press “Finish and clear” when you go.
