"""
What a set of scenarios promises: reproducible, right, and about what it was asked.
"""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.rules import library
from jeugdrecht.training.check import check, differing
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.coverage import parts_of
from jeugdrecht.training.formats.json_form import as_data
from jeugdrecht.training.model import LEVELS, Kind, Level, Scenario
from jeugdrecht.training.read import set_from
from tests.training.scenario_sets import COUNT, SEED, made

NAMED = ["minderjarig", "sanctierecht"]


def flat(case: Mapping[str, Any]) -> dict[str, Any]:
    """Every fact of a case by where it stands; the name of the case is none."""
    found: dict[str, Any] = {}
    for key, value in case.items():
        if isinstance(value, list):
            found |= {f"{item['id']}:{name}": said for item in value for name, said in item.items()}
        elif key != "case":
            found[key] = value
    return found


def test_the_same_seed_gives_the_same_bytes() -> None:
    """A set can be made again from what is printed on it."""
    one, other = (as_data(scenario_set(NAMED, count=4, level=2, seed=3), "trainer") for _ in range(2))
    assert json.dumps(one) == json.dumps(other)


def test_another_seed_gives_other_cases() -> None:
    """Next year's set is another one."""
    one, other = (scenario_set(NAMED, count=4, seed=seed) for seed in (3, 4))
    assert [s.case for s in one.scenarios] != [s.case for s in other.scenarios]


def test_both_languages_tell_the_same_cases() -> None:
    """The language changes the words only."""
    assert [s.case for s in made(2).scenarios] == [s.case for s in made(2, "en").scenarios]
    assert made(2).scenarios[0].narrative != made(2, "en").scenarios[0].narrative


@pytest.mark.parametrize("level", LEVELS)
def test_a_model_answer_is_what_decide_gives(level: Level) -> None:
    """No model answer is ever wrong by the rules."""
    for scenario in made(level).scenarios:
        [case] = read_cases(scenario.case)
        for question in scenario.questions:
            finding = decide(case, [question.decision])[question.decision, question.subject]
            assert differing(question.answer, finding, "nl") == ()
            assert question.answer.reasoning
            assert question.answer.finding["status"] == finding.status


@pytest.mark.parametrize("level", LEVELS)
def test_a_set_has_the_number_that_was_asked_and_no_two_alike(level: Level) -> None:
    """Nobody works the same case twice."""
    cases = [json.dumps(flat(scenario.case), sort_keys=True) for scenario in made(level).scenarios]
    assert len(cases) == COUNT
    assert len(set(cases)) == COUNT


def pairs(level: Level) -> list[tuple[Scenario, Scenario]]:
    """The twins of a set."""
    whole = made(level)
    return [(one, whole.scenario(one.twin)) for one in whole.scenarios if one.twin and one.id.endswith("a")]


def answered(scenario: Scenario) -> tuple[str, Any, set[tuple[str, str]]]:
    """The answer of a scenario, with what an official can do about it."""
    answer = scenario.questions[0].answer
    ways = answer.finding["alternatives"]
    return (
        answer.status,
        answer.value,
        {(one["provision"], one["state"]) for one in ways if one["state"] != "unavailable"},
    )


@pytest.mark.parametrize("level", LEVELS)
def test_twins_differ_in_one_fact_and_in_the_answer(level: Level) -> None:
    """What makes the difference can be pointed at."""
    assert pairs(level)
    for one, other in pairs(level):
        left, right = flat(one.case), flat(other.case)
        differ = {name for name in left.keys() | right.keys() if left.get(name) != right.get(name)}
        assert len(differ) == 1, (one.id, differ)
        assert answered(one) != answered(other)
        assert one.title == other.title


def test_a_missing_fact_is_among_what_the_answer_misses() -> None:
    """The exercise is about the fact that was left out."""
    asked = [s for level in LEVELS for s in made(level).scenarios if s.kind is Kind.MISSING_FACT]
    assert asked
    for scenario in asked:
        assert scenario.questions[0].answer.status == "open"
        assert scenario.differs in [m["id"] for m in scenario.questions[0].answer.finding["missing"]]


def test_two_tracks_ask_of_the_offence_and_of_the_person() -> None:
    """Prosecution and protection meet in one case."""
    [scenario, *_] = [s for s in made(3).scenarios if s.kind is Kind.TWO_TRACKS]
    subjects = [question.subject for question in scenario.questions]
    assert len(subjects) == 2
    assert "feit-1" in subjects
    assert None in subjects


def test_a_set_names_the_law_and_what_it_covers() -> None:
    """A set can be checked years later, and says which rules it leaves out."""
    small = scenario_set(["minderjarig"], count=4, seed=SEED)
    assert small.fingerprint == library.rulebase_for().fingerprint
    known = {part.id for part in parts_of(library.law_for("minderjarig"), "minderjarig")}
    assert {*small.coverage.covered, *small.coverage.not_covered} == known
    assert "bw1:233/minderjarig" in small.coverage.covered
    assert set(small.coverage.covered) == {id for s in small.scenarios for id in s.covers}


def test_a_set_reads_back_as_it_was_written() -> None:
    """Checking needs nothing but the file."""
    assert set_from(json.loads(json.dumps(as_data(made(2), "trainer")))).scenarios == made(2).scenarios


def test_a_set_by_the_same_law_holds() -> None:
    """What has not changed is not reported."""
    found = check(made(1))
    assert found.same_law
    assert found.altered == ()
    assert found.questions == COUNT


def test_an_altered_answer_is_found() -> None:
    """An answer of another law is told, with what the set says and what holds now."""
    data = as_data(made(1), "trainer")
    answer = data["scenarios"][0]["questions"][0]["answer"]
    answer["value"], answer["text"] = "verdwenen", "wat ooit gold"
    found = check(set_from(data))
    assert [(one.scenario, one.parts, one.before) for one in found.altered] == [
        (data["scenarios"][0]["id"], ("answer",), "wat ooit gold")
    ]


def test_a_case_that_no_longer_reads_is_told() -> None:
    """A fact that has gone from the law makes no traceback."""
    data = as_data(made(1), "trainer")
    data["scenarios"][0]["case"]["jeugdige.verdwenen"] = True
    [altered] = check(set_from(data)).altered
    assert altered.parts == ("case",)
