"""
What was written, as a tree with line numbers: the same for YAML, JSON and Python structures.

Nothing is interpreted here: a leaf keeps its text, so that no hostile number is ever worked out.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.errors import Fault, quoted
from jeugdrecht.sources import Lang

DEEPEST = 20
"""How deep a case file may be nested; a disputed fact in a family, the deepest there is, stands at 10."""

MOST_NODES = 100_000
"""How many values, lists and blocks a case file may hold."""

Kind = Literal["text", "number", "bool", "null", "refused"]


@dataclass(frozen=True, slots=True)
class Leaf:
    """
    One value as written.

    Args:
        kind: what it looks like; "refused" when a fault has been reported about it already.
        text: as written, without quotes.
        line: line in the file, counted from 1; None for a Python structure.
    """

    kind: Kind
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with what stands under it."""

    key: str
    node: "Node"
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """A block of keys, each once."""

    entries: tuple[Entry, ...]
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A list."""

    nodes: tuple["Node", ...]
    line: int | None = None


Node: TypeAlias = Leaf | Branch | Row


def shown(node: Node, lang: Lang) -> str:
    """
    A node as a message names it.

    Args:
        node: what was written.
        lang: the language of the message.

    >>> shown(Leaf("text", "misdrijf"), "nl"), shown(Row(()), "nl")
    ("'misdrijf'", 'een lijst')
    """
    match node:
        case Branch():
            return words.A_BLOCK.in_(lang)
        case Row():
            return words.A_LIST.in_(lang)
        case Leaf():
            return words.NOTHING.in_(lang) if node.kind == "null" else quoted(node.text)


@dataclass(frozen=True, slots=True)
class Document:
    """
    A file as read, with what was wrong with its form.

    Args:
        root: the tree.
        faults: what does not keep it from being read further, such as a key that stands there twice.
        more: how many further faults there were, beyond what anyone reads.
        name: of the file, for messages about it as a whole.
    """

    root: Node
    faults: tuple[Fault, ...] = ()
    more: int = 0
    name: str = ""


class Grower:
    """
    Guards the growth of a tree: how deep, how many, and every key once.

    Args:
        faults: where faults go.
    """

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self._count = 0

    def step(self, depth: int, spot: Spot) -> None:
        """
        Count one more node.

        Raises:
            InputError: the tree is deeper or larger than any case file.
        """
        self._count += 1
        if depth > DEEPEST:
            self.faults.refuse(words.TOO_DEEP, Spot("", spot.line), limit=DEEPEST)
        if self._count > MOST_NODES:
            self.faults.refuse(words.TOO_MANY, Spot("", spot.line), limit=MOST_NODES)

    def branch(self, entries: list[Entry], spot: Spot) -> Branch:
        """A block; of a key that stands there more than once only the first is kept, and each is a fault."""
        kept: dict[str, Entry] = {}
        for entry in entries:
            first = kept.setdefault(entry.key, entry)
            if first is not entry:
                self.faults.add(words.KEY_TWICE, spot.key(entry.key, entry.line), first=first.line or "-")
        return Branch(tuple(kept.values()), spot.line)
