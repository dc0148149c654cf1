"""
What an element prints: its text without markup, a line for each paragraph and each part of a list.
"""

import re
from collections.abc import Iterator
from typing import Final

from jeugdrecht.corpus.reading.xml import Element

_NOT_LAW: Final = frozenset({"kop", "meta-data", "lidnr", "li.nr", "noot", "noot.nr", "plaatje", "index"})
"""What stands in an element and is no text of it: its heading, its number, notes and data about it."""

_BY_EDITORS: Final = frozenset({"extra", "noodwetgeving", "markering"})
"""What editors add to a text; what they put in the place of a text (`vervanging`) is read."""

_OF_BLOCKS: Final = frozenset({
    "artikel", "lid", "li", "lijst", "definitielijst", "definitie-item", "definitie", "tekst", "citaat",
    "sub-paragraaf", "inhoud", "table", "tgroup", "tbody", "thead", "tfoot", "row", "entry", "citaat-artikel",
})  # fmt: skip
"""What holds blocks; any other element is a run of text."""

_SPACE = re.compile(r"\s+")
_SIGNS = re.compile(r"[^\w:.-]|_")


def lines(element: Element, indent: str = "") -> list[str]:
    """
    The lines of an element, its own number and heading left out.

    Args:
        element: an article, a lid, a part of a list, or whatever stands in them.
        indent: what each line begins with.
    """
    return list(_lines(element, indent))


def inline(element: Element) -> str:
    """
    The text of an element on one line.

    Args:
        element: a run of text, with whatever markup.
    """
    return _SPACE.sub(" ", "".join(_texts(element))).strip()


def marker_of(element: Element, tag: str) -> str:
    """
    The number of a lid or a part without the signs around it; empty where it has none, or only a dash.

    Args:
        element: the lid or the part.
        tag: what holds the number.
    """
    return _SIGNS.sub("", _marker(element, tag)).strip(":.-").lower()


def number_of(article: Element) -> str:
    """
    The number of an article, as ids write it; of a single article of a text, its word (`enig`).

    Args:
        article: the article.
    """
    found = article.find("kop/nr")
    written = _SPACE.sub("", inline(found)).strip(".") if found is not None else ""
    return written if re.fullmatch(r"[IVXLC]+", written) else written.lower()


def heading_of(article: Element) -> str:
    """
    The heading of an article, its number included; a question mark where it has none.

    Args:
        article: the article.
    """
    found = article.find("kop")
    return (inline(found) if found is not None else "") or "?"


def _lines(element: Element, indent: str) -> Iterator[str]:
    if element.text and element.text.strip() and element.tag in _OF_BLOCKS:
        yield indent + _SPACE.sub(" ", element.text).strip()
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _NOT_LAW:
            continue
        if child.tag in ("lid", "li"):
            yield from _numbered(child, indent)
        elif child.tag in _OF_BLOCKS:
            yield from _lines(child, f"{indent}  " if child.tag == "lijst" else indent)
        elif said := inline(child):
            yield indent + said


def _numbered(element: Element, indent: str) -> Iterator[str]:
    written = _marker(element, "lidnr" if element.tag == "lid" else "li.nr")
    beneath = lines(element, indent)
    first = beneath[0][len(indent) :] if beneath else ""
    yield f"{indent}{written} {first}".rstrip() if written else indent + first
    yield from beneath[1:]


def _marker(element: Element, tag: str) -> str:
    found = element.find(tag)
    return inline(found) if found is not None else ""


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        # An entity that was not expanded has no tag that is a text, and says nothing.
        if isinstance(child.tag, str) and child.tag not in _NOT_LAW and not _is_by_editors(child):
            yield from _texts(child)
            if child.tag in _OF_BLOCKS or child.tag == "al":
                yield " "
        yield child.tail or ""


def _is_by_editors(element: Element) -> bool:
    return element.tag == "redactie" and element.get("type") in _BY_EDITORS
