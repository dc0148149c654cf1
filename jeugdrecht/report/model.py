"""
A report as data: what it says, in what order, and never how it looks.

Every text is a text as people read it. No form may take a sign in it for its own markup.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang


@dataclass(frozen=True, slots=True)
class Words:
    """
    Some words.

    Args:
        text: the words.
        tone: how they are meant.
        url: where they lead: an address, or `#` and the id of a section of the report.
        code: whether they are an id or a fingerprint.
    """

    text: str
    tone: Tone = ""
    url: str | None = None
    code: bool = False


Line: TypeAlias = tuple[Words, ...]
"""Words one after the other."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a *notice* stands out from the text around it, an *answer* is what was found."""

    line: Line
    role: Literal["", "notice", "answer"] = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """Names with what they say."""

    rows: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: lines one beneath the other."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """
    Rows under headings.

    Args:
        caption: what the table is about.
        headings: of the columns.
        rows: the first cell of each is the heading of its row.
    """

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """
    One step of a reasoning.

    Args:
        mark: what came of it, in a word.
        tone: how that is meant.
        line: the step.
        note: where it stands in the law, where that was not told before.
        beneath: the steps it rests on.
        is_open: whether what is beneath shows before anyone asks for it.
    """

    mark: str
    tone: Tone
    line: Line
    note: Line = ()
    beneath: tuple["Step", ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """A reasoning, nested."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Quoted:
    """
    An official text, folded away until somebody asks for it.

    Args:
        summary: of which provision, and from which day.
        lines: the text, a line for each paragraph and each part.
        note: where it comes from, and whether it is law in force.
    """

    summary: Line
    lines: tuple[str, ...]
    note: Line = ()


Block: TypeAlias = Paragraph | Entries | Table | Steps | Quoted


@dataclass(frozen=True, slots=True)
class Section:
    """
    A part of a report.

    Args:
        id: names it within the report; letters, digits and hyphens only.
        heading: its title.
        blocks: what it says itself.
        sections: the parts beneath.
        listed: whether it stands in the table of contents.
        within: the id of a part around it, where only that tells it apart from others of its heading.
    """

    id: str
    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()
    listed: bool = True
    within: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """
    A whole report.

    Args:
        lang: its language.
        title: its title.
        opening: what stands above all else: about whom, on which day, and what it is not.
        contents: the heading of the table of contents.
        skip: the words of a link past that table.
        page: the words for the number of a page, with `{page}` and `{pages}`.
        sections: its parts.
    """

    lang: Lang
    title: str
    opening: tuple[Block, ...]
    contents: str
    skip: str
    page: str
    sections: tuple[Section, ...]


def line(*parts: str | Words) -> Line:
    """
    Words in a row; those without a tone or a link may be texts.

    >>> [words.tone for words in line("jeugd", Words("volwassen", "dim"))]
    ['', 'dim']
    """
    return tuple(Words(part) if isinstance(part, str) else part for part in parts if part != "")


def cell(*lines: str | Words | Line) -> Cell:
    """A cell of texts, words or lines, one beneath the other."""
    return Cell(tuple(one if isinstance(one, tuple) else line(one) for one in lines))


def plain(of: Iterable[Words]) -> str:
    """
    The text of a line.

    >>> plain(line("a", "b"))
    'ab'
    """
    return "".join(words.text for words in of)
