"""The same SELECT on Spark: it decides as DuckDB and engine one do, row for row."""

import pytest

from jeugdrecht.engines.one import Decider
from jeugdrecht.logic.reach import facts_beneath, nodes_beneath
from jeugdrecht.rules.library import rulebase
from tests.engines import duck, random_cases
from tests.engines.agreement import items_of, said_by_one
from tests.engines.test_real_law import DECLINED, PERIODS

from . import lake

# Together these hold every kind of node that the law has outside what SQL declines; the command
# `python -m tests.spark.everything` compares all decisions.
SAMPLE = {
    "feit": [
        "sanctierecht", "verjaring.verjaart_op", "vervangende_jeugddetentie_maximum", "toezicht_uitvoerder",
        "waarborgen_tenuitvoerlegging",
    ],
    None: [
        "jeugdige", "einde_bevel_veilig_thuis", "boetemaximum_hoofd", "betalend_college", "bereik_jeugdige",
    ],
    "maatregel": ["einde_ots"],
}  # fmt: skip


def test_the_sample_holds_every_kind_of_node():
    """A form of rule that Spark would read otherwise is among what these tests compare."""
    law = rulebase()
    sampled = {type(node) for ids in SAMPLE.values() for id in ids for node in nodes_beneath(law, id)}
    every = {type(node) for id in law.decisions if id not in DECLINED for node in nodes_beneath(law, id)}

    assert {kind.__name__ for kind in every - sampled} == set()


@pytest.mark.parametrize("subject", SAMPLE, ids=str)
def test_spark_decides_as_duckdb_and_one_do(subject, spark, tmp_path):
    """The cases of the tables of rules and random ones: every value, status, bound and state is equal."""
    law, ids = rulebase(), SAMPLE[subject]
    cases = lake.of_the_tables(ids, most=25) + drawn(law, ids, 25)

    assert compared(spark, tmp_path, law, ids, cases) >= 40


def drawn(law, ids, count):
    """Give random cases about the facts that these decisions read."""
    facts = {fact.id: fact for id in ids for fact in facts_beneath(law, id) if fact.id not in PERIODS}
    asked = random_cases.Asked(
        facts=tuple(facts.values()), lists=tuple(law.lists.values()),
        days=(19940101, 20100930, 20131231, 20140401, 20200229, 20240701, 20251231, 20260110),
        births=(20000301, 20040229, 20060615, 20081231, 20120101), numbers=(0, 1, 2, 12, 16, 18, 23, 48),
    )  # fmt: skip
    return random_cases.cases(11, count, asked)


def compared(spark, folder, law, ids, cases):
    """Hold every row of Spark against that of DuckDB and the finding of engine one; give how many."""
    by_spark = lake.answers(spark, folder, law, ids, cases)
    by_duckdb = duck.answers(law, ids, cases)
    subject = law.decisions[ids[0]].subject

    assert by_spark == by_duckdb
    for case in cases:
        decider = Decider(law, case)
        for item in items_of(law, case, subject):
            row = by_spark[case.id, item.id if item else None]
            for id in ids:
                said = said_by_one(decider.decide(id, item.id if item else None), row)
                assert said == {name: row[name] for name in said}, (case.id, item, id)
    return len(by_spark)
