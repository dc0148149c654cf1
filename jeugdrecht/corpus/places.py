"""
From a place as the rules cite it to the passages of an official text.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from jeugdrecht.corpus.model import Passage, Path
from jeugdrecht.corpus.store import Corpus, Stored
from jeugdrecht.sources import INSTRUMENTS, Place, instrument, statute_order

_NUMBERED = re.compile(r"[0-9]+[a-z]{0,2}|[a-z]{1,2}|[ivx]+")


class Found(NamedTuple):
    """
    The text of a place.

    Args:
        edition: the edition it stands in.
        passages: one, or each article of a range; none where that edition does not have the place.
        missing_part: whether it may stand in a part of the instrument that was not added.
    """

    edition: Stored
    passages: tuple[Passage, ...]
    missing_part: bool = False

    @property
    def text(self) -> str:
        """All of the text; each article of a range with its number."""
        if len(self.passages) == 1:
            return self.passages[0].text
        return "\n".join(f"{one.path[0]}\n{one.text}" for one in self.passages)


def has_text(place: Place) -> bool:
    """
    Whether a place is an article, or a part of one, of an instrument in the official database.

    >>> has_text(Place.parse("sr:77c:1")), has_text(Place.parse("vng:2"))
    (True, False)
    """
    known = INSTRUMENTS.get(place.instrument)
    return known is not None and known.bwb is not None and known.has_articles and place.article is not None


def text_of(corpus: Corpus, place: Place, day: str) -> Found | None:
    """
    The text of a place on a day, from the newest edition in the corpus that began by then.

    Args:
        corpus: the corpus.
        place: what is asked for.
        day: the day (ISO).

    Returns:
        The text; None where the place has none, or the corpus holds no edition of that day or before.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from jeugdrecht.corpus import Corpus, read_data
    >>> text = read_data(b"<artikel><kop><nr>77a</nr></kop><al>Twaalf jaren.</al></artikel>",
    ...                  "BWBR0001854_2014-04-01.xml")
    >>> with TemporaryDirectory() as folder, Corpus(Path(folder), writing=True) as corpus:
    ...     _ = corpus.add([(text, "sr.xml")])
    ...     [found and found.text for found in (
    ...         text_of(corpus, Place("sr", ("77a",)), day) for day in ("2014-03-31", "2014-04-01")
    ...     )]
    [None, 'Twaalf jaren.']
    """
    bwb = instrument(place.instrument).bwb
    edition = corpus.edition_on(bwb, day) if bwb is not None and has_text(place) else None
    return None if edition is None else text_in(corpus, place, edition)


def text_in(corpus: Corpus, place: Place, edition: Stored) -> Found:
    """
    The text of a place in one edition.

    Args:
        corpus: the corpus.
        place: an article or a part of one.
        edition: the edition.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> from jeugdrecht.corpus import Corpus, read_data
    >>> text = read_data(b"<artikel><kop><nr>77a</nr></kop><al>Twaalf jaren.</al></artikel>",
    ...                  "BWBR0001854_2014-04-01.xml")
    >>> with TemporaryDirectory() as folder, Corpus(Path(folder), writing=True) as corpus:
    ...     _ = corpus.add([(text, "sr.xml")])
    ...     [edition] = corpus.editions()
    ...     text_in(corpus, Place("sr", ("77a",)), edition).text
    'Twaalf jaren.'
    """
    key = (edition.bwb, edition.edition)
    paths = paths_of(place, corpus.articles(*key))
    found = tuple(one for path in paths if (one := _nearest(corpus, edition, path)) is not None)
    has_article = any(corpus.passage(*key, path[:1]) is not None for path in paths)
    return Found(edition, found, missing_part=edition.is_part and not has_article)


def paths_of(place: Place, articles: Sequence[str]) -> tuple[Path, ...]:
    """
    The paths of a place: of a range of articles one for each that the text has, else a single one.

    Args:
        place: an article or a part of one.
        articles: the numbers of the articles of the text, in its order.

    >>> paths_of(Place.parse("sv:6.1.25:1"), ())
    (('6:1:25', '1'),)
    >>> paths_of(Place.parse("sr:77o-77q"), ("77n", "77o", "77p", "77q", "77r"))
    (('77o',), ('77p',), ('77q',))
    """
    known = instrument(place.instrument)
    article, *below = place.parts
    first, dash, last = article.partition("-")
    if dash:
        low, high = (statute_order(Place(place.instrument, (one,))) for one in (first, last))
        return tuple(
            (number,) for number in articles
            if re.fullmatch(r"[0-9][a-z0-9.]*", number)
            and low <= statute_order(Place(place.instrument, (number,))) <= high
        )  # fmt: skip
    number = article.replace(".", ":") if known.colons else article
    return ((number, *below),)


def _nearest(corpus: Corpus, edition: Stored, path: Path) -> Passage | None:
    """The passage at a path, or around it where the last parts of the path are names that no text numbers."""
    for depth in range(len(path), 0, -1):
        found = corpus.passage(edition.bwb, edition.edition, path[:depth])
        if found is not None or _NUMBERED.fullmatch(path[depth - 1]):
            return found
    return None
