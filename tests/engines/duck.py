"""Cases as DuckDB tables, and what a SELECT of engine `sql` answers about them."""

from collections.abc import Iterable, Iterator, Mapping

import duckdb
import pyarrow as pa

from jeugdrecht.engines import sql
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.rulebase import Rulebase

Row = dict[str, object]
_ARROW = {"VARCHAR": pa.string(), "BOOLEAN": pa.bool_(), "INT": pa.int32(), "BIGINT": pa.int64()}


def answers(
    rulebase: Rulebase, decisions: list[str], cases: Iterable[Case], tables: sql.Tables | None = None
) -> dict[tuple[object, object], Row]:
    """
    The row of every subject, by the ids of its case and its item.

    Args:
        rulebase: the law.
        decisions: of one subject.
        cases: the cases, all decided by one SELECT.
        tables: which columns the SELECT may read; all where left out.
    """
    columns = sql.columns(rulebase, decisions)
    chosen = sql.select(rulebase, decisions, tables or sql.Tables(), sql.Form(provisions=True))
    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")
        for table, rows in _rows(columns, list(cases)).items():
            schema = pa.schema([(name, _ARROW[kind]) for name, kind in columns[table].items()])
            connection.register(table, pa.Table.from_pylist(rows, schema))
        found = connection.execute(sql.written(chosen))
        names = [column[0] for column in found.description]
        made = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    return {(row["case_id"], row.get("item_id")): row for row in made}


def _rows(columns: Mapping[str, Mapping[str, str]], cases: list[Case]) -> dict[str, list[Row]]:
    lists = [table for table in columns if table != "cases"]
    rows: dict[str, list[Row]] = {"cases": [], **{table: [] for table in lists}}
    for case in cases:
        own = dict(_columns(case.facts)) | {"case_id": case.id, "zaak__peildatum": case.on}
        for table in lists:
            items = case.lists.get(table)
            own |= {
                f"{table}__given": items is not None,
                f"{table}__complete": items is None or items.complete,
            }
            rows[table] += [
                dict(_columns(item.facts)) | {"case_id": case.id, "item_id": item.id}
                for item in (items.items if items else ())
            ]
        rows["cases"].append(own)
    return {
        table: [{name: row.get(name) for name in columns[table]} for row in made]
        for table, made in rows.items()
    }


def _columns(facts: Mapping[str, Given]) -> Iterator[tuple[str, object]]:
    for id, given in facts.items():
        name = id.replace(".", "__")
        if given.state == "given":
            yield name, given.value
        else:
            yield f"{name}__{'nvt' if given.state == 'nvt' else 'onbekend'}", True
