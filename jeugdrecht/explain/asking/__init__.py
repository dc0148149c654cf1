"""
Asking: which open fact is best asked next, why, and what is no longer worth asking.
"""

from jeugdrecht.explain.asking.asking import ask
from jeugdrecht.explain.asking.look import World
from jeugdrecht.explain.asking.place import Spot, with_answer, with_items
from jeugdrecht.explain.asking.question import Instead, Option, Question, Questions, Reason, Waiting
from jeugdrecht.explain.asking.worded import in_place_of

__all__ = [
    "Instead",
    "Option",
    "Question",
    "Questions",
    "Reason",
    "Spot",
    "Waiting",
    "World",
    "ask",
    "in_place_of",
    "with_answer",
    "with_items",
]
