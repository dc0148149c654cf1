"""
What is due: the days that run and have not been met, those that passed unmet first.
"""

from jeugdrecht.dossier.course import Run
from jeugdrecht.dossier.timeline import Timeline
from jeugdrecht.logic import days
from jeugdrecht.logic.days import NEVER


def due(timeline: Timeline, *, within: int | None = None) -> tuple[Run, ...]:
    """
    The days that still ask for something.

    Args:
        timeline: a dossier on its day.
        within: how many days ahead to look; None for all. What passed unmet, and what has no day, is
            always in.

    Returns:
        By day; those without one last. Of a dossier that was closed, only what began with that.

    >>> from jeugdrecht.dossier.model import Dossier
    >>> from jeugdrecht.dossier.timeline import timeline_of
    >>> due(timeline_of(Dossier("d", ()), on=20260301))
    ()
    """
    until = NEVER if within is None else days.plus(timeline.on, days=within)
    found = (run for run in timeline.runs if run.runs and _asks(run) and (run.deadline.day or 0) <= until)
    kept = (run for run in found if timeline.closed is None or run.deadline.start == timeline.closed)
    return tuple(sorted(kept, key=lambda run: (run.deadline.day or NEVER, run.deadline.id)))


def _asks(run: Run) -> bool:
    return run.outcome in ("loopt", "verstreken") or (run.outcome == "onbekend" and run.met is None)
