"""
Rows by the million: `bulk` against the SQL that somebody writes by hand, and against reading and writing.

Usage: python -m benchmarks.bulk [--rows N]… [--rounds N] [--folder PATH]. Each contestant runs in a process
of its own, so that its peak of memory is its own; in each round all of them run in turn. The answers of the
generated and of the written SQL are compared. Exit code 1 when they differ or a bar is not met.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

import duckdb

from benchmarks.bulk_data import BY_HAND, DECISIONS, make_table, places

CONTESTANTS = (
    "hand, codes",
    "read and write",
    "bulk, codes",
    "hand, labels",
    "bulk, labels",
    "bulk, provisions",
)
BARS = {"bulk, codes": 1.5, "bulk, labels": 3.5}
"""The most that a contestant may take, in times the SQL by hand with codes."""

MOST_MEMORY, MOST_GROWTH = 400.0, 2.5
"""MiB at the largest number of rows, and times that at a tenth of it."""

ON = 20260301


class Taken(NamedTuple):
    """What one run took: seconds, and the peak of memory in MiB."""

    seconds: float
    memory: float


def main(arguments: Sequence[str]) -> int:
    """Compare, time, print, and tell by the exit code whether the bars are met."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bulk", description=__doc__)
    parser.add_argument("--rows", type=int, action="append")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--one", nargs=3, metavar=("CONTESTANT", "IN", "OUT"))
    asked = parser.parse_args(arguments)
    if asked.one:
        name, source, target = asked.one
        print(json.dumps(taken(name, Path(source), Path(target))))
        return 0
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder:
        met = [_compared(rows, asked.rounds, Path(folder)) for rows in asked.rows or (100_000, 1_000_000)]
    return 0 if all(met) else 1


def taken(name: str, source: Path, target: Path) -> Taken:
    """
    Run one contestant in this process.

    Args:
        name: which.
        source: the table.
        target: the file to make.
    """
    kind, _, form = name.partition(", ")
    begun = time.perf_counter()
    if kind == "bulk":
        _by_bulk(source, target, codes=form == "codes", provisions=form == "provisions")
    else:
        _by_query(_by_hand(source, codes=form == "codes") if kind == "hand" else _floor(source), target)
    seconds = time.perf_counter() - begun
    return Taken(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def _by_bulk(source: Path, target: Path, *, codes: bool, provisions: bool) -> None:
    from jeugdrecht.bulk.files import Input
    from jeugdrecht.bulk.job import Job
    from jeugdrecht.bulk.on_duckdb import run

    job = Job(
        source=Input(source, "parquet"), target=target, decisions=DECISIONS, codes=codes,
        provisions=provisions, on=ON,
    )  # fmt: skip
    run(job)


def _by_query(query: str, target: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute("SET preserve_insertion_order = false")
        connection.execute("SET enable_progress_bar = false")
        connection.execute(f"COPY ({query}) TO '{target}' (FORMAT parquet)")


def _by_hand(source: Path, *, codes: bool) -> str:
    return BY_HAND.format(table=f"read_parquet('{source}')", **places(codes=codes))


def _floor(source: Path) -> str:
    columns = "id, feit__soort = 'misdrijf' AS a, officier__dagvaardt AS b, raad__ernstig_delict AS c, "
    columns += "verdachte__eerdere_halt_afdoeningen::TINYINT AS d, rechter__grond_ernst_feit AS e, "
    columns += "verdachte__bekent AS f, feit__halt_aangewezen AS g, rechter__past_jeugdrecht_toe AS h"
    return f"SELECT {columns} FROM read_parquet('{source}')"


def _compared(rows: int, rounds: int, folder: Path) -> bool:
    source = folder / f"zaken_{rows}.parquet"
    with duckdb.connect() as connection:
        make_table(connection, rows, source)
    runs: dict[str, list[Taken]] = {name: [] for name in CONTESTANTS}
    for _ in range(rounds):
        for name in CONTESTANTS:
            runs[name].append(_apart(name, source, folder))
    apart = [form for form in ("codes", "labels") if _differ(folder, form)]
    print(f"\n{rows:,} rows, {rounds} rounds; answers {'differ: ' + str(apart) if apart else 'equal'}")
    return _table(runs) and not apart


def _apart(name: str, source: Path, folder: Path) -> Taken:
    target = _target(folder, name)
    for left in folder.glob(f"{target.name}*"):
        left.unlink()
    command = [sys.executable, "-m", "benchmarks.bulk", "--one", name, str(source), str(target)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return Taken(*json.loads(ran.stdout))


def _target(folder: Path, name: str) -> Path:
    return folder / f"{name.replace(', ', '_').replace(' ', '_')}.parquet"


def _differ(folder: Path, form: str) -> list[str]:
    """The columns in which the generated and the written SQL differ."""
    one, other = (_target(folder, f"{kind}, {form}") for kind in ("hand", "bulk"))
    with duckdb.connect() as connection:
        described = connection.execute(f"DESCRIBE FROM '{one}'").fetchall()
        names = [row[0] for row in described]
        tests = ", ".join(f"count(*) FILTER (a.{name} IS DISTINCT FROM b.{name})" for name in names)
        found = connection.execute(
            f"SELECT {tests} FROM '{one}' AS a JOIN '{other}' AS b USING (id)"
        ).fetchone()
    return [name for name, count in zip(names, found or (), strict=True) if count]


def _table(runs: Mapping[str, list[Taken]]) -> bool:
    baseline = [run.seconds for run in runs["hand, codes"]]
    met = True
    print(f"  {'':20}{'s':>8}{'x':>8}   min - max   {'MiB':>8}")
    for name, found in runs.items():
        ratios = [run.seconds / base for run, base in zip(found, baseline, strict=True)]
        most = BARS.get(name)
        verdict = (
            "" if most is None else f"   at most {most}: {'met' if median(ratios) <= most else 'not met'}"
        )
        met = met and (most is None or median(ratios) <= most)
        took, memory = median(run.seconds for run in found), max(run.memory for run in found)
        spread = f"{min(ratios):.2f} - {max(ratios):.2f}"
        print(f"  {name:20}{took:>8.2f}{median(ratios):>8.2f}   {spread}{memory:>9.0f}{verdict}")
    return met


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
