"""
The monitor: events in, triggers out.

Engine `one` decides on the state after each event. What changed goes to durable-rules, which says what it is.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import CycleError
from itertools import chain
from threading import RLock
from typing import Self

from jeugdrecht.dossier import words
from jeugdrecht.dossier.live.changes import Change, changes_between, first_messages
from jeugdrecht.dossier.live.followed import Followed
from jeugdrecht.dossier.live.rulesets import What
from jeugdrecht.dossier.live.session import Letter, Sessions
from jeugdrecht.dossier.live.snapshot import Snapshot, snapshot_of
from jeugdrecht.dossier.live.stands import Stand, Subject
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


@dataclass(frozen=True, slots=True)
class _Taken:
    """What an event, or days that passed, did to a dossier; the event is None for days or for nothing new."""

    name: str
    event: Event | None
    before: _Kept
    after: _Kept
    changes: tuple[Change, ...]

    @property
    def letter(self) -> Letter:
        messages = tuple(change.message for change in self.changes)
        return Letter(self.name, messages, lambda: first_messages(self.before.snapshot))

    def triggers(self, whats: tuple[What, ...]) -> tuple[Trigger, ...]:
        old, new = self.before.snapshot, self.after.snapshot
        by = self.event.id if self.event is not None else None
        return (
            *(Trigger("event_unclear", self.name, new.on, by, fault=one) for one in _new(new, old)),
            *(Trigger("event_cleared", self.name, new.on, by, fault=one) for one in _new(old, new)),
            *(
                Trigger(what, self.name, new.on, by, change)
                for what, change in zip(whats, self.changes, strict=True)
            ),
        )


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
        self._followed: OrderedDict[str, Followed] = OrderedDict()
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
            self._put(name, _Kept(new, after.at_rest()))

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
        (told,) = self.take_all([(name, event)])
        return told

    def take_all(self, arrived: Sequence[tuple[str, Event]]) -> tuple[tuple[Trigger, ...], ...]:
        """
        Take events that arrived together: they are kept together, which costs a store hardly more than one.

        Args:
            arrived: each with the name of its dossier, in the order in which they are told of.

        Returns:
            What each set off; one that came before sets nothing off.

        Raises:
            InputError: of one of them, as in `take`; nothing is kept of any.
            LiveError: durable-rules failed; nothing is kept of any, and all can be sent again.
        """
        with self._lock:
            ahead: dict[str, _Kept] = {}
            taken = []
            for name, event in arrived:
                one = self._taken(name, ahead.get(name) or self._keep(name), _bare(event))
                ahead[name] = one.after
                taken.append(one)
            return self._settle(taken)

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
                    (told,) = self._settle([self._moved(name, kept, kept.dossier, day, None)])
                    found += told
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

    def _taken(self, name: str, kept: _Kept, event: Event) -> _Taken:
        self._refuse_others(kept.dossier, (event,))
        new = kept.dossier.with_events((event,))
        if len(new.events) == len(kept.dossier.events):
            return _Taken(name, None, kept, kept, ())
        return self._moved(name, kept, new, max(kept.snapshot.on, event.recorded), event)

    def _moved(self, name: str, kept: _Kept, new: Dossier, on: Day, event: Event | None) -> _Taken:
        after = self._snapshot(new, on)
        changes = changes_between(kept.snapshot, after)
        return _Taken(name, event, kept, _Kept(new, after.at_rest()), changes)

    def _settle(self, taken: Sequence[_Taken]) -> tuple[tuple[Trigger, ...], ...]:
        """Tell durable-rules, keep the events, and then tell of them: in that order, so that all is sure."""
        try:
            fired = self._sessions.post_all([one.letter for one in taken])
            if self._store is not None:
                events = [(one.name, one.event) for one in taken if one.event is not None]
                self._store.append_all(events, lang=self._lang)
        except BaseException:
            for one in taken:
                self._sessions.end(one.name)  # its chart has seen what was not kept
            raise
        told = tuple(one.triggers(whats) for one, whats in zip(taken, fired, strict=True))
        for one in taken:
            self._put(one.name, one.after)
        if self._log is not None:
            for trigger in chain.from_iterable(told):
                self._log(trigger)
        return told

    def _snapshot(self, dossier: Dossier, on: Day) -> Snapshot:
        followed = self._follow(dossier.id or "")
        try:
            return snapshot_of(dossier, on=on, answers=self._answers, lang=self._lang, followed=followed)
        except CycleError:
            raise InputError(*faults_of(dossier, lang=self._lang)) from None

    def _follow(self, name: str) -> Followed:
        """What has followed the dossier so far."""
        found = self._followed.pop(name, None) or Followed(name, self._answers)
        self._followed[name] = found
        while len(self._followed) > self._most:
            self._followed.popitem(last=False)
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
        found = _Kept(dossier, self._snapshot(dossier, on).at_rest() if dossier.events else Snapshot(on))
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
