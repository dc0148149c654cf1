"""
The question on the page: the best one, or one that somebody chose to answer or to change.
"""

from dataclasses import dataclass, replace

from jeugdrecht.explain.asking import Question, Reason, Spot
from jeugdrecht.explain.asking.question import Instead, Stage, Waiting
from jeugdrecht.interview import next_question, question_of, questions
from jeugdrecht.web.pages.fields import Field, field_of
from jeugdrecht.web.pages.stand import Look, Stand, without


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """
    One question.

    Args:
        field: where it is answered.
        also: further items for which one answer may serve.
        why: the rules that it bears on.
        waits: the decisions that wait for it.
        instead: what may be answered in its place.
        stage: what it can still change; None where it changes nothing as things are.
        expected: about how many questions follow; None where that is not known.
    """

    field: Field
    also: tuple[str, ...] = ()
    why: tuple[Reason, ...] = ()
    waits: tuple[Waiting, ...] = ()
    instead: tuple[Instead, ...] = ()
    stage: Stage | None = None
    expected: float | None = None


def asked(stand: Stand, look: Look) -> Asked | None:
    """
    The question to ask; None when nothing that can be asked changes an answer.

    >>> from jeugdrecht.logic.case import Case
    >>> asked(Stand(Case(20260301), ("minderjarig",)), Look()).field.spot.id
    'jeugdige.geboortedatum'
    """
    spot = stand.asking
    if spot is None:
        found = next_question(stand.case, stand.named, lang=look.lang, skip=stand.skip)
        return None if found is None else _asked(found, stand, look)
    question = _question_at(stand, spot, look)
    if question is None:
        return Asked(field=field_of(spot, stand.case, look))
    return _asked(question, stand, look)


def assumed(stand: Stand, look: Look) -> tuple[Question, ...]:
    """What was taken not to have happened and would change something if it had."""
    found = questions(stand.case, stand.named, lang=look.lang, skip=stand.skip, most=0)
    return found.assumed


def _asked(question: Question, stand: Stand, look: Look) -> Asked:
    return Asked(
        field=field_of(question.spot, stand.case, look), why=question.why,
        also=() if stand.changing else tuple(item for item in question.also if item != question.item),
        waits=tuple(dict.fromkeys(question.waits)), instead=question.instead, stage=question.stage,
        expected=question.expected,
    )  # fmt: skip


def _question_at(stand: Stand, spot: Spot, look: Look) -> Question | None:
    """The question at a spot as it would be asked if it had not been answered."""
    case, skip = without(stand.case, spot), stand.skip - {spot.id}
    best = next_question(case, stand.named, lang=look.lang, skip=skip)
    if best is None:
        return None
    derived = next((one for one in best.instead if (one.id, one.item) == (spot.id, spot.item)), None)
    if derived is not None:
        return question_of(derived.id, derived.item, best, lang=look.lang)
    if _is_at(best, spot):
        return replace(best, item=spot.item)
    found = questions(case, stand.named, lang=look.lang, skip=skip, assumed=False)
    own = next((one for one in found if _is_at(one, spot)), None)
    return None if own is None else replace(own, item=spot.item)


def _is_at(question: Question, spot: Spot) -> bool:
    return question.id == spot.id and spot.item in (question.item, *question.also)
