"""
Names in signatures that are explained elsewhere: the documentation asks no other site where.
"""

ELSEWHERE = [
    ("py:.*", r"(collections\.abc|datetime|pathlib|typing)\..*"),
    (
        "py:.*",
        r"(Path|Any|Callable|Iterable|Iterator|Mapping|Sequence|Literal|None|str|int|bool|bytes|object)",
    ),
]
"""What Python documents itself."""
