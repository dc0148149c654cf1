"""
The work of `compare`: look for what differs between two days, and print it.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.cli.checks import a_day, known, one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.output import put
from jeugdrecht.cli.pages import comparison as page
from jeugdrecht.cli.paper import as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault
from jeugdrecht.proof import compare
from jeugdrecht.rules.library import rulebase


def run(before: str, after: str, decisions: Sequence[str] | None, form: str, settings: Settings) -> int:
    """
    Compare and print.

    Args:
        before, after: the days, as 2014-03-31.
        decisions: their ids; None for all.
        form: text or json.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with what was asked, or the solver is not installed.
    """
    lang = settings.lang
    refuse(_wrong(before, after, decisions, form, lang))
    found = compare(before, after, decisions, lang=lang)
    if form == "json":
        put(as_json({**found.to_dict(), "rulebase": rulebase().identity}), lang=lang)
    else:
        blocks = page.comparison(found, rulebase(), lang)
        put(as_text(blocks, plain=settings.is_plain, width=settings.width), lang=lang)
    return DONE


def _wrong(
    before: str, after: str, decisions: Sequence[str] | None, form: str, lang: Lang
) -> Iterator[Fault]:
    yield from a_day("--from", before, lang)
    yield from a_day("--to", after, lang)
    yield from known("--decision", decisions or (), rulebase().decisions, NO_DECISION, SEE, lang)
    yield from one_of("--format", form, DATA_FORMATS, lang)
