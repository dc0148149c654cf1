"""
The questions that the solver is asked, and the case with which it answers.
"""

from dataclasses import dataclass

import z3

from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.forms import Bool, Rails, both
from jeugdrecht.engines.smt.world import About, Place, World
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.nodes import ALWAYS, AnyItem, Condition, CountAtLeast
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList

PEILDATUM = "zaak.peildatum"
_ANY_DAY = 20260101
_PATIENCE = 60_000


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


def rails(node: Condition, reader: Reader, place: Place | None = None) -> Rails:
    """
    A condition on two rails, over the partial cases of the reader's world.

    >>> from jeugdrecht.logic.nodes import Constant
    >>> rails(~Constant(True), Reader(Rulebase(decisions=()), World()))
    Rails(yes=False, no=True)
    """
    return reader.condition(node, place)


def two_valued(node: Condition, reader: Reader, place: Place | None = None) -> Bool:
    """
    A condition over complete cases: whether it surely holds.

    There it surely does not hold exactly where it does not surely hold, but for unread law and for reading a
    decision that is not decided: those remain unknown even if every fact is known.

    Raises:
        ValueError: the reader's world is not complete.

    >>> from jeugdrecht.logic.nodes import Constant
    >>> two_valued(~Constant(False), Reader(Rulebase(decisions=()), World(complete=True)))
    True
    """
    if not reader.world.complete:
        raise ValueError("two values need a complete world: World(complete=True)")
    return reader.condition(node, place).yes


def gap(rulebase: Rulebase, decision: str, given: Condition = ALWAYS) -> Example | None:
    """
    A complete case to which a decision applies and that no rule covers, or None if there is none.

    Args:
        rulebase: the law.
        decision: the id of a decision.
        given: what to assume of the case.

    Raises:
        EngineDeclined: the decision rests on a node that the solver does not read, or the solver gives up.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> gap(rulebase_for("procesrecht"), "procesrecht") is None
    True
    """
    reader = _reader(rulebase, decision)
    return _example(reader, decision, reader.decision(decision, reader.place_of(decision)).gap, given)


def overlap(rulebase: Rulebase, decision: str, given: Condition = ALWAYS) -> Example | None:
    """
    A complete case in which two rules of a decision give different values, or None if there is none.

    Args:
        rulebase: the law.
        decision: the id of a decision.
        given: what to assume of the case.

    Raises:
        EngineDeclined: the decision rests on a node that the solver does not read, or the solver gives up.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> overlap(rulebase_for("procesrecht"), "procesrecht") is None
    True
    """
    reader = _reader(rulebase, decision)
    return _example(reader, decision, reader.decision(decision, reader.place_of(decision)).overlap, given)


def items_needed(rulebase: Rulebase, decision: str) -> int:
    """
    How many items a complete proof needs: one for each quantifier (n for a count), and one more.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> items_needed(rulebase_for("procesrecht"), "procesrecht") >= 1
    True
    """
    nodes = set(nodes_beneath(rulebase, decision))
    counts = [node.count for node in nodes if isinstance(node, CountAtLeast)]
    return sum(1 for node in nodes if isinstance(node, AnyItem)) + sum(counts) + 1


def _reader(rulebase: Rulebase, decision: str) -> Reader:
    return Reader(rulebase, World(items_needed(rulebase, decision), complete=True))


def _example(reader: Reader, decision: str, asked: Bool, given: Condition) -> Example | None:
    place = reader.place_of(decision)
    wanted = both(reader.arises(decision), asked, two_valued(given, reader, place))
    solver = z3.Solver()
    solver.set("timeout", _PATIENCE)
    solver.add(wanted, *reader.world.constraints)
    answer = solver.check()
    if answer == z3.unknown:
        raise EngineDeclined("smt", decision, f"the solver gave up: {solver.reason_unknown()}")
    return _read_off(reader.world, solver.model(), place) if answer == z3.sat else None


def _read_off(world: World, model: z3.ModelRef, place: Place | None) -> Example:
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
