"""
Asking the law about a state: the ordinary decisions, on the case that the events make.
"""

from collections.abc import Iterator
from functools import cached_property

from jeugdrecht.dossier.state import State
from jeugdrecht.engines.finding import Finding
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

    >>> from jeugdrecht.dossier.state import folded
    >>> Asked(folded((), on=20260301)).finding("minderjarig").status
    'open'
    """

    def __init__(self, state: State) -> None:
        self.state = state
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
        return self._decider.decide(decision, item)

    def findings(self, decision: str) -> Iterator[tuple[str | None, Finding]]:
        """
        The findings of a decision for everything it can be asked of, if it can arise at all.

        Args:
            decision: its id, or that of a field of a record.
        """
        if not self.arises(decision):
            return
        items = self.law.list_of_item.get(self.law.decision(decision).subject or "")
        if items is None:
            yield None, self.finding(decision)
        elif items.id in self.case.lists:
            for item in self.case.lists[items.id].items:
                yield item.id, self.finding(decision, item.id)

    def arises(self, decision: str) -> bool:
        """
        Whether the state speaks of what the decision is about.

        Args:
            decision: its id, or that of a field of a record.
        """
        spoken_of, filled = self._spoken_of
        return ARISES[decision.partition(".")[0]].in_case(spoken_of, filled)

    @cached_property
    def _decider(self) -> CaseDecider:
        return CaseDecider(self.law, self.case)

    @cached_property
    def _spoken_of(self) -> tuple[frozenset[str], set[str]]:
        items = (item.facts for given in self.case.lists.values() for item in given.items)
        spoken = frozenset(id for facts in (self.case.facts, *items) for id in facts)
        return spoken, {id for id, given in self.case.lists.items() if given.items}
