"""
The order in which a statute counts: 77z before 77aa in Sr, 488a before 488aa before 488b in Sv.

The choice: an article is its numbers and, after each, its letters. Where an instrument goes on with
double letters after z (Sr, Titel VIIIA), shorter letters come first; elsewhere double letters were put
in between, and letters compare as in a dictionary. Sr is mixed: 77ma and 77wa were put in between later.
There a double letter that repeats itself (77aa, 77gg) belongs to the series after z, another (77ma) to
its first letter.

Book 6 of Sv numbers its articles anew (6:1:1) and stands after all others.
"""

from __future__ import annotations

import re
from functools import lru_cache

from jeugdrecht.sources.instruments import INSTRUMENTS
from jeugdrecht.sources.place import Place

SegmentKey = tuple[tuple[int, int, str], ...]
_POSITIONS = {known: position for position, known in enumerate(INSTRUMENTS)}
_RUNS = re.compile(r"([0-9]+)|([A-Za-z]+)")
_ROMAN = re.compile(r"[IVXLC]+")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def statute_order(place: Place) -> tuple[int, str, bool, tuple[SegmentKey, ...]]:
    """
    Give the sort key that puts places in the order of the statute, instruments by rank.

    >>> from jeugdrecht.sources.instruments import sr
    >>> [str(p) for p in sorted(map(sr, ["77aa", "77b", "77ma", "77n", "77z"]), key=statute_order)]
    ['sr:77b', 'sr:77ma', 'sr:77n', 'sr:77z', 'sr:77aa']
    """
    known = INSTRUMENTS.get(place.instrument)
    position = _POSITIONS.get(place.instrument, len(_POSITIONS))
    after_z = known is not None and known.double_letters_after_z
    in_last_book = known is not None and known.colons and "." in (place.article or "")
    return position, place.instrument, in_last_book, tuple(_segment(part, after_z) for part in place.parts)


# The same few numbers come back in every rule, provision and omission.
@lru_cache(maxsize=4_096)
def _segment(part: str, after_z: bool) -> SegmentKey:
    """Cut a part into numbers and letters: numbers before letters, each in its own order."""
    if _ROMAN.fullmatch(part):
        return ((0, _roman(part), ""),)
    return tuple(
        (0, int(number), "") if number else (1, _series(letters, after_z), letters)
        for number, letters in _RUNS.findall(part)
    )


def _series(letters: str, after_z: bool) -> int:
    """Give 2 for letters of the series after z (aa, bb), else 1."""
    return 2 if after_z and len(letters) > 1 and len(set(letters)) == 1 else 1


def _roman(numeral: str) -> int:
    """Read a Roman numeral."""
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))
