"""
The work of `sources`.
"""

from datetime import date

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import sources as catalogue
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.pages import sources as pages
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.cli.work.places import place_in


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
        one = catalogue.one_source(law, place_in(law, id, lang), today, lang)
        show("source", one, pages.one_source(one, lang), form, settings)
    return DONE
