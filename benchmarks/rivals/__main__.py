"""
Runs the comparison: `python -m benchmarks.rivals [--json FILE] [--quick] [--people N]`.
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.facts import Facts, random_facts
from benchmarks.rivals import durable, openfisca, ours, spark, zen
from benchmarks.rivals.inputs import agree, expected
from benchmarks.rivals.page import rewrite
from benchmarks.rivals.rival import NotInstalledError, Rival
from benchmarks.timing import Contestant, Measured, in_turn

SCHEMA = "jeugdrecht.rivals/1"
YEARS = (2022, 2023)
"""The years of offence for which the rules by hand hold."""

ENGINES: tuple[Callable[[], Rival], ...] = (
    ours.hand, ours.generated, ours.proven, ours.checked, durable.rival, zen.rival,
    partial(zen.rival, trace=True), openfisca.rival,
)  # fmt: skip
LEAST = 0.02
"""Seconds of work in a round at least, by doing it more often."""

AT_ONCE = 10_000
"""Cases that OpenFisca decides at once."""


def run(*, compared: int, cases: int, rounds: int, people: int) -> dict[str, object]:
    """
    Compare every rival that is installed.

    Args:
        compared: random cases on which the answers must be equal.
        cases: random cases in a round.
        rounds: rounds that count.
        people: of the caseload on Spark; 0 leaves Spark out.

    Raises:
        SystemExit: an engine answers otherwise, so that there is nothing to compare.
    """
    rivals, missing = _installed()
    for rival in rivals:
        _refuse_difference(rival, random_facts(1, compared, YEARS))
    given = random_facts(4, cases, YEARS)
    table = in_turn({rival.name: _timed(rival, given) for rival in rivals}, rounds, unit="µs", per_second=1e6)
    found: dict[str, object] = {
        "schema": SCHEMA,
        "machine": {
            "system": platform.system(), "cores": os.cpu_count() or 1, "memory_gib": _memory(),
            "Python": platform.python_version(),
        },
        "compared": compared, "cases": cases, "rounds": rounds,
        "one": [
            row.to_dict() | {"explains": rival.explains}
            for row, rival in zip(table, rivals, strict=True)
        ],
        "bulk": [row.to_dict() for row in _bulk(rounds, missing)],
    }  # fmt: skip
    if people:
        try:
            on_spark = spark.measured(people, min(rounds, 5))
            found["spark"] = {
                "version": on_spark.version, "rows": on_spark.rows, "start_seconds": on_spark.start,
                "table": [row.to_dict() for row in on_spark.table],
            }  # fmt: skip
        except NotInstalledError as error:
            missing.append(str(error))
    return found | {"missing": sorted(set(missing))}


def _installed() -> tuple[list[Rival], list[str]]:
    rivals, missing = [], []
    for make in ENGINES:
        try:
            rivals.append(make())
        except NotInstalledError as error:
            missing.append(str(error))
    return rivals, missing


def _refuse_difference(rival: Rival, given: Sequence[Facts]) -> None:
    for facts in given:
        found, wanted = rival.answers(rival.decide(rival.ready(facts))), expected(facts)
        if not agree(found, wanted):
            raise SystemExit(f"{rival.name} answers {found} and by hand {wanted}: {facts}")


def _all(rival: Rival, given: Sequence[Facts]) -> Callable[[], object]:
    ready = [rival.ready(facts) for facts in given]

    def decide() -> None:
        for case in ready:
            rival.decide(case)

    return decide


def _timed(rival: Rival, given: Sequence[Facts]) -> Contestant:
    """Processor time per case: what else the machine does would add to the slow ones alone."""
    decide = _all(rival, given)
    begun = time.process_time()
    decide()
    times = max(1, round(LEAST / max(time.process_time() - begun, 1e-6)))

    def seconds() -> float:
        begun = time.process_time()
        for _ in range(times):
            decide()
        return (time.process_time() - begun) / (times * len(given))

    return seconds


def _bulk(rounds: int, missing: list[str]) -> tuple[Measured, ...]:
    """Per case, many cases at once: by hand in a loop, and OpenFisca on arrays."""
    given = random_facts(5, AT_ONCE, YEARS)
    hand = ours.hand()
    contestants = {hand.name: _timed(hand, given)}
    try:
        arrays = openfisca.in_bulk()
        ready = arrays.ready(given)
        whole = Rival(arrays.name, arrays.explains, lambda _: ready, arrays.decide, arrays.answers)
        once = _timed(whole, given[:1])
        contestants[arrays.name] = lambda: once() / AT_ONCE
    except NotInstalledError as error:
        missing.append(str(error))
    return in_turn(contestants, min(rounds, 5), unit="µs", per_second=1e6)


def _memory() -> int:
    return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)


def _lines(found: dict[str, object]) -> Iterator[str]:
    for title in ("one", "bulk"):
        yield f"\n{title}"
        yield from _rows(found[title])
    on_spark = found.get("spark")
    if isinstance(on_spark, dict):
        started = f"{on_spark['start_seconds']:.1f} s to start"
        yield f"\nSpark {on_spark['version']}, {on_spark['rows']} rows, {started}"
        yield from _rows(on_spark["table"])
    missing = found["missing"]
    if isinstance(missing, list) and missing:
        yield f"\nnot installed, left out: {', '.join(missing)}"


def _rows(rows: object) -> Iterator[str]:
    for row in rows if isinstance(rows, list) else ():
        taken, ratio = row["time"], row["ratio"]
        yield f"{row['name']:44} {taken['median']:12.2f} {row['unit']} {ratio['median']:10.1f} x"


def main(words: Sequence[str] | None = None) -> int:
    """Run, print, and store what was found, also in the pages that show it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rivals", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the results here, as JSON")
    parser.add_argument("--pages", action="store_true", help="write them into the documentation")
    parser.add_argument("--quick", action="store_true", help="a few repetitions: shows that it runs, no more")
    parser.add_argument("--people", type=int, metavar="N", help="how many people on Spark; 0 leaves it out")
    asked = parser.parse_args(words)
    if asked.quick:
        found = run(compared=20, cases=2, rounds=2, people=asked.people or 0)
    else:
        people = 200_000 if asked.people is None else asked.people
        found = run(compared=500, cases=40, rounds=9, people=people)
    print("\n".join(_lines(found)))
    if asked.json is not None:
        asked.json.write_text(json.dumps(found, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if asked.pages:
        rewrite(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
