"""
Ages at the four moments that decide: the offence, the hearing, the decision and the execution.

Each is a type of its own, so a rule that takes one for another does not type-check and does not load.
"""

from dataclasses import dataclass
from typing import Self

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic.conditions import Compare, Comparison, Condition, Expression, Present
from jeugdrecht.logic.terms import AgeOn, Number, NumberDerived, NumberTerm, unit_of
from jeugdrecht.logic.vocabulary import Fact


@dataclass(frozen=True, slots=True)
class AgeDerived(Expression):
    """
    Completed years at one moment of a case: read if given, else worked out.

    Ages at different moments are different types: a rule compares an age with a number of years, or with an
    age at the same moment, and with nothing else.
    """

    fact: Fact
    definition: NumberTerm

    def at_least(self, other: int | Self) -> Compare:
        """Whether this age has been reached."""
        return _compare_ages(self, ">=", other)

    def at_most(self, other: int | Self) -> Compare:
        """Whether this is *other* or less."""
        return _compare_ages(self, "<=", other)

    def more_than(self, other: int | Self) -> Compare:
        """Whether this is above *other*."""
        return _compare_ages(self, ">", other)

    def less_than(self, other: int | Self) -> Compare:
        """Whether this age has not been reached."""
        return _compare_ages(self, "<", other)

    def is_(self, other: int | Self) -> Compare:
        """Whether this is exactly *other*."""
        return _compare_ages(self, "==", other)

    def between(self, low: int | Self, high: int | Self) -> Condition:
        """Whether this is *low* or more and not yet *high*."""
        return self.at_least(low) & self.less_than(high)

    def exists(self) -> Present:
        """Whether there is such a moment: no while it has not come."""
        return Present(self)


class AgeAtOffence(AgeDerived):
    """The age on the day of the offence."""

    __slots__ = ()


class AgeAtHearing(AgeDerived):
    """The age on the day of the hearing."""

    __slots__ = ()


class AgeAtDecision(AgeDerived):
    """The age on the day of the decision."""

    __slots__ = ()


class AgeAtExecution(AgeDerived):
    """The age when enforcement begins."""

    __slots__ = ()


def is_age(term: object) -> bool:
    """Whether a term counts the years of a life, at one of the moments or at another."""
    of_another = isinstance(term, NumberDerived) and isinstance(term.definition, AgeOn)
    return of_another or isinstance(term, AgeDerived | AgeOn)


def unit_compared(compare: Compare) -> str | None:
    """The unit in which two numbers are compared; none for days, and where neither has one."""
    sides = (compare.left, compare.right)
    units = ("jaar" if isinstance(side, AgeDerived) else _unit(side) for side in sides)
    return next((unit for unit in units if unit is not None), None)


def _unit(term: object) -> str | None:
    return unit_of(term) if isinstance(term, NumberTerm) else None


def _compare_ages(age: AgeDerived, op: Comparison, other: object) -> Compare:
    if isinstance(other, int) and not isinstance(other, bool):
        return Compare(age, op, Number(other))
    if type(other) is not type(age):
        raise FactMixError(
            f"{type(age).__name__} is compared with {type(other).__name__}; write a number of years, or an "
            "age at the same moment"
        )
    return Compare(age, op, other)
