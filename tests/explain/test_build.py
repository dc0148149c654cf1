"""The promises of building: the proof says what the engine found, with negations pushed to the facts."""

from random import Random

import pytest

from jeugdrecht.engines.finding import Step
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.explain import explain, render_text
from jeugdrecht.explain.building.finding import Builder
from jeugdrecht.logic.case import Case, Given, Item
from jeugdrecht.logic.truth import opposite
from tests.explain.mini import civil, criminal
from tests.explain.mini import vocabulary as v
from tests.explain.mini.scenes import RULEBASE, SCENES, find


def proof_of(condition, facts, negated=False):
    """Give the proof of a condition over some facts of an offence."""
    item = Item("feit-1", {id: Given(value) for id, value in facts.items()})
    case = Case(20260301, {id: Given(value) for id, value in facts.items()})

    step: Step = Evaluator(case).condition(condition, Context(item, "feit"))
    return step, Builder().condition(step, negated)


def test_not_and_is_one_of_the_opposites():
    """Not (a and b) is told as: one of not-a and not-b is enough."""
    step, proof = proof_of(
        ~(v.bekent & v.ingeschreven), {"verdachte.bekent": True, "jeugdige.ingeschreven": False}
    )

    assert (proof.kind, proof.gate, proof.state) == ("any_of", "any", "holds")
    assert [part.state for part in proof.because] == ["does_not_hold", "holds"]
    assert step.truth is True


def test_two_bounds_are_one_range():
    """From 12 and under 18 is one test, also among other parts of an *and*."""
    facts = {"jeugdige.leeftijd_op_pleegdatum": 16, "verdachte.bekent": True}
    _, proof = proof_of(v.leeftijd.between(12, 18) & v.bekent, facts)

    assert [type(part.about).__name__ for part in proof.because] == ["Between", "YesNo"]


def test_a_lone_range_is_no_group():
    """A range that is negated is one test, not one of one."""
    _, proof = proof_of(~v.leeftijd.between(12, 18), {"jeugdige.leeftijd_op_pleegdatum": 16})

    assert (proof.kind, proof.state, proof.negated) == ("condition", "does_not_hold", True)


def test_a_derived_fact_stands_on_its_grounds():
    """A derived yes/no value is told with the parts that gave it."""
    _, proof = proof_of(v.licht, {"feit.soort": "misdrijf", "feit.schade": 90000})

    assert (proof.state, proof.gate) == ("does_not_hold", "any")
    assert [part.state for part in proof.because] == ["does_not_hold", "does_not_hold"]


@pytest.mark.parametrize("name", [name for name in civil.TESTS if not name.endswith("voorbij")])
def test_the_state_is_the_truth_that_was_found(name):
    """Whatever its words, the state of a condition is what was found; of its opposite, the opposite."""
    names = {True: "holds", False: "does_not_hold"}
    facts = {"maatregel.duur_maanden": 6, "jeugdige.leeftijd_op_pleegdatum": 16, "jeugdige.gemeente": "Gouda"}
    for negated in (False, True):
        step, proof = proof_of(civil.TESTS[name], facts, negated)
        truth = opposite(step.truth) if negated else step.truth
        assert proof.state in {names.get(truth, "unknown"), "judgement" if truth is None else names[truth]}


def test_an_unknown_that_waits_for_a_person_is_called_so():
    """A part that only waits for a judgement is in the state judgement, one with a missing fact unknown."""
    _, waits = proof_of(v.grond & v.bekent, {"verdachte.bekent": True})
    _, unknown = proof_of(v.grond & v.bekent, {})

    assert (waits.state, unknown.state) == ("judgement", "unknown")


@pytest.mark.parametrize("seed", range(40))
def test_any_case_can_be_explained(seed):
    """Whatever a case says or leaves out, each decision is explained with an answer and its reasons."""
    rng = Random(seed)
    ids = ["jeugdige.geboortedatum", "feit.pleegdatum", "feit.soort", "feit.schade", "verdachte.bekent"]
    known = {"feit.soort": "misdrijf", "feit.schade": 90000, "verdachte.bekent": True}
    days = {"jeugdige.geboortedatum": rng.randint(1995, 2020), "feit.pleegdatum": rng.randint(1999, 2026)}
    facts = {
        id: rng.choice([Given(known.get(id, days.get(id, 0) * 10000 + 301)), Given(None, "onbekend")])
        for id in ids
        if rng.random() < 0.8
    }
    for decision in criminal.DECISIONS:
        told = explain(find(decision.id, facts, facts, listed=rng.random() < 0.9), RULEBASE)
        assert told.answer
        assert told.sections
        assert render_text(told).endswith("\n")


def test_the_proof_of_a_scene_is_the_same_every_time():
    """The same finding gives the same bytes."""
    first, second = (render_text(explain(SCENES["toetsen"](), RULEBASE, full=True)) for _ in range(2))

    assert first == second
