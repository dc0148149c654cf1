"""
A dialogue of lines: what is said goes to standard error, an answer is one line of standard input.
"""

import contextlib
import sys
from collections.abc import Iterable

from jeugdrecht.cli.language import Words
from jeugdrecht.cli.output import tell
from jeugdrecht.cli.paper import Block, Line, as_text
from jeugdrecht.cli.settings import Settings

LONGEST_LINE = 2_000
"""No answer is longer; the rest of a line is dropped."""


class EndOfInput(Exception):
    """Nobody answers any more."""


class Dialogue:
    """
    Says and hears lines.

    Args:
        settings: the language, and whether output is plain.
    """

    def __init__(self, settings: Settings) -> None:
        self.lang = settings.lang
        self._settings = settings
        if _is_typed():
            with contextlib.suppress(ImportError):
                import readline  # noqa: F401 - gives arrow keys and correction in a line that is typed

    def show(self, *blocks: Block) -> None:
        """Show blocks of a page."""
        tell(as_text(blocks, plain=self._settings.is_plain, width=self._settings.width).rstrip("\n"))

    def say(self, words: Words, **parts: object) -> None:
        """Say a sentence."""
        self.show(Line(words.in_(self.lang).format(**parts)))

    def hear(self, words: Words | None = None, **parts: object) -> str:
        """
        One line of input, after a sentence if there is one.

        Raises:
            EndOfInput: there is no more input.
        """
        if words is not None:
            self.say(words, **parts)
        try:
            line = input("> ") if _is_typed() else _read()
        except EOFError:
            raise EndOfInput from None
        return line.strip()[:LONGEST_LINE]

    def agrees(self, words: Words, **parts: object) -> bool:
        """Whether the answer is yes; anything but yes or no is asked again."""
        said = self.hear(words, **parts).casefold()
        while said not in (*YES, *NO):
            said = self.hear(words, **parts).casefold()
        return said in YES

    def numbers(self, found: str, count: int) -> list[int] | None:
        """The places in a numbered list that were typed, counted from 0; None if any is not in the list."""
        parts = found.replace(",", " ").split()
        places = [int(part) - 1 for part in parts if part.isascii() and part.isdigit() and len(part) < 6]
        right = len(places) == len(parts) and all(0 <= place < count for place in places)
        return places if right and places else None


YES = ("ja", "j", "yes", "y")
NO = ("nee", "n", "no")


def numbered(lines: Iterable[str]) -> str:
    """Lines with numbers before them."""
    return "\n".join(f"{number:>3}. {line}" for number, line in enumerate(lines, start=1))


def _is_typed() -> bool:
    """Whether somebody types at a terminal."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _read() -> str:
    if sys.stdin is None:
        raise EOFError
    line = rest = sys.stdin.readline(LONGEST_LINE)
    if not line:
        raise EOFError
    while rest and not rest.endswith("\n"):
        rest = sys.stdin.readline(LONGEST_LINE)
    return line
