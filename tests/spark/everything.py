"""
Every decision that SQL does not decline, on Spark, row for row: `python -m tests.spark.everything`.

With 1/4 it does the first of four shares of the decisions.
"""

import sys
import time

from benchmarks.equality import compared
from benchmarks.random_rows import random_table
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.rules.library import rulebase
from tests.engines.test_real_law import DECLINED

from .rows_on_spark import of_the_tables, on_spark

ROWS = 60


def by_size() -> list[str]:
    """The decisions that SQL does not decline, the small ones first: a run that is broken off did many."""
    law = rulebase()
    whole = [id for id, decision in law.decisions.items() if decision.record is None and id not in DECLINED]
    return sorted(whole, key=lambda id: sum(1 for _ in nodes_beneath(law, id)))


def main(share: str = "1/1") -> int:
    """Compare, print what was compared, and give 1 where an answer differs."""
    part, of = map(int, share.split("/"))
    from pyspark.sql import SparkSession  # not where the tests are only looked for

    law, wrong, rows, done = rulebase(), 0, 0, 0
    builder = SparkSession.builder.master("local[1]").config("spark.log.level", "ERROR")
    builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    # Compiling each query would take longer than its few rows; the sample in the tests does compile.
    builder = builder.config("spark.sql.codegen.wholeStage", "false")
    builder = builder.config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
    spark = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    for decision in by_size()[part - 1 :: of]:
        begun = time.monotonic()
        drawn = random_table(law, decision, ROWS, seed=7)
        tables = [table for table in (drawn, of_the_tables(law, decision, drawn)) if table.rows]
        found = [compared(decision, table, on_spark(spark)) for table in tables]
        differ = [row for one in found for row in one.differ]
        rows, done, wrong = rows + sum(one.rows for one in found), done + 1, wrong + bool(differ)
        said = "differs" if differ else "equal"
        print(f"{said:8}{time.monotonic() - begun:6.1f} s {sum(one.rows for one in found):5} rows {decision}",
              *differ, sep="\n    ", flush=True)  # fmt: skip
    print(f"{done} decisions, {rows} rows; {wrong} decisions differ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
