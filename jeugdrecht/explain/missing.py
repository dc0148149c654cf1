"""
What a finding still misses, in the order in which it is best asked.
"""

from jeugdrecht.engines.finding import Cause, Finding, Step
from jeugdrecht.logic.rules import Power, Rule

ASKED_AGAIN = {"left out": 0, "onvolledig": 0, "betwist": 1, "onbekend": 2}


def most_useful_first(finding: Finding) -> tuple[Cause, ...]:
    """
    The missing facts of a finding, most useful first.

    A fact that was never asked comes before one whose answer is disputed or said to be unknown; then the fact
    for which most rules and powers wait; then the one that was met first.

    >>> from jeugdrecht.api import decide
    >>> found = decide({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])["sanctierecht"].found
    >>> most_useful_first(found)[0].id
    'jeugdige.geboortedatum'
    """
    missing = [cause for cause in finding.causes if cause.kind == "fact"]
    waits = {cause: _waiting_for(cause, finding) for cause in missing}
    return tuple(sorted(missing, key=lambda cause: (ASKED_AGAIN.get(cause.state, 0), -waits[cause])))


def _waiting_for(cause: Cause, finding: Finding) -> int:
    steps = [finding.step, *(field.step for field in finding.fields.values())]
    tried = [step for whole in steps for step in whole.because if isinstance(step.about, Rule | Power)]
    return sum(_waits(step, cause) for step in tried)


def _waits(step: Step, cause: Cause) -> bool:
    return step.value is None and cause in step.causes
