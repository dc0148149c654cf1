"""
The proof of a finding: its rules and powers first, then what was assumed, what waits, and what is left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from jeugdrecht.engines.finding import Finding, Member, Status, Step
from jeugdrecht.explain.building.conditions import Conditions, state_of
from jeugdrecht.explain.building.rules import Rules
from jeugdrecht.explain.building.terms import term
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.steps import steps
from jeugdrecht.explain.tree import Proof, State
from jeugdrecht.logic.decisions import Checklist, ListOf, SetOf
from jeugdrecht.logic.nodes import Constant, FactNode
from jeugdrecht.logic.rules import InForce, Rule
from jeugdrecht.logic.walk import items_of

STATUS_OF: dict[str, Status] = {"law": "outside", "outside": "outside", "conflict": "conflict", "gap": "gap"}
"""What a cause that no answer takes away is called."""


def build(finding: Finding, *, fields: bool = True, full: bool = True) -> Proof:
    """
    The proof of a finding.

    Args:
        finding: the finding.
        fields: whether the reasons of the fields of a record belong to it.
        full: whether it says of each text that it was in force, which only the full view shows.
    """
    builder = Builder(fields=fields, full=full)
    reasons = builder.reasons(finding)
    because = (*reasons, *_bounds(finding, reasons), *_account(finding))
    return Proof(
        kind="decision",
        state=finding.status,
        about=finding,
        value=finding.value,
        finding=finding,
        because=because,
    )


class Builder(Conditions):
    """Makes the proofs of a finding and of those it reads, each once."""

    def __init__(self, *, fields: bool = True, full: bool = True) -> None:
        super().__init__()
        self._with_fields = fields
        self._full = full
        self._made: dict[int, tuple[Proof, ...]] = {}

    def reasons(self, finding: Finding) -> tuple[Proof, ...]:
        """What a finding rests on: the parts of a period, the fields of a record, or rules and powers."""
        if id(finding) not in self._made:
            self._made[id(finding)] = tuple(self._reasons(finding))
        return self._made[id(finding)]

    def _reasons(self, finding: Finding) -> Iterator[Proof]:
        if finding.parts:
            yield from self._of_parts(finding)
        elif finding.fields:
            yield from self._fields(finding)
        else:
            yield from self._own(finding)

    def _of_parts(self, finding: Finding) -> Iterator[Proof]:
        for part in finding.parts:
            yield Proof(
                kind="part", state=part.finding.status, about=part, value=part.finding.value,
                finding=part.finding, because=self.reasons(part.finding),
            )  # fmt: skip

    def _fields(self, finding: Finding) -> Iterator[Proof]:
        for name, field in finding.fields.items() if self._with_fields else ():
            reasons = self.reasons(field)
            yield Proof(
                kind="field", state=field.status, about=field, value=field.value, finding=field, role=name,
                because=(*reasons, *_bounds(field, reasons)),
            )  # fmt: skip
        # The powers belong to the decision that this record follows.
        upstream = next((a.upstream for a in finding.alternatives if a.upstream is not None), None)
        if upstream is not None:
            yield from Rules(upstream, self, full=self._full).powers()

    def _own(self, finding: Finding) -> Iterator[Proof]:
        yield from self._frame(finding)
        made = Rules(finding, self, full=self._full)
        rules = made.rules()
        if isinstance(finding.decision.answer, SetOf | ListOf) and rules:
            yield from _members(finding, rules)
            yield from (rule for rule in rules if rule.value is None)
        elif isinstance(finding.decision.answer, Checklist):
            yield from _norms(finding, rules)
        else:
            yield from rules
        yield from made.powers()

    def _frame(self, finding: Finding) -> Iterator[Proof]:
        """The governing day where it is not known or was not read, and the scope where there is one."""
        undated = _undated(finding.step)
        if undated is not None:
            yield Proof(kind="governing", state="unknown", about=finding, because=(term(undated),))
        for step in finding.step.because:
            if finding.status == "outside" and step.about == finding.decision.governing:
                yield Proof(
                    kind="governing", state="known", about=finding, value=step.value, because=(term(step),)
                )
            elif step.about == finding.decision.scope and not isinstance(step.about, Constant):
                yield self._scope(step)

    def _scope(self, step: Step) -> Proof:
        state = state_of(step.truth, (step,))
        return Proof(kind="scope", state=state, about=step.about, gate="all", because=self.parts(step))


def _undated(whole: Step) -> Step | None:
    """The governing day, as the rules asked for it, where it is not known."""
    periods = (
        beneath for step in whole.because for beneath in step.because if isinstance(beneath.about, InForce)
    )
    days = (period.because[0] for period in periods if period.because)
    return next((day for day in days if day.value is None), None)


def _members(finding: Finding, rules: tuple[Proof, ...]) -> Iterator[Proof]:
    listed = isinstance(finding.decision.answer, ListOf)
    given: dict[str, list[Proof]] = {}
    for rule in rules:
        if rule.value is not None:
            given.setdefault(member_id(rule.value), []).append(rule)
    for name, member in finding.members.items():
        own = tuple(replace(rule, role="member") for rule in given.get(name, ()))
        if listed and len(own) == 1:
            # The record says what its one rule says, so the two are one.
            yield replace(own[0], kind="member", state=_member_state(member), role=name)
            continue
        yield Proof(
            kind="member", state=_member_state(member), about=finding, value=own[0].value if own else name,
            role=name, gate="any", finding=finding, because=own,
        )  # fmt: skip


def _norms(finding: Finding, rules: tuple[Proof, ...]) -> Iterator[Proof]:
    """The norms that apply or may apply, each met or not."""
    asked = {rule.id: member for member in finding.members.values() for rule in member.rules}
    for rule in rules:
        member = asked.get(rule.about.id) if isinstance(rule.about, Rule) else None
        if member is not None:
            yield replace(rule, kind="norm", state=_member_state(member))


def member_id(value: object) -> str:
    """The name of a member: the value of a set, the `id` of a record in a list."""
    return str(value["id"]) if isinstance(value, Mapping) else str(value)


def _member_state(member: Member) -> State:
    if member.truth is not None:
        return "holds" if member.truth else "does_not_hold"
    return "judgement" if {cause.kind for cause in member.causes} == {"judgement"} else "unknown"


def _bounds(finding: Finding, reasons: tuple[Proof, ...]) -> Iterator[Proof]:
    """Of a limit or an end date: how far it is known, the rule that bites, and the other candidates."""
    known = {id(proof.about): proof.value for proof in reasons if proof.kind == "rule"}
    if finding.status != "decided":
        limits = (("not_before", finding.not_before), ("not_after", finding.not_after))
        for role, limit in limits:
            if limit is not None:
                yield Proof(
                    kind="bound", state="known", about=finding, value=limit, role=role, finding=finding
                )
    for rule in finding.bites:
        value = known.get(id(rule))
        role = "bites" if finding.status == "decided" else "so_far"
        yield Proof(kind="bound", state="holds", about=rule, value=value, role=role, finding=finding)
    for rule in finding.others:
        value = known.get(id(rule))
        yield Proof(kind="bound", state="known", about=rule, value=value, role="other", finding=finding)


def _account(finding: Finding) -> Iterator[Proof]:
    """What was assumed, what waits for a person, what is missing, and what is not worked out."""
    assumed = _assumed(finding)
    for assumption in finding.assumed:
        step = assumed.get(assumption.id)
        yield Proof(
            kind="assumed", state="known", about=step.about if step is not None else assumption,
            value=step.value if step is not None else None, role=assumption.reads,
        )  # fmt: skip
    for principle in finding.principles:
        yield Proof(kind="principle", state="known", about=principle, finding=finding)
    for cause in finding.causes:
        if cause.kind == "judgement":
            yield Proof(kind="waiting", state="judgement", about=cause, item=cause.item)
    for cause in finding.causes:
        if cause.kind in STATUS_OF and finding.status in ("open", "judgement"):
            yield Proof(kind="obstacle", state=STATUS_OF[cause.kind], about=cause, finding=finding)
    for cause in most_useful_first(finding):
        yield Proof(kind="missing", state="unknown", about=cause, item=cause.item)
    for omission in finding.not_modelled:
        yield Proof(kind="not_modelled", state="known", about=omission, finding=finding)


def _assumed(finding: Finding) -> dict[str, Step]:
    """The first step of each assumption, by the id under which the finding reports it."""
    found: dict[str, Step] = {}
    for step in steps(finding) if finding.assumed else ():
        if step.assumed:
            found.setdefault(_reported_id(step), step)
    return found


def _reported_id(step: Step) -> str:
    if (items := items_of(step.about)) is not None:
        return items.missing_id
    return step.about.fact.id if isinstance(step.about, FactNode) else ""
