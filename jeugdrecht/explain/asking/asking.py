"""
The questions that a case still needs, best first, each with its reason.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.explain.asking.assumed import assumed_in
from jeugdrecht.explain.asking.beneath import surroundings, unanswerable
from jeugdrecht.explain.asking.look import UNSETTLED, Asked, World, spots
from jeugdrecht.explain.asking.matter import can_matter
from jeugdrecht.explain.asking.place import Spot, spot_of
from jeugdrecht.explain.asking.question import Outcome, Questions, Stage
from jeugdrecht.explain.asking.ranking import Candidate, Ranking
from jeugdrecht.explain.asking.worded import Asker
from jeugdrecht.explain.values import json_value
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.reach import looked_through
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.sources import Lang


def ask(
    world: World, case: Case, *, lang: Lang = "nl", most: int | None = None, assumed: bool = True
) -> Questions:
    """
    What is still to be asked, best question first.

    Args:
        world: the law, the vocabulary, and the decisions that are asked.
        case: what is known.
        lang: the language of the questions.
        most: give at most so many questions; left out, all of them.
        assumed: whether to say as well what was taken not to have happened.
    """
    findings = world.find(case, world.asked(case))
    around = surroundings(findings.values())
    asker = Asker(world, findings, around, lang)
    ranked = Ranking(world, case, findings, around).best_first(_candidates(world, case, findings))
    useful = _useful(world, case, findings, ranked)
    asked = tuple(asker.question(one, _also(one, ranked)) for one in islice(useful, most))
    beside = assumed_in(world, case, findings) if assumed else ()
    return Questions(
        case.id, days.iso(case.on),
        tuple(_outcome(one, found, lang) for one, found in findings.items()),
        asked, tuple(asker.question(one, ()) for one in beside),
    )  # fmt: skip


def _useful(
    world: World, case: Case, findings: Mapping[Asked, Finding], ranked: Iterable[Candidate]
) -> Iterator[Candidate]:
    """Those that can still change something: most show it at once, the others are looked into."""
    for one in ranked:
        if one.first or one.matters or one.stage != "answer" or can_matter(world, case, one):
            yield one


def _outcome(asked: Asked, finding: Finding, lang: Lang) -> Outcome:
    value = json_value(finding, finding.value, lang) if finding.status == "decided" else None
    return Outcome(asked.decision, asked.subject, finding.status, value)


def _candidates(world: World, case: Case, findings: Mapping[Asked, Finding]) -> list[Candidate]:
    found: dict[Spot, Candidate] = {}
    for one, finding in findings.items():
        for items in _lists(world, case, one, finding):
            _first(found, one, Cause("fact", items.missing_id, None, "left out", items))
        for cause in _days(world, case, one, finding):
            _first(found, one, cause)
    for one, finding in findings.items():
        _collect(found, one, world.open_in(finding), "answer")
    for one, finding in findings.items():
        for cause, alone in _derived(world, finding):
            _collect(found, one, [cause], "answer", last=not alone)
        _collect(found, one, world.open_beside(finding), "alternative")
    return list(found.values())


def _derived(world: World, finding: Finding) -> Sequence[tuple[Cause, bool]]:
    """Derived values to ask for themselves, where the answer waits for facts that will not be given."""
    if finding.status not in UNSETTLED:
        return ()
    return [found for found in unanswerable([finding], world.skip) if world.can_be_asked(found[0])]


def _lists(world: World, case: Case, one: Asked, finding: Finding) -> Iterator[ItemList]:
    """First of all: of how many items it is asked, and how many there are to look through for a day."""
    asked_of = world.list_of(one.decision)
    if asked_of is not None:
        yield from _unsaid(world, case, [asked_of])
    # A case that leaves such a list out speaks of one address, one stay; only who has one says so this way.
    waits = {cause.about.item for cause in world.open_in(finding) if isinstance(cause.about, Fact)}
    said = {fact.item for id in case.facts if (fact := world.vocabulary.fact(id)) is not None}
    through = (ran.items for ran in looked_through(world.law, one.decision))
    yield from _unsaid(world, case, (items for items in through if items.item in waits - said))


def _unsaid(world: World, case: Case, lists: Iterable[ItemList]) -> Iterator[ItemList]:
    return (items for items in lists if items.id not in case.lists and items.id not in world.skip)


def _days(world: World, case: Case, one: Asked, finding: Finding) -> Iterator[Cause]:
    """When each of several items began and ended: without that all of them run on every day."""
    if finding.status not in UNSETTLED:
        return
    for ran in looked_through(world.law, one.decision):
        listed = case.lists.get(ran.items.id)
        for item in listed.items if listed is not None and len(listed.items) > 1 else ():
            for fact in (ran.since.fact, ran.until.fact):
                if fact.id not in item.facts and fact.id not in case.facts and fact.id not in world.skip:
                    yield Cause("fact", fact.id, item.id, "left out", fact)


def _first(found: dict[Spot, Candidate], one: Asked, cause: Cause) -> None:
    spot = spot_of(cause)
    found.setdefault(spot, Candidate(spot, cause, "answer", first=True)).waits.append(one)


def _collect(
    found: dict[Spot, Candidate], one: Asked, causes: Iterable[Cause], stage: Stage, *, last: bool = False
) -> None:
    for spot, cause in spots(causes).items():
        candidate = found.setdefault(spot, Candidate(spot, cause, stage, last=last))
        if one not in candidate.waits and candidate.stage == stage:
            candidate.waits.append(one)


def _also(one: Candidate, ranked: Iterable[Candidate]) -> tuple[str, ...]:
    """Further items of which the same is open."""
    if one.spot.item is None or not isinstance(one.about, Fact):
        return ()
    same = (other.spot for other in ranked if other.spot.id == one.spot.id and other is not one)
    return tuple(sorted(spot.item for spot in same if spot.item is not None))
