"""
The answers so far, as the page lists them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jeugdrecht.explain.asking import Spot
from jeugdrecht.explain.changes.words import said_of
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.words import is_iso
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.web.pages.found import day, place_of
from jeugdrecht.web.pages.stand import ON, Look, Stand
from jeugdrecht.web.pages.words import SAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """
    One answer.

    Args:
        key: the fact and the item, as a button names them.
        question: in words.
        item: the item it is of; empty for the case.
        value: in words.
        origin: by whom, why and when; empty where that was not said.
        fixed: whether it can be changed but not left out.
    """

    key: str
    question: str
    item: str
    value: str
    origin: str = ""
    fixed: bool = False


def answers(stand: Stand, look: Look) -> tuple[Answer, ...]:
    """
    Every answer in a case, the reference date first.

    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> [answer.value for answer in answers(Stand(case), Look())]
    ['1 maart 2026', '14 mei 2009']
    """
    return tuple(_answers(stand, look))


def _answers(stand: Stand, look: Look) -> Iterator[Answer]:
    case = stand.case
    yield _answer(Spot(ON), Given(case.on), look, fixed=True)
    for id, given in case.facts.items():
        yield _answer(Spot(id), given, look)
    for id, items in case.lists.items():
        known = vocabulary().lists[id]
        count = f"{len(items.items)}{'' if items.complete else '+'}"
        yield Answer(key=f"{id}|", question=Words(look.lang).of(known.question), item="", value=count)
        for item in items.items:
            for fact, given in item.facts.items():
                yield _answer(Spot(fact, item.id), given, look)
    for id in sorted(stand.skip):
        yield Answer(key=f"{id}|", question=_question(id, look), item="", value=SAY["skipped"].in_(look.lang))


def _answer(spot: Spot, given: Given, look: Look, *, fixed: bool = False) -> Answer:
    place = place_of(spot.id, None)
    assert place is not None
    return Answer(
        key=f"{spot.id}|{spot.item or ''}", question=_question(spot.id, look), item=spot.item or "",
        value=said_of(place, given, look.lang).text, origin=_origin(given, look), fixed=fixed,
    )  # fmt: skip


def _question(id: str, look: Look) -> str:
    fact = vocabulary().fact(id)
    asks = vocabulary().lists[id].question if fact is None else fact.question
    return Words(look.lang, look.register).of(asks)


def _origin(given: Given, look: Look) -> str:
    words = Words(look.lang)
    by = SAY["by_whom"].in_(look.lang).format(by=words.official(given.by)) if given.by else ""
    on = day(given.on, look) if given.on and is_iso(given.on) else given.on
    return "; ".join(part for part in (by, on, given.because, given.source) if part)


def is_empty(case: Case) -> bool:
    """Whether nothing is known yet."""
    return not case.facts and not case.lists
