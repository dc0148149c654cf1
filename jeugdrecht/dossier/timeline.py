"""
The timeline: what happened, what ran from when to when, and the birthdays on which the law changes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.dossier.course import Course, Run, course_of
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.state import State
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Item
from jeugdrecht.logic.days import LAST_DAY, NEVER, Day

OPENING, CLOSING = "opening", "sluiting"
AGES = (12, 16, 18, 21, 23)
"""The ages at which the rules of this library change; each is a derived event, never recorded."""

ENDS = {
    "ots": "einde_ots", "vots": "einde_vots",
}  # fmt: skip
"""The decision that gives the end of a measure; of others, the day that the order names."""


CLOSED_BY = ("onherroepelijk", "sepot", "halt_voltooid")
"""The kinds of events with which a criminal case is over, for the picture."""

Lane: TypeAlias = Literal["measure", "placement", "stay", "offence"]


@dataclass(frozen=True, slots=True)
class Birthday:
    """A derived event: the first day of an age."""

    age: int
    on: Day


@dataclass(frozen=True, slots=True)
class Span:
    """
    Something that ran for a time.

    Args:
        item: the id of the item; of a placement, `machtiging`.
        what: its kind, such as `ots`.
        since: the first day, yyyymmdd.
        until: the first day without it; None where it has no end.
        sure: whether that day is settled.
        lane: what sort of thing it is.
        event: the event that began it.
    """

    item: str
    what: str
    since: Day
    until: Day | None
    sure: bool
    lane: Lane = "measure"
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """
    A dossier over time, as it stood on a day.

    Args:
        id: the dossier's own name.
        on: the day it is about.
        known: the last day of recording that counts; None for all.
        events: what happened, in order.
        birthdays: up to the horizon.
        spans: what ran, by first day.
        runs: the days that ran, and how each came out.
        state: the state on the day.
    """

    id: str | None
    on: Day
    known: Day | None
    events: tuple[Event, ...]
    birthdays: tuple[Birthday, ...]
    spans: tuple[Span, ...]
    runs: tuple[Run, ...]
    state: State

    @property
    def course(self) -> Course:
        """The state with the days."""
        return Course(self.state, self.runs)

    @property
    def closed(self) -> Event | None:
        """The event with which the dossier was closed, unless it was opened again since."""
        last = [event for event in self.events if event.kind in (CLOSING, OPENING)][-1:]
        return last[0] if last and last[0].kind == CLOSING else None


def timeline_of(dossier: Dossier, *, on: Day, known: Day = LAST_DAY, answers: Case | None = None) -> Timeline:
    """
    The timeline of a dossier.

    Args:
        dossier: the dossier.
        on: the day it is about, yyyymmdd.
        known: the day on which it is asked.
        answers: an organisation's own answers to unsettled legal questions.

    >>> birth = Event(id="e1", kind="geboorte", on=20100510, recorded=20260301)
    >>> timeline_of(Dossier("d", (birth,)), on=20260302).birthdays[0]
    Birthday(age=12, on=20220510)
    """
    course = course_of(dossier, on=on, known=known, answers=answers)
    return Timeline(
        dossier.id, on, known if known != LAST_DAY else None, course.state.events,
        tuple(_birthdays(course.state)), tuple(sorted(_spans(course.state), key=lambda s: (s.since, s.item))),
        course.runs, course.state,
    )  # fmt: skip


def _birthdays(state: State) -> Iterator[Birthday]:
    birth = state.case.facts.get("jeugdige.geboortedatum")
    if birth is not None and isinstance(birth.value, int):
        for age in AGES:
            yield Birthday(age, days.birthday(birth.value, age))


def _spans(state: State) -> Iterator[Span]:
    asked = Asked(state)
    measures = state.case.lists.get("maatregelen")
    for item in measures.items if measures is not None else ():
        kind, since = _value(item, "maatregel.soort"), _day(item, "maatregel.ingangsdatum")
        if isinstance(kind, str) and since is not None:
            until, sure = _end(asked, item, kind)
            yield Span(item.id, kind, since, until, sure, event=state.items.get(item.id))
    yield from _placement(asked)
    yield from _offences(state)
    stays = state.case.lists.get("verblijven")
    for item in stays.items if stays is not None else ():
        since = _day(item, "verblijf.vanaf")
        if since is not None:
            what = str(_value(item, "verblijf.soort"))
            until = _day(item, "verblijf.tot")
            yield Span(item.id, what, since, until, True, "stay", state.items.get(item.id))


def _offences(state: State) -> Iterator[Span]:
    """A criminal case, from the offence to the event with which it was over."""
    offences = state.case.lists.get("feiten")
    for item in offences.items if offences is not None else ():
        since, opened = _day(item, "feit.pleegdatum"), state.items.get(item.id)
        names = (None, item.id)
        ends = (e.on for e in state.events if e.kind in CLOSED_BY and e.about in names)
        if since is not None:
            yield Span(item.id, "feit", since, next(ends, None), True, "offence", opened)


def _end(asked: Asked, item: Item, kind: str) -> tuple[Day | None, bool]:
    lifted = _day(item, "maatregel.opgeheven_op")
    decision = ENDS.get(kind)
    if lifted is not None:
        return lifted, True
    if decision is None:
        return _day(item, "maatregel.einddatum"), True
    finding = asked.finding(decision, item.id)
    if finding.status == "decided":
        return _until(finding.value), True
    return finding.not_after, False


def _placement(asked: Asked) -> Iterator[Span]:
    facts, origins = asked.case.facts, asked.state.origins
    since = facts.get("machtiging.ingangsdatum")
    if since is None or not isinstance(since.value, int):
        return
    until, sure = None, False
    for _, finding in asked.findings("einde_uithuisplaatsing"):
        if finding.status == "decided":
            until, sure = _until(finding.value), True
        elif finding.not_after is not None:
            until = finding.not_after
    yield Span(
        "machtiging", "uithuisplaatsing", since.value, until, sure, "placement",
        origins.get((None, "machtiging.ingangsdatum")),
    )  # fmt: skip


def _until(value: object) -> Day | None:
    return value if isinstance(value, int) and value != NEVER else None


def _value(item: Item, fact: str) -> object:
    given = item.facts.get(fact)
    return None if given is None else given.value


def _day(item: Item, fact: str) -> Day | None:
    found = _value(item, fact)
    return found if isinstance(found, int) and not isinstance(found, bool) else None
