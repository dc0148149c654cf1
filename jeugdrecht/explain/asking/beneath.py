"""
What stands around an open fact in the reasoning: the rules that wait for it, and derived values above it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jeugdrecht.engines.finding import Cause, Finding, Step
from jeugdrecht.explain.asking.look import ASKABLE
from jeugdrecht.explain.asking.place import Spot, spot_of
from jeugdrecht.logic.nodes import Derived
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.vocabulary import Fact


@dataclass(frozen=True, slots=True)
class WaitingRule:
    """A rule or power that waits, and the decision in which it was met."""

    part: Rule | Power
    governing: int | None


@dataclass(slots=True)
class Surroundings:
    """
    Around each open spot.

    Args:
        rules: the rules that wait for it, those of the decisions that were read first.
        derived: the derived values that wait for it, each with the item it is of.
    """

    rules: dict[Spot, list[WaitingRule]] = field(default_factory=dict)
    derived: dict[Spot, dict[Spot, Fact]] = field(default_factory=dict)


def surroundings(findings: Iterable[Finding]) -> Surroundings:
    """What stands around each open fact of these findings."""
    found = Surroundings()
    for finding, step in _unknown(findings):
        match step.about:
            case Rule() | Power() as part:
                for spot in map(spot_of, _askable(step.causes)):
                    found.rules.setdefault(spot, []).append(WaitingRule(part, finding.governing))
            case node if isinstance(node, Derived) and step.given is None:
                own = Spot(node.fact.id, step.item or None)
                for spot in map(spot_of, step.causes):
                    if spot != own:
                        found.derived.setdefault(spot, {})[own] = node.fact
    return found


def unanswerable(findings: Iterable[Finding], skip: frozenset[str]) -> Iterator[tuple[Cause, bool]]:
    """
    Derived values that cannot follow as a fact beneath will not be given, so that the value itself is asked.

    Args:
        findings: where to look.
        skip: ids of facts that will not be given.

    Returns:
        Each, and whether none of the facts beneath will be given. While one still can, it is asked before.
    """
    for _, step in _unknown(findings):
        if isinstance(step.about, Derived) and step.given is None:
            beneath = [cause for cause in step.causes if not _refused(cause, skip)]
            if len(beneath) < len(step.causes):
                fact = step.about.fact
                yield Cause("fact", fact.id, step.item or None, "left out", fact), not beneath


def _refused(cause: Cause, skip: frozenset[str]) -> bool:
    return cause.kind not in ("fact", "judgement") or cause.state not in ASKABLE or spot_of(cause).id in skip


def _askable(causes: Iterable[Cause]) -> Iterator[Cause]:
    return (cause for cause in causes if cause.kind in ("fact", "judgement"))


def _unknown(findings: Iterable[Finding]) -> Iterator[tuple[Finding, Step]]:
    """Every unknown step, each once, with the finding in which it stands; what was read comes first."""
    seen: set[int] = set()
    for finding in findings:
        for alternative in finding.alternatives:
            if alternative.under is not None:
                yield from _steps(alternative.under, alternative.under.step, seen, top=True)
            yield from _steps(finding, alternative.step, seen)
        for part in finding.parts:
            yield from _steps(part.finding, part.finding.step, seen, top=True)
        yield from _steps(finding, finding.step, seen, top=True)


def _steps(
    finding: Finding, step: Step, seen: set[int], *, top: bool = False
) -> Iterator[tuple[Finding, Step]]:
    if id(step) in seen or (step.value is not None and not top):
        return
    seen.add(id(step))
    if step.finding is not None:
        yield from _steps(step.finding, step.finding.step, seen, top=True)
    for beneath in step.because:
        yield from _steps(finding, beneath, seen)
    if step.value is None:
        yield finding, step
