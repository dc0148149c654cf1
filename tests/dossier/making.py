"""Writing dossiers in few words: an event is its kind, its day, and what it says."""

from jeugdrecht.dossier import course_of, read_mapping
from jeugdrecht.logic import days


def ev(kind, on, *, id=None, **parts):
    """Give an event; its id is its kind and day, unless it has one."""
    return {"id": id or f"{kind}_{on}", "kind": kind, "on": on, **parts}


def dossier(*events):
    """Read a dossier of these events."""
    return read_mapping({"dossier": "proef", "events": list(events)})


def runs(found, on, known="2199-12-31"):
    """Give every day of a dossier that has one: its decision, the day and how it came out."""
    course = course_of(found, on=days.day(on), known=days.day(known))
    return [
        (run.deadline.id, days.iso(run.deadline.day), run.outcome)
        for run in course.runs
        if run.deadline.day is not None
    ]


def run_of(found, id, on):
    """Give the one run of that name."""
    (run,) = [run for run in course_of(found, on=days.day(on)).runs if run.deadline.id == id]
    return run
