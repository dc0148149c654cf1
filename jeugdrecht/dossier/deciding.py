"""
Asking the law about a state: the ordinary decisions, on the case that the events make.
"""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import Self

from jeugdrecht.dossier.depends import Seen
from jeugdrecht.dossier.memory import Memory
from jeugdrecht.dossier.quick import QuickDecider, provisions_of
from jeugdrecht.dossier.state import State
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.reach import looked_through
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
        self.seen: Seen = {}
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
            decision, item, self.outcomes, self.seen, lambda: self._quickly(decision, item)
        )

    def afresh(self) -> Self:
        """The same state, without what was worked out of it so far."""
        return type(self)(self.state, self.memory)

    def verdict(self, decision: str, item: str | None = None) -> Finding | Verdict:
        """
        How a decision comes out: a finding where that alone does not tell all, else the outcome.

        Args:
            decision: its id.
            item: the item it is asked of.
        """
        if has_periods(self.case) or is_weighed(self.law, decision):
            return self.finding(decision, item)
        return self.outcomes.verdict(decision, item)

    def provisions(self, decision: str, item: str | None = None) -> tuple[str, ...]:
        """
        The ids of the provisions behind the finding of a decision.

        Args:
            decision: its id.
            item: the item it is asked of.
        """
        if has_periods(self.case) or is_weighed(self.law, decision):
            used = self.finding(decision, item).used
            return tuple(dict.fromkeys(one.provision.id for one in used if one.role != "supports"))
        return tuple(dict.fromkeys(provisions_of(self.law, self.outcomes, decision, item)))

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

    def _quickly(self, decision: str, item: str | None) -> Finding:
        whole = self._decider if has_periods(self.case) else self._quick_decider
        return whole.verdict(decision, item)

    @cached_property
    def _quick_decider(self) -> QuickDecider:
        return QuickDecider(self.law, self.outcomes)

    @cached_property
    def outcomes(self) -> Outcomes:
        """How decisions and tests come out in the state."""
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


@lru_cache(maxsize=512)
def is_weighed(rulebase: Rulebase, decision: str) -> bool:
    """
    Whether how a decision comes out does not tell all of it, or is not told by a generated function.

    It has powers or follows one that has, or it looks through a list for what runs on a day.

    Args:
        rulebase: the law.
        decision: its id.
    """
    question = rulebase.decision(decision)
    fields = question.answer.fields if isinstance(question.answer, Record) else ()
    return (
        question.follows is not None or bool(rulebase.powers_of(decision))
        or bool(looked_through(rulebase, decision))
        or any(is_weighed(rulebase, f"{decision}.{name}") for name in fields)
    )  # fmt: skip
