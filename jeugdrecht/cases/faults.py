"""
Collecting faults: everything that is wrong with an input is told at once, in one language.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NoReturn

from jeugdrecht.cases.words import AND_MORE, Words
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.sources import Lang

MOST_FAULTS = 1_000
"""Beyond this many faults only their number is told: no person reads on, and a hostile file has 100,000."""


@dataclass(frozen=True, slots=True)
class Spot:
    """
    A place in an input.

    Args:
        path: such as `feiten[0].pleegdatum`; empty for the whole.
        line: counted from 1; None where there are no lines.

    >>> Spot("").key("feiten").index(0).key("pleegdatum", 7)
    Spot(path='feiten[0].pleegdatum', line=7)
    """

    path: str
    line: int | None = None

    def key(self, key: str, line: int | None = None) -> "Spot":
        """The place under a key; a key that could disturb a terminal is shown quoted."""
        shown = key if key and key.isprintable() and len(key) <= 60 else quoted(key)
        return Spot(f"{self.path}.{shown}" if self.path else shown, line)

    def index(self, index: int, line: int | None = None) -> "Spot":
        """The place of an item, counted from 0."""
        return Spot(f"{self.path}[{index}]", line)


class Faults:
    """
    The faults of one input.

    Args:
        lang: the language of the messages.
        found: faults that were there already.
        more: how many there were beyond those.
    """

    def __init__(self, lang: Lang, found: Iterable[Fault] = (), more: int = 0) -> None:
        self.lang = lang
        self.found = list(found)
        self.more = more

    def add(self, what: Words, spot: Spot, near: tuple[str, ...] = (), **parts: object) -> None:
        """Report one thing that is wrong; *parts* fill the words."""
        message = what.message.in_(self.lang).format(**parts)
        remedy = what.remedy.in_(self.lang).format(**parts)
        self.take(Fault(spot.path, message, remedy, spot.line, near))

    def take(self, fault: Fault) -> None:
        """Report a fault that someone else found, in the language of this input."""
        if len(self.found) < MOST_FAULTS:
            self.found.append(replace(fault, lang=self.lang))
        else:
            self.more += 1

    def refuse(self, what: Words, spot: Spot, **parts: object) -> NoReturn:
        """
        Report what makes it impossible to read on.

        Raises:
            InputError: always, with the faults found before.
        """
        self.add(what, spot, (), **parts)
        raise InputError(*self.in_order())

    def in_order(self) -> tuple[Fault, ...]:
        """All faults, by line; those without a line first, as they were found."""
        more = (
            (Fault("", AND_MORE.message.in_(self.lang).format(count=self.more), lang=self.lang),)
            if self.more
            else ()
        )
        return (*sorted(self.found, key=lambda fault: fault.line or 0), *more)

    def raise_any(self) -> None:
        """
        Tell all that was found.

        Raises:
            InputError: anything was found.
        """
        if self.found:
            raise InputError(*self.in_order())
