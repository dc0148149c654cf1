"""
The files of a run: what is read, and what is written whole or not at all.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jeugdrecht.errors import Fault, InputError
from jeugdrecht.sources import Lang, Text

TABLE = "::"
"""Stands between a DuckDB file and the table in it."""

_FORMATS: dict[str, "Format"] = {
    ".parquet": "parquet", ".pq": "parquet", ".csv": "csv", ".tsv": "csv", ".txt": "csv",
    ".duckdb": "duckdb", ".db": "duckdb", ".ddb": "duckdb",
}  # fmt: skip
_NO_FORMAT = Text("aan de naam is niet te zien wat dit is", "the name does not tell what this is")
_NAMES = Text(
    "Geef een bestand op .parquet of .csv, of bestand.duckdb::tabel",
    "Give a file that ends in .parquet or .csv, or file.duckdb::table",
)
_OUT_NAMES = Text(
    "Schrijf naar een bestand op .parquet of .csv", "Write to a file that ends in .parquet or .csv"
)
_NOT_THERE = Text("dit bestand is er niet", "there is no such file")
_FOLDER = Text("dit is een map", "this is a folder")
_NO_TABLE = Text("hier staat geen tabel bij", "this names no table")

Format = Literal["parquet", "csv", "duckdb"]


@dataclass(frozen=True, slots=True)
class Input:
    """A table to read: a Parquet or CSV file, or a table in a DuckDB file."""

    path: Path
    format: Format
    table: str | None = None


def input_of(written: str, lang: Lang = "nl", *, folders: bool = False) -> Input:
    """
    What someone names as input.

    Args:
        written: a path, for DuckDB with `::` and the name of a table.
        lang: the language of the messages.
        folders: whether a folder of Parquet will do, as on Spark.

    Raises:
        InputError: it is not there, or its name does not tell what it is.

    >>> input_of("zaken.xlsx", "en")
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: zaken.xlsx: the name does not tell what this is. \
Give a file that ends in .parquet or .csv, or file.duckdb::table
    """
    name, _, table = written.partition(TABLE)
    path = Path(name)
    if folders and not table and path.is_dir():
        return Input(path, "parquet")
    form = _FORMATS.get(path.suffix.lower())
    if form is None or (table and form != "duckdb"):
        raise InputError(Fault(written, _NO_FORMAT.in_(lang), _NAMES.in_(lang), lang=lang))
    if form == "duckdb" and not table:
        raise InputError(Fault(written, _NO_TABLE.in_(lang), _NAMES.in_(lang), lang=lang))
    if not path.exists():
        raise InputError(Fault(written, _NOT_THERE.in_(lang), lang=lang))
    if path.is_dir():
        raise InputError(Fault(written, _FOLDER.in_(lang), _NAMES.in_(lang), lang=lang))
    return Input(path, form, table or None)


def output_format(path: Path, lang: Lang = "nl") -> Literal["parquet", "csv"]:
    """
    In what form a file is written.

    Args:
        path: its path.
        lang: the language of the messages.

    Raises:
        InputError: its name does not tell.

    >>> output_format(Path("uit.csv"))
    'csv'
    """
    match _FORMATS.get(path.suffix.lower()):
        case "parquet":
            return "parquet"
        case "csv":
            return "csv"
        case _:
            raise InputError(Fault(str(path), _NO_FORMAT.in_(lang), _OUT_NAMES.in_(lang), lang=lang))


@contextlib.contextmanager
def workplace(target: Path) -> Iterator[Path]:
    """
    A folder beside a file that is being made: gone when the work ends, and after a crash with the next run.

    Args:
        target: the file.

    >>> with workplace(Path("uit.parquet")) as folder:
    ...     folder.name.startswith(".uit.parquet."), folder.exists()
    (True, True)
    >>> folder.exists()
    False
    """
    clean(target)
    folder = target.with_name(f".{target.name}.{os.getpid()}.part")
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clean(target: Path) -> None:
    """
    Remove what a run that was cut off has left beside a file.

    Args:
        target: the file.
    """
    for left in target.parent.glob(f".{_escaped(target.name)}.*.part"):
        number = left.name.removesuffix(".part").rpartition(".")[2]
        if number.isdigit() and not _runs(int(number)):
            shutil.rmtree(left, ignore_errors=True)


def _escaped(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)


def _runs(process: int) -> bool:
    if os.name == "nt":  # there no signal only asks
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
