"""The promises of a graph on paper: valid Mermaid, DOT, SVG and JSON, also where a text is hostile."""

import json
import re
from itertools import pairwise
from xml.etree import ElementTree

import networkx as nx
import pytest

from jeugdrecht.api import rulebase
from jeugdrecht.graph.build import graph_of_decision
from jeugdrecht.graph.collapse import collapsed
from jeugdrecht.graph.data import as_data
from jeugdrecht.graph.dot import as_dot
from jeugdrecht.graph.layout import WIDTH, laid_out
from jeugdrecht.graph.mermaid import as_mermaid
from jeugdrecht.graph.model import Thing, things, ties
from jeugdrecht.graph.svg import as_svg

LAW = rulebase()
DECISIONS = ("sanctierecht", "halt", "waarborgen", "ots")
HOSTILE = '`a` "b" <c> &amp; #35; \\ ]] }} ) --> x; click\nsubgraph end\t'
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(params=DECISIONS)
def graph(request):
    """Give the graph of a decision as it is drawn."""
    return collapsed(graph_of_decision(LAW, request.param))


@pytest.fixture
def hostile():
    """Give a graph of two things whose every text means something in each language."""
    made = nx.DiGraph()
    for number in ("1", "2"):
        thing = Thing(f"fact:{HOSTILE}{number}", "fact", HOSTILE, HOSTILE, f"https://example.org/{HOSTILE}")
        made.add_node(thing.id, thing=thing)
    made.add_edge(*made, tie="works_out")
    return made


# --- Mermaid ----------------------------------------------------------------------------------------------

_TEXT = r'"[^"<>`\n]*"'
_BRACKETS = [(r"\[", r"\]"), (r"\(", r"\)"), (r"\{\{", r"\}\}"), (r"\[/", r"/\]"), (r"\(\[", r"\]\)")]
_NODE = "|".join(f"{before}{_TEXT}{after}" for before, after in _BRACKETS)
MERMAID = {
    "node": re.compile(rf"  (n\d+)(?:{_NODE}):::[a-z]+"),
    "edge": re.compile(r"  (n\d+) (?:-->|-\.->|==>) (n\d+)"),
    "click": re.compile(rf"  click (n\d+) href {_TEXT}"),
    "class": re.compile(r"  classDef [a-z]+ (?:[a-z]+:#[0-9a-f]{3,6},?)+"),
    "title": re.compile(r"  accTitle: [^\n]+"),
}


def mermaid(text):
    """Read a flowchart line by line; a line outside the grammar fails."""
    first, *lines = text.splitlines()
    assert first == "flowchart LR"
    read = {name: [] for name in MERMAID}
    for line in lines:
        found = [(name, form.fullmatch(line)) for name, form in MERMAID.items() if form.fullmatch(line)]
        assert len(found) == 1, line
        read[found[0][0]].append(found[0][1].groups())
    return read


def test_mermaid_is_valid_and_holds_all(graph):
    """Every line is of the grammar, and each thing and tie is there once."""
    read = mermaid(as_mermaid(graph, "Vraag?"))
    names = {name for (name,) in read["node"]}

    assert (len(read["node"]), len(read["edge"])) == (len(graph), graph.size())
    assert {name for edge in read["edge"] for name in edge} <= names
    assert len(read["click"]) == sum(thing.url is not None for thing in things(graph))


def test_hostile_words_stay_words_in_mermaid(hostile):
    """No sign of a text ends its quotes or its line."""
    read = mermaid(as_mermaid(hostile, HOSTILE))

    assert (len(read["node"]), len(read["edge"]), len(read["title"])) == (2, 1, 1)


def test_the_grammar_of_the_test_refuses_what_is_wrong():
    """The check can fail: quotes within quotes, an unknown arrow, a node without a bracket."""
    for line in ('  n0["a "b""]:::fact', "  n0 ~~> n1", '  n0["a":::fact'):
        with pytest.raises(AssertionError):
            mermaid(f"flowchart LR\n{line}")


# --- DOT --------------------------------------------------------------------------------------------------

_ID = r'(?:"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*|\d+)'
_TOKEN = re.compile(rf"\s*({_ID}|->|[{{}}\[\]=,;])")


