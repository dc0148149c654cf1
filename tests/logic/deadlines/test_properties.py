"""Terms agree with counting day by day, over fifty years and every way of counting."""

import calendar
import datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from jeugdrecht.logic.days import of_date, plus, to_date
from jeugdrecht.logic.deadlines import (
    ATW,
    Bound,
    Counting,
    Extension,
    LastDay,
    Period,
    Unit,
    add_working_days,
    end_of,
    working_days_between,
)

from .independent import DAY, number, rests

STARTS = st.dates(datetime.date(1990, 1, 1), datetime.date(2039, 12, 31))
MOST = {Unit.DAY: 120, Unit.WORKING_DAY: 60, Unit.WEEK: 20, Unit.MONTH: 30, Unit.YEAR: 5}
LENGTHS = st.sampled_from(list(Unit)).flatmap(
    lambda unit: st.tuples(st.integers(1, MOST[unit]), st.just(unit))
)
COUNTINGS = st.sampled_from(Counting)
HANDFUL = 6


@st.composite
def periods(draw, **fixed):
    """Any period in any unit, forward or backward."""
    length, unit = draw(LENGTHS)
    counting, backward = draw(COUNTINGS), draw(st.booleans())
    return Period(length, unit, **{"counting": counting, "backward": backward, **fixed})


def counted(start, period):
    """The last day of a period, by walking there one day at a time."""
    step = -DAY if period.backward else DAY
    itself = period.counting is Counting.FROM_DAY_ITSELF
    if period.unit is Unit.WORKING_DAY:
        return nth(start if itself else start + step, step, lambda day: not rests(day), period.length)
    if period.unit in (Unit.DAY, Unit.WEEK):
        days = period.length * (7 if period.unit is Unit.WEEK else 1)
        return nth(start if itself else start + step, step, lambda day: True, days)
    months = period.length * (12 if period.unit is Unit.YEAR else 1)
    day = nth(start + step, step, lambda day: closes_a_month(start, day), months)
    return day - step if itself else day


def nth(day, step, counts, n):
    """The *n*th day that counts."""
    while True:
        n -= counts(day)
        if not n:
            return day
        day += step


def closes_a_month(start, day):
    """Whether a day carries the number of the start day, or is the last of a month that lacks it."""
    last = calendar.monthrange(day.year, day.month)[1]
    return day.day == min(start.day, last)


@given(start=STARTS, period=periods())
def test_without_extension_a_term_ends_where_counting_ends(start, period):
    """The arithmetic of each unit equals walking through the days, forward and backward."""
    found = end_of(number(start), period, extension=Extension.ZONDER)

    assert found.result == found.before_extension == number(counted(start, period))


@given(start=STARTS, period=periods(backward=False))
def test_with_extension_a_term_ends_where_the_act_says(start, period):
    """Articles 1, 2 and 4 equal a walk over the Act's own calendar."""
    first = start if period.counting is Counting.FROM_DAY_ITSELF else start + DAY
    last = counted(start, period)
    if applies(period):
        while rests(last) or (three_days(period) and working_days(first, last) < 2):
            last += DAY

    assert end_of(number(start), period, extension=Extension.WET).result == number(last)


def applies(period):
    """Article 4 onder a, written out per unit."""
    if period.unit in (Unit.DAY, Unit.WORKING_DAY):
        return period.length <= 90
    return (period.unit is Unit.WEEK and period.length <= 12) or (
        period.unit is Unit.MONTH and period.length <= 3
    )


def three_days(period):
    """Whether article 2 looks at the term."""
    return period.unit not in (Unit.DAY, Unit.WORKING_DAY) or period.length > 2


def working_days(first, last):
    """How many days from the first to the last are no rest days; two is as many as article 2 asks."""
    found = 0
    while first <= last and found < 2:
        found += not rests(first)
        first += DAY
    return found


@given(start=STARTS, period=periods(), footing=st.sampled_from(Extension))
def test_extension_moves_a_date_away_from_the_event_and_by_a_handful_of_days(start, period, footing):
    """Forward never earlier, backward never later, and never further than the longest row of rest days."""
    found = end_of(number(start), period, extension=footing)
    moved = (to_date(found.result) - to_date(found.before_extension)).days * period.step

    assert 0 <= moved <= HANDFUL
    assert bool(moved) is bool(found.extended_by) is found.is_extended


