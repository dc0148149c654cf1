"""
Every numbered row and boundary case of the Youth Act decision tables has a row here with the answer expected
there, and every gap that they expose is a legal question here, or has a reason why not.

`jeugdwet_answers.py` has the answers, written from the decision tables; `test_tables` and
`test_termijnen_jeugdwet` run the rows. A row names its cell by its id, its words or a list `cell`.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from jeugdrecht.engines.finding import Finding
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.vocabulary import Nature
from jeugdrecht.rules import library

from .jeugdwet_answers import BOUNDARY_CASES, GAPS, LAST_DAYS, NO_QUESTION
from .jeugdwet_answers import TABLES as TABLE_ROWS
from .tables import FOLDER, Row, _Plain, rows
from .test_tables import TABLES
from .test_termijnen_jeugdwet import ROWS as LAST_DAY_ROWS

COUNTED = {
    "1": [f"1.{n}" for n in range(1, 19)],
    "2A": [f"2.{n}" for n in range(1, 18)],
    "2B": [f"2.{n}" for n in (*range(20, 28), *range(30, 34), *range(40, 44))],
    "3": [f"3.{n}" for n in range(1, 15)],
    "4": [f"4.{n}" for n in range(1, 10)],
    "5": [f"5.{n}" for n in range(1, 29)],
    "6": [f"6.{n}" for n in range(1, 13)],
    "7": [*(f"B{n}" for n in range(1, 51)), "B7a", "B7b", "B16a"],
}
"""The rows of each table, as they are numbered there."""

CELLS = [cell for cells in COUNTED.values() for cell in cells]

NUMBERS_ITS_ROWS = {
    "1": ("jeugdige",),
    "2": ("uitvoeringsplicht", "verantwoordelijke_gemeente", "gemeente"),
    "3": ("bevoegde_uitvoerder", "hulp_en_plan"),
    "4": ("raadsonderzoek",),
    "5": ("termijnen", "veilig_thuis", "leerplicht"),
    "6": ("certificering",),
}
"""Where an id that starts with a number means the row of that decision table, and not an article."""

YOUTH_ACT = (
    "jeugdwet_grensgevallen",
    "tweede_lezing",
    "leerplicht_route",
    *TABLES[TABLES.index("jeugdige") :],
)
"""The tables with rows on this law; the civil and criminal ones have tests of their own."""

DEFAULTS = {"ja": True, "nee": False, "geen": None}


def lines(text: str) -> Iterator[list[str]]:
    """The words of each line."""
    return (line.split(maxsplit=3) for line in text.strip().splitlines())


ANSWERS = [*lines(TABLE_ROWS), *lines(BOUNDARY_CASES)]
DAYS = list(lines(LAST_DAYS))
GAP_ROWS = list(lines(GAPS))


def all_rows() -> dict[str, dict[str, Row]]:
    """Every row that `test_tables` runs, by table and id, then by decision."""
    found: dict[str, dict[str, Row]] = {}
    for table in YOUTH_ACT:
        for row in rows(table):
            found.setdefault(f"{table}/{row.id}", {})[row.decision] = row
    return found


ROWS = all_rows()


def listed() -> dict[str, set[str]]:
    """The cells that a row lists under `cell`, by table and id."""
    return {
        f"{table}/{entry['id']}": set(entry.get("cell", ()))
        for table in YOUTH_ACT
        for entry in yaml.load((FOLDER / f"{table}.yaml").read_text(encoding="utf-8"), Loader=_Plain)
    }


LISTED = listed()


def named(key: str) -> set[str]:
    """The cells that a row names: listed, a boundary case in its id or words, or the start of its id."""
    table, _, id = key.partition("/")
    (row, *_) = ROWS[key].values()
    cells = LISTED[key] | set(re.findall(r"\bB\d+(?:a|b)?\b", f"{id} {row.says}"))
    start = re.match(r"([1-6])\.\d+(?=-|$)", id)
    if start and table in NUMBERS_ITS_ROWS[start[1]]:
        cells.add(start[0])
    return cells


def says(expect: Mapping[str, Any], answer: str) -> bool:
    """Whether an expectation of a row is this answer."""
    first, _, rest = answer.partition(" ")
    member, is_member, truth = answer.partition("=")
    value = expect.get("value", "no value")
    match first:
        case "oordeel":
            return expect.get("status") == "judgement" and rest in expect.get("judgements", [])
        case "open":
            return expect.get("status") == "open" and rest in expect.get("missing", [])
        case "heeft":
            return rest in value
        case "leeg":
            return bool(value == [])
        case "niet_gesteld":
            return expect.get("status") == "not_applicable"
        case "null":
            return value is None
    if is_member:
        held = value if isinstance(value, dict) else expect.get("members", {})
        return bool(held.get(member) == truth)
    return str(value) == answer


@pytest.mark.parametrize("line", ANSWERS, ids=" ".join)
def test_the_row_has_the_answer_of_the_decision_table(line: list[str]) -> None:
    """Facts in the row, the answer from the decision table: the row names the cell and expects just that."""
    cell, row, decision, answer = line

    assert says(ROWS[row][decision].expect, answer), ROWS[row][decision].expect
    assert cell in named(row)


@pytest.mark.parametrize("line", DAYS, ids=" ".join)
def test_the_last_day_is_that_of_the_decision_table(line: list[str]) -> None:
    """Some row of that cell counts from that day to the last day of the table."""
    cell, record, start, last = line

    days = [
        row["dagen"].get(record)
        for row in LAST_DAY_ROWS
        if cell in row.get("cell", ()) and start in str(row["case"])
    ]
    assert last in days


def test_every_cell_is_answered() -> None:
    """Each numbered row of tables 1 to 6, and each case of section 7, has an answer here."""
    answered = {line[0] for line in [*ANSWERS, *DAYS]}

    assert [cell for cell in CELLS if cell not in answered] == []
    assert sorted(answered - set(CELLS)) == []


def test_every_cell_is_named_by_a_row_and_no_other_is() -> None:
    """A reader of the tables finds each cell by its number; what is listed under `cell` is one."""
    by_rows = set().union(*(named(key) for key in ROWS), *(row.get("cell", ()) for row in LAST_DAY_ROWS))

    assert [cell for cell in CELLS if cell not in by_rows] == []
    assert sorted(by_rows - set(CELLS)) == ["B3a"]


def test_the_shared_decision_tables_have_no_other_rows(shared: Path) -> None:
    """What is counted here is what the tables have, each number once, and seventeen gaps."""
    text = (shared / "law" / "jeugdwet-decisions.md").read_text(encoding="utf-8")
    numbers = re.findall(r"^\| ([1-6]\.\d+|B\d+[ab]?) \|", text, flags=re.MULTILINE)
    gaps = re.findall(r"^\| GAP-(\d+) \|", text, flags=re.MULTILINE)

    assert sorted(numbers) == sorted(CELLS)
    assert [int(gap) for gap in gaps] == list(range(1, 18))


def test_regional_purchase_is_not_established() -> None:
    """Case B38: nothing of art. 2.16 to 2.21 is asked of a municipality; they are left out by name."""
    finding = ROWS["college_plichten/samenwerking-2026-01-01"]["college_plichten"].finding()
    law = library.rulebase()
    regional = re.compile(r"jw:2\.(16|17|18|19|20|21)(:|/|$)")

    assert [item for item in finding.members if regional.match(item)] == []
    assert [rule.id for rule in law.rules if regional.match(rule.provision.id)] == []
    assert {one.provision.id for one in law.not_modelled} >= {"jw:2.17", "jw:10.3"}


def test_every_gap_is_a_legal_question_or_has_a_reason() -> None:
    """The seventeen gaps are all there: as a question with a row, or with the reason why it is none."""
    asked = {int(line[0]) for line in GAP_ROWS}

    assert asked | set(NO_QUESTION) == set(range(1, 18))
    assert asked & set(NO_QUESTION) == set()


@pytest.mark.parametrize("line", GAP_ROWS, ids=" ".join)
def test_a_gap_is_asked_with_its_citation_and_shows(line: list[str]) -> None:
    """Left out, the default is told under what is assumed; without one, or told as unknown, it is open."""
    _, name, default, where = line
    key, _, decision = where.partition(" ")
    id = f"rechtsvraag.{name}"
    fact = vocabulary().fact(id)
    assert fact is not None
    assert (fact.nature, fact.default) == (Nature.LEGAL_QUESTION, DEFAULTS[default])
    assert [
        text for text in (fact.question.nl, fact.question.en) if not re.search(r"[Aa]rt\. \d", text)
    ] == []

    left_out, unknown = (found(key, decision, id, answer) for answer in (None, "onbekend"))
    assert waits_for(unknown, id)
    if fact.default is None:
        assert waits_for(left_out, id)
    else:
        assert left_out.status == "decided"
        assert id in {assumption.id for assumption in left_out.assumed}


def found(key: str, decision: str, fact: str, answer: str | None) -> Finding:
    """What is found of the case of a row when one fact is left out, or is this."""
    (row, *_) = ROWS[key].values()
    case = {name: value for name, value in row.case.items() if name != fact}
    if answer is not None:
        case[fact] = answer
    return Row(row.id, row.says, case, decision, row.subject, {}).finding()


def waits_for(finding: Finding, question: str) -> bool:
    """Whether it is a judgement that waits for this question."""
    return finding.status == "judgement" and question in {cause.id for cause in finding.causes}


def test_the_raad_has_no_term() -> None:
    """GAP-8: what is asked about the investigation gives no term, and no term rests on that article."""
    law = library.rulebase()
    terms = [rule.id for rule in law.rules if rule.decision == "termijnen"]

    assert terms
    assert [id for id in terms if id.startswith("jw:3.1:")] == []


def test_between_two_texts_the_answer_is_unknown() -> None:
    """GAP-11: on a day between the text without and the text with a provision, it was not read."""
    expect = ROWS["college_plichten/eis-2018-08-02"]["college_plichten"].expect

    assert (expect["status"], expect["members"]) == ("outside", {"jw:2.15:2": "onbekend"})
