"""
JSON: the node tree as programs read it.
"""

from jeugdrecht.explain.tree import Explanation, Node, Provenance, Source
from jeugdrecht.explain.values import Json


def as_json(explanation: Explanation) -> dict[str, Json]:
    """
    The node tree of an explanation; its root carries the answer.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> from jeugdrecht.explain.explain import explain
    >>> root = as_json(explain(found, rulebase()))
    >>> root["node"], root["state"], root["because"][0]["provision"]
    ('decision', 'decided', 'sr:77a')
    """
    return node_json(explanation.root)


def node_json(node: Node) -> dict[str, Json]:
    """One node: what it is, its state and its sentence; where it stands in the law, where that is so."""
    found: dict[str, Json] = {"node": node.kind, "state": node.state, "text": node.text}
    if node.about is not None:
        found["about"] = node.about
    if node.item is not None:
        found["item"] = node.item
    if node.source is not None:
        found.update(_source(node.source))
    if node.provenance is not None:
        found["given"] = _provenance(node.provenance)
    found["because"] = [node_json(beneath) for beneath in node.because]
    return found


def _source(source: Source) -> dict[str, Json]:
    return {
        "provision": source.id, "citation": source.citation, "rank": source.rank, "heading": source.heading,
        "summary": source.summary, "edition": source.edition, "jci": source.jci, "url": source.url,
    }  # fmt: skip


def _provenance(provenance: Provenance) -> dict[str, Json]:
    said: dict[str, str | None] = {
        "by": provenance.by, "because": provenance.because, "on": provenance.on, "source": provenance.source,
    }  # fmt: skip
    return {name: part for name, part in said.items() if part is not None}
