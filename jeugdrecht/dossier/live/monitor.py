"""
The monitor: events in, triggers out.

Engine `one` decides on the state after each event. What changed goes to durable-rules, which says what it is.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from graphlib import CycleError
from threading import RLock
from typing import Self

from jeugdrecht.dossier import words
from jeugdrecht.dossier.course import Following
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.live.changes import changes_between, first_messages
from jeugdrecht.dossier.live.session import Sessions
from jeugdrecht.dossier.live.snapshot import Snapshot, Stand, Subject, snapshot_of
from jeugdrecht.dossier.live.triggers import Trigger
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.reading import faults_of
from jeugdrecht.dossier.store.store import Store
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import FIRST_DAY, Day
from jeugdrecht.sources import Lang

Log = Callable[[Trigger], None]


@dataclass(frozen=True, slots=True)
class _Kept:
    dossier: Dossier
    snapshot: Snapshot


class Monitor:
    """
    Watches any number of dossiers.

    Args:
        store: where the events are kept. With one, dossiers that were not used lately leave the memory and
            are read again when they come back; without one all stay.
        log: called with each trigger, once it is sure.
        answers: an organisation's own answers to unsettled legal questions.
        most: with a store, how many dossiers are kept in memory.
        lang: the language of messages.

    Raises:
        InputError: durable-rules is not installed.
    """

    def __init__(
        self, store: Store | None = None, *, log: Log | None = None, answers: Case | None = None,
        most: int = 256, lang: Lang = "nl",
    ) -> None:  # fmt: skip
        self._sessions = Sessions(lang=lang)
        self._store, self._log, self._answers, self._most, self._lang = store, log, answers, most, lang
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._following: OrderedDict[str, Following] = OrderedDict()
        self._day: Day = FIRST_DAY
        self._lock = RLock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the sessions. The store is left to whoever opened it."""
        self._sessions.close()

    def begin(self, dossier: Dossier, *, name: str) -> None:
        """
        Take a dossier as it is: what it holds already sets nothing off.

        Args:
            dossier: its events.
            name: its name.

        Raises:
            InputError: corrections of it point at each other in a circle.
        """
        with self._lock:
            kept = self._keep(name)
            events = [_bare(event) for event in dossier]
            self._refuse_others(kept.dossier, events)
            new = kept.dossier.with_events(events)
            after = self._snapshot(new, max([kept.snapshot.on, *(event.recorded for event in events)]))
            if self._store is not None:
                self._store.append(name, events, lang=self._lang)
            self._sessions.end(name)
            self._put(name, _Kept(new, after))

    def take(self, name: str, event: Event) -> tuple[Trigger, ...]:
        """
        Take an event.

        Args:
            name: the dossier.
            event: what happened; one that came before sets nothing off.

        Returns:
            What it set off: findings, then days, steps, and where the chains stand.

        Raises:
            InputError: another event has its id already, or it closes a circle of corrections; nothing is
                kept of it.
            LiveError: durable-rules failed; nothing is kept of the event, which can be sent again.
        """
        with self._lock:
            kept, event = self._keep(name), _bare(event)
            self._refuse_others(kept.dossier, (event,))
            new = kept.dossier.with_events((event,))
            if len(new.events) == len(kept.dossier.events):
                return ()
            return self._go_on(name, kept, new, max(kept.snapshot.on, event.recorded), event)

    def pass_to(self, day: Day) -> tuple[Trigger, ...]:
        """
        Let the days pass: what is not done in time is told.

        Args:
            day: the day it is now, yyyymmdd; one that lies behind changes nothing.

        Returns:
            What passed, dossier by dossier.

        Raises:
            LiveError: durable-rules failed; of the dossiers before, the log has been told.
        """
        found: list[Trigger] = []
        with self._lock:
            names = tuple(self._kept) if self._store is None else self._store.dossiers()
            for name in names:
                kept = self._keep(name)
                if kept.snapshot.on < day:
                    found += self._go_on(name, kept, kept.dossier, day, None)
            self._day = max(self._day, day)
        return tuple(found)

    def snapshot(self, name: str) -> Snapshot:
        """
        What stands in a dossier.

        Args:
            name: the dossier.
        """
        with self._lock:
            return self._keep(name).snapshot

    def findings(self, name: str) -> Mapping[Subject, Stand]:
        """
        The findings on a dossier, by decision and item.

        Args:
            name: the dossier.
        """
        return self.snapshot(name).findings

    def _go_on(
        self, name: str, kept: _Kept, new: Dossier, on: Day, event: Event | None
    ) -> tuple[Trigger, ...]:
        after = self._snapshot(new, on)
        by = event.id if event is not None else None
        changes = changes_between(kept.snapshot, after)
        if changes and name not in self._sessions:
            self._sessions.post(name, first_messages(kept.snapshot))
        whats = self._sessions.post(name, [change.message for change in changes]) if changes else ()
        try:
            if self._store is not None and event is not None:
                self._store.append(name, (event,), lang=self._lang)
        except BaseException:
            self._sessions.end(name)  # its chart has seen what was not kept
            raise
        self._put(name, _Kept(new, after))
        told = [
            *(Trigger("event_unclear", name, on, by, fault=one) for one in _new(after, kept.snapshot)),
            *(Trigger("event_cleared", name, on, by, fault=one) for one in _new(kept.snapshot, after)),
            *(Trigger(what, name, on, by, change) for what, change in zip(whats, changes, strict=True)),
        ]
        if self._log is not None:
            for trigger in told:
                self._log(trigger)
        return tuple(told)

    def _snapshot(self, dossier: Dossier, on: Day) -> Snapshot:
        try:
            events = standing(dossier.events, on=on)
        except CycleError:
            raise InputError(*faults_of(dossier, lang=self._lang)) from None
        following = self._follow(dossier.id or "", events)
        return snapshot_of(dossier, on=on, answers=self._answers, lang=self._lang, following=following)

    def _follow(self, name: str, events: tuple[Event, ...]) -> Following:
        """What has followed the dossier so far, or a new one where an event came in before others."""
        found = self._following.pop(name, None)
        if found is None or events[: len(found.events)] != found.events:
            found = Following(name, self._answers)
        self._following[name] = found
        while len(self._following) > self._most:
            self._following.popitem(last=False)
        return found

    def _refuse_others(self, dossier: Dossier, events: Iterable[Event]) -> None:
        known = {event.id: event for event in dossier}
        twice = [event for event in events if event.id in known and known[event.id] != event]
        if twice:
            raise InputError(*(_of_one_id(event, self._lang) for event in twice))

    def _keep(self, name: str) -> _Kept:
        kept = self._kept.get(name)
        if kept is not None:
            self._kept.move_to_end(name)
            return kept
        dossier = Dossier(name, ())
        if self._store is not None:
            read = self._store.read(name, lang=self._lang)
            dossier = Dossier(name, tuple(_bare(event) for event in read))
        on = max([self._day, *(event.recorded for event in dossier)])
        found = _Kept(dossier, self._snapshot(dossier, on) if dossier.events else Snapshot(on))
        self._put(name, found)
        return found

    def _put(self, name: str, kept: _Kept) -> None:
        self._kept[name] = kept
        self._kept.move_to_end(name)
        while self._store is not None and len(self._kept) > self._most:
            left, _ = self._kept.popitem(last=False)
            self._sessions.end(left)  # what is read again begins its chart again


def _bare(event: Event) -> Event:
    """An event without the places where it was written, so that messages name its id."""
    return replace(event, spots={})


def _new(one: Snapshot, other: Snapshot) -> tuple[Fault, ...]:
    return tuple(fault for fault in one.faults if fault not in other.faults)


def _of_one_id(event: Event, lang: Lang) -> Fault:
    said = words.ID_TWICE
    return Fault(
        event.id, said.message.in_(lang).format(found=quoted(event.id), first=""), said.remedy.in_(lang),
        lang=lang,
    )  # fmt: skip
