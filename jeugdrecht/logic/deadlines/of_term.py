"""
A statutory term as a rule writes it, counted.
"""

from functools import lru_cache

from jeugdrecht.logic.days import Day
from jeugdrecht.logic.deadlines.atw import Extension
from jeugdrecht.logic.deadlines.deadline import Deadline
from jeugdrecht.logic.deadlines.end import end_of
from jeugdrecht.logic.deadlines.period import Counting, Period, Unit
from jeugdrecht.logic.terms import EndOfTerm


@lru_cache(maxsize=4096)
def deadline_of(term: EndOfTerm, start: Day) -> Deadline:
    """
    The deadline of a term that starts on a day, with every step explained.

    Args:
        term: the term as the rule writes it.
        start: the day of the event from which the article counts, yyyymmdd.

    Raises:
        InputError: the term leads outside the calendar.

    >>> from jeugdrecht.facts import beschikking
    >>> deadline_of(beschikking.datum.term(weeks=2), 20250407).result
    20250422
    """
    counting = Counting.FROM_DAY_ITSELF if term.same_day else Counting.FROM_DAY_AFTER
    period = Period(
        term.length, Unit(term.unit), counting, backward=term.backward, clear_days=term.clear_days
    )
    return end_of(start, period, extension=Extension.WET if term.extended else Extension.ZONDER)
