"""
The nodes and edges of the graph, and the words for them.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import networkx as nx

from jeugdrecht.sources import Text

Kind = Literal["provision", "rule", "power", "fact", "decision"]
Tie = Literal["carries", "asks", "decides", "opens", "reads", "excepts", "works_out", "follows"]

KINDS: dict[Kind, Text] = {
    "provision": Text("bepaling", "provision"),
    "rule": Text("regel", "rule"),
    "power": Text("bevoegdheid", "power"),
    "fact": Text("gegeven", "fact"),
    "decision": Text("beslissing", "decision"),
}
PLURALS: dict[Kind, Text] = {
    "provision": Text("bepalingen", "provisions"),
    "rule": Text("regels", "rules"),
    "power": Text("bevoegdheden", "powers"),
    "fact": Text("gegevens", "facts"),
    "decision": Text("beslissingen", "decisions"),
}
TIES: dict[Tie, Text] = {
    "carries": Text("draagt", "carries"),
    "asks": Text("wordt gevraagd door", "is asked by"),
    "decides": Text("beslist", "decides"),
    "opens": Text("opent een andere uitkomst van", "opens another outcome of"),
    "reads": Text("wordt gelezen door", "is read by"),
    "excepts": Text("is een uitzondering op", "is an exception to"),
    "works_out": Text("telt mee voor", "goes into"),
    "follows": Text("wordt gevolgd door", "is followed by"),
}


@dataclass(frozen=True, slots=True)
class Thing:
    """
    One node.

    Args:
        id: the kind and the id of what it stands for (`rule:sr:77a/jeugd`).
        kind: what it is.
        label: a few words for in a box.
        title: what it says in full.
        url: the official text, of a provision.
        count: how many it stands for, once drawn together.
    """

    id: str
    kind: Kind
    label: str
    title: str
    url: str | None = None
    count: int = 1


Graph: TypeAlias = "nx.DiGraph[str]"
"""The ids of things; the thing itself is the attribute `thing`, the tie of an edge the attribute `tie`."""


def things(graph: Graph) -> tuple[Thing, ...]:
    """The things in a graph, in the order in which they were put in."""
    return tuple(data["thing"] for _, data in graph.nodes(data=True))


def ties(graph: Graph) -> tuple[tuple[str, str, Tie], ...]:
    """The edges of a graph, each with its tie."""
    return tuple((start, end, data["tie"]) for start, end, data in graph.edges(data=True))
