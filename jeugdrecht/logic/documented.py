"""
What a proof asks of a decision, and what it may find because the law means it so.
"""

from dataclasses import dataclass
from enum import Enum

from jeugdrecht.logic.nodes import Condition
from jeugdrecht.sources import Text


class Question(Enum):
    """A question that is put to all complete cases of a decision at once."""

    EXACTLY_ONE = "exactly_one"
    """Each case is decided, but for a text that was not read."""
    GAP = "gap"
    """No case in which the question arises is without a rule."""
    OVERLAP = "overlap"
    """In no case do two rules give different values."""
    DEAD_RULE = "dead_rule"
    """Each rule and each power can apply."""
    DEAD_EXCEPTION = "dead_exception"
    """Each exception can meet what it aims at."""
    BEYOND_BASE = "beyond_base"
    """No exception settles a case in which nothing that it excepts stands."""
    POWER_WITHOUT_DEFAULT = "power_without_default"
    """Where a power is available and not used, a value stands."""
    RANK = "rank"
    """No rule excepts one of higher rank without naming what leaves the room."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Documented:
    """
    What a proof finds and the law means so, declared beside the rules that it is about.

    Args:
        decision: the id of the decision.
        question: the question to which it is found.
        about: the rules it is about, each by its id; of an exception that meets nothing `exception > aim`;
            empty for a gap or an overlap.
        where: of a gap or an overlap, the cases it is limited to.
        why: the reason, in one or two sentences.
    """

    decision: str
    question: Question
    about: tuple[str, ...] = ()
    where: Condition | None = None
    why: Text
