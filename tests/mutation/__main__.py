"""
Changes the law one step at a time and sees that the tables notice: `python -m tests.mutation`.

Ends with exit code 1 where a mutant survives that is not on the list of those that no case can tell apart.
"""

import argparse
from collections import Counter
from random import Random

from jeugdrecht.rules import library

from .expectations import expectations, killer
from .known import GONE_THROUGH, known
from .mutants import Mutant, mutants


def main() -> int:
    """Run the tables against the mutants that were asked for, print what happened, give the exit code."""
    asked = _arguments()
    chosen = _chosen(asked)
    print(f"{len(chosen)} mutants, {len(expectations())} expectations")
    survivors = [mutant for mutant in chosen if killer(mutant) is None]
    new = [mutant for mutant in survivors if mutant.name not in known()]
    _print_counts(chosen, survivors)
    for mutant in new:
        print(f"SURVIVED {mutant.name}")
    print(f"{len(chosen) - len(survivors)} killed, {len(survivors) - len(new)} known, {len(new)} survived")
    return 1 if new else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="only N mutants, taken by chance")
    parser.add_argument("--seed", type=int, default=0, help="of the chance (default: 0)")
    parser.add_argument("--decision", metavar="ID", choices=[*library.rulebase().decisions])
    return parser.parse_args()


def _chosen(asked: argparse.Namespace) -> tuple[Mutant, ...]:
    found = mutants(library.rulebase())
    if asked.decision:
        found = tuple(mutant for mutant in found if _decision(mutant) == asked.decision)
    else:
        found = gone_through(found)
    return sample(found, asked.sample, asked.seed) if asked.sample else found


def gone_through(found: tuple[Mutant, ...]) -> tuple[Mutant, ...]:
    """The mutants of the decisions whose survivors have been gone through."""
    return tuple(mutant for mutant in found if _decision(mutant) in GONE_THROUGH)


def _decision(mutant: Mutant) -> str:
    # A field of a record (`strafbeschikking.mogelijk`) is part of its decision.
    return mutant.decision.partition(".")[0]


def sample(found: tuple[Mutant, ...], count: int, seed: int) -> tuple[Mutant, ...]:
    """Some of the mutants, by chance, the same for the same seed."""
    return tuple(Random(seed).sample(found, min(count, len(found))))


def _print_counts(chosen: tuple[Mutant, ...], survivors: list[Mutant]) -> None:
    made, left = (Counter(mutant.kind for mutant in group) for group in (chosen, survivors))
    for kind, count in sorted(made.items()):
        print(f"{kind:<20} {count:>5} made {count - left[kind]:>5} killed {left[kind]:>5} not noticed")


if __name__ == "__main__":
    raise SystemExit(main())
