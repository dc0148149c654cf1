"""
A question as people and programs get it: what is asked, of what, by whom it is answered, and why it is asked.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from jeugdrecht.engines.finding import Status
from jeugdrecht.explain.asking.place import Spot
from jeugdrecht.explain.values import Json

SCHEMA = "jeugdrecht.questions/1"

AnswerType = Literal["bool", "int", "euro", "date", "enum", "text", "list"]
Stage = Literal["answer", "alternative", "assumed"]
"""What a question can change: an answer; what somebody may decide beside it; or what was taken not to be."""


@dataclass(frozen=True, slots=True)
class Option:
    """A value that an answer can have, as a case file writes it, with its words."""

    value: bool | str
    label: str


@dataclass(frozen=True, slots=True)
class Official:
    """Who may give a judgement, by id and in words."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """
    A decision that waits for the answer.

    Args:
        decision: its id.
        subject: the item it is about, or None.
        question: what it decides, in words.
    """

    decision: str
    subject: str | None
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """
    Why something is asked: the rule that it bears on.

    Args:
        decision: in which the rule speaks.
        rule: the id of the rule or power; None where the question itself only arises by the answer.
        provision, citation, heading, summary, url: where it stands and what that says, in our own words.
        text: the reason in a sentence or two.
    """

    decision: str
    rule: str | None
    provision: str | None
    citation: str
    heading: str
    summary: str
    url: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Instead:
    """A derived value that can be given when the facts beneath it are not wanted, such as an age."""

    id: str
    item: str | None
    question: str
    type: AnswerType
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """
    One question.

    Args:
        id: the fact, or for a list its key in a case (`feiten`).
        item: the item it is asked of (`feit-1`); None for the case.
        also: further items of which the same is open, so that one answer may serve for all.
        question: in words.
        type: the kind of answer; of a `list` the answer is how many items it has.
        values: for yes/no and a choice, the answers there are.
        unit: of a number, in words; else empty.
        nature: how the fact comes about (`observed`, `judgement`, `legal_question`, …).
        by: for a judgement and an unsettled question, who may answer it.
        nvt: whether `nvt` (not applicable, never) is an answer.
        stage: what it can still change.
        waits: the decisions that wait for it.
        why: the rules that it bears on, the nearest first.
        instead: derived values that may be given instead.
        expected: how many further questions are expected after this one, on average over the answers to it;
        an
            estimate from the facts that are still open then, so rather too high than too low.
    """

    id: str
    item: str | None
    also: tuple[str, ...]
    question: str
    type: AnswerType
    values: tuple[Option, ...]
    unit: str
    nature: str
    by: tuple[Official, ...]
    nvt: bool
    stage: Stage
    waits: tuple[Waiting, ...]
    why: tuple[Reason, ...]
    instead: tuple[Instead, ...]
    expected: float | None

    @property
    def spot(self) -> Spot:
        """Where the answer goes."""
        return Spot(self.id, self.item)

    @property
    def unknown_is_skipped(self) -> bool:
        """
        Whether *unknown* is not written in the case, but told by `skip` the next time.

        A list has no such value; and a derived value that is said to be unknown would no longer follow from
        the facts beneath it.
        """
        return self.type == "list" or self.nature == "derived"

    def to_dict(self) -> dict[str, Json]:
        """The question as plain JSON data."""
        return _plain(asdict(self))


@dataclass(frozen=True, slots=True)
class Outcome:
    """How far a decision is: its status, and its value once decided."""

    decision: str
    subject: str | None
    status: Status
    value: Json


@dataclass(frozen=True, slots=True)
class Questions:
    """
    What is still to be asked of a case, best question first.

    Args:
        case: the id of the case.
        on: its reference date, as 2026-03-01.
        outcomes: how far each decision is.
        asked: the questions; those that can change an answer come before those on alternatives.
        assumed: what was taken not to have happened and would change something if it had: to be confirmed.
    """

    case: str | None
    on: str
    outcomes: tuple[Outcome, ...]
    asked: tuple[Question, ...]
    assumed: tuple[Question, ...] = ()

    def __iter__(self) -> Iterator[Question]:
        return iter(self.asked)

    def __len__(self) -> int:
        return len(self.asked)

    def __getitem__(self, place: int) -> Question:
        return self.asked[place]

    def to_dict(self) -> dict[str, Json]:
        """The list as plain JSON data, the answer of `POST /v1/questions`."""
        return {
            "schema": SCHEMA,
            "case": self.case,
            "on": self.on,
            "decisions": [_plain(asdict(outcome)) for outcome in self.outcomes],
            "questions": [question.to_dict() for question in self.asked],
            "assumed": [question.to_dict() for question in self.assumed],
        }


def _plain(data: dict[str, Any]) -> dict[str, Json]:
    """Data in which every row is a list, as JSON has it."""
    return {name: _listed(part) for name, part in data.items()}


def _listed(part: Any) -> Json:
    if isinstance(part, dict):
        return _plain(part)
    if isinstance(part, list | tuple):
        return [_listed(one) for one in part]
    plain: Json = part
    return plain
