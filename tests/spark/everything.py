"""
Every decision that SQL does not decline, on Spark and on DuckDB: `python -m tests.spark.everything`.

With 1/4 it does the first of four shares of the decisions.
"""

import sys
import tempfile
import time
from pathlib import Path

from pyspark.sql import SparkSession

from jeugdrecht.engines.one.periods import has_periods
from jeugdrecht.rules.library import rulebase
from tests.engines.test_real_law import DECLINED

from . import lake
from .test_select import compared, drawn

AT_ONCE = 4
"""Decisions in one SELECT."""


def main(share: str = "1/1") -> int:
    """Compare, print what was compared, and give 1 where an answer differs."""
    part, of = map(int, share.split("/"))
    law, wrong, rows, done = rulebase(), 0, 0, 0
    spark = SparkSession.builder.master("local[2]").config("spark.log.level", "ERROR").getOrCreate()
    groups: dict[str | None, list[str]] = {}
    for id, decision in law.decisions.items():
        if id not in DECLINED:
            groups.setdefault(decision.subject, []).append(id)
    asked = [ids[at : at + AT_ONCE] for ids in groups.values() for at in range(0, len(ids), AT_ONCE)]
    for ids in asked[part - 1 :: of]:
        cases = [case for case in lake.of_the_tables(ids) + drawn(law, ids, 40) if not has_periods(case)]
        started = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = compared(spark, Path(folder), law, ids, cases)
            except AssertionError as error:
                wrong += 1
                print(f"DIFFERENT {', '.join(ids)}: {str(error)[:500]}", flush=True)
                continue
        rows, done = rows + found, done + len(ids)
        print(f"{time.monotonic() - started:5.0f} s {found:6} rows {', '.join(ids)}", flush=True)
    print(f"{done} decisions, {rows} rows, {wrong} groups that differ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
