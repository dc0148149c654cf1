"""From which day each decision says anything: the day before its first day, and that day itself."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.rules import library

TABLE = Path(__file__).with_name("eerste_dagen.yaml")
TODAY = days.day("2026-03-01")


@dataclass(frozen=True)
class Said:
    """Whether a decision is outside what was read, on one day."""

    decision: str
    case: Case
    subject: str | None
    day: str
    outside: bool

    def __str__(self):
        return f"{self.decision}-{self.day}"


@cache
def said():
    """Give the day before and the first day of every decision in the table."""
    table = yaml.load(TABLE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return tuple(
        _said(decision, fact, day, outside)
        for fact, by_day in table.items()
        for first, decisions in by_day.items()
        for decision in decisions
        for day, outside in ((days.iso(days.plus(days.day(first), days=-1)), True), (first, False))
    )


def _said(decision, fact, day, outside):
    if fact == "zaak.peildatum":
        (case,) = read_mapping({"on": day}, vocabulary(), today=TODAY)
        return Said(decision, case, None, day, outside)
    feit = {"id": "feit-1", "pleegdatum": day}
    (case,) = read_mapping({"on": "2026-03-01", "feiten": [feit]}, vocabulary(), today=TODAY)
    return Said(decision, case, "feit-1", day, outside)


@pytest.mark.parametrize("one", said(), ids=str)
def test_the_first_day(one):
    """The day before nothing was read; on the first day something is said."""
    finding = Decider(library.rulebase(), one.case).verdict(one.decision, one.subject)

    assert (finding.status == "outside") is one.outside
