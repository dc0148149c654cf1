"""The calendar of the Algemene termijnenwet is the Act's own list, not that of the package."""

import datetime

import pytest

from jeugdrecht.errors import InputError, RulebaseError
from jeugdrecht.logic.days import of_date
from jeugdrecht.logic.deadlines import (
    ATW,
    DECREES,
    WITHOUT_EQUATED_DAYS,
    Calendar,
    Counting,
    Decree,
    Extension,
    Kind,
    Period,
    Unit,
    add_working_days,
    end_of,
    rest_days,
    working_days_between,
)

from .independent import DAY, EQUATED, holidays, number, rests

YEARS = range(2015, 2036)
ONE_DAY = Period(1, Unit.DAY, Counting.FROM_DAY_AFTER)


@pytest.mark.parametrize("year", range(1982, 2101))
def test_the_holidays_of_a_year_are_those_of_the_act(year):
    """Names and dates equal the list of article 3, computed with another algorithm for Easter."""
    expected = {number(day): name for day, name in holidays(year).items()}
    found = {day: rest_day.name.nl for day, rest_day in rest_days.holidays_of(year).items()}

    assert found == expected  # a day with two names, as 5 May 2016, is called Ascension Day


@pytest.mark.parametrize("year", YEARS)
def test_every_day_of_a_year_is_a_rest_day_or_not_as_the_act_says(year):
    """Weekends, holidays and equated days together are exactly the days on which no term ends."""
    day, wrong = datetime.date(year, 1, 1), []
    while day.year == year:
        if ATW.is_working_day(number(day)) is rests(day):
            wrong.append(day)
        day += DAY

    assert wrong == []


@pytest.mark.parametrize("year", YEARS)
def test_the_days_around_each_holiday(year):
    """A term that ends the day before, on or after a holiday runs to the first day that is no rest day."""
    for holiday in holidays(year):
        for last in (holiday - DAY, holiday, holiday + DAY):
            expected = last
            while rests(expected):
                expected += DAY
            found = end_of(number(last - DAY), ONE_DAY, extension=Extension.WET)
            assert (found.before_extension, found.result) == (number(last), number(expected))


def test_five_may_counts_every_year_where_the_package_says_once_in_five():
    """The package names 5 May a public holiday in 2015, 2020, … only; the Act names it each year."""
    from holidays import country_holidays

    package = [year for year in YEARS if datetime.date(year, 5, 5) in country_holidays("NL", years=year)]

    # In 2016 Ascension Day fell on it.
    assert package == [2015, 2016, 2020, 2025, 2030, 2035]
    assert all(year * 10000 + 505 in rest_days.holidays_of(year) for year in YEARS)


def test_the_package_gives_easter_and_whit_sunday_and_the_act_does_not():
    """What the package calls a holiday and the Act does not name stays out; it is a Sunday anyway."""
    assert 20250420 not in rest_days.holidays_of(2025)
    assert ATW.rest_day(20250420).kind is Kind.SUNDAY


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (20130430, "Koninginnedag"),
        (20130427, "zaterdag"),
        (20120430, "Koninginnedag"),
        (20060429, "Koninginnedag"),  # 30 April 2006 was a Sunday
        (20060430, "zondag"),
        (20140426, "Koningsdag"),  # 27 April 2014 was a Sunday
        (20140427, "zondag"),
        (20150427, "Koningsdag"),
        (20250426, "Koningsdag"),
        (20260427, "Koningsdag"),
        (20250418, "Goede Vrijdag"),
        (20240505, "5 mei"),
        (20250530, "gelijkgestelde dag"),
        (20260102, "gelijkgestelde dag"),
    ],
)
def test_the_name_of_a_rest_day(day, name):
    """A holiday is named as such, also on a Saturday or Sunday; the King's day follows the decrees."""
    assert ATW.rest_day(day).name.nl == name


@pytest.mark.parametrize("day", [20140430, 20251224, 20251231, 20261228, 20270426, 20260430])
def test_days_that_look_like_rest_days(day):
    """Christmas Eve, New Year's Eve, 30 April after 2013 and bridge days without a decree are not."""
    assert ATW.rest_day(day) is None


@pytest.mark.parametrize(
    ("day", "place"),
    [
        (20250315, "atw:1:1"),
        (20250421, "atw:3:1"),
        (20250418, "atw:3:2"),
        (20250530, "atw:3:3"),
    ],
)
def test_the_lid_that_makes_a_day_a_rest_day(day, place):
    """Weekend, recognised holiday, Good Friday and equated day each come from their own lid."""
    assert str(ATW.rest_day(day).place) == place


