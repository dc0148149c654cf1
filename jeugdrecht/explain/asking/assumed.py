"""
What a case leaves out and findings read as not happened, where having happened would change something.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.explain.asking.look import Asked, World, causes_of, settled, spots
from jeugdrecht.explain.asking.place import Spot, said_at, with_answer
from jeugdrecht.explain.asking.ranking import Candidate
from jeugdrecht.explain.asking.values import values_to_try
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.reach import looked_through
from jeugdrecht.logic.vocabulary import Fact

FEW_VALUES = 3
MOST_ASSUMED = 60
"""So many are looked into; a finding lists all of them under what was assumed."""


def assumed_in(world: World, case: Case, findings: Mapping[Asked, Finding]) -> tuple[Candidate, ...]:
    """
    The events, acts and settled legal questions that were left out, and would change a finding.

    Args:
        world: the law, and the decisions that are asked.
        case: what is known.
        findings: how far each decision is.
    """
    classes = classes_of(world.law, world.decisions)
    before = world.find(case, findings, ahead=True)
    found: dict[Spot, Candidate] = {}
    for one, finding in findings.items():
        for fact, spot in _places(world, case, one, finding):
            if spot in found:
                found[spot].waits.append(one)
            elif len(found) < MOST_ASSUMED and said_at(case, spot, world.vocabulary) is None:
                cause = Cause("fact", fact.id, spot.item, "left out", fact)
                found[spot] = Candidate(spot, cause, "assumed", [one])
    return tuple(
        one
        for one in found.values()
        if any(_changes(world, case, one, asked, before, classes) for asked in one.waits)
    )


def _places(world: World, case: Case, one: Asked, finding: Finding) -> Iterator[tuple[Fact, Spot]]:
    for fact in _facts(world, finding):
        for item in _items(world, case, one, fact):
            yield fact, Spot(fact.id, item)


def _facts(world: World, finding: Finding) -> Iterator[Fact]:
    for one in (finding, *finding.fields.values(), *(part.finding for part in finding.parts)):
        for assumed in one.assumed:
            fact = world.vocabulary.fact(assumed.id)
            if fact is not None and fact.id not in world.skip:
                yield fact


def _items(world: World, case: Case, one: Asked, fact: Fact) -> tuple[str | None, ...]:
    """The item that the decision is about, each that it looks through for a day, or else the case."""
    if fact.item is not None and fact.item == world.law.decision(one.decision).subject:
        return (one.subject,)
    through = {ran.items.item: ran.items.id for ran in looked_through(world.law, one.decision)}
    listed = case.lists.get(through.get(fact.item or "", ""))
    return tuple(item.id for item in listed.items) if listed is not None else (None,)


def _changes(
    world: World,
    case: Case,
    candidate: Candidate,
    asked: Asked,
    before: Mapping[Asked, Finding],
    classes: Classes,
) -> bool:
    assert isinstance(candidate.about, Fact)
    spot, vocabulary = candidate.spot, world.vocabulary
    for given in values_to_try(spot, candidate.about, case, classes, vocabulary, FEW_VALUES):
        after = world.find(with_answer(case, spot, given, vocabulary), [asked], ahead=True)[asked]
        if settled(after) != settled(before[asked]) or _open(after) != _open(before[asked]):
            return True
    return False


def _open(finding: Finding) -> frozenset[Spot]:
    return frozenset(spots(causes_of(finding)))
