"""
The blocks of a page. They say what something is, never how it looks.
"""

from dataclasses import dataclass
from typing import TypeAlias

from jeugdrecht.report.tone import Tone


@dataclass(frozen=True, slots=True)
class Cell:
    """A text with a tone, and where it leads on a page that has links."""

    text: str
    tone: Tone = ""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; 1 is that of the page."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph."""

    text: str
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; a text without a tone may stand as it is."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str | Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Entries:
    """Names with what they say, one beneath the other; an empty text leaves its entry out."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One point of a list, with the points beneath it."""

    text: str
    beneath: tuple["Point", ...] = ()
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """A list of points."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """A text that was laid out already."""

    text: str


Block: TypeAlias = Heading | Line | Table | Entries | Points | Ready
