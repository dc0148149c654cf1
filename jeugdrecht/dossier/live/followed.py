"""
A dossier as the monitor follows it: on from where it was, or from just before an event that came late.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from jeugdrecht.dossier.checking import remarks_on
from jeugdrecht.dossier.course import Following
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.depends import Key, changed_between, depends_of
from jeugdrecht.dossier.kinds import KINDS
from jeugdrecht.dossier.live.stands import Stand, StepKey, StepStand, Subject, stand_of, step_of
from jeugdrecht.dossier.memory import Memory
from jeugdrecht.dossier.model import Event
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import Day
from jeugdrecht.rules import library
from jeugdrecht.rules.index import ARISES

TRAIL = 8
"""An event may come before so many others; one that comes later than that has all gone over again."""


@dataclass(slots=True)
class _Mark:
    """Where a dossier was after one of its events: what followed, and what was to be said of the steps."""

    following: Following
    steps: dict[StepKey, StepStand] = field(default_factory=dict)
    happened: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Found:
    """How a decision came out, what the day had to do with it, and the same in few bytes."""

    came: Finding | Verdict
    of_day: Key
    stand: Stand


@dataclass(frozen=True, slots=True)
class _State:
    """A case with what was found of it."""

    case: Case
    findings: Mapping[Subject, _Found]


class Followed:
    """
    Follows one dossier.

    Args:
        id: the dossier's own name.
        answers: an organisation's own answers to unsettled legal questions.
    """

    def __init__(self, id: str | None, answers: Case | None = None) -> None:
        self._id, self._answers = id, answers
        self._memory = Memory(library.rulebase())
        self._trail: deque[_Mark] = deque(maxlen=TRAIL)
        self._found: _State | None = None

    def go_to(self, events: tuple[Event, ...], on: Day) -> Asked:
        """
        Go to where these events have happened.

        Args:
            events: the events that stand, in order.
            on: the day it is, yyyymmdd.

        Returns:
            The state on that day.
        """
        while self._trail and not _goes_on(self._trail[-1].following.events, events):
            self._trail.pop()
        mark = self._trail[-1] if self._trail else _Mark(Following(self._id, self._answers, self._memory))
        asked = None
        for event in events[len(mark.following.events) :]:
            mark, asked = self._after(mark, event)
            self._trail.append(mark)
        if not self._trail:
            self._trail.append(mark)
        return asked if asked is not None and asked.state.on == on else mark.following.asked(on)

    @property
    def now(self) -> Following:
        """What followed all the events."""
        return self._trail[-1].following

    @property
    def steps(self) -> dict[StepKey, StepStand]:
        """What is to be said of the steps taken."""
        return self._trail[-1].steps

    def findings(self, asked: Asked) -> dict[Subject, Stand]:
        """
        Every finding on a state.

        Args:
            asked: the state.
        """
        before = self._found
        changed = changed_between(before.case, asked.case) if before is not None else frozenset[str]()
        whole = before is None or has_periods(asked.case) or has_periods(before.case)
        found: dict[Subject, _Found] = {}
        for decision in ARISES:
            subjects = asked.subjects(decision)
            depends = depends_of(asked.law, decision) if subjects else None
            if depends is None:
                continue
            of_day = depends.of_day(asked.law, asked.outcomes, asked.seen)
            touched = whole or depends.is_touched_by(changed)
            for item in subjects:
                known = before.findings.get((decision, item)) if before is not None else None
                if known is None or touched or known.of_day != of_day:
                    known = _found_anew(known, asked.verdict(decision, item), of_day)
                found[decision, item] = known
        self._found = _State(asked.case, found)
        return {subject: one.stand for subject, one in found.items()}

    def _after(self, mark: _Mark, event: Event) -> tuple[_Mark, Asked]:
        following = mark.following.copy()
        looks_back = any(asks.before for asks in KINDS[event.kind].asks)
        before = mark.following.asked(event.on) if looks_back else None
        asked = following.take(event)
        remarks = remarks_on(event, following.fold.item_of(event), before or asked, asked, mark.happened)
        steps = dict(told for remark in remarks if (told := step_of(remark)) is not None)
        return _Mark(following, {**mark.steps, **steps}, mark.happened | {event.kind}), asked


def _goes_on(events: tuple[Event, ...], further: tuple[Event, ...]) -> bool:
    return events == further[: len(events)]


def _found_anew(known: _Found | None, came: Finding | Verdict, of_day: Key) -> _Found:
    same = known is not None and _is_same(known.came, came)
    return _Found(came, of_day, known.stand if known is not None and same else stand_of(came))


def _is_same(one: Finding | Verdict, other: Finding | Verdict) -> bool:
    """Whether two are surely the same; a finding is so where it was kept."""
    return one is other or (isinstance(one, Verdict) and isinstance(other, Verdict) and one == other)
