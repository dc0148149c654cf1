"""
Where the things of a graph stand in a drawing: in columns by what they are, ordered so that few lines cross.

The columns follow from the kinds, so all that is left to find is an order within each: things move to the
mean place of what they are tied to, column by column, there and back. A general layout would mix the kinds.
"""

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jeugdrecht.graph.model import Graph, Thing, things

WIDTH, GAP, LINE, PAD, BETWEEN, TOP, LEFT = 215, 75, 15, 6, 9, 96, 62
"""In pixels: a box, between columns, a line of text, within a box, between boxes, above and left of them."""

LETTERS, MOST_LINES, SWEEPS = 31, 3, 6
"""So many letters fit on a line, so many lines in a box, so often the columns are ordered again."""

DECIDED = 2
"""The column of the decisions."""


@dataclass(frozen=True, slots=True)
class Box:
    """A thing in its place: the upper left corner, the height, and its words by line."""

    thing: Thing
    column: int
    x: int
    y: int
    height: int
    lines: tuple[str, ...]

    @property
    def middle(self) -> int:
        """The height at which lines begin and end."""
        return self.y + self.height // 2


def laid_out(graph: Graph) -> tuple[dict[str, Box], int, int]:
    """
    Every thing in its place, and the width and height of the whole.

    Args:
        graph: the graph.

    >>> from jeugdrecht.api import rulebase
    >>> from jeugdrecht.graph.build import graph_of_decision
    >>> boxes, width, height = laid_out(graph_of_decision(rulebase(), "minderjarig"))
    >>> boxes["fact:jeugdige.geboortedatum"].x < boxes["decision:minderjarig"].x < width
    True
    """
    columns = _ordered(graph, _columns(graph))
    words = {thing.id: _lines(thing.label) for column in columns for thing in column}
    heights = [sum(_height(words[thing.id]) + BETWEEN for thing in column) for column in columns]
    tallest = max(heights, default=0)
    boxes: dict[str, Box] = {}
    for number, column in enumerate(columns):
        y = TOP + (tallest - heights[number]) // 2
        for thing in column:
            height = _height(words[thing.id])
            boxes[thing.id] = Box(thing, number, LEFT + number * (WIDTH + GAP), y, height, words[thing.id])
            y += height + BETWEEN
    return boxes, LEFT + 20 + len(columns) * (WIDTH + GAP) - GAP, TOP + tallest + 40


def _columns(graph: Graph) -> list[list[Thing]]:
    """Facts and decisions that are only read; rules and powers; the decisions; the provisions."""
    columns: list[list[Thing]] = [[], [], [], []]
    for thing in things(graph):
        columns[_column(graph, thing)].append(thing)
    return columns


def _column(graph: Graph, thing: Thing) -> int:
    match thing.kind:
        case "fact":
            return 0
        case "rule" | "power":
            return 1
        case "provision":
            return 3
        case "decision":
            into = (data["tie"] for _, _, data in graph.in_edges(thing.id, data=True))
            return 2 if any(tie in ("decides", "opens", "carries") for tie in into) else 0


def _ordered(graph: Graph, columns: list[list[Thing]]) -> list[list[Thing]]:
    column = {thing.id: number for number, things_ in enumerate(columns) for thing in things_}
    near = {
        id: [other for other in (*graph.predecessors(id), *graph.successors(id)) if _pulls(column, id, other)]
        for id in graph
    }
    for number in (1, 0, 1, 3) * SWEEPS:
        places = _places(columns)
        columns[number] = sorted(
            columns[number], key=lambda thing: _mean(near[thing.id], places, places[thing.id])
        )
    return columns


def _pulls(column: Mapping[str, int], id: str, other: str) -> bool:
    """What stands in the same column, or is tied to nearly all as a decision is, says nothing of a place."""
    return column[other] not in (column[id], DECIDED)


def _places(columns: Iterable[Sequence[Thing]]) -> dict[str, float]:
    """How far down each thing stands in its column, from 0 to 1."""
    return {thing.id: (place + 0.5) / len(column) for column in columns for place, thing in enumerate(column)}


def _mean(near: Sequence[str], places: Mapping[str, float], own: float) -> float:
    return sum(places[id] for id in near) / len(near) if near else own


def _lines(label: str) -> tuple[str, ...]:
    return tuple(textwrap.wrap(label, LETTERS, max_lines=MOST_LINES, placeholder=" …")) or ("",)


def _height(lines: Sequence[str]) -> int:
    return len(lines) * LINE + 2 * PAD
