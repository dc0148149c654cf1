"""
The rulebase: decisions with their rules and powers in statute order, and the exceptions resolved.

What a decision needs is worked out when it is first asked for, so rules of other decisions cost nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import TypeVar

from jeugdrecht.errors import Fault, RulebaseError, UnknownIdError
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.documented import Documented
from jeugdrecht.logic.rules import NotModelled, Power, Rule, RuleKind, competence
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Provision


class Rulebase:
    """
    Law as data.

    Args:
        decisions: in the order of the catalogue.
        rules: in statute order.
        powers: in statute order.
        lists: the lists a case can have.
        provisions: every provision, those without rules included.
        not_modelled: what articles say that is not encoded, with the decisions that depend on it.
        documented: what a proof finds and the law means so.
        version: of the law as encoded, by the rules of docs/ontwikkelaars/uitgeven.md.
        edition: the day of the newest text that was read (ISO).
        fingerprint: of the whole rulebase, `sha256:…`.
    """

    def __init__(
        self,
        *,
        decisions: Iterable[Decision],
        rules: Iterable[Rule] = (),
        powers: Iterable[Power] = (),
        lists: Iterable[ItemList] = (),
        provisions: Iterable[Provision] = (),
        not_modelled: Iterable[NotModelled] = (),
        documented: Iterable[Documented] = (),
        version: str = "",
        edition: str = "",
        fingerprint: str = "",
    ) -> None:
        self.decisions: Mapping[str, Decision] = {d.id: d for d in decisions}
        self.rules = tuple(rules)
        self.powers = tuple(powers)
        self.lists: Mapping[str, ItemList] = {items.id: items for items in lists}
        self.list_of_item: Mapping[str, ItemList] = {items.item: items for items in self.lists.values()}
        self.provisions: Mapping[str, Provision] = {p.id: p for p in provisions}
        self.not_modelled = tuple(not_modelled)
        self.documented = tuple(documented)
        self.version = version
        self.edition = edition
        self.fingerprint = fingerprint
        self._written = _by_decision(self.rules)
        competences = (competence(power) for power in self.powers if power.act is None)
        self._rules = _by_decision((*self.rules, *competences))
        self._powers = _by_decision(self.powers)
        self._omissions = _places_by_decision(self.not_modelled)
        self._principles = _by_implementation(self.rules)
        self._exceptions: dict[str, Mapping[Rule, tuple[Rule, ...]]] = {}

    @property
    def identity(self) -> dict[str, str]:
        """
        Which law this is, as every JSON names it under `rulebase`.

        >>> Rulebase(decisions=(), version="1.2.0", edition="2026-08-01", fingerprint="sha256:0f").identity
        {'version': '1.2.0', 'fingerprint': 'sha256:0f', 'edition': '2026-08-01'}
        """
        return {"version": self.version, "fingerprint": self.fingerprint, "edition": self.edition}

    @property
    def parts(self) -> tuple[Rule | Power, ...]:
        """Every rule and then every power."""
        return (*self.rules, *self.powers)

    def decision(self, id: str) -> Decision:
        """
        The decision of that name.

        Raises:
            UnknownIdError: there is none; the nearest names are given.
        """
        if id not in self.decisions:
            raise UnknownIdError.among(id, self.decisions, what="decision")
        return self.decisions[id]

    def rules_of(self, decision: str) -> tuple[Rule, ...]:
        """The rules that speak in a decision, in statute order, then the powers it asks about, as rules."""
        return self._rules.get(decision, ())

    def powers_of(self, decision: str) -> tuple[Power, ...]:
        """The powers that open alternatives in a decision, in statute order."""
        return self._powers.get(decision, ())

    def parts_of(self, decision: str) -> tuple[Rule | Power, ...]:
        """The rules and then the powers of a decision, as they are written."""
        return (*self._written.get(decision, ()), *self.powers_of(decision))

    def omissions_of(self, decisions: Iterable[str]) -> tuple[NotModelled, ...]:
        """What articles say that is not encoded and on which these decisions depend, in statute order."""
        places = {place for decision in decisions for place in self._omissions.get(decision, ())}
        return tuple(self.not_modelled[place] for place in sorted(places))

    def principles_on(self, provisions: Iterable[str]) -> tuple[Rule, ...]:
        """The principles that these provisions implement, each once, in statute order."""
        found = {place: rule for id in provisions for place, rule in self._principles.get(id, ())}
        return tuple(found[place] for place in sorted(found))

    def exceptions(self, decision: str) -> Mapping[Rule, tuple[Rule, ...]]:
        """
        For each rule of the decision, the rules that are exceptions to it.

        Raises:
            RulebaseError: an exception aims at nothing, or exceptions go round in a circle.
        """
        if decision not in self._exceptions:
            self._exceptions[decision] = _resolve(decision, self.rules_of(decision))
        return self._exceptions[decision]


Part = TypeVar("Part", Rule, Power)


def _by_decision(parts: Iterable[Part]) -> Mapping[str, tuple[Part, ...]]:
    found: dict[str, list[Part]] = defaultdict(list)
    for part in parts:
        found[part.decision].append(part)
    return {decision: tuple(group) for decision, group in found.items()}


def _by_implementation(rules: Iterable[Rule]) -> Mapping[str, list[tuple[int, Rule]]]:
    """Principles with their places, by the provisions that implement them."""
    found: dict[str, list[tuple[int, Rule]]] = defaultdict(list)
    for place, rule in enumerate(rules):
        if rule.kind is RuleKind.PRINCIPLE and isinstance(rule.then, Mapping):
            implemented = rule.then.get("uitvoering", ())
            for id in implemented if isinstance(implemented, tuple) else ():
                found[id].append((place, rule))
    return found


def _places_by_decision(omissions: Iterable[NotModelled]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place, omission in enumerate(omissions):
        for decision in omission.decisions:
            found[decision].append(place)
    return found


def aimed_at(exception: Rule, aim: str, rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """The rules of the same decision that one aim of an exception names: a rule, a group or a provision."""
    return tuple(
        rule for rule in rules if rule is not exception and aim in (rule.id, rule.group, rule.provision.id)
    )


def _resolve(decision: str, rules: tuple[Rule, ...]) -> Mapping[Rule, tuple[Rule, ...]]:
    exceptions: dict[Rule, list[Rule]] = {rule: [] for rule in rules}
    faults = []
    for rule in rules:
        for aim in rule.excepts:
            aims = aimed_at(rule, aim, rules)
            if not aims:
                faults.append(Fault(rule.id, f"excepts {aim}, which no rule of {decision} answers to"))
            for base in aims:
                exceptions[base].append(rule)
        if rule.closing:
            exceptions[rule].extend(other for other in rules if not other.closing and other.then is not None)
    if faults:
        raise RulebaseError(*faults)
    try:
        TopologicalSorter(exceptions).prepare()
    except CycleError as error:
        names = " -> ".join(rule.id for rule in error.args[1])
        raise RulebaseError(Fault(decision, f"exceptions go round in a circle: {names}")) from None
    return {rule: tuple(dict.fromkeys(found)) for rule, found in exceptions.items()}
