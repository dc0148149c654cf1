"""The promises about quizzes: one right answer, that of the rules, and wrong ones that are mistakes."""

import json

from jeugdrecht.api import decide
from jeugdrecht.rules.library import law_for
from jeugdrecht.training.check import check
from jeugdrecht.training.formats import written
from jeugdrecht.training.quiz import MOST_OPTIONS, items_of, quiz_of
from jeugdrecht.training.quiz import quiz as quiz_on
from jeugdrecht.training.quiz_model import Sort
from jeugdrecht.training.read import set_from

from .conftest import SUPERVISION, THEFT, scenario, set_of


def of(quiz, decision):
    """Give the questions on one decision."""
    return [item for item in quiz.items if item.decision == decision]


def test_each_question_has_one_right_answer_and_no_two_answers_alike(quiz):
    """Whoever chooses right cannot be marked wrong."""
    for item in quiz.items:
        texts = [option.text for option in item.options]
        assert [option.right for option in item.options].count(True) == 1
        assert len(set(texts)) == len(texts)


def test_a_choice_has_two_to_four_answers(quiz):
    """A choice is a choice, and short enough to read."""
    choices = [item for item in quiz.items if item.sort is Sort.CHOICE]

    assert choices
    assert all(2 <= len(item.options) <= MOST_OPTIONS for item in choices)


def test_the_right_answer_is_what_the_rules_give(scenarios):
    """A choice, a number and a day, each as the case is decided."""
    found = {(item.decision, item.scenario): item for item in reversed(list(items_of(scenarios)))}
    hours = decide(THEFT, ["sanctiemaxima"])["sanctiemaxima"].value["werkstraf_uren"]
    end = decide(SUPERVISION, ["einde_ots"])["einde_ots"].value

    assert found["sanctierecht", "S01"].right.text == "jeugdstrafrecht"
    assert found["sanctierecht", "S04"].right.text == "dat staat nog niet vast: er ontbreekt een gegeven"
    assert found["sanctiemaxima.werkstraf_uren", "S02"].right.value == str(hours) == "200"
    assert found["einde_ots", "S03"].right.value == end == "2026-03-03"


def test_the_age_of_today_is_offered_as_a_mistake(quiz):
    """The distractor of the wrong age moment is there, and its feedback says why, with the provision."""
    [wrong] = [
        option
        for item in of(quiz, "sanctierecht")
        for option in item.options
        if option.mistake == "wrong_age_moment"
    ]

    assert wrong.text == "volwassenenstrafrecht"
    assert wrong.feedback == "Onjuist. De leeftijd op de pleegdatum telt. Zie art. 77a Sr."


def test_a_number_and_a_day_know_the_mistakes_that_people_make(quiz):
    """What somebody writes who makes the mistake gets the feedback of that mistake."""
    [hours] = of(quiz, "sanctiemaxima.werkstraf_uren")
    [end] = of(quiz, "einde_ots")

    assert {option.value: option.mistake for option in hours.options} == {
        "200": None, "240": "wrong_age_moment",
    }  # fmt: skip
    assert {option.value: option.mistake for option in end.options} == {
        "2026-03-03": None, "2026-04-03": "overlooked", "2026-03-02": "inclusive_boundary",
        "2026-03-04": "inclusive_boundary",
    }  # fmt: skip
    assert hours.unit == "uren"


def test_all_feedback_names_a_provision(quiz):
    """Whoever is right and whoever is wrong can look it up."""
    told = [option.feedback for item in quiz.items for option in item.options]

    assert [one for one in told if "art. " not in one] == []


def test_a_power_is_asked_as_a_may_not_a_must():
    """The judge may choose adult law for a boy of seventeen; that it is a duty is offered as a mistake."""
    made = list(items_of(set_of(scenario("S01", THEFT, "sanctierecht"))))
    [asked] = [item for item in made if "power_as_duty" in item.mistakes]

    assert asked.text.endswith("Kijk naar art. 77b lid 1 Sr. Wat volgt daaruit in dit geval voor de rechter?")
    assert asked.right.text == "een bevoegdheid: gebruiken mag als daar grond voor is, maar hoeft niet"
    assert {option.mistake: option.text for option in asked.options}["power_as_duty"] == (
        "een plicht: zo moet worden beslist"
    )


def test_a_lower_source_is_a_mistake_where_the_statute_settles_it():
    """Halt is refused by the Code itself; the decree and the policy rule of the same decision are lower."""
    case = {
        "on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"},
        "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf", "halt_aangewezen": True},
        "verdachte": {"bekent": True, "stemt_in_met_halt": False},
    }  # fmt: skip
    made = list(items_of(set_of(scenario("S01", case, "halt"))))
    [asked] = [item for item in made if "lower_rank" in item.mistakes]
    lower = [option for option in asked.options if option.mistake == "lower_rank"]

    assert asked.right.text.startswith("art. 77e ")
    assert lower
    assert all("dat is lager dan art. 77e" in option.feedback for option in lower)


def test_the_same_seed_gives_the_same_quiz_and_another_seed_another_order(scenarios):
    """A set can be made again, and next year's differs."""
    again = quiz_of(scenarios, 6)
    other = quiz_of(set_of(*scenarios.scenarios, seed=8), 6)

    assert again == quiz_of(scenarios, 6)
    assert again.items != other.items


def test_a_short_quiz_mixes_sorts_and_cases(scenarios):
    """Of four questions there is a choice, a number and a day, on at least three cases."""
    made = quiz_of(scenarios, 4)

    assert [item.id for item in made.items] == ["V01", "V02", "V03", "V04"]
    assert {item.sort for item in made.items} == {Sort.CHOICE, Sort.NUMBER, Sort.DATE}
    assert len({item.scenario for item in made.items}) >= 3


