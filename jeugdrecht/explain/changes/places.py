"""
The places of a case at which something is said: a fact of the case, or of one item of a list.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact

UNKNOWN = Given(None, "onbekend")


@dataclass(frozen=True, slots=True)
class Place:
    """
    Where something is said, or could be.

    Args:
        fact: the fact.
        item: the id of the item, or None for the case.
        items: the id of the list of that item.
    """

    fact: Fact
    item: str | None = None
    items: str | None = None

    @property
    def name(self) -> str:
        """As `--set` and a reader write it: the fact, with the item before it where there is one."""
        return self.fact.id if self.item is None else f"{self.item}:{self.fact.id}"


def said_at(case: Case, place: Place) -> Given | None:
    """What a case says at a place; what it says of every item counts for an item without its own."""
    if place.fact.id == PEILDATUM:
        return Given(case.on)
    item = case.item(place.items, place.item) if place.items and place.item else None
    own = item.facts.get(place.fact.id) if item is not None else None
    return own or case.facts.get(place.fact.id)


def put(case: Case, said: Mapping[Place, Given]) -> Case:
    """
    The case with something else said at some places.

    >>> from jeugdrecht.facts.feit import strafmaximum_maanden
    >>> place = Place(strafmaximum_maanden.fact)
    >>> put(Case(20260301), {place: Given(48)}).facts["feit.strafmaximum_maanden"].value
    48
    """
    on = next((given.value for place, given in said.items() if place.fact.id == PEILDATUM), case.on)
    top = {p.fact.id: given for p, given in said.items() if p.item is None and p.fact.id != PEILDATUM}
    lists = dict(case.lists)
    said_in = {place.items for place in said if place.items is not None}
    for list_id in said_in:
        own = [(place, given) for place, given in said.items() if place.items == list_id]
        lists[list_id] = _with(lists[list_id], own)
    # What stays as it was stays the same object, so that who reads many such cases reads it once.
    return replace(
        case, on=on if isinstance(on, int) else case.on,
        facts={**case.facts, **top} if top else case.facts, lists=lists if said_in else case.lists,
    )  # fmt: skip


def _with(items: Items, said: Iterable[tuple[Place, Given]]) -> Items:
    own: dict[str | None, dict[str, Given]] = {}
    for place, given in said:
        own.setdefault(place.item, {})[place.fact.id] = given
    changed = (Item(one.id, {**one.facts, **own.get(one.id, {})}) for one in items.items)
    return Items(tuple(changed), items.complete)


def places_of(rulebase: Rulebase, decision: str, case: Case) -> tuple[Place, ...]:
    """
    The places at which a case speaks, or could, of what a decision rests on; the reference date is none.

    A derived value is one only where it was given, since otherwise it follows from the facts beneath it.

    Args:
        rulebase: the law.
        decision: the id of the decision.
        case: the case.
    """
    found = (fact for fact in facts_beneath(rulebase, decision) if fact.id != PEILDATUM)
    return tuple(place for fact in found for place in _places(rulebase, fact, case) if _counts(case, place))


def _places(rulebase: Rulebase, fact: Fact, case: Case) -> Iterator[Place]:
    items = rulebase.list_of_item.get(fact.item or "")
    listed = case.lists.get(items.id) if items is not None else None
    if items is None or listed is None or not listed.items:
        yield Place(fact)
        return
    at_top = fact.id in case.facts
    without = [one for one in listed.items if fact.id not in one.facts]
    if at_top and without:
        yield Place(fact)
    for one in listed.items:
        # What holds of every offence, where there is one, is said in one place.
        if not (at_top and one in without and len(listed.items) == 1):
            yield Place(fact, one.id, items.id)


def _counts(case: Case, place: Place) -> bool:
    return place.fact.nature.value != "derived" or said_at(case, place) is not None
