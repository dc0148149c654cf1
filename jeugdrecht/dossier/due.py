"""
What is due: the days that run and have not been met, those that passed unmet first.
"""

from collections.abc import Iterable

from jeugdrecht.dossier.course import Run
from jeugdrecht.logic import days
from jeugdrecht.logic.days import NEVER, Day


def due(runs: Iterable[Run], *, on: Day, within: int | None = None) -> tuple[Run, ...]:
    """
    The days that still ask for something.

    Args:
        runs: the days of a dossier.
        on: today, yyyymmdd.
        within: how many days ahead to look; None for all. What passed unmet, and what has no day, is
            always in.

    Returns:
        By day; those without one last.

    >>> due((), on=20260301)
    ()
    """
    until = NEVER if within is None else days.plus(on, days=within)
    found = (run for run in runs if run.runs and _asks(run) and (run.deadline.day or 0) <= until)
    return tuple(sorted(found, key=lambda run: (run.deadline.day or NEVER, run.deadline.id)))


def _asks(run: Run) -> bool:
    return run.outcome in ("loopt", "verstreken") or (run.outcome == "onbekend" and run.met is None)
