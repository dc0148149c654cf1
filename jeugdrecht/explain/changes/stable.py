"""
Until when an answer holds: the first later day on which, with the same facts, it can come out otherwise.
"""

from dataclasses import replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.compiled import program_of
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.cuts import LAST_DAY, Line
from jeugdrecht.explain.changes.places import Place
from jeugdrecht.explain.changes.probes import probes_of, worked_out
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.days import Day
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase


def stable_until(
    rulebase: Rulebase, case: Case, decision: str, subject: str | None = None, *, found: Finding | None = None
) -> Day | None:
    """
    The first day after the reference date on which a decision, asked on that day, has another answer.

    The days looked at are those on which one of its tests changes: a birthday, an edition, an end. On each of
    them the decision is made again; nothing else about the case changes.

    Args:
        rulebase: the law.
        case: the case.
        decision: the id of the decision.
        subject: the id of the item it is asked of, or None.
        found: what was found on the reference date, where that is known already.

    Returns:
        The day as yyyymmdd, or None where the passing of time changes nothing.

    >>> from jeugdrecht.api import read_cases
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> stable_until(rulebase_for("minderjarig"), case, "minderjarig")
    20270514
    """
    now = next((fact for fact in facts_beneath(rulebase, decision) if fact.id == PEILDATUM), None)
    if now is None or case.on >= LAST_DAY:
        return None
    compiled = program_of(rulebase).pays(decision)
    today = Outcomes(rulebase, case, compiled=compiled)
    before = answer_of(found or today.verdict(decision, subject))
    for day in sorted(
        _days(rulebase, case, decision, Line(rulebase, case, Place(now), compiled=compiled, since=case.on))
    ):
        then = Outcomes(rulebase, replace(case, on=day), compiled=compiled, like=today)
        if answer_of(then.verdict(decision, subject)) != before:
            return day
    return None


def _days(rulebase: Rulebase, case: Case, decision: str, line: Line) -> set[Day]:
    """The later days on which a test changes, or after which a quantity that the answer gives does."""
    timed = (test for test in probes_of(rulebase, decision) if PEILDATUM in test.facts)
    found = {day for test in timed for day in line.cuts(test) if day >= case.on}
    quantities = [test for test in worked_out(rulebase, decision) if PEILDATUM in test.facts]
    moved = {
        day for since in (case.on, *found) for test in quantities for day in line.first_change(test, since)
    }  # fmt: skip
    return {day for day in found | moved if day > case.on}
