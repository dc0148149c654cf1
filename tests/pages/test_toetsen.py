"""What the page on audits shows: current worked reports, every key of a norm table, answers that work."""

import re
from pathlib import Path

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.audit import norms, read_norms
from jeugdrecht.cases import with_answers
from jeugdrecht.logic.case import Case

from . import rewrite_toetsen as worked

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "toetsen.md").read_text(encoding="utf-8")
EXAMPLES = ROOT / "examples"


@pytest.mark.parametrize(
    ("audit", "ending"),
    [pytest.param(one, ending, id=f"{one.name}.{ending}") for one, ending in worked.reports()],
)
def test_the_worked_audit_is_current(audit: worked.Worked, ending: str) -> None:
    """The report is what the command gives; `python -m tests.pages.rewrite_toetsen` renews it."""
    assert audit.path(ending).read_text(encoding="utf-8") == audit.text(ending)
    assert f"../examples/{audit.name}.{ending}" in PAGE
    assert f"$ jeugdrecht {audit.command()}\n" in PAGE


@pytest.mark.parametrize("name", ["toets-instelling", "toets-regio"])
def test_the_beginning_on_the_page_ends_within_the_first_table(name: str) -> None:
    """What the page shows of a report ends beneath the headings of its table, and not halfway the summary."""
    last = int(re.findall(rf"{name}\.txt\n:language: text\n:lines: 1-(\d+)", PAGE)[0])
    shown = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8").splitlines()[:last]

    assert any(line.startswith("Vindplaats ") for line in shown)


def test_a_report_names_what_is_not_met_before_what_is() -> None:
    """A reader meets the shortfalls first, then what is unknown, then what is met, then the rest."""
    text = (EXAMPLES / "toets-instelling.txt").read_text(encoding="utf-8")
    headings = re.findall(r"^(.+) \((\d+)\)\n-+$", text, flags=re.MULTILINE)

    assert [name for name, _ in headings] == [
        "Voldoet niet", "Nog niet bekend", "Voldoet", "Niet aan de orde in deze zaak",
    ]  # fmt: skip
    counted = dict(re.findall(r"^(voldoet|voldoet niet|nog niet bekend) +(\d+)$", text, flags=re.MULTILINE))
    assert {name.lower(): number for name, number in headings[:3]} == counted


def test_a_report_says_with_each_shortfall_what_was_found() -> None:
    """Dates stand with the bound that the norm sets, and nothing refers to a place that is not there."""
    text = " ".join((EXAMPLES / "toets-instelling.txt").read_text(encoding="utf-8").split())

    assert "het jaarverslag is toegezonden op 2 juni 2026; vereist: op of vóór 31 mei 2026" in text
    assert "afgegeven op 30 oktober 2025; vereist: op of na 2 november 2025" in text
    assert "het plan is vastgesteld op 8 april 2026 (na 7 april 2026)" in text
    assert "zie hierboven" not in text
    assert "het tegendeel" not in text


def test_every_norm_of_a_report_has_an_addressee() -> None:
    """Also where the text of the norm names nobody."""
    for name in ("toets-instelling", "toets-regio"):
        rows = re.findall(
            r"^\| \[?.* \|$", (EXAMPLES / f"{name}.md").read_text(encoding="utf-8"), re.MULTILINE
        )
        cells = [row.strip("| ").split(" | ") for row in rows if row.count(" | ") == 3]

        assert len(cells) > 50
        assert [row for row in cells if not row[2].strip()] == []


def test_the_page_gives_every_key_of_a_table_of_norms() -> None:
    """The keys of the table and of a norm, the schema, and the values that one may choose."""
    keys = re.findall(r"^\| `(\w+)` \| (tabel|norm) \|", PAGE, flags=re.MULTILINE)

    assert [key for key, where in keys if where == "tabel"] == list(norms.TOP)
    assert [key for key, where in keys if where == "norm"] == list(norms.OF_NORM)
    assert all(f"`{word}`" in PAGE for word in (norms.SCHEMA, *norms.OUTCOMES, *norms.CONFIDENCE))
    assert f"hoogstens {norms.LONGEST} tekens" in PAGE


def test_the_example_table_is_read_and_uses_every_key() -> None:
    """Each key and each outcome occurs, and the table is without faults."""
    table = read_norms(EXAMPLES / "tabellen" / "normen.yaml")
    written = (EXAMPLES / "tabellen" / "normen.yaml").read_text(encoding="utf-8")

    assert {norm.outcome for norm in table.norms} == set(norms.OUTCOMES)
    assert {norm.confidence for norm in table.norms} == set(norms.CONFIDENCE)
    assert set(re.findall(r"^  (?:- |  )(\w+):", written, flags=re.MULTILINE)) == set(norms.OF_NORM)
    assert re.findall(r"^(\w+):", written, flags=re.MULTILINE) == list(norms.TOP)


def test_the_example_answers_settle_an_open_question() -> None:
    """With them the municipality must pay; what the case says itself goes before."""
    (case,) = read_cases(EXAMPLES / "jeugdreclassering-na-18.yaml")
    (house,) = read_cases(EXAMPLES / "antwoorden.yaml")
    (answered,) = with_answers([case], house)
    (own,) = read_cases({"rechtsvraag": {"gap_2": "nee"}})
    (kept,) = with_answers([case.with_facts({**case.facts, **own.facts})], house)

    assert decide(case)["uitvoeringsplicht"].status == "judgement"
    assert decide(answered)["uitvoeringsplicht"].value == "verplicht"
    assert decide(kept)["uitvoeringsplicht"].value == "niet_verplicht"


def test_the_example_answers_change_what_the_audit_asks() -> None:
    """Where the calendar year counts, the yearly check is no longer too late, and another fact is asked."""
    (case,) = read_cases(EXAMPLES / "instelling.yaml")
    (house,) = read_cases(EXAMPLES / "antwoorden.yaml")
    (answered,) = with_answers([case], house)

    def check(asked: Case) -> bool | None:
        return decide(asked, ["audit_institution"])["audit_institution"].found.members["bjw:3.2.3:1"].truth

    assert check(case) is False
    assert check(answered) is None
