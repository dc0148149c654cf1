"""Rows as partitioned Parquet, decided by the SELECT on Spark."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from benchmarks.equality import Cells, Run, sql_text
from benchmarks.random_rows import Table
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, ROW, Plan
from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.engines.sql import identifier
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.rulebase import Rulebase
from tests.rules.tables import TODAY, rows
from tests.rules.test_tables import TABLES

PARTS = 3


def on_spark(spark: Any) -> Run:
    """
    What runs a SELECT on Spark, in place of the one of DuckDB.

    Args:
        spark: the session.
    """

    def run(plan: Plan, table: Table, _: str) -> Iterator[Cells]:
        with tempfile.TemporaryDirectory() as folder:
            made = table.arrow()
            for part in range(PARTS):
                at = Path(folder) / f"deel={part}"
                at.mkdir()
                several = range(part, made.num_rows, PARTS)
                parquet.write_table(made.take(pa.array(several, pa.int64())), at / "rows.parquet")
            row = [] if CASE in table.types else [f"{NUMBER} AS {ROW}"]
            frame = spark.read.parquet(folder).selectExpr(*row, "*").drop("deel")
            frame.createOrReplaceTempView("rows_in")
            for found in spark.sql(sql_text(plan, table, "spark")).collect():
                yield found.asDict()

    return run


def of_the_tables(law: Rulebase, decision: str, like: Table) -> Table:
    """
    The cases in the tables of the rules in which a decision is decided, as rows like the random ones.

    Args:
        law: the law.
        decision: its id.
        like: random rows about the same decision: their columns are those of these rows.

    Returns:
        The cases that fit: those over a period, and those with items of another kind, do not.
    """
    found: dict[str, Any] = {}
    for table in TABLES:
        for row in rows(table):
            if row.decision == decision:
                found.setdefault(row.id, row.case)
    made: list[dict[str, object]] = []
    for number, said in enumerate(found.values()):
        (case,) = read_mapping(said, vocabulary(), today=TODAY)
        several = list(_rows(law, decision, case, like))
        if len(several) == 1 or CASE in like.types:
            for row in several:
                own = {CASE: f"tabel-{number}"} if CASE in like.types else {}
                made.append(dict.fromkeys(like.types) | row | own | {NUMBER: len(made) + 1})
    return Table(like.types, made)


def _rows(law: Rulebase, decision: str, case: Case, like: Table) -> Iterator[dict[str, object]]:
    if has_periods(case):
        return
    kinds = {vocabulary().lists[name.removesuffix("_volledig")].id
             for name in like.types if name.endswith("_volledig")}  # fmt: skip
    others = {id for id, items in case.lists.items() if items.items} - kinds
    if others or (kinds and not any(id in case.lists and case.lists[id].items for id in kinds)):
        return
    shared = _columns(case.facts) | {"zaak__peildatum": case.on}
    shared |= {f"{id}_volledig": case.lists[id].complete for id in kinds if id in case.lists}
    items = [item for id in kinds for item in case.lists[id].items]
    for own in [_columns(item.facts) for item in items] or [{}]:
        row = shared | own
        if set(row) <= set(like.types):
            yield row


def _columns(facts: dict[str, Given] | Any) -> dict[str, object]:
    found: dict[str, object] = {}
    for id, given in facts.items():
        name = identifier(id)
        if given.state == "given":
            found[name] = given.value
        else:
            found[f"{name}__{'nvt' if given.state == 'nvt' else 'onbekend'}"] = True
    return found
