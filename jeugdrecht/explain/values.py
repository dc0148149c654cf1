"""
Values as JSON: days written out, sets sorted, null for what never comes.
"""

from collections.abc import Mapping
from typing import TypeAlias

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Decision, Earliest, ListOf, SetOf
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang, Text

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def json_value(finding: Finding, value: object, lang: Lang) -> Json:
    """
    What a decision gives, as JSON.

    Args:
        finding: the finding, for the shape of its decision and the fields of a record.
        value: the value, whole or of one rule.
        lang: the language of texts in a record of a list.
    """
    if isinstance(value, Mapping) and finding.fields:
        return {name: json_value(field, field.value, lang) for name, field in finding.fields.items()}
    return of_decision(finding.decision, value, lang)


def of_decision(decision: Decision, value: object, lang: Lang) -> Json:
    """A value of a decision that is no record."""
    if value is None or value is ABSENT or value == days.NEVER:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and isinstance(decision.answer, Earliest):
        return days.iso(value)
    found = _plain(value, lang)
    if isinstance(found, list) and isinstance(decision.answer, SetOf | ListOf):
        return sorted(found, key=_order)
    return found


def fact_value(fact: Fact, value: object) -> Json:
    """What is said of a fact, as JSON."""
    if isinstance(value, int) and not isinstance(value, bool) and fact.type is FactType.DAY:
        return None if value == days.NEVER else days.iso(value)
    return _plain(value, "nl")


def _plain(value: object, lang: Lang) -> Json:
    match value:
        case None | bool() | str():
            return value
        case int():
            return None if value == days.NEVER else value
        case Text():
            return value.in_(lang)
        case Mapping():
            return {str(name): _plain(part, lang) for name, part in value.items()}
        case tuple() | list():
            return [_plain(part, lang) for part in value]
        case _:
            return None


def _order(member: Json) -> tuple[str, str]:
    """A set by its members; a list by day, then by name."""
    if not isinstance(member, dict):
        return "", str(member)
    written = (str(part) for part in member.values() if isinstance(part, str))
    return next((part for part in written if _is_day(part)), "9999"), str(member.get("id", ""))


def _is_day(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-"
