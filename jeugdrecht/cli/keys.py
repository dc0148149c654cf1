"""
The organisation's secret for receipts, from a file of one line.
"""

from collections.abc import Iterator
from pathlib import Path

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault

SHORTEST_KEY = 16

_NO_FILE = Words("dit bestand is niet te lezen", "this file cannot be read")
_SHORT = Words(
    "hierin staat geen sleutel van één regel met minstens {least} tekens zonder spaties",
    "this holds no key of one line with at least {least} characters and no spaces",
)
_MAKE = Words("Maak er een met: openssl rand -hex 32", "Make one with: openssl rand -hex 32")


def key_from(file: Path) -> bytes:
    """The secret in a file, without the end of its line."""
    with file.open("rb") as opened:
        return opened.read(4_096).strip()


def key_faults(file: Path, lang: Lang) -> Iterator[Fault]:
    """What is wrong with a file that should hold a secret."""
    try:
        key = key_from(file)
    except (OSError, ValueError):
        yield Fault(str(file), _NO_FILE.in_(lang), _MAKE.in_(lang))
        return
    if len(key) < SHORTEST_KEY or len(key.split()) != 1:
        yield Fault(str(file), _SHORT.in_(lang).format(least=SHORTEST_KEY), _MAKE.in_(lang))
