"""
Scenarios of other public projects on minority, age, authority and whole periods.

Whether a parent or guardian with authority represents the child is no decision of ours: representation
(art. 253i and 337 BW1) is in the catalogue as not worked out. What follows from having authority is: a court
can end it, and it can put the child under supervision, only while somebody has authority over a minor. So a
row that finds representation is held against those powers, with the grounds of the court supposed; `PARTLY`
says what of a row does not fit, and why.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.steps import Context
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

# Whether a court can end the authority, if its ground is there; per child.
CAN_BE_ENDED = {
    "gezag-1": ["bevoegd"],
    "gezag-2": ["niet_bevoegd"],
    "gezag-3": ["bevoegd"],
    "gezag-4": ["bevoegd"],
    "gezag-6": ["niet_bevoegd"],
    "gezag-7": ["niet_bevoegd", "bevoegd"],
    "gezag-8": ["bevoegd"],
}

# Whether a court can put the child under supervision, if its ground is there; per child.
SUPERVISION = {
    "gezag-1": ["bevoegd"],
    "gezag-2": ["niet_bevoegd"],
    "gezag-3": ["bevoegd"],
    "gezag-4": ["bevoegd"],
    "gezag-7": ["niet_bevoegd", "bevoegd"],
    "gezag-8": ["bevoegd"],
}

# What of a row is not held against the library, beside representation itself.
PARTLY = {
    "gezag-3": "who the guardian is: a natural person is supposed, since an institution gets no supervisor",
    "gezag-4": "that both parents act: the row is about one of them, and so is the power to end authority",
    "gezag-5": "why authority is not active: suspended authority can still be ended, ended authority cannot",
    "gezag-6": "who has authority since it ended: the row does not say whether there is another parent",
    "gezag-8": "that the parent of a child with handlichting only reads: art. 235 BW1 is not encoded",
    "minderjarigheid-3": "what handlichting changes: art. 235 BW1 is not encoded; minority stays the same",
}

GROUND = {"ernstig": "ja", "zorg_voldoende_geaccepteerd": "nee"}


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
    evaluator = Decider(library.rulebase_for("jeugdige"), case)
    age = evaluator.term(jeugdige.leeftijd, Context()).value
    minor = evaluator.condition(jeugdige.minderjarig, Context()).value
    return age, minor


def _has_authority(child: dict, on: str) -> str:
    """What the row says of this authority on that day."""
    ended = child["datum_einde"] is not None and child["datum_einde"] <= on
    return "ja" if child["status"] == "ACTIEF" and not ended else "nee"


def _petition(child: dict, on: str, measure: str) -> dict:
    """A petition by the Raad about a child that nobody else has authority over."""
    able = "ja" if measure == "ots" else "nee"
    holder = {"heeft_gezag": _has_authority(child, on), "in_staat_binnen_aanvaardbare_termijn": able}
    guardian = child["type"] == "VOOGDIJ"
    return {
        "on": on,
        "jeugdige": {"geboortedatum": child["geboortedatum_kind"]},
        "verzoek": {"maatregel": measure, "verzoeker": "raad"},
        "maatregelen": [],
        "bedreiging": GROUND,
        "voogd": {"soort": "natuurlijk_persoon", "in_staat_binnen_aanvaardbare_termijn": able}
        if guardian else {"soort": "geen"},
        "ouders": [] if guardian else [{"id": "ouder", "misbruikt_gezag": "nee", **holder}],
    }  # fmt: skip


def _can_be_ended(child: dict, on: str) -> str:
    """Whether the court can end this authority, where its ground is there."""
    measure, decision = (
        ("beeindiging_voogdij", "voogdijbeeindiging")
        if child["type"] == "VOOGDIJ"
        else ("gezagsbeeindiging", "gezagsbeeindiging")
    )
    return decide(_petition(child, on, measure), [decision])[decision].value


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


@pytest.mark.parametrize("scenario", _rows("minderjarigheid", 6), indirect=True)
def test_minority_is_a_decision_of_its_own(scenario) -> None:
    """Handlichting is no majority: only the eighteenth birthday answers that someone is of age."""
    case = {"on": scenario["peildatum"], "jeugdige": {"geboortedatum": scenario["given"]["geboortedatum"]}}
    expected = "minderjarig" if scenario["expect"]["is_minderjarig"] else "meerderjarig"

    assert decide(case, ["minderjarig"])["minderjarig"].value == expected


@pytest.mark.parametrize("scenario", list(CAN_BE_ENDED), indirect=True)
def test_authority_can_be_ended_only_where_it_is(scenario) -> None:
    """A court can end authority, if its ground is there, exactly where the row finds that it represents."""
    found = [_can_be_ended(child, scenario["peildatum"]) for child in scenario["given"]["gezag"]]

    assert found == CAN_BE_ENDED[scenario["id"]]
    assert [value == "bevoegd" for value in found] == scenario["expect"]["vertegenwoordigt"]


@pytest.mark.parametrize("scenario", list(SUPERVISION), indirect=True)
def test_supervision_needs_authority_over_a_minor(scenario) -> None:
    """A court can order supervision, if its ground is there, exactly where the row has representation."""
    on = scenario["peildatum"]
    cases = [_petition(child, on, "ots") for child in scenario["given"]["gezag"]]
    found = [decide(case, ["ots"])["ots"].value for case in cases]

    assert found == SUPERVISION[scenario["id"]]
    assert [value == "bevoegd" for value in found] == scenario["expect"]["vertegenwoordigt"]


@pytest.mark.parametrize("scenario", ["gezag-6"], indirect=True)
@pytest.mark.parametrize(
    ("on", "expected"),
    [("2023-05-31", "bevoegd"), ("2023-06-01", "niet_bevoegd"), ("2023-06-02", "niet_bevoegd")],
)
def test_authority_that_ended_is_gone_from_that_day(scenario, on: str, expected: str) -> None:
    """The day on which authority ended is the first on which there is nothing left to end."""
    (child,) = scenario["given"]["gezag"]

    assert _can_be_ended(child, on) == expected


@pytest.mark.parametrize("scenario", ["gezag-8"], indirect=True)
@pytest.mark.parametrize(
    ("on", "expected"),
    [("2026-06-14", "bevoegd"), ("2026-06-15", "niet_bevoegd"), ("2026-06-16", "niet_bevoegd")],
)
def test_authority_lasts_until_the_eighteenth_birthday(scenario, on: str, expected: str) -> None:
    """Handlichting or not, authority is there up to the day before the child is eighteen."""
    (child,) = scenario["given"]["gezag"]

    assert _can_be_ended(child, on) == expected


@pytest.mark.parametrize("scenario", ["gezag-5"], indirect=True)
@pytest.mark.parametrize(("suspended", "expected"), [("ja", "bevoegd"), ("nee", "niet_bevoegd")])
def test_authority_that_is_not_active_reads_two_ways(scenario, suspended: str, expected: str) -> None:
    """Why this row does not fit: suspended authority can still be ended, authority that ended cannot."""
    (child,) = scenario["given"]["gezag"]
    case = _petition(child, scenario["peildatum"], "gezagsbeeindiging")
    case["ouders"][0]["gezag.geschorst"] = suspended

    assert scenario["expect"]["vertegenwoordigt"] == [False]
    assert decide(case, ["gezagsbeeindiging"])["gezagsbeeindiging"].value == expected


def test_every_row_on_authority_is_held_against_a_power_or_has_a_reason(shared) -> None:
    """A row whose authority is not compared is named with the reason, and every reason has its row."""
    rows = set(_scenarios(shared / SCENARIOS))
    authority = {name for name in rows if name.startswith("gezag-")}

    assert authority - set(CAN_BE_ENDED) == {"gezag-5"}
    assert authority - set(SUPERVISION) == {"gezag-5", "gezag-6"}
    assert {"gezag-5", "gezag-6"} <= set(PARTLY) <= rows


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
