"""
Changes the law one step at a time and sees that the tables notice: `python -m tests.mutation`.

Ends with exit code 1 where a mutant survives that is not on the list of those that no case can tell apart.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from jeugdrecht.rules import library

from .expectations import expectations
from .figures import as_csv, per_instrument, report
from .known import GONE_THROUGH
from .mutants import Mutant, instrument_of, mutants
from .results import Result, result_of, results_in, written_to


def main() -> int:
    """Run the tables against the mutants that were asked for, print what happened, give the exit code."""
    asked = _arguments()
    chosen = _chosen(asked)
    print(f"{len(chosen)} mutants, {len(expectations())} expectations")
    found = list(_run(chosen, asked.results))
    print(per_instrument(found))
    new = [result for result in found if result.survived]
    for result in new:
        print(f"SURVIVED {result.name}")
    if asked.report:
        asked.report.write_text(report(found), encoding="utf-8")
    if asked.figures:
        made = Counter(instrument_of(mutant.part) for mutant in mutants(library.rulebase()))
        asked.figures.write_text(as_csv(found, made | {"all": made.total()}), encoding="utf-8")
    listed = sum(result.killer is None for result in found) - len(new)
    print(f"{len(found) - len(new) - listed} killed, {listed} known, {len(new)} survived")
    return 1 if new else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="only N mutants, taken by chance")
    parser.add_argument("--seed", type=int, default=0, help="of the chance (default: 0)")
    parser.add_argument("--decision", metavar="ID", choices=[*library.rulebase().decisions])
    parser.add_argument("--instrument", metavar="ID", help="only the rules of this instrument")
    parser.add_argument("--all", action="store_true", help="also the decisions that nobody went through yet")
    parser.add_argument("--results", type=Path, metavar="FILE", help="keep what is found, to go on later")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the figures and every survivor")
    parser.add_argument(
        "--figures", type=Path, metavar="FILE", help="write the figures as they are committed"
    )
    return parser.parse_args()


def _chosen(asked: argparse.Namespace) -> tuple[Mutant, ...]:
    found = mutants(library.rulebase())
    if asked.decision:
        found = tuple(mutant for mutant in found if _decision(mutant) == asked.decision)
    elif asked.instrument:
        found = tuple(mutant for mutant in found if instrument_of(mutant.part) == asked.instrument)
    elif not asked.all:
        found = gone_through(found)
    return sample(found, asked.sample, asked.seed) if asked.sample else found


def _run(chosen: tuple[Mutant, ...], file: Path | None) -> Iterator[Result]:
    # By decision: what its rows make the law look at is kept until the next one.
    before = results_in(file) if file is not None else {}
    for mutant in sorted(chosen, key=lambda mutant: mutant.decision):
        if mutant.name in before:
            yield before[mutant.name]
            continue
        result = result_of(mutant)
        if file is not None:
            written_to(file, result)
        yield result


def gone_through(found: tuple[Mutant, ...]) -> tuple[Mutant, ...]:
    """The mutants of the decisions whose survivors have been gone through."""
    return tuple(mutant for mutant in found if _decision(mutant) in GONE_THROUGH)


def _decision(mutant: Mutant) -> str:
    # A field of a record (`strafbeschikking.mogelijk`) is part of its decision.
    return mutant.decision.partition(".")[0]


def sample(found: tuple[Mutant, ...], count: int, seed: int) -> tuple[Mutant, ...]:
    """Some of the mutants, by chance, the same for the same seed."""
    return tuple(Random(seed).sample(found, min(count, len(found))))


if __name__ == "__main__":
    raise SystemExit(main())
