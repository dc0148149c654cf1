"""
The work of `sources`.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import sources as catalogue
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.pages import sources as pages
from jeugdrecht.cli.pages.corpus import beneath_source
from jeugdrecht.cli.paper import Block
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.cli.work.official import text_if_any
from jeugdrecht.cli.work.places import place_in
from jeugdrecht.sources import Place


def run(id: str | None, form: str, settings: Settings) -> int:
    """
    Print the provisions, or one.

    Args:
        id: what the user calls a provision; None for all of them.
        form: `text` or `json`.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such provision or form.
    """
    check_form(form, settings)
    law, lang = rulebase(), settings.lang
    if id is None:
        found = catalogue.all_sources(law, lang)
        show("sources", found, pages.all_sources(found, lang), form, settings)
    else:
        today = date.today()  # noqa: DTZ011 - the day on the calendar of whoever asks
        place = place_in(law, id, lang)
        one = catalogue.one_source(law, place, today, lang)
        show("source", one, _with_text(one, place, today, form, settings), form, settings)
    return DONE


def _with_text(
    one: dict[str, Any], place: Place, today: date, form: str, settings: Settings
) -> Iterator[Block]:
    """The page, with the official text where the corpus has it; the data stays as it is."""
    yield from pages.one_source(one, settings.lang)
    text = text_if_any(place, today.isoformat(), settings.lang) if form == "text" else None
    if text is not None:
        yield from beneath_source(text, settings.lang, settings.width)
