"""
How the solver reads each node, in the order of `jeugdrecht.logic.nodes`.

A condition gives two rails, a term a value that may be unknown or absent.
"""

from collections.abc import Callable, Mapping
from typing import assert_never

import z3

from jeugdrecht.engines.smt import counted, days, found, running
from jeugdrecht.engines.smt.counted import MOST_DAYS
from jeugdrecht.engines.smt.forms import (
    ALWAYS,
    NEVER,
    NO,
    UNKNOWN,
    YES,
    Rails,
    Value,
    all_of,
    any_of,
    both,
    compared,
    either,
    no,
    number,
    test,
    total,
    worked_out,
)
from jeugdrecht.engines.smt.found import Found
from jeugdrecht.engines.smt.world import Place, World
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Condition,
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
    Term,
    TextDerived,
    TextFact,
    TextOn,
    Times,
    Unread,
    YesNo,
)
from jeugdrecht.logic.vocabulary import ItemList

DECLINES: Mapping[type[Node], str] = {
    EndOfPeriod: "a period of more than a few days needs the calendar in days; years and months are read",
    EndOfTerm: "a statutory term needs the calendar of holidays",
    EndOfCounted: "a period in weeks or days needs the calendar in days; years and months are read",
    HoldsOn: "which item of a list runs on a day is not asked of partial cases",
    TextOn: "which item of a list runs on a day is not asked of partial cases",
    StartOn: "which item of a list runs on a day is not asked of partial cases",
}
"""The nodes that the solver does not read in a partial world, or not wholly, each with the reason."""


