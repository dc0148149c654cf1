"""
The values that an invented case can have for a fact: one of each class that the decision tells apart.
"""

from random import Random

from jeugdrecht.cases.values import bounds
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Scalar
from jeugdrecht.logic.classes import Classes
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.training.plausible import MUNICIPALITIES, USUAL_OFFENCES
from jeugdrecht.training.sequence import room_for

BIRTH = "jeugdige.geboortedatum"
USUAL = {"jaar": (1, 2, 5), "maand": (2, 6, 12), "week": (1, 3, 6), "dag": (3, 10, 20), "uur": (20, 40)}
"""Numbers for facts that no condition cuts, by their unit."""
RARELY = ("e_godsdienst",)
"""Answers that are given only where nothing else will do."""
SEEN = {"feit.strafmaximum_maanden": (3, 6, 12, 24, 36, 48, 54, 72, 96, 108, 144, 180, 240, 360)}
"""Numbers that a fact has in statutes: others are taken only where a rule leaves none of these."""
MOST_NUMBER = 1_000


def candidates(fact: Fact, classes: Classes, case: Case, rng: Random) -> list[Scalar]:
    """
    Values for a fact, in a drawn order.

    Args:
        fact: the fact.
        classes: the cuts of the decision that the case is for.
        case: the case so far, whose days say which days are near.
        rng: draws the order.

    >>> from jeugdrecht.facts.procedure import taakstraf_uren
    >>> classes = Classes({"procedure.taakstraf_uren": frozenset({61})}, {}, (), (), ())
    >>> sorted(candidates(taakstraf_uren.fact, classes, Case(20260301), Random(1)))
    [60, 61]
    """
    match fact.type:
        case FactType.YES_NO:
            found: list[Scalar] = [True, False]
        case FactType.NUMBER | FactType.AMOUNT:
            found = list(_numbers(fact, classes))
        case FactType.DAY:
            found = list(_days(fact, classes, case, rng))
        case FactType.CHOICE:
            words = [value for value in fact.values if value not in ("onbekend", "ander", "overig")]
            found = [rng.choice(group) for group in classes.of_words(fact.id, words)]
        case FactType.TEXT:
            found = list(_texts(fact))
    rng.shuffle(found)
    measured = fact.type in (FactType.NUMBER, FactType.AMOUNT)
    return sorted(found, key=lambda value: value in RARELY or (measured and value == 0))


def _numbers(fact: Fact, classes: Classes) -> tuple[int, ...]:
    firsts = classes.firsts.get(fact.id, frozenset())
    if not firsts:
        return usual_numbers(fact)
    least, most = bounds(fact)
    near = set(SEEN.get(fact.id, ())) or {one for first in firsts for one in (first - 1, first)}
    largest = most if fact.type is FactType.AMOUNT else MOST_NUMBER
    return tuple(sorted(n for n in near if least <= n <= largest))


def usual_numbers(fact: Fact) -> tuple[int, ...]:
    """
    Numbers that a reader would not look up from, by the unit of the fact; amounts in cents.

    >>> from jeugdrecht.facts.feit import strafmaximum_maanden
    >>> usual_numbers(strafmaximum_maanden.fact)
    (2, 6, 12)
    """
    return (25_000, 60_000) if fact.type is FactType.AMOUNT else USUAL.get(fact.unit or "", (1, 2))


def _texts(fact: Fact) -> tuple[str, ...]:
    if fact.id == "feit.wetsartikel":
        return USUAL_OFFENCES
    return MUNICIPALITIES if "gemeente" in fact.name or fact.subject == "woonplaats" else ("A", "B")


def _days(fact: Fact, classes: Classes, case: Case, rng: Random) -> list[int]:
    if fact.id == BIRTH:
        return births(classes, case.on, rng)
    birth = case.facts.get(BIRTH)
    ordinary = [_before(case.on, rng.randint(15, 240)) for _ in range(2)]
    if fact.name in ("einddatum", "tot"):
        ordinary = [days.plus(case.on, days=rng.randint(30, 300)), _before(case.on, rng.randint(5, 60))]
    edges = _birthdays(birth.value, classes) if birth and isinstance(birth.value, int) else []
    cuts = [day for first in classes.firsts.get(fact.id, ()) for day in (_before(first, 1), first)]
    near = [day for day in (*edges, *cuts) if _before(case.on, 3_000) <= day < case.on]
    return [*ordinary, *near, *_between(fact, case, rng)]


def _between(fact: Fact, case: Case, rng: Random) -> list[int]:
    """Days that leave the order of events as it is in every file."""
    items = (item.facts for listed in case.lists.values() for item in listed.items)
    said = {id: given.value for facts in (case.facts, *items) for id, given in facts.items()}
    earliest, latest = room_for(fact.id, said)
    found = [] if earliest is None else [days.plus(earliest, days=rng.randint(20, 90))]
    return found if latest is None else [*found, _before(latest, rng.randint(20, 90))]


def births(classes: Classes, on: int, rng: Random) -> list[int]:
    """Days of birth that give, some months before a day, each age that matters and those beside it."""
    ages = sorted({age for cut in classes.ages for age in (cut - 1, cut) if age >= 0}) or [9, 15]
    found = []
    for age in ages:
        moment = _before(on, rng.randint(20, 200))
        found.append(days.plus(moment, years=-age, days=-rng.randint(1, 300)))
    return [birth for birth in found if birth < on]


def _birthdays(birth: int, classes: Classes) -> list[int]:
    edges = [days.birthday(birth, age) for age in classes.ages if age]
    return [day for edge in edges for day in (_before(edge, 1), edge)]


def _before(day: int, count: int) -> int:
    return days.plus(day, days=-count)
