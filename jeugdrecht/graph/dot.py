"""
A graph in the language of Graphviz.
"""

from collections.abc import Iterator

from jeugdrecht.graph.model import TIES, Graph, Kind, Thing, Tie, things, ties
from jeugdrecht.sources import Lang

_SHAPES: dict[Kind, str] = {
    "provision": "box", "rule": "oval", "power": "hexagon", "fact": "parallelogram",
    "decision": "doubleoctagon",
}  # fmt: skip
_STYLES: dict[Tie, str] = {"excepts": "dashed", "opens": "bold"}


def as_dot(graph: Graph, heading: str, lang: Lang = "nl") -> str:
    """
    A graph in the DOT language.

    Args:
        graph: the graph.
        heading: its title.
        lang: the language of the words.

    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> print(as_dot(graph_of_decision(rulebase(), "minderjarig"), "minderjarig").splitlines()[0])
    digraph "minderjarig" {
    """
    return "\n".join(_lines(graph, heading, lang)) + "\n"


def _lines(graph: Graph, heading: str, lang: Lang) -> Iterator[str]:
    yield f"digraph {_quoted(heading)} {{"
    yield "  rankdir=LR;"
    yield '  node [fontname="sans-serif", fontsize=11];'
    for thing in things(graph):
        yield f"  {_node(thing)};"
    for start, end, tie in ties(graph):
        tip = _quoted(TIES[tie].in_(lang))
        style = _STYLES.get(tie, "solid")
        yield f"  {_quoted(start)} -> {_quoted(end)} [style={style}, edgetooltip={tip}];"
    yield "}"


def _node(thing: Thing) -> str:
    link = f", URL={_quoted(thing.url)}" if thing.url is not None else ""
    shown = f"label={_quoted(thing.label)}, tooltip={_quoted(thing.title)}"
    return f"{_quoted(thing.id)} [shape={_SHAPES[thing.kind]}, {shown}{link}]"


def _quoted(text: str) -> str:
    r"""
    A text between quotes, whose signs stand for themselves.

    >>> print(_quoted('a "b" \\N'))
    "a \"b\" \\N"
    """
    said = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{said}"'
