"""Cases as partitioned Parquet, and what the SELECT answers about them on Spark."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines import sql
from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from tests.engines.duck import ARROW, Row, tables_of
from tests.rules.tables import TODAY, rows
from tests.rules.test_tables import TABLES

PARTS = 3


def answers(
    spark: Any, folder: Path, rulebase: Rulebase, decisions: list[str], cases: list[Case]
) -> dict[tuple[object, object], Row]:
    """
    The row of every subject, by the ids of its case and its item, as Spark decides them.

    Args:
        spark: the session.
        folder: where the tables are written, each in a few parts.
        rulebase: the law.
        decisions: of one subject.
        cases: the cases, all decided by one SELECT.
    """
    columns = sql.columns(rulebase, decisions)
    for table, listed in tables_of(columns, cases).items():
        schema = pa.schema([(name, ARROW[kind]) for name, kind in columns[table].items()])
        for part in range(PARTS):
            at = folder / table / f"deel={part}"
            at.mkdir(parents=True)
            parquet.write_table(pa.Table.from_pylist(listed[part::PARTS], schema), at / "rows.parquet")
        spark.read.parquet(str(folder / table)).createOrReplaceTempView(table)
    found = spark.sql(sql.written(sql.select(rulebase, decisions), "spark"))
    made = [row.asDict() for row in found.collect()]
    return {(row["case_id"], row.get("item_id")): row for row in made}


def of_the_tables(decisions: Iterable[str], most: int = 1_000_000) -> list[Case]:
    """
    The cases in the tables of the rules in which these decisions are decided, without those over a period.

    Args:
        decisions: their ids.
        most: at most so many for each decision.
    """
    wanted, found = set(decisions), {}
    counted = dict.fromkeys(wanted, 0)
    for table in TABLES:
        for row in rows(table):
            if row.decision in wanted and counted[row.decision] < most:
                counted[row.decision] += 1
                found.setdefault(row.id, row.case)
    return list(_named(found.items()))


def _named(found: Iterable[tuple[str, Any]]) -> Iterator[Case]:
    for number, (_, said) in enumerate(found):
        (case,) = read_mapping(said, vocabulary(), today=TODAY)
        if not has_periods(case):
            yield Case(on=case.on, facts=case.facts, lists=case.lists, id=f"tabel-{number}")
