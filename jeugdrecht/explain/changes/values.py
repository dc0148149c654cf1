"""
What could be said instead at each place of a case: one value of each class that matters to a decision.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from jeugdrecht.explain.changes.cuts import MEASURED, Line, Scale
from jeugdrecht.explain.changes.places import Place, put, said_at
from jeugdrecht.explain.changes.probes import probes_of, worked_out
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.nodes import OneOf
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import FactType, Nature
from jeugdrecht.logic.walk import fact_of, walk

NEVER_HAPPENED = Given(None, "nvt")
OTHER_TEXT = "anders"
"""A text that no rule names and the case does not have."""
MOST_LINES = 2_000
"""So many times a fact is run along while others are changed; beyond it the classes are not all known."""


class Alternatives:
    """
    The values that can be put at each place instead of what a case says there.

    Two facts that one test holds against each other cut each other: of each the classes are looked for
    again with the other changed, as many times as there are changes to be made together.

    Args:
        rulebase: the law.
        decision: the id of the decision.
        case: the case.
        places: where something may change.
        size: how many places may change together.
    """

    def __init__(
        self, rulebase: Rulebase, decision: str, case: Case, places: Sequence[Place], size: int
    ) -> None:
        self._rulebase = rulebase
        self._case = case
        self._probes = probes_of(rulebase, decision)
        self._gives_quantities = bool(worked_out(rulebase, decision))
        self._tested = _tested_values(rulebase, decision)
        self._measured = [place for place in places if place.fact.type in MEASURED]
        self._cuts: dict[Place, set[int]] = {place: set(self._defaults(place)) for place in self._measured}
        self._lines = 0
        self.complete = True
        self._run(size)
        self._values = {place: tuple(self._other(place)) for place in places}

    def at(self, place: Place) -> tuple[Given, ...]:
        """What else could be said at a place, what lies nearest to what is said first."""
        return self._values[place]

    # --- numbers and days ---------------------------------------------------------------------------------

    def _defaults(self, place: Place) -> Iterator[int]:
        given, scale = said_at(self._case, place), Scale.of(place)
        if self._gives_quantities:
            yield from (scale.value(scale.first), scale.value(scale.last))
        if given is None or not isinstance(given.value, int):
            yield self._case.on if place.fact.type is FactType.DAY else scale.value(scale.first)

    def _run(self, size: int) -> None:
        for place in self._measured:
            self._cut(place, {})
        for _ in range(size - 1):
            before = {place: frozenset(found) for place, found in self._cuts.items()}
            for place in self._measured:
                for others in self._held_against(place, size - 1):
                    self._cut_with(place, others, before)

    def _held_against(self, place: Place, most: int) -> Iterator[tuple[Place, ...]]:
        """The other places with which one stands in a test."""
        sets = {probe.facts for probe in self._probes if place.fact.id in probe.facts}
        found: dict[tuple[Place, ...], None] = {}
        for facts in sets:
            near = [other for other in self._measured if other != place and other.fact.id in facts]
            for count in range(1, most + 1):
                found |= dict.fromkeys(combinations(near, count))
        yield from found

    def _cut_with(
        self, place: Place, others: tuple[Place, ...], before: Mapping[Place, frozenset[int]]
    ) -> None:
        for values in product(*(sorted(before[other]) for other in others)):
            self._cut(place, {other: Given(value) for other, value in zip(others, values, strict=True)})

    def _cut(self, place: Place, said: Mapping[Place, Given]) -> None:
        if said:
            self._lines += 1
        if self._lines > MOST_LINES:
            self.complete = False
            return
        line = Line(self._rulebase, put(self._case, said), place, compiled=True)
        together = {other.fact.id for other in said}
        for probe in self._probes:
            if place.fact.id in probe.facts and together <= probe.facts:
                self._cuts[place].update(line.cuts(probe))

    # --- all kinds of facts -------------------------------------------------------------------------------

    def _other(self, place: Place) -> Iterator[Given]:
        said = said_at(self._case, place)
        now = _read(place, said)
        found = (*(Given(value) for value in self._of_type(place, now)), *_absent(place))
        yield from (given for given in dict.fromkeys(found) if _read(place, given) != now)

    def _of_type(self, place: Place, now: object) -> Iterable[bool | int | str]:
        match place.fact.type:
            case FactType.YES_NO:
                return (True, False)
            case FactType.CHOICE:
                return self._choices(place, now)
            case FactType.TEXT:
                return self._texts(place)
            case _:
                near = now if isinstance(now, int) else self._case.on
                return sorted(self._cuts[place], key=lambda value: (abs(value - near), value))

    def _choices(self, place: Place, now: object) -> Iterator[str]:
        """One value of each group that no test tells apart, and none of the group of the one there is."""
        tests = self._tested.get(place.fact.id, ())
        groups: dict[tuple[bool, ...], str] = {}
        for value in place.fact.values:
            groups.setdefault(tuple(value in test for test in tests), value)
        own = tuple(now in test for test in tests) if now in place.fact.values else None
        yield from (value for group, value in groups.items() if group != own)

    def _texts(self, place: Place) -> tuple[str, ...]:
        named = {value for test in self._tested.get(place.fact.id, ()) for value in test}
        listed = (item.facts for items in self._case.lists.values() for item in items.items)
        said = {
            given.value for facts in (self._case.facts, *listed) for given in facts.values()
            if isinstance(given.value, str)
        }  # fmt: skip
        return (*sorted(named | said), OTHER_TEXT, f"{OTHER_TEXT} ({place.name})")


def _tested_values(rulebase: Rulebase, decision: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Against which values each choice or text is held."""
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for node in nodes_beneath(rulebase, decision):
        if isinstance(node, OneOf):
            for part in walk(node.term):
                fact = fact_of(part)
                if fact is not None:
                    found.setdefault(fact.id, {})[node.values] = None
    return {id: tuple(values) for id, values in found.items()}


def _absent(place: Place) -> tuple[Given, ...]:
    happens = place.fact.nature is Nature.EVENT
    return (NEVER_HAPPENED,) if place.fact.optional or happens else ()


def _read(place: Place, given: Given | None) -> object:
    """How what is said is read: what has not happened, and what does not apply, are no or never."""
    fact = place.fact
    if given is None:
        if not fact.closed_world:
            return "left out" if fact.default is None else fact.default
        given = NEVER_HAPPENED
    if given.state == "given":
        return given.value
    if given.state == "nvt":
        return False if fact.type is FactType.YES_NO else NEVER_HAPPENED
    return "left out"
