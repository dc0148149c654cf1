"""
The figures of a run: per instrument how many mutants there are, and how many of them the rows notice.

What is left after those that no case can tell apart is what the rows should notice: of that at least 95 %.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from .results import Result

BAR = 95
HEADINGS = ("instrument", "mutants", "killed", "equivalent", "survived", "%")


@dataclass(frozen=True)
class Figures:
    """
    How one instrument, or all of them, came off.

    Args:
        name: of the instrument.
        mutants, killed, equivalent: how many; equivalent are those on the list that no case can tell apart.
    """

    name: str
    mutants: int
    killed: int
    equivalent: int

    @property
    def survived(self) -> int:
        """How many no row noticed, and nobody has said why."""
        return self.mutants - self.killed - self.equivalent

    @property
    def percentage(self) -> float:
        """Of those that a case can tell apart, how many a row noticed; 100 where there are none."""
        apart = self.mutants - self.equivalent
        return 100 * self.killed / apart if apart else 100.0

    def cells(self) -> tuple[str, ...]:
        """The row of the table."""
        counts = (self.mutants, self.killed, self.equivalent, self.survived)
        return (self.name, *map(str, counts), f"{self.percentage:.1f}")


def figures_of(name: str, results: Sequence[Result]) -> Figures:
    """The figures of some results together."""
    killed = sum(result.killer is not None for result in results)
    equivalent = sum(result.killer is None and not result.survived for result in results)
    return Figures(name, len(results), killed, equivalent)


def of_instruments(results: Iterable[Result]) -> list[Figures]:
    """The figures of each instrument, by name, and of all."""
    ordered = sorted(results, key=lambda result: result.instrument)
    found = [
        figures_of(name, list(group))
        for name, group in groupby(ordered, key=lambda result: result.instrument)
    ]
    return [*found, figures_of("all", ordered)]


def as_csv(results: Iterable[Result], made: Mapping[str, int]) -> str:
    """
    The figures as they are committed, for the page about correctness.

    Args:
        results: of the mutants that were tried.
        made: how many mutants there are of each instrument.
    """
    rows = [
        f"{one.name},{made[one.name]},{one.mutants},{one.killed},{one.equivalent}"
        for one in of_instruments(results)
    ]
    return "\n".join(("instrument,mutants,tried,killed,equivalent", *rows, ""))


def of_kinds(results: Iterable[Result]) -> list[Figures]:
    """The figures of each kind of change, by name."""
    ordered = sorted(results, key=lambda result: result.kind)
    return [figures_of(name, list(group)) for name, group in groupby(ordered, key=lambda one: one.kind)]


def per_instrument(results: Iterable[Result]) -> str:
    """The table of figures as plain text."""
    rows = [HEADINGS, *(figures.cells() for figures in of_instruments(results))]
    return "\n".join(f"{row[0]:<30}" + "".join(f"{cell:>12}" for cell in row[1:]) for row in rows)


def report(results: Sequence[Result]) -> str:
    """The figures per instrument and per kind of change, and every survivor by decision, as Markdown."""
    survivors = sorted((result for result in results if result.survived), key=lambda one: one.decision)
    lines = ["# Mutants of the law", "", *_table(of_instruments(results)), "", *_table(of_kinds(results)), ""]
    lines += ["## Survivors", ""] if survivors else []
    for decision, group in groupby(survivors, key=lambda one: one.decision):
        lines += [f"### {decision}", "", *(f"- `{one.name}`" for one in group), ""]
    return "\n".join(lines)


def _table(figures: Iterable[Figures]) -> list[str]:
    rows = [HEADINGS, ("---", *("---:" for _ in HEADINGS[1:])), *(one.cells() for one in figures)]
    return ["| " + " | ".join(row) + " |" for row in rows]
