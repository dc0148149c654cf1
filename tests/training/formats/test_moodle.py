"""The promises about Moodle's XML: the structure that its import reads, and no text that becomes markup."""

from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from jeugdrecht.training.formats.moodle import SHARES, as_moodle
from jeugdrecht.training.quiz import quiz_of
from jeugdrecht.training.quiz_model import Sort

from .conftest import THEFT, scenario, set_of

HEAD = {"name", "questiontext", "generalfeedback", "defaultgrade", "penalty", "hidden", "tags"}
OWN = {
    "multichoice": {"single", "shuffleanswers", "answernumbering", "answer"},
    "numerical": {"answer", "unitgradingtype", "unitpenalty", "showunits", "unitsleft"},
    "shortanswer": {"usecase", "answer"},
    "essay": {"responseformat", "responserequired", "responsefieldlines", "attachments",
              "attachmentsrequired", "graderinfo", "responsetemplate"},
}  # fmt: skip
"""The elements that Moodle's import reads of each type (question/format/xml/format.php)."""


def questions(made):
    """Give the questions of a bank, without the category at its head."""
    root = ElementTree.fromstring(as_moodle(made))
    assert root.tag == "quiz"
    category, *rest = root
    assert category.get("type") == "category"
    assert category.findtext("category/text").startswith("$course$/top/")
    return rest


@pytest.fixture(params=["quiz", "scenarios", "hostile_quiz", "hostile_scenarios"])
def bank(request):
    """Give each kind of training material, with plain and with hostile words."""
    return request.getfixturevalue(request.param)


def test_a_bank_has_the_structure_that_the_import_reads(bank):
    """Each question has a known type, a name, its text as HTML, and only elements of its type."""
    for question in questions(bank):
        kind = question.get("type")
        found = {child.tag for child in question}

        assert found == HEAD | OWN[kind]
        assert question.findtext("name/text").strip()
        assert question.find("questiontext").get("format") == "html"
        assert int(question.findtext("defaultgrade")) > 0


def test_a_choice_or_number_has_one_answer_of_a_hundred_percent(bank):
    """All others earn nothing; each answer has feedback."""
    asked = [one for one in questions(bank) if one.get("type") in ("multichoice", "numerical")]

    assert asked
    for question in asked:
        if question.findtext("single") == "false":
            continue
        fractions = sorted(answer.get("fraction") for answer in question.findall("answer"))
        assert fractions == sorted(["100", *["0"] * (len(fractions) - 1)])
        assert all(answer.findtext("feedback/text").strip() for answer in question.findall("answer"))


FRACTIONS = {
    "100", "90", "83.33333", "80", "75", "70", "66.66667", "60", "50", "40", "33.33333", "30", "25", "20",
    "16.66667", "14.28571", "12.5", "11.11111", "10", "5", "0",
}  # fmt: skip
"""The parts of the points that Moodle knows; an import with any other is refused (questionlib)."""


@pytest.fixture(scope="module")
def several():
    """Give a bank with a question that has several right answers."""
    case = {**THEFT, "feit": {**THEFT["feit"], "soort": "overtreding"}}
    return questions(quiz_of(set_of(scenario("S01", case, "sancties")), 10))


def test_several_right_answers_share_the_points(several):
    """All right ones together earn everything, and whoever ticks all earns nothing."""
    [question] = [one for one in several if one.findtext("single") == "false"]
    shares = [answer.get("fraction") for answer in question.findall("answer")]

    assert {share.removeprefix("-") for share in shares} <= FRACTIONS
    assert sum(float(share) for share in shares if not share.startswith("-")) == pytest.approx(100, abs=0.01)
    assert sum(map(float, shares)) == pytest.approx(0, abs=0.01)


def test_every_share_is_one_that_moodle_knows():
    """However many answers there are."""
    assert set(SHARES.values()) <= FRACTIONS
    assert {count: round(100 / count, 5) for count in SHARES} == {n: float(s) for n, s in SHARES.items()}


def test_a_number_is_a_number_without_tolerance(quiz):
    """What Moodle compares with is digits, or the star that stands for every other answer."""
    asked = [one for one in questions(quiz) if one.get("type") == "numerical"]

    assert asked
    for question in asked:
        *foreseen, other = question.findall("answer")
        assert all(answer.findtext("text").isdigit() for answer in foreseen)
        assert other.findtext("text") == "*"
        assert {answer.findtext("tolerance") for answer in question.findall("answer")} == {"0"}


def test_a_day_is_right_in_every_spelling_of_the_one_day(quiz):
    """All answers of a hundred percent say the same day."""
    asked = [one for one in questions(quiz) if one.get("type") == "shortanswer"]

    assert asked
    for question in asked:
        full = [one.findtext("text") for one in question.findall("answer") if one.get("fraction") == "100"]
        assert {day_of(text) for text in full} == {date.fromisoformat(full[0])}
        assert len(full) == 3


def day_of(text):
    """Read a day that was written year first or day first."""
    parts = [int(part) for part in text.split("-")]
    return date(*parts) if parts[0] > 31 else date(*reversed(parts))


def test_each_sort_of_question_has_its_type(quiz):
    """A choice is multichoice, a number numerical, a day a short answer."""
    types = {
        Sort.CHOICE: "multichoice",
        Sort.MULTIPLE: "multichoice",
        Sort.NUMBER: "numerical",
        Sort.DATE: "shortanswer",
    }

    assert [one.get("type") for one in questions(quiz)] == [types[item.sort] for item in quiz.items]


def test_a_scenario_that_no_computer_can_mark_is_an_essay(scenarios):
    """The model answer stands with what is for who marks, and the choice stays a choice."""
    types = {one.findtext("name/text")[:3]: one for one in questions(scenarios)}

    assert types["S01"].get("type") == "multichoice"
    assert types["S02"].get("type") == "essay"
    assert "alle onderdelen beslist" in types["S02"].findtext("graderinfo/text")
    assert "alle onderdelen beslist" not in types["S02"].findtext("questiontext/text")


class Tags(HTMLParser):
    """Hears every tag of a text."""

    def __init__(self):
        """Nothing was heard yet."""
        super().__init__()
        self.found = set()

    def handle_starttag(self, tag, attrs):
        """Keep the tag, with its attributes."""
        self.found.add((tag, *attrs))

    def handle_comment(self, data):
        """Keep that there was a comment."""
        self.found.add(("comment",))


def test_hostile_words_stay_words(hostile_quiz, hostile_scenarios):
    """Beneath the XML is HTML, and of that nothing but paragraphs."""
    for bank in (hostile_quiz, hostile_scenarios):
        for question in questions(bank):
            for html in question.iterfind(".//*[@format='html']"):
                heard = Tags()
                heard.feed(html.findtext("text") or "")
                assert heard.found <= {("p",)}
