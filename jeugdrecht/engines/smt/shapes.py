"""
How conclusions combine into an answer, per shape (design 2.4 and 2.6), on rails.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import z3

from jeugdrecht.engines.smt.apply import Trial, Tried
from jeugdrecht.engines.smt.forms import (
    NO,
    YES,
    Bool,
    Rails,
    Value,
    any_of,
    both,
    either,
    no,
    number,
    several,
)
from jeugdrecht.engines.smt.found import Found
from jeugdrecht.engines.smt.powers import PowerTried, Use, use_of
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Condition, DayTerm, NumberTerm, TextTerm
from jeugdrecht.logic.rules import NONE, Conclusion


@dataclass(frozen=True, slots=True)
class Question:
    """A decision with its rules and powers as they were tried at a place."""

    decision: Decision
    trial: Trial
    scope: Rails
    rules: tuple[Tried, ...]
    powers: tuple[PowerTried, ...]

    @property
    def concluding(self) -> tuple[Tried, ...]:
        """The rules that conclude something; the rest are blockers."""
        return tuple(tried for tried in self.rules if tried.rule.then is not None)

    @property
    def covered(self) -> Rails:
        """Whether some rule covers the question."""
        return any_of(tried.covered for tried in self.concluding)

    @property
    def within(self) -> Bool:
        """Whether the question surely arises, under law that was read."""
        return both(no(self.trial.outside), self.scope.yes)

    @property
    def arises(self) -> Bool:
        """Whether it surely arises on a day whose law was read."""
        return both(self.trial.governing.known, self.within)

    @property
    def not_applicable(self) -> Bool:
        """Whether it surely does not arise."""
        return both(no(self.trial.outside), self.scope.no)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A conclusion with the rules that share it: a word, or a number worked out."""

    word: str | None
    value: Value | None
    sure: Bool
    possible: Bool

    @property
    def open(self) -> Bool:
        """Whether its value is unknown."""
        return NO if self.value is None else self.value.open


def choice(question: Question) -> Found:
    """One of the values, by the rules or by a power that was used."""
    use, listed = use_of(question.powers, question.trial), _candidates(question)
    within, settled = question.within, both(no(use.misused), no(use.pending))
    by_rules = both(within, settled, no(use.any))
    disagree = either(*(both(a.sure, b.sure, _differ(a, b)) for a, b in combinations(listed, 2)))
    by_use = both(within, settled, use.any, no(several(use.values.values())))
    decided = both(by_rules, no(disagree), question.covered.yes, _agree(listed))
    return Found(
        outside=question.trial.outside,
        not_applicable=question.not_applicable,
        conflict=either(
            both(within, either(use.misused, several(use.values.values()))), both(by_rules, disagree)
        ),
        decided=either(by_use, decided),
        gap=both(by_rules, no(disagree), question.covered.no),
        overlap=both(by_rules, disagree),
        values=_words(use, by_use, listed, decided),
        number=_number(listed, decided),
    )


def value_of(concluded: Conclusion, trial: Trial) -> Value:
    """What a conclusion gives: a constant as it is, a term worked out."""
    if concluded is NONE:
        return Value(number(0), NO, YES)
    if isinstance(concluded, int):
        return Value(number(concluded), YES, NO)
    if isinstance(concluded, NumberTerm | DayTerm | TextTerm):
        return trial.nodes.term(concluded, trial.place)
    raise EngineDeclined("smt", type(concluded).__name__, "a record is no value")


def _candidates(question: Question) -> list[Candidate]:
    groups: dict[tuple[bool, Conclusion], list[Tried]] = {}
    for tried in question.concluding:
        groups.setdefault((isinstance(tried.rule.then, str), tried.rule.then), []).append(tried)
    return [
        Candidate(
            concluded if isinstance(concluded, str) else None,
            None if isinstance(concluded, str) else value_of(concluded, question.trial),
            either(*(tried.applies.yes for tried in group)),
            either(*(tried.applies.possible for tried in group)),
        )
        for (_, concluded), group in groups.items()
    ]


