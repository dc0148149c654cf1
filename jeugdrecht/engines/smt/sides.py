"""
The same complete cases under two laws, or on two days: where the answers differ.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.forms import NO, Bool, Value, both, either, no
from jeugdrecht.engines.smt.found import Found
from jeugdrecht.engines.smt.session import Session
from jeugdrecht.engines.smt.shapes import Question
from jeugdrecht.engines.smt.world import Place, World
from jeugdrecht.logic.canonical import canonical, fingerprint
from jeugdrecht.logic.decisions import Checklist, Earliest, ListOf
from jeugdrecht.logic.nodes import Compare, DayValue
from jeugdrecht.logic.rulebase import Rulebase

Days: TypeAlias = Mapping[tuple[str, Place | None], int]
"""Days that are settled, by fact and place."""


class Side:
    """
    One reading of a decision.

    Args:
        session: the dialogue with the solver, over the facts of both sides.
        law: the law on this side.
        fixed: the days that are settled on this side.
    """

    def __init__(self, session: Session, law: Rulebase, fixed: Days) -> None:
        world = World(session.items, complete=True, beside=session.world, fixed=fixed)
        self.reader = Reader(law, world)
        self.question: Question = self.reader.question(session.decision)
        self.found: Found = self.reader.decision(session.decision, session.place)

    @property
    def answered(self) -> Bool:
        """Whether it answers, or the question surely does not arise."""
        return either(self.found.decided, self.found.not_applicable)

    @property
    def opened(self) -> Mapping[str, Bool]:
        """For each value that a power opens, whether one is available."""
        found: dict[str, Bool] = {}
        for tried in self.question.powers:
            if tried.power.act is None:  # the answer itself tells of it
                continue
            there = both(self.question.arises, tried.requires.yes, tried.grounds.yes)
            found[tried.power.opens] = either(found.get(tried.power.opens, NO), there)
        return found

    @property
    def conclusions(self) -> Mapping[str, Bool]:
        """For each thing that rules conclude, whether one of them applies."""
        found: dict[str, Bool] = {}
        for tried in self.question.concluding:
            key = fingerprint(canonical(tried.rule.then))
            found[key] = either(found.get(key, NO), tried.applies.yes)
        return found


def differ(one: Side, other: Side) -> Bool:
    """
    Both sides answer, the question arises on at least one, and the answers differ by the law.

    The facts say the same on both sides: no birthday and no term of a case comes between them.
    """
    arises = either(no(one.found.not_applicable), no(other.found.not_applicable))
    return both(
        one.answered, other.answered, arises, either(*_differences(one, other)), *_facts_alike(one, other)
    )


def powers_differ(one: Side, other: Side) -> Bool:
    """Both sides answer, and a value can be chosen by a power on one of them only, by the law."""
    apart = either(*_apart(one.opened, other.opened))
    return both(one.answered, other.answered, apart, *_facts_alike(one, other))


def _differences(one: Side, other: Side) -> Iterator[Bool]:
    for side, against in ((one, other), (other, one)):
        yield both(side.found.decided, against.found.not_applicable)
    decided = both(one.found.decided, other.found.decided)
    yield both(decided, either(*_apart(one.found.values, other.found.values)))
    sets = [{name: read.yes for name, read in side.found.members.items()} for side in (one, other)]
    yield both(decided, either(*_apart(*sets)))
    listed = isinstance(one.question.decision.answer, Earliest | ListOf | Checklist)
    concluded = either(*_apart(one.conclusions, other.conclusions)) if listed else None
    if one.found.number is not None and other.found.number is not None:
        number = _numbers_apart(one.found.number, other.found.number)
        yield both(decided, number, *(() if concluded is None else (concluded,)))
    elif concluded is not None:
        yield both(decided, concluded)


def _apart(one: Mapping[str, Bool], other: Mapping[str, Bool]) -> Sequence[Bool]:
    return [
        either(both(one.get(key, NO), no(other.get(key, NO))), both(other.get(key, NO), no(one.get(key, NO))))
        for key in dict.fromkeys((*one, *other))
    ]


def _numbers_apart(one: Value, other: Value) -> Bool:
    apart = both(one.known, other.known, one.value != other.value)
    return either(apart, both(one.known, other.absent), both(one.absent, other.known))


def _facts_alike(one: Side, other: Side) -> Iterator[Bool]:
    there = other.reader.nodes.compared
    for key, read in one.reader.nodes.compared.items():
        if key in there and not _with_written_day(key[1]):
            again = there[key]
            yield either(both(read.yes, again.yes), both(no(read.yes), no(again.yes)))


def _with_written_day(node: Compare) -> bool:
    return isinstance(node.left, DayValue) or isinstance(node.right, DayValue)
