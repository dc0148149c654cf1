"""
A page as plain text: indented, in columns, without box characters.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table

GAP = 2
UNDERLINES = {1: "=", 2: "-"}
NARROWEST = 10
"""No column of a table is made narrower than this."""


def plain_text(blocks: Iterable[Block], width: int) -> str:
    """
    A page as plain text.

    Args:
        blocks: the page.
        width: columns to break lines at.

    >>> print(plain_text((Heading("Zaak"), Table(("Id", "Vraag"), (("halt", "Kan het?"),))), 40), end="")
    Zaak
    ====
    <BLANKLINE>
    Id    Vraag
    halt  Kan het?
    """
    parts = ("\n".join(_lines(block, width)) for block in blocks)
    return "\n\n".join(part for part in parts if part) + "\n"


def _lines(block: Block, width: int) -> Iterable[str]:
    match block:
        case Heading():
            return _heading(block, width)
        case Line():
            return _wrapped(block.text, width)
        case Table():
            return _table(block, width)
        case Entries():
            return _entries(block, width)
        case Points():
            return (line for point in block.points for line in _point(point, width, 0))
        case Ready():
            return [block.text.rstrip("\n")]


def _heading(block: Heading, width: int) -> list[str]:
    lines = _wrapped(block.text, width)
    sign = UNDERLINES.get(block.level)
    return [*lines, sign * max(len(line) for line in lines)] if sign and lines else lines


def _wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, max(width, len(rest) + NARROWEST), initial_indent=first, subsequent_indent=rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _entries(block: Entries, width: int) -> Iterator[str]:
    rows = [(name, text) for name, text in block.rows if text]
    first = max((len(name) for name, _ in rows), default=0) + GAP
    for name, text in rows:
        yield from _wrapped(text, width, f"{name:{first}}", " " * first)


def _point(point: Point, width: int, depth: int) -> Iterator[str]:
    indent = "  " * depth
    mark = point.mark or "-"
    yield from _wrapped(f"{mark} {point.text}", width, indent, f"{indent}{' ' * (len(mark) + 1)}")
    for beneath in point.beneath:
        yield from _point(beneath, width, depth + 1)


def _table(block: Table, width: int) -> Iterator[str]:
    rows = [block.headings, *(tuple(_plain(cell) for cell in row) for row in block.rows)]
    widths = _widths(rows, width)
    for row in rows:
        columns = [
            [line for part in text.split("\n") for line in _wrapped(part, wide) or [""]]
            for text, wide in zip(row, widths, strict=True)
        ]
        for line in zip_longest(*columns, fillvalue=""):
            cells = (f"{text:{wide}}" for text, wide in zip(line, widths, strict=True))
            yield (" " * GAP).join(cells).rstrip()


def _plain(cell: str | Cell) -> str:
    return cell.text if isinstance(cell, Cell) else cell


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """The width of each column: what it needs, and then less of the widest until the row fits."""
    columns = list(zip(*rows, strict=True))
    widths = [max(len(line) for text in column for line in text.split("\n")) for column in columns]
    least = [_longest_word(column) for column in columns]
    while sum(widths) + GAP * (len(widths) - 1) > width:
        free = [index for index, wide in enumerate(widths) if wide > max(least[index], NARROWEST)]
        if not free:
            break
        widths[max(free, key=lambda index: widths[index])] -= 1
    return widths


def _longest_word(column: Sequence[str]) -> int:
    return max((len(word) for text in column for word in text.split()), default=0)
