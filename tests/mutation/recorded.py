"""
Where the law looks at each condition while it decides a row: what cannot matter is not decided again.

A changed condition that comes to the same truth, and where that is unknown for the same causes, wherever its
own was looked at, leaves every status, value, power and cause as it was. Deciding again is for the rest, and
takes over what does not rest on the change: the killed are the same, found many times sooner.
"""

from collections import ChainMap, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any
from unittest.mock import patch

from jeugdrecht.engines.finding import Causes, Step
from jeugdrecht.engines.one.apply import Trial, Tried
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Condition, HoldsOn, StartOn, TextOn
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule, RuleKind, competence
from jeugdrecht.logic.walk import decision_read, walk
from jeugdrecht.rules import library

from .mutants import Mutant, Part

Looked = tuple[Evaluator, Context]


@dataclass
class Recording:
    """
    What one row made the law look at.

    Args:
        looked: where each condition of a rule, a power or a scope was looked at, by its identity.
        tried: each rule as it was tried, by its id.
        decider: what decided the row; None for an offence over a period, which conditions themselves cut.
    """

    looked: dict[int, list[Looked]] = field(default_factory=lambda: defaultdict(list))
    tried: dict[str, list[Tried]] = field(default_factory=lambda: defaultdict(list))
    decider: Decider | None = None
    _kept: dict[str, dict[Any, Any]] = field(default_factory=dict)

    def cannot_matter(self, mutant: Mutant, law: Rulebase) -> bool:
        """Whether the change surely leaves the row as it is."""
        if self.decider is None:
            return False
        conditions = tuple(_changed_conditions(mutant.part, mutant.changed, law))
        if conditions:
            return all(self._same(*pair) for pair in conditions)
        if not isinstance(mutant.part, Rule) or mutant.part.kind is RuleKind.PRINCIPLE:
            return False
        return mutant.part.closing == mutant.changed.closing and self._silent(mutant.part)

    def decider_for(self, mutant: Mutant, law: Rulebase) -> Decider | None:
        """A decider by the changed law that takes over what does not rest on the change, if it can."""
        before = self.decider
        if before is None:
            return None
        above = resting(before.rulebase, mutant.decision)
        if mutant.decision not in self._kept:
            self._kept[mutant.decision] = {
                key: seen for key, seen in before._seen.items()
                if id(seen[0].about) == key[0] and not _reads(seen[0].about) & above
            }  # fmt: skip
        decider = Decider(law, before.case)
        decider._seen = ChainMap({}, self._kept[mutant.decision])
        decider._found = {key: found for key, found in before._found.items() if key[0] not in above}
        return decider

    def _same(self, one: Condition, other: Condition) -> bool:
        return all(
            _says(evaluator.condition(one, context)) == _says(_aside(evaluator).condition(other, context))
            for evaluator, context in self.looked.get(id(one), ())
        )

    def _silent(self, rule: Rule) -> bool:
        """Whether the rule neither applies nor covers anything: its dates, value and aims say nothing."""
        return all(
            tried.condition.truth is False and tried.covered is False for tried in self.tried.get(rule.id, ())
        )


@cache
def resting(law: Rulebase, decision: str) -> frozenset[str]:
    """The decision and every other that rests on it."""
    return frozenset(name for name in law.decisions if decision in decisions_beneath(law, name))


@lru_cache(maxsize=100_000)
def _reads(node: Any) -> frozenset[str]:
    """The decisions that an expression reads; what runs over time is not taken over at all."""
    nodes = tuple(walk(node))
    if any(isinstance(part, HoldsOn | StartOn | TextOn) for part in nodes):
        return frozenset(library.rulebase().decisions)
    return frozenset(name for part in nodes if (name := decision_read(part)) is not None)


def _says(step: Step) -> tuple[object, Causes]:
    """What others take over from a condition: its truth, and why it is not known."""
    return step.value, step.causes


def _changed_conditions(part: Part, changed: Part, law: Rulebase) -> Iterator[tuple[Condition, Condition]]:
    """The condition that was changed, as the law looks at it, and what it was changed into."""
    match part, changed:
        case Rule(), Rule() if part.when is not changed.when:
            yield part.when, changed.when
        case Decision(), Decision() if part.scope is not changed.scope:
            yield part.scope, changed.scope
        case Power(act=None), Power() if _moved(part, changed):
            yield _competence(law, part).when, competence(changed).when
        case Power(), Power() if _moved(part, changed):
            yield part.requires, changed.requires
            yield part.grounds, changed.grounds


def _moved(part: Power, changed: Power) -> bool:
    return part.requires is not changed.requires or part.grounds is not changed.grounds


@cache
def _competence(law: Rulebase, power: Power) -> Rule:
    # Of powers with the same name in one decision the place tells which rule reads which.
    made = [rule for rule in law.rules_of(power.decision) if rule not in law.rules]
    asked = [other for other in law.powers_of(power.decision) if other.act is None]
    return made[asked.index(power)]


def _aside(evaluator: Evaluator) -> Evaluator:
    """The same evaluator, which forgets what it is asked: there are very many mutants."""
    other = copy(evaluator)
    other._seen = ChainMap({}, evaluator._seen)  # type: ignore[assignment]
    other._counted = ChainMap({}, evaluator._counted)  # type: ignore[assignment]
    return other


@cache
def _watched(law: Rulebase) -> frozenset[int]:
    """The identities of the conditions that mutants change."""
    rules = (rule for decision in law.decisions for rule in law.rules_of(decision))
    found = [rule.when for rule in rules] + [decision.scope for decision in law.decisions.values()]
    found += [condition for power in law.powers for condition in (power.requires, power.grounds)]
    return frozenset(map(id, found))


def recorded(law: Rulebase, case: Case, decision: str, subject: str | None) -> Recording:
    """What deciding this makes the law look at."""
    found = Recording()
    if not has_periods(case):
        with _recording(found, _watched(law)):
            found.decider = Decider(law, case)
            found.decider.decide(decision, subject)
    return found


@contextmanager
def _recording(into: Recording, watched: frozenset[int]) -> Iterator[None]:
    look, attempt = Evaluator.condition, Trial._try

    def looking(self: Evaluator, node: Condition, context: Context) -> object:
        if id(node) in watched:
            into.looked[id(node)].append((self, context))
        return look(self, node, context)

    def trying(self: Trial, rule: Rule) -> Tried:
        tried = attempt(self, rule)
        into.tried[rule.id].append(tried)
        return tried

    with patch.object(Evaluator, "condition", looking), patch.object(Trial, "_try", trying):
        yield
