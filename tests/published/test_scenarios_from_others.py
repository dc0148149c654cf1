"""
Scenarios of other public projects on minority, age and whole periods.

Nothing is said here of parental authority, which is not part of this slice: of the rows `gezag-1` (a parent
with authority), `gezag-2` (a child of 18 or over), `gezag-3` (a guardian), `gezag-4` (joint authority),
`gezag-5` (authority not active), `gezag-6` (authority ended), `gezag-7` (one child of age, one minor) and
`gezag-8` (handlichting) only the age and the minority of the child on the day are held against the library,
and that nobody is represented who is of age. Who represents whom is left for the decisions on authority;
so is what handlichting changes (`minderjarigheid-3`), which leaves the age and the minority as they are.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.evaluate import Context
from jeugdrecht.facts import jeugdige
from jeugdrecht.logic import days
from jeugdrecht.rules import library

SCENARIOS = Path("samples") / "scenarios-from-others" / "nl_gov_age_authority_dates.jsonl"

# What the rows do not say themselves: the age of each child on 1 March 2025, and whether it is a minor.
CHILDREN = {
    "gezag-1": [(9, True)],
    "gezag-2": [(19, False)],
    "gezag-3": [(7, True)],
    "gezag-4": [(5, True)],
    "gezag-5": [(8, True)],
    "gezag-6": [(10, True)],
    "gezag-7": [(22, False), (12, True)],
    "gezag-8": [(16, True)],
}


@cache
def _scenarios(path: Path) -> dict[str, dict]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {row["id"]: row for row in map(json.loads, lines)}


@pytest.fixture
def scenario(shared, request):
    """Give the row of that name."""
    return _scenarios(shared / SCENARIOS)[request.param]


def _rows(name: str, count: int) -> list[str]:
    return [f"{name}-{number}" for number in range(1, count + 1)]


def _age_and_minority(birth: str, on: str) -> tuple[int, bool]:
    """What the evaluator makes of the two derived values."""
    (case,) = read_cases({"on": on, "jeugdige": {"geboortedatum": birth}})
    evaluator = Decider(library.rulebase_for("jeugdige"), case).evaluator
    age = evaluator.term(jeugdige.leeftijd, Context()).value
    minor = evaluator.condition(jeugdige.minderjarig, Context()).value
    return age, minor


@pytest.mark.parametrize("scenario", _rows("minderjarigheid", 6), indirect=True)
def test_age_and_minority(scenario) -> None:
    """Someone is a minor up to the eighteenth birthday, handlichting or not."""
    expect = scenario["expect"]

    found = _age_and_minority(scenario["given"]["geboortedatum"], scenario["peildatum"])
    assert found == (expect["leeftijd"], expect["is_minderjarig"])


@pytest.mark.parametrize("scenario", _rows("minderjarigheid", 6), indirect=True)
def test_a_minor_is_a_jeugdige_by_the_first_branch(scenario) -> None:
    """The public answer on the first branch of the Jeugdwet is the minority of the scenario."""
    case = {"on": scenario["peildatum"], "jeugdige": {"geboortedatum": scenario["given"]["geboortedatum"]}}
    member = decide(case, ["jeugdige"])["jeugdige"].members["1"]

    assert member["value"] is scenario["expect"]["is_minderjarig"]


@pytest.mark.parametrize("scenario", _rows("minderjarigheid", 6), indirect=True)
def test_the_age_may_be_given_instead_of_the_birth_date(scenario) -> None:
    """The age of the scenario gives the same answer as the birth date."""
    case = {"on": scenario["peildatum"], "jeugdige": {"leeftijd": scenario["expect"]["leeftijd"]}}
    member = decide(case, ["jeugdige"])["jeugdige"].members["1"]

    assert member["value"] is scenario["expect"]["is_minderjarig"]


@pytest.mark.parametrize("scenario", _rows("gezag", 8), indirect=True)
def test_the_age_of_the_child_under_authority(scenario) -> None:
    """The child's age and minority on the day are as computed, and nobody of age is represented."""
    births = [child["geboortedatum_kind"] for child in scenario["given"]["gezag"]]
    found = [_age_and_minority(birth, scenario["peildatum"]) for birth in births]

    assert found == CHILDREN[scenario["id"]]
    represented = scenario["expect"]["vertegenwoordigt"]
    assert [minor for (_, minor), yes in zip(found, represented, strict=True) if yes and not minor] == []


@pytest.mark.parametrize("scenario", _rows("datum", 5), indirect=True)
def test_whole_periods(scenario) -> None:
    """Days, completed months and completed years between two dates are as in the scenario."""
    start, end = (days.day(scenario["given"][name]) for name in ("van", "tot"))
    found = {
        "dagen": (days.to_date(end) - days.to_date(start)).days,
        "maanden": days.months_between(start, end),
        "jaren": days.age(start, end),
    }

    assert {name: found[name] for name in scenario["expect"]} == scenario["expect"]


@pytest.mark.parametrize("scenario", _rows("datum", 5), indirect=True)
def test_periods_are_counted_back(scenario) -> None:
    """A period of so many days, months or years from the first date ends on the other date."""
    start, end = (days.day(scenario["given"][name]) for name in ("van", "tot"))
    expect = scenario["expect"]
    names = {"dagen": "days", "maanden": "months", "jaren": "years"}
    counted = {name: days.plus(start, **{names[name]: count}) for name, count in expect.items()}

    exact = {name for name in counted if name != "jaren" or expect["jaren"]}
    assert {name: counted[name] for name in exact} == dict.fromkeys(exact, end)


def test_every_scenario_is_used(shared) -> None:
    """None of the nineteen rows is passed over."""
    used = {*_rows("minderjarigheid", 6), *_rows("gezag", 8), *_rows("datum", 5)}

    assert set(_scenarios(shared / SCENARIOS)) == used
    assert len(used) == 19
