"""
Which rules of a decision apply, and which cover the question (design 2.3): a column for each.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    both,
    cases,
    compared,
    either,
    known,
    no,
    nothing,
    number,
    surely,
)
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.nodes import Nodes
from jeugdrecht.engines.sql.reading import Reading, column_of, merged, together
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rules import Earlier, Power, Rule

_SHARED = 2
"""From more exceptions than this whether none holds is a column of its own."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule with the column that says whether it applies, whether it covers, and its exceptions."""

    rule: Rule
    applies: Reading
    covered: Sql
    exceptions: tuple["Tried", ...] = ()


class Trial:
    """
    Tries the rules of one decision in the rows of one frame, each once.

    Args:
        nodes: reads the conditions.
        frame: the rows.
        exceptions: for each rule its exceptions.
        decision: the decision.
    """

    def __init__(
        self, nodes: Nodes, frame: Frame, exceptions: Mapping[Rule, tuple[Rule, ...]], decision: Decision
    ) -> None:
        self.nodes = nodes
        self.frame = frame
        self.decision = decision
        self.exceptions = exceptions
        self.governing = nodes.term(decision.governing, frame)
        self.first_day = days.day(decision.since)
        self._tried: dict[Rule, Tried] = {}

    @property
    def outside(self) -> Sql:
        """Whether the governing day lies before the oldest text that was read."""
        before = surely(compared(self.governing.value, "<", number(self.first_day)))
        return both(before, no(self.governing.absent))

    def rule(self, rule: Rule) -> Tried:
        """The rule as tried, its exceptions first."""
        if rule not in self._tried:
            self._tried[rule] = self._try(rule)
        return self._tried[rule]

    def in_force(self, part: Rule | Power) -> Reading:
        """Whether the governing day lies in the days of a rule; before its text was read: unknown, by law."""
        on, since = self.governing.value, number(days.day(part.since))
        begun, before = compared(on, ">=", since), compared(on, "<", since)
        ended = FALSE if part.until is None else compared(on, ">", number(days.day(part.until)))
        if part.earlier is not Earlier.UNREAD:
            value = both(begun, no(ended))
            return Reading(value, merged((self.governing.causes, {"law": self.governing.absent})))
        if days.day(part.since) <= self.first_day:  # before it the whole decision is outside
            begun = known(on)
        value = cases((ended, FALSE), (begun, TRUE), otherwise=nothing("BOOLEAN"))
        unread = FALSE if days.day(part.since) <= self.first_day else surely(before)
        law = either(unread, self.governing.absent)
        return Reading(value, merged((self.governing.causes, {"law": law})))

    def _try(self, rule: Rule) -> Tried:
        exceptions = [self.rule(exception) for exception in self.exceptions[rule]]
        condition, in_force = self.nodes.condition(rule.when, self.frame), self.in_force(rule)
        negated = [_negated(tried) for tried in exceptions]
        parts = (condition, in_force, *negated)
        free = both(*(part.value for part in negated))
        if len(negated) > _SHARED:  # rules often have their exceptions in common
            free = self.frame.let(f"{rule.decision}__geen_uitzondering", free)
        applies = together(both(condition.value, in_force.value, free), parts)
        blockers = [_negated(tried).value for tried in exceptions if tried.rule.then is None]
        unblocked = both(condition.value, in_force.value, *blockers)
        deeper = [tried.covered for tried in exceptions if tried.rule.then is not None]
        name = f"{rule.decision}__{rule.id}"
        return Tried(
            rule,
            column_of(self.frame, name, applies, rule.provision.citation()),
            self.frame.let(f"{name}__dekt", either(unblocked, *deeper)),
            tuple(exceptions),
        )


def _negated(tried: Tried) -> Reading:
    return Reading(no(tried.applies.value), tried.applies.causes)
