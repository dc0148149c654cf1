"""
HTML: a fragment of headings and nested lists, every text escaped.
"""

from html import escape

from jeugdrecht.explain.render.walk import walk
from jeugdrecht.explain.tree import Column, Explanation, Grid, Node, Source


def render_html(explanation: Explanation) -> str:
    """
    An explanation as an HTML fragment, for a page that others build around it.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> from jeugdrecht.explain.explain import explain
    >>> render_html(explain(found, rulebase())).splitlines()[3]
    '<p class="answer decided">Naar het recht van 10 januari 2026: jeugdstrafrecht.</p>'
    """
    emitter = _Html()
    walk(explanation, emitter)
    frame = f'<section class="explanation" lang="{explanation.lang}">'
    return "\n".join((frame, *emitter.lines, "</section>")) + "\n"


class _Html:
    """Headings for the question and the sections, a list item per node with its state as a class."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""
        self.lines.append(f"<h2>{escape(text)}</h2>")
        if subject is not None:
            self.lines.append(f'<p class="subject">{escape(subject)}</p>')

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence."""
        self.lines.append(f'<p class="answer {node.state}">{escape(text)}</p>')

    def grid(self, grid: Grid) -> None:
        """The fields of a record at a glance, as a table."""
        over = "".join(_heading(column) for column in grid.columns)
        self.lines += [
            "<table>", f'<thead><tr><th scope="col">{escape(grid.corner)}</th>{over}</tr></thead>', "<tbody>"
        ]  # fmt: skip
        for place, name in enumerate(grid.names):
            cells = "".join(_cell(*column.cells[place]) for column in grid.columns)
            self.lines.append(f'<tr><th scope="row">{escape(name)}</th>{cells}</tr>')
        self.lines += ["</tbody>", "</table>"]

    def heading(self, text: str) -> None:
        """A new section begins."""
        self.lines += [f"<h3>{escape(text)}</h3>", "<ul>"]

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins."""
        told = _link(source) if source is not None else ""
        mark = f'<b class="{node.state}">{escape(node.mark)}</b>'
        self.lines.append(f'<li class="{node.kind}">{mark} {escape(node.text)}{told}')
        if node.because:
            self.lines.append("<ul>")

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""
        if node.because:
            self.lines.append("</ul>")
        self.lines.append("</li>")

    def end_section(self) -> None:
        """The section is complete."""
        self.lines.append("</ul>")


def _heading(column: Column) -> str:
    note = f"<br><small>{escape(column.note)}</small>" if column.note else ""
    return f'<th scope="col">{escape(column.heading)}{note}</th>'


def _cell(value: str, cited: str) -> str:
    places = f"<br><small>{escape(cited)}</small>" if cited else ""
    return f"<td>{escape(value)}{places}</td>"


def _link(source: Source) -> str:
    label = escape(source.edition_label or source.citation)
    link = f' <a href="{escape(source.url)}">{label}</a>' if source.url else f" <small>{label}</small>"
    return link + (f" <small>{escape(source.summary)}</small>" if source.summary else "")
