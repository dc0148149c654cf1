"""The same SELECT on Spark: every row comes out as the engine for one case decides it, and as on DuckDB."""

import pytest

from benchmarks.equality import compared, on_duckdb, plan_for, sql_text
from benchmarks.random_rows import random_table
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.rules.library import rulebase
from tests.engines.test_real_law import DECLINED

from .rows_on_spark import of_the_tables, on_spark

# Together these hold every kind of node that the law has outside what SQL declines; the command
# `python -m tests.spark.everything` compares all decisions.
SAMPLE = (
    "sanctierecht", "verjaring", "vervangende_jeugddetentie_maximum", "toezicht_uitvoerder",
    "waarborgen_tenuitvoerlegging", "jeugdige", "einde_bevel_veilig_thuis", "boetemaximum_hoofd",
    "betalend_college", "bereik_jeugdige", "einde_ots",
)  # fmt: skip


def test_the_sample_holds_every_kind_of_node():
    """A form of rule that Spark would read otherwise is among what these tests compare."""
    law = rulebase()
    sampled = {type(node) for id in SAMPLE for node in nodes_beneath(law, id)}
    every = {type(node) for id in law.decisions if id not in DECLINED for node in nodes_beneath(law, id)}

    assert {kind.__name__ for kind in every - sampled} == set()


@pytest.mark.parametrize("decision", SAMPLE)
def test_spark_decides_as_one_does(decision, spark):
    """Random rows, and the cases of the tables of rules: every column of every row is equal."""
    law = rulebase()
    drawn = random_table(law, decision, 60, seed=7)
    listed = of_the_tables(law, decision, drawn)

    assert compared(decision, drawn, on_spark(spark)).differ == ()
    if listed.rows:
        assert compared(decision, listed, on_spark(spark)).differ == ()


def test_spark_and_duckdb_give_the_same_rows(spark):
    """With the same names, and values of the same kind."""
    law = rulebase()
    table = random_table(law, "einde_ots", 40, seed=8)
    plan = plan_for("einde_ots", table)
    rows = [
        sorted(run(plan, table, text), key=lambda row: row["row__nr"])
        for run, text in ((on_spark(spark), ""), (on_duckdb, sql_text(plan, table)))
    ]

    assert rows[0] == rows[1]
    assert len(rows[0]) == 40
