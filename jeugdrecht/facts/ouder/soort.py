"""
The tie of this person to the young person.
"""

from jeugdrecht.logic.declare import choice
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

soort = choice(
    "ouder.soort",
    "juridische_ouder", "adoptiefouder", "stiefouder", "pleegouder", "niet_ouder",
    item="ouder",
    ask=Text("Wat is de band van deze persoon met de jeugdige?",
             "What is this person's tie to the young person?"),
    says=Text("de band met de jeugdige is {value}", "the tie to the young person is {value}"),
    unknown=Text("het is niet bekend wat de band van deze persoon met de jeugdige is",
                 "it is not known what this person's tie to the young person is"),
)
