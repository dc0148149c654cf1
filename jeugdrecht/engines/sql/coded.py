"""
Words of a fixed list: as they are, or as their places in it, which are quicker to compare and harder to read.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from jeugdrecht.engines.sql.forms import Sql, among, among_numbers, compared, number, text

_CODED: ContextVar[bool] = ContextVar("coded", default=False)


@contextmanager
def coded(on: bool) -> Iterator[None]:
    """Within this, words of a fixed list are their places in it, which are quicker to compare."""
    before = _CODED.set(on)
    try:
        yield
    finally:
        _CODED.reset(before)


def is_coded() -> bool:
    """Whether words of a fixed list are their places in it."""
    return _CODED.get()


def word(value: str, words: Sequence[str]) -> Sql:
    """
    A word of a fixed list.

    >>> word("open", ("decided", "open")).sql()
    "'open'"
    >>> with coded(True):
    ...     word("open", ("decided", "open")).sql()
    '2'
    """
    return number(words.index(value) + 1) if _CODED.get() and value in words else text(value)


def is_word(part: Sql, values: Iterable[str], words: Sequence[str]) -> Sql:
    """Whether a word of a fixed list is one of these; unknown where there is none."""
    listed = tuple(values)
    if len(listed) == 1:
        return compared(part, "==", word(listed[0], words))
    if _CODED.get() and words:
        return among_numbers(part, (words.index(value) + 1 for value in listed if value in words))
    return among(part, listed)
