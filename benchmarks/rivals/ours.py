"""
Our own engine on the same cases: from facts that were read, from a mapping, and with explanations.
"""

from collections.abc import Mapping
from typing import Any

import jeugdrecht
from benchmarks import by_hand
from benchmarks.facts import Facts, as_case, as_mapping
from benchmarks.rivals.inputs import Answers
from benchmarks.rivals.rival import Rival
from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.logic.case import Case
from jeugdrecht.rules import library

DECISIONS = ("sanctierecht", "route", "halt", "raad_strafonderzoek")
POWERS = ("sr:77b:1", "sr:77c:1", "sv:495:5")


def hand() -> Rival:
    """The rules as if and else, the baseline."""
    return Rival("if en else, met de hand", "geen", lambda facts: facts, _both, lambda found: found)


def _both(facts: Facts) -> Answers:
    return (*by_hand.sanctierecht(facts), *by_hand.route(facts))


def proven() -> Rival:
    """Our engine on facts that were read, with its proof, from which the explanation is made."""
    law = library.rulebase_for(*DECISIONS)

    def decide(case: Case) -> tuple[Finding, ...]:
        decider = CaseDecider(law, case)
        return tuple(decider.verdict(decision, "feit-1") for decision in DECISIONS)

    return Rival("jeugdrecht, met bewijs", "volledig bewijs", as_case, decide, _answers)


def generated() -> Rival:
    """Our engine as generated functions: the outcome alone, without the state of powers."""
    law = library.rulebase_for(*DECISIONS)

    def decide(case: Case) -> tuple[Any, ...]:
        outcomes = Outcomes(law, case, compiled=True)
        return tuple(outcomes.verdict(decision, "feit-1") for decision in DECISIONS)

    return Rival("jeugdrecht, gegenereerde functies", "geen, en geen bevoegdheden", as_case, decide, _values)


def _values(found: tuple[Any, ...]) -> Answers:
    law, way, halt, raad = (str(one.value) if one.status == "decided" else one.status for one in found)
    return law, None, None, None, way, halt, raad


def checked() -> Rival:
    """Our engine from a mapping: input checked, days read, findings with their reasons."""

    def decide(said: Mapping[str, Any]) -> tuple[Finding, ...]:
        result = jeugdrecht.decide(said, DECISIONS)
        return tuple(result[decision, "feit-1"].found for decision in DECISIONS)

    return Rival(
        "jeugdrecht, `jr.decide`", "volledig bewijs, invoer gecontroleerd", as_mapping, decide, _answers
    )


def _answers(found: tuple[Finding, ...]) -> Answers:
    law, route, halt, raad = found
    states = {one.power.provision.id: one.state == "available" for one in law.alternatives}
    way, to_halt, to_raad = (str(one.value) for one in (route, halt, raad))
    value = str(law.value) if law.status == "decided" else law.status
    return value, *(states.get(power, False) for power in POWERS), way, to_halt, to_raad  # type: ignore[return-value]
