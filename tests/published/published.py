"""
The published cases: what the source says, the case file, and what the library finds of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.api import decide, read_cases, rulebase
from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.findings import Finding, Result
from jeugdrecht.logic.decisions import Lowest

from .amounts import within

FOLDER = Path(__file__).parent
CASES = FOLDER / "cases"

# Criminal law first, then child protection, then the Youth Act; each in the order of the source.
TABLES = ("expected.yaml", "expected_civiel.yaml", "expected_jeugdwet.yaml")


class _Plain(yaml.SafeLoader):
    """YAML in which days stay words."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if not tag.endswith((":timestamp", ":int"))]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True)
class Published:
    """One published case, with what is expected of the library."""

    id: str
    court: str
    date: str
    topic: str
    url: str
    printed: list[str]
    outcome: str
    file: str
    expect: Mapping[str, Mapping[str, str | list[str]]]
    beyond: str = ""
    remark: str = ""
    printed_as_omission: tuple[str, ...] = ()
    printed_older_law: tuple[str, ...] = ()
    answers_unseen: bool = False
    contra_legem: bool = False

    def __str__(self) -> str:
        return self.id

    @property
    def path(self) -> Path:
        """The case file."""
        return CASES / f"{self.file}.yaml"

    @property
    def supposed(self) -> str:
        """What the comment at the head of the case file says was supposed."""
        lines = self.path.read_text(encoding="utf-8").splitlines()
        return " ".join(line.removeprefix("#").strip() for line in lines if line.startswith("#"))

    def asked(self) -> list[tuple[str, Finding, list[tuple[str, str]]]]:
        """Each finding that something is expected of, with the name of its case."""
        found: dict[int, tuple[str, Finding, list[tuple[str, str]]]] = {}
        for key, expected in self.expect.items():
            decision, _, which = key.partition(" ")
            case, _, subject = which.partition("/")
            for name, finding in self._found(decision, case, subject):
                found.setdefault(id(finding), (name, finding, []))[2].extend(_single(expected))
        return list(found.values())

    def _found(self, decision: str, case: str, subject: str) -> list[tuple[str, Finding]]:
        found = [
            (name, finding)
            for name, finding in findings(self.path)
            if finding.decision == decision and case in ("", name) and subject in ("", finding.subject)
        ]
        assert found, f"{self.id}: nothing answers to {decision} {case} {subject}"
        return found


@cache
def results(path: Path) -> tuple[Result, ...]:
    """What the library decides of every case in a file, all decisions."""
    return tuple(decide(case) for case in read_cases(path))


@cache
def findings(path: Path) -> tuple[tuple[str, Finding], ...]:
    """Every finding of a file with the name of its case; of a record each field as well."""
    found = [(result.case or "", finding) for result in results(path) for finding in result]
    fields = [(name, Finding(field, rulebase())) for name, record in found for field in _fields(record.found)]
    return (*found, *fields)


def _fields(record: Found) -> list[Found]:
    """The fields of a record; over a period whose parts differ, those that come out the same in each part."""
    parts = [part.finding for part in record.parts] or [record]
    return [
        field
        for name, field in parts[0].fields.items()
        if all((part.fields[name].status, part.fields[name].value) == (field.status, field.value)
               for part in parts)
    ]  # fmt: skip


@cache
def published() -> tuple[Published, ...]:
    """Every published case of the tables."""
    tables = [yaml.load((FOLDER / name).read_text(encoding="utf-8"), Loader=_Plain) for name in TABLES]
    return tuple(Published(**entry) for table in tables for entry in table)


def _single(expected: Mapping[str, str | list[str]]) -> list[tuple[str, str]]:
    """Each expectation on its own, where several values are expected in the same way."""
    return [
        (kind, value)
        for kind, values in expected.items()
        for value in (values if isinstance(values, list) else [values])
    ]


def permitted(finding: Finding) -> list[Any]:
    """What the library permits: the decided value, and what a power opens that is not unavailable."""
    opened = [a["value"] for a in finding.alternatives if a["state"] != "unavailable"]
    return ([finding.value] if finding.status == "decided" else []) + opened


def possible(finding: Finding) -> list[Any]:
    """What is permitted or may still turn out so; a conflict permits neither of its sides."""
    undecided = () if finding.status == "conflict" else finding.conclusions
    return permitted(finding) + [conclusion["value"] for conclusion in undecided]


def written(value: Any) -> str:
    """A value as the table writes it: `geen` where the law gives none."""
    if value is None:
        return "geen"
    return ", ".join(value) if isinstance(value, list) else str(value)


def holds(finding: Finding, kind: str, value: str) -> bool:
    """Whether one expectation of the table holds."""
    match kind:
        case "is":
            return finding.status == "decided" and written(finding.value) == value
        case "within":
            return value in permitted(finding)
        case "possible":
            return value in possible(finding)
        case "at_most":
            return bool(_maxima(finding)) and all(_within_each(finding, value))
        case "above":
            return finding.status == "decided" and not any(_within_each(finding, value))
        case "has":
            return finding.found.members[value].truth is True
        case "unmet":
            return finding.found.members[value].truth is False
        case "not":
            return value not in possible(finding)
        case "status":
            return finding.status == value
    raise ValueError(f"no such expectation: {kind}")


def _maxima(finding: Finding) -> list[Any]:
    """The maximum that was found; while a judgement is waited for, each that may still come out."""
    if finding.status == "judgement":
        return [conclusion["value"] for conclusion in finding.conclusions]
    return [finding.value] if finding.status == "decided" else []


def _within_each(finding: Finding, imposed: str) -> list[bool]:
    answer = finding.found.decision.answer
    assert isinstance(answer, Lowest)
    assert answer.unit is not None
    return [within(imposed, most, answer.unit) for most in _maxima(finding)]
