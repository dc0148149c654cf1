"""
Random cases over every fact that the law as encoded can ask: given, left out, onbekend, disputed or nvt.

Run as a program it prints what the library finds of a fixed series, for comparing runs byte by byte:
`python -m tests.rules.law_cases`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from jeugdrecht.api import decide
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items, Scalar
from jeugdrecht.logic.nodes import Named, NumberDerived
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from jeugdrecht.logic.walk import decision_read, fact_of, walk
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS

LAW = library.rulebase()
ASKED = {
    fact.id: fact for name in DECISIONS for fact in facts_beneath(LAW, name) if fact.id != "zaak.peildatum"
}
FACTS = tuple(ASKED[id] for id in sorted(ASKED))
LISTS = tuple(of for of in LAW.lists.values() if any(fact.item == of.item for fact in FACTS))

BIRTHS = ("1985-05-10", "1992-05-10", "1996-02-29", "2000-02-29", "2005-05-10", "2008-05-10", "2010-05-10")
DAYS = (
    "2002-05-03", "2002-05-04", "2010-09-30", "2010-10-01", "2014-03-31", "2014-04-01", "2019-05-31",
    "2019-06-01", "2022-12-31", "2023-01-01", "2024-05-09", "2024-05-10", "2024-06-30", "2024-07-01",
    "2026-05-09", "2026-05-10",
)  # fmt: skip
NUMBERS = (0, 1, 2, 3, 6, 7, 9, 10, 11, 12, 15, 16, 17, 18, 20, 21, 22, 23, 30)
AMOUNTS = (0, 15_000, 15_001, 90_000, 90_001, 450_000, 450_001)
TEXTS = ("sr:310", "sr:350", "sr:141", "sr:416", "lpw:2:3", "gemeentelijke verordening", "sr:287")
STATES = ("onbekend", "betwist")


def case(rng: Random, unknown: float) -> Case:
    """
    A case that says something of some facts.

    Args:
        rng: the source of chance.
        unknown: how much is left out, said to be unknown, or disputed.
    """
    shared = [fact for fact in FACTS if fact.item is None or rng.random() < 0.15]
    lists = {of.id: made for of in LISTS if (made := _items(rng, of, unknown)) is not None}
    return Case(on=days.day(rng.choice(DAYS)), facts=_facts(rng, shared, unknown), lists=lists, id="zaak")


def complete_case(rng: Random) -> Case:
    """A case that gives every fact but derived ones, and no act; both lists are there, and complete."""
    lists = {
        of.id: Items(tuple(Item(f"{of.item}-{n}", _all(rng, of.item)) for n in range(1, rng.choice((2, 3)))))
        for of in LISTS
    }
    return Case(on=days.day(rng.choice(DAYS)), facts=_all(rng, None), lists=lists, id="zaak")


def more_facts(rng: Random, said: Case, count: int) -> Case:
    """The same case with facts added that it does not say: no acts or events, derived values or items."""
    places = [(fact, place) for fact in FACTS for place in _places(said, fact) if _is_new(said, fact, place)]
    for fact, place in rng.sample(places, min(count, len(places))):
        said = _with(said, fact, place, Given(_value(rng, fact)))
    return said


def _facts(rng: Random, asked: list[Fact], unknown: float) -> dict[str, Given]:
    said = {fact.id: _given(rng, fact, unknown) for fact in asked}
    return {id: what for id, what in said.items() if what is not None}


def _all(rng: Random, item: str | None) -> dict[str, Given]:
    given = [fact for fact in FACTS if fact.item == item and _is_base(fact) and not fact.silence_counts]
    return {fact.id: Given(_value(rng, fact)) for fact in given}


def _items(rng: Random, of: ItemList, unknown: float) -> Items | None:
    if rng.random() < unknown / 2:
        return None
    own = [fact for fact in FACTS if fact.item == of.item]
    made = tuple(
        Item(f"{of.item}-{n}", _item(rng, own, unknown)) for n in range(1, rng.choice((1, 2, 2, 3, 4)))
    )
    return Items(made, complete=rng.random() > unknown / 3)


def _item(rng: Random, own: list[Fact], unknown: float) -> dict[str, Given]:
    facts = _facts(rng, own, unknown)
    start = facts.get("feit.pleegdatum")
    if start is not None and isinstance(start.value, int) and rng.random() < 0.15:
        facts["feit.pleegdatum_tot"] = Given(days.plus(start.value, months=rng.choice((1, 40))))
        facts["feit.periode"] = Given(rng.choice(("doorlopend", "onzeker")))
    return facts


def _given(rng: Random, fact: Fact, unknown: float) -> Given | None:
    left_out = 0.97 if not _is_base(fact) else 0.85 if fact.silence_counts else unknown * 0.7
    chance = rng.random()
    if chance < left_out:
        return None
    if chance > 1 - unknown * (1 - left_out) / 3:
        return Given(None, rng.choice(STATES))
    if fact.optional and rng.random() < 0.15:
        return Given(None, "nvt")
    return Given(_value(rng, fact))


def _value(rng: Random, fact: Fact) -> Scalar:
    match fact.type:
        case FactType.YES_NO:
            return rng.random() < 0.5
        case FactType.NUMBER:
            return rng.choice(NUMBERS)
        case FactType.AMOUNT:
            return rng.choice(AMOUNTS)
        case FactType.DAY:
            return days.day(rng.choice(BIRTHS if fact.id == "jeugdige.geboortedatum" else DAYS))
        case FactType.CHOICE:
            return rng.choice(fact.values)
        case FactType.TEXT:
            return rng.choice(TEXTS)


def _is_base(fact: Fact) -> bool:
    return fact.nature is not Nature.DERIVED


# --- what may be added ------------------------------------------------------------------------------------


Place = tuple[str, str] | None


def _places(said: Case, fact: Fact) -> Iterator[Place]:
    """Where a fact may be said: of each item it belongs to, or of the case where none is listed."""
    given = next((said.lists.get(of.id) for of in LISTS if of.item == fact.item), None)
    if given is None or not given.items:
        yield None
        return
    (of,) = (of for of in LISTS if of.item == fact.item)
    yield from ((of.id, item.id) for item in given.items)


def _is_new(said: Case, fact: Fact, place: Place) -> bool:
    own = said.item(*place).facts if place else said.facts
    known = own.get(fact.id) or said.facts.get(fact.id)
    if not _is_base(fact) or fact.silence_counts or (known is not None and known.state not in STATES):
        return False
    if fact.nature is not Nature.OBSERVED and _acted(said):
        return False
    return fact.id not in {beneath for id in (*own, *said.facts) for beneath in _beneath(id)}


def _acted(said: Case) -> bool:
    acts = {power.act.fact.id for power in LAW.powers if power.act is not None}
    own = [said.facts, *(item.facts for items in said.lists.values() for item in items.items)]
    return any(facts[id].value is not False for facts in own for id in acts & facts.keys())


def _beneath(id: str) -> set[str]:
    """The facts from which a derived value follows: they may no longer be added freely once it is given."""
    node = vocabulary().node(id)
    if not isinstance(node, Named | NumberDerived):
        return set()
    parts = list(walk(node.definition))
    read = [name for part in parts if (name := decision_read(part)) is not None]
    found = {fact.id for part in parts if (fact := fact_of(part)) is not None}
    return found | {fact.id for name in read for fact in facts_beneath(LAW, name)}


def _with(said: Case, fact: Fact, place: Place, given: Given) -> Case:
    if place is None:
        return said.with_facts({fact.id: given})
    items = said.lists[place[0]]
    changed = tuple(
        replace(item, facts={**item.facts, fact.id: given}) if item.id == place[1] else item
        for item in items.items
    )
    return replace(said, lists={**said.lists, place[0]: replace(items, items=changed)})


def series(seed: int, count: int) -> list[Case]:
    """A fixed series of cases, from nearly everything said to nearly nothing."""
    rng = Random(seed)
    return [case(rng, rng.choice((0.0, 0.1, 0.3, 0.6))) for _ in range(count)]


def as_json(said: Case, decisions: Sequence[str] = tuple(DECISIONS)) -> str:
    """What the library finds of a case, as JSON in the order in which it is made."""
    return json.dumps(decide(said, decisions).to_dict(stable=False), ensure_ascii=False)


if __name__ == "__main__":
    for said in series(20260301, 6):
        print(as_json(said))
