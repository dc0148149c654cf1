"""What the page of what is encoded says, and that the law tables of criminal and civil law are covered."""

import json
import re
from pathlib import Path

import pytest
import yaml

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue.sources import states
from jeugdrecht.cli import main
from jeugdrecht.rules.certificering.herhalingen import HERHALINGEN as OF_CERTIFICATION
from jeugdrecht.rules.halt.herhalingen import HERHALINGEN as OF_HALT
from jeugdrecht.rules.index import DECISIONS

from . import rewrite_coverage as coverage

ROOT = Path(__file__).parents[2]
TABLES = {
    "strafrecht": 106, "strafvordering": 113, "halt": 42, "bw1": 214, "rv": 40, "atw": 6, "jeugdwet": 190,
    "besluit-jeugdwet": 54, "certificering": 49, "wmo-leerplicht-bjj": 62, "ivrk": 54, "vng-advies": 104,
}  # fmt: skip

HERHALINGEN = {**OF_HALT, **OF_CERTIFICATION}

# What the table lists apart and the library holds elsewhere: a sentence, and an article of paragraphs.
ELSEWHERE = {"bw1:263:3:zin2": ("bw1:263:3",), "rv:803": ("rv:803:1", "rv:803:2")}


def entries(shared: Path, table: str) -> list[str]:
    """The ids of a law table, without those that only collect the paragraphs of an article."""
    found = yaml.safe_load((shared / "law" / f"{table}.yaml").read_text(encoding="utf-8"))
    return [entry["id"] for entry in found["provisions"] if not entry.get("index_only")]


def covered(id: str) -> bool:
    """Whether a rule or power rests on the provision, or it is registered as left out, with the reason."""
    law = rulebase()
    reasons = [one.why.nl for one in law.not_modelled if one.provision.id == id]
    return states(law).get(id) == "encoded" or any(reasons)


def parts(id: str) -> tuple[str, ...]:
    """The provision, or its paragraphs where the library holds these and not the article as a whole."""
    provisions = rulebase().provisions
    beneath = tuple(one for one in provisions if one.startswith(f"{id}:"))
    return (id,) if id in provisions or not beneath else beneath


def test_the_page_is_current() -> None:
    """The page is what the library holds; `python -m tests.pages.rewrite_coverage` renews it."""
    assert coverage.PAGE.read_text(encoding="utf-8") == coverage.text()


def test_the_page_counts_as_the_command_does(capsys: pytest.CaptureFixture[str]) -> None:
    """Each number of the overview is the one that `jeugdrecht sources --format json` gives."""
    assert main(["sources", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    expected = {one["title"]: one["counts"] for one in told["instruments"]} | {"Samen": told["counts"]}

    rows = re.findall(
        r"^\| (?:\[|\*\*)([^\]*]+).*\| (\d+) \| (\d+) \| (\d+) \|$", coverage.text(), re.MULTILINE
    )
    shown = {name: dict(zip(coverage.COLUMNS, map(int, numbers), strict=True)) for name, *numbers in rows}
    assert shown == expected


def test_the_articles_add_up_to_the_instrument() -> None:
    """No provision is left out of the articles of its instrument, and none is counted twice."""
    for known in coverage.instruments():
        by_article = [one for provisions in coverage.articles(known).values() for one in provisions]

        assert sorted(one.id for one in by_article) == sorted(one.id for one in coverage.provisions_of(known))


def test_each_omission_stands_on_the_page() -> None:
    """What is registered as left out is there with its reason, once for each time it is registered."""
    page = coverage.text()

    assert page.count("*Waarom:*") == len(rulebase().not_modelled) > 0
    assert [one.why.nl for one in rulebase().not_modelled if f"*Waarom:* {one.why.nl}." not in page] == []


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_of_the_table_is_encoded_or_registered(shared: Path, table: str) -> None:
    """Each id of the table has a rule or a registered reason; what restates a statute stands under it."""
    ids = entries(shared, table)

    assert len(set(ids)) == len(ids) == TABLES[table]
    places = [place for id in ids for place in ELSEWHERE.get(id) or parts(id)]
    assert [id for id in places if id not in HERHALINGEN and not covered(id)] == []
    assert [place.id for id in ids for place in HERHALINGEN.get(id, ()) if not covered(place.id)] == []


def test_the_second_sentence_is_carried_by_its_own_power() -> None:
    """The coercive measure is apart from the confirmation, though the library gives both one paragraph."""
    powers = {one.id for one in rulebase().powers}

    assert {"bw1:263:3/bekrachtiging", "bw1:263:3/dwangmiddel"} <= powers


def test_no_provision_is_bare() -> None:
    """Each provision of the library carries a rule or has a registered reason; an unknown id has neither."""
    assert [id for id in rulebase().provisions if not covered(id)] == []
    assert not covered("sr:9999")


def test_the_changelog_names_each_decision() -> None:
    """A user reads in the changelog which questions can be asked."""
    named = set(re.findall(r"`(\w+)`", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))

    assert set(DECISIONS) <= named


def test_the_number_of_decisions_is_right_and_stands_on_one_page() -> None:
    """The README gives the number of `jeugdrecht decisions`; no page of the documentation gives one."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    counted = {page.name: re.findall(r"(\d+) (?:decisions|beslissingen)", page.read_text()) for page in pages}

    assert {name: found for name, found in counted.items() if found} == {"README.md": [str(len(DECISIONS))]}
