"""
Every decision gives scenarios, and the run over all of them finds no wrong answer: a sample of it.
"""

import json
from pathlib import Path

import pytest

from benchmarks.scenarios import covered, main, run
from benchmarks.unreachable import reason
from jeugdrecht.api import decide, read_cases, rulebase
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.training.check import differing
from jeugdrecht.training.choose import covering_set, scenario_set
from jeugdrecht.training.model import LEVELS

ASKED = tuple(id for id in DECISIONS if "." not in id)
SAMPLE = ("absolute_competentie", "minderjarig", "herroeping_vots", "vervanging_gi", "plaatsing_jji")


def test_there_are_as_many_decisions_as_the_catalogue_has() -> None:
    """None is left out of what follows."""
    assert len(ASKED) == 236


@pytest.mark.parametrize("decision", ASKED)
def test_a_decision_gives_a_scenario(decision: str) -> None:
    """Each decision can be practised, at a level and from a seed that go round; its answer is right."""
    number = ASKED.index(decision)
    level = LEVELS[number % len(LEVELS)]
    made = scenario_set([decision], count=2, level=level, seed=number)

    assert made.scenarios
    for scenario in made.scenarios:
        [case] = read_cases(scenario.case)
        for question in scenario.questions:
            fresh = decide(case, [question.decision])[question.decision, question.subject]
            assert differing(question.answer, fresh, "nl") == ()


@pytest.mark.parametrize("decision", SAMPLE)
def test_a_covering_set_reaches_every_rule_that_can_be_reached(decision: str) -> None:
    """What it leaves out no case can reach, by the solver's proof."""
    made = covering_set(decision, seed=3)
    parts = {part.id: part for part in rulebase().parts}
    left = [reason(rulebase(), parts[id]) for id in made.coverage.not_covered]

    assert made.coverage.covered
    assert {one.kind for one in left} <= {"proven"}


def test_the_run_counts_what_it_made() -> None:
    """No answer is wrong, no two scenarios are alike, and what is left out is told with the reason."""
    outcome = run(["herroeping_vots", "absolute_competentie"], seed=5, workers=1)

    assert outcome.scenarios >= 4
    assert outcome.alike == 0
    assert all(one.wrong == () for one in outcome.decisions)
    assert [(one.decision, one.id, one.kind) for one in outcome.unreached] == [
        ("herroeping_vots", "bw1:257:2/niet_te_herroepen", "proven")
    ]


def test_a_wrong_answer_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run looks: an answer that is not what the rules give does not pass."""
    monkeypatch.setattr("benchmarks.scenarios.differing", lambda answer, found, lang: ("answer",))

    assert covered("absolute_competentie", 5).wrong[0].endswith(": absolute_competentie")


def test_the_run_prints_and_stores_its_outcome(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As lines for people, as JSON for programs; 0 where nothing is wrong."""
    file = tmp_path / "outcome.json"

    assert main(["absolute_competentie", "--seed", "5", "--json", str(file)]) == 0
    assert "rules and powers reached: 3 of 3" in capsys.readouterr().out
    assert json.loads(file.read_text(encoding="utf-8"))["decisions"][0]["decision"] == "absolute_competentie"
