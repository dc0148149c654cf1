"""
What law and fact files write: the constructors of facts, and the words for lists, decisions and amounts.
"""

from typing import TypeVar

from jeugdrecht.logic.nodes import (
    ALWAYS,
    AgeDerived,
    AnyItem,
    BoundAtMost,
    ChoiceFact,
    Condition,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayTerm,
    DecisionHas,
    DecisionIs,
    HoldsOn,
    Named,
    Not,
    NumberDerived,
    NumberFact,
    NumberTerm,
    OutcomeDay,
    OutcomeNumber,
    Running,
    StartOn,
    TextDerived,
    TextFact,
    TextOn,
    TextTerm,
    Unread,
    YesNo,
)
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from jeugdrecht.sources import Place, Text

Age = TypeVar("Age", bound=AgeDerived)


def yes_no(
    id: str, *, ask: Text, yes: Text, no: Text, unknown: Text,
    item: str | None = None, optional: bool = False, fixed: bool = False,
) -> YesNo:  # fmt: skip
    """A plain fact that is answered with yes or no."""
    return YesNo(Fact(
        id=id, type=FactType.YES_NO, question=ask, says=yes, denies=no, unknown=unknown,
        item=item, optional=optional, fixed=fixed,
    ))  # fmt: skip


def judgement(
    id: str, *, by: str | tuple[str, ...], ask: Text, yes: Text, no: Text, unknown: Text,
    item: str | None = None,
) -> YesNo:  # fmt: skip
    """An open norm that only the named official fills in."""
    return YesNo(Fact(
        id=id, type=FactType.YES_NO, question=ask, says=yes, denies=no, unknown=unknown, item=item,
        nature=Nature.JUDGEMENT, by=(by,) if isinstance(by, str) else by,
    ))  # fmt: skip


def legal_question(
    id: str, *, by: str, ask: Text, yes: Text, no: Text, unknown: Text, item: str | None = None,
    default: bool | None = None,
) -> YesNo:  # fmt: skip
    """
    A question that the law leaves unsettled; the citation stands in the question.

    With a *default*, leaving it out gives that answer, and every finding that uses it says so.
    """
    return YesNo(Fact(
        id=id, type=FactType.YES_NO, question=ask, says=yes, denies=no, unknown=unknown, item=item,
        nature=Nature.LEGAL_QUESTION, by=(by,), default=default,
    ))  # fmt: skip


def act(id: str, *, ask: Text, yes: Text, no: Text, unknown: Text, item: str | None = None) -> YesNo:
    """The use of a power, or another step that has not been taken when it is left out."""
    return YesNo(Fact(
        id=id, type=FactType.YES_NO, question=ask, says=yes, denies=no, unknown=unknown, item=item,
        nature=Nature.ACT,
    ))  # fmt: skip


def number(
    id: str, *, ask: Text, says: Text, unknown: Text, unit: str | None = None, item: str | None = None,
    optional: bool = False,
) -> NumberFact:  # fmt: skip
    """A whole number with its unit."""
    return NumberFact(Fact(
        id=id, type=FactType.NUMBER, question=ask, says=says, unknown=unknown, unit=unit, item=item,
        optional=optional,
    ))  # fmt: skip


def amount(
    id: str, *, ask: Text, says: Text, unknown: Text, item: str | None = None, optional: bool = False
) -> NumberFact:
    """An amount in euros, kept in whole cents."""
    return NumberFact(Fact(
        id=id, type=FactType.AMOUNT, question=ask, says=says, unknown=unknown, unit="cent", item=item,
        optional=optional,
    ))  # fmt: skip


def day(
    id: str, *, ask: Text, says: Text, unknown: Text, item: str | None = None, optional: bool = False,
    fixed: bool = False,
) -> DayFact:  # fmt: skip
    """A calendar day."""
    return DayFact(Fact(
        id=id, type=FactType.DAY, question=ask, says=says, unknown=unknown, item=item, optional=optional,
        fixed=fixed,
    ))  # fmt: skip


def event(id: str, *, ask: Text, says: Text, unknown: Text, item: str | None = None) -> DayFact:
    """The day on which something happened; left out, it has not happened."""
    return DayFact(Fact(
        id=id, type=FactType.DAY, question=ask, says=says, unknown=unknown, item=item, nature=Nature.EVENT,
        optional=True,
    ))  # fmt: skip


def choice(
    id: str, *values: str, ask: Text, says: Text, unknown: Text, item: str | None = None,
    optional: bool = False,
) -> ChoiceFact:  # fmt: skip
    """One of a fixed list of values."""
    return ChoiceFact(Fact(
        id=id, type=FactType.CHOICE, question=ask, says=says, unknown=unknown, values=values, item=item,
        optional=optional,
    ))  # fmt: skip


