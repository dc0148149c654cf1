"""
Citations as lawyers write them: printing a place and reading one back.

Reading goes in three steps: a link or an id is recognised by its form; otherwise the name of the instrument
is cut from the end or the start, and what is left is read as article, lid, onderdeel and the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple
from urllib.parse import unquote

from jeugdrecht.errors import CitationError, Fault, nearest, quoted
from jeugdrecht.sources.instrument import Instrument
from jeugdrecht.sources.instruments import INSTRUMENTS, instrument
from jeugdrecht.sources.jci import Jci, place_of
from jeugdrecht.sources.place import Place
from jeugdrecht.sources.text import Lang

Style = Literal["full", "short"]


class _Words(NamedTuple):
    """The words of a citation in one language."""

    article: str
    lid: str
    onder: str
    onderdeel: str


_WORDS: Final = {
    "nl": _Words("art.", "lid", "onder", "onderdeel"),
    "en": _Words("art.", "para.", "point", "item"),
}
_ONDER = re.compile(r"[a-z]{1,2}")
_ROMAN = re.compile(r"[ivxlc]+")

_LONGEST = 1000
_EXAMPLES = "Write for example 'art. 77c lid 1 Sr' or 'sr:77c:1'"
_HEADINGS = frozenset({"aanhef", "bijlage", "normenkader", "preambule", "voorbehoud"})
_SITE = re.compile(r"(?:https?://)?(?:www\.)?wetten\.overheid\.nl/", re.IGNORECASE)
_LINK = re.compile(r"((?:jci)?1\.[0-9]+:[cv]:bwb[a-z])(.*)", re.IGNORECASE)
_HEADED = re.compile(r"([^:]+):([a-z0-9:._-]+)")
_ID = re.compile(r"[a-z][a-z0-9_-]*(?::[a-z0-9._-]+)+")
_START = re.compile(r"(?:artikel(?:en)?|article|art\.?)(?![a-z])\s*")
_NUMBER = re.compile(r"[0-9][0-9a-z.:-]*|[ivxlc]+(?![a-z])")
_LINKING_WORDS = re.compile(r"[ ,](?:van|of)(?: het| de| the)? \Z")
_ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde", "zesde"),
    *("zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"),
)
_SEPARATOR = re.compile(r"[,\s]+|(?:aanhef|en)(?![a-z])")
_LID = re.compile(r"(?:lid|para\.|paragraph)\s*([0-9]+[a-z]{0,2})(?![a-z0-9])")
_ORDINAL_LID = re.compile(rf"({'|'.join(_ORDINALS)})\s+lid(?![a-z])|([0-9]+)(?:e|de|ste)\s+lid(?![a-z])")
_BELOW = re.compile(r"(?:onderdeel|onder|sub|point)\s*([a-z]{1,2}|[ivx]+|[0-9]+)(?![a-z0-9])°?")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_ITEM = re.compile(r"(?:onderdeel|item)\s+")


def cite(place: Place, style: Style = "full", lang: Lang = "nl") -> str:
    """
    Print a place as lawyers cite it.

    Args:
        place: the place.
        style: `full` names everything; `short` only the article, without `art.`.
        lang: language of the words around the numbers.

    >>> cite(Place.parse("sr:77f:1:a"))
    'art. 77f lid 1 onder a Sr'
    >>> cite(Place.parse("sr:77f:1:a"), style="short")
    '77f Sr'
    >>> cite(Place.parse("jw:1.1:jeugdige:1"))
    'art. 1.1 (jeugdige, onderdeel 1) Jeugdwet'
    >>> cite(Place.parse("ivrk:40:2:b:ii"), lang="en")
    'art. 40 para. 2 point b (ii) IVRK'
    """
    return _cited(place, style, lang)


@lru_cache(maxsize=8_192)
def _cited(place: Place, style: Style, lang: Lang) -> str:
    known = instrument(place.instrument)
    if not place.parts:
        return known.abbreviation
    if place.article is None or not known.has_articles:
        return f"{known.abbreviation}, {' '.join(place.parts)}"
    number = _printed_number(known, place.article)
    if style == "short":
        return f"{number} {known.abbreviation}"
    words = _WORDS[lang]
    return " ".join((words.article, number, *_printed_below(place, words), known.abbreviation))


def _printed_number(known: Instrument, article: str) -> str:
    """Print an article number: 77c, 1:255, 6:1:25."""
    book = f"{known.book}:" if known.book else ""
    return book + (article.replace(".", ":") if known.colons else article)


def _printed_below(place: Place, words: _Words) -> tuple[str, ...]:
    """Print what comes below the article: lid, onderdeel, and the rest in brackets."""
    below = list(place.parts[1:])
    lid = (f"{words.lid} {below.pop(0)}",) if place.lid else ()
    onder = (f"{words.onder} {below.pop(0)}",) if below and _ONDER.fullmatch(below[0]) else ()
    if not below:
        return (*lid, *onder)
    spoken = [part.replace("_", " ") for part in below]
    deeper = (f"{words.onderdeel} {part}" for part in spoken[1:])
    return (*lid, *onder, f"({', '.join((spoken[0], *deeper))})")


def parse(text: str) -> Place:
    """
    Read a citation, an id, a JCI link or an address at wetten.overheid.nl.

    Capitals, spaces and commas do not matter. An id may begin with an alias of its instrument.

    Raises:
        CitationError: the text was not understood; says which piece, and shows two valid forms.

    >>> [str(parse(text)) for text in ("artikel 77c, eerste lid, Sr", "Sr 77c", "1:255 BW")]
    ['sr:77c:1', 'sr:77c', 'bw1:255']
    >>> parse("besluit_halt:1").id
    'halt:amvb2010:1'
    >>> parse("art. 77c lid een Sr")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.CitationError: 'art. 77c lid een Sr': did not understand 'lid een'. Write for ...
    """
    if len(text) > _LONGEST:
        raise _not_understood(text, f"is longer than {_LONGEST} characters")
    plain = _without_address(" ".join(text.split()))
    if not plain.isprintable():
        raise _not_understood(text, "holds a character that cannot be printed")
    if link := _LINK.fullmatch(plain):
        return place_of(Jci.parse(_link_in_case(link)))
    folded = plain.casefold().strip(" .,;")
    if not folded:
        raise _not_understood(text, "is empty")
    headed = _with_own_id(folded)
    return _from_id(text, headed) if _ID.fullmatch(headed) else _from_words(text, headed)


def _not_understood(text: str, why: str, near: tuple[str, ...] = ()) -> CitationError:
    """Make the error for a citation that could not be read."""
    return CitationError(Fault(quoted(text), why, _EXAMPLES, near=near))


def _without_address(text: str) -> str:
    """Take the address of the site and the percent signs of a link away."""
    return _SITE.sub("", unquote(text).replace("&amp;", "&"), count=1)


def _link_in_case(link: re.Match[str]) -> str:
    """Write the head of a link as the standard does: `jci1.3:c:BWBR`."""
    scheme, kind, bwb = link[1].split(":")
    return f"{scheme.lower()}:{kind.lower()}:{bwb.upper()}{link[2]}"


def _with_own_id(folded: str) -> str:
    """Put the id of the instrument at the head of an id, where another of its names stands there."""
    found = _HEADED.fullmatch(folded)
    known = _NAMES.get(found[1]) if found else None
    if found is None or known is None:
        return folded
    # A name that leaves the book out goes with a number that may have it: bw:2:10 is not art. 2 of Book 1.
    return f"{known.id}:{found[2]}" if known.book in found[1] else f"{found[1]} {found[2]}"


def _from_id(text: str, folded: str) -> Place:
    """Read an id, which begins with the id of an existing instrument."""
    place = Place.parse(folded)
    known = INSTRUMENTS.get(place.instrument)
    if known is None:
        names = (name for one in INSTRUMENTS.values() for name in one.names)
        near = nearest(place.instrument, INSTRUMENTS) or nearest(place.instrument, names)
        raise _not_understood(text, f"there is no instrument {quoted(place.instrument)}", near)
    return known(*_with_roman_article(known, place.parts))


def _with_roman_article(known: Instrument, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Write a Roman article number in capitals, as ids do."""
    roman = known.has_articles and parts and _ROMAN.fullmatch(parts[0])
    return (parts[0].upper(), *parts[1:]) if roman else parts


