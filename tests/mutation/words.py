"""
A condition in one line, to name the place of a change; the words for lawyers are in `jeugdrecht.explain`.
"""

from jeugdrecht.logic import days
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
    Sum,
    TextFact,
    Times,
    Unread,
    YesNo,
)


def words(node: Node) -> str:
    """The node as one line."""
    match node:
        case Constant():
            return "always" if node.value else "never"
        case YesNo() | Named() | NumberFact() | NumberDerived() | DayFact() | DayDerived():
            return node.fact.id
        case ChoiceFact() | TextFact() | AgeDerived():
            return node.fact.id
        case Number():
            return str(node.value)
        case DayValue():
            return days.iso(node.value)
        case Compare():
            return f"{words(node.left)} {node.op} {words(node.right)}"
        case OneOf():
            return f"{words(node.term)} is {' or '.join(node.values)}"
        case SameText():
            return f"{words(node.left)} is {words(node.right)}"
        case Present():
            return f"{words(node.term)} exists"
        case And():
            return "(" + " & ".join(map(words, node.parts)) + ")"
        case Or():
            return "(" + " | ".join(map(words, node.parts)) + ")"
        case Not():
            return f"~{words(node.part)}"
        case AnyItem():
            return f"any of {node.items.id}: {words(node.condition)}"
        case CountAtLeast():
            return f"{node.count} of {node.items.id}: {words(node.condition)}"
        case DecisionIs():
            return f"{node.decision} is {' or '.join(node.values)}"
        case DecisionHas():
            return f"{node.decision} has {node.member}"
        case BoundAtMost():
            return f"{node.decision} at most {words(node.term)}"
        case Unread():
            return f"what {node.provision} says"
        case AgeOn():
            return f"age of {words(node.birth)} on {words(node.on)}"
        case MonthsBetween():
            return f"months from {words(node.start)} to {words(node.end)}"
        case Sum():
            return f"{words(node.left)} {'+' if node.sign == 1 else '-'} {words(node.right)}"
        case Times():
            return f"{node.numerator}/{node.denominator} of {words(node.number)}"
        case OutcomeNumber() | OutcomeDay():
            return f"outcome of {node.decision}"
        case EndOfCounted():
            return f"{words(node.start)} plus {words(node.count)} {node.unit}"
        case EndOfTerm():
            back = " back" if node.backward else ""
            return f"{words(node.start)} term {node.length} {node.unit}{back}"
        case EndOfPeriod():
            return f"{words(node.start)} plus {node.years}-{node.months}-{node.weeks}-{node.days}"
        case Birthday():
            return f"{words(node.birth)} plus {node.years} years"
