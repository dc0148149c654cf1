"""
Growing a case towards a rule: what the rule needs is said first, then what the answer still waits for.

A case that grew this way says only what matters to the answer, as a good exercise does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes import Place, faults_of, put
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.rules import library
from jeugdrecht.training.aiming.rules import Aim
from jeugdrecht.training.coverage import Part, step_of, truth_of
from jeugdrecht.training.places import given_places, is_core, place_of, with_list_of, without
from jeugdrecht.training.plausible import is_plausible
from jeugdrecht.training.same import told
from jeugdrecht.training.values import BIRTH, births, candidates

__all__ = ["Grower", "Grown", "given_places"]

MOST_FACTS = 16
"""A case that still waits after so many answers is left open: no reader keeps more facts apart."""
MOST_WAITING = 30
"""A question that waits for so many facts is about a whole file; only what the aim needs is said then."""
MOST_CONTRASTS = 3
"""So many rules are tried that may speak where another does not."""
USUAL_AGES = (14, 17, 19)
"""Ages to try where those that matter to the question do not fit the rest of the case."""
LOST = ("not_applicable", "outside", "gap", "conflict")


@dataclass(frozen=True, slots=True)
class Grown:
    """A case with the answer that it was grown for, and the rule or power that speaks in it."""

    decision: str
    subject: str | None
    case: Case
    finding: Finding
    aim: Part | None = None


class Grower:
    """
    Grows cases for one decision.

    Args:
        decision: its id.
        rng: draws among what is equally good.
        law: the law, of more decisions where a case is for more; left out, of this one.

    >>> grower = Grower("minderjarig", Random(1))
    >>> adult = next(part for part in grower.law.parts_of("minderjarig") if part.name == "meerderjarig")
    >>> grown = grower.grow(Case(20260301), adult)
    >>> grown.finding.value
    'meerderjarig'
    """

    def __init__(self, decision: str, rng: Random, law: Rulebase | None = None) -> None:
        self.law = law or library.law_for(decision)
        self.decision = decision
        self.classes: Classes = classes_of(self.law, (decision,))
        self.facts = facts_beneath(self.law, decision)
        self._rng = rng
        self._aim = Aim(self.law, decision, rng)
        kind = self.law.decision(decision).subject
        self.items: ItemList | None = self.law.list_of_item.get(kind) if kind else None

    @property
    def subject(self) -> str | None:
        """The id of the item that is asked about."""
        return None if self.items is None else f"{self.items.item}-1"

    def grow(self, start: Case, aim: Part | None, *, judged: bool = True, spare: int = 0) -> Grown | None:
        """
        A case in which *aim* speaks, and in which the answer waits for no fact where that can be.

        Args:
            start: the case to begin with; what it says stays.
            aim: the rule or power that is to speak, or None.
            judged: whether judgements are given too; otherwise they are left to the official.
            spare: how many facts may stay that turn out not to matter.
        """
        case = self._begun(start)
        if aim is not None:
            aimed = self._aim.at(case, aim, self.subject, judged=judged)
            if aimed is None or not self.can_be(aimed):
                return None
            case = aimed
        case = self._settled(self._born(case, aim), aim, judged=judged)
        case = self._pruned(case, aim, spare, start)
        finding = self.decide(case)
        lost = aim is not None and truth_of(finding, aim) is False
        return None if lost else Grown(self.decision, self.subject, case, finding, aim)

    def contrast(self, case: Case, aim: Part | None) -> Case:
        """
        The case told further, so that it has an answer where *aim* does not speak any more.

        Args:
            case: one in which the aim does not speak.
            aim: the rule that spoke before one fact was changed.
        """
        for rule in self.beside(aim)[:MOST_CONTRASTS]:
            told_more = self._aim.at(case, rule, self.subject, tries=2)
            if told_more is not None and self.can_be(told_more):
                case = told_more
                break
        return self._settled(case, None, judged=True, avoid=aim)

    def beside(self, aim: Part | None) -> list[Rule]:
        """The rules that may speak where *aim* does not: those that it excepts, then its own exceptions."""
        if not isinstance(aim, Rule):
            return []
        exceptions = self.law.exceptions(aim.decision)
        bases = [rule for rule, excepted in exceptions.items() if aim in excepted and rule.then is not None]
        own = exceptions.get(aim, ())
        return [*bases, *self._rng.sample(own, len(own))]

    def decide(self, case: Case) -> Finding:
        """The finding on a case."""
        return CaseDecider(self.law, case).decide(self.decision, self.subject)

    def verdict(self, case: Case) -> Finding:
        """The finding on a case, without the provisions that it rests on."""
        return CaseDecider(self.law, case).verdict(self.decision, self.subject)

    def can_be(self, case: Case) -> bool:
        """Whether a case is possible, and reads as one that happens."""
        return is_plausible(case) and not faults_of(case, vocabulary(), self.law)

    def _begun(self, start: Case) -> Case:
        if self.items is None or self.items.id in start.lists:
            return start
        items = Items((Item(f"{self.items.item}-1", {}),))
        return replace(start, lists={**start.lists, self.items.id: items})

    def _born(self, case: Case, aim: Part | None) -> Case:
        """The case with a day of birth, where the question is about a young person."""
        asked = any(fact.id == BIRTH for fact in self.facts)
        if BIRTH in case.facts or not asked or len(self.verdict(case).causes) > MOST_WAITING:
            return case
        drawn = births(self.classes, case.on, self._rng)
        usual = [days.plus(case.on, years=-age, days=-self._rng.randint(1, 300)) for age in USUAL_AGES]
        all_drawn = (*self._rng.sample(drawn, len(drawn)), *usual)
        tried = (case.with_facts({BIRTH: Given(day)}) for day in all_drawn)
        return next((one for one in tried if self._keeps(one, aim)), case)

    def _keeps(self, case: Case, aim: Part | None, avoid: Part | None = None) -> bool:
        """Whether a case can be, the aim still speaks or may speak in it, and *avoid* does not."""
        if not self.can_be(case):
            return False
        finding = self.verdict(case)
        if finding.status in LOST and aim is None and avoid is None:
            return False
        avoided = avoid is None or truth_of(finding, avoid) is not True
        return avoided and (aim is None or truth_of(finding, aim) is not False)

    # --- what the answer waits for ------------------------------------------------------------------------

    def _settled(self, case: Case, aim: Part | None, *, judged: bool, avoid: Part | None = None) -> Case:
        """The case with answers to what it waits for, as far as these leave the aim alone."""
        refused: set[tuple[str, str | None]] = set()
        for _ in range(MOST_FACTS):
            finding = self.verdict(case)
            cause = self._next(finding, aim, refused, judged=judged)
            if cause is None:
                break
            answered = next((one for one in self._tried(case, cause) if self._keeps(one, aim, avoid)), None)
            if answered is None:
                refused.add((cause.id, cause.item))
            else:
                case = answered
        return case

    def _next(
        self, finding: Finding, aim: Part | None, refused: set[tuple[str, str | None]], *, judged: bool
    ) -> Cause | None:
        kinds = ("fact", "judgement") if judged else ("fact",)
        waiting = self._of_aim(finding, aim)
        if len(finding.causes) <= MOST_WAITING:
            waiting += _of(finding)
        asked = [cause for cause in waiting if cause.kind in kinds and cause.state in ("left out", "")
                 and (cause.id, cause.item) not in refused]  # fmt: skip
        facts = [cause for cause in asked if cause.kind == "fact"] or asked
        return facts[0] if facts else None

    def _of_aim(self, finding: Finding, aim: Part | None) -> list[Cause]:
        if aim is None:
            return []
        step = step_of(finding, aim)
        waiting = [] if step is None else [one.causes for one in (step, *step.because) if one.value is None]
        if isinstance(aim, Power):
            waiting += [one.needs for one in finding.alternatives if one.power is aim and one.state == "open"]
        return [cause for causes in waiting for cause in causes]

    def _tried(self, case: Case, cause: Cause) -> Iterator[Case]:
        if isinstance(cause.about, ItemList):
            yield from self._with_list(case, cause.about)
        elif isinstance(cause.about, Fact):
            place = place_of(cause.about, cause.item)
            room = with_list_of(case, place)
            for value in candidates(cause.about, self.classes, case, self._rng):
                yield put(room, {place: Given(value)})
            if cause.about.optional:
                yield put(room, {place: Given(None, "nvt")})

    def _with_list(self, case: Case, asked: ItemList) -> Iterator[Case]:
        counts = [1, 0, 2] if asked.id == "ouders" else [0, 1]
        self._rng.shuffle(counts)
        for count in counts:
            items = tuple(Item(f"{asked.item}-{number}", {}) for number in range(1, count + 1))
            filled = replace(case, lists={**case.lists, asked.id: Items(items)})
            yield from self._with_kind(filled, asked) if count else (filled,)

    def _with_kind(self, case: Case, asked: ItemList) -> Iterator[Case]:
        """A measure or a stay of which the kind matters is said with its kind."""
        fact = next((fact for fact in self.facts if fact.id == f"{asked.item}.soort"), None)
        if fact is None or asked.item == "feit":
            yield case
            return
        place = Place(fact, f"{asked.item}-1", asked.id)
        for value in candidates(fact, self.classes, case, self._rng):
            yield put(case, {place: Given(value)})

    # --- what does not matter -----------------------------------------------------------------------------

    def _pruned(self, case: Case, aim: Part | None, spare: int, start: Case) -> Case:
        """The case without the facts that change neither the answer nor whether the aim speaks."""
        before = self._said(case, aim)
        kept = {place for place, _ in given_places(start)}
        places = [place for place, _ in given_places(case) if place not in kept and not is_core(place)]
        for place in self._rng.sample(places, len(places)):
            fewer = without(case, place)
            if self._said(fewer, aim) == before:
                spare -= 1
                case = fewer if spare < 0 else case
        return self._without_empty(case, aim, before, start)

    def _without_empty(self, case: Case, aim: Part | None, before: object, start: Case) -> Case:
        """The case without new items of which nothing is said, where none is asked about."""
        for list_id, items in case.lists.items():
            there = {item.id for item in start.lists[list_id].items} if list_id in start.lists else set()
            kept = tuple(one for one in items.items if one.facts or one.id in {self.subject, *there})
            fewer = replace(case, lists={**case.lists, list_id: replace(items, items=kept)})
            if len(kept) < len(items.items) and self._said(fewer, aim) == before:
                case = fewer
        return case

    def _said(self, case: Case, aim: Part | None) -> object:
        finding = self.verdict(case)
        return told(finding), None if aim is None else truth_of(finding, aim)


def _of(finding: Finding) -> list[Cause]:
    beneath = [cause for field in finding.fields.values() for cause in _of(field)]
    judged = [cause for cause in finding.causes if cause.kind == "judgement"]
    return [*most_useful_first(finding), *judged, *beneath]
