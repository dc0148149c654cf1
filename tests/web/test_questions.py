"""A case goes in, what is best asked comes out."""

import jeugdrecht.interview

OPEN = {"feit": {"pleegdatum": "2026-01-10"}, "options": {"decisions": ["sanctierecht"]}}


def test_the_question_is_that_of_the_interview(call):
    """The first question is the one that `next_question` gives."""
    answer = call.send("/v1/questions?lang=en", OPEN).json()
    case = {"feit": OPEN["feit"]}
    best = jeugdrecht.interview.next_question(case, ["sanctierecht"], lang="en")

    assert answer["schema"] == "jeugdrecht.questions/1"
    assert answer["questions"][0]["id"] == best.id == "jeugdige.geboortedatum"
    assert answer["questions"][0]["question"] == best.question


def test_when_nothing_is_open_nothing_is_asked(call):
    """A decided case leaves no question that changes the answer."""
    grown = {"jeugdige": {"geboortedatum": "1990-01-01"}, **OPEN}

    assert call.send("/v1/questions", grown).json()["questions"] == []


def test_a_family_is_asked_case_by_case(call):
    """Several cases are answered in their order."""
    family = {"cases": [{"case": "a", "feit": OPEN["feit"]}, {"case": "b"}], "options": OPEN["options"]}

    assert [result["case"] for result in call.send("/v1/questions", family).json()["results"]] == ["a", "b"]
