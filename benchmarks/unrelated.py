"""
What a decision costs as the law around it grows: rules that it does not need should cost it nothing.
"""

from functools import partial

from benchmarks.agreement import YEARS
from benchmarks.facts import as_case, random_facts
from benchmarks.timing import Measured, in_turn, timed
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain import explain
from jeugdrecht.facts import feit, jeugdige, verdachte
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Duty, NotModelled, Rule, Scope
from jeugdrecht.rules import library
from jeugdrecht.sources import Provision, Text, jw

COUNTS = (0, 10, 100, 1_000)
PER_DECISION = 10
WORDS = Text("alleen voor de maat", "for measuring only")


def unrelated_tables(cases: int, rounds: int) -> dict[str, tuple[Measured, ...]]:
    """
    A table for the proof, and one for the proof with its explanation.

    Args:
        cases: random complete cases in a round.
        rounds: how many rounds count.
    """
    given = [as_case(facts) for facts in random_facts(5, cases, YEARS["sanctierecht"])]
    laws = {f"{count} unrelated rules": with_unrelated(count) for count in COUNTS}
    proofs = {name: timed(partial(_prove, law, given), cases) for name, law in laws.items()}
    explained = {name: timed(partial(_explain, law, given), cases) for name, law in laws.items()}
    return {
        "the proof only": in_turn(proofs, rounds, unit="µs", per_second=1e6),
        "explained": in_turn(explained, rounds, unit="µs", per_second=1e6),
    }


def _prove(law: Rulebase, cases: list[Case]) -> None:
    for case in cases:
        CaseDecider(law, case).decide("sanctierecht", "feit-1")


def _explain(law: Rulebase, cases: list[Case]) -> None:
    for case in cases:
        explain(CaseDecider(law, case).decide("sanctierecht", "feit-1"), law)


def with_unrelated(count: int) -> Rulebase:
    """
    The law of `sanctierecht` with this many rules of other decisions, each with its own provision.

    Args:
        count: the number of rules; every ten share a decision and an omission.
    """
    own = library.rulebase_for("sanctierecht")
    rules = [_rule(number) for number in range(count)]
    numbers = range(0, count, PER_DECISION)
    return Rulebase(
        decisions=(*own.decisions.values(), *(_decision(number) for number in numbers)),
        rules=(*own.rules, *rules),
        powers=own.powers,
        lists=own.lists.values(),
        provisions=(*own.provisions.values(), *(rule.provision for rule in rules)),
        not_modelled=(*own.not_modelled, *(_omission(rules[number]) for number in numbers)),
        version=own.version,
        fingerprint=own.fingerprint,
    )


def _decision(number: int) -> Decision:
    return Decision(
        id=_decision_id(number), question=WORDS, answer=Choice((Value("ja", WORDS), Value("nee", WORDS))),
        governing=feit.pleegdatum, since="2015-01-01", subject="feit",
    )  # fmt: skip


def _decision_id(number: int) -> str:
    return f"losstaand_{number // PER_DECISION}"


def _rule(number: int) -> Rule:
    place = Provision(jw(f"90.{number}"), WORDS, WORDS, since="2015-01-01", read="2026-01-01")
    decision = _decision_id(number)
    if number % PER_DECISION == 0:
        return Scope("hoofdregel", place, decision=decision, then="nee", since="2015-01-01", closing=True)
    condition = jeugdige.leeftijd_op_pleegdatum.between(number % 18, 18) & (
        verdachte.bekent | ~verdachte.stemt_in_met_halt
    )
    return Duty(f"regel_{number}", place, decision=decision, when=condition, then="ja", since="2015-01-01")


def _omission(rule: Rule) -> NotModelled:
    return NotModelled(provision=rule.provision, what=WORDS, why=WORDS, decisions=(rule.decision,))
