"""What the comparison with the advice of the VNG working group promises beside its table."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.rules import Recommendation
from jeugdrecht.rules import library
from jeugdrecht.sources import Rank

LAW = library.rulebase_for("audit_region")
REGION = {"on": "2026-03-01", "regio.vergeleken_met_advies": "ja"}
FROM_SIXTEEN = {
    "jeugdige.geboortedatum": "2010-03-01",
    "jeugdige.onder_toezicht_gestaan": "ja",
    "jeugdige.na_18_geen_gezinsomgeving": "ja",
    "plan.begeleiding_naar_volwassenheid": "nee",
}


def found(answers: Mapping[str, Any]) -> Finding:
    """What the comparison finds in a region."""
    (case,) = read_mapping({**REGION, **answers}, vocabulary(), today=days.day("2026-03-01"))
    return CaseDecider(LAW, case).decide("audit_region", None)


@pytest.mark.parametrize(
    ("id", "answers"),
    [
        ("vng:kindgezin:5a", {"bedreiging.ernstig": "nee", "plan.netwerk_betrokken": "nee"}),
        ("vng:kindgezin:6a", {"jeugdige.leeftijd": 15, "jeugdige.onder_toezicht_gestaan": "ja"}),
        ("vng:kindgezin:6a", {**FROM_SIXTEEN, "on": "2026-02-28"}),
        ("vng:kindgezin:6a", {**FROM_SIXTEEN, "jeugdige.na_18_geen_gezinsomgeving": "nee"}),
        (
            "vng:kindgezin:6a",
            {
                **FROM_SIXTEEN,
                "jeugdige.onder_toezicht_gestaan": "nee",
                "jeugdige.contact_met_jeugdstrafrecht": "nee",
            },
        ),
        (
            "vng:duurzaam:4b",
            {"overeenkomst.professional_in_strafketen": "nee", "jeugdreclassering.zaken_per_professional": 0},
        ),
    ],
)
def test_outside_its_group_a_recommendation_does_not_apply(id: str, answers: Mapping[str, Any]) -> None:
    """Who does not belong to the group is neither present nor absent."""
    assert id not in found(answers).members


@pytest.mark.parametrize(
    ("id", "answers"),
    [
        ("vng:kindgezin:5a", {"plan.netwerk_betrokken": "ja"}),
        ("vng:kindgezin:6a", {"plan.begeleiding_naar_volwassenheid": "ja"}),
        ("vng:duurzaam:4b", {"jeugdreclassering.zaken_per_professional": 10}),
    ],
)
def test_where_the_group_is_not_known_the_outcome_is_not_either(id: str, answers: Mapping[str, Any]) -> None:
    """A demand that is met says nothing while it is open whether it is made."""
    assert found(answers).members[id].truth is None


def test_each_recommendation_of_the_advice_is_an_item(shared: Path) -> None:
    """The fifty-three recommendations are compared, and nothing else is."""
    entries = yaml.safe_load((shared / "law" / "vng-advies.yaml").read_text(encoding="utf-8"))["provisions"]
    advised = {entry["id"] for entry in entries if entry["kind"] == "recommendation"}

    rules = [rule for rule in LAW.rules if rule.decision == "audit_region"]
    assert len(advised) == len(rules) == 53
    assert {rule.provision.id for rule in rules} == advised


def test_the_advice_never_binds() -> None:
    """Each item is a recommendation of the lowest rank, with an addressee; absent is the worst there is."""
    rules = [rule for rule in LAW.rules if rule.decision == "audit_region"]

    assert {type(rule) for rule in rules} == {Recommendation}
    assert {rule.rank for rule in rules} == {Rank.ADVIES}
    assert all(rule.actor for rule in rules)
    assert [value.id for value in LAW.decision("audit_region").values] == ["aanwezig", "afwezig"]
    assert "een advies dat niemand bindt" in LAW.decision("audit_region").question.nl


def test_a_judge_is_not_the_municipality() -> None:
    """Which judge hears a case is for the court, so the municipality is not its addressee."""
    actors = {rule.provision.id: rule.actor for rule in LAW.rules if rule.decision == "audit_region"}

    assert actors["vng:kindgezin:3d"] == "rechterlijke_macht"
    assert actors["vng:regio:2c"] == "raad_en_om"
