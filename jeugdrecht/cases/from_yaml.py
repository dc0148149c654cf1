"""
YAML to a tree, by our own reading of plain values (YAML 1.2: only true and false are booleans).

The tree grows from the parser's events and not from finished nodes, so that a file that is too deep or too
large is refused before it is built.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.plain import plain
from jeugdrecht.cases.tree import Branch, Entry, Grower, Leaf, Node, Row, shown
from jeugdrecht.errors import quoted

# The parser in C is a hundred times faster; the one in Python stands in where it was not built.
_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def yaml_tree(text: str, faults: Faults) -> Node:
    """
    The tree of a YAML file.

    Args:
        text: the whole file.
        faults: where faults go that leave the rest readable.

    Raises:
        InputError: it is not YAML, or too deep or too large.

    >>> yaml_tree("feit: {soort: misdrijf}", Faults("nl")).entries[0].key
    'feit'
    """
    try:
        return _Composer(yaml.parse(text, Loader=_LOADER), faults).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
        faults.refuse(words.NOT_YAML, Spot("", line), why=_why(error.problem, faults), column=column)
    except yaml.YAMLError:
        faults.refuse(words.NOT_YAML, Spot(""), why=_why(None, faults), column=1)


def _why(problem: str | None, faults: Faults) -> str:
    said = (said for known, said in words.YAML_SAYS.items() if known in (problem or ""))
    return next(said, words.YAML_SAYS_ELSE).in_(faults.lang)


class _Composer:
    def __init__(self, events: Iterator[Any], faults: Faults) -> None:
        self._events = events
        self._faults = faults
        self._grower = Grower(faults)

    def document(self) -> Node:
        next(self._events)
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            return Leaf("null", "", 1)
        root = self._node(next(self._events), Spot(""), 1)
        next(self._events)
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent) and after.start_mark is not None:
            self._faults.add(words.SECOND_DOCUMENT, Spot("", after.start_mark.line + 1))
        return root

    def _node(self, event: Any, spot: Spot, depth: int) -> Node:
        spot = Spot(spot.path, event.start_mark.line + 1)
        self._grower.step(depth, spot)
        readable = self._readable(event, spot)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._row(spot, depth)
        if isinstance(event, yaml.MappingStartEvent):
            return self._branch(spot, depth)
        if not readable:
            return Leaf("refused", "", spot.line)
        quoted_text = Leaf("text", event.value, spot.line)
        return plain(event.value, spot.line) if event.style in (None, "") else quoted_text

    def _readable(self, event: Any, spot: Spot) -> bool:
        if isinstance(event, yaml.AliasEvent):
            self._faults.add(words.ALIAS, spot)
            return False
        if event.anchor is not None:
            self._faults.add(words.ANCHOR, spot)
        if event.tag is not None:
            self._faults.add(words.TAG, spot, found=quoted(event.tag))
        return event.tag is None

    def _row(self, spot: Spot, depth: int) -> Row:
        nodes: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            nodes.append(self._node(event, spot.index(len(nodes)), depth + 1))
        return Row(tuple(nodes), spot.line)

    def _branch(self, spot: Spot, depth: int) -> Branch:
        entries: list[Entry] = []
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            key = self._key(event, Spot(spot.path, line), depth)
            node = self._node(next(self._events), spot.key(key or "?", line), depth + 1)
            if key is not None:
                entries.append(Entry(key, node, line))
        return self._grower.branch(entries, spot)

    def _key(self, event: Any, spot: Spot, depth: int) -> str | None:
        leaf = self._node(event, spot, depth + 1)
        if isinstance(leaf, Leaf) and leaf.kind == "text":
            if leaf.text != "<<":
                return leaf.text
            self._faults.add(words.MERGE, spot)
        elif not (isinstance(leaf, Leaf) and leaf.kind == "refused"):
            self._faults.add(words.KEY_IS_NO_TEXT, spot, found=shown(leaf, self._faults.lang))
        return None
