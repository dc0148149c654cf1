"""
A tree with box characters and colour, drawn by rich.
"""

import io

from rich.console import Console, Group
from rich.text import Text
from rich.tree import Tree

from jeugdrecht.explain.render.walk import details, grid_lines, walk
from jeugdrecht.explain.tree import Explanation, Grid, Node, Source

COLOURS = {
    "holds": "green", "available": "green", "used": "green", "decided": "bold green",
    "does_not_hold": "red", "unavailable": "red", "misused": "bold red",
    "conflict": "bold red", "gap": "bold red", "outside": "bold red",
    "unknown": "yellow", "open": "bold yellow", "judgement": "magenta",
}  # fmt: skip


def tree_text(explanation: Explanation, width: int) -> str:
    """An explanation as a coloured tree, in the escape codes of a terminal."""
    emitter = _Trees()
    walk(explanation, emitter)
    # Whether colour is wanted is the caller's choice, so neither NO_COLOR nor the terminal is asked here.
    out = Console(
        file=io.StringIO(), width=width, force_terminal=True, color_system="standard", no_color=False,
        legacy_windows=False, highlight=False, emoji=False, markup=False,
    )  # fmt: skip
    with out.capture() as captured:
        for part in emitter.parts:
            out.print(part, soft_wrap=False)
    return "\n".join(line.rstrip() for line in captured.get().splitlines()) + "\n"


class _Trees:
    """One tree per section, its heading as the root."""

    def __init__(self) -> None:
        self.parts: list[Text | Tree] = []
        self._open: list[Tree] = []

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""
        self.parts.append(Text(text, style="bold"))
        if subject is not None:
            self.parts.append(Text(subject, style="dim"))

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence, in the colour of its status."""
        self.parts += [Text(""), Text(text, style=COLOURS.get(node.state, "bold"))]

    def grid(self, grid: Grid) -> None:
        """The fields of a record at a glance."""
        for depth, line in grid_lines(grid):
            if depth == 0:
                self.parts += [Text(""), Text(line, style="bold")]
            else:
                self.parts.append(Text(f"  {line}"))

    def heading(self, text: str) -> None:
        """A new section begins."""
        tree = Tree(Text(text, style="bold"), guide_style="dim")
        self.parts += [Text(""), tree]
        self._open = [tree]

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins."""
        label = Text.assemble((node.mark, COLOURS.get(node.state, "cyan")), "  ", node.text)
        told = details(source) if source is not None else ()
        whole = Group(label, *(Text(line, style="dim") for line in told)) if told else label
        self._open.append(self._open[-1].add(whole))

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""
        self._open.pop()

    def end_section(self) -> None:
        """The section is complete."""
        self._open = []
