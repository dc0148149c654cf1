"""
How conclusions combine into an answer, over truths and kinds of causes (design 2.4 and 2.6).

The counterpart of `jeugdrecht.engines.one.shapes`; the generated functions end in one of these.
"""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from jeugdrecht.engines.finding import ABSENT, Status, Value
from jeugdrecht.engines.one.compiled.verdict import Verdict, status_of
from jeugdrecht.engines.one.shapes import WORST
from jeugdrecht.logic import days
from jeugdrecht.logic.truth import Truth

Tried: TypeAlias = tuple[Truth, int, Truth, Value, int]
"""A rule that concludes: whether it applies, why not known, whether it covers; its value, why not known."""
Blocked: TypeAlias = tuple[Truth, int]
"""A rule that concludes nothing: whether it applies, and why that is not known."""
PowerTried: TypeAlias = tuple[str, Truth, int, Truth]
"""A power with an act: the value it opens, what it requires and why that is not known, its grounds."""
ActDone: TypeAlias = tuple[Truth, int, tuple[PowerTried, ...]]
"""An act, why it is not known, and the powers that it may use."""
Gives: TypeAlias = tuple[Truth, int]
"""Whether a rule gives its member, and why that is not known."""


def undecided(causes: int) -> Verdict:
    """What is left open for causes of these kinds."""
    return Verdict(status_of(causes), None, causes)


def choice(
    scope: Truth, scope_causes: int, rules: tuple[Tried, ...], blockers: tuple[Blocked, ...],
    acts: tuple[ActDone, ...],
) -> Verdict:  # fmt: skip
    """One of the values, by the rules or by a power that was used."""
    opened, misused, use_causes = _use(acts) if acts else ((), False, 0)
    if scope and (misused or len(opened) > 1):
        return Verdict("conflict")
    if scope and not use_causes:
        if opened:
            return Verdict("decided", opened[0])
        found = _by_rules(rules)
        if found is not None:
            return found
    causes = scope_causes | use_causes
    if not opened:
        causes |= _open(rules, blockers)
    return undecided(causes)


def _by_rules(rules: tuple[Tried, ...]) -> Verdict | None:
    sure, possible = set(), set()
    covered: Truth = False
    for applies, _, covers, value, _ in rules:
        if applies is not False:
            possible.add(value)
            if applies and value is not None:
                sure.add(value)
        if covers:
            covered = True
        elif covers is None and covered is False:
            covered = None
    if len(sure) > 1:
        return Verdict("conflict")
    if covered and len(possible) == 1 and None not in possible:
        return Verdict("decided", possible.pop())
    return Verdict("gap") if covered is False else None


def _open(rules: Iterable[Tried], blockers: Iterable[Blocked]) -> int:
    causes = 0
    for applies, unknown, _, value, unworked in rules:
        if applies is None:
            causes |= unknown
        if applies is not False and value is None:
            causes |= unworked
    for applies, unknown in blockers:
        if applies is None:
            causes |= unknown
    return causes


def _use(acts: tuple[ActDone, ...]) -> tuple[tuple[str, ...], bool, int]:
    """The values of the powers that were used, whether an act stands on none, and why that is open."""
    opened: dict[str, None] = {}
    misused, causes = False, 0
    for act, unknown, powers in acts:
        live = [power for power in powers if power[1] is not False and power[3] is not False]
        if act is False or (act is None and not live):
            continue
        if act is None:
            causes |= unknown
        elif live:
            values = {value for value, requires, _, _ in live if requires}
            opened.update((value, None) for value, requires, _, _ in live if requires)
            for value, requires, waits, _ in live:
                if value not in values and requires is None:
                    causes |= waits
        else:
            misused = True
    return tuple(opened), misused, causes


