"""
The work of `graph`: check what was asked, make the graph, draw it together where needed, write it down.
"""

from collections.abc import Iterator
from pathlib import Path

from jeugdrecht.api import rulebase
from jeugdrecht.cli.checks import known, one_of, refuse
from jeugdrecht.cli.faults import DONE
from jeugdrecht.cli.json_form import as_json
from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.output import faults_of, put
from jeugdrecht.cli.settings import Settings
from jeugdrecht.cli.words import GRAPH_FORMATS
from jeugdrecht.cli.work.places import place_in
from jeugdrecht.cli.work.texts import NO_DECISION, SEE
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.graph.build import graph_of_decision, graph_of_law, graph_of_place
from jeugdrecht.graph.collapse import collapsed
from jeugdrecht.graph.data import as_data
from jeugdrecht.graph.dot import as_dot
from jeugdrecht.graph.mermaid import as_mermaid
from jeugdrecht.graph.model import Graph
from jeugdrecht.graph.svg import as_svg
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Place, cite

SCHEMA = "jeugdrecht.graph/1"

_BOTH = Words("--decision en --source gaan niet samen", "--decision and --source do not go together")
_ONE = Words("Kies een van de twee", "Choose one of the two")
_ALL = Words("Het recht zoals het is uitgewerkt", "The law as encoded")


def run(
    decision: str | None, source: str | None, form: str, full: bool, output: Path | None, settings: Settings
) -> int:
    """
    Draw the graph.

    Args:
        decision: only this decision.
        source: only what the user calls by this name.
        form: `mermaid`, `dot`, `svg` or `json`.
        full: whether everything stays apart; in JSON it always does.
        output: a new file to write to, instead of standard output.
        settings: the language.

    Returns:
        The exit code.

    Raises:
        InputError: anything is wrong with the options; all faults at once.
    """
    law, lang = rulebase(), settings.lang
    faults = list(_faults(law, decision, source, form, output, lang))
    place = None
    try:
        place = None if source is None else place_in(law, source, lang)
    except InputError as error:
        raise InputError(*faults, *error.faults) from None
    refuse(faults)
    graph = _graph(law, decision, place, lang)
    shown = graph if full or form == "json" else collapsed(graph, lang)
    put(_written(shown, _heading(law, decision, place, lang), form, law, lang), output, lang=lang)
    return DONE


def _faults(
    law: Rulebase, decision: str | None, source: str | None, form: str, output: Path | None, lang: Lang
) -> Iterator[Fault]:
    yield from one_of("--format", form, GRAPH_FORMATS, lang)
    if decision is not None:
        yield from known("--decision", (decision,), law.decisions, NO_DECISION, SEE, lang)
        if source is not None:
            yield Fault("--source", _BOTH.in_(lang), _ONE.in_(lang))
    yield from faults_of(output, lang)


def _graph(law: Rulebase, decision: str | None, place: Place | None, lang: Lang) -> Graph:
    if decision is not None:
        return graph_of_decision(law, decision, lang)
    return graph_of_law(law, lang) if place is None else graph_of_place(law, place, lang)


def _heading(law: Rulebase, decision: str | None, place: Place | None, lang: Lang) -> str:
    if decision is not None:
        return law.decision(decision).question.in_(lang)
    return _ALL.in_(lang) if place is None else cite(place, lang=lang)


def _written(graph: Graph, heading: str, form: str, law: Rulebase, lang: Lang) -> str:
    match form:
        case "dot":
            return as_dot(graph, heading, lang)
        case "svg":
            return as_svg(graph, heading, lang)
        case "json":
            head = {"schema": SCHEMA, "rulebase": law.identity, "heading": heading}
            return as_json({**head, **as_data(graph)})
        case _:
            return as_mermaid(graph, heading)
