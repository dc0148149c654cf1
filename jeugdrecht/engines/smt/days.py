"""
Days as yyyymmdd integers for the solver: the same two calendar functions as `jeugdrecht.logic.days`.

A day that the solver chooses is made of its year, month and number, so that no division has to find them.
"""

from typing import TypeAlias

import z3

from jeugdrecht.engines.smt.forms import Bool, Int
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY

Parts: TypeAlias = tuple[Int, Int, Int]
"""The year, the month from 1, and the number within the month."""

_COMMON_CENTURIES = tuple(year for year in range(1700, 3400, 100) if year % 400)


def of_parts(year: Int, month: Int, number: Int) -> Int:
    """
    The day of a year, a month and a number.

    >>> z3.simplify(of_parts(z3.IntVal(2026), z3.IntVal(3), z3.IntVal(1)))
    20260301
    """
    return 10000 * year + 100 * month + number


def parts_of(day: Int) -> Parts:
    """
    The year, the month and the number of a day: those it was made of, or else by division.

    >>> y, m, d = z3.Ints("y m d")
    >>> parts_of(of_parts(y, m, d))
    (y, m, d)
    """
    if z3.is_add(day) and day.num_args() == 2 and z3.is_add(day.arg(0)) and day.arg(0).num_args() == 2:
        year, month = day.arg(0).children()
        if _is_times(year, 10000) and _is_times(month, 100):
            return year.arg(1), month.arg(1), day.arg(1)
    return day / 10000, day / 100 % 100, day % 100


def valid(day: Int) -> Bool:
    """Whether a number is a day that exists, within the years the library knows."""
    year, month, number = parts_of(day)
    short = z3.And(number <= 30, z3.Or(month == 4, month == 6, month == 9, month == 11))
    february = z3.And(month == 2, number == 29, leap(year))
    long = z3.And(month != 2, month != 4, month != 6, month != 9, month != 11)
    return z3.And(
        year >= FIRST_DAY // 10000, year <= LAST_DAY // 10000,
        month >= 1, month <= 12, number >= 1, number <= 31,
        z3.Or(number <= 28, short, february, long),
    )  # fmt: skip


def age(birth: Int, on: Int) -> Int:
    """Completed years; the solver's division rounds down, as Python's does."""
    return (on - birth) / 10000


def birthday(birth: Int, years: int) -> Int:
    """The first day of an age: 29 February becomes 1 March in other years."""
    year, month, number = parts_of(birth)
    moved = z3.And(month == 2, number == 29, z3.Not(leap(year + years)))
    return birth + years * 10000 + z3.If(moved, 301 - 229, 0)


def plus_months(start: Int, months: Int) -> Int:
    """The end of a period of months: the same day number, or the last day of a month that lacks it."""
    year, month, same = parts_of(start)
    if z3.is_int_value(months) and months.as_long() % 12 == 0:
        year = year + months.as_long() // 12
    else:
        count = year * 12 + month - 1 + months
        year, month = count / 12, count % 12 + 1
    length = month_length(year, month)
    return of_parts(year, month, z3.If(same < length, same, length))


def plus_days(start: Int, days: int) -> Int:
    """The day that lies a few days later or earlier, one day at a time."""
    moved = start
    for _ in range(abs(days)):
        moved = _next_day(moved) if days > 0 else _day_before(moved)
    return moved


def _next_day(day: Int) -> Int:
    year, month, number = parts_of(day)
    next_month = z3.If(month < 12, year * 10000 + month * 100 + 101, (year + 1) * 10000 + 101)
    return z3.If(number < month_length(year, month), day + 1, next_month)


def _day_before(day: Int) -> Int:
    year, month, number = parts_of(day)
    before = z3.If(month > 1, month - 1, 12)
    its_year = z3.If(month > 1, year, year - 1)
    last = its_year * 10000 + before * 100 + month_length(its_year, before)
    return z3.If(number > 1, day - 1, last)


def months_between(start: Int, end: Int, *, begun: bool) -> Int:
    """Months from one day to another: completed, or with *begun* those entered."""
    (year, month, first), (end_year, end_month, last) = parts_of(start), parts_of(end)
    count = (end_year - year) * 12 + end_month - month
    if begun:
        return count + z3.If(first < last, 1, 0)
    short = z3.And(first > last, last < month_length(end_year, end_month))
    return count - z3.If(short, 1, 0)


def month_length(year: Int, month: Int) -> Int:
    """How many days a month has."""
    short = z3.Or(month == 4, month == 6, month == 9, month == 11)
    return z3.If(month == 2, z3.If(leap(year), 29, 28), z3.If(short, 30, 31))


def leap(year: Int) -> Bool:
    """Whether a year has a 29 February."""
    return z3.And(year % 4 == 0, *(year != century for century in _COMMON_CENTURIES))


def _is_times(term: Int, factor: int) -> bool:
    return bool(z3.is_mul(term) and z3.is_int_value(term.arg(0)) and term.arg(0).as_long() == factor)
