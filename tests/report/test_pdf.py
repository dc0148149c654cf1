"""The promises of a report as PDF: tagged, the same each time, and deaf to what the case tells it to do."""

from importlib.resources import files

import pytest

from jeugdrecht.api import decide
from jeugdrecht.report.build import report_of
from jeugdrecht.report.pdf import as_pdf

ORDERS = '#panic("run") ] #panic("in") ) $ #sys.inputs $ \\ " #eval("1")'


def told(text):
    """Give the report of a case whose name, item and provenance are this text."""
    said = {"value": "misdrijf", "by": text, "because": text, "source": text}
    feit = {"id": text[:100], "pleegdatum": "2026-01-10", "soort": said}
    return report_of([decide({"case": text, "on": "2026-03-01", "feiten": [feit]}, ["sanctierecht"])])


def test_a_report_is_a_pdf_that_everyone_can_read(report):
    """It is tagged and says that it keeps PDF/UA-1, and in which language it is."""
    made = as_pdf(report())

    assert made.startswith(b"%PDF-1.7")
    assert b"<pdfuaid:part>1</pdfuaid:part>" in made
    assert b"/MarkInfo" in made
    assert b"/Lang (nl)" in made or b"/Lang(nl)" in made


def test_the_same_report_gives_the_same_pdf(report):
    """No clock and no chance goes into it."""
    assert as_pdf(report()) == as_pdf(report())


def test_the_english_report_says_that_it_is_english(report):
    """Hyphens and voices follow the language."""
    made = as_pdf(report(lang="en"))

    assert b"/Lang (en)" in made or b"/Lang(en)" in made


def test_what_a_case_says_is_never_run():
    """Orders to typst in every text of a case are shown: had one been run, there would be no PDF."""
    assert b"<pdfuaid:part>1</pdfuaid:part>" in as_pdf(told(ORDERS))


@pytest.mark.parametrize("text", ["\U0001f600 zaak", "حالة", "a" * 200])
def test_a_text_that_no_font_can_show_still_gives_a_pdf(text):
    """Signs outside the fonts that come along, and words without end, cost the claim at most."""
    assert as_pdf(told(text)).startswith(b"%PDF-1.7")


def test_the_layout_reads_data_and_runs_none_of_it():
    """The layout has no `eval`, so that it cannot take a text for its own language."""
    layout = files("jeugdrecht.report").joinpath("report.typ").read_text(encoding="utf-8")

    assert "eval(" not in layout
    assert layout.count("sys.inputs") == 1
