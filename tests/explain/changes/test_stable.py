"""Until when an answer holds: exactly the first day on which deciding again gives another one."""

from dataclasses import replace
from random import Random

import pytest

from jeugdrecht.api import decide, read_cases
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.stable import stable_until
from jeugdrecht.logic import days
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import items_of

BORN = {"jeugdige": {"geboortedatum": "2009-05-14"}}


def _day_by_day(law, case, decision, subject, last):
    """Give the first later day with another answer, by deciding on every day; None up to the last."""
    before = answer_of(CaseDecider(law, case).decide(decision, subject))
    day = case.on
    while day < last:
        day = days.plus(day, days=1)
        if answer_of(CaseDecider(law, replace(case, on=day)).decide(decision, subject)) != before:
            return day
    return None


def test_it_is_the_first_such_day_in_made_up_law():
    """Deciding on every day of some months finds the same day, in law with every kind of test."""
    changed = 0
    for seed in (0, 10, 23, 40, 56, 72, 96):
        law, case = random_rulebases.rulebase(seed), random_cases.case(Random(seed), "zaak", unknown=0.1)
        last = days.plus(case.on, months=4)
        for decision in law.decisions.values():
            item = (items_of(law, case, decision.subject) or [None])[0]
            asked = (law, case, decision.id, item.id if item else None)
            found, expected = stable_until(*asked), _day_by_day(*asked, last)
            assert (found if found is not None and found <= last else None) == expected, (seed, decision.id)
            changed += expected is not None
    assert changed > 20


@pytest.mark.parametrize(
    ("case", "decision", "expected"),
    [
        ({"on": "2026-03-01", **BORN}, "minderjarig", "2027-05-14"),
        ({"on": "2027-05-13", **BORN}, "minderjarig", "2027-05-14"),
        ({"on": "2027-05-14", **BORN}, "minderjarig", None),
        ({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2008-02-29"}}, "minderjarig", None),
        ({"on": "2026-02-28", "jeugdige": {"geboortedatum": "2008-02-29"}}, "minderjarig", "2026-03-01"),
        ({"on": "2026-03-01", **BORN, "feit": {"pleegdatum": "2026-01-10"}}, "sanctierecht", None),
    ],
)
def test_birthdays_that_a_rule_compares(case, decision, expected):
    """The day before and the birthday itself, 29 February, and a decision that time does not touch."""
    assert decide(case, [decision])[decision].stable_until == expected


def test_the_limitation_period_ends_a_case():
    """An end day counts: whether someone can be prosecuted changes when the offence is time-barred."""
    case = {
        "on": "2026-03-01", **BORN,
        "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf", "strafmaximum_maanden": 48},
    }  # fmt: skip
    found = decide(case, ["vervolgbaarheid"])["vervolgbaarheid"].stable_until
    [read] = read_cases(case)
    said = [
        decide(replace(read, on=day), ["vervolgbaarheid"])["vervolgbaarheid"]
        for day in (days.plus(days.day(found), days=-1), days.day(found))
    ]  # fmt: skip

    assert said[0].value == "vervolgbaar"
    assert (said[1].status, said[1].value) != ("decided", "vervolgbaar")


def test_every_finding_has_it_in_json():
    """The key is always there; a record and a finding that is open have it too."""
    result = decide({"on": "2026-03-01", **BORN, "feit": {"pleegdatum": "2026-01-10"}}).to_dict()

    assert all("stable_until" in finding for finding in result["findings"])
    assert {finding["stable_until"] for finding in result["findings"]} > {None}
