"""
The SELECT that decides the rows of a table, as text for a database.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jeugdrecht.bulk import words
from jeugdrecht.bulk.layout import CASE, Layout, layout_of
from jeugdrecht.engines import sql
from jeugdrecht.errors import EngineDeclined, Fault, InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang

TABLE = "zaken"
"""The table that is read where none is named."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A list in a table of its own: its name, and its columns with their types where these are known."""

    table: str
    types: sql.Types | None = None


def to_sql(
    decisions: str | Sequence[str],
    dialect: str = "duckdb",
    *,
    table: str = TABLE,
    columns: Sequence[str] | Mapping[str, str] | None = None,
    lists: Mapping[str, str] | None = None,
    codes: bool = False,
    provisions: bool = True,
    on: str | None = None,
    lang: Lang = "nl",
) -> str:
    """
    The SELECT that decides decisions for every row of a table, to be read and to be run.

    Args:
        decisions: the ids of decisions about the same kind of rows; decisions about the case go with any.
        dialect: `duckdb`, `spark`, `postgres` or another that sqlglot writes.
        table: the table, with a row for each case or for each item that the decisions are about.
        columns: the columns it has, with their SQL types where these are known; left out, any of them may be
            missing, and days may be DATE, text or yyyymmdd.
        lists: per list that stands in a table of its own, joined on `case`, that table.
        codes: whether words come out as small numbers; `jeugdrecht.bulk.code_table` says which.
        provisions: whether each decision names the provisions it rests on.
        on: the reference date of rows without one, as 2026-03-01; left out, the day the query runs.
        lang: the language of messages and remarks.

    Raises:
        InputError: decisions of several kinds of rows, a column that is no fact, a list that does not exist.
        EngineDeclined: SQL does not give this decision.
        UnknownIdError: there is no such decision.

    >>> columns = {"case": "VARCHAR", "feit__pleegdatum": "DATE"}
    >>> made = to_sql("procesrecht", columns=columns, provisions=False)
    >>> print(made[made.rindex("SELECT") :])
    SELECT
      key__0 AS "case",
      procesrecht__waarde AS procesrecht,
      procesrecht__status AS procesrecht__status
    FROM cases_5
    """
    asked = (decisions,) if isinstance(decisions, str) else tuple(decisions)
    law = library.law_for(*asked)
    _refuse_mixture(law, asked, lang)
    known = columns if columns is None or isinstance(columns, Mapping) else dict.fromkeys(columns, "")
    beside = {id: Beside(name) for id, name in (lists or {}).items()}
    layout = _layout(law, asked, known, beside, lang)
    day = None if on is None else days.day(on)
    tables = tables_of(law, asked, table, layout, beside, on=day, lang=lang, may_lack=known is None)
    form = sql.Form(dates=True, codes=codes, provisions=provisions)
    chosen = sql.select(law, asked, tables, form)
    return sql.written(chosen, dialect, readable=True)


def declines(decisions: Iterable[str], *, lang: Lang = "nl") -> Mapping[str, str]:
    """
    The decisions that SQL does not give, each with the reason.

    Args:
        decisions: their ids.
        lang: the language of the reasons.

    Raises:
        UnknownIdError: there is no such decision.

    >>> declines(["sanctierecht", "termijnen"], lang="en")
    {'termijnen': 'a list of records is no column'}
    """
    asked = tuple(decisions)
    law = library.law_for(*asked)
    found: dict[str, str] = {}
    for id in asked:
        tables = tables_of(law, [id], TABLE, _layout(law, [id], None, {}, "nl"), may_lack=True)
        for name, why in declined_of(law, [id], tables).items():
            found[name] = words.reason_of(why.node, why.reason, lang)
    return found


