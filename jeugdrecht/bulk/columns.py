"""
The columns that a decision comes out in, whichever engine decides it (interface section 4).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jeugdrecht.engines.sql import POWER_STATES, STATUSES, Role, identifier, words_of
from jeugdrecht.logic.decisions import Checklist, Decision, Earliest, ListOf, Lowest, Record, SetOf
from jeugdrecht.logic.reach import provisions_beneath
from jeugdrecht.logic.rulebase import Rulebase

Holds = Literal["word", "words", "text", "number", "day", "json"]
"""What stands in a column: one of the words, several of them, a free text, a number, a day, or JSON."""


@dataclass(frozen=True, slots=True)
class OutColumn:
    """
    One column.

    Args:
        name: its name.
        decision: the decision, or the field of a record, that it is about.
        role: what it says of it.
        holds: what stands in it.
        words: the words, in the order of their codes from 1.
        power: of the state of a power, its provision and the value it opens.
    """

    name: str
    decision: str
    role: Role
    holds: Holds
    words: tuple[str, ...] = ()
    power: tuple[str, str] | None = None


def columns_of(law: Rulebase, decision: str, *, provisions: bool = True) -> tuple[OutColumn, ...]:
    """
    The columns of a decision, in their order.

    Args:
        law: the law.
        decision: its id.
        provisions: whether it names the provisions it rests on.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [column.name for column in columns_of(rulebase_for("procesrecht"), "procesrecht")]
    ['procesrecht', 'procesrecht__status', 'procesrecht__provisions']
    """
    return tuple(_columns(law, law.decision(decision), provisions))


def _columns(law: Rulebase, decision: Decision, provisions: bool) -> Iterator[OutColumn]:
    name = identifier(decision.id)
    if isinstance(decision.answer, Record):
        for field in decision.answer.fields:
            yield from _columns(law, law.decision(f"{decision.id}.{field}"), provisions)
    else:
        yield OutColumn(name, decision.id, "value", _holds(decision), words_of(decision))
    yield OutColumn(f"{name}__status", decision.id, "status", "word", STATUSES)
    if isinstance(decision.answer, Lowest | Earliest):
        yield OutColumn(f"{name}__not_after", decision.id, "not_after", _holds(decision))
    if provisions:
        places = provisions_beneath(law, decision.id)
        yield OutColumn(f"{name}__provisions", decision.id, "provisions", "words", places)
    yield from _powers(law, decision, name)


def _holds(decision: Decision) -> Holds:
    match decision.answer:
        case SetOf():
            return "words"
        case Lowest():
            return "number"
        case Earliest():
            return "day"
        case ListOf() | Checklist():
            return "json"
        case _:
            return "word" if words_of(decision) else "text"


def _powers(law: Rulebase, decision: Decision, name: str) -> Iterator[OutColumn]:
    powers = law.powers_of(decision.follows or decision.id)
    groups = dict.fromkeys((power.provision.id, power.opens) for power in powers)
    shared = Counter(provision for provision, _ in groups)
    for provision, opens in groups:
        tail = identifier(provision if shared[provision] == 1 else f"{provision}.{opens}")
        yield OutColumn(f"{name}__{tail}", decision.id, "power", "word", POWER_STATES, (provision, opens))
