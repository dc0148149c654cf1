"""
Which columns of a table of cases the decisions read, in the terms of the engine.
"""

from collections.abc import Iterable, Mapping

from jeugdrecht.engines.sql.sheet import CASE, PEILDATUM, Column, Sheet, Source, family_of
from jeugdrecht.engines.sql.tables import CASES, Tables, column_of, not_applicable_of, not_known_of
from jeugdrecht.logic.reach import facts_told
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType

Types = Mapping[str, str]
"""The columns of a table, each with its SQL type."""

Filled = Mapping[str, tuple[int, int] | None]
"""Columns that are never NULL, days as yyyymmdd and whole numbers with their lowest and highest."""

COMPLETE = "_volledig"
"""Ends the column that says whether a list is complete, as in a case file."""

OFFENCES, COMMITTED = "feiten", "feit.pleegdatum"
PERIOD = ("feit__pleegdatum_tot", "feit__pleegdatum_tot__onbekend", "feit__pleegdatum_tot__nvt")
"""The columns that say that an offence covers a period, which SQL does not cut."""


def over_rows(
    rulebase: Rulebase,
    decisions: Iterable[str],
    table: str,
    types: Types | None = None,
    *,
    lists: Iterable[str] = (),
    keys: Iterable[str] = (),
    beside: Mapping[str, tuple[str, Types | None]] | None = None,
    on: int | None = None,
    single: bool = False,
    filled: Filled | None = None,
) -> Tables:
    """
    A table whose rows are cases, or items of cases, for a SELECT.

    Args:
        rulebase: the law.
        decisions: ids of decisions.
        table: its name.
        types: its columns with their SQL types; None where these are not known, and some may not be there.
        lists: the lists of which each row holds one item.
        keys: the columns to pass on as they are; `case` among them says which rows are one case.
        beside: per list in a table of its own that table, and its columns where these are known.
        on: the reference date of rows that have none, yyyymmdd; left out, the day on which the query runs.
        single: whether no two rows are of one case.
        filled: the columns that are never NULL, days and numbers with their lowest and highest.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> made = over_rows(rulebase_for("procesrecht"), ["procesrecht"], "t", {"feit__pleegdatum": "DATE"},
    ...                  lists=["feiten"])
    >>> made.sheet.rows.columns["feit__pleegdatum"].family
    'day'
    """
    asked = tuple(decisions)
    facts = {fact.id: fact for id in asked for fact in facts_told(rulebase, id)}.values()
    here, passed = tuple(lists), tuple(keys)
    source = Source(table, _columns(_readable(rulebase, facts, here), types, filled), may_lack=types is None)
    there = {
        id: Source(name, _columns(_of_item(rulebase, facts, id), of), may_lack=of is None)
        for id, (name, of) in (beside or {}).items()
    }
    logical: dict[str, frozenset[str]] = {
        CASES: _of_case(rulebase, facts, here) & source.columns.keys() | {PEILDATUM}
    }
    logical |= {id: frozenset(_of_item(rulebase, facts, id)) & source.columns.keys() for id in here}
    logical |= {id: frozenset(found.columns) for id, found in there.items()}
    if OFFENCES in logical:
        logical[OFFENCES] |= source.columns.keys() & set(PERIOD)
    columns = {name: frozenset(found) for name, found in logical.items()}
    sheet = Sheet(rows=source, keys=passed, case=CASE in passed, beside=there, on=on, single=single)
    return Tables(columns, sheet)


def facts_of_columns(facts: Iterable[Fact]) -> Mapping[str, FactType]:
    """
    The columns that facts can have, each with the type of what it holds.

    Args:
        facts: the facts.
    """
    found: dict[str, FactType] = {}
    for fact in facts:
        found[column_of(fact)] = fact.type
        found[not_known_of(fact)] = FactType.YES_NO
        if fact.optional:
            found[not_applicable_of(fact)] = FactType.YES_NO
    return found


def _readable(rulebase: Rulebase, facts: Iterable[Fact], lists: tuple[str, ...]) -> Mapping[str, FactType]:
    items = {rulebase.lists[id].item for id in lists}
    known = facts_of_columns(fact for fact in facts if fact.item is None or fact.item in items)
    complete = {f"{id}{COMPLETE}": FactType.YES_NO for id in lists}
    period = dict.fromkeys(PERIOD if OFFENCES in lists else (), FactType.YES_NO) | {PERIOD[0]: FactType.DAY}
    return {PEILDATUM: FactType.DAY, **known, **complete, **(period if OFFENCES in lists else {})}


def _columns(
    known: Mapping[str, FactType], types: Types | None, filled: Filled | None = None
) -> Mapping[str, Column]:
    if types is None:
        return {name: Column(type) for name, type in known.items()}
    return {
        name: Column(type, family, name in (filled or {}), (filled or {}).get(name))
        for name, type in known.items()
        if name in types and (family := family_of(types[name])) is not None
    }


def _of_case(rulebase: Rulebase, facts: Iterable[Fact], lists: tuple[str, ...]) -> frozenset[str]:
    own = facts_of_columns(fact for fact in facts if fact.item is None)
    return frozenset(own) | {f"{id}{COMPLETE}" for id in lists}


def _of_item(rulebase: Rulebase, facts: Iterable[Fact], list_id: str) -> Mapping[str, FactType]:
    item = rulebase.lists[list_id].item
    return facts_of_columns(fact for fact in facts if fact.item == item)