def _differ(a: Candidate, b: Candidate) -> Bool:
    # Only of values that are known can it be said that they differ; what is absent equals what is absent.
    if a.value is None or b.value is None:
        return both(no(a.open), no(b.open))
    apart = both(a.value.known, b.value.known, a.value.value != b.value.value)
    return either(apart, both(a.value.known, b.value.absent), both(a.value.absent, b.value.known))


def _agree(listed: list[Candidate]) -> Bool:
    apart = (both(a.possible, b.possible, _differ(a, b)) for a, b in combinations(listed, 2))
    not_known = (both(candidate.possible, candidate.open) for candidate in listed)
    return both(*map(no, apart), *map(no, not_known))


def _words(use: Use, by_use: Bool, listed: Iterable[Candidate], decided: Bool) -> Mapping[str, Bool]:
    words: dict[str, list[Bool]] = {}
    for value, used in use.values.items():
        words.setdefault(value, []).append(both(by_use, used))
    for candidate in listed:
        if candidate.word is not None:
            words.setdefault(candidate.word, []).append(both(decided, candidate.possible))
    return {word: either(*tests) for word, tests in words.items()}


def _number(listed: Iterable[Candidate], decided: Bool) -> Value | None:
    numbers = [(candidate.possible, candidate.value) for candidate in listed if candidate.value is not None]
    if not numbers:
        return None
    value = number(0)
    for possible, one in reversed(numbers):
        value = z3.If(possible, one.value, value)
    known = both(decided, either(*(both(possible, one.known) for possible, one in numbers)))
    return Value(value, known, both(decided, no(known)))


def members(question: Question) -> Found:
    """A set: per member yes, no or unknown; decided when none is unknown."""
    grouped: dict[str, list[Tried]] = {value.id: [] for value in question.decision.values}
    for tried in question.concluding:
        grouped.setdefault(str(tried.rule.then), []).append(tried)
    arises = either(question.scope.yes, question.scope.no)
    read = {member: any_of(tried.applies for tried in group) for member, group in grouped.items()}
    found = {member: Rails(both(one.yes, arises), one.no) for member, one in read.items()}
    return Found(
        outside=question.trial.outside,
        not_applicable=question.not_applicable,
        decided=both(question.within, *(no(member.open) for member in found.values())),
        members=found,
    )


def listed(question: Question) -> Found:
    """A list or a checklist: decided when of each rule it is known whether it applies, and what it gives."""
    settled = (
        either(tried.applies.no, both(tried.applies.yes, *_given_by(tried.rule.then, question.trial)))
        for tried in question.concluding
    )
    return Found(
        outside=question.trial.outside,
        not_applicable=question.not_applicable,
        decided=both(question.within, *settled),
    )


def _given_by(concluded: Conclusion, trial: Trial) -> Iterator[Bool]:
    """Whether each part of a record is known, or whether a norm is met."""
    if isinstance(concluded, Condition):
        yield no(trial.nodes.condition(concluded, trial.place).open)
    for part in concluded.values() if isinstance(concluded, Mapping) else ():
        if isinstance(part, DayTerm):
            yield no(trial.nodes.term(part, trial.place).open)


def bound(question: Question) -> Found:
    """The strictest number or the earliest day that applies; the known candidates bound it meanwhile."""
    listed = [(tried.applies, value_of(tried.rule.then, question.trial)) for tried in question.concluding]
    settled = both(*(either(applies.no, both(applies.yes, no(value.open))) for applies, value in listed))
    decided = both(question.within, question.covered.yes, settled)
    lowest, there = number(0), NO
    for applies, value in listed:
        counts = both(applies.yes, value.known)
        lower = either(no(there), value.value < lowest)
        lowest, there = z3.If(both(counts, lower), value.value, lowest), either(there, counts)
    return Found(
        outside=question.trial.outside,
        not_applicable=question.not_applicable,
        decided=decided,
        gap=both(question.within, question.covered.no),
        number=Value(lowest, both(decided, there), both(decided, no(there))),
        bound=Value(lowest, both(question.within, there), NO),
    )
