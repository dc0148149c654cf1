"""
Days as yyyymmdd integers, with the two calendar functions that are never mixed.

`birthday` finds the first day of an age, `plus` finds the end of a period. Integers of this form make the
age one subtraction that is exact in Python, in SQL and for the solver alike (design 2.7).
"""

import calendar
import datetime
import re
from typing import TypeAlias

Day: TypeAlias = int

NEVER: Day = 99991231
"""Stands inside the engines for a day that never comes; never shown to a user."""

FIRST_DAY: Day = 19000101
LAST_DAY: Day = 21991231


WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(iso: str) -> Day:
    """
    The day written as year-month-day.

    Raises:
        ValueError: *iso* is not an existing day between 1900 and 2199 written as 2026-03-01.

    >>> day("2026-03-01")
    20260301
    """
    if not WRITTEN.fullmatch(iso):
        raise ValueError(f"{iso!r} is not a day written as 2026-03-01")
    found = of_date(datetime.date.fromisoformat(iso))
    if not FIRST_DAY <= found <= LAST_DAY:
        raise ValueError(f"{iso!r} lies outside 1900 to 2199")
    return found


def of_date(date: datetime.date) -> Day:
    """
    The yyyymmdd integer of a date.

    >>> of_date(datetime.date(2026, 3, 1))
    20260301
    """
    return date.year * 10000 + date.month * 100 + date.day


def to_date(number: Day) -> datetime.date:
    """
    The date of a yyyymmdd integer.

    >>> to_date(20260301)
    datetime.date(2026, 3, 1)
    """
    return datetime.date(number // 10000, number // 100 % 100, number % 100)


def iso(number: Day) -> str:
    """
    A day as people and files write it.

    >>> iso(20260301)
    '2026-03-01'
    """
    return f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}"


def age(birth: Day, on: Day) -> int:
    """
    Completed years on a day: the birthday counts, and 29 February completes on 1 March.

    >>> age(20080229, 20260228), age(20080229, 20260301), age(20080510, 20260510)
    (17, 18, 18)
    """
    return (on - birth) // 10000


def birthday(birth: Day, years: int) -> Day:
    """
    The first day on which someone has completed *years* years.

    >>> birthday(20080229, 18), birthday(20080229, 20), birthday(20080510, 18)
    (20260301, 20280229, 20260510)
    """
    same = birth + years * 10000
    if same % 10000 == 229 and not calendar.isleap(same // 10000):
        return same // 10000 * 10000 + 301
    return same


def plus(start: Day, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> Day:
    """
    The end of a period: the same day number, or the last day of a month that lacks it, then weeks and days.

    >>> plus(20250131, months=1), plus(20240229, years=1), plus(20251230, days=3)
    (20250228, 20250228, 20260102)
    """
    count = start // 10000 * 12 + start // 100 % 100 - 1 + years * 12 + months
    year, month = count // 12, count % 12 + 1
    moved = year * 10000 + month * 100 + min(start % 100, calendar.monthrange(year, month)[1])
    if not weeks and not days:
        return moved
    return of_date(to_date(moved) + datetime.timedelta(days=7 * weeks + days))


def months_between(start: Day, end: Day, *, begun: bool = False) -> int:
    """
    Months from *start* to *end*: completed ones, or with *begun* every month that has been entered.

    >>> months_between(20250131, 20250228), months_between(20250131, 20250801)
    (1, 6)
    >>> months_between(20250131, 20250731, begun=True), months_between(20250131, 20250801, begun=True)
    (6, 7)
    """
    count = (end // 10000 - start // 10000) * 12 + end // 100 % 100 - start // 100 % 100
    reached = plus(start, months=count)
    if begun:
        return count + 1 if reached < end else count
    return count - 1 if reached > end else count
