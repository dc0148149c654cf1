"""What a deadline says about itself, in both languages, and how wrong input is refused."""

import subprocess
import sys

import pytest

from jeugdrecht.errors import InputError
from jeugdrecht.logic.deadlines import (
    ATW,
    VERVALTERMIJN,
    Bound,
    Counting,
    Extension,
    LastDay,
    Period,
    Unit,
    add_working_days,
    both_ways,
    end_of,
    working_days_between,
)

AFTER = Counting.FROM_DAY_AFTER
TWO_WEEKS = Period(2, Unit.WEEK, AFTER)


def told(deadline, lang="nl"):
    """The steps of a deadline: article and sentence."""
    return [(str(step.place or ""), step.text.in_(lang)) for step in deadline.steps]


def test_a_term_over_easter_is_explained_day_by_day():
    """Each rest day on the way is named with its reason, under the article that moves the last day."""
    moved = (
        "De termijn eindigt niet op vrijdag 18 april 2025 (Goede Vrijdag), zaterdag 19 april 2025, "
        "zondag 20 april 2025 of maandag 21 april 2025 (tweede paasdag), maar op dinsdag 22 april 2025."
    )

    assert told(end_of(20250404, TWO_WEEKS, extension=Extension.WET)) == [
        ("", "De termijn van 2 weken begint op de dag na vrijdag 4 april 2025."),
        ("", "Volgens het artikel alleen komt hij uit op vrijdag 18 april 2025."),
        ("atw:1:1", moved),
        ("", "Uiterlijk op dinsdag 22 april 2025."),
    ]


def test_the_same_in_english():
    """English has the same steps under the same articles."""
    assert told(end_of(20250407, TWO_WEEKS, extension=Extension.WET), "en") == [
        ("", "The period of 2 weeks begins on the day after Monday 7 April 2025."),
        ("", "By the article alone it comes out on Monday 21 April 2025."),
        (
            "atw:1:1",
            "The period does not end on Monday 21 April 2025 (Easter Monday), but on Tuesday 22 April 2025.",
        ),
        ("", "At latest on Tuesday 22 April 2025."),
    ]


def test_a_short_term_over_easter_is_explained_by_both_articles():
    """Article 1 moves the last day, then article 2 sees to a second working day."""
    three_days = Period(3, Unit.DAY, Counting.FROM_DAY_ITSELF)
    deadline = end_of(20250418, three_days, extension=Extension.WET)

    assert [one.until for one in deadline.extended_by] == [20250422, 20250423]
    article, sentence = told(deadline)[3]
    assert article == "atw:2"
    assert sentence.endswith(
        "twee werkdagen vallen; daarom loopt hij door tot en met woensdag 23 april 2025."
    )


def test_article_2_is_silent_where_article_1_was_enough():
    """From Friday to Sunday, article 1 already brings a second working day: it alone is named."""
    deadline = end_of(20250313, Period(3, Unit.DAY, AFTER), extension=Extension.WET)

    assert [(str(one.place), one.until) for one in deadline.extended_by] == [("atw:1:1", 20250317)]


@pytest.mark.parametrize(
    ("length", "unit", "applies"),
    [
        *((90, Unit.DAY, True), (91, Unit.DAY, False)),
        *((90, Unit.WORKING_DAY, True), (91, Unit.WORKING_DAY, False)),
        *((12, Unit.WEEK, True), (13, Unit.WEEK, False)),
        *((3, Unit.MONTH, True), (4, Unit.MONTH, False)),
        (1, Unit.YEAR, False),
    ],
)
def test_the_longest_term_that_the_act_extends(length, unit, applies):
    """Article 4 onder a reads the unit of the article: three months are never turned into 92 days."""
    deadline = end_of(20250301, Period(length, unit, AFTER), extension=Extension.WET)

    assert (deadline.not_extended is None) is applies


