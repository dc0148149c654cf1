"""
Markdown: headings and nested lists, sources as links.
"""

import re
from collections.abc import Iterable

from jeugdrecht.explain.render.walk import walk
from jeugdrecht.explain.tree import Column, Explanation, Grid, Node, Source

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def render_markdown(explanation: Explanation) -> str:
    """
    An explanation as Markdown.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> from jeugdrecht.explain.explain import explain
    >>> render_markdown(explain(found, rulebase())).splitlines()[4]
    '**Naar het recht van 10 januari 2026: jeugdstrafrecht.**'
    """
    emitter = _Markdown()
    walk(explanation, emitter)
    return "\n".join(emitter.lines) + "\n"


def escaped(text: str) -> str:
    r"""
    Text in which Markdown finds nothing to mark up.

    >>> escaped("a_b *c*")
    'a\\_b \\*c\\*'
    """
    return _SPECIAL.sub(r"\\\1", text)


class _Markdown:
    """Headings for the question and the sections, a list item per node."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 0

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""
        self.lines.append(f"## {escaped(text)}")
        if subject is not None:
            self.lines += ["", escaped(subject)]

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence."""
        self.lines += ["", f"**{escaped(text)}**"]

    def grid(self, grid: Grid) -> None:
        """The fields of a record at a glance, as a table."""
        headings = (grid.corner, *(_over(column) for column in grid.columns))
        self.lines += ["", _row(headings), _row("---" for _ in headings)]
        for place, name in enumerate(grid.names):
            cells = (column.cells[place] for column in grid.columns)
            self.lines.append(_row((escaped(name), *(_cell(value, cited) for value, cited in cells))))

    def heading(self, text: str) -> None:
        """A new section begins."""
        self.lines += ["", f"### {escaped(text)}", ""]

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins."""
        link = _link(source) if source is not None else ""
        self.lines.append(f"{'  ' * self._depth}- **{escaped(node.mark)}** {escaped(node.text)}{link}")
        self._depth += 1

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""
        self._depth -= 1

    def end_section(self) -> None:
        """The section is complete."""


def _over(column: Column) -> str:
    return escaped(f"{column.heading} ({column.note})" if column.note else column.heading)


def _cell(value: str, cited: str) -> str:
    return escaped(f"{value} ({cited})" if cited else value)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _link(source: Source) -> str:
    label = source.edition_label or source.citation
    link = f"[{escaped(label)}]({source.url})" if source.url else escaped(label)
    return f" ({link})" + (f" {escaped(source.summary)}" if source.summary else "")
