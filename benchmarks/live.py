"""
The live monitor under events of many dossiers: events a second, and the memory of the process over time.

`python -m benchmarks.live` tries it with few; the full run is `--events 100000 --dossiers 10000`.
"""

import argparse
import datetime
import platform
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from jeugdrecht.dossier import Event, read_events
from jeugdrecht.dossier.live import Monitor, Trigger
from jeugdrecht.dossier.store import open_store
from jeugdrecht.rules import library

WARM_UP = 0.2
"""The part of the run after which the memory must not grow."""
MOST_GROWTH = 16.0
"""MiB from the end of the warm-up to the end; the caches of SQLite move within it."""
ACTIVE = 200
"""The dossiers in which something happens at one time."""
LATE = 0.1
"""The part of the events that come after one that happened later."""
TOGETHER = 50
"""So many events arrive, and are kept, at once."""

Told: TypeAlias = tuple[str, int, dict[str, Any]]
"""The kind of an event, how many days after the first it happens, and what else it says."""

REPORT: tuple[Told, ...] = (
    ("melding", 3, {}),
    ("onderzoek_nodig", 5, {}),
    ("onderzoek_veilig_thuis", 11, {}),
    ("oordeel_veilig_thuis", 60, {}),
    ("verzoek_tot_onderzoek", 66, {"by": "veilig_thuis"}),
    ("raadsonderzoek", 72, {}),
    ("raadsrapport", 122, {}),
    ("signaal", 124, {}),
)
ORDER: tuple[Told, ...] = (
    ("verzoekschrift", 4, {"by": "raad", "data": {"verzoek.maatregel": "ots"}}),
    ("ots", 21, {"by": "kinderrechter", "about": "ots-1", "data": {"einddatum": "+386"}}),
    ("uitvoering_opgedragen", 23, {}),
    ("eerste_contact", 27, {}),
    ("werker_aangewezen", 28, {}),
    ("familiegroepsplan_afgezien", 40, {}),
    ("plan_vastgesteld", 59, {}),
    ("plan_bezien", 200, {}),
)
OFFENCE: tuple[Told, ...] = (
    ("feit", 1, {"data": {"soort": "misdrijf", "strafmaximum_maanden": 48}}),
    ("proces_verbaal", 6, {"by": "politie"}),
    ("halt_voorstel", 8, {"by": "politie"}),
    ("halt_verwijzing", 10, {"by": "politie"}),
    ("halt_startgesprek", 30, {}),
    ("halt_mislukt", 90, {}),
    ("proces_verbaal_ingezonden", 97, {"by": "politie"}),
    ("dagvaarding", 150, {"by": "officier_van_justitie"}),
)
COURSES = (REPORT, ORDER, OFFENCE)
"""What can happen in a dossier, invented; each begins with its opening and the birth, and ends in signals."""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One part of the run.

    Args:
        events: how many events there were at its end.
        per_second: events a second in it.
        per_cpu_second: the same by the time that the processor was at it, which other work does not change.
        triggers: how many triggers they set off.
        memory: of the process at its end, in MiB.
    """

    events: int
    per_second: float
    per_cpu_second: float
    triggers: int
    memory: float


def measure(
    events: int, dossiers: int, parts: int, *, address: str, most: int, together: int = TOGETHER
) -> tuple[Row, ...]:
    """
    Send events of many dossiers through the monitor.

    Args:
        events: how many in all.
        dossiers: over how many dossiers.
        parts: how many rows.
        address: the store.
        most: how many dossiers are kept in memory.
        together: how many events arrive at once.
    """
    rows: list[Row] = []
    logged = 0

    def log(trigger: Trigger) -> None:
        nonlocal logged
        logged += len(trigger.to_dict()) > 0

    with open_store(address) as store, Monitor(store, most=most, log=log) as monitor:
        done, size = 0, max(1, events // parts)
        started, busy = time.perf_counter(), time.process_time()
        for arrived in _together(_arriving(events, dossiers), together):
            monitor.take_all(arrived)
            done += len(arrived)
            if done >= size * (len(rows) + 1):
                count = done - (rows[-1].events if rows else 0)
                seconds, worked = time.perf_counter() - started, time.process_time() - busy
                rows.append(Row(done, count / seconds, count / worked, logged, memory()))
                print(_line(rows[-1]), flush=True)
                started, busy, logged = time.perf_counter(), time.process_time(), 0
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

    >>> growth((Row(1, 1.0, 1.0, 1, 90.0), Row(2, 1.0, 1.0, 1, 91.0)))
    1.0
    """
    return rows[-1].memory - rows[int(len(rows) * WARM_UP)].memory


