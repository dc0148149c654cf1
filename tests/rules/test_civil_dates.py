"""
The ends and terms of child protection over fifty years, and what is known of them before all is known.

Every expectation comes from the calendar that steps day by day; every finding through the public functions.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht import Finding, decide, read_cases, rulebase
from jeugdrecht.engines import smt, sql
from jeugdrecht.engines.one import Decider
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.case import Case
from jeugdrecht.rules import library
from tests.engines import duck
from tests.engines.agreement import said_by_one

from .civil_timelines import (
    EIGHTEEN,
    ENDS,
    FIRST_DAY,
    TERMS,
    Reckoning,
    Said,
    as_case,
    timeline,
)
from .day_counter import ONE_DAY, months_on, weeks_on, working_day_from

SEEDS = st.integers(0, 2**32)
DAYS = st.dates(FIRST_DAY, dt.date(2064, 12, 31))
NEVER = dt.date.max


def findings(said: Mapping[str, object], decisions: tuple[str, ...] = TERMS) -> dict[str, Finding]:
    """What the library finds of the terms of a timeline."""
    return {found.decision: found for found in decide(as_case(said), decisions)}


def end_found(finding: Finding) -> dt.date | None:
    """The day of a finding, `NEVER` where it is decided that there is none, None where it does not arise."""
    if finding.status == "not_applicable":
        return None
    assert finding.status == "decided", finding
    return NEVER if finding.value is None else dt.date.fromisoformat(finding.value)


def last_possible(finding: Finding) -> dt.date:
    """The day after which a finding cannot come out; `NEVER` where it says none."""
    if finding.status == "decided":
        return end_found(finding) or NEVER
    bound = getattr(finding, "not_after", None)
    return NEVER if bound is None else dt.date.fromisoformat(bound)


# --- the days themselves ----------------------------------------------------------------------------------


@settings(max_examples=600)
@given(SEEDS)
def test_every_term_has_the_day_of_the_counter(seed: int) -> None:
    """Seventeen ends, lapses and last days, whatever their causes; and no term that does not arise."""
    said = timeline(Random(seed))
    expected = {name: day or NEVER for name, day in Reckoning(said).expected().items()}

    found = {name: end_found(finding) for name, finding in findings(said).items()}

    assert {name: day for name, day in found.items() if day is not None} == expected


def test_the_timelines_reach_every_term_and_every_cause() -> None:
    """What is drawn is varied: each term comes up, and each rule on an end bites somewhere."""
    reached, bites = set(), set()
    for seed in range(800):
        for name, finding in findings(timeline(Random(seed))).items():
            if finding.status == "decided":
                reached.add(name)
                bites |= {rule["rule"] for rule in getattr(finding, "bites", ())}
    ends = {rule.id for name in ENDS for rule in rulebase().rules_of(name)}

    assert reached == set(TERMS)
    # A marriage made of age until 4 December 2015 only; the case tables have it.
    assert {rule for rule in ends - bites if "/gehuwd_" not in rule} == set()


@settings(max_examples=60)
@given(DAYS, st.sampled_from(["aanwijzing", "contactbeperking"]))
def test_against_an_instruction_two_weeks(sent: dt.date, against: str) -> None:
    """From the day after sending, moved off weekends and holidays (art. 264 lid 3, 265f lid 2)."""
    case = {
        "on": str(sent),
        "belanghebbende.rol": "gezagsouder",
        "rechtsmiddel.tegen": against,
        "aanwijzing.verzenddatum": str(sent),
    }

    assert last_day(case) == working_day_from(weeks_on(sent, 2))


@settings(max_examples=60)
@given(DAYS, st.booleans())
def test_against_a_refusal_two_weeks_by_whether_it_was_late(sent: dt.date, late: bool) -> None:
    """After a late decision the day of sending is the first day, otherwise the day after (art. 265)."""
    case = {
        "on": str(sent),
        "belanghebbende.rol": "gezagsouder",
        "rechtsmiddel.tegen": "besluit_over_aanwijzing",
        "gi": {"besluit_te_laat": "ja" if late else "nee", "besluit_verzonden_op": str(sent)},
    }
    last = weeks_on(sent, 2) - ONE_DAY if late else weeks_on(sent, 2)

    assert last_day(case) == working_day_from(last)


@settings(max_examples=60)
@given(DAYS)
def test_on_appeal_three_months(given_on: dt.date) -> None:
    """From the order, with month ends, weekends and holidays (Rv 806)."""
    case = {
        "on": str(given_on),
        "belanghebbende.rol": "gezagsouder",
        "rechtsmiddel": {"tegen": "beschikking", "rol": "verzoeker_of_ontvanger_afschrift"},
        "rechtsmiddel.uitspraak_op": str(given_on),
        "verzoek.maatregel": "ots",
    }

    assert last_day(case) == working_day_from(months_on(given_on, 3))


@settings(max_examples=100)
@given(DAYS, st.sampled_from(["besluit_over_aanwijzing", "besluit_over_uithuisplaatsing"]))
def test_the_institution_decides_in_two_weeks(received: dt.date, on_what: str) -> None:
    """Two weeks from the day after receipt (art. 265 lid 2, 265d lid 3)."""
    case = {"on": str(received), "rechtsmiddel.tegen": on_what, "gi.ontvangstdatum_verzoek": str(received)}

    found = decide(case, ["beslistermijn_gi"])["beslistermijn_gi"]

    assert end_found(found) == working_day_from(weeks_on(received, 2))


def last_day(case: Mapping[str, object]) -> dt.date:
    """The last day of a remedy."""
    field = decide(case, ["rechtsmiddel"])["rechtsmiddel"].found.fields["uiterste_datum"]
    assert field.status == "decided"
    return dt.date.fromisoformat(str(field.value))


@settings(max_examples=100)
@given(st.dates(dt.date(1990, 1, 1), FIRST_DAY - ONE_DAY), SEEDS)
def test_before_2015_no_term_is_counted(on: dt.date, seed: int) -> None:
    """On a day before the law was read for, every term that is about the child says so."""
    said = timeline(Random(seed), "ots") | {"on": on, "jeugdige.geboortedatum": dt.date(1989, 5, 1)}

    statuses = {finding.status for finding in findings(said).values()}

    assert statuses == {"outside"}


# --- of age, and longer is never shorter -------------------------------------------------------------------


@settings(max_examples=300)
@given(SEEDS)
def test_no_measure_outlives_childhood(seed: int) -> None:
    """No end lies after the eighteenth birthday, and none on a later day than 1 March for 29 February."""
    said = timeline(Random(seed))
    birth = Reckoning(said).given("jeugdige.geboortedatum")
    leap = (birth.month, birth.day) == (2, 29)
    birthday = dt.date(birth.year + 18, 3, 1) if leap else birth.replace(year=birth.year + 18)

    ends = {name: end_found(finding) for name, finding in findings(said, ENDS).items()}

    assert {name: end for name, end in ends.items() if end and end > birthday} == {}


LENGTHS = (
    "m.einddatum", "m.verlenging_maanden", "m.voortzetting_maanden", "machtiging.einddatum",
    "gezag.gedeeltelijk_einddatum", "gezag.proeftijd_einde",
)  # fmt: skip


@settings(max_examples=400)
@given(SEEDS, st.sampled_from(LENGTHS), st.integers(1, 400))
def test_a_longer_duration_never_ends_earlier(seed: int, length: str, more: int) -> None:
    """Whatever duration an order sets, a longer one leaves every end where it is or later."""
    said = timeline(Random(seed))
    before = said.get(length)
    if isinstance(before, dt.date):
        longer: object = before + dt.timedelta(days=more)
    else:
        longer = before + more // 30 if isinstance(before, int) else before

    shorter, later = findings(said, ENDS), findings(said | {length: longer}, ENDS) if before else {}

    for name in later:
        ends = end_found(shorter[name]), end_found(later[name])
        assert ends == (None, None) or (ends[0] or NEVER) <= (ends[1] or NEVER)


@settings(max_examples=200)
@given(DAYS, st.sampled_from([("ots", 12), ("vots", 3), ("verlenging_ots", 12)]), st.integers(-40, 40))
def test_what_is_asked_for_is_held_against_the_longest(day: dt.date, kind: tuple[str, int], by: int) -> None:
    """A requested duration is allowed up to the day the counter gives, and not from the day after."""
    measure, months = kind
    until = months_on(day, months) + dt.timedelta(days=by)
    case = {
        "on": str(day),
        "verzoek": {"maatregel": measure, "verzoeker": "raad", "gevraagd_vanaf": str(day)},
        "verzoek.gevraagd_tot": str(until),
    }

    found = decide(case, ["gevraagde_duur"])["gevraagde_duur"]

    assert found.value == ("toegestaan" if by <= 0 else "te_lang")


# --- before all is known ------------------------------------------------------------------------------------

ALWAYS_KNOWN = {"on", EIGHTEEN}


def hidden(said: Said, rng: Random, share: float) -> Said:
    """A timeline of which some facts are said to be unknown."""
    return {
        id: "onbekend" if id not in ALWAYS_KNOWN and rng.random() < share else value
        for id, value in said.items()
    }


@settings(max_examples=400)
@given(SEEDS, st.sampled_from([0.1, 0.3, 0.6]))
def test_more_facts_never_push_an_end_on(seed: int, share: float) -> None:
    """The last possible day only comes nearer as facts become known, and never lies before the end itself."""
    rng = Random(seed)
    said = timeline(rng)
    half = hidden(said, rng, share)
    little = hidden(half, rng, share)

    known, partly, hardly = findings(said), findings(half), findings(little)

    for name, finding in known.items():
        if finding.status != "not_applicable":
            days = [last_possible(each[name]) for each in (hardly, partly, known)]
            assert days == sorted(days, reverse=True), name


@settings(max_examples=300)
@given(SEEDS, st.sampled_from([0.1, 0.3]))
def test_what_is_settled_early_stays(seed: int, share: float) -> None:
    """A term that is decided while other facts are unknown keeps its day when they become known."""
    rng = Random(seed)
    said = timeline(rng)
    known, partly = findings(said), findings(hidden(said, rng, share))

    settled = {name: finding.value for name, finding in partly.items() if finding.status == "decided"}

    assert {name: known[name].value for name in settled} == settled


def test_an_unknown_cause_does_leave_a_last_possible_day() -> None:
    """The bound is no empty promise: with one fact in ten unknown most open ends still have one."""
    rng = Random(1)
    undecided = [
        finding for _ in range(150) for finding in findings(hidden(timeline(rng), rng, 0.1), ENDS).values()
        if finding.status in ("open", "judgement")
    ]  # fmt: skip
    bounded = [finding for finding in undecided if last_possible(finding) != NEVER]

    assert len(undecided) > 100
    assert len(bounded) > len(undecided) / 2


# --- the other engines --------------------------------------------------------------------------------------


def drawn_cases(many: int) -> Iterator[tuple[Said, Case]]:
    """Timelines, each whole and with facts hidden, with the case that is read from it."""
    for seed in range(many):
        rng = Random(seed)
        whole = timeline(rng)
        for version, said in enumerate((whole, hidden(whole, rng, 0.2))):
            (case,) = read_cases(as_case(said) | {"case": f"{seed}-{version}"})
            yield said, case


# The others count holidays, which only engine `one` knows.
WITHOUT_HOLIDAYS = ("einde_ots", "einde_proeftijd_herstel")


@pytest.mark.parametrize("name", [name for name in TERMS if name not in WITHOUT_HOLIDAYS])
def test_no_other_engine_guesses_a_holiday(name: str) -> None:
    """A term that weekends and holidays can move is declined by both other engines, not counted wrongly."""
    law = library.rulebase_for(name)
    reader = smt.Reader(law, smt.World(1))

    with pytest.raises(EngineDeclined, match="EndOf"):
        sql.select(law, [name])
    with pytest.raises(EngineDeclined, match="EndOf"):
        reader.decision(name, reader.place_of(name))


@pytest.mark.parametrize("name", WITHOUT_HOLIDAYS)
def test_sql_gives_the_same_end(name: str) -> None:
    """One SELECT over six hundred cases says what engine `one` says, the last possible day included."""
    law = library.rulebase_for(name)
    cases = [case for _, case in drawn_cases(300)]

    rows = duck.answers(law, [name], cases)

    for case in cases:
        item = "m" if law.decision(name).subject else None
        row = rows[case.id, item]
        said = said_by_one(Decider(law, case).decide(name, item), row)
        assert f"{name}__not_after" in said
        assert said == {column: row[column] for column in said}, case.id


@pytest.mark.parametrize("name", WITHOUT_HOLIDAYS)
def test_the_solver_gives_the_same_end(name: str) -> None:
    """Where no holidays are counted, the formulas of engine `smt` give the day of engine `one`."""
    law = library.rulebase_for(name)
    reader = smt.Reader(law, smt.World(1))
    found = reader.decision(name, reader.place_of(name))
    assert found.number is not None
    for said, case in drawn_cases(15):
        finding = decide(case, [name]).findings[0]
        bound = smt.Bound(reader, case, {"maatregel": "m"})
        days = found.number
        assert bound.holds(found.not_applicable) == (finding.status == "not_applicable"), said
        assert bound.holds(found.decided) == (finding.status == "decided"), said
        if finding.status == "decided":
            assert bound.holds(days.known), said
            assert bound.holds(days.value == finding.found.value), said
