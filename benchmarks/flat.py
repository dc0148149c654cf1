"""
A million decisions in one process: whether memory and speed stay as they were.
"""

import gc
import time
from itertools import cycle, islice
from pathlib import Path

from benchmarks.agreement import YEARS
from benchmarks.facts import as_case, random_facts
from jeugdrecht.logic.case import Case
from jeugdrecht.prepared import Prepared, prepare

SHARE = 10_000
"""So many decisions at the start and at the end are held against each other."""
PROVEN = 100
"""Of one in so many the proof is made too."""


def growth(decisions: int) -> tuple[float, float]:
    """
    What a process grows by, in MiB, and how the last decisions compare to the first, over time.

    Args:
        decisions: how many, at least three times `SHARE`.
    """
    cases = [as_case(facts) for facts in random_facts(6, 1_000, YEARS["sanctierecht"])]
    ready = prepare("sanctierecht")
    _seconds(ready, cases, SHARE)
    gc.collect()
    before, first = _resident(), min(_seconds(ready, cases, SHARE) for _ in range(3))
    _seconds(ready, cases, decisions - 3 * SHARE)
    last = min(_seconds(ready, cases, SHARE) for _ in range(3))
    gc.collect()
    return _resident() - before, last / first


def _seconds(ready: Prepared, cases: list[Case], count: int) -> float:
    start = time.perf_counter()
    for place, case in enumerate(islice(cycle(cases), count)):
        finding = ready(case, "feit-1")
        if place % PROVEN == 0:
            finding.provisions  # noqa: B018 - reading it makes the proof
    return time.perf_counter() - start


def _resident() -> float:
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1_024
    return 0.0
