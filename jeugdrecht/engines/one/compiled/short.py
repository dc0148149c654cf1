"""
What the short functions call: those for the case in which all that matters to a decision is known.

They use Python's own `and`, `or` and `not`, which look no further than they need, and read the case as it is.
What one cannot settle so (a fact that is missing, disputed or does not apply) it leaves to the function of
three truth values, by giving None or by `NOT_PLAIN`. So it may be slower than it could be, and never wrong.
"""

from collections.abc import Callable, Mapping
from typing import Final, NoReturn, Protocol, TypeAlias

from jeugdrecht.engines.finding import ABSENT, Value
from jeugdrecht.engines.one.compiled.verdict import (
    BEFORE_THE_FIRST_TEXT,
    NOT_APPLICABLE,
    Verdict,
    has_bound_at_most,
    has_member,
    is_one_of,
    quantity,
)
from jeugdrecht.logic.case import Case, Item
from jeugdrecht.logic.truth import Truth


class Unsettled(Exception):
    """Something that matters is not known."""


NOT_PLAIN: Final = (KeyError, TypeError, Unsettled)
"""What a short function raises where something is missing, is None, or is not settled."""


class Reads(Protocol):
    """Gives the verdicts of other decisions."""

    def of(self, decision: str, item: Item | None) -> Verdict:
        """The verdict of a decision, asked of an item or of the case."""


Short: TypeAlias = Callable[[Case, Item | None, Reads | None], Verdict | None]
Inside: TypeAlias = Callable[[Case, Item | None, Reads | None], bool]


def unsettled() -> NoReturn:
    """For a text that was not read."""
    raise Unsettled


def sure(value: Value) -> Value:
    """A value that is known."""
    if value is None:
        raise Unsettled
    return value


def there(value: Value) -> Value:
    """A value that is known and not absent."""
    if value is None or value is ABSENT:
        raise Unsettled
    return value


def settled(found: tuple[Value, int] | tuple[Truth, int]) -> Value:
    """What reading another decision gives, where that is known."""
    return sure(found[0])


def at_least(case: Case, items: str, least: int, inside: Inside, reads: Reads | None) -> bool:
    """Whether a condition holds of *least* items or more."""
    listed, found = case.lists[items], 0
    for item in listed.items:
        if inside(case, item, reads):
            found += 1
            if found >= least:
                return True
    if not listed.complete:
        raise Unsettled
    return found >= least


NAMES: Final[Mapping[str, object]] = {
    "ABSENT": ABSENT, "NOTHING": {}, "YES": {True: True, False: False}, "Verdict": Verdict,
    "CONFLICT": Verdict("conflict"), "NOT_APPLICABLE": NOT_APPLICABLE, "BEFORE": BEFORE_THE_FIRST_TEXT,
    "unsettled": unsettled, "sure": sure, "there": there, "settled": settled, "at_least": at_least,
    "is_one_of": is_one_of, "has_member": has_member, "has_bound_at_most": has_bound_at_most,
    "quantity": quantity,
}  # fmt: skip
"""What every short function can refer to; `YES` refuses what is neither yes nor no."""
