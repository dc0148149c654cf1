"""
The ages of a person that decide most in youth law, and what the next birthday changes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.words import Outcome, outcome_of
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import Day
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang

BIRTH = "jeugdige.geboortedatum"
AGES = (12, 16, 18, 21, 23)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """
    A decision whose answer differs on the next birthday.

    Args:
        decision, subject: what was asked.
        before, after: the answers.
    """

    decision: str
    subject: str | None
    before: Outcome
    after: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """The first day of an age, and whether it has come on the reference date."""

    age: int
    day: str
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeTable:
    """
    The ages of a person.

    Args:
        age: completed years on the reference date; below zero before the birth.
        birthdays: the ages that decide most, with their first days.
        next: the next birthday.
        turned: the decisions whose answer differs on that day.
    """

    age: int
    birthdays: tuple[Birthday, ...]
    next: Birthday
    turned: tuple[Turned, ...]


def birth_of(case: Case) -> Day | None:
    """The day of birth, where it is known."""
    given = case.facts.get(BIRTH)
    known = given is not None and given.state == "given" and isinstance(given.value, int)
    return given.value if known and given is not None and isinstance(given.value, int) else None


def age_table(
    rulebase: Rulebase, case: Case, findings: Iterable[Finding], *, lang: Lang = "nl"
) -> AgeTable | None:
    """
    The ages of a person, and what the next birthday changes of some findings; None without a day of birth.

    Args:
        rulebase: the law of the findings.
        case: the case.
        findings: what was found on the reference date.
        lang: the language of the words.

    >>> from jeugdrecht.api import decide, read_cases
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2008-05-14"}})
    >>> found = decide(case, ["minderjarig"])["minderjarig"].found
    >>> table = age_table(rulebase_for("minderjarig"), case, [found])
    >>> table.next.day, [(one.decision, one.after.value) for one in table.turned]
    ('2026-05-14', [('minderjarig', 'meerderjarig')])
    """
    birth = birth_of(case)
    if birth is None:
        return None
    now = days.age(birth, case.on) if case.on >= birth else -1
    following = days.birthday(birth, now + 1)
    later = CaseDecider(rulebase, replace(case, on=following))
    turned = tuple(
        _turned(found, again, lang) for found in findings if _is_timed(rulebase, found)
        if answer_of(again := later.verdict(found.decision.id, found.subject)) != answer_of(found)
    )  # fmt: skip
    return AgeTable(
        age=now, birthdays=tuple(_birthday(birth, age, case.on) for age in AGES),
        next=_birthday(birth, now + 1, case.on), turned=turned,
    )  # fmt: skip


def _is_timed(rulebase: Rulebase, finding: Finding) -> bool:
    return any(fact.id == PEILDATUM for fact in facts_beneath(rulebase, finding.decision.id))


def _birthday(birth: Day, age: int, on: Day) -> Birthday:
    day = days.birthday(birth, age)
    return Birthday(age=age, day=days.iso(day), reached=day <= on)


def _turned(before: Finding, after: Finding, lang: Lang) -> Turned:
    return Turned(
        decision=before.decision.id, subject=before.subject, before=outcome_of(before, lang),
        after=outcome_of(after, lang),
    )  # fmt: skip
