"""
The findings of one dossier from event to event: decided again only where something beneath them changed.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from jeugdrecht.dossier.depends import Key, Seen, depends_of
from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.engines.one.account import used_in
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.logic.rulebase import Rulebase

LATEST = 4
"""So many findings of one decision are kept: those of the states around an event that came late."""


class Memory:
    """
    Findings without their reasoning, by all that they depend on.

    Args:
        rulebase: the law.
    """

    def __init__(self, rulebase: Rulebase) -> None:
        self._rulebase = rulebase
        self._found: dict[tuple[str, str | None], deque[tuple[Key, Finding]]] = {}

    def finding(
        self,
        decision: str,
        item: str | None,
        outcomes: Outcomes,
        seen: Seen,
        work_out: Callable[[], Finding],
    ) -> Finding:
        """
        The finding of a decision.

        Args:
            decision: its id.
            item: the item it is asked of.
            outcomes: the case.
            seen: what was asked of its day already.
            work_out: gives how it comes out, where nothing that is kept holds of the case.
        """
        if has_periods(outcomes.case):
            return work_out()
        key = depends_of(self._rulebase, decision).key(self._rulebase, outcomes, seen)
        kept = self._found.setdefault((decision, item), deque(maxlen=LATEST))
        for known, finding in kept:
            if known == key:
                return finding
        found = _without_reasoning(work_out(), self._rulebase)
        kept.appendleft((key, found))
        return found


def _without_reasoning(finding: Finding, rulebase: Rulebase) -> Finding:
    """A finding in few bytes: how it came out, with its rules and provisions, without the steps to it."""
    return replace(
        finding, step=Step(finding.decision, None), used=used_in(finding, rulebase),
        fields={name: _without_reasoning(field, rulebase) for name, field in finding.fields.items()},
        alternatives=tuple(
            replace(one, step=Step(one.power, None), upstream=None, under=None)
            for one in finding.alternatives
        ),
    )  # fmt: skip
