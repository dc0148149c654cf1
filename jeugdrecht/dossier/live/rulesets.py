"""
The rulesets and statecharts of durable-rules, generated from the declarations: none is written by hand.

Each chain has its own: for findings, days, their outcomes and steps, and a chart of where the chain stands.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from jeugdrecht.dossier.live.codes import (
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

What: TypeAlias = Literal[
    "finding_changed", "deadline_started", "deadline_moved", "deadline_met", "deadline_met_late",
    "deadline_missed", "deadline_ended", "deadline_unclear", "deadline_gone",
    "step_not_allowed", "step_noted", "step_cleared",
    "chain_quiet", "chain_running", "chain_overdue",
]  # fmt: skip
"""What a trigger is about."""

Action: TypeAlias = Callable[[What], Callable[[Any], None]]
Definition: TypeAlias = dict[str, Any]

CHARTS = frozenset(f"{chain}.stand" for chain in CHAINS)
MOST_RULES = 400
"""More rules in one ruleset than some 505 and durable-rules 2.0.28 never answers."""

OUTCOMES: Mapping[Came, What] = {
    Came.MET: "deadline_met", Came.MET_LATE: "deadline_met_late", Came.MISSED: "deadline_missed",
    Came.ENDED: "deadline_ended", Came.UNKNOWN: "deadline_unclear",
}  # fmt: skip
OF_STEPS: Mapping[Said, What] = {
    Said.BREACH: "step_not_allowed", Said.SOFT: "step_noted", Said.NOTHING: "step_cleared",
}  # fmt: skip
STANDS: Mapping[str, tuple[What, Definition]] = {
    "rust": ("chain_quiet", {"$and": [{"lopend": 0}, {"verstreken": 0}]}),
    "loopt": ("chain_running", {"$and": [{"$gt": {"lopend": 0}}, {"verstreken": 0}]}),
    "verstreken": ("chain_overdue", {"$gt": {"verstreken": 0}}),
}
"""Where a chain can stand: no day runs, one does, or one that had to be met has passed."""


def definitions(action: Action) -> dict[str, Definition]:
    """
    Every ruleset by its name.

    Args:
        action: gives what a rule does when it fires.

    Raises:
        ValueError: a ruleset has grown beyond what durable-rules answers.

    >>> sorted(definitions(lambda what: lambda closure: None))[:2]
    ['bescherming.bevindingen', 'bescherming.stand$state']
    """
    found: dict[str, Definition] = {}
    for chain in CHAINS:
        found[f"{chain}.bevindingen"] = dict(_of_findings(chain, action))
        found[f"{chain}.termijnen"] = dict(_of_days(chain, action))
        found[f"{chain}.uitkomsten"] = dict(_of_outcomes(chain, action))
        found[f"{chain}.stappen"] = dict(_of_steps(chain, action))
        found[f"{chain}.stand$state"] = _chart(action)
    for name, rules in found.items():
        if len(rules) > MOST_RULES:
            raise ValueError(f"ruleset {name} has {len(rules)} rules; split it, {MOST_RULES} is the most")
    return found


def _rule(action: Action, what: What, *tests: Definition) -> Definition:
    return {"all": [{"m": {"$and": list(tests)}}], "run": action(what)}


def _of_findings(chain: Chain, action: Action) -> Iterator[tuple[str, Definition]]:
    for decision, code in DECISION_CODES.items():
        if chain_of_decision(decision) == chain:
            yield f"bevinding_{code}", _rule(action, "finding_changed", {"code": code}, {"soort": 1})


def _of_days(chain: Chain, action: Action) -> Iterator[tuple[str, Definition]]:
    for code in _codes_of_days(chain):
        this, runs, ran = {"code": code}, {"naar": int(Came.RUNS)}, {"van": int(Came.RUNS)}
        yield f"termijn_{code}_moved", _rule(action, "deadline_moved", this, runs, ran)
        yield f"termijn_{code}_started", _rule(action, "deadline_started", this, runs, {"$neq": ran})
        yield f"termijn_{code}_gone", _rule(action, "deadline_gone", this, {"naar": int(Came.GONE)})


def _of_outcomes(chain: Chain, action: Action) -> Iterator[tuple[str, Definition]]:
    for code in _codes_of_days(chain):
        for came, what in OUTCOMES.items():
            yield f"uitkomst_{code}_{came.name}", _rule(action, what, {"code": code}, {"naar": int(came)})


def _codes_of_days(chain: Chain) -> tuple[int, ...]:
    return (OTHER, *(code for id, code in DAY_CODES.items() if chain_of_day(id) == chain))


def _of_steps(chain: Chain, action: Action) -> Iterator[tuple[str, Definition]]:
    for kind, code in KIND_CODES.items():
        if chain_of_kind(kind) == chain:
            for said, what in OF_STEPS.items():
                yield f"stap_{code}_{said.name}", _rule(action, what, {"code": code}, {"naar": int(said)})


def _chart(action: Action) -> Definition:
    chart: Definition = {"begin": _transitions("begin", action)}
    for stand in STANDS:
        chart[stand] = _transitions(stand, action)
    return chart


def _transitions(stand: str, action: Action) -> Definition:
    return {
        f"{stand}_{to}": {"all": [{"m": test}], "to": to, "run": action(what)}
        for to, (what, test) in STANDS.items()
        if to != stand
    }
