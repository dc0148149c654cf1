"""
Asking the law about a state: the ordinary decisions, on the case that the events make.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Self

from jeugdrecht.dossier.memory import Memory
from jeugdrecht.dossier.state import State
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.rules.index import ARISES


class Asked:
    """
    A state of which decisions can be asked.

    Args:
        state: the state.
        memory: findings of states before it, for whoever follows a dossier; what it gives has
            provisions, no reasoning.

    >>> from jeugdrecht.dossier.state import folded
    >>> Asked(folded((), on=20260301)).finding("minderjarig").status
    'open'
    """

    def __init__(self, state: State, memory: Memory | None = None) -> None:
        self.state = state
        self.memory = memory
        self.law: Rulebase = library.rulebase()

    @property
    def case(self) -> Case:
        """The case of the state."""
        return self.state.case

    def finding(self, decision: str, item: str | None = None) -> Finding:
        """
        The finding of a decision.

        Args:
            decision: its id, or that of a field of a record.
            item: the item it is asked of.
        """
        if self.memory is None:
            return self._decider.decide(decision, item)
        return self.memory.finding(
            decision, item, self._outcomes, lambda: self._decider.verdict(decision, item)
        )

    def afresh(self) -> Self:
        """The same state, without what was worked out of it so far."""
        return type(self)(self.state, self.memory)

    def verdict(self, decision: str, item: str | None = None) -> Finding | Verdict:
        """
        How a decision comes out, without what it rests on and without its powers.

        Args:
            decision: its id.
            item: the item it is asked of.
        """
        return self._outcomes.verdict(decision, item)

    def findings(self, decision: str) -> Iterator[tuple[str | None, Finding]]:
        """
        The findings of a decision for everything it can be asked of, if it can arise at all.

        Args:
            decision: its id, or that of a field of a record.
        """
        return ((item, self.finding(decision, item)) for item in self.subjects(decision))

    def subjects(self, decision: str) -> tuple[str | None, ...]:
        """
        The items of which a decision is asked, None for the case; none where it cannot arise.

        Args:
            decision: its id, or that of a field of a record.
        """
        if not self.arises(decision):
            return ()
        items = self.law.list_of_item.get(self.law.decision(decision).subject or "")
        if items is None:
            return (None,)
        listed = self.case.lists.get(items.id)
        return tuple(item.id for item in listed.items) if listed is not None else ()

    def arises(self, decision: str) -> bool:
        """
        Whether the state speaks of what the decision is about.

        Args:
            decision: its id, or that of a field of a record.
        """
        return decision.partition(".")[0] in self._arising

    @cached_property
    def _decider(self) -> CaseDecider:
        return CaseDecider(self.law, self.case)

    @cached_property
    def _outcomes(self) -> Outcomes:
        return Outcomes(self.law, self.case, compiled=True)

    @cached_property
    def _arising(self) -> frozenset[str]:
        items = (item.facts for given in self.case.lists.values() for item in given.items)
        spoken = frozenset(id for facts in (self.case.facts, *items) for id in facts)
        return _arising(spoken, frozenset(id for id, given in self.case.lists.items() if given.items))


# From one event to the next a dossier mostly speaks of the same facts.
@lru_cache(maxsize=1024)
def _arising(spoken_of: frozenset[str], filled: frozenset[str]) -> frozenset[str]:
    return frozenset(id for id, arises in ARISES.items() if arises.in_case(spoken_of, filled))
