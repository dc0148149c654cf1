"""
Reading a receipt that may be damaged, cut off or made to do harm: every fault at once, or a receipt.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.receipts.model import SCHEMA, CaseReceipt, FindingReceipt, Receipt, checksum
from jeugdrecht.receipts.schema import json_schema
from jeugdrecht.sources import Lang, Text

LARGEST_RECEIPT = 16_000_000
MOST_FAULTS = 20

_KINDS: Mapping[str, type] = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None),
}  # fmt: skip

_NO_FILE = Text("dit bestand is niet te lezen", "this file cannot be read")
_NAME = Text("Geef het bestand dat --receipt heeft gemaakt", "Give the file that --receipt made")
_TOO_LARGE = Text("dit is te groot voor een bewijs", "this is too large for a receipt")
_NO_JSON = Text("dit is geen (heel) JSON-bestand", "this is no (whole) JSON file")
_OTHER = Text("dit is geen bewijs van jeugdrecht", "this is no receipt of jeugdrecht")
_MISSING = Text("dit ontbreekt", "this is missing")
_EXTRA = Text("dit hoort hier niet", "this does not belong here")
_WRONG = Text("{found} kan hier niet", "{found} is not possible here")
_DAMAGED = Text(
    "de inhoud past niet bij de controlesom: het bewijs is na het maken veranderd of beschadigd",
    "the content does not match the checksum: the receipt was changed or damaged after it was made",
)
_ANEW = Text("Neem het bewijs zoals het is gemaakt", "Take the receipt as it was made")


def read_receipt(source: Path | bytes, *, name: str = "", lang: Lang = "nl") -> Receipt:
    """
    Read a receipt.

    Args:
        source: a file, or its bytes.
        name: what to call bytes in messages.
        lang: the language of the messages.

    Raises:
        InputError: it is no receipt, or not as it was made; all faults at once.

    >>> read_receipt(b'{"schema": "jeugdrecht.receipt/1"', lang="en")
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: this is no (whole) JSON file. Take the receipt as it was made
    """
    path = str(source) if isinstance(source, Path) else name
    data = _parsed(_bytes(source, path, lang), path, lang)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise InputError(Fault(path, _OTHER.in_(lang), _NAME.in_(lang), lang=lang))
    faults = tuple(islice(_faults(data, json_schema(), "", lang), MOST_FAULTS))
    if faults:
        raise InputError(*faults)
    if checksum(data) != data["checksum"]:
        raise InputError(Fault(path, _DAMAGED.in_(lang), _ANEW.in_(lang), lang=lang))
    return _receipt(data)


def _bytes(source: Path | bytes, path: str, lang: Lang) -> bytes:
    if isinstance(source, bytes):
        data = source
    else:
        try:
            with source.open("rb") as file:
                data = file.read(LARGEST_RECEIPT + 1)
        except (OSError, ValueError):
            raise InputError(Fault(path, _NO_FILE.in_(lang), _NAME.in_(lang), lang=lang)) from None
    if len(data) > LARGEST_RECEIPT:
        raise InputError(Fault(path, _TOO_LARGE.in_(lang), _NAME.in_(lang), lang=lang))
    return data


def _parsed(data: bytes, path: str, lang: Lang) -> Any:
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise InputError(Fault(path, _NO_JSON.in_(lang), _ANEW.in_(lang), lang=lang)) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which each key stands once: of two, readers differ on which one counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(name: str) -> None:
    raise ValueError(name)


def _faults(data: Any, schema: Mapping[str, Any], path: str, lang: Lang) -> Iterator[Fault]:
    """What in the data is not as the schema says: only the words that the schema of receipts uses."""
    if "const" in schema or "enum" in schema:
        fits = data in schema.get("enum", [schema.get("const")])
    else:
        fits = _is_type(data, schema["type"])
    fits = fits and _is_within(data, schema)
    if not fits:
        told = quoted(data) if isinstance(data, str) else quoted(json.dumps(data))
        yield Fault(path, _WRONG.in_(lang).format(found=told), _ANEW.in_(lang), lang=lang)
    elif isinstance(data, dict):
        yield from _of_object(data, schema, path, lang)
    elif isinstance(data, list):
        for place, item in enumerate(data):
            yield from _faults(item, schema["items"], f"{path}[{place}]", lang)


def _of_object(data: Mapping[str, Any], schema: Mapping[str, Any], path: str, lang: Lang) -> Iterator[Fault]:
    named, others = schema.get("properties", {}), schema["additionalProperties"]
    for key in schema.get("required", ()):
        if key not in data:
            yield Fault(_below(path, key), _MISSING.in_(lang), _ANEW.in_(lang), lang=lang)
    for key, value in data.items():
        wanted = named.get(key, others)
        if wanted is False or ("propertyNames" in schema and not _is_within(key, schema["propertyNames"])):
            yield Fault(_below(path, key), _EXTRA.in_(lang), _ANEW.in_(lang), lang=lang)
        else:
            yield from _faults(value, wanted, _below(path, key), lang)


def _below(path: str, key: str) -> str:
    shown = key if key.isprintable() and len(key) <= 60 else quoted(key)
    return f"{path}.{shown}" if path else shown


def _is_type(data: Any, named: str | list[str]) -> bool:
    names = [named] if isinstance(named, str) else named
    if isinstance(data, bool):  # which Python takes for a number
        return "boolean" in names
    return any(isinstance(data, _KINDS[name]) for name in names)


def _is_within(data: Any, schema: Mapping[str, Any]) -> bool:
    if isinstance(data, str):
        fits = re.fullmatch(schema["pattern"].strip("^$"), data) is not None if "pattern" in schema else True
        return fits and schema.get("minLength", 0) <= len(data) <= schema.get("maxLength", len(data))
    if isinstance(data, list):
        return bool(schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)))
    return not isinstance(data, int) or isinstance(data, bool) or data >= schema.get("minimum", data)


def _receipt(data: Mapping[str, Any]) -> Receipt:
    cases = tuple(
        CaseReceipt(
            on=case["on"], salt=case["salt"], mark=case["mark"],
            findings=tuple(FindingReceipt(**finding) for finding in case["findings"]),
        )
        for case in data["cases"]
    )  # fmt: skip
    return Receipt(
        program=data["program"], rulebase=data["rulebase"], lang=data["lang"], register=data["register"],
        keyed=data["keyed"], rules=data["rules"], editions=data["editions"], cases=cases,
    )  # fmt: skip
