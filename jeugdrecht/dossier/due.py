"""
What is due: the days that run and have not been met, those that passed unmet first.
"""

from collections.abc import Iterator

from jeugdrecht.dossier.course import Run
from jeugdrecht.dossier.deadlines import supposed_of
from jeugdrecht.dossier.timeline import Timeline
from jeugdrecht.dossier.watched import SUPPOSED
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
    running = [run for run in timeline.runs if run.runs and _asks(run)]
    found = [run for run in (*running, *supposed(timeline)) if (run.deadline.day or 0) <= until]
    kept = (run for run in found if timeline.closed is None or run.deadline.start == timeline.closed)
    return tuple(sorted(kept, key=lambda run: (run.deadline.day or NEVER, run.deadline.id)))


def supposed(timeline: Timeline) -> Iterator[Run]:
    """
    The days that would run if somebody decided something, while what they are about still runs.

    Args:
        timeline: a dossier on its day.
    """
    lasting = [span for span in timeline.spans if span.until is None or span.until > timeline.on]
    for one in SUPPOSED:
        for deadline in supposed_of(timeline.state, one):
            of_it = [span for span in lasting if span.lane == one.lane]
            runs = bool(of_it) if one.lane == "placement" else any(deadline.about == s.item for s in of_it)
            if runs and deadline.last is not None and deadline.last >= timeline.on:
                yield Run(deadline, "loopt", runs=True)


def _asks(run: Run) -> bool:
    return run.outcome in ("loopt", "verstreken") or (run.outcome == "onbekend" and run.met is None)
