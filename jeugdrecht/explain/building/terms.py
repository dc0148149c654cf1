"""
Proofs of quantities: what a number, a day, a choice or a text is, and from which facts it was worked out.
"""

from collections.abc import Iterable

from jeugdrecht.engines.finding import ABSENT, Step
from jeugdrecht.explain.tree import Kind, Proof, State
from jeugdrecht.logic.nodes import Derived, FactNode, Named


def term(step: Step) -> Proof:
    """
    The proof of a quantity.

    A derived quantity stands on the facts it was worked out from; the nameless steps between are left out.
    """
    derived = isinstance(step.about, Derived) and not isinstance(step.about, Named)
    beneath = tuple(term(side) for side in step.because)
    return Proof(
        kind=_kind(step), state=_state(step), about=step.about, value=step.value, given=step.given,
        item=step.item, because=_facts_of(beneath), sides=() if derived else beneath,
        finding=step.finding,
    )  # fmt: skip


def grounds(step: Step) -> tuple[Proof, ...]:
    """The facts, each once, that a quantity was worked out from."""
    return _facts_of(term(side) for side in step.because)


def _facts_of(beneath: Iterable[Proof]) -> tuple[Proof, ...]:
    found: dict[tuple[object, str | None], Proof] = {}
    for proof in beneath:
        for fact in (proof,) if isinstance(proof.about, FactNode) else proof.because:
            found.setdefault((fact.about, fact.item), fact)
    return tuple(found.values())


def _named(step: Step) -> bool:
    return isinstance(step.about, FactNode)


def _kind(step: Step) -> Kind:
    if step.assumed:
        return "assumption"
    if not _named(step):
        return "calculation"
    worked_out = isinstance(step.about, Derived) and step.given is None
    return "calculation" if worked_out else "fact"


def _state(step: Step) -> State:
    if step.value is None:
        kinds = {cause.kind for cause in step.causes}
        return "judgement" if kinds == {"judgement"} else "unknown"
    return "absent" if step.value is ABSENT else "known"
