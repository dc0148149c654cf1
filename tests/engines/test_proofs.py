"""What the solver proves is what listing every case finds, and each case it shows is what it says."""

import pytest

from jeugdrecht.engines import smt
from jeugdrecht.engines.one import Decider
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition
from jeugdrecht.sources import Text
from tests.engines import small_law
from tests.engines import vocabulary as v
from tests.engines.agreement import CHUNKS, seeds
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SINCE


def _listed(rulebase, decision, *, lists):
    """Whether some complete case is a gap, and whether in some the rules disagree."""
    gap = overlap = False
    for case in small_law.every_case(lists=lists):
        finding = Decider(rulebase, case).decide(decision)
        gap |= finding.status == "gap" and not finding.causes
        overlap |= finding.status == "conflict" and not finding.causes and _disagree(finding)
    return gap, overlap


def _disagree(finding):
    sure = {conclusion.value for conclusion in finding.conclusions if conclusion.truth}
    # An act is either used, and then the rules do not decide, or misused, and then it is not their conflict.
    used = any(
        step.about is v.act_1 and step.value for power in finding.alternatives for step in power.step.because
    )
    return len(sure) > 1 and not used


@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("lists", [False, True])
def test_a_proof_finds_what_listing_every_case_finds(chunk, lists):
    """A gap and an overlap are found exactly where they exist."""
    for seed in seeds(chunk, 0.2):
        rulebase = small_law.rulebase(seed, lists=lists)
        for decision in ("eerste", "tweede"):
            proved = (
                smt.gap(rulebase, decision) is not None,
                smt.overlap(rulebase, decision) is not None,
            )
            assert _listed(rulebase, decision, lists=lists) == proved, (seed, decision)


@pytest.mark.parametrize("chunk", range(CHUNKS))
@pytest.mark.parametrize("lists", [False, True])
def test_each_case_shown_is_what_it_says(chunk, lists):
    """Engine one finds a gap in the case shown for a gap, and a conflict in the one shown for an overlap."""
    for seed in seeds(chunk, 0.2):
        rulebase = small_law.rulebase(seed, lists=lists)
        for asked, status in ((smt.gap, "gap"), (smt.overlap, "conflict")):
            example = asked(rulebase, "tweede")
            if example is not None:
                finding = Decider(rulebase, example.case).decide("tweede", example.item)
                assert (finding.status, finding.causes) == (status, ()), (seed, example)


def _one_rule(decision, *rules):
    return Rulebase(decisions=[decision], rules=rules, lists=v.LISTS)


def _decision(**changed):
    words = Text("vraag?", "question?")
    basis = {"id": "vraag", "question": words, "answer": CHOICE, "governing": v.peildatum, "since": SINCE[0]}
    return Decision(**(basis | changed))


def _rule(name, when, then, kind=Definition):
    return kind(name, PROVISIONS[0], decision="vraag", since=SINCE[0], when=when, then=then)


def test_a_gap_is_shown_at_the_age_that_no_rule_covers():
    """Rules for under 16 and from 18 leave out exactly the ages of 16 and 17."""
    young, old = v.leeftijd.less_than(16), v.leeftijd.at_least(18)
    rulebase = _one_rule(_decision(), _rule("jong", young, "jeugd"), _rule("oud", old, "volwassen"))

    example = smt.gap(rulebase, "vraag")

    assert example is not None
    born = example.case.facts["jeugdige.geboortedatum"].value
    assert (example.case.on - born) // 10000 in (16, 17)
    assert smt.gap(rulebase, "vraag", given=young | old) is None


def test_a_decision_of_an_offence_is_asked_of_an_offence():
    """The case shown has the offence, under the name that the decision is asked for."""
    rulebase = _one_rule(_decision(subject="feit"), _rule("zwaar", v.zwaar, "jeugd"))

    example = smt.gap(rulebase, "vraag")

    assert example is not None
    assert example.item == "feit-1"
    assert example.case.item("feiten", "feit-1").facts["feit.zwaar"].value is False
    assert Decider(rulebase, example.case).decide("vraag", "feit-1").status == "gap"


def test_an_event_that_must_not_have_happened_is_shown_as_not_happened():
    """A gap that needs the absence of an event says nvt, so that the case says it too."""
    rulebase = _one_rule(_decision(), _rule("opgeheven", v.opgeheven.has_come(), "jeugd"))

    example = smt.gap(rulebase, "vraag")

    assert example is not None
    assert example.case.facts["maatregel.opgeheven_op"].state == "nvt"


def test_a_period_in_weeks_is_read_and_the_case_shown_is_by_the_calendar():
    """Whatever the solver chooses for a day that only the calendar gives, the case shown has the real one."""
    three_weeks = v.begin.plus(weeks=3)
    rulebase = _one_rule(
        _decision(), _rule("voor", three_weeks.before(v.peildatum), "jeugd"),
        _rule("na", three_weeks.after(v.peildatum), "volwassen"),
    )  # fmt: skip

    example = smt.gap(rulebase, "vraag")

    assert example is not None
    begun = example.case.facts["zaak.begin"].value
    assert days.plus(begun, weeks=3) == example.case.on


def test_two_values_need_a_complete_world():
    """In a partial world a condition has two rails, and asking for one of them is an error."""
    reader = smt.Reader(Rulebase(decisions=()), smt.World())

    with pytest.raises(ValueError, match="complete world"):
        smt.two_valued(v.a, reader)
