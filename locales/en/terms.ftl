# Names of laws, bodies and people. A translator decides once whether each is translated.

# The advocate for people under the Mental Health Act.
-imha = IMHA
# The law itself.
-act = Mental Health Act
# The court that can end a section.
-tribunal = Tribunal
