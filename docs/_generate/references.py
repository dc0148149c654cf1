"""
What the reference of Python needs: names that are explained elsewhere, and docstrings of one sentence.
"""

from typing import Any

ELSEWHERE = [
    ("py:.*", r"(collections\.abc|datetime|pathlib|typing)\..*"),
    (
        "py:.*",
        r"(Path|Any|Callable|Iterable|Iterator|Mapping|Sequence|Literal|None|str|int|bool|bytes|object)",
    ),
]
"""What Python documents itself."""


def keep_sentence(app: Any, what: str, name: str, thing: object, options: Any, lines: list[str]) -> None:
    """Let a property say a sentence with a colon, which napoleon would otherwise read as a type."""
    if what == "property" and lines and ":" in lines[0]:
        lines[:0] = ["..", ""]  # an empty comment: napoleon only looks at the first line
