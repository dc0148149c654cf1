"""
Whether a changed case can be: days in order, and derived values that agree with the facts beneath them.
"""

from collections.abc import Callable
from typing import TypeAlias

from jeugdrecht.cases import Reading, Spot
from jeugdrecht.cases.checks import BIRTH, IN_ORDER, UNBORN, check_days
from jeugdrecht.cases.faults import Faults
from jeugdrecht.cases.near import Names
from jeugdrecht.cases.reading import Tools
from jeugdrecht.engines.one.consistency import contradictions
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.errors import Fault
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import decision_read, fact_of, walk
from jeugdrecht.sources import Lang

Obstacles: TypeAlias = Callable[[Case], frozenset[str]]
"""Gives the ids of the facts that cannot all be so in a case; none where it can be."""
ALWAYS_LOOKED_AT = {BIRTH, UNBORN, *(id for pair in IN_ORDER for id in pair)}


def nothing_stands_in_the_way(case: Case) -> frozenset[str]:
    """Every case can be."""
    return frozenset()


def faults_of(
    case: Case, vocabulary: Vocabulary, rulebase: Rulebase | None, lang: Lang = "nl"
) -> tuple[Fault, ...]:
    """
    What cannot be about a case that was read before and changed since.

    Args:
        case: the case.
        vocabulary: every fact.
        rulebase: the law, for derived values that follow from a decision.
        lang: the language of the faults.
    """
    faults = Faults(lang)
    places: dict[tuple[str | None, str], Spot] = {(None, id): Spot(id) for id in (PEILDATUM, *case.facts)}
    for items in case.lists.values():
        places |= {(item.id, id): Spot(f"{item.id}:{id}") for item in items.items for id in item.facts}
    check_days(Reading(case, places), Tools(vocabulary, faults, Names(vocabulary, faults)))
    return (*faults.found, *contradictions(case, vocabulary, rulebase=rulebase, places=places, lang=lang))


def obstacles(vocabulary: Vocabulary, rulebase: Rulebase) -> Obstacles:
    """
    Looks for facts that cannot be together.

    Args:
        vocabulary: every fact.
        rulebase: the law.
    """

    def found(case: Case) -> frozenset[str]:
        ids = {fault.path.rpartition(":")[2] for fault in faults_of(case, vocabulary, rulebase)}
        beneath = {id for one in ids for id in _beneath(one, vocabulary, rulebase)}
        return frozenset(ids | beneath | ALWAYS_LOOKED_AT) if ids else frozenset()

    return found


def _beneath(id: str, vocabulary: Vocabulary, rulebase: Rulebase) -> set[str]:
    """The facts from which a derived value follows."""
    node = vocabulary.node(id)
    parts = tuple(walk(node)) if node is not None else ()
    found = {fact.id for part in parts if (fact := fact_of(part)) is not None}
    for name in {name for part in parts if (name := decision_read(part)) is not None}:
        if name in rulebase.decisions:
            found |= {fact.id for fact in facts_beneath(rulebase, name)}
    return found
