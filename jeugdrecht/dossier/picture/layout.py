"""
Where everything of a timeline stands on paper: the scale of days, and rows in which nothing overlaps.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jeugdrecht.dossier.timeline import Timeline
from jeugdrecht.logic import days
from jeugdrecht.logic.days import Day, to_date

WIDTH, LEFT, RIGHT = 1120, 150, 20
CLOSE = 22
"""Marks nearer to each other than this stand in rows of their own."""


@dataclass(frozen=True, slots=True)
class Scale:
    """
    Days to places from left to right.

    Args:
        first, last: the first and the last day on paper, yyyymmdd.

    >>> scale = Scale(20260101, 20261231)
    >>> scale.x(20260101), scale.x(20261231)
    (150.0, 1100.0)
    """

    first: Day
    last: Day

    def x(self, day: Day) -> float:
        """The place of a day; one that lies outside stands at the edge."""
        start, end = to_date(self.first).toordinal(), to_date(self.last).toordinal()
        at = min(max(to_date(day).toordinal(), start), end)
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (at - start) / max(end - start, 1), 1)

    def holds(self, day: Day) -> bool:
        """Whether a day lies on paper."""
        return self.first <= day <= self.last

    def ticks(self) -> Iterator[tuple[Day, str]]:
        """The days that are written at the top: years, and quarters where there is room."""
        first, last = to_date(self.first), to_date(self.last)
        months = (1, 4, 7, 10) if (last - first).days <= 1600 else (1,)
        for year in range(first.year, last.year + 1):
            for month in months:
                day = year * 10000 + month * 100 + 1
                if self.holds(day):
                    yield day, str(year) if month == 1 else f"{month}-{year}"


@dataclass(frozen=True, slots=True)
class Mark:
    """
    One mark: its number in the list below the picture, its place and its row.

    Args:
        number: counted from 1.
        x: from the left.
        row: counted from 0.
    """

    number: int
    x: float
    row: int


def scale_of(timeline: Timeline) -> Scale:
    """
    The scale on which a timeline fits: from its first event after the birth to the last day that it knows.

    Args:
        timeline: the timeline.
    """
    found = [event.on for event in timeline.events if event.kind != "geboorte"]
    found += [timeline.on, *(span.since for span in timeline.spans)]
    found += [span.until for span in timeline.spans if span.until is not None]
    found += [run.deadline.day for run in timeline.runs if run.deadline.day is not None]
    near = [day for day in found if day <= days.plus(max(timeline.on, min(found)), years=3)]
    return Scale(days.plus(min(near), days=-14), days.plus(max(near), days=30))


def marks(places: Sequence[float]) -> tuple[Mark, ...]:
    """
    Marks that do not overlap: each in the first row where there is room.

    Args:
        places: from left to right.

    >>> [mark.row for mark in marks((10.0, 15.0, 60.0))]
    [0, 1, 0]
    """
    ends: list[float] = []
    found = []
    for number, x in enumerate(places, 1):
        row = next((row for row, end in enumerate(ends) if x - end >= CLOSE), len(ends))
        if row == len(ends):
            ends.append(x)
        else:
            ends[row] = x
        found.append(Mark(number, x, row))
    return tuple(found)


def rows_of(found: Iterable[Mark]) -> int:
    """
    How many rows marks take.

    >>> rows_of(marks((10.0, 15.0)))
    2
    """
    return max((mark.row for mark in found), default=-1) + 1
