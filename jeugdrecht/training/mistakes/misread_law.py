"""
The law as it is misread: without a rule, without a requirement, of one rank, or as it stood on another day.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from jeugdrecht.errors import RulebaseError
from jeugdrecht.logic.nodes import ALWAYS, And, Condition
from jeugdrecht.logic.rulebase import Rulebase, aimed_at
from jeugdrecht.logic.rules import Earlier, Power, Rule
from jeugdrecht.sources import Rank

Part = TypeVar("Part", Rule, Power)
PAIR = 2


@lru_cache(maxsize=256)
def without(law: Rulebase, rule: str) -> Rulebase | None:
    """The law without a rule; None where that cannot be."""
    return _made(law, lambda one: None if one.id == rule else one, law.powers)


def laxer(condition: Condition) -> tuple[Condition, ...]:
    """A condition with each of its requirements left out in turn, then with all of them left out."""
    if not isinstance(condition, And):
        return (ALWAYS,)
    parts = condition.parts
    fewer = (
        And(parts[:n] + parts[n + 1 :]) if len(parts) > PAIR else parts[1 - n] for n in range(len(parts))
    )
    return (*fewer, ALWAYS)


@lru_cache(maxsize=256)
def with_condition(law: Rulebase, rule: str, condition: Condition) -> Rulebase | None:
    """The law in which a rule has another condition."""
    return _made(law, lambda one: replace(one, when=condition) if one.id == rule else one, law.powers)


@lru_cache(maxsize=64)
def as_on(law: Rulebase, day: str) -> Rulebase | None:
    """The law as its texts stood on a day, as if it always had been so; None where that changes nothing."""
    rules = {rule.id: _on(rule, day) for rule in law.rules}
    powers = [_on(power, day) for power in law.powers]
    if all(rules[rule.id] is rule for rule in law.rules) and powers == list(law.powers):
        return None
    renamed = {old: new.id for old, new in rules.items() if new is not None}

    def as_it_stood(rule: Rule) -> Rule | None:
        stood = rules[rule.id]
        if stood is None or not any(aim in renamed for aim in stood.excepts):
            return stood
        return replace(stood, excepts=tuple(renamed.get(aim, aim) for aim in stood.excepts))

    return _made(law, as_it_stood, tuple(power for power in powers if power is not None))


def _on(part: Part, day: str) -> Part | None:
    """A rule or power as if its text were always what it was on a day; None where there was none."""
    if part.since > day:
        return part if part.earlier is Earlier.UNREAD else None
    if part.until is None:
        return part
    return None if part.until < day else replace(part, until=None)


@lru_cache(maxsize=64)
def only(law: Rulebase, decision: str, rank: Rank) -> Rulebase | None:
    """The law with only the rules of one rank in a decision."""

    def kept(rule: Rule) -> Rule | None:
        return rule if rule.decision != decision or rule.rank == rank or rule.closing else None

    return _made(law, kept, law.powers)


def _made(law: Rulebase, change: Callable[[Rule], Rule | None], powers: tuple[Power, ...]) -> Rulebase | None:
    """The law with changed rules; what a rule excepts that is no longer there, it no longer excepts."""
    rules = [changed for rule in law.rules if (changed := change(rule)) is not None]
    before: set[Rule | Power] = {*law.rules, *law.powers}
    after: set[Rule | Power] = {*rules, *powers}
    touched = {part.decision for part in (*(before - after), *(after - before))}
    bare = _rulebase(law, rules, powers)
    rules = [
        _aiming(rule, bare.rules_of(rule.decision)) if rule.decision in touched else rule for rule in rules
    ]
    found = _rulebase(law, rules, powers)
    try:
        for decision in touched:
            found.exceptions(decision)
    except RulebaseError:
        return None
    return found


def _rulebase(law: Rulebase, rules: list[Rule], powers: tuple[Power, ...]) -> Rulebase:
    return Rulebase(
        decisions=law.decisions.values(), rules=rules, powers=powers, lists=law.lists.values(),
        provisions=law.provisions.values(), not_modelled=law.not_modelled,
    )  # fmt: skip


def _aiming(rule: Rule, others: tuple[Rule, ...]) -> Rule:
    """A rule that excepts only what is still there."""
    aims = tuple(aim for aim in rule.excepts if aimed_at(rule, aim, others))
    return rule if aims == rule.excepts else replace(rule, excepts=aims)
