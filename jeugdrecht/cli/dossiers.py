"""
Reading the dossier that a command is given: a file, standard input, or the files of a folder.
"""

import contextlib
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.reading import STANDARD_INPUT
from jeugdrecht.dossier import Dossier, read_bytes, read_dossier
from jeugdrecht.errors import Fault, InputError, nearest, quoted

SUFFIXES = (".yaml", ".yml", ".json", ".jsonl", ".ndjson")

_EMPTY = Words("in deze map staat geen dossier", "this folder has no dossier")
_FOLDER = Words("dit is een map", "this is a folder")
_GIVE_FILE = Words(
    "Geef een bestand; alleen due en check lezen een map", "Give a file; only due and check read a folder"
)
_REMEDY = Words("Geef een YAML-, JSON- of JSONL-bestand", "Give a YAML, JSON or JSONL file")
_NOT_THERE = Words("deze opslag heeft geen dossier {name}", "this store has no dossier {name}")
_WHICH = Words("een opslag houdt meer dossiers", "a store holds several dossiers")
_NAME_ONE = Words("Noem er een met --dossier", "Name one with --dossier")
_NOTHING = Words("er is geen standaardinvoer om te lezen", "there is no standard input to read")


def dossiers_from(
    written: str, lang: Lang, *, many: bool = False, only: str | None = None
) -> Sequence[Dossier]:
    """
    The dossier of a file, those of a folder, or those of a store.

    Args:
        written: a path, the URL of a database, or `-` for standard input.
        lang: the language of messages.
        many: whether more than one dossier can be given.
        only: the one dossier of a store.

    Raises:
        InputError: anything is wrong; all faults of all files at once, each with its file.
    """
    if written == STANDARD_INPUT:
        return (_standard_input(lang),)
    if only is not None or is_store(written) or is_folder_store(Path(written)):
        return _of_store(written, lang, many=many, only=only)
    if not Path(written).is_dir():
        return (read_dossier(Path(written), lang=lang),)
    if not many:
        raise InputError(Fault(_shown(written), _FOLDER.in_(lang), _GIVE_FILE.in_(lang)))
    return _of_folder(Path(written), lang)


def is_store(written: str) -> bool:
    """
    Whether an address is that of a database.

    >>> is_store("sqlite:///dossiers.db"), is_store("zaak.yaml")
    (True, False)
    """
    return "://" in written or Path(written).suffix.lower() in (".db", ".sqlite", ".sqlite3")


def is_folder_store(folder: Path) -> bool:
    """
    Whether a folder is one that `dossier add` made: its files carry no name that a person gave.

    >>> is_folder_store(Path("/does/not/exist"))
    False
    """
    names = [path.stem for path in folder.glob("*.jsonl")] if folder.is_dir() else []
    return bool(names) and all(re.fullmatch("[0-9a-f]{32}", name) for name in names)


def _of_store(written: str, lang: Lang, *, many: bool, only: str | None) -> Sequence[Dossier]:
    from jeugdrecht.dossier.store import open_store

    if only is None and not many:
        raise InputError(Fault("--dossier", _WHICH.in_(lang), _NAME_ONE.in_(lang)))
    with open_store(written, lang=lang) as store:
        names = store.dossiers()
        if only is not None and only not in names:
            message = _NOT_THERE.in_(lang).format(name=quoted(only))
            raise InputError(Fault("--dossier", message, near=nearest(only, names)))
        return [store.read(name, lang=lang) for name in (names if only is None else (only,))]


def _of_folder(folder: Path, lang: Lang) -> Sequence[Dossier]:
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    if not paths:
        raise InputError(Fault(_shown(str(folder)), _EMPTY.in_(lang), _REMEDY.in_(lang)))
    found: list[Dossier] = []
    faults: list[Fault] = []
    for path in paths:
        try:
            found.append(read_dossier(path, lang=lang))
        except InputError as error:
            faults += (_in_file(fault, path) for fault in error.faults)
    if faults:
        raise InputError(*faults)
    return found


def _in_file(fault: Fault, path: Path) -> Fault:
    inside = fault.path if fault.path != str(path) else ""
    return replace(fault, path=f"{path.name}: {inside}" if inside else path.name)


def _standard_input(lang: Lang) -> Dossier:
    data = None
    with contextlib.suppress(AttributeError, OSError):
        data = sys.stdin.buffer.read(LARGEST_FILE + 1)
    if data is None:
        raise InputError(Fault("-", _NOTHING.in_(lang), _REMEDY.in_(lang)))
    # JSON Lines begin with an event on the first line; a dossier in JSON or YAML never does.
    lines = data.lstrip().startswith(b"{") and b'"events"' not in data
    return read_bytes(data, lines=lines, lang=lang)


def _shown(written: str) -> str:
    return written if written.isprintable() else quoted(written)