def test_the_decrees_follow_on_each_other_and_name_working_days():
    """Each decree begins where the one before ended, and no day in it was a rest day already."""
    days = [day for decree in DECREES for day in decree.days]

    assert days == sorted(number(day) for day in EQUATED)
    assert [decree.first_year for decree in DECREES[1:]] == [decree.last_year + 1 for decree in DECREES[:-1]]
    for decree in DECREES:
        assert {day // 10000 for day in decree.days} <= set(range(decree.first_year, decree.last_year + 1))
    assert all(WITHOUT_EQUATED_DAYS.is_working_day(day) for day in days)


def test_a_calendar_with_another_decree():
    """The equated days can be replaced: with 2 May 2008 equated, a week holds one working day (art. 2)."""
    own = Calendar(decrees=(Decree("voorbeeld", 2008, 2008, (20080502,)),))
    week = Period(1, Unit.WEEK, Counting.FROM_DAY_AFTER)

    assert end_of(20080429, week, extension=Extension.WET).result == 20080506
    assert end_of(20080429, week, extension=Extension.WET, calendar=own).result == 20080507


@pytest.mark.parametrize(
    ("year", "first", "last", "words"),
    [
        (2013, 20130201, 20130301, "2013"),
        (2014, 20140201, 20140301, ""),
        (2028, 20281201, 20281231, ""),
        (2029, 20281231, 20290102, "2029"),
    ],
)
def test_years_without_a_known_decree_are_said(year, first, last, words):
    """From 2014 to 2028 the decrees are known; a deadline in another year says that they are not."""
    doubts = ATW.doubts(first, last)

    assert bool(doubts) is bool(words), year
    assert all(words in doubt.nl and words in doubt.en for doubt in doubts)
    assert WITHOUT_EQUATED_DAYS.doubts(first, last) == ()


@pytest.mark.parametrize(("start", "expected"), [(20101009, 1), (20101010, 0)])
def test_days_before_the_oldest_text_read_are_said(start, expected):
    """The text of the Act was read as it stands since 10 October 2010, not before."""
    assert len(WITHOUT_EQUATED_DAYS.doubts(start, start)) == expected


def test_a_term_that_the_act_leaves_alone_has_no_doubts():
    """A year is not extended, so nothing hangs on decrees that are not known."""
    year = Period(1, Unit.YEAR, Counting.FROM_DAY_AFTER)
    weeks = Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER)
    working = Period(5, Unit.WORKING_DAY, Counting.FROM_DAY_AFTER)

    assert end_of(20300301, year, extension=Extension.WET).doubts == ()
    assert len(end_of(20300301, weeks, extension=Extension.WET).doubts) == 1
    assert len(end_of(20300301, working, extension=Extension.ZONDER).doubts) == 1
    assert "2013" in end_of(20131230, working, extension=Extension.ZONDER).doubts[0].nl


@pytest.mark.parametrize(
    ("start", "n", "counting", "calendar", "expected"),
    [
        (20260302, 5, Counting.FROM_DAY_AFTER, ATW, 20260309),
        (20260302, 5, Counting.FROM_DAY_ITSELF, ATW, 20260306),
        (20260307, 1, Counting.FROM_DAY_ITSELF, ATW, 20260309),
        (20260307, 1, Counting.FROM_DAY_AFTER, ATW, 20260309),
        (20260402, 5, Counting.FROM_DAY_AFTER, ATW, 20260413),
        (20260402, 5, Counting.FROM_DAY_AFTER, WITHOUT_EQUATED_DAYS, 20260410),
        (20260309, -5, Counting.FROM_DAY_AFTER, ATW, 20260302),
        (20260309, -1, Counting.FROM_DAY_ITSELF, ATW, 20260309),
        (20260308, -1, Counting.FROM_DAY_ITSELF, ATW, 20260306),
        (20260308, 0, Counting.FROM_DAY_AFTER, ATW, 20260308),
    ],
)
def test_the_nth_working_day(start, n, counting, calendar, expected):
    """Working days are counted from the day itself or after, forward or back, by the calendar named."""
    assert add_working_days(start, n, counting=counting, calendar=calendar) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (20260302, 20260302, 0),
        (20260302, 20260303, 1),
        (20260306, 20260308, 0),
        (20260306, 20260309, 1),
        (20260402, 20260413, 5),
        (20260309, 20260302, -5),
        (20260309, 20260307, 0),
    ],
)
def test_the_number_of_working_days_between(start, end, expected):
    """The first day does not count and the last one does; backward the count is negative."""
    assert working_days_between(start, end, calendar=ATW) == expected


@pytest.mark.parametrize("year", [1965, 2101])
def test_a_year_outside_the_package_is_refused(year):
    """A year without known holidays is an input error, not a calendar of weekends."""
    with pytest.raises(InputError, match=f"the Dutch holidays of {year} are not known"):
        rest_days.holidays_of(year)


@pytest.mark.parametrize("year", [1966, 2100])
def test_the_first_and_last_year_are_known(year):
    """The years at both ends of the package have their holidays."""
    assert of_date(datetime.date(year, 12, 25)) in rest_days.holidays_of(year)


def test_a_holiday_that_the_package_lacks_is_an_error(monkeypatch):
    """Were the package to drop or rename a holiday of the Act, no date would silently come too early."""
    monkeypatch.setattr(rest_days, "_dates_of_package", lambda year: {"nieuwjaarsdag": year * 10000 + 101})

    with pytest.raises(RulebaseError, match="gives no goede vrijdag in 2025, which Atw 3 names"):
        rest_days.holidays_of.__wrapped__(2025)