class Nodes:
    """
    Reads nodes at places, each node of a place once.

    Args:
        world: the variables.
        read_decision: gives another decision as seen from a place.
    """

    def __init__(self, world: World, read_decision: Callable[[str, Place | None], Found]) -> None:
        self.world = world
        self.read_decision = read_decision
        self._conditions: dict[tuple[Place | None, Condition], Rails] = {}
        self._terms: dict[tuple[Place | None, Term], Value] = {}

    @property
    def compared(self) -> Mapping[tuple[Place | None, Compare], Rails]:
        """Every comparison that was read, with where."""
        return {
            (place, node): one for (place, node), one in self._conditions.items() if isinstance(node, Compare)
        }

    def condition(self, node: Condition, place: Place | None) -> Rails:
        """The rails of a condition at a place."""
        key = (place, node)
        if key not in self._conditions:
            self._conditions[key] = self._condition(node, place)
        return self._conditions[key]

    def _condition(self, node: Condition, place: Place | None) -> Rails:
        match node:
            case Constant():
                return ALWAYS if node.value else NEVER
            case YesNo():
                return self.world.truth(node.fact, place)
            case Named():
                return self._named(node, place)
            case Compare():
                left, right = self.term(node.left, place), self.term(node.right, place)
                return test(compared(left.value, node.op, right.value), left, right)
            case OneOf():
                term = self.term(node.term, place)
                codes = (number(self.world.code(value)) for value in node.values)
                return test(either(*(compared(term.value, "==", code) for code in codes)), term)
            case SameText():
                left, right = self.term(node.left, place), self.term(node.right, place)
                return test(compared(left.value, "==", right.value), left, right)
            case Present():
                return test(YES, self.term(node.term, place))
            case And():
                return all_of(self.condition(part, place) for part in node.parts)
            case Or():
                return any_of(self.condition(part, place) for part in node.parts)
            case Not():
                return self.condition(node.part, place).opposite
            case AnyItem():
                return self._count(node.items, node.condition, 1)
            case CountAtLeast():
                return self._count(node.items, node.condition, node.count)
            case HoldsOn():
                return running.holds_on(self._complete(node), node, place)
            case DecisionIs():
                return found.decision_is(self.read_decision(node.decision, place), node.values)
            case DecisionHas():
                return found.decision_has(self.read_decision(node.decision, place), node.member)
            case BoundAtMost():
                term = self.term(node.term, place)
                return found.bound_at_most(self.read_decision(node.decision, place), term)
            case Unread():
                return UNKNOWN
        assert_never(node)

    def _named(self, node: Named, place: Place | None) -> Rails:
        made, given = self.condition(node.definition, place), self.world.given(node.fact, place)
        if given is NO:
            return made
        said = self.world.truth(node.fact, place)
        return Rails(
            either(both(given, said.yes), both(no(given), made.yes)),
            either(both(given, said.no), both(no(given), made.no)),
        )

    def _count(self, items: ItemList, condition: Condition, least: int) -> Rails:
        if least <= 0:
            return ALWAYS
        given, complete = self.world.list_given(items), self.world.list_complete(items)
        places = self.world.places(items)
        there = [self.world.present(items, place.index) for place in places]
        each = [self.condition(condition, place) for place in places]
        surely = total(both(here, one.yes) for here, one in zip(there, each, strict=True))
        possibly = total(both(here, one.possible) for here, one in zip(there, each, strict=True))
        none_given = NO if self.world.complete else both(no(given), self.condition(condition, None).no)
        return Rails(
            both(given, surely >= least), either(both(given, complete, possibly < least), none_given)
        )

    def term(self, node: Term, place: Place | None) -> Value:
        """The value of a term at a place."""
        key = (place, node)
        if key not in self._terms:
            self._terms[key] = self._term(node, place)
        return self._terms[key]

    def _term(self, node: Term, place: Place | None) -> Value:
        match node:
            case Number() | DayValue():
                return Value(number(node.value), YES, NO)
            case NumberFact() | DayFact() | ChoiceFact() | TextFact():
                return self.world.value(node.fact, place)
            case NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
                return self._derived(node, place)
            case TextOn():
                return running.text_on(self._complete(node), node, place)
            case StartOn():
                return running.start_on(self._complete(node), node, place)
            case AgeOn():
                birth, on = self.term(node.birth, place), self.term(node.on, place)
                return worked_out(days.age(birth.value, on.value), birth, on)
            case MonthsBetween():
                start, end = self.term(node.start, place), self.term(node.end, place)
                months = days.months_between(start.value, end.value, begun=node.begun)
                return worked_out(months, start, end)
            case Sum():
                left, right = self.term(node.left, place), self.term(node.right, place)
                return worked_out(left.value + node.sign * right.value, left, right)
            case Times():
                scaled = self.term(node.number, place)
                return worked_out(scaled.value * node.numerator / node.denominator, scaled)
            case OutcomeNumber() | OutcomeDay():
                return found.outcome(self.read_decision(node.decision, place))
            case EndOfCounted() if node.unit in ("jaar", "maand"):
                return self._end_of_counted(node, place)
            case EndOfPeriod() if abs(7 * node.weeks + node.days) <= MOST_DAYS:
                return self._end_of_period(node, place)
            case EndOfTerm() | EndOfCounted() | EndOfPeriod():
                return counted.end_of(self._complete(node), node, place)
            case Birthday():
                birth = self.term(node.birth, place)
                return worked_out(days.birthday(birth.value, node.years), birth)
        assert_never(node)

    def _derived(
        self, node: NumberDerived | AgeDerived | DayDerived | TextDerived, place: Place | None
    ) -> Value:
        made, given = self.term(node.definition, place), self.world.given(node.fact, place)
        if given is NO:
            return made
        said = self.world.value(node.fact, place)
        return Value(
            z3.If(given, said.value, made.value),
            either(both(given, said.known), both(no(given), made.known)),
            either(both(given, said.absent), both(no(given), made.absent)),
        )

    def _end_of_counted(self, node: EndOfCounted, place: Place | None) -> Value:
        start, count = self.term(node.start, place), self.term(node.count, place)
        months = count.value * 12 if node.unit == "jaar" else count.value
        return worked_out(days.plus_months(start.value, months), start, count)

    def _end_of_period(self, node: EndOfPeriod, place: Place | None) -> Value:
        start, months = self.term(node.start, place), 12 * node.years + node.months
        moved = days.plus_months(start.value, number(months)) if months else start.value
        return worked_out(days.plus_days(moved, 7 * node.weeks + node.days), start)

    def _complete(self, node: Node) -> "Nodes":
        """These nodes, where the world is complete."""
        if not self.world.complete:
            raise EngineDeclined("smt", type(node).__name__, DECLINES[type(node)])
        return self