def bound(
    scope: Truth, scope_causes: int, rules: tuple[Tried, ...], blockers: tuple[Blocked, ...]
) -> Verdict:
    """The strictest number or the earliest day that applies; the known candidates bound it meanwhile."""
    lowest: int | None = None
    settled, covered = True, False
    uncovered = True
    for applies, _, covers, value, _ in rules:
        covered = covered or bool(covers)
        uncovered = uncovered and covers is False
        if applies is False:
            continue
        if applies is None or value is None:
            settled = False
        if applies and isinstance(value, int) and (lowest is None or value < lowest):
            lowest = value
    if scope and covered and settled:
        return Verdict("decided", ABSENT if lowest is None else lowest, 0, lowest)
    if scope and uncovered:
        return Verdict("gap")
    causes = scope_causes | _open(rules, blockers)
    return Verdict(status_of(causes), None, causes, lowest if scope else None)


def members(
    scope: Truth, scope_causes: int, groups: Mapping[str, tuple[Gives, ...]],
    records: tuple[tuple[Truth, Mapping[str, object], Mapping[str, Value]], ...],
) -> Verdict:  # fmt: skip
    """A set or a list: per member yes, no or unknown; decided when none is unknown."""
    found = {name: _member(scope, scope_causes, gives) for name, gives in groups.items()}
    if scope and all(truth is not None for truth, _ in found.values()):
        return Verdict("decided", _held(found, records), members=found)
    causes = scope_causes
    for _, unknown in found.values():
        causes |= unknown
    return Verdict(status_of(causes), None, causes, members=found)


def _member(scope: Truth, scope_causes: int, gives: tuple[Gives, ...]) -> tuple[Truth, int]:
    causes, truth = 0, False
    for one, unknown in gives:
        truth = truth or bool(one)
        if one is None:
            causes |= unknown
    if truth:
        return (True, 0) if scope is not None else (None, scope_causes)
    return (False, 0) if all(one is False for one, _ in gives) else (None, causes)


def _held(
    found: Mapping[str, tuple[Truth, int]],
    records: tuple[tuple[Truth, Mapping[str, object], Mapping[str, Value]], ...],
) -> tuple[object, ...]:
    held = [name for name, (truth, _) in found.items() if truth]
    written = {str(parts["id"]): _record(parts, worked) for applies, parts, worked in records if applies}
    return tuple(written[name] for name in held) if written else tuple(sorted(held))


def _record(parts: Mapping[str, object], worked: Mapping[str, Value]) -> Mapping[str, object]:
    return {name: _written(worked[name]) if name in worked else part for name, part in parts.items()}


def _written(value: Value) -> str | None:
    return days.iso(value) if isinstance(value, int) else None


def checklist(
    scope: Truth, scope_causes: int,
    norms: tuple[tuple[Truth, int, Truth, int, Mapping[str, object], Mapping[str, object]], ...],
) -> Verdict:  # fmt: skip
    """Per norm whether it is met; each with what its outcome reads where it is met, and where it is not."""
    found: dict[str, tuple[Truth, int]] = {}
    causes, value = scope_causes, []
    for applies, unknown, demand, waits, met, unmet in norms:
        if applies is False:
            continue
        truth = demand if applies and scope else None
        own = 0
        if truth is None:
            own = (scope_causes if scope is None else 0) | (unknown if applies is None else 0)
            own |= waits if demand is None else 0
        found[str(met["id"])] = truth, own
        causes |= own
        value.append(met if truth else unmet)
    if scope and all(truth is not None for truth, _ in found.values()):
        return Verdict("decided", tuple(value), members=found)
    return Verdict(status_of(causes), None, causes, members=found)


def record(fields: Mapping[str, Verdict]) -> Verdict:
    """A record: the whole has the worst status of its fields."""
    statuses = {field.status for field in fields.values()}
    status: Status = next((s for s in WORST if s in statuses), "not_applicable")
    if status == "decided":
        return Verdict(
            status, {name: field.value for name, field in fields.items()},
            not_after=None, fields=fields,
        )  # fmt: skip
    causes = 0
    for field in fields.values():
        causes |= field.causes
    return Verdict(status, None, causes, fields=fields)
