"""The law itself: SQL decides it as engine one does, and no complete case has two answers or none."""

from dataclasses import replace

import pytest

from jeugdrecht.engines import smt, sql
from jeugdrecht.logic.decisions import ListOf, Record
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules.library import rulebase
from tests.engines import duck, random_cases
from tests.engines.agreement import CHUNKS, findings, said_by_one, seeds, subjects

# Not the ends of offence periods: what went on over a period is cut before any engine runs.
PERIODS = ("feit.pleegdatum_tot", "feit.periode")


@pytest.fixture(scope="module")
def law():
    """The rulebase as it is shipped."""
    return rulebase()


@pytest.fixture(scope="module")
def read_by_sql(law):
    """The decisions that SQL does not decline, by what they are asked of."""
    declined = {id for id, decision in law.decisions.items() if isinstance(decision.answer, ListOf)}
    kept = {subject: [id for id in ids if id not in declined] for subject, ids in subjects(law).items()}
    return {subject: ids for subject, ids in kept.items() if ids}


@pytest.fixture(scope="module")
def asked(law, read_by_sql):
    """The facts of these decisions, with days around the editions of the law."""
    found = {fact.id: fact for ids in read_by_sql.values() for id in ids for fact in facts_beneath(law, id)}
    return random_cases.Asked(
        facts=tuple(fact for fact in found.values() if fact.id not in PERIODS),
        lists=tuple(law.lists.values()),
        days=(
            19940101, 20010101, 20100930, 20101001, 20131231, 20140401, 20180601, 20200229, 20240630,
            20240701, 20251231, 20260110,
        ),
        births=(20000301, 20040229, 20060615, 20081231, 20120101),
        numbers=(0, 1, 2, 3, 12, 16, 18, 21, 23, 48, 96),
    )  # fmt: skip


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_sql_decides_the_law_as_one_does(chunk, law, read_by_sql, asked):
    """Every status, value and state of a power is equal, on some thousand findings."""
    cases = random_cases.cases(chunk, len(seeds(chunk, 3)), asked)
    rows = {subject: duck.answers(law, ids, cases) for subject, ids in read_by_sql.items()}
    checked = 0
    for case in cases:
        for item, finding in findings(law, case):
            if isinstance(finding.decision.answer, ListOf):
                continue
            row = rows[finding.decision.subject][case.id, item.id if item else None]
            said = said_by_one(finding, row)
            assert said == {name: row[name] for name in said}, (case.id, item, finding.decision.id)
            checked += 1
    assert checked > len(cases)


def test_the_law_is_one_select_per_subject(law, read_by_sql):
    """All decisions of a subject fit in one SELECT, each with its value and its status; a record in parts."""
    for ids in read_by_sql.values():
        columns = sql.select(law, ids).named_selects
        names = {id: id.replace(".", "__") for id in ids}
        valued = [name for id, name in names.items() if not isinstance(law.decisions[id].answer, Record)]
        expected = [*valued, *(f"{name}__status" for name in names.values())]
        assert [column for column in expected if column not in columns] == []


# A list holds every record whose rule applies, so its rules cannot disagree.
ASKED_OF_THE_SOLVER = [
    id for id, decision in rulebase().decisions.items() if not isinstance(decision.answer, ListOf)
]


@pytest.mark.parametrize("decision", ASKED_OF_THE_SOLVER)
def test_no_case_has_two_answers_or_none(decision, law):
    """Whatever the facts, a complete case in force gets an answer, and no two rules that disagree."""
    assert smt.gap(law, decision) is None
    assert smt.overlap(law, decision) is None


def test_a_missing_exception_would_be_noticed(law):
    """The list of Halt offences comes before what resembles it; without that, the solver shows a case."""
    bare = Rulebase(
        decisions=law.decisions.values(),
        rules=[replace(rule, excepts=()) if rule.then == "aangewezen" else rule for rule in law.rules],
        powers=law.powers,
        lists=law.lists.values(),
        provisions=law.provisions.values(),
        not_modelled=law.not_modelled,
    )

    assert smt.overlap(bare, "halt_feit") is not None
