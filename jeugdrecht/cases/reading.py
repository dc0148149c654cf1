"""
A case with the places where it was written, for checks that come after the reading.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.near import Names
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.registry import Vocabulary


@dataclass(frozen=True, slots=True)
class Tools:
    """What every reader of a part needs: the vocabulary, where faults go, and the names that exist."""

    vocabulary: Vocabulary
    faults: Faults
    names: Names


@dataclass(frozen=True, slots=True)
class Reading:
    """
    One case as read.

    Args:
        case: the case; with faults, as much of it as could be read.
        places: where each fact stands, by the id of the item (None outside the lists) and of the fact.
    """

    case: Case
    places: Mapping[tuple[str | None, str], Spot]
