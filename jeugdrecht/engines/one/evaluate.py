"""
What each node says of a case: a value or unknown, with the causes, and the steps beneath.

Every part is looked at, also where the outcome is already known, since an explanation shows the whole tree.
"""

from collections.abc import Callable, Mapping
from functools import partial
from operator import eq, ge, gt, le, lt, ne
from typing import Any, TypeAlias

from jeugdrecht.engines.finding import ABSENT, Absent, Cause, Causes, Finding, Step
from jeugdrecht.engines.one.counting import count
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
from jeugdrecht.logic.vocabulary import Fact, Nature

PEILDATUM = "zaak.peildatum"
COUNTED: Mapping[PeriodUnit, str] = {"jaar": "years", "maand": "months", "week": "weeks", "dag": "days"}
"""The units of a period, as `days.plus` takes them."""

Looked: TypeAlias = Condition | Term


class Evaluator:
    """
    Evaluates nodes over one case.

    Args:
        case: the case.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self._seen: dict[tuple[int, int, str | None], tuple[Step, Item | None]] = {}
        self._counted: dict[int, Step] = {}

    def look(self, node: Looked, context: Context) -> Step:
        """What a condition says or a term gives in a context, worked out once."""
        # By identity, since comparing trees takes longer than walking them. The step keeps the node alive,
        # and the item stands beside it, so that neither's identity passes to another.
        item = context.item
        key = (id(node), id(item), context.kind)
        found = self._seen.get(key)
        if found is None:
            found = self._seen[key] = (CLAUSES[type(node)](self, node, context), item)
        return found[0]

    condition = look
    term = look

    def read_decision(self, decision: str, context: Context) -> Finding:
        """The finding of another decision in a context."""
        raise NotImplementedError(f"{decision} is read without a rulebase")

    # --- conditions ---------------------------------------------------------------------------------------

    def test(
        self, node: Condition, terms: tuple[Term, ...], context: Context, holds: Callable[..., bool]
    ) -> Step:
        """A test on terms: no where one is absent, unknown where one is unknown."""
        steps = tuple([self.look(term, context) for term in terms])
        values = [step.value for step in steps]
        if ABSENT in values:
            return Step(node, False, (), steps)
        if None in values:
            return together(node, None, steps)
        return Step(node, holds(*values), (), steps)

    def counted(self, node: AnyItem | CountAtLeast, least: int) -> Step:
        """A count over items, which is the same for every item, so that a long list is counted once."""
        found = self._counted.get(id(node))
        if found is None:
            found = self._counted[id(node)] = count(self, node, least)
        return found

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

    def work_out(
        self, node: Term, terms: tuple[Term, ...], context: Context, function: Callable[..., int]
    ) -> Step:
        """A value from terms: absent where one is absent, unknown where one is unknown."""
        steps = tuple([self.look(term, context) for term in terms])
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

    def derived(self, node: Derived, context: Context) -> Step:
        """A derived value: as given, or else as worked out."""
        worked_out = self.look(node.definition, context)
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


def causes_of_reading(finding: Finding) -> Causes:
    """Why reading an undecided decision gives unknown."""
    match finding.status:
        case "conflict" | "gap" | "outside":
            return (Cause(finding.status, finding.decision.id, finding.subject),)
        case _:
            return finding.causes


# --- a clause for every node ------------------------------------------------------------------------------


def _all(evaluator: Evaluator, node: And, context: Context) -> Step:
    steps = tuple([evaluator.look(part, context) for part in node.parts])
    truths: list[Any] = [step.value for step in steps]
    return together(node, all_of(truths), steps)


def _any(evaluator: Evaluator, node: Or, context: Context) -> Step:
    steps = tuple([evaluator.look(part, context) for part in node.parts])
    truths: list[Any] = [step.value for step in steps]
    return together(node, any_of(truths), steps)


def _not(evaluator: Evaluator, node: Not, context: Context) -> Step:
    step = evaluator.look(node.part, context)
    return together(node, opposite(step.truth), (step,))


def _compare(evaluator: Evaluator, node: Compare, context: Context) -> Step:
    return evaluator.test(node, (node.left, node.right), context, COMPARERS[node.op])


def _one_of(evaluator: Evaluator, node: OneOf, context: Context) -> Step:
    return evaluator.test(node, (node.term,), context, lambda value: value in node.values)


def _same(evaluator: Evaluator, node: SameText, context: Context) -> Step:
    return evaluator.test(node, (node.left, node.right), context, eq)


def _present(evaluator: Evaluator, node: Present, context: Context) -> Step:
    return evaluator.test(node, (node.term,), context, lambda value: True)


def _unread(evaluator: Evaluator, node: Unread, context: Context) -> Step:
    return Step(node, None, (Cause("law", node.provision, state=node.reason),))


def _constant(evaluator: Evaluator, node: Constant | Number | DayValue, context: Context) -> Step:
    return Step(node, node.value)


def _fact(
    evaluator: Evaluator, node: YesNo | NumberFact | DayFact | ChoiceFact | TextFact, context: Context
) -> Step:
    return evaluator.fact(node, node.fact, context)


def _sum(evaluator: Evaluator, node: Sum, context: Context) -> Step:
    sign = node.sign
    return evaluator.work_out(node, (node.left, node.right), context, lambda a, b: a + sign * b)


def _times(evaluator: Evaluator, node: Times, context: Context) -> Step:
    over, under = node.numerator, node.denominator
    return evaluator.work_out(node, (node.number,), context, lambda number: number * over // under)


def _age(evaluator: Evaluator, node: AgeOn, context: Context) -> Step:
    return evaluator.work_out(node, (node.birth, node.on), context, days.age)


def _months(evaluator: Evaluator, node: MonthsBetween, context: Context) -> Step:
    between = partial(days.months_between, begun=node.begun)
    return evaluator.work_out(node, (node.start, node.end), context, between)


def _end_of_counted(evaluator: Evaluator, node: EndOfCounted, context: Context) -> Step:
    unit = COUNTED[node.unit]
    return evaluator.work_out(
        node, (node.start, node.count), context, lambda start, count: days.plus(start, **{unit: count})
    )


def _end_of_term(evaluator: Evaluator, node: EndOfTerm, context: Context) -> Step:
    return evaluator.work_out(node, (node.start,), context, partial(last_day, node))


def _end_of_period(evaluator: Evaluator, node: EndOfPeriod, context: Context) -> Step:
    end = partial(days.plus, years=node.years, months=node.months, weeks=node.weeks, days=node.days)
    return evaluator.work_out(node, (node.start,), context, end)


def _birthday(evaluator: Evaluator, node: Birthday, context: Context) -> Step:
    return evaluator.work_out(node, (node.birth,), context, lambda birth: days.birthday(birth, node.years))


COMPARERS: Mapping[Comparison, Callable[[int, int], bool]] = {
    "<": lt, "<=": le, ">": gt, ">=": ge, "==": eq, "!=": ne,
}  # fmt: skip

Clause: TypeAlias = Callable[[Evaluator, Any, Context], Step]


class _Clauses(dict[type, Clause]):
    """By type of node; a special one, such as the age at the offence, as what it is a kind of."""

    def __missing__(self, kind: type) -> Clause:
        self[kind] = next(self[base] for base in kind.__mro__ if base in self)
        return self[kind]


# A table, since trying one kind of node after another takes longer than the work itself.
CLAUSES = _Clauses(
    {
        Constant: _constant,
        YesNo: _fact,
        Named: Evaluator.derived,
        Compare: _compare,
        OneOf: _one_of,
        SameText: _same,
        Present: _present,
        And: _all,
        Or: _any,
        Not: _not,
        AnyItem: lambda evaluator, node, context: evaluator.counted(node, 1),
        CountAtLeast: lambda evaluator, node, context: evaluator.counted(node, node.count),
        HoldsOn: holds_on,
        DecisionIs: Evaluator.decision_is,
        DecisionHas: Evaluator.decision_has,
        BoundAtMost: Evaluator.bound_at_most,
        Unread: _unread,
        Number: _constant,
        DayValue: _constant,
        NumberFact: _fact,
        DayFact: _fact,
        ChoiceFact: _fact,
        TextFact: _fact,
        NumberDerived: Evaluator.derived,
        AgeDerived: Evaluator.derived,
        DayDerived: Evaluator.derived,
        TextDerived: Evaluator.derived,
        TextOn: text_on,
        StartOn: start_on,
        AgeOn: _age,
        MonthsBetween: _months,
        Sum: _sum,
        Times: _times,
        OutcomeNumber: Evaluator.outcome,
        OutcomeDay: Evaluator.outcome,
        EndOfCounted: _end_of_counted,
        EndOfTerm: _end_of_term,
        EndOfPeriod: _end_of_period,
        Birthday: _birthday,
    }
)
"""What is done with each type of node; a test holds it to all that there are."""
