"""JCI links, the addresses under which wetten.overheid.nl knows a provision."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Never

from jeugdrecht.errors import CitationError, Fault, nearest, quoted
from jeugdrecht.sources.instruments import INSTRUMENTS, instrument
from jeugdrecht.sources.place import Place

SITE: Final = "https://wetten.overheid.nl/"
"""The site of the consolidated Dutch statutes."""

_LONGEST_LINK = 1000
_TEXT = r"[^&=\s\x00-\x1f\x7f]"
_LINK = re.compile(rf"(jci1\.3|jci1\.31|jci1\.0|1\.0):([cv]):(BWB[RVW][0-9]{{7}})((?:&{_TEXT}+={_TEXT}*)*)")
_CELEX = re.compile(r"[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}")
_DATES = frozenset({"g", "z", "s", "e"})
_ROMAN = re.compile(r"[IVXLC]+")
_ONDERDEEL = re.compile(r"[a-z]{1,2}|[ivx]+|[0-9]+[a-z]?")
_EXAMPLES = "Write jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10 or 1.0:v:BWBR0001854&artikel=92"
# The norms (cert) are a checklist about the regulation rnk: a link leads to rnk, which stands first.
_BY_BWB = {known.bwb: known for known in reversed(INSTRUMENTS.values()) if known.bwb}


@dataclass(frozen=True, slots=True)
class Jci:
    """
    One JCI link, kept as written: printing it gives back every byte.

    Args:
        scheme: `jci1.3`, `jci1.31`, `jci1.0`, or the bare `1.0` of older texts.
        kind: `c` for a consolidated text, `v` for a reference to whatever text is in force.
        bwb: id of the instrument.
        items: keys and values in their order; a key may come back (`o=a&o=1`).

    >>> link = Jci.parse("jci1.3:c:BWBR0001854&artikel=77h&lid=4&o=f&g=2026-01-10")
    >>> link.bwb, link.value("artikel"), link.values("o")
    ('BWBR0001854', '77h', ('f',))
    """

    scheme: str
    kind: str
    bwb: str
    items: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return f"{self.scheme}:{self.kind}:{self.bwb}" + "".join(
            f"&{key}={value}" for key, value in self.items
        )

    def values(self, key: str) -> tuple[str, ...]:
        """Give all values of a key, in order."""
        return tuple(value for given, value in self.items if given == key)

    def value(self, key: str) -> str | None:
        """Give the first value of a key, None when it is absent."""
        return next(iter(self.values(key)), None)

    @classmethod
    def parse(cls, text: str) -> Jci:
        """
        Read a link (without the address of the site).

        Raises:
            CitationError: the text is no JCI link of a known version; says what it is instead, where known.
        """
        found = _LINK.fullmatch(text) if len(text) <= _LONGEST_LINK else None
        if not found:
            raise CitationError(Fault(quoted(text), _why_declined(text), _EXAMPLES))
        scheme, kind, bwb, tail = found.groups()
        pairs = (item.partition("=") for item in tail.split("&")[1:])
        return cls(scheme, kind, bwb, tuple((key, value) for key, _, value in pairs))


def _why_declined(text: str) -> str:
    """Name the reason why a text is no JCI link."""
    if not text:
        return "is empty"
    if len(text) > _LONGEST_LINK:
        return f"is longer than {_LONGEST_LINK} characters"
    if _CELEX.fullmatch(text):
        return "is a CELEX number of European law, not a JCI link"
    return "is not a JCI link of version 1.0 or 1.3"


def jci_for(place: Place, on: date | None = None) -> str | None:
    """
    Give the link to a place, as the text stood on a day.

    The link goes as deep as the text is addressed: a term in an article of definitions gives the article, a
    range of articles its first, a heading of a text without articles the whole text.

    Args:
        place: the place.
        on: the day (`g`); without it the link leads to the text now in force.

    Returns:
        The link, or None where the instrument has no BWB id.

    >>> jci_for(Place.parse("sr:77c:1"), date(2026, 1, 10))
    'jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10'
    """
    link = _undated(place)
    return link if link is None or on is None else f"{link}&g={on.isoformat()}"


@lru_cache(maxsize=8_192)
def _undated(place: Place) -> str | None:
    """Give the link to the text of a place that is now in force."""
    bwb = instrument(place.instrument).bwb
    return None if bwb is None else str(Jci("jci1.3", "c", bwb, _items(place)))


def url_for(place: Place, on: date | None = None) -> str | None:
    """
    Give the web address of a place, None where the instrument has no BWB id.

    >>> url_for(Place.parse("jw:1.1:jeugdige:1"))
    'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=1.1'
    """
    return address_of(jci_for(place, on))


def address_of(link: str | None) -> str | None:
    """
    Give the web address under which a link is found.

    >>> address_of("jci1.3:c:BWBR0034925&artikel=1.1")
    'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=1.1'
    """
    return SITE + link if link else None


def _items(place: Place) -> tuple[tuple[str, str], ...]:
    """Give artikel, lid and onderdelen of a place, as far as a link can name them."""
    known = instrument(place.instrument)
    if place.article is None or not known.has_articles:
        return ()
    article = place.article.partition("-")[0]
    lid = (("lid", place.lid),) if place.lid else ()
    below = place.parts[2 if place.lid else 1 :]
    addressed = all(_ONDERDEEL.fullmatch(part) for part in below)
    onderdelen = tuple(("o", part) for part in below) if addressed else ()
    return (("artikel", article.replace(".", ":") if known.colons else article), *lid, *onderdelen)


def place_of(link: Jci) -> Place:
    """
    Give the place that a link leads to, leaving its dates aside.

    Raises:
        CitationError: the instrument is not one of ours, or the link leads to a chapter and no article.

    >>> place_of(Jci.parse("jci1.3:c:BWBR0001903&artikel=6:1:25&lid=1&g=2026-07-01"))
    Place(instrument='sv', parts=('6.1.25', '1'))
    """
    known = _BY_BWB.get(link.bwb)
    if known is None:
        near = nearest(link.bwb, _BY_BWB)
        raise CitationError(
            Fault(quoted(str(link)), f"no instrument with the id {link.bwb}", _EXAMPLES, near=near)
        )
    article = link.value("artikel")
    if article is None:
        return known() if all(key in _DATES for key, _ in link.items) else _refuse_chapter(link)
    number = article.replace(":", ".") if known.colons else article
    below = (*link.values("lid"), *link.values("o"))
    return known(number if _ROMAN.fullmatch(number) else number.lower(), *(part.lower() for part in below))


def _refuse_chapter(link: Jci) -> Never:
    """Say that a link leads to a part of a text that is no article."""
    raise CitationError(Fault(quoted(str(link)), "leads to a chapter, not to an article", _EXAMPLES))
