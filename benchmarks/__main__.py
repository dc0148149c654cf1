"""
Runs the benchmark: `python -m benchmarks [--json FILE] [--quick]`.
"""

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.agreement import disagreements
from benchmarks.bars import bars
from benchmarks.cold_start import command_table, heavy, import_table, load_table
from benchmarks.decisions import decision_tables
from benchmarks.flat import growth
from benchmarks.report import Report
from benchmarks.unrelated import unrelated_tables


@dataclass(frozen=True, slots=True)
class Size:
    """
    How much is measured.

    Args:
        compared: random cases per decision on which the two writings of the rules must agree.
        cases: random cases in a round.
        rounds: rounds that count.
        starts: cold starts of each kind that count.
        many: decisions in one process.
    """

    compared: int
    cases: int
    rounds: int
    starts: int
    many: int


FULL = Size(compared=2_000, cases=30, rounds=15, starts=21, many=1_000_000)
QUICK = Size(compared=50, cases=2, rounds=2, starts=1, many=30_000)


def run(size: Size) -> Report:
    """
    Measure everything once.

    Raises:
        SystemExit: the two writings of the rules differ, so that there is nothing to compare.
    """
    if differences := disagreements(size.compared):
        raise SystemExit(
            f"the two writings differ in {len(differences)} cases, of which one: {differences[0]}"
        )
    decided, grown = decision_tables(size.cases, size.rounds), growth(size.many)
    commands, loads = command_table(size.starts), load_table(size.starts)
    unrelated = unrelated_tables(size.cases, size.rounds)
    imports = import_table(min(size.starts, 7))
    tables = {
        **{f"a decision: {name}": rows for name, rows in decided.items()},
        **{f"the law grows: sanctierecht, {name}": rows for name, rows in unrelated.items()},
        "cold start": commands,
        "loading the law": loads,
    }
    cores, python = os.cpu_count() or 1, platform.python_version()
    return Report(
        machine={"system": platform.system(), "cores": cores, "Python": python},
        compared=2 * size.compared,
        tables=tables,
        imports=imports,
        heavy=heavy(imports),
        bars=bars(commands, loads, unrelated, decided["sanctierecht"], grown),
    )


def main(words: Sequence[str] | None = None) -> int:
    """Run, print, and store what was found; 1 where a bar does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results here, as JSON")
    parser.add_argument("--quick", action="store_true", help="a few repetitions: shows that it runs, no more")
    asked = parser.parse_args(words)
    report = run(QUICK if asked.quick else FULL)
    print("\n".join(report.lines()))
    if asked.json is not None:
        text = json.dumps(report.to_dict(), ensure_ascii=False, indent=2)
        asked.json.write_text(text + "\n", encoding="utf-8")
    return 0 if report.met else 1


if __name__ == "__main__":
    sys.exit(main())
