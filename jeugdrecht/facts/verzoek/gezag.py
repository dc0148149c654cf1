"""
A petition to restore authority: whether one parent files it alone.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

alleen_deze_ouder = yes_no(
    "verzoek.alleen_deze_ouder",
    ask=Text("Verzoekt alleen deze ouder, en niet beide ouders samen of de raad?",
             "Does only this parent petition, not both parents together or the Raad?"),
    yes=Text("alleen deze ouder verzoekt", "only this parent petitions"),
    no=Text("niet alleen deze ouder verzoekt", "not only this parent petitions"),
    unknown=Text("het is niet bekend of alleen deze ouder verzoekt",
                 "it is not known whether only this parent petitions"),
)
