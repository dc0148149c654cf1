"""
The rows that cannot be decided: which they are, what is wrong with each, and in which column.
"""

from pathlib import Path

from jeugdrecht.bulk import words
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, Plan
from jeugdrecht.bulk.scan import BROKEN, Connection, literal, quoted

DIFFERING = "differing"
"""The table of the cases whose rows say different things of the case."""

COLUMNS = ("row", "column", "found", "reason")
"""The columns of the file with rejected rows; `row` counts from 1."""


def broken(connection: Connection) -> int:
    """How many lines of a CSV file lack the columns of its header."""
    if not _has_broken(connection):
        return 0
    found = connection.execute(f"SELECT count(DISTINCT line) FROM source_{BROKEN}").fetchone()
    return int(found[0]) if found else 0


def _has_broken(connection: Connection) -> bool:
    tables = connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()
    return (f"source_{BROKEN}",) in tables


def mark_differing(connection: Connection, plan: Plan, good: str) -> None:
    """
    Find the cases whose rows say different things of the case.

    Args:
        connection: DuckDB, with the cases of several rows in the table `together`.
        plan: how the table is decided.
        good: what holds of a row that passes every check.
    """
    shared = [name for name, fact in plan.layout.facts.items() if fact.item is None]
    tests = [
        f"WHEN min({name}) IS DISTINCT FROM max({name}) OR count({name}) NOT IN (0, count(*)) "
        f"THEN {literal(name)}"
        for name in shared
    ]
    found = f"CASE {' '.join(tests)} END" if tests else "NULL"
    connection.execute(
        f'CREATE TABLE {DIFFERING} AS SELECT "case", {found} AS differs FROM source '
        f'WHERE "case" IN (SELECT "case" FROM together) AND {good} GROUP BY "case" HAVING {found} IS NOT NULL'
    )


def write(connection: Connection, plan: Plan, path: Path, *, together: bool) -> int:
    """
    Write the rows that cannot be decided, a line for each thing that is wrong.

    Args:
        connection: DuckDB.
        plan: how the table is decided.
        path: the CSV file to make.
        together: whether there are cases of several rows.

    Returns:
        How many rows that are.
    """
    parts = [
        f'SELECT {NUMBER} AS row, {literal(check.column)} AS "column", '
        f"CAST({quoted(check.column)} AS VARCHAR) AS found, {literal(check.reason)} AS reason FROM source "
        f"WHERE NOT ({check.good.sql('duckdb')})"
        for check in plan.checks
    ]
    if together:
        reason = literal(words.ROWS_DIFFER.in_(plan.job.lang))
        parts.append(
            f"SELECT {NUMBER}, differs, CAST({quoted(CASE)} AS VARCHAR), {reason} "
            f'FROM source JOIN {DIFFERING} USING ("case") WHERE {plan.good.sql("duckdb")}'
        )
    if _has_broken(connection):
        reason = literal(words.BROKEN_LINE.in_(plan.job.lang))
        parts.append(f"SELECT DISTINCT line - 1, NULL, NULL, {reason} FROM source_{BROKEN}")
    query = " UNION ALL ".join(parts)
    connection.execute(
        f"CREATE TABLE rejected AS SELECT * FROM ({query}) AS found ({', '.join(map(quoted, COLUMNS))})"
    )
    connection.execute(f"COPY (FROM rejected ORDER BY ALL) TO {literal(path)} (FORMAT csv, HEADER true)")
    found = connection.execute("SELECT count(DISTINCT row) FROM rejected").fetchone()
    return int(found[0]) if found else 0
