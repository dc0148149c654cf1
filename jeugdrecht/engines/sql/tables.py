"""
The tables that a SELECT reads: one row per case, one table per list with a row per item.

Columns are fact ids with `__` for the dot. `<fact>__nvt` and `<fact>__onbekend` say what NULL cannot; on the
cases, `<list>__given` and `<list>__complete` say what no rows cannot.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jeugdrecht.engines.sql.sheet import Sheet
from jeugdrecht.logic.reach import decisions_beneath, facts_told, nodes_told
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.logic.walk import items_of

CASES = "cases"
CASE_ID, ITEM_ID = "case_id", "item_id"
_TYPES = {
    FactType.YES_NO: "BOOLEAN",
    FactType.NUMBER: "INT",
    FactType.AMOUNT: "BIGINT",
    FactType.DAY: "INT",
    FactType.CHOICE: "VARCHAR",
    FactType.TEXT: "VARCHAR",
}


@dataclass(frozen=True, slots=True)
class Tables:
    """
    Which columns there are.

    Args:
        columns: per table (`cases`, or the id of a list) its columns; None says that all are there.
        sheet: the one table whose rows hold the cases, where they do not stand in tables of their own.
    """

    columns: Mapping[str, frozenset[str]] | None = None
    sheet: Sheet | None = None

    def has(self, table: str, column: str | None = None) -> bool:
        """Whether a table, and in it a column, is there; what is not there counts as left out."""
        if self.columns is None:
            return True
        return table in self.columns and (column is None or column in self.columns[table])


def column_of(fact: Fact) -> str:
    """The column of a fact."""
    return identifier(fact.id)


def not_applicable_of(fact: Fact) -> str:
    """The column that says that a fact does not apply."""
    return f"{column_of(fact)}__nvt"


def not_known_of(fact: Fact) -> str:
    """The column that says that a fact is explicitly not known, or disputed."""
    return f"{column_of(fact)}__onbekend"


def identifier(id: str) -> str:
    """
    An id as a column name.

    >>> identifier("feit.soort"), identifier("sr:77b:1")
    ('feit__soort', 'sr_77b_1')
    """
    return "".join(letter if letter.isalnum() else "_" for letter in id.replace(".", "__"))


def type_of(fact: Fact) -> str:
    """The SQL type of the column of a fact."""
    return _TYPES[fact.type]


def columns(rulebase: Rulebase, decisions: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """
    Every table and column that these decisions can read, with its SQL type.

    Args:
        rulebase: the law.
        decisions: ids of decisions.

    Returns:
        Per table its columns; all but `case_id` and `item_id` may be missing from the data.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> columns(rulebase_for("procesrecht"), ["procesrecht"])["feiten"]["feit__pleegdatum"]
    'INT'
    """
    asked = tuple(decisions)
    facts = {fact.id: fact for id in asked for fact in facts_told(rulebase, id)}.values()
    lists = _lists(rulebase, asked)
    found = {CASES: {CASE_ID: "VARCHAR", **_columns(facts)}}
    for id in lists:
        found[CASES] |= {f"{id}__given": "BOOLEAN", f"{id}__complete": "BOOLEAN"}
        own = [fact for fact in facts if fact.item == rulebase.lists[id].item]
        found[id] = {CASE_ID: "VARCHAR", ITEM_ID: "VARCHAR", **_columns(own)}
    return found


def _lists(rulebase: Rulebase, decisions: Iterable[str]) -> list[str]:
    found: dict[str, None] = {}
    for id in decisions:
        for name in decisions_beneath(rulebase, id):
            items = rulebase.list_of_item.get(rulebase.decision(name).subject or "")
            if items is not None:
                found[items.id] = None
        nodes = nodes_told(rulebase, id)
        found |= {items.id: None for node in nodes if (items := items_of(node)) is not None}
    return sorted(found)


def _columns(facts: Iterable[Fact]) -> Mapping[str, str]:
    return {name: kind for fact in facts for name, kind in _columns_of(fact)}


def _columns_of(fact: Fact) -> Iterator[tuple[str, str]]:
    yield column_of(fact), type_of(fact)
    if fact.optional:
        yield not_applicable_of(fact), "BOOLEAN"
    yield not_known_of(fact), "BOOLEAN"
