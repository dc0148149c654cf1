"""
What an answer turns on: the rules, exceptions and powers that speak in it.
"""

from collections import Counter
from collections.abc import Iterable
from random import Random

from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Competence, Power, Rule
from jeugdrecht.logic.truth import Truth

Part = Rule | Power


def parts_of(law: Rulebase, decision: str) -> tuple[Part, ...]:
    """
    The rules and powers of a decision and of its fields, as they are written.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [part.id for part in parts_of(rulebase_for("minderjarig"), "minderjarig")][:1]
    ['bw1:2/ongeboren']
    """
    own = {decision, *(f"{decision}.{name}" for name in _fields(law, decision))}
    return tuple(part for name in decisions_beneath(law, decision) if name in own
                 for part in law.parts_of(name))  # fmt: skip


def excepted_by(law: Rulebase, part: Part) -> tuple[Part, ...]:
    """
    What a rule is an exception to, and what that is an exception to in turn; the default aside.

    A power that its decision asks about is given itself, and not the rule that asks about it.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> law = rulebase_for("pij")
    >>> psychiatrist = next(rule for rule in law.rules_of("pij") if rule.provision.id == "sr:77s:3")
    >>> [one.id for one in excepted_by(law, psychiatrist)]
    ['sr:77s:1/mogelijk@2002-05-04']
    """
    exceptions = law.exceptions(part.decision)
    found: dict[str, Part] = {}
    waiting = [part]
    while waiting:
        own = waiting.pop()
        above = [rule for rule, excepting in exceptions.items()
                 if own in excepting and rule.id not in found and not rule.closing]  # fmt: skip
        waiting += above
        found |= {rule.id: rule for rule in above}
    powers = {power.id: power for power in law.powers_of(part.decision)}
    return tuple(powers.get(id, rule) for id, rule in found.items())


def _fields(law: Rulebase, decision: str) -> Iterable[str]:
    return getattr(law.decision(decision).answer, "fields", ())


def truth_of(finding: Finding, part: Part) -> Truth:
    """Whether a rule speaks, or a power is or may be there: yes, no, or not known yet."""
    own = _finding_of(finding, part)
    step = step_of(finding, part)
    if not isinstance(part, Power) or (step is not None and step.truth):
        return False if step is None else step.truth
    states = [alternative.state for alternative in own.alternatives if alternative.power is part]
    known = {"available": True, "judgement": True, "unavailable": False}
    return known.get(states[0]) if states else False


def step_of(finding: Finding, part: Part) -> Step | None:
    """How a rule, or a power that its decision asks about, was tried; None where it was not."""
    own = _finding_of(finding, part)
    parts = (own, *(piece.finding for piece in own.parts))
    met = [step for one in parts for step in one.step.because if _is(step.about, part)]
    return next((step for step in met if step.truth), met[0] if met else None)


def _finding_of(finding: Finding, part: Part) -> Finding:
    """The finding of the field that a rule speaks in, or the whole."""
    found = (field for field in finding.fields.values() if field.decision.id == part.decision)
    return next(found, finding)


def _is(about: object, part: Part) -> bool:
    if about is part:
        return True
    # A power that its decision asks about speaks as a rule made from it, which has its id.
    return isinstance(about, Competence) and isinstance(part, Power) and about.id == part.id


def reached(finding: Finding, parts: Iterable[Part]) -> tuple[str, ...]:
    """The ids of the parts that speak in a finding."""
    return tuple(part.id for part in parts if truth_of(finding, part) is True)


PATIENCE = 2
"""After so many searches without a case a part is left alone."""


class Tally:
    """
    How often each part of some decisions has been reached.

    Args:
        parts: per decision its rules and powers.
        rng: draws among those that were reached as often.
    """

    def __init__(self, parts: dict[str, tuple[Part, ...]], rng: Random) -> None:
        self._parts = parts
        self._drawn = {part.id: rng.random() for group in parts.values() for part in group}
        self._failed: Counter[tuple[str, str | None]] = Counter()
        self._reached: Counter[str] = Counter()
        self._tried: Counter[str] = Counter()

    def aim(self, decision: str, kind: str, *, now: bool = False) -> Part | None:
        """
        The part to aim at next: the one reached least, where trying counts too.

        Args:
            decision: of which decision.
            kind: what the case is to practise; parts that give no such case are left alone.
            now: only law that is in force now.
        """
        parts = [part for part in self._parts[decision] if self._may_give(part, kind)]
        parts = [part for part in parts if not (now and part.until)] or parts
        if not parts:
            return None
        aim = min(parts, key=lambda part: (self._reached[part.id] + self._tried[part.id],
                                         self._drawn[part.id]))  # fmt: skip
        self._tried[aim.id] += 1
        return aim

    def failed(self, aim: Part | None, kind: str | None = None) -> None:
        """Count that a part gave no case, or none of a kind; after some times it is aimed at no more."""
        if aim is not None:
            self._failed[aim.id, kind] += 1

    def is_open(self, part: Part, kind: str) -> bool:
        """Whether a part has not been reached, and may be by a case of a kind."""
        return not self._reached[part.id] and self._may_give(part, kind)

    def _may_give(self, part: Part, kind: str) -> bool:
        return max(self._failed[part.id, kind], self._failed[part.id, None]) < PATIENCE

    def has(self, part: Part) -> bool:
        """Whether a part has been reached."""
        return self._reached[part.id] > 0

    def add(self, ids: Iterable[str]) -> None:
        """Count what an answer turned on."""
        self._reached.update(set(ids))

    @property
    def covered(self) -> tuple[str, ...]:
        """The ids that were reached, in statute order."""
        return tuple(id for id in self._all() if self._reached[id])

    @property
    def not_covered(self) -> tuple[str, ...]:
        """The ids that never were, in statute order."""
        return tuple(id for id in self._all() if not self._reached[id])

    def _all(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(part.id for parts in self._parts.values() for part in parts))
