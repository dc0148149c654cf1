"""A provision as the library describes it: what it says, and since when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from jeugdrecht.errors import Fault, RulebaseError, quoted
from jeugdrecht.sources.citation import cite
from jeugdrecht.sources.instrument import Instrument
from jeugdrecht.sources.instruments import instrument
from jeugdrecht.sources.place import Place
from jeugdrecht.sources.text import Lang, Text

Confidence = Literal["text", "secondary"]
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Edition:
    """
    An older content of a provision.

    Args:
        since: first day with this content (ISO).
        until: last day with it (ISO), None if not known.
        note: what was different then.
    """

    since: str
    until: str | None = None
    note: Text | None = None

    def __post_init__(self) -> None:
        dates = [self.since] if self.until is None else [self.since, self.until]
        faults = [fault for day in dates for fault in _date_faults("edition", day)]
        if not faults and self.until is not None and self.until < self.since:
            faults = [Fault("edition", f"until {self.until} lies before since {self.since}")]
        if faults:
            raise RulebaseError(*faults)


@dataclass(frozen=True, slots=True)
class Provision:
    """
    One entry of the catalogue of provisions.

    Args:
        place: where it stands.
        heading: its subject in a few words.
        summary: what it says, in our own words.
        since: first day for which the present content was read (ISO).
        read: the edition against which it was verified (ISO).
        history: older contents, oldest first.
        confidence: `text` if the official text was read, `secondary` if only a source about it.
        decides: False for an entry that informs and carries no rule.

    Raises:
        RulebaseError: a date is no date, a text is empty; all faults at once.

    >>> Provision(Place("sr", ("77c", "1")), Text("jongvolwassenen", "young adults"),
    ...           Text("…", "…"), since="2014-04-01", read="2026-07-01").citation()
    'art. 77c lid 1 Sr'
    """

    place: Place
    heading: Text
    summary: Text
    since: str
    read: str
    history: tuple[Edition, ...] = ()
    confidence: Confidence = "text"
    decides: bool = True

    def __post_init__(self) -> None:
        _refuse(list(self._faults()))

    def _faults(self) -> Iterator[Fault]:
        """Give everything that is wrong with this entry."""
        yield from _text_faults(self.id, "heading", self.heading)
        yield from _text_faults(self.id, "summary", self.summary)
        yield from _date_faults(f"{self.id} since", self.since)
        yield from _date_faults(f"{self.id} read", self.read)
        if self.confidence not in ("text", "secondary"):
            yield Fault(self.id, f"confidence {quoted(self.confidence)}", "Write 'text' or 'secondary'")

    @property
    def id(self) -> str:
        """The id of the place."""
        return self.place.id

    @property
    def instrument(self) -> Instrument:
        """The instrument in which it stands."""
        return instrument(self.place.instrument)

    def summary_on(self, day: str | None) -> Text:
        """
        What it said on a day: the note of the older content that held then, else the summary.

        Args:
            day: the day (ISO); None for today's content.

        >>> older = Edition("2002-05-04", "2014-03-31", Text("tot 21 jaar", "until 21"))
        >>> article = Provision(Place("sr", ("77c", "1")), Text("…", "…"), Text("tot 23 jaar", "until 23"),
        ...                     since="2014-04-01", read="2026-07-01", history=(older,))
        >>> article.summary_on("2014-03-31").nl, article.summary_on("2014-04-01").nl
        ('tot 21 jaar', 'tot 23 jaar')
        """
        if day is None or day >= self.since:
            return self.summary
        held = (e.note for e in self.history if e.since <= day <= (e.until or day))
        return next(held, None) or self.summary

    def citation(self, lang: Lang = "nl") -> str:
        """Print the place as lawyers cite it."""
        return cite(self.place, lang=lang)


def _refuse(faults: list[Fault]) -> None:
    """Raise all faults at once, if there are any."""
    if faults:
        raise RulebaseError(*faults)


def _text_faults(where: str, name: str, text: Text) -> Iterator[Fault]:
    """Find the languages in which a text is empty."""
    for lang, words in zip(Text._fields, text, strict=True):
        if not words.strip():
            yield Fault(where, f"the {name} is empty in {lang}")


def _date_faults(where: str, day: str) -> Iterator[Fault]:
    """Say that a text is no ISO date that exists."""
    try:
        date.fromisoformat(day if _ISO.fullmatch(day) else "")
    except ValueError:
        yield Fault(where, f"{quoted(day)} is no date", "Write a day as 2026-07-01")
