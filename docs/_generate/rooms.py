"""
A drawing of the rooms, from the contract that holds imports to one direction.
"""

import ast
import tomllib
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from textwrap import wrap

ROOT = Path(__file__).parents[2]
FILE = "kamers.svg"
WIDE, GAP, LEFT, TOP, LINE = 530, 12, 12, 50, 16
_LETTERS, _MOST = 7.1, 4
_STYLE = """\
svg { background: #fff; font: 13px system-ui, sans-serif; }
text { fill: #1c1c1c; } .name { font-weight: 600; font-size: 15px; }
.heading { font-size: 16px; font-weight: 600; }
rect { fill: #e8eef7; stroke: #154273; } .law rect { fill: #fdf3e1; stroke: #7a4b00; }
path { stroke: #55554f; stroke-width: 1.5; fill: #55554f; }"""
_LAW = ("rules", "facts")
"""The rooms that hold law; the others are the machine, which knows no article."""


def layers() -> tuple[tuple[str, ...], ...]:
    """
    The rooms that exist, from high to low; those of one layer do not import each other.

    >>> layers()[-1]
    ('errors',)
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = (one for one in project["tool"]["importlinter"]["contracts"] if one["type"] == "layers")
    named = (tuple(name.strip(" ()") for name in layer.split("|")) for layer in contract["layers"])
    found = (tuple(name for name in layer if name != "__main__" and _file(name).is_file()) for layer in named)
    return tuple(layer for layer in found if layer)


def drawing() -> str:
    """The rooms as an SVG: a layer may import what stands below it."""
    blocks, y = [], TOP
    for layer in layers():
        block, y = _layer(layer, y)
        blocks += block
    width, height = WIDE + 2 * LEFT + 34, y + 4
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" lang="en" viewBox="0 0 {width} {height}"',
        f'  width="{width}" height="{height}" role="img" aria-labelledby="title desc">',
        '<title id="title">The rooms of jeugdrecht</title>',
        f'<desc id="desc">{escape(_in_words(layers()))}</desc>',
        f"<style>\n{_STYLE}\n</style>",
        f'<text class="heading" x="{LEFT}" y="30">Each room may import those below it, none above</text>',
        *_arrow(height, width),
        *blocks,
        "</svg>",
    )
    return "\n".join(lines) + "\n"


def _layer(rooms: Sequence[str], y: int) -> tuple[list[str], int]:
    """The boxes of a layer, and the height at which the next begins."""
    width = (WIDE - GAP * (len(rooms) - 1)) // len(rooms)
    letters = int((width - 24) / _LETTERS)
    words = {room: wrap(_said(room), letters, max_lines=_MOST, placeholder=" …") for room in rooms}
    high = 30 + LINE * max(map(len, words.values()))
    found = [
        line
        for number, room in enumerate(rooms)
        for line in _box(room, words[room], (LEFT + number * (width + GAP), y, width, high))
    ]
    return found, y + high + GAP


def _box(room: str, words: Sequence[str], at: tuple[int, int, int, int]) -> Iterator[str]:
    x, y, width, high = at
    yield f'<g class="{"law" if room in _LAW else "room"}">'
    yield f'<rect x="{x}" y="{y}" width="{width}" height="{high}" rx="6"/>'
    yield f'<text class="name" x="{x + 12}" y="{y + 19}">{escape(room)}</text>'
    yield from (
        f'<text x="{x + 12}" y="{y + 37 + LINE * number}">{escape(line)}</text>'
        for number, line in enumerate(words)
    )
    yield "</g>"


def _arrow(height: int, width: int) -> Iterator[str]:
    x, end = width - 24, height - 20
    yield f'<path d="M{x} {TOP}V{end - 8}M{x - 5} {end - 9}L{x} {end}L{x + 5} {end - 9}z"/>'


def _said(room: str) -> str:
    """The first sentence that a room says of itself."""
    text = ast.get_docstring(ast.parse(_file(room).read_text(encoding="utf-8"))) or ""
    return " ".join(text.split("\n\n")[0].split()).partition(". ")[0].rstrip(".")


def _in_words(stack: Sequence[Sequence[str]]) -> str:
    return "From high to low: " + "; ".join(" and ".join(layer) for layer in stack) + "."


def _file(room: str) -> Path:
    folder = ROOT / "jeugdrecht" / room
    return folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