def test_a_term_that_counts_back_says_why_it_stays():
    """Article 1 lid 2 keeps a Sunday as the last day for an act that must come before an event."""
    back = Period(2, Unit.MONTH, AFTER, backward=True)

    assert told(end_of(20250829, back, extension=Extension.WET)) == [
        ("", "De termijn van 2 maanden telt terug vanaf de dag voor vrijdag 29 augustus 2025."),
        ("", "Volgens het artikel alleen komt hij uit op zondag 29 juni 2025."),
        ("atw:1:2", "Een termijn die terugtelt, schuift niet op bij een zaterdag, zondag of feestdag."),
        ("", "Uiterlijk op zondag 29 juni 2025."),
    ]


@pytest.mark.parametrize(
    ("period", "extension", "place", "words"),
    [
        (Period(1, Unit.YEAR, AFTER), Extension.WET, "atw:4:a", "geldt niet voor een termijn van 1 jaar"),
        (Period(91, Unit.DAY, AFTER), Extension.WET, "atw:4:a", "geldt niet voor een termijn van 91 dagen"),
        (Period(13, Unit.WEEK, AFTER), Extension.AMVB, "atw:4:a", "geldt niet voor een termijn van 13 weken"),
        (TWO_WEEKS, Extension.BEKENDMAKING, "atw:4:b", "bekendmaking"),
        (TWO_WEEKS, Extension.VRIJHEIDSBENEMING, "atw:4:c", "vrijheidsbeneming"),
        (TWO_WEEKS, Extension.ANDERS_BEPAALD, "atw:5", "bepaalt dat deze termijn niet"),
        (TWO_WEEKS, Extension.GEEN_WETTELIJKE_TERMIJN, "atw:1:1", "staat daar niet in"),
        (TWO_WEEKS, Extension.ZONDER, "", "zonder de Algemene termijnenwet"),
    ],
)
def test_why_a_term_is_not_extended(period, extension, place, words):
    """The article that leaves a term out is named, with the reason, though the last day is a Saturday."""
    deadline = end_of(20250301, period, extension=extension)

    assert not deadline.is_extended
    found, sentence = told(deadline)[2]
    assert found == place
    assert words in sentence


def test_an_order_in_council_is_named():
    """Article 5 is a step of its own, because a decree may say otherwise."""
    places = [place for place, _ in told(end_of(20250301, TWO_WEEKS, extension=Extension.AMVB))]

    assert places == ["", "", "atw:5", "atw:1:1", ""]


@pytest.mark.parametrize(
    ("bound", "last_day", "nl"),
    [
        (Bound.LATEST, LastDay.COUNTS, "Uiterlijk op maandag 17 maart 2025."),
        (Bound.LATEST, LastDay.DOES_NOT_COUNT, "Tot maandag 17 maart 2025; die dag zelf telt niet meer mee."),
        (
            *(Bound.LATEST, LastDay.OPEN),
            "Tot maandag 17 maart 2025; of die dag zelf nog meetelt, staat niet vast.",
        ),
        (Bound.EARLIEST, LastDay.COUNTS, "Niet eerder dan op maandag 17 maart 2025."),
        (Bound.EARLIEST, LastDay.DOES_NOT_COUNT, "Pas na maandag 17 maart 2025."),
        (
            *(Bound.EARLIEST, LastDay.OPEN),
            "Vanaf maandag 17 maart 2025; of het op die dag zelf al kan, staat niet vast.",
        ),
    ],
)
def test_the_last_sentence_says_what_the_day_means(bound, last_day, nl):
    """Within, until, not before, and what the article leaves open each have their own sentence."""
    period = Period(2, Unit.WEEK, AFTER, bound=bound, last_day=last_day)

    assert end_of(20250303, period, extension=Extension.WET).steps[-1].text.nl == nl


@pytest.mark.parametrize(
    ("period", "nl", "en"),
    [
        (Period(1, Unit.DAY, AFTER), "1 dag", "1 day"),
        (Period(5, Unit.WORKING_DAY, AFTER), "5 werkdagen", "5 working days"),
        (Period(1, Unit.WEEK, AFTER), "1 week", "1 week"),
        (Period(3, Unit.MONTH, AFTER), "3 maanden", "3 months"),
        (Period(2, Unit.YEAR, AFTER), "2 jaar", "2 years"),
        (Period(1, Unit.DAY, AFTER, clear_days=True), "1 vrije dag", "1 clear day"),
    ],
)
def test_the_name_of_a_period(period, nl, en):
    """One and more have their own words in both languages."""
    assert period.name == (nl, en)


