"""
The condition nodes: what is yes, no or unknown of a case.

Conditions are combined with `&`, `|` and `~`. Tests on numbers, days, choices and texts are built by the
methods of the terms (`jeugdrecht.logic.terms`), which stand a floor above.
"""

from dataclasses import dataclass
from typing import Any, Literal, NoReturn, TypeAlias

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic.vocabulary import Fact, ItemList

Comparison = Literal["<", "<=", ">", ">=", "==", "!="]
OPPOSITE: dict[Comparison, Comparison] = {
    "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==",
}  # fmt: skip


class Expression:
    """Anything that can stand in a rule."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise FactMixError(
            "an expression has no truth of its own: write `leeftijd.between(16, 18)` and `& | ~` "
            "instead of chained comparisons and `and or not`"
        )


AnyTerm: TypeAlias = Any
"""A `jeugdrecht.logic.terms.Term`; the terms stand a floor above and check what goes in here."""


class ConditionBase(Expression):
    """What is yes, no or unknown; combine with `&`, `|` and `~`."""

    __slots__ = ()

    def __and__(self, other: "Condition") -> "Condition":
        return And((*_parts(And, self), *_parts(And, other)))

    def __or__(self, other: "Condition") -> "Condition":
        return Or((*_parts(Or, self), *_parts(Or, other)))

    def __invert__(self) -> "Condition":
        return self.part if isinstance(self, Not) else Not(_condition(self))


@dataclass(frozen=True, slots=True)
class Constant(ConditionBase):
    """Always or never."""

    value: bool


@dataclass(frozen=True, slots=True)
class YesNo(ConditionBase):
    """Reads a yes/no fact."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Named(ConditionBase):
    """A derived yes/no value: read if given, else worked out."""

    fact: Fact
    definition: "Condition"


@dataclass(frozen=True, slots=True)
class Compare(ConditionBase):
    """Compares two numbers or two days."""

    left: AnyTerm
    op: Comparison
    right: AnyTerm


@dataclass(frozen=True, slots=True)
class OneOf(ConditionBase):
    """Whether a choice or a text is one of the values."""

    term: AnyTerm
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SameText(ConditionBase):
    """Whether two texts are the same."""

    left: AnyTerm
    right: AnyTerm


@dataclass(frozen=True, slots=True)
class Present(ConditionBase):
    """Whether an event has happened, or an optional day or number exists."""

    term: AnyTerm


@dataclass(frozen=True, slots=True)
class And(ConditionBase):
    """All of the parts."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Or(ConditionBase):
    """At least one of the parts."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not(ConditionBase):
    """The opposite."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class AnyItem(ConditionBase):
    """Whether the condition holds of at least one item of a list."""

    items: ItemList
    condition: "Condition"


@dataclass(frozen=True, slots=True)
class CountAtLeast(ConditionBase):
    """Whether the condition holds of *count* items of a list or more."""

    items: ItemList
    condition: "Condition"
    count: int


@dataclass(frozen=True, slots=True)
class Running(Expression):
    """
    The item of a list that runs on a day, such as the stay or the address of that day.

    A list that the case leaves out stands for one item, of the facts as given at the top, that runs.

    Args:
        items: the list.
        since: the first day of an item; absent, it has always run.
        until: the first day on which it no longer runs; absent, it still does.
        on: the day.
    """

    items: ItemList
    since: AnyTerm
    until: AnyTerm
    on: AnyTerm


@dataclass(frozen=True, slots=True)
class HoldsOn(ConditionBase):
    """Whether the condition holds of an item of a list that runs on a day."""

    running: Running
    condition: "Condition"


@dataclass(frozen=True, slots=True)
class DecisionIs(ConditionBase):
    """Whether another decision came out as one of the values."""

    decision: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecisionHas(ConditionBase):
    """Whether the set that another decision gives has this member."""

    decision: str
    member: str


@dataclass(frozen=True, slots=True)
class BoundAtMost(ConditionBase):
    """Whether a limit or end date that another decision gives is at most this, asked of each candidate."""

    decision: str
    term: AnyTerm


@dataclass(frozen=True, slots=True)
class Unread(ConditionBase):
    """What the text says here was not read: always unknown, by cause of law."""

    provision: str
    reason: str


Condition: TypeAlias = (
    Constant | YesNo | Named | Compare | OneOf | SameText | Present | And | Or | Not | AnyItem | CountAtLeast
    | HoldsOn | DecisionIs | DecisionHas | BoundAtMost | Unread
)  # fmt: skip
ALWAYS = Constant(True)


def _condition(value: object) -> Condition:
    if not isinstance(value, Condition):
        raise FactMixError(f"{type(value).__name__} is no condition: ask something of it first")
    return value


def _parts(kind: type[And] | type[Or], value: object) -> tuple[Condition, ...]:
    return value.parts if isinstance(value, kind) else (_condition(value),)
