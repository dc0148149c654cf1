"""
A graph as a drawing: one SVG with text that can be selected, links, and words for who cannot see it.
"""

from collections.abc import Iterator
from html import escape

from jeugdrecht.graph.layout import LINE, PAD, TOP, WIDTH, Box, laid_out
from jeugdrecht.graph.model import KINDS, PLURALS, TIES, Graph, Kind, ties
from jeugdrecht.sources import Lang, Text

_DESCRIPTION = Text(
    "{things} onderdelen en {ties} verbanden. Links wat wordt gevraagd of gelezen, daarnaast de regels, dan "
    "wat zij beslissen, rechts de bepalingen die hen dragen.",
    "{things} parts and {ties} ties. On the left what is asked or read, beside it the rules, then what they "
    "decide, on the right the provisions that carry them.",
)
_COLUMNS = (
    Text("Gegevens en wat wordt gelezen", "Facts and what is read"),
    Text("Regels en bevoegdheden", "Rules and powers"),
    Text("Beslissing", "Decision"),
    Text("Bepalingen", "Provisions"),
)
_DASHED = Text("gestippeld: {tie}", "dashed: {tie}")
_THICK = Text("dik: {tie}", "thick: {tie}")
_STYLE = """\
svg { background: #fff; font: 12px system-ui, sans-serif; }
text { fill: #1c1c1c; } a text { fill: #154273; text-decoration: underline; }
.heading { font-size: 17px; font-weight: 600; } .column { font-weight: 600; } .key { fill: #55554f; }
path { fill: none; stroke: #8a8f96; stroke-width: 1; } marker path { fill: #8a8f96; stroke: none; }
.excepts { stroke: #9c1c1c; stroke-dasharray: 5 3; } .opens { stroke: #6b2c91; stroke-width: 2.2; }
.decides { stroke: #1e6b2c; } .carries { stroke: #6d8bb5; }
rect { fill: #fff; stroke: #55554f; } .fact rect { fill: #fdf3e1; stroke: #7a4b00; }
.power rect { fill: #f3e9f8; stroke: #6b2c91; }
.decision rect { fill: #e6f3e8; stroke: #1e6b2c; stroke-width: 2; }
.provision rect { fill: #e8eef7; stroke: #154273; }"""
_ROUND: dict[Kind, int] = {"provision": 0, "fact": 0, "rule": 9, "power": 9, "decision": 14}


def as_svg(graph: Graph, heading: str, lang: Lang = "nl") -> str:
    """
    A graph as a drawing that needs nothing else.

    Args:
        graph: the graph.
        heading: its title.
        lang: the language of the words.

    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> as_svg(graph_of_decision(rulebase(), "minderjarig"), "minderjarig").splitlines()[1]
    '<title id="title">minderjarig</title>'
    """
    return "\n".join(_lines(graph, heading, lang)) + "\n"


def _lines(graph: Graph, heading: str, lang: Lang) -> Iterator[str]:
    boxes, width, height = laid_out(graph)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="{lang}" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="graphics-document" aria-labelledby="title" '
        'aria-describedby="desc">'
    )
    yield f'<title id="title">{escape(heading)}</title>'
    counts = _DESCRIPTION.in_(lang).format(things=len(graph), ties=graph.size())
    yield f'<desc id="desc">{escape(counts)}</desc>'
    yield f"<style>\n{_STYLE}\n</style>"
    yield (
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" '
        'orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0L8 4L0 8z"/></marker></defs>'
    )
    yield f'<text class="heading" x="20" y="30">{escape(heading)}</text>'
    yield f'<text class="key" x="20" y="52">{escape(_key(lang))}</text>'
    for x, column in _column_heads(boxes):
        yield f'<text class="column" x="{x}" y="{TOP - 16}">{escape(_COLUMNS[column].in_(lang))}</text>'
    for start, end, tie in ties(graph):
        yield f'<path class="{tie}" d="{_curve(boxes[start], boxes[end])}" marker-end="url(#arrow)"/>'
    for box in boxes.values():
        yield from _box(box, lang)
    yield "</svg>"


def _key(lang: Lang) -> str:
    dashed = _DASHED.in_(lang).format(tie=TIES["excepts"].in_(lang))
    return f"{dashed}; {_THICK.in_(lang).format(tie=TIES['opens'].in_(lang))}"


def _column_heads(boxes: dict[str, Box]) -> list[tuple[int, int]]:
    return sorted({(box.x, box.column) for box in boxes.values()})


def _curve(start: Box, end: Box) -> str:
    """From side to side between columns; around the left within one."""
    if start.column == end.column:
        out = start.x - 12 - min(40, abs(start.middle - end.middle) // 6)
        return f"M{start.x} {start.middle}C{out} {start.middle} {out} {end.middle} {end.x} {end.middle}"
    right = start.column < end.column
    begin, finish = (start.x + WIDTH, end.x) if right else (start.x, end.x + WIDTH)
    bend = (finish - begin) // 2
    return (
        f"M{begin} {start.middle}C{begin + bend} {start.middle} {finish - bend} {end.middle} "
        f"{finish} {end.middle}"
    )


def _box(box: Box, lang: Lang) -> Iterator[str]:
    thing = box.thing
    kind = (KINDS if thing.count == 1 else PLURALS)[thing.kind].in_(lang)
    yield f'<g class="{thing.kind}"><title>{escape(f"{kind}: {thing.label}. {thing.title}")}</title>'
    yield (f'<rect x="{box.x}" y="{box.y}" width="{WIDTH}" height="{box.height}" rx="{_ROUND[thing.kind]}"/>')
    spans = "".join(
        f'<tspan x="{box.x + PAD + 3}" y="{box.y + PAD + 11 + number * LINE}">{escape(line)}</tspan>'
        for number, line in enumerate(box.lines)
    )
    text = f"<text>{spans}</text>"
    yield f'<a href="{escape(thing.url)}">{text}</a>' if thing.url is not None else text
    yield "</g>"
