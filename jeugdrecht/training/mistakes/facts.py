"""
Mistakes about the facts: one passed over or misread, one that is not known filled in.
"""

from collections.abc import Iterator
from random import Random

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.explain.changes import Place, put
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.training.mistakes.asked import Asked
from jeugdrecht.training.model import Mistake
from jeugdrecht.training.narrative.absent import bare
from jeugdrecht.training.values import BIRTH, candidates

MOST_UNKNOWN = 6
MOST_WORDS = 3


def unknown_as_no(asked: Asked) -> Iterator[Mistake]:
    """What the case does not say, or an official has yet to judge, is read as not so, or as so."""
    for guess, name in ((False, "no"), (True, "yes")):
        case, finding = asked.case, asked.finding
        first = next(iter(_guessed(finding)), None)
        for _ in range(MOST_UNKNOWN):
            if (cause := next(iter(_guessed(finding)), None)) is not None and isinstance(cause.about, Fact):
                case = put(case, {_place_of(asked, cause.about, cause.item, case): Given(guess)})
                finding = asked.again(case)
        if first is not None and isinstance(first.about, Fact):
            kind = "legal_question" if first.about.nature is Nature.LEGAL_QUESTION else first.kind
            actor = Words(asked.lang).officials(first.about.by)
            yield asked.made(f"{'unknown' if kind == 'fact' else kind}_as_{name}", finding, actor=actor)


def _guessed(finding: Finding) -> list[Cause]:
    """What waits for a yes or a no, facts first."""
    open_ = [cause for cause in finding.causes if cause.kind in ("fact", "judgement")
             and isinstance(cause.about, Fact) and cause.about.type is FactType.YES_NO]  # fmt: skip
    return sorted(open_, key=lambda cause: cause.kind != "fact")


def overlooked(asked: Asked) -> Iterator[Mistake]:
    """The fact that the case turns on is passed over."""
    if asked.overlooked is not None and asked.differs is not None:
        said = bare(asked.differs.question.in_(asked.lang))
        pitfall = "overlooked" if asked.finding.status == "decided" else "guessed"
        yield asked.made(pitfall, asked.again(asked.overlooked), question=said)


def guessed(asked: Asked) -> Iterator[Mistake]:
    """A number, a day or a choice that the case does not give is filled in."""
    waiting = [cause for cause in asked.finding.causes
               if cause.kind == "fact" and isinstance(cause.about, Fact)
               and cause.about.type is not FactType.YES_NO and cause.about.id != BIRTH]  # fmt: skip
    for cause in waiting:
        if isinstance(cause.about, Fact):
            place = _place_of(asked, cause.about, cause.item, asked.case)
            # The same question in the same set is always guessed at in the same order.
            for value in candidates(cause.about, asked.classes, asked.case, Random(cause.about.id)):
                case = put(asked.case, {place: Given(value)})
                yield asked.made("guessed_value", asked.again(case), said=asked.said(cause.about, value))


def misread(asked: Asked) -> Iterator[Mistake]:
    """A fact that the answer turns on is passed over, as if the opposite were so."""
    for place, given in asked.places():
        if place.fact.type is FactType.YES_NO and isinstance(given.value, bool):
            case = put(asked.case, {place: Given(not given.value)})
            judged = place.fact.nature is Nature.JUDGEMENT
            yield asked.made("judgement_misread" if judged else "misread", asked.again(case),
                             said=asked.said(place.fact, given.value))  # fmt: skip


def confused(asked: Asked) -> Iterator[Mistake]:
    """One kind is taken for another: a crime for a minor offence, one measure for another."""
    words = Words(asked.lang)
    for place, given in asked.places():
        if place.fact.type is FactType.CHOICE and isinstance(given.value, str):
            groups = asked.classes.of_words(place.fact.id, place.fact.values)
            others = [group[0] for group in groups if given.value not in group and group[0] not in VAGUE]
            for value in others[:MOST_WORDS]:
                case = put(asked.case, {place: Given(value)})
                yield asked.made("confused", asked.again(case), said=asked.said(place.fact, given.value),
                                 instead=worded.of_fact(words, place.fact, value))  # fmt: skip


VAGUE = ("onbekend", "ander", "overig", "geen", "andere")


def _place_of(asked: Asked, fact: Fact, item: str | None, case: Case) -> Place:
    items = asked.law.list_of_item.get(fact.item or "")
    listed = case.lists.get(items.id) if items is not None else None
    if items is None or listed is None or not listed.items:
        return Place(fact)
    return Place(fact, item or listed.items[0].id, items.id)
