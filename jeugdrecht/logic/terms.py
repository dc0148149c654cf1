"""
The term nodes of numbers and days, with the methods that law files write.

A law file never sees the classes: it writes `leeftijd.between(16, 18) & ~uitgezonderd`, and the methods
here build the nodes and refuse wrong types at once.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias, cast, get_args

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic import days
from jeugdrecht.logic.conditions import Compare, Comparison, Condition, Expression, Present, Running
from jeugdrecht.logic.vocabulary import Fact


class NumberBase(Expression):
    """A whole number with a unit: an age, a count, a number of months, an amount in cents."""

    __slots__ = ()

    def at_least(self, other: "int | NumberTerm") -> Compare:
        """Whether this is *other* or more."""
        return _compare(self, ">=", other)

    def at_most(self, other: "int | NumberTerm") -> Compare:
        """Whether this is *other* or less."""
        return _compare(self, "<=", other)

    def more_than(self, other: "int | NumberTerm") -> Compare:
        """Whether this is above *other*."""
        return _compare(self, ">", other)

    def less_than(self, other: "int | NumberTerm") -> Compare:
        """Whether this is below *other*."""
        return _compare(self, "<", other)

    def is_(self, other: "int | NumberTerm") -> Compare:
        """Whether this is exactly *other*."""
        return _compare(self, "==", other)

    def between(self, low: "int | NumberTerm", high: "int | NumberTerm") -> Condition:
        """Whether this is *low* or more and not yet *high*."""
        return self.at_least(low) & self.less_than(high)

    def exists(self) -> Present:
        """Whether there is such a number: no where it does not apply or the event has not happened."""
        return Present(_number(self))

    def plus(self, other: "int | NumberTerm") -> "Sum":
        """The sum with *other*."""
        return Sum(_number(self), _number(other), 1)

    def minus(self, other: "int | NumberTerm") -> "Sum":
        """The difference with *other*."""
        return Sum(_number(self), _number(other), -1)

    def times(self, numerator: int, denominator: int = 1) -> "Times":
        """This number times a fraction, rounded down: `.times(2, 3)` is two thirds of it."""
        if numerator < 0 or denominator < 1:
            raise FactMixError(f"{numerator}/{denominator} is no fraction to multiply by; write e.g. 2, 3")
        return Times(_number(self), numerator, denominator)


class DayBase(Expression):
    """A calendar day."""

    __slots__ = ()

    def on_or_after(self, other: "str | DayTerm") -> Compare:
        """Whether this day is *other* or later."""
        return _compare_days(self, ">=", other)

    def on_or_before(self, other: "str | DayTerm") -> Compare:
        """Whether this day is *other* or earlier."""
        return _compare_days(self, "<=", other)

    def after(self, other: "str | DayTerm") -> Compare:
        """Whether this day lies after *other*."""
        return _compare_days(self, ">", other)

    def before(self, other: "str | DayTerm") -> Compare:
        """Whether this day lies before *other*."""
        return _compare_days(self, "<", other)

    def is_(self, other: "str | DayTerm") -> Compare:
        """Whether this is that very day."""
        return _compare_days(self, "==", other)

    def plus(self, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0) -> "EndOfPeriod":
        """The end of a period that starts on this day (see `days.plus`)."""
        return EndOfPeriod(_day(self), years, months, weeks, days)

    def plus_counted(self, count: "NumberTerm") -> "EndOfCounted":
        """The end of a period of so many years, months, weeks or days, by the unit of the number."""
        return EndOfCounted(_day(self), _number(count), _period_unit(count))

    def term(
        self, *, days: int = 0, working_days: int = 0, weeks: int = 0, months: int = 0, years: int = 0,
        same_day: bool = False, backward: bool = False, clear_days: bool = False, extended: bool = True,
    ) -> "EndOfTerm":  # fmt: skip
        """
        The last day of a statutory term that this day starts, by the Algemene termijnenwet.

        Args:
            days, working_days, weeks, months, years: the length, in the one unit that the article uses.
            same_day: whether this day is the first of the term, not the day after.
            backward, clear_days: counted back; with that many full days between.
            extended: whether weekends and holidays move it; no where the Act leaves that open.
        """
        given = {"dag": days, "werkdag": working_days, "week": weeks, "maand": months, "jaar": years}
        units = [unit for unit, length in given.items() if length]
        if len(units) != 1:
            raise FactMixError("a term has one unit: write e.g. term(weeks=2)")
        return EndOfTerm(_day(self), given[units[0]], units[0], same_day, backward, clear_days, extended)

    def birthday(self, years: int) -> "Birthday":
        """The first day of the age of *years* of whoever was born on this day."""
        return Birthday(_day(self), years)

    def age_on(self, on: "DayTerm") -> "AgeOn":
        """The completed years on *on* of whoever was born on this day."""
        return AgeOn(_day(self), _day(on))

    def months_until(self, end: "DayTerm", *, begun: bool = False) -> "MonthsBetween":
        """The completed, or with *begun* the entered, months up to *end*."""
        return MonthsBetween(_day(self), _day(end), begun)

    def has_come(self) -> Present:
        """Whether the event has happened or the optional day exists."""
        return Present(_day(self))


# --- numbers ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Number(NumberBase):
    """A number written in the rule."""

    value: int
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class NumberFact(NumberBase):
    """Reads a number or an amount."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class NumberDerived(NumberBase):
    """A derived number: read if given, else worked out."""

    fact: Fact
    definition: "NumberTerm"