def text(
    id: str, *, ask: Text, says: Text, unknown: Text, item: str | None = None, optional: bool = False,
    place: bool = False,
) -> TextFact:  # fmt: skip
    """Free text, of which only equality is asked; with *place* it names a place in the law."""
    return TextFact(Fact(
        id=id, type=FactType.TEXT, question=ask, says=says, unknown=unknown, item=item, optional=optional,
        place=place,
    ))  # fmt: skip


def derived_number(
    id: str, definition: NumberTerm, *, ask: Text, says: Text, unknown: Text, unit: str | None = None,
    item: str | None = None,
) -> NumberDerived:  # fmt: skip
    """A number that follows from other facts, and may be given instead of them."""
    return NumberDerived(Fact(
        id=id, type=FactType.NUMBER, question=ask, says=says, unknown=unknown, unit=unit, item=item,
        nature=Nature.DERIVED,
    ), definition)  # fmt: skip


def derived_age(
    at: type[Age], id: str, definition: NumberTerm, *, ask: Text, says: Text, unknown: Text,
    item: str | None = None,
) -> Age:  # fmt: skip
    """The age at one of the moments that decide, as a type of its own; it may be given instead."""
    return at(Fact(
        id=id, type=FactType.NUMBER, question=ask, says=says, unknown=unknown, unit="jaar", item=item,
        nature=Nature.DERIVED,
    ), definition)  # fmt: skip


def derived_day(
    id: str, definition: DayTerm, *, ask: Text, says: Text, unknown: Text, item: str | None = None
) -> DayDerived:
    """A day that follows from other facts, and may be given instead of them."""
    return DayDerived(Fact(
        id=id, type=FactType.DAY, question=ask, says=says, unknown=unknown, item=item, nature=Nature.DERIVED,
    ), definition)  # fmt: skip


def derived_text(
    id: str, definition: TextTerm, *, ask: Text, says: Text, unknown: Text, item: str | None = None
) -> TextDerived:
    """A text that follows from other facts, and may be given instead of them."""
    return TextDerived(Fact(
        id=id, type=FactType.TEXT, question=ask, says=says, unknown=unknown, item=item, nature=Nature.DERIVED,
    ), definition)  # fmt: skip


def derived(
    id: str, definition: Condition, *, ask: Text, yes: Text, no: Text, unknown: Text, item: str | None = None
) -> Named:
    """A yes/no value that follows from other facts, and may be given instead of them."""
    return Named(Fact(
        id=id, type=FactType.YES_NO, question=ask, says=yes, denies=no, unknown=unknown, item=item,
        nature=Nature.DERIVED,
    ), definition)  # fmt: skip


def any_of(items: ItemList, condition: Condition) -> AnyItem:
    """Whether the condition holds of at least one item."""
    return AnyItem(items, condition)


def every(items: ItemList, condition: Condition) -> Not:
    """Whether the condition holds of each item, an empty list included."""
    return Not(AnyItem(items, ~condition))


def count_at_least(items: ItemList, count: int, condition: Condition) -> CountAtLeast:
    """Whether the condition holds of *count* items or more."""
    return CountAtLeast(items, condition, count)


def holds_on(
    items: ItemList, condition: Condition, *, since: DayTerm, until: DayTerm, on: DayTerm
) -> HoldsOn:
    """Whether the condition holds of an item that runs on a day; see `Running`."""
    return HoldsOn(Running(items, since, until, on), condition)


def text_on(
    items: ItemList, text: TextTerm, *, since: DayTerm, until: DayTerm, on: DayTerm
) -> TextOn:  # fmt: skip
    """A text of the item that runs on a day, the latest begun; absent where none runs; see `Running`."""
    return TextOn(Running(items, since, until, on), text)


def start_on(
    items: ItemList, *, since: DayTerm, until: DayTerm, on: DayTerm, when: Condition = ALWAYS,
    chained: bool = False,
) -> StartOn:  # fmt: skip
    """The first day of the item, or of the unbroken chain of items, that runs on a day; see `Running`."""
    return StartOn(Running(items, since, until, on), when, chained)


def decided(decision: str, *values: str) -> DecisionIs:
    """Whether another decision came out as one of the values."""
    return DecisionIs(decision, values)


def has_member(decision: str, member: str) -> DecisionHas:
    """Whether the set that another decision gives has this member."""
    return DecisionHas(decision, member)


def ends_by(decision: str, term: DayTerm | NumberTerm) -> BoundAtMost:
    """Whether another decision's limit or end date is at most *term*."""
    return BoundAtMost(decision, term)


def outcome_number(decision: str, unit: str | None = None) -> OutcomeNumber:
    """The number that another decision gives, in *unit*; absent where it gives none."""
    return OutcomeNumber(decision, unit)


def outcome_day(decision: str) -> OutcomeDay:
    """The day that another decision gives; absent where it gives none."""
    return OutcomeDay(decision)


def unread(place: Place, why: str) -> Unread:
    """What the text says at *place* was not read."""
    return Unread(place.id, why)


def euro(amount: int) -> int:
    """
    An amount in euros as the cents in which rules compare.

    >>> euro(900)
    90000
    """
    return amount * 100
