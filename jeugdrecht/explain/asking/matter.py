"""
Whether an open fact can matter at all, together with what else is open: looked into only where it is in
doubt.

A fact whose every answer, by itself, leaves all else as it was may still matter together with another fact,
or not at all: of two rules one of which holds, and which say the same. So the answers to the others are tried
as well.
"""

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.asking.look import Asked, World, settled, spots
from jeugdrecht.explain.asking.place import Spot, with_answer
from jeugdrecht.explain.asking.ranking import Candidate
from jeugdrecht.explain.asking.values import values_to_try
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.classes import classes_of
from jeugdrecht.logic.vocabulary import Fact

MOST_LOOKS = 40
"""So many cases are looked at before a fact gets the benefit of the doubt and is asked."""

FEW_VALUES = 3


def can_matter(world: World, case: Case, candidate: Candidate) -> bool:
    """
    Whether some answers to what is open make this fact decide something.

    Args:
        world: the law, and the decisions that are asked.
        case: what is known.
        candidate: the open fact.
    """
    if not isinstance(candidate.about, Fact):
        return True
    waits = [
        one
        for one in candidate.waits
        if one.subject is None or one.subject in world.subjects(case, one.decision)
    ]
    return any(_Search(world, candidate.spot, one).matters(case) for one in waits)


class _Search:
    """Tries the answers to everything else that is open in one decision."""

    def __init__(self, world: World, spot: Spot, asked: Asked) -> None:
        self._world = world
        self._spot = spot
        self._asked = asked
        self._classes = classes_of(world.law, world.decisions)
        self._looks = 0

    def matters(self, case: Case) -> bool:
        self._looks += 1
        if self._looks > MOST_LOOKS:
            return True
        finding = self._find(case)
        open_ = spots(self._world.open_in(finding))
        if self._spot not in open_:
            return False
        others = [one for one in open_ if one != self._spot and isinstance(open_[one].about, Fact)]
        if not others:
            return len({settled(self._find(after)) for after in self._answers(case, self._spot)}) > 1
        return any(self.matters(after) for after in self._answers(case, others[0]))

    def _find(self, case: Case) -> Finding:
        return self._world.find(case, [self._asked], ahead=True)[self._asked]

    def _answers(self, case: Case, spot: Spot) -> list[Case]:
        vocabulary = self._world.vocabulary
        fact = vocabulary.fact(spot.id)
        assert fact is not None
        tried = values_to_try(spot, fact, case, self._classes, vocabulary, FEW_VALUES)
        return [with_answer(case, spot, given, vocabulary) for given in tried]