def dot(text):
    """Read a graph in DOT: its nodes with their attributes, and its edges; anything else fails."""
    tokens, place = [], 0
    while place < len(text.rstrip()):
        found = _TOKEN.match(text, place)
        assert found is not None, text[place : place + 40]
        tokens.append(found[1])
        place = found.end()
    assert tokens[0] == "digraph"
    assert (tokens[2], tokens[-1]) == ("{", "}")
    nodes, edges, statement = {}, [], []
    for token in tokens[3:-1]:
        if token != ";":
            statement.append(token)
            continue
        head = statement[: statement.index("[")] if "[" in statement else statement
        if len(head) == 1 and head[0] != "node":
            nodes[_said(head[0])] = _attributes(statement[1:])
        elif len(head) == 3 and head[1] == "->":
            edges.append((_said(head[0]), _said(head[2])))
            _attributes(statement[3:])
        else:
            assert head == ["node"] or head[1] == "=", statement
        statement = []
    assert statement == []
    return nodes, edges


def _attributes(tokens):
    assert (tokens[0], tokens[-1]) == ("[", "]")
    inner = [token for token in tokens[1:-1] if token != ","]
    assert inner[1::3] == ["="] * (len(inner) // 3)
    return {name: _said(value) for name, value in zip(inner[::3], inner[2::3], strict=True)}


def _said(token):
    return re.sub(r"\\(.)", r"\1", token[1:-1]) if token.startswith('"') else token


def test_dot_is_read_back_as_it_was(graph):
    """Nodes, labels and edges come back as they were."""
    nodes, edges = dot(as_dot(graph, "Vraag?"))

    assert {id: said["label"] for id, said in nodes.items()} == {t.id: t.label for t in things(graph)}
    assert edges == [(start, end) for start, end, _ in ties(graph)]


def test_hostile_words_stay_words_in_dot(hostile):
    """No sign of a text ends its quotes; only white space becomes a space."""
    nodes, edges = dot(as_dot(hostile, HOSTILE))
    said = " ".join(HOSTILE.split())

    assert [node["label"] for node in nodes.values()] == [said, said]
    assert len(edges) == 1


# --- SVG --------------------------------------------------------------------------------------------------


def test_the_drawing_has_words_that_can_be_selected_and_links(graph):
    """Every label is text, and each provision leads to the official text."""
    root = ElementTree.fromstring(as_svg(graph, "Vraag?"))
    groups = list(root.iter(f"{SVG}g"))
    links = [link.get("href") for link in root.iter(f"{SVG}a")]

    assert root.find(f"{SVG}title").text == "Vraag?"
    assert "onderdelen" in root.find(f"{SVG}desc").text
    assert [" ".join(span.text for span in group.iter(f"{SVG}tspan")) for group in groups] == [
        " ".join(line for line in box.lines) for box in laid_out(graph)[0].values()
    ]
    assert links == [thing.url for box in laid_out(graph)[0].values() if (thing := box.thing).url]
    assert all(link.startswith("https://") for link in links)


def test_no_box_lies_over_another_or_outside(graph):
    """Each box has its own place on the drawing."""
    boxes, width, height = laid_out(graph)
    placed = sorted(boxes.values(), key=lambda box: (box.column, box.y))

    assert all(box.x > 0 and box.x + WIDTH < width and box.y + box.height < height for box in placed)
    for above, below in pairwise(placed):
        assert above.column != below.column or above.y + above.height < below.y


def test_hostile_words_stay_words_in_the_drawing(hostile):
    """The drawing stays well formed and no text becomes a part of it."""
    root = ElementTree.fromstring(as_svg(hostile, HOSTILE))

    assert root.find(f"{SVG}title").text == HOSTILE
    assert {child.tag.removeprefix(SVG) for child in root.iter()} == {
        "svg", "title", "desc", "style", "defs", "marker", "path", "text", "g", "rect", "tspan", "a",
    }  # fmt: skip


def test_the_same_law_gives_the_same_drawing(graph):
    """No chance goes into where things stand."""
    assert as_svg(graph, "x") == as_svg(graph, "x")


def test_the_drawing_in_the_documentation_is_current(golden):
    """The picture that users see is drawn from the law as it is."""
    graph = collapsed(graph_of_decision(LAW, "sanctierecht"))

    golden("../docs/sanctierecht.svg", as_svg(graph, LAW.decision("sanctierecht").question.nl))


# --- JSON -------------------------------------------------------------------------------------------------


def test_json_is_read_back_by_networkx(graph):
    """Nodes and links with their kinds."""
    read = nx.node_link_graph(json.loads(json.dumps(as_data(graph))), edges="links")

    assert list(read.edges(data="kind")) == list(ties(graph))
    assert dict(read.nodes(data="kind")) == {t.id: t.kind for t in things(graph)}
