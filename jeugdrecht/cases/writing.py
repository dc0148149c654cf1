"""
A case back to the structure of a case file, to be written as JSON or YAML.
"""

from collections.abc import Mapping
from typing import TypeAlias

from jeugdrecht.cases.given import PROVENANCE
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Items
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, FactType

Structure: TypeAlias = dict[str, object]


def as_mapping(case: Case, vocabulary: Vocabulary) -> Structure:
    """
    A case as a case file has it; reading it gives the same case.

    Args:
        case: the case.
        vocabulary: every fact.

    Returns:
        Dicts, lists, text, whole numbers and booleans, with days as 2026-03-01 and cents as '900.50'.

    >>> as_mapping(Case(on=20260301, id="a"), Vocabulary((), lambda subject: (), ()))
    {'case': 'a', 'on': '2026-03-01'}
    """
    written: Structure = {} if case.id is None else {"case": case.id}
    written["on"] = days.iso(case.on)
    written |= {id: as_written(id, given, vocabulary) for id, given in case.facts.items()}
    for list_id, items in case.lists.items():
        written[list_id] = _items(items, vocabulary.lists[list_id].item, vocabulary)
        if not items.complete:
            written[f"{list_id}_volledig"] = False
    return written


def _items(items: Items, kind: str, vocabulary: Vocabulary) -> list[Structure]:
    return [
        {"id": item.id}
        | {_key(id, kind): as_written(id, given, vocabulary) for id, given in item.facts.items()}
        for item in items.items
    ]


def _key(id: str, kind: str) -> str:
    return id.removeprefix(f"{kind}.")


def as_written(id: str, given: Given, vocabulary: Vocabulary) -> object:
    """
    What is said of one fact, as a case file has it.

    Args:
        id: of the fact.
        given: what is said of it.
        vocabulary: every fact.

    >>> as_written("feit.soort", Given("misdrijf", by="politie"), Vocabulary((), lambda subject: (), ()))
    {'value': 'misdrijf', 'by': 'politie'}
    """
    fact = vocabulary.fact(id)
    if given.versions:
        return {"disputed": [{"value": _bare(one, fact), **_provenance(one)} for one in given.versions]}
    provenance = _provenance(given)
    return {"value": _bare(given, fact), **provenance} if provenance else _bare(given, fact)


def _provenance(given: Given) -> Mapping[str, str]:
    return {name: said for name in PROVENANCE if (said := getattr(given, name)) is not None}


def _bare(given: Given, fact: Fact | None) -> object:
    if given.state == "nvt":
        return "nvt"
    if given.state != "given":
        return "unknown" if fact and "onbekend" in fact.values else "onbekend"
    if fact and fact.type is FactType.DAY and isinstance(given.value, int):
        return days.iso(given.value)
    if fact and fact.type is FactType.AMOUNT and isinstance(given.value, int):
        return f"{given.value // 100}.{given.value % 100:02}"
    return given.value
