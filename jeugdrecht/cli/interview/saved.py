"""
The file in which an interview is kept: written anew after each answer, whole or not at all.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

import yaml

from jeugdrecht.cases import as_mapping
from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case

ASKED = "# jeugdrecht ask:"
"""Begins the line that keeps which decisions were asked; for a case file it is a remark."""

_NO_WRITE = Words("hier kan niet worden geschreven: {why}", "this cannot be written: {why}")
_ELSEWHERE = Words("Kies een andere plaats", "Choose another place")


def save(case: Case, decisions: Iterable[str], path: Path, lang: Lang) -> None:
    """
    Write a case to its file, in place of what it held.

    Args:
        case: the case.
        decisions: what is asked, to go on with.
        path: the file; that it may be written was settled before.
        lang: the language of messages.

    Raises:
        InputError: it cannot be written; what it held is still there.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        # Answers are for the eyes of who gives them, also while the file is being made.
        with os.fdopen(
            os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _mode(path)), "w", encoding="utf-8"
        ) as file:
            file.write(text_of(case, decisions, lang))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise InputError(
            Fault(str(path), _NO_WRITE.in_(lang).format(why=why), _ELSEWHERE.in_(lang))
        ) from None
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def text_of(case: Case, decisions: Iterable[str], lang: Lang) -> str:
    """
    A case file with a line that says what was asked.

    >>> print(text_of(Case(20260301, id="a"), ("sanctierecht",), "nl"), end="")
    # Gemaakt met jeugdrecht ask; elk antwoord kan hier ook worden gewijzigd.
    # jeugdrecht ask: sanctierecht
    case: a
    'on': '2026-03-01'
    """
    written = yaml.safe_dump(as_mapping(case, vocabulary()), sort_keys=False, allow_unicode=True, width=100)
    return f"# {texts.MADE_BY.in_(lang)}\n{ASKED} {' '.join(decisions)}\n{written}"


def asked_before(path: Path) -> tuple[str, ...]:
    """The decisions that a saved interview was about; none for another case file."""
    with contextlib.suppress(OSError, UnicodeDecodeError), path.open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                return ()
            if line.startswith(ASKED):
                return tuple(line.removeprefix(ASKED).split())
    return ()


def _mode(path: Path) -> int:
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    return 0o600
