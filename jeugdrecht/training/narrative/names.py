"""
What people in invented cases are called: initials, which say nothing of where someone comes from.
"""

from random import Random

LETTERS = "ABCDEFGHJKLMNPRSTVWZ"


def initials(rng: Random) -> str:
    """
    Two initials.

    >>> len(initials(Random(1)))
    4
    """
    return "".join(f"{letter}." for letter in rng.sample(LETTERS, 2))
