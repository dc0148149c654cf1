"""
What several findings of a case share, told once: what is missing, left to a person, assumed or left out.
"""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from jeugdrecht.cli.paper import Block, Heading, Line, Point, Points
from jeugdrecht.explain import Explanation, Node
from jeugdrecht.explain.tree import Kind
from jeugdrecht.findings import Finding
from jeugdrecht.sources import Lang, Text

Explained: TypeAlias = tuple[Finding, Explanation]

BEFORE: tuple[Kind, ...] = ("missing", "waiting")
"""What comes before the explanations, since it is what the reader can do something about."""

AFTER: tuple[Kind, ...] = ("principle", "assumed", "not_modelled", "term")
"""What comes after them."""

MOST = 10
"""So many questions are shown of all findings together; those of one finding stand with it."""

_MORE = Text(
    "en {count} meer; `--decision` noemt ze bij elke beslissing",
    "and {count} more; `--decision` names them with each decision",
)
_FOR = Text("voor {decisions}", "for {decisions}")


def shared(explained: Sequence[Explained], kinds: Sequence[Kind], lang: Lang) -> Iterator[Block]:
    """
    The nodes of some kinds, each once, those that most findings have first.

    Args:
        explained: the findings with their explanations.
        kinds: the kinds of nodes.
        lang: the language.
    """
    for kind in kinds:
        told = _told(explained, kind)
        if told:
            yield Heading(_heading(explained, kind), 2)
            points = [_point(node, decisions, lang) for node, decisions in told[:MOST]]
            if len(told) > MOST:
                points.append(Point(_MORE.in_(lang).format(count=len(told) - MOST)))
            yield Points(tuple(points))


def in_short(explained: Sequence[Explained], kinds: Sequence[Kind], lang: Lang) -> Iterator[Block]:
    """
    What was assumed and what is left out, in a line each: the facts by their ids, the law by its places.

    Args:
        explained: the findings with their explanations.
        kinds: the kinds of nodes.
        lang: the language.
    """
    for kind in kinds:
        told = _told(explained, kind)
        if told:
            named = dict.fromkeys(_named(node) for node, _ in told)
            yield Heading(_heading(explained, kind), 2)
            yield Line("; ".join(named) + ".")


def _named(node: Node) -> str:
    return node.source.citation if node.source is not None else node.about or node.text


def _heading(explained: Sequence[Explained], kind: Kind) -> str:
    """The heading under which explanations of this language and register tell it."""
    sections = (section for _, explanation in explained for section in explanation.sections)
    return next(section.heading for section in sections if any(node.kind == kind for node in section.nodes))


def _told(explained: Sequence[Explained], kind: Kind) -> list[tuple[Node, list[str]]]:
    found: dict[str, tuple[Node, dict[str, None]]] = {}
    for finding, explanation in explained:
        for node in explanation.root.because:
            if node.kind == kind:
                found.setdefault(node.text, (node, {}))[1][finding.decision] = None
    told = [(node, list(decisions)) for node, decisions in found.values()]
    return sorted(told, key=lambda pair: -len(pair[1]))


def _point(node: Node, decisions: Sequence[str], lang: Lang) -> Point:
    about = f"{node.about}; " if node.about is not None else ""
    return Point(f"{node.text} ({about}{_FOR.in_(lang).format(decisions=', '.join(decisions))})")
