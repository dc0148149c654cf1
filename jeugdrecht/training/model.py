"""
The data of training material: a set of scenarios, each a case told in words with questions and model answers.

Everything is plain data that writes itself as JSON and reads itself back, so that a set can be printed in any
form and checked again years later.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from jeugdrecht.sources import Lang, Text

SCHEMA = "jeugdrecht.training/1"

Level = Literal[1, 2, 3]
"""How hard: 1 one rule and its boundary, 2 exceptions, powers and gaps in the facts, 3 several tracks."""

LEVELS: tuple[Level, ...] = (1, 2, 3)


class Kind(StrEnum):
    """What a scenario practises."""

    BOUNDARY_TWIN = "boundary_twin"
    NEAR_MISS = "near_miss"
    MISSING_FACT = "missing_fact"
    JUDGEMENT = "judgement"
    TWO_TRACKS = "two_tracks"
    CHANGE_OF_LAW = "change_of_law"

    def name_in(self, lang: Lang) -> str:
        """
        The kind in words.

        >>> Kind.NEAR_MISS.name_in("nl")
        'bijna raak'
        """
        return _KINDS[self].in_(lang)


_KINDS = {
    Kind.BOUNDARY_TWIN: Text("tweeling op de grens", "boundary twin"),
    Kind.NEAR_MISS: Text("bijna raak", "near miss"),
    Kind.MISSING_FACT: Text("ontbrekend gegeven", "missing fact"),
    Kind.JUDGEMENT: Text("oordeel", "judgement"),
    Kind.TWO_TRACKS: Text("twee sporen", "two tracks"),
    Kind.CHANGE_OF_LAW: Text("wetswijziging", "change of law"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionRef:
    """
    A provision that an answer rests on.

    Args:
        id: as `sr:77a`.
        citation: as it is written, in the language of the set.
        role: decides, excepts, empowers, limits, supports or blocks.
        url: the link to the text on the governing day.
    """

    id: str
    citation: str
    role: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelAnswer:
    """
    The right answer, exactly as the rules give it.

    Args:
        status: of the finding: decided, open, judgement, conflict, gap, outside or not_applicable.
        value: as in the JSON of a finding; None unless decided.
        text: the answer in one sentence.
        reasoning: the reasoning tree, one line a node; two spaces of indent a level.
        provisions: what it rests on.
        finding: the finding as JSON data, without its explanation.
    """

    status: str
    value: Any
    text: str
    reasoning: tuple[str, ...]
    provisions: tuple[ProvisionRef, ...]
    finding: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """
    An answer that people really give and that is wrong.

    Args:
        pitfall: which mistake: wrong_age_moment, inclusive_boundary, lower_rank, power_as_duty,
            unknown_as_no, …
        status, value: the wrong answer, in the form of a finding.
        text: the wrong answer in words.
        why: why it is wrong, in one or two sentences.
        provision: the provision that settles it, or None.
    """

    pitfall: str
    status: str
    value: Any
    text: str
    why: str
    provision: ProvisionRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """
    One question about a case.

    Args:
        decision: the id of the decision that answers it.
        subject: the id of the item it is asked of, or None.
        text: the question in words.
        points: what a right answer earns.
        answer: the model answer.
        mistakes: common wrong answers.
    """

    decision: str
    subject: str | None
    text: str
    points: int
    answer: ModelAnswer
    mistakes: tuple[Mistake, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """
    One invented case to be worked out.

    Args:
        id: unique in its set, as `S01` or, of a twin, `S01-a`.
        kind: what it practises.
        title: a short heading in the language of the set, which does not give the answer away.
        case: the case as mapping, in the form of a case file.
        narrative: the case told in paragraphs; the last one says on which day it is read.
        questions: what is asked.
        twin: the id of the scenario that differs from it in one fact, or None.
        differs: the id of the fact in which the twin differs, or None.
        covers: ids of the rules, exceptions and powers that its answers turn on.
    """

    id: str
    kind: Kind
    title: str
    case: Mapping[str, Any]
    narrative: tuple[str, ...]
    questions: tuple[Question, ...]
    twin: str | None = None
    differs: str | None = None
    covers: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        """What all its questions earn together."""
        return sum(question.points for question in self.questions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """
    What a set covers of what it was asked to.

    Args:
        covered: ids of the rules, exceptions and powers that some answer turns on.
        not_covered: those of the same decisions that none does.
    """

    covered: tuple[str, ...] = ()
    not_covered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioSet:
    """
    Scenarios made together, reproducible from the seed and checkable against later law.

    Args:
        seed: what the choices were drawn from.
        level: how hard.
        lang: the language of all words.
        version: of the law as encoded.
        fingerprint: of the whole rulebase, `sha256:…`.
        decisions: the ids that were asked for.
        scenarios: in the order to print them.
        coverage: which rules the answers turn on.
    """

    seed: int
    level: Level
    lang: Lang
    version: str
    fingerprint: str
    decisions: tuple[str, ...]
    scenarios: tuple[Scenario, ...]
    coverage: Coverage = field(default_factory=Coverage)

    @property
    def points(self) -> int:
        """What all scenarios earn together."""
        return sum(scenario.points for scenario in self.scenarios)

    def scenario(self, id: str) -> Scenario:
        """The scenario of that id; a KeyError where there is none."""
        for scenario in self.scenarios:
            if scenario.id == id:
                return scenario
        raise KeyError(id)
