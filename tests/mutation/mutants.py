"""
Mutants of the law, in memory: one small change of one rule, power or decision each.

Two changes that no case can ever tell apart are not made: the opposite of a text that was not read, and a
first day of a rule that moves only within the days before its decision says anything.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Decision, Record
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule

from .changes import changes

Part = Rule | Power | Decision


@dataclass(frozen=True)
class Mutant:
    """
    The law with one change.

    Args:
        part: what was changed, as the law has it.
        changed: the same after the change.
        kind: the kind of change.
        what: the change in one line; with the id of the part it names the mutant.
    """

    part: Part
    changed: Part
    kind: str
    what: str

    @property
    def decision(self) -> str:
        """The decision in which the changed part speaks."""
        return self.part.id if isinstance(self.part, Decision) else self.part.decision

    @property
    def name(self) -> str:
        """The id of the part (provision and label) and the change: stable as long as the part is."""
        return f"{self.part.id}: {self.what}"

    def rulebase(self, law: Rulebase) -> Rulebase:
        """The law with the changed part in the place of the part."""
        return Rulebase(
            decisions=self._with(law.decisions.values()),
            rules=self._with(law.rules),
            powers=self._with(law.powers),
            lists=law.lists.values(),
            provisions=law.provisions.values(),
            not_modelled=law.not_modelled,
        )

    def _with(self, parts: Any) -> list[Any]:
        return [self.changed if part is self.part else part for part in parts]


def instrument_of(part: Part) -> str:
    """The instrument on which a part rests; a decision, which reads several, stands apart."""
    return "beslissing" if isinstance(part, Decision) else part.provision.place.instrument


def mutants(law: Rulebase) -> tuple[Mutant, ...]:
    """Every mutant of the law, in the order of the law, each with a name of its own."""
    found = [mutant for part in (*law.decisions.values(), *law.parts) for mutant in _of(part, law)]
    seen: Counter[str] = Counter()
    named = []
    for mutant in found:
        seen[mutant.name] += 1
        again = f" (#{seen[mutant.name]})" if seen[mutant.name] > 1 else ""
        named.append(replace(mutant, what=mutant.what + again))
    return tuple(named)


def _of(part: Part, law: Rulebase) -> Iterator[Mutant]:
    match part:
        case Decision(answer=Record()):
            return  # its fields are decided, each by its own scope and days
        case Decision():
            yield from _conditions(part, "scope")
        case Power():
            yield from _conditions(part, "requires", "grounds")
            yield from _values(part, "opens", law)
        case Rule():
            yield from _conditions(part, "when")
            yield from _exceptions(part)
            yield from _values(part, "then", law)
    yield from _days(part, law)
    yield from _actors(part, law)


def _conditions(part: Part, *names: str) -> Iterator[Mutant]:
    for name in names:
        for change in changes(getattr(part, name)):
            changed = replace(part, **{name: change.changed})
            yield Mutant(part, changed, change.kind, f"{name}, {change.what}")


def _exceptions(rule: Rule) -> Iterator[Mutant]:
    for aim in rule.excepts:
        left = tuple(other for other in rule.excepts if other != aim)
        yield Mutant(rule, replace(rule, excepts=left), "exception left out", f"no exception to {aim}")
    if rule.closing:
        yield Mutant(rule, replace(rule, closing=False), "exception left out", "not closing")


def _values(part: Rule | Power, name: str, law: Rulebase) -> Iterator[Mutant]:
    said = getattr(part, name)
    if isinstance(said, int):
        for step in (1, -1):
            yield Mutant(
                part, replace(part, **{name: said + step}), "number", f"{name}, {said} -> {said + step}"
            )
    for value in law.decision(part.decision).values:
        if isinstance(said, str) and value.id != said:
            what = f"{name}, {said} -> {value.id}"
            yield Mutant(part, replace(part, **{name: value.id}), "value", what)


def _actors(part: Part, law: Rulebase) -> Iterator[Mutant]:
    """A power in other hands: the next official who has one."""
    if isinstance(part, Power) and part.actor is not None:
        others = sorted({power.actor for power in law.powers if power.actor is not None})
        other = others[(others.index(part.actor) + 1) % len(others)]
        yield Mutant(part, replace(part, actor=other), "actor", f"actor, {part.actor} -> {other}")


def _days(part: Part, law: Rulebase) -> Iterator[Mutant]:
    first = "" if isinstance(part, Decision) else law.decision(part.decision).since
    for name in ("since", "until"):
        said = getattr(part, name, None)
        for step in (1, -1):
            moved = None if said is None else days.iso(days.plus(days.day(said), days=step))
            if said and moved and max(said, moved) > first:
                yield Mutant(part, replace(part, **{name: moved}), "day", f"{name}, {said} -> {moved}")
