"""The short functions: what they settle is what the interpreter finds; the rest they leave."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.one.compiled import NOT_PLAIN, Program, Run, program_of
from jeugdrecht.engines.one.compiled.verdict import kinds_of
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.rules.library import rulebase, rulebase_for
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import items_of, subjects

FEIT = {"feit.pleegdatum": Given(20260110)}
BORN = {"jeugdige.geboortedatum": Given(20090514)}


def settled(program, case, decision, item=None):
    """What the short function of a decision gives; None where it leaves it."""
    short = program.short(decision)
    try:
        return short(case, item, Run(program, case)) if short is not None else None
    except NOT_PLAIN:
        return None


def compared(law, case):
    """Each verdict that a short function gives, beside the finding of the interpreter."""
    program, decider = Program(law), Decider(law, case)
    for subject, ids in subjects(law).items():
        for item in (None, *filter(None, items_of(law, case, subject))):
            for id in ids:
                verdict = settled(program, case, id, item)
                if verdict is not None:
                    yield id, verdict, decider.verdict(id, item.id if item else None)


@given(law=st.integers(0, 10**6), seed=st.integers(0, 10**6), unknown=st.sampled_from((0.0, 0.05, 0.2)))
def test_what_is_settled_is_what_the_interpreter_finds(law, seed, unknown):
    """Over random law and random cases: complete, and with gaps, disputes and what does not apply."""
    case = random_cases.case(random_cases.Random(seed), "zaak", unknown)
    for id, verdict, finding in compared(random_rulebases.rulebase(law), case):
        assert (verdict.status, verdict.value) == (finding.status, finding.value), (law, seed, id)
        assert (verdict.causes, verdict.not_after) == (kinds_of(finding.causes), finding.not_after)


def test_complete_cases_are_often_settled():
    """Else nothing would be gained, and the comparison above would say little."""
    seen = Counter()
    for seed in range(40):
        law, case = random_rulebases.rulebase(seed), random_cases.case(random_cases.Random(seed), "zaak", 0.0)
        program = Program(law)
        for subject, ids in subjects(law).items():
            for item in (None, *filter(None, items_of(law, case, subject))):
                for id in ids:
                    seen[settled(program, case, id, item) is not None] += 1
    assert min(seen[True], seen[False]) > 100, seen


def test_most_of_the_law_has_a_short_function():
    """Sets, lists, checklists and what looks through lists for a day have none."""
    program = program_of(rulebase())
    assert [program.short(id) is not None for id in ("sanctierecht", "route", "halt")] == [True] * 3
    assert program.short("kinderrechten") is None
    written = sum(program.short(id) is not None for id in program.rulebase.decisions)
    assert written > len(program.rulebase.decisions) * 0.7


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({}, "jeugd"),
        ({"rechter.past_volwassenenrecht_toe": Given(False)}, "jeugd"),
        ({"rechter.past_volwassenenrecht_toe": Given(None, "onbekend")}, None),
        ({"rechter.past_volwassenenrecht_toe": Given(None, "betwist")}, None),
        ({"rechter.past_volwassenenrecht_toe": Given(True)}, None),
        (
            {"rechter.past_volwassenenrecht_toe": Given(True), "rechter.grond_ernst_feit": Given(True),
             "rechter.grond_persoonlijkheid_dader": Given(False),
             "rechter.grond_omstandigheden_feit": Given(False)},
            "volwassen",
        ),
    ],
)  # fmt: skip
def test_an_act_is_settled_only_where_its_power_is(said, found):
    """Left out it was not done; unknown, disputed, or done on grounds that nobody gave, it is left."""
    case = Case(20260301, {**BORN, **said}, {"feiten": Items((Item("feit-1", FEIT),))})
    program, item = program_of(rulebase_for("sanctierecht")), case.item("feiten", "feit-1")
    verdict = settled(program, case, "sanctierecht", item)
    assert (verdict.value if verdict is not None else None) == found


def test_the_day_before_the_first_text_is_outside():
    """Sr 77a to 77c were read from 4 May 2002 on."""
    law = rulebase_for("sanctierecht")
    program = program_of(law)
    found = []
    for day in (20020503, 20020504):
        facts = {**BORN, "jeugdige.geboortedatum": Given(19860101), "feit.pleegdatum": Given(day)}
        found.append(settled(program, Case(20260301, facts), "sanctierecht"))
    assert [verdict.status for verdict in found] == ["outside", "decided"]