def _together(arriving: Iterator[tuple[str, Event]], count: int) -> Iterator[list[tuple[str, Event]]]:
    while part := list(islice(arriving, count)):
        yield part


def _arriving(events: int, dossiers: int) -> Iterator[tuple[str, Event]]:
    """Each dossier's events, some dossiers at a time; some events come after one that happened later."""
    rng = random.Random(2026)
    each = -(-events // dossiers)
    left = events
    for first in range(0, dossiers, ACTIVE):
        names = [f"d{number}" for number in range(first, min(first + ACTIVE, dossiers))]
        coming = {name: _course(each, rng) for name in names}
        turns = names * each
        rng.shuffle(turns)
        for name in turns[:left]:
            yield name, next(coming[name])
        left -= len(turns)
        if left <= 0:
            return


def _course(each: int, rng: random.Random) -> Iterator[Event]:
    """The events of one dossier, with days, an age and a course of its own."""
    opening = datetime.date(2024, 7, 1) + datetime.timedelta(days=rng.randrange(600))
    birth = opening - datetime.timedelta(days=rng.randrange(12 * 366, 17 * 365))
    course = rng.choice(COURSES)
    told: list[dict[str, Any]] = [
        {"kind": "opening", "on": f"{opening}", "complete": ["maatregelen", "feiten"]},
        {"kind": "geboorte", "on": f"{birth}", "recorded": f"{opening}"},
        *(_written(opening, *one) for one in course),
        *(_written(opening, "signaal", 210 + more, {}) for more in range(each)),
    ]
    for place in _order(each, rng):
        yield read_events([{"id": f"e{place}", **told[place]}])[0]


def _written(opening: datetime.date, kind: str, after: int, says: dict[str, Any]) -> dict[str, Any]:
    data = {id: _day_or_value(opening, value) for id, value in says.get("data", {}).items()}
    on = opening + datetime.timedelta(days=after)
    return {"kind": kind, "on": f"{on}", **says, **({"data": data} if data else {})}


def _day_or_value(opening: datetime.date, value: object) -> object:
    """A value; +386 is the day so many days after the first."""
    if isinstance(value, str) and value.startswith("+"):
        return f"{opening + datetime.timedelta(days=int(value))}"
    return value


def _order(each: int, rng: random.Random) -> list[int]:
    order = list(range(each))
    for place in range(each - 1):
        if rng.random() < LATE:
            order[place], order[place + 1] = order[place + 1], order[place]
    return order


def _line(row: Row) -> str:
    speed = f"{row.per_second:>12.1f} {row.per_cpu_second:>14.1f}"
    return f"{row.events:>9} {speed} {row.triggers:>10} {row.memory:>10.1f}"


def main() -> None:
    """Read the options, measure, and end with exit code 1 where the memory grew."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.live", description=__doc__)
    options.add_argument("--events", type=int, default=400, help="100000 in the full run")
    options.add_argument("--dossiers", type=int, default=40, help="10000 in the full run")
    options.add_argument("--parts", type=int, default=10, help="rows to print")
    options.add_argument("--most", type=int, default=256, help="dossiers kept in memory")
    options.add_argument("--together", type=int, default=TOGETHER, help="events that arrive at once")
    given = options.parse_args()
    library.set_aside()
    print(f"Python {platform.python_version()}, {platform.machine()}")
    print(f"{'events':>9} {'events/s':>12} {'events/CPU s':>14} {'triggers':>10} {'MiB':>10}")
    with TemporaryDirectory() as folder:
        address = str(Path(folder, "events.db"))
        rows = measure(
            given.events,
            given.dossiers,
            given.parts,
            address=address,
            most=given.most,
            together=given.together,
        )
    grown = growth(rows)
    print(f"after the warm-up the memory grew by {grown:+.1f} MiB; at most {MOST_GROWTH:.0f} is allowed")
    sys.exit(1 if grown > MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
