"""
The work of `facts`.
"""

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import facts as catalogue
from jeugdrecht.cli.checks import refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.pages import facts as pages
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.errors import Fault, quoted
from jeugdrecht.facts import vocabulary

_NO_FACT = Words("er is geen feit {found}", "there is no fact {found}")
_SEE = Words("`jeugdrecht facts` toont ze", "`jeugdrecht facts` shows them")


def run(id: str | None, form: str, settings: Settings) -> int:
    """
    Print the facts, or one.

    Args:
        id: a fact; None for all of them.
        form: `text` or `json`.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such fact or form.
    """
    check_form(form, settings)
    lang, words = settings.lang, vocabulary()
    if id is None:
        found = [catalogue.in_brief(node.fact, lang) for node in words.all()]
        show("facts", {"facts": found}, pages.all_facts(found, lang), form, settings)
        return DONE
    node = words.node(id)
    if node is None:
        message = _NO_FACT.in_(lang).format(found=quoted(id))
        refuse((Fault("", message, _SEE.in_(lang), near=words.near(id)),))
    else:
        one = catalogue.one_fact(node, rulebase(), lang)
        show("fact", one, pages.one_fact(one, lang), form, settings)
    return DONE
