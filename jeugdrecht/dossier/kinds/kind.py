"""
What a kind of event is: who may do it by which provision, and which facts of the case it settles.

A kind holds no law. It names the decisions and provisions in which the law stands, and the facts it writes.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeAlias

from jeugdrecht.logic.case import Given
from jeugdrecht.sources import Text

Chain: TypeAlias = Literal["algemeen", "bescherming", "strafrecht"]
"""The chain of the system that a kind belongs to: protection, criminal law, or both."""


class FromEvent(Enum):
    """A value that the event itself supplies."""

    DAY = "day"
    BY = "by"


DAY, BY = FromEvent.DAY, FromEvent.BY
YES, NO, NVT = Given(True), Given(False), Given(None, "nvt")
Value: TypeAlias = FromEvent | Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """
    A decision that says whether a step may be taken.

    Args:
        decision: its id; asked of the item that the event is about, where it has a subject.
        never: the values by which it may not be taken.
        only_if: the values by which it may be taken on a condition.
        who: whether it is about who takes it, and not about what is done.
        before: whether it is asked of the state before the event; else what the event says counts too.
        quiet: whether an answer that is still open is passed over, since whoever took the step gave it.
    """

    decision: str
    never: tuple[str, ...]
    only_if: tuple[str, ...] = ()
    who: bool = False
    before: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class After:
    """
    What comes before it.

    Args:
        kinds: one of these events must have happened.
        provision: the provision that makes it so; None where the order is that of practice.
    """

    kinds: tuple[str, ...]
    provision: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """
    A kind of event.

    Args:
        id: Dutch, snake_case.
        label: what it is called.
        chain: the chain it belongs to.
        step: its number in the chain, such as `E13` or `S3`.
        by: who does it; empty where anyone can.
        provision: the provision by which it is done; None where it is practice.
        item: the kind of item it is about, such as `maatregel`.
        opens: whether it begins a new item.
        loose: whether it can leave open which item it is about.
        ends: the fact by which it closes the items of the list that came before.
        clears: the facts, or whole subjects, that it begins anew.
        sets: the facts it settles.
        fallback: the facts it settles where the event itself does not say.
        needs: the facts that the event must say.
        asks: the decisions that say whether it may be done.
        after: what comes before it.
    """

    id: str
    label: Text
    chain: Chain
    step: str = ""
    by: tuple[str, ...] = ()
    provision: str | None = None
    item: str | None = None
    opens: bool = False
    loose: bool = False
    ends: str | None = None
    clears: tuple[str, ...] = ()
    sets: tuple[tuple[str, Value], ...] = ()
    fallback: tuple[tuple[str, Value], ...] = ()
    needs: tuple[str, ...] = ()
    asks: tuple[Asks, ...] = ()
    after: After | None = None
