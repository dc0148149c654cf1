"""
A case over time: events in, and on any day what ran, what is due, what can come next, what was out of turn.

It holds no law. The state of a dossier on a day is a case; every day, duty and power comes from the ordinary
decisions on that case.
"""

from jeugdrecht.dossier.checking import Remark, check
from jeugdrecht.dossier.course import Course, Run, course_of
from jeugdrecht.dossier.deadlines import Deadline, deadlines_of
from jeugdrecht.dossier.due import due
from jeugdrecht.dossier.history import standing
from jeugdrecht.dossier.kinds import KINDS, Kind
from jeugdrecht.dossier.model import Dossier, Event
from jeugdrecht.dossier.next_steps import NextStep, next_steps
from jeugdrecht.dossier.reading import (
    faults_of,
    read_bytes,
    read_dossier,
    read_events,
    read_mapping,
    read_stream,
)
from jeugdrecht.dossier.state import State, state_of
from jeugdrecht.dossier.timeline import Birthday, Span, Timeline, timeline_of

__all__ = [
    "KINDS",
    "Birthday",
    "Course",
    "Deadline",
    "Dossier",
    "Event",
    "Kind",
    "NextStep",
    "Remark",
    "Run",
    "Span",
    "State",
    "Timeline",
    "check",
    "course_of",
    "deadlines_of",
    "due",
    "faults_of",
    "next_steps",
    "read_bytes",
    "read_dossier",
    "read_events",
    "read_mapping",
    "read_stream",
    "standing",
    "state_of",
    "timeline_of",
]
