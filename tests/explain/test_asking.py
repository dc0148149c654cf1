"""The promises of asking: only what still matters, the best first, and why."""

import json

import pytest

import jeugdrecht as jr
from benchmarks.agreement import YEARS
from benchmarks.facts import as_case, random_facts
from benchmarks.interview import answer
from jeugdrecht.errors import InputError, UnknownIdError
from jeugdrecht.explain.asking import Spot, with_answer
from jeugdrecht.explain.asking.values import spread
from jeugdrecht.facts import vocabulary
from jeugdrecht.interview import unanswered
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.classes import classes_of
from jeugdrecht.rules import library

ON = "2026-03-01"
YOUNG = {"on": ON, "jeugdige": {"geboortedatum": "2009-05-14"}, "feiten": [{"pleegdatum": "2026-01-10"}]}


def ids(case, *decisions, stage="answer", **options):
    """Give the ids that are asked at a stage, best first."""
    return [one.id for one in jr.questions(case, decisions, **options) if one.stage == stage]


# --- what is asked ----------------------------------------------------------------------------------------


def test_how_many_offences_there_are_is_asked_first():
    """A decision per offence begins with how many there are, and takes a number for an answer."""
    first = jr.next_question({"on": ON}, ["halt", "sanctierecht"])

    assert (first.id, first.type, first.nature, first.item) == ("feiten", "list", "list", None)
    assert first.question == "Om welke feiten gaat het? Hoeveel zijn het er?"


def test_how_many_addresses_there_were_is_asked_before_the_address():
    """Which address ran on a day is looked up in a list; who speaks of one only is not asked for it."""
    asked = ids({"on": ON}, "verantwoordelijke_gemeente")
    one = ids({"on": ON, "woonplaats.woonadres_gemeente": "Delft"}, "verantwoordelijke_gemeente")

    assert "woonplaatsen" in asked[:2]
    assert "woonplaatsen" not in one


def test_of_several_addresses_the_days_are_asked_and_of_one_they_are_not():
    """Without its days each of them runs on every day, so that they contradict each other."""
    several = jr.questions({"on": ON, "woonplaatsen": [{}, {}]}, ["verantwoordelijke_gemeente"])
    days = {(one.id, one.item) for one in several if one.id in ("woonplaats.vanaf", "woonplaats.tot")}

    assert days == {
        ("woonplaats.vanaf", "woonplaats-1"), ("woonplaats.tot", "woonplaats-1"),
        ("woonplaats.vanaf", "woonplaats-2"), ("woonplaats.tot", "woonplaats-2"),
    }  # fmt: skip
    assert "woonplaats.vanaf" not in ids({"on": ON, "woonplaatsen": [{}]}, "verantwoordelijke_gemeente")


def test_what_cannot_matter_any_more_is_not_asked():
    """Of a child of eleven nothing else decides whether Halt is possible; of one of fifteen a lot does."""
    child = {"on": ON, "jeugdige": {"geboortedatum": "2014-05-14"}, "feiten": [{"pleegdatum": "2026-01-10"}]}

    assert ids(child, "halt") == []
    assert "officier.toestemming_halt" in ids(YOUNG, "halt")


def test_a_decided_answer_leaves_only_the_alternatives():
    """Youth law is settled by the age; whether the court may choose adult law is asked after that."""
    found = jr.questions(YOUNG, ["sanctierecht"])

    assert found.outcomes[0].value == "jeugd"
    assert {one.stage for one in found} == {"alternative"}
    assert {one.id for one in found} == {
        "rechter.grond_ernst_feit", "rechter.grond_persoonlijkheid_dader",
        "rechter.grond_omstandigheden_feit",
    }  # fmt: skip


def test_a_fact_that_is_said_to_be_unknown_is_not_asked_again():
    """The age is asked in place of a birth that nobody knows, and not while the birth can still be given."""
    open_ = {"on": ON, "feiten": [{"pleegdatum": "2026-01-10"}]}
    unknown = {**open_, "jeugdige": {"geboortedatum": "onbekend"}}

    assert ids(open_, "sanctierecht") == ["jeugdige.geboortedatum"]
    assert ids(unknown, "sanctierecht") == ["jeugdige.leeftijd_op_pleegdatum"]


def test_what_is_skipped_is_not_asked():
    """A user who will not give a list or a fact is asked what can be asked without it."""
    asked = ids({"on": ON}, "sanctierecht", skip=["feiten"])

    assert set(asked) == {"jeugdige.geboortedatum", "feit.pleegdatum"}


