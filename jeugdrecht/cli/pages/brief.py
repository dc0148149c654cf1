"""
The brief form of an explanation, for a screen on which many findings stand beneath each other.

A rule, an exception and a power keep their conditions; what is beneath a condition (the facts it was worked
out from, the reasoning of another decision) is left to the explanation of that one finding. What several
findings share, such as what is assumed, is told once beneath them all.
"""

from dataclasses import replace

from jeugdrecht.api import Finding
from jeugdrecht.cli.pages.shared import AFTER, BEFORE
from jeugdrecht.explain import Explanation, Node, Section
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.decisions import ListOf

TRACED = ("rule", "exception", "norm", "power", "all_of", "any_of", "item", "field", "part", "scope")
"""Kinds of nodes that are no use without what is beneath them."""


def brief(explanation: Explanation, finding: Finding) -> Explanation:
    """
    The brief form.

    Args:
        explanation: the whole explanation.
        finding: what it explains.
    """
    reference = Words(explanation.lang, explanation.register).say("again", sentence="")
    # A record of a list says what its rule says, so the rule is left out.
    is_list = isinstance(finding.found.decision.answer, ListOf)
    shortener = _Shortener(reference, TRACED if is_list else (*TRACED, "member"))
    told_once = (*BEFORE, *AFTER)
    own = (section for section in explanation.sections if not any(n.kind in told_once for n in section.nodes))
    return replace(explanation, sections=tuple(shortener.section(section) for section in own))


class _Shortener:
    """Shortens nodes, and mends references to what is no longer above."""

    def __init__(self, reference: str, traced: tuple[str, ...]) -> None:
        self._reference = reference
        self._traced = traced
        self._shown: set[str] = set()

    def section(self, section: Section) -> Section:
        return replace(section, nodes=tuple(self._node(node, top=True) for node in section.nodes))

    def _node(self, node: Node, *, top: bool = False) -> Node:
        text = node.text
        if node.kind == "seen_above" and text.removesuffix(self._reference) not in self._shown:
            text = text.removesuffix(self._reference)
        self._shown.add(text)
        beneath = tuple(self._node(part) for part in node.because) if node.kind in self._traced else ()
        return replace(node, text=text, source=node.source if top else None, because=beneath)
