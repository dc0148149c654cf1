"""
Text: indented and plain, or a tree with box characters and colour for a terminal.
"""

import textwrap

from jeugdrecht.explain.render.walk import details, grid_lines, walk
from jeugdrecht.explain.tree import Explanation, Grid, Node, Source

NARROWEST = 24
"""Text is not broken into columns narrower than this, however deep a node lies."""


def render_text(explanation: Explanation, *, plain: bool = True, width: int = 100) -> str:
    """
    An explanation as text.

    Args:
        explanation: the explanation.
        plain: without colour and box characters.
        width: columns to break lines at.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> from jeugdrecht.explain.explain import explain
    >>> render_text(explain(found, rulebase(), lang="en"), plain=True).splitlines()[3]
    'By the law of 10 January 2026: youth criminal law.'
    """
    if plain:
        emitter = _Plain(width)
        walk(explanation, emitter)
        return "\n".join(emitter.lines) + "\n"
    # rich costs time at the start and is only needed here.
    from jeugdrecht.explain.render.tree_text import tree_text

    return tree_text(explanation, width)


class _Plain:
    """Indented lines, two columns per level, each with its mark in brackets."""

    def __init__(self, width: int) -> None:
        self.lines: list[str] = []
        self._width = width
        self._depth = 0

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""
        self._add(text)
        if subject is not None:
            self._add(subject)

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence."""
        self.lines.append("")
        self._add(text)

    def grid(self, grid: Grid) -> None:
        """The fields of a record at a glance."""
        for depth, line in grid_lines(grid):
            if depth == 0:
                self.lines.append("")
            self._depth = depth
            self._add(line)
        self._depth = 0

    def heading(self, text: str) -> None:
        """A new section begins."""
        self.lines.append("")
        self._add(text)
        self._depth = 1

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins."""
        self._add(f"[{node.mark}] {node.text}")
        self._depth += 1
        for told in details(source) if source is not None else ():
            self._add(told)

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""
        self._depth -= 1

    def end_section(self) -> None:
        """The section is complete."""
        self._depth = 0

    def _add(self, text: str) -> None:
        indent = "  " * self._depth
        width = max(self._width, len(indent) + NARROWEST)
        if len(indent) + len(text) <= width:
            self.lines.append(indent + text)
            return
        hanging = indent + ("  " if text.startswith("[") else "")
        self.lines += textwrap.wrap(
            text, width, initial_indent=indent, subsequent_indent=hanging,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
