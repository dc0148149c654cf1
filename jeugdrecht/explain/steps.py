"""
Every step behind a finding: its own, those of its fields and parts, and of the decisions that it reads.
"""

from collections.abc import Iterator

from jeugdrecht.engines.finding import Finding, Step


def steps(finding: Finding) -> Iterator[Step]:
    """
    Each step once, in reading order.

    >>> from jeugdrecht.api import decide
    >>> found = decide({"feit": {"pleegdatum": "2026-01-10"}}, ["route"])["route"].found
    >>> sorted({step.finding.decision.id for step in steps(found) if step.finding is not None})
    ['absolute_competentie', 'halt', 'halt_feit', 'raad_strafonderzoek']
    """
    seen: set[int] = set()
    waiting = _own(finding)[::-1]
    while waiting:
        step = waiting.pop()
        if id(step) in seen:
            continue
        seen.add(id(step))
        yield step
        if step.finding is not None:
            waiting += _own(step.finding)[::-1]
        waiting += step.because[::-1]


def _own(finding: Finding) -> list[Step]:
    beneath = (*finding.fields.values(), *(part.finding for part in finding.parts))
    return [finding.step, *(step for found in beneath for step in _own(found))]
