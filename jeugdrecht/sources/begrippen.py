"""
The terms of the law in Dutch and in English, each with what it means and where it stands.

The table lies beside this file: the Dutch forms and the English words of a term are separated by a semicolon,
and the first is the one to print.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from jeugdrecht.sources.place import Place

_TABLE = "begrippen.csv"


@dataclass(frozen=True, slots=True)
class Begrip:
    """
    A term of the law.

    Args:
        nl: the term as the glossary lists it.
        forms: the Dutch forms it takes in running text, the usual one first.
        english: the English words for it, the usual one first.
        also: further English words that may stand for it, too common to point to it by themselves.
        of_art: whether it is a term of art; an everyday word explains itself.
        meaning: what it means, in Dutch.
        places: where it stands.
    """

    nl: str
    forms: tuple[str, ...]
    english: tuple[str, ...]
    also: tuple[str, ...]
    of_art: bool
    meaning: str
    places: tuple[Place, ...]


@cache
def begrippen() -> tuple[Begrip, ...]:
    """
    Every term, in the order of the glossary.

    >>> [term.english[0] for term in begrippen() if term.forms[0] == "ondertoezichtstelling"]
    ['supervision order']
    """
    text = resources.files("jeugdrecht.sources").joinpath(_TABLE).read_text(encoding="utf-8")
    return tuple(_begrip(row) for row in csv.DictReader(text.splitlines()))


def terms_in(text: str) -> tuple[tuple[str, Begrip], ...]:
    """
    The terms of art whose English words stand in an English text, with those words, in the order of the text.

    A longer term hides the shorter one within it. A term that reads the same in both languages is not given.

    >>> [(words, term.forms[0]) for words, term in terms_in("Interim supervision orders are running.")]
    [('interim supervision order', 'voorlopige ondertoezichtstelling')]
    >>> terms_in("Nothing of the kind.")
    ()
    """
    known = _by_english_words()
    found = (match.group().lower() for match in _english_words().finditer(text))
    return tuple(dict.fromkeys(known.get(words) or known[words.removesuffix("s")] for words in found))


def _begrip(row: dict[str, str]) -> Begrip:
    """One row of the table."""
    return Begrip(
        nl=row["begrip"], forms=_parts(row["vormen"]), english=_parts(row["engels"]), also=_parts(row["ook"]),
        of_art=row["vakterm"] == "ja", meaning=row["omschrijving"],
        places=tuple(map(Place.parse, _parts(row["bepalingen"]))),
    )  # fmt: skip


def _parts(cell: str) -> tuple[str, ...]:
    """What a cell holds, in its order."""
    return tuple(part for part in cell.split(";") if part)


@cache
def _by_english_words() -> dict[str, tuple[str, Begrip]]:
    """The English words of each term of art as they are printed, and the term, by these in lower case."""
    told = ((words, term) for term in begrippen() if term.of_art for words in term.english)
    return {words.lower(): (words, term) for words, term in told if words != term.forms[0]}


@cache
def _english_words() -> re.Pattern[str]:
    """The English words of all terms of art, longest first, in the singular and the plural."""
    words = sorted(_by_english_words(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})s?\b", re.IGNORECASE)
