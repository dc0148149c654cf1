"""
Engine `smt`: reads the rules as formulas, to prove what holds of every case or show a case where it fails.
"""

from jeugdrecht.engines.smt.ask import Example, gap, items_needed, overlap, rails, two_valued
from jeugdrecht.engines.smt.bind import Bound
from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.nodes import DECLINES
from jeugdrecht.engines.smt.world import Place, World

__all__ = [
    "DECLINES",
    "Bound",
    "Example",
    "Place",
    "Reader",
    "World",
    "gap",
    "items_needed",
    "overlap",
    "rails",
    "two_valued",
]
