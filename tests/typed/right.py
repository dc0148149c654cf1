"""
A program of somebody who uses the library, checked by mypy at its strictest, and run.

Each `assert_type` says what the annotations promise; test_typed.py and `make release` look whether they do.
"""

from pathlib import Path
from typing import Any, assert_type

import jeugdrecht as jr

CASE = {
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf"},
}


def decides(case: dict[str, Any] = CASE) -> str:
    """What is decided, with its parts."""
    result = jr.decide(case, ["sanctierecht"], on="2026-03-01", lang="en")
    assert_type(result, jr.Result)
    finding = result["sanctierecht"]
    assert_type(finding, jr.Finding)
    assert_type(finding.status, str)
    assert_type(finding.subject, str | None)
    assert_type(finding.missing, list[dict[str, Any]])
    assert_type(finding.alternatives, list[dict[str, Any]])
    assert_type(finding.governing, str | None)
    assert_type(finding.fields, dict[str, dict[str, Any]])
    assert_type(finding.stable_until, str | None)
    assert_type(finding.explain(lang="en", register="plain"), str)
    assert_type(result["sanctierecht", "feit-1"], jr.Finding)
    made = jr.receipt(result)
    assert_type(made, jr.Receipt)
    assert_type(jr.replay(made, case), jr.Replayed)
    assert_type(result.to_dict(explained=False), dict[str, Any])
    assert_type([finding.decision for finding in result], list[str])
    return f"{finding.value}: {finding.status}"


def reads_and_decides_a_family(file: Path) -> list[str]:
    """Cases that are read before they are decided."""
    cases = jr.read_cases(file)
    assert_type(cases, tuple[jr.Case, ...])
    results = jr.decide_all(cases, ["minderjarig"])
    assert_type(results, tuple[jr.Result, ...])
    return [result.on for result in results]


def decides_many(file: Path) -> list[str]:
    """One decision of many cases, and many cases one by one."""
    ready: jr.Prepared = jr.prepare("minderjarig")
    assert_type(ready(CASE), jr.Finding)
    assert_type([finding.status for finding in ready.each(jr.read_cases(file))], list[str])
    return [result.on for result in jr.decide_each((CASE, *jr.read_cases(file)), ["minderjarig"])]


def asks() -> str | None:
    """What to ask next, and all that can be asked."""
    asked = jr.next_question({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"], lang="nl")
    assert_type([question.id for question in jr.questions(CASE, ["sanctierecht"], most=2)], list[str])
    return None if asked is None else asked.id


def changes() -> tuple[str | None, int, int, int | None]:
    """Why not, what if, what would flip the answer, and the ages."""
    stands: jr.WhyNot = jr.why_not(CASE, "sanctierecht", "volwassen")
    moved = jr.what_if(CASE, {"feit.soort": "overtreding"}, ["sanctierecht"]).moved
    flips: jr.Flip = jr.flip(CASE, "sanctierecht", size=1)
    table = jr.ages(jr.decide(CASE, ["minderjarig"], on="2026-03-01"))
    return stands.subject, len(moved), flips.size, None if table is None else table.age


def reads_the_law() -> str:
    """The law as data."""
    law = jr.rulebase()
    assert_type(law.version, str)
    assert_type(law.identity, dict[str, str])
    return law.decision("sanctierecht").question.en


def refuses() -> list[str]:
    """What is wrong with a case, place by place."""
    try:
        jr.decide({"jeugdige": {"geboortedatum": "2026-02-31"}})
    except jr.errors.InputError as error:
        return [fault.path for fault in error.faults]
    return []
