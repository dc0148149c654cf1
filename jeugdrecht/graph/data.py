"""
A graph as plain data: nodes and links, each with its kind.
"""

from typing import Any

from jeugdrecht.graph.model import Graph, things, ties


def as_data(graph: Graph) -> dict[str, Any]:
    """
    A graph as nodes and links, in the form that networkx reads back.

    Args:
        graph: the graph.

    >>> from networkx import node_link_graph
    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> graph = graph_of_decision(rulebase(), "minderjarig")
    >>> read = node_link_graph(as_data(graph), edges="links")
    >>> set(read.edges) == set(graph.edges)
    True
    """
    return {
        "directed": True,
        "multigraph": False,
        "graph": {},
        "nodes": [
            {"id": thing.id, "kind": thing.kind, "label": thing.label, "title": thing.title, "url": thing.url,
             "count": thing.count}
            for thing in things(graph)
        ],
        "links": [{"source": start, "target": end, "kind": tie} for start, end, tie in ties(graph)],
    }  # fmt: skip
