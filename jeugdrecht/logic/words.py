"""
The term nodes of words: a choice from a fixed list, and free text such as the name of a municipality.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias, cast

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic.conditions import Condition, Expression, OneOf, Present, Running, SameText
from jeugdrecht.logic.vocabulary import Fact


class ChoiceBase(Expression):
    """One of a fixed list of words."""

    __slots__ = ()

    def is_(self, value: str) -> OneOf:
        """Whether this is *value*."""
        return _one_of(self, (value,))

    def in_(self, *values: str) -> OneOf:
        """Whether this is one of *values*."""
        return _one_of(self, values)


class TextBase(Expression):
    """Free text, such as the name of a municipality; only equality is asked of it."""

    __slots__ = ()

    def is_(self, value: "str | TextTerm") -> Condition:
        """Whether this is exactly *value*, a text or another text term."""
        if isinstance(value, str):
            return OneOf(_text(self), (value,))
        return SameText(_text(self), _text(value))

    def in_(self, *values: str) -> OneOf:
        """Whether this is one of *values*."""
        return OneOf(_text(self), values)

    def exists(self) -> Present:
        """Whether there is such a text: no where it does not apply."""
        return Present(_text(self))


@dataclass(frozen=True, slots=True)
class ChoiceFact(ChoiceBase):
    """Reads a choice."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class TextFact(TextBase):
    """Reads a text."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class TextDerived(TextBase):
    """A derived text: read if given, else worked out."""

    fact: Fact
    definition: "TextTerm"


@dataclass(frozen=True, slots=True)
class TextOn(TextBase):
    """A text of the item of a list that runs on a day; the latest begun counts."""

    running: Running
    text: "TextTerm"


ChoiceTerm: TypeAlias = ChoiceFact
TextTerm: TypeAlias = TextFact | TextDerived | TextOn


def _text(value: object) -> TextTerm:
    if not isinstance(value, TextTerm):
        raise FactMixError(f"a text is compared with {type(value).__name__}")
    return value


def _one_of(term: object, values: Iterable[str]) -> OneOf:
    choice = cast(ChoiceTerm, term)
    wrong = [value for value in values if value not in choice.fact.values]
    if wrong:
        known = ", ".join(choice.fact.values)
        raise FactMixError(f"{choice.fact.id} cannot be {', '.join(wrong)}; it is one of {known}")
    return OneOf(choice, tuple(values))
