"""
The articles of an official text in XML, to passages: the present form and the older one write them alike.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from jeugdrecht.corpus import words
from jeugdrecht.corpus.model import Passage, Path, State
from jeugdrecht.corpus.reading.printed import heading_of, inline, lines, marker_of, number_of
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.corpus.reading.xml import Element

_STATES: Final[dict[str, State]] = {"nogniet": "not_in_force", "vervallen": "lapsed"}
_LAPSED = re.compile(r"\W*vervallen\b", re.IGNORECASE)
_LATER = re.compile(r"\W*(treedt|treden) in werking|.{0,80}nog niet in werking", re.IGNORECASE | re.DOTALL)
_TERM = re.compile(r"\s*([^\W\d_][\w\s’'/-]{0,60}?)\s*:")
_SOURCE = re.compile(r"(Stb|Stcrt|Trb)\.(\d{4})-(\S+)")


@dataclass(frozen=True, slots=True)
class Around:
    """What holds for everything beneath an element unless it says otherwise."""

    state: State = "in_force"
    since: str = ""
    source: str = ""


def passages(root: Element, file: File) -> tuple[list[Passage], list[str]]:
    """
    Every article, lid and onderdeel of a text.

    Args:
        root: the text, or a part of one.
        file: what is known of the file, for messages.

    Returns:
        The passages in order, and the articles that were left out: those without a number by their heading,
        and the numbers that came twice, of which the first stays.

    Raises:
        InputError: there is no article with a number.
    """
    found: dict[Path, Passage] = {}
    left_out: list[str] = []
    for element, around in _articles(root, Around()):
        number = number_of(element)
        if not number or (number,) in found:
            left_out.append(number or heading_of(element))
            continue
        for passage in _beneath(element, (number,), around):
            found.setdefault(passage.path, passage)
    if not found:
        file.refuse(words.NO_ARTICLES, words.FORMS)
    return list(found.values()), left_out


def _articles(element: Element, around: Around) -> Iterator[tuple[Element, Around]]:
    """The articles in order; what is quoted from another text is none of this one."""
    around = _here(element, around)
    if element.tag == "artikel":
        yield element, around
        return
    for child in element:
        if isinstance(child.tag, str) and child.tag not in ("citaat", "meta-data", "redactionele-correcties"):
            yield from _articles(child, around)


def _beneath(element: Element, path: Path, around: Around) -> Iterator[Passage]:
    """The passage of an element, and those of its parts."""
    around = _here(element, around)
    label = element.get("label-id", "") if len(path) == 1 else ""
    yield Passage(path, "\n".join(lines(element)), around.state, around.since, around.source, label)
    for part, name in _parts(element):
        yield from _beneath(part, (*path, *name), around)


def _parts(element: Element) -> Iterator[tuple[Element, Path]]:
    """The leden and onderdelen right beneath an element; one without a number or a term has no name."""
    for child in element:
        if child.tag == "lid":
            number = marker_of(child, "lidnr")
            if number:
                yield child, (number,)
        elif child.tag == "li":
            name = marker_of(child, "li.nr") or _term(child)
            if name:
                yield child, (name,)
        elif child.tag in ("lijst", "al", "definitielijst"):
            yield from _parts(child)


def _term(element: Element) -> str:
    """The term that a part defines, as an id writes it: `gecertificeerde_instelling`."""
    first = next((child for child in element if child.tag == "al"), None)
    found = _TERM.match(inline(first)) if first is not None else None
    return re.sub(r"\W+", "_", found[1].casefold()) if found else ""


def _here(element: Element, around: Around) -> Around:
    state = around.state if around.state != "in_force" else _state(element)
    source = _SOURCE.fullmatch(element.get("bron", ""))
    return replace(
        around, state=state,
        since=element.get("inwerking", around.since),
        source=f"{source[1]}. {source[2]}, {source[3]}" if source else around.source,
    )  # fmt: skip


def _state(element: Element) -> State:
    stated = _STATES.get(element.get("status", ""))
    if stated is not None:
        return stated
    said = (*element.iterfind("kop/al"), *element.iterfind("al"))
    if any(_says_not_in_force(paragraph) for paragraph in said):
        return "not_in_force"
    return "lapsed" if _only_says_lapsed(element) else "in_force"


def _says_not_in_force(paragraph: Element) -> bool:
    """Whether the editors say that what follows is printed before it is law, or for an emergency only."""
    return any(
        one.get("type") == "noodwetgeving"
        or (one.get("type") == "extra" and _LATER.match("".join(one.itertext())))
        for one in paragraph.iter("redactie")
    )


def _only_says_lapsed(element: Element) -> bool:
    """Whether all that an article, lid or onderdeel says is the editors' word that it lapsed."""
    if element.tag not in ("artikel", "lid", "li"):
        return False
    said = [child for child in element if child.tag in ("al", "lid", "lijst")]
    if len(said) != 1 or said[0].tag != "al":
        return False
    told = said[0]
    by_editors = [one for one in told.iter("redactie") if one.get("type") == "vervanging"]
    return (
        len(by_editors) == 1 and bool(_LAPSED.match(inline(told))) and inline(told) == inline(by_editors[0])
    )
