"""The one check that every function of this package makes on a day it is given."""

from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY, Day, to_date


def existing_day(day: Day, path: str) -> Day:
    """
    Give back a day that exists between 1900 and 2199.

    Args:
        day: the day, yyyymmdd.
        path: where it was given, for the message.

    Raises:
        InputError: there is no such day.

    >>> existing_day(20260301, "start")
    20260301
    >>> existing_day(20260230, "start")
    Traceback (most recent call last):
    jeugdrecht.errors.InputError: start: '20260230' is not a day. Write yyyymmdd, from 19000101 to 21991231
    """
    if FIRST_DAY <= day <= LAST_DAY and _exists(day):
        return day
    remedy = f"Write yyyymmdd, from {FIRST_DAY} to {LAST_DAY}"
    raise InputError(Fault(path, f"{quoted(str(day))} is not a day", remedy))


def _exists(day: Day) -> bool:
    try:
        to_date(day)
    except ValueError:
        return False
    return True
