"""
What the commands of the catalogue share: the law, and printing data as a page or as JSON.
"""

from collections.abc import Iterable
from typing import Any

from jeugdrecht.api import rulebase
from jeugdrecht.cli.checks import one_of, refuse
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.output import put
from jeugdrecht.cli.paper import Block, as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS


def check_form(form: str, settings: Settings) -> None:
    """
    Refuse a form that the catalogue does not have.

    Raises:
        InputError: there is no such form.
    """
    refuse(one_of("--format", form, DATA_FORMATS, settings.lang))


def show(name: str, data: dict[str, Any], page: Iterable[Block], form: str, settings: Settings) -> None:
    """
    Print data of the catalogue.

    Args:
        name: of the form of the data, as in `jeugdrecht.decisions/1`.
        data: the data.
        page: the same as blocks.
        form: `text` or `json`.
        settings: the language, and whether output is plain.
    """
    if form == "json":
        head = {"schema": f"jeugdrecht.{name}/1", "rulebase": rulebase().identity}
        put(as_json({**head, **data}), lang=settings.lang)
    else:
        put(as_text(page, plain=settings.is_plain, width=settings.width), lang=settings.lang)
