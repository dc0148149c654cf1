"""
Deadlines: periods of every unit, month ends, clear days, and the Algemene termijnenwet.

Every date comes with its steps: the start event, the rule, the extension and the result.
"""

from jeugdrecht.logic.deadlines.atw import Extension, Lengthening, NotExtended
from jeugdrecht.logic.deadlines.deadline import VERVALTERMIJN, Alternatives, Deadline, Step
from jeugdrecht.logic.deadlines.end import both_ways, end_of
from jeugdrecht.logic.deadlines.period import Bound, Counting, LastDay, Period, Unit
from jeugdrecht.logic.deadlines.rest_days import DECREES, Decree, Kind, RestDay
from jeugdrecht.logic.deadlines.words import spoken
from jeugdrecht.logic.deadlines.working_days import (
    ATW,
    WITHOUT_EQUATED_DAYS,
    Calendar,
    add_working_days,
    working_days_between,
)

__all__ = [
    "ATW",
    "DECREES",
    "VERVALTERMIJN",
    "WITHOUT_EQUATED_DAYS",
    "Alternatives",
    "Bound",
    "Calendar",
    "Counting",
    "Deadline",
    "Decree",
    "Extension",
    "Kind",
    "LastDay",
    "Lengthening",
    "NotExtended",
    "Period",
    "RestDay",
    "Step",
    "Unit",
    "add_working_days",
    "both_ways",
    "end_of",
    "spoken",
    "working_days_between",
]
