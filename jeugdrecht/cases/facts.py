"""
Reading the facts of the case or of one item, and the names of cases and items.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.given import given
from jeugdrecht.cases.reading import Tools
from jeugdrecht.cases.tree import Branch, Leaf, Node, shown
from jeugdrecht.cases.values import is_plain
from jeugdrecht.logic.case import Given

LONGEST_NAME = 200
"""How many characters the name of a case may have."""


@dataclass(frozen=True, slots=True)
class Written:
    """A key with what stands under it, and where."""

    key: str
    node: Node
    spot: Spot


class FactsReader:
    """
    Collects facts, each once, of the case or of one item.

    Args:
        tools: the vocabulary and where faults go.
        item: the subject of the item, such as `feit`; None for the case.
    """

    def __init__(self, tools: Tools, item: str | None) -> None:
        self._tools = tools
        self._item = item
        self.facts: dict[str, Given] = {}
        self.spots: dict[str, Spot] = {}

    def fact(self, written: Written) -> None:
        """
        Read one fact.

        Args:
            written: its full id and what stands under it.
        """
        fact = self._tools.vocabulary.fact(written.key)
        if fact is None:
            self._tools.names.unknown_fact(written.key, written.spot)
        elif self._item is not None and fact.item != self._item:
            self._tools.names.misplaced(fact, self._item, written.spot)
        elif fact.id in self.spots:
            self._tools.faults.add(words.FACT_TWICE, written.spot, id=fact.id)
        else:
            self.spots[fact.id] = written.spot
            said = given(written.node, fact, written.spot, self._tools.faults)
            if said is not None:
                self.facts[fact.id] = said


def entries_under(written: Written, faults: Faults) -> Iterator[Written]:
    """
    What stands under a key that should hold a block.

    Args:
        written: the key.
        faults: where a fault goes when it holds something else.
    """
    if isinstance(written.node, Branch):
        for entry in written.node.entries:
            yield Written(entry.key, entry.node, written.spot.key(entry.key, entry.line))
    elif not (isinstance(written.node, Leaf) and written.node.kind == "refused"):
        faults.add(words.NOT_A_BLOCK, written.spot, key=written.key, found=shown(written.node, faults.lang))


def facts_under(written: Written, faults: Faults) -> Iterator[Written]:
    """
    The facts under the key of a subject, with their full ids.

    Args:
        written: the subject.
        faults: where a fault goes when it holds no block.
    """
    for entry in entries_under(written, faults):
        yield Written(f"{written.key}.{entry.key}", entry.node, entry.spot)


def name(written: Written, faults: Faults, *, limit: int, without: str = "") -> str | None:
    """
    The name of a case or an item; None with a fault.

    Args:
        written: what was written.
        faults: where a fault goes.
        limit: how many characters it may have.
        without: signs that it cannot hold.
    """
    node = written.node
    if isinstance(node, Leaf) and node.kind in ("text", "number") and _can_be_name(node.text, limit, without):
        return node.text
    if isinstance(node, Leaf) and node.kind == "null":
        faults.add(words.EMPTY, written.spot)
    elif not (isinstance(node, Leaf) and node.kind == "refused"):
        signs = (words.WITHOUT_SIGNS if without else words.WITHOUT_CONTROL).in_(faults.lang)
        found = shown(node, faults.lang)
        faults.add(words.NOT_AN_ID, written.spot, found=found, limit=limit, without=signs)
    return None


def _can_be_name(text: str, limit: int, without: str) -> bool:
    fits = 0 < len(text) <= limit and text == text.strip()
    return fits and is_plain(text) and not any(sign in text for sign in without)
