"""
The item of a list that runs on a day, in a complete world: what holds of it, its text, its start.
"""

from dataclasses import dataclass
from itertools import combinations
from typing import Protocol

import z3

from jeugdrecht.engines.smt.forms import NO, Bool, Int, Rails, Value, both, either, no, number
from jeugdrecht.engines.smt.world import Place, World
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.nodes import ALWAYS, Condition, HoldsOn, Running, StartOn, Term, TextOn

ALWAYS_RUN = number(0)
"""The first day of an item that has always run."""


class ReadsNodes(Protocol):
    """What reads conditions and terms at places."""

    world: World

    def condition(self, node: Condition, place: Place | None) -> Rails:
        """The rails of a condition at a place."""

    def term(self, node: Term, place: Place | None) -> Value:
        """The value of a term at a place."""


@dataclass(frozen=True, slots=True)
class Ran:
    """
    One item on a day.

    Args:
        place: the item.
        fits: whether it is there and the condition holds of it.
        never: whether it is not there, or the condition does not hold of it.
        since, until: its first day and the first day after it.
    """

    place: Place
    fits: Bool
    never: Bool
    since: Int
    until: Int

    def on(self, day: Int) -> Bool:
        """Whether it runs on a day."""
        return both(self.fits, self.since <= day, day < self.until)


def holds_on(nodes: ReadsNodes, node: HoldsOn, place: Place | None) -> Rails:
    """Whether the condition holds of an item that runs on the day."""
    on = nodes.term(node.running.on, place)
    listed = _items(nodes, node.running, node.condition)
    runs = (both(on.known, one.on(on.value)) for one in listed)
    not_then = (
        either(one.never, both(on.known, either(on.value < one.since, on.value >= one.until)))
        for one in listed
    )
    return Rails(either(*runs), both(*not_then))


def text_on(nodes: ReadsNodes, node: TextOn, place: Place | None) -> Value:
    """The text of the item that runs on the day and began last; two that differ leave it open."""
    on = nodes.term(node.running.on, place)
    listed = _items(nodes, node.running, ALWAYS)
    latest = _latest(listed, on.value)
    told = [nodes.term(node.text, one.place) for one in listed]
    agree = both(*(
        either(no(a), no(b), _same(one, other))
        for (a, one), (b, other) in combinations(list(zip(latest, told, strict=True)), 2)
    ))  # fmt: skip
    value, known, absent = number(0), NO, no(either(*latest))
    for here, text in zip(latest, told, strict=True):
        value = z3.If(here, text.value, value)
        known, absent = either(known, both(here, text.known)), either(absent, both(here, text.absent))
    return Value(value, both(on.known, agree, known), either(on.absent, both(on.known, agree, absent)))


def start_on(nodes: ReadsNodes, node: StartOn, place: Place | None) -> Value:
    """The first day of the item that runs on the day, or of the chain of items without a gap."""
    on = nodes.term(node.running.on, place)
    listed = _items(nodes, node.running, node.condition)
    latest = _latest(listed, on.value)
    first = ALWAYS_RUN
    for here, one in zip(latest, listed, strict=True):
        first = z3.If(here, one.since, first)
    for _ in listed if node.chained else ():
        first = _earlier(listed, first)
    runs = either(*latest)
    return Value(first, both(on.known, runs, first > ALWAYS_RUN), either(on.absent, both(on.known, no(runs))))


def _items(nodes: ReadsNodes, running: Running, condition: Condition) -> list[Ran]:
    found = []
    for place in nodes.world.places(running.items):
        present, inside = nodes.world.present(running.items, place.index), nodes.condition(condition, place)
        since, until = nodes.term(running.since, place), nodes.term(running.until, place)
        found.append(Ran(
            place, both(present, inside.yes), either(no(present), inside.no),
            z3.If(since.absent, ALWAYS_RUN, since.value), z3.If(until.absent, number(NEVER), until.value),
        ))  # fmt: skip
    return found


def _latest(listed: list[Ran], on: Int) -> list[Bool]:
    """Of each item whether it runs and none that runs began later."""
    ran = [(one, one.on(on)) for one in listed]
    return [
        both(here, *(either(no(there), other.since <= one.since) for other, there in ran if other is not one))
        for one, here in ran
    ]


def _earlier(listed: list[Ran], first: Int) -> Int:
    """The first day of the earliest item that runs up to a day without a gap; else that day itself."""
    # In a chain the next item may begin on the day on which the one before it ends.
    found = first
    for one in listed:
        joins = both(one.fits, one.since < first, first <= one.until)
        found = z3.If(both(joins, one.since < found), one.since, found)
    return found


def _same(one: Value, other: Value) -> Bool:
    return either(both(one.known, other.known, one.value == other.value), both(one.absent, other.absent))
