"""
Random partial cases: facts given, left out, onbekend, disputed, not applicable; lists that may be longer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from jeugdrecht.logic.case import Case, Given, Item, Items, Scalar
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from tests.engines import vocabulary as v

BIRTH = "jeugdige.geboortedatum"
PEILDATUM = "zaak.peildatum"
ALL = tuple(node.fact for node in v.FACTS)


@dataclass(frozen=True)
class Asked:
    """The facts and lists about which cases are drawn, and the values that they are given."""

    facts: tuple[Fact, ...]
    lists: tuple[ItemList, ...]
    days: tuple[int, ...]
    births: tuple[int, ...]
    numbers: tuple[int, ...]


SMALL = Asked(
    facts=ALL,
    lists=v.LISTS,
    days=(
        20141231, 20150101, 20160131, 20160229, 20160301, 20171231, 20180101, 20180630, 20190228, 20190301,
        20200229,
    ),
    births=(20000101, 20000229, 20010630, 20020301, 20040228),
    numbers=(-1, 0, 1, 5, 6, 12, 16, 18),
)  # fmt: skip


def value(rng: Random, fact: Fact, asked: Asked = SMALL) -> Scalar:
    """A value that a fact can have."""
    match fact.type:
        case FactType.YES_NO:
            return rng.random() < 0.5
        case FactType.NUMBER:
            return rng.choice(asked.numbers)
        case FactType.AMOUNT:
            return rng.choice((0, 15000, 90000, 90001))
        case FactType.DAY:
            return rng.choice(asked.births if fact.id == BIRTH else asked.days)
        case FactType.CHOICE:
            return rng.choice(fact.values)
        case FactType.TEXT:
            return rng.choice(("Delft", "Gouda", "it's"))


def given(rng: Random, fact: Fact, unknown: float, asked: Asked = SMALL) -> Given | None:
    """What a case says of a fact, or None where it leaves it out."""
    if fact.nature is Nature.DERIVED and rng.random() < 0.8:
        return None
    chance = rng.random()
    if chance < unknown / 2:
        return None
    if chance < unknown * 0.75:
        return Given(None, "onbekend")
    if chance < unknown:
        return Given(
            None, "betwist", versions=(Given(value(rng, fact, asked)), Given(value(rng, fact, asked)))
        )
    if fact.optional and rng.random() < 0.15:
        return Given(None, "nvt")
    return Given(value(rng, fact, asked))


def facts(rng: Random, about: Iterable[Fact], unknown: float, asked: Asked) -> dict[str, Given]:
    """What a case or an item says of these facts."""
    said = {fact.id: given(rng, fact, unknown, asked) for fact in about if fact.id != PEILDATUM}
    return {id: what for id, what in said.items() if what is not None}


def items(rng: Random, of: ItemList, unknown: float, asked: Asked) -> Items | None:
    """A list of at most three items, or None where it is left out."""
    if rng.random() < unknown / 2:
        return None
    own = [fact for fact in asked.facts if fact.item == of.item]
    made = tuple(
        Item(f"{of.item}-{number}", facts(rng, own, unknown, asked))
        for number in range(1, rng.choice((1, 2, 2, 3, 4)))
    )
    return Items(made, complete=rng.random() > unknown / 2)


def case(rng: Random, id: str, unknown: float = 0.3, asked: Asked = SMALL) -> Case:
    """
    A case.

    Args:
        rng: the source of chance.
        id: its name.
        unknown: how much of it is left out, said to be unknown, or disputed.
        asked: about which facts.
    """
    shared = [fact for fact in asked.facts if fact.item is None or rng.random() < 0.2]
    lists = {of.id: items(rng, of, unknown, asked) for of in asked.lists}
    return Case(
        on=rng.choice(asked.days), facts=facts(rng, shared, unknown, asked), id=id,
        lists={id: of for id, of in lists.items() if of is not None},
    )  # fmt: skip


def cases(seed: int, count: int, asked: Asked = SMALL) -> list[Case]:
    """Cases of which some say nearly everything and some nearly nothing."""
    rng = Random(seed)
    return [case(rng, f"zaak-{number}", rng.choice((0.0, 0.1, 0.3, 0.6)), asked) for number in range(count)]
