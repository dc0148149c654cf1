"""
Which rules differ between two days of one law, and between two laws.
"""

from collections.abc import Iterator

from jeugdrecht.logic import days
from jeugdrecht.logic.canonical import canonical_rule, fingerprint
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.proof.differences import RuleChange


def between_days(law: Rulebase, before: int, after: int) -> tuple[RuleChange, ...]:
    """
    The rules in force on one day and not on the other.

    Args:
        law: the law.
        before, after: the days, yyyymmdd.
    """
    gone = {_name(part): part for part in law.parts if _runs(part, before) and not _runs(part, after)}
    come = {_name(part): part for part in law.parts if _runs(part, after) and not _runs(part, before)}
    found = [
        RuleChange(
            "replaced" if name in gone else "begun", part.id, part.decision,
            gone[name].id if name in gone else None,
        )
        for name, part in come.items()
    ]  # fmt: skip
    return (
        *found,
        *(RuleChange("ended", part.id, part.decision) for name, part in gone.items() if name not in come),
    )


def between_laws(old: Rulebase, new: Rulebase) -> tuple[RuleChange, ...]:
    """
    The rules that one law has and the other has not, or has otherwise; words and lay-out do not count.

    Args:
        old, new: the laws.
    """
    return tuple(_changes(old, new))


def _changes(old: Rulebase, new: Rulebase) -> Iterator[RuleChange]:
    before, after = ({part.id: part for part in law.parts} for law in (old, new))
    for id, part in after.items():
        if id not in before:
            yield RuleChange("added", id, part.decision)
        elif _print_of(before[id]) != _print_of(part):
            yield RuleChange("changed", id, part.decision, id)
    for id, part in before.items():
        if id not in after:
            yield RuleChange("removed", id, part.decision)


def _print_of(part: Rule | Power) -> str:
    return fingerprint(canonical_rule(part))


def _name(part: Rule | Power) -> tuple[str, str, str]:
    return part.provision.id, part.decision, part.name


def _runs(part: Rule | Power, day: int) -> bool:
    return days.day(part.since) <= day and (part.until is None or day <= days.day(part.until))
