"""
What every store does, and the rule by which an event is taken once and never changed.
"""

from collections.abc import Iterable, Mapping
from typing import Protocol, Self

from jeugdrecht.dossier import words
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.writing import as_line
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.sources import Lang


class Store(Protocol):
    """
    Keeps the events of dossiers; what it has said yes to is there after any crash. Open it with `with`.

    An event that arrives again is taken once. Events may arrive in any order: what does not hold of a dossier
    as a whole, such as a correction whose event is still under way, `faults_of` tells.
    """

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def append(self, dossier: str, events: Iterable[Event], *, lang: Lang = "nl") -> int:
        """
        Take events; when it returns, they are safe.

        Args:
            dossier: the name of the dossier, without personal data.
            events: the events, in any order.
            lang: the language of messages.

        Returns:
            How many of them were new.

        Raises:
            InputError: an event with that id says something else, or it cannot be written; nothing is taken.
        """
        ...

    def append_all(self, arrived: Iterable[tuple[str, Event]], *, lang: Lang = "nl") -> None:
        """
        Take events of several dossiers; when it returns, they are safe.

        Args:
            arrived: the events, each with the name of its dossier.
            lang: the language of messages.

        Raises:
            InputError: as in `append`. A database then takes nothing of it; of a folder the dossiers before
                the one that failed may have been taken, and taking them again is harmless.
        """
        ...

    def read(self, dossier: str, *, lang: Lang = "nl") -> Dossier:
        """
        A dossier as far as it has arrived; one that was never heard of is empty.

        Args:
            dossier: its name.
            lang: the language of messages.
        """
        ...

    def dossiers(self, *, lang: Lang = "nl") -> tuple[str, ...]:
        """
        The names of all dossiers, in order.

        Args:
            lang: the language of messages.
        """
        ...


def new_lines(
    dossier: str, events: Iterable[Event], known: Mapping[str, str], *, lang: Lang
) -> dict[str, str]:
    """
    The lines of those events that are not there yet, by their ids.

    Args:
        dossier: the name of the dossier.
        events: those that arrive.
        known: the line of each event that is there.
        lang: the language of messages.

    Raises:
        InputError: an event with that id is there and says something else.

    >>> first = Event(id="e1", kind="signaal", on=20260301, recorded=20260301)
    >>> lines = new_lines("d", (first, first), {}, lang="nl")
    >>> list(lines), new_lines("d", (first,), lines, lang="nl")
    (['e1'], {})
    """
    told = [(event.id, as_line(event, dossier)) for event in events]
    refuse_others(told, {**dict(reversed(told)), **known}, lang=lang)
    return {id: line for id, line in told if id not in known}


def by_dossier(arrived: Iterable[tuple[str, Event]]) -> Mapping[str, list[Event]]:
    """
    Events by the name of their dossier, in the order in which they came.

    Args:
        arrived: the events, each with the name of its dossier.

    >>> by_dossier([])
    {}
    """
    found: dict[str, list[Event]] = {}
    for dossier, event in arrived:
        found.setdefault(dossier, []).append(event)
    return found


def refuse_others(lines: Iterable[tuple[str, str]], known: Mapping[str, str], *, lang: Lang) -> None:
    """
    Refuse events that are there and say something else.

    Args:
        lines: the id and the line of those that arrive.
        known: the line of each event that is there.
        lang: the language of messages.

    Raises:
        InputError: an event with that id is there and says something else.

    >>> refuse_others([("e1", "a")], {"e1": "a"}, lang="nl")
    """
    others = dict.fromkeys(id for id, line in lines if known.get(id, line) != line)
    faults = [
        Fault(
            id, words.ID_TWICE.message.in_(lang).format(found=quoted(id), first=""),
            words.ID_TWICE.remedy.in_(lang), lang=lang,
        )
        for id in others
    ]  # fmt: skip
    if faults:
        raise InputError(*faults)
