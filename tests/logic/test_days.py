"""Ages, birthdays and periods on calendar days, against a counter that only goes from one day to the next."""

import calendar
import json
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jeugdrecht.logic import days

dates = st.dates(min_value=date(1900, 1, 1), max_value=date(2150, 12, 31))
leap_days = st.integers(1904, 2144).filter(calendar.isleap).map(lambda year: date(year, 2, 29))
births = dates | leap_days
SAMPLES = ("samples", "scenarios-from-others", "nl_gov_age_authority_dates.jsonl")


def counted_age(birth, on):
    """Count the birthdays that have passed: the same day or, where a year lacks it, the day after."""
    completed = 0
    for year in range(birth.year + 1, on.year + 1):
        lacks = (birth.month, birth.day) == (2, 29) and not calendar.isleap(year)
        anniversary = date(year, 3, 1) if lacks else date(year, birth.month, birth.day)
        completed += anniversary <= on
    return completed


def counted_months(start, end):
    """Count the months that fit, walking day by day over the ends of months."""
    months, walked = 0, start
    while True:
        first_of_next = (walked.replace(day=1) + timedelta(days=32)).replace(day=1)
        length = calendar.monthrange(first_of_next.year, first_of_next.month)[1]
        walked = first_of_next.replace(day=min(start.day, length))
        if walked > end:
            return months
        months += 1


@given(births, dates)
def test_an_age_is_the_birthdays_that_have_passed(birth, on):
    """One subtraction counts completed years exactly, for every birth and every day after it."""
    assume(birth <= on)

    assert counted_age(birth, on) == days.age(days.of_date(birth), days.of_date(on))


@given(births, st.integers(0, 49))
def test_a_birthday_is_the_first_day_of_its_age(birth, years):
    """On the birthday the age is reached, on the day before it is not."""
    born = days.of_date(birth)
    reached = days.birthday(born, years)
    before = days.of_date(days.to_date(reached) - timedelta(days=1))

    assert days.age(born, reached) == years
    assert years == 0 or days.age(born, before) == years - 1


@given(births, dates, dates)
def test_nobody_grows_younger(birth, one, other):
    """A later day never has a lower age."""
    born, first, last = (days.of_date(day) for day in (birth, *sorted((one, other))))
    assume(born <= first)

    assert days.age(born, first) <= days.age(born, last)


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        ("2008-02-29", "2026-02-28", 17),
        ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2024-02-28", 15),
        ("2008-02-29", "2024-02-29", 16),
        ("2008-05-10", "2026-05-09", 17),
        ("2008-05-10", "2026-05-10", 18),
        ("2008-12-31", "2026-12-30", 17),
        ("2009-01-01", "2026-12-31", 17),
        ("2026-05-10", "2026-05-10", 0),
    ],
)
def test_an_age_on_the_days_around_a_birthday(birth, on, age):
    """The birthday counts; someone born on 29 February completes the year on 1 March."""
    assert days.age(days.day(birth), days.day(on)) == age


@given(dates, st.integers(0, 400))
def test_a_period_of_months_keeps_its_day_or_ends_with_the_month(start, months):
    """The end has the same day number, or is the last day of a month that lacks it."""
    end = days.to_date(days.plus(days.of_date(start), months=months))
    length = calendar.monthrange(end.year, end.month)[1]

    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
    assert end.day == min(start.day, length)


@given(dates, st.integers(0, 30))
def test_years_are_twelve_months_each(start, years):
    """A period of years ends where the same period in months does."""
    number = days.of_date(start)

    assert days.plus(number, years=years) == days.plus(number, months=12 * years)


@given(dates, st.integers(-400, 400), st.integers(-60, 60))
def test_days_and_weeks_are_counted_on_the_calendar(start, some_days, weeks):
    """Weeks have seven days, whatever lies between."""
    expected = start + timedelta(days=some_days, weeks=weeks)

    assert days.of_date(expected) == days.plus(days.of_date(start), days=some_days, weeks=weeks)


def test_a_birthday_is_no_end_of_a_period():
    """On 29 February the two functions differ, and that is why they are two."""
    born = days.day("2008-02-29")

    assert days.birthday(born, 18) == days.day("2026-03-01")
    assert days.plus(born, years=18) == days.day("2026-02-28")


@given(dates, st.integers(0, 4000))
def test_completed_months_are_those_that_fit(start, later):
    """As many months have passed as fit between the two days."""
    end = start + timedelta(days=later)

    assert counted_months(start, end) == days.months_between(days.of_date(start), days.of_date(end))


@given(dates, st.integers(0, 4000))
def test_a_month_that_has_begun_counts_from_its_second_day(start, later):
    """Of the months entered, only the last can be incomplete."""
    first, last = days.of_date(start), days.of_date(start + timedelta(days=later))
    completed, begun = days.months_between(first, last), days.months_between(first, last, begun=True)

    assert begun == completed if days.plus(first, months=completed) == last else begun == completed + 1


@given(dates)
def test_a_day_is_written_as_it_is_read(moment):
    """Number, date and text say the same day."""
    number = days.of_date(moment)

    assert days.to_date(number) == moment
    assert days.iso(number) == moment.isoformat()
    assert days.day(moment.isoformat()) == number


@pytest.mark.parametrize(
    "wrong",
    [
        "2023-02-29",
        "2023-13-01",
        "1899-12-31",
        "2200-01-01",
        "20230101",
        "2023-1-1",
        "01-01-2023",
        "",
        "2023-W01-1",
    ],
)
def test_what_is_no_day_is_refused(wrong):
    """Only an existing day of 1900 to 2199, written with year, month and day, is one."""
    with pytest.raises(ValueError, match=r"day|1900|month|format|string|range"):
        days.day(wrong)


# --- samples of others ---


@pytest.fixture(scope="module")
def samples(shared):
    """The rows of other public projects, by id."""
    lines = shared.joinpath(*SAMPLES).read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


@pytest.mark.parametrize("number", range(1, 7))
def test_ages_are_those_of_other_projects(samples, number):
    """The age on the reference date is the one that the sample expects."""
    row = samples[f"minderjarigheid-{number}"]
    born, on = days.day(row["given"]["geboortedatum"]), days.day(row["peildatum"])

    assert row["expect"]["leeftijd"] == days.age(born, on)
    assert row["expect"]["is_minderjarig"] == (on < days.birthday(born, 18))


@pytest.mark.parametrize("number", range(1, 6))
def test_whole_days_months_and_years_are_those_of_other_projects(samples, number):
    """What the sample counts between two days, the kernel counts too."""
    row = samples[f"datum-{number}"]
    start, end = days.day(row["given"]["van"]), days.day(row["given"]["tot"])
    counted = {
        "dagen": (days.to_date(end) - days.to_date(start)).days,
        "maanden": days.months_between(start, end),
        "jaren": days.months_between(start, end) // 12,
    }

    assert row["expect"] == {unit: counted[unit] for unit in row["expect"]}
    assert "dagen" not in row["expect"] or days.plus(start, days=row["expect"]["dagen"]) == end
