"""
Making a condition hold, or fail: node by node, each in the ways that the tree leaves open.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from random import Random
from typing import TypeAlias

from jeugdrecht.logic.case import Case
from jeugdrecht.logic.conditions import OPPOSITE
from jeugdrecht.logic.nodes import (
    ALWAYS,
    And,
    AnyItem,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Comparison,
    Condition,
    Constant,
    CountAtLeast,
    DayValue,
    DecisionHas,
    DecisionIs,
    FactNode,
    HoldsOn,
    Named,
    Not,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    Running,
    SameText,
    StartOn,
    Term,
    TextDerived,
    TextFact,
    TextOn,
    Unread,
    YesNo,
)
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.logic.walk import walk
from jeugdrecht.training.aiming.look import At, Look
from jeugdrecht.training.aiming.tell import HIGHEST, LOWEST, Teller
from jeugdrecht.training.aiming.terms import MOST_WAYS, Outcome, Terms

Goal: TypeAlias = Callable[[Case], Iterator[Case]]
Reads = DecisionIs | DecisionHas | BoundAtMost
OfDecision = Callable[[Case, Reads, bool, At | None], Iterator[Case]]
UNUSUAL = 3
"""How many facts what has not happened counts for, where the easiest way is looked for."""
ELSEWHERE, FIXED = 100, -1
"""How late a test on other items or decisions comes in turn, and how early one against a written day."""
TURNED: dict[Comparison, Comparison] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


def in_turn(case: Case, goals: Sequence[Goal]) -> Iterator[Case]:
    """
    Cases that come to all goals, one after the other; what the later need may undo no earlier one.

    >>> [made.on for made in in_turn(Case(20260301), [])]
    [20260301]
    """
    if not goals:
        yield case
        return
    for made in islice(goals[0](case), MOST_WAYS):
        yield from in_turn(made, goals[1:])


class Conditions:
    """
    Makes conditions hold or fail.

    Args:
        look: looks at cases.
        teller: says facts.
        rng: draws the order in which ways are tried.
        of_decision: makes a test on another decision come out.
        outcome: makes cases in which another decision gives something.
    """

    def __init__(
        self, look: Look, teller: Teller, rng: Random, of_decision: OfDecision,
        outcome: Outcome,
    ) -> None:  # fmt: skip
        self._look, self._teller, self._rng = look, teller, rng
        self._of_decision, self._outcome = of_decision, outcome
        self.terms = Terms(look, teller, outcome, self._of_running)

    def goal(self, node: Condition, wanted: bool, at: At | None) -> Goal:
        """That a condition holds, or fails."""
        return lambda case: self.make(case, node, wanted, at)

    def make(self, case: Case, node: Condition, wanted: bool, at: At | None) -> Iterator[Case]:
        """
        Cases in which a condition comes out as wanted.

        Args:
            case: the case so far.
            node: the condition.
            wanted: whether it is to hold or to fail.
            at: the item it is asked of.
        """
        if self._look.truth(case, node, at) is wanted:
            yield case
            return
        for made in self._ways(case, node, wanted, at):
            if self._look.truth(made, node, at) is wanted:
                yield made

    def _ways(self, case: Case, node: Condition, wanted: bool, at: At | None) -> Iterator[Case]:
        match node:
            case Constant() | Unread():
                return
            case YesNo():
                yield from self._teller.say(case, node.fact, [wanted], at)
            case Named():
                yield from self.make(case, node.definition, wanted, at)
                if self._look.waits_for_law(case, node.definition, at):
                    yield from self._teller.say(case, node.fact, [wanted], at)
            case Compare():
                yield from self._compared(case, node, wanted, at)
            case OneOf() | SameText():
                yield from self._worded(case, node, wanted, at)
            case Present():
                yield from self._present(case, node, wanted, at)
            case And() | Or():
                if isinstance(node, And) is wanted:
                    goals = [self.goal(part, wanted, at) for part in self._hardest_first(case, node, at)]
                    yield from in_turn(case, goals)
                else:
                    for part in self._easiest_first(case, node, at):
                        yield from islice(self.make(case, part, wanted, at), MOST_WAYS)
            case Not():
                yield from self.make(case, node.part, not wanted, at)
            case AnyItem():
                yield from self._items(case, node.items, node.condition, 1, wanted)
            case CountAtLeast():
                yield from self._items(case, node.items, node.condition, node.count, wanted)
            case HoldsOn():
                yield from self._running(case, node, wanted)
            case DecisionIs() | DecisionHas() | BoundAtMost():
                yield from self._of_decision(case, node, wanted, at)

    def _hardest_first(self, case: Case, node: And | Or, at: At | None) -> list[Condition]:
        """What fails as things stand comes first, then what leaves the fewest values."""

        def ease(part: Condition) -> tuple[bool, int]:
            return self._look.truth(case, part, at) is None, _width(part)

        return sorted(node.parts, key=ease)

    def _easiest_first(self, case: Case, node: And | Or, at: At | None) -> list[Condition]:
        """What waits for the fewest facts comes first, as a rule, and last what only an act can turn."""

        def effort(part: Condition) -> float:
            step = self._look.step(case, part, at)
            return len(step.causes) + UNUSUAL * (step.truth is not None) + self._rng.uniform(0, 2 * UNUSUAL)

        return sorted(node.parts, key=effort)

    # --- comparisons --------------------------------------------------------------------------------------

    def _compared(self, case: Case, node: Compare, wanted: bool, at: At | None) -> Iterator[Case]:
        op = node.op if wanted else OPPOSITE[node.op]
        sides = [(node.left, op, node.right), (node.right, TURNED[op], node.left)]
        known = [isinstance(self._look.value(case, side, at), int) for side in (node.right, node.left)]
        for (one, how, other), fixed in zip(sides, known, strict=True):
            if fixed:
                yield from self._against(case, one, how, other, at)
        if not any(known):
            self._rng.shuffle(sides)
            for one, how, other in sides:
                for made in islice(self.terms.known(case, other, at), MOST_WAYS):
                    yield from self._against(made, one, how, other, at)
        if not wanted:
            yield from self._absent(case, (node.left, node.right), at)

    def _against(self, case: Case, one: Term, op: Comparison, other: Term, at: At | None) -> Iterator[Case]:
        value = self._look.value(case, other, at)
        if not isinstance(value, int):
            return
        below, above = (LOWEST, value - 1), (value + 1, HIGHEST)
        bounds = {
            "<": [below], "<=": [(LOWEST, value)], ">": [above], ">=": [(value, HIGHEST)],
            "==": [(value, value)], "!=": [below, above],
        }[op]  # fmt: skip
        for low, high in self._rng.sample(bounds, len(bounds)):
            yield from self.terms.reach(case, one, low, high, at)

    def _absent(self, case: Case, terms: Sequence[Term], at: At | None) -> Iterator[Case]:
        """A test on what does not apply fails."""
        for term in terms:
            for node in walk(term):
                if isinstance(node, FactNode):
                    yield from self._teller.deny(case, node.fact, at)

    # --- words, and what is there -------------------------------------------------------------------------

    def _worded(self, case: Case, node: OneOf | SameText, wanted: bool, at: At | None) -> Iterator[Case]:
        if isinstance(node, OneOf):
            named = tuple(self._rng.sample(node.values, len(node.values))) if wanted else ()
            yield from self.terms.word(
                case, node.term, lambda value: (value in node.values) is wanted, named, at
            )
        else:
            for one, other in ((node.left, node.right), (node.right, node.left)):
                yield from self._same(case, one, other, wanted, at)
        if not wanted:
            terms = (node.term,) if isinstance(node, OneOf) else (node.left, node.right)
            yield from self._absent(case, terms, at)

    def _same(self, case: Case, one: Term, other: Term, wanted: bool, at: At | None) -> Iterator[Case]:
        text = self._look.value(case, other, at)
        if not isinstance(text, str):
            for made in islice(self.terms.word(case, other, lambda value: True, (), at), MOST_WAYS):
                if isinstance(self._look.value(made, other, at), str):
                    yield from self._same(made, one, other, wanted, at)
            return
        named = (text,) if wanted else ()
        yield from self.terms.word(case, one, lambda value: (value == text) is wanted, named, at)

    def _present(self, case: Case, node: Present, wanted: bool, at: At | None) -> Iterator[Case]:
        term = node.term
        if isinstance(term, OutcomeNumber | OutcomeDay):
            yield from self._outcome(case, term.decision, at, LOWEST, HIGHEST)
        elif not wanted:
            yield from self._absent(case, (term,), at)
        elif isinstance(term, ChoiceFact | TextFact | TextDerived | TextOn):
            yield from self.terms.word(case, term, lambda value: True, (), at)
        else:
            yield from self.terms.known(case, term, at)

    # --- lists --------------------------------------------------------------------------------------------

    def _items(
        self, case: Case, items: ItemList, condition: Condition, count: int, wanted: bool
    ) -> Iterator[Case]:
        have = case.lists[items.id].items if items.id in case.lists else ()
        if not wanted:
            yield from self._teller.without_items(case, items)
            goals = [self.goal(condition, False, At(items.item, one.id)) for one in have]
            yield from in_turn(case, goals) if have else ()
            return
        for more in range(max(0, count - len(have)), count + 1):
            for made in self._teller.with_items(case, items, more) if more else (case,):
                there = [At(items.item, one.id) for one in made.lists[items.id].items] if made.lists else []
                chosen = there[len(have) :] + there[: len(have)]
                goals = [self.goal(condition, True, place) for place in chosen[:count]]
                yield from in_turn(made, goals)

    def _running(self, case: Case, node: HoldsOn, wanted: bool) -> Iterator[Case]:
        if wanted:
            for made, item in self._of_running_in(case, node.running):
                yield from self.make(made, node.condition, True, item)
            return
        yield from self._teller.without_items(case, node.running.items)
        have = case.lists[node.running.items.id].items if node.running.items.id in case.lists else ()
        goals = [self.goal(node.condition, False, At(node.running.items.item, one.id)) for one in have]
        yield from in_turn(case, goals) if have else ()

    def _of_running(self, case: Case, node: TextOn | StartOn) -> Iterator[tuple[Case, At]]:
        condition = node.condition if isinstance(node, StartOn) else ALWAYS
        for made, item in self._of_running_in(case, node.running):
            for one in self.make(made, condition, True, item):
                yield one, item

    def _of_running_in(self, case: Case, running: Running) -> Iterator[tuple[Case, At]]:
        """Cases in which an item runs on the day that is asked, with that item: an old or a new one."""
        items = running.items
        have = case.lists[items.id].items if items.id in case.lists else ()
        for dated in islice(self.terms.known(case, running.on, None), MOST_WAYS):
            for item in have:
                yield from self._run(dated, running, At(items.item, item.id))
            for made in self._teller.with_items(dated, items, 1):
                yield from self._run(made, running, At(items.item, made.lists[items.id].items[-1].id))

    def _run(self, case: Case, running: Running, at: At) -> Iterator[tuple[Case, At]]:
        begun = Compare(running.since, "<=", running.on)
        over = Compare(running.until, "<=", running.on)
        for made in islice(self.make(case, begun, True, at), MOST_WAYS):
            for one in islice(self.make(made, over, False, at), MOST_WAYS):
                yield one, at


def _width(node: Condition) -> int:
    """How much a test leaves open: a word its values, what is found elsewhere more than what is said here."""
    if isinstance(node, OneOf):
        return len(node.values)
    if isinstance(node, Compare) and DayValue in (type(node.left), type(node.right)):
        return FIXED
    return ELSEWHERE if isinstance(node, AnyItem | CountAtLeast | HoldsOn | Reads) else 0
