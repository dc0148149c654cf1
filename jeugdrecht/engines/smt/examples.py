"""
The case with which the solver answers.
"""

from dataclasses import dataclass

import z3

from jeugdrecht.engines.smt.world import About, Place, World
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList

PEILDATUM = "zaak.peildatum"
_ANY_DAY = 20260101


@dataclass(frozen=True, slots=True)
class Example:
    """
    A concrete case that shows what was asked.

    Args:
        case: the case, complete in all that matters.
        item: the item of the decision's subject, or None.
    """

    case: Case
    item: str | None


def example(world: World, model: z3.ModelRef, place: Place | None) -> Example:
    """
    A case read off from what the solver chose.

    Args:
        world: the variables.
        model: their values.
        place: the item of the decision's subject, if any.
    """
    facts: dict[Place | None, dict[str, Given]] = {}
    present: dict[Place, ItemList] = {}
    for about, variable in world.variables.items():
        found = model.eval(variable, model_completion=True)
        if isinstance(about.what, ItemList):
            if about.place is not None and z3.is_true(found):
                present[about.place] = about.what
        else:
            facts.setdefault(about.place, {}).update(_given(world, about, about.what, found))
    own = facts.get(None, {})
    on = own.pop(PEILDATUM, Given(_ANY_DAY)).value
    lists = _lists(world, facts, present)
    return Example(
        Case(on=on if isinstance(on, int) else _ANY_DAY, facts=own, lists=lists, id="voorbeeld"),
        None if place is None else _name(place),
    )


def _given(world: World, about: About, fact: Fact, found: z3.ExprRef) -> dict[str, Given]:
    if about.aspect == "yes":
        return {fact.id: Given(z3.is_true(found))}
    if about.aspect == "absent":
        return {fact.id: Given(None, "nvt")} if z3.is_true(found) else {}
    value = found.as_long()
    if fact.type in (FactType.CHOICE, FactType.TEXT):
        return {fact.id: Given(world.texts.get(value, f"tekst-{value}"))}
    return {fact.id: Given(value)}


def _lists(
    world: World, facts: dict[Place | None, dict[str, Given]], present: dict[Place, ItemList]
) -> dict[str, Items]:
    asked = {about.what for about in world.variables if isinstance(about.what, ItemList)}
    return {
        items.id: Items(tuple(
            Item(_name(place), facts.get(place, {})) for place, of in present.items() if of is items
        ))
        for items in asked
    }  # fmt: skip


def _name(place: Place) -> str:
    return f"{place.kind}-{place.index + 1}"
