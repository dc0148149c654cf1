"""
The official text of a provision, for whoever shows one: the corpus where there is any.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any

from jeugdrecht.cli.faults import fault_text
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.output import tell
from jeugdrecht.cli.pages import words
from jeugdrecht.corpus import Corpus, Found, corpus_if_any, differs_from, text_of
from jeugdrecht.errors import InputError
from jeugdrecht.report.texts import Official, Texts
from jeugdrecht.sources import INSTRUMENTS, Instrument, Place, cite, instrument, url_for


def passage_data(corpus: Corpus, place: Place, found: Found, day: str, lang: Lang) -> dict[str, Any]:
    """
    A text as data.

    Args:
        corpus: the corpus.
        place: the place.
        found: its text.
        day: the day for which it was asked (ISO).
        lang: the language of the citation.
    """
    edition = found.edition
    later = [one.edition for one in corpus.editions() if one.bwb == edition.bwb and one.edition > day]
    numbers = dict.fromkeys(passage.path[0] for passage in found.passages)
    articles = [corpus.passage(edition.bwb, edition.edition, (number,)) for number in numbers]
    amendments = [
        (article.path[0], one)
        for article in articles
        if article is not None
        for one in corpus.amendments(edition.bwb, article.label)
    ]
    return {
        "id": place.id,
        "citation": cite(place, lang=lang),
        "instrument": instrument(place.instrument).id,
        "bwb": edition.bwb,
        "on": day,
        "edition": edition.edition,
        "next_edition": later[0] if later else None,
        "is_part": edition.is_part,
        "form": edition.form,
        "differs_from": differs_from(place.id, found.text),
        "file": edition.file,
        "url": url_for(place, date.fromisoformat(day)),
        "passages": [
            {"path": list(one.path), "state": one.state, "since": one.since or None,
             "source": one.source or None, "text": one.text}
            for one in found.passages
        ],
        "amendments": [
            {"day": one.day or None, "article": number, "effect": one.effect,
             "source": one.source or None, "back_to": one.back_to or None}
            for number, one in amendments
        ],
    }  # fmt: skip


def instrument_of(bwb: str) -> Instrument | None:
    """The instrument that rules cite by its articles; None for a text that the rules do not know."""
    return next((one for one in INSTRUMENTS.values() if one.bwb == bwb and one.has_articles), None)


def title_of(bwb: str, said: str, lang: Lang) -> str:
    """
    What an instrument is called.

    Args:
        bwb: its id in the official database.
        said: what the text calls itself; for a text that the rules do not know.
        lang: the language.
    """
    known = instrument_of(bwb)
    return known.title.in_(lang) if known is not None else said or bwb


def text_if_any(place: Place, day: str, lang: Lang) -> dict[str, Any] | None:
    """
    The text of a place on a day; None without a corpus, or where it does not have that text.

    A corpus that cannot be read is told on standard error and is no reason to show nothing at all.

    Args:
        place: the place.
        day: the day (ISO).
        lang: the language of messages.
    """
    with _corpus_if_any(lang) as corpus:
        found = text_of(corpus, place, day) if corpus is not None else None
        if corpus is None or found is None or not found.passages:
            return None
        return passage_data(corpus, place, found, day, lang)


@contextmanager
def texts_if_any(lang: Lang) -> Iterator[Texts | None]:
    """
    What gives a report its official texts; None without a corpus.

    Args:
        lang: the language of days and messages.
    """
    with _corpus_if_any(lang) as corpus:
        yield None if corpus is None else partial(_official, corpus, lang)


def _official(corpus: Corpus, lang: Lang, id: str, day: str) -> Official | None:
    found = text_of(corpus, Place.parse(id), day)
    if found is None or not found.passages:
        return None
    edition = words.day(found.edition.edition, lang)
    lines = tuple(line for line in found.text.split("\n") if line.strip())
    states = {passage.state for passage in found.passages}
    state = next((one for one in ("not_in_force", "lapsed") if one in states), "in_force")
    other = differs_from(id, found.text)
    differs = words.day(other, lang) if other is not None else None
    return Official(edition, found.edition.file, lines, state, differs)


@contextmanager
def _corpus_if_any(lang: Lang) -> Iterator[Corpus | None]:
    try:
        corpus = corpus_if_any(lang=lang)
    except InputError as error:
        for fault in error.faults:
            tell(fault_text(fault, lang))
        corpus = None
    if corpus is None:
        yield None
        return
    with corpus:
        yield corpus
