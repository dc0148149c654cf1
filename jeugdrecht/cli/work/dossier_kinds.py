"""
The work of `dossier kinds` and `dossier schema`.
"""

from collections.abc import Iterator
from typing import Any

from jeugdrecht.cli.checks import one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.output import put
from jeugdrecht.cli.paper import Block, Heading, Line, Table, as_text
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import DATA_FORMATS
from jeugdrecht.dossier import KINDS, Kind, wording
from jeugdrecht.dossier.schema import json_schema
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang, Text

SCHEMA = "jeugdrecht.dossier-kinds/1"

_TITLE = Text("Soorten gebeurtenissen", "Kinds of events")
_INTRO = Text(
    "Een gebeurtenis heeft minstens `id`, `kind` en `on`. Waar praktijk staat, is er geen bepaling.",
    "An event has at least `id`, `kind` and `on`. Where it says practice, there is no provision.",
)
_CHAINS = {
    "algemeen": Text("Elk dossier", "Any dossier"),
    "bescherming": Text("Jeugdbescherming", "Child protection"),
    "strafrecht": Text("Jeugdstrafrecht en jeugdreclassering", "Youth criminal law and probation"),
}
_HEADS = (
    Text("Soort", "Kind"), Text("Stap", "Step"), Text("Wat", "What"), Text("Door", "By"),
    Text("Bepaling", "Provision"), Text("Vereist", "Needs"),
)  # fmt: skip


def run(form: str, settings: Settings) -> int:
    """
    Print the kinds.

    Args:
        form: the form of the output.
        settings: the language, and whether output is plain.

    Returns:
        The exit code.

    Raises:
        InputError: there is no such form.
    """
    lang = settings.lang
    refuse(one_of("--format", form, DATA_FORMATS, lang))
    if form == "json":
        put(as_json({"schema": SCHEMA, "kinds": [_data(kind, lang) for kind in KINDS.values()]}), lang=lang)
    else:
        put(as_text(_page(lang), plain=settings.is_plain, width=settings.width), lang=lang)
    return DONE


def run_schema(settings: Settings) -> int:
    """
    Print the JSON Schema of dossier files.

    Args:
        settings: the language of the descriptions in it.

    Returns:
        The exit code.
    """
    put(as_json(json_schema(lang=settings.lang)))
    return DONE


def _data(kind: Kind, lang: Lang) -> dict[str, Any]:
    return {
        "id": kind.id, "label": kind.label.in_(lang), "chain": kind.chain, "step": kind.step or None,
        "by": list(kind.by), "provision": kind.provision, "item": kind.item, "opens": kind.opens,
        "needs": list(kind.needs), "sets": [fact for fact, _ in (*kind.sets, *kind.fallback)],
        "clears": list(kind.clears),
        "asks": [asks.decision for asks in kind.asks],
        "after": list(kind.after.kinds) if kind.after is not None else [],
        "after_provision": kind.after.provision if kind.after is not None else None,
    }  # fmt: skip


def _page(lang: Lang) -> Iterator[Block]:
    yield Heading(_TITLE.in_(lang))
    yield Line(_INTRO.in_(lang))
    for chain, title in _CHAINS.items():
        yield Heading(title.in_(lang), 2)
        rows = tuple(_row(kind, lang) for kind in KINDS.values() if kind.chain == chain)
        yield Table(tuple(text.in_(lang) for text in _HEADS), rows)


def _row(kind: Kind, lang: Lang) -> tuple[str, ...]:
    place = library.rulebase().provisions[kind.provision] if kind.provision is not None else None
    practice = "" if kind.chain == "algemeen" else wording.PRACTICE.in_(lang)
    cited = practice if place is None else place.citation(lang=lang)
    who = ", ".join(wording.actor(id, lang) for id in kind.by)
    return kind.id, kind.step, kind.label.in_(lang), who, cited, ", ".join(kind.needs)
