"""
The tests that a decision puts to numbers and days, each with the item it is put to.

Where one of them changes as a fact goes up, that fact passes from one class of values into the next.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.conditions import Comparison
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.nodes import (
    BoundAtMost,
    Compare,
    DayTerm,
    DayValue,
    HoldsOn,
    Node,
    Number,
    NumberTerm,
    OutcomeDay,
    OutcomeNumber,
    Term,
    TextOn,
)
from jeugdrecht.logic.reach import decisions_beneath, facts_beneath, own_nodes
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.logic.walk import decision_read, fact_of, items_of, walk


@dataclass(frozen=True, slots=True)
class Probe:
    """
    One test, or a quantity that an answer gives.

    Args:
        node: what is asked.
        facts: the ids of the facts that can matter to it.
        kinds: the kinds of items to which it can be put.
        nested: whether it looks over a list or reads a decision, so that other items matter too.
    """

    node: Node
    facts: frozenset[str]
    kinds: tuple[str, ...]
    nested: bool


@lru_cache(maxsize=256)
def probes_of(rulebase: Rulebase, decision: str) -> tuple[Probe, ...]:
    """
    The tests on numbers and days that stand beneath a decision, each once.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> len(probes_of(rulebase_for("procesrecht"), "procesrecht")) > 0
    True
    """
    found = dict.fromkeys(
        node for name in decisions_beneath(rulebase, decision) for node in _nodes(rulebase, name)
    )
    return tuple(_probe(rulebase, node) for node in found)


@lru_cache(maxsize=256)
def worked_out(rulebase: Rulebase, decision: str) -> tuple[Probe, ...]:
    """The quantities that a decision, or one it reads, gives as its answer."""
    found = dict.fromkeys(
        term for name in decisions_beneath(rulebase, decision)
        for rule in rulebase.rules_of(name) for term in _terms(rule)
    )  # fmt: skip
    return tuple(_probe(rulebase, node) for node in found)


def contexts(rulebase: Rulebase, case: Case, test: Probe) -> Iterator[Context]:
    """The case as a whole, and each item to which a test can be put."""
    yield Context()
    for kind in test.kinds:
        listed = case.lists.get(rulebase.list_of_item[kind].id)
        for item in listed.items if listed is not None else ():
            yield Context(item, kind)


def _probe(rulebase: Rulebase, node: Node) -> Probe:
    beneath = tuple(walk(node))
    reads = [name for part in beneath if (name := decision_read(part)) is not None]
    facts = {fact.id: fact for part in beneath if (fact := fact_of(part)) is not None}
    for name in reads:
        facts |= {fact.id: fact for fact in facts_beneath(rulebase, name)}
    kinds = dict.fromkeys(fact.item for fact in facts.values() if fact.item in rulebase.list_of_item)
    nested = bool(reads) or any(items_of(part) is not None for part in beneath)
    return Probe(node, frozenset(facts), tuple(kind for kind in kinds if kind is not None), nested)


def _nodes(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    for node in own_nodes(rulebase, decision):
        match node:
            case Compare():
                yield from _read_through(rulebase, node)
            case HoldsOn() | TextOn():
                yield node
            case BoundAtMost():
                for given in _given(rulebase, node.decision):
                    yield Compare(given, "<=", node.term)
            case _:
                pass
    yield from _editions(rulebase, decision)
    yield from _candidates(rulebase, decision)


def _read_through(rulebase: Rulebase, node: Compare) -> Iterator[Node]:
    """A comparison, also with each rule in the place of the decision that it reads."""
    for op in _one_way(node.op):
        yield Compare(node.left, op, node.right)
        for left in _sides(rulebase, node.left):
            for right in _sides(rulebase, node.right):
                if (left, right) != (node.left, node.right):
                    yield Compare(left, op, right)


def _one_way(op: Comparison) -> tuple[Comparison, ...]:
    """A comparison that changes once as its left side goes up; *is* and *is not* change twice."""
    return (">=", ">") if op in ("==", "!=") else (op,)


def _sides(rulebase: Rulebase, side: Term) -> tuple[Term, ...]:
    if isinstance(side, OutcomeNumber | OutcomeDay):
        return (side, *_given(rulebase, side.decision))
    return (side,)


def _editions(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    """Whether the governing day has reached the days on which a text of the decision begins or ends."""
    question = rulebase.decision(decision)
    firsts = {days.day(question.since)}
    for part in rulebase.parts_of(decision):
        firsts.add(days.day(part.since))
        if part.until:
            firsts.add(days.plus(days.day(part.until), days=1))
    yield from (Compare(question.governing, ">=", DayValue(first)) for first in sorted(firsts))


def _candidates(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    """Which of two rules that give a quantity gives the lower one."""
    given = _given(rulebase, decision)
    for place, one in enumerate(given):
        for other in given[place + 1 :]:
            if not (isinstance(one, Number) and isinstance(other, Number)):
                yield Compare(one, "<", other)
                yield Compare(one, ">", other)


def _given(rulebase: Rulebase, decision: str) -> tuple[NumberTerm | DayTerm, ...]:
    """What the rules of a decision give, as quantities."""
    of_days = isinstance(rulebase.decision(decision).answer, Earliest)
    found: dict[NumberTerm | DayTerm, None] = {}
    for rule in rulebase.rules_of(decision):
        if isinstance(rule.then, int):
            found[DayValue(rule.then) if of_days else Number(rule.then)] = None
        elif isinstance(rule.then, NumberTerm | DayTerm):
            found[rule.then] = None
    return tuple(found)


def _terms(rule: Rule) -> Iterable[NumberTerm | DayTerm]:
    if isinstance(rule.then, NumberTerm | DayTerm):
        return (rule.then,)
    parts = rule.then.values() if isinstance(rule.then, Mapping) else ()
    return tuple(part for part in parts if isinstance(part, DayTerm))
