"""
Classes of values: where the conditions of a decision cut each fact, so that within a class nothing differs.

Boundaries (`jeugdrecht.logic.boundaries`) has the ages and days at which a decision changes; here stand the
cuts in every fact by its id.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from jeugdrecht.logic import days
from jeugdrecht.logic.boundaries import Boundaries
from jeugdrecht.logic.nodes import AgeOn, Compare, DayValue, FactNode, Node, Number, OneOf
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import fact_of


@dataclass(frozen=True, slots=True)
class Classes:
    """
    The cuts that some decisions make.

    Args:
        firsts: per number or day, the first value of each class but the lowest.
        words: per choice or text, the groups of values that conditions name together.
        births: the facts of which an age is counted, each with what it is counted on.
        ages: the ages at which something changes.
        dates: the days on which a text of the law changes, or that a condition names.
    """

    firsts: Mapping[str, frozenset[int]]
    words: Mapping[str, tuple[frozenset[str], ...]]
    births: tuple[tuple[str, str], ...]
    ages: tuple[int, ...]
    dates: tuple[int, ...]

    def numbers(self, fact: str, least: int, most: int) -> tuple[int, ...]:
        """
        One number of each class of a fact, lowest first.

        >>> classes = Classes({"feit.strafmaximum_maanden": frozenset({48, 72})}, {}, (), (), ())
        >>> classes.numbers("feit.strafmaximum_maanden", 0, 1200)
        (0, 48, 72)
        """
        return tuple(sorted({least, *(n for n in self.firsts.get(fact, ()) if least <= n <= most)}))

    def of_words(self, fact: str, values: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """
        The values of a choice by class, in order: in a class are those that every condition names together.

        >>> classes = Classes({}, {"feit.soort": (frozenset({"a", "b"}), frozenset({"c"}))}, (), (), ())
        >>> classes.of_words("feit.soort", ("a", "b", "c", "d", "e"))
        (('a', 'b'), ('c',), ('d', 'e'))
        """
        groups: dict[tuple[bool, ...], list[str]] = defaultdict(list)
        for value in values:
            groups[tuple(value in named for named in self.words.get(fact, ()))].append(value)
        return tuple(tuple(group) for group in groups.values())


@lru_cache(maxsize=64)
def classes_of(rulebase: Rulebase, decisions: tuple[str, ...]) -> Classes:
    """
    The cuts that these decisions, and all that they read, make in each fact.

    Args:
        rulebase: the law.
        decisions: their ids.
    """
    boundaries = [Boundaries.of(rulebase, decision) for decision in decisions]
    nodes = [node for decision in decisions for node in nodes_beneath(rulebase, decision)]
    return Classes(
        firsts=_firsts(nodes),
        words=_words(nodes),
        births=tuple(dict.fromkeys(_births(nodes))),
        ages=tuple(sorted(set(chain.from_iterable(b.ages for b in boundaries)))),
        dates=tuple(sorted(set(chain.from_iterable(b.dates for b in boundaries)))),
    )


def _firsts(nodes: Iterable[Node]) -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for node in nodes:
        if not isinstance(node, Compare) or not isinstance(node.right, Number | DayValue):
            continue
        fact = fact_of(node.left)
        if fact is not None:
            found[fact.id] |= set(_first(node.op, node.right))
    return {id: frozenset(values) for id, values in found.items()}


def _first(op: str, right: Number | DayValue) -> tuple[int, ...]:
    """The first value after the cut, or the two around an equal."""
    value = right.value
    after = days.plus(value, days=1) if isinstance(right, DayValue) else value + 1
    return {">=": (value,), "<": (value,), ">": (after,), "<=": (after,)}.get(op, (value, after))


def _words(nodes: Iterable[Node]) -> Mapping[str, tuple[frozenset[str], ...]]:
    found: dict[str, dict[frozenset[str], None]] = defaultdict(dict)
    for node in nodes:
        if isinstance(node, OneOf) and (fact := fact_of(node.term)) is not None:
            found[fact.id][frozenset(node.values)] = None
    return {id: tuple(groups) for id, groups in found.items()}


def _births(nodes: Iterable[Node]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if isinstance(node, AgeOn) and isinstance(node.birth, FactNode) and isinstance(node.on, FactNode):
            yield node.birth.fact.id, node.on.fact.id
