"""
Engine `smt`: reads the rules as formulas, to prove what holds of every case or show a case where it fails.
"""

from jeugdrecht.engines.smt.ask import gap, overlap, rails, two_valued
from jeugdrecht.engines.smt.bind import Bound
from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.examples import Example
from jeugdrecht.engines.smt.nodes import DECLINES
from jeugdrecht.engines.smt.session import Session, items_needed
from jeugdrecht.engines.smt.sides import Side, differ, powers_differ
from jeugdrecht.engines.smt.world import Place, World

__all__ = [
    "DECLINES",
    "Bound",
    "Example",
    "Place",
    "Reader",
    "Session",
    "Side",
    "World",
    "differ",
    "gap",
    "items_needed",
    "overlap",
    "powers_differ",
    "rails",
    "two_valued",
]
