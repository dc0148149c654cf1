"""
Boundary values: where the comparisons of a decision cut each quantity into classes.

One table serves the cutting of offence periods, tests, exercises, and what to change to flip an answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.logic import days
from jeugdrecht.logic.ages import is_age
from jeugdrecht.logic.nodes import Compare, DayValue, Node, Number
from jeugdrecht.logic.reach import decisions_beneath, nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase


@dataclass(frozen=True, slots=True)
class Boundaries:
    """
    The values at which a decision can change.

    Args:
        ages: the ages, in completed years, at which a comparison of an age changes.
        dates: the first days, yyyymmdd, on which a text or a comparison with a written day changes.
    """

    ages: tuple[int, ...]
    dates: tuple[int, ...]

    @classmethod
    def of(cls, rulebase: Rulebase, decision: str) -> "Boundaries":
        """The boundaries of a decision and of all that it reads."""
        return _of(rulebase, decision)

    def days(self, birth: int | None) -> tuple[int, ...]:
        """All days at which something can change for someone born on *birth*."""
        birthdays = () if birth is None else tuple(days.birthday(birth, age) for age in self.ages)
        return tuple(sorted({*birthdays, *self.dates}))


# The same for every case, and asked for in each that has an offence over a period.
@lru_cache(maxsize=512)
def _of(rulebase: Rulebase, decision: str) -> Boundaries:
    nodes = tuple(nodes_beneath(rulebase, decision))
    ages = {age for node in nodes for age in _ages(node)}
    dates = {date for node in nodes for date in _dates(node)}
    for name in decisions_beneath(rulebase, decision):
        dates.add(days.day(rulebase.decision(name).since))
        for part in rulebase.parts_of(name):
            dates.add(days.day(part.since))
            if part.until:
                dates.add(days.plus(days.day(part.until), days=1))
    return Boundaries(tuple(sorted(ages)), tuple(sorted(dates)))


def _ages(node: Node) -> Iterable[int]:
    if isinstance(node, Compare) and isinstance(node.right, Number) and is_age(node.left):
        value = node.right.value
        return {">=": (value,), "<": (value,), ">": (value + 1,), "<=": (value + 1,)}.get(
            node.op, (value, value + 1)
        )
    return ()


def _dates(node: Node) -> Iterable[int]:
    if isinstance(node, Compare) and isinstance(node.right, DayValue):
        value = node.right.value
        after = days.plus(value, days=1)
        return {">=": (value,), "<": (value,), ">": (after,), "<=": (after,)}.get(node.op, (value, after))
    return ()
