"""
The small changes of a condition: a number, an operator, a negation, a part left out, `&` for `|`.

A derived value, such as the age on the day of the offence, is read as a whole: its definition belongs to the
facts and not to the rule that reads it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from jeugdrecht.logic import days
from jeugdrecht.logic.conditions import Comparison
from jeugdrecht.logic.nodes import (
    And,
    AnyItem,
    ChoiceFact,
    Compare,
    Condition,
    CountAtLeast,
    DayValue,
    DecisionIs,
    Not,
    Number,
    OneOf,
    Or,
    Unread,
)

from .words import words

NEIGHBOUR: dict[Comparison, Comparison] = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
}  # fmt: skip


PERSONS = frozenset({
    "verzoek.verzoeker", "belanghebbende.rol", "jeugdhulp.nodig_geacht_door", "gezag.drager", "voogd.soort",
    "voogd.kandidaat", "raad.onderzoek_gevraagd_door", "raad.oordeel_gevraagd_door", "college.bekend_door",
    "gemeente.plan_vastgesteld_door", "klacht.klager", "jeugdhulp.ontvanger_inlichtingen", "rechtsmiddel.rol",
    "aanwijzing.adressaat", "sanctie.opgelegd_door", "instelling.soort",
})  # fmt: skip
"""The facts whose values are people and bodies: another of them is another actor."""


@dataclass(frozen=True)
class Change:
    """A changed condition, the kind of change, and what was changed in one line."""

    kind: str
    what: str
    changed: Condition


def changes(node: Condition) -> Iterator[Change]:
    """Every small change of a condition and of what stands beneath it."""
    yield from _negated(node)
    match node:
        case Compare():
            yield from _compared(node)
        case And() | Or():
            yield from _combined(node)
        case Not():
            inner = (change for change in changes(node.part) if change.changed != Not(node.part))
            yield from (replace(change, changed=Not(change.changed)) for change in inner)
        case AnyItem() | CountAtLeast():
            yield from _of_items(node)
        case OneOf() | DecisionIs():
            yield from _chosen(node)


def _chosen(node: OneOf | DecisionIs) -> Iterator[Change]:
    for value in node.values if len(node.values) > 1 else ():
        left = tuple(other for other in node.values if other != value)
        yield Change("part left out", f"without {value}: {words(node)}", replace(node, values=left))
    if isinstance(node, OneOf) and isinstance(node.term, ChoiceFact) and node.term.fact.id in PERSONS:
        yield from _in_other_hands(node, node.term.fact.values)


def _in_other_hands(node: OneOf, known: Iterable[str]) -> Iterator[Change]:
    """Each person in a condition becomes the next one that the fact knows and the condition does not name."""
    named = list(known)
    for value in node.values:
        after = named[named.index(value) + 1 :] + named[: named.index(value)]
        other = next((one for one in after if one not in node.values), None)
        if other is not None:
            swapped = tuple(other if one == value else one for one in node.values)
            yield Change("actor", f"{value} -> {other} in: {words(node)}", replace(node, values=swapped))


def _negated(node: Condition) -> Iterator[Change]:
    inner = node.part if isinstance(node, Not) else node
    if isinstance(inner, Unread):  # the opposite of what was not read was not read either
        return
    yield Change("negation", f"not: {words(node)}", ~node)


def _compared(node: Compare) -> Iterator[Change]:
    for side in ("left", "right"):
        for step in (1, -1):
            if (moved := _moved(getattr(node, side), step)) is not None:
                what = f"{words(getattr(node, side))} -> {words(moved)} in: {words(node)}"
                yield Change("number", what, replace(node, **{side: moved}))
    op = NEIGHBOUR[node.op]
    yield Change("operator", f"{node.op} -> {op} in: {words(node)}", replace(node, op=op))


def _moved(term: Any, step: int) -> Number | DayValue | None:
    match term:
        case Number():
            return replace(term, value=term.value + step)
        case DayValue():
            return DayValue(days.plus(term.value, days=step))
        case _:
            return None


def _combined(node: And | Or) -> Iterator[Change]:
    for place, part in enumerate(node.parts):
        before, after = node.parts[:place], node.parts[place + 1 :]
        rest = (*before, *after)
        alone = rest[0] if len(rest) == 1 else replace(node, parts=rest)
        yield Change("part left out", f"without {words(part)}: {words(node)}", alone)
        for change in changes(part):
            yield replace(change, changed=replace(node, parts=(*before, change.changed, *after)))
    other = Or if isinstance(node, And) else And
    signs = "& -> |" if isinstance(node, And) else "| -> &"
    yield Change("and for or", f"{signs} in: {words(node)}", other(node.parts))


def _of_items(node: AnyItem | CountAtLeast) -> Iterator[Change]:
    if isinstance(node, CountAtLeast):
        for step in (1, -1):
            what = f"{node.count} -> {node.count + step} in: {words(node)}"
            yield Change("number", what, replace(node, count=node.count + step))
    for change in changes(node.condition):
        yield replace(change, changed=replace(node, condition=change.changed))
