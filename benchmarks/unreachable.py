"""
Why no scenario reaches a rule: the solver proves that no case can, or it does not.
"""

from dataclasses import dataclass
from typing import Literal

from jeugdrecht.engines.smt import Session
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.proof.formulas import Formulas


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
        session = Session(law, part.decision)
        formulas = Formulas(session, law)
        if session.find(formulas.applies[part.id]) is not None:
            why = "the solver has a case, none was found that reads as one"
            return Reason(part.decision, part.id, "not found", why)
        may = formulas.may_apply.get(part.id)
        unread = may is not None and session.find(may) is not None
    except EngineDeclined as declined:
        return Reason(part.decision, part.id, "not found", f"the solver does not read it: {declined}")
    why = "no case: it rests on a text that was not read" if unread else "no complete case satisfies it"
    return Reason(part.decision, part.id, "proven", why)
