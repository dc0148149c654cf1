"""
The case tables: readable YAML with a case file and what is expected of it, per decision.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.cases import read_mapping
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.rules import library

FOLDER = Path(__file__).parent / "tables"
TODAY = days.day("2026-03-01")


class _Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # in C where it can: there is much to read
    """YAML as the case files read it: days and yes and no stay words."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":bool"))]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Row:
    """One expectation of one case."""

    id: str
    says: str
    case: Mapping[str, Any]
    decision: str
    subject: str | None
    expect: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.id}-{self.decision}"

    def finding(self) -> Finding:
        """What engine `one` finds."""
        (case,) = read_mapping(self.case, vocabulary(), today=TODAY)
        rulebase = library.rulebase_for(self.decision.partition(".")[0])
        subject = self.subject
        if subject is None and rulebase.decision(self.decision).subject == "feit" and "feiten" in case.lists:
            subject = case.lists["feiten"].items[0].id
        return CaseDecider(rulebase, case).decide(self.decision, subject)


def rows(name: str) -> Iterator[Row]:
    """Every expectation in a table."""
    text = (FOLDER / f"{name}.yaml").read_text(encoding="utf-8")
    for entry in yaml.load(text, Loader=_Plain):
        for key, expect in entry["expect"].items():
            decision, _, subject = key.partition(" ")
            yield Row(entry["id"], entry["says"], entry["case"], decision, subject or None, expect)
