"""
Three truth values by Kleene's tables: `True`, `False`, and `None` for unknown.

Every engine uses these tables; no node may ask whether something is unknown.
"""

from collections.abc import Iterable
from typing import TypeAlias

Truth: TypeAlias = bool | None


def all_of(truths: Iterable[Truth]) -> Truth:
    """
    Kleene's *and*: one no decides, else one unknown leaves it unknown.

    >>> all_of([True, None]), all_of([False, None]), all_of([])
    (None, False, True)
    """
    seen = set(truths)
    if False in seen:
        return False
    return None if None in seen else True


def any_of(truths: Iterable[Truth]) -> Truth:
    """
    Kleene's *or*: one yes decides, else one unknown leaves it unknown.

    >>> any_of([False, None]), any_of([True, None]), any_of([])
    (None, True, False)
    """
    seen = set(truths)
    if True in seen:
        return True
    return None if None in seen else False


def opposite(truth: Truth) -> Truth:
    """
    Kleene's *not*: unknown stays unknown.

    >>> opposite(True), opposite(None)
    (False, None)
    """
    return None if truth is None else not truth
