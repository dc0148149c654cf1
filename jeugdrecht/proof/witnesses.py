"""
A case whose answer differs between two days, or between two laws.
"""

from dataclasses import dataclass, replace

from jeugdrecht.engines.finding import Finding
from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.smt import Example, Place, Session, Side, differ, powers_differ
from jeugdrecht.errors import EngineDeclined, InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.findings import Finding as Told
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.nodes import DayFact
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.proof.differences import Outcome, Witness
from jeugdrecht.proof.replay import accepted
from jeugdrecht.proof.smallest import smallest

PEILDATUM = "zaak.peildatum"
UNBORN = "jeugdige.ongeboren"
_SILENT = ("supports",)
"""The roles of provisions that change no answer."""


@dataclass(frozen=True, slots=True)
class Compared:
    """
    One decision on both sides.

    Args:
        decision: its id.
        laws: the law on either side.
        on: the governing day on either side; None where two laws are compared.
    """

    decision: str
    laws: tuple[Rulebase, Rulebase]
    on: tuple[int, int] | None

    def look(self) -> Witness | str | None:
        """A case whose answer differs, None where there is none, or why that was not found out."""
        try:
            example = self._example()
        except EngineDeclined as error:
            return str(error)
        if example is None:
            return None
        if not self._shows(example.case, example.item):
            return "the solver has a case in which engine one finds no difference"
        case = smallest(example.case, example.item, lambda one: self._shows(one, example.item))
        before, after = (self._outcome(case, example.item, side) for side in (0, 1))
        return Witness(self.decision, example.item, before, after)

    def _example(self) -> Example | None:
        session = Session(
            self.laws[1],
            self.decision,
            unborn=vocabulary().fact(UNBORN),
            beside=self.laws[0],
        )
        fixed = [self._fixed(side, session.place) for side in (0, 1)]
        one, other = (Side(session, law, days) for law, days in zip(self.laws, fixed, strict=True))
        alive = () if self.on is None else session.born_by(min(self.on))
        return session.find(differ(one, other), *alive) or session.find(powers_differ(one, other), *alive)

    def _fixed(self, side: int, place: Place | None) -> dict[tuple[str, Place | None], int]:
        if self.on is None:
            return {}
        fact = self._governing.fact
        own = place if place is not None and fact.item == place.kind else None
        return {(fact.id, own): self.on[side]}

    @property
    def _governing(self) -> DayFact:
        governing = self.laws[1].decision(self.decision).governing
        if not isinstance(governing, DayFact):
            raise EngineDeclined("smt", type(governing).__name__, "the governing day is itself worked out")
        return governing

    def _case(self, case: Case, item: str | None, side: int) -> Case:
        """The case with the governing day of a side."""
        if self.on is None:
            return case
        fact, day = self._governing.fact, self.on[side]
        if fact.id == PEILDATUM:
            return replace(case, on=day)
        items = self.laws[side].list_of_item.get(fact.item or "")
        if items is None or item is None:
            return case.with_facts({fact.id: Given(day)})
        given = case.lists[items.id]
        dated = tuple(
            Item(one.id, {**one.facts, fact.id: Given(day)}) if one.id == item else one for one in given.items
        )
        return replace(case, lists={**case.lists, items.id: Items(dated, given.complete)})

    def _shows(self, case: Case, item: str | None) -> bool:
        sides = [self._case(case, item, side) for side in (0, 1)]
        try:
            found = [self._verdict(one, item, side) for side, one in enumerate(sides)]
        except InputError:  # a term that leaves the calendar: no case at all
            return False
        answered = all(one.status in ("decided", "not_applicable") for one in found)
        said = [(one.status, one.value, {value for value, _ in _available(one)}) for one in found]
        apart = said[0] != said[1]
        return answered and apart and all(map(accepted, sides))

    def _verdict(self, case: Case, item: str | None, side: int) -> Finding:
        return Decider(self.laws[side], case).verdict(self.decision, item)

    def _outcome(self, case: Case, item: str | None, side: int) -> Outcome:
        named = replace(self._case(case, item, side), id=self.decision)
        found = Told(Decider(self.laws[side], named).decide(self.decision, item), self.laws[side], named)
        used = tuple(dict.fromkeys(
            str(one["id"]) for one in found.provisions if one["role"] not in _SILENT
        ))  # fmt: skip
        return Outcome(named, found.status, found.value, _available(found.found), used)


def _available(found: Finding) -> tuple[tuple[str, str], ...]:
    """The values that an available power opens beside the answer, with its provision."""
    return tuple(
        (one.power.opens, one.power.provision.id)
        for one in found.alternatives
        if one.state == "available" and one.power.act is not None
    )
