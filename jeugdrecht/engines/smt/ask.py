"""
The questions that the solver is asked, and the case with which it answers.
"""

from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.examples import Example
from jeugdrecht.engines.smt.forms import Bool, Rails
from jeugdrecht.engines.smt.session import Session
from jeugdrecht.engines.smt.world import Place
from jeugdrecht.logic.nodes import ALWAYS, Condition
from jeugdrecht.logic.rulebase import Rulebase


def rails(node: Condition, reader: Reader, place: Place | None = None) -> Rails:
    """
    A condition on two rails, over the partial cases of the reader's world.

    >>> from jeugdrecht.engines.smt.world import World
    >>> from jeugdrecht.logic.nodes import Constant
    >>> rails(~Constant(True), Reader(Rulebase(decisions=()), World()))
    Rails(yes=False, no=True)
    """
    return reader.condition(node, place)


def two_valued(node: Condition, reader: Reader, place: Place | None = None) -> Bool:
    """
    A condition over complete cases: whether it surely holds.

    There it surely does not hold exactly where it does not surely hold, but for unread law and for reading a
    decision that is not decided: those remain unknown even if every fact is known.

    Raises:
        ValueError: the reader's world is not complete.

    >>> from jeugdrecht.engines.smt.world import World
    >>> from jeugdrecht.logic.nodes import Constant
    >>> two_valued(~Constant(False), Reader(Rulebase(decisions=()), World(complete=True)))
    True
    """
    if not reader.world.complete:
        raise ValueError("two values need a complete world: World(complete=True)")
    return reader.condition(node, place).yes


def gap(rulebase: Rulebase, decision: str, given: Condition = ALWAYS) -> Example | None:
    """
    A complete case to which a decision applies and that no rule covers, or None if there is none.

    Args:
        rulebase: the law.
        decision: the id of a decision.
        given: what to assume of the case.

    Raises:
        EngineDeclined: the decision rests on a node that the solver does not read, or the solver gives up.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> gap(rulebase_for("procesrecht"), "procesrecht") is None
    True
    """
    session = Session(rulebase, decision)
    return _asked(session, session.reader.decision(decision, session.place).gap, given)


def overlap(rulebase: Rulebase, decision: str, given: Condition = ALWAYS) -> Example | None:
    """
    A complete case in which two rules of a decision give different values, or None if there is none.

    Args:
        rulebase: the law.
        decision: the id of a decision.
        given: what to assume of the case.

    Raises:
        EngineDeclined: the decision rests on a node that the solver does not read, or the solver gives up.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> overlap(rulebase_for("procesrecht"), "procesrecht") is None
    True
    """
    session = Session(rulebase, decision)
    return _asked(session, session.reader.decision(decision, session.place).overlap, given)


def _asked(session: Session, wanted: Bool, given: Condition) -> Example | None:
    reader = session.reader
    return session.find(wanted, two_valued(given, reader, session.place))
