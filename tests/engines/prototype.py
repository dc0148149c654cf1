"""The prototype's random rulebases and cases, translated into ours: the oracle of the semantics."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.logic.declare import act, judgement, number, yes_no
from jeugdrecht.logic.nodes import And, Condition, Not, Or, Unread, YesNo
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Definition, Power, Rule
from jeugdrecht.sources import Place, Provision, Text
from tests.engines.vocabulary import answered, peildatum, said

SINCE, ON = "2015-01-01", 20200101
AGE = number("zaak.age", **said("age"))
TRUTHS = {
    "a": yes_no("zaak.a", **answered("a")),
    "b": yes_no("zaak.b", **answered("b")),
    "j": judgement("rechter.j", **answered("j"), by="rechter"),
    "k": judgement("rechter.k", **answered("k"), by="rechter"),
    "u1": act("rechter.u1", **answered("u1")),
    "u2": act("rechter.u2", **answered("u2")),
}
# Unread text has no answer with us; these two say when the prototype's case has one.
LAW_YES, LAW_NO = yes_no("zaak.w_ja", **answered("w ja")), yes_no("zaak.w_nee", **answered("w nee"))
LAW = LAW_YES | (Unread("sr:9", "niet gelezen") & ~LAW_NO)


@cache
def semantics(folder: Path) -> ModuleType:
    """The prototype as a module, read from the folder beside the project."""
    spec = importlib.util.spec_from_file_location(
        "prototype_semantics", folder / "prototype" / "semantics.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look themselves up
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = writes
    return module


def condition(node: object) -> Condition:
    """One of the prototype's expressions as a condition."""
    match type(node).__name__:
        case "F":
            return LAW if node.kind == "law" else TRUTHS[node.name]
        case "Ge":
            return AGE.at_least(node.n)
        case "Lt":
            return AGE.less_than(node.n)
        case "And":
            return And(tuple(condition(part) for part in node.a))
        case "Or":
            return Or(tuple(condition(part) for part in node.a))
        case "Not":
            return Not(condition(node.x))
    raise AssertionError(node)


def rulebase(decision: object) -> Rulebase:
    """One of the prototype's decisions as a rulebase."""
    made = {rule.name: _provision(number) for number, rule in enumerate(decision.rules)}
    return Rulebase(
        decisions=[
            Decision(
                id="besluit",
                question=Text("besluit?", "decision?"),
                governing=peildatum,
                since=SINCE,
                answer=Choice(
                    tuple(Value(str(value), Text(str(value), str(value))) for value in decision.values)
                ),
                scope=condition(decision.scope),
            )
        ],
        rules=[_rule(rule, made) for rule in decision.rules],
        powers=[_power(power, number) for number, power in enumerate(decision.powers)],
    )


def _provision(number: int) -> Provision:
    words = Text("verzonnen", "made up")
    return Provision(Place("sr", (str(number + 1),)), words, words, since=SINCE, read="2026-01-01")


def _rule(rule: object, made: dict[str, Provision]) -> Rule:
    return Definition(
        rule.name,
        made[rule.name],
        decision="besluit",
        since=SINCE,
        when=condition(rule.cond),
        then=None if rule.value is None else str(rule.value),
        excepts=tuple(f"{made[name].id}/{name}" for name in rule.excepts),
    )


def _power(power: object, number: int) -> Power:
    used = TRUTHS[power.used.name]
    assert isinstance(used, YesNo)
    return Power(
        power.name,
        _provision(100 + number),
        decision="besluit",
        opens=str(power.value),
        requires=condition(power.requires),
        grounds=condition(power.grounds),
        act=used,
        actor="rechter",
        since=SINCE,
    )


def case(facts_said: dict[str, object]) -> Case:
    """One of the prototype's cases as a case of ours."""
    facts = {LAW_YES.fact.id: Given(facts_said["w"] is True), LAW_NO.fact.id: Given(facts_said["w"] is False)}
    if facts_said["age"] is not None:
        facts[AGE.fact.id] = Given(facts_said["age"])
    for name, node in TRUTHS.items():
        if facts_said[name] is not None:
            facts[node.fact.id] = Given(facts_said[name])
        elif node.fact.closed_world:
            facts[node.fact.id] = Given(None, "onbekend")
    return Case(on=ON, facts=facts, id=str(facts_said["id"]))