@given(start=STARTS, period=periods(backward=False))
def test_an_extended_term_never_ends_on_a_rest_day(start, period):
    """If the Act applies and the term runs forward, its last day is no Saturday, Sunday or holiday."""
    found = end_of(number(start), period, extension=Extension.WET)

    assert found.not_extended is not None or ATW.is_working_day(found.result)


@given(start=STARTS, period=periods(), more=st.integers(1, 10), footing=st.sampled_from(Extension))
def test_a_longer_period_never_ends_earlier(start, period, more, footing):
    """One unit more comes out no nearer to the event, as long as the Act treats both alike."""
    longer = Period(period.length + more, period.unit, period.counting, period.backward)
    short, long = (end_of(number(start), one, extension=footing) for one in (period, longer))
    assume((short.not_extended is None) is (long.not_extended is None))

    assert (long.result - short.result) * period.step >= 0


def test_the_act_itself_lets_91_days_end_before_90():
    """Article 4 stops at 90 days, so of two terms from one day the longer can end first; that is the law."""
    ninety, ninety_one = (Period(n, Unit.DAY, Counting.FROM_DAY_AFTER) for n in (90, 91))

    assert end_of(20250302, ninety, extension=Extension.WET).result == 20250602
    assert end_of(20250302, ninety_one, extension=Extension.WET).result == 20250601


@given(
    start=STARTS,
    length=st.integers(1, 120),
    unit=st.sampled_from([Unit.DAY, Unit.WEEK]),
    counting=COUNTINGS,
)
def test_backward_is_the_mirror_of_forward(start, length, unit, counting):
    """In days and weeks, counting back from the last day gives the day of the event again."""
    there = end_of(number(start), Period(length, unit, counting), extension=Extension.ZONDER)
    back = end_of(there.result, Period(length, unit, counting, backward=True), extension=Extension.ZONDER)

    assert back.result == number(start)


@given(start=STARTS, n=st.integers(-60, 60))
def test_counting_working_days_undoes_adding_them(start, n):
    """Between a day and its *n*th working day lie *n* working days; the way back is exact."""
    there = add_working_days(number(start), n, counting=Counting.FROM_DAY_AFTER, calendar=ATW)
    back = add_working_days(there, -n, counting=Counting.FROM_DAY_AFTER, calendar=ATW)

    assert working_days_between(number(start), there, calendar=ATW) == n
    assert back == number(start) or rests(start)


@given(start=STARTS, length=st.integers(1, 100), backward=st.booleans())
def test_clear_days_lie_one_day_further(start, length, backward):
    """So many full days lie between the event and the day found."""
    found = end_of(
        number(start),
        Period(length, Unit.DAY, Counting.FROM_DAY_AFTER, backward=backward, clear_days=True),
        extension=Extension.ZONDER,
    )

    assert abs((to_date(found.result) - start).days) - 1 == length


@given(
    start=STARTS,
    period=periods(),
    bound=st.sampled_from(Bound),
    last_day=st.sampled_from(LastDay),
    distance=st.integers(-40, 40),
)
def test_in_time_turns_on_the_day_found(start, period, bound, last_day, distance):
    """On one side of the day found an act is in time, on the other it is not; the day itself is as worded."""
    worded = Period(
        period.length, period.unit, period.counting, period.backward, last_day=last_day, bound=bound
    )
    found = end_of(number(start), worded, extension=Extension.WET)
    on_the_day = {LastDay.COUNTS: True, LastDay.DOES_NOT_COUNT: False, LastDay.OPEN: None}[last_day]
    before = bound is Bound.LATEST
    expected = on_the_day if distance == 0 else before if distance < 0 else not before

    assert found.in_time(plus(found.result, days=distance)) is expected


@given(day=STARTS)
def test_the_days_of_the_library_are_those_of_the_calendar(day):
    """The independent calendar and the library write a day in the same way."""
    assert number(day) == of_date(day)
