"""
The course of a dossier: every day that ever ran in it, and how each came out.

The events are taken one by one. After each, the days of the state are asked again: a day that is gone was met
by that event, or set aside by it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, Self, TypeAlias

from jeugdrecht.dossier.deadlines import Deadline, Key, deadlines_asked
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.memory import Memory
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.state import Fold, State
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import LAST_DAY, NEVER, Day

Outcome: TypeAlias = Literal[
    "loopt", "op_tijd", "gedaan", "te_laat", "verstreken", "voorbij", "geeindigd", "vervangen", "onbekend"
]
"""
Still running; met in time; met, where the law names no day; met late; what had to be done was not done; what
could be done was not; ended; set aside by a later event; in time or not, which cannot be said because the day
itself is open.
"""

PASSED: dict[str, Outcome] = {
    "moet": "verstreken", "kan": "voorbij", "einde": "geeindigd", "tot_en_met": "geeindigd",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """
    One day of a dossier and how it came out.

    Args:
        deadline: the day.
        outcome: how it came out.
        met: the event that met it, or the last of those that did together.
        ended_by: the event that set it aside.
        runs: whether it is still there: the state of today brings it, or it runs on beside a later one.
    """

    deadline: Deadline
    outcome: Outcome
    met: Event | None = None
    ended_by: Event | None = None
    runs: bool = False


@dataclass(slots=True)
class _Open:
    deadline: Deadline
    met: dict[str, Event] = field(default_factory=dict)
    ended_by: Event | None = None
    alone: bool = False
    """Whether it runs on although the state tells of a later one in its place."""


@dataclass(frozen=True, slots=True)
class Course:
    """
    A dossier on a day: its state, and every day that ran.

    Args:
        state: the state.
        runs: the days, by day.
    """

    state: State
    runs: tuple[Run, ...]


def course_of(dossier: Dossier, *, on: Day, known: Day = LAST_DAY, answers: Case | None = None) -> Course:
    """
    The course of a dossier up to a day.

    Args:
        dossier: the dossier.
        on: the day it is about, yyyymmdd.
        known: the day on which it is asked.
        answers: an organisation's own answers to unsettled legal questions.

    >>> report = Event(id="e1", kind="melding", on=20260304, recorded=20260304)
    >>> found = Event(id="e2", kind="onderzoek_nodig", on=20260306, recorded=20260306)
    >>> begun = Event(id="e3", kind="onderzoek_veilig_thuis", on=20260310, recorded=20260310)
    >>> course = course_of(Dossier("d", (report, found, begun)), on=20260311)
    >>> [(run.deadline.id, run.deadline.day, run.outcome) for run in course.runs][:2]
    [('termijnen/onderzoek_starten', 20260309, 'te_laat'), ('termijnen/oordelen', 20260518, 'loopt')]
    """
    following = Following(dossier.id, answers)
    for event in standing(dossier.events, on=on, known=known):
        following.take(event)
    return following.course(following.asked(on))


class Following:
    """
    Follows a dossier from event to event, and can be asked for its course after each.

    Args:
        id: the dossier's own name.
        answers: an organisation's own answers to unsettled legal questions.
        memory: findings of the states before; None to decide each with its reasoning.
    """

    def __init__(self, id: str | None, answers: Case | None = None, memory: Memory | None = None) -> None:
        self.events: tuple[Event, ...] = ()
        self.fold = Fold()
        self._id, self._answers, self._memory = id, answers, memory
        self._walk = _Walk()

    def copy(self) -> Self:
        """The same, to go on from apart."""
        other = type(self)(self._id, self._answers, self._memory)
        other.events, other.fold, other._walk = self.events, self.fold.copy(), self._walk.copy()
        return other

    def take(self, event: Event) -> Asked:
        """
        Take the event that comes after those taken.

        Args:
            event: one that stands.

        Returns:
            The state right after it, on its day.
        """
        self.fold.take(event)
        self.events = (*self.events, event)
        asked = self.asked(event.on)
        self._walk.after(event, self.fold.item_of(event), asked)
        return asked

    def asked(self, on: Day) -> Asked:
        """
        The state on a day, of which decisions can be asked.

        Args:
            on: the day, yyyymmdd.
        """
        return Asked(answered(self.fold.state(on, self._id), self._answers), self._memory)

    def course(self, asked: Asked) -> Course:
        """
        The course up to a day.

        Args:
            asked: the state on that day.
        """
        return Course(asked.state, tuple(sorted(self._walk.runs(asked), key=_by_day)))


def answered(state: State, answers: Case | None) -> State:
    """
    A state with an organisation's own answers, where the events give none.

    Args:
        state: the state.
        answers: the answers; None for none.

    >>> from jeugdrecht.dossier.state import folded
    >>> answered(folded((), on=20260301), None).case.facts
    {}
    """
    if answers is None:
        return state
    case = state.case.with_facts({**answers.facts, **state.case.facts})
    return replace(state, case=case)


def _by_day(run: Run) -> tuple[Day, str, str]:
    return run.deadline.day or NEVER, run.deadline.id, run.deadline.about or ""


class _Walk:
    """Keeps every day that ran, from event to event."""

    def __init__(self) -> None:
        self._open: dict[Key, _Open] = {}
        self._past: list[_Open] = []
        self._events: list[tuple[Event, str | None]] = []
        self._current: tuple[Day, dict[Key, Deadline]] | None = None

    def copy(self) -> Self:
        """The same, to go on from apart; what is past no longer changes."""
        other = type(self)()
        other._open = {key: replace(one, met=dict(one.met)) for key, one in self._open.items()}
        other._past, other._events = list(self._past), list(self._events)
        return other

    def after(self, event: Event, item: str | None, asked: Asked) -> None:
        self._events.append((event, item))
        self._current = None
        current = self._days(asked)
        for key, one in list(self._open.items()):
            if not one.deadline.watch.by_decision or key not in current:
                self._meet(one, [(event, item)])
            one.alone = key not in current and not _is_met(one) and (
                one.alone or event.kind in one.deadline.watch.besides
            )  # fmt: skip
            if key not in current and not one.alone:
                one.ended_by = None if event.id in {met.id for met in one.met.values()} else event
                self._past.append(self._open.pop(key))
        for key, deadline in current.items():
            if key not in self._open:
                self._open[key] = self._new(deadline)
            else:
                self._open[key].deadline = deadline

    def runs(self, asked: Asked) -> Iterator[Run]:
        current, on = self._days(asked), asked.state.on
        for key, one in self._open.items():
            told = replace(one, deadline=current.get(key, one.deadline))
            yield _run(told, on, runs=key in current or one.alone)
        known = self._open.keys()
        for key, deadline in current.items():
            if key not in known:
                yield _run(self._new(deadline), on, runs=True)
        for one in self._past:
            yield _run(one, on, runs=False)

    def _days(self, asked: Asked) -> dict[Key, Deadline]:
        """The days of a state; on the day of the latest event those are worked out already."""
        if self._current is None or self._current[0] != asked.state.on:
            self._current = asked.state.on, {one.key: one for one in deadlines_asked(asked)}
        return self._current[1]

    def _new(self, deadline: Deadline) -> _Open:
        new = _Open(deadline)
        if not deadline.watch.by_decision:
            self._meet(new, self._since(deadline))
        return new

    def _since(self, deadline: Deadline) -> list[tuple[Event, str | None]]:
        """The events after the one that set a day off."""
        ids = [event.id for event, _ in self._events]
        if deadline.start is None:
            return self._events if deadline.day is None else []
        start = ids.index(deadline.start.id) + 1
        return self._events[start:]

    def _meet(self, one: _Open, events: Iterable[tuple[Event, str | None]]) -> None:
        for event, item in events:
            about_it = None in (item, one.deadline.about) or item == one.deadline.about
            if event.kind in one.deadline.watch.met_by and about_it and not _is_met(one):
                one.met.setdefault(event.kind, event)


def _is_met(one: _Open) -> bool:
    watch = one.deadline.watch
    return len(one.met) == len(watch.met_by) if watch.all_of else bool(one.met)


def _run(one: _Open, on: Day, *, runs: bool) -> Run:
    met = max(one.met.values(), key=lambda event: event.on) if _is_met(one) and one.met else None
    return Run(one.deadline, _outcome(one, met, on), met, one.ended_by, runs)


def _outcome(one: _Open, met: Event | None, on: Day) -> Outcome:
    last = one.deadline.last
    if met is not None:
        if last is None:
            return "gedaan"
        if not one.deadline.is_sure and met.on > last:
            return "onbekend"
        return "op_tijd" if met.on <= last else "te_laat"
    if last is None:
        return "vervangen" if one.ended_by is not None else "loopt"
    until = one.ended_by.on if one.ended_by is not None else on
    if until <= last:
        return "vervangen" if one.ended_by is not None else "loopt"
    return PASSED[one.deadline.meaning] if one.deadline.is_sure else "onbekend"
