"""
A case with as few facts as possible that still shows the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from jeugdrecht.logic.case import Case, Item, Items


def smallest(case: Case, item: str | None, shows: Callable[[Case], bool]) -> Case:
    """
    The case without what it can do without, one thing after another.

    Args:
        case: a case that shows it.
        item: the item that the decision is asked of; it stays.
        shows: whether a case shows it.

    >>> from jeugdrecht.logic.case import Given
    >>> case = Case(on=20260101, facts={"a": Given(1), "b": Given(2)})
    >>> list(smallest(case, None, lambda one: "b" in one.facts).facts)
    ['b']
    """
    left = True
    while left:
        left = False
        for smaller in _smaller(case, item):
            if shows(smaller):
                case, left = smaller, True
                break
    return case


def _smaller(case: Case, item: str | None) -> Iterator[Case]:
    """The case without one list, one item, one fact outside the lists, one fact of an item."""
    for list_id, items in case.lists.items():
        if item is None or all(one.id != item for one in items.items):
            yield replace(case, lists={id: given for id, given in case.lists.items() if id != list_id})
    for list_id, items in case.lists.items():
        for one in items.items:
            if one.id != item:
                yield _with(case, list_id, tuple(other for other in items.items if other is not one))
    for fact in case.facts:
        yield replace(case, facts={id: given for id, given in case.facts.items() if id != fact})
    for list_id, items in case.lists.items():
        for one in items.items:
            for fact in one.facts:
                fewer = Item(one.id, {id: given for id, given in one.facts.items() if id != fact})
                kept = tuple(fewer if other is one else other for other in items.items)
                yield _with(case, list_id, kept)


def _with(case: Case, list_id: str, items: tuple[Item, ...]) -> Case:
    given = Items(items, case.lists[list_id].complete)
    return replace(case, lists={**case.lists, list_id: given})
