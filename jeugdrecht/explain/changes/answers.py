"""
When two findings give the same answer, and whether more facts could still change one.
"""

from collections.abc import Mapping
from typing import TypeAlias

from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.explain.steps import steps

Answer: TypeAlias = object


def answer_of(finding: Finding | Verdict) -> Answer:
    """The status and the value; of a record those of each field; of a period those of each part."""
    if finding.fields:
        return finding.status, tuple((name, answer_of(field)) for name, field in finding.fields.items())
    if isinstance(finding, Finding) and finding.parts:
        return finding.status, tuple((part.since, answer_of(part.finding)) for part in finding.parts)
    return finding.status, _plain(finding.value)


def _plain(value: object) -> object:
    match value:
        case Mapping():
            return tuple((name, _plain(part)) for name, part in value.items())
        case tuple():
            return tuple(_plain(part) for part in value)
        case _:
            return value


def is_final(finding: Finding) -> bool:
    """
    Whether no fact that is still unknown can change the answer (design 2.4, rows 1 to 5).

    That holds of facts; acts and the grounds of an act that was done are looked at apart.
    """
    if finding.fields:
        return all(is_final(field) for field in finding.fields.values())
    if finding.parts or _undated(finding):
        return False
    if finding.status in ("decided", "not_applicable"):
        return True
    own_day = any(cause.kind == "outside" and cause.id == finding.decision.id for cause in finding.causes)
    return own_day or (finding.status in ("conflict", "gap") and not finding.causes)


def _undated(finding: Finding) -> bool:
    """Whether a governing day is unknown, so that it may yet lie before the first edition."""
    return finding.governing is None or any(_reads_undated(step) for step in steps(finding))


def _reads_undated(step: Step) -> bool:
    read = step.finding
    return read is not None and read.governing is None and not read.fields
