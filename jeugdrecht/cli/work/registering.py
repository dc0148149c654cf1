"""
The work of `register`: the record for the register of algorithms, printed.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jeugdrecht.algoritmeregister import FIELDS, Record, as_csv, record
from jeugdrecht.algoritmeregister.record import open_fields
from jeugdrecht.cli.checks import one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.paper import Block, Heading, Line, as_text
from jeugdrecht.cli.settings import PLAIN_WIDTH, Settings
from jeugdrecht.cli.words import REGISTER_FORMATS

_TITLE = Words("Opzet voor het Algoritmeregister", "Draft for the Dutch Algoritmeregister")
_LEFT = Words(
    "{open} van de {all} velden vult uw organisatie in of aan. Een * betekent: verplicht.",
    "{open} of the {all} fields are for your organisation to fill in or complete. A * means: required.",
)
_EMPTY = Words("(leeg)", "(empty)")


def run(form: str, output: Path | None, settings: Settings) -> int:
    """
    Print the record.

    Args:
        form: text, json or csv.
        output: a new file; left out, standard output.
        settings: the language of what stands around the record, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such form, or the file cannot be written.
    """
    lang = settings.lang
    refuse((*one_of("--format", form, REGISTER_FORMATS, lang), *faults_of(output, lang)))
    put(_text(record(), form, output, settings), output, lang=lang)
    return DONE


def _text(made: Record, form: str, output: Path | None, settings: Settings) -> str:
    match form:
        case "json":
            return as_json(made)
        case "csv":
            return as_csv(made)
        case _:
            plain = settings.is_plain or output is not None
            width = PLAIN_WIDTH if output is not None else settings.width
            return as_text(_page(made, settings.lang), plain=plain, width=width)


def _page(made: Record, lang: Lang) -> Iterator[Block]:
    yield Heading(_TITLE.in_(lang))
    yield Line(_LEFT.in_(lang).format(open=len(open_fields(made)), all=len(made)))
    for field in FIELDS:
        yield Heading(f"{field.title}{'*' if field.required else ''}", 2)
        for paragraph in _paragraphs(made[field.name]):
            yield Line(paragraph or _EMPTY.in_(lang))


def _paragraphs(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from value.split("\n\n")
    elif not value:
        yield ""
    elif isinstance(value[0], str):
        yield ", ".join(value)
    else:
        yield from (f"{one['title']}: {one['link']}" for one in value)
