"""
What a finding depends on: the facts beneath it, the lists it looks over, and what the day decides.

Two states that agree in all of that have one finding, whatever else differs between them.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from jeugdrecht.engines.finding import Value
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic import days
from jeugdrecht.logic.arising import PEILDATUM
from jeugdrecht.logic.case import Case, Given, Items
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

Key: TypeAlias = tuple[object, ...]
Seen: TypeAlias = "dict[Test, tuple[Value, ...]]"
"""What the tests of one case said, each once."""
TESTS = (Compare, BoundAtMost, Present)
"""The nodes that make a yes or a no of a day; what they say of it is all that the rest learns of it."""


@dataclass(frozen=True, slots=True, eq=False)
class Test:
    """
    Something that is asked of the reference date; decisions that ask the same have the same one.

    Args:
        node: what is asked.
        kinds: the kinds of items of which it can be asked.
    """

    node: Node
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Depends:
    """
    What the findings of one decision depend on.

    Args:
        facts: the ids of the facts that can matter.
        lists: the ids of the lists of whose items it is asked, or that it looks over.
        editions: the days on which a text begins or has ended, where the reference date picks the text.
        tests: what it asks of the reference date.
        daily: whether the reference date counts as it is, so that each day can differ.
        looked_through: the ids of the lists that are looked through for what runs on a day; with one of them
            each day can differ too.
    """

    facts: frozenset[str]
    lists: frozenset[str]
    editions: tuple[Day, ...]
    tests: tuple[Test, ...]
    daily: bool
    looked_through: frozenset[str]

    def key(self, rulebase: Rulebase, outcomes: Outcomes, seen: Seen) -> Key:
        """
        All of a case that a finding depends on, to be compared with that of another case.

        Args:
            rulebase: the law.
            outcomes: what the tests say in the case.
            seen: what they said already.
        """
        case = outcomes.case
        lists = tuple(
            (id, given.complete, tuple((item.id, self._said(item.facts)) for item in given.items))
            for id, given in sorted(case.lists.items()) if id in self.lists
        )  # fmt: skip
        return self._said(case.facts), lists, self.of_day(rulebase, outcomes, seen)

    def of_day(self, rulebase: Rulebase, outcomes: Outcomes, seen: Seen) -> Key:
        """
        What the reference date of a case decides, while the facts are the same.

        Args:
            rulebase: the law.
            outcomes: what the tests say in the case.
            seen: what they said already, for decisions ask the same of the day.
        """
        case = outcomes.case
        if self.daily or not self.looked_through.isdisjoint(case.lists):
            return (case.on,)
        told = tuple(_told(rulebase, outcomes, test, seen) for test in self.tests)
        return bisect_right(self.editions, case.on), told

    def is_touched_by(self, changed: Set[str]) -> bool:
        """
        Whether something that changed can matter.

        Args:
            changed: the ids of the facts and the lists that changed.
        """
        return not (self.facts.isdisjoint(changed) and self.lists.isdisjoint(changed))

    def _said(self, facts: Mapping[str, Given]) -> tuple[tuple[str, Given], ...]:
        return tuple(sorted([(id, facts[id]) for id in facts.keys() & self.facts], key=_id))


def _id(said: tuple[str, Given]) -> str:
    return said[0]


def _told(rulebase: Rulebase, outcomes: Outcomes, test: Test, seen: Seen) -> tuple[Value, ...]:
    found = seen.get(test)
    if found is None:
        contexts = _contexts(rulebase, outcomes.case, test.kinds)
        found = seen[test] = tuple(outcomes.look(test.node, context) for context in contexts)
    return found


def _contexts(rulebase: Rulebase, case: Case, kinds: tuple[str, ...]) -> Iterator[Context]:
    yield Context()
    for kind in kinds:
        listed = case.lists.get(rulebase.list_of_item[kind].id)
        for item in listed.items if listed is not None else ():
            yield Context(item, kind)


def changed_between(one: Case, other: Case) -> frozenset[str]:
    """
    The ids of the facts of which two cases say something else, and of the lists that have other items.

    Args:
        one, other: the cases.

    >>> changed_between(Case(20260301, {"feit.soort": Given("misdrijf")}), Case(20260401))
    frozenset({'feit.soort'})
    """
    found = set(_differing(one.facts, other.facts))
    for id in one.lists.keys() | other.lists.keys():
        before, after = one.lists.get(id), other.lists.get(id)
        if before is None or after is None or _shape(before) != _shape(after):
            found.add(id)
        else:
            pairs = zip(before.items, after.items, strict=True)
            found.update(fact for a, b in pairs for fact in _differing(a.facts, b.facts))
    return frozenset(found)


def _differing(one: Mapping[str, Given], other: Mapping[str, Given]) -> Iterator[str]:
    return (id for id in one.keys() | other.keys() if one.get(id) != other.get(id))


def _shape(items: Items) -> tuple[object, ...]:
    return items.complete, *(item.id for item in items.items)


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
        tuple(_test(rulebase, node) for node in tests),
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


@lru_cache(maxsize=2048)
def _test(rulebase: Rulebase, node: Node) -> Test:
    return Test(node, _kinds(rulebase, node))


def _kinds(rulebase: Rulebase, node: Node) -> tuple[str, ...]:
    facts = (fact for part in walk(node) if (fact := fact_of(part)) is not None)
    found = dict.fromkeys(fact.item for fact in facts if fact.item in rulebase.list_of_item)
    return tuple(kind for kind in found if kind is not None)
