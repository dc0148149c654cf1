"""
What the rules of a choice conclude: equal conclusions as one candidate, and where candidates differ.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from jeugdrecht.engines.sql.apply import Tried
from jeugdrecht.engines.sql.coded import word
from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    both,
    certain,
    compared,
    either,
    maybe,
    no,
    nothing,
    number,
    surely,
)
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.nodes import Nodes
from jeugdrecht.engines.sql.reading import Reading
from jeugdrecht.engines.sql.several import more_than_one
from jeugdrecht.errors import EngineDeclined
from jeugdrecht.logic.nodes import DayTerm, NumberTerm, TextTerm
from jeugdrecht.logic.rules import NONE, Conclusion


@dataclass(frozen=True, slots=True)
class Candidate:
    """
    A conclusion with the rules that share it.

    Args:
        reading: its value in each row.
        constant: the value itself, where it is written in the rule.
        is_text: whether the value is a text.
        rules: the rules.
    """

    reading: Reading
    constant: str | int | None
    is_text: bool
    rules: tuple[Tried, ...]

    @property
    def sure(self) -> Sql:
        """Whether a rule that concludes it applies."""
        return either(*(tried.applies.yes for tried in self.rules))

    @property
    def possible(self) -> Sql:
        """Whether a rule that concludes it applies or may apply."""
        return either(*(maybe(tried.applies.value) for tried in self.rules))

    @property
    def settled(self) -> bool:
        """Whether in every row it is known if it holds, and what it gives."""
        return not self.reading.causes and all(certain(tried.applies.value) for tried in self.rules)


def value_of(concluded: Conclusion, nodes: Nodes, frame: Frame, words: tuple[str, ...] = ()) -> Reading:
    """What a conclusion gives in each row: a constant as it is, a term worked out."""
    if isinstance(concluded, str):
        return Reading(word(concluded, words))
    if concluded is NONE:
        return Reading(nothing("BIGINT"), absent=TRUE)
    if isinstance(concluded, int):
        return Reading(number(concluded))
    if isinstance(concluded, NumberTerm | DayTerm | TextTerm):
        return nodes.term(concluded, frame)
    raise EngineDeclined("sql", type(concluded).__name__, "a record is no column")


def candidates(
    rules: Iterable[Tried], nodes: Nodes, frame: Frame, words: tuple[str, ...] = ()
) -> list[Candidate]:
    """The conclusions of a decision in the order of its rules, each once."""
    groups: dict[tuple[bool, Conclusion], list[Tried]] = {}
    for tried in rules:
        groups.setdefault((isinstance(tried.rule.then, str), tried.rule.then), []).append(tried)
    return [
        Candidate(
            value_of(concluded, nodes, frame, words),
            concluded if isinstance(concluded, str | int) else None,
            isinstance(concluded, str | TextTerm),
            tuple(group),
        )
        for (_, concluded), group in groups.items()
    ]


def disagree(found: list[Candidate], frame: Frame) -> Sql:
    """Whether two different values are sure."""
    pairs = [(a, b) for a, b in combinations(found, 2) if not _exclude_each_other(a, b, frame)]
    if not pairs:
        return FALSE
    constant = all(candidate.constant is not None for candidate in found)
    if constant and len(pairs) > _FEW:
        return more_than_one(candidate.sure for candidate in found)
    return either(*(both(a.sure, b.sure, *(() if constant else (_differ(a, b),))) for a, b in pairs))


_FEW = 6
"""Up to how many pairs are tested one by one."""


def _exclude_each_other(a: Candidate, b: Candidate, frame: Frame) -> bool:
    """Whether no rule of the one ever holds together with a rule of the other."""
    # An exception that holds sets its rule aside, so the two are never both sure.
    apart = (
        one in other.exceptions
        or other in one.exceptions
        or frame.never(both(one.applies.yes, other.applies.yes))
        for one in a.rules
        for other in b.rules
    )
    return all(apart)


def agree(found: list[Candidate]) -> Sql:
    """Whether all that is possible is one known value; where all is known, no two values that are sure."""
    if all(candidate.settled for candidate in found):
        return TRUE  # asked only where no two different values are sure
    if all(candidate.constant is not None for candidate in found):
        return no(more_than_one(candidate.possible for candidate in found))
    apart = (both(a.possible, b.possible, _differ(a, b)) for a, b in combinations(found, 2))
    not_known = (both(candidate.possible, candidate.reading.open) for candidate in found)
    return both(*map(no, apart), *map(no, not_known))


def _differ(a: Candidate, b: Candidate) -> Sql:
    # Only of values that are known can it be said that they differ; what is absent equals what is absent.
    if a.constant is not None and b.constant is not None:
        return TRUE
    known = both(no(a.reading.open), no(b.reading.open))
    if isinstance(a.constant, str) or isinstance(b.constant, str):
        return known
    apart = surely(compared(a.reading.value, "!=", b.reading.value))
    one_absent = compared(a.reading.absent, "!=", b.reading.absent)
    both_there = FALSE if a.reading.absent == b.reading.absent == FALSE else one_absent
    return both(known, either(apart, both_there))
