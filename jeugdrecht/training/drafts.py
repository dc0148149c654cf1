"""
From a grown case to what a scenario practises: a boundary, a near miss, a gap, a judgement, a change of law.
"""

from dataclasses import dataclass, replace
from itertools import chain
from random import Random

from jeugdrecht.explain.changes import Place, put
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.vocabulary import FactType
from jeugdrecht.training.across import happenings, is_settled, speaks, turns
from jeugdrecht.training.coverage import Part, truth_of
from jeugdrecht.training.grow import Grower, Grown
from jeugdrecht.training.model import Kind
from jeugdrecht.training.places import given_places, without
from jeugdrecht.training.same import same_answer
from jeugdrecht.training.values import BIRTH

MOST_BESIDE = 2
"""So many other rules are tried from which one fact may lead to the one that is aimed at."""
MOST_DATES = 12
"""On so many days of a change of law a case is tried at most, besides those of the rule itself."""
MOST_MISSING = 4
"""With more facts missing there is hardly a case."""
PLEEGDATUM, PEILDATUM = "feit.pleegdatum", "zaak.peildatum"


@dataclass(frozen=True, slots=True)
class Draft:
    """
    What becomes one or two scenarios.

    Args:
        kind: what it practises.
        cases: one, or the two that differ in one fact.
        asked: the decisions to ask, with the item of each.
        differs: the id of the fact in which two cases differ, or that a near miss turns on.
        overlooked: the case that someone decides who overlooks that fact, or None.
    """

    kind: Kind
    cases: tuple[Case, ...]
    asked: tuple[tuple[str, str | None], ...]
    differs: str | None = None
    overlooked: Case | None = None


