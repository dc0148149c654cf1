"""
A graph as Mermaid, for pages that draw it themselves.
"""

from collections.abc import Iterator

from jeugdrecht.graph.model import Graph, Kind, Thing, Tie, things, ties

_SHAPES: dict[Kind, tuple[str, str]] = {
    "provision": ("[", "]"), "rule": ("(", ")"), "power": ("{{", "}}"), "fact": ("[/", "/]"),
    "decision": ("([", "])"),
}  # fmt: skip
_ARROWS: dict[Tie, str] = {"excepts": "-.->", "opens": "==>"}
_COLOURS: dict[Kind, str] = {
    "provision": "fill:#e8eef7,stroke:#154273,color:#1c1c1c",
    "rule": "fill:#fff,stroke:#55554f,color:#1c1c1c",
    "power": "fill:#f3e9f8,stroke:#6b2c91,color:#1c1c1c",
    "fact": "fill:#fdf3e1,stroke:#7a4b00,color:#1c1c1c",
    "decision": "fill:#e6f3e8,stroke:#1e6b2c,color:#1c1c1c",
}


def as_mermaid(graph: Graph, heading: str) -> str:
    """
    A graph as a flowchart in Mermaid.

    Args:
        graph: the graph.
        heading: its title, told to who cannot see it.

    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> print(as_mermaid(graph_of_decision(rulebase(), "minderjarig"), "minderjarig").splitlines()[0])
    flowchart LR
    """
    return "\n".join(_lines(graph, heading)) + "\n"


def _lines(graph: Graph, heading: str) -> Iterator[str]:
    names = {thing.id: f"n{number}" for number, thing in enumerate(things(graph))}
    yield "flowchart LR"
    yield f"  accTitle: {' '.join(heading.split())}"
    for thing in things(graph):
        yield f"  {_node(thing, names[thing.id])}"
    for start, end, tie in ties(graph):
        yield f"  {names[start]} {_ARROWS.get(tie, '-->')} {names[end]}"
    for thing in things(graph):
        if thing.url is not None:
            yield f'  click {names[thing.id]} href "{_quoted(thing.url)}"'
    for kind, colours in _COLOURS.items():
        yield f"  classDef {kind} {colours}"


def _node(thing: Thing, name: str) -> str:
    before, after = _SHAPES[thing.kind]
    return f'{name}{before}"{_quoted(thing.label)}"{after}:::{thing.kind}'


def _quoted(text: str) -> str:
    """A text between quotes, whose signs stand for themselves."""
    for sign, written in (("#", "#35;"), ('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("`", "#96;")):
        text = text.replace(sign, written)
    return " ".join(text.split())
