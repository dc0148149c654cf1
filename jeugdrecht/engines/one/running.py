"""
The item of a list that runs on a day: whether something holds of it, a text of it, and its first day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from jeugdrecht.engines.finding import ABSENT, Cause, Causes, Step, Value
from jeugdrecht.engines.one.steps import Context, merge, together
from jeugdrecht.logic.case import Case, Item
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.nodes import ALWAYS, Condition, HoldsOn, Running, StartOn, Term, TextOn
from jeugdrecht.logic.truth import Truth, all_of, any_of

ALWAYS_RUN = 0
"""The first day of an item that has always run."""


class Evaluates(Protocol):
    """What says of a case what a condition or a term gives in a context."""

    case: Case

    def condition(self, node: Condition, context: Context) -> Step:
        """What a condition says."""

    def term(self, node: Term, context: Context) -> Step:
        """What a term gives."""


@dataclass(frozen=True, slots=True)
class Ran:
    """
    One item on the day that is asked.

    Args:
        context: the item.
        runs: whether it runs on that day and the condition holds of it.
        since, until: its first day and the first day after it; None where unknown.
        steps: how that was found.
    """

    context: Context
    runs: Truth
    since: int | None
    until: int | None
    steps: tuple[Step, ...]

    @property
    def causes(self) -> Causes:
        """Why it is unknown whether it runs."""
        return merge(step.causes for step in self.steps if step.value is None)

    def step(self, items: Running, *more: Step) -> Step:
        """The item as a step of the reasoning."""
        because = (*self.steps, *more)
        return Step(items.items, self.runs, self.causes, because, item=self.context.item_id)


def holds_on(evaluator: Evaluates, node: HoldsOn, context: Context) -> Step:
    """Whether the condition holds of an item that runs on the day."""
    flat = _flat(evaluator, node.running)
    if flat is not None:
        inside = evaluator.condition(node.condition, flat)
        return Step(node, inside.truth, inside.causes, (inside,))
    on = evaluator.term(node.running.on, context)
    ran = _all(evaluator, node.running, on, node.condition)
    steps = (on, *(one.step(node.running) for one in ran if one.runs is not False))
    truth = any_of(one.runs for one in ran)
    if truth is False and not _complete(evaluator, node.running):
        return Step(node, None, _incomplete(node.running), steps)
    return together(node, truth, steps) if truth is None else Step(node, truth, (), steps, assumed=not truth)


def text_on(evaluator: Evaluates, node: TextOn, context: Context) -> Step:
    """The text of the item that runs on the day; two that began together and differ are disputed."""
    flat = _flat(evaluator, node.running)
    if flat is not None:
        inside = evaluator.term(node.text, flat)
        return Step(node, inside.value, inside.causes, (inside,))
    on = evaluator.term(node.running.on, context)
    ran = _all(evaluator, node.running, on, ALWAYS)
    latest = _latest(ran)
    told = tuple(evaluator.term(node.text, one.context) for one in latest)
    shown = [one.step(node.running, text) for one, text in zip(latest, told, strict=True)]
    steps = (on, *(one.step(node.running) for one in ran if one.runs is None), *shown)
    if on.value is ABSENT:
        return Step(node, ABSENT, (), steps)
    if _open(ran) or on.value is None:
        return together(node, None, (on, *(one.step(node.running) for one in ran if one.runs is None)))
    if not latest:
        return _none(evaluator, node, node.running, steps)
    known = {text.value for text in told if text.value is not None}
    if len(known) <= 1 and any(text.value is None for text in told):
        return together(node, None, (*steps, *told))
    if len(known) > 1:
        return Step(node, None, (Cause("fact", node.running.items.missing_id, state="betwist",
                                       about=node.running.items),), steps)  # fmt: skip
    return Step(node, told[0].value, told[0].causes, steps)


def start_on(evaluator: Evaluates, node: StartOn, context: Context) -> Step:
    """The first day of the item that runs on the day, or of the chain of items without a gap."""
    flat = _flat(evaluator, node.running)
    if flat is not None:
        return _flat_start(evaluator, node, flat)
    on = evaluator.term(node.running.on, context)
    ran = _all(evaluator, node.running, on, node.condition)
    latest = _latest(ran)
    steps = (on, *(one.step(node.running) for one in (*latest, *(o for o in ran if o.runs is None))))
    if on.value is ABSENT:
        return Step(node, ABSENT, (), steps)
    if _open(ran) or on.value is None:
        return together(node, None, steps)
    if not latest:
        return _none(evaluator, node, node.running, steps)
    first, more = _first(evaluator, node, latest[0]) if node.chained else (latest[0], ())
    return _day_of(node, first, (*steps, *(one.step(node.running) for one in more)))


def _flat_start(evaluator: Evaluates, node: StartOn, flat: Context) -> Step:
    inside, since = evaluator.condition(node.condition, flat), evaluator.term(node.running.since, flat)
    if inside.truth is not True:
        value: Value = ABSENT if inside.truth is False else None
        return Step(node, value, inside.causes, (inside,))
    return _known_day(node, since, (inside, since))


def _day_of(node: StartOn, one: Ran, steps: tuple[Step, ...]) -> Step:
    return _known_day(node, one.steps[0], steps)


def _known_day(node: StartOn, since: Step, steps: tuple[Step, ...]) -> Step:
    # That an item has always run says nothing of its first day.
    if since.value is ABSENT:
        fact = node.running.since.fact
        return Step(node, None, (Cause("fact", fact.id, since.item, "left out", fact),), steps)
    return Step(node, since.value, since.causes, steps)


def _first(evaluator: Evaluates, node: StartOn, last: Ran) -> tuple[Ran, tuple[Ran, ...]]:
    """The first of the unbroken chain that ends with *last*, and those between."""
    passed: list[Ran] = []
    first = last
    while first.since not in (None, ALWAYS_RUN):
        day = Step(node, first.since)
        before = [
            one for one in _all(evaluator, node.running, day, node.condition, closed=True)
            if one.runs and one.since is not None and one.since < (first.since or ALWAYS_RUN)
        ]  # fmt: skip
        if not before:
            break
        first = min(before, key=lambda one: one.since or ALWAYS_RUN)
        passed.append(first)
    return first, tuple(passed)


def _flat(evaluator: Evaluates, running: Running) -> Context | None:
    """The case as the one item that runs, where it leaves the list out."""
    return Context() if evaluator.case.lists.get(running.items.id) is None else None


def _all(
    evaluator: Evaluates, running: Running, on: Step, condition: Condition, *, closed: bool = False
) -> tuple[Ran, ...]:
    given = evaluator.case.lists.get(running.items.id)
    items = given.items if given is not None else ()
    return tuple(_ran(evaluator, running, item, on, condition, closed=closed) for item in items)


def _ran(
    evaluator: Evaluates, running: Running, item: Item, on: Step, condition: Condition, *, closed: bool
) -> Ran:
    context = Context(item, running.items.item)
    since, until = evaluator.term(running.since, context), evaluator.term(running.until, context)
    inside = evaluator.condition(condition, context)
    first, last = _day(since.value, ALWAYS_RUN), _day(until.value, NEVER)
    day = on.value if isinstance(on.value, int) else None
    begun = None if first is None or day is None else first <= day
    # In a chain the next item may begin on the day on which the one before it ends.
    not_over = None if last is None or day is None else day < last or (closed and day == last)
    runs = all_of((begun, not_over, inside.truth))
    return Ran(context, runs, first, last, (since, until, inside))


def _day(value: Value, absent: int) -> int | None:
    if value is ABSENT:
        return absent
    return value if isinstance(value, int) else None


def _latest(ran: Iterable[Ran]) -> tuple[Ran, ...]:
    """Those that run and began last."""
    sure = [one for one in ran if one.runs]
    last = max((one.since or ALWAYS_RUN for one in sure), default=ALWAYS_RUN)
    return tuple(one for one in sure if (one.since or ALWAYS_RUN) == last)


def _open(ran: Iterable[Ran]) -> bool:
    return any(one.runs is None for one in ran)


def _none(evaluator: Evaluates, node: TextOn | StartOn, running: Running, steps: tuple[Step, ...]) -> Step:
    if not _complete(evaluator, running):
        return Step(node, None, _incomplete(running), steps)
    return Step(node, ABSENT, (), steps)


def _complete(evaluator: Evaluates, running: Running) -> bool:
    given = evaluator.case.lists.get(running.items.id)
    return given is not None and given.complete


def _incomplete(running: Running) -> Causes:
    return (Cause("fact", running.items.missing_id, state="onvolledig", about=running.items),)
