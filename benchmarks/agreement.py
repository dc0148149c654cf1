"""
Whether the rules by hand and engine `one` say the same: without that, comparing their speed means nothing.
"""

from benchmarks import by_hand
from benchmarks.facts import Facts, as_case, random_facts
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.rules import library

POWERS = ("sr:77b:1", "sr:77c:1", "sv:495:5")
YEARS = {"sanctierecht": (2003, 2026), "route": (2022, 2023)}
"""The first and the last year of offence per decision: the rules by hand hold the texts of those years."""


def disagreements(count: int, seed: int = 1) -> tuple[str, ...]:
    """
    Where the two writings differ on random complete cases, in words.

    Args:
        count: the number of cases per decision.
        seed: the same seed gives the same cases.
    """
    sanction = random_facts(seed, count, YEARS["sanctierecht"])
    routes = random_facts(seed + 1, count, YEARS["route"])
    compared: list[tuple[Facts, object, object]] = [
        *((facts, by_hand.sanctierecht(facts), sanctierecht_by_one(facts)) for facts in sanction),
        *((facts, by_hand.route(facts), route_by_one(facts)) for facts in routes),
    ]
    return tuple(f"by hand {hand}, one {one}: {facts}" for facts, hand, one in compared if hand != one)


def sanctierecht_by_one(facts: Facts) -> tuple[object, ...]:
    """The answer of engine `one`, in the form of `by_hand.sanctierecht`."""
    finding = _finding(facts, "sanctierecht")
    states = {alternative.power.provision.id: alternative.state for alternative in finding.alternatives}
    available = {"available": True, "unavailable": False}
    return (_answer(finding), *(available.get(states[power], states[power]) for power in POWERS))


def route_by_one(facts: Facts) -> tuple[object, ...]:
    """The answers of engine `one`, in the form of `by_hand.route`."""
    return tuple(_answer(_finding(facts, name)) for name in ("route", "halt", "raad_strafonderzoek"))


def _finding(facts: Facts, decision: str) -> Finding:
    return CaseDecider(library.rulebase_for(decision), as_case(facts)).decide(decision, "feit-1")


def _answer(finding: Finding) -> object:
    return finding.value if finding.status == "decided" else finding.status
