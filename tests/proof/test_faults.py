"""Ten faults, each put into a copy of the law that is right, are found by the proof or the comparison."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.facts import jeugdige
from jeugdrecht.logic.documented import Documented, Question
from jeugdrecht.logic.nodes import ALWAYS
from jeugdrecht.proof import compare, prove
from jeugdrecht.rules.library import rulebase_for
from jeugdrecht.sources import Text
from tests.proof.broken import law_with

leeftijd = jeugdige.leeftijd_op_pleegdatum


def _faults(decision, law):
    return {
        (answer.question, shown.about)
        for _, answer in prove([decision], law=law).faults
        for shown in answer.shown if shown.why is None
    }  # fmt: skip


def _age(case, item="feit-1"):
    committed = case.item("feiten", item).facts["feit.pleegdatum"].value
    return (committed - case.facts["jeugdige.geboortedatum"].value) // 10000


def test_an_age_that_is_one_too_high_leaves_a_gap():
    """Adult law from 19 leaves out those who are 18."""
    law = law_with("sanctierecht", of={"sr:77a/volwassen": lambda rule: {"when": leeftijd.at_least(19)}})

    [shown] = prove(["sanctierecht"], law=law)["sanctierecht"][Question.GAP].shown

    assert _age(shown.case) == 18
    assert shown.reproduced


def test_at_most_instead_of_less_than_gives_a_contradiction():
    """Youth law up to and including 18 and adult law from 18 both hold at 18."""
    at_most_18 = leeftijd.at_least(12) & leeftijd.at_most(18)
    law = law_with("sanctierecht", of={"sr:77a/jeugd": lambda rule: {"when": at_most_18}})

    [shown] = prove(["sanctierecht"], law=law)["sanctierecht"][Question.OVERLAP].shown

    assert _age(shown.case) == 18
    assert Decider(law, shown.case).decide("sanctierecht", shown.item).status == "conflict"


def test_a_span_of_ages_that_is_empty_makes_a_dead_rule():
    """From 16 and not yet 16 is nobody."""
    nobody = leeftijd.between(16, 16)
    law = law_with(
        "kale_taakstraf", of={"sr:77ma:1/ernstige_inbreuk": lambda rule: {"when": rule.when & nobody}}
    )

    assert (Question.DEAD_RULE, "sr:77ma:1/ernstige_inbreuk") in _faults("kale_taakstraf", law)


def test_a_rule_that_ended_before_the_decision_begins_is_dead():
    """A text in force from 1995 to 1999 cannot apply in a decision that was read from 2002."""
    dated = {"since": "1995-01-01", "until": "1999-12-31"}
    law = law_with("kale_taakstraf", of={"sr:22b:2/herhaling": lambda rule: dated})

    assert (Question.DEAD_RULE, "sr:22b:2/herhaling@1995-01-01") in _faults("kale_taakstraf", law)


def test_an_exception_that_names_another_text_than_its_check_never_meets_it():
    """The advice that is required since 2014, aimed at the measure as it was until then, stops nothing."""
    rule, aim = "sr:77s:2/geen_advies", "sr:77s:1/mogelijk@2002-05-04"
    law = law_with("pij", of={rule: lambda part: {"excepts": (aim,)}})

    found = _faults("pij", law)

    assert (Question.DEAD_EXCEPTION, f"{rule} > {aim}") in found
    assert (Question.OVERLAP, "") in found


def test_an_exception_aimed_at_the_article_for_others_sets_its_own_base_aside_no_more():
    """The ban of art. 77ma for young offenders, aimed at the article for adults."""
    rule, aim = "sr:77ma:1/ernstige_inbreuk", "sr:22b:1/geen_verbod"
    law = law_with("kale_taakstraf", of={rule: lambda part: {"excepts": (aim,)}})

    assert _faults("kale_taakstraf", law) == {(Question.OVERLAP, ""), (Question.BEYOND_BASE, rule)}


def test_a_lower_rule_does_not_override_a_higher_one_unsaid():
    """The policy rule on one Halt for truancy sets aside the statute and no longer says why it may."""
    rule = "halt:richtlijn:leerplicht/een_keer"
    law = law_with("halt", of={rule: lambda part: {"fills": None}})

    assert _faults("halt", law) == {(Question.RANK, rule)}


def test_an_exception_that_lost_its_condition_reaches_beyond_its_base():
    """The full bench instead of the juvenile judge, also where that judge had nothing to do with the case."""
    law = law_with("bevoegde_rechter", of={"sv:495:2/meervoudige_kamer": lambda rule: {"when": ALWAYS}})

    assert (Question.BEYOND_BASE, "sv:495:2/meervoudige_kamer") in _faults("bevoegde_rechter", law)


def test_a_closing_rule_left_out_leaves_a_gap():
    """Without the rule for all other cases nothing says that there is no blocking period."""
    law = law_with("blokkering_maanden", without=("bw1:253s:3/geen_blokkering",))

    assert _faults("blokkering_maanden", law) == {(Question.GAP, "")}


def test_an_exception_left_out_is_found_beside_the_law_as_it_was():
    """An offence properly dealt with by Halt could be prosecuted again."""
    law = law_with("vervolgbaarheid", without=("sr:77e:5/behoorlijk_afgerond",))

    found = compare(rulebase_for("vervolgbaarheid"), law, ["vervolgbaarheid"])
    [witness] = found.witnesses

    assert [(one.change, one.rule) for one in found.rules] == [("removed", "sr:77e:5/behoorlijk_afgerond")]
    assert (witness.before.value, witness.after.value) == ("niet_vervolgbaar", "vervolgbaar")
    assert "sr:77e:5" in witness.before.provisions


def test_a_power_that_ends_a_year_early_is_found_beside_the_law_as_it_was():
    """Youth law up to 22 instead of 23: no gap and no contradiction, but those of 22 lose it."""
    law = law_with(
        "sanctierecht", of={"sr:77c:1/jeugdrecht": lambda power: {"requires": leeftijd.between(18, 22)}}
    )

    assert _faults("sanctierecht", law) == set()
    [witness] = compare(rulebase_for("sanctierecht"), law, ["sanctierecht"]).witnesses

    assert _age(witness.before.case) == 22
    assert (witness.before.powers, witness.after.powers) == ((("jeugd", "sr:77c:1"),), ())


def test_a_text_that_begins_a_day_late_is_found_beside_the_law_as_it_was():
    """On 1 April 2014 itself neither the old nor the new power would be there."""
    law = law_with("sanctierecht", of={"sr:77c:1/jeugdrecht": lambda power: {"since": "2014-04-02"}})

    [witness] = compare(rulebase_for("sanctierecht"), law, ["sanctierecht"]).witnesses

    assert witness.before.case.item("feiten", "feit-1").facts["feit.pleegdatum"].value == 20140401
    assert (witness.before.powers, witness.after.powers) == ((("jeugd", "sr:77c:1"),), ())


@pytest.mark.parametrize(
    "decision",
    [
        "sanctierecht",
        "kale_taakstraf",
        "absolute_competentie",
        "halt",
        "bevoegde_rechter",
        "blokkering_maanden",
    ],
)
def test_the_law_without_these_faults_has_none(decision):
    """What the tests above find comes from the fault that was put in."""
    assert _faults(decision, rulebase_for(decision)) == set()


def test_what_is_documented_and_no_longer_found_is_itself_a_fault():
    """A reason that outlives what it was for must go."""
    vain = Documented(decision="procesrecht", question=Question.GAP, why=Text("een reden", "a reason"))
    law = law_with("procesrecht", documented=(vain,))

    [(decision, answer)] = prove(["procesrecht"], law=law).faults

    assert (decision, answer.question, answer.unneeded) == ("procesrecht", Question.GAP, ("a reason",))
