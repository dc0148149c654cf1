"""
What a rival is: a way to decide one case, and how its answer reads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from benchmarks.rivals.inputs import Answers


@dataclass(frozen=True, slots=True)
class Rival:
    """
    An engine with the rules in it.

    Args:
        name: of the engine, with its version.
        explains: whether it gives reasons, and which.
        ready: makes of a case what the engine takes; that is not timed.
        decide: decides what *ready* made; that is timed.
        answers: makes of what *decide* gave the answers to compare; that is not timed.
    """

    name: str
    explains: str
    ready: Callable[[Any], Any]
    decide: Callable[[Any], Any]
    answers: Callable[[Any], Answers]


class NotInstalledError(Exception):
    """A rival is not here; the message says what would install it."""
