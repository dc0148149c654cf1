"""
What holds for every command of one run: the language, and whether output is plain.
"""

import os
import shutil
import sys
from dataclasses import dataclass

from jeugdrecht.cli.language import Lang

PLAIN_WIDTH = 100
"""Columns of output that no terminal shows, so that it is the same on every machine."""

WIDEST = 120
"""Longer lines are hard to read, however wide the terminal is."""

NARROWEST = 40


@dataclass(frozen=True, slots=True)
class Settings:
    """
    The choices of one run.

    Args:
        lang: the language of help, messages and output.
        plain: whether `--plain` was given.
    """

    lang: Lang
    plain: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether output has neither colour nor box characters: asked for, or nobody looks at a terminal."""
        asked = self.plain or bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        return asked or not _is_terminal()

    @property
    def width(self) -> int:
        """The columns to fill."""
        if not _is_terminal():
            return PLAIN_WIDTH
        return max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))


def _is_terminal() -> bool:
    # A standard output that is closed is None.
    return sys.stdout is not None and sys.stdout.isatty()
