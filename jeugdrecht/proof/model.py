"""
What a proof of a decision holds: per question whether it is proven, and what was found.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.logic.case import Case
from jeugdrecht.logic.documented import Question
from jeugdrecht.sources import Lang, Text

State = Literal["proven", "unread", "documented", "found", "declined", "not_asked"]
Data: TypeAlias = dict[str, object]

SCHEMA = "jeugdrecht.proof/1"


@dataclass(frozen=True, slots=True)
class Shown:
    """
    One thing that was found.

    Args:
        about: the rule it is about; of an exception that meets nothing `exception > aim`; empty for a gap or
            an overlap.
        case: a case that shows it, as few facts as possible; None where it is that there is no case.
        item: the item of the case that the decision is asked of.
        reproduced: whether the engine that decides cases finds the same in that case.
        why: the reason for which it is documented; None where it is not.
    """

    about: str
    case: Case | None = None
    item: str | None = None
    reproduced: bool = True
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """
    The answer to one question about one decision.

    Args:
        question: the question.
        state: proven; unread: proven but for texts that were not read; documented or found: not so;
            declined: not proven; not_asked: it does not arise here.
        shown: what was found.
        unread: the rules that speak only by a text that was not read, and the provisions of such texts.
        declined: why the solver did not answer.
        unneeded: what is documented and was not found.
    """

    question: Question
    state: State
    shown: tuple[Shown, ...] = ()
    unread: tuple[str, ...] = ()
    declined: str | None = None
    unneeded: tuple[str, ...] = ()

    @property
    def fault(self) -> bool:
        """Whether this must be seen to: found and not documented, not reproduced, or documented in vain."""
        return self.state == "found" or bool(self.unneeded) or not all(one.reproduced for one in self.shown)


@dataclass(frozen=True, slots=True)
class DecisionProof:
    """
    What was proven of one decision.

    Args:
        decision: its id.
        items: how many items of each list the proof reckons with: as many as make it complete.
        rules: how many rules and powers it has.
        answers: the answer to each question.
        harmless: exceptions that also stand where nothing they except does, which changes no answer.
    """

    decision: str
    items: Mapping[str, int]
    rules: int
    answers: tuple[Answer, ...]
    harmless: tuple[str, ...] = ()

    def __getitem__(self, question: Question) -> Answer:
        """The answer to a question."""
        return next(answer for answer in self.answers if answer.question is question)


@dataclass(frozen=True, slots=True)
class Proof:
    """
    What was proven of decisions.

    Args:
        decisions: one for each that has rules, in the order of the catalogue; of a record each field.
        identity: which law it is.
    """

    decisions: tuple[DecisionProof, ...]
    identity: Mapping[str, str]

    def __iter__(self) -> Iterator[DecisionProof]:
        """Each decision."""
        return iter(self.decisions)

    def __getitem__(self, decision: str) -> DecisionProof:
        """What was proven of one decision."""
        return next(one for one in self.decisions if one.decision == decision)

    @property
    def faults(self) -> tuple[tuple[str, Answer], ...]:
        """What must be seen to, with the decision."""
        return tuple((one.decision, answer) for one in self for answer in one.answers if answer.fault)

    @property
    def counts(self) -> Mapping[State, int]:
        """How many answers are in each state."""
        found: dict[State, int] = dict.fromkeys(
            ("proven", "unread", "documented", "found", "declined", "not_asked"), 0
        )
        for one in self:
            for answer in one.answers:
                found[answer.state] += 1
        return found

    def to_dict(self, lang: Lang = "nl") -> Data:
        """As plain JSON data, with reasons in a language."""
        return {
            "schema": SCHEMA, "rulebase": dict(self.identity), "counts": dict(self.counts),
            "decisions": [_of_decision(one, lang) for one in self],
        }  # fmt: skip


def _of_decision(one: DecisionProof, lang: Lang) -> Data:
    return {
        "decision": one.decision, "items": dict(one.items), "rules": one.rules,
        "answers": [_of_answer(answer, lang) for answer in one.answers], "harmless": list(one.harmless),
    }  # fmt: skip


def _of_answer(answer: Answer, lang: Lang) -> Data:
    return {
        "question": answer.question.value, "state": answer.state,
        "shown": [_of_shown(shown, lang) for shown in answer.shown], "unread": list(answer.unread),
        "declined": answer.declined, "unneeded": list(answer.unneeded),
    }  # fmt: skip


def _of_shown(shown: Shown, lang: Lang) -> Data:
    from jeugdrecht.proof.case_file import as_structure  # the vocabulary is needed only where a case is shown

    return {
        "about": shown.about or None, "case": None if shown.case is None else as_structure(shown.case),
        "subject": shown.item, "reproduced": shown.reproduced,
        "documented": None if shown.why is None else shown.why.in_(lang),
    }  # fmt: skip