def _from_words(text: str, folded: str) -> Place:
    """Read a citation in words: first the instrument, then what is left."""
    known, rest = _cut_instrument(text, folded)
    rest = _START.sub("", rest, count=1) if _START.match(rest) else rest
    number = _NUMBER.match(rest) if known.has_articles else None
    if number:
        article = _article(text, known, number.group().rstrip(".:-"))
        below = _read_below(text, rest[number.end() :])
        return known(*_with_roman_article(known, (article, *below)))
    heading = tuple(rest.replace(",", " ").split())
    if heading and known.has_articles and heading[0] not in _HEADINGS:
        raise _not_understood(text, f"did not understand {quoted(rest)} as an article")
    return known(*heading)


_NAMES = {name.casefold(): known for known in INSTRUMENTS.values() for name in known.names}
_LONGEST_FIRST = sorted(_NAMES, key=len, reverse=True)


def _cut_instrument(text: str, folded: str) -> tuple[Instrument, str]:
    """
    Cut the name of the instrument off, the longest that fits, and give what is left.

    A name before a comma goes first, because what follows it may itself end in a name.
    """
    for cut in (_cut_before_comma, _cut_at_end, _cut_at_start):
        for name in _LONGEST_FIRST:
            rest = cut(folded, name)
            if rest is not None:
                return _NAMES[name], rest.strip(" ,")
    raise _not_understood(text, "names no instrument that is known here", _near_names(folded))


