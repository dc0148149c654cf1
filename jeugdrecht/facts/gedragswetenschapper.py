"""
The behavioural expert who is consulted in secure youth care.
"""

from jeugdrecht.logic.declare import choice
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

registratie = choice(
    "gedragswetenschapper.registratie",
    "kinder_en_jeugdpsycholoog_nip", "orthopedagoog_generalist_nvo", "postmaster_skj",
    "gz_psycholoog_big", "psychotherapeut_big", "andere",
    ask=Text("Met welke registratie werkt de gedragswetenschapper?",
             "With which registration does the behavioural expert work?"),
    says=Text("de gedragswetenschapper is geregistreerd als {value}",
              "the behavioural expert is registered as {value}"),
    unknown=Text("het is niet bekend welke registratie de gedragswetenschapper heeft",
                 "it is not known which registration the behavioural expert has"),
)
