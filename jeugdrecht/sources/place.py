"""A place in an instrument, such as art. 77c lid 1 Sr, and its id."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from jeugdrecht.errors import CitationError, Fault, quoted

COLLECTIONS: Final = frozenset({"halt"})
"""First segments that only gather instruments: the id of such an instrument has two (`halt:amvb2010`)."""

_LONGEST_ID = 200
_SEGMENT = re.compile(r"[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?")
_PART = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|[IVXLC]+")
_ARTICLE = re.compile(r"[0-9][a-z0-9.]*(?:-[0-9][a-z0-9.]*)?|[IVXLC]+")
_LID = re.compile(r"[0-9]+[a-z]{0,2}")
_EXAMPLES = "Write an id such as sr:77c:1 or jw:1.1:jeugdige:1"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """
    Where something is said: an instrument and the way down to the lid or onderdeel.

    Whether the instrument exists is not asked here (see `jeugdrecht.sources.instruments`). The built-in
    order is alphabetical; `jeugdrecht.sources.order.statute_order` gives the order of the statute.

    Args:
        instrument: id of the instrument (`sr`, `halt:amvb2010`).
        parts: article, lid, onderdeel and so on; empty for the instrument as a whole.

    >>> print(Place("sr", ("77c", "1")))
    sr:77c:1
    """

    instrument: str
    parts: tuple[str, ...] = ()
    id: str = field(init=False, compare=False, repr=False)
    """The id, as results and rules write it; kept, since every answer asks for it a thousand times."""

    def __post_init__(self) -> None:
        if fault := _fault(self.instrument, self.parts):
            raise CitationError(fault)
        object.__setattr__(self, "id", ":".join((self.instrument, *self.parts)))

    def __str__(self) -> str:
        return self.id

    @property
    def article(self) -> str | None:
        """
        The number of the article, None where the place has none (`ivrk:voorbehoud:26`).

        >>> Place("sv", ("6.1.25", "1")).article
        '6.1.25'
        """
        return self.parts[0] if self.parts and _ARTICLE.fullmatch(self.parts[0]) else None

    @property
    def lid(self) -> str | None:
        """
        The number of the lid, None where the place has none.

        >>> Place("ivrk", ("37", "b")).lid is None
        True
        """
        in_article = self.article is not None and len(self.parts) > 1
        return self.parts[1] if in_article and _LID.fullmatch(self.parts[1]) else None

    @classmethod
    def parse(cls, text: str) -> Place:
        """
        Read an id.

        Raises:
            CitationError: the text has not the form of an id.

        >>> Place.parse("halt:amvb2010:1:a")
        Place(instrument='halt:amvb2010', parts=('1', 'a'))
        """
        if len(text) > _LONGEST_ID:
            raise CitationError(Fault(quoted(text, 20), "is too long for an id", _EXAMPLES))
        first, *rest = text.split(":")
        if first in COLLECTIONS and rest:
            first, rest = f"{first}:{rest[0]}", rest[1:]
        return cls(first, tuple(rest))


def _fault(instrument: str, parts: tuple[str, ...]) -> Fault | None:
    """Say which segment of an id is malformed, None when all are well."""
    whole = ":".join((instrument, *parts))
    segments = instrument.split(":")
    if len(segments) != 1 + (segments[0] in COLLECTIONS):
        return Fault(quoted(whole), f"{quoted(instrument)} is no id of an instrument", _EXAMPLES)
    wrong = [s for s in segments if not _SEGMENT.fullmatch(s)] + [p for p in parts if not _PART.fullmatch(p)]
    if wrong:
        return Fault(quoted(whole), f"{quoted(wrong[0])} cannot be a part of an id", _EXAMPLES)
    return None
