"""
How SQL reads each node, in the order of `jeugdrecht.logic.nodes`.

A condition gives a truth per row, a term a value per row; both say where and why they are unknown.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import assert_never

from jeugdrecht.engines.sql import days, facts, found, lists
from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    add,
    among,
    both,
    compared,
    either,
    if_so,
    known,
    no,
    nothing,
    number,
    subtract,
    times,
    whole,
)
from jeugdrecht.engines.sql.found import Found
from jeugdrecht.engines.sql.layers import Frame, Layers
from jeugdrecht.engines.sql.reading import Reading, all_of, any_of, together
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
    PeriodUnit,
    Present,
    Running,
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

_OF_A_LIST = "which item of a list runs on a day is found by engine one; facts of the case itself are read"
DECLINES: Mapping[type[Node], str] = {
    EndOfTerm: "a statutory term needs the calendar of holidays; engine one counts it",
    HoldsOn: _OF_A_LIST,
    TextOn: _OF_A_LIST,
    StartOn: _OF_A_LIST,
}
"""The nodes that SQL does not read, each with the reason."""


class Nodes:
    """
    Reads nodes in frames, each node of a frame once.

    Args:
        layers: the columns made so far.
        read_decision: gives another decision as seen from a frame.
    """

    def __init__(self, layers: Layers, read_decision: Callable[[str, Frame], Found]) -> None:
        self.layers = layers
        self.read_decision = read_decision
        self._read: dict[tuple[str, Node], Reading] = {}

    # --- conditions ---------------------------------------------------------------------------------------

    def condition(self, node: Condition, frame: Frame) -> Reading:
        """What a condition says in each row of a frame."""
        key = (frame.table, node)
        if key not in self._read:
            self._read[key] = self._condition(node, frame)
        return self._read[key]

    def _condition(self, node: Condition, frame: Frame) -> Reading:
        match node:
            case Constant():
                return Reading(TRUE if node.value else FALSE)
            case YesNo():
                return facts.fact(node.fact, frame)
            case Named():
                return facts.derived(node.fact, self.condition(node.definition, frame), frame)
            case Compare():
                left, right = self.term(node.left, frame), self.term(node.right, frame)
                return _test(compared(left.value, node.op, right.value), left, right)
            case OneOf():
                term = self.term(node.term, frame)
                return _test(among(term.value, node.values), term)
            case SameText():
                left, right = self.term(node.left, frame), self.term(node.right, frame)
                return _test(compared(left.value, "==", right.value), left, right)
            case Present():
                term = self.term(node.term, frame)
                return _test(if_so(known(term.value), TRUE), term)
            case And():
                return all_of(frame, "en", tuple(self.condition(part, frame) for part in node.parts))
            case Or():
                return any_of(frame, "of", tuple(self.condition(part, frame) for part in node.parts))
            case Not():
                part = self.condition(node.part, frame)
                return Reading(no(part.value), part.causes)
            case AnyItem():
                return self.count(node.items, node.condition, 1, frame)
            case CountAtLeast():
                return self.count(node.items, node.condition, node.count, frame)
            case HoldsOn():
                return self.condition(node.condition, self._flat(node, node.running, frame)).moved(frame)
            case DecisionIs():
                hint = f"{node.decision}__is_{'_'.join(node.values)}"
                return found.decision_is(self.read_decision(node.decision, frame), node.values, hint, frame)
            case DecisionHas():
                hint = f"{node.decision}__heeft_{node.member}"
                return found.decision_has(self.read_decision(node.decision, frame), node.member, hint, frame)
            case BoundAtMost():
                term = self.term(node.term, frame)
                hint = f"{node.decision}__bereikt"
                return found.bound_at_most(self.read_decision(node.decision, frame), term, hint, frame)
            case Unread():
                return Reading(nothing("BOOLEAN"), {"law": TRUE})
        assert_never(node)

    def count(self, items: ItemList, condition: Condition, least: int, frame: Frame) -> Reading:
        """Whether the condition holds of *least* items or more; the same for every item of a case."""
        cases = self.layers.cases
        none_given = self.condition(condition, cases)
        if not self.layers.tables.has(items.id):
            return lists.not_given(items, none_given, least, cases).moved(frame)
        rows = self.layers.items(items.id, items.item)
        each = self.condition(condition, rows)
        return lists.count(items, none_given, each, least, rows).moved(frame)

    # --- terms --------------------------------------------------------------------------------------------

    def term(self, node: Term, frame: Frame) -> Reading:
        """What a term gives in each row of a frame."""
        key = (frame.table, node)
        if key not in self._read:
            self._read[key] = self._term(node, frame)
        return self._read[key]

    def _term(self, node: Term, frame: Frame) -> Reading:
        match node:
            case Number() | DayValue():
                return Reading(number(node.value))
            case NumberFact() | DayFact() | ChoiceFact() | TextFact():
                return facts.fact(node.fact, frame)
            case TextOn():
                return self.term(node.text, self._flat(node, node.running, frame)).moved(frame)
            case StartOn():
                raise EngineDeclined("sql", "StartOn", DECLINES[StartOn])
            case NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
                return facts.derived(node.fact, self.term(node.definition, frame), frame)
            case AgeOn():
                return self._work_out(frame, "leeftijd", days.age, node.birth, node.on)
            case MonthsBetween():
                counted = partial(days.months_between, begun=node.begun)
                return self._work_out(frame, "maanden", counted, node.start, node.end)
            case Sum():
                summed = add if node.sign == 1 else subtract
                return self._work_out(frame, "som", summed, node.left, node.right)
            case Times():
                scaled = partial(_scaled, node.numerator, node.denominator)
                return self._work_out(frame, "deel", scaled, node.number)
            case OutcomeNumber() | OutcomeDay():
                return found.outcome(
                    self.read_decision(node.decision, frame), f"{node.decision}__geeft", frame
                )
            case EndOfCounted():
                return self._work_out(frame, "einde", partial(_moved, node.unit), node.start, node.count)
            case EndOfTerm():
                raise EngineDeclined("sql", "EndOfTerm", DECLINES[EndOfTerm])
            case EndOfPeriod():
                return self._end_of_period(node, frame)
            case Birthday():
                reached = partial(days.birthday, years=node.years)
                return self._work_out(frame, "verjaardag", reached, node.birth)
        assert_never(node)

    def _flat(self, node: HoldsOn | TextOn, running: Running, frame: Frame) -> Frame:
        """The rows of the cases, as the one item that runs, where the data have no such list."""
        if self.layers.tables.has(running.items.id):
            raise EngineDeclined("sql", type(node).__name__, DECLINES[type(node)])
        return frame.cases

    def _work_out(self, frame: Frame, hint: str, function: Callable[..., Sql], *terms: Term) -> Reading:
        parts = tuple(self.term(term, frame) for term in terms)
        absent = either(*(part.absent for part in parts))
        value = function(*(frame.let(f"{hint}_van", part.value) for part in parts))
        return together(frame.let(hint, value), parts, absent)

    def _end_of_period(self, node: EndOfPeriod, frame: Frame) -> Reading:
        start = self.term(node.start, frame)
        moved, months = frame.let("begin", start.value), 12 * node.years + node.months
        if months:
            moved = frame.let("einde", days.plus_months(moved, number(months)))
        later = 7 * node.weeks + node.days
        if later:
            moved = frame.let("einde", days.plus_days(moved, number(later)))
        return together(moved, (start,), start.absent)


_SHIFT = 1_000_000_000
"""Added before and taken off after a division, since SQL rounds a negative quotient to zero."""


def _scaled(numerator: int, denominator: int, value: Sql) -> Sql:
    shifted = add(times(value, numerator), number(_SHIFT * denominator))
    return subtract(whole(shifted, denominator), number(_SHIFT))


def _moved(unit: PeriodUnit, start: Sql, count: Sql) -> Sql:
    match unit:
        case "jaar":
            return days.plus_months(start, times(count, 12))
        case "maand":
            return days.plus_months(start, count)
        case "week":
            return days.plus_days(start, times(count, 7))
        case "dag":
            return days.plus_days(start, count)


def _test(holds: Sql, *terms: Reading) -> Reading:
    """A test on terms: no where one is absent, unknown where one is unknown."""
    return together(both(*(no(term.absent) for term in terms), holds), terms)
