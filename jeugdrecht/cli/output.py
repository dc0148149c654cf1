"""
Where output goes: data to standard output or a new file, everything else to standard error.
"""

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault, InputError

_EXISTS = Words(
    "dit bestand bestaat al; er is niets overschreven", "this file exists already; nothing was overwritten"
)
_OTHER_NAME = Words(
    "Kies een andere naam, of haal het bestand zelf weg", "Choose another name, or remove the file yourself"
)
_NO_FOLDER = Words("de map {folder} bestaat niet", "there is no folder {folder}")
_MAKE_IT = Words("Maak de map, of kies een andere", "Make the folder, or choose another")
_NO_WRITE = Words("hier kan niet worden geschreven: {why}", "this cannot be written: {why}")
_OUT = Words("standaarduitvoer", "standard output")
_CLOSED = Words("de uitvoer is gesloten", "the output is closed")
_NOT_ALL = Words("niet alles is geschreven: {why}", "not everything was written: {why}")
_WRITE_ELSEWHERE = Words(
    "Stuur de uitvoer ergens anders heen, of gebruik --output waar de opdracht dat kent",
    "Send the output somewhere else, or use --output where the command has it",
)
_WRITTEN = Words("Geschreven: {path}", "Written: {path}")


def put(text: str, path: Path | None = None, *, lang: Lang = "nl") -> None:
    """
    Give data to the user.

    Args:
        text: the data.
        path: a new file; left out, standard output.
        lang: the language of messages.

    Raises:
        InputError: the file exists, or the data cannot be written.
    """
    if path is None:
        _print(text, lang)
        return
    _write_new((text if text.endswith("\n") else f"{text}\n").encode(), path, lang)
    tell(_WRITTEN.in_(lang).format(path=path))


def put_file(data: bytes, path: Path, *, lang: Lang = "nl") -> None:
    """
    Give data that is no text to the user, in a new file.

    Args:
        data: the data.
        path: a new file.
        lang: the language of messages.

    Raises:
        InputError: the file exists, or the data cannot be written.
    """
    _write_new(data, path, lang)
    tell(_WRITTEN.in_(lang).format(path=path))


def tell(text: str) -> None:
    """Say something that is no data, on standard error."""
    if sys.stderr is None:  # closed, and `print` would take standard output instead
        return
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:  # nobody can be told of a standard error that is full or has no reader
        _drop_rest("stderr")


def faults_of(path: Path | None, lang: Lang) -> Iterator[Fault]:
    """What is wrong with a place to write to, before any work is done."""
    if path is None:
        return
    if os.path.lexists(path):
        yield Fault(str(path), _EXISTS.in_(lang), _OTHER_NAME.in_(lang))
    elif not path.parent.is_dir():
        yield Fault(str(path), _NO_FOLDER.in_(lang).format(folder=path.parent), _MAKE_IT.in_(lang))


def _print(text: str, lang: Lang) -> None:
    if sys.stdout is None:
        raise InputError(Fault(_OUT.in_(lang), _CLOSED.in_(lang), _WRITE_ELSEWHERE.in_(lang)))
    try:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:  # a reader that has seen enough (`| head`) is no error
        _drop_rest("stdout")
    except OSError as error:
        _drop_rest("stdout")
        why = error.strerror or type(error).__name__
        fault = Fault(_OUT.in_(lang), _NOT_ALL.in_(lang).format(why=why), _WRITE_ELSEWHERE.in_(lang))
        raise InputError(fault) from None


def _drop_rest(name: str) -> None:
    """What is left in a stream goes nowhere."""
    # Python flushes the real stream once more when it ends.
    with contextlib.suppress(OSError, ValueError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), getattr(sys, name).fileno())


def _write_new(data: bytes, path: Path, lang: Lang) -> None:
    """All of the file or none of it, and never over one that is there."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        _rename_to_new(part, path)
    except FileExistsError:
        raise InputError(Fault(str(path), _EXISTS.in_(lang), _OTHER_NAME.in_(lang))) from None
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InputError(
            Fault(str(path), _NO_WRITE.in_(lang).format(why=why), _OTHER_NAME.in_(lang))
        ) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _rename_to_new(part: Path, path: Path) -> None:
    # A link refuses an existing name in the same step; a file system without links gets the check apart.
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise FileExistsError from None
        part.rename(path)
