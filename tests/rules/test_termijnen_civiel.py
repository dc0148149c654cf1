"""
The timeline of child protection: its terms against a counter that shares nothing with the library.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import gi, vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.deadlines.of_term import deadline_of
from jeugdrecht.rules import library

from .day_counter import (
    ONE_DAY,
    easter,
    kings_day,
    months_on,
    rests,
    weeks_on,
    working_day_from,
)

# --- the counter ------------------------------------------------------------------------------------------


def test_the_counter_knows_the_days_of_the_boundary_cases() -> None:
    """The counter is right on days that anyone can look up."""
    assert easter(2025) == dt.date(2025, 4, 20)
    assert easter(2038) == dt.date(2038, 4, 25)
    assert kings_day(2025) == dt.date(2025, 4, 26)
    assert rests(dt.date(2025, 5, 29))
    assert rests(dt.date(2025, 5, 5))
    assert not rests(dt.date(2025, 12, 24))
    assert months_on(dt.date(2023, 11, 30), 3) == dt.date(2024, 2, 29)
    assert months_on(dt.date(2025, 4, 30), -2) == dt.date(2025, 2, 28)


# --- asking the law ---------------------------------------------------------------------------------------


def decide(decision: str, case: Mapping[str, Any], item: str | None = None) -> Finding:
    """What engine `one` finds."""
    (read,) = read_mapping(case, vocabulary(), today=days.day("2026-03-01"))
    return CaseDecider(library.rulebase_for(decision), read).decide(decision, item)


def day_of(finding: Finding) -> dt.date:
    """The day that a finding gives; it must be decided."""
    assert finding.status == "decided", finding.causes
    assert isinstance(finding.value, int)
    return days.to_date(finding.value)


def measure(kind: str, birth: dt.date, on: dt.date, **facts: object) -> dict[str, Any]:
    """A case about one measure."""
    written = {name: str(value) if isinstance(value, dt.date) else value for name, value in facts.items()}
    item = {"id": "m", "soort": kind} | written
    return {"on": str(on), "jeugdige.geboortedatum": str(birth), "maatregelen": [item]}


# --- the boundary cases of other articles, by the same arithmetic -------------------------------------------

TWO_WEEKS = [
    ("2025-03-03", "2025-03-17"),
    ("2025-03-01", "2025-03-17"),
    ("2025-04-07", "2025-04-22"),
    ("2025-04-04", "2025-04-22"),
    ("2025-05-16", "2025-06-02"),
    ("2025-04-21", "2025-05-06"),
    ("2026-04-13", "2026-04-28"),
]


@pytest.mark.parametrize(("start", "last"), TWO_WEEKS)
def test_two_weeks_end_as_in_the_boundary_cases(start: str, last: str) -> None:
    """Boundary cases 1 to 5 and 46 to 48: two weeks, weekends and holidays seen to."""
    case = {"on": start, "raad.oordeel_gevraagd_op": start, "raad.oordeel_gevraagd_door": "burgemeester"}

    found = day_of(decide("uiterste_voorlegging_raad", case))

    assert str(found) == last
    assert str(working_day_from(weeks_on(dt.date.fromisoformat(start), 2))) == last


THREE_MONTHS = [
    ("2025-03-14", "2025-06-16"),
    ("2024-11-30", "2025-02-28"),
    ("2025-02-05", "2025-05-06"),
    ("2025-01-18", "2025-04-22"),
]


@pytest.mark.parametrize(("start", "last"), THREE_MONTHS)
def test_three_months_end_as_in_the_boundary_cases(start: str, last: str) -> None:
    """Boundary cases 36, 37, 51 and 52: a term of exactly three months is extended."""
    case = {"on": start, "gezag.geschorst_op": start, "rechtsvraag.termijnenwet_bij_verval": "ja"}

    found = day_of(decide("verval_schorsing", case))

    assert str(found) == last
    assert str(working_day_from(months_on(dt.date.fromisoformat(start), 3))) == last


SAME_DAY = [("2025-03-04", "2025-03-17"), ("2025-04-05", "2025-04-22")]


@pytest.mark.parametrize(("start", "last"), SAME_DAY)
def test_two_weeks_from_the_day_itself_end_a_day_sooner(start: str, last: str) -> None:
    """Boundary cases 6 and 49: where the day of sending is the first of the term."""
    term = gi.besluit_verzonden_op.term(weeks=2, same_day=True)

    assert days.iso(deadline_of(term, days.day(start)).result) == last
    assert str(working_day_from(weeks_on(dt.date.fromisoformat(start), 2) - ONE_DAY)) == last


# --- terms over fifty years -------------------------------------------------------------------------------

SOME_DAY = st.dates(dt.date(2015, 1, 1), dt.date(2064, 12, 31))


@settings(max_examples=150)
@given(SOME_DAY)
def test_a_lapse_has_the_day_of_the_counter_by_either_reading(day: dt.date) -> None:
    """Three months after the order, moved by a weekend or holiday only if the Act holds."""
    case = {"on": str(day), "gezag.geschorst_op": str(day)}

    with_it = decide("verval_schorsing", case | {"rechtsvraag.termijnenwet_bij_verval": "ja"})
    without = decide("verval_schorsing", case | {"rechtsvraag.termijnenwet_bij_verval": "nee"})

    assert day_of(without) == months_on(day, 3)
    assert day_of(with_it) == working_day_from(months_on(day, 3))


@settings(max_examples=150)
@given(SOME_DAY)
def test_an_open_question_leaves_the_later_day_as_the_last_possible(day: dt.date) -> None:
    """Unanswered, both days stand in the finding; where they are the same nothing needs answering."""
    early = months_on(day, 3)
    late = working_day_from(early)

    finding = decide("verval_voorlopige_voogdij", {"on": str(day), "gezag.voorlopige_voogdij_op": str(day)})

    if early == late:
        assert day_of(finding) == late
    else:
        assert finding.status == "judgement"
        assert finding.not_after == days.of_date(late)
        assert {conclusion.value for conclusion in finding.conclusions} == {
            days.of_date(early), days.of_date(late),
        }  # fmt: skip


@settings(max_examples=150)
@given(SOME_DAY, st.booleans())
def test_an_urgent_order_loses_force_after_two_weeks(day: dt.date, extended: bool) -> None:
    """Two weeks after the order, by either reading of the Algemene termijnenwet."""
    case = {
        "on": str(day),
        "jeugdige.geboortedatum": str(day - dt.timedelta(days=3000)),
        "spoedbeschikking.datum": str(day),
        "spoedbeschikking.vots": "ja",
        "rechtsvraag.termijnenwet_bij_verval": "ja" if extended else "nee",
    }
    expected = weeks_on(day, 2)

    found = day_of(decide("verval_spoedmaatregel", case))

    assert found == (working_day_from(expected) if extended else expected)


@settings(max_examples=150)
@given(SOME_DAY, st.booleans(), st.booleans())
def test_an_authorisation_lapses_by_each_reading(day: dt.date, counts: bool, extended: bool) -> None:
    """Whether the day with the same number still counts, and whether a rest day moves the last day on."""
    case = {
        "on": str(day),
        "machtiging": {"soort": "uithuisplaatsing", "verleend": "ja", "datum": str(day)}
        | {"datum_tenuitvoerlegging": "nvt"},
        "rechtsvraag.laatste_dag_265c": "ja" if counts else "nee",
        "rechtsvraag.termijnenwet_bij_verval": "ja" if extended else "nee",
    }
    last = months_on(day, 3) if counts else months_on(day, 3) - ONE_DAY
    last = working_day_from(last) if extended else last

    assert day_of(decide("verval_machtiging_265c", case)) == last + ONE_DAY


@settings(max_examples=150)
@given(st.dates(dt.date(2015, 3, 1), dt.date(2065, 3, 1)))
def test_a_report_counts_back_and_never_moves(end: dt.date) -> None:
    """Two months before the end and one month before the intended end, also on a Sunday."""
    on = months_on(end, -2)
    ots = measure("ots", dt.date(2010, 1, 1), on, einddatum=end) | {"gi.niet_verlengen_aangewezen": "ja"}
    early = {"on": str(on), "machtiging.voorgenomen_einde": str(end)}

    assert day_of(decide("uiterste_melding_niet_verlengen", ots, "m")) == months_on(end, -2)
    assert day_of(decide("uiterste_melding_beeindiging_uhp", early)) == months_on(end, -1)


@settings(max_examples=150)
@given(SOME_DAY, st.booleans())
def test_a_guardian_declares_in_time(day: dt.date, abroad: bool) -> None:
    """Fourteen days after service, or two months abroad, both moved off a rest day."""
    case = {
        "on": str(day),
        "voogd.datum_betekening_benoeming": str(day),
        "voogd.buiten_nederland": "ja" if abroad else "nee",
    }
    last = months_on(day, 2) if abroad else weeks_on(day, 2)

    assert day_of(decide("uiterste_bereidverklaring_voogd", case)) == working_day_from(last)


# --- ends -------------------------------------------------------------------------------------------------

SOME_BIRTH = st.dates(dt.date(1998, 1, 1), dt.date(2024, 12, 31))
BIRTHS = SOME_BIRTH.filter(lambda day: (day.month, day.day) != (2, 29))


def becomes_18(birth: dt.date) -> dt.date:
    """The eighteenth birthday of someone not born on 29 February."""
    return birth.replace(year=birth.year + 18)


@settings(max_examples=200)
@given(BIRTHS, st.integers(0, 6500), st.integers(1, 900), st.sampled_from(["ots", "vots"]))
def test_no_end_lies_after_the_eighteenth_birthday(birth: dt.date, age: int, length: int, kind: str) -> None:
    """Nor after the longest duration of the measure, nor after the day in the order."""
    start = max(birth + dt.timedelta(days=age), dt.date(2015, 1, 1))
    end = start + dt.timedelta(days=length)
    longest = months_on(start, 12 if kind == "ots" else 3)

    case = measure(kind, birth, start, ingangsdatum=start, einddatum=end)

    assert day_of(decide(f"einde_{kind}", case, "m")) == min(end, longest, becomes_18(birth))


@settings(max_examples=100)
@given(BIRTHS, st.dates(dt.date(2015, 1, 1), dt.date(2040, 1, 1)), st.integers(0, 24), st.integers(0, 24))
def test_a_longer_extension_never_ends_earlier(birth: dt.date, day: dt.date, one: int, other: int) -> None:
    """The end grows with the months asked for, up to a year and the eighteenth birthday."""
    day = max(day, birth)
    start = months_on(day, -12)
    ends = [
        day_of(decide(
            "einde_ots",
            measure("ots", birth, day, ingangsdatum=max(start, birth), verlengd_vanaf=day, einddatum="nvt",
                    verlenging_maanden=months),
            "m",
        ))
        for months in sorted((one, other))
    ]  # fmt: skip

    assert ends[0] <= ends[1] <= min(months_on(day, 12), becomes_18(birth))


@settings(max_examples=100)
@given(st.dates(dt.date(2015, 1, 1), dt.date(2060, 1, 1)), st.integers(1, 500), st.integers(1, 500))
def test_a_placement_never_outlives_what_it_rests_on(start: dt.date, ots: int, placed: int) -> None:
    """The end of a placement is the first of its own day, its year and the end of the supervision order."""
    birth = start - dt.timedelta(days=3000)
    case = measure("ots", birth, start, ingangsdatum=start, einddatum=start + dt.timedelta(days=ots)) | {
        "machtiging": {
            "soort": "uithuisplaatsing", "verleend": "ja", "datum": str(start), "ingangsdatum": str(start),
            "einddatum": str(start + dt.timedelta(days=placed)), "datum_tenuitvoerlegging": str(start),
        },
    }  # fmt: skip

    supervision = day_of(decide("einde_ots", case, "m"))
    placement = day_of(decide("einde_uithuisplaatsing", case, "m"))

    assert placement == min(supervision, start + dt.timedelta(days=placed), months_on(start, 12))


# --- what an unknown cause leaves ---------------------------------------------------------------------------


def test_an_unknown_cause_leaves_a_last_possible_day() -> None:
    """The duration in the order is not given: the year bounds the end, and both causes are named."""
    case = measure("ots", dt.date(2012, 5, 10), dt.date(2025, 6, 1), ingangsdatum="2025-03-03")

    finding = decide("einde_ots", case, "m")

    assert (finding.status, finding.not_after) == ("open", 20260303)
    assert [rule.id for rule in finding.bites] == ["bw1:258/een_jaar"]
    assert "bw1:258/in_beschikking" in {rule.id for rule in finding.others}


def test_the_finding_names_what_bites_and_the_other_causes() -> None:
    """Boundary case 16: the eighteenth birthday, with the order and the year beside it."""
    case = measure(
        "ots", dt.date(2007, 5, 10), dt.date(2025, 2, 1), ingangsdatum="2025-01-10", einddatum="2026-01-10"
    )

    finding = decide("einde_ots", case, "m")

    assert [rule.id for rule in finding.bites] == ["bw1:233/achttien_ots"]
    assert {rule.id for rule in finding.others} == {"bw1:258/in_beschikking", "bw1:258/een_jaar"}


def test_a_timely_request_leaves_no_end() -> None:
    """Boundary case 35: after a request in time the statute names no day."""
    case = {"on": "2025-06-01", "gezag.geschorst_op": "2025-01-10"}

    finding = decide("verval_schorsing", case | {"gezag.beeindiging_verzocht_op": "2025-04-10"})

    assert (finding.status, finding.value) == ("decided", ABSENT)


def test_a_term_in_a_year_without_known_decrees_says_so() -> None:
    """Findings with an extended term carry the reservation on the equated days."""
    finding = decide("verval_schorsing", {"on": "2030-06-01", "gezag.geschorst_op": "2030-01-10"})

    assert "atw:3:3" in {omission.provision.id for omission in finding.not_modelled}
