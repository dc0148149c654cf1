"""
JSON to a tree with line numbers, which the standard reader does not keep.
"""

import json
import re
from bisect import bisect_left

from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.tree import Branch, Entry, Grower, Leaf, Node, Row

_TOKEN = re.compile(
    r"[ \t\n\r]*+(?:"
    r"(?P<mark>[{}\[\]:,])"
    r'|(?P<string>"[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*+")'
    r"|(?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][-+]?[0-9]++)?)"
    r"|(?P<bool>true|false)|(?P<null>null)|(?P<end>\Z))"
)


class NotJsonError(Exception):
    """
    The text is not JSON.

    Args:
        line, column: where reading stopped, counted from 1.
    """

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.line = line
        self.column = column


def json_tree(text: str, faults: Faults) -> Node:
    """
    The tree of a JSON file.

    Args:
        text: the whole file.
        faults: where faults go that leave the rest readable.

    Raises:
        NotJsonError: it is not JSON; it may be YAML that starts with a bracket.
        InputError: it is too deep or too large.

    >>> json_tree('{"on": "2026-03-01"}', Faults("nl")).entries[0].key
    'on'
    """
    return _Scanner(text, faults).document()


class _Scanner:
    def __init__(self, text: str, faults: Faults) -> None:
        self._text = text
        self._breaks = [found.start() for found in re.finditer("\n", text)]
        self._grower = Grower(faults)
        self._at = 0
        self._start = 0
        self.kind = ""
        self.token = ""
        self._advance()

    def document(self) -> Node:
        root = self._node(Spot(""), 1)
        self._demand("end")
        return root

    def _line(self) -> int:
        return bisect_left(self._breaks, self._start) + 1

    def _fail(self) -> NotJsonError:
        line = self._line()
        before = self._breaks[line - 2] if line > 1 else -1
        return NotJsonError(line, self._start - before)

    def _advance(self) -> None:
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            self._start = self._at
            raise self._fail()
        self.kind = found.lastgroup or ""
        self._start, self._at = found.span(self.kind)
        self.token = found.group(self.kind)

    def _demand(self, *wanted: str) -> str:
        if self.kind not in wanted and self.token not in wanted:
            raise self._fail()
        token = self.token
        if self.kind != "end":
            self._advance()
        return token

    def _string(self) -> str:
        try:
            return str(json.loads(self.token))
        except ValueError:
            raise self._fail() from None

    def _node(self, spot: Spot, depth: int) -> Node:
        spot = Spot(spot.path, self._line())
        self._grower.step(depth, spot)
        match self.kind, self.token:
            case "mark", "{":
                return self._branch(spot, depth)
            case "mark", "[":
                return self._row(spot, depth)
            case "string", _:
                leaf = Leaf("text", self._string(), spot.line)
            case "number" | "bool" | "null" as kind, text:
                leaf = Leaf(kind, text, spot.line)
            case _:
                raise self._fail()
        self._advance()
        return leaf

    def _row(self, spot: Spot, depth: int) -> Row:
        self._advance()
        nodes: list[Node] = []
        while self.token != "]" or nodes:
            nodes.append(self._node(spot.index(len(nodes)), depth + 1))
            if self._demand(",", "]") == "]":
                return Row(tuple(nodes), spot.line)
        self._advance()
        return Row((), spot.line)

    def _branch(self, spot: Spot, depth: int) -> Branch:
        self._advance()
        entries: list[Entry] = []
        while self.token != "}" or entries:
            entries.append(self._entry(spot, depth))
            if self._demand(",", "}") == "}":
                return self._grower.branch(entries, spot)
        self._advance()
        return Branch((), spot.line)

    def _entry(self, spot: Spot, depth: int) -> Entry:
        line = self._line()
        if self.kind != "string":
            raise self._fail()
        key = self._string()
        self._advance()
        self._demand(":")
        return Entry(key, self._node(spot.key(key, line), depth + 1), line)
