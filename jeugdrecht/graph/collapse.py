"""
Drawing things together until a graph can be read on one page.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from typing import TypeAlias

import networkx as nx

from jeugdrecht.graph.model import PLURALS, Graph, Thing, things, ties
from jeugdrecht.sources import Lang, Place, cite, instrument

READABLE = 40
"""So many things can be read on one page."""

Group: TypeAlias = tuple[Hashable, str]
"""What tells a group apart, and the words for it."""
Grouping: TypeAlias = Callable[[Graph, Thing, Lang], Group | None]
"""The group of a thing; None where it stands by itself."""


def collapsed(graph: Graph, lang: Lang = "nl", most: int = READABLE) -> Graph:
    """
    The graph with things drawn together, step by step, until there are few enough.

    First the facts of one subject, then the provisions of one article, then the rules of one article in one
    decision, then the provisions of one instrument, then the rules of one instrument in one decision, then
    all the rules of one decision. Decisions always stand by themselves. What has more decisions than that,
    such as the whole of the law, keeps only its decisions and instruments.

    Args:
        graph: the graph.
        lang: the language of the words.
        most: so many things are few enough.

    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> graph = graph_of_decision(rulebase(), "waarborgen")
    >>> len(graph) > 40 >= len(collapsed(graph))
    True
    """
    for grouping in GROUPINGS:
        if len(graph) <= most:
            return graph
        graph = _drawn_together(graph, grouping, lang)
    return graph if len(graph) <= most else _decisions_and_instruments(graph)


def _decisions_and_instruments(graph: Graph) -> Graph:
    """Of a graph of very much law: which decision reads which, and on which instruments each rests."""
    found: Graph = nx.DiGraph()
    shown = [thing for thing in things(graph) if thing.kind in ("provision", "decision")]
    found.add_nodes_from((thing.id, {"thing": thing}) for thing in shown)
    place = {thing.id: thing.id for thing in shown}
    for thing in things(graph):
        if _is_rule(thing) and _decided(graph, thing):
            place[thing.id] = _decided(graph, thing)[0]
    _retied(graph, found, place)
    return found


def _drawn_together(graph: Graph, grouping: Grouping, lang: Lang) -> Graph:
    members: dict[Hashable, list[Thing]] = defaultdict(list)
    names: dict[Hashable, str] = {}
    for thing in things(graph):
        key, name = grouping(graph, thing, lang) or (thing.id, "")
        members[key].append(thing)
        names[key] = name
    place: dict[str, str] = {}
    found: Graph = nx.DiGraph()
    for key, group in members.items():
        one = group[0] if len(group) == 1 else _one_of(group, names[key], lang)
        found.add_node(one.id, thing=one)
        place |= dict.fromkeys((thing.id for thing in group), one.id)
    _retied(graph, found, place)
    return found


def _retied(graph: Graph, found: Graph, place: Mapping[str, str]) -> None:
    for start, end, tie in ties(graph):
        if start in place and end in place and place[start] != place[end]:
            found.add_edge(place[start], place[end], tie=tie)


def _one_of(group: list[Thing], name: str, lang: Lang) -> Thing:
    count = sum(thing.count for thing in group)
    first = group[0]
    label = f"{name} ({count} {PLURALS[first.kind].in_(lang)})"
    title = "; ".join(thing.label for thing in group)
    return replace(first, id=f"{first.id}+{count - 1}", label=label, title=title, count=count, url=None)


# --- the steps --------------------------------------------------------------------------------------------


def _facts_of_subject(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    if thing.kind != "fact":
        return None
    subject = thing.id.removeprefix("fact:").partition(".")[0]
    return (("fact", subject), subject)


def _provisions_of_article(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    return None if thing.kind != "provision" else _named(("provision",), _article(thing), lang)


def _provisions_of_instrument(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    return None if thing.kind != "provision" else _named(("provision",), _instrument(thing), lang)


def _rules_of_article(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    return None if not _is_rule(thing) else _named(("rule", _decided(graph, thing)), _article(thing), lang)


def _rules_of_instrument(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    return None if not _is_rule(thing) else _named(("rule", _decided(graph, thing)), _instrument(thing), lang)


def _rules_of_decision(graph: Graph, thing: Thing, lang: Lang) -> Group | None:
    if not _is_rule(thing):
        return None
    decided = _decided(graph, thing)
    name = ", ".join(graph.nodes[one]["thing"].label for one in decided)
    return (("rule", decided), name)


GROUPINGS: tuple[Grouping, ...] = (
    _facts_of_subject, _provisions_of_article, _rules_of_article, _provisions_of_instrument,
    _rules_of_instrument, _rules_of_decision,
)  # fmt: skip


def _named(key: tuple[Hashable, ...], place: Place, lang: Lang) -> Group:
    name = cite(place, lang=lang) if place.parts else instrument(place.instrument).abbreviation
    return ((*key, place.id), name)


def _is_rule(thing: Thing) -> bool:
    return thing.kind in ("rule", "power")


def _decided(graph: Graph, thing: Thing) -> tuple[str, ...]:
    return tuple(
        end for end in graph.successors(thing.id) if graph.edges[thing.id, end]["tie"] in ("decides", "opens")
    )


def _article(thing: Thing) -> Place:
    place = _place(thing)
    return Place(place.instrument, place.parts[:1])


def _instrument(thing: Thing) -> Place:
    return Place(_place(thing).instrument, ())


def _place(thing: Thing) -> Place:
    """Where a provision is, or what carries a rule."""
    return Place.parse(thing.id.partition(":")[2].partition("+")[0].partition("/")[0])
