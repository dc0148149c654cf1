"""Where a period comes out: counting in its own unit, then the Algemene termijnenwet."""

from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY, Day, iso, plus
from jeugdrecht.logic.deadlines.atw import Extension, lengthenings, not_extended
from jeugdrecht.logic.deadlines.checks import existing_day
from jeugdrecht.logic.deadlines.deadline import Alternatives, Deadline
from jeugdrecht.logic.deadlines.period import Counting, Period, Unit
from jeugdrecht.logic.deadlines.working_days import ATW, Calendar, add_working_days
from jeugdrecht.sources import Text


def end_of(
    start: Day,
    period: Period,
    *,
    extension: Extension,
    calendar: Calendar = ATW,
    working_days: Calendar = ATW,
) -> Deadline:
    """
    The day at which a period comes out, with every step explained.

    A term that a statute sets is extended on the footing `Extension.WET`; the unit, the length and counting
    backward are seen from the period itself.

    Args:
        start: the day of the event from which the article counts, yyyymmdd.
        period: the period of the article.
        extension: on what footing the Algemene termijnenwet extends it, or why not.
        calendar: the rest days of the extension.
        working_days: the days that are no working days, for a period in working days.

    Raises:
        InputError: *start* is no day, or the period leaves the calendar.

    >>> objection = Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER)
    >>> deadline = end_of(20250301, objection, extension=Extension.WET)
    >>> deadline.before_extension, deadline.result
    (20250315, 20250317)
    >>> print(*(step.text.nl for step in deadline.steps), sep=chr(10))
    De termijn van 2 weken begint op de dag na zaterdag 1 maart 2025.
    Volgens het artikel alleen komt hij uit op zaterdag 15 maart 2025.
    De termijn eindigt niet op zaterdag 15 maart 2025 of zondag 16 maart 2025, maar op maandag 17 maart 2025.
    Uiterlijk op maandag 17 maart 2025.
    """
    existing_day(start, "start")
    first = start if period.counting is Counting.FROM_DAY_ITSELF else plus(start, days=period.step)
    last = _inside(_last_day(start, first, period, working_days), start, period)
    refused = not_extended(period, extension) is not None
    longer = () if refused else lengthenings(first, last, period, calendar)
    until = longer[-1].until if longer else last
    return Deadline(
        start,
        period,
        extension,
        before_extension=_beyond(last, period),
        extended_by=longer,
        result=_beyond(until, period),
        calendar=calendar,
        working_days=working_days,
    )


def both_ways(
    start: Day,
    period: Period,
    *,
    extension: Extension,
    why: Text,
    calendar: Calendar = ATW,
    working_days: Calendar = ATW,
) -> Alternatives:
    """
    Both dates of a term of which it is not settled whether the Algemene termijnenwet extends it.

    Args:
        start: the day of the event, yyyymmdd.
        period: the period of the article.
        extension: the footing on which the Act would extend it.
        why: why that is not settled.
        calendar: the rest days of the extension.
        working_days: the days that are no working days, for a period in working days.

    >>> from jeugdrecht.logic.deadlines import VERVALTERMIJN
    >>> three_months = Period(3, Unit.MONTH, Counting.FROM_DAY_AFTER)
    >>> lapse = both_ways(20250112, three_months, extension=Extension.WET, why=VERVALTERMIJN)
    >>> lapse.without_extension.result, lapse.with_extension.result, lapse.in_time(20250414)
    (20250412, 20250414, None)
    """
    with_it, without_it = (
        end_of(start, period, extension=footing, calendar=calendar, working_days=working_days)
        for footing in (extension, Extension.ZONDER)
    )
    return Alternatives(with_it, without_it, why)


def _last_day(start: Day, first: Day, period: Period, working_days: Calendar) -> Day:
    units = period.step * period.length
    if period.unit is Unit.DAY:
        return plus(first, days=units - period.step)
    if period.unit is Unit.WORKING_DAY:
        return add_working_days(start, units, counting=period.counting, calendar=working_days)
    # The same day of a later week, month or year closes a period that began the day after; one that began
    # on the day itself is full a day sooner.
    same = _same_day(start, units, period.unit)
    return plus(same, days=-period.step) if first == start else same


def _same_day(start: Day, units: int, unit: Unit) -> Day:
    if unit is Unit.WEEK:
        return plus(start, weeks=units)
    return plus(start, months=units) if unit is Unit.MONTH else plus(start, years=units)


def _inside(day: Day, start: Day, period: Period) -> Day:
    if FIRST_DAY <= day <= LAST_DAY:
        return day
    message = f"{period.name.en} from {iso(start)} lead outside 1900 to 2199"
    raise InputError(Fault("start", message, "Use a shorter period or another day"))


def _beyond(day: Day, period: Period) -> Day:
    return plus(day, days=period.step) if period.clear_days else day
