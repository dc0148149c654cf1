"""
Days as yyyymmdd integers for the solver: the same two calendar functions as `jeugdrecht.logic.days`.
"""

import z3

from jeugdrecht.engines.smt.forms import Bool, Int
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY


def valid(day: Int) -> Bool:
    """Whether a number is a day that exists, within the years the library knows."""
    year, month, number = day / 10000, month_of(day), day % 100
    in_month = z3.And(number >= 1, number <= month_length(year, month))
    return z3.And(day >= FIRST_DAY, day <= LAST_DAY, month >= 1, month <= 12, in_month)


def age(birth: Int, on: Int) -> Int:
    """Completed years; the solver's division rounds down, as Python's does."""
    return (on - birth) / 10000


def birthday(birth: Int, years: int) -> Int:
    """The first day of an age: 29 February becomes 1 March in other years."""
    same = birth + years * 10000
    year = same / 10000
    return z3.If(z3.And(same % 10000 == 229, z3.Not(leap(year))), year * 10000 + 301, same)


def plus_months(start: Int, months: Int) -> Int:
    """The end of a period of months: the same day number, or the last day of a month that lacks it."""
    count = start / 10000 * 12 + month_of(start) - 1 + months
    year, month, same = count / 12, count % 12 + 1, start % 100
    length = month_length(year, month)
    return year * 10000 + month * 100 + z3.If(same < length, same, length)


def plus_days(start: Int, days: int) -> Int:
    """The day that lies a few days later or earlier, one day at a time."""
    moved = start
    for _ in range(abs(days)):
        moved = _next_day(moved) if days > 0 else _day_before(moved)
    return moved


def _next_day(day: Int) -> Int:
    year, month = day / 10000, month_of(day)
    next_month = z3.If(month < 12, year * 10000 + month * 100 + 101, (year + 1) * 10000 + 101)
    return z3.If(day % 100 < month_length(year, month), day + 1, next_month)


def _day_before(day: Int) -> Int:
    year, month = day / 10000, month_of(day)
    before = z3.If(month > 1, month - 1, 12)
    its_year = z3.If(month > 1, year, year - 1)
    last = its_year * 10000 + before * 100 + month_length(its_year, before)
    return z3.If(day % 100 > 1, day - 1, last)


def months_between(start: Int, end: Int, *, begun: bool) -> Int:
    """Months from one day to another: completed, or with *begun* those entered."""
    count = (end / 10000 - start / 10000) * 12 + month_of(end) - month_of(start)
    first, last = start % 100, end % 100
    if begun:
        return count + z3.If(first < last, 1, 0)
    short = z3.And(first > last, last < month_length(end / 10000, month_of(end)))
    return count - z3.If(short, 1, 0)


def month_of(day: Int) -> Int:
    """The month of a day, from 1."""
    return day / 100 % 100


def month_length(year: Int, month: Int) -> Int:
    """How many days a month has."""
    short = z3.Or(month == 4, month == 6, month == 9, month == 11)
    return z3.If(month == 2, z3.If(leap(year), 29, 28), z3.If(short, 30, 31))


def leap(year: Int) -> Bool:
    """Whether a year has a 29 February."""
    return z3.And(year % 4 == 0, z3.Or(year % 100 != 0, year % 400 == 0))
