"""
From the law to its graph: of one decision, of one place in the law, or of all of it.
"""

from collections.abc import Iterable, Iterator
from datetime import date

import networkx as nx

from jeugdrecht.graph.model import Graph, Kind, Thing, Tie
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Derived, FactNode, Node
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule, RuleKind
from jeugdrecht.logic.walk import children, decision_read, expressions
from jeugdrecht.sources import Lang, Place, cite, url_for

Part = Rule | Power


def graph_of_decision(law: Rulebase, decision: str, lang: Lang = "nl") -> Graph:
    """
    What one decision rests on: its rules with their provisions, the facts they ask, the decisions they read.

    Args:
        law: the law that the decision needs, or all of it.
        decision: the id of the decision.
        lang: the language of the words.

    >>> from jeugdrecht.api import rulebase
    >>> graph = graph_of_decision(rulebase(), "minderjarig")
    >>> graph.has_edge("provision:bw1:233", "rule:bw1:233/minderjarig")
    True
    """
    making = _Making(law, lang)
    for name in _with_fields(law, decision):
        making.whole_decision(name)
    return making.graph


def graph_of_place(law: Rulebase, place: Place, lang: Lang = "nl") -> Graph:
    """
    What rests on one place in the law, or on those beneath it.

    Args:
        law: all of the law.
        place: the place.
        lang: the language of the words.

    >>> from jeugdrecht.api import rulebase
    >>> graph = graph_of_place(rulebase(), Place("sr", ("77a",)))
    >>> "decision:sanctierecht" in graph
    True
    """
    making = _Making(law, lang)
    for provision in law.provisions.values():
        if _lies_in(place, provision.place):
            making.provision(provision.place)
    for part in law.parts:
        if any(_lies_in(place, at) for at in _places(part)):
            making.part(part)
    return making.graph


def graph_of_law(law: Rulebase, lang: Lang = "nl") -> Graph:
    """
    All of the law as encoded.

    Args:
        law: all of the law.
        lang: the language of the words.
    """
    making = _Making(law, lang)
    for decision in law.decisions:
        making.whole_decision(decision)
    return making.graph


def _with_fields(law: Rulebase, decision: str) -> Iterator[str]:
    """A decision, and where it is a record its fields."""
    return (name for name in law.decisions if name == decision or name.startswith(f"{decision}."))


def _places(part: Part) -> tuple[Place, ...]:
    return (part.provision.place, *part.rests_on)


def _lies_in(place: Place, at: Place) -> bool:
    return at.instrument == place.instrument and at.parts[: len(place.parts)] == place.parts


class _Making:
    """Puts things and ties into a graph, each once."""

    def __init__(self, law: Rulebase, lang: Lang) -> None:
        self.graph: Graph = nx.DiGraph()
        self._law = law
        self._lang = lang
        self._told: set[str] = set()

    def whole_decision(self, name: str) -> None:
        """A decision with all its rules, its scope and its governing day."""
        decision = self._law.decision(name)
        id = self.decision(decision)
        self._asked((decision.scope, decision.governing), id)
        if decision.follows is not None:
            self._tie(self.decision(self._law.decision(decision.follows)), id, "follows")
        for part in self._law.parts_of(name):
            self.part(part)

    def decision(self, decision: Decision) -> str:
        """A decision by itself; a field of a record is the record."""
        whole = decision if decision.record is None else self._law.decision(decision.record)
        label = whole.id.replace("_", " ")
        return self._put(Thing(f"decision:{whole.id}", "decision", label, whole.question.in_(self._lang)))

    def provision(self, place: Place) -> str:
        """A place in the law."""
        known = self._law.provisions.get(place.id)
        cited = cite(place, lang=self._lang)
        title = cited if known is None else known.summary.in_(self._lang)
        since = None if known is None else date.fromisoformat(known.read)
        url = url_for(place, since)
        return self._put(Thing(f"provision:{place.id}", "provision", cited, title, url))

    def part(self, part: Part) -> None:
        """A rule or power with what carries it, what it asks, and what it decides."""
        if part.id in self._told:
            return
        self._told.add(part.id)
        id = self._rule(part)
        for place in _places(part):
            self._tie(self.provision(place), id, "carries")
        self._asked(expressions(part), id)
        decided = self.decision(self._law.decision(part.decision))
        self._tie(id, decided, "opens" if isinstance(part, Power) else "decides")
        if isinstance(part, Rule):
            self._exceptions(part, id)

    def _rule(self, part: Part) -> str:
        kind: Kind = "power" if part.kind is RuleKind.POWER else "rule"
        heading = part.provision.heading.in_(self._lang)
        days = f" ({part.since[:4]}–{part.until[:4]})" if part.until is not None else ""
        label = f"{cite(part.provision.place, 'short', self._lang)}: {part.name.replace('_', ' ')}{days}"
        return self._put(Thing(f"rule:{part.id}", kind, label, heading))

    def _exceptions(self, rule: Rule, id: str) -> None:
        for base, excepting in self._law.exceptions(rule.decision).items():
            if rule in excepting and not base.closing:
                self._tie(id, self._rule(base), "excepts")

    def _asked(self, expressions_: Iterable[Node], id: str) -> None:
        """What expressions ask right away; what a derived fact is worked out from hangs beneath that fact."""
        for expression in expressions_:
            for node in _nearest(expression):
                if isinstance(node, FactNode):
                    self._tie(self._fact(node), id, "asks" if not id.startswith("fact:") else "works_out")
                elif (name := decision_read(node)) is not None:
                    self._tie(self.decision(self._law.decision(name)), id, "reads")

    def _fact(self, node: FactNode) -> str:
        fact = node.fact
        id = f"fact:{fact.id}"
        label = f"{fact.subject}: {fact.name}".replace("_", " ")
        if id not in self.graph:
            self._put(Thing(id, "fact", label, fact.question.in_(self._lang)))
            if isinstance(node, Derived):
                self._asked((node.definition,), id)
        return id

    def _put(self, thing: Thing) -> str:
        if thing.id not in self.graph:
            self.graph.add_node(thing.id, thing=thing)
        return thing.id

    def _tie(self, start: str, end: str, tie: Tie) -> None:
        if start != end and not self.graph.has_edge(start, end):
            self.graph.add_edge(start, end, tie=tie)


def _nearest(node: Node) -> Iterator[Node]:
    """The facts and the decisions that an expression asks itself, not what those rest on."""
    if isinstance(node, FactNode) or decision_read(node) is not None:
        yield node
        if isinstance(node, FactNode):
            return
    for child in children(node):
        yield from _nearest(child)
