"""The promises about the other forms: they open, hold what they should and no more, and escape everything."""

import io
import json
import re
import sys
import zipfile

import docx
import jsonschema
import pytest

from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.formats import FORMATS, booklet_of, needs, written
from jeugdrecht.training.formats.docx import as_docx
from jeugdrecht.training.formats.json_form import as_data, schema
from jeugdrecht.training.quiz import quiz as quiz_on
from jeugdrecht.training.read import set_from

READABLE = ("markdown", "html", "docx", "json")
WORDS = ("trainer", "participant")


@pytest.fixture(params=["quiz", "scenarios", "hostile_quiz", "hostile_scenarios"])
def made(request):
    """Give each kind of training material, with plain and with hostile words."""
    return request.getfixturevalue(request.param)


def text_of(made, form, reader):
    """Give what a reader sees of a form, as text."""
    out = written(made, form, reader)
    return words_of(out) if form == "docx" else out


def words_of(data):
    """Give all words of a Word document, its tables too."""
    document = docx.Document(io.BytesIO(data))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + [cell.text for cell in cells])


@pytest.mark.parametrize("form", READABLE)
def test_a_participant_reads_no_answer(form, quiz, scenarios):
    """Neither an answer in a sentence, nor a reasoning, nor any feedback is anywhere in the file."""
    of_quiz, of_scenarios = text_of(quiz, form, "participant"), text_of(scenarios, form, "participant")
    asked = [question for scenario in scenarios.scenarios for question in scenario.questions]

    assert [item.feedback for item in quiz.items if item.feedback in of_quiz] == []
    assert [o.feedback for item in quiz.items for o in item.options if o.feedback in of_quiz] == []
    assert [q.answer.text for q in asked if q.answer.text in of_scenarios] == []
    assert [m.why for q in asked for m in q.mistakes if m.why in of_scenarios] == []
    for telling in ("Wat eronder ligt", "ontbrekend gegeven", "missing_fact", "77a", "power_as_duty"):
        assert telling not in of_scenarios


@pytest.mark.parametrize("form", READABLE)
def test_a_participant_of_a_quiz_sees_no_number_or_day_that_answers_it(form, quiz):
    """What has to be written stands nowhere in the question; what can be chosen does."""
    read = text_of(quiz, form, "participant")

    assert "2026-03-03" not in read
    assert "3 maart 2026" not in read
    assert "200 uur" not in read
    assert "volwassenenstrafrecht" in read


@pytest.mark.parametrize("form", READABLE)
def test_a_trainer_reads_the_answers_to_the_same_questions(form, quiz, scenarios):
    """Both versions ask the same, in the same order; the trainer's has the answers as well."""
    for_trainer, for_participant = (text_of(quiz, form, reader) for reader in WORDS)
    order = [re.findall(r"\bV\d\d\b", text) for text in (for_trainer, for_participant)]

    assert order[0] == order[1]
    assert "De leeftijd op de pleegdatum telt" in for_trainer
    assert "Wat eronder ligt" in text_of(scenarios, form, "trainer")


def test_markdown_has_no_markup_of_a_text(hostile_quiz):
    """No tag, no link and no code comes out of hostile words."""
    text = written(hostile_quiz, "markdown", "trainer")

    assert re.findall(r"(?<!\\)<(?!br>)", text) == []
    assert re.findall(r"(?<!\\)\]\(javascript", text) == []
    assert r"\*b\*" in text


def test_every_provision_in_an_explanation_links():
    """Of a quiz and of worked scenarios, in Dutch: none is left as plain text."""
    made = (quiz_on(["halt", "sanctierecht"], count=6, level=2, seed=4),
            scenario_set(["halt", "sanctierecht"], count=4, level=2, seed=4))  # fmt: skip
    for one in made:
        rows = [row for row in written(one, "markdown", "trainer").splitlines() if row.startswith("|")]
        plain = [re.sub(r"\[[^]]*\]\([^)]*\)", "", row) for row in rows]
        assert any("](https://" in row for row in rows)
        assert [
            row for row in plain if re.search(r"\bart\. \d+\w* (?:lid \d+ )?Sr\b", row, re.IGNORECASE)
        ] == []


@pytest.mark.parametrize("reader", WORDS)
def test_html_has_no_markup_of_a_text(reader, hostile_quiz, hostile_scenarios):
    """No script, and no link that is not to an address or within the page."""
    for bank in (hostile_quiz, hostile_scenarios):
        page = written(bank, "html", reader)
        assert "<script" not in page
        assert "<!--" not in page
        assert {link[:1] for link in re.findall(r'href="([^"]*)"', page)} <= {"#", "h"}


