"""
The JSON Schema (2020-12) of dossier files, made from the kinds of events and the vocabulary.

It says all that a schema can say; that ids occur once and that items have begun, reading says.
"""

from typing import Any

from jeugdrecht.cases import json_schema as case_schema
from jeugdrecht.cases.facts import LONGEST_NAME
from jeugdrecht.cases.items import LONGEST_ID, SIGNS_OF_COMMANDS
from jeugdrecht.dossier.kinds import ACTORS, KINDS, Kind
from jeugdrecht.facts import vocabulary
from jeugdrecht.sources import Lang

Schema = dict[str, Any]


def json_schema(*, lang: Lang = "nl") -> Schema:
    """
    The schema of a dossier file; an event of it is also the schema of one line of JSON Lines.

    Args:
        lang: the language of the descriptions in it.

    >>> json_schema()["title"]
    'jeugdrecht.dossier/1'
    """
    facts = case_schema(vocabulary(), lang=lang)["$defs"]
    kept = ("unknown", "provenance")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "jeugdrecht.dossier/1",
        "type": "object",
        "properties": {
            "dossier": _text(LONGEST_NAME),
            "events": {"type": "array", "items": {"$ref": "#/$defs/event"}},
        },
        "required": ["events"],
        "additionalProperties": False,
        "$defs": {
            "event": _event(lang),
            "data": _data(),
            **{f"needs:{kind.id}": _needs(kind) for kind in KINDS.values() if kind.needs},
            **{id: facts[id] for id in facts if id in kept or id.startswith("fact:")},
        },
    }


def _text(limit: int) -> Schema:
    return {"anyOf": [{"type": "string", "minLength": 1, "maxLength": limit}, {"type": "number"}]}


def _event(lang: Lang) -> Schema:
    day = {"type": "string", "format": "date", "pattern": "^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$"}
    name = {
        "type": "string",
        "minLength": 1,
        "maxLength": LONGEST_ID,
        "pattern": f"^[^{SIGNS_OF_COMMANDS}]*$",
    }
    line = {"type": "string", "minLength": 1, "maxLength": 1000}
    kinds = [{"const": kind.id, "description": kind.label.in_(lang)} for kind in KINDS.values()]
    lists = {"enum": list(vocabulary().lists)}
    return {
        "type": "object",
        "properties": {
            "dossier": _text(LONGEST_NAME), "id": {"anyOf": [name, {"type": "number"}]},
            "kind": {"oneOf": kinds}, "on": day, "recorded": day, "by": {"enum": list(ACTORS)},
            "source": line, "because": line, "about": {"anyOf": [name, {"type": "number"}]},
            "data": {"$ref": "#/$defs/data"},
            "complete": {"anyOf": [lists, {"type": "array", "items": lists}]},
            "corrects": {"anyOf": [name, {"type": "number"}]},
            "withdraws": {"anyOf": [name, {"type": "number"}]},
        },
        "required": ["id", "kind", "on"],
        "additionalProperties": False,
        "allOf": [_if_kind(kind) for kind in KINDS.values() if kind.needs],
    }  # fmt: skip


def _if_kind(kind: Kind) -> Schema:
    return {
        "if": {"properties": {"kind": {"const": kind.id}}, "required": ["kind"]},
        "then": {"required": ["data"], "properties": {"data": {"$ref": f"#/$defs/needs:{kind.id}"}}},
    }


def _needs(kind: Kind) -> Schema:
    return {"allOf": [_written(fact, kind) for fact in kind.needs]}


def _written(fact: str, kind: Kind) -> Schema:
    """A fact can be written in full, in the block of its subject, or by its name alone."""
    subject, _, name = fact.partition(".")
    ways: list[Schema] = [
        {"required": [fact]},
        {"required": [subject], "properties": {subject: {"required": [name]}}},
    ]
    return {"anyOf": [*ways, {"required": [name]}] if kind.item == subject else ways}


def _data() -> Schema:
    facts = [node.fact for node in vocabulary().all()]
    by_subject: dict[str, Schema] = {}
    for fact in facts:
        by_subject.setdefault(fact.subject, {})[fact.name] = {"$ref": f"#/$defs/fact:{fact.id}"}
    blocks: Schema = {
        subject: {"type": "object", "properties": names, "additionalProperties": False}
        for subject, names in by_subject.items()
    }
    dotted: Schema = {fact.id: {"$ref": f"#/$defs/fact:{fact.id}"} for fact in facts}
    own = {fact.name: True for fact in facts if fact.item is not None and fact.subject == fact.item}
    return {
        "type": "object", "properties": {**own, **blocks, **dotted}, "additionalProperties": False,
    }  # fmt: skip
