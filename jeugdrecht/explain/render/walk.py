"""
The one walk over an explanation that every form shares.

An emitter is told what comes: the question, the answer, a heading, and of each node that it begins and ends.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from jeugdrecht.explain.tree import Explanation, Grid, Node, Source


class Emitter(Protocol):
    """What a form does with the parts of an explanation, in reading order."""

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence; *node* carries the status."""

    def grid(self, grid: Grid) -> None:
        """The fields of a record at a glance."""

    def heading(self, text: str) -> None:
        """A new section begins."""

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins; *source* where its edition and link have not been given before."""

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""

    def end_section(self) -> None:
        """The section is complete."""


def walk(explanation: Explanation, emitter: Emitter) -> None:
    """Tell an emitter the whole explanation; the details of a source come once."""
    emitter.question(explanation.question, explanation.subject)
    emitter.answer(explanation.answer, explanation.root)
    if explanation.grid is not None:
        emitter.grid(explanation.grid)
    sources = _Sources(explanation.full)
    for section in explanation.sections:
        emitter.heading(section.heading)
        for node in section.nodes:
            _node(node, emitter, sources)
        emitter.end_section()


class _Sources:
    """
    Which sources have been told: each once, and one link for all that it leads to.

    Their summaries, and the sources of what is left out or does not arise, belong to the full view.
    """

    def __init__(self, full: bool) -> None:
        self._full = full
        self._told: dict[str, set[str | None]] = {}

    def fresh(self, node: Node) -> Source | None:
        """The source of a node as it is told here; None where there is nothing new to tell."""
        source = node.source
        if source is None or not (self._full or _counts(node)):
            return None
        names = (source.id, source.url or source.id)
        known = {edition for name in names for edition in self._told.get(name, ())}
        for name in names:
            self._told.setdefault(name, set()).add(source.edition)
        if source.edition in known:
            return None
        return replace(
            source, url=None if known else source.url, summary=source.summary if self._full else ""
        )


def _counts(node: Node) -> bool:
    return node.kind != "not_modelled" and (node.kind, node.state) != ("member", "does_not_hold")


def _node(node: Node, emitter: Emitter, sources: _Sources) -> None:
    emitter.open(node, sources.fresh(node))
    for beneath in node.because:
        _node(beneath, emitter, sources)
    emitter.close(node)


def grid_lines(grid: Grid) -> Iterator[tuple[int, str]]:
    """A grid as lines with their depth: a column under its heading, a field to a line."""
    for column in grid.columns:
        yield 0, f"{column.heading} ({column.note})" if column.note else column.heading
        for name, (value, cited) in zip(grid.names, column.cells, strict=True):
            yield 1, f"{name}: {value} ({cited})" if cited else f"{name}: {value}"


def details(source: Source) -> tuple[str, ...]:
    """What is told of a source, line by line: its summary, if any, then its edition and link."""
    place = "; ".join(part for part in (source.edition_label, source.url) if part)
    return tuple(line for line in (source.summary, place) if line)
