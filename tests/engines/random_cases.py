"""
Random partial cases over the vocabulary: given, left out, onbekend, disputed, not applicable, incomplete lists.
"""

from collections.abc import Iterable
from random import Random

from jeugdrecht.logic.case import Case, Given, Item, Items, Scalar
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from tests.engines import vocabulary as v

DAYS_GIVEN = (
    20141231, 20150101, 20160131, 20160229, 20160301, 20171231, 20180101, 20180630, 20190228, 20190301, 20200229,
)  # fmt: skip
BIRTHS = (20000101, 20000229, 20010630, 20020301, 20040228)
NUMBERS_GIVEN = (-1, 0, 1, 5, 6, 12, 16, 18)
TEXTS_GIVEN = ("Delft", "Gouda", "it's")
ALL = tuple(node.fact for node in v.FACTS)


def value(rng: Random, fact: Fact) -> Scalar:
    """A value that a fact can have."""
    match fact.type:
        case FactType.YES_NO:
            return rng.random() < 0.5
        case FactType.NUMBER:
            return rng.choice(NUMBERS_GIVEN)
        case FactType.AMOUNT:
            return rng.choice((0, 90000, 90001))
        case FactType.DAY:
            return rng.choice(BIRTHS if fact.id == "jeugdige.geboortedatum" else DAYS_GIVEN)
        case FactType.CHOICE:
            return rng.choice(fact.values)
        case FactType.TEXT:
            return rng.choice(TEXTS_GIVEN)


def given(rng: Random, fact: Fact, unknown: float) -> Given | None:
    """What a case says of a fact, or None where it leaves it out."""
    if fact.nature is Nature.DERIVED and rng.random() < 0.8:
        return None
    chance = rng.random()
    if chance < unknown / 2:
        return None
    if chance < unknown * 0.75:
        return Given(None, "onbekend")
    if chance < unknown:
        return Given(None, "betwist", versions=(Given(value(rng, fact)), Given(value(rng, fact))))
    if fact.optional and rng.random() < 0.15:
        return Given(None, "nvt")
    return Given(value(rng, fact))


def facts(rng: Random, asked: Iterable[Fact], unknown: float) -> dict[str, Given]:
    """What a case or an item says of these facts."""
    said = {fact.id: given(rng, fact, unknown) for fact in asked if fact.id != "zaak.peildatum"}
    return {id: what for id, what in said.items() if what is not None}


def items(rng: Random, of: ItemList, unknown: float) -> Items | None:
    """A list of at most three items, or None where it is left out."""
    if rng.random() < unknown / 2:
        return None
    own = [fact for fact in ALL if fact.item == of.item]
    made = tuple(
        Item(f"{of.item}-{number}", facts(rng, own, unknown)) for number in range(1, rng.choice((1, 2, 2, 3, 4)))
    )
    return Items(made, complete=rng.random() > unknown / 2)


def case(rng: Random, id: str, unknown: float = 0.3) -> Case:
    """
    A case.

    Args:
        rng: the source of chance.
        id: its name.
        unknown: how much of it is left out, said to be unknown, or disputed.
    """
    shared = [fact for fact in ALL if fact.item is None or rng.random() < 0.2]
    lists = {of.id: items(rng, of, unknown) for of in v.LISTS}
    return Case(
        on=rng.choice(DAYS_GIVEN), facts=facts(rng, shared, unknown), id=id,
        lists={id: of for id, of in lists.items() if of is not None},
    )  # fmt: skip


def cases(seed: int, count: int) -> list[Case]:
    """Cases of which some say nearly everything and some nearly nothing."""
    rng = Random(seed)
    return [case(rng, f"zaak-{number}", rng.choice((0.0, 0.1, 0.3, 0.6))) for number in range(count)]