def test_a_derived_value_is_offered_beside_the_facts_beneath_it():
    """The question for a birth offers the age at the offence, with its unit, of that same offence."""
    asked = jr.next_question({"on": ON, "feiten": [{"pleegdatum": "2026-01-10"}]}, ["sanctierecht"])

    (instead,) = asked.instead
    assert (instead.id, instead.item, instead.type, instead.unit) == (
        "jeugdige.leeftijd_op_pleegdatum", "feit-1", "int", "jaar",
    )  # fmt: skip


def test_the_same_question_about_other_items_is_named():
    """Of two offences without a day the one question names the other, so that one answer serves both."""
    asked = jr.questions({"on": ON, "feiten": [{}, {}]}, ["sanctierecht"])

    (first, second) = [one for one in asked if one.id == "feit.pleegdatum"]
    assert {(first.item, first.also), (second.item, second.also)} == {
        ("feit-1", ("feit-2",)), ("feit-2", ("feit-1",)),
    }  # fmt: skip


def test_a_judgement_says_who_judges_and_a_legal_question_comes_last():
    """A judgement names its official; an unsettled question stands behind all facts and judgements."""
    request = {"on": ON, "jeugdige": {"geboortedatum": "2016-01-01"}, "verzoek": {"maatregel": "ots"}}
    found = [one for one in jr.questions(request, ["ots"]) if one.stage == "answer"]
    judged = [one for one in found if one.nature == "judgement"]

    assert judged
    assert all(one.by for one in judged)
    last = [one.nature == "legal_question" for one in found]
    assert last == sorted(last)


def test_a_field_of_a_record_can_be_asked_by_itself():
    """Asking for one maximum asks no more than asking for all of them."""
    one = set(ids(YOUNG, "sanctiemaxima.proeftijd_jaren"))

    assert one <= set(ids(YOUNG, "sanctiemaxima"))
    assert "feit.soort" in ids(YOUNG, "sanctiemaxima.jeugddetentie_maanden")


def test_without_decisions_what_arises_is_asked():
    """Where nothing is named, the questions are those of the decisions that the case brings up."""
    found = jr.questions(YOUNG, most=1, assumed=False)

    assert len(found) == 1
    assert {one.decision for one in found.outcomes} >= {"sanctierecht", "procesrecht"}
    assert {one.decision for one in found.outcomes} == {finding.decision for finding in jr.decide(YOUNG)}


def test_acts_that_were_left_out_are_to_be_confirmed():
    """What was taken not to have happened, and would change the finding, stands apart from the questions."""
    found = jr.questions(YOUNG, ["sanctierecht"])

    assert "rechter.past_volwassenenrecht_toe" in {one.id for one in found.assumed}
    assert {one.stage for one in found.assumed} == {"assumed"}


# --- order ------------------------------------------------------------------------------------------------


def test_the_measure_is_asked_before_what_only_one_measure_needs():
    """One answer that rules out most of a decision comes before the details."""
    first = jr.next_question({"on": ON}, ["ots"])

    assert first.id == "verzoek.maatregel"
    assert first.expected < len(jr.questions({"on": ON}, ["ots"], assumed=False))


@pytest.mark.parametrize(("decision", "count"), [("sanctierecht", 12), ("route", 1)])
def test_an_interview_ends_where_the_whole_case_does(decision, count):
    """Whoever answers what is asked, and confirms what was assumed, gets the answer of the whole case."""
    for facts in random_facts(31, count, YEARS[decision]):
        whole = as_case(facts)
        # What happened may need judgements of its own, so there is more to ask once it is confirmed.
        known = interviewed(
            confirmed(interviewed(Case(on=whole.on), whole, decision), whole), whole, decision
        )
        found = {one.subject: one for one in jr.decide(known, [decision])}
        wanted = {one.subject: one for one in jr.decide(whole, [decision])}

        assert found.keys() == wanted.keys()
        # A judgement that contradicts an act can still upset what was decided (design 2.4); it is not asked.
        firm = [one for one in wanted if wanted[one].status != "conflict"]
        assert [(found[one].status, found[one].value) for one in firm] == [
            (wanted[one].status, wanted[one].value) for one in firm
        ]


