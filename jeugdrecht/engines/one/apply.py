"""
Which rules of a decision apply, and which cover the question (design 2.3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.engines.finding import Cause, Step
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.steps import Context, merge
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import DayTerm
from jeugdrecht.logic.rules import Earlier, Power, Rule
from jeugdrecht.logic.truth import Truth, all_of, any_of, opposite


# As a step: not frozen, since many are made.
@dataclass(slots=True, eq=False)
class Tried:
    """
    A rule as it was tried.

    Args:
        rule: the rule.
        condition: its own condition.
        in_force: whether the governing day lies within its days.
        exceptions: the rules that except it, as they were tried.
        applies: the three together.
        covered: whether it, or an exception that concludes something, covers the question.
    """

    rule: Rule
    condition: Step
    in_force: Step
    exceptions: tuple["Tried", ...]
    applies: Step
    covered: Truth


class Trial:
    """
    Tries the rules of one decision in one context, each once.

    Args:
        evaluator: evaluates the conditions.
        context: the item, if any.
        exceptions: for each rule its exceptions.
        governing: the decision's governing day.
    """

    def __init__(
        self,
        evaluator: Evaluator,
        context: Context,
        exceptions: Mapping[Rule, tuple[Rule, ...]],
        governing: DayTerm,
    ) -> None:
        self.evaluator = evaluator
        self.context = context
        self.exceptions = exceptions
        self.governing = evaluator.term(governing, context)
        self._tried: dict[Rule, Tried] = {}

    def rule(self, rule: Rule) -> Tried:
        """The rule as tried, its exceptions first."""
        if rule not in self._tried:
            self._tried[rule] = self._try(rule)
        return self._tried[rule]

    def in_force(self, part: Rule | Power) -> Step:
        """Whether the governing day lies in the days of a rule; before its text was read: unknown, by law."""
        period, on = part.in_force, self.governing.value
        if not isinstance(on, int):
            return Step(period, None, self.governing.causes, (self.governing,))
        if period.until and on > written_day(period.until):
            return Step(period, False, (), (self.governing,))
        if on >= written_day(period.since):
            return Step(period, True, (), (self.governing,))
        if period.earlier is Earlier.UNREAD:
            return Step(
                period, None, (Cause("law", part.provision.id, state=period.since),), (self.governing,)
            )
        return Step(period, False, (), (self.governing,))

    def _try(self, rule: Rule) -> Tried:
        exceptions = tuple([self.rule(exception) for exception in self.exceptions[rule]])
        condition = self.evaluator.condition(rule.when, self.context)
        in_force = self.in_force(rule)
        applies = _all_of(rule, (condition, in_force, *[_negated(tried.applies) for tried in exceptions]))
        covered = _covered(condition, in_force, exceptions)
        return Tried(rule, condition, in_force, exceptions, applies, covered)


# The days that the law writes, of which there are some hundreds; never those of a case.
@lru_cache(maxsize=4_096)
def written_day(iso: str) -> days.Day:
    """A day on which a text came or ended."""
    return days.day(iso)


def _covered(condition: Step, in_force: Step, exceptions: tuple[Tried, ...]) -> Truth:
    own, deeper = [condition.truth, in_force.truth], []
    for tried in exceptions:
        if tried.rule.then is None:
            own.append(opposite(tried.applies.truth))
        else:
            deeper.append(tried.covered)
    return any_of((all_of(own), *deeper))


def _negated(step: Step) -> Step:
    return Step(step.about, opposite(step.truth), step.causes, (step,))


def _all_of(rule: Rule, steps: tuple[Step, ...]) -> Step:
    value = all_of([step.truth for step in steps])
    causes = merge([step.causes for step in steps if step.value is None]) if value is None else ()
    return Step(rule, value, causes, steps)
