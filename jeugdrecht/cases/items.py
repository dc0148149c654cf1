"""
Reading the lists of a case: offences, measures, stays and the like.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jeugdrecht.cases import words
from jeugdrecht.cases.facts import FactsReader, Written, entries_under, facts_under, name
from jeugdrecht.cases.faults import Spot
from jeugdrecht.cases.given import is_unknown
from jeugdrecht.cases.reading import Tools
from jeugdrecht.cases.tree import Branch, Leaf, Node, Row, shown
from jeugdrecht.logic.case import Item
from jeugdrecht.logic.vocabulary import ItemList

LONGEST_ID = 100
SIGNS_OF_COMMANDS = ":=@"
"""Have a meaning of their own in `--set feit-2:feit.soort=overtreding`, and in the parts of a period."""


@dataclass(frozen=True, slots=True)
class ReadItem:
    """An item with its own id, if it has one, and where its facts stand."""

    id: str | None
    reader: FactsReader


class ListReader:
    """
    Reads one list.

    Args:
        tools: the vocabulary and where faults go.
        items: the list.
    """

    def __init__(self, tools: Tools, items: ItemList) -> None:
        self._tools = tools
        self._items = items
        self._ids: set[str] = set()

    def items(self, written: Written) -> list[ReadItem] | None:
        """
        The items under the key of a list; None when it is said to be unknown, or is no list.

        Args:
            written: the key and what stands under it.
        """
        match written.node:
            case Row():
                parts = enumerate(written.node.nodes)
                return [self._item_at(node, written.spot.index(index, node.line)) for index, node in parts]
            case Branch():
                return [self.item(entries_under(written, self._tools.faults))]
            case Leaf():
                self._no_list(written.node, written.spot)
                return None

    def item(self, entries: Iterable[Written]) -> ReadItem:
        """
        Read one item.

        Args:
            entries: what stands in it.
        """
        reader = FactsReader(self._tools, self._items.item)
        id: str | None = None
        for entry in entries:
            if entry.key in ("id", f"{self._items.item}.id"):
                id = self._own_id(entry, id)
            else:
                self._part(entry, reader)
        return ReadItem(id, reader)

    def numbered(self, read: list[ReadItem]) -> tuple[tuple[Item, FactsReader], ...]:
        """
        The items with ids; those without get `feit-1`, `feit-2`, … in order, skipping what is taken.

        Args:
            read: the items in the order of the file.
        """
        free = (id for id in map(self._numbered_id, range(1, 2 * len(read) + 1)) if id not in self._ids)
        return tuple((Item(item.id or next(free), item.reader.facts), item.reader) for item in read)

    def _numbered_id(self, number: int) -> str:
        return f"{self._items.item}-{number}"

    def _item_at(self, node: Node, spot: Spot) -> ReadItem:
        if isinstance(node, Branch):
            return self.item(entries_under(Written(self._items.item, node, spot), self._tools.faults))
        if not (isinstance(node, Leaf) and node.kind == "refused"):
            found = shown(node, self._tools.faults.lang)
            self._tools.faults.add(words.NOT_AN_ITEM, spot, item=self._items.item, found=found)
        return ReadItem(None, FactsReader(self._tools, self._items.item))

    def _no_list(self, leaf: Leaf, spot: Spot) -> None:
        if is_unknown(leaf) or leaf.kind == "refused":
            return
        found = shown(leaf, self._tools.faults.lang)
        self._tools.faults.add(words.NOT_A_LIST, spot, list=self._items.id, found=found)

    def _own_id(self, written: Written, before: str | None) -> str | None:
        if before is not None:
            self._tools.faults.add(words.FACT_TWICE, written.spot, id="id")
        found = name(written, self._tools.faults, limit=LONGEST_ID, without=SIGNS_OF_COMMANDS)
        if found is not None and found in self._ids:
            self._tools.faults.add(words.ITEM_ID_TWICE, written.spot, found=found)
        if found is not None:
            self._ids.add(found)
        return found

    def _part(self, written: Written, reader: FactsReader) -> None:
        vocabulary = self._tools.vocabulary
        own = f"{self._items.item}.{written.key}"
        if "." in written.key:
            reader.fact(written)
        elif vocabulary.fact(own) is not None:
            reader.fact(Written(own, written.node, written.spot))
        elif written.key in vocabulary.subjects:
            for fact in facts_under(written, self._tools.faults):
                reader.fact(fact)
        elif isinstance(written.node, Branch):
            self._tools.names.unknown_key(written.key, vocabulary.subjects, written.spot)
        else:
            self._tools.names.unknown_fact(own, written.spot)
