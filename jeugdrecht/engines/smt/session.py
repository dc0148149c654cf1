"""
A dialogue with the solver about one decision: each question is asked of the same formulas.
"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

import z3

from jeugdrecht.cases.checks import BIRTH, IN_ORDER, NEVER_UNBORN, PEILDATUM, is_of_the_youth
from jeugdrecht.engines.smt.decide import Reader
from jeugdrecht.engines.smt.examples import Example, example
from jeugdrecht.engines.smt.forms import NO, Bool, both, either, no
from jeugdrecht.engines.smt.world import About, Counted, World
from jeugdrecht.errors import EngineDeclined, InputError
from jeugdrecht.logic.nodes import CountAtLeast, Node, StartOn, TextOn
from jeugdrecht.logic.reach import nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.logic.walk import items_of

PATIENCE = 60_000_000
"""Steps of the solver for one question, some tens of seconds; the same on every machine, unlike time."""
_WAYS = 5
"""So many ways of searching are tried, of which each may get lost where another does not."""
_FEW = 2
"""So many items of a list are tried first."""
_RECENT = (20020101, 20261231)
"""The days of our time."""
_CALENDAR = (19660101, 21001231)
"""The days of which the rest days are known (`jeugdrecht.logic.deadlines.rest_days`)."""
_NO_COUNT = 10_000_000
"""A number above this is a day, and not how many of a unit are counted."""
_TRIES = 1_000
"""So often the calendar may turn down the days that the solver chose."""

Named = TypeVar("Named")


class Session:
    """
    The complete cases in which one decision arises, as many items as a complete proof needs.

    Args:
        rulebase: the law.
        decision: the id of a decision.
        unborn: the fact that a child is not yet born, which allows days before the birth.
        patience: steps that the solver has for one question.
        beside: another law that is read of the same cases.

    Raises:
        EngineDeclined: the decision rests on what the solver does not read.
    """

    def __init__(
        self, rulebase: Rulebase, decision: str, *, unborn: Fact | None = None, patience: int = PATIENCE,
        beside: Rulebase | None = None,
    ) -> None:  # fmt: skip
        self.items = items_needed(rulebase, decision)
        if beside is not None:
            self.items = _sums(self.items, items_needed(beside, decision))
        self.reader = Reader(rulebase, World(self.items, complete=True))
        self.decision = decision
        self.place = self.reader.place_of(decision)
        self._unborn = unborn
        # The plain solver keeps what it learnt between questions and does no work ahead of each.
        self._solver = z3.SimpleSolver()
        self._solver.set("rlimit", patience)
        self._patience = patience
        self._solver.add(self.reader.arises(decision))
        self._told = 0
        self._dated: set[About] = set()

    @property
    def world(self) -> World:
        """The variables."""
        return self.reader.world

    def born_by(self, day: int) -> tuple[Bool, ...]:
        """Whether the child is born by a day, or said to be unborn; nothing where no birth is asked."""
        found = [one for about, one in self.world.variables.items() if about.what.id == BIRTH]
        unborn = NO if self._unborn is None else self.world.truth(self._unborn, None).yes
        return tuple(either(unborn, birth <= day) for birth in found)

    def find(self, *asked: Bool) -> Example | None:
        """
        A case in which all of this holds, of our own time if there is one, or None where there is none.

        Raises:
            EngineDeclined: the solver gives up.
        """
        wanted = both(*asked)
        model = self._model(wanted)
        if model is None:
            return None
        return example(self.world, self._of_our_time(wanted) or model, self.place)

    def each(self, asked: Mapping[Named, Bool]) -> Iterator[tuple[Example, tuple[Named, ...]]]:
        """
        Cases that together show all that can hold, each with what it shows; what is never shown never holds.

        Raises:
            EngineDeclined: the solver gives up.
        """
        left = dict(asked)
        while left:
            # One at a time: a choice between many is harder than each of them.
            name, wanted = next(iter(left.items()))
            model = self._model(wanted)
            if model is None:
                del left[name]
                continue
            shown = tuple(name for name, one in left.items() if _holds(model, one))
            yield example(self.world, model, self.place), shown
            for name in shown:
                del left[name]

    def _model(self, asked: Bool) -> z3.ModelRef | None:
        self._tell()
        model = self._small(asked) or self._check(asked)
        for _ in range(_TRIES):
            if model is None:
                return None
            counted = self._counted(model)
            lemmas = [lemma for _, lemma in counted if not _holds(model, lemma)]
            if not lemmas:
                return model
            self._solver.add(*lemmas)
            pinned = [pin for pins, _ in counted for pin in pins]
            # With all that is counted from as it was, only the calendar's own days are left.
            model = self._check(asked, *pinned, *(lemma for _, lemma in counted)) or self._check(asked)
        raise EngineDeclined("smt", self.decision, "no day was found that the calendar gives")

    def _of_our_time(self, asked: Bool) -> z3.ModelRef | None:
        try:
            return self._model(both(asked, *self._recent()))
        except EngineDeclined:  # a case was found already; this one would only have read better
            return None

    def _recent(self) -> Iterator[Bool]:
        """All days lie in our time, and nothing after the reference date; the child is born."""
        days = {
            about: day for about, day in self.world.variables.items()
            if about.aspect == "value" and isinstance(about.what, Fact) and about.what.type is FactType.DAY
        }  # fmt: skip
        on = next((day for about, day in days.items() if about.what.id == PEILDATUM), None)
        for day in days.values():
            yield both(_RECENT[0] <= day, day <= (_RECENT[1] if on is None else on))
        if on is not None:
            yield on <= _RECENT[1]
        if self._unborn is not None:
            yield self.world.truth(self._unborn, None).no

    def _small(self, asked: Bool) -> z3.ModelRef | None:
        """A case with few items, which is found sooner and reads better, where there is one."""
        many = [
            variable for about, variable in self.world.variables.items()
            if about.aspect == "present" and about.place is not None and about.place.index >= _FEW
        ]  # fmt: skip
        return self._check(asked, *map(no, many)) if many else None

    def _check(self, *asked: Bool) -> z3.ModelRef | None:
        """A model, or None where there is none; where one way of searching gets lost, others are tried."""
        reason = ""
        for seed in range(_WAYS):
            # The first keeps what it learnt; a new one begins elsewhere.
            solver = self._solver if seed == 0 else self._anew(seed)
            solver.push()
            solver.add(*asked)
            answer = solver.check()
            model = solver.model() if answer == z3.sat else None
            reason = solver.reason_unknown() if answer == z3.unknown else ""
            solver.pop()
            if not reason:
                return model
        raise EngineDeclined("smt", self.decision, f"the solver gave up: {reason}")

    def _anew(self, seed: int) -> z3.Solver:
        solver = z3.SimpleSolver()
        solver.set("rlimit", self._patience)
        solver.set("random_seed", seed)
        solver.add(*self._solver.assertions())
        return solver

    def _tell(self) -> None:
        """What holds of every case, of variables that came since the last time."""
        self._solver.add(*self.world.constraints[self._told :], *self._in_life())
        self._told = len(self.world.constraints)

    def _counted(self, model: z3.ModelRef) -> list[tuple[list[Bool], Bool]]:
        """Of each day that was counted: what it is counted from, and what the calendar then gives."""
        found = []
        for counted in self.world.counted:
            if _holds(model, counted.known):
                of = [model.eval(part, model_completion=True).as_long() for part in counted.of]
                pins = [part == value for part, value in zip(counted.of, of, strict=True)]
                found.append((pins, _lemma(counted, of)))
        return found

    def _in_life(self) -> Iterator[Bool]:
        """Nothing happens before the birth, and nothing ends before it begins (`jeugdrecht.cases.checks`)."""
        days = {about: day for about, day in self.world.variables.items() if about.aspect == "value"}
        by_id = {(about.what.id, about.place): day for about, day in days.items()}
        birth = by_id.get((BIRTH, None))
        unborn = NO if self._unborn is None else self.world.truth(self._unborn, None).yes
        for about, day in days.items():
            if birth is None or about in self._dated or not isinstance(about.what, Fact):
                continue
            if about.what.id != PEILDATUM and not is_of_the_youth(about.what):
                continue
            self._dated.add(about)
            never = about.what.subject in NEVER_UNBORN
            absent = self.world.value(about.what, about.place).absent
            yield either(absent, NO if never else unborn, birth <= day)
        for first, second in IN_ORDER:
            for (id, place), day in by_id.items():
                if id == second and (first, place) in by_id:
                    yield by_id[first, place] <= day


def items_needed(rulebase: Rulebase, decision: str) -> Mapping[str, int]:
    """
    How many items of each list a complete proof needs: one for each quantifier (n for a count), and one more.

    The item that runs on a day counts for two where its text or its start is read: the last, and one that
    stands for the chain before it, or differs from it.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> items_needed(rulebase_for("sanctierecht"), "sanctierecht")
    {'feiten': 2}
    """
    needed: dict[str, int] = {}
    for node in set(nodes_beneath(rulebase, decision)):
        if (items := items_of(node)) is not None:
            needed[items.id] = needed.get(items.id, 1) + _items_for(node)
    return dict(sorted(needed.items()))


def _sums(one: Mapping[str, int], other: Mapping[str, int]) -> Mapping[str, int]:
    return {id: one.get(id, 0) + other.get(id, 0) for id in {**one, **other}}


def _items_for(node: Node) -> int:
    """How many items can matter to one node that looks over a list."""
    if isinstance(node, CountAtLeast):
        return node.count
    return 2 if isinstance(node, TextOn | StartOn) else 1


def _holds(model: z3.ModelRef, formula: Bool) -> bool:
    return bool(z3.is_true(model.eval(formula, model_completion=True)))


def _lemma(counted: Counted, of: list[int]) -> Bool:
    """What the calendar gives for these numbers; where it gives nothing, there is no such case."""
    here = both(counted.known, *(part == value for part, value in zip(counted.of, of, strict=True)))
    try:
        return either(no(here), counted.day == counted.exactly(*of))
    except (InputError, OverflowError, ValueError):
        # Of years without known rest days no day at all will do: not one of them after another.
        outside = [
            both(_CALENDAR[0] <= part, part <= _CALENDAR[1])
            for part, value in zip(counted.of, of, strict=True)
            if value > _NO_COUNT and not _CALENDAR[0] <= value <= _CALENDAR[1]
        ]
        return either(no(counted.known), *outside) if outside else no(here)
