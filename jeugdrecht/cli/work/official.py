"""
The official text of a provision, for whoever shows one: the corpus where there is any.
"""

from datetime import date
from typing import Any

from jeugdrecht.cli.faults import fault_text
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.output import tell
from jeugdrecht.corpus import Corpus, Found, corpus_if_any, text_of
from jeugdrecht.errors import InputError
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
    articles = dict.fromkeys(passage.path[0] for passage in found.passages)
    amendments = [one for article in articles for one in corpus.amendments(edition.bwb, article)]
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
        "file": edition.file,
        "url": url_for(place, date.fromisoformat(day)),
        "passages": [
            {"path": list(one.path), "state": one.state, "since": one.since or None,
             "source": one.source or None, "text": one.text}
            for one in found.passages
        ],
        "amendments": [
            {"day": one.day or None, "article": one.article, "effect": one.effect,
             "source": one.source or None, "back_to": one.back_to or None}
            for one in amendments
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
    try:
        corpus = corpus_if_any(lang=lang)
        if corpus is None:
            return None
        with corpus:
            found = text_of(corpus, place, day)
            return passage_data(corpus, place, found, day, lang) if found and found.passages else None
    except InputError as error:
        for fault in error.faults:
            tell(fault_text(fault, lang))
        return None
