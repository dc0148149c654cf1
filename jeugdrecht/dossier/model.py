"""
A dossier: an append-only list of dated events about one young person.

An event is never edited. What turns out to be wrong is corrected or withdrawn by a later event, so that both
questions can be answered: what was the case on a day, and what was known of it on a day.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from jeugdrecht.cases import Spot
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.days import Day


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """
    Something that happened on a day.

    Args:
        id: unique in the dossier; the same event sent twice has the same id.
        kind: the id of its kind.
        on: the day it happened, yyyymmdd.
        recorded: the day on which the system learned of it, yyyymmdd.
        by: who did it: a capacity such as `gi`, never a name.
        source, because: its provenance, as written.
        about: the item it is about, such as `ots-1` or `feit-2`; None where it is about no item.
        data: what it says, by fact id.
        complete: the lists of which the dossier holds all items.
        corrects: the event whose place it takes.
        withdraws: the event that it takes back.
        spots: where each part of it was written, by fact id or the name of the part.
    """

    id: str
    kind: str
    on: Day
    recorded: Day
    by: str | None = None
    source: str | None = None
    because: str | None = None
    about: str | None = None
    data: Mapping[str, Given] = field(default_factory=dict)
    complete: tuple[str, ...] = ()
    corrects: str | None = None
    withdraws: str | None = None
    spots: Mapping[str, Spot] = field(default_factory=dict, compare=False, repr=False)

    @property
    def aims_at(self) -> str | None:
        """The event that this one corrects or withdraws, or None."""
        return self.corrects if self.corrects is not None else self.withdraws

    def spot(self, part: str = "") -> Spot:
        """Where a part of it was written, or else the event itself."""
        return self.spots.get(part) or self.spots.get("", Spot(self.id))


@dataclass(frozen=True, slots=True)
class Dossier:
    """
    The events of one young person, in whatever order they arrived.

    Args:
        id: the dossier's own name, without personal data; None where it has none.
        events: every event, corrections included.

    >>> opening = Event(id="e1", kind="opening", on=20260301, recorded=20260301)
    >>> Dossier("d", (opening,)).event("e1") is opening
    True
    """

    id: str | None
    events: tuple[Event, ...]

    def __iter__(self) -> Iterator[Event]:
        return iter(self.events)

    def event(self, id: str) -> Event | None:
        """The event of that id, or None."""
        return next((event for event in self.events if event.id == id), None)

    def with_events(self, more: Iterable[Event]) -> "Dossier":
        """The dossier with further events; those that it has already are not taken twice."""
        known = {event.id for event in self.events}
        return Dossier(self.id, (*self.events, *(event for event in more if event.id not in known)))
