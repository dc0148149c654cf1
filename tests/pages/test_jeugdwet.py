"""What the page on the Jeugdwet shows: each decision, the open questions, and cases as they come out."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest

from jeugdrecht.api import decide, read_cases, rulebase
from jeugdrecht.cli import main
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "recht" / "jeugdwet.md").read_text(encoding="utf-8")
FILES = (
    "jeugdwet", "gemeente", "college", "instelling", "hulp_en_plan", "termijnen_jeugdwet",
    "gesloten_jeugdhulp", "dossier", "veilig_thuis", "meldcode", "jji", "leerplicht", "regio",
    "kinderrechten",
)  # fmt: skip
QUESTIONS = ("certificering", "gesloten_jeugdhulp", "jeugdwet", "leerplicht", "plannen")
WITHOUT = {True: "ja", False: "nee", None: "open"}
# Each text on the page: what is asked, where the text begins, and where it stops.
MUNICIPALITY = "examples/verhuizing.yaml --decision verantwoordelijke_gemeente"
AFTER_18 = "examples/jeugdreclassering-na-18.yaml --decision uitvoeringsplicht"
EXAMPLES = {
    "verhuizing-2024": (MUNICIPALITY, "In het kort", "\nWaarom"),
    "verhuizing-2021": (f"{MUNICIPALITY} --on 2021-12-31", "In het kort", "\nWaarom"),
    "na-18": (AFTER_18, "Dit hangt af", "\nWaarom"),
    "na-18-beantwoord": (f"{AFTER_18} --answers examples/antwoorden.yaml", "Naar het recht", "\nWaarom"),
    "eerste-weken": (
        "examples/eerste-weken.yaml --decision eerste_contact --decision plan_vaststelling",
        "Beslissing ", "\neerste_contact\n",
    ),
}  # fmt: skip


@pytest.fixture
def shown(capsys: pytest.CaptureFixture[str]) -> Callable[[str], str]:
    """Give a function that runs the command of an example, and gives the lines that the page shows."""

    def run(name: str) -> str:
        asked, begin, until = EXAMPLES[name]
        words = [str(ROOT / word) if word.startswith("examples/") else word for word in asked.split()]
        assert main(["--plain", "decide", *words]) == 0
        told = capsys.readouterr().out
        return told[told.index(begin) :].partition(f"\n{until}")[0].rstrip() + "\n"

    return run


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
    golden(f"pages/goldens/{name}.txt", shown(name))
    assert f"$ jeugdrecht decide {EXAMPLES[name][0]}\n" in PAGE
    assert f"../../tests/pages/goldens/{name}.txt\n" in PAGE


def test_the_page_names_each_decision() -> None:
    """No decision of these files is missing, and none is named that does not exist."""
    tables = re.findall(r"^\| [^|]+ \| ((?:`\w+`(?:, )?)+) \|$", PAGE, flags=re.MULTILINE)
    named = [name for row in tables for name in re.findall(r"`(\w+)`", row)]

    assert sorted(named) == sorted(one.id for one in told())
    assert set(named) <= set(DECISIONS)


def test_each_open_question_stands_with_what_holds_without_an_answer() -> None:
    """The table has every legal question of this law, and the default that the vocabulary gives it."""
    rows = re.findall(
        r"^\| (?:GAP-(\d+))? ?\| [^|]+ \| (ja|nee|open) \| `(rechtsvraag\.\w+)` \|$", PAGE, re.M
    )
    facts = {node.fact.id: node.fact for node in vocabulary().all()}
    modules = [import_module(f"jeugdrecht.facts.rechtsvraag.{name}") for name in QUESTIONS]
    known = {fact.fact.id for module in modules for fact in vars(module).values() if hasattr(fact, "fact")}

    assert {id for _, _, id in rows} == known | {f"rechtsvraag.gap_{number}" for number in (1, 2, 14)}
    assert {id: said for _, said, id in rows} == {id: WITHOUT[facts[id].default] for _, _, id in rows}
    assert all(id.startswith(f"rechtsvraag.gap_{number}") for number, _, id in rows if number)


@pytest.mark.parametrize(
    ("on", "day", "municipality"),
    [
        ("2021-12-31", "31 december 2021", "Dinkelrade"),
        ("2022-01-01", "1 januari 2022", "Aldervoort"),
        ("2024-03-01", "1 maart 2024", "Aldervoort"),
        ("2025-07-31", "31 juli 2025", "Aldervoort"),
        ("2025-08-01", "1 augustus 2025", "Dinkelrade"),
    ],
)
def test_the_municipality_on_each_day_of_the_table(on: str, day: str, municipality: str) -> None:
    """Before and after 2022, during the stays, and on both sides of the return home."""
    (case,) = read_cases(ROOT / "examples" / "verhuizing.yaml")

    assert decide(case, on=on)["verantwoordelijke_gemeente"].value["gemeente"] == municipality
    assert f"\n| {day} | {municipality} |" in PAGE


def test_without_the_chain_the_last_stay_counts() -> None:
    """Who answers GAP-3 with no comes to the address before the foster care."""
    (case,) = read_cases(ROOT / "examples" / "verhuizing.yaml")
    (answers,) = read_cases({"rechtsvraag": {"gap_3": "nee"}})
    chosen = case.with_facts({**case.facts, **answers.facts})

    assert decide(chosen)["verantwoordelijke_gemeente"].value["gemeente"] == "Broekmere"
    assert "zonder keten zou het Broekmere zijn" in PAGE


def test_the_first_weeks_give_the_last_days() -> None:
    """The fifth working day, and six weeks after it was clear that no family group plan comes."""
    (case,) = read_cases(ROOT / "examples" / "eerste-weken.yaml")
    result = decide(case, ["termijnen", "eerste_contact", "plan_vaststelling"])
    days = {one["bepaling"]: one["uiterste_datum"] for one in result["termijnen"].value}

    assert days == {"jw:4.1.3:5": "2026-04-17", "bjw:4.2.2:1": "2026-03-09"}
    assert result["eerste_contact"].value == "te_laat"
    assert result["plan_vaststelling"].value == "loopt_nog"


@pytest.mark.parametrize(
    ("rule", "until", "row"),
    [
        ("bvm:2:1/elementen@2015-01-01", "2018-12-31", "| 31 december 2018 |"),
        ("jw:2.6:1/advies_jeugdigen@2015-01-01", "2019-06-30", "| 30 juni 2019 |"),
        ("jw:1.1:woonplaats:tot_2022/gezagsdrager@2015-01-01", "2021-12-31", "| 31 december 2021 | de woon"),
        ("jw:2.4:2:b/jeugdhulp_uit_beslissing@2015-01-01", "2022-12-31", "| 31 december 2022 |"),
        ("lpw:21/kennisgeving@2015-01-01", "2023-12-31", "| 31 december 2023 |"),
        ("jw:1.1:woonplaats:2/voor_verblijf@2022-01-01", "2024-12-31", "| 31 december 2024 |"),
    ],
)
def test_the_older_law_on_the_page_ends_on_the_day_given(rule: str, until: str, row: str) -> None:
    """Where the page gives the last day of an older text, that is the last day of its rule."""
    assert {one.until for one in rulebase().rules if one.id == rule} == {until}
    assert row in PAGE
