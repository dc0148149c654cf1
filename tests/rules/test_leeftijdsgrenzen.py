"""The day before, on and after each age limit and each day on which a text changes."""

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.rules import library

from .tables import FOLDER, _Plain

TABLE = yaml.load((FOLDER / "leeftijdsgrenzen.yaml").read_text(encoding="utf-8"), Loader=_Plain)
POWERS = {"77b": "sr:77b:1", "77c": "sr:77c:1"}
DECISIONS = tuple(name for name in TABLE["columns"][2:] if name not in POWERS)


def _rows() -> Iterator[Any]:
    for section in TABLE["sections"]:
        for row in section["rows"]:
            cells = dict(zip(TABLE["columns"], row, strict=True))
            yield pytest.param(section.get("also", {}), cells, id=f"{section['says']}-{cells['day']}")


@pytest.mark.parametrize(("also", "cells"), list(_rows()))
def test_on_this_day(also: dict[str, Any], cells: dict[str, str]) -> None:
    """Every decision reads on this day as the table says."""
    decider = Decider(library.rulebase_for(*DECISIONS), _case(also, cells["born"], cells["day"]))
    found = {name: decider.decide(name, _subject(decider, name)) for name in DECISIONS}
    states = {a.power.provision.id: a.state for a in found["sanctierecht"].alternatives}

    read = {name: _cell(finding) for name, finding in found.items()}
    read |= {name: states.get(provision, "unavailable") for name, provision in POWERS.items()}
    assert read == {name: cells[name] for name in TABLE["columns"][2:]}


def _case(also: dict[str, Any], born: str, day: str) -> Any:
    days_given = {"on": day, "feit.pleegdatum": day, "feit.datum_verwijzing_halt": day}
    given = {**TABLE["facts"], **also, **days_given, "jeugdige.geboortedatum": born}
    (case,) = read_mapping(given, vocabulary(), today=days.day(day))
    return case


def _subject(decider: Decider, decision: str) -> str | None:
    return "feit-1" if decider.rulebase.decision(decision).subject == "feit" else None


def _cell(finding: Finding) -> str:
    if finding.status != "decided":
        return finding.status
    if isinstance(finding.value, tuple):
        return " ".join(map(str, finding.value)) or "-"
    return str(finding.value)


def test_each_limit_is_there_on_both_sides() -> None:
    """Each age limit is there on the birthday and the day before, each text on its first day and before."""
    days_seen = {row[1] for section in TABLE["sections"] for row in section["rows"]}
    ages = {(days.age(*map(days.day, row[:2]))) for section in TABLE["sections"] for row in section["rows"]}
    editions = ("2002-05-04", "2010-10-01", "2014-04-01", "2019-06-01", "2023-01-01", "2024-07-01")
    before = [days.iso(days.plus(days.day(day), days=-1)) for day in editions]

    assert {11, 12, 15, 16, 17, 18, 20, 21, 22, 23} <= ages
    assert set(editions) | set(before) <= days_seen
