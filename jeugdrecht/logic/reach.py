"""
What a decision rests on: the decisions it reads, the facts it can ask, and every expression on the way.
"""

from collections.abc import Iterator
from functools import lru_cache

from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.nodes import HoldsOn, Node, Running, StartOn, TextOn
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import decision_read, expressions, fact_of, walk


def own_nodes(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    """Every node of a decision's own scope, governing day, rules and powers."""
    question = rulebase.decision(decision)
    yield from walk(question.governing)
    yield from walk(question.scope)
    for part in rulebase.parts_of(decision):
        for expression in expressions(part):
            yield from walk(expression)


def decisions_beneath(rulebase: Rulebase, decision: str) -> tuple[str, ...]:
    """The decision itself and all that it reads, nearest first."""
    return _decisions_beneath(rulebase, decision)


# What lies beneath a decision is the same for every case, and is asked for in each.
@lru_cache(maxsize=512)
def _decisions_beneath(rulebase: Rulebase, decision: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    queue = [decision]
    while queue:
        name = queue.pop(0)
        if name in found:
            continue
        found[name] = None
        question = rulebase.decision(name)
        if isinstance(question.answer, Record):
            queue += [f"{name}.{field}" for field in question.answer.fields]
        if question.follows is not None:
            queue.append(question.follows)
        queue += _own(rulebase, name)[1]
    return tuple(found)


# One decision lies beneath many.
@lru_cache(maxsize=2_048)
def _own(rulebase: Rulebase, decision: str) -> tuple[tuple[Fact, ...], tuple[str, ...]]:
    """The facts that a decision's own nodes read, and the decisions, each once in the order they are met."""
    facts: dict[str, Fact] = {}
    read: dict[str, None] = {}
    for node in own_nodes(rulebase, decision):
        fact = fact_of(node)
        if fact is not None:
            facts.setdefault(fact.id, fact)
        elif (name := decision_read(node)) is not None:
            read[name] = None
    return tuple(facts.values()), tuple(read)


def nodes_beneath(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    """Every node of the decision and of all that it reads."""
    for name in decisions_beneath(rulebase, decision):
        yield from own_nodes(rulebase, name)


def facts_beneath(rulebase: Rulebase, decision: str) -> tuple[Fact, ...]:
    """The facts, derived values included, that can matter to a decision, in the order they are met."""
    return _facts_beneath(rulebase, decision)


@lru_cache(maxsize=512)
def _facts_beneath(rulebase: Rulebase, decision: str) -> tuple[Fact, ...]:
    found: dict[str, Fact] = {}
    for name in decisions_beneath(rulebase, decision):
        for fact in _own(rulebase, name)[0]:
            found.setdefault(fact.id, fact)
    return tuple(found.values())


@lru_cache(maxsize=512)
def looked_through(rulebase: Rulebase, decision: str) -> tuple[Running, ...]:
    """The lists that a decision looks through for the item that runs on a day, each once, with its days."""
    nodes = nodes_beneath(rulebase, decision)
    found = (node.running for node in nodes if isinstance(node, HoldsOn | TextOn | StartOn))
    return tuple({running.items: running for running in found}.values())


@lru_cache(maxsize=512)
def provisions_beneath(rulebase: Rulebase, decision: str) -> tuple[str, ...]:
    """The ids of every provision that a finding of a decision can rest on, sorted."""
    parts = [part for name in decisions_beneath(rulebase, decision) for part in rulebase.parts_of(name)]
    found = {part.provision.id for part in parts}
    found |= {place.id for part in parts for place in part.rests_on if place.id in rulebase.provisions}
    found |= {principle.provision.id for principle in rulebase.principles_on(sorted(found))}
    return tuple(sorted(found))


def nodes_told(rulebase: Rulebase, decision: str) -> Iterator[Node]:
    """The nodes of a decision and of all that it reads, and those of the principles it may carry out."""
    yield from nodes_beneath(rulebase, decision)
    for principle in rulebase.principles_on(provisions_beneath(rulebase, decision)):
        for node in walk(principle.when):
            yield node
            if (read := decision_read(node)) is not None:
                yield from nodes_beneath(rulebase, read)


@lru_cache(maxsize=512)
def facts_told(rulebase: Rulebase, decision: str) -> tuple[Fact, ...]:
    """The facts that a decision reads, and those that say which principles its provisions carry out."""
    found = map(fact_of, nodes_told(rulebase, decision))
    return tuple({fact.id: fact for fact in found if fact is not None}.values())
