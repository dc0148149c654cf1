"""
What a run found: as text for people, as JSON for programs.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.bars import Bar
from benchmarks.cold_start import Imported
from benchmarks.timing import Measured

SCHEMA = "jeugdrecht.benchmark/1"
LEAST_SHOWN = 0.5
"""Milliseconds; what takes less to import is added up."""


@dataclass(frozen=True, slots=True)
class Report:
    """
    One run.

    Args:
        machine: the kind of machine: cores, Python, system.
        compared: how many random cases the two writings of the rules agreed on.
        tables: by title; the first row of each is its baseline.
        imports: what `jeugdrecht decide` imports, slowest first.
        heavy: what it may not import, and did.
        bars: the bars.
    """

    machine: Mapping[str, str | int]
    compared: int
    tables: Mapping[str, Sequence[Measured]]
    imports: Sequence[Imported]
    heavy: Sequence[str]
    bars: Sequence[Bar]

    @property
    def met(self) -> bool:
        """Whether every bar holds, and nothing heavy was imported."""
        return all(bar.met for bar in self.bars) and not self.heavy

    def to_dict(self) -> dict[str, object]:
        """The run as plain JSON data."""
        return {
            "schema": SCHEMA,
            "machine": dict(self.machine),
            "compared": self.compared,
            "tables": {title: [row.to_dict() for row in rows] for title, rows in self.tables.items()},
            "imports": [row.to_dict() for row in self.imports],
            "heavy": list(self.heavy),
            "bars": [bar.to_dict() for bar in self.bars],
            "met": self.met,
        }

    def lines(self) -> Iterator[str]:
        """The run as lines of text."""
        yield ", ".join(f"{name} {value}" for name, value in self.machine.items())
        yield f"{self.compared} random cases decided by hand and by engine one: all equal"
        for title, rows in self.tables.items():
            yield from _table(title, rows)
        yield from _imports(self.imports)
        yield from _bars(self.bars)
        yield f"heavy libraries on the way to a decision: {', '.join(self.heavy) or 'none'}"


def _table(title: str, rows: Sequence[Measured]) -> Iterator[str]:
    yield f"\n{title}"
    yield f"  {'':<48}{rows[0].unit:>10}   {'x':>8}   min - max"
    for row in rows:
        spread = f"{row.ratio.min:,.2f} - {row.ratio.max:,.2f}"
        yield f"  {row.name:<48}{row.time.median:>10,.2f}   {row.ratio.median:>8,.2f}   {spread}"


def _imports(rows: Sequence[Imported]) -> Iterator[str]:
    yield "\nwhat jeugdrecht decide imports, each without what it imports itself"
    shown = [row for row in rows if row.milliseconds >= LEAST_SHOWN]
    for row in shown:
        yield f"  {row.name:<48}{row.milliseconds:>7.1f} ms   {row.files:>4} files"
    rest = sum(row.milliseconds for row in rows[len(shown) :])
    yield f"  {'the rest':<48}{rest:>7.1f} ms"


def _bars(bars: Sequence[Bar]) -> Iterator[str]:
    yield f"\n{'bars':<50}{'measured':>10}{'must':>12}{'aim':>18}"
    for bar in bars:
        yield (
            f"  {bar.name:<48}{bar.measured:>7.3g} {bar.unit:<3}"
            f"{_verdict(bar.must, bar.met)}{_verdict(bar.aim, bar.aim_met)}"
        )


def _verdict(limit: float, met: bool) -> str:
    return f"{limit:>7g} {'MET' if met else 'NOT MET':<8}"
