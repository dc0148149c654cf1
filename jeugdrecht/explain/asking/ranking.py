"""
Which open fact is best asked first: the one after which the fewest questions are left, on average.

Each class of its values is tried by deciding again. How many questions are then left is estimated by how many
facts are then open, which is cheap and errs on the high side: an open fact may lose its interest by the
answer to another.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.explain.asking.beneath import Surroundings
from jeugdrecht.explain.asking.look import Asked, World, settled, spots
from jeugdrecht.explain.asking.place import Spot, with_answer, with_items
from jeugdrecht.explain.asking.question import Stage
from jeugdrecht.explain.asking.values import values_to_try
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.classes import classes_of
from jeugdrecht.logic.vocabulary import Fact, ItemList, Nature

MOST_TRIALS = 160
"""So many findings are worked out for one ranking; candidates that are left keep the order of what waits."""

MOST_DECISIONS = 6
"""Of the decisions that wait for a fact, so many are decided again for each value."""

COST_OF_JUDGEMENT = 1.5
"""A judgement is harder to come by than a fact, so it must save more than one question to come before it."""

MOST_BENEATH = 3
"""A derived value that needs more facts than this is not tried for itself."""

LISTED = (0, 1, 2)
"""The lengths of a list to try."""


@dataclass(slots=True)
class Candidate:
    """
    An open fact or list.

    Args:
        spot: where its answer goes.
        cause: why it is open.
        stage: what it can change.
        waits: the decisions that wait for it.
        first: whether it settles which questions arise at all, such as how many offences there are.
        last: whether it is asked only when no other question can change an answer: a derived value of which a
            fact beneath may still be given.
        expected: how many questions are left after it, on average; None where that was not worked out.
        matters: whether some answer by itself changes anything else.
    """

    spot: Spot
    cause: Cause
    stage: Stage
    waits: list[Asked] = field(default_factory=list)
    first: bool = False
    last: bool = False
    expected: float | None = None
    matters: bool = True

    @property
    def about(self) -> Fact | ItemList:
        """The fact or the list."""
        assert self.cause.about is not None
        return self.cause.about

    @property
    def nature(self) -> Nature | None:
        """How the fact comes about; None for a list."""
        return self.about.nature if isinstance(self.about, Fact) else None


class Ranking:
    """
    Orders what is open in a case.

    Args:
        world: the law, and the decisions that are asked.
        case: what is known.
        findings: how far each decision is.
        around: the derived values that wait for each open fact.
    """

    def __init__(
        self, world: World, case: Case, findings: Mapping[Asked, Finding], around: Surroundings
    ) -> None:
        self._world = world
        self._around = around
        self._case = case
        self._findings = findings
        self._open = {one: frozenset(spots(world.open_in(found))) for one, found in findings.items()}
        self._settled = {one: settled(found) for one, found in world.find(case, findings, ahead=True).items()}
        self._classes = classes_of(world.law, world.decisions)

    def best_first(self, candidates: Iterable[Candidate]) -> list[Candidate]:
        """The candidates, best first; each gets its expectation as far as the budget goes."""
        found = sorted(
            candidates,
            key=lambda one: (not one.first, one.stage != "answer", one.last, _hard(one), -len(one.waits)),
        )
        trials = 0
        for candidate in found:
            values = self.after_each(candidate)
            cost = len(values) * min(len(candidate.waits), MOST_DECISIONS)
            if trials and trials + cost > MOST_TRIALS:
                continue
            trials += cost
            self._weigh(candidate, values)
        self._share(found)
        found.sort(key=_order)
        return found

    def _share(self, candidates: Iterable[Candidate]) -> None:
        """
        What a derived value would save is shared by the facts from which it follows.

        Of a birth and a day of an offence neither tells an age by itself, so that one step ahead neither
        seems worth asking.
        """
        now = len(frozenset().union(*self._open.values()))
        beneath: dict[Spot, list[Candidate]] = {}
        for candidate in candidates:
            for own in self._around.derived.get(candidate.spot, {}):
                beneath.setdefault(own, []).append(candidate)
        for parts in beneath.values():
            if not 1 < len(parts) <= MOST_BENEATH or any(one.expected is None for one in parts):
                continue
            last = self._varied(parts)
            tried = Candidate(last.spot, last.cause, "answer", last.waits)
            self._weigh(tried, self.after_each(tried, self._with_others(parts, last)))
            left = tried.expected if tried.expected is not None else now
            for one in parts:
                one.expected = min(one.expected or 0.0, now - (now - left) / len(parts))
                one.matters = one.matters or tried.matters

    def _varied(self, parts: list[Candidate]) -> Candidate:
        """Of the facts beneath a value the one to vary: a birth, whose classes follow from the other days."""
        births = {birth for birth, _ in self._classes.births}
        return next((one for one in parts if one.spot.id in births), parts[-1])

    def _with_others(self, parts: Iterable[Candidate], last: Candidate) -> Case:
        """The case with an ordinary answer to each of the other parts."""
        case = self._case
        for part in parts:
            if part is not last and isinstance(part.about, Fact):
                tried = values_to_try(part.spot, part.about, case, self._classes, self._world.vocabulary)
                case = with_answer(case, part.spot, tried[len(tried) // 2], self._world.vocabulary)
        return case

    def after_each(self, candidate: Candidate, case: Case | None = None) -> list[Case]:
        """The case, or one like it, with each answer to try."""
        case, vocabulary, about = case or self._case, self._world.vocabulary, candidate.about
        if isinstance(about, ItemList):
            return [with_items(case, about, count) for count in LISTED]
        tried = values_to_try(candidate.spot, about, case, self._classes, vocabulary)
        return [with_answer(case, candidate.spot, given, vocabulary) for given in tried]

    def _weigh(self, candidate: Candidate, cases: list[Case]) -> None:
        waits = candidate.waits[:MOST_DECISIONS]
        others = frozenset().union(*(found for one, found in self._open.items() if one not in waits))
        left, changed = [], False
        for case in cases:
            names = {one.decision for one in waits}
            asked = [one for one in self._world.asked(case) if one.decision in names and one in waits]
            asked = asked or [one for one in self._world.asked(case) if one.decision in names]
            after = self._world.find(case, asked, ahead=True)
            open_ = others.union(*(spots(self._world.open_in(found)) for found in after.values()))
            left.append(len(open_ - {candidate.spot}))
            changed = changed or self._changed(candidate, after)
        candidate.expected = sum(left) / len(left) if left else None
        candidate.matters = changed

    def _changed(self, candidate: Candidate, after: Mapping[Asked, Finding]) -> bool:
        for one, found in after.items():
            before = self._open.get(one, frozenset()) - {candidate.spot}
            if before != frozenset(spots(self._world.open_in(found))) - {candidate.spot}:
                return True
            if self._settled.get(one) != settled(found):
                return True
        return False


def _hard(candidate: Candidate) -> int:
    """Facts, then judgements, and what the law leaves unsettled last."""
    return {Nature.JUDGEMENT: 1, Nature.LEGAL_QUESTION: 2}.get(candidate.nature or Nature.OBSERVED, 0)


def _order(candidate: Candidate) -> tuple[object, ...]:
    expected = candidate.expected if candidate.expected is not None else float("inf")
    hard = _hard(candidate)
    return (
        not candidate.first,
        candidate.stage != "answer",
        candidate.last,
        hard == 2,
        expected + (COST_OF_JUDGEMENT if hard == 1 else 0),
        -len(candidate.waits),
    )
