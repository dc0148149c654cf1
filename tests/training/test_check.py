"""
`train check` against another law: it names the answers that a change has altered, and those alone.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from jeugdrecht.cli import main
from jeugdrecht.rules import library
from jeugdrecht.training.check import check
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.formats.json_form import as_data
from jeugdrecht.training.model import ScenarioSet
from tests.training.changed_law import FINGERPRINT, of_age_at_sixteen


@pytest.fixture(scope="module")
def made() -> ScenarioSet:
    """A set by the law as it is, in which some are sixteen or seventeen and some are not."""
    return scenario_set(["minderjarig"], count=8, seed=2)


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law after a change: of age at sixteen."""
    law = of_age_at_sixteen(library.rulebase())
    for name in ("rulebase", "law_for", "rulebase_for"):
        monkeypatch.setattr(library, name, lambda *decisions: law)


def is_altered(scenario: Any) -> bool:
    """Whether the change touches a scenario: someone of sixteen or seventeen, asked whether of age."""
    birth, on = (int(str(day).replace("-", "")) for day in (
        scenario.case.get("jeugdige.geboortedatum", "1900-01-01"), scenario.case["on"]))  # fmt: skip
    asked = scenario.questions[0].decision == "minderjarig"
    return asked and 16 <= (on - birth) // 10000 < 18 and scenario.questions[0].answer.value == "minderjarig"


@pytest.mark.usefixtures("changed")
def test_the_answers_that_a_change_has_altered_are_named(made: ScenarioSet) -> None:
    """Those and no others, with what the set says and what holds now."""
    found = check(made)
    expected = [scenario.id for scenario in made.scenarios if is_altered(scenario)]

    assert expected
    assert [one.scenario for one in found.altered if "answer" in one.parts] == expected
    assert not found.same_law
    assert found.fingerprint == FINGERPRINT
    assert all("meerderjarig" in one.after for one in found.altered if "answer" in one.parts)


@pytest.mark.usefixtures("changed")
def test_the_command_names_them_and_exits_with_1(
    made: ScenarioSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A set from the archive is checked in one command."""
    file = tmp_path / "set.json"
    file.write_text(json.dumps(as_data(made, "trainer")), encoding="utf-8")
    first = next(scenario.id for scenario in made.scenarios if is_altered(scenario))

    assert main(["train", "check", str(file)]) == 1
    out = capsys.readouterr().out
    assert "De regels zijn veranderd sinds de set is gemaakt." in out
    assert f"{first}: minderjarig" in out


def test_the_command_exits_with_0_where_all_hold(
    made: ScenarioSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the law it was made with nothing is altered."""
    file = tmp_path / "set.json"
    file.write_text(json.dumps(as_data(made, "trainer")), encoding="utf-8")

    assert main(["train", "check", str(file)]) == 0
    assert "Alle 8 antwoorden kloppen nog." in capsys.readouterr().out
