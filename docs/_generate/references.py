"""
Names in signatures that are explained elsewhere: those of Python itself, and the short names of the library.
"""

ELSEWHERE = [
    ("py:.*", r"(collections\.abc|datetime|pathlib|typing|types|enum|networkx)\..*"),
    ("py:.*", r"(Path|Any|Callable|Iterable|Iterator|Mapping|Sequence|Literal|date|None|str|int|bool|bytes)"),
]
"""What the standard library documents; the build asks no other site where."""

ALIASES: dict[str, str] = {}
