"""What is proven of the law as it stands."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.logic.documented import Question
from jeugdrecht.proof import prove
from jeugdrecht.proof.replay import accepted
from jeugdrecht.rules.library import rulebase
from tests.proof.stored import stored, summary


@pytest.fixture(scope="module")
def proof():
    """The whole law, proven once."""
    return prove(processes=2)


def test_nothing_is_found_that_is_not_documented(proof):
    """No gap, no contradiction, no rule without use, but for what stands beside the rules with its reason."""
    assert [(decision, answer.question, answer.shown) for decision, answer in proof.faults] == []


def test_every_decision_with_rules_is_asked_every_question(proof):
    """None is left out, and each question has an answer."""
    asked = {one.decision: [answer.question for answer in one.answers] for one in proof}

    assert set(asked) == {id for id in rulebase().decisions if rulebase().rules_of(id)}
    assert all(questions == list(Question) for questions in asked.values())


def test_each_case_shown_is_a_case_file_in_which_the_decider_finds_the_same(proof):
    """A case that shows a gap is a gap, and one for which a text is missing is not decided."""
    shown = [
        (one.decision, answer.question, case) for one in proof for answer in one.answers
        for case in answer.shown if case.case is not None
    ]  # fmt: skip

    assert len(shown) > 30
    for decision, question, one in shown:
        assert accepted(one.case), decision
        if question is Question.GAP:
            assert Decider(rulebase(), one.case).decide(decision, one.item).status == "gap"


def test_the_solver_gives_nothing_up(proof):
    """Its effort is counted in steps, so that a slow machine finds the same as a quick one."""
    assert [one.decision for one in proof for answer in one.answers if answer.state == "declined"] == []


def test_what_is_stored_for_the_documentation_is_what_is_proven(proof):
    """After a change of law: python -m tests.proof.stored, and read the difference."""
    assert stored() == summary(proof)
