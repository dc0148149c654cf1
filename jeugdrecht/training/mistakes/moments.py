"""
Mistakes about when: another age, the boundary on the wrong side, another day counted from, other law.
"""

from collections.abc import Iterator
from dataclasses import replace

from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.explain.changes import Place, put
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.mistakes.asked import Asked
from jeugdrecht.training.model import Mistake
from jeugdrecht.training.values import BIRTH

LEAP = 229


def wrong_age_moment(asked: Asked) -> Iterator[Mistake]:
    """The age is counted on today instead of on the day that the law names, or the reverse."""
    birth = asked.case.facts.get(BIRTH)
    if birth is None or not isinstance(birth.value, int):
        return
    on = asked.case.on
    # Where the day of the assessment counts as well, another birth would change more than this mistake does.
    counts_now = (BIRTH, PEILDATUM) in asked.classes.births
    for place, moment in _moments(asked):
        if isinstance(moment.value, int) and not counts_now:
            yield from _of_age(
                asked, birth.value, moment.value, on, "wrong_age_moment", _short(asked, place, moment)
            )
    if counts_now and not _moments(asked):
        for place, other in asked.places():
            if (
                place.fact.type is FactType.DAY
                and isinstance(other.value, int)
                and birth.value < other.value < on
            ):
                yield from _of_age(asked, birth.value, on, other.value, "age_on_another_day",
                                   worded.day(Words(asked.lang), on),
                                   asked.said(place.fact, other.value))  # fmt: skip


def _of_age(
    asked: Asked, birth: int, right: int, wrong: int, pitfall: str, moment: str, said: str = ""
) -> Iterator[Mistake]:
    """The case with a day of birth that gives, on the right day, the age of the wrong one."""
    older = days.age(birth, wrong) - days.age(birth, right)
    moved = birth - older * 10000
    if older != 0 and moved % 10000 != LEAP:
        case = asked.case.with_facts({BIRTH: Given(moved)})
        yield asked.made(pitfall, asked.again(case), moment=moment, said=said)


def inclusive_boundary(asked: Asked) -> Iterator[Mistake]:
    """The boundary itself is put on the wrong side: the birthday, the last day, the amount."""
    classes = asked.classes
    for place, given in given_places(asked.case):
        if place.fact.type in (FactType.NUMBER, FactType.AMOUNT) and isinstance(given.value, int):
            yield from _number_missed(asked, place, given.value)
    birth = asked.case.facts.get(BIRTH)
    if birth is None or not isinstance(birth.value, int):
        return
    edges = {days.birthday(birth.value, age): age for age in classes.ages}
    moments: list[tuple[int, Place | None]] = [
        (given.value, place) for place, given in _moments(asked) if isinstance(given.value, int)
    ]
    if (BIRTH, PEILDATUM) in classes.births:
        moments.append((asked.case.on, None))
    for moment, where in moments:
        for step, pitfall in ((-1, "birthday_not_counted"), (1, "birthday_too_early")):
            edge = moment if step == -1 else days.plus(moment, days=1)
            if edge in edges and edge not in classes.dates:
                moved = days.plus(moment, days=step)
                case = (
                    replace(asked.case, on=moved) if where is None else put(asked.case, {where: Given(moved)})
                )
                yield asked.made(pitfall, asked.again(case), age=str(edges[edge]))


def _number_missed(asked: Asked, place: Place, value: int) -> Iterator[Mistake]:
    firsts = asked.classes.firsts.get(place.fact.id, frozenset())
    for step in [-1] * (value in firsts) + [1] * (value + 1 in firsts):
        if value + step >= 0:
            case = put(asked.case, {place: Given(value + step)})
            yield asked.made("number_on_the_boundary", asked.again(case), said=asked.said(place.fact, value))


def term_on_the_boundary(asked: Asked) -> Iterator[Mistake]:
    """A day that a term begins or ends on is counted in where it is not, or left out where it counts."""
    for place, given in asked.places():
        if place.fact.type is FactType.DAY and isinstance(given.value, int):
            for step in (-1, 1):
                moved = days.plus(given.value, days=step)
                # Over a change of law one day makes another difference.
                if {moved, given.value} & set(asked.classes.dates):
                    continue
                case = put(asked.case, {place: Given(moved)})
                yield asked.made("term_on_the_boundary", asked.again(case),
                                 said=asked.said(place.fact, given.value))  # fmt: skip


def wrong_day(asked: Asked) -> Iterator[Mistake]:
    """A term is counted from another day that the case names."""
    dated = [(place, given) for place, given in asked.places()
             if place.fact.type is FactType.DAY and isinstance(given.value, int)]  # fmt: skip
    for place, given in dated:
        for other, wrong in dated:
            if wrong.value != given.value and other.fact.id != place.fact.id:
                case = put(asked.case, {place: Given(wrong.value)})
                yield asked.made("wrong_day", asked.again(case), said=asked.said(place.fact, given.value),
                                 instead=asked.said(other.fact, wrong.value))  # fmt: skip


def a_day_off(asked: Asked) -> Iterator[Mistake]:
    """The day after or before the right one, where the answer is a day: a boundary day counted or not."""
    value = asked.finding.value
    if not isinstance(asked.finding.decision.answer, Earliest) or asked.finding.status != "decided":
        return
    if not isinstance(value, int) or value == days.NEVER:
        return
    for step, pitfall in ((1, "a_day_late"), (-1, "a_day_early")):
        wrong = replace(asked.finding, value=days.plus(value, days=step))
        yield asked.made(pitfall, wrong)


def _moments(asked: Asked) -> list[tuple[Place, Given]]:
    """The days in the case on which the question counts an age."""
    counted = {on for birth, on in asked.classes.births if birth == BIRTH}
    return [(place, given) for place, given in given_places(asked.case) if place.fact.id in counted]


def _short(asked: Asked, place: Place, given: Given) -> str:
    return worded.of_fact(Words(asked.lang), place.fact, given.value)
