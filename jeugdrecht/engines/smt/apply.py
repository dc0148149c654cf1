"""
Which rules of a decision apply, and which cover the question (design 2.3), on rails.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.engines.smt.forms import NO, Bool, Rails, all_of, any_of, both, compared, either, no, number
from jeugdrecht.engines.smt.nodes import Nodes
from jeugdrecht.engines.smt.world import Place
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rules import Earlier, Power, Rule


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule, with whether it stands but for its exceptions, applies, and covers the question."""

    rule: Rule
    stands: Rails
    applies: Rails
    covered: Rails


class Trial:
    """
    Tries the rules of one decision at one place, each once.

    Args:
        nodes: reads the conditions.
        place: the item, if any.
        exceptions: for each rule its exceptions.
        decision: the decision.
    """

    def __init__(
        self,
        nodes: Nodes,
        place: Place | None,
        exceptions: Mapping[Rule, tuple[Rule, ...]],
        decision: Decision,
    ) -> None:
        self.nodes = nodes
        self.place = place
        self.exceptions = exceptions
        self.governing = nodes.term(decision.governing, place)
        self._since = decision.since
        self._tried: dict[Rule, Tried] = {}

    @property
    def outside(self) -> Bool:
        """Whether the governing day lies before the oldest text that was read."""
        return both(self.governing.known, compared(self.governing.value, "<", number(days.day(self._since))))

    def rule(self, rule: Rule) -> Tried:
        """The rule as tried, its exceptions first."""
        if rule not in self._tried:
            self._tried[rule] = self._try(rule)
        return self._tried[rule]

    def in_force(self, part: Rule | Power) -> Rails:
        """Whether the governing day lies in the days of a rule; before its text was read: unknown, by law."""
        on, known = self.governing.value, self.governing.known
        begun = compared(on, ">=", number(days.day(part.since)))
        ended = NO if part.until is None else compared(on, ">", number(days.day(part.until)))
        never = ended if part.earlier is Earlier.UNREAD else either(ended, no(begun))
        return Rails(both(known, begun, no(ended)), both(known, never))

    def _try(self, rule: Rule) -> Tried:
        exceptions = [self.rule(exception) for exception in self.exceptions[rule]]
        own = (self.nodes.condition(rule.when, self.place), self.in_force(rule))
        blockers = [tried.applies.opposite for tried in exceptions if tried.rule.then is None]
        deeper = [tried.covered for tried in exceptions if tried.rule.then is not None]
        return Tried(
            rule,
            all_of(own),
            all_of((*own, *(tried.applies.opposite for tried in exceptions))),
            any_of((all_of((*own, *blockers)), *deeper)),
        )
