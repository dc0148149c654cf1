"""
The law as the made pages read it: looked up once, and what points the other way.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from _generate.writing import article_of
from jeugdrecht.api import rulebase
from jeugdrecht.catalogue import rules as catalogue
from jeugdrecht.catalogue.rules import Part, all_parts, places_of
from jeugdrecht.catalogue.sources import states
from jeugdrecht.cli.interview.topics import topics
from jeugdrecht.cli.pages.rules import outcome
from jeugdrecht.graph.build import graph_of_decision
from jeugdrecht.graph.model import Graph, things
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rules import NotModelled
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Place, Provision

LAW = rulebase()
STATE_OF = states(LAW)

AREAS = {
    "Jeugdstrafrecht": (
        "vervolging", "jeugdstrafrecht", "keten", "waarborgen", "sanctiemaxima", "maatregelen", "taakstraf",
        "strafbeschikking", "sancties", "toezicht", "tenuitvoerlegging", "jji",
    ),
    "Jeugdbescherming en gezag": (
        "kinderbescherming", "verzoeken", "termijnen_civiel", "rechtspositie", "plaatsing", "gezag",
        "gezag_ontstaan", "voogdij",
    ),
    "Jeugdwet, gemeente en instelling": (
        "jeugdwet", "gemeente", "college", "leerplicht", "gesloten_jeugdhulp", "dossier",
        "termijnen_jeugdwet", "hulp_en_plan", "instelling", "veilig_thuis", "meldcode", "regio",
    ),
    "Kinderrechten": ("kinderrechten",),
}  # fmt: skip
"""The files of decisions, as the list of decisions shows them."""


@cache
def topic_names() -> Mapping[str, str]:
    """What each file of decisions is about, in the words of the interview."""
    by_decision = {one.id: topic.name for topic in topics("nl") for one in topic.decisions}
    return {topic: by_decision[members[0]] for topic, members in decisions_by_topic().items()}


@cache
def decisions_by_topic() -> Mapping[str, tuple[str, ...]]:
    """The decisions of each file, in the order of the catalogue."""
    found: dict[str, list[str]] = defaultdict(list)
    for decision in LAW.decisions:
        if "." not in decision:
            found[_file_of()[decision]].append(decision)
    return {topic: tuple(found[topic]) for topic in library.CATALOGUE if found[topic]}


def page_of_decision(id: str) -> str:
    """The path of the page of a decision, below docs and without its ending."""
    return f"beslissingen/{_file_of()[id]}/{id}"


@cache
def _file_of() -> Mapping[str, str]:
    """The file that declares each decision; one that only imports it does not count."""
    found: dict[str, str] = {}
    for file in library.CATALOGUE:
        module = import_module(f"jeugdrecht.rules.beslissingen.{file}")
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        own = library.declared(module, Decision)
        found |= {one.id: file for one in own if f'id="{one.id}"' in source or f'"{one.id}",' in source}
    return found


@cache
def told() -> Mapping[str, dict[str, Any]]:
    """Every rule and power as the catalogue tells it, by its id."""
    return {part.id: catalogue.one_part(part, LAW, "nl") for part in all_parts(LAW)}


def in_short(rule: str) -> str:
    """What a rule gives and where it stands, in a few words."""
    one = told()[rule]
    return f"{outcome(one, 'nl')} ({one['citation']})"


@cache
def carried_by() -> Mapping[str, tuple[Part, ...]]:
    """The rules and powers that rest on each provision, alone or together with another."""
    found: dict[str, list[Part]] = defaultdict(list)
    for part in all_parts(LAW):
        for place in dict.fromkeys(places_of(part)):
            found[place.id].append(part)
    return {id: tuple(parts) for id, parts in found.items()}


@cache
def omitted_from() -> Mapping[str, tuple[NotModelled, ...]]:
    """What is registered as left out of each provision."""
    found: dict[str, list[NotModelled]] = defaultdict(list)
    for omission in LAW.not_modelled:
        found[omission.provision.id].append(omission)
    return {id: tuple(omissions) for id, omissions in found.items()}


@cache
def articles() -> Mapping[Place, tuple[Provision, ...]]:
    """The provisions by article, in statute order."""
    found: dict[Place, list[Provision]] = defaultdict(list)
    for provision in LAW.provisions.values():
        found[article_of(provision.place)].append(provision)
    return {article: tuple(provisions) for article, provisions in found.items()}


@cache
def graphs() -> Mapping[str, Graph]:
    """The graph of each decision, before anything is drawn together."""
    return {id: graph_of_decision(LAW, id) for id in DECISIONS}


@cache
def reads() -> Mapping[str, tuple[str, ...]]:
    """The decisions that each decision reads."""
    return {
        id: tuple(
            name for thing in things(graph)
            if thing.kind == "decision" and (name := thing.id.partition(":")[2]) != id
        )
        for id, graph in graphs().items()
    }  # fmt: skip


@cache
def read_by() -> Mapping[str, tuple[str, ...]]:
    """The decisions that read each decision."""
    return {id: tuple(other for other, read in reads().items() if id in read) for id in DECISIONS}
