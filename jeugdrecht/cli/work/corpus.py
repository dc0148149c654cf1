"""
The work of `corpus list`, `corpus show` and `corpus search`.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from jeugdrecht.api import rulebase
from jeugdrecht.cli.checks import a_day, one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import put
from jeugdrecht.cli.pages import corpus as pages
from jeugdrecht.cli.paper import Block, as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.cli.work.official import instrument_of, passage_data, title_of
from jeugdrecht.cli.work.places import read_place
from jeugdrecht.corpus import Corpus, Hit, Stored, StoredHistory, has_text, open_corpus, text_of
from jeugdrecht.errors import CitationError, Fault, InputError
from jeugdrecht.sources import Place, cite, instrument

_NO_TEXT = Words(
    "{citation} is geen artikel van een regeling in het Basiswettenbestand",
    "{citation} is no article of an instrument in the official database",
)
_ARTICLE = Words("Geef een artikel, zoals sr:77c", "Give an article, as sr:77c")
_NOT_HERE = Words(
    "het corpus heeft geen tekst van {title} van {day} of eerder",
    "the corpus has no text of {title} of {day} or before",
)
_NOT_IN_EDITION = Words(
    "{citation} staat niet in de tekst van {edition}", "{citation} does not stand in the text of {edition}"
)
_MAYBE = Words(
    "Alleen een deel van de regeling is toegevoegd; `jeugdrecht corpus list` toont wat er is",
    "Only a part of the instrument was added; `jeugdrecht corpus list` shows what is there",
)
_LIST = Words("`jeugdrecht corpus list` toont wat er is", "`jeugdrecht corpus list` shows what is there")


def run_list(form: str, folder: Path | None, settings: Settings) -> int:
    """
    Print which texts there are.

    Args:
        form: `text` or `json`.
        folder: the folder of the corpus, if named.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such form, or no corpus.
    """
    refuse(one_of("--format", form, DATA_FORMATS, settings.lang))
    with open_corpus(folder, lang=settings.lang) as corpus:
        data = {
            "texts": [_named(one, settings.lang) for one in corpus.editions()],
            "histories": [_named(one, settings.lang) for one in corpus.histories()],
        }
    _show("corpus", data, pages.all_texts(data, settings.lang), form, settings)
    return DONE


def run_show(written: str, on: str | None, form: str, folder: Path | None, settings: Settings) -> int:
    """
    Print the text of a provision.

    Args:
        written: what the user calls it.
        on: the day, as written; None for today.
        form: `text` or `json`.
        folder: the folder of the corpus, if named.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with what was asked, or the corpus does not have that text.
    """
    lang = settings.lang
    refuse((*a_day("--on", on, lang), *one_of("--format", form, DATA_FORMATS, lang)))
    place = read_place(rulebase(), written, lang)
    day = on or today()
    with open_corpus(folder, lang=lang) as corpus:
        data = _text(corpus, place, day, lang)
    _show("corpus-text", data, pages.one_text(data, lang, settings.width), form, settings)
    return DONE


def run_search(
    asked: tuple[str, ...], on: str | None, form: str, folder: Path | None, settings: Settings
) -> int:
    """
    Print the leden and articles that hold these words, from the newest edition of each instrument.

    Args:
        asked: the words.
        on: the day, as written; None for today.
        form: `text` or `json`.
        folder: the folder of the corpus, if named.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with what was asked, or there is no corpus.
    """
    lang = settings.lang
    refuse((*a_day("--on", on, lang), *one_of("--format", form, DATA_FORMATS, lang)))
    day = on or today()
    wanted = tuple(part for word in asked for part in word.split())
    with open_corpus(folder, lang=lang) as corpus:
        newest = {one.bwb: one.edition for one in corpus.editions() if one.edition <= day}
        hits = corpus.search(wanted, newest.items()) if wanted else ()
    data = {"words": list(wanted), "on": day, "hits": [_hit(hit, lang) for hit in hits]}
    _show("corpus-search", data, pages.hits(data, lang), form, settings)
    return DONE


def today() -> str:
    """The day on the calendar of whoever asks (ISO)."""
    return date.today().isoformat()  # noqa: DTZ011 - that calendar


def _show(name: str, data: dict[str, Any], page: Iterable[Block], form: str, settings: Settings) -> None:
    if form == "json":
        put(as_json({"schema": f"jeugdrecht.{name}/1", **data}), lang=settings.lang)
    else:
        put(as_text(page, plain=settings.is_plain, width=settings.width), lang=settings.lang)


def _named(one: Stored | StoredHistory, lang: Lang) -> dict[str, Any]:
    known = instrument_of(one.bwb)
    return {
        **one._asdict(),
        "title": title_of(one.bwb, one.title, lang),
        "instrument": None if known is None else known.id,
    }


def _text(corpus: Corpus, place: Place, day: str, lang: Lang) -> dict[str, Any]:
    citation = cite(place, lang=lang)
    if not has_text(place):
        raise InputError(Fault("", _NO_TEXT.in_(lang).format(citation=citation), _ARTICLE.in_(lang)))
    found = text_of(corpus, place, day)
    if found is None:
        title = instrument(place.instrument).title.in_(lang)
        message = _NOT_HERE.in_(lang).format(title=title, day=day)
        raise InputError(Fault("", message, _LIST.in_(lang)))
    if not found.passages:
        message = _NOT_IN_EDITION.in_(lang).format(citation=citation, edition=found.edition.edition)
        raise InputError(Fault("", message, (_MAYBE if found.missing_part else _LIST).in_(lang)))
    return passage_data(corpus, place, found, day, lang)


def _hit(hit: Hit, lang: Lang) -> dict[str, Any]:
    known = instrument_of(hit.bwb)
    place = None
    if known is not None:
        parts = (hit.path[0].replace(":", ".") if known.colons else hit.path[0], *hit.path[1:])
        try:
            place = Place(known.id, parts)
        except CitationError:  # an article with a word for a number has no id
            place = None
    citation = cite(place, lang=lang) if place is not None else f"{hit.bwb}, art. {' '.join(hit.path)}"
    return {
        "id": place.id if place is not None else None, "citation": citation, "bwb": hit.bwb,
        "edition": hit.edition, "path": list(hit.path), "piece": " ".join(hit.piece.split()),
    }  # fmt: skip
