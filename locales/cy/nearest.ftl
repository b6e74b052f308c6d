# Pwy yw'r perthynas agosaf.
#
# nearest-unsettled-<id>    pam na ellir dweud er bod pob ffaith yn hysbys; 15 gair ar y mwyaf

nearest-unsettled-open-father-of-an-adult = Nid yw’r gyfraith yn glir am dadau dibriod oedolion. Gofynnwch i’r AMHP.
nearest-unsettled-open-same-age = Mae dau berson yn gyfartal, a’r hynaf sy’n dod gyntaf. Gofynnwch i’r AMHP.
nearest-unsettled-open-care-order-and-spouse = Nid yw’r gyfraith yn glir am orchymyn gofal a phriod sydd wedi gwahanu.
nearest-unsettled-open-two-appointees = Mae’n ymddangos bod llys wedi penodi dau berson. Gofynnwch am weld y gorchmynion.
nearest-unsettled-open-status = Nid yw’r gyfraith yn glir ar gyfer y sefyllfa gyfreithiol hon. Gofynnwch i’r AMHP.
nearest-unsettled-open-nation = Cyfraith Cymru a Lloegr yw hon. Cyfraith arall sydd yno.
