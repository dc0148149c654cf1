"""
A page as text, in the form that suits where it goes.
"""

from collections.abc import Iterable

from jeugdrecht.cli.paper.blocks import Block
from jeugdrecht.cli.paper.plain import plain_text


def as_text(blocks: Iterable[Block], *, plain: bool, width: int) -> str:
    """
    A page as text.

    Args:
        blocks: the page.
        plain: without colour and box characters.
        width: columns to break lines at.
    """
    if plain:
        return plain_text(blocks, width)
    # rich costs time at the start, and only a terminal needs it.
    from jeugdrecht.cli.paper.terminal import terminal_text

    return terminal_text(blocks, width)