@dataclass(frozen=True, slots=True)
class AgeOn(NumberBase):
    """Completed years on a day."""

    birth: "DayTerm"
    on: "DayTerm"


@dataclass(frozen=True, slots=True)
class MonthsBetween(NumberBase):
    """Months from one day to another: completed, or with *begun* those entered."""

    start: "DayTerm"
    end: "DayTerm"
    begun: bool


@dataclass(frozen=True, slots=True)
class Sum(NumberBase):
    """A sum (*sign* 1) or a difference (*sign* -1)."""

    left: "NumberTerm"
    right: "NumberTerm"
    sign: Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Times(NumberBase):
    """A number times a fraction, rounded down."""

    number: "NumberTerm"
    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class OutcomeNumber(NumberBase):
    """The number that another decision gives: a limit, or a count; absent where it gives none."""

    decision: str
    unit: str | None = None


# --- days -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DayValue(DayBase):
    """A day written in the rule, as yyyymmdd."""

    value: days.Day


@dataclass(frozen=True, slots=True)
class DayFact(DayBase):
    """Reads a day."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class DayDerived(DayBase):
    """A derived day: read if given, else worked out."""

    fact: Fact
    definition: "DayTerm"


@dataclass(frozen=True, slots=True)
class EndOfPeriod(DayBase):
    """The end of a period that starts on a day."""

    start: "DayTerm"
    years: int
    months: int
    weeks: int
    days: int


@dataclass(frozen=True, slots=True)
class EndOfCounted(DayBase):
    """The end of a period whose length is itself worked out."""

    start: "DayTerm"
    count: "NumberTerm"
    unit: "PeriodUnit"


@dataclass(frozen=True, slots=True)
class EndOfTerm(DayBase):
    """The last day of a statutory term, weekends and holidays seen to."""

    start: "DayTerm"
    length: int
    unit: str
    same_day: bool
    backward: bool
    clear_days: bool
    extended: bool


@dataclass(frozen=True, slots=True)
class OutcomeDay(DayBase):
    """The day that another decision gives; absent where it gives none."""

    decision: str


@dataclass(frozen=True, slots=True)
class Birthday(DayBase):
    """The first day of an age."""

    birth: "DayTerm"
    years: int


@dataclass(frozen=True, slots=True)
class StartOn(DayBase):
    """
    The first day of the item of a list that runs on a day and of which the condition holds.

    Args:
        running: the list and the day.
        condition: what must hold of the item.
        chained: whether items that follow each other without a gap count as one.
    """

    running: Running
    condition: Condition
    chained: bool


PeriodUnit = Literal["jaar", "maand", "week", "dag"]
NumberTerm: TypeAlias = (
    Number | NumberFact | NumberDerived | AgeOn | MonthsBetween | Sum | Times | OutcomeNumber
)
DayTerm: TypeAlias = (
    DayValue | DayFact | DayDerived | EndOfPeriod | EndOfCounted | EndOfTerm | Birthday | OutcomeDay | StartOn
)


def _number(value: object) -> NumberTerm:
    if isinstance(value, int) and not isinstance(value, bool):
        return Number(value)
    if not isinstance(value, NumberTerm):
        raise FactMixError(
            f"a number is compared with {type(value).__name__}; write a whole number or a term"
        )
    return value


def _day(value: object) -> DayTerm:
    if isinstance(value, str):
        return DayValue(days.day(value))
    if not isinstance(value, DayTerm):
        raise FactMixError(f"a day is compared with {type(value).__name__}; write '2014-04-01' or a day term")
    return value


def unit_of(term: NumberTerm) -> str | None:
    """The unit in which a number counts, or None for a bare number."""
    match term:
        case Number() | OutcomeNumber():
            return term.unit
        case Times():
            return unit_of(term.number)
        case NumberFact() | NumberDerived():
            return term.fact.unit
        case AgeOn():
            return "jaar"
        case MonthsBetween():
            return "maand"
        case Sum():
            return unit_of(term.left) or unit_of(term.right)


def _compare(left: object, op: Comparison, right: object) -> Compare:
    first, second = _number(left), _number(right)
    units = {unit_of(first), unit_of(second)} - {None}
    if len(units) > 1:
        raise FactMixError(f"different units are compared: {' and '.join(sorted(map(str, units)))}")
    return Compare(first, op, second)


def _period_unit(count: NumberTerm) -> PeriodUnit:
    unit = unit_of(_number(count))
    if unit not in get_args(PeriodUnit):
        raise FactMixError(f"a period counts in {', '.join(get_args(PeriodUnit))}, not in {unit}")
    return cast(PeriodUnit, unit)


def _compare_days(left: object, op: Comparison, right: object) -> Compare:
    return Compare(_day(left), op, _day(right))
