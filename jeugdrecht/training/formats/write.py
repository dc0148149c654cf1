"""
One entrance to all forms.
"""

from typing import Literal, TypeAlias

from jeugdrecht.training.formats.booklet import booklet_of
from jeugdrecht.training.formats.readers import Reader
from jeugdrecht.training.model import ScenarioSet
from jeugdrecht.training.quiz_model import Quiz

Form: TypeAlias = Literal["markdown", "html", "pdf", "docx", "moodle", "json"]

FORMATS: tuple[Form, ...] = ("markdown", "html", "pdf", "docx", "moodle", "json")

BINARY: tuple[Form, ...] = ("pdf", "docx")
"""The forms that are no text, and go to a file."""


def needs(form: str) -> str | None:
    """
    The library that a form needs and that is not installed; None where nothing is missing.

    >>> needs("html") is None
    True
    """
    from jeugdrecht.report.pdf import can_set
    from jeugdrecht.training.formats.docx import can_write

    if form == "pdf" and not can_set():
        return "typst"
    if form == "docx" and not can_write():
        return "python-docx"
    return None


def written(made: ScenarioSet | Quiz, form: Form, reader: Reader) -> str | bytes:
    """
    Training material in one form.

    Args:
        made: the scenarios, or the quiz.
        form: which.
        reader: for whom; Moodle's file is the trainer's, since Moodle itself needs the answers.

    Returns:
        Text, or bytes where the form is no text (see `BINARY`).

    Raises:
        ImportError: what the form needs is not installed (see `needs`).
        ValueError: a bank for Moodle was asked for a participant.

    >>> nothing = dict(version="0", fingerprint="sha256:0", decisions=(), items=())
    >>> quiz = Quiz(seed=1, level=1, lang="en", **nothing)
    >>> str(written(quiz, "markdown", "participant")).splitlines()[0]
    '# Quiz in youth law, level 1'
    """
    match form:
        case "json":
            from jeugdrecht.training.formats.json_form import as_json

            return as_json(made, reader)
        case "moodle":
            from jeugdrecht.training.formats.moodle import as_moodle

            if reader != "trainer":
                raise ValueError("a question bank for Moodle holds the answers: it is for the trainer")
            return as_moodle(made)
        case _:
            return _printed(made, form, reader)


def _printed(made: ScenarioSet | Quiz, form: Form, reader: Reader) -> str | bytes:
    booklet = booklet_of(made, reader)
    match form:
        case "html":
            from jeugdrecht.report.html import as_html

            return as_html(booklet)
        case "pdf":
            from jeugdrecht.report.pdf import as_pdf

            return as_pdf(booklet)
        case "docx":
            from jeugdrecht.training.formats.docx import as_docx

            return as_docx(booklet)
        case _:
            from jeugdrecht.report.markdown import as_markdown

            return as_markdown(booklet)
