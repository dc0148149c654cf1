"""
A page as Markdown.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table


def markdown_text(blocks: Iterable[Block]) -> str:
    """
    Blocks as Markdown; what a text has of its signs stands for itself.

    >>> print(markdown_text((Heading("Toets"), Points((Point("een *norm*", mark="?"),)))))
    # Toets
    <BLANKLINE>
    - **?** een \\*norm\\*
    """
    return "\n\n".join(part for block in blocks if (part := "\n".join(_lines(block))))


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading():
            return [f"{'#' * block.level} {escaped(block.text)}"]
        case Line():
            return [escaped(block.text)]
        case Table():
            rows = [block.headings, ("---",) * len(block.headings), *block.rows]
            return [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
        case Entries():
            return [f"- **{escaped(name)}**: {escaped(text)}" for name, text in block.rows if text]
        case Points():
            return [line for point in block.points for line in _point(point, 0)]
        case Ready():
            return ["```", block.text.rstrip("\n"), "```"]


def _cell(cell: str | Cell) -> str:
    if cell == "---":
        return cell
    shown = Cell(cell) if isinstance(cell, str) else cell
    text = escaped(shown.text).replace("\n", "<br>")
    return f"[{text}]({shown.url})" if shown.url else text


def _point(point: Point, depth: int) -> Iterator[str]:
    mark = f"**{escaped(point.mark)}** " if point.mark else ""
    yield f"{'  ' * depth}- {mark}{escaped(point.text)}"
    for part in point.beneath:
        yield from _point(part, depth + 1)


def escaped(text: str) -> str:
    """A text of which no sign means anything in Markdown."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|#" else sign for sign in text)