def test_a_quiz_is_english_throughout():
    """Questions, answers and feedback are in the language of the set."""
    made = quiz_of(set_of(scenario("S01", THEFT, "sanctierecht", lang="en"), lang="en"), 10)
    right = {item.right.text for item in made.items}

    assert "youth criminal law" in right
    assert all(option.feedback.startswith(("Right.", "Wrong.", "This does")) for item in made.items
               for option in item.options)  # fmt: skip


def test_of_a_set_several_members_are_right_and_the_others_are_none_of_it():
    """The sanctions that the offence knows stand among those that it does not know."""
    case = {**THEFT, "feit": {**THEFT["feit"], "soort": "overtreding"}}
    members = decide(case, ["sancties"])["sancties"].value
    [asked] = list(items_of(set_of(scenario("S01", case, "sancties"))))
    labels = {one.id: one.label.nl for one in law_for("sancties").decision("sancties").values}
    belong = {labels[member] for member in members}

    assert asked.sort is Sort.MULTIPLE
    assert asked.text.endswith("Wat hiervan hoort bij het antwoord? Er kunnen meer antwoorden juist zijn.")
    assert {option.text for option in asked.rights} <= belong
    assert len(asked.rights) == min(len(belong), 4)
    assert {option.text for option in asked.options if not option.right}.isdisjoint(belong)


def test_a_list_is_asked_by_what_its_records_say():
    """After a request for advice Veilig Thuis advises; what it does with reports stands beside that."""
    case = {"on": "2026-01-30", "veilig_thuis.eerste_contact": False, "melding.adviesvraag": True}
    [asked, *_] = items_of(set_of(scenario("S01", case, "veilig_thuis")))

    assert asked.sort is Sort.MULTIPLE
    assert [option.text for option in asked.rights] == [
        "advies geven over stappen bij het vermoeden, en zo nodig ondersteuning"
    ]
    assert len(asked.options) == 5


def test_an_empty_set_is_none_of_these():
    """That nothing holds can be chosen, beside what might have."""
    case = {
        "on": "2022-12-31", "jeugdige.geboortedatum": "2002-06-02", "jeugdhulp.vorm": "pleegzorg",
        "jeugdhulp.startdatum": "2020-05-31", "jeugdhulp.einddatum": "nvt",
        "jeugdhulp.noodzaak_bepaald": "hervatting",
    }  # fmt: skip
    [asked, *_] = items_of(set_of(scenario("S01", case, "jeugdige")))

    assert decide(case, ["jeugdige"])["jeugdige"].value == []
    assert asked.sort is Sort.CHOICE
    assert asked.right.text == "geen van deze"


def test_whose_judgement_it_is_can_be_asked():
    """The court judges; that the Board or the municipality does is offered as a mistake."""
    case = {
        "on": "2026-08-24", "jeugdige.geboortedatum": "2009-12-26", "maatregelen": [], "voogd.soort": "geen",
        "verzoek.maatregel": "ots", "verzoek.verzoeker": "raad", "ouders": [{"heeft_gezag": True}],
    }  # fmt: skip
    made = list(items_of(set_of(scenario("S01", case, "ots"))))
    asked = [item for item in made if item.text.endswith("Van wie is dat oordeel?")]

    assert asked
    for item in asked:
        assert "kinderrechter" in item.right.text
        assert "de Raad voor de Kinderbescherming" in {option.text for option in item.options}
        assert all("rechter" not in option.text for option in item.options if not option.right)


def test_of_two_offences_the_question_says_which():
    """The text counts offences by their day, and the question names the one it asks about."""
    case = {**THEFT, "feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10"},
                                {"id": "feit-2", "pleegdatum": "2025-12-10"}]}  # fmt: skip
    del case["feit"]
    asked = next(items_of(set_of(scenario("S01", case, "sanctierecht"))))

    assert asked.subject == "feit-1"
    assert asked.text.endswith("Het gaat om het tweede feit.")


def test_a_quiz_can_be_checked_against_the_law():
    """Its cases are decided again; an answer that changed names the questions that rest on it."""
    data = json.loads(written(quiz_on(["minderjarig"], count=2, seed=4), "json", "trainer"))
    assert check(set_from(data)).altered == ()

    first = data["basis"][0]
    first["questions"][0]["answer"]["value"] = "verdwenen"
    [altered] = check(set_from(data)).altered
    names = [item["id"] for item in data["items"] if item["scenario"] == first["id"]]
    assert altered.scenario == f"{first['id']} ({', '.join(names)})"


def test_a_day_that_cannot_be_told_yet_is_asked_as_a_choice():
    """Where a fact is missing, saying so is the right answer."""
    case = {**SUPERVISION, "jeugdige": {"geboortedatum": "onbekend"}}
    [asked] = list(items_of(set_of(scenario("S01", case, "einde_ots"))))

    assert asked.sort is Sort.CHOICE
    assert asked.right.text == "dat staat nog niet vast: er ontbreekt een gegeven"


def test_of_several_powers_one_that_stands_is_asked():
    """Where the general power is closed and a special one waits for a judgement, the special one is asked."""
    case = {
        "on": "2026-05-28", "jeugdige": {"geboortedatum": "2013-06-30"}, "voogd": {"soort": "geen"},
        "ouders": [{"id": "ouder-1", "heeft_gezag": True}], "maatregelen": [], "feiten": [],
        "verzoek": {"maatregel": "schorsing_voogdij"},
    }  # fmt: skip
    made = list(items_of(set_of(scenario("S01", case, "ots"))))
    [asked] = [item for item in made if "power_as_duty" in item.mistakes]

    assert "art. 1:331a BW" in asked.text
    assert asked.right.text.startswith("een bevoegdheid")
