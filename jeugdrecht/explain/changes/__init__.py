"""
Changes: why an answer is not another one, what a change of facts moves, what would change it, and until when
it holds.
"""

from jeugdrecht.explain.changes.ages import AgeTable, Birthday, Turned, age_table
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.flip import Change, Flip, flip
from jeugdrecht.explain.changes.places import Place, put
from jeugdrecht.explain.changes.possible import faults_of, obstacles
from jeugdrecht.explain.changes.setting import changes_from, written_value
from jeugdrecht.explain.changes.stable import stable_until
from jeugdrecht.explain.changes.wanted import faults_of as faults_of_wanted
from jeugdrecht.explain.changes.what_if import Moved, WhatIf, what_if
from jeugdrecht.explain.changes.why_not import Standing, WhyNot, why_not
from jeugdrecht.explain.changes.words import Law, Outcome, Said

__all__ = [
    "AgeTable",
    "Birthday",
    "Change",
    "Flip",
    "Law",
    "Moved",
    "Outcome",
    "Place",
    "Said",
    "Standing",
    "Turned",
    "WhatIf",
    "WhyNot",
    "age_table",
    "answer_of",
    "changes_from",
    "faults_of",
    "faults_of_wanted",
    "flip",
    "obstacles",
    "put",
    "stable_until",
    "what_if",
    "why_not",
    "written_value",
]
