"""
The JSON Schema (2020-12) of receipts; that the checksum agrees, reading says.
"""

from typing import Any

from jeugdrecht.receipts.marks import MARK_LETTERS, SALT_BYTES
from jeugdrecht.receipts.model import SCHEMA

FINGERPRINT = r"^sha256:[0-9a-f]{64}$"
DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
MARK = rf"^[0-9a-f]{{{MARK_LETTERS}}}$"
WHOLE_MARK = r"^[0-9a-f]{64}$"
SALT = rf"^[0-9a-f]{{{2 * SALT_BYTES}}}$"
LONGEST = 200
MOST_CASES = 10_000


def json_schema() -> dict[str, Any]:
    """
    The schema of a receipt.

    >>> json_schema()["title"]
    'jeugdrecht.receipt/1'
    """
    finding = _all(decision=_text(LONGEST), place=_PLACE, parts=_map(_pattern(MARK)))
    case = _all(
        on=_pattern(DAY), salt=_pattern(SALT), mark=_pattern(WHOLE_MARK),
        findings={"type": "array", "items": finding},
    )  # fmt: skip
    law = _all(version=_text(LONGEST), fingerprint=_pattern(FINGERPRINT), edition=_pattern(DAY))
    whole = _all(
        schema={"const": SCHEMA}, program=_text(LONGEST), rulebase=law, lang={"enum": ["nl", "en"]},
        register={"enum": ["legal", "plain"]}, keyed={"type": "boolean"}, rules=_map(_pattern(FINGERPRINT)),
        editions=_map(_pattern(DAY)),
        cases={"type": "array", "items": case, "minItems": 1, "maxItems": MOST_CASES},
        checksum=_pattern(FINGERPRINT),
    )  # fmt: skip
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": SCHEMA, **whole}


_PLACE = {"type": ["integer", "null"], "minimum": 1}


def _all(**properties: Any) -> dict[str, Any]:
    """An object with all of these and nothing else."""
    return {
        "type": "object", "properties": properties, "required": list(properties),
        "additionalProperties": False,
    }  # fmt: skip


def _map(values: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "propertyNames": _text(LONGEST), "additionalProperties": values}


def _text(most: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": most}


def _pattern(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern}
