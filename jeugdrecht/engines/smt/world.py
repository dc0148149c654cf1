"""
What the solver may choose: a variable for each thing a case can say.

In a partial world a fact may be unknown, for comparing with engine `one`. In a complete world every fact is
known, every list given and complete, which is the world of proofs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import z3

from jeugdrecht.engines.smt.days import valid
from jeugdrecht.engines.smt.forms import NO, YES, Bool, Int, Rails, Value, both, either, no, two_rails
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


class World:
    """
    The variables of a question to the solver.

    Args:
        items: how many items a list can have at most.
        complete: whether every fact is known.
    """

    def __init__(self, items: int = 3, *, complete: bool = False) -> None:
        self.items = items
        self.complete = complete
        self.variables: dict[About, z3.ExprRef] = {}
        self.constraints: list[Bool] = []
        self._codes: dict[str, int] = {}

    # --- facts --------------------------------------------------------------------------------------------

    def truth(self, fact: Fact, place: Place | None) -> Rails:
        """A yes/no fact."""
        yes = self._bool(fact, "yes", place)
        return two_rails(yes) if self.complete else Rails(yes, self._bool(fact, "no", place))

    def value(self, fact: Fact, place: Place | None) -> Value:
        """A number, a day, or the code of a choice or a text."""
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

    # --- lists --------------------------------------------------------------------------------------------

    def list_given(self, items: ItemList) -> Bool:
        """Whether a list is given."""
        return YES if self.complete else self._bool(items, "given", None)

    def list_complete(self, items: ItemList) -> Bool:
        """Whether a list is all there is."""
        return YES if self.complete else self._bool(items, "complete", None)

    def present(self, items: ItemList, index: int) -> Bool:
        """Whether a list has an item of that number."""
        return self._bool(items, "present", Place(items.item, index))

    # --- variables ----------------------------------------------------------------------------------------

    def _bool(self, what: Fact | ItemList, aspect: Aspect | ListAspect, place: Place | None) -> Bool:
        return self._variable(About(what, aspect, _own(what, place)), z3.Bool)

    def _int(self, what: Fact, aspect: Aspect, place: Place | None) -> Int:
        about = About(what, aspect, _own(what, place))
        new = about not in self.variables
        made = self._variable(about, z3.Int)
        if new and self.complete:
            self._constrain(what, made)
        return made

    def _variable(self, about: About, make: type) -> z3.ExprRef:
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
            self.constraints.append(both(value >= 0))


def _own(what: Fact | ItemList, place: Place | None) -> Place | None:
    if isinstance(what, ItemList):
        return place
    return place if place is not None and what.item == place.kind else None
