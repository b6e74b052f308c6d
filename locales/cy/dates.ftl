# Dyddiadau: pam nad yw diwrnod yn sicr. Geiriau syml, 15 ar y mwyaf.

unsettled-month-end = Nid oes diwrnod o’r fath yn un o’r misoedd. Gall hwn fod ddiwrnod yn gynt.
unsettled-time-not-known = Nid yw’r amser yn hysbys, felly rydym yn cyfrif yr oriau o ddechrau’r diwrnod hwnnw.
unsettled-hour-twice = Aeth y clociau’n ôl dros yr amser hwnnw. Gall y diwedd fod awr yn hwyrach.
unsettled-hour-of-service = Nid yw’r gyfraith yn dweud am ba awr mae llythyr neu e-bost yn cyfrif.
unsettled-age-not-known = Nid yw’r oed yn hysbys. Dyma’r diwrnod cynharaf, sef yr un ar gyfer dan 18.
unsettled-office-shut = Mae’r swyddfa ar gau’r diwrnod hwnnw, ac efallai na fydd diwrnod hwyrach yn cyfrif.
unsettled-holidays-not-known = Nid ydym yn gwybod beth yw gwyliau banc y flwyddyn honno.
unsettled-may-end-sooner = Gall ddod i ben yn gynt, pan ddaw’r achos llys neu’r ddedfryd i ben.
unsettled-restriction-not-known = Mae hyn yn wahanol gyda chyfyngiadau: gofynnwch a oes rhai.
unsettled-remand-count = Gall y llys bennu diwrnod cynharach. Efallai fod y gyfraith yn caniatáu un diwrnod arall.
unsettled-interim-count = Gall y llys bennu cyfnod byrrach. Efallai fod y gyfraith yn caniatáu un diwrnod arall.
unsettled-new-examination = Nid ydym wedi darllen pryd mae’r gyfraith newydd eisiau i hyn gael ei wneud.
unsettled-emergency-window = Yn ymarferol, mae hyn yn cyfrif unwaith y bydd ail feddyg wedi cytuno.
unsettled-not-in-our-sources = Nid yw’r ffynonellau a ddarllenom yn rhoi ateb i hyn.
unsettled-new-reference = Mae’r gyfraith wedi newid yma. Nid ydym wedi darllen pryd mae hyn yn cyfrif.
unsettled-wales-service = Nid ydym wedi darllen rheolau Cymru am bryd mae hyn yn cyfrif fel wedi’i gyflwyno.
unsettled-wales-email = Nid ydym wedi dod o hyd i reol yng Nghymru sy’n caniatáu e-bostio hyn.
