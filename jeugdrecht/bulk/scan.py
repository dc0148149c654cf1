"""
How DuckDB reads a table: Parquet as it is, CSV by way of Parquet, a table of a DuckDB file where it stands.
"""

import csv
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from sqlglot import exp

from jeugdrecht.bulk.files import Input
from jeugdrecht.bulk.layout import fact_of
from jeugdrecht.bulk.plan import NUMBER
from jeugdrecht.engines import sql
from jeugdrecht.engines.sql import identifier
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.sources import Lang, Text

Connection: TypeAlias = Any
"""A connection of DuckDB, which has no types."""

BROKEN = "broken_lines"
"""The table of the lines of a CSV file that lack the columns of its header."""

_SEPARATORS = ",;\t|"
_NO_HEADER = Text("er is geen regel met de namen van de kolommen", "there is no line with the column names")
_TWICE = Text("deze kolom staat er twee keer", "this column is there twice")
_CANNOT = Text("dit is niet te lezen: {why}", "this cannot be read: {why}")


def open_table(connection: Connection, source: Input, view: str, folder: Path,
               lang: Lang = "nl") -> sql.Types:  # fmt: skip
    """
    Make a view of a table, with the number of each row as a first column.

    Args:
        connection: DuckDB.
        source: the table.
        view: the name of the view.
        folder: where a file may be made on the way.
        lang: the language of the messages.

    Returns:
        The columns of the table with their types.

    Raises:
        InputError: it cannot be read.
    """
    import duckdb

    try:
        match source.format:
            case "parquet":
                _view_of_parquet(connection, source.path, view)
            case "csv":
                staged = folder / f"{view}.parquet"
                _stage_csv(connection, source.path, staged, view, lang)
                _view_of_staged(connection, staged, view)
            case "duckdb":
                _view_of_table(connection, source, view)
        found = connection.execute(f"DESCRIBE {view}").fetchall()
    except duckdb.Error as error:
        why = " ".join(str(error).split())[:300]
        raise InputError(Fault(str(source.path), _CANNOT.in_(lang).format(why=why), lang=lang)) from None
    return {row[0]: row[1].strip('"') for row in found if row[0] != NUMBER}


def quoted(name: str) -> str:
    """
    A name as SQL takes any name.

    >>> quoted("een naam")
    '"een naam"'
    """
    return str(exp.to_identifier(name, quoted=True).sql("duckdb"))


def literal(text: str | Path) -> str:
    """A text as SQL writes it."""
    return str(exp.Literal.string(str(text)).sql("duckdb"))


def _view_of_parquet(connection: Connection, path: Path, view: str) -> None:
    connection.execute(
        f"CREATE VIEW {view} AS SELECT file_row_number + 1 AS {NUMBER}, * EXCLUDE (file_row_number) "
        f"FROM read_parquet({literal(path)}, file_row_number = true)"
    )


def _view_of_staged(connection: Connection, staged: Path, view: str) -> None:
    """A view in which the lines that could not be read count too."""
    gaps = connection.execute(
        f"CREATE TABLE {view}_gaps AS SELECT place - row_number() OVER (ORDER BY place) AS after, "
        f"row_number() OVER (ORDER BY place) AS gap FROM (SELECT DISTINCT line - 1 AS place "
        f"FROM {view}_{BROKEN})"
    ).fetchone()
    number, join = NUMBER, ""
    if gaps and gaps[0]:
        number = f"{NUMBER} + coalesce(gap, 0)"
        join = f" ASOF LEFT JOIN {view}_gaps ON {NUMBER} > after"
    hidden = ", after, gap" if join else ""
    connection.execute(
        f"CREATE VIEW {view} AS SELECT {number} AS {NUMBER}, * EXCLUDE ({NUMBER}{hidden}) "
        f"FROM read_parquet({literal(staged)}){join}"
    )


def _view_of_table(connection: Connection, source: Input, view: str) -> None:
    connection.execute(f"ATTACH {literal(source.path.resolve())} AS {view}_file (READ_ONLY)")
    schema, _, table = (source.table or "").rpartition(".")
    name = f"{view}_file.{quoted(schema or 'main')}.{quoted(table)}"
    connection.execute(f"CREATE VIEW {view} AS SELECT rowid + 1 AS {NUMBER}, * FROM {name}")


def _stage_csv(connection: Connection, path: Path, staged: Path, view: str, lang: Lang) -> None:
    separator, names = _header(path, lang)
    columns = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in names)
    connection.execute(
        f"COPY (SELECT row_number() OVER () AS {NUMBER}, * FROM read_csv({literal(path)}, header = true, "
        f"auto_detect = false, delim = {literal(separator)}, quote = '\"', escape = '\"', "
        f"columns = {{{columns}}}, store_rejects = true, rejects_table = '{view}_{BROKEN}', "
        f"rejects_scan = '{view}_scans')) TO {literal(staged)} (FORMAT parquet)"
    )


def _header(path: Path, lang: Lang) -> tuple[str, list[str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            first = file.readline()
            separator = max(_SEPARATORS, key=first.count)
            names = next(csv.reader([first], delimiter=separator), [])
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        raise InputError(Fault(str(path), _CANNOT.in_(lang).format(why=why), lang=lang)) from None
    names = [name.strip() for name in names]
    if not any(names):
        raise InputError(Fault(str(path), _NO_HEADER.in_(lang), lang=lang))
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(*(Fault(name, _TWICE.in_(lang), lang=lang) for name in twice))
    return separator, names


class Known(NamedTuple):
    """What the file itself tells of its columns: which are never empty, and between what days days lie."""

    filled: sql.Filled
    days: dict[str, tuple[int, int]]


def known_of(connection: Connection, source: Input, view: str, folder: Path) -> Known:
    """
    What is known of the columns of a table without reading it.

    Args:
        connection: DuckDB.
        source: the table.
        view: its view.
        folder: where a CSV file was staged.
    """
    if source.format == "duckdb":
        return Known({}, {})
    path = source.path if source.format == "parquet" else folder / f"{view}.parquet"
    rows = connection.execute(
        "SELECT path_in_schema, min(replace(stats_min_value, '-', '')), "
        "max(replace(stats_max_value, '-', '')), "
        "count(*) = count(stats_min_value), count(*) = count(stats_null_count) AND sum(stats_null_count) = 0 "
        f"FROM parquet_metadata({literal(path)}) GROUP BY ALL"
    ).fetchall()
    days = {name: found for name, low, high, whole, _ in rows if whole and (found := _range(name, low, high))}
    return Known({row[0]: days.get(row[0]) for row in rows if row[4]}, days)


def _range(name: str, low: str | None, high: str | None) -> tuple[int, int] | None:
    fact = fact_of(name)
    if fact is None or fact.type is not FactType.DAY or identifier(fact.id) != name:
        return None
    if low is None or high is None or not (len(low) == len(high) == 8 and low.isdigit() and high.isdigit()):
        return None
    return int(low), int(high)
