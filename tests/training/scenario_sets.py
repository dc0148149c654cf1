"""
The sets that the tests of scenarios look at, each made once.
"""

from functools import cache

from jeugdrecht.sources import Lang
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.model import Level, ScenarioSet

SEED = 11
COUNT = 8


@cache
def made(level: Level, lang: Lang = "nl") -> ScenarioSet:
    """A small set of a level."""
    named = ["sanctierecht", "bevoegde_rechter", "jeugdige"]
    return scenario_set(named, count=COUNT, level=level, seed=SEED, lang=lang)
