"""
A candidate as a question in words, with who answers it, what waits for it and why it is asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from jeugdrecht.cases.given import may_be_nvt
from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.asking.beneath import Surroundings, WaitingRule
from jeugdrecht.explain.asking.look import Asked, World
from jeugdrecht.explain.asking.place import Spot
from jeugdrecht.explain.asking.question import (
    AnswerType,
    Instead,
    Official,
    Option,
    Question,
    Reason,
    Waiting,
)
from jeugdrecht.explain.asking.ranking import Candidate
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.law import of_part
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList
from jeugdrecht.sources import Lang, Text

MOST_REASONS = 3
"""A few rules say enough: those of the decision that waits come before those of what it reads."""

TYPES: dict[FactType, AnswerType] = {
    FactType.YES_NO: "bool", FactType.NUMBER: "int", FactType.AMOUNT: "euro", FactType.DAY: "date",
    FactType.CHOICE: "enum", FactType.TEXT: "text",
}  # fmt: skip
_YES, _NO = Text("ja", "yes"), Text("nee", "no")
_HOW_MANY = Text("{question} Hoeveel zijn het er?", "{question} How many are there?")
_RULE = Text(
    "Dit is nodig voor {citation}, over {heading}. Die bepaling zegt: {summary}",
    "This is needed for {citation}, on {heading}. That provision says: {summary}",
)
_ARISES = Text(
    "Dit is nodig om te weten of de vraag aan de orde is: {question}",
    "This is needed to know whether the question arises: {question}",
)
_LIST = Text(
    "Elke vraag hieronder wordt voor elk ervan apart beantwoord: {question}",
    "Each question below is answered for each of them apart: {question}",
)


class Asker:
    """
    Words questions.

    Args:
        world: the law, and the decisions that are asked.
        findings: how far each decision is.
        around: what stands around each open fact.
        lang: the language.
    """

    def __init__(
        self, world: World, findings: Mapping[Asked, Finding], around: Surroundings, lang: Lang
    ) -> None:
        self._world = world
        self._findings = findings
        self._around = around
        self._lang = lang
        self._words = Words(lang)

    def question(self, candidate: Candidate, also: tuple[str, ...]) -> Question:
        """
        One question.

        Args:
            candidate: what is open.
            also: further items of which the same is open.
        """
        spot, about = candidate.spot, candidate.about
        fact = about if isinstance(about, Fact) else None
        return Question(
            id=spot.id, item=spot.item, also=also,
            question=self._asked(about),
            type="list" if fact is None else TYPES[fact.type],
            values=_options(fact, self._words),
            unit=_unit(fact, self._words),
            nature="list" if fact is None else fact.nature.value,
            by=tuple(Official(id, self._words.official(id)) for id in (fact.by if fact else ())),
            nvt=fact is not None and may_be_nvt(fact),
            stage=candidate.stage,
            waits=tuple(self._waiting(one) for one in candidate.waits),
            why=tuple(self._why(candidate)),
            instead=tuple(self._instead(spot)),
            expected=None if candidate.expected is None else round(candidate.expected, 1),
        )  # fmt: skip

    def _asked(self, about: Fact | ItemList) -> str:
        said = self._words.of(about.question)
        return _HOW_MANY.in_(self._lang).format(question=said) if isinstance(about, ItemList) else said

    def _waiting(self, one: Asked) -> Waiting:
        decision = self._world.law.decision(one.decision)
        return Waiting(one.decision, one.subject, self._words.of(decision.question))

    def _why(self, candidate: Candidate) -> Iterator[Reason]:
        own = {one.decision for one in candidate.waits}
        rules = sorted(
            self._around.rules.get(candidate.spot, ()), key=lambda waiting: waiting.part.decision not in own
        )
        places = {waiting.part.provision.id: waiting for waiting in reversed(rules)}
        for waiting in list(reversed(places.values()))[:MOST_REASONS]:
            yield self._reason(waiting)
        if not places and candidate.waits:
            yield self._arises(candidate)

    def _reason(self, waiting: WaitingRule) -> Reason:
        part = waiting.part
        source = of_part(self._words, part, waiting.governing)
        text = _RULE.in_(self._lang).format(
            citation=source.citation, heading=_lower(source.heading), summary=source.summary
        )
        return Reason(
            decision=part.decision, rule=part.id, provision=source.id, citation=source.citation,
            heading=source.heading, summary=source.summary, url=source.url, text=text,
        )  # fmt: skip

    def _arises(self, candidate: Candidate) -> Reason:
        one = candidate.waits[0]
        words = _LIST if isinstance(candidate.about, ItemList) and candidate.first else _ARISES
        question = self._words.of(self._world.law.decision(one.decision).question)
        return Reason(
            decision=one.decision, rule=None, provision=None, citation="", heading="", summary="", url=None,
            text=words.in_(self._lang).format(question=question),
        )  # fmt: skip

    def _instead(self, spot: Spot) -> Iterator[Instead]:
        for own, fact in self._around.derived.get(spot, {}).items():
            unit = _unit(fact, self._words)
            yield Instead(fact.id, own.item, self._words.of(fact.question), TYPES[fact.type], unit)


def in_place_of(beneath: Question, fact: Fact, item: str | None, lang: Lang) -> Question:
    """
    The question for a derived value, in place of one for a fact beneath it.

    Args:
        beneath: the question that is replaced.
        fact: the derived value.
        item: the item it is of.
        lang: the language.

    >>> from jeugdrecht.facts.jeugdige import leeftijd_op_pleegdatum
    >>> from jeugdrecht.interview import next_question
    >>> asked = next_question({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])
    >>> in_place_of(asked, leeftijd_op_pleegdatum.fact, "feit-1", "nl").question
    'Hoe oud was de jeugdige op de pleegdatum, in volle jaren?'
    """
    words = Words(lang)
    return replace(
        beneath, id=fact.id, item=item, also=(), question=words.of(fact.question), type=TYPES[fact.type],
        values=_options(fact, words), unit=_unit(fact, words), nature=fact.nature.value, by=(),
        nvt=may_be_nvt(fact), instead=(), expected=None,
    )  # fmt: skip


def _options(fact: Fact | None, words: Words) -> tuple[Option, ...]:
    if fact is None:
        return ()
    if fact.type is FactType.YES_NO:
        return (Option(True, _YES.in_(words.lang)), Option(False, _NO.in_(words.lang)))
    return tuple(Option(value, words.term(value, of=fact.id)) for value in fact.values)


def _unit(fact: Fact | None, words: Words) -> str:
    """The unit in words; of an amount the type says it."""
    if fact is None or fact.unit is None or fact.type is FactType.AMOUNT:
        return ""
    return words.unit(fact.unit, 2)


def _lower(heading: str) -> str:
    """A heading within a sentence; a name in capitals stays."""
    return heading if heading[1:2].isupper() else heading[:1].lower() + heading[1:]
