"""
Values without quotes: YAML 1.2, in which only true and false are booleans and days are text.
"""

import re

from jeugdrecht.cases.tree import Leaf

_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOL = frozenset({"true", "True", "TRUE", "false", "False", "FALSE"})
_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)


def plain(text: str, line: int | None = None) -> Leaf:
    """
    What a value without quotes looks like; days, and ja and nee, stay text.

    >>> [plain(text).kind for text in ("true", "ja", "48", "2026-03-01", "")]
    ['bool', 'text', 'number', 'text', 'null']
    """
    if text in _NULL:
        return Leaf("null", text, line)
    if text in _BOOL:
        return Leaf("bool", text.lower(), line)
    return Leaf("number" if _NUMBER.fullmatch(text) else "text", text, line)
