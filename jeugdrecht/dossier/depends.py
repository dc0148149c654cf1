"""
What a finding depends on: the facts beneath it, the lists it looks over, and what the day decides.

Two states that agree in all of that have one finding, whatever else differs between them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic import days
from jeugdrecht.logic.arising import PEILDATUM
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.days import Day
from jeugdrecht.logic.nodes import BoundAtMost, Compare, HoldsOn, Node, Present, StartOn, TextOn
from jeugdrecht.logic.reach import (
    decisions_beneath,
    facts_beneath,
    looked_through,
    nodes_beneath,
    own_nodes,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import children, decision_read, expressions, fact_of, items_of, walk

Key = tuple[object, ...]
TESTS = (Compare, BoundAtMost, Present)
"""The nodes that make a yes or a no of a day; what they say of it is all that the rest learns of it."""


@dataclass(frozen=True, slots=True)
class Depends:
    """
    What the findings of one decision depend on.

    Args:
        facts: the ids of the facts that can matter.
        lists: the ids of the lists of whose items it is asked, or that it looks over.
        editions: the days on which a text begins or has ended, where the reference date picks the text.
        tests: what it asks of the reference date, each with the kinds of items of which it can be asked.
        daily: whether the reference date counts as it is, so that each day can differ.
        looked_through: the ids of the lists that are looked through for what runs on a day; with one of them
            each day can differ too.
    """

    facts: frozenset[str]
    lists: frozenset[str]
    editions: tuple[Day, ...]
    tests: tuple[tuple[Node, tuple[str, ...]], ...]
    daily: bool
    looked_through: frozenset[str]

    def key(self, rulebase: Rulebase, outcomes: Outcomes) -> Key:
        """
        All of a case that a finding depends on, to be compared with that of another case.

        Args:
            rulebase: the law.
            outcomes: what the tests say in the case.
        """
        case = outcomes.case
        lists = tuple(
            (id, given.complete, tuple((item.id, self._said(item.facts)) for item in given.items))
            for id, given in sorted(case.lists.items()) if id in self.lists
        )  # fmt: skip
        if self.daily or not self.looked_through.isdisjoint(case.lists):
            return self._said(case.facts), lists, case.on
        told = tuple(
            outcomes.look(node, context)
            for node, kinds in self.tests for context in _contexts(rulebase, case, kinds)
        )  # fmt: skip
        return self._said(case.facts), lists, bisect_right(self.editions, case.on), told

    def _said(self, facts: Mapping[str, Given]) -> tuple[tuple[str, Given], ...]:
        return tuple(sorted([(id, facts[id]) for id in facts.keys() & self.facts], key=_id))


def _id(said: tuple[str, Given]) -> str:
    return said[0]


def _contexts(rulebase: Rulebase, case: Case, kinds: tuple[str, ...]) -> Iterator[Context]:
    yield Context()
    for kind in kinds:
        listed = case.lists.get(rulebase.list_of_item[kind].id)
        for item in listed.items if listed is not None else ():
            yield Context(item, kind)


@lru_cache(maxsize=512)
def depends_of(rulebase: Rulebase, decision: str) -> Depends:
    """
    What the findings of a decision depend on.

    Args:
        rulebase: the law.
        decision: its id.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> found = depends_of(rulebase_for("minderjarig"), "minderjarig")
    >>> "jeugdige.geboortedatum" in found.facts, found.daily
    (True, False)
    """
    beneath = tuple(dict.fromkeys(nodes_beneath(rulebase, decision)))
    tests = [node for node in beneath if isinstance(node, TESTS) and _reads_day(node)]
    return Depends(
        frozenset(fact.id for fact in facts_beneath(rulebase, decision)) - {PEILDATUM},
        frozenset(_lists(rulebase, decision, beneath)),
        tuple(sorted(set(_editions(rulebase, decision)))),
        tuple((node, _kinds(rulebase, node)) for node in tests),
        any(_is_daily(rulebase, name) for name in decisions_beneath(rulebase, decision)),
        frozenset(running.items.id for running in looked_through(rulebase, decision)),
    )


def _reads_day(node: Node) -> bool:
    return any((fact := fact_of(part)) is not None and fact.id == PEILDATUM for part in walk(node))


def _is_daily(rulebase: Rulebase, decision: str) -> bool:
    """Whether the day is read elsewhere than in a test, or as the day that picks the text."""
    question = rulebase.decision(decision)
    if _reads_day(question.governing) and fact_of(question.governing) is None:
        return True
    given = (node for part in rulebase.rules_of(decision) for node in expressions(part)[1:])
    return any(_gives_day(node) for node in given) or _is_followed(rulebase, decision)


def _gives_day(node: Node) -> bool:
    """Whether what a rule gives differs with the day, other than by what runs on it in a list."""
    if isinstance(node, HoldsOn | TextOn | StartOn):
        return False
    fact = fact_of(node)
    return (fact is not None and fact.id == PEILDATUM) or any(map(_gives_day, children(node)))


def _is_followed(rulebase: Rulebase, decision: str) -> bool:
    """Whether it is decided again under the powers of another, where its tests may come out otherwise."""
    question = rulebase.decision(decision)
    tests = (node for node in own_nodes(rulebase, decision) if isinstance(node, TESTS) and _reads_day(node))
    reads = any(decision_read(part) is not None for node in tests for part in walk(node))
    return question.follows is not None and reads


def _lists(rulebase: Rulebase, decision: str, nodes: tuple[Node, ...]) -> Iterator[str]:
    yield from (items.id for node in nodes if (items := items_of(node)) is not None)
    for name in decisions_beneath(rulebase, decision):
        items = rulebase.list_of_item.get(rulebase.decision(name).subject or "")
        if items is not None:
            yield items.id


def _editions(rulebase: Rulebase, decision: str) -> Iterator[Day]:
    for name in decisions_beneath(rulebase, decision):
        question = rulebase.decision(name)
        if _reads_day(question.governing):
            yield days.day(question.since)
            for part in rulebase.parts_of(name):
                yield days.day(part.since)
                if part.until:
                    yield days.plus(days.day(part.until), days=1)


def _kinds(rulebase: Rulebase, node: Node) -> tuple[str, ...]:
    facts = (fact for part in walk(node) if (fact := fact_of(part)) is not None)
    found = dict.fromkeys(fact.item for fact in facts if fact.item in rulebase.list_of_item)
    return tuple(kind for kind in found if kind is not None)
