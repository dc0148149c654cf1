"""
Under which text each cited place was last verified: the editions and fingerprints that come with the library.

Only fingerprints are kept, never a text. A place of which no official text was read has none.
"""

import csv
import io
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

from jeugdrecht.corpus.letters import fingerprint

FIELDS: Final = ("place", "edition", "form", "method", "print")
ABSENT: Final = "absent"
"""Stands for the fingerprint of a place that lapsed, and of which it was verified that the text lacks it."""

_FILE: Final = "fingerprints.csv"


class Verified(NamedTuple):
    """
    The text under which a place was verified.

    Args:
        place: the id of the place.
        edition: the edition of that text (ISO).
        form: the form in which it was read.
        method: how the fingerprint was made.
        print: the fingerprint, or `absent`.
    """

    place: str
    edition: str
    form: str
    method: str
    print: str


@cache
def verified() -> dict[str, Verified]:
    """
    What was verified, by the id of the place.

    >>> {one.method for one in verified().values()} <= {"letters-1"}
    True
    """
    text = files("jeugdrecht.corpus").joinpath(_FILE).read_text(encoding="utf-8")
    return {row["place"]: Verified(**row) for row in csv.DictReader(io.StringIO(text))}


def differs_from(place: str, text: str) -> str | None:
    """
    The edition in which a place was verified, if a text of it reads otherwise.

    Args:
        place: the id of the place.
        text: the text.

    Returns:
        The edition (ISO); None where the text is the same, or the place was not verified.

    >>> differs_from("sr:77a", "Een andere tekst."), differs_from("ivrk:1", "Een andere tekst.")
    ('2026-07-01', None)
    """
    row = verified().get(place)
    return None if row is None or fingerprint(text) == row.print else row.edition


def as_csv(rows: Iterable[Verified]) -> str:
    """
    The content of the file that holds these.

    >>> print(as_csv([Verified("sr:77a", "2014-04-01", "bwb-plus", "letters-1", "0a")]), end="")
    place,edition,form,method,print
    sr:77a,2014-04-01,bwb-plus,letters-1,0a
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows((FIELDS, *rows))
    return out.getvalue()
