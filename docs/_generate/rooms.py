"""
A drawing of the rooms, from the contract that holds imports to one direction.
"""

FILE = "kamers.svg"


def drawing() -> str:
    return "<svg/>"
