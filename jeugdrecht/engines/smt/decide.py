"""
Decisions as the solver reads them, each once per place.
"""

from collections.abc import Iterable, Mapping

from jeugdrecht.engines.smt import shapes
from jeugdrecht.engines.smt.apply import Trial, Tried
from jeugdrecht.engines.smt.forms import Bool, Rails, both, either, no
from jeugdrecht.engines.smt.found import Found
from jeugdrecht.engines.smt.nodes import Nodes
from jeugdrecht.engines.smt.powers import try_power
from jeugdrecht.engines.smt.world import Place, World
from jeugdrecht.errors import Fault, RulebaseError
from jeugdrecht.logic.decisions import (
    Checklist,
    Choice,
    Decision,
    Earliest,
    GivenText,
    ListOf,
    Lowest,
    Record,
    SetOf,
)
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.logic.rulebase import Rulebase


class Reader:
    """
    Reads a rulebase in a world.

    Args:
        rulebase: the law.
        world: the variables.
    """

    def __init__(self, rulebase: Rulebase, world: World) -> None:
        self.rulebase = rulebase
        self.world = world
        self.nodes = Nodes(world, self.decision)
        self._found: dict[tuple[str, Place | None], Found] = {}
        self._trials: dict[tuple[str, Place | None], Trial] = {}
        self._open: list[tuple[str, Place | None]] = []

    def condition(self, node: Condition, place: Place | None = None) -> Rails:
        """The rails of a condition at a place."""
        return self.nodes.condition(node, place)

    def tried(self, decision: str, place: Place | None = None) -> tuple[Tried, ...]:
        """The rules of a decision as tried at a place."""
        trial = self._trial(self.rulebase.decision(decision), place)
        return tuple(trial.rule(rule) for rule in self.rulebase.rules_of(decision))

    def decision(self, id: str, place: Place | None) -> Found:
        """A decision as seen from a place: of the same item, or else of the case."""
        decision = self.rulebase.decision(id)
        same = decision.subject is not None and place is not None and decision.subject == place.kind
        key = (id, place if same else None)
        if key in self._open:
            circle = " -> ".join(name for name, _ in [*self._open[self._open.index(key) :], key])
            raise RulebaseError(Fault(id, f"decisions read each other in a circle: {circle}"))
        if key not in self._found:
            self._open.append(key)
            self._found[key] = self._work_out(decision, key[1])
            self._open.pop()
        return self._found[key]

    def question(self, id: str) -> shapes.Question:
        """A decision with its rules and powers as they are tried where it is asked."""
        return self._question(self.rulebase.decision(id), self.place_of(id))

    @property
    def beneath(self) -> Mapping[str, tuple[Found, ...]]:
        """What was found of each decision that was read so far, wherever it was read."""
        found: dict[str, list[Found]] = {}
        for (id, _), one in self._found.items():
            found.setdefault(id, []).append(one)
        return {id: tuple(group) for id, group in found.items()}

    def place_of(self, decision: str) -> Place | None:
        """Where a decision is asked: of the first item of its subject, or of the case."""
        subject = self.rulebase.decision(decision).subject
        return Place(subject, 0) if subject is not None and subject in self.rulebase.list_of_item else None

    def arises(self, decision: str) -> Bool:
        """Whether there is an item to ask the decision of."""
        place = self.place_of(decision)
        if place is None:
            return both()
        return self.world.present(self.rulebase.list_of_item[place.kind], place.index)

    def _work_out(self, decision: Decision, place: Place | None) -> Found:
        match decision.answer:
            case Record():
                names = (f"{decision.id}.{name}" for name in decision.answer.fields)
                return _record([self.decision(name, place) for name in names])
            case ListOf() | Checklist():
                return shapes.listed(self._question(decision, place))
            case Choice() | GivenText():
                return shapes.choice(self._question(decision, place))
            case SetOf():
                return shapes.members(self._question(decision, place))
            case Lowest() | Earliest():
                return shapes.bound(self._question(decision, place))

    def _trial(self, decision: Decision, place: Place | None) -> Trial:
        key = (decision.id, place)
        if key not in self._trials:
            exceptions = self.rulebase.exceptions(decision.id)
            self._trials[key] = Trial(self.nodes, place, exceptions, decision)
        return self._trials[key]

    def _question(self, decision: Decision, place: Place | None) -> shapes.Question:
        trial = self._trial(decision, place)
        return shapes.Question(
            decision,
            trial,
            self.nodes.condition(decision.scope, place),
            tuple(trial.rule(rule) for rule in self.rulebase.rules_of(decision.id)),
            tuple(try_power(power, trial) for power in self.rulebase.powers_of(decision.id)),
        )


def _record(fields: Iterable[Found]) -> Found:
    listed = list(fields)
    not_applicable = both(*(field.not_applicable for field in listed))
    settled = both(*(either(field.decided, field.not_applicable) for field in listed))
    return Found(not_applicable=not_applicable, decided=both(settled, no(not_applicable)))
