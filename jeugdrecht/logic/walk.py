"""
Walking expression trees: what stands beneath a node, and what a whole rule reads.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Constant,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayValue,
    DecisionHas,
    DecisionIs,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    FactNode,
    HoldsOn,
    MonthsBetween,
    Named,
    Node,
    Not,
    Number,
    NumberDerived,
    NumberFact,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    SameText,
    StartOn,
    Sum,
    TextDerived,
    TextFact,
    TextOn,
    Times,
    Unread,
    YesNo,
)
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.vocabulary import Fact, ItemList

READS = (DecisionIs, DecisionHas, BoundAtMost, OutcomeNumber, OutcomeDay)
"""The nodes that read another decision."""


LEAVES = frozenset({
    Constant, YesNo, DecisionIs, DecisionHas, Unread, Number, DayValue, NumberFact, DayFact, ChoiceFact,
    TextFact, OutcomeNumber, OutcomeDay,
})  # fmt: skip
"""The nodes with nothing beneath them, of which most of a tree consists."""


def children(node: Node) -> tuple[Node, ...]:
    """The nodes right beneath a node, in reading order."""
    match node:
        case Constant() | YesNo() | DecisionIs() | DecisionHas() | Unread() | Number() | DayValue():
            return ()
        case NumberFact() | DayFact() | ChoiceFact() | TextFact() | OutcomeNumber() | OutcomeDay():
            return ()
        case Named() | NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
            return (node.definition,)
        case Times():
            return (node.number,)
        case Compare() | SameText() | Sum():
            return (node.left, node.right)
        case OneOf() | Present() | BoundAtMost():
            return (node.term,)
        case And() | Or():
            return node.parts
        case Not():
            return (node.part,)
        case AnyItem() | CountAtLeast():
            return (node.condition,)
        case HoldsOn() | StartOn():
            return (node.running.on, node.running.since, node.running.until, node.condition)
        case TextOn():
            return (node.running.on, node.running.since, node.running.until, node.text)
        case AgeOn():
            return (node.birth, node.on)
        case MonthsBetween():
            return (node.start, node.end)
        case EndOfPeriod() | EndOfTerm():
            return (node.start,)
        case EndOfCounted():
            return (node.start, node.count)
        case Birthday():
            return (node.birth,)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything beneath it, depth first."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        if type(node) not in LEAVES:
            waiting += children(node)[::-1]


def expressions(part: Rule | Power) -> tuple[Node, ...]:
    """The expressions that a rule or a power consists of."""
    if isinstance(part, Power):
        return (part.requires, part.grounds, *((part.act,) if part.act is not None else ()))
    then = part.then.values() if isinstance(part.then, Mapping) else (part.then,)
    return (part.when, *(worked_out for worked_out in then if isinstance(worked_out, Node)))


def fact_of(node: Node) -> Fact | None:
    """The fact that a node reads, if it reads one."""
    return node.fact if isinstance(node, FactNode) else None


def items_of(about: object) -> ItemList | None:
    """The list over which a node looks, if it looks over one."""
    match about:
        case AnyItem() | CountAtLeast():
            return about.items
        case HoldsOn() | TextOn() | StartOn():
            return about.running.items
        case _:
            return None


def decision_read(node: Node) -> str | None:
    """The decision that a node reads, if it reads one."""
    return node.decision if isinstance(node, READS) else None
