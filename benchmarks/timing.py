"""
Timing: what is compared runs in turn, round after round, so that a slow moment of the machine hits all alike.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Spread:
    """The median of some rounds, with the lowest and the highest."""

    median: float
    min: float
    max: float

    @classmethod
    def of(cls, values: Sequence[float]) -> "Spread":
        """
        The spread of the values.

        >>> Spread.of([3.0, 1.0, 2.0])
        Spread(median=2.0, min=1.0, max=3.0)
        """
        return cls(median(values), min(values), max(values))


@dataclass(frozen=True, slots=True)
class Measured:
    """
    One row of a table.

    Args:
        name: what was measured.
        unit: of *time*: "µs" or "ms".
        time: per round.
        ratio: to the baseline in the same round.
    """

    name: str
    unit: str
    time: Spread
    ratio: Spread

    def to_dict(self) -> dict[str, object]:
        """The row as plain JSON data."""
        return asdict(self)


Contestant: TypeAlias = Callable[[], float]
"""Does something once or more, and gives how many seconds one time took."""


def timed(run: Callable[[], object], times: int = 1) -> Contestant:
    """
    A contestant that is timed from outside.

    Args:
        run: what to time.
        times: how often *run* does the thing.
    """

    def seconds() -> float:
        start = time.perf_counter()
        run()
        return (time.perf_counter() - start) / times

    return seconds


def in_turn(
    contestants: Mapping[str, Contestant], rounds: int, *, unit: str, per_second: float
) -> tuple[Measured, ...]:
    """
    Time all contestants in each round, after one round that does not count.

    Args:
        contestants: by name; the first is the baseline.
        rounds: how many rounds count.
        unit, per_second: the unit of the answer, and how many of it go into a second.
    """
    for contestant in contestants.values():
        contestant()
    found: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, contestant in contestants.items():
            found[name].append(contestant() * per_second)
    baseline = next(iter(found.values()))
    return tuple(
        Measured(name, unit, Spread.of(times), Spread.of(_ratios(times, baseline)))
        for name, times in found.items()
    )


def _ratios(times: Sequence[float], baseline: Sequence[float]) -> list[float]:
    return [own / base for own, base in zip(times, baseline, strict=True)]