def twin(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """Two cases that differ in one fact, by one step where it is measured, and in the answer."""
    for turn in turns(grower, grown, rng):
        if speaks(turn.findings[0], grown):
            return Draft(Kind.BOUNDARY_TWIN, turn.cases, _asked(grown), turn.place.fact.id)
    return _twin_from_beside(grower, grown, rng)


def _twin_from_beside(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """A case of the rule beside the aim, that one fact turns into a case of the aim."""
    rules = grower.beside(grown.aim)[:MOST_BESIDE]
    # A rule has several ways to hold, not all of which look at what the aim is about.
    for rule in rules * 2:
        other = grower.grow(Case(grown.case.on), rule)
        if other is None or not is_settled(other.finding):
            continue
        for turn in chain(happenings(grower, other, grown.aim, rng), turns(grower, other, rng)):
            if speaks(turn.findings[1], grown):
                return Draft(Kind.BOUNDARY_TWIN, turn.cases, _asked(grown), turn.place.fact.id)
    return None


def near_miss(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """A case that misses a rule by one step: a day, a number, one answer to a question."""
    for turn in turns(grower, grown, rng):
        met, missed = turn.findings
        if speaks(met, grown) and (grown.aim is None or truth_of(missed, grown.aim) is False):
            return Draft(Kind.NEAR_MISS, turn.cases[1:], _asked(grown), turn.place.fact.id, turn.cases[0])
    return None


def missing_fact(grower: Grower, grown: Grown, rng: Random, *, said: bool) -> Draft | None:
    """A case in which one fact that matters is not known; *said*: the text says so itself."""
    if grown.finding.status == "open":
        return _open_already(grown)
    if grown.finding.status != "decided":
        return None
    places = [place for place, given in given_places(grown.case) if _can_be_missed(given, place)]
    for place in rng.sample(places, len(places)):
        case = without(grown.case, place)
        if said:
            case = put(case, {place: Given(None, "onbekend")})
        finding = grower.verdict(case)
        missing = [cause for cause in finding.causes if cause.kind == "fact"]
        waits = any(cause.id == place.fact.id for cause in missing)
        if finding.status == "open" and waits and len(missing) <= MOST_MISSING:
            return Draft(Kind.MISSING_FACT, (case,), _asked(grown), place.fact.id, grown.case)
    return None


def _open_already(grown: Grown) -> Draft | None:
    """A question that is about a whole file, of which the case tells a part."""
    missing = [cause for cause in grown.finding.causes if cause.kind == "fact" and cause.state == "left out"]
    if not missing or not is_settled(grown.finding):
        return None
    return Draft(Kind.MISSING_FACT, (grown.case,), _asked(grown), missing[0].id)


def judgement(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """A case that only an official can finish, or in which one may choose otherwise."""
    waits = any(one.state in ("judgement", "available") for one in grown.finding.alternatives)
    if grown.finding.status != "judgement" and not (waits and grown.finding.status == "decided"):
        return None
    return Draft(Kind.JUDGEMENT, (grown.case,), _asked(grown))


def change_of_law(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """Two cases on the last day of an old text and the first day of a new one."""
    place = next((place for place, _ in given_places(grown.case) if place.fact.id == PLEEGDATUM), None)
    others = rng.sample(grower.classes.dates, len(grower.classes.dates))
    for day in dict.fromkeys((*_own_days(grown.aim), *others[:MOST_DATES])):
        moved = _moved_to(grown.case, place, day)
        if moved is not None and not _is_birthday(grower, moved, day):
            before = days.plus(day, days=-1)
            earlier = put(moved, {place: Given(before)}) if place else replace(moved, on=before)
            if _flips(grower, (earlier, moved)):
                differs = place.fact.id if place else PEILDATUM
                return Draft(Kind.CHANGE_OF_LAW, (earlier, moved), _asked(grown), differs)
    return None


def _own_days(aim: Part | None) -> tuple[int, ...]:
    """The days on which the text of a rule or a power begins and ends."""
    if aim is None:
        return ()
    ended = (days.plus(days.day(aim.until), days=1),) if aim.until else ()
    return (*ended, days.day(aim.since))


def _is_birthday(grower: Grower, case: Case, day: int) -> bool:
    """Whether an age changes on the day as well, so that two things would differ."""
    given = case.facts.get(BIRTH)
    birth = None if given is None else given.value
    return isinstance(birth, int) and any(days.birthday(birth, age) == day for age in grower.classes.ages)


def _moved_to(case: Case, place: Place | None, day: int) -> Case | None:
    """The case with its offence, or else its assessment, on a day, and all other days moved along."""
    said = dict(given_places(case))
    now = case.on if place is None else said[place].value
    if not isinstance(now, int):
        return None
    shift = (days.to_date(day) - days.to_date(now)).days
    moved = {other: Given(days.plus(given.value, days=shift)) for other, given in said.items()
             if other.fact.type is FactType.DAY and isinstance(given.value, int)}  # fmt: skip
    return replace(put(case, moved), on=days.plus(case.on, days=shift))


def recent(grower: Grower, draft: Draft, rng: Random) -> Draft:
    """The draft assessed soon after what happened, where that changes no answer."""
    latest = max((given.value for case in draft.cases for place, given in given_places(case)
                  if place.fact.type is FactType.DAY and isinstance(given.value, int)
                  and place.fact.id != BIRTH), default=None)  # fmt: skip
    if latest is None or draft.differs == PEILDATUM:
        return draft
    on = days.plus(latest, days=rng.randint(30, 200))
    cases = tuple(replace(case, on=on) for case in draft.cases)
    same = all(on < old.on and grower.can_be(new) and same_answer(grower.verdict(old), grower.verdict(new))
               for old, new in zip(draft.cases, cases, strict=True))  # fmt: skip
    return replace(draft, cases=cases) if same else draft


def _flips(grower: Grower, pair: tuple[Case, ...]) -> bool:
    if not all(grower.can_be(case) for case in pair):
        return False
    one, other = (grower.verdict(case) for case in pair)
    return is_settled(one) and is_settled(other) and not same_answer(one, other)


def _can_be_missed(given: Given, place: Place) -> bool:
    fact = place.fact
    whole = fact.id in (BIRTH, PLEEGDATUM)  # without these there is no case to tell
    return given.state == "given" and not whole and not fact.closed_world and fact.default is None


def _asked(grown: Grown) -> tuple[tuple[str, str | None], ...]:
    return ((grown.decision, grown.subject),)
