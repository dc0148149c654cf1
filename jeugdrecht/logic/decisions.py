"""
Decisions: the named questions that rules answer, and the shapes an answer can take (design 2.6).
"""

from dataclasses import dataclass
from typing import TypeAlias

from jeugdrecht.logic.nodes import ALWAYS, Condition, DayTerm
from jeugdrecht.sources import Lang, Text


@dataclass(frozen=True, slots=True)
class Value:
    """One value an answer can take, with its words."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values; conclusions that disagree are a conflict."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class SetOf:
    """Those of the values that hold; what no rule concludes does not hold."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Lowest:
    """The strictest number that applies, in *unit*."""

    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Earliest:
    """The earliest day that applies."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """Records, one for each rule that applies, with these members."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenText:
    """A text that the case gives, such as the name of a municipality; texts that differ are a conflict."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """
    Norms or recommendations, each of which is met, is not met, or does not apply.

    Args:
        met: the word for an item that is met.
        unmet: the word for an item that is not.
    """

    met: Value
    unmet: Value


@dataclass(frozen=True, slots=True)
class Record:
    """A decision per field, each with the id `record.field`."""

    fields: tuple[str, ...]


Answer: TypeAlias = Choice | GivenText | SetOf | Lowest | Earliest | ListOf | Checklist | Record


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Decision:
    """
    A named question with a typed answer.

    Args:
        id: snake_case; a field of a record is `record.field`.
        question: the question in words.
        answer: the shape of the answer.
        governing: the day whose law governs.
        since: the first day for which the law of this decision was read, as 2014-04-01.
        subject: the item it is asked of (`feit`), or None for the case.
        scope: when the question arises at all.
        follows: the decision whose powers change this one: it is decided again under each of them.
        name: the question in a word or two, where a table names it.
    """

    id: str
    question: Text
    answer: Answer
    governing: DayTerm
    since: str
    subject: str | None = None
    scope: Condition = ALWAYS
    follows: str | None = None
    name: Text | None = None

    @property
    def values(self) -> tuple[Value, ...]:
        """The values of a choice, a set or a checklist, in order; empty for the other shapes."""
        if isinstance(self.answer, Checklist):
            return (self.answer.met, self.answer.unmet)
        return self.answer.values if isinstance(self.answer, Choice | SetOf) else ()

    @property
    def record(self) -> str | None:
        """The record of which this is a field."""
        return self.id.rpartition(".")[0] or None

    def label(self, value: str, lang: Lang) -> str:
        """The words for a value in a language; the value itself where it has none."""
        return next((v.label.in_(lang) for v in self.values if v.id == value), value)
