"""What the page of what is encoded says, and that the law tables of criminal and civil law are covered."""

import json
import re
from pathlib import Path

import pytest
import yaml

from jeugdrecht.api import rulebase
from jeugdrecht.cli import main
from jeugdrecht.cli.catalogue.sources import states
from jeugdrecht.rules.halt.herhalingen import HERHALINGEN
from jeugdrecht.rules.index import DECISIONS

from . import rewrite_coverage as coverage

ROOT = Path(__file__).parents[2]
TABLES = {"strafrecht": 106, "strafvordering": 113, "halt": 42, "bw1": 214, "rv": 40, "atw": 6}

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
    """Each id of the table has a rule or a registered reason; what Halt restates stands under the statute."""
    ids = entries(shared, table)

    assert len(set(ids)) == len(ids) == TABLES[table]
    places = [place for id in ids for place in ELSEWHERE.get(id, (id,))]
    assert [id for id in places if id not in HERHALINGEN and not covered(id)] == []
    assert [place.id for id in ids for place in HERHALINGEN.get(id, ()) if not covered(place.id)] == []


def test_the_second_sentence_is_carried_by_its_own_power() -> None:
    """The coercive measure is apart from the confirmation, though the library gives both one paragraph."""
    powers = {one.id for one in rulebase().powers}

    assert {"bw1:263:3/bekrachtiging", "bw1:263:3/dwangmiddel"} <= powers


def test_a_bare_provision_is_not_covered() -> None:
    """An entry of the catalogue without a rule or a reason does not count, and neither does an unknown id."""
    assert not covered("jw:1.1:jeugdige")
    assert not covered("sr:9999")


def test_the_changelog_names_each_decision() -> None:
    """A user reads in the changelog which questions can be asked."""
    named = set(re.findall(r"`(\w+)`", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))

    assert set(DECISIONS) <= named


@pytest.mark.parametrize("page", ["README.md", "docs/english.md", "docs/begin.md"])
def test_pages_that_count_the_decisions_count_right(page: str) -> None:
    """The number of decisions that a page gives is that of `jeugdrecht decisions`."""
    counted = re.findall(r"(\d+) (?:decisions|beslissingen)", (ROOT / page).read_text(encoding="utf-8"))

    assert set(counted) == {str(len(DECISIONS))}
