"""
Whether a condition holds of enough items of a list (design 2.6).
"""

from jeugdrecht.engines.finding import Cause, Step
from jeugdrecht.engines.one.running import Evaluates
from jeugdrecht.engines.one.steps import Context, merge
from jeugdrecht.logic.case import Item
from jeugdrecht.logic.nodes import AnyItem, CountAtLeast


def count(evaluator: Evaluates, node: AnyItem | CountAtLeast, least: int) -> Step:
    """Whether the condition holds of *least* items or more."""
    items = node.items
    given = evaluator.case.lists.get(items.id)
    if given is None:
        return _of_none_given(evaluator, node, least)
    steps = tuple([_item(evaluator, node, item) for item in given.items])
    yes = sum(step.value is True for step in steps)
    unknown = sum(step.value is None for step in steps)
    if yes >= least:
        return Step(node, True, (), steps)
    if yes + unknown < least and given.complete:
        return Step(node, False, (), steps, assumed=True)
    causes = merge(step.causes for step in steps)
    if not given.complete:
        causes = merge((causes, (Cause("fact", items.missing_id, state="onvolledig", about=items),)))
    return Step(node, None, causes, steps)


def _of_none_given(evaluator: Evaluates, node: AnyItem | CountAtLeast, least: int) -> Step:
    # What is already no of an item about which only the rest of the case is known, is no of every item.
    step, items = _item(evaluator, node, Item("", {})), node.items
    if step.value is False and least > 0:
        return Step(node, False, (), (step,))
    if least <= 0:
        return Step(node, True)
    return Step(node, None, (Cause("fact", items.missing_id, state="left out", about=items),), (step,))


def _item(evaluator: Evaluates, node: AnyItem | CountAtLeast, item: Item) -> Step:
    step = evaluator.condition(node.condition, Context(item, node.items.item))
    return Step(node.items, step.value, step.causes, (step,), item=item.id or None)
