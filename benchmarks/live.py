"""
The live monitor under events of many dossiers: events a second, and the memory of the process over time.

`python -m benchmarks.live` tries it with few; the full run is `--events 100000 --dossiers 10000`.
"""

import argparse
import platform
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jeugdrecht.dossier import Event, read_events
from jeugdrecht.dossier.live import Monitor
from jeugdrecht.dossier.store import open_store

WARM_UP = 0.2
"""The part of the run after which the memory must not grow."""
MOST_GROWTH = 16.0
"""MiB from the end of the warm-up to the end; the caches of SQLite move within it."""
ACTIVE = 200
"""The dossiers in which something happens at one time."""
LATE = 0.1
"""The part of the events that come after one that happened later."""

COURSE: tuple[dict[str, Any], ...] = (
    {"kind": "opening", "on": "2025-03-01"},
    {"kind": "geboorte", "on": "2012-01-10", "recorded": "2025-03-01"},
    {"kind": "melding", "on": "2025-03-04"},
    {"kind": "onderzoek_nodig", "on": "2025-03-06"},
    {"kind": "onderzoek_veilig_thuis", "on": "2025-03-12"},
    {"kind": "oordeel_veilig_thuis", "on": "2025-04-30"},
    {"kind": "verzoek_tot_onderzoek", "on": "2025-05-06", "by": "veilig_thuis"},
    {"kind": "raadsonderzoek", "on": "2025-05-12"},
    {"kind": "raadsrapport", "on": "2025-07-01"},
    {"kind": "signaal", "on": "2025-07-03"},
)
"""What happens in each dossier, invented; a longer run goes on with signals."""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One part of the run.

    Args:
        events: how many events there were at its end.
        per_second: events a second in it.
        triggers: how many triggers they set off.
        memory: of the process at its end, in MiB.
    """

    events: int
    per_second: float
    triggers: int
    memory: float


def measure(events: int, dossiers: int, parts: int, *, address: str, most: int) -> tuple[Row, ...]:
    """
    Send events of many dossiers through the monitor.

    Args:
        events: how many in all.
        dossiers: over how many dossiers.
        parts: how many rows.
        address: the store.
        most: how many dossiers are kept in memory.
    """
    rows = []
    with open_store(address) as store, Monitor(store, most=most) as monitor:
        told, started, size = 0, time.perf_counter(), max(1, events // parts)
        for done, (name, event) in enumerate(_arriving(events, dossiers), start=1):
            told += len(monitor.take(name, event))
            if done % size == 0:
                now = time.perf_counter()
                rows.append(Row(done, size / (now - started), told, memory()))
                print(_line(rows[-1]), flush=True)
                started, told = time.perf_counter(), 0
    return tuple(rows)


def memory() -> float:
    """The memory of this process that is in use, in MiB; 0 where the system does not tell."""
    told = Path("/proc/self/status")
    if not told.exists():
        return 0.0
    line = next(line for line in told.read_text(encoding="utf-8").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def growth(rows: tuple[Row, ...]) -> float:
    """
    How much the memory grew after the warm-up, in MiB.

    >>> growth((Row(1, 1.0, 1, 90.0), Row(2, 1.0, 1, 91.0)))
    1.0
    """
    return rows[-1].memory - rows[int(len(rows) * WARM_UP)].memory


def _arriving(events: int, dossiers: int) -> Iterator[tuple[str, Event]]:
    """Each dossier's events, some dossiers at a time; some events come after one that happened later."""
    rng = random.Random(2026)
    each = -(-events // dossiers)
    left = events
    for first in range(0, dossiers, ACTIVE):
        names = [f"d{number}" for number in range(first, min(first + ACTIVE, dossiers))]
        coming = {name: iter(_order(each, rng)) for name in names}
        turns = names * each
        rng.shuffle(turns)
        for name in turns[:left]:
            yield name, _event(next(coming[name]))
        left -= len(turns)
        if left <= 0:
            return


def _order(each: int, rng: random.Random) -> list[int]:
    order = list(range(each))
    for place in range(each - 1):
        if rng.random() < LATE:
            order[place], order[place + 1] = order[place + 1], order[place]
    return order


def _event(place: int) -> Event:
    told = COURSE[place] if place < len(COURSE) else {"kind": "signaal", "on": "2025-08-01"}
    return read_events([{"id": f"e{place}", **told}])[0]


def _line(row: Row) -> str:
    return f"{row.events:>9} {row.per_second:>12.1f} {row.triggers:>10} {row.memory:>10.1f}"


def main() -> None:
    """Read the options, measure, and end with exit code 1 where the memory grew."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    options.add_argument("--events", type=int, default=400, help="100000 in the full run")
    options.add_argument("--dossiers", type=int, default=40, help="10000 in the full run")
    options.add_argument("--parts", type=int, default=10, help="rows to print")
    options.add_argument("--most", type=int, default=256, help="dossiers kept in memory")
    given = options.parse_args()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    print(f"{'events':>9} {'events/s':>12} {'triggers':>10} {'MiB':>10}")
    with TemporaryDirectory() as folder:
        address = str(Path(folder, "events.db"))
        rows = measure(given.events, given.dossiers, given.parts, address=address, most=given.most)
    grown = growth(rows)
    print(f"after the warm-up the memory grew by {grown:+.1f} MiB; at most {MOST_GROWTH:.0f} is allowed")
    sys.exit(1 if grown > MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
