"""
Where an answer goes: which fact of which item, or which list; and a case with that answer in it.
"""

from dataclasses import dataclass, replace

from jeugdrecht.engines.finding import Cause
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, ItemList


@dataclass(frozen=True, slots=True)
class Spot:
    """
    What is asked.

    Args:
        id: of the fact; of a list its key in a case (`feiten`).
        item: the item it is asked of, or None for the case.
    """

    id: str
    item: str | None = None


def spot_of(cause: Cause) -> Spot:
    """The spot of an open fact or list."""
    if isinstance(cause.about, ItemList):
        return Spot(cause.about.id)
    return Spot(cause.id, cause.item or None)


def said_at(case: Case, spot: Spot, vocabulary: Vocabulary) -> Given | None:
    """What a case says at a spot itself, or in general where the item says nothing."""
    items = _list_of(spot, vocabulary)
    item = case.item(items.id, spot.item) if items is not None and spot.item is not None else None
    own = item.facts.get(spot.id) if item is not None else None
    return own or case.facts.get(spot.id)


def with_answer(case: Case, spot: Spot, given: Given, vocabulary: Vocabulary) -> Case:
    """
    The case with one answer more.

    Args:
        case: the case.
        spot: what was asked.
        given: the answer.
        vocabulary: every fact.

    >>> nothing = Vocabulary((), lambda subject: (), ())
    >>> with_answer(Case(20260301), Spot("feit.soort"), Given("misdrijf"), nothing).facts["feit.soort"].value
    'misdrijf'
    """
    items = _list_of(spot, vocabulary)
    if items is None or spot.item is None or items.id not in case.lists:
        return case.with_facts({spot.id: given})
    listed = case.lists[items.id]
    changed = tuple(
        Item(item.id, {**item.facts, spot.id: given}) if item.id == spot.item else item
        for item in listed.items
    )
    return replace(case, lists={**case.lists, items.id: Items(changed, listed.complete)})


def with_items(case: Case, items: ItemList, count: int, *, complete: bool = True) -> Case:
    """
    The case with a list of so many items of which nothing is known yet; those that it has stay.

    >>> from jeugdrecht.sources import Text
    >>> feiten = ItemList("feiten", "feit", Text("Welke feiten?", "Which offences?"))
    >>> [item.id for item in with_items(Case(20260301), feiten, 2).lists["feiten"].items]
    ['feit-1', 'feit-2']
    """
    have = case.lists[items.id].items if items.id in case.lists else ()
    taken = {item.id for item in have}
    free = (id for n in range(1, len(have) + count + 1) if (id := f"{items.item}-{n}") not in taken)
    more = tuple(Item(next(free), {}) for _ in range(count - len(have)))
    return replace(case, lists={**case.lists, items.id: Items((*have[:count], *more), complete)})


def _list_of(spot: Spot, vocabulary: Vocabulary) -> ItemList | None:
    fact: Fact | None = vocabulary.fact(spot.id)
    return vocabulary.list_of_item.get(fact.item or "") if fact is not None else None
