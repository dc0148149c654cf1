"""What the page on child protection shows: each decision, and examples that come out as shown."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from jeugdrecht.api import decide, read_cases, rulebase
from jeugdrecht.cli import main
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "recht" / "jeugdbescherming.md").read_text(encoding="utf-8")
FILES = (
    "kinderbescherming", "verzoeken", "termijnen_civiel", "plaatsing", "gezag", "gezag_ontstaan", "voogdij",
    "rechtspositie",
)  # fmt: skip
# Each text on the page: its file and case, the decisions asked, and where the text begins and stops.
EXAMPLES = {
    "plaatsing": (
        "uithuisplaatsing", "plaatsing", ("einde_uithuisplaatsing",), "Naar het recht", "Kinderrechten"
    ),
    "ots-verzoek": (
        "ondertoezichtstelling", "ots-verzoek", ("ots", "verzoekschrift"), "De wet laat", "Kinderrechten"
    ),
    "verzoekschrift": (
        "ondertoezichtstelling", "ots-verzoek", ("ots", "verzoekschrift"), "In het kort", "\nWaarom"
    ),
    "jongste": ("gezin", "jongste", ("verval_schorsing",), "Dit hangt af", "Aangenomen"),
}  # fmt: skip


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Give a function that runs the command of an example, and gives the lines that the page shows."""

    def run(name: str) -> str:
        file, case, decisions, begin, until = EXAMPLES[name]
        path = ROOT / "examples" / f"{file}.yaml"
        options = [word for one in decisions for word in ("--decision", one)]
        assert main(["--plain", "decide", str(path), *options]) == 0
        told = capsys.readouterr().out.partition(f"Zaak {case},")[2]
        return told[told.index(begin) :].partition(f"\n{until}")[0].rstrip() + "\n"

    return run


def found(file: str, case: str) -> dict[tuple[str, str | None], Any]:
    """The findings about one case of an example, by decision and subject."""
    (one,) = [one for one in read_cases(ROOT / "examples" / f"{file}.yaml") if one.id == case]
    return {(finding.decision, finding.subject): finding for finding in decide(one).findings}


def told() -> Iterator[Decision]:
    """The decisions of the files that the page is about."""
    for name in FILES:
        module = import_module(f"jeugdrecht.rules.beslissingen.{name}")
        yield from (one for one in library.declared(module, Decision) if one.record is None)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_example_comes_out_as_the_page_shows(
    name: str, shown: Callable[[str], str], golden: Callable[[str, str], None]
) -> None:
    """The command on the page gives the lines on the page; `make goldens` renews them."""
    file, _, decisions, *_ = EXAMPLES[name]
    asked = " ".join(f"--decision {one}" for one in decisions)

    golden(f"pages/goldens/{name}.txt", shown(name))
    assert f"$ jeugdrecht decide examples/{file}.yaml {asked}\n" in PAGE
    assert f"../../tests/pages/goldens/{name}.txt\n" in PAGE


def test_the_page_names_each_decision() -> None:
    """No decision of child protection is missing, and none is named that does not exist."""
    tables = re.findall(r"^\| [^|]+ \| ((?:`\w+`(?:, )?)+) \|$", PAGE, flags=re.MULTILINE)
    named = [name for row in tables for name in re.findall(r"`(\w+)`", row)]

    assert sorted(named) == sorted(one.id for one in told())
    assert set(named) <= set(DECISIONS)


def test_the_first_day_on_the_page_is_that_of_the_law() -> None:
    """Every decision of child protection was read from the day that the page gives."""
    assert {one.since for one in told()} == {"2015-01-01"}
    assert "gelezen vanaf 1 januari 2015" in " ".join(PAGE.split())


@pytest.mark.parametrize(
    ("rule", "until", "row"),
    [
        ("bw1:233/minderjarig@2015-01-01", "2015-12-04", "| 4 december 2015 |"),
        ("bw1:253s:2/verlenen@2015-01-01", "2018-09-18", "| 18 september 2018 |"),
        ("bw1:336a:2/afwijzen@2015-01-01", "2018-09-18", "| 18 september 2018 |"),
        ("bw1:265b:2/collegebesluit@2015-01-01", "2022-12-31", "| 31 december 2022 | bij een machtiging"),
        ("bw1:252:1/aantekenen@2015-01-01", "2022-12-31", "| 31 december 2022 | gezamenlijk gezag"),
    ],
)
def test_the_older_law_on_the_page_ends_on_the_day_given(rule: str, until: str, row: str) -> None:
    """Where the page gives the last day of an older text, that is the last day of its rule."""
    assert {one.until for one in rulebase().rules if one.id == rule} == {until}
    assert row in PAGE


def test_the_questions_of_law_on_the_page_exist() -> None:
    """Each open question of law that the page names is one that a case can answer."""
    named = set(re.findall(r"`(rechtsvraag\.\w+)`", PAGE))

    assert len(named) == 11
    assert named <= {node.fact.id for node in vocabulary().all()}


def test_the_running_order_ends_where_the_example_says() -> None:
    """Supervision and placement end on the first day without them; the deadlines lie before."""
    findings = found("uithuisplaatsing", "plaatsing")

    assert findings["einde_ots", "ots-1"].value == "2026-05-06"
    assert findings["einde_uithuisplaatsing", "ots-1"].value == "2026-05-06"
    assert findings["uiterste_verzoek_verlenging", "ots-1"].value == "2026-05-05"
    assert findings["uiterste_melding_verlenging", "ots-1"].value == "2026-03-06"
    assert findings["belanghebbende", "pleegouders"].value == "belanghebbende"


def test_the_petition_waits_for_the_judge() -> None:
    """The Raad may petition, the ground is the court's, and the talk with the child is missing."""
    findings = found("ondertoezichtstelling", "ots-verzoek")

    assert findings["verzoeker", None].value == "bevoegd"
    assert findings["gevraagde_duur", None].value == "toegestaan"
    assert findings["ots", None].status == "judgement"
    assert findings["horen_minderjarige", None].value == "bevoegdheid"
    assert findings["verzoekschrift", None].value["ontbreekt"] == ["gesprek_met_minderjarige"]


def test_children_of_one_family_are_judged_apart() -> None:
    """The same foster parents are an interested party for the one child, and not yet for the other."""
    oldest, youngest = found("gezin", "oudste"), found("gezin", "jongste")

    assert oldest["belanghebbende", "pleegouders"].value == "belanghebbende"
    assert youngest["belanghebbende", "pleegouders"].status == "judgement"
    assert oldest["gezagsbeeindiging", "moeder"].status == "judgement"
    assert oldest["gezagsbeeindiging", "vader"].value == "niet_bevoegd"
    assert oldest["horen_minderjarige", None].value == "verplicht"


def test_both_dates_of_an_open_lapse_are_given(shown: Callable[[str], str]) -> None:
    """With and without the Algemene termijnenwet: Easter Sunday, and the Tuesday after."""
    lines = " ".join(shown("jongste").split())

    assert "zondag 5 april 2026" in lines
    assert "dinsdag 7 april 2026" in lines
