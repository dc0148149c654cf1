"""
Amounts as a judgment writes them, such as `11 maanden en 2 weken`, beside a maximum that was found.
"""

import re

# Art. 88 Sr: a month of a sentence is thirty days.
SIZES = {
    "dag": ("dag", 1),
    "dagen": ("dag", 1),
    "week": ("dag", 7),
    "weken": ("dag", 7),
    "maand": ("dag", 30),
    "maanden": ("dag", 30),
    "uur": ("uur", 1),
    "jaar": ("jaar", 1),
}


def within(imposed: str, maximum: int | None, unit: str) -> bool:
    """Whether what was imposed lies within a maximum in this unit; where none is open, nothing does."""
    if maximum is None:
        return False
    kind, number = total(imposed)
    ceiling, most = total(f"{maximum} {unit}")
    if kind != ceiling:
        raise ValueError(f"{imposed} and a maximum in {unit} cannot be compared")
    return number <= most


def total(words: str) -> tuple[str, int]:
    """
    The amount in the smallest unit of its kind.

    >>> total("11 maanden en 2 weken")
    ('dag', 344)
    """
    found = re.findall(r"(\d+) (\w+)", words)
    sizes = [(SIZES[unit], int(number)) for number, unit in found if unit in SIZES]
    kinds = {kind for (kind, _), _ in sizes}
    if len(kinds) != 1 or len(sizes) != len(found):
        raise ValueError(f"not an amount: {words}")
    return kinds.pop(), sum(size * number for (_, size), number in sizes)
