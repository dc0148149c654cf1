"""
Python structures (dicts, lists and plain values) to the same tree as files, without line numbers.
"""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeGuard

from jeugdrecht.cases import words
from jeugdrecht.cases.faults import Faults, Spot
from jeugdrecht.cases.tree import Branch, Entry, Grower, Leaf, Node, Row
from jeugdrecht.errors import quoted

_LARGEST_SHOWN = 10**20  # Python refuses to print numbers of thousands of digits


def python_tree(structure: object, faults: Faults) -> Node:
    """
    The tree of a Python structure.

    Args:
        structure: dicts, lists, text, numbers, booleans, dates; a structure that holds itself is too deep.
        faults: where faults go.

    Raises:
        InputError: it is too deep or too large.

    >>> python_tree({"feit": {"strafmaximum_maanden": 48}}, Faults("nl")).entries[0].node.entries[0].node.text
    '48'
    """
    return _Planter(faults).node(structure, Spot(""), 1)


class _Planter:
    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._grower = Grower(faults)

    def node(self, value: object, spot: Spot, depth: int) -> Node:
        self._grower.step(depth, spot)
        if isinstance(value, Mapping):
            return self._branch(value, spot, depth)
        if isinstance(value, list | tuple):
            nodes = (self.node(part, spot.index(index), depth + 1) for index, part in enumerate(value))
            return Row(tuple(nodes))
        return self._leaf(value, spot)

    def _branch(self, mapping: Mapping[object, object], spot: Spot, depth: int) -> Branch:
        entries: list[Entry] = []
        for key, value in mapping.items():
            if isinstance(key, str):
                entries.append(Entry(str(key), self.node(value, spot.key(key), depth + 1)))
            elif key is True:
                self._faults.add(words.KEY_IS_TRUE, spot)
            else:
                self._faults.add(words.KEY_IS_NO_TEXT, spot, found=_shown(key))
        return self._grower.branch(entries, spot)

    def _leaf(self, value: object, spot: Spot) -> Leaf:
        if value is None:
            return Leaf("null", "")
        if isinstance(value, bool):
            return Leaf("bool", "true" if value else "false")
        if isinstance(value, str):
            return Leaf("text", str(value))
        if isinstance(value, int | float | Decimal):
            return Leaf("number", _shown(value))
        if _is_day(value):
            return Leaf("text", value.isoformat())
        self._faults.add(words.NO_SUCH_TYPE, spot, found=type(value).__name__)
        return Leaf("refused", "")


def _is_day(value: object) -> TypeGuard[datetime.date]:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


def _shown(value: object) -> str:
    if isinstance(value, int) and abs(value) >= _LARGEST_SHOWN:
        return f"10^{int(value.bit_length() * 0.30103)}"
    return str(value) if isinstance(value, int | float | Decimal | None) else quoted(type(value).__name__)
