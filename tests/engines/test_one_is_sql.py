"""Engine `sql` answers every partial case as engine `one` does, all cases of a rulebase in one SELECT."""

import pytest

from tests.engines import duck, random_cases, random_rulebases
from tests.engines.agreement import CHUNKS, findings, said_by_one, seeds, subjects

CASES = 60


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_answer_of_one_is_that_of_sql(chunk):
    """Statuses, values, bounds and states of powers are equal, also where facts are unknown or disputed."""
    for seed in seeds(chunk, 0.32):
        rulebase = random_rulebases.rulebase(seed)
        cases = random_cases.cases(seed, CASES)
        rows = {subject: duck.answers(rulebase, ids, cases) for subject, ids in subjects(rulebase).items()}
        for case in cases:
            for item, finding in findings(rulebase, case):
                row = rows[finding.decision.subject][case.id, item.id if item else None]
                said = said_by_one(finding, row)
                assert said == {name: row[name] for name in said}, (seed, case.id, item, finding.decision.id)


def test_random_cases_reach_every_status():
    """The comparison is no comparison of seven times nothing: each status comes up."""
    rulebases = [random_rulebases.rulebase(seed) for seed in range(12)]
    found = {
        finding.status
        for rulebase in rulebases
        for case in random_cases.cases(1, 30)
        for _, finding in findings(rulebase, case)
    }

    assert found == {"decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable"}


def test_the_same_seed_gives_the_same_law_and_the_same_facts():
    """A failure can be repeated from its seed."""
    first, again = random_rulebases.rulebase(7), random_rulebases.rulebase(7)

    assert [rule.id for rule in first.rules] == [rule.id for rule in again.rules]
    assert [rule.when for rule in first.rules] == [rule.when for rule in again.rules]
    assert random_cases.cases(7, 5) == random_cases.cases(7, 5)
