"""
What is looked at while evaluating, and steps put together from their parts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from jeugdrecht.engines.finding import Causes, Step, Value
from jeugdrecht.logic.case import Item
from jeugdrecht.logic.nodes import Condition, Term
from jeugdrecht.logic.truth import Truth


@dataclass(frozen=True, slots=True)
class Context:
    """The item that is looked at, with the name of its kind; neither for the case as a whole."""

    item: Item | None = None
    kind: str | None = None

    @property
    def item_id(self) -> str | None:
        """The id of the item."""
        return self.item.id if self.item else None


def merge(causes: Iterable[Causes]) -> Causes:
    """Groups of causes put together, each cause once, in the order in which they were met."""
    groups = [group for group in causes if group]
    if len(groups) < 2:
        return groups[0] if groups else ()
    return tuple(dict.fromkeys(chain.from_iterable(groups)))


def together(node: Condition | Term, value: Value | Truth, steps: tuple[Step, ...]) -> Step:
    """A step from its parts; when unknown, the causes are those of its unknown parts."""
    causes = merge([step.causes for step in steps if step.value is None]) if value is None else ()
    return Step(node, value, causes, steps)
