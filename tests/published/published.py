"""
The published cases: what the source says, the case file, and what the library finds of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from jeugdrecht.api import Finding, Result, decide, read_cases

FOLDER = Path(__file__).parent
CASES = FOLDER / "cases"


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
    expect: Mapping[str, Mapping[str, str]]
    beyond: str = ""
    remark: str = ""
    printed_as_omission: tuple[str, ...] = ()

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

    def asked(self) -> list[tuple[str, Finding, Mapping[str, str]]]:
        """Each finding that something is expected of, with the name of its case."""
        found: dict[int, tuple[str, Finding, dict[str, str]]] = {}
        for key, expected in self.expect.items():
            decision, _, which = key.partition(" ")
            case, _, subject = which.partition("/")
            for name, finding in self._found(decision, case, subject):
                found.setdefault(id(finding), (name, finding, {}))[2].update(expected)
        return list(found.values())

    def _found(self, decision: str, case: str, subject: str) -> list[tuple[str, Finding]]:
        found = [
            (result.case or "", finding)
            for result in results(self.path)
            for finding in result
            if finding.decision == decision and case in ("", result.case) and subject in ("", finding.subject)
        ]
        assert found, f"{self.id}: nothing answers to {decision} {case} {subject}"
        return found


@cache
def results(path: Path) -> tuple[Result, ...]:
    """What the library decides of every case in a file, all decisions."""
    return tuple(decide(case) for case in read_cases(path))


@cache
def published() -> tuple[Published, ...]:
    """Every published case of the table."""
    table = yaml.load((FOLDER / "expected.yaml").read_text(encoding="utf-8"), Loader=_Plain)
    return tuple(Published(**entry) for entry in table)


def permitted(finding: Finding) -> set[Any]:
    """What the library permits: the decided value, and what a power opens that is not unavailable."""
    opened = {a["value"] for a in finding.alternatives if a["state"] != "unavailable"}
    return opened | ({finding.value} if finding.status == "decided" else set())


def possible(finding: Finding) -> set[Any]:
    """What is permitted or may still turn out so; a conflict permits neither of its sides."""
    undecided = () if finding.status == "conflict" else finding.conclusions
    return permitted(finding) | {conclusion["value"] for conclusion in undecided}


def holds(finding: Finding, kind: str, value: str) -> bool:
    """Whether one expectation of the table holds."""
    match kind:
        case "is":
            return finding.status == "decided" and finding.value == value
        case "within":
            return value in permitted(finding)
        case "has":
            return finding.found.members[value].truth is True
        case "not":
            return value not in possible(finding)
        case "status":
            return finding.status == value
    raise ValueError(f"no such expectation: {kind}")
