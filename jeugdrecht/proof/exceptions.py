"""
What an exception aims at, as the proof asks of it.
"""

from collections.abc import Mapping

from jeugdrecht.logic.rulebase import Rulebase, aimed_at
from jeugdrecht.logic.rules import Rule


def aims_of(rule: Rule, law: Rulebase) -> Mapping[str, tuple[Rule, ...]]:
    """
    The rules that each aim of an exception names.

    Args:
        rule: the exception; of a rule that excepts nothing by name there are none.
        law: the law.
    """
    rules = law.rules_of(rule.decision)
    return {aim: aimed_at(rule, aim, rules) for aim in rule.excepts}


def bases_of(rule: Rule, law: Rulebase) -> tuple[Rule, ...]:
    """All rules that an exception aims at, each once."""
    return tuple(dict.fromkeys(base for bases in aims_of(rule, law).values() for base in bases))
