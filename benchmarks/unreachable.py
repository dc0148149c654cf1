"""
Why no scenario reaches a rule: the solver proves that no case can, or it does not.
"""

from dataclasses import dataclass
from typing import Literal

import z3

from jeugdrecht.engines.smt import Reader, World, items_needed
from jeugdrecht.engines.smt.forms import Bool, both, no
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import Unread
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.walk import expressions, walk

PATIENCE = 20_000
"""Milliseconds that the solver has for one rule."""


@dataclass(frozen=True, slots=True)
class Reason:
    """
    Why a rule or a power was not reached.

    Args:
        decision: in which it speaks.
        id: of the rule or the power.
        kind: proven, or not found.
        why: in words.
    """

    decision: str
    id: str
    kind: Literal["proven", "not found"]
    why: str


def reason(law: Rulebase, part: Rule | Power) -> Reason:
    """
    Ask the solver for a complete case in which a rule applies, or a power may be there.

    Args:
        law: the law.
        part: the rule or the power.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> law = rulebase_for("herroeping_vots")
    >>> default = next(rule for rule in law.rules_of("herroeping_vots") if rule.closing)
    >>> reason(law, default).kind
    'proven'
    """
    try:
        found = _asked(law, part)
    except EngineDeclined as declined:
        return Reason(part.decision, part.id, "not found", f"the solver does not read it: {declined}")
    if found == z3.unsat:
        return Reason(part.decision, part.id, "proven", _proven(part))
    has_one = found == z3.sat
    why = "the solver has a case, none was found that reads as one" if has_one else "the solver gave up"
    return Reason(part.decision, part.id, "not found", why)


def _proven(part: Rule | Power) -> str:
    unread = any(isinstance(node, Unread) for expression in expressions(part) for node in walk(expression))
    return "no case: it rests on a text that was not read" if unread else "no complete case satisfies it"


def _asked(law: Rulebase, part: Rule | Power) -> z3.CheckSatResult:
    reader = Reader(law, World(items_needed(law, part.decision), complete=True))
    place, question = reader.place_of(part.decision), law.decision(part.decision)
    governing = reader.nodes.term(question.governing, place)
    first, last = part.since, part.until
    dated = [governing.known, governing.value >= days.day(max(first, question.since))]
    if last is not None:
        dated.append(governing.value <= days.day(last))
    solver = z3.Solver()
    solver.set("timeout", PATIENCE)
    solver.add(
        both(reader.arises(part.decision), reader.condition(question.scope, place).yes, *dated),
        _speaks(reader, law, part),
        *reader.world.constraints,
    )
    return solver.check()


def _speaks(reader: Reader, law: Rulebase, part: Rule | Power) -> Bool:
    place = reader.place_of(part.decision)
    if isinstance(part, Power):
        requires, grounds = (reader.condition(node, place) for node in (part.requires, part.grounds))
        return both(requires.yes, no(grounds.no))
    return next(tried for tried in reader.tried(part.decision, place) if tried.rule.id == part.id).applies.yes
