"""
Proofs of rules, their exceptions and powers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from jeugdrecht.engines.finding import ABSENT, Alternative, Finding, Step
from jeugdrecht.explain.building.conditions import Conditions, state_of
from jeugdrecht.explain.building.terms import term
from jeugdrecht.explain.powers import used_powers
from jeugdrecht.explain.tree import Kind, Proof, State
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import Condition, Term
from jeugdrecht.logic.rules import NONE, InForce, Power, Rule
from jeugdrecht.logic.truth import Truth

IN_FORCE = 1
"""Where in the steps of a power its days in force stand: after what it requires."""


class Rules:
    """
    Makes proofs of the rules and powers of one finding.

    Args:
        finding: the finding.
        conditions: makes the proofs of conditions.
        full: whether to say of a text that it was in force, too.
    """

    def __init__(self, finding: Finding, conditions: Conditions, *, full: bool = True) -> None:
        self._finding = finding
        self._full = full
        self._conditions = conditions
        self._used = used_powers(finding)
        self._exceptions: dict[tuple[int, bool], Proof] = {}

    def rules(self) -> tuple[Proof, ...]:
        """Every rule that was tried, in statute order, its exceptions beneath it."""
        tried = self._finding.step.because
        return tuple(self._rule("rule", step, step.about) for step in tried if isinstance(step.about, Rule))

    def powers(self) -> tuple[Proof, ...]:
        """Every power to decide otherwise, in statute order; what a decision asks about is told as a rule."""
        return tuple(
            self._power(edition)
            for alternative in self._finding.alternatives if alternative.power.act is not None
            for edition in self._editions(alternative)
        )  # fmt: skip

    def _editions(self, alternative: Alternative) -> Iterator[Alternative]:
        """
        The power as it read on the governing day.

        Where no edition is there to be used the engine names the newest, but those of that day say why not.
        """
        if alternative.state != "unavailable":
            yield alternative
            return
        shown = [
            replace(alternative, power=step.about, step=step)
            for step in self._finding.step.because
            if isinstance(step.about, Power) and _same_power(step.about, alternative.power)
            and step.because[IN_FORCE].truth
        ]  # fmt: skip
        yield from shown or (alternative,)

    def _rule(self, kind: Kind, step: Step, rule: Rule, role: str = "") -> Proof:
        state = state_of(step.truth, (step,))
        parts = tuple(self._parts(step, rule))
        return Proof(
            kind=kind, state=state, about=rule, gate="all", because=parts, finding=self._finding,
            value=self._concluded(step, rule), role=role or self._role(kind, rule, state),
        )  # fmt: skip

    def _role(self, kind: Kind, rule: Rule, state: State) -> str:
        """Whether the rule holds while a power that was used decides otherwise."""
        value = self._finding.value
        words = isinstance(value, str) and isinstance(rule.then, str)
        passed_over = kind == "rule" and state == "holds" and words and rule.then != value
        return "otherwise" if passed_over else ""

    def _parts(self, step: Step, rule: Rule) -> Iterator[Proof]:
        for beneath in step.because:
            about = beneath.about
            kind: Any = type(about)
            if isinstance(about, InForce):
                if self._full or not _goes_unsaid(beneath):
                    yield in_force(beneath, about, self._finding)
            elif isinstance(about, Rule):
                yield self._exception(_as_tried(beneath), about, rule)
            elif _is_term(kind):
                yield term(beneath)
            else:
                yield from self._conditions.parts(beneath)

    def _concluded(self, step: Step, rule: Rule) -> object:
        """What the rule gives here: a term as it was worked out, if the engine or the finding says so."""
        if rule.then is None or isinstance(rule.then, str):
            return rule.then
        worked_out = {id(beneath.about): beneath.value for beneath in step.because}
        if isinstance(rule.then, Mapping):
            return {
                name: worked_out.get(id(part)) if isinstance(part, Term) else part
                for name, part in rule.then.items()
            }
        if isinstance(rule.then, Condition):
            return None
        if id(rule.then) in worked_out:
            return worked_out[id(rule.then)]
        if rule.then is NONE:
            return ABSENT
        if isinstance(rule.then, Term):
            known = [c.value for c in self._finding.conclusions if c.rule is rule]
            return known[0] if known else self._finding.value if rule in self._finding.bites else None
        return rule.then

    def _exception(self, step: Step, rule: Rule, base: Rule) -> Proof:
        key = (id(step), base.closing)
        if key not in self._exceptions:
            self._exceptions[key] = self._rule("exception", step, rule, "other" if base.closing else "")
        return self._exceptions[key]

    def _power(self, alternative: Alternative) -> Proof:
        required, in_force_step, grounds_step, *acts = alternative.step.because
        state = self._power_state(alternative)
        used = state in ("used", "misused") and bool(acts)
        because = (*self._conditions.parts(required), *self._conditions.parts(grounds_step))
        period = alternative.power.in_force
        return Proof(
            kind="power", state=state, about=alternative.power, gate="all", value=alternative.value,
            because=(*because, in_force(in_force_step, period, self._finding)),
            given=acts[0].given if used else None, finding=self._finding, role=alternative.state,
        )  # fmt: skip

    def _power_state(self, alternative: Alternative) -> State:
        power = alternative.power
        same = [used for used in self._used if _same_power(used.power, power)]
        if not same:
            return alternative.state
        return "used" if any(used.rightly for used in same) else "misused"


def _same_power(one: Power, other: Power) -> bool:
    """Whether two are editions of one power."""
    return (one.provision.id, one.opens) == (other.provision.id, other.opens)


@cache
def _is_term(kind: type) -> bool:
    """Whether what is of this type is a term, asked of each type once since there are many."""
    return issubclass(kind, Term)


def _goes_unsaid(step: Step) -> bool:
    """Whether a text is in force, or the day is not known, which is said once for all rules (see `prune`)."""
    return step.truth is True or not isinstance(step.because[0].value, int)


def in_force(step: Step, period: InForce, finding: Finding) -> Proof:
    """Whether the governing day lies within the days of a text, and if not, why."""
    on = step.because[0]
    role = _force_role(step.truth, on, period)
    return Proof(
        kind="law_unread" if step.truth is None and on.value is not None else "in_force",
        state=state_of(step.truth, (step,)), about=period, value=on.value, role=role,
        finding=finding, because=(term(on),) if on.value is None else (),
    )  # fmt: skip


def _force_role(truth: Truth, on: Step, period: InForce) -> str:
    if truth:
        return "holds"
    if not isinstance(on.value, int):
        return "undated"
    if truth is None:
        return "unread"
    return "ended" if on.value >= days.day(period.since) else "not_yet"


def _as_tried(step: Step) -> Step:
    # The engine wraps an exception in its opposite; a reader sees the exception itself.
    inner = step.because[0] if len(step.because) == 1 else None
    return inner if inner is not None and inner.about is step.about else step
