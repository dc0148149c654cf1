"""
What stood at one moment in a dossier, in few bytes, to be compared with the next: findings, days, steps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TypeAlias

from jeugdrecht.dossier.checking import Remark, Wrong, check
from jeugdrecht.dossier.course import Following, Outcome, Run
from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.model import Dossier
from jeugdrecht.dossier.reading import faults_of
from jeugdrecht.engines.finding import Finding
from jeugdrecht.errors import Fault
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import Day
from jeugdrecht.rules.index import ARISES
from jeugdrecht.sources import Lang, Text

Subject: TypeAlias = tuple[str, str | None]
"""A decision, and the item it is asked of."""
RunKey: TypeAlias = tuple[str, str | None, str | None, int]
"""What tells a day apart although it moves: its id, its item, the event that began it, and which of those."""
StepKey: TypeAlias = tuple[str, Wrong, str | None]
"""An event, what is wrong with it, and the decision or fact that says so."""

OF_STEPS: tuple[Wrong, ...] = (
    "niet_bevoegd", "niet_toegestaan", "op_voorwaarde", "andere_hoedanigheid", "buiten_volgorde",
    "volgorde_praktijk", "oordeel_van_ander", "onbeslist", "twee_verbeteringen",
)  # fmt: skip
"""The remarks that are about a step; the others are told by the days."""


@dataclass(frozen=True, slots=True)
class Stand:
    """
    A finding in few bytes.

    Args:
        status: see design 2.4.
        value: the value, where it is a word, a number or a truth.
        digest: a number that differs where the status, the value, a bound, a member or a power differs.
        provisions: the ids of the provisions behind it.
    """

    status: str
    value: str | int | bool | None
    digest: int
    provisions: tuple[str, ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class DayStand:
    """
    A day of a dossier in few bytes.

    Args:
        day: the day, yyyymmdd; None where the law names none.
        outcome: how it came out.
        met: the id of the event that met it.
        what: what it is about, in words.
        provisions: the ids of the provisions that give it.
    """

    day: Day | None
    outcome: Outcome
    met: str | None
    what: Text = field(compare=False)
    provisions: tuple[str, ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class StepStand:
    """
    A remark about a step in few bytes.

    Args:
        kind: the kind of event.
        is_breach: whether a rule says that it should have been otherwise.
        provisions: the provision, where there is one.
    """

    kind: str
    is_breach: bool
    provisions: tuple[str, ...] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """
    What stood in a dossier on a day.

    Args:
        on: the day, yyyymmdd.
        findings: the findings, by decision and item.
        days: every day that ran.
        steps: what is to be said of the steps taken.
        faults: what does not hold of the dossier as a whole, such as an event about an item not yet begun.
    """

    on: Day
    findings: Mapping[Subject, Stand] = field(default_factory=dict)
    days: Mapping[RunKey, DayStand] = field(default_factory=dict)
    steps: Mapping[StepKey, StepStand] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def snapshot_of(
    dossier: Dossier, *, on: Day, answers: Case | None = None, lang: Lang = "nl",
    following: Following | None = None,
) -> Snapshot:  # fmt: skip
    """
    Decide a dossier on a day and keep what matters for comparing.

    Args:
        dossier: its events, each of which was read by itself.
        on: the day, yyyymmdd.
        answers: an organisation's own answers to unsettled legal questions.
        lang: the language of the faults.
        following: what followed the first of the events that stand, so that they are not gone over again.

    >>> snapshot_of(Dossier("d", ()), on=20260301).days
    {}
    """
    events = standing(dossier.events, on=on)
    if following is None:
        following = Following(dossier.id, answers)
    following.go_on(events[len(following.events) :])
    course = following.course(on)
    remarks = check(dossier, on=on, answers=answers, course=course)
    return Snapshot(
        on, dict(_findings(Asked(course.state))), dict(_days(course.runs)), dict(_steps(remarks)),
        faults_of(dossier, lang=lang),
    )  # fmt: skip


def stand_of(finding: Finding) -> Stand:
    """
    A finding in few bytes.

    Args:
        finding: the finding.
    """
    value = finding.value
    return Stand(
        finding.status, value if isinstance(value, str | int) else None, _digest(finding),
        tuple(dict.fromkeys(used.provision.id for used in finding.used if used.role != "supports")),
    )  # fmt: skip


def _digest(finding: Finding) -> int:
    told = _told(finding)
    # 48 bits: durable-rules keeps whole numbers of 64 bits, and JSON readers of 53.
    return int.from_bytes(blake2b(repr(told).encode(), digest_size=6).digest(), "big")


def _told(finding: Finding) -> tuple[object, ...]:
    return (
        finding.status, finding.value, finding.not_before, finding.not_after,
        [(one.power.id, one.state, one.value) for one in finding.alternatives],
        [(id, member.truth) for id, member in finding.members.items()],
        [(id, _told(one)) for id, one in finding.fields.items()],
        [(part.since, _told(part.finding)) for part in finding.parts],
    )  # fmt: skip


def _findings(asked: Asked) -> Iterator[tuple[Subject, Stand]]:
    for decision in ARISES:
        for item, finding in asked.findings(decision):
            yield (decision, item), stand_of(finding)


def _days(runs: tuple[Run, ...]) -> Iterator[tuple[RunKey, DayStand]]:
    seen: dict[tuple[str, str | None, str | None], int] = {}
    for run in runs:
        deadline = run.deadline
        about = deadline.id, deadline.about, deadline.start.id if deadline.start is not None else None
        seen[about] = seen.get(about, 0) + 1
        provisions = tuple(dict.fromkeys(rule.provision.id for rule in deadline.rules))
        met = run.met.id if run.met is not None else None
        yield (*about, seen[about]), DayStand(deadline.day, run.outcome, met, deadline.what, provisions)


def _steps(remarks: tuple[Remark, ...]) -> Iterator[tuple[StepKey, StepStand]]:
    for remark in remarks:
        if remark.wrong in OF_STEPS and remark.event is not None and remark.run is None:
            says = remark.decision or (remark.fact.id if remark.fact is not None else None)
            provisions = () if remark.provision is None else (remark.provision,)
            yield (
                (remark.event.id, remark.wrong, says),
                StepStand(remark.event.kind, remark.is_breach, provisions),
            )