def tables_of(
    law: Rulebase,
    decisions: Iterable[str],
    table: str,
    layout: Layout,
    beside: Mapping[str, Beside] | None = None,
    *,
    on: int | None = None,
    may_lack: bool = False,
    single: bool = False,
    filled: sql.Filled | None = None,
    lang: Lang = "nl",
) -> sql.Tables:
    """
    A table of cases as engine `sql` reads it.

    Args:
        law: the law.
        decisions: the ids of decisions.
        table: its name.
        layout: what its columns are.
        beside: the lists in tables of their own.
        on: the reference date of rows that have none, yyyymmdd.
        may_lack: whether any of the columns may be missing.
        single: whether no two rows are of one case.
        filled: the columns that are never NULL, days and numbers with their lowest and highest.
        lang: the language of the messages.

    Raises:
        InputError: the lists do not go with the table or with the decisions; all faults at once.
    """
    asked, there = tuple(decisions), beside or {}
    faults = [*_list_faults(table, layout, there, lang), *_item_faults(law, asked, there, lang)]
    if faults:
        raise InputError(*faults)
    return sql.over_rows(
        law,
        asked,
        table,
        None if may_lack else layout.types,
        lists=layout.lists,
        keys=layout.keys,
        beside={id: (one.table, one.types) for id, one in there.items()},
        on=on,
        single=single,
        filled=filled,
    )


def declined_of(law: Rulebase, decisions: Iterable[str], tables: sql.Tables) -> Mapping[str, EngineDeclined]:
    """
    The decisions that SQL does not give, each with the reason.

    Args:
        law: the law.
        decisions: their ids.
        tables: what they are asked of.
    """
    asked = tuple(decisions)
    found: dict[str, EngineDeclined] = {}
    while True:
        try:
            sql.outcomes(law, [id for id in asked if id not in found], tables)
        except EngineDeclined as declined:
            found |= _first_declined(law, [id for id in asked if id not in found], tables, declined)
        else:
            return found


def _first_declined(
    law: Rulebase, decisions: Iterable[str], tables: sql.Tables, of_all: EngineDeclined
) -> Mapping[str, EngineDeclined]:
    for decision in decisions:
        try:
            sql.outcomes(law, [decision], tables)
        except EngineDeclined as declined:
            return {decision: declined}
    raise of_all


def _layout(
    law: Rulebase, asked: Sequence[str], columns: Mapping[str, str] | None, beside: Mapping[str, Beside],
    lang: Lang,
) -> Layout:  # fmt: skip
    if columns is not None:
        return layout_of(columns, lang)
    subjects = {law.decision(id).subject for id in asked}
    lists = [found for found in law.lists.values() if found.item in subjects and found.id not in beside]
    keys = (CASE, *(f"{found.item}__id" for found in lists))
    return Layout(dict.fromkeys(keys, ""), keys, {}, tuple(found.id for found in lists))


def _refuse_mixture(law: Rulebase, decisions: Sequence[str], lang: Lang) -> None:
    if not decisions:
        raise InputError(Fault("decisions", words.NOTHING_ASKED.in_(lang), words.NAME_ONE.in_(lang)))
    subjects = {id: subject for id in decisions if (subject := law.decision(id).subject) is not None}
    if len(set(subjects.values())) > 1:
        named = ", ".join(f"{id} ({subject})" for id, subject in subjects.items())
        message = words.SEVERAL.in_(lang).format(named=named)
        raise InputError(Fault("decisions", message, words.ONE_AT_A_TIME.in_(lang), lang=lang))


def _list_faults(table: str, layout: Layout, beside: Mapping[str, Beside], lang: Lang) -> Iterator[Fault]:
    known = vocabulary().lists
    for id in beside:
        if id not in known:
            message = words.NO_SUCH_LIST.in_(lang).format(found=id)
            yield Fault(id, message, words.CHOOSE.in_(lang).format(allowed=", ".join(known)), lang=lang)
        elif id in layout.lists:
            names = [name for name, fact in layout.facts.items() if fact.item == known[id].item]
            message = words.IN_ROWS.in_(lang).format(names=", ".join(names))
            yield Fault(id, message, words.ONE_PLACE.in_(lang), lang=lang)
        elif CASE not in layout.keys:
            message = words.NEEDS_CASE.in_(lang).format(table=table)
            yield Fault(id, message, words.ADD_CASE.in_(lang), lang=lang)


def _item_faults(
    law: Rulebase, decisions: Iterable[str], beside: Mapping[str, Beside], lang: Lang
) -> Iterator[Fault]:
    for id in decisions:
        items = law.list_of_item.get(law.decision(id).subject or "")
        if items is not None and items.id in beside:
            message = words.OF_ITEM.in_(lang).format(decision=id, item=items.item)
            yield Fault(id, message, words.ROWS_OF.in_(lang).format(item=items.item), lang=lang)
