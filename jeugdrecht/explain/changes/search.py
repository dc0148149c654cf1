"""
The search for the smallest sets of changes that give another answer: exact up to a size.

From a case with some changes made, a set of facts that by themselves still settle the answer is found by
leaving everything else unknown. Whatever gives another answer changes one of those facts, so only they are
tried next (as in a tree of hitting sets). Such a set also settles later cases in which those facts are the
same, without deciding them.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.explain.changes.answers import answer_of, is_final
from jeugdrecht.explain.changes.places import UNKNOWN, Place, put, said_at
from jeugdrecht.explain.changes.possible import Obstacles
from jeugdrecht.explain.changes.values import Alternatives
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import fact_of, walk

Changes: TypeAlias = Mapping[Place, Given]


@dataclass(frozen=True, slots=True)
class Flipped:
    """Changes that give another answer, with the finding that they give."""

    changes: Changes
    finding: Finding


@dataclass(frozen=True, slots=True)
class Found:
    """
    What a search found.

    Args:
        flipped: the changes, the smallest sets first.
        searched: up to which number of changes together every set was looked at.
        decided: how many times a case was decided.
    """

    flipped: tuple[Flipped, ...]
    searched: int
    decided: int


class _EnoughError(Exception):
    """So many cases were decided as may be."""


class Search:
    """
    Looks for the changes that give another answer to one decision.

    Args:
        rulebase: the law.
        case: the case.
        decision: the id of the decision.
        subject: the id of the item it is asked of, or None.
        places: every place that the decision can read.
        free: those of them that may change.
        obstacles: tells which facts cannot be together.
        most: how many cases may be decided.
    """

    def __init__(
        self, rulebase: Rulebase, case: Case, decision: str, subject: str | None, *,
        places: Sequence[Place], free: Sequence[Place], obstacles: Obstacles, most: int,
    ) -> None:  # fmt: skip
        self._rulebase = rulebase
        self._case = case
        self._asked = (decision, subject)
        self._places = tuple(places)
        self._free = frozenset(free)
        self._obstacles = obstacles
        self._most = most
        self._decided = 0
        self._settled: list[dict[Place, Given | None]] = []
        self._acts, self._grounds = _of_powers(rulebase, decision)
        self.finding = self._decide(case)
        self._answer = answer_of(self.finding)
        periods = has_periods(case)
        self.prunes = is_final(self.finding) and not periods
        if not self.prunes:
            self._places = self._that_matter(periods)

    def run(self, values: Alternatives, size: int) -> Found:
        """The smallest sets of changes, up to so many together."""
        found: list[Flipped] = []
        self._may_change = frozenset(self.open_places(self._free))
        keeps: list[Changes] = [{}]
        searched = 0
        try:
            for count in range(1, size + 1):
                keeps = self._extended(keeps, values, found, last=count == size)
                searched = count
                if not keeps:
                    searched = size
                    break
        except _EnoughError:
            pass
        return Found(tuple(found), searched, self._decided)

    def open_places(self, free: Iterable[Place]) -> list[Place]:
        """Those of the places at which a change can be part of a smallest set."""
        if not self.prunes:
            return [place for place in free if place in set(self._places)]
        # What is unknown is not part of one: an answer that is settled without it stays so (design 2.4),
        # but for acts, and for their grounds, which may be denied once it is done.
        apart = self._acts | self._grounds
        return [p for p in free if _is_known(self._case, p) or p.fact.id in apart]

    def _extended(
        self, keeps: Iterable[Changes], values: Alternatives, found: list[Flipped], *, last: bool
    ) -> list[Changes]:
        """One change more to each case that keeps its answer; what gives another one goes to *found*."""
        smaller = [frozenset(flipped.changes) for flipped in found]
        seen: set[frozenset[tuple[Place, Given]]] = set()
        kept: list[Changes] = []
        for changes in keeps:
            for place in self._open_to(changes):
                if any(one <= changes.keys() | {place} for one in smaller):
                    continue
                for given in values.at(place):
                    wider = {**changes, place: given}
                    key = frozenset(wider.items())
                    if key in seen:
                        continue
                    seen.add(key)
                    flipped = self._flipped(wider)
                    if flipped is not None:
                        found.append(flipped)
                    elif not last:
                        kept.append(wider)
        return kept

    def _open_to(self, changes: Changes) -> list[Place]:
        """The places of which one must change as well before the answer can."""
        settled = self._why_not(put(self._case, changes))
        return [place for place in settled if place in self._may_change and place not in changes]

    def _flipped(self, changes: Changes) -> Flipped | None:
        case = put(self._case, changes)
        if self._known_to_keep(case) or self._obstacles(case):
            return None
        self._count_one()
        # Most cases keep the answer, which is seen without the proof.
        found = Outcomes(self._rulebase, case, compiled=True).verdict(*self._asked)
        return None if answer_of(found) == self._answer else Flipped(changes, self._proven(case))

    # --- why a case keeps its answer ----------------------------------------------------------------------

    def _known_to_keep(self, case: Case) -> bool:
        return any(all(said_at(case, p) == given for p, given in one.items()) for one in self._settled)

    def _why_not(self, case: Case) -> Collection[Place]:
        """Places whose facts, as they are in a case, are enough for it to be no flip."""
        clash = self._obstacles(case)
        if clash:
            return [place for place in self._places if place.fact.id in clash]
        if not self.prunes:
            return self._places
        for one in self._settled:
            if all(said_at(case, place) == given for place, given in one.items()):
                return one
        kept = self._least(case)
        self._settled.append({place: said_at(case, place) for place in kept})
        return kept

    def _least(self, case: Case) -> list[Place]:
        """A smallest such set: without any one of it the answer is open."""
        fixed = [place for place in self._places if self._stays(case, place)]
        rest = [p for p in self._places if p not in fixed and _is_known(case, p)]
        return fixed + self._needed(case, fixed, rest, tried=False)

    def _needed(self, case: Case, base: list[Place], rest: list[Place], *, tried: bool) -> list[Place]:
        # QuickXplain (Junker 2004): halve what is left until each part is seen to be needed or not.
        if not tried and self._suffice(case, base):
            return []
        if len(rest) <= 1:
            return rest
        half = len(rest) // 2
        first, second = rest[:half], rest[half:]
        later = self._needed(case, base + first, second, tried=False)
        sooner = self._needed(case, base + later, first, tried=not later)
        return sooner + later

    def _suffice(self, case: Case, known: Collection[Place]) -> bool:
        """Whether the answer is settled by these facts alone."""
        kept = set(known)
        unknown = {place: UNKNOWN for place in self._places if place not in kept}
        finding = self._decide(put(case, unknown))
        return is_final(finding) and answer_of(finding) == self._answer

    def _stays(self, case: Case, place: Place) -> bool:
        """Acts, and the grounds of an act that was done, can change what is settled (design 2.4)."""
        if place.fact.id in self._acts:
            return True
        done = any(
            (given := said_at(case, one)) is not None and given.value is not False
            for one in self._places if one.fact.id in self._acts
        )  # fmt: skip
        return done and place.fact.id in self._grounds

    def _that_matter(self, periods: bool) -> tuple[Place, ...]:
        """Where the answer is open: the places for which it waits when nothing at all is known."""
        finding = self._decide(put(self._case, dict.fromkeys(self._places, UNKNOWN)))
        causes = [cause for one in (finding, *finding.fields.values()) for cause in one.causes]
        if periods or {cause.kind for cause in causes} & {"conflict", "gap", "outside"}:
            return self._places
        waits = {cause.id for cause in causes} | self._acts | self._grounds
        return tuple(place for place in self._places if place.fact.id in waits)

    def _decide(self, case: Case) -> Finding:
        self._count_one()
        return self._proven(case)

    def _proven(self, case: Case) -> Finding:
        return CaseDecider(self._rulebase, case).verdict(*self._asked)

    def _count_one(self) -> None:
        if self._decided >= self._most:
            raise _EnoughError
        self._decided += 1


def _is_known(case: Case, place: Place) -> bool:
    """Whether a case says something at a place, be it by silence."""
    given = said_at(case, place)
    return place.fact.silence_counts if given is None else given.state in ("given", "nvt")


def _of_powers(rulebase: Rulebase, decision: str) -> tuple[frozenset[str], frozenset[str]]:
    """The acts that use a power, and the facts on which such powers rest."""
    powers = [
        power for name in decisions_beneath(rulebase, decision)
        for power in rulebase.powers_of(name) if power.act is not None
    ]  # fmt: skip
    acts = {power.act.fact.id for power in powers if power.act is not None}
    nodes = (node for power in powers for part in (power.grounds, power.requires) for node in walk(part))
    return frozenset(acts), frozenset(fact.id for node in nodes if (fact := fact_of(node)) is not None)
