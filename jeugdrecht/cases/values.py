"""
One value against the type of its fact: as the engines read it, or a fault that says what to write.
"""

import re
import unicodedata

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.tree import Leaf
from jeugdrecht.errors import CitationError, nearest, quoted
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Scalar
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang, parse

LARGEST_NUMBER = 10**12
"""No number or amount in cents is larger; SQL keeps such numbers exactly."""

LONGEST_PERIODS = {"jaar": 1_000, "maand": 12_000, "week": 52_000, "dag": 365_000}
"""A thousand years in each unit: beyond it a day that is worked out would leave the calendar."""

OLDEST = 130
"""No age in years is higher."""

LONGEST_TEXT = 1_000
"""How many characters a text may have."""

_PLACE_ID = re.compile(r"[a-z][a-z0-9_-]*(?::[A-Za-z0-9._-]+)+(?: .+)?")
_CITED = re.compile(r"art(?:ikel|\.|\s)|[0-9]|sr\b|wetboek")
"""How a text begins that means to cite an article."""

_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_EUROS = re.compile(r"(0|[1-9][0-9]{0,12})(?:[.,]([0-9]{1,2}))?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY_FIRST = re.compile(r"([0-9]{2})[-/.]([0-9]{2})[-/.]([0-9]{4})")
_YES, _NO = frozenset({"ja", "true"}), frozenset({"nee", "false"})
_TURNS_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def value(leaf: Leaf, fact: Fact, spot: Spot, faults: Faults) -> Scalar | None:
    """
    The value of a leaf for a fact: yes/no, a whole number, cents, a yyyymmdd day, or text; None with a fault.

    Args:
        leaf: what was written; not empty, and not one of the words for unknown.
        fact: what it answers.
        spot: where it stands.
        faults: where a fault goes.
    """
    match fact.type:
        case FactType.YES_NO:
            return yes_no(leaf, spot, faults)
        case FactType.NUMBER:
            return _number(leaf, fact, spot, faults)
        case FactType.AMOUNT:
            return _amount(leaf, spot, faults)
        case FactType.DAY:
            return day(leaf, spot, faults)
        case FactType.CHOICE:
            return _choice(leaf, fact, spot, faults)
        case FactType.TEXT:
            written = text(leaf, spot, faults)
            return place(written, spot, faults) if fact.place and written is not None else written


def bounds(fact: Fact) -> tuple[int, int]:
    """
    The least and the most that a number or an amount (in cents) can be.

    Args:
        fact: the number or the amount.
    """
    if fact.unit == "jaar" and "leeftijd" in fact.name:
        return 0, OLDEST
    return 0, LONGEST_PERIODS.get(fact.unit or "", LARGEST_NUMBER)


def is_plain(text: str) -> bool:
    """
    Whether a text is one line without control characters or signs that turn the direction of reading.

    >>> is_plain("advies reclassering"), is_plain("twee\\nregels")
    (True, False)
    """
    return not any(
        unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") or sign in _TURNS_DIRECTION for sign in text
    )


def yes_no(leaf: Leaf, spot: Spot, faults: Faults) -> bool | None:
    """
    Ja or nee, true or false.

    Args:
        leaf: what was written.
        spot: where it stands.
        faults: where a fault goes.
    """
    word = leaf.text.casefold() if leaf.kind in ("bool", "text") else ""
    if word in _YES or word in _NO:
        return word in _YES
    faults.add(words.NOT_YES_NO, spot, found=quoted(leaf.text))
    return None


def day(leaf: Leaf, spot: Spot, faults: Faults) -> int | None:
    """
    An existing day between 1900 and 2199, as yyyymmdd.

    Args:
        leaf: what was written.
        spot: where it stands.
        faults: where a fault goes.
    """
    found = quoted(leaf.text)
    if leaf.kind != "text" or not _DAY.fullmatch(leaf.text):
        faults.add(words.NOT_A_DAY, spot, _year_first(leaf.text), found=found)
        return None
    if not 1900 <= int(leaf.text[:4]) <= 2199:
        faults.add(words.DAY_OUT_OF_BOUNDS, spot, found=found)
        return None
    try:
        return days.day(leaf.text)
    except ValueError:
        faults.add(words.NO_SUCH_DAY, spot, found=found)
        return None


def text(leaf: Leaf, spot: Spot, faults: Faults) -> str | None:
    """
    Plain text on one line; a bare number stands for its digits.

    Args:
        leaf: what was written.
        spot: where it stands.
        faults: where a fault goes.
    """
    written = leaf.text.rstrip("\n")
    if leaf.kind not in ("text", "number"):
        faults.add(words.NOT_A_TEXT, spot, found=quoted(leaf.text))
    elif len(written) > LONGEST_TEXT:
        faults.add(words.TEXT_TOO_LONG, spot, count=len(written), limit=LONGEST_TEXT)
    elif not is_plain(written):
        faults.add(words.TEXT_NOT_PLAIN, spot, found=quoted(written))
    else:
        return written
    return None


def place(written: str, spot: Spot, faults: Faults) -> str | None:
    """
    A place in the law by its id, however it was cited; other words, such as a by-law, as they stand.

    Args:
        written: what was written.
        spot: where it stands.
        faults: where a fault goes.
    """
    if _PLACE_ID.fullmatch(written):
        return written
    try:
        return parse(written).id
    except CitationError as error:
        if not _CITED.match(written.casefold()):
            return written
        faults.add(words.NOT_A_PLACE, spot, error.faults[0].near, found=quoted(written))
        return None


def unit_of(fact: Fact, lang: Lang) -> str:
    """
    The unit of a fact in words; empty where it has none.

    Args:
        fact: the fact.
        lang: the language.
    """
    unit = fact.unit or ""
    return words.UNITS[unit].in_(lang) if unit in words.UNITS else unit


def _number(leaf: Leaf, fact: Fact, spot: Spot, faults: Faults) -> int | None:
    unit = words.IN_UNIT.in_(faults.lang).format(unit=unit_of(fact, faults.lang)) if fact.unit else ""
    if leaf.kind != "number" or not _WHOLE.fullmatch(leaf.text):
        faults.add(words.NOT_WHOLE, spot, found=quoted(leaf.text), unit=unit)
        return None
    low, high = bounds(fact)
    number = int(leaf.text) if len(leaf.text) <= 20 else high + 1
    if low <= number <= high:
        return number
    faults.add(words.OUT_OF_BOUNDS, spot, found=quoted(leaf.text), low=low, high=high, unit=unit)
    return None


def _amount(leaf: Leaf, spot: Spot, faults: Faults) -> int | None:
    found = _EUROS.fullmatch(leaf.text) if leaf.kind in ("number", "text") else None
    if found is None:
        faults.add(words.NOT_AN_AMOUNT, spot, found=quoted(leaf.text))
        return None
    cents = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
    if cents <= LARGEST_NUMBER:
        return cents
    high = LARGEST_NUMBER // 100
    faults.add(words.OUT_OF_BOUNDS, spot, found=quoted(leaf.text), low=0, high=high, unit="")
    return None


def _choice(leaf: Leaf, fact: Fact, spot: Spot, faults: Faults) -> str | None:
    if leaf.text in fact.values:
        return leaf.text
    near = nearest(leaf.text, fact.values)
    faults.add(
        words.NOT_A_CHOICE, spot, near, found=quoted(leaf.text), id=fact.id, values=", ".join(fact.values)
    )
    return None


def _year_first(written: str) -> tuple[str, ...]:
    # A Dutch day first is turned around as a suggestion, never silently.
    found = _DAY_FIRST.fullmatch(written)
    turned = f"{found[3]}-{found[2]}-{found[1]}" if found else ""
    try:
        return (days.iso(days.day(turned)),)
    except ValueError:
        return ()
