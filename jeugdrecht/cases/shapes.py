"""
The fixed shape of provenance: who says so, why, when, and where it is written.

Imported only when a case has provenance, since loading pydantic takes longer than reading most cases.
"""

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import PydanticCustomError

from jeugdrecht.cases.values import LONGEST_TEXT, is_plain
from jeugdrecht.logic import days

_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def _plain(text: str) -> str:
    if not is_plain(text):
        raise PydanticCustomError("not_plain", "control character")
    return text


def _existing_day(text: str) -> str:
    try:
        days.day(text if re.fullmatch(_DAY, text) else "")
    except ValueError:
        raise PydanticCustomError("not_a_day", "no day") from None
    return text


Line = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_plain)]
DayText = Annotated[str, Field(json_schema_extra={"pattern": _DAY}), AfterValidator(_existing_day)]


class Provenance(BaseModel):
    """Who says so, why, on which day, and where it is written."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    by: Line = ""
    because: Line = ""
    on: DayText = ""
    source: Line = ""


def read(written: Mapping[str, object]) -> tuple[dict[str, str], dict[str, str]]:
    """
    Check provenance against its shape.

    Args:
        written: what stands beside the value.

    Returns:
        What was read, without what was wrong; and per wrong key the name of what is wrong.

    >>> read({"by": "rechter", "bye": "griffier"})
    ({}, {'bye': 'extra_forbidden'})
    """
    try:
        return Provenance.model_validate(written).model_dump(exclude_unset=True), {}
    except ValidationError as error:
        return {}, {str(problem["loc"][0]): problem["type"] for problem in error.errors(include_url=False)}


def provenance_schema() -> dict[str, Any]:
    """
    The JSON Schema of each part of provenance.

    >>> sorted(provenance_schema())
    ['because', 'by', 'on', 'source']
    """
    properties: dict[str, dict[str, Any]] = Provenance.model_json_schema()["properties"]
    for part in properties.values():
        part.pop("default")
        part.pop("title")
    return properties
