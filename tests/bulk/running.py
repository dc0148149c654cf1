"""Running a SELECT over random rows on a database, for the tests of equality."""

from collections.abc import Iterator

import psycopg

from benchmarks.equality import Cells
from benchmarks.random_rows import Table
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, ROW, Plan

_KINDS = {"BOOLEAN": "boolean", "BIGINT": "bigint", "INTEGER": "integer", "VARCHAR": "text"}


def on_postgresql(url: str):
    """Give a runner on a PostgreSQL, as `benchmarks.equality` takes it."""

    def run(plan: Plan, table: Table, text: str) -> Iterator[Cells]:
        names = [NUMBER, *([] if CASE in table.types else [ROW]), *table.types]
        kinds = ", ".join(
            f'"{name}" {_KINDS.get(table.types.get(name, "BIGINT"), "numeric")}' for name in names
        )
        with psycopg.connect(url.replace("+psycopg", "")) as connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE TEMP TABLE rows_in ({kinds})")
            with cursor.copy(f"COPY rows_in ({', '.join(_quoted(names))}) FROM STDIN") as copy:
                for row in table.rows:
                    copy.write_row([_value(row, table, name) for name in names])
            cursor.execute(text)
            # By place, since PostgreSQL keeps 63 signs of a name.
            found = [*dict.fromkeys((*plan.keys, NUMBER))]
            found += [column.name for own in plan.columns.values() for column in own]
            for row in cursor.fetchall():
                yield dict(zip(found, row, strict=True))

    return run


def _kind(table, name):
    return _KINDS.get(table.types.get(name, "BIGINT"), "numeric")


def _quoted(names):
    return [f'"{name}"' for name in names]


def _value(row, table, name):
    if name == ROW:
        return row[NUMBER]
    value = row[name]
    return value if value is None or table.types.get(name) != "DECIMAL(18,2)" else value / 100
