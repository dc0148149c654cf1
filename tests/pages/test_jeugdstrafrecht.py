"""What the page on youth criminal law shows: each decision, and examples that come out as shown."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from jeugdrecht.api import decide, read_cases, rulebase
from jeugdrecht.cli import main
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "recht" / "jeugdstrafrecht.md").read_text(encoding="utf-8")
FILES = (
    "vervolging", "jeugdstrafrecht", "keten", "waarborgen", "sanctiemaxima", "maatregelen", "taakstraf",
    "strafbeschikking", "sancties", "toezicht", "tenuitvoerlegging", "leerplicht",
)  # fmt: skip
# Each example: its file, the decision, and the heading before which the page stops.
EXAMPLES = {
    "zeventien": ("keuze-van-de-rechter", "sanctiemaxima", "Waarom"),
    "negentien": ("keuze-van-de-rechter", "sanctiemaxima", "Waarom"),
    "halt-1": ("halt", "halt", "Aangenomen"),
}


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Give a function that runs the command of an example, and gives the lines that the page shows."""

    def run(case: str) -> str:
        file, decision, until = EXAMPLES[case]
        path = ROOT / "examples" / f"{file}.yaml"
        assert main(["--plain", "decide", str(path), "--decision", decision]) == 0
        told = capsys.readouterr().out.partition(f"Zaak {case},")[2]
        return told[told.index("Naar het recht") :].partition(f"\n{until}")[0].rstrip() + "\n"

    return run


def told() -> Iterator[str]:
    """The decisions of the files that the page is about."""
    for name in FILES:
        module = import_module(f"jeugdrecht.rules.beslissingen.{name}")
        yield from (one.id for one in library.declared(module, Decision) if one.record is None)


def maxima(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The maxima of an example, without the choice of the court and with it."""
    path = ROOT / "examples" / "keuze-van-de-rechter.yaml"
    (case,) = [case for case in read_cases(path) if case.id == name]
    finding = decide(case, ["sanctiemaxima"])["sanctiemaxima"]
    (chosen,) = [one["value"] for one in finding.alternatives if one["state"] == "available"]
    return finding.value, chosen


@pytest.mark.parametrize("case", EXAMPLES)
def test_the_example_comes_out_as_the_page_shows(
    case: str, shown: Callable[[str], str], golden: Callable[[str, str], None]
) -> None:
    """The command on the page gives the lines on the page; `make goldens` renews them."""
    file, decision, _ = EXAMPLES[case]

    golden(f"pages/goldens/{case}.txt", shown(case))
    assert f"$ jeugdrecht decide examples/{file}.yaml --decision {decision}\n" in PAGE
    assert f"../../tests/pages/goldens/{case}.txt\n" in PAGE


def test_what_the_page_says_of_77b_holds() -> None:
    """Under 77b prison takes the place of youth detention; the penal order and Halt stay as they were."""
    youth, adult = maxima("zeventien")

    assert (youth["jeugddetentie_maanden"], adult["jeugddetentie_maanden"]) == (24, None)
    assert (youth["gevangenisstraf_maanden"], adult["gevangenisstraf_maanden"]) == (None, 72)
    assert youth["taakstraf_strafbeschikking_uren"] == adult["taakstraf_strafbeschikking_uren"] == 60
    assert youth["halt_uren"] == adult["halt_uren"] == 20


def test_what_the_page_says_of_77c_holds() -> None:
    """Under 77c the maxima are those of sixteen and seventeen; Halt stays closed."""
    adult, youth = maxima("negentien")

    assert (adult["jeugddetentie_maanden"], youth["jeugddetentie_maanden"]) == (None, 24)
    assert (adult["gevangenisstraf_maanden"], youth["gevangenisstraf_maanden"]) == (72, None)
    assert adult["halt_uren"] is youth["halt_uren"] is None


def test_the_example_of_halt_shows_statute_and_policy_apart(shown: Callable[[str], str]) -> None:
    """Each step has its rank beside it: the policy holds, and the statute gives way to it."""
    lines = " ".join(shown("halt-1").split())

    assert "[geldt] Richtlijn strafvordering jeugd en adolescenten, ouders (beleidsregel)" in lines
    assert "[geldt niet] art. 77e lid 1 Sr (wet)" in lines


def test_the_page_names_each_decision() -> None:
    """No decision of youth criminal law is missing, and none is named that does not exist."""
    tables = re.findall(r"^\| [^|]+ \| ((?:`\w+`(?:, )?)+) \|$", PAGE, flags=re.MULTILINE)
    named = [name for row in tables for name in re.findall(r"`(\w+)`", row)]

    assert sorted(named) == sorted(set(told()))
    assert set(named) <= set(DECISIONS)


@pytest.mark.parametrize(
    ("decision", "since", "sentence"),
    [
        ("sanctierecht", "2002-05-04", "Het sanctierecht begint op 4 mei 2002"),
        ("verjaring", "2006-01-01", "de verjaring op 1 januari 2006"),
        ("strafbeschikking", "2011-02-01", "de strafbeschikking op 1 februari 2011"),
    ],
)
def test_the_first_days_on_the_page_are_those_of_the_law(decision: str, since: str, sentence: str) -> None:
    """Where the page says from which day a decision was read, that is its first day."""
    assert rulebase().decision(decision).since == since
    assert sentence in " ".join(PAGE.split())
