"""
Whether SQL decides rows as the engine for one case does: random rows, row for row, column for column.

Usage: python -m benchmarks.equality [--rows N] [--whole N] [--decision ID]… [--seed N]. Without ids: every
decision that SQL does not decline. Of the first rows (--whole) all columns are compared; of the rest value,
status and bound, which the generated functions of engine one give. Exit code 1 when a row differs.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from benchmarks.random_rows import Table, random_table
from jeugdrecht.bulk.by_one import QUICK, ROLES, Together, decided
from jeugdrecht.bulk.files import Input
from jeugdrecht.bulk.job import Job
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, ROW, Plan, plan_of
from jeugdrecht.engines import sql
from jeugdrecht.rules import library

Cells: TypeAlias = dict[str, object]
Run: TypeAlias = Callable[[Plan, Table, str], Iterable[Cells]]
"""Runs a SELECT over a table and gives its rows."""

ON = 20260301


@dataclass(frozen=True, slots=True)
class Compared:
    """
    What comparing one decision came to.

    Args:
        decision: its id.
        rows: how many rows were compared.
        distinct: how many of these say different things.
        statuses: how often each status came out.
        differ: the first rows that differ, in words.
    """

    decision: str
    rows: int
    distinct: int
    statuses: Mapping[object, int]
    differ: tuple[str, ...]


def plan_for(decision: str, table: Table) -> Plan:
    """
    How a table is decided.

    Args:
        decision: the id of the decision.
        table: the rows.
    """
    nowhere = Path("nergens.parquet")
    job = Job(source=Input(nowhere, "parquet"), target=nowhere, decisions=(decision,), on=ON)
    return plan_of(job, table.types, {})


def compared(
    decision: str, table: Table, run: Run, whole: int | None = None, dialect: str = "duckdb"
) -> Compared:
    """
    Hold what SQL says of rows against what the engine for one case says.

    Args:
        decision: the id of a decision that SQL does not decline.
        table: the rows.
        run: runs the SELECT.
        whole: of how many rows every column is compared; left out, of all.
        dialect: what *run* understands.
    """
    plan = plan_for(decision, table)
    by_sql = {row[NUMBER]: row for row in run(plan, table, sql_text(plan, table, dialect))}
    columns = plan.columns[decision]
    statuses: dict[object, int] = {}
    differ: list[str] = []
    first = len(table.rows) if whole is None else whole
    by_one, distinct = _by_one(plan, table, decision, first)
    for row in table.rows:
        names = [column.name for column in columns if column.name in by_one[row[NUMBER]]]
        one = {name: by_one[row[NUMBER]][name] for name in names}
        other = {name: by_sql[row[NUMBER]][name] for name in names}
        status = one[f"{sql.identifier(decision)}__status"]
        statuses[status] = statuses.get(status, 0) + 1
        if one != other and len(differ) < 3:
            apart = {name: (one[name], other[name]) for name in names if one[name] != other[name]}
            said = {name: value for name, value in row.items() if value is not None}
            differ.append(f"{apart} of {said}")
    return Compared(decision, len(table.rows), distinct, statuses, tuple(differ))


def sql_text(plan: Plan, table: Table, dialect: str = "duckdb") -> str:
    """The SELECT of a plan, with the number of each row."""
    chosen = plan.select("rows_in", (NUMBER,), single=CASE not in table.types)
    return sql.written(chosen, dialect)


def _by_one(plan: Plan, table: Table, decision: str, whole: int) -> tuple[Mapping[object, Cells], int]:
    # Rows that say the same are decided once; what they say is all that the engine sees.
    found: dict[object, Cells] = {}
    known: dict[object, Sequence[Cells]] = {}
    for group in table.groups():
        roles = ROLES if len(found) < whole else QUICK
        said = (roles, *(tuple(row[name] for name in table.types if name != CASE) for row in group))
        if said not in known:
            known[said] = list(decided(plan, [Together(group)], [decision], roles=roles))
        for row, cells in zip(group, known[said], strict=True):
            found[row[NUMBER]] = cells
    return found, len(known)


def on_duckdb(plan: Plan, table: Table, text: str) -> Iterator[Cells]:
    """
    The rows of a SELECT, by DuckDB.

    Args:
        plan: how the table is decided.
        table: the rows.
        text: the SELECT.
    """
    import duckdb

    with duckdb.connect() as connection:
        connection.execute("SET threads = 1")
        connection.register("given", table.arrow())
        row = "" if CASE in table.types else f"{NUMBER} AS {ROW}, "
        connection.execute(f"CREATE VIEW rows_in AS SELECT {row}* FROM given")
        result = connection.execute(text)
        names = [column[0] for column in result.description]
        for cells in result.fetchall():
            yield dict(zip(names, cells, strict=True))


def read_by_sql() -> tuple[str, ...]:
    """The decisions that SQL does not decline, in the order of the catalogue."""
    law = library.rulebase()
    whole = (id for id, decision in law.decisions.items() if decision.record is None)
    return tuple(id for id in whole if not plan_for(id, random_table(law, id, 1, 1)).declined)


def main(arguments: Sequence[str]) -> int:
    """Compare, print a line per decision, and tell by the exit code whether all rows are equal."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.equality", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--whole", type=int, default=1_000)
    parser.add_argument("--decision", action="append")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    law = library.rulebase()
    wrong = total = 0
    for decision in asked.decision or read_by_sql():
        begun = time.perf_counter()
        found = compared(
            decision, random_table(law, decision, asked.rows, asked.seed), on_duckdb, asked.whole
        )
        total += found.rows
        wrong += bool(found.differ)
        taken = time.perf_counter() - begun
        outcome = "differs" if found.differ else "equal"
        statuses = ", ".join(f"{name} {count}" for name, count in sorted(found.statuses.items(), key=str))
        print(f"{outcome:8}{decision:45}{found.rows:>8} rows, {found.distinct:>7} distinct, {taken:6.1f} s: "
              f"{statuses}", *found.differ, sep="\n    ", flush=True)  # fmt: skip
    print(f"{total} rows compared; {wrong} decisions differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
