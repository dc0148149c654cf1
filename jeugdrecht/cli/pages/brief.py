"""
The brief form of an explanation, for a screen on which many findings stand beneath each other.

What holds and what is open keeps its conditions; what does not hold, and what is beneath a condition (the
facts it was worked out from, the reasoning of another decision), is left to the explanation of that one
finding. What several findings share, such as what is assumed, is told once beneath them all.
"""

from dataclasses import replace

from jeugdrecht.cli.pages.shared import AFTER, BEFORE
from jeugdrecht.explain import Explanation, Node, Section
from jeugdrecht.explain.wording import Words

TRACED = ("rule", "power", "norm", "all_of", "any_of", "item", "field", "part", "scope")
"""Kinds of nodes that are no use without what is beneath them."""
DROPPED = ("exception", "member", "power")
"""Kinds of nodes that are left out where they do not hold: the answer does not rest on them."""
FAILED = ("does_not_hold", "unavailable")
OPEN = ("unknown", "judgement", "open")


def brief(explanation: Explanation) -> Explanation:
    """
    The brief form.

    Args:
        explanation: the whole explanation.
    """
    reference = Words(explanation.lang, explanation.register).say("again", sentence="")
    shortener = _Shortener(reference)
    told_once = (*BEFORE, *AFTER)
    own = (section for section in explanation.sections if not any(n.kind in told_once for n in section.nodes))
    shown = (shortener.section(section) for section in own)
    return replace(explanation, sections=tuple(section for section in shown if section.nodes))


class _Shortener:
    """Shortens nodes, and mends references to what is no longer above."""

    def __init__(self, reference: str) -> None:
        self._reference = reference
        self._shown: set[str] = set()

    def section(self, section: Section) -> Section:
        return replace(section, nodes=tuple(self._node(node) for node in section.nodes if _matters(node)))

    def _node(self, node: Node) -> Node:
        text = node.text
        if node.kind == "seen_above" and text.removesuffix(self._reference) not in self._shown:
            text = text.removesuffix(self._reference)
        self._shown.add(text)
        if node.kind == "member" and (places := _places(node)):
            text = f"{text} ({', '.join(places)})"
        parts = _beneath(node) if node.kind in TRACED else ()
        return replace(node, text=text, source=None, because=tuple(self._node(part) for part in parts))


def _places(node: Node) -> tuple[str, ...]:
    """Where the rules stand that give a member of a set."""
    rules = (part.source for part in node.because if part.kind == "rule" and _matters(part))
    return tuple(dict.fromkeys(source.citation for source in rules if source is not None))


def _matters(node: Node) -> bool:
    return not (node.kind in DROPPED and node.state in FAILED)


def _beneath(node: Node) -> tuple[Node, ...]:
    """What is open of what is open; otherwise what the outcome rests on."""
    parts = tuple(part for part in node.because if _matters(part))
    waits = tuple(part for part in parts if part.state in OPEN)
    return waits if node.state in OPEN and waits else parts
