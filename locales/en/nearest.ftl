# Who is the nearest relative.
#
# nearest-unsettled-<id>    why it cannot be told though every fact is known; at most 15 words

nearest-unsettled-open-father-of-an-adult = The law is not clear about unmarried fathers of adults. Ask the AMHP.
nearest-unsettled-open-same-age = Two people stand level, and the elder comes first. Ask the AMHP.
nearest-unsettled-open-care-order-and-spouse = The law is not clear about a care order and a parted spouse.
nearest-unsettled-open-two-appointees = A court seems to have appointed two people. Ask to see the orders.
nearest-unsettled-open-status = The law is not clear for this legal position. Ask the AMHP.
nearest-unsettled-open-nation = This is the law of England and Wales. Other law holds there.
