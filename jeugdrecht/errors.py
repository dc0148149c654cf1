"""
Every error of the library: what was wrong, where, and what to write instead.

Faults of one input are collected and shown together, so nobody has to mend a file one line at a time.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, Self

_LONGEST_NAME = 80  # difflib is quadratic, so hostile names are cut before they are compared


_AROUND = {"nl": ("regel", "Bedoelde u", "of"), "en": ("line", "Did you mean", "or")}


def nearest(name: str, names: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """
    Give the names that look most like a mistyped one, best first.

    Args:
        name: what was written.
        names: the names that exist.
        n: how many to give at most.

    >>> nearest("jeugdige.geboortedtum", ["jeugdige.geboortedatum", "feit.pleegdatum"])
    ('jeugdige.geboortedatum',)
    """
    folded = {known.casefold(): known for known in names}
    found = difflib.get_close_matches(name[:_LONGEST_NAME].casefold(), folded, n=n, cutoff=0.6)
    return tuple(folded[match] for match in found)


def quoted(text: str, limit: int = 60) -> str:
    r"""
    Show a piece of input inside a message: quoted, on one line, cut when long.

    >>> quoted("art. 77c" + chr(0))
    "'art. 77c\\x00'"
    >>> quoted("a" * 100, limit=5)
    "'aaaaa…'"
    """
    return repr(text) if len(text) <= limit else repr(f"{text[:limit]}…")


@dataclass(frozen=True, slots=True)
class Fault:
    """
    One thing that is wrong with an input, and its remedy.

    Args:
        path: where in the input (`feiten[0].pleegdatum`), or which file or provision.
        message: what is wrong, as a sentence without a full stop.
        remedy: what to write instead.
        line: line in the file, counted from 1, where known.
        near: existing names that look like the one given.
        lang: the language of message and remedy, and so of what is said around them.

    >>> print(Fault("feit.pleegdtum", "no such fact", near=("feit.pleegdatum",), line=3))
    feit.pleegdtum (line 3): no such fact. Did you mean feit.pleegdatum?
    """

    path: str
    message: str
    remedy: str = ""
    line: int | None = None
    near: tuple[str, ...] = ()
    lang: Literal["nl", "en"] = field(default="en", compare=False, repr=False)

    def __str__(self) -> str:
        at, meant, either = _AROUND[self.lang]
        line = f" ({at} {self.line})" if self.line is not None else ""
        where = f"{self.path}{line}: " if self.path or line else ""
        remedy = f". {self.remedy}" if self.remedy else ""
        near = f". {meant} {f' {either} '.join(self.near)}?" if self.near else ""
        return " ".join(f"{where}{self.message}{remedy}{near}".split())


class JeugdrechtError(Exception):
    """The common base: catch this to catch every error of the library."""


class _FaultsError(JeugdrechtError):
    """An error that holds one or more faults and prints them all, one per line."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults: tuple[Fault, ...] = faults

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class InputError(_FaultsError, ValueError):
    r"""
    The input (a case, a file, an option) is wrong; `faults` lists everything that is.

    >>> str(InputError(Fault("feit", "is not a mapping"), Fault("on", "is not a date")))
    'feit: is not a mapping\non: is not a date'
    """


class RulebaseError(_FaultsError):
    """The rules themselves are wrong: a cycle of exceptions, an aim at nothing, a rank broken."""


class CitationError(InputError):
    """A citation, an id of a provision, a JCI link or an ECLI could not be understood."""


class UnknownIdError(InputError):
    """An id that does not exist, with the existing ones that look like it."""

    @classmethod
    def among(cls, name: str, names: Iterable[str], *, what: str, path: str = "") -> Self:
        """
        Say that a name does not exist among the known ones.

        >>> print(UnknownIdError.among("sanctierech", ["sanctierecht", "halt"], what="decision"))
        no decision 'sanctierech'. Did you mean sanctierecht?
        """
        return cls(Fault(path, f"no {what} {quoted(name)}", near=nearest(name, names)))


class EngineDeclined(JeugdrechtError):
    """
    An engine meets a node that it does not handle, and says so by name.

    >>> print(EngineDeclined("smt", "DaysBetween", "needs the calendar"))
    engine smt declines DaysBetween: needs the calendar
    """

    def __init__(self, engine: str, node: str, reason: str) -> None:
        super().__init__(engine, node, reason)
        self.engine = engine
        self.node = node
        self.reason = reason

    def __str__(self) -> str:
        return f"engine {self.engine} declines {self.node}: {self.reason}"


class FactMixError(JeugdrechtError, TypeError):
    """An expression was built from values that do not fit: a date with a number, a truth from a tree."""
