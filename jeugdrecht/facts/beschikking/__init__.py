"""
The judgment or order: the day on which it was given.
"""

from jeugdrecht.facts.beschikking.civiel import (
    kracht_van_gewijsde_op,
    uitvoerbaar_bij_voorraad,
    verzonden_op,
)
from jeugdrecht.logic.declare import day
from jeugdrecht.sources import Text

# Of this subject, but in files of their own.
__all__ = ["datum", "kracht_van_gewijsde_op", "uitvoerbaar_bij_voorraad", "verzonden_op"]

datum = day(
    "beschikking.datum",
    item="feit",
    ask=Text(
        "Op welke datum is de uitspraak of beschikking gegeven?", "On which date was the decision given?"
    ),
    says=Text(
        "de uitspraak of beschikking is gegeven op {value}", "the judgment or order was given on {value}"
    ),
    unknown=Text(
        "het is niet bekend op welke datum de uitspraak of beschikking is gegeven",
        "it is not known on which date the judgment or order was given",
    ),
)
