"""
The facts that can be asked: identity, type, words, and to what each belongs.

A fact is data about a question. What reads it in a condition is a node (`jeugdrecht.logic.nodes`).
"""

from dataclasses import dataclass
from enum import Enum

from jeugdrecht.sources import Text


class FactType(Enum):
    """What kind of answer a fact takes."""

    YES_NO = "bool"
    NUMBER = "int"
    AMOUNT = "euro"
    DAY = "date"
    CHOICE = "enum"
    TEXT = "text"


class Nature(Enum):
    """How a fact comes about, which settles what leaving it out means (design 2.2)."""

    OBSERVED = "observed"
    """A plain fact: left out, it is unknown."""
    JUDGEMENT = "judgement"
    """An open norm that only the named official fills in: left out, the decision waits for a person."""
    EVENT = "event"
    """Something that happens on a day: left out, it has not happened."""
    ACT = "act"
    """The use of a power: left out, it has not been used."""
    LEGAL_QUESTION = "legal_question"
    """A question the law leaves unsettled: a judgement that an organisation may answer for itself."""
    DERIVED = "derived"
    """A named quantity that follows from other facts, and may be given instead of them."""


@dataclass(frozen=True, slots=True, eq=False)
class ItemList:
    """
    A list in a case, such as the offences.

    Args:
        id: the key in a case file, plural (`feiten`).
        item: the subject of one item, singular (`feit`).
        question: asks for the list.
    """

    id: str
    item: str
    question: Text

    @property
    def missing_id(self) -> str:
        """
        The id under which a finding reports that the list was not given.

        >>> ItemList("feiten", "feit", Text("Welke feiten?", "Which offences?")).missing_id
        'zaak.feiten'
        """
        return f"zaak.{self.id}"


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Fact:
    """
    One entry of the vocabulary.

    Args:
        id: `subject.name`, Dutch, snake_case.
        type: the kind of answer.
        question: asks for it.
        says: the sentence with the answer in it: for yes/no the yes-sentence, else with `{value}`.
        denies: the no-sentence, for yes/no facts only.
        unknown: the sentence when it is not known.
        nature: how it comes about.
        by: for a judgement, the officials who may give it.
        values: for a choice, the values in order.
        unit: for a number, its unit in Dutch, singular (`jaar`, `maand`, `uur`, `keer`).
        item: the subject that it belongs to when that repeats (`feit`), else None for the case.
        optional: whether `nvt` (not applicable, never) is a possible answer.
        fixed: whether it cannot change, such as a day of birth.
        default: what leaving out an unsettled legal question counts as, where the tables name that.
        place: whether a text names a place in the law, so that its spelling is settled when it is read.
    """

    id: str
    type: FactType
    question: Text
    says: Text
    unknown: Text
    denies: Text | None = None
    nature: Nature = Nature.OBSERVED
    by: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    unit: str | None = None
    item: str | None = None
    optional: bool = False
    fixed: bool = False
    default: bool | None = None
    place: bool = False

    @property
    def subject(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]

    @property
    def name(self) -> str:
        """The part of the id after the dot."""
        return self.id.partition(".")[2]

    @property
    def closed_world(self) -> bool:
        """Whether leaving it out means that it has not happened."""
        return self.nature in (Nature.EVENT, Nature.ACT)

    @property
    def silence_counts(self) -> bool:
        """Whether leaving it out is read as an answer, which each finding that uses it then says."""
        return self.closed_world or self.default is not None
