"""
Days as yyyymmdd integers in SQL: the same two calendar functions as `jeugdrecht.logic.days`.
"""

from sqlglot import exp

from jeugdrecht.engines.sql.forms import (
    Sql,
    add,
    among_numbers,
    both,
    cases,
    compared,
    either,
    number,
    rest,
    subtract,
    times,
    whole,
)

_SHIFT = 10000
"""Years added before and taken off after a division, since SQL rounds a negative quotient to zero."""


def age(birth: Sql, on: Sql) -> Sql:
    """
    Completed years, also on a day before the birth.

    >>> from jeugdrecht.engines.sql.forms import column
    >>> age(column("b"), column("d")).sql("duckdb")
    '(((d - b) + 100000000) // 10000) - 10000'
    """
    return subtract(whole(add(subtract(on, birth), number(_SHIFT * 10000)), 10000), number(_SHIFT))


def birthday(birth: Sql, years: int) -> Sql:
    """The first day of an age: 29 February becomes 1 March in other years."""
    same = add(birth, number(years * 10000))
    year = whole(same, 10000)
    leapless = compared(_leap_days(year), "==", number(0))
    skipped = both(compared(rest(same, 10000), "==", number(229)), leapless)
    return cases((skipped, add(times(year, 10000), number(301))), otherwise=same)


def plus_months(start: Sql, months: Sql) -> Sql:
    """The end of a period of months: the same day number, or the last day of a month that lacks it."""
    count = subtract(add(_months(start), months), number(1))
    year, month = whole(count, 12), add(rest(count, 12), number(1))
    length, same = month_length(year, month), rest(start, 100)
    fitted = cases((compared(same, "<", length), same), otherwise=length)
    return add(add(times(year, 10000), times(month, 100)), fitted)


def plus_days(start: Sql, days: Sql) -> Sql:
    """The day that lies *days* days later, by the calendar of the database."""
    moved = exp.DateAdd(this=as_date(start), expression=days, unit=exp.var("DAY"))
    year, month, day = (_part_of(moved, unit) for unit in ("YEAR", "MONTH", "DAY"))
    return exp.cast(add(add(times(year, 10000), times(month, 100)), day), "INT")


def as_date(day: Sql) -> Sql:
    """A day as a DATE of the database."""
    return exp.DateFromParts(year=year_of(day), month=month_of(day), day=rest(day, 100))


def _part_of(date: Sql, unit: str) -> Sql:
    return exp.Extract(this=exp.var(unit), expression=date)


def months_between(start: Sql, end: Sql, *, begun: bool) -> Sql:
    """Months from one day to another: completed, or with *begun* those entered."""
    count = subtract(_months(end), _months(start))
    first, last = rest(start, 100), rest(end, 100)
    if begun:
        entered = compared(first, "<", last)
        return add(count, cases((entered, number(1)), otherwise=number(0)))
    length = month_length(year_of(end), month_of(end))
    short = both(compared(first, ">", last), compared(last, "<", length))
    return subtract(count, cases((short, number(1)), otherwise=number(0)))


def year_of(day: Sql) -> Sql:
    """The year of a day."""
    return whole(day, 10000)


def month_of(day: Sql) -> Sql:
    """The month of a day, from 1."""
    return rest(whole(day, 100), 100)


def month_length(year: Sql, month: Sql) -> Sql:
    """How many days a month has."""
    february = add(number(28), _leap_days(year))
    return cases(
        (compared(month, "==", number(2)), february),
        (among_numbers(month, (4, 6, 9, 11)), number(30)),
        otherwise=number(31),
    )


def _leap_days(year: Sql) -> Sql:
    fourth = compared(rest(year, 4), "==", number(0))
    century = compared(rest(year, 100), "!=", number(0))
    fourth_century = compared(rest(year, 400), "==", number(0))
    return cases((both(fourth, either(century, fourth_century)), number(1)), otherwise=number(0))


def _months(day: Sql) -> Sql:
    return add(times(year_of(day), 12), month_of(day))
