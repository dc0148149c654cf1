"""
Which powers an act says were used, and whether they were there to be used.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.logic.rules import Power


@dataclass(frozen=True, slots=True)
class UsedPower:
    """A power that was used; not *rightly* where a requirement or its grounds are surely lacking."""

    power: Power
    rightly: bool


def used_powers(finding: Finding) -> tuple[UsedPower, ...]:
    """
    The powers of a finding that were used, in statute order.

    Powers that share an act stand in for each other, such as its editions: the act is wrong only if none
    of them supports it.
    """
    groups: dict[str, list[tuple[Power, Step]]] = {}
    for step in finding.step.because:
        if isinstance(step.about, Power) and step.about.act is not None and step.because[-1].truth:
            groups.setdefault(step.about.act.fact.id, []).append((step.about, step))
    return tuple(used for group in groups.values() for used in _used(group))


def _used(group: Iterable[tuple[Power, Step]]) -> list[UsedPower]:
    tried = list(group)
    live = [(power, step) for power, step in tried if not _lacking(step)]
    if not live:
        return [UsedPower(power, rightly=False) for power, _ in tried]
    return [UsedPower(power, rightly=True) for power, step in live if _required(step)]


def _lacking(step: Step) -> bool:
    return any(part.truth is False for part in step.because[:3])


def _required(step: Step) -> bool:
    return all(part.truth for part in step.because[:2])
