"""The generated functions say what the interpreter says: status, value, kinds of causes, members, bounds."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.one.compiled import Run, Verdict, program_of
from jeugdrecht.engines.one.compiled.verdict import kinds_of
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.logic.reach import own_nodes
from tests.engines import random_cases, random_rulebases
from tests.engines.agreement import CHUNKS, items_of, seeds, subjects

CASES = 8


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
            evaluator, run = Decider(rulebase, case).evaluator, Run(program, case)
            items = [Context(item, "feit") for item in items_of(rulebase, case, "feit")]
            for context in (Context(), *items):
                for node in nodes:
                    look = evaluator.condition if isinstance(node, Condition) else evaluator.term
                    assert look(node, context).value == run.look(node, context), (seed, case.id, node)
