"""
Which facts a case must speak of before a decision can arise in it.

Worked out once from the scopes, so that a case loads only the law of the questions that it brings up.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.nodes import (
    And,
    AnyItem,
    BoundAtMost,
    Compare,
    Condition,
    Constant,
    CountAtLeast,
    DecisionHas,
    DecisionIs,
    Derived,
    FactNode,
    HoldsOn,
    Named,
    Node,
    Not,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    SameText,
    StartOn,
    TextOn,
    Unread,
    YesNo,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import children, walk

PEILDATUM = "zaak.peildatum"
Needs: TypeAlias = tuple[frozenset[str], ...]
"""Of each of these sets of facts, a case must speak of at least one."""
NEVER: Needs = (frozenset(),)


@dataclass(frozen=True, slots=True)
class Arises:
    """
    When a decision can arise in a case.

    Args:
        items: the list of which it asks each item, or None.
        needs: the sets of facts of each of which a case must speak; of a record one field suffices.
    """

    items: str | None
    needs: tuple[tuple[tuple[str, ...], ...], ...]

    def in_case(self, spoken_of: frozenset[str], filled: Collection[str]) -> bool:
        """
        Whether a case can bring it up.

        Args:
            spoken_of: the ids of the facts that the case or an item of it speaks of.
            filled: the ids of its lists that have an item.

        >>> Arises(None, ((("verzoek.maatregel",),),)).in_case(frozenset({"feit.pleegdatum"}), ())
        False
        """
        listed = self.items is None or self.items in filled
        return listed and any(all(not spoken_of.isdisjoint(facts) for facts in sets) for sets in self.needs)


def needs_of(rulebase: Rulebase, decision: str) -> tuple[Needs, ...]:
    """
    What a case must speak of for the decision to arise; of a record, one of its fields suffices.

    Args:
        rulebase: the law.
        decision: its id.
    """
    question = rulebase.decision(decision)
    if isinstance(question.answer, Record):
        fields = (f"{decision}.{name}" for name in question.answer.fields)
        return tuple(dict.fromkeys(needs for field in fields for needs in needs_of(rulebase, field)))
    return (_needs(question.scope, True, rulebase),)


def _needs(node: Condition, wanted: bool, law: Rulebase) -> Needs:
    """What must be spoken of before *node* can come out as *wanted*; never too much."""
    match node:
        case Constant():
            return () if node.value is wanted else NEVER
        case YesNo():
            return () if _silent(node.fact) is wanted else (frozenset({node.fact.id}),)
        case Named():
            return _or_given(node.fact, _needs(node.definition, wanted, law))
        case Not():
            return _needs(node.part, not wanted, law)
        case And() | Or():
            parts = [_needs(part, wanted, law) for part in node.parts]
            return _each(parts) if isinstance(node, And) is wanted else _one_of(parts)
        case Compare() | OneOf() | SameText() | Present():
            return _test(node, wanted)
        case AnyItem() | CountAtLeast() | HoldsOn():
            return _needs(node.condition, True, law) if wanted else ()
        case DecisionIs() | DecisionHas() | BoundAtMost():
            return _one_of(list(needs_of(law, node.decision))) if wanted else ()
        case Unread():
            return NEVER


def _silent(fact: Fact) -> bool | None:
    """What leaving a yes/no fact out is read as."""
    return False if fact.closed_world else fact.default


def _test(node: Compare | OneOf | SameText | Present, wanted: bool) -> Needs:
    """A test on terms is yes when all are known, and may be no as soon as one is."""
    needs = [_term(child) for child in children(node)]
    if wanted:
        return _each(needs)
    absent = any(isinstance(part, FactNode) and part.fact.closed_world for part in walk(node))
    return () if absent else _one_of(needs)


def _term(node: Node) -> Needs:
    # What another decision gives, and what a list gives, may be known from anything.
    if isinstance(node, OutcomeNumber | OutcomeDay | TextOn | StartOn):
        return ()
    if not isinstance(node, FactNode):
        return _each(_term(child) for child in children(node))
    if node.fact.id == PEILDATUM:
        return ()
    if isinstance(node, Derived) and not isinstance(node, Named):
        return _or_given(node.fact, _term(node.definition))
    return (frozenset({node.fact.id}),)


def _or_given(fact: Fact, needs: Needs) -> Needs:
    """A derived value may be given instead of what is beneath it."""
    return tuple(facts | {fact.id} for facts in needs)


def _each(parts: Iterable[Needs]) -> Needs:
    return tuple(dict.fromkeys(facts for needs in parts for facts in needs))


def _one_of(parts: list[Needs]) -> Needs:
    possible = [needs for needs in parts if frozenset() not in needs]
    if not possible:
        return NEVER
    if any(not needs for needs in possible):
        return ()
    return (frozenset().union(*(facts for needs in possible for facts in needs)),)
