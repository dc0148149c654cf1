"""
What the law leaves unsettled about placing a child.
"""

from jeugdrecht.logic.declare import legal_question
from jeugdrecht.sources import Text

# Yes means that an authorisation is needed.
plaatsing_bij_andere_ouder = legal_question(
    "rechtsvraag.plaatsing_bij_andere_ouder",
    by="kinderrechter",
    ask=Text(
        "Is plaatsing bij de andere ouder een plaatsing buiten het gezin? Art. 1:265a BW omschrijft het "
        "gezin niet.",
        "Is placement with the other parent a placement outside the family? Art. 1:265a BW does not define "
        "the family.",
    ),
    yes=Text(
        "plaatsing bij de andere ouder geldt als plaatsing buiten het gezin (art. 1:265a BW)",
        "placement with the other parent counts as placement outside the family (art. 1:265a BW)",
    ),
    no=Text(
        "plaatsing bij de andere ouder geldt niet als plaatsing buiten het gezin (art. 1:265a BW)",
        "placement with the other parent does not count as placement outside the family (art. 1:265a BW)",
    ),
    unknown=Text(
        "de wet laat open of plaatsing bij de andere ouder plaatsing buiten het gezin is (art. 1:265a BW)",
        "the law leaves open whether placement with the other parent is outside the family (art. 1:265a BW)",
    ),
)
