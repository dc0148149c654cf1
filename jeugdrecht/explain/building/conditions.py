"""
Proofs of conditions: negations pushed down to the facts, two bounds read as one, each fact with its origin.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import replace

from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.explain.building.terms import term
from jeugdrecht.explain.tree import Between, Gate, Kind, Proof, State
from jeugdrecht.logic.nodes import (
    And,
    AnyItem,
    BoundAtMost,
    Compare,
    Constant,
    CountAtLeast,
    DecisionHas,
    DecisionIs,
    HoldsOn,
    Named,
    Not,
    OneOf,
    Or,
    Present,
    SameText,
    Unread,
    YesNo,
)
from jeugdrecht.logic.truth import Truth, all_of, opposite
from jeugdrecht.logic.vocabulary import Fact, ItemList, Nature


def state_of(truth: Truth, steps: Iterable[Step]) -> State:
    """The state of a proof; an unknown that only waits for judgements is called so."""
    if truth is not None:
        return "holds" if truth else "does_not_hold"
    kinds = {cause.kind for step in steps for cause in step.causes}
    return "judgement" if kinds == {"judgement"} else "unknown"


class Conditions(ABC):
    """
    Makes proofs of the conditions of one finding.
    """

    def __init__(self) -> None:
        self._conditions: dict[tuple[int, bool], Proof] = {}
        self._quantities: dict[int, Proof] = {}

    @abstractmethod
    def reasons(self, finding: Finding) -> tuple[Proof, ...]:
        """The proofs beneath another decision that is read."""

    def parts(self, step: Step) -> tuple[Proof, ...]:
        """The proofs a rule or a power needs: the parts of an *and*, nothing for *always*."""
        proof = self.condition(step)
        if isinstance(step.about, Constant) and step.about.value:
            return ()
        return proof.because if proof.kind == "all_of" else (proof,)

    def condition(self, step: Step, negated: bool = False) -> Proof:
        """The proof of a condition, or of its opposite, made once: rules share conditions."""
        key = (id(step), negated)
        if key not in self._conditions:
            self._conditions[key] = self._condition(step, negated)
        return self._conditions[key]

    def _condition(self, step: Step, negated: bool) -> Proof:
        match step.about:
            case Not():
                return self.condition(step.because[0], not negated)
            case And() | Or():
                return self._group(step, negated)
            case YesNo():
                return _fact(step, step.about.fact, negated)
            case Named():
                return self._named(step, step.about.fact, negated)
            case Compare():
                return self._test(step, negated)
            case OneOf() | SameText():
                return self._test(step, negated)
            case Present():
                return self._present(step, negated)
            case AnyItem() | CountAtLeast():
                return self._items(step, step.about, negated)
            case HoldsOn():
                return self._on_day(step, step.about, negated)
            case DecisionIs() | DecisionHas() | BoundAtMost():
                return self._decision(step, negated)
            case Unread():
                return self._plain("law_unread", step, negated)
            case _:
                return self._plain("condition", step, negated)

    def _plain(self, kind: Kind, step: Step, negated: bool) -> Proof:
        return Proof(
            kind=kind, state=_state(step, negated), about=step.about, value=step.value, negated=negated
        )

    def _group(self, step: Step, negated: bool) -> Proof:
        every = isinstance(step.about, And) != negated
        gate: Gate = "all" if every else "any"
        kind: Kind = "all_of" if every else "any_of"
        parts = tuple(_flat(kind, self._paired(step.because, negated, isinstance(step.about, And))))
        if len(parts) == 1:  # two bounds that are read as one
            return parts[0]
        return Proof(kind=kind, state=_state(step, negated), about=step.about, gate=gate, because=parts)

    def _paired(self, steps: tuple[Step, ...], negated: bool, conjoined: bool) -> Iterator[Proof]:
        waiting = list(steps)
        while waiting:
            first = waiting.pop(0)
            if conjoined and waiting and (pair := _between(first, waiting[0])) is not None:
                yield self._range(pair, (first, waiting.pop(0)), negated)
            else:
                yield self.condition(first, negated)

    def _named(self, step: Step, fact: Fact, negated: bool) -> Proof:
        proof = _fact(step, fact, negated)
        if step.given is not None or not step.because:
            return proof
        beneath = self.condition(step.because[0], negated)
        if beneath.kind in ("all_of", "any_of"):
            return replace(proof, kind="condition", gate=beneath.gate, because=beneath.because)
        return replace(proof, kind="condition", gate="all", because=(beneath,))

    def _items(self, step: Step, about: AnyItem | CountAtLeast, negated: bool) -> Proof:
        flipped = negated and isinstance(about, AnyItem) and isinstance(about.condition, Not)
        if isinstance(about, CountAtLeast):
            gate: Gate = "count"
            role = "fewer" if negated else "count"
        else:
            gate = ("all" if flipped else "none") if negated else "any"
            role = ("every" if flipped else "none") if negated else "any"
        items = tuple(self._item(item, flipped) for item in step.because if item.item is not None)
        missing = tuple(
            Proof(kind="missing", state="unknown", about=cause, role="list")
            for cause in step.causes if isinstance(cause.about, ItemList)
        )  # fmt: skip
        return Proof(
            kind="condition", state=_state(step, negated), about=about, gate=gate, role=role, negated=negated,
            value="complete" if step.assumed else None, because=(*items, *missing),
        )  # fmt: skip

    def _on_day(self, step: Step, about: HoldsOn, negated: bool) -> Proof:
        first, *rest = step.because
        if first.about is about.condition:  # no list was given, so this is about the case itself
            return self.condition(first, negated)
        items = tuple(self._running(item) for item in rest)
        return Proof(
            kind="condition", state=_state(step, negated), about=about, gate="none" if negated else "any",
            role="not_on_day" if negated else "on_day", sides=(self.quantity(first),), because=items,
        )  # fmt: skip

    def _running(self, step: Step) -> Proof:
        *days, inside = step.because
        parts = (*(self.quantity(day) for day in days), self.condition(inside))
        shown = tuple(part for part in parts if not isinstance(part.about, Constant))
        return Proof(
            kind="item", state=_state(step, negated=False), about=step.about, item=step.item, gate="all",
            because=shown,
        )  # fmt: skip

    def _item(self, step: Step, negated: bool) -> Proof:
        inner = self.condition(step.because[0], negated)
        parts = inner.because if inner.kind == "all_of" else (inner,)
        state = _state(step, negated)
        return Proof(kind="item", state=state, about=step.about, item=step.item, gate="all", because=parts)

    def _decision(self, step: Step, negated: bool) -> Proof:
        beneath = self.reasons(step.finding) if step.finding is not None else ()
        if isinstance(step.about, DecisionHas):
            # Of a set that is read, only the member that was asked for matters.
            member = step.about.member
            beneath = tuple(
                p for one in beneath if (one.kind, one.role) == ("member", member) for p in one.because
            )
        sides = tuple(self.quantity(side) for side in step.because)
        return Proof(
            kind="decision_read", state=_state(step, negated), about=step.about, negated=negated,
            finding=step.finding, sides=sides, because=(*beneath, *_beneath_sides(sides)),
        )  # fmt: skip

    def _test(self, step: Step, negated: bool) -> Proof:
        sides = tuple(self.quantity(side) for side in step.because)
        return _of_sides(step.about, _state(step, negated), sides, negated)

    def _range(self, pair: Between, steps: tuple[Step, Step], negated: bool) -> Proof:
        low, high = steps
        truth = all_of((low.truth, high.truth))
        sides = tuple(self.quantity(side) for side in (low.because[0], low.because[1], high.because[1]))
        unknown = [step for step in steps if step.truth is None]
        return _of_sides(pair, state_of(opposite(truth) if negated else truth, unknown), sides, negated)

    def _present(self, step: Step, negated: bool) -> Proof:
        return replace(self.quantity(step.because[0]), state=_state(step, negated), negated=negated)

    def quantity(self, step: Step) -> Proof:
        """The proof of a quantity, made once: many tests ask the same age."""
        found = self._quantities.get(id(step))
        if found is None:
            found = self._quantities[id(step)] = term(step)
        return found


def _state(step: Step, negated: bool) -> State:
    return state_of(opposite(step.truth) if negated else step.truth, (step,))


def _flat(kind: Kind, proofs: Iterable[Proof]) -> Iterator[Proof]:
    for proof in proofs:
        if proof.kind == kind:
            yield from proof.because
        else:
            yield proof


def _between(first: Step, second: Step) -> Between | None:
    low, high = first.about, second.about
    if not isinstance(low, Compare) or not isinstance(high, Compare):
        return None
    bounds = (low.op == ">=" and high.op == "<") and low.left == high.left
    return Between(low, high) if bounds else None


def _of_sides(about: object, state: State, sides: tuple[Proof, ...], negated: bool) -> Proof:
    # What the first side says is in the sentence of the test, so only what lies beneath it is shown apart.
    quantity = sides[0]
    kind: Kind = "assumption" if quantity.kind == "assumption" else "condition"
    return Proof(
        kind=kind, state=state, about=about, negated=negated, given=quantity.given, item=quantity.item,
        sides=sides, because=_beneath_sides(sides),
    )  # fmt: skip


def _beneath_sides(sides: tuple[Proof, ...]) -> tuple[Proof, ...]:
    beneath = list(sides[0].because) if sides else []
    for side in sides[1:]:
        beneath += [side] if side.kind != "calculation" or side.because else []
    return tuple(beneath)


def _fact(step: Step, fact: Fact, negated: bool) -> Proof:
    judged = fact.nature in (Nature.JUDGEMENT, Nature.LEGAL_QUESTION)
    kind: Kind = "judgement" if judged else "assumption" if step.assumed else "fact"
    return Proof(
        kind=kind, state=_state(step, negated), about=step.about, value=step.value, given=step.given,
        item=step.item, negated=negated,
    )  # fmt: skip
