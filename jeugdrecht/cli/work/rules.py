"""
The work of `rules`.
"""

from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import rules as catalogue
from jeugdrecht.cli.checks import known, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.language import Words
from jeugdrecht.cli.pages import rules as pages
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.work.catalogue import check_form, show
from jeugdrecht.cli.work.places import place_in
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import cite

_NO_RULE = Words("er is geen regel {found}", "there is no rule {found}")
_SEE = Words("`jeugdrecht rules` toont ze", "`jeugdrecht rules` shows them")
_NONE = Words("op {citation} rust geen regel", "no rule rests on {citation}")
_SOURCE = Words(
    "`jeugdrecht sources {id}` toont wat er staat", "`jeugdrecht sources {id}` shows what it says"
)


def run(id: str | None, form: str, settings: Settings) -> int:
    """
    Print the rules, those of a provision, or one.

    Args:
        id: a rule or a provision; None for all rules.
        form: `text` or `json`.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such rule, provision or form.
    """
    check_form(form, settings)
    law, lang = rulebase(), settings.lang
    parts = {part.id: part for part in catalogue.all_parts(law)}
    if id is None:
        found = [catalogue.in_brief(part, law, lang) for part in parts.values()]
        show("rules", {"rules": found}, pages.all_rules(found, lang), form, settings)
    elif "/" in id and "overheid" not in id:
        refuse(known("", (id,), parts, _NO_RULE, _SEE, lang))
        one = catalogue.one_part(parts[id], law, lang)
        show("rule", one, pages.one_rule(one, lang), form, settings)
    else:
        _show_of_provision(law, id, form, settings)
    return DONE


def _show_of_provision(law: Rulebase, written: str, form: str, settings: Settings) -> None:
    lang = settings.lang
    place = place_in(law, written, lang)
    citation = cite(place, lang=lang)
    parts = catalogue.parts_at(law, place)
    if not parts:
        message, remedy = _NONE.in_(lang).format(citation=citation), _SOURCE.in_(lang).format(id=place.id)
        raise InputError(Fault("", message, remedy))
    found = [catalogue.one_part(part, law, lang) for part in parts]
    show(
        "rules",
        {"provision": place.id, "rules": found},
        pages.rules_at(citation, found, lang),
        form,
        settings,
    )
