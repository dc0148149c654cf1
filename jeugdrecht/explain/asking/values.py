"""
The values to try for an open fact: one of each class that conditions tell apart, and few of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from jeugdrecht.cases.given import may_be_nvt
from jeugdrecht.cases.values import bounds
from jeugdrecht.explain.asking.place import Spot, said_at
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Scalar
from jeugdrecht.logic.classes import Classes
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, FactType

MOST_VALUES = 5
"""So many classes of one fact are tried; of more, some spread evenly."""

PAST, FUTURE = -5, 2
"""The years around the reference date in which most days of a case lie."""

OTHER = "anders"
"""A text that no condition names."""

Kept = TypeVar("Kept")


def values_to_try(
    spot: Spot, fact: Fact, case: Case, classes: Classes, vocabulary: Vocabulary, most: int = MOST_VALUES
) -> tuple[Given, ...]:
    """
    One answer of each class, at most so many.

    Args:
        spot: where the answer goes.
        fact: what is asked.
        case: what is known.
        classes: the cuts of the decisions that are asked.
        vocabulary: every fact.
        most: how many answers at most.
    """
    values: list[Given] = [Given(value) for value in _values(spot, fact, case, classes, vocabulary)]
    if may_be_nvt(fact):
        values.insert(0, Given(None, "nvt"))
    return tuple(spread(values, most))


def spread(found: Sequence[Kept], most: int) -> Sequence[Kept]:
    """
    At most so many of a row, spread evenly, the first and the last among them.

    >>> spread([0, 1, 2, 3, 4, 5, 6], 3)
    [0, 3, 6]
    """
    if len(found) <= most:
        return found
    return [found[place * (len(found) - 1) // (most - 1)] for place in range(most)]


def _values(spot: Spot, fact: Fact, case: Case, classes: Classes, vocabulary: Vocabulary) -> Iterable[Scalar]:
    match fact.type:
        case FactType.YES_NO:
            return (True, False)
        case FactType.CHOICE:
            return (group[0] for group in classes.of_words(fact.id, fact.values))
        case FactType.NUMBER | FactType.AMOUNT:
            numbers = classes.numbers(fact.id, *bounds(fact))
            return numbers if len(numbers) > 1 else (numbers[0], numbers[0] + 12)
        case FactType.DAY:
            return sorted(set(_days(spot, fact, case, classes, vocabulary)))
        case FactType.TEXT:
            named = sorted({word for group in classes.words.get(fact.id, ()) for word in group})
            return (*named, *_texts(case, vocabulary), OTHER)


def _texts(case: Case, vocabulary: Vocabulary) -> Iterator[str]:
    """Texts that the case has, since a text is also compared with another."""
    items = (item.facts for listed in case.lists.values() for item in listed.items)
    for facts in (case.facts, *items):
        for id, given in facts.items():
            fact = vocabulary.fact(id)
            if fact is not None and fact.type is FactType.TEXT and isinstance(given.value, str):
                yield given.value


def _days(spot: Spot, fact: Fact, case: Case, classes: Classes, vocabulary: Vocabulary) -> Iterator[int]:
    """Days on both sides of whatever may cut: birthdays, days in the case, days that the law names."""
    known = tuple(_known_days(case, vocabulary))
    if any(birth == fact.id for birth, _ in classes.births):
        yield from _births(case, classes, known)
        return
    first = days.plus(case.on, years=PAST)
    last = days.plus(case.on, years=FUTURE)
    birth = _birth(spot, fact, case, classes, vocabulary)
    cuts = {case.on, *classes.firsts.get(fact.id, ()), *known, *(days.plus(day, days=1) for day in known)}
    cuts |= {days.birthday(birth, age) for age in classes.ages} if birth is not None else set()
    cuts |= set(classes.dates)
    after_birth = max(first, birth or first)
    yield after_birth
    yield from (cut for cut in cuts if after_birth < cut <= last)


def _births(case: Case, classes: Classes, known: Sequence[int]) -> Iterator[int]:
    """Births by which the ages that matter fall on both sides of their cuts."""
    # A birth comes before all else, so the earliest day of a case is the one at which an age is in doubt.
    earliest = min((case.on, *known))
    for age in (0, *classes.ages):
        if days.plus(earliest, years=-age - 1) >= days.FIRST_DAY:
            yield days.plus(earliest, years=-age, days=-1)


def _birth(spot: Spot, fact: Fact, case: Case, classes: Classes, vocabulary: Vocabulary) -> int | None:
    counted = (birth for birth, on in classes.births if on == fact.id)
    said = (said_at(case, Spot(birth, spot.item), vocabulary) for birth in counted)
    return next((one.value for one in said if one is not None and isinstance(one.value, int)), None)


def _known_days(case: Case, vocabulary: Vocabulary) -> Iterator[int]:
    items = (item.facts for listed in case.lists.values() for item in listed.items)
    for facts in (case.facts, *items):
        for id, given in facts.items():
            fact = vocabulary.fact(id)
            if fact is not None and fact.type is FactType.DAY and isinstance(given.value, int):
                yield given.value