def test_both_dates_come_with_the_reason():
    """Where extension of a lapse is open, both dates are there with why, and the earlier one is safest."""
    three_months = Period(3, Unit.MONTH, AFTER)
    found = both_ways(20250112, three_months, extension=Extension.WET, why=VERVALTERMIJN)

    assert (found.without_extension.result, found.with_extension.result) == (20250412, 20250414)
    assert found.safest is found.without_extension
    assert found.why is VERVALTERMIJN
    assert told(found.without_extension)[2][1].startswith("Deze datum is zonder")


def test_the_safest_of_two_earliest_days_is_the_later_one():
    """An act that may not come too soon is safe on the later of the two days."""
    waiting = Period(2, Unit.WEEK, AFTER, bound=Bound.EARLIEST)
    found = both_ways(20250301, waiting, extension=Extension.WET, why=VERVALTERMIJN)

    assert found.safest.result == 20250317


@pytest.mark.parametrize("length", [0, -1, True, 110_001])
def test_a_length_that_is_no_period_is_refused(length):
    """The message says what was wrong and what to write."""
    with pytest.raises(InputError, match=r"is no length of a period\. Write a whole number from 1 to 110000"):
        Period(length, Unit.DAY, AFTER)


def test_all_faults_of_a_period_come_at_once():
    """A period with three faults is refused with three."""
    with pytest.raises(InputError) as refused:
        Period(0, Unit.WEEK, Counting.FROM_DAY_ITSELF, clear_days=True)

    assert [fault.path for fault in refused.value.faults] == ["length", "clear_days", "counting"]


@pytest.mark.parametrize("start", [20250229, 20251301, 0, -20250101, 18991231, 22000101])
def test_a_start_that_is_no_day_is_refused(start):
    """Every function names the day that does not exist."""
    with pytest.raises(InputError, match=r"start: .* is not a day"):
        end_of(start, TWO_WEEKS, extension=Extension.WET)
    with pytest.raises(InputError, match=r"start: .* is not a day"):
        add_working_days(start, 1, counting=AFTER, calendar=ATW)
    with pytest.raises(InputError, match=r"end: .* is not a day"):
        working_days_between(20250101, start, calendar=ATW)


@pytest.mark.parametrize(
    ("start", "period"),
    [
        (21990101, Period(300, Unit.YEAR, AFTER)),
        (21991231, Period(1, Unit.DAY, AFTER)),
        (19000101, Period(3600, Unit.MONTH, AFTER, backward=True)),
        (19000101, Period(110_000, Unit.DAY, AFTER, backward=True)),
    ],
)
def test_a_period_that_leaves_the_calendar_is_refused(start, period):
    """The longest periods from the outermost days give an error, not a failure of the calendar."""
    with pytest.raises(InputError, match="outside 1900 to 2199"):
        end_of(start, period, extension=Extension.ZONDER)


@pytest.mark.parametrize(
    ("start", "period", "extension"),
    [
        (19500301, TWO_WEEKS, Extension.WET),
        (21001225, TWO_WEEKS, Extension.WET),
        (21500301, TWO_WEEKS, Extension.AMVB),
        (20900301, Period(5000, Unit.WORKING_DAY, AFTER), Extension.ZONDER),
    ],
)
def test_a_term_outside_the_known_holidays_is_refused(start, period, extension):
    """Where holidays must be known and are not, the message says for which years they are."""
    with pytest.raises(InputError, match="Use days from 1966 to 2100"):
        end_of(start, period, extension=extension)


def test_a_term_that_needs_no_holidays_is_computed_in_any_year():
    """A measure of a year is not extended, so its end is known outside the years of the package too."""
    year = Period(1, Unit.YEAR, AFTER)

    assert end_of(19500301, year, extension=Extension.WET).result == 19510301


def test_the_package_of_holidays_is_not_imported_with_the_logic():
    """Naming a term costs no heavy library; the first date does."""
    script = "import sys, jeugdrecht.logic.deadlines; print('holidays' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "False"
