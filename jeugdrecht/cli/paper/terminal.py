"""
A page for a terminal: colour, lines and trees, drawn by rich.
"""

import io
from collections.abc import Iterable, Iterator

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text
from rich.tree import Tree

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.report.tone import Tone

STYLES: dict[Tone, str] = {
    "": "", "strong": "bold", "dim": "dim", "good": "green", "bad": "bold red", "open": "yellow",
    "person": "magenta",
}  # fmt: skip
HEADINGS = {1: "bold reverse", 2: "bold", 3: "bold dim"}


def terminal_text(blocks: Iterable[Block], width: int) -> str:
    """
    A page in the escape codes of a terminal.

    Args:
        blocks: the page.
        width: columns to break lines at.
    """
    # That there is a terminal was settled by the caller, so rich is not left to guess.
    drawn = io.StringIO()
    out = Console(
        file=drawn, width=width, force_terminal=True, color_system="standard", no_color=False,
        legacy_windows=False, highlight=False, emoji=False, markup=False,
    )  # fmt: skip
    for block in blocks:
        for part in _drawn(block, width):
            out.print(part)
        if isinstance(block, Ready):
            drawn.write(block.text.rstrip("\n") + "\n")
        drawn.write("\n")
    return "\n".join(line.rstrip() for line in drawn.getvalue().rstrip().splitlines()) + "\n"


def _drawn(block: Block, width: int) -> Iterator[RenderableType]:
    match block:
        case Heading():
            text = f" {block.text} " if block.level == 1 else block.text
            yield Text(text, style=HEADINGS.get(block.level, "bold"))
        case Line():
            yield Text(block.text, style=STYLES[block.tone])
        case Table():
            yield _table(block, width)
        case Entries():
            yield _entries(block)
        case Points():
            for point in block.points:
                yield _tree(point)
        case Ready():
            return


def _table(block: Table, width: int) -> RichTable:
    table = RichTable(box=box.SIMPLE_HEAD, header_style="bold", pad_edge=False, show_edge=False)
    # The first column holds ids, which people copy; on a narrow screen even those are broken.
    longest = max((len(_cell(row[0])) for row in block.rows), default=0)
    for index, heading in enumerate(block.headings):
        table.add_column(heading, overflow="fold", no_wrap=index == 0 and longest * 5 <= width * 3)
    for row in block.rows:
        table.add_row(*(_cell(cell) for cell in row))
    return table


def _cell(cell: str | Cell) -> Text:
    return Text(cell.text, style=STYLES[cell.tone]) if isinstance(cell, Cell) else Text(cell)


def _entries(block: Entries) -> Padding:
    table = RichTable.grid(padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in block.rows:
        if text:
            table.add_row(name, Text(text))
    return Padding(table, 0)


def _tree(point: Point) -> Tree:
    label = Text.assemble((f"{point.mark} ", "cyan"), point.text) if point.mark else Text(point.text)
    tree = Tree(label, guide_style="dim")
    for beneath in point.beneath:
        tree.children.append(_tree(beneath))
    return tree
