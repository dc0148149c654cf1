"""
The JSON Schema (2020-12) of case files, made from the vocabulary.

It says all that a schema can say; that days exist, that ids are unique and that facts agree, reading says.
"""

from collections.abc import Iterable
from typing import Any, TypeAlias

from jeugdrecht.cases.facts import LONGEST_NAME
from jeugdrecht.cases.given import NVT, PROVENANCE, UNKNOWN_WORDS, may_be_nvt
from jeugdrecht.cases.items import LONGEST_ID, SIGNS_OF_COMMANDS
from jeugdrecht.cases.values import LARGEST_NUMBER, LONGEST_TEXT, bounds
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList
from jeugdrecht.sources import Lang

Schema: TypeAlias = dict[str, Any]

_DAY = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
_EUROS = "^(0|[1-9][0-9]{0,12})([.,][0-9]{1,2})?$"
_VALUES: dict[FactType, Schema] = {
    FactType.YES_NO: {"enum": [True, False, "ja", "nee", "true", "false"]},
    FactType.AMOUNT: {
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": LARGEST_NUMBER // 100},
            {"type": "string", "pattern": _EUROS},
        ]
    },
    FactType.DAY: {"type": "string", "format": "date", "pattern": _DAY},
    FactType.TEXT: {
        "anyOf": [{"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}, {"type": "number"}]
    },
}


def json_schema(vocabulary: Vocabulary, *, lang: Lang = "nl") -> Schema:
    """
    The schema of a case file: one case, or a family under `cases`.

    Args:
        vocabulary: every fact.
        lang: the language of the questions in it.

    >>> json_schema(Vocabulary((), lambda subject: (), ()))["title"]
    'jeugdrecht.case/1'
    """
    facts = [node.fact for node in vocabulary.all()]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "jeugdrecht.case/1",
        "type": "object",
        "if": {"required": ["cases"]},
        "then": {"$ref": "#/$defs/family"},
        "else": {"$ref": "#/$defs/case"},
        "$defs": {
            "family": _block({"on": _ref("peildatum"), "cases": _list_of(_ref("case"), least=1)}, "cases"),
            "case": _case(vocabulary, facts),
            "peildatum": {"anyOf": [_VALUES[FactType.DAY], _with_provenance(_VALUES[FactType.DAY])]},
            "unknown": {"enum": list(UNKNOWN_WORDS)},
            "provenance": _provenance(),
            **{items.id: _items(vocabulary, items, facts) for items in vocabulary.lists.values()},
            **{f"fact:{fact.id}": _fact(fact, lang) for fact in facts},
        },
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _block(properties: Schema, *required: str) -> Schema:
    shape: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    return {**shape, "required": list(required)} if required else shape


def _list_of(schema: Schema, *, least: int = 0) -> Schema:
    return {"type": "array", "items": schema, "minItems": least}


def _provenance() -> Schema:
    line = {"type": "string", "minLength": 1, "maxLength": LONGEST_TEXT}
    return {
        "type": "object",
        "properties": {part: _VALUES[FactType.DAY] if part == "on" else line for part in PROVENANCE},
    }


def _with_provenance(value: Schema) -> Schema:
    allowed: Schema = dict.fromkeys(PROVENANCE, True)
    return {"allOf": [_ref("provenance"), _block({"value": value, **allowed}, "value")]}


def _fact(fact: Fact, lang: Lang) -> Schema:
    values = [_value(fact), *([{"const": NVT}] if may_be_nvt(fact) else [])]
    bare: Schema = {"anyOf": [*values, _ref("unknown")]}
    versions = _list_of(_with_provenance({"anyOf": values}), least=2)
    disputed = _block({"disputed": versions}, "disputed")
    said = [bare, _with_provenance(bare), disputed]
    return {"description": fact.question.in_(lang), "anyOf": said}


def _value(fact: Fact) -> Schema:
    if fact.type is FactType.CHOICE:
        return {"enum": list(fact.values)}
    if fact.type is FactType.NUMBER:
        low, high = bounds(fact)
        return {"type": "integer", "minimum": low, "maximum": high}
    return _VALUES[fact.type]


def _named(facts: Iterable[Fact]) -> Schema:
    return {fact.name: _ref(f"fact:{fact.id}") for fact in facts}


def _dotted(facts: Iterable[Fact]) -> Schema:
    return {fact.id: _ref(f"fact:{fact.id}") for fact in facts}


def _by_subject(vocabulary: Vocabulary, facts: list[Fact]) -> Schema:
    found = {name: [fact for fact in facts if fact.subject == name] for name in vocabulary.subjects}
    return {subject: _block(_named(of_it)) for subject, of_it in found.items() if of_it}


def _case(vocabulary: Vocabulary, facts: list[Fact]) -> Schema:
    others = [fact for fact in facts if fact.subject not in vocabulary.list_of_item]
    lists = vocabulary.lists.values()
    is_complete = {"anyOf": [_VALUES[FactType.YES_NO], _ref("unknown")]}
    shape = _block({
        "case": _name(LONGEST_NAME),
        "on": _ref("peildatum"),
        **_dotted(facts),
        **_by_subject(vocabulary, others),
        **{items.id: _ref(items.id) for items in lists},
        **{f"{items.id}_volledig": is_complete for items in lists},
        **{items.item: _single(items, facts) for items in lists},
        "zaak": _block({"peildatum": _ref("peildatum")}),
        "zaak.peildatum": _ref("peildatum"),
    })  # fmt: skip
    return {**shape, "allOf": [_not_both(items) for items in _without_case_facts(vocabulary, facts)]}


def _without_case_facts(vocabulary: Vocabulary, facts: list[Fact]) -> list[ItemList]:
    mixed = {fact.subject for fact in facts if fact.item != fact.subject}
    return [items for items in vocabulary.lists.values() if items.item not in mixed]


def _not_both(items: ItemList) -> Schema:
    return {"not": {"required": [items.id, items.item]}}


def _name(limit: int, without: str = "") -> Schema:
    shape: Schema = {"type": "string", "minLength": 1, "maxLength": limit, "pattern": f"^[^{without}]*$"}
    plain: Schema = {"type": "string", "minLength": 1, "maxLength": limit}
    return {"anyOf": [shape if without else plain, {"type": "number"}]}


def _item_properties(vocabulary: Vocabulary, items: ItemList, facts: list[Fact]) -> Schema:
    own = [fact for fact in facts if fact.item == items.item]
    id = _name(LONGEST_ID, SIGNS_OF_COMMANDS)
    return {
        **_by_subject(vocabulary, own),
        **_dotted(own),
        **_named(fact for fact in own if fact.subject == items.item),
        "id": id,
        f"{items.item}.id": id,
    }


def _items(vocabulary: Vocabulary, items: ItemList, facts: list[Fact]) -> Schema:
    item = _block(_item_properties(vocabulary, items, facts))
    return {"anyOf": [_list_of(item), item, _ref("unknown")]}


def _single(items: ItemList, facts: list[Fact]) -> Schema:
    # What the vocabulary gives to the case may stand in the block of the one item as well.
    of_case = [fact for fact in facts if fact.subject == items.item and fact.item != items.item]
    if not of_case:
        return _ref(items.id)
    return {"anyOf": [_ref(items.id), _block(_named(of_case))]}
