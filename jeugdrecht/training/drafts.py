"""
From a grown case to what a scenario practises: a boundary, a near miss, a gap, a judgement, a change of law.
"""

from dataclasses import dataclass, replace
from random import Random

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain import changes
from jeugdrecht.explain.changes import Change, Place, answer_of, put
from jeugdrecht.explain.changes.flip import Way
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import FactType, Nature
from jeugdrecht.training.grow import Grower, Grown, given_places, without
from jeugdrecht.training.model import Kind
from jeugdrecht.training.values import BIRTH

MEASURED = (FactType.DAY, FactType.NUMBER, FactType.AMOUNT)
MOST_DECIDED = 800
"""So many cases are decided at most to find what would change an answer."""
MOST_MISSING = 4
"""With more facts missing there is hardly a case."""
PLEEGDATUM, PEILDATUM = "feit.pleegdatum", "zaak.peildatum"
SETTLED = ("decided",)


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


def same_answer(one: Finding, other: Finding) -> bool:
    """Whether two findings say the same, of what can be chosen too."""
    return answer_of(one) == answer_of(other) and _open_ways(one) == _open_ways(other)


def _open_ways(finding: Finding) -> set[tuple[str, str]]:
    """The powers that are or may be there, by provision: whichever edition gives them."""
    return {(one.power.provision.id, one.state) for one in finding.alternatives if one.state != "unavailable"}


def twin(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """Two cases on both sides of a boundary, one step apart in one fact."""
    measured = [way for way in _ways(grower, grown) if _type(way) in MEASURED]
    for way in rng.sample(measured, len(measured)):
        place, given = _written(way.changes[0], grown.case)
        before = _one_back(grown.case, place, given)
        if before is None:
            continue
        pair = put(grown.case, {place: before}), put(grown.case, {place: given})
        if _flips(grower, pair):
            return Draft(Kind.BOUNDARY_TWIN, pair, _asked(grown), place.fact.id)
    return None


def near_miss(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """A case that one fact keeps from another answer, which is what overlooking that fact gives."""
    found = [way for way in _ways(grower, grown) if _type(way) not in MEASURED]
    for way in rng.sample(found, len(found)):
        place, given = _written(way.changes[0], grown.case)
        case = put(grown.case, {place: given})
        if _flips(grower, (grown.case, case)):
            return Draft(Kind.NEAR_MISS, (case,), _asked(grown), place.fact.id, grown.case)
    return None


def missing_fact(grower: Grower, grown: Grown, rng: Random, *, said: bool) -> Draft | None:
    """A case in which one fact that matters is not known; *said*: the text says so itself."""
    if grown.finding.status != "decided":
        return None
    places = [place for place, given in given_places(grown.case) if _can_be_missed(given, place)]
    for place in rng.sample(places, len(places)):
        case = without(grown.case, place)
        if said:
            case = put(case, {place: Given(None, "onbekend")})
        finding = grower.decide(case)
        missing = [cause for cause in finding.causes if cause.kind == "fact"]
        waits = any(cause.id == place.fact.id for cause in missing)
        if finding.status == "open" and waits and len(missing) <= MOST_MISSING:
            return Draft(Kind.MISSING_FACT, (case,), _asked(grown), place.fact.id, grown.case)
    return None


def judgement(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """A case that only an official can finish, or in which one may choose otherwise."""
    waits = any(one.state in ("judgement", "available") for one in grown.finding.alternatives)
    if grown.finding.status != "judgement" and not (waits and grown.finding.status == "decided"):
        return None
    return Draft(Kind.JUDGEMENT, (grown.case,), _asked(grown))


def change_of_law(grower: Grower, grown: Grown, rng: Random) -> Draft | None:
    """Two cases on the last day of an old text and the first day of a new one."""
    place = next((place for place, _ in given_places(grown.case) if place.fact.id == PLEEGDATUM), None)
    for day in rng.sample(grower.classes.dates, len(grower.classes.dates)):
        moved = _moved_to(grown.case, place, day)
        if moved is not None and not _is_birthday(grower, moved, day):
            before = days.plus(day, days=-1)
            earlier = put(moved, {place: Given(before)}) if place else replace(moved, on=before)
            if _flips(grower, (earlier, moved)):
                differs = place.fact.id if place else PEILDATUM
                return Draft(Kind.CHANGE_OF_LAW, (earlier, moved), _asked(grown), differs)
    return None


def _is_birthday(grower: Grower, case: Case, day: int) -> bool:
    """Whether an age changes on the day as well, so that two things would differ."""
    birth = case.facts[BIRTH].value
    return isinstance(birth, int) and any(days.birthday(birth, age) == day for age in grower.classes.ages)


def _moved_to(case: Case, place: Place | None, day: int) -> Case | None:
    """The case with its offence, or else its assessment, on a day, and all other days moved along."""
    said = dict(given_places(case))
    now = case.on if place is None else said[place].value
    birth = case.facts.get(BIRTH)
    if not isinstance(now, int) or birth is None or not isinstance(birth.value, int):
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
    same = all(on < old.on and grower.can_be(new) and same_answer(grower.decide(old), grower.decide(new))
               for old, new in zip(draft.cases, cases, strict=True))  # fmt: skip
    return replace(draft, cases=cases) if same else draft


def _flips(grower: Grower, pair: tuple[Case, ...]) -> bool:
    if not all(grower.can_be(case) for case in pair):
        return False
    one, other = (grower.decide(case) for case in pair)
    return one.status in SETTLED and other.status in SETTLED and not same_answer(one, other)


def _ways(grower: Grower, grown: Grown) -> list[Way]:
    law: Rulebase = grower.law
    found = changes.flip(
        law, grown.case, grown.decision, grown.subject, any_fact=True, size=1, most=MOST_DECIDED,
        obstacles=changes.obstacles(vocabulary(), law),
    )  # fmt: skip
    return [way for way in found.ways if len(way.changes) == 1 and way.changes[0].after.state == "given"
            and way.outcome.status in SETTLED and _can_turn(way)]  # fmt: skip


def _can_turn(way: Way) -> bool:
    """A case turns on what happened, not on how an unsettled question is answered or a place is called."""
    fact = vocabulary().fact(way.changes[0].fact)
    return fact is not None and fact.nature is not Nature.LEGAL_QUESTION and fact.type is not FactType.TEXT


def _type(way: Way) -> FactType | None:
    fact = vocabulary().fact(way.changes[0].fact)
    return None if fact is None else fact.type


def _written(change: Change, case: Case) -> tuple[Place, Given]:
    text = f"{change.name}={changes.written_value(change.after.value)}"
    [(place, given)] = changes.changes_from((text,), case, vocabulary()).items()
    return place, given


def _one_back(case: Case, place: Place, after: Given) -> Given | None:
    """The value next to *after* on the side where the case was."""
    before = dict(given_places(case)).get(place)
    if before is None or not isinstance(before.value, int) or not isinstance(after.value, int):
        return None
    step = 1 if before.value > after.value else -1
    value = days.plus(after.value, days=step) if place.fact.type is FactType.DAY else after.value + step
    return Given(value) if value >= 0 else None


def _can_be_missed(given: Given, place: Place) -> bool:
    fact = place.fact
    whole = fact.id in (BIRTH, PLEEGDATUM)  # without these there is no case to tell
    return given.state == "given" and not whole and not fact.closed_world and fact.default is None


def _asked(grown: Grown) -> tuple[tuple[str, str | None], ...]:
    return ((grown.decision, grown.subject),)
