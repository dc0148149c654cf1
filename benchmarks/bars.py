"""
The bars that hold: how much each thing may cost at most, and how much it should.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from benchmarks.cold_start import ASKED, DECIDE, HELP
from benchmarks.decisions import HAND, READY, TREE_BY_HAND, WALK
from benchmarks.timing import Measured


@dataclass(frozen=True, slots=True)
class Bar:
    """
    One bar with what was measured.

    Args:
        name: what is measured.
        unit: "x", as a ratio to the baseline, "ms" or "MiB".
        measured: the median.
        must: what it may be at most.
        aim: what it should be.
    """

    name: str
    unit: str
    measured: float
    must: float
    aim: float

    @property
    def met(self) -> bool:
        """Whether it costs at most what it may."""
        return self.measured <= self.must

    @property
    def aim_met(self) -> bool:
        """Whether it costs at most what it should."""
        return self.measured <= self.aim

    def to_dict(self) -> dict[str, object]:
        """The bar as plain JSON data."""
        return {**asdict(self), "met": self.met, "aim_met": self.aim_met}


def bars(
    commands: Iterable[Measured], loads: Iterable[Measured], unrelated: Mapping[str, Sequence[Measured]],
    decided: Iterable[Measured], grown: tuple[float, float],
) -> tuple[Bar, ...]:  # fmt: skip
    """The bars, from the tables of one run."""
    times = {row.name: row.time.median for row in decided}
    ratio = {row.name: row.ratio.median for row in commands}
    taken = {row.name: row.time.median for row in loads}
    most = {name: rows[-1] for name, rows in unrelated.items()}
    return (
        Bar("sanctierecht, ready, to if and else", "x", times[READY] / times[HAND], 6, 3),
        Bar("its tree of steps, to a tree by hand", "x", times[WALK] / times[TREE_BY_HAND], 3, 2),
        Bar("ready, to the tree of steps (1/15, 1/40)", "x", times[READY] / times[WALK], 1 / 15, 1 / 40),
        Bar("a million decisions: growth", "MiB", grown[0], 5, 5),
        Bar("a million decisions: the last to the first", "x", grown[1], 1.1, 1.1),
        Bar(HELP, "x", ratio[HELP], 12, 8),
        Bar(DECIDE, "x", ratio[DECIDE], 25, 18),
        *(Bar(f"{row.name}, {name}", "x", row.ratio.median, 1.2, 1.05) for name, row in most.items()),
        Bar(f"load {ASKED}", "ms", taken[ASKED], 150, 50),
    )
