"""
The one walk over an explanation that every form shares.

An emitter is told what comes: the question, the answer, a heading, and of each node that it begins and ends.
"""

from typing import Protocol

from jeugdrecht.explain.tree import Explanation, Node, Source


class Emitter(Protocol):
    """What a form does with the parts of an explanation, in reading order."""

    def question(self, text: str, subject: str | None) -> None:
        """The question, and what it is about."""

    def answer(self, text: str, node: Node) -> None:
        """The answer in one sentence; *node* carries the status."""

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
    told: set[tuple[str, str | None]] = set()
    for section in explanation.sections:
        emitter.heading(section.heading)
        for node in section.nodes:
            _node(node, emitter, told)
        emitter.end_section()


def _node(node: Node, emitter: Emitter, told: set[tuple[str, str | None]]) -> None:
    source = node.source
    fresh = source is not None and (source.id, source.edition) not in told
    if source is not None:
        told.add((source.id, source.edition))
    emitter.open(node, source if fresh else None)
    for beneath in node.because:
        _node(beneath, emitter, told)
    emitter.close(node)


def details(source: Source) -> str:
    """The edition and the link of a source on one line."""
    return "; ".join(part for part in (source.edition_label, source.url) if part)
