"""
Where an answer turns: for a fact that a case says, the two neighbouring values between which it changes.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from jeugdrecht.cases.values import bounds
from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.changes import Place, put
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.vocabulary import FactType, Nature
from jeugdrecht.logic.walk import expressions, fact_of, walk
from jeugdrecht.training.coverage import Part, truth_of
from jeugdrecht.training.grow import Grower, Grown
from jeugdrecht.training.places import given_places, place_of, without
from jeugdrecht.training.same import same_answer
from jeugdrecht.training.values import candidates

MEASURED = (FactType.DAY, FactType.NUMBER, FactType.AMOUNT)
STEPS_OF_DAYS = (1, 31, 200, 800, 2500)
"""So many days further the answer is looked at, on both sides of what the case says."""
NEVER_TURNS = (Nature.LEGAL_QUESTION, Nature.DERIVED)
"""A case turns on what happened, not on how an unsettled question is answered."""
MOST_HALVES = 3
"""So many facts are tried of which the other side must be told further."""
FIRST, LAST = 19000102, 21991230


@dataclass(frozen=True, slots=True)
class Turn:
    """
    Two cases that differ in one fact, one step apart where it is measured, and in the answer.

    Args:
        place: where they differ.
        cases: the case nearest to the one that was grown first.
        findings: the answers.
    """

    place: Place
    cases: tuple[Case, Case]
    findings: tuple[Finding, Finding]

    @property
    def is_measured(self) -> bool:
        """Whether the fact is a day, a number or an amount."""
        return self.place.fact.type in MEASURED


def turns(grower: Grower, grown: Grown, rng: Random) -> Iterator[Turn]:
    """
    The facts on which an answer turns, those that are measured first.

    Args:
        grower: of the decision.
        grown: the case, with its answer.
        rng: draws the order.
    """
    places = [place for place, given in given_places(grown.case) if given.state == "given"
              and place.fact.nature not in NEVER_TURNS and place.fact.type is not FactType.TEXT]  # fmt: skip
    halves: list[Turn] = []
    for place in sorted(rng.sample(places, len(places)), key=_rank):
        for turn in _turns_at(grower, grown, place, rng):
            settled = [is_settled(finding) for finding in turn.findings]
            if all(settled):
                yield turn
            elif settled[0]:
                halves.append(turn)
    waiting = [turn for turn in halves if turn.findings[1].status != "not_applicable"]
    for turn in waiting[:MOST_HALVES]:
        yield from _told_further(grower, grown, turn)
    # That the question does not arise is an answer too, if one that teaches less.
    yield from (turn for turn in halves if turn.findings[1].status == "not_applicable")


def happenings(grower: Grower, grown: Grown, aim: Part | None, rng: Random) -> Iterator[Turn]:
    """
    The turns that something makes of which the case does not speak, so that it has not happened.

    Args:
        grower: of the decision.
        grown: the case in which it has not happened.
        aim: the rule that looks at it.
        rng: draws the day on which it does.
    """
    nodes = (node for expression in expressions(aim) for node in walk(expression)) if aim else ()
    facts = {fact.id: fact for node in nodes if (fact := fact_of(node)) is not None and fact.closed_world}
    said = {place.fact.id for place, _ in given_places(grown.case)}
    for fact in facts.values():
        if fact.id in said or fact.type is FactType.TEXT:
            continue
        place = place_of(fact, grower.subject if fact.item == _kind(grower) else None)
        for value in candidates(fact, grower.classes, grown.case, rng):
            other = put(grown.case, {place: Given(value)})
            if value is not False and grower.can_be(other):
                finding = grower.verdict(other)
                if is_settled(finding) and not same_answer(finding, grown.finding):
                    yield Turn(place, (grown.case, other), (grown.finding, finding))


def _kind(grower: Grower) -> str | None:
    return None if grower.items is None else grower.items.item


def _told_further(grower: Grower, grown: Grown, turn: Turn) -> Iterator[Turn]:
    """A turn to a case of which too little is known, with both cases told further until it has an answer."""
    case = grower.contrast(turn.cases[1], grown.aim)
    before = dict(given_places(turn.cases[0])).get(turn.place)
    if before is None:
        return
    pair = put(case, {turn.place: before}), case
    if all(grower.can_be(one) for one in pair):
        one, other = (grower.verdict(case) for case in pair)
        answered = is_settled(other) or other.status == "not_applicable"
        if is_settled(one) and answered and not same_answer(one, other):
            yield Turn(turn.place, pair, (one, other))


def _rank(place: Place) -> int:
    return 0 if place.fact.type in MEASURED else 2 if place.fact.nature is Nature.JUDGEMENT else 1


def is_settled(finding: Finding) -> bool:
    """Whether there is an answer to work out: a decided one, or a list of which a part is known."""
    known = any(member.truth is not None for member in finding.members.values())
    known = known or any(is_settled(field) for field in finding.fields.values())
    return finding.status == "decided" or (finding.status == "open" and known)


def speaks(finding: Finding, grown: Grown) -> bool:
    """Whether the rule speaks for which a case was grown."""
    return grown.aim is None or truth_of(finding, grown.aim) is True


def _turns_at(grower: Grower, grown: Grown, place: Place, rng: Random) -> Iterator[Turn]:
    if place.fact.type in MEASURED:
        yield from _Line(grower, grown, place).turns()
    now = dict(given_places(grown.case))[place].value
    others: list[Case] = []
    if place.fact.closed_world:
        others.append(without(grown.case, place))
    elif place.fact.type not in MEASURED:
        values = candidates(place.fact, grower.classes, grown.case, rng)
        others += [put(grown.case, {place: Given(value)}) for value in values if value != now]
    if place.fact.optional:
        others.append(put(grown.case, {place: Given(None, "nvt")}))
    for other in others:
        if grower.can_be(other):
            finding = grower.verdict(other)
            if not same_answer(finding, grown.finding):
                yield Turn(place, (grown.case, other), (grown.finding, finding))


class _Line:
    """A case along the values of one measured fact."""

    def __init__(self, grower: Grower, grown: Grown, place: Place) -> None:
        self._grower, self._grown, self._place = grower, grown, place
        self._is_day = place.fact.type is FactType.DAY
        value = dict(given_places(grown.case))[place].value
        self._now = self._at(value if isinstance(value, int) else 0)
        self._found: dict[int, Finding | None] = {}

    def turns(self) -> Iterator[Turn]:
        """The nearest turn on each side."""
        sides: set[bool] = set()
        for far in self._far():
            finding = None if (far > self._now) in sides else self._finding(far)
            if finding is None or same_answer(finding, self._grown.finding):
                continue
            sides.add(far > self._now)
            near, over = self._halved(far)
            pair = self._case(near), self._case(over)
            found = self._finding(near), self._finding(over)
            if found[0] is not None and found[1] is not None:
                yield Turn(self._place, pair, (found[0], found[1]))

    def _halved(self, far: int) -> tuple[int, int]:
        """The neighbours between which the answer leaves what it was."""
        near = self._now
        while abs(far - near) > 1:
            middle = (near + far) // 2
            finding = self._finding(middle)
            if finding is not None and same_answer(finding, self._grown.finding):
                near = middle
            else:
                far = middle
        return near, far

    def _far(self) -> Iterator[int]:
        if self._is_day:
            for step in STEPS_OF_DAYS:
                yield self._now - step
                yield self._now + step
            return
        least, most = bounds(self._place.fact)
        firsts = sorted(self._grower.classes.firsts.get(self._place.fact.id, ()))
        around = {number for first in firsts for number in (first - 1, first)}
        for number in sorted({self._now - 1, self._now + 1, *around}, key=lambda one: abs(one - self._now)):
            if least <= number <= most and number != self._now:
                yield number

    def _finding(self, at: int) -> Finding | None:
        """The answer there; none where such a case cannot be."""
        if at not in self._found:
            case = self._case(at)
            possible = (not self._is_day or FIRST < self._value(at) < LAST) and self._grower.can_be(case)
            self._found[at] = self._grower.verdict(case) if possible else None
        return self._found[at]

    def _case(self, at: int) -> Case:
        return put(self._grown.case, {self._place: Given(self._value(at))})

    def _at(self, value: int) -> int:
        return days.to_date(value).toordinal() if self._is_day else value

    def _value(self, at: int) -> int:
        return days.of_date(datetime.date.fromordinal(at)) if self._is_day else at
