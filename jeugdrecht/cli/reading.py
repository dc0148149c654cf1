"""
Reading the case that a command is given: a file, or standard input.
"""

import contextlib
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from jeugdrecht.cases import LARGEST_FILE
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault, InputError, nearest, quoted
from jeugdrecht.logic.case import Case

STANDARD_INPUT = "-"
CASE_SUFFIXES = (".yaml", ".yml", ".json")

_NAME = Words("standaardinvoer", "standard input")
_NO_FILE = Words("dit bestand bestaat niet", "there is no such file")
_FOLDER = Words("dit is een map, geen bestand", "this is a folder, not a file")
_EMPTY = Words("in deze map staat geen zaakbestand", "this folder has no case file")
_REMEDY = Words(
    "Geef een YAML- of JSON-bestand, of - voor standaardinvoer",
    "Give a YAML or JSON file, or - for standard input",
)
_MORE_CASES = Words("hier staan meer zaken", "this holds several cases")
_ONE = Words("Zet de antwoorden onder een enkele `rechtsvraag:`", "Put the answers under one `rechtsvraag:`")
_NOTHING_TO_READ = Words("er is geen standaardinvoer om te lezen", "there is no standard input to read")
_GIVE_INPUT = Words(
    "Geef een bestand, of stuur er een in: jeugdrecht decide - < zaak.yaml",
    "Give a file, or send one in: jeugdrecht decide - < case.yaml",
)


def cases_from(written: str, lang: Lang) -> tuple[Case, ...]:
    """
    The case, or the cases of a family.

    Args:
        written: a path, or `-` for standard input.
        lang: the language of messages.

    Raises:
        InputError: anything is wrong; all faults at once.
    """
    from jeugdrecht.api import read_cases

    if written == STANDARD_INPUT:
        return read_cases(_standard_input(lang), name=_NAME.in_(lang), lang=lang)
    if fault := _fault(written, lang):
        raise InputError(fault)
    return read_cases(Path(written), lang=lang)


def are_many(written: Sequence[str]) -> bool:
    """Whether more than one file was named, or a folder."""
    return len(written) > 1 or Path(written[0]).is_dir()


def many_from(written: Sequence[str], lang: Lang) -> tuple[tuple[str, Case], ...]:
    """
    The cases of several files, or of the files in a folder, each with the name of its file.

    Args:
        written: paths; a folder stands for the YAML and JSON files right in it, by name.
        lang: the language of messages.

    Raises:
        InputError: anything is wrong; all faults of all files at once, each with its file.
    """
    found: list[tuple[str, Case]] = []
    faults: list[Fault] = []
    for path in written:
        names = _files_in(path) if path != STANDARD_INPUT and Path(path).is_dir() else (path,)
        if not names:
            faults.append(Fault(_shown(path), _EMPTY.in_(lang), _REMEDY.in_(lang)))
        for name in names:
            try:
                found += ((name, case) for case in cases_from(name, lang))
            except InputError as error:
                faults += (_in_file(fault, name) for fault in error.faults)
    if faults:
        raise InputError(*faults)
    return tuple(found)


def _files_in(folder: str) -> tuple[str, ...]:
    with contextlib.suppress(OSError):
        paths = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in CASE_SUFFIXES)
        return tuple(str(path) for path in paths if path.is_file())
    return ()


def _in_file(fault: Fault, name: str) -> Fault:
    shown = _shown(name)
    path = f"{shown}: {fault.path}" if fault.path else shown
    return fault if fault.path == shown else replace(fault, path=path)


def answered(cases: tuple[Case, ...], written: str | None, lang: Lang) -> tuple[Case, ...]:
    """
    The cases with an organisation's own answers to unsettled legal questions, where there is such a file.

    Args:
        cases: what is to be decided.
        written: a path, or None.
        lang: the language of messages.

    Raises:
        InputError: anything is wrong with the file; all faults at once.
    """
    from jeugdrecht.cases import with_answers

    answers = answers_from(written, lang)
    return cases if answers is None else with_answers(cases, answers, lang=lang)


def answers_from(written: str | None, lang: Lang) -> Case | None:
    """
    An organisation's own answers to unsettled legal questions, where there is a file of them.

    Args:
        written: a path, or None.
        lang: the language of messages.

    Raises:
        InputError: anything is wrong with the file; all faults at once.
    """
    if written is None:
        return None
    from jeugdrecht.cases import with_answers

    found = cases_from(written, lang)
    if len(found) != 1:
        raise InputError(Fault(_shown(written), _MORE_CASES.in_(lang), _ONE.in_(lang)))
    with_answers((), found[0], lang=lang)  # which refuses anything but answers
    return found[0]


def _standard_input(lang: Lang) -> bytes:
    # A closed standard input is None; one that cannot be read gives errors.
    with contextlib.suppress(AttributeError, OSError):
        return sys.stdin.buffer.read(LARGEST_FILE + 1)
    raise InputError(Fault(_NAME.in_(lang), _NOTHING_TO_READ.in_(lang), _GIVE_INPUT.in_(lang)))


def _fault(written: str, lang: Lang) -> Fault | None:
    """What is wrong with a path, apart from what only opening it tells."""
    path = Path(written)
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return Fault(_shown(written), _NO_FILE.in_(lang), _REMEDY.in_(lang), near=_near(path))
    except OSError:
        return None
    return Fault(_shown(written), _FOLDER.in_(lang), _REMEDY.in_(lang)) if path.is_dir() else None


def _near(path: Path) -> tuple[str, ...]:
    """The file in the same folder whose name looks most like the one given."""
    with contextlib.suppress(OSError, ValueError):
        names = [file.name for file in path.parent.iterdir() if file.is_file()]
        return tuple(str(path.with_name(name)) for name in nearest(path.name, names, n=1))
    return ()


def _shown(written: str) -> str:
    return written if written and written.isprintable() else quoted(written)
