"""The generated functions say what the interpreter says: status, value, kinds of causes, members, bounds."""

from collections import Counter

import pytest

from jeugdrecht.api import read_cases
from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.one.compiled import Program, Run, Verdict, program_of
from jeugdrecht.engines.one.compiled.program import NOT_WORTH_IT
from jeugdrecht.engines.one.compiled.verdict import kinds_of
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.explain.changes.stable import stable_until
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.logic.reach import facts_beneath, own_nodes
from jeugdrecht.rules.library import rulebase, rulebase_for
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import CHUNKS, items_of, seeds, subjects

CASES = 8
# What went on over a period is cut before any engine runs.
PERIODS = ("feit.pleegdatum_tot", "feit.periode")


def told(finding):
    """A finding as a verdict."""
    return Verdict(
        finding.status, finding.value, kinds_of(finding.causes), finding.not_after,
        {name: (member.truth, kinds_of(member.causes)) for name, member in finding.members.items()},
        {name: told(field) for name, field in finding.fields.items()},
    )  # fmt: skip


def compared(rulebase, cases):
    """The verdict of both engines, of every decision for every subject of some cases."""
    program = program_of(rulebase)
    for case in cases:
        decider, run = Decider(rulebase, case), Run(program, case)
        for subject, ids in subjects(rulebase).items():
            for item in (None, *filter(None, items_of(rulebase, case, subject))):
                for id in ids:
                    name = item.id if item else None
                    yield (case.id, name, id), told(decider.verdict(id, name)), run.decide(id, name)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_random_decisions_come_out_the_same(chunk):
    """Every answer, power, exception, edition, list and unknown that the kernel knows."""
    for seed in seeds(chunk, 0.5):
        rulebase = random_rulebases.rulebase(seed)
        for asked, expected, actual in compared(rulebase, random_cases.cases(seed, CASES)):
            assert expected == actual, (seed, asked)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_random_tests_come_out_the_same(chunk):
    """Each condition and term beneath a decision, asked of an item and of the case."""
    for seed in seeds(chunk, 0.2):
        rulebase = random_rulebases.rulebase(seed + 700)
        program = program_of(rulebase)
        nodes = [node for id in rulebase.decisions for node in own_nodes(rulebase, id)]
        for case in random_cases.cases(seed, 2):
            evaluator, run = Decider(rulebase, case), Run(program, case)
            items = [Context(item, "feit") for item in items_of(rulebase, case, "feit")]
            for context in (Context(), *items):
                for node in nodes:
                    look = evaluator.condition if isinstance(node, Condition) else evaluator.term
                    assert look(node, context).value == run.look(node, context), (seed, case.id, node)


def test_the_law_itself_comes_out_the_same():
    """Every decision of the library, over random cases with unknowns, lists and days around the editions."""
    law = rulebase()
    facts = {fact.id: fact for id in law.decisions for fact in facts_beneath(law, id)}
    asked = random_cases.Asked(
        facts=tuple(fact for fact in facts.values() if fact.id not in PERIODS),
        lists=tuple(law.lists.values()),
        days=(19940101, 20010101, 20100930, 20131231, 20140401, 20180601, 20200229, 20240701, 20260110),
        births=(20000301, 20040229, 20081231, 20120101),
        numbers=(0, 1, 2, 3, 12, 16, 18, 21, 23, 48, 96),
    )
    seen = Counter()
    for case in random_cases.cases(7, 12, asked):
        for place, expected, actual in compared(law, [case]):
            assert expected == actual, place
            seen[actual.status] += 1
    assert sum(seen.values()) > 3_000
    # No gap: the law has a rule for every case; random rulebases have those.
    assert {"decided", "open", "judgement", "outside", "not_applicable", "conflict"} <= seen.keys()


@pytest.mark.parametrize("on", ["2026-05-13", "2027-05-13"])
def test_until_when_an_answer_holds_is_the_same_either_way(on):
    """Interpreted at first, by generated functions later; also on the day before it ends."""
    program_of.cache_clear()
    [case] = read_cases(
        {"on": on, "jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-05-01"}}
    )
    law = rulebase_for("minderjarig")
    found = [stable_until(law, case, "minderjarig") for _ in range(NOT_WORTH_IT + 2)]
    assert found == [20270514] * (NOT_WORTH_IT + 2)


def test_functions_are_made_from_the_third_time_on():
    """Who decides one case is not kept waiting for them."""
    program = Program(random_rulebases.rulebase(1))
    assert [program.pays("een") for _ in range(4)] == [False, False, True, True]
    assert program.pays("twee") is False
