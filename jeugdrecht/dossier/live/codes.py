"""
The vocabulary of numbers: durable-rules takes text for numbers and has no enums, so it gets whole numbers.

Every code follows from the declarations, in their order; 0 is what none of them names.
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum
from functools import cache
from typing import Literal, TypeAlias

from jeugdrecht.dossier.course import Outcome
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.watched import DECISIONS, RECORDS, Watch
from jeugdrecht.rules import library
from jeugdrecht.rules.index import ARISES

Chain: TypeAlias = Literal["bescherming", "strafrecht"]
CHAINS: tuple[Chain, ...] = ("bescherming", "strafrecht")
CRIMINAL = frozenset({"sr", "sv", "bjj", "halt", "rjw", "lpw"})
"""The instruments of the youth-criminal chain, with the school-attendance route that ends in it."""
OTHER = 0


class Came(IntEnum):
    """How a day came out, as far as somebody has to be told."""

    GONE = 0
    RUNS = 1
    MET = 2
    MET_LATE = 3
    MISSED = 4
    ENDED = 5
    UNKNOWN = 6


CAME: Mapping[Outcome, Came] = {
    "loopt": Came.RUNS, "op_tijd": Came.MET, "gedaan": Came.MET, "te_laat": Came.MET_LATE,
    "verstreken": Came.MISSED, "voorbij": Came.ENDED, "geeindigd": Came.ENDED, "vervangen": Came.ENDED,
    "onbekend": Came.UNKNOWN,
}  # fmt: skip


class Said(IntEnum):
    """What is said of a step that was taken."""

    NOTHING = 0
    SOFT = 1
    BREACH = 2


def _numbered(ids: Iterable[str]) -> Mapping[str, int]:
    return {id: number for number, id in enumerate(ids, start=1)}


DECISION_CODES = _numbered(ARISES)
WATCHES: Mapping[str, Watch] = {
    **DECISIONS,
    **{
        f"{decision}/{record}": watch
        for decision, of_it in RECORDS.items()
        for record, watch in of_it.items()
    },
}
DAY_CODES = _numbered(WATCHES)
KIND_CODES = _numbered(KINDS)


@cache
def chain_of_decision(decision: str) -> Chain:
    """
    The chain that a decision belongs to: that of the instruments most of its rules stand in.

    Args:
        decision: its id.

    >>> chain_of_decision("sanctierecht"), chain_of_decision("einde_ots")
    ('strafrecht', 'bescherming')
    """
    rules = library.rulebase().rules
    places = [
        rule.provision.id.partition(":")[0]
        for rule in rules
        if rule.decision.partition(".")[0] == decision.partition(".")[0]
    ]
    criminal = sum(place in CRIMINAL for place in places)
    return "strafrecht" if 2 * criminal > len(places) else "bescherming"


def chain_of_day(id: str) -> Chain:
    """
    The chain that a day belongs to: that of the events which meet it, or else of its decision.

    Args:
        id: the decision; for one thing of a list, `decision/record`.

    >>> chain_of_day("termijnen/bjw:4.2.5:2"), chain_of_day("einde_ots")
    ('strafrecht', 'bescherming')
    """
    watch = WATCHES.get(id)
    chains = {KINDS[kind].chain for kind in (watch.met_by if watch is not None else ())} - {"algemeen"}
    if len(chains) == 1:
        return "strafrecht" if "strafrecht" in chains else "bescherming"
    return chain_of_decision(id.partition("/")[0])


def chain_of_kind(id: str) -> Chain:
    """
    The chain that a step belongs to; what belongs to both is told with protection.

    Args:
        id: the kind of event.

    >>> chain_of_kind("vonnis"), chain_of_kind("geboorte")
    ('strafrecht', 'bescherming')
    """
    return "strafrecht" if KINDS[id].chain == "strafrecht" else "bescherming"
