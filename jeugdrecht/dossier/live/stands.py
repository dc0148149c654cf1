"""
What stands in a dossier, in few bytes: a finding, a day, and what is to be said of a step.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from operator import itemgetter
from typing import TypeAlias

from jeugdrecht.dossier.checking import Remark, Wrong
from jeugdrecht.dossier.course import Outcome, Run
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.logic.days import Day
from jeugdrecht.logic.truth import Truth
from jeugdrecht.sources import Text

Plain: TypeAlias = str | int | bool | None
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
        members: of a set or a list, those that surely hold.
        fields: of a record, each field by its name with its status and its value.
    """

    status: str
    value: Plain
    digest: int
    members: tuple[str, ...] = ()
    fields: tuple[tuple[str, str, Plain], ...] = ()


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
        wrong: what the remark is about.
        is_breach: whether a rule says that it should have been otherwise.
        provisions: the provision, where there is one.
    """

    kind: str
    wrong: Wrong
    is_breach: bool
    provisions: tuple[str, ...] = field(compare=False)


def stand_of(found: Finding | Verdict) -> Stand:
    """
    A finding in few bytes.

    Args:
        found: the finding; of a decision without powers, how it came out is enough.
    """
    held = tuple(sorted(id for id, truth in _members(found) if truth))
    fields = tuple((name, one.status, _plain(one.value)) for name, one in found.fields.items())
    return Stand(found.status, _plain(found.value), _digest(found), held, fields)


def _plain(value: object) -> Plain:
    return value if isinstance(value, str | int) else None


def _digest(found: Finding | Verdict) -> int:
    # 48 bits: JSON readers keep whole numbers of 53.
    return int.from_bytes(blake2b(repr(_told(found)).encode(), digest_size=6).digest(), "big")


def _told(found: Finding | Verdict) -> tuple[object, ...]:
    whole = found if isinstance(found, Finding) else None
    return (
        found.status, found.value, found.not_after, sorted(_members(found), key=itemgetter(0)),
        [(id, _told(one)) for id, one in found.fields.items()],
        [(one.power.id, one.state, one.value) for one in whole.alternatives] if whole is not None else [],
        [(part.since, _told(part.finding)) for part in whole.parts] if whole is not None else [],
    )  # fmt: skip


def _members(found: Finding | Verdict) -> Iterator[tuple[str, Truth]]:
    if isinstance(found, Finding):
        yield from ((id, member.truth) for id, member in found.members.items())
    else:
        yield from ((id, truth) for id, (truth, _) in found.members.items())


def days_of(runs: tuple[Run, ...]) -> Iterator[tuple[RunKey, DayStand]]:
    """
    The days of a dossier in few bytes.

    Args:
        runs: every day that ran.
    """
    seen: dict[tuple[str, str | None, str | None], int] = {}
    for run in runs:
        deadline = run.deadline
        about = deadline.id, deadline.about, deadline.start.id if deadline.start is not None else None
        seen[about] = seen.get(about, 0) + 1
        provisions = tuple(dict.fromkeys(rule.provision.id for rule in deadline.rules))
        met = run.met.id if run.met is not None else None
        yield (*about, seen[about]), DayStand(deadline.day, run.outcome, met, deadline.what, provisions)


def step_of(remark: Remark) -> tuple[StepKey, StepStand] | None:
    """
    A remark about a step in few bytes; None where it is told by the days.

    Args:
        remark: the remark.
    """
    if remark.wrong not in OF_STEPS or remark.event is None or remark.run is not None:
        return None
    says = remark.decision or (remark.fact.id if remark.fact is not None else None)
    provisions = () if remark.provision is None else (remark.provision,)
    stand = StepStand(remark.event.kind, remark.wrong, remark.is_breach, provisions)
    return (remark.event.id, remark.wrong, says), stand