def _cut_before_comma(folded: str, name: str) -> str | None:
    """Read `ivrk, voorbehoud 40`, and a name that stands alone."""
    return folded[len(name) :] if f"{folded},".startswith(f"{name},") else None


def _cut_at_end(folded: str, name: str) -> str | None:
    """Read `art. 77c sr` and `artikel 77c van het wetboek van strafrecht`."""
    rest = folded.removesuffix(name)
    return _LINKING_WORDS.sub("", rest, count=1) if rest != folded and rest[-1:] in (" ", ",", ")") else None


def _cut_at_start(folded: str, name: str) -> str | None:
    """Read `sr 77c`."""
    return folded[len(name) :] if folded.startswith(f"{name} ") else None


def _near_names(folded: str) -> tuple[str, ...]:
    """Give names that look like the last or the first word."""
    words = folded.replace(",", " ").split()
    names = [known.abbreviation for known in INSTRUMENTS.values()]
    found = [near for word in words[-1:] + words[:1] for near in nearest(word, names)]
    return tuple(dict.fromkeys(found))[:3]


def _article(text: str, known: Instrument, number: str) -> str:
    """Write an article number as ids do: without the book, with dots for colons."""
    if known.colons:
        return number.replace(":", ".")
    book, colon, article = number.rpartition(":")
    if colon and book != known.book:
        raise _not_understood(
            text, f"{known.abbreviation} {quoted(number)} is not in a book that is known here"
        )
    return article


def _read_below(text: str, rest: str) -> tuple[str, ...]:
    """Read what comes below the article, piece by piece, from left to right."""
    parts: list[str] = []
    while rest:
        piece = next((found for read in _PIECES if (found := read(rest, bool(parts)))), None)
        if piece is None:
            raise _not_understood(text, f"did not understand {quoted(rest)}")
        parts += piece.parts
        rest = rest[piece.end :]
    return tuple(parts)


class _Piece(NamedTuple):
    """A piece of a citation that was understood, and where it ends."""

    parts: tuple[str, ...]
    end: int


def _separator(rest: str, _below_lid: bool) -> _Piece | None:
    """Read spaces, commas and the words that carry no place (`aanhef en`)."""
    found = _SEPARATOR.match(rest)
    return _Piece((), found.end()) if found else None


def _lid(rest: str, below_lid: bool) -> _Piece | None:
    """Read `lid 1`, `eerste lid`, `1e lid`; a lid stands right below its article."""
    if below_lid:
        return None
    if found := _LID.match(rest):
        return _Piece((found[1],), found.end())
    if not (found := _ORDINAL_LID.match(rest)):
        return None
    number = found[2] or str(_ORDINALS.index(found[1]) + 1)
    return _Piece((number,), found.end())


def _onderdeel(rest: str, _below_lid: bool) -> _Piece | None:
    """Read `onder a`, `onderdeel 1`, `sub 2°`."""
    found = _BELOW.match(rest)
    return _Piece((found[1],), found.end()) if found else None


def _brackets(rest: str, _below_lid: bool) -> _Piece | None:
    """Read `(jeugdige, onderdeel 1)`: a term and what comes below it."""
    found = _BRACKETS.match(rest)
    if not found:
        return None
    first, *deeper = (item.strip() for item in found[1].split(","))
    items = (first, *(_ITEM.sub("", item, count=1) for item in deeper))
    return _Piece(tuple(item.replace(" ", "_") for item in items), found.end())


_PIECES: Final = (_separator, _lid, _onderdeel, _brackets)
