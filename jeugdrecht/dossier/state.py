"""
The state of a dossier: the events that stand on a day, told as a case that any decision can be asked of.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.kinds import BY, DAY, KINDS, Kind, Value
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.days import LAST_DAY, Day

FACTS = "gegevens"
"""The kind of event that says anything at all, and so about anything."""

Place = tuple[str | None, str]
"""The id of the item, None outside the lists, and the id of the fact."""


@dataclass(frozen=True, slots=True)
class State:
    """
    What was the case on a day, as known on a day.

    Args:
        case: what the events say together.
        events: the events that stand, in order.
        origins: the event that settled each fact.
        items: the event that began each item, by the id of the item.
        abouts: the item that each event is about, by the id of the event.
    """

    case: Case
    events: tuple[Event, ...]
    origins: Mapping[Place, Event] = field(default_factory=dict)
    items: Mapping[str, Event] = field(default_factory=dict)
    abouts: Mapping[str, str] = field(default_factory=dict)

    @property
    def on(self) -> Day:
        """The day it is about."""
        return self.case.on


def state_of(dossier: Dossier, *, on: Day, known: Day = LAST_DAY) -> State:
    """
    The state of a dossier on a day.

    Args:
        dossier: the dossier.
        on: the day it is about, yyyymmdd.
        known: the day on which it is asked; what was recorded later is not yet known.

    >>> birth = Event(id="e1", kind="geboorte", on=20100510, recorded=20260301)
    >>> state = state_of(Dossier("d", (birth,)), on=20260302)
    >>> state.case.facts["jeugdige.geboortedatum"].value
    20100510
    >>> state_of(Dossier("d", (birth,)), on=20260302, known=20260228).events
    ()
    """
    return folded(standing(dossier.events, on=on, known=known), on=on, id=dossier.id)


def folded(events: Iterable[Event], *, on: Day, id: str | None = None) -> State:
    """
    The state after events that are in order already.

    Args:
        events: events that stand.
        on: the reference date of the case.
        id: the name of the case.

    >>> folded((), on=20260302).case.on
    20260302
    """
    fold = Fold()
    for event in events:
        fold.take(event)
    return fold.state(on, id)


class Fold:
    """Takes events one after another and tells the state after them."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._facts: dict[str, dict[str, Given]] = {}
        self._case: dict[str, Given] = {}
        self._origins: dict[Place, Event] = {}
        self._opened: dict[str, Event] = {}
        self._complete: set[str] = set()
        self._abouts: dict[str, str] = {}

    def copy(self) -> Self:
        """The same, to go on from apart."""
        other = type(self)()
        other._events, other._complete = list(self._events), set(self._complete)
        other._facts = {item: dict(facts) for item, facts in self._facts.items()}
        other._case, other._origins = dict(self._case), dict(self._origins)
        other._opened, other._abouts = dict(self._opened), dict(self._abouts)
        return other

    def take(self, event: Event) -> None:
        """
        Take one more event.

        Args:
            event: what happened.
        """
        kind = KINDS[event.kind]
        self._events.append(event)
        self._complete.update(event.complete)
        self._clear(kind)
        item = self._item(event, kind)
        if item is not None:
            self._abouts[event.id] = item
        for fact_id, given in _said(event, kind).items():
            self._set(fact_id, given, item, event)

    def state(self, on: Day, id: str | None = None) -> State:
        """
        The state so far.

        Args:
            on: the reference date of the case.
            id: the name of the case.
        """
        case = Case(on=on, facts=dict(self._case), lists=self._lists(), id=id)
        return State(case, tuple(self._events), dict(self._origins), dict(self._opened), dict(self._abouts))

    def item_of(self, event: Event) -> str | None:
        """
        The item an event is about: named, begun by it, or the only one there is; None if that is unclear.

        Args:
            event: the event.
        """
        kind = KINDS[event.kind]
        if kind.opens:
            return event.about if event.about is not None else event.id
        if event.about is not None:
            return event.about if self.kind_of_item(event.about) is not None else None
        if kind.item is None:
            return None
        known = self.items(kind.item)
        return known[0] if len(known) == 1 else None

    def items(self, item: str) -> tuple[str, ...]:
        """
        The items of one kind, in the order in which they began.

        Args:
            item: such as `maatregel`.
        """
        return tuple(id for id in self._facts if self.kind_of_item(id) == item)

    def kind_of_item(self, id: str) -> str | None:
        """
        What an item is, such as `maatregel`; None where there is none of that name.

        Args:
            id: the name of the item.
        """
        opened = self._opened.get(id)
        return None if opened is None else KINDS[opened.kind].item

    def opened_by(self, id: str) -> Event | None:
        """
        The event with which an item began.

        Args:
            id: the name of the item.
        """
        return self._opened.get(id)

    def _item(self, event: Event, kind: Kind) -> str | None:
        item = self.item_of(event)
        if kind.opens and item is not None:
            self._end_others(event, kind)
            self._opened[item] = event
            self._facts[item] = {}
        return item

    def _end_others(self, event: Event, kind: Kind) -> None:
        for other in self.items(kind.item or "") if kind.ends is not None else ():
            if kind.ends is not None and kind.ends not in self._facts[other]:
                self._set(kind.ends, _with_provenance(Given(event.on), event), other, event)

    def _clear(self, kind: Kind) -> None:
        for what in kind.clears:
            for fact_id in [id for id in self._case if id == what or id.partition(".")[0] == what]:
                del self._case[fact_id]
                del self._origins[None, fact_id]

    def _set(self, fact_id: str, given: Given, item: str | None, event: Event) -> None:
        fact = vocabulary().fact(fact_id)
        # Facts of items that were established of none in particular hold for every item without its own.
        of_all = item is None and event.kind == FACTS
        if fact is not None and fact.item is not None and not of_all:
            if item is None or item not in self._facts:
                return  # reading reports an event of which it cannot be seen what it is about
            self._facts[item][fact_id] = given
            self._origins[item, fact_id] = event
        else:
            self._case[fact_id] = given
            self._origins[None, fact_id] = event

    def _lists(self) -> dict[str, Items]:
        found: dict[str, list[Item]] = {list_id: [] for list_id in sorted(self._complete)}
        for id, facts in self._facts.items():
            list_id = vocabulary().list_of_item[self.kind_of_item(id) or ""].id
            found.setdefault(list_id, []).append(Item(id, dict(facts)))
        return {list_id: Items(tuple(items)) for list_id, items in found.items()}


def _said(event: Event, kind: Kind) -> dict[str, Given]:
    """What an event settles, each fact with the event as its provenance unless it says another."""
    settled = {**dict(kind.fallback), **event.data, **dict(kind.sets)}
    return {id: told for id, value in settled.items() if (told := _given(value, event)) is not None}


def _given(value: Value, event: Event) -> Given | None:
    if value is DAY:
        return _with_provenance(Given(event.on), event)
    if value is BY:
        return None if event.by is None else _with_provenance(Given(event.by), event)
    if not isinstance(value, Given):
        return None
    return value if value.by or value.source or value.versions else _with_provenance(value, event)


def _with_provenance(given: Given, event: Event) -> Given:
    source = event.source or event.id
    because = given.because or event.because
    return replace(given, by=event.by, because=because, on=given.on or days.iso(event.on), source=source)
