"""
The data of a quiz: questions that a computer can mark, with feedback on each answer.
"""

from dataclasses import dataclass
from enum import StrEnum

from jeugdrecht.sources import Lang
from jeugdrecht.training.model import Level, ProvisionRef, Scenario


class Sort(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    MULTIPLE = "multiple"
    NUMBER = "number"
    DATE = "date"


CHOSEN = (Sort.CHOICE, Sort.MULTIPLE)
"""The sorts of which every answer is shown; of the others the answer is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """
    An answer that may be given.

    Args:
        text: the answer in words.
        right: whether it is the right one.
        feedback: why it is right or wrong, with the provision.
        value: a number in digits or a day as 2026-03-01, where that is what is asked.
        mistake: the mistake that leads to it; None for the right one and for one that only fills up.
        provision: the provision that settles it.
    """

    text: str
    right: bool
    feedback: str
    value: str | None = None
    mistake: str | None = None
    provision: ProvisionRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """
    One question of a quiz.

    Args:
        id: unique in its quiz, as `V01`.
        sort: how it is answered.
        scenario: the id of the scenario whose case it is about.
        decision: the id of the decision that answers it.
        subject: the id of what it is asked of, or None.
        title: a short heading, which does not give the answer away.
        narrative: the case told in paragraphs.
        text: the question.
        options: of a choice, all that can be chosen, in the order to print them; otherwise the right answer
            and the wrong ones that have feedback of their own.
        unit: of a number, in words; empty where there is none.
        feedback: what to say to everyone: the answer in a sentence.
        provisions: what the answer rests on.
        points: what a right answer earns.
    """

    id: str
    sort: Sort
    scenario: str
    decision: str
    subject: str | None
    title: str
    narrative: tuple[str, ...]
    text: str
    options: tuple[Option, ...]
    feedback: str
    provisions: tuple[ProvisionRef, ...]
    points: int
    unit: str = ""

    @property
    def right(self) -> Option:
        """The right answer, or the first of several."""
        return next(option for option in self.options if option.right)

    @property
    def rights(self) -> tuple[Option, ...]:
        """All right answers; more than one only where several may be chosen."""
        return tuple(option for option in self.options if option.right)

    @property
    def mistakes(self) -> tuple[str, ...]:
        """The mistakes that its wrong answers come from."""
        return tuple(option.mistake for option in self.options if option.mistake is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """
    Questions made together, reproducible from the seed.

    Args:
        seed: what the choices were drawn from.
        level: how hard.
        lang: the language of all words.
        version: of the law as encoded.
        fingerprint: of the whole rulebase, `sha256:…`.
        decisions: the ids that were asked for.
        items: in the order to print them.
        basis: the worked scenarios that they come from, by which they are checked against later law.
    """

    seed: int
    level: Level
    lang: Lang
    version: str
    fingerprint: str
    decisions: tuple[str, ...]
    items: tuple[Item, ...]
    basis: tuple[Scenario, ...] = ()

    @property
    def points(self) -> int:
        """What all questions earn together."""
        return sum(item.points for item in self.items)
