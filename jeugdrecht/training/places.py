"""
Where a case says something: the places of its facts, and the case with less or with room for more.
"""

from dataclasses import replace

from jeugdrecht.explain.changes import Place
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import Fact

CORE = ("jeugdige.geboortedatum", "jeugdige.ongeboren", "feit.pleegdatum", "feit.soort")
"""Without these a case about a young person, or about an offence, can hardly be told."""


def is_core(place: Place) -> bool:
    """Whether a case can hardly be told without what is said at a place."""
    return place.fact.id in CORE


def place_of(fact: Fact, item: str | None) -> Place:
    """
    Where a fact of an item is said; of the case as a whole where no item is named.

    >>> from jeugdrecht.facts.feit import strafmaximum_maanden
    >>> place_of(strafmaximum_maanden.fact, "feit-1").items
    'feiten'
    """
    items = vocabulary().list_of_item.get(fact.item or "")
    return Place(fact) if items is None or item is None else Place(fact, item, items.id)


def with_list_of(case: Case, place: Place) -> Case:
    """The case with the list and the item in it of which a place is."""
    if place.items is None or place.item is None or case.item(place.items, place.item) is not None:
        return case
    have = case.lists[place.items].items if place.items in case.lists else ()
    return replace(case, lists={**case.lists, place.items: Items((*have, Item(place.item, {})))})


def given_places(case: Case) -> tuple[tuple[Place, Given], ...]:
    """
    Everything that a case says of a fact, with where it says it.

    >>> from jeugdrecht.api import read_cases
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> [(place.name, given.value) for place, given in given_places(case)]
    [('jeugdige.geboortedatum', 20090514)]
    """
    found = [(Place(_fact(id)), given) for id, given in case.facts.items()]
    for list_id, items in case.lists.items():
        found += [(Place(_fact(id), item.id, list_id), given)
                  for item in items.items for id, given in item.facts.items()]  # fmt: skip
    return tuple(found)


def _fact(id: str) -> Fact:
    fact = vocabulary().fact(id)
    if fact is None:
        raise KeyError(id)
    return fact


def without(case: Case, place: Place) -> Case:
    """The case that says nothing at a place."""
    if place.items is None:
        return replace(case, facts={id: given for id, given in case.facts.items() if id != place.fact.id})
    items = case.lists[place.items]
    kept = tuple(Item(one.id, {id: given for id, given in one.facts.items()
                               if not (one.id == place.item and id == place.fact.id)})
                 for one in items.items)  # fmt: skip
    return replace(case, lists={**case.lists, place.items: Items(kept, items.complete)})
