"""
Whether a parent agreed that the child grows up in another family.
"""

from jeugdrecht.logic.declare import yes_no
from jeugdrecht.sources import Text

# A fact reads as one block, a sentence to a line.
# fmt: off

stemt_in_met_opvoeding_elders = yes_no(
    "ouder.stemt_in_met_opvoeding_elders",
    item="ouder",
    ask=Text(
        "Heeft deze ouder ingestemd met verzorging en opvoeding in het gezin van een ander?",
        "Did this parent agree to care and upbringing in the family of another?",
    ),
    yes=Text(
        "de ouder heeft ingestemd met opvoeding in een ander gezin",
        "the parent agreed to upbringing in another family",
    ),
    no=Text(
        "de ouder heeft niet ingestemd met opvoeding in een ander gezin",
        "the parent did not agree to upbringing in another family",
    ),
    unknown=Text(
        "het is niet bekend of de ouder heeft ingestemd met opvoeding in een ander gezin",
        "it is not known whether the parent agreed to upbringing in another family",
    ),
)
