"""The last days of the terms of the Youth Act, against days counted by hand."""

from collections.abc import Mapping
from typing import Any

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.rules import library
from jeugdrecht.sources import Text

from .tables import FOLDER, TODAY, _Plain

ROWS = yaml.load((FOLDER / "termijnen_dagen.yaml").read_text(encoding="utf-8"), Loader=_Plain)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["says"])
def test_the_last_day_of_each_term(row: Mapping[str, Any]) -> None:
    """A term in the list has the day, or the word, that the law gives."""
    (case,) = read_mapping(row["case"], vocabulary(), today=TODAY)
    finding = CaseDecider(library.rulebase_for("termijnen"), case).decide("termijnen", None)

    assert finding.status == "decided"
    assert isinstance(finding.value, tuple)
    found = {
        record["id"]: record["uiterste_datum"] for record in finding.value if isinstance(record, Mapping)
    }
    assert {id: _day(written) for id, written in found.items()} == row["dagen"]


def _day(written: object) -> object:
    if isinstance(written, int):
        return days.iso(written)
    return written.nl if isinstance(written, Text) else written
