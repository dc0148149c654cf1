"""
Checks that every row passes, found in one look at the whole column: a column has far fewer values than rows.
"""

from collections.abc import Iterator

from jeugdrecht.bulk.checks import Check
from jeugdrecht.bulk.plan import Plan
from jeugdrecht.bulk.scan import Connection
from jeugdrecht.engines import sql
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY
from jeugdrecht.logic.vocabulary import FactType

Ranges = dict[str, tuple[int, int]]
"""Of columns of days the lowest and the highest, yyyymmdd."""


def settled_of(connection: Connection, plan: Plan, ranges: Ranges) -> list[Check]:
    """
    The checks that every row passes, of those that take long for each row.

    Args:
        connection: DuckDB, with the table as the view `source`.
        plan: how the table is decided.
        ranges: the lowest and the highest day of columns, where they are known.
    """
    found: list[Check] = []
    numbers: dict[str, Check] = {}
    texts: dict[str, list[Check]] = {}
    for check in plan.checks:
        family = sql.family_of(plan.layout.types[check.column])
        if check.of is FactType.DAY and family != "text":
            if check.column in ranges and _is_within(ranges[check.column]):
                if family == "whole":
                    numbers[check.column] = check
                else:
                    found.append(check)
        elif check.of is not None:
            texts.setdefault(check.column, []).append(check)
    for name, checks in texts.items():
        found += checks if _hold(connection, name, checks) else []
    existing = _all_exist(connection, numbers, {name: ranges[name] for name in numbers})
    return [*found, *(numbers[name] for name in existing)]


def _is_within(days: tuple[int, int]) -> bool:
    return days[0] >= FIRST_DAY and days[1] <= LAST_DAY


def _all_exist(connection: Connection, checks: dict[str, Check], ranges: Ranges) -> Iterator[str]:
    """The columns of which every number is a day: a bit for each that occurs, in one pass over all."""
    if not ranges:
        return
    bits = ", ".join(
        f"bitstring_agg({name}, {low}, {high}) AS {name}" for name, (low, high) in ranges.items()
    )
    connection.execute(f"CREATE OR REPLACE TABLE occur AS SELECT {bits} FROM source")
    for name, (low, high) in ranges.items():
        good = checks[name].good.sql("duckdb")
        query = (
            f"SELECT count(*) FROM (SELECT day::INTEGER AS {name}, bits "
            f"FROM range({low}, {high} + 1) AS days (day), (SELECT {name} AS bits FROM occur)) "
            f"WHERE get_bit(bits, ({name} - {low})::INTEGER) = 1 AND NOT ({good})"
        )
        if not _number(connection, query):
            yield name


def _hold(connection: Connection, name: str, checks: list[Check]) -> bool:
    values = f"WITH found AS MATERIALIZED (SELECT DISTINCT {name} FROM source)"
    good = " AND ".join(f"({check.good.sql('duckdb')})" for check in checks)
    return not _number(
        connection, f"{values} SELECT count(*) FROM found WHERE {name} IS NOT NULL AND NOT ({good})"
    )


def _number(connection: Connection, query: str) -> int:
    found = connection.execute(query).fetchone()
    return int(found[0]) if found else 0
