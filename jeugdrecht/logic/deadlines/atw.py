"""
The Algemene termijnenwet: when a term is extended, and until which day.

Article 1 moves the last day off a Saturday, Sunday or holiday, article 2 sees to two working days in a term
of three days or more, article 4 says for which terms neither holds, article 5 adds orders in council.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from jeugdrecht.logic.days import Day, plus
from jeugdrecht.logic.deadlines.period import Counting, Period, Unit
from jeugdrecht.logic.deadlines.rest_days import RestDay
from jeugdrecht.logic.deadlines.working_days import Calendar, add_working_days
from jeugdrecht.sources import Place, Text, atw


class Extension(Enum):
    """
    On what footing the Algemene termijnenwet extends a term, or why it does not.

    The unit and length of the term (art. 4 onder a) and counting backward (art. 1 lid 2) are seen from the
    period itself.
    """

    WET = "in een wet gesteld"
    AMVB = "in een algemene maatregel van bestuur gesteld"
    GEEN_WETTELIJKE_TERMIJN = "niet in een wet of algemene maatregel van bestuur gesteld"
    ANDERS_BEPAALD = "de regeling bepaalt anders"
    BEKENDMAKING = "bekendmaking, inwerkingtreding of buitenwerkingtreding"
    VRIJHEIDSBENEMING = "vrijheidsbeneming"
    ZONDER = "zonder verlenging gerekend"


@dataclass(frozen=True, slots=True)
class NotExtended:
    """
    Why the Act does not extend a term.

    Args:
        place: the article that leaves it out; None when the Act is only set aside in the calculation.
        why: the reason, as a sentence.
    """

    place: Place | None
    why: Text


@dataclass(frozen=True, slots=True)
class Lengthening:
    """
    One extension that took effect.

    Args:
        place: the article.
        since: the last day before it, yyyymmdd.
        until: the last day after it, yyyymmdd; earlier than *since* for a term that counts back.
        rest_days: the days from one to the other that do not count, with their names.
    """

    place: Place
    since: Day
    until: Day
    rest_days: tuple[RestDay, ...]


LONGEST: Final = {Unit.DAY: 90, Unit.WORKING_DAY: 90, Unit.WEEK: 12, Unit.MONTH: 3, Unit.YEAR: 0}
"""The longest term per unit that the Act still extends (art. 4 onder a), in the unit of the article."""

SHORTEST_FOR_TWO_WORKING_DAYS: Final = {Unit.DAY: 3, Unit.WORKING_DAY: 3}
"""The shortest term in which two working days must fall (art. 2); a week or more always reaches it."""

REFUSED: Final = {
    Extension.GEEN_WETTELIJKE_TERMIJN: NotExtended(
        atw("1", lid=1),
        Text(
            "De Algemene termijnenwet verlengt alleen een termijn die in een wet of een algemene maatregel "
            "van bestuur staat, en deze staat daar niet in.",
            "The Algemene termijnenwet only extends a period set in a statute or an order in council, and "
            "this one is not.",
        ),
    ),
    Extension.ANDERS_BEPAALD: NotExtended(
        atw("5"),
        Text(
            "De regeling zelf bepaalt dat deze termijn niet wordt verlengd.",
            "The regulation itself says that this period is not extended.",
        ),
    ),
    Extension.BEKENDMAKING: NotExtended(
        atw("4", onderdeel="b"),
        Text(
            "Termijnen over bekendmaking, inwerkingtreding of buitenwerkingtreding zijn uitgezonderd.",
            "Periods on promulgation, entry into force or repeal are excluded.",
        ),
    ),
    Extension.VRIJHEIDSBENEMING: NotExtended(
        atw("4", onderdeel="c"),
        Text("Termijnen van vrijheidsbeneming zijn uitgezonderd.", "Periods of detention are excluded."),
    ),
    Extension.ZONDER: NotExtended(
        None,
        Text(
            "Deze datum is zonder de Algemene termijnenwet berekend.",
            "This date is calculated without the Algemene termijnenwet.",
        ),
    ),
}


def not_extended(period: Period, extension: Extension) -> NotExtended | None:
    """
    Why the Act leaves a term alone altogether; None when it applies.

    >>> three_months = Period(3, Unit.MONTH, Counting.FROM_DAY_AFTER)
    >>> not_extended(three_months, Extension.WET) is None
    True
    >>> found = not_extended(Period(1, Unit.YEAR, Counting.FROM_DAY_AFTER), Extension.WET)
    >>> found.why.nl if found else None
    'De Algemene termijnenwet geldt niet voor een termijn van 1 jaar.'
    """
    if extension in REFUSED:
        return REFUSED[extension]
    if period.length <= LONGEST[period.unit]:
        return None
    why = Text(
        f"De Algemene termijnenwet geldt niet voor een termijn van {period.name.nl}.",
        f"The Algemene termijnenwet does not apply to a period of {period.name.en}.",
    )
    return NotExtended(atw("4", onderdeel="a"), why)


def lengthenings(first: Day, last: Day, period: Period, calendar: Calendar) -> tuple[Lengthening, ...]:
    """
    The extensions of a term to which the Act applies, in the order in which they work.

    Article 2 has no exception for a term that counts back, so such a term then begins earlier.

    Args:
        first: the first day of the term, yyyymmdd.
        last: its last day before extension; the earlier one of the two when it counts back.
        period: the term.
        calendar: the rest days.

    >>> from jeugdrecht.logic.deadlines.working_days import ATW
    >>> three_days = Period(3, Unit.DAY, Counting.FROM_DAY_ITSELF)
    >>> [(str(one.place), one.until) for one in lengthenings(20250418, 20250420, three_days, ATW)]
    [('atw:1:1', 20250422), ('atw:2', 20250423)]
    """
    return tuple(_lengthenings(first, last, period, calendar))


def _lengthenings(first: Day, last: Day, period: Period, calendar: Calendar) -> Iterator[Lengthening]:
    if not period.backward:
        free = _working_day_from(last, calendar)
        if free != last:
            yield Lengthening(atw("1", lid=1), last, free, _rest_days(last, free, 1, calendar))
        last = free
    if period.length < SHORTEST_FOR_TWO_WORKING_DAYS.get(period.unit, 1):
        return
    step = period.step
    second = add_working_days(first, 2 * step, counting=Counting.FROM_DAY_ITSELF, calendar=calendar)
    if (second - last) * step > 0:
        yield Lengthening(atw("2"), last, second, _rest_days(first, second, step, calendar))


def _working_day_from(day: Day, calendar: Calendar) -> Day:
    return add_working_days(day, 1, counting=Counting.FROM_DAY_ITSELF, calendar=calendar)


def _rest_days(day: Day, until: Day, step: int, calendar: Calendar) -> tuple[RestDay, ...]:
    found = []
    while (until - day) * step > 0:
        if rest_day := calendar.rest_day(day):
            found.append(rest_day)
        day = plus(day, days=step)
    return tuple(found)
