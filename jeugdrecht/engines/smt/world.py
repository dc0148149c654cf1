"""
What the solver may choose: a variable for each thing a case can say, within what a case file may say of it.

In a partial world a fact may be unknown, for comparing with engine `one`. In a complete world every fact is
known, every list given and complete, which is the world of proofs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import z3

from jeugdrecht.cases.values import bounds
from jeugdrecht.engines.smt.days import of_parts, valid
from jeugdrecht.engines.smt.forms import NO, YES, Bool, Int, Rails, Value, both, either, no, number, two_rails
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList

Aspect = Literal["yes", "no", "value", "known", "absent", "given"]
ListAspect = Literal["given", "complete", "present"]


@dataclass(frozen=True, slots=True)
class Place:
    """An item of a list: its kind, and its number from 0."""

    kind: str
    index: int


@dataclass(frozen=True, slots=True)
class About:
    """
    What a variable stands for.

    Args:
        what: the fact or the list.
        aspect: what of it.
        place: the item, or None for the case, or for an item of which nothing is known.
    """

    what: Fact | ItemList
    aspect: Aspect | ListAspect
    place: Place | None


@dataclass(frozen=True, slots=True)
class Counted:
    """
    A day that only the calendar gives, such as the end of a statutory term.

    The solver may choose it between bounds; whoever reads a case off checks it against the calendar.

    Args:
        day: the variable.
        known: whether there is such a day.
        of: the numbers that it is counted from.
        exactly: what the calendar gives for these numbers.
    """

    day: Int
    known: Bool
    of: tuple[Int, ...]
    exactly: Callable[..., int]


class World:
    """
    The variables of a question to the solver.

    Args:
        items: how many items a list can have at most; of each list, or by the id of the list.
        complete: whether every fact is known.
        beside: another world of which this one is a copy, but for the days that it fixes.
        fixed: days that are settled, by fact and place.
    """

    def __init__(
        self, items: int | Mapping[str, int] = 3, *, complete: bool = False, beside: "World | None" = None,
        fixed: Mapping[tuple[str, Place | None], int] | None = None,
    ) -> None:  # fmt: skip
        self._items = items
        self.complete = complete
        self._fixed = fixed or {}
        self.variables: dict[About, z3.ExprRef] = {} if beside is None else beside.variables
        self.constraints: list[Bool] = [] if beside is None else beside.constraints
        self.counted: list[Counted] = [] if beside is None else beside.counted
        self._codes: dict[str, int] = {} if beside is None else beside._codes

    # --- facts --------------------------------------------------------------------------------------------

    def truth(self, fact: Fact, place: Place | None) -> Rails:
        """A yes/no fact."""
        yes = self._bool(fact, "yes", place)
        return two_rails(yes) if self.complete else Rails(yes, self._bool(fact, "no", place))

    def value(self, fact: Fact, place: Place | None) -> Value:
        """A number, a day, or the code of a choice or a text."""
        if (settled := self._fixed.get((fact.id, _own(fact, place)))) is not None:
            return Value(number(settled), YES, NO)
        value = self._int(fact, "value", place)
        if not self.complete:
            return Value(value, self._bool(fact, "known", place), self._bool(fact, "absent", place))
        absent = self._bool(fact, "absent", place) if fact.optional else NO
        return Value(value, no(absent), absent)

    def given(self, fact: Fact, place: Place | None) -> Bool:
        """Whether a derived value is given; in a complete world it is always worked out."""
        return NO if self.complete else self._bool(fact, "given", place)

    def code(self, text: str) -> int:
        """The number that stands for a text."""
        return self._codes.setdefault(text, len(self._codes))

    @property
    def texts(self) -> Mapping[int, str]:
        """The texts by their codes."""
        return {code: text for text, code in self._codes.items()}

    def counted_day(
        self, of: tuple[Int, ...], known: Bool, exactly: Callable[..., int], within: tuple[Int, Int]
    ) -> Int:
        """A day that the calendar gives, not before the first and not after the last of two days."""
        day = self._day(f"geteld-{len(self.counted) + 1}")
        self.counted.append(Counted(day, known, of, exactly))
        first, last = within
        self.constraints += [valid(day), either(no(known), both(first <= day, day <= last))]
        return day

    # --- lists --------------------------------------------------------------------------------------------

    def list_given(self, items: ItemList) -> Bool:
        """Whether a list is given."""
        return YES if self.complete else self._bool(items, "given", None)

    def list_complete(self, items: ItemList) -> Bool:
        """Whether a list is all there is."""
        return YES if self.complete else self._bool(items, "complete", None)

    def places(self, items: ItemList) -> tuple[Place, ...]:
        """The items that a list can have."""
        most = self._items if isinstance(self._items, int) else self._items.get(items.id, 1)
        return tuple(Place(items.item, index) for index in range(most))

    def present(self, items: ItemList, index: int) -> Bool:
        """Whether a list has an item of that number."""
        return self._bool(items, "present", Place(items.item, index))

    # --- variables ----------------------------------------------------------------------------------------

    def _bool(self, what: Fact | ItemList, aspect: Aspect | ListAspect, place: Place | None) -> Bool:
        return self._variable(About(what, aspect, _own(what, place)), z3.Bool)

    def _int(self, what: Fact, aspect: Aspect, place: Place | None) -> Int:
        about = About(what, aspect, _own(what, place))
        new = about not in self.variables
        made = self._variable(about, self._day if self.complete and what.type is FactType.DAY else z3.Int)
        if new and self.complete:
            self._constrain(what, made)
        return made

    def _day(self, name: str) -> Int:
        return of_parts(*(z3.Int(f"{name}.{part}") for part in ("jaar", "maand", "dag")))

    def _variable(self, about: About, make: Callable[[str], z3.ExprRef]) -> z3.ExprRef:
        if about not in self.variables:
            place = f"@{about.place.index}" if about.place else ""
            self.variables[about] = make(f"{about.what.id}{place}.{about.aspect}")
        return self.variables[about]

    def _constrain(self, fact: Fact, value: Int) -> None:
        if fact.type is FactType.DAY:
            self.constraints.append(valid(value))
        if fact.type is FactType.CHOICE:
            self.constraints.append(either(*(value == self.code(known) for known in fact.values)))
        if fact.type is FactType.TEXT:
            self.constraints.append(value >= 0)
        if fact.type in (FactType.NUMBER, FactType.AMOUNT):
            least, most = bounds(fact)
            self.constraints.append(both(value >= least, value <= most))


def _own(what: Fact | ItemList, place: Place | None) -> Place | None:
    if isinstance(what, ItemList):
        return place
    return place if place is not None and what.item == place.kind else None
