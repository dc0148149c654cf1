"""
What changed between two snapshots of a dossier, each change with the message that tells durable-rules of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from jeugdrecht.dossier.live.codes import (
    CAME,
    CHAINS,
    DAY_CODES,
    DECISION_CODES,
    KIND_CODES,
    OTHER,
    Came,
    Chain,
    Said,
    chain_of_day,
    chain_of_decision,
    chain_of_kind,
)
from jeugdrecht.dossier.live.session import Message
from jeugdrecht.dossier.live.snapshot import Snapshot
from jeugdrecht.dossier.live.stands import DayStand, RunKey, Stand, StepKey, StepStand, Subject

Standing: TypeAlias = tuple[int, int]
"""How many days run in a chain, and how many that had to be met have passed."""
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Change:
    """
    One thing that changed.

    Args:
        chain: the chain it belongs to.
        subject: the decision, the day, the kind of step; of a chart, the chain.
        about: the item it is about.
        event: of a day, the event that met it; of a step, the step.
        before, after: what stood and what stands; None for nothing.
        provisions: the ids of the provisions behind it.
        message: what is posted.
    """

    chain: Chain
    subject: str
    about: str | None
    event: str | None
    before: Stand | DayStand | StepStand | Standing | None
    after: Stand | DayStand | StepStand | Standing | None
    provisions: tuple[str, ...]
    message: Message


def changes_between(before: Snapshot, after: Snapshot) -> tuple[Change, ...]:
    """
    Everything that changed.

    Args:
        before, after: two snapshots of one dossier.

    >>> nothing = Snapshot(20260301)
    >>> changes_between(nothing, nothing)
    ()
    """
    return (
        *_of_findings(before, after), *_of_days(before, after), *_of_steps(before, after),
        *_of_charts(standing_of(before), standing_of(after)),
    )  # fmt: skip


def first_messages(snapshot: Snapshot) -> tuple[Message, ...]:
    """
    What puts the charts of a new session where they stood.

    Args:
        snapshot: what stands.
    """
    nothing: dict[Chain, Standing] = dict.fromkeys(CHAINS, (0, 0))
    return tuple(change.message for change in _of_charts(nothing, standing_of(snapshot)))


def standing_of(snapshot: Snapshot) -> dict[Chain, Standing]:
    """
    Where each chain stands.

    Args:
        snapshot: what stands.

    >>> standing_of(Snapshot(20260301))
    {'bescherming': (0, 0), 'strafrecht': (0, 0)}
    """
    found = {}
    for chain in CHAINS:
        came = [CAME[one.outcome] for key, one in snapshot.days.items() if chain_of_day(key[0]) == chain]
        found[chain] = came.count(Came.RUNS), came.count(Came.MISSED)
    return found


def _of_findings(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    for subject in _both(before.findings, after.findings):
        old, new = before.findings.get(subject), after.findings.get(subject)
        if old != new and not (_is_nothing(old) and _is_nothing(new)):
            yield _finding(subject, old, new, (before if new is None else after).provisions(subject))


def _is_nothing(stand: Stand | None) -> bool:
    """Whether a question does not arise, of which nobody has to be told."""
    return stand is None or stand.status == "not_applicable"


def _finding(subject: Subject, old: Stand | None, new: Stand | None, provisions: tuple[str, ...]) -> Change:
    decision, item = subject
    chain = chain_of_decision(decision)
    message = Message(f"{chain}.bevindingen", {"soort": 1, "code": DECISION_CODES[decision]})
    return Change(chain, decision, item, None, old, new, provisions, message)


def _of_days(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    for key in _both(before.days, after.days):
        old, new = before.days.get(key), after.days.get(key)
        if old != new:
            yield _day(key, old, new)


def _day(key: RunKey, old: DayStand | None, new: DayStand | None) -> Change:
    id, item, _, _ = key
    chain = chain_of_day(id)
    was, now = _came(old), _came(new)
    ruleset = "termijnen" if now in (Came.RUNS, Came.GONE) else "uitkomsten"
    numbers = {"code": DAY_CODES.get(id, OTHER), "van": int(was), "naar": int(now)}
    met = new.met if new is not None else None
    return Change(
        chain, id, item, met, old, new, _provisions(old, new), Message(f"{chain}.{ruleset}", numbers)
    )


def _came(one: DayStand | None) -> Came:
    return Came.GONE if one is None else CAME[one.outcome]


def _of_steps(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    for key in _both(before.steps, after.steps):
        old, new = before.steps.get(key), after.steps.get(key)
        if old != new:
            yield _step(key, old, new)


def _step(key: StepKey, old: StepStand | None, new: StepStand | None) -> Change:
    event, _, _ = key
    kind = next(one.kind for one in (new, old) if one is not None)
    chain = chain_of_kind(kind)
    said = Said.NOTHING if new is None else Said.BREACH if new.is_breach else Said.SOFT
    message = Message(f"{chain}.stappen", {"code": KIND_CODES[kind], "naar": int(said)})
    return Change(chain, kind, None, event, old, new, _provisions(old, new), message)


def _of_charts(before: dict[Chain, Standing], after: dict[Chain, Standing]) -> Iterator[Change]:
    for chain in CHAINS:
        old, new = before[chain], after[chain]
        if _place(old) != _place(new):
            message = Message(f"{chain}.stand", {"lopend": new[0], "verstreken": new[1]})
            yield Change(chain, chain, None, None, old, new, (), message)


def _place(standing: Standing) -> int:
    running, missed = standing
    return 2 if missed else 1 if running else 0


def _provisions(old: object, new: object) -> tuple[str, ...]:
    one = new if new is not None else old
    return one.provisions if isinstance(one, DayStand | StepStand) else ()


def _both(before: Mapping[Key, object], after: Mapping[Key, object]) -> tuple[Key, ...]:
    """What stands now in its order, then what is gone."""
    return tuple(dict.fromkeys((*after, *before)))
