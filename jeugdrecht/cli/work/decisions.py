"""
The work of `decisions`.
"""

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import decisions as catalogue
from jeugdrecht.cli.checks import known, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.pages import decisions as pages
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.cli.work.texts import NO_DECISION, SEE


def run(id: str | None, form: str, settings: Settings) -> int:
    """
    Print the decisions, or one.

    Args:
        id: a decision; None for all of them.
        form: `text` or `json`.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such decision or form.
    """
    check_form(form, settings)
    law, lang = rulebase(), settings.lang
    if id is None:
        found = catalogue.all_decisions(law, lang)
        show("decisions", {"decisions": found}, pages.all_decisions(found, lang), form, settings)
        return DONE
    refuse(known("", (id,), law.decisions, NO_DECISION, SEE, lang))
    one = catalogue.one_decision(law, id, lang)
    show("decision", one, pages.one_decision(one, lang), form, settings)
    return DONE
