"""
Growing a case towards a rule: it is asked what the rule still waits for, and answered so that it can hold.

A case that grew this way says only what matters to the answer, as a good exercise does.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.explain.changes import Place, faults_of, put
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.steps import steps
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.classes import Classes, classes_of
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import AnyItem, CountAtLeast
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import InForce, Power, Rule
from jeugdrecht.logic.vocabulary import Fact, FactType, ItemList, Nature
from jeugdrecht.logic.walk import expressions, fact_of, walk
from jeugdrecht.rules import library
from jeugdrecht.training.coverage import Part, truth_of
from jeugdrecht.training.plausible import is_plausible
from jeugdrecht.training.values import BIRTH, births, candidates

MOST_FACTS = 24
"""A case that still waits after so many facts is too long to be read as an exercise."""
NOT_TERMS = (Rule, Power, Decision, InForce, ItemList)
MOST_WAITING = 60
"""A question that begins with so many facts is no exercise but a file, such as that of an institution."""
FEITEN = "feiten"


@dataclass(frozen=True, slots=True)
class Grown:
    """A case with the answer that it was grown for."""

    decision: str
    subject: str | None
    case: Case
    finding: Finding


class Grower:
    """
    Grows cases for one decision.

    Args:
        decision: its id.
        rng: draws among what is equally good.

    >>> grown = Grower("minderjarig", Random(1)).grow(Case(20260301), None)
    >>> grown.finding.status
    'decided'
    """

    def __init__(self, decision: str, rng: Random) -> None:
        self.law: Rulebase = library.law_for(decision)
        self.decision = decision
        self.classes: Classes = classes_of(self.law, (decision,))
        self.facts = facts_beneath(self.law, decision)
        self._rng = rng
        kind = self.law.decision(decision).subject
        self.items: ItemList | None = self.law.list_of_item.get(kind) if kind else None

    @property
    def subject(self) -> str | None:
        """The id of the item that is asked about."""
        return None if self.items is None else f"{self.items.item}-1"

    def grow(self, start: Case, aim: Part | None, *, judged: bool = True) -> Grown | None:
        """
        A case in which the answer no longer waits for a fact, and *aim* holds where that could be.

        Args:
            start: the case to begin with.
            aim: the rule or power that is to speak, or None.
            judged: whether judgements are given too; otherwise they are left to the official.
        """
        case = self._begun(start, aim)
        if len(self.decide(case).causes) > MOST_WAITING:
            return None
        case = self._with_act(case, aim)
        for _ in range(MOST_FACTS):
            finding = self.decide(case)
            if (settled := self._settled(case, finding)) is not None:
                case = settled
                continue
            cause = self._next(finding, aim, judged=judged)
            if cause is None:
                return Grown(self.decision, self.subject, case, finding)
            grown = self._answered(case, cause, aim)
            if grown is None:
                return None
            case = grown
        return None

    def decide(self, case: Case) -> Finding:
        """The finding on a case."""
        return CaseDecider(self.law, case).decide(self.decision, self.subject)

    def can_be(self, case: Case) -> bool:
        """Whether a case is possible, and reads as one that happens."""
        return is_plausible(case) and not faults_of(case, vocabulary(), self.law)

    def _begun(self, start: Case, aim: Part | None) -> Case:
        case = start
        if self.items is not None and self.items.id not in case.lists:
            count = 2 if aim is not None and self._looks_at_others(aim) else 1
            items = Items(tuple(Item(f"{self.items.item}-{number}", {}) for number in range(1, count + 1)))
            case = replace(case, lists={**case.lists, self.items.id: items})
        if BIRTH not in case.facts and any(fact.id == BIRTH for fact in self.facts):
            day = self._rng.choice(births(self.classes, case.on, self._rng))
            case = case.with_facts({BIRTH: Given(day)})
        return case

    def _looks_at_others(self, aim: Part) -> bool:
        """Whether a rule about one offence looks at the others too."""
        nodes = (node for expression in expressions(aim) for node in walk(expression))
        return any(isinstance(node, AnyItem | CountAtLeast) and node.items is self.items for node in nodes)

    def _with_act(self, case: Case, aim: Part | None) -> Case:
        """Acts and events are read as not done, so those that the aim or the question needs are said."""
        for fact in self._acts(aim):
            before = self._distance(case, aim)
            if before == 0:
                break
            place = self._place(fact, None, case)
            days_drawn = candidates(fact, self.classes, case, self._rng)
            value = True if fact.type is FactType.YES_NO else days_drawn[0]
            tried = put(self._with_items(case, place), {place: Given(value)})
            nearer = self._distance(tried, aim) < before or self._rng.random() < 1 / 10
            case = tried if nearer and self.can_be(tried) else case
        return case

    def _acts(self, aim: Part | None) -> list[Fact]:
        """The acts and events in what the aim and the scope of the question look at, in a drawn order."""
        scope = self.law.decision(self.decision)
        own = [walk(scope.scope), walk(scope.governing)]
        aims = [] if aim is None else [walk(expression) for expression in expressions(aim)]
        nodes = (node for part in (*own, *aims) for node in part)
        found = {fact.id: fact for node in nodes if (fact := fact_of(node)) is not None and fact.closed_world}
        said = [fact for fact in found.values() if fact.type in (FactType.YES_NO, FactType.DAY)]
        return self._rng.sample(said, len(said))

    def _settled(self, case: Case, finding: Finding) -> Case | None:
        """Where a text was not read, the case says itself what would follow from it."""
        if not any(cause.kind in ("law", "outside") for cause in finding.causes):
            return None
        for step in steps(finding):
            fact = fact_of(step.about) if not isinstance(step.about, NOT_TERMS) else None
            if fact is not None and _follows(fact) and step.value is None:
                settled = put(case, {self._place(fact, step.item, case): Given(self._rng.random() < 3 / 4)})
                return settled if self.can_be(settled) else None
        return None

    def _next(self, finding: Finding, aim: Part | None, *, judged: bool) -> Cause | None:
        kinds = ("fact", "judgement") if judged else ("fact",)
        for causes in (self._of_aim(finding, aim), _of(finding)):
            asked = [cause for cause in causes if cause.kind in kinds and cause.state in ("left out", "")]
            facts = [cause for cause in asked if cause.kind == "fact"] or asked
            if facts:
                return facts[0] if self._rng.random() < 2 / 3 else self._rng.choice(facts[:3])
        return None

    def _of_aim(self, finding: Finding, aim: Part | None) -> list[Cause]:
        if aim is None:
            return []
        waiting = [step.causes for step in steps(finding) if step.about is aim and step.value is None]
        if isinstance(aim, Power):
            waiting += [one.needs for one in finding.alternatives if one.power is aim and one.state == "open"]
        return [cause for causes in waiting for cause in causes]

    def _answered(self, case: Case, cause: Cause, aim: Part | None) -> Case | None:
        """The case with an answer that keeps the aim possible, where there is one."""
        best: Case | None = None
        nearest = 0
        for one in self._tried(case, cause):
            if not self.can_be(one):
                continue
            distance = 0 if aim is None else self._distance(one, aim)
            if distance == 0:
                return one
            if best is None or distance < nearest:
                best, nearest = one, distance
        return best

    def _distance(self, case: Case, aim: Part | None) -> int:
        """How far a case is from one in which the aim speaks and the question arises."""
        finding = self.decide(case)
        lost = finding.status in ("not_applicable", "outside", "gap", "conflict")
        return 2 * (aim is not None and truth_of(finding, aim) is False) + lost

    def _tried(self, case: Case, cause: Cause) -> Iterator[Case]:
        if isinstance(cause.about, ItemList):
            yield from self._with_list(case, cause.about)
        elif isinstance(cause.about, Fact):
            place = self._place(cause.about, cause.item, case)
            for value in candidates(cause.about, self.classes, case, self._rng):
                yield put(self._with_items(case, place), {place: Given(value)})
            if cause.about.optional:
                yield put(self._with_items(case, place), {place: Given(None, "nvt")})

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
        if fact is None or asked.id == FEITEN:
            yield case
            return
        place = Place(fact, f"{asked.item}-1", asked.id)
        for value in candidates(fact, self.classes, case, self._rng):
            yield put(case, {place: Given(value)})

    def _place(self, fact: Fact, item: str | None, case: Case) -> Place:
        items = vocabulary().list_of_item.get(fact.item or "")
        if items is None:
            return Place(fact)
        given = case.lists.get(items.id)
        first = given.items[0].id if given and given.items else f"{items.item}-1"
        return Place(fact, item or first, items.id)

    def _with_items(self, case: Case, place: Place) -> Case:
        if place.items is None or place.items in case.lists:
            return case
        return replace(case, lists={**case.lists, place.items: Items((Item(place.item or "", {}),))})


def _follows(fact: Fact) -> bool:
    return fact.nature is Nature.DERIVED and fact.type is FactType.YES_NO


def _of(finding: Finding) -> list[Cause]:
    beneath = [cause for field in finding.fields.values() for cause in _of(field)]
    judged = [cause for cause in finding.causes if cause.kind == "judgement"]
    return [*most_useful_first(finding), *judged, *beneath]


def given_places(case: Case) -> tuple[tuple[Place, Given], ...]:
    """
    Everything that a case says of a fact, with where it says it.

    >>> from jeugdrecht.api import read_cases
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> [(place.name, given.value) for place, given in given_places(case)]
    [('jeugdige.geboortedatum', 20090514)]
    """
    found = [(Place(_fact(id)), given) for id, given in case.facts.items()]
    for list_id, items in case.lists.items():
        found += [(Place(_fact(id), item.id, list_id), given)
                  for item in items.items for id, given in item.facts.items()]  # fmt: skip
    return tuple(found)


def _fact(id: str) -> Fact:
    fact = vocabulary().fact(id)
    if fact is None:
        raise KeyError(id)
    return fact


def without(case: Case, place: Place) -> Case:
    """The case that says nothing at a place."""
    if place.items is None:
        return replace(case, facts={id: given for id, given in case.facts.items() if id != place.fact.id})
    items = case.lists[place.items]
    kept = tuple(Item(one.id, {id: given for id, given in one.facts.items()
                               if not (one.id == place.item and id == place.fact.id)})
                 for one in items.items)  # fmt: skip
    return replace(case, lists={**case.lists, place.items: Items(kept, items.complete)})


