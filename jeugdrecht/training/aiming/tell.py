"""
Saying something more in a case: which values a fact can take, and the case that says one of them.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from jeugdrecht.cases.values import bounds
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.explain.changes import Place, put
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items, Scalar
from jeugdrecht.logic.classes import Classes
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList
from jeugdrecht.training.aiming.look import At
from jeugdrecht.training.plausible import AHEAD, UNBORN, is_plausible, is_unborn
from jeugdrecht.training.sequence import room_for
from jeugdrecht.training.values import BIRTH, RARELY, SEEN, candidates, usual_numbers

Drawn = TypeVar("Drawn")
LOWEST, HIGHEST = -(10**9), 10**9
"""No bound: beyond every number, amount and day of an exercise."""
FIRST, LAST = 19000102, 21991230
LONG_AGO = 900
"""Days: what matters to a case happened within so many before it is looked at, where that can be."""
AHEAD_AT_MOST = 180
"""Days: what is still to come is as near as this, where that can be."""
YEARS_BEFORE = (3, 8, 12)
LEAP_DAYS = (20080229, 20120229)
"""Births on which an eighteenth birthday and the end of eighteen years fall apart."""
MOST_ITEMS = 3


class Teller:
    """
    Says facts in cases, each time one that a reader would believe.

    Args:
        law: the law, which says what is a list.
        classes: where the conditions cut each fact.
        rng: draws among what is equally good.
    """

    def __init__(self, law: Rulebase, classes: Classes, rng: Random) -> None:
        self._law, self._classes, self._rng = law, classes, rng

    def place(self, fact: Fact, at: At | None) -> Place:
        """Where a fact is said that is asked at a place: of the item, or of the case as a whole."""
        items = self._law.list_of_item.get(fact.item or "")
        if at is None or at.item is None or items is None or at.kind != fact.item:
            return Place(fact)
        return Place(fact, at.item, items.id)

    def is_said(self, case: Case, fact: Fact, at: At | None) -> bool:
        """Whether the case speaks of a fact there already."""
        place = self.place(fact, at)
        item = case.item(place.items, place.item) if place.items and place.item else None
        return fact.id in case.facts or (item is not None and fact.id in item.facts)

    def unborn(self, case: Case) -> Iterator[Case]:
        """The case of a child that is still to be born."""
        fact = vocabulary().fact(UNBORN)
        if fact is not None:
            yield from [case] if is_unborn(case) else self.say(case, fact, [True], None)

    def say(self, case: Case, fact: Fact, values: list[Scalar], at: At | None) -> Iterator[Case]:
        """The case with the fact, for each value that fits what it says already."""
        yield from self._said(case, fact, [Given(value) for value in values], at)

    def deny(self, case: Case, fact: Fact, at: At | None) -> Iterator[Case]:
        """The case in which the fact does not apply, where that is a possible answer."""
        if fact.optional:
            yield from self._said(case, fact, [Given(None, "nvt")], at)

    def _said(self, case: Case, fact: Fact, givens: list[Given], at: At | None) -> Iterator[Case]:
        if fact.id == PEILDATUM or self.is_said(case, fact, at):
            return
        place = self.place(fact, at)
        for given in givens:
            said = put(case, {place: given})
            if is_plausible(said):
                yield said

    def in_any_order(self, among: Sequence[Drawn]) -> list[Drawn]:
        """What is as good as each other, in a drawn order."""
        return self._rng.sample(among, len(among))

    def words(self, case: Case, fact: Fact) -> list[Scalar]:
        """Values of a choice or a text, in a drawn order."""
        if fact.type is FactType.CHOICE:
            usual = [value for value in fact.values if value not in ("onbekend", "ander", "overig")]
            rest = [value for value in fact.values if value in ("ander", "overig", *RARELY)]
            usual = [value for value in usual if value not in rest]
            return [*self._rng.sample(usual, len(usual)), *rest]
        return candidates(fact, self._classes, case, self._rng)

    def between(self, case: Case, fact: Fact, low: int, high: int, at: At | None) -> list[Scalar]:
        """Values of a number or a day within bounds: those at the bounds, and some that are usual."""
        is_day = fact.type is FactType.DAY
        within = self._days(case, fact, low, high, at) if is_day else self._numbers(fact, low, high)
        found = list(dict.fromkeys(within))
        usual = sorted(self._rng.sample(found, len(found)), key=lambda value: value == 0)
        return [*usual, *(self._long_before(usual, low) if is_day else ())]

    def _long_before(self, usual: list[int], low: int) -> list[int]:
        """A day years before the others, where only that will do."""
        if not usual or low > FIRST:
            return []
        day = days.plus(min(usual), years=-self._rng.choice(YEARS_BEFORE))
        return [day] if day > FIRST else []

    def _said_around(self, case: Case, at: At | None) -> dict[str, Scalar | None]:
        """What the case says of itself and of an item, or of the first item of each list."""
        said = {id: given.value for id, given in case.facts.items()}
        for items in case.lists.values():
            for item in items.items[:1]:
                said |= {id: given.value for id, given in item.facts.items()}
        listed = None if at is None else self._law.list_of_item.get(at.kind)
        own = case.item(listed.id, at.item or "") if listed is not None and at is not None else None
        return said | ({id: given.value for id, given in own.facts.items()} if own is not None else {})

    def _numbers(self, fact: Fact, low: int, high: int) -> list[int]:
        least, most = bounds(fact)
        seen = [number for number in SEEN.get(fact.id, ()) if low <= number <= high]
        if seen:
            return seen
        firsts = sorted(self._classes.firsts.get(fact.id, ()))
        near = [number for first in firsts for number in (first - 1, first)]
        edges = [number for number in (low, high) if LOWEST < number < HIGHEST]
        likely = [number for number in (*edges, *near, *usual_numbers(fact))
                  if max(low, least) <= number <= min(high, most)]  # fmt: skip
        return likely or ([max(low, least)] if max(low, least) <= min(high, most) else [])

    def _days(self, case: Case, fact: Fact, low: int, high: int, at: At | None) -> list[int]:
        earliest, latest = room_for(fact.id, self._said_around(case, at))
        first, last = max(from_day(low), earliest or FIRST), min(to_day(high), latest or LAST)
        expected = fact.id == BIRTH and is_unborn(case)
        if fact.name not in AHEAD_NAMES and fact.id not in AHEAD and not expected:
            last = min(last, case.on)
        birth = case.facts.get(BIRTH)
        if birth is not None and isinstance(birth.value, int) and fact.id != BIRTH:
            first = max(first, birth.value)
        if first > last:
            return []
        past = last <= case.on
        near = max(first, days.plus(last, days=-LONG_AGO)) if past else max(first, case.on)
        far = min(last, days.plus(near, days=LONG_AGO if past else AHEAD_AT_MOST))
        drawn = [self._drawn(near, far) for _ in range(2)]
        edges = [first] if low > FIRST else []
        edges += [last] if high < LAST else []
        leap = [day for day in LEAP_DAYS if fact.id == BIRTH and low < FIRST]
        return [day for day in (*drawn, *edges, *leap) if first <= day <= last]

    def _drawn(self, first: int, last: int) -> int:
        length = (days.to_date(last) - days.to_date(first)).days
        return days.plus(first, days=self._rng.randint(0, length))

    # --- lists --------------------------------------------------------------------------------------------

    def with_items(self, case: Case, items: ItemList, more: int) -> Iterator[Case]:
        """The case with so many items more in a list."""
        have = case.lists[items.id].items if items.id in case.lists else ()
        if len(have) + more > MOST_ITEMS:
            return
        new = (Item(f"{items.item}-{len(have) + number}", {}) for number in range(1, more + 1))
        yield replace(case, lists={**case.lists, items.id: Items((*have, *new))})

    def without_items(self, case: Case, items: ItemList) -> Iterator[Case]:
        """The case that says that there is none of a list."""
        if items.id not in case.lists:
            yield replace(case, lists={**case.lists, items.id: Items(())})

    def on(self, case: Case, low: int, high: int) -> Iterator[Case]:
        """The case assessed on another day, as long as it says nothing of any day."""
        items = (item.facts for listed in case.lists.values() for item in listed.items)
        said = (given.value for facts in (case.facts, *items) for given in facts.values())
        if any(isinstance(value, int) and FIRST <= value <= LAST for value in said):
            return
        first, last = from_day(low), min(to_day(high), 20261231)
        if first <= last:
            near = max(first, days.plus(last, days=-LONG_AGO))
            yield replace(case, on=self._drawn(near, last))


AHEAD_NAMES = ("einddatum", "tot")
"""How facts are called whose day may lie ahead."""


def from_day(bound: int) -> int:
    """
    The first day that exists at or after a number written as yyyymmdd.

    >>> from_day(20260230), from_day(20251301), from_day(20260100)
    (20260301, 20260101, 20260101)
    """
    year, month, number = _parts(max(bound, FIRST))
    if not 1 <= month <= 12:
        return (year + 1 if month else year) * 10000 + 101
    start = year * 10000 + month * 100 + 1
    return _within_month(start, number) or days.plus(start, months=1)


def to_day(bound: int) -> int:
    """
    The last day that exists at or before a number written as yyyymmdd.

    >>> to_day(20260230), to_day(20251301), to_day(20260100)
    (20260228, 20251231, 20251231)
    """
    year, month, number = _parts(min(bound, LAST))
    if not 1 <= month <= 12:
        return (year if month else year - 1) * 10000 + 1231
    start = year * 10000 + month * 100 + 1
    if number < 1:
        return days.plus(start, days=-1)
    return _within_month(start, number) or days.plus(days.plus(start, months=1), days=-1)


def _parts(number: int) -> tuple[int, int, int]:
    return number // 10000, number // 100 % 100, number % 100


def _within_month(start: int, number: int) -> int | None:
    """The day of that number in the month, none where the month is too short."""
    fits = number <= monthrange(start // 10000, start // 100 % 100)[1]
    return start - 1 + max(number, 1) if fits else None