@pytest.mark.parametrize("reader", WORDS)
def test_a_pdf_is_a_pdf(reader, made):
    """Whatever the words, it is set."""
    assert written(made, "pdf", reader).startswith(b"%PDF")


@pytest.mark.parametrize("reader", WORDS)
def test_a_word_document_opens_and_reads_as_the_booklet(reader, made):
    """Its headings are those of the booklet, with Word's own styles."""
    booklet = booklet_of(made, reader)
    document = docx.Document(io.BytesIO(written(made, "docx", reader)))
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]

    shown = [re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", one.heading) for one in booklet.sections]
    assert headings == shown
    assert document.core_properties.language == "nl-NL"


def xml_of(data, name):
    """Give one part of a Word document."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


@pytest.mark.parametrize("reader", WORDS)
def test_a_word_document_is_ready_for_word_and_for_who_hears_it(reader, made):
    """Pages are numbered, table heads repeat, the language is set, and no text is hidden."""
    data = written(made, "docx", reader)
    document = docx.Document(io.BytesIO(data))
    body, styles = xml_of(data, "word/document.xml"), xml_of(data, "word/styles.xml")
    footer = document.sections[0].footer.paragraphs[0]

    assert re.findall(r'w:instr="(\w+)"', footer._p.xml) == ["PAGE", "NUMPAGES"]
    assert footer.text.startswith("bladzijde")
    assert 'w:val="nl-NL"' in styles
    assert body.count("<w:tblHeader") == len(document.tables)
    assert "w:vanish" not in body
    assert "<w:comment" not in body


def test_the_metadata_of_a_participant_give_nothing_away(quiz, scenarios):
    """Title, author and the rest of the properties hold no answer, no seed and no decision."""
    for made in (quiz, scenarios):
        properties = docx.Document(io.BytesIO(written(made, "docx", "participant"))).core_properties
        said = [properties.title, properties.author, properties.comments, properties.keywords,
                properties.subject, properties.category]  # fmt: skip
        assert said[0].endswith("niveau 1")
        assert said[1:] == ["jeugdrecht", "", "", "", ""]
        names = zipfile.ZipFile(io.BytesIO(written(made, "docx", "participant"))).namelist()
        assert not [name for name in names if "comment" in name]


def test_a_word_document_links_to_addresses_only(hostile_quiz, quiz):
    """A link that is no https address becomes words."""
    for bank in (hostile_quiz, quiz):
        with zipfile.ZipFile(io.BytesIO(written(bank, "docx", "trainer"))) as package:
            links = package.read("word/_rels/document.xml.rels").decode()
        assert "javascript" not in links


def test_every_form_is_the_same_every_time(quiz):
    """The same quiz gives the same bytes."""
    for form in FORMATS:
        if needs(form) is None:
            assert written(quiz, form, "trainer") == written(quiz, form, "trainer")


def test_the_json_holds_to_its_schema(made):
    """Both versions, and nothing in them that the schema does not know."""
    jsonschema.Draft202012Validator.check_schema(schema())
    for reader in WORDS:
        data = json.loads(written(made, "json", reader))
        jsonschema.validate(data, schema(), cls=jsonschema.Draft202012Validator)


def test_what_is_written_is_read_back(scenarios, hostile_scenarios):
    """The trainer's JSON is the set itself, whatever the words, so that it can be checked later."""
    for made in (scenarios, hostile_scenarios):
        assert set_from(json.loads(written(made, "json", "trainer"))) == made


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("quiz", lambda data: data["items"][0].pop("options")),
        ("quiz", lambda data: data["items"][0]["options"][0].update(extra=1)),
        ("quiz", lambda data: [option.update(right=False) for option in data["items"][0]["options"]]),
        ("quiz", lambda data: data.update({"for": "participant"})),
        ("scenarios", lambda data: data["scenarios"][0]["questions"][0].pop("answer")),
        ("scenarios", lambda data: data.update(level=4)),
    ],
)
def test_the_schema_refuses_what_is_wrong(kind, change, request):
    """A missing part, an unknown part, no right answer, answers for a participant, a level that is none."""
    data = as_data(request.getfixturevalue(kind), "trainer")
    change(data)

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema(), cls=jsonschema.Draft202012Validator)


def test_moodle_is_not_for_participants(quiz):
    """A bank without answers is no bank."""
    with pytest.raises(ValueError, match="for the trainer"):
        written(quiz, "moodle", "participant")


def test_without_python_docx_only_word_is_missing(monkeypatch, quiz):
    """What is not installed is named; importing the room needs none of it."""
    monkeypatch.setitem(sys.modules, "docx", None)

    assert written(quiz, "html", "trainer").startswith("<!DOCTYPE html>")
    with pytest.raises(ImportError):
        as_docx(booklet_of(quiz, "trainer"))
