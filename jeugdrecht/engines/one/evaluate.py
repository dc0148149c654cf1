"""
What each node says of a case: a value or unknown, with the causes, and the steps beneath.

Every part is looked at, also where the outcome is already known, since an explanation shows the whole tree.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from jeugdrecht.engines.finding import ABSENT, Absent, Cause, Causes, Finding, Step
from jeugdrecht.engines.one.running import holds_on, start_on, text_on
from jeugdrecht.engines.one.steps import Context, merge, together
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item
from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Comparison,
    Condition,
    Constant,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayValue,
    DecisionHas,
    DecisionIs,
    Derived,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    HoldsOn,
    MonthsBetween,
    Named,
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
from jeugdrecht.logic.truth import all_of, any_of, opposite
from jeugdrecht.logic.vocabulary import Fact, ItemList, Nature

PEILDATUM = "zaak.peildatum"
COUNTED: Mapping[PeriodUnit, str] = {"jaar": "years", "maand": "months", "week": "weeks", "dag": "days"}
"""The units of a period, as `days.plus` takes them."""

Looked = TypeVar("Looked", Condition, Term)


class Evaluator:
    """
    Evaluates nodes over one case.

    Args:
        case: the case.
        read_decision: gives the finding of another decision in a context.
    """

    def __init__(self, case: Case, read_decision: Callable[[str, Context], Finding]) -> None:
        self.case = case
        self.read_decision = read_decision
        self._seen: dict[tuple[int, int, str | None], tuple[Step, Item | None]] = {}

    def _once(self, look: Callable[[Looked, Context], Step], node: Looked, context: Context) -> Step:
        # By identity, since comparing trees takes longer than walking them. The step keeps the node alive,
        # and the item stands beside it, so that neither's identity passes to another.
        # How many items there are is the same for every item, so that a long list is counted once.
        if isinstance(node, AnyItem | CountAtLeast):
            context = Context()
        key = (id(node), id(context.item), context.kind)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = (look(node, context), context.item)
        return found[0]

    # --- conditions ---------------------------------------------------------------------------------------

    def condition(self, node: Condition, context: Context) -> Step:
        """What a condition says in a context, worked out once."""
        return self._once(self._condition, node, context)

    def _condition(self, node: Condition, context: Context) -> Step:
        match node:
            case Constant():
                return Step(node, node.value)
            case YesNo():
                return self.fact(node, node.fact, context)
            case Named():
                return self.derived(node, self.condition(node.definition, context), context)
            case Compare():
                return self.test(node, (node.left, node.right), context, _comparer(node.op))
            case OneOf():
                return self.test(node, (node.term,), context, lambda value: value in node.values)
            case SameText():
                return self.test(node, (node.left, node.right), context, lambda a, b: a == b)
            case Present():
                return self.test(node, (node.term,), context, lambda value: True)
            case And():
                steps = tuple(self.condition(part, context) for part in node.parts)
                return together(node, all_of(step.truth for step in steps), steps)
            case Or():
                steps = tuple(self.condition(part, context) for part in node.parts)
                return together(node, any_of(step.truth for step in steps), steps)
            case Not():
                step = self.condition(node.part, context)
                return together(node, opposite(step.truth), (step,))
            case AnyItem():
                return self.count(node, node.items, node.condition, 1)
            case CountAtLeast():
                return self.count(node, node.items, node.condition, node.count)
            case HoldsOn():
                return holds_on(self, node, context)
            case DecisionIs():
                return self.decision_is(node, context)
            case DecisionHas():
                return self.decision_has(node, context)
            case BoundAtMost():
                return self.bound_at_most(node, context)
            case Unread():
                return Step(node, None, (Cause("law", node.provision, state=node.reason),))

    def test(
        self, node: Condition, terms: tuple[Term, ...], context: Context, holds: Callable[..., bool]
    ) -> Step:
        """A test on terms: no where one is absent, unknown where one is unknown."""
        steps = tuple(self.term(term, context) for term in terms)
        values = [step.value for step in steps]
        if ABSENT in values:
            return Step(node, False, (), steps)
        if None in values:
            return together(node, None, steps)
        return Step(node, holds(*values), (), steps)

    def count(self, node: Condition, items: ItemList, condition: Condition, least: int) -> Step:
        """Whether the condition holds of *least* items or more (design 2.6)."""
        given = self.case.lists.get(items.id)
        if given is None:
            return self._count_of_none_given(node, items, condition, least)
        steps = tuple(self._item(items, condition, item) for item in given.items)
        yes = sum(step.truth is True for step in steps)
        unknown = sum(step.truth is None for step in steps)
        if yes >= least:
            return Step(node, True, (), steps)
        if yes + unknown < least and given.complete:
            return Step(node, False, (), steps, assumed=True)
        causes = merge(step.causes for step in steps)
        if not given.complete:
            causes = merge((causes, (Cause("fact", items.missing_id, state="onvolledig", about=items),)))
        return Step(node, None, causes, steps)

    def _count_of_none_given(
        self, node: Condition, items: ItemList, condition: Condition, least: int
    ) -> Step:
        # What is already no of an item about which only the rest of the case is known, is no of every item.
        step = self._item(items, condition, Item("", {}))
        if step.truth is False and least > 0:
            return Step(node, False, (), (step,))
        if least <= 0:
            return Step(node, True)
        return Step(node, None, (Cause("fact", items.missing_id, state="left out", about=items),), (step,))

    def _item(self, items: ItemList, condition: Condition, item: Item) -> Step:
        step = self.condition(condition, Context(item, items.item))
        return Step(items, step.value, step.causes, (step,), item=item.id or None)

    def decision_is(self, node: DecisionIs, context: Context) -> Step:
        """Whether another decision came out so; absent, and therefore no, where it does not arise."""
        finding = self.read_decision(node.decision, context)
        if finding.status == "decided":
            return Step(node, finding.value in node.values, (), (), finding=finding)
        if finding.status == "not_applicable":
            return Step(node, False, (), (), finding=finding)
        return Step(node, None, causes_of_reading(finding), (), finding=finding)

    def decision_has(self, node: DecisionHas, context: Context) -> Step:
        """Whether another decision's set has this member; the other members may still be open."""
        finding = self.read_decision(node.decision, context)
        member = finding.members.get(node.member)
        if finding.status == "not_applicable":
            return Step(node, False, (), (), finding=finding)
        if member is None:
            return Step(node, None, causes_of_reading(finding), (), finding=finding)
        return Step(node, member.truth, member.causes, (), finding=finding)

    def bound_at_most(self, node: BoundAtMost, context: Context) -> Step:
        """Whether another decision's bound is at most this: one candidate that is suffices."""
        finding = self.read_decision(node.decision, context)
        term = self.term(node.term, context)
        if finding.status == "not_applicable" or term.value is ABSENT:
            return Step(node, False, (), (term,), finding=finding)
        if isinstance(term.value, int) and finding.not_after is not None and finding.not_after <= term.value:
            return Step(node, True, (), (term,), finding=finding)
        if finding.status == "decided" and isinstance(term.value, int):
            value = isinstance(finding.value, int) and finding.value <= term.value
            return Step(node, value, (), (term,), finding=finding)
        return Step(node, None, merge((causes_of_reading(finding), term.causes)), (term,), finding=finding)

    # --- terms --------------------------------------------------------------------------------------------

    def term(self, node: Term, context: Context) -> Step:
        """What a term gives in a context, worked out once."""
        return self._once(self._term, node, context)

    def _term(self, node: Term, context: Context) -> Step:
        match node:
            case Number() | DayValue():
                return Step(node, node.value)
            case NumberFact() | DayFact() | ChoiceFact() | TextFact():
                return self.fact(node, node.fact, context)
            case NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
                return self.derived(node, self.term(node.definition, context), context)
            case TextOn():
                return text_on(self, node, context)
            case StartOn():
                return start_on(self, node, context)
            case AgeOn():
                return self.work_out(node, (node.birth, node.on), context, days.age)
            case MonthsBetween():
                begun = node.begun
                return self.work_out(
                    node, (node.start, node.end), context,
                    lambda start, end: days.months_between(start, end, begun=begun),
                )  # fmt: skip
            case Sum():
                sign = node.sign
                return self.work_out(node, (node.left, node.right), context, lambda a, b: a + sign * b)
            case Times():
                over, under = node.numerator, node.denominator
                return self.work_out(node, (node.number,), context, lambda number: number * over // under)
            case OutcomeNumber() | OutcomeDay():
                return self.outcome(node, context)
            case EndOfCounted():
                unit = COUNTED[node.unit]
                return self.work_out(
                    node, (node.start, node.count), context,
                    lambda start, count: days.plus(start, **{unit: count}),
                )  # fmt: skip
            case EndOfTerm():
                return self.work_out(node, (node.start,), context, partial(last_day, node))
            case EndOfPeriod():
                return self.work_out(
                    node, (node.start,), context,
                    lambda start: days.plus(
                        start, years=node.years, months=node.months, weeks=node.weeks, days=node.days
                    ),
                )  # fmt: skip
            case Birthday():
                return self.work_out(
                    node, (node.birth,), context, lambda birth: days.birthday(birth, node.years)
                )

    def work_out(
        self, node: Term, terms: tuple[Term, ...], context: Context, function: Callable[..., int]
    ) -> Step:
        """A value from terms: absent where one is absent, unknown where one is unknown."""
        steps = tuple(self.term(term, context) for term in terms)
        values = [step.value for step in steps]
        if ABSENT in values:
            return Step(node, ABSENT, (), steps)
        if None in values:
            return together(node, None, steps)
        return Step(node, function(*values), (), steps)

    def outcome(self, node: OutcomeNumber | OutcomeDay, context: Context) -> Step:
        """The number or the day that another decision gives; absent where it does not arise or gives none."""
        finding = self.read_decision(node.decision, context)
        if finding.status == "not_applicable":
            return Step(node, ABSENT, (), (), finding=finding)
        if finding.status != "decided":
            return Step(node, None, causes_of_reading(finding), (), finding=finding)
        value = finding.value if isinstance(finding.value, int | Absent) else None
        return Step(node, value, (), (), finding=finding)

    # --- facts --------------------------------------------------------------------------------------------

    def fact(self, node: Condition | Term, fact: Fact, context: Context) -> Step:
        """What the case says of a fact (design 2.2)."""
        if fact.id == PEILDATUM:
            return Step(node, self.case.on)
        given = context.item.facts.get(fact.id) if context.item and context.kind == fact.item else None
        given = given or self.case.facts.get(fact.id)
        item = context.item_id if fact.item and fact.item == context.kind else None
        if given is None:
            if fact.closed_world:
                return Step(node, _not_happened(fact), assumed=True, item=item)
            if fact.default is not None:
                return Step(node, fact.default, assumed=True, item=item)
            return Step(node, None, (_cause(fact, "left out", item),), item=item)
        if given.state == "given":
            return Step(node, given.value, given=given, item=item)
        if given.state == "nvt":
            return Step(node, _not_happened(fact), given=given, item=item)
        return Step(node, None, (_cause(fact, given.state, item, given),), (), given, item=item)

    def derived(self, node: Derived, worked_out: Step, context: Context) -> Step:
        """A derived value: as given, or else as worked out."""
        given = self.fact(node, node.fact, context)
        if given.given is not None:
            return given
        return Step(node, worked_out.value, worked_out.causes, (worked_out,), item=given.item)


def last_day(term: EndOfTerm, start: int) -> int:
    """The last day of a statutory term that starts on a day."""
    # The holidays cost time to load and few decisions count a statutory term.
    from jeugdrecht.logic.deadlines.of_term import deadline_of

    return deadline_of(term, start).result


def _not_happened(fact: Fact) -> Absent | bool:
    return False if fact.type.value == "bool" else ABSENT


def _cause(fact: Fact, state: str, item: str | None, given: Given | None = None) -> Cause:
    waits = fact.nature in (Nature.JUDGEMENT, Nature.LEGAL_QUESTION)
    return Cause("judgement" if waits else "fact", fact.id, item, state, fact, given)


def _comparer(op: Comparison) -> Callable[[int, int], bool]:
    match op:
        case "<":
            return lambda a, b: a < b
        case "<=":
            return lambda a, b: a <= b
        case ">":
            return lambda a, b: a > b
        case ">=":
            return lambda a, b: a >= b
        case "==":
            return lambda a, b: a == b
        case "!=":
            return lambda a, b: a != b


def causes_of_reading(finding: Finding) -> Causes:
    """Why reading an undecided decision gives unknown."""
    match finding.status:
        case "conflict" | "gap" | "outside":
            return (Cause(finding.status, finding.decision.id, finding.subject),)
        case _:
            return finding.causes
