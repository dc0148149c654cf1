"""
How conclusions combine into an answer, per shape (design 2.4 and 2.6).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jeugdrecht.engines.finding import (
    ABSENT,
    Cause,
    Causes,
    Conclusion,
    Finding,
    Member,
    Status,
    Step,
    Value,
)
from jeugdrecht.engines.one.apply import Trial, Tried
from jeugdrecht.engines.one.powers import PowerTried, alternatives, use_of
from jeugdrecht.engines.one.steps import Context, merge
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Checklist, Decision
from jeugdrecht.logic.nodes import Condition, DayTerm, NumberTerm, Term, TextTerm
from jeugdrecht.logic.rules import NONE
from jeugdrecht.logic.rules import Conclusion as Concluded
from jeugdrecht.logic.truth import Truth, any_of


def _written(step: Step) -> str | None:
    return days.iso(step.value) if isinstance(step.value, int) else None


WORST: tuple[Status, ...] = ("conflict", "gap", "open", "judgement", "outside", "decided", "not_applicable")
"""The order in which the fields of a record give the whole its status."""


@dataclass(frozen=True, slots=True)
class Question:
    """A decision with its rules and powers as they were tried in one context."""

    decision: Decision
    trial: Trial
    scope: Step
    rules: tuple[Tried, ...]
    powers: tuple[PowerTried, ...]

    @property
    def concluding(self) -> tuple[Tried, ...]:
        """The rules that conclude something; the rest are blockers."""
        return tuple(tried for tried in self.rules if tried.rule.then is not None)

    @property
    def step(self) -> Step:
        """The reasoning as a whole."""
        tried = tuple(self._step_of(tried) for tried in self.rules)
        powers = tuple(tried.step for tried in self.powers)
        return Step(self.decision, None, (), (self.scope, *tried, *powers))

    def _step_of(self, tried: Tried) -> Step:
        then = tried.rule.then
        exceptions = tuple(exception.applies for exception in tried.exceptions)
        because = (tried.condition, tried.in_force, *exceptions, *self.worked_out(then).values())
        return Step(tried.rule, tried.applies.value, tried.applies.causes, because)

    def worked_out(self, concluded: Concluded) -> Mapping[str, Step]:
        """What of a conclusion is worked out here: a term, the terms of a record, the demand of a norm."""
        if concluded is None or isinstance(concluded, str | int):
            return {}
        evaluator, context = self.trial.evaluator, self.trial.context
        if isinstance(concluded, Term):
            return {"": evaluator.term(concluded, context)}
        if isinstance(concluded, Condition):
            return {"": evaluator.condition(concluded, context)}
        if isinstance(concluded, Mapping):
            terms = ((name, part) for name, part in concluded.items() if isinstance(part, Term))
            return {name: evaluator.term(part, context) for name, part in terms}
        return {}

    def value_of(self, concluded: Concluded) -> tuple[Value, Causes]:
        """What a conclusion gives here: a constant as it is, a term worked out."""
        if isinstance(concluded, str | int):
            return concluded, ()
        if isinstance(concluded, NumberTerm | DayTerm | TextTerm):
            step = self.trial.evaluator.term(concluded, self.trial.context)
            return step.value, step.causes
        return (ABSENT if concluded is NONE else None), ()

    def record(self, concluded: Concluded) -> Value | Mapping[str, object]:
        """A member as it is shown: of a record the terms are worked out, and days are written out."""
        if not isinstance(concluded, Mapping):
            return concluded if isinstance(concluded, str | int) else None
        found = self.worked_out(concluded)
        return {name: _written(found[name]) if name in found else part for name, part in concluded.items()}

    def finding(self, status: Status, **found: Any) -> Finding:
        """A finding with what all shapes share."""
        governing = self.trial.governing.value
        return Finding(
            decision=self.decision,
            subject=self.trial.context.item_id,
            status=status,
            governing=governing if isinstance(governing, int) else None,
            alternatives=alternatives(self.powers),
            step=self.step,
            **found,
        )

    def undecided(self, causes: Causes, **found: object) -> Finding:
        """A finding for rows 6 to 8: by the first kind of cause that is there."""
        kinds = {cause.kind for cause in causes}
        status: Status = "outside"
        for kind, named in _ROWS:
            if kind in kinds:
                status = named
                break
        return self.finding(status, causes=causes, **found)


_ROWS: tuple[tuple[str, Status], ...] = (
    ("fact", "open"), ("judgement", "judgement"), ("conflict", "conflict"), ("gap", "gap"),
)  # fmt: skip


def choice(question: Question) -> Finding:
    """One of the values, by the rules or by a power that was used."""
    use = use_of(question.powers, question.trial)
    concluded = [(t, *question.value_of(t.rule.then)) for t in question.concluding]
    conclusions = tuple(
        Conclusion(value, t.applies.truth, t.rule)
        for t, value, _ in concluded
        if t.applies.truth is not False
    )
    open_causes = merge((question.scope.causes, use.causes))
    if not use.values:
        open_causes = merge((open_causes, _open_causes(question, concluded)))
    if question.scope.truth:
        if use.misused or len(use.values) > 1:
            return question.finding("conflict", conclusions=conclusions)
        if use.values and not use.causes:
            return question.finding("decided", value=use.values[0])
        if not use.values and not use.causes:
            sure = {c.value for c in conclusions if c.truth and c.value is not None}
            possible = {c.value for c in conclusions}
            covered = any_of(t.covered for t in question.concluding)
            if len(sure) > 1:
                return question.finding("conflict", conclusions=conclusions)
            if covered and len(possible) == 1 and None not in possible:
                return question.finding("decided", value=conclusions[0].value)
            if covered is False:
                return question.finding("gap")
    return question.undecided(open_causes, conclusions=conclusions)


def _open_causes(question: Question, concluded: Iterable[tuple[Tried, Value, Causes]]) -> Causes:
    rules = [t.applies.causes for t in question.rules if t.applies.truth is None]
    values = [causes for t, _, causes in concluded if t.applies.truth is not False]
    return merge((*rules, *values))


def members(question: Question) -> Finding:
    """A set or a list: per member yes, no or unknown; decided when none is unknown."""
    grouped: dict[str, list[Tried]] = {value.id: [] for value in question.decision.values}
    for tried in question.concluding:
        grouped.setdefault(member_id(tried.rule.then), []).append(tried)
    found = {name: _member(question, group) for name, group in grouped.items()}
    causes = merge((question.scope.causes, *(member.causes for member in found.values())))
    conclusions = tuple(
        Conclusion(question.record(t.rule.then), t.applies.truth, t.rule)
        for t in question.concluding if t.applies.truth is not False
    )  # fmt: skip
    if question.scope.truth and all(member.truth is not None for member in found.values()):
        value = _held(question, found)
        return question.finding("decided", value=value, members=found)
    return question.undecided(causes, members=found, conclusions=conclusions)


def member_id(concluded: Concluded) -> str:
    """The name of a member: the value of a set, the `id` of a record in a list."""
    return str(concluded["id"]) if isinstance(concluded, Mapping) else str(concluded)


def _member(question: Question, group: list[Tried]) -> Member:
    scope, gives = question.scope, [_gives(question, tried) for tried in group]
    rules = tuple(t.rule for t in group if t.applies.truth is not False)
    truth = any_of(truth for truth, _ in gives)
    if truth and scope.truth is None:
        return Member(None, scope.causes, rules)
    causes = merge(causes for one, causes in gives if one is None) if truth is None else ()
    return Member(truth, causes, rules)


def _gives(question: Question, tried: Tried) -> tuple[Truth, Causes]:
    """Whether a rule gives its member; a record of which a day is not known is open."""
    if tried.applies.truth is not True or not isinstance(tried.rule.then, Mapping):
        return tried.applies.truth, tried.applies.causes
    waits = [step for step in question.worked_out(tried.rule.then).values() if step.value is None]
    return (None, merge(step.causes for step in waits)) if waits else (True, ())


def checklist(question: Question, answer: Checklist) -> Finding:
    """Per norm or recommendation whether it is met; decided when of none it is unknown."""
    items = [(_item_id(question, tried), tried, _met(question, tried)) for tried in question.concluding]
    found = {id: met for id, tried, met in items if met is not None}
    causes = merge((question.scope.causes, *(member.causes for member in found.values())))
    if question.scope.truth and all(member.truth is not None for member in found.values()):
        value = tuple(_outcome(answer, tried, id, met) for id, tried, met in items if met)
        return question.finding("decided", value=value, members=found)
    return question.undecided(causes, members=found)


def _item_id(question: Question, tried: Tried) -> str:
    """The provision of a norm; with its name where the provision carries several."""
    names = {t.rule.name for t in question.concluding if t.rule.provision.id == tried.rule.provision.id}
    place = tried.rule.provision.id
    return place if len(names) == 1 else f"{place}/{tried.rule.name}"


def _met(question: Question, tried: Tried) -> Member | None:
    """Whether a norm is met; None where it does not apply."""
    if tried.applies.truth is False:
        return None
    demand = question.worked_out(tried.rule.then)[""]
    truth = demand.truth if tried.applies.truth and question.scope.truth else None
    steps = (question.scope, tried.applies, demand)
    causes = merge(step.causes for step in steps if step.truth is None) if truth is None else ()
    return Member(truth, causes, (tried.rule,))


def _outcome(answer: Checklist, tried: Tried, id: str, met: Member) -> Mapping[str, object]:
    outcome = answer.met if met.truth else answer.unmet
    provision = tried.rule.provision
    return {"id": id, "norm": provision.heading, "uitkomst": outcome.id, "bepaling": provision.id}


def _held(question: Question, found: Mapping[str, Member]) -> tuple[object, ...]:
    held = [name for name, member in found.items() if member.truth]
    records = {
        member_id(t.rule.then): question.record(t.rule.then)
        for t in question.concluding if isinstance(t.rule.then, Mapping) and t.applies.truth
    }  # fmt: skip
    return tuple(records[name] for name in held) if records else tuple(sorted(held))


def bound(question: Question) -> Finding:
    """The strictest number or the earliest day that applies; the known candidates bound it meanwhile."""
    candidates = [
        (t, *question.value_of(t.rule.then)) for t in question.concluding if t.applies.truth is not False
    ]
    known = [(t, value) for t, value, _ in candidates if t.applies.truth and isinstance(value, int)]
    causes = merge((question.scope.causes, _open_causes(question, candidates)))
    conclusions = tuple(Conclusion(value, t.applies.truth, t.rule) for t, value, _ in candidates)
    lowest = min((value for _, value in known), default=None)
    strictest = ABSENT if lowest is None else lowest
    bites = tuple(t.rule for t, value, _ in candidates if t.applies.truth and value == strictest)
    others = tuple(t.rule for t, _, _ in candidates if t.rule not in bites)
    sure = bool(question.scope.truth)
    bounds = {"not_after": lowest if sure else None, "bites": bites if sure else (), "others": others}
    if sure:
        covered = any_of(t.covered for t in question.concluding)
        settled = all(t.applies.truth is True and value is not None for t, value, _ in candidates)
        if covered and settled:
            return question.finding("decided", value=strictest, **bounds)
        if covered is False:
            return question.finding("gap")
    return question.undecided(causes, conclusions=conclusions, **bounds)


def record(decision: Decision, context: Context, fields: Mapping[str, Finding]) -> Finding:
    """A record: the whole has the worst status of its fields."""
    statuses = {finding.status for finding in fields.values()}
    status: Status = next((s for s in WORST if s in statuses), "not_applicable")
    causes = merge(finding.causes for finding in fields.values())
    value = {name: finding.value for name, finding in fields.items()} if status == "decided" else None
    governing = next((f.governing for f in fields.values() if f.governing is not None), None)
    return Finding(
        decision=decision, subject=context.item_id, status=status, value=value, governing=governing,
        causes=causes if status != "decided" else (), fields=dict(fields),
        step=Step(decision, None, (), tuple(finding.step for finding in fields.values())),
    )  # fmt: skip


def outside(decision: Decision, context: Context, governing: Step, scope: Step) -> Finding:
    """The governing day lies before the oldest text that was read."""
    cause = Cause("outside", decision.id, context.item_id, state=decision.since)
    return Finding(
        decision=decision, subject=context.item_id, status="outside", causes=(cause,),
        governing=governing.value if isinstance(governing.value, int) else None,
        step=Step(decision, None, (cause,), (governing, scope)),
    )  # fmt: skip
