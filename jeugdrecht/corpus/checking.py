"""
Drift: what became of each cited place since the text under which its rules were verified.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from jeugdrecht.corpus.cited import Cited, cited_places
from jeugdrecht.corpus.fingerprints import ABSENT, Verified, verified
from jeugdrecht.corpus.letters import METHOD, Piece, changes, fingerprint
from jeugdrecht.corpus.places import Found, has_text, text_in, text_of
from jeugdrecht.corpus.store import Corpus
from jeugdrecht.logic.rulebase import Rulebase

Outcome: TypeAlias = Literal["same", "changed", "gone", "not_in_force", "unverified", "unknown"]
Why: TypeAlias = Literal["", "no_text", "no_edition", "not_added", "older", "method", "lapsed"]

MOVED: Final[tuple[Outcome, ...]] = ("changed", "gone", "not_in_force")
"""What somebody has to read before the rules can be relied on."""


@dataclass(frozen=True, slots=True)
class Drift:
    """
    What became of one cited place.

    Args:
        cited: the place, and what rests on it.
        outcome: the same text; changed; gone; printed and not in force; a text without a fingerprint to
            compare it with (unverified); or no text to compare (unknown).
        why: the reason of an outcome that needs one: the place has no official text, the corpus holds no
            edition of it, holds only a part of the instrument, holds only an older edition than was verified,
            the fingerprint was made in another way, or the text lapsed.
        verified: the edition and fingerprint under which it was verified, if any.
        found: the text in the corpus, if any.
        pieces: what changed, word by word; empty where the corpus does not hold the verified text.
    """

    cited: Cited
    outcome: Outcome
    why: Why = ""
    verified: Verified | None = None
    found: Found | None = None
    pieces: tuple[Piece, ...] = ()


def drift(
    corpus: Corpus, law: Rulebase, day: str, known: Mapping[str, Verified] | None = None
) -> Iterator[Drift]:
    """
    Compare every cited place with the corpus, in statute order.

    A place that was read in a text from before its rules ended is compared on the last day that one of them
    holds: what replaced that text is no drift of theirs.

    Args:
        corpus: the corpus.
        law: all of the law.
        day: the day (ISO).
        known: what was verified; left out, what comes with the library.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from jeugdrecht.corpus import Corpus, read_data
    >>> from jeugdrecht.rules.library import rulebase
    >>> text = read_data(b"<artikel><kop><nr>77a</nr></kop><al>Twaalf jaren.</al></artikel>",
    ...                  "BWBR0001854_2026-10-01.xml")
    >>> with TemporaryDirectory() as folder, Corpus(Path(folder), writing=True) as corpus:
    ...     _ = corpus.add([(text, "sr.xml")])
    ...     found = {one.cited.place.id: one.outcome for one in drift(corpus, rulebase(), "2026-11-26", {})}
    >>> found["sr:77a"], found["sr:77b:1"]
    ('unverified', 'unknown')
    """
    texts = verified() if known is None else known
    for cited in cited_places(law):
        yield _of(corpus, cited, min(day, cited.last_day or day), texts.get(cited.place.id))


def _of(corpus: Corpus, cited: Cited, day: str, known: Verified | None) -> Drift:
    if not has_text(cited.place):
        return Drift(cited, "unknown", "no_text", known)
    found = text_of(corpus, cited.place, day)
    if found is None:
        return Drift(cited, "unknown", "no_edition", known)
    if found.missing_part:
        return Drift(cited, "unknown", "not_added", known, found)
    is_older = found.edition.edition < _read_in(cited, known)
    if known is not None and known.print == ABSENT:
        is_there = any(passage.state == "in_force" for passage in found.passages)
        outcome: Outcome = "same" if not is_there else "unknown" if is_older else "changed"
        return Drift(cited, outcome, "older" if outcome == "unknown" else "", known, found)
    if not found.passages:
        return Drift(cited, *(("unknown", "older") if is_older else ("gone", "")), known, found)
    if known is not None and known.method != METHOD:
        return Drift(cited, "unverified", "method", known, found)
    return _compared(corpus, cited, known, found, is_older=is_older)


def _read_in(cited: Cited, known: Verified | None) -> str:
    """The edition in which a place was read, with a fingerprint or without; empty where nothing says so."""
    if known is not None:
        return known.edition
    return "" if cited.provision is None else cited.provision.read


def _compared(corpus: Corpus, cited: Cited, known: Verified | None, found: Found, *, is_older: bool) -> Drift:
    states = {passage.state for passage in found.passages}
    if states == {"lapsed"} and not is_older:
        return Drift(cited, "gone", "lapsed", known, found)
    if "not_in_force" in states and not is_older:
        return Drift(cited, "not_in_force", "", known, found)
    if known is not None and fingerprint(found.text) == known.print:
        return Drift(cited, "same", "", known, found)
    if is_older:
        return Drift(cited, "unknown", "older", known, found)
    if known is None:
        return Drift(cited, "unverified", "", known, found)
    return Drift(cited, "changed", "", known, found, _pieces(corpus, cited, known, found))


def _pieces(corpus: Corpus, cited: Cited, known: Verified, found: Found) -> tuple[Piece, ...]:
    """The words that changed, where the corpus holds a text with the verified fingerprint."""
    for edition in reversed(corpus.editions()):
        if edition.bwb == found.edition.bwb and edition.edition <= found.edition.edition:
            before = text_in(corpus, cited.place, edition)
            if before.passages and fingerprint(before.text) == known.print:
                return changes(before.text, found.text)
    return ()
