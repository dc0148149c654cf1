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


MANY = (
    "sanctierecht", "halt", "ots", "pgb", "verantwoordelijke_gemeente", "leerplicht_route",
    "meldcode_voldoet", "gezagsbeeindiging",
)  # fmt: skip
"""From each area of law one or two."""


@cache
def many(level: Level) -> ScenarioSet:
    """A set of a level over all areas of law."""
    return scenario_set(MANY, count=len(MANY), level=level, seed=2026)
