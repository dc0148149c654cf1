"""
What of a text counts when two are compared: its letters and digits in their order.

One text comes to us in several forms, which differ in white space, typography, markup and the signs around
the number of a part. A fingerprint leaves that out, and with it punctuation and capitals: a text that differs
only there is the same.
"""

import difflib
import hashlib
import re
import unicodedata
from typing import Final, Literal, NamedTuple

METHOD: Final = "letters-1"
"""Names this way of making a fingerprint; it stands beside each, for a later way may be another."""

_WORD = re.compile(r"[^\W_]+")
_UNCHANGED_AROUND = 4


class Piece(NamedTuple):
    """A run of words that two texts share, or that only one of them has."""

    kind: Literal["same", "gone", "new"]
    text: str


def letters(text: str) -> str:
    r"""
    The letters and digits of a text, in lower case.

    >>> letters("1°. de leeftijd  van\n*achttien* jaar;")
    '1deleeftijdvanachttienjaar'
    """
    return "".join(_WORD.findall(_plain(text))).casefold()


def fingerprint(text: str) -> str:
    """
    The fingerprint of a text.

    >>> fingerprint("a. de rechter;") == fingerprint("a) de rechter")
    True
    >>> fingerprint("twaalf jaren") == fingerprint("twaalf jaar")
    False
    """
    return hashlib.sha256(letters(text).encode()).hexdigest()


def changes(old: str, new: str) -> tuple[Piece, ...]:
    """
    Compare two texts word by word.

    Returns:
        The pieces in order; what both share is cut to a few words around each change. None where they are the
        same in their letters and digits.

    >>> for piece in changes("doch nog niet eenentwintig jaren", "doch nog niet drieëntwintig jaren"):
    ...     print(piece.kind, piece.text)
    same doch nog niet
    gone eenentwintig
    new drieëntwintig
    same jaren
    """
    if letters(old) == letters(new):
        return ()
    before, after = old.split(), new.split()
    compared = difflib.SequenceMatcher(None, _keys(before), _keys(after), autojunk=False)
    found: list[Piece] = []
    for kind, a, b, c, d in compared.get_opcodes():
        if kind == "equal":
            found.append(Piece("same", _around(after[c:d], first=c == 0, last=d == len(after))))
            continue
        if b > a:
            found.append(Piece("gone", " ".join(before[a:b])))
        if d > c:
            found.append(Piece("new", " ".join(after[c:d])))
    return tuple(found)


def _plain(text: str) -> str:
    # A soft hyphen only says where a line may break; composed letters are one sign.
    return unicodedata.normalize("NFKC", text).replace("\u00ad", "")


def _keys(words: list[str]) -> list[str]:
    return [letters(word) or word for word in words]


def _around(words: list[str], *, first: bool, last: bool) -> str:
    """What two texts share, without its middle where that is long."""
    lead = 0 if first else _UNCHANGED_AROUND
    tail = 0 if last else _UNCHANGED_AROUND
    if len(words) <= lead + tail + 1:
        return " ".join(words)
    return " ".join([*words[:lead], "…", *(words[-tail:] if tail else ())])
