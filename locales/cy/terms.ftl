# Enwau cyfreithiau, cyrff a phobl.

# Yr eiriolwr i bobl dan y Ddeddf Iechyd Meddwl.
-imha = IMHA
# Y gyfraith ei hun.
-act = Deddf Iechyd Meddwl
# Y llys sy'n gallu dod ag adran i ben.
-tribunal = Tribiwnlys