def confirmed(known, whole):
    """Give what is known with all that the whole case says did happen."""
    silent = {id: said for id, said in whole.facts.items() if vocabulary().fact(id).silence_counts}
    known = known.with_facts(silent)
    for item in whole.lists["feiten"].items:
        for id, said in item.facts.items():
            if vocabulary().fact(id).silence_counts:
                known = with_answer(known, Spot(id, item.id), said, vocabulary())
    return known


def interviewed(known, whole, decision):
    """Give what is known when nothing is left to ask about an answer."""
    skip = set()
    for _ in range(80):
        question = jr.next_question(known, [decision], skip=skip)
        if question is None or question.stage != "answer":
            return known
        after = answer(question, known, whole)
        if after is None:
            after, passed_over = unanswered(known, [question])
            skip |= passed_over
        known = after
    raise AssertionError("the interview does not end")


# --- why --------------------------------------------------------------------------------------------------


def test_a_question_says_why_it_is_asked():
    """The reason is a rule of the decision that waits, with its provision, link and own-words summary."""
    asked = jr.next_question({"on": ON, "feiten": [{"pleegdatum": "2026-01-10"}]}, ["sanctierecht"])

    assert [one.decision for one in asked.waits] == ["sanctierecht"]
    assert asked.why[0].provision.startswith("sr:77")
    assert asked.why[0].citation in asked.why[0].text
    assert asked.why[0].summary in asked.why[0].text
    assert asked.why[0].url.startswith("https://wetten.overheid.nl/")


def test_a_question_speaks_english():
    """The question, the reason, the values and the officials are there in English."""
    asked = jr.next_question(YOUNG, ["sanctierecht"], lang="en")

    assert [option.label for option in asked.values] == ["yes", "no"]
    assert [official.label for official in asked.by] == ["the court"]
    assert asked.why[0].text.startswith("This is needed for art. 77b")


def test_the_json_of_questions_is_plain_data():
    """The form for programs survives JSON unchanged and names its schema."""
    found = jr.questions(YOUNG, ["halt"]).to_dict()

    assert json.loads(json.dumps(found)) == found
    assert found["schema"] == "jeugdrecht.questions/1"
    assert (found["on"], found["decisions"][0]["status"]) == (ON, "open")
    assert set(found["questions"][0]) >= {
        "id",
        "item",
        "question",
        "type",
        "values",
        "by",
        "nvt",
        "waits",
        "why",
    }


def test_wrong_input_is_told_as_elsewhere():
    """A decision that does not exist and a case that cannot be are the errors of `decide`."""
    with pytest.raises(UnknownIdError, match="sanctierecht"):
        jr.next_question({}, ["sanctierech"])
    with pytest.raises(UnknownIdError):
        jr.next_question({}, ["sanctiemaxima.bestaat_niet"])
    with pytest.raises(InputError, match=r"feit\.pleegdatum"):
        jr.questions({"feit": {"pleegdatum": "2026-02-31"}}, ["halt"])


# --- the parts --------------------------------------------------------------------------------------------


def test_classes_are_cut_where_conditions_cut():
    """The age at the offence is cut at 16, 18 and 23, and the kind of offence into its two values."""
    classes = classes_of(library.rulebase_for("sanctierecht"), ("sanctierecht",))

    assert {12, 16, 18} <= set(classes.ages)
    assert classes.numbers("jeugdige.leeftijd_op_pleegdatum", 0, 130)[0] == 0


def test_an_answer_goes_to_its_own_item():
    """The answer about one offence leaves the other as it was, and one about all stands at the top."""
    (case,) = jr.read_cases({"on": ON, "feiten": [{}, {}]})
    one = with_answer(case, Spot("feit.soort", "feit-2"), Given("misdrijf"), vocabulary())
    both = with_answer(case, Spot("feit.soort"), Given("misdrijf"), vocabulary())

    assert [dict(item.facts) for item in one.lists["feiten"].items] == [{}, {"feit.soort": Given("misdrijf")}]
    assert both.facts == {"feit.soort": Given("misdrijf")}


@pytest.mark.parametrize(
    ("count", "most", "expected"), [(2, 5, [0, 1]), (5, 5, [0, 1, 2, 3, 4]), (9, 5, [0, 2, 4, 6, 8])]
)
def test_of_many_classes_some_are_tried_spread_evenly(count, most, expected):
    """The first and the last class are always among those that are tried."""
    assert list(spread(range(count), most)) == expected
