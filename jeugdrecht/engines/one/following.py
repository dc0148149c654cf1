"""
Cases in which a power of another decision is used, for the decisions that follow it (design 2.5).
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.rules import Power
from jeugdrecht.logic.vocabulary import ItemList


def with_used(case: Case, power: Power, powers: Iterable[Power], items: ItemList | None, item: str) -> Case:
    """
    The case with one power used and no other of the same decision.

    Args:
        case: the case.
        power: the power that is used.
        powers: all powers of its decision.
        items: the list of the item it is used for, if it is used for one.
        item: the id of that item.
    """
    acts = {other.act.fact.id: other.act.fact for other in powers if other.act is not None}
    used = power.act.fact.id if power.act is not None else ""
    said = {id: Given(id == used) for id in acts}
    held = case.lists.get(items.id) if items is not None else None
    if items is None or held is None:
        return replace(case, facts={**case.facts, **said})
    own = {id: given for id, given in said.items() if acts[id].item == items.item}
    rest = {id: given for id, given in said.items() if id not in own}
    return replace(case, facts={**case.facts, **rest}, lists={**case.lists, items.id: _with(held, item, own)})


def _with(items: Items, item: str, said: Mapping[str, Given]) -> Items:
    changed = (Item(one.id, {**one.facts, **said}) if one.id == item else one for one in items.items)
    return Items(tuple(changed), items.complete)
