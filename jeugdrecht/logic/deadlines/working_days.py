"""Calendars: which days are rest days, and counting the working days between them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from jeugdrecht.logic.days import Day, iso, plus
from jeugdrecht.logic.deadlines.checks import existing_day
from jeugdrecht.logic.deadlines.period import Counting
from jeugdrecht.logic.deadlines.rest_days import (
    DECREES,
    TEXT_READ_SINCE,
    Decree,
    Kind,
    RestDay,
    equated,
    holidays_of,
    weekend,
)
from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Calendar:
    """
    Which days are rest days.

    Args:
        decrees: the royal decrees whose equated days count; none for a calendar without them.
        good_friday: whether Good Friday counts.

    >>> ATW.is_working_day(20250530), WITHOUT_EQUATED_DAYS.is_working_day(20250530)
    (False, True)
    """

    decrees: tuple[Decree, ...] = DECREES
    good_friday: bool = True
    _equated: Mapping[Day, RestDay] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Looked up for every day of a term, so the days are gathered once; a frozen class is set this way.
        found = {rest_day.day: rest_day for decree in self.decrees for rest_day in equated(decree)}
        object.__setattr__(self, "_equated", found)

    def rest_day(self, day: Day) -> RestDay | None:
        """The holiday, equated day, Saturday or Sunday that a day is, in this order; or None."""
        holiday = holidays_of(day // 10000).get(day)
        if holiday and (self.good_friday or holiday.kind is not Kind.GOOD_FRIDAY):
            return holiday
        return self._equated.get(day) or weekend(day)

    def is_working_day(self, day: Day) -> bool:
        """Whether a day is neither a Saturday or Sunday nor a holiday of this calendar."""
        return self.rest_day(day) is None

    def doubts(self, first: Day, last: Day) -> tuple[Text, ...]:
        """What is not known about the days from *first* to *last*: decrees, or the text of the Act itself."""
        return tuple(self._doubts(first, last))

    def _doubts(self, first: Day, last: Day) -> Iterator[Text]:
        known = {year for decree in self.decrees for year in range(decree.first_year, decree.last_year + 1)}
        unknown = [year for year in range(first // 10000, last // 10000 + 1) if year not in known]
        if self.decrees and unknown:
            years = ", ".join(map(str, unknown))
            yield Text(
                f"welke dagen in {years} met een feestdag zijn gelijkgesteld, is hier niet bekend",
                f"which days of {years} were equated with a holiday is not known here",
            )
        if first < TEXT_READ_SINCE:
            read = iso(TEXT_READ_SINCE)
            yield Text(
                f"de Algemene termijnenwet is voor dagen voor {read} niet gelezen",
                f"the Algemene termijnenwet was not read for days before {read}",
            )


ATW: Final = Calendar()
"""Saturdays, Sundays and all days of article 3 of the Act."""

WITHOUT_EQUATED_DAYS: Final = Calendar(decrees=(), good_friday=False)
"""Saturdays, Sundays and the recognised holidays of article 3 lid 1 only: an equated day is a working day."""


def add_working_days(start: Day, n: int, *, counting: Counting, calendar: Calendar) -> Day:
    """
    The *n*th working day, counted from a day.

    "Working day" is not defined where the Besluit Jeugdwet uses it, so the calendar is always named.

    Args:
        start: the day of the event.
        n: which working day; negative counts backward, 0 gives *start*.
        counting: whether *start*, if it is a working day, is the first one.
        calendar: which days are no working days.

    Raises:
        InputError: *start* is no day, or the count leaves the calendar.

    >>> add_working_days(20260302, 5, counting=Counting.FROM_DAY_AFTER, calendar=ATW)
    20260309
    >>> add_working_days(20260302, -1, counting=Counting.FROM_DAY_AFTER, calendar=ATW)
    20260227
    """
    existing_day(start, "start")
    step = 1 if n > 0 else -1
    day = start if counting is Counting.FROM_DAY_ITSELF else plus(start, days=step)
    left = abs(n) - calendar.is_working_day(day) if n else 0
    while left > 0:
        day = plus(day, days=step)
        left -= calendar.is_working_day(day)
    return day if n else start


def working_days_between(start: Day, end: Day, *, calendar: Calendar) -> int:
    """
    How many working days lie after *start*, up to and including *end*.

    It undoes `add_working_days` from the day after; when *end* lies before *start* it is negative and
    counts the days from *end* up to, not including, *start*.

    Raises:
        InputError: *start* or *end* is no day, or lies outside the calendar.

    >>> working_days_between(20260302, 20260309, calendar=ATW)
    5
    >>> working_days_between(20260309, 20260306, calendar=ATW)
    -1
    """
    existing_day(start, "start")
    existing_day(end, "end")
    step = 1 if end >= start else -1
    day, count = start, 0
    while day != end:
        day = plus(day, days=step)
        count += calendar.is_working_day(day)
    return step * count
