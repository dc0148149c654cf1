"""
A caseload decided by one law: a SELECT where the SQL engine reads the decision, engine one where it declines.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from jeugdrecht.engines import sql
from jeugdrecht.engines.finding import Absent, Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.engines.sql.tables import CASE_ID, ITEM_ID, identifier
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.decisions import Earliest, Lowest, SetOf
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.simulation.caseload import CASE, ON, Caseload

_ROWS = 20_000
"""Rows that engine one decides before they are written."""
_STATES = ("available", "open", "judgement", "unavailable")
"""States of a power, those of another edition of it that stand in for it first."""


@dataclass(frozen=True, slots=True)
class Side:
    """
    One of the two that are compared.

    Args:
        name: in the words of the reader.
        law: by which is decided.
        on: the reference date, as 2026-03-01.
        rows: the caseload, as Parquet.
    """

    name: str
    law: Rulebase
    on: str
    rows: Path


def prepare(connection: Any, side: Side, caseload: Caseload) -> None:
    """
    Show a caseload as the tables that the SQL engine reads.

    Args:
        connection: of DuckDB.
        side: whose rows.
        caseload: from which they were drawn.
    """
    source = f"read_parquet('{_quoted(side.rows)}')"
    case, item = (
        [f'"{CASE}" AS {CASE_ID}', _day(ON)],
        [f'"{CASE}" AS {CASE_ID}', f"{caseload.item}__id AS {ITEM_ID}"],
    )
    for id in caseload.facts:
        fact = vocabulary().fact(id)
        if fact is not None:
            own = item if fact.item is not None else case
            name = identifier(id)
            own.append(_day(name) if fact.type is FactType.DAY else name)
    if caseload.list_id is None:
        connection.execute(f"CREATE OR REPLACE VIEW cases AS SELECT {', '.join(case)} FROM {source}")
        return
    flags = [f"TRUE AS {caseload.list_id}__given", f"TRUE AS {caseload.list_id}__complete"]
    first = f"{caseload.item}__id = '{caseload.item}-1'"
    listed = ", ".join([*case, *flags])
    connection.execute(f"CREATE OR REPLACE VIEW cases AS SELECT {listed} FROM {source} WHERE {first}")
    connection.execute(f"CREATE OR REPLACE VIEW {caseload.list_id} AS SELECT {', '.join(item)} FROM {source}")


def decide(
    connection: Any, side: Side, questions: Sequence[str], caseload: Caseload, folder: Path
) -> Iterator[Path]:
    """
    Decide questions of every row, and store the answers as Parquet.

    Args:
        connection: of DuckDB, with the tables prepared.
        side: the law and the rows.
        questions: ids of decisions, or of fields of records.
        caseload: from which the rows were drawn.
        folder: where the answers go.

    Returns:
        Files of answers; each has the keys of the row, and other questions than the rest.
    """
    read = [id for id in questions if not _declines(side.law, id)]
    if read:
        tables = sql.Tables(
            {name: frozenset(_columns(connection, name)) for name in ("cases", caseload.list_id) if name}
        )
        chosen = sql.written(sql.select(side.law, read, tables))
        path = folder / f"{side.name}-sql.parquet"
        connection.execute(f"COPY ({chosen}) TO '{_quoted(path)}' (FORMAT parquet)")
        yield path
    declined = [id for id in questions if id not in read]
    if declined:
        yield _by_one(connection, side, declined, caseload, folder / f"{side.name}-one.parquet")


def _declines(law: Rulebase, question: str) -> bool:
    try:
        sql.select(law, [question])
    except EngineDeclined:
        return True
    return False


def _by_one(connection: Any, side: Side, questions: Sequence[str], caseload: Caseload, path: Path) -> Path:
    import pyarrow as pa
    from pyarrow import parquet

    kinds = {"number": pa.int64(), "text": pa.string(), "texts": pa.list_(pa.string())}
    schema = pa.schema(
        [(CASE_ID, pa.string()), *([(ITEM_ID, pa.string())] if caseload.list_id else [])]
        + [(name, kinds[kind]) for id in questions for name, kind in _columns_of(side.law, id)]
    )
    with parquet.ParquetWriter(path, schema) as writer:
        made: list[Mapping[str, object]] = []
        for case in _cases(connection, side, caseload):
            made += _answers(side.law, questions, case, caseload)
            if len(made) >= _ROWS:
                writer.write_table(pa.Table.from_pylist(made, schema))
                made = []
        writer.write_table(pa.Table.from_pylist(made, schema))
    return path


def _cases(connection: Any, side: Side, caseload: Caseload) -> Iterator[Case]:
    """The rows as cases; those of one case follow each other."""
    found = connection.cursor().execute(f"SELECT * FROM read_parquet('{_quoted(side.rows)}')")
    names = [column[0] for column in found.description]
    parts = iter(lambda: found.fetchmany(_ROWS), [])
    rows = (dict(zip(names, row, strict=True)) for part in parts for row in part)
    items = {identifier(id): id for id in caseload.facts if _of_item(id)}
    others = {identifier(id): id for id in caseload.facts if not _of_item(id)}
    for id, own in groupby(rows, key=lambda row: str(row[CASE])):
        listed = list(own)
        key = f"{caseload.item}__id"
        made = tuple(Item(str(row[key]), _given(row, items)) for row in listed if key in row)
        lists = {} if caseload.list_id is None else {caseload.list_id: Items(made)}
        yield Case(on=days.day(side.on), facts=_given(listed[0], others), lists=lists, id=id)


def _of_item(id: str) -> bool:
    fact = vocabulary().fact(id)
    return fact is not None and fact.item is not None


def _given(row: Mapping[str, Any], facts: Mapping[str, str]) -> dict[str, Given]:
    values = ((id, row[name]) for name, id in facts.items())
    return {
        id: Given(days.of_date(value) if hasattr(value, "isoformat") else value)
        for id, value in values
        if value is not None
    }


def _answers(
    law: Rulebase, questions: Sequence[str], case: Case, caseload: Caseload
) -> Iterator[Mapping[str, object]]:
    # A generated function is many times faster, and only does not say what powers there are.
    decider, outcomes = CaseDecider(law, case), Outcomes(law, case, compiled=True)
    listed = [None] if caseload.list_id is None else [item.id for item in case.lists[caseload.list_id].items]
    for subject in listed:
        row: dict[str, object] = {CASE_ID: case.id, ITEM_ID: subject}
        for id in questions:
            found = (decider if law.powers_of(id) else outcomes).verdict(id, subject)
            row |= said(id, found)
        yield row


def said(decision: str, finding: Finding | Verdict) -> dict[str, object]:
    """
    A finding of engine one in the columns of the SQL engine.

    Args:
        decision: the id of a decision that is no record.
        finding: what was found.
    """
    name, value = identifier(decision), finding.value
    plain = None if isinstance(value, Absent) else value
    row: dict[str, object] = {
        f"{name}__status": finding.status,
        name: list(plain) if isinstance(plain, tuple) else plain,
    }
    for one in finding.alternatives if isinstance(finding, Finding) else ():
        column = f"{name}__{identifier(f'{one.power.provision.id}.{one.power.opens}')}"
        row[column] = min((str(row.get(column) or "unavailable"), one.state), key=_STATES.index)
    return row


def _columns_of(law: Rulebase, id: str) -> Iterator[tuple[str, str]]:
    name, decision = identifier(id), law.decision(id)
    match decision.answer:
        case Lowest() | Earliest():
            yield name, "number"
        case SetOf():
            yield name, "texts"
        case _:
            yield name, "text"
    yield f"{name}__status", "text"
    for power in dict.fromkeys((power.provision.id, power.opens) for power in law.powers_of(id)):
        yield f"{name}__{identifier('.'.join(power))}", "text"


def powers_of(law: Rulebase, id: str, columns: Iterable[str]) -> Mapping[tuple[str, str], str]:
    """
    The column of each power, by its provision and what it opens.

    Args:
        law: the law.
        id: of the decision.
        columns: that the answers have.
    """
    there = set(columns)
    found = {}
    for power in law.powers_of(id):
        short = f"{identifier(id)}__{identifier(power.provision.id)}"
        whole = f"{identifier(id)}__{identifier(f'{power.provision.id}.{power.opens}')}"
        if one := next((name for name in (whole, short) if name in there), None):
            found[power.provision.id, power.opens] = one
    return found


def _columns(connection: Any, table: str) -> list[str]:
    return [row[0] for row in connection.execute(f"DESCRIBE {table}").fetchall()]


def ymd(name: str) -> str:
    """
    A column of days as yyyymmdd, in SQL.

    Args:
        name: of the column.
    """
    return f"CAST(year({name}) * 10000 + month({name}) * 100 + day({name}) AS INTEGER)"


def _day(name: str) -> str:
    return f"{ymd(name)} AS {name}"


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
