"""
A case as values of the solver's variables, for comparing with engine `one`.
"""

from collections.abc import Iterator, Mapping

import z3

from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.forms import Bool, Rails
from jeugdrecht.engines.smt.world import About, Place
from jeugdrecht.logic.case import Case, Given, Item
from jeugdrecht.logic.truth import Truth
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList

PEILDATUM = "zaak.peildatum"


class Bound:
    """
    The variables of a partial world with the values that a case gives them.

    Args:
        reader: its formulas must have been made already.
        case: the case; its lists must fit in the reader's world.
        first: per kind, the item that stands first, where a decision is asked of it.
    """

    def __init__(self, reader: Reader, case: Case, first: Mapping[str, str] | None = None) -> None:
        self.world = reader.world
        self.case = case
        self._list_of_item = reader.rulebase.list_of_item
        self.first = dict(first or {})
        self._values = list(self._bindings())

    def truth(self, rails: Rails) -> Truth:
        """The truth of rails in this case."""
        if self.holds(rails.yes):
            return True
        return False if self.holds(rails.no) else None

    def holds(self, formula: Bool) -> bool:
        """Whether a two-valued formula holds in this case."""
        return bool(z3.is_true(z3.simplify(z3.substitute(formula, *self._values))))

    def _bindings(self) -> Iterator[tuple[z3.ExprRef, z3.ExprRef]]:
        for about, variable in self.world.variables.items():
            what = about.what
            value = self._of_list(about, what) if isinstance(what, ItemList) else self._of_fact(about, what)
            yield variable, z3.BoolVal(value) if isinstance(value, bool) else z3.IntVal(value)

    def _of_list(self, about: About, items: ItemList) -> bool:
        given = self.case.lists.get(items.id)
        if about.aspect == "present":
            return about.place is not None and self._item(about.place) is not None
        return given is not None and (about.aspect == "given" or given.complete)

    def _of_fact(self, about: About, fact: Fact) -> bool | int:
        given = self._given(fact, about.place)
        happened = given is not None or not fact.closed_world
        silent = given is None and fact.default is not None
        match about.aspect:
            case "given":
                return given is not None
            case "yes":
                return fact.default is True if silent else given is not None and given.value is True
            case "no":
                if silent:
                    return fact.default is False
                return not happened or (given is not None and (given.value is False or given.state == "nvt"))
            case "known":
                return given is not None and given.state == "given"
            case "absent":
                return not happened or (given is not None and given.state == "nvt")
            case _:
                return self._number(fact, given)

    def _number(self, fact: Fact, given: Given | None) -> int:
        value = None if given is None else given.value
        if isinstance(value, str):
            return self.world.code(value)
        return value if isinstance(value, int) and fact.type is not FactType.YES_NO else 0

    def _given(self, fact: Fact, place: Place | None) -> Given | None:
        if fact.id == PEILDATUM:
            return Given(self.case.on)
        item = None if place is None else self._item(place)
        return (item.facts.get(fact.id) if item else None) or self.case.facts.get(fact.id)

    def _item(self, place: Place) -> Item | None:
        given = self.case.lists.get(self._list_of_item[place.kind].id)
        if given is None:
            return None
        first = self.first.get(place.kind)
        ordered = sorted(given.items, key=lambda item: item.id != first)
        return ordered[place.index] if place.index < len(ordered) else None
