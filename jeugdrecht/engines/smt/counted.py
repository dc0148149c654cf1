"""
Days that only the calendar gives, in a complete world: terms with rest days, and periods in weeks or days.

The solver chooses such a day between bounds, so that what it proves holds whatever the calendar gives there;
a case that it shows is checked against the calendar (`jeugdrecht.engines.smt.session`).
"""

from collections.abc import Callable
from typing import Protocol, TypeAlias

from jeugdrecht.engines.smt.days import plus_months
from jeugdrecht.engines.smt.forms import Int, Value, both, either, no, number, worked_out
from jeugdrecht.engines.smt.world import Place, World
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import EndOfCounted, EndOfPeriod, EndOfTerm, Term

MOST_DAYS = 15
"""So many days are counted one by one, and are no concern of this file."""
_REST_DAYS = 14
"""No term is moved by more days than these, by weekends and holidays together."""
_HOLIDAYS_KNOWN = (19670101, 20981231)
"""A case with a term that starts on another day is no case: `decide` refuses it."""
_IN_DAYS = {"dag": 1, "werkdag": 2, "week": 7, "maand": 31, "jaar": 366}
"""The most days that one of a unit can take; of working days, more than any run of holidays leaves."""

CountedTerm: TypeAlias = EndOfTerm | EndOfCounted | EndOfPeriod


class ReadsTerms(Protocol):
    """What gives the value of a term at a place."""

    world: World

    def term(self, node: Term, place: Place | None) -> Value:
        """The value of a term at a place."""


def end_of(nodes: ReadsTerms, node: CountedTerm, place: Place | None) -> Value:
    """
    The end of a term or a period as a day between bounds.

    Args:
        nodes: reads what it is counted from.
        node: the term or the period.
        place: the item, if any.
    """
    start = nodes.term(node.start, place)
    parts = (start, nodes.term(node.count, place)) if isinstance(node, EndOfCounted) else (start,)
    end = worked_out(start.value, *parts)
    of = tuple(part.value for part in parts)
    if isinstance(node, EndOfTerm):
        first, last = _HOLIDAYS_KNOWN
        nodes.world.constraints.append(either(no(end.known), both(first <= start.value, start.value <= last)))
    day = nodes.world.counted_day(of, end.known, _exactly(node), _within(node, start.value))
    return Value(day, end.known, end.absent)


def _exactly(node: CountedTerm) -> Callable[..., int]:
    if isinstance(node, EndOfPeriod):
        return lambda start: days.plus(
            start, years=node.years, months=node.months, weeks=node.weeks, days=node.days
        )
    if isinstance(node, EndOfCounted):
        unit = "weeks" if node.unit == "week" else "days"
        return lambda start, count: days.plus(start, **{unit: count})
    return lambda start: _last_day(node, start)


def _last_day(term: EndOfTerm, start: int) -> int:
    # The holidays cost time to load and few decisions count a statutory term.
    from jeugdrecht.logic.deadlines.of_term import deadline_of

    return deadline_of(term, start).result


def _within(node: CountedTerm, start: Int) -> tuple[Int, Int]:
    """Two days between which it surely ends."""
    if isinstance(node, EndOfCounted):
        return start, number(days.LAST_DAY)
    if isinstance(node, EndOfPeriod):
        least = most = 366 * node.years + 31 * node.months + 7 * node.weeks + node.days
    else:
        length = node.length * _IN_DAYS[node.unit]
        least, most = (-length - _REST_DAYS, 0) if node.backward else (0, length + _REST_DAYS)
    first, last = min(least, 0) // 28 - 1 if least < 0 else 0, -(-max(most, 0) // 28) + 1
    return (
        plus_months(start, number(first)) if first else start,
        plus_months(start, number(last)) if most > 0 else start,
    )
