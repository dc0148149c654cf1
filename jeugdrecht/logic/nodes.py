"""
The expression nodes together: small, frozen, typed, and a closed union.

Every reader of the tree (engines, printer, solver) handles each member of `Condition` and of `Term`, or
declines it by name; `assert_never` makes mypy find the gaps.
"""

from typing import TypeAlias

from jeugdrecht.logic.ages import AgeAtDecision, AgeAtExecution, AgeAtHearing, AgeAtOffence, AgeDerived
from jeugdrecht.logic.conditions import (
    ALWAYS,
    OPPOSITE,
    And,
    AnyItem,
    BoundAtMost,
    Compare,
    Comparison,
    Condition,
    ConditionBase,
    Constant,
    CountAtLeast,
    DecisionHas,
    DecisionIs,
    Expression,
    HoldsOn,
    Named,
    Not,
    OneOf,
    Or,
    Present,
    Running,
    SameText,
    Unread,
    YesNo,
)
from jeugdrecht.logic.terms import (
    AgeOn,
    Birthday,
    DayDerived,
    DayFact,
    DayTerm,
    DayValue,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    MonthsBetween,
    Number,
    NumberDerived,
    NumberFact,
    NumberTerm,
    OutcomeDay,
    OutcomeNumber,
    PeriodUnit,
    StartOn,
    Sum,
    Times,
    unit_of,
)
from jeugdrecht.logic.words import ChoiceFact, ChoiceTerm, TextDerived, TextFact, TextOn, TextTerm

Term: TypeAlias = NumberTerm | AgeDerived | DayTerm | ChoiceTerm | TextTerm
Node: TypeAlias = Condition | Term
Derived: TypeAlias = Named | NumberDerived | AgeDerived | DayDerived | TextDerived
FactNode: TypeAlias = (
    YesNo | Named | NumberFact | NumberDerived | AgeDerived | DayFact | DayDerived | ChoiceFact | TextFact
    | TextDerived
)  # fmt: skip

NODE_TYPES: tuple[type[Node], ...] = (
    Constant, YesNo, Named, Compare, OneOf, SameText, Present, And, Or, Not, AnyItem, CountAtLeast,
    HoldsOn, DecisionIs, DecisionHas, BoundAtMost, Unread, Number, NumberFact, NumberDerived, AgeOn,
    MonthsBetween, Sum, Times, OutcomeNumber, AgeDerived, DayValue, DayFact, DayDerived, EndOfPeriod,
    EndOfCounted, EndOfTerm, Birthday, OutcomeDay, StartOn, ChoiceFact, TextFact, TextDerived, TextOn,
)  # fmt: skip

__all__ = [
    "ALWAYS",
    "NODE_TYPES",
    "OPPOSITE",
    "AgeAtDecision",
    "AgeAtExecution",
    "AgeAtHearing",
    "AgeAtOffence",
    "AgeDerived",
    "AgeOn",
    "And",
    "AnyItem",
    "Birthday",
    "BoundAtMost",
    "ChoiceFact",
    "ChoiceTerm",
    "Compare",
    "Comparison",
    "Condition",
    "ConditionBase",
    "Constant",
    "CountAtLeast",
    "DayDerived",
    "DayFact",
    "DayTerm",
    "DayValue",
    "DecisionHas",
    "DecisionIs",
    "Derived",
    "EndOfCounted",
    "EndOfPeriod",
    "EndOfTerm",
    "Expression",
    "FactNode",
    "HoldsOn",
    "MonthsBetween",
    "Named",
    "Node",
    "Not",
    "Number",
    "NumberDerived",
    "NumberFact",
    "NumberTerm",
    "OneOf",
    "Or",
    "OutcomeDay",
    "OutcomeNumber",
    "PeriodUnit",
    "Present",
    "Running",
    "SameText",
    "StartOn",
    "Sum",
    "Term",
    "TextDerived",
    "TextFact",
    "TextOn",
    "TextTerm",
    "Times",
    "Unread",
    "YesNo",
    "unit_of",
]
