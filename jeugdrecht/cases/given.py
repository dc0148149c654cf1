"""
What is said of one fact: a bare value, one with its provenance, unknown, not applicable, or disputed.
"""

from dataclasses import replace

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.tree import Branch, Entry, Leaf, Node, Row, shown
from jeugdrecht.cases.values import day, text, value
from jeugdrecht.errors import nearest, quoted
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Given, GivenState
from jeugdrecht.logic.vocabulary import Fact, Nature

UNKNOWN_WORDS = ("onbekend", "unknown")
NVT = "nvt"
PROVENANCE = ("by", "because", "on", "source")


def given(node: Node, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    """
    What a node says of a fact; None when it says nothing that can be read, with a fault.

    Args:
        node: what was written.
        fact: what it is about.
        spot: where it stands.
        faults: where faults go.
    """
    match node:
        case Row():
            faults.add(words.ONE_VALUE, spot)
            return None
        case Leaf():
            return _bare(node, fact, spot, faults)
        case Branch():
            return _block(node, fact, spot, faults)


def is_unknown(node: Node, fact: Fact | None = None) -> bool:
    """
    Whether a node is one of the words for unknown, and not a value of a choice that reads the same.

    Args:
        node: what was written.
        fact: what it is about, if it is about a fact.
    """
    if not isinstance(node, Leaf) or node.kind != "text" or (fact and node.text in fact.values):
        return False
    return node.text.strip().casefold() in UNKNOWN_WORDS


def may_be_nvt(fact: Fact) -> bool:
    """
    Whether a fact can be said not to apply, or an event never to have happened.

    Args:
        fact: the fact.
    """
    return fact.optional or fact.nature is Nature.EVENT


def _bare(leaf: Leaf, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    if leaf.kind == "refused":
        return None
    if leaf.kind == "null" or not leaf.text.strip():
        faults.add(words.EMPTY, spot)
        return None
    state = _state(leaf, fact)
    if state == "nvt" and not may_be_nvt(fact):
        faults.add(words.NVT_NOT_POSSIBLE, spot, id=fact.id)
        return None
    if state != "given":
        return Given(None, state)
    found = value(leaf, fact, spot, faults)
    return None if found is None else Given(found)


def _state(leaf: Leaf, fact: Fact) -> GivenState:
    if is_unknown(leaf, fact):
        return "onbekend"
    is_nvt = leaf.kind == "text" and leaf.text.strip().casefold() == NVT and NVT not in fact.values
    return "nvt" if is_nvt else "given"


def _block(block: Branch, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    parts = {entry.key: entry for entry in block.entries}
    if "disputed" in parts:
        return _disputed(block, fact, spot, faults)
    if "value" not in parts:
        faults.add(words.NO_VALUE, spot)
        return None
    return _stated(block, fact, spot, faults)


def _stated(block: Branch, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    entry = next(entry for entry in block.entries if entry.key == "value")
    where = spot.key("value", entry.line)
    provenance = _provenance(block, spot, faults)
    if not isinstance(entry.node, Leaf):
        faults.add(words.ONE_VALUE, where)
        return None
    said = _bare(entry.node, fact, where, faults)
    return None if said is None else replace(
        said, by=provenance.get("by"), because=provenance.get("because"), on=provenance.get("on"),
        source=provenance.get("source"),
    )  # fmt: skip


def _disputed(block: Branch, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    for entry in block.entries:
        if entry.key != "disputed":
            faults.add(words.BESIDE_DISPUTED, spot.key(entry.key, entry.line))
    entry = next(entry for entry in block.entries if entry.key == "disputed")
    where = spot.key("disputed", entry.line)
    if not isinstance(entry.node, Row) or len(entry.node.nodes) < 2:
        faults.add(words.TOO_FEW_VERSIONS, where)
        return None
    versions = [
        _version(node, fact, where.index(index, node.line), faults)
        for index, node in enumerate(entry.node.nodes)
    ]
    return Given(None, "betwist", versions=tuple(version for version in versions if version is not None))


def _version(node: Node, fact: Fact, spot: Spot, faults: Faults) -> Given | None:
    if not isinstance(node, Branch) or not any(entry.key == "value" for entry in node.entries):
        faults.add(words.VERSION_WITHOUT_VALUE, spot)
        return None
    said = _stated(node, fact, spot, faults)
    if said is not None and said.state == "onbekend":
        faults.add(words.VERSION_WITHOUT_VALUE, spot)
    return said


def _provenance(block: Branch, spot: Spot, faults: Faults) -> dict[str, str]:
    said: dict[str, str] = {}
    for entry in block.entries:
        where = spot.key(entry.key, entry.line)
        if entry.key in PROVENANCE:
            found = _beside(entry, where, faults)
            if found is not None:
                said[entry.key] = found
        elif entry.key != "value":
            faults.add(words.UNKNOWN_PROVENANCE, where, nearest(entry.key, PROVENANCE), key=quoted(entry.key))
    return said


def _beside(entry: Entry, where: Spot, faults: Faults) -> str | None:
    node = entry.node
    if isinstance(node, Leaf) and node.kind == "refused":
        return None
    if isinstance(node, Leaf) and not node.text.strip():
        faults.add(words.EMPTY, where)
        return None
    if not isinstance(node, Leaf) or node.kind != "text":
        faults.add(words.NOT_A_TEXT, where, found=shown(node, faults.lang))
        return None
    if entry.key != "on":
        return text(node, where, faults)
    found = day(node, where, faults)
    return None if found is None else days.iso(found)
