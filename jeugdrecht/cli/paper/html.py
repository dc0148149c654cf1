"""
A page as HTML: one file that needs nothing else, prints well and works without scripts.
"""

from collections.abc import Iterable
from html import escape

from jeugdrecht.cli.paper.blocks import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table

_STYLE = """\
body { font: 16px/1.5 system-ui, sans-serif; color: #1c1c1c; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #ccc; }
section { margin: 2.5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; }
dd { margin: 0; }
h2 { margin-top: 2.5rem; }
table + table { margin-top: 2rem; }
.strong { border-left: .3rem solid #154273; padding: .3rem 0 .3rem 1rem; }
ul { padding-left: 1.2rem; }
a { color: #154273; }
.subject, small { color: #555; }
.answer { font-weight: bold; }
.good, .holds, .decided, .available, .used { color: #1e6b2c; }
.bad, .does_not_hold, .unavailable, .conflict, .gap, .outside, .misused { color: #9c1c1c; }
.open, .unknown, .missing { color: #7a4b00; }
.person, .judgement { color: #6b2c91; }
.dim { color: #555; }
li > b { font-weight: normal; font-size: .85em; border: 1px solid; border-radius: .3rem; padding: 0 .3rem; }
@media print { body { margin: 0; max-width: none; } a { color: inherit; } tr, li { break-inside: avoid; } }"""


def page(heading: str, body: str, lang: str) -> str:
    """
    A whole page around its body.

    Args:
        heading: the title, as text.
        body: what stands on it, as HTML.
        lang: the language of the page.
    """
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(heading)}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def html_text(blocks: Iterable[Block]) -> str:
    """
    Blocks as HTML, every text escaped.

    >>> print(html_text((Heading("Toets"), Points((Point("een <norm>", mark="?"),)))))
    <h1>Toets</h1>
    <ul>
    <li><b>?</b> een &lt;norm&gt;</li>
    </ul>
    """
    return "\n".join(line for block in blocks for line in _lines(block))


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading():
            return [f"<h{block.level}>{escape(block.text)}</h{block.level}>"]
        case Line():
            return [f"<p{_tone(block.tone)}>{escape(block.text)}</p>"]
        case Table():
            return _table(block)
        case Entries():
            rows = (f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in block.rows if text)
            return ["<dl>", *rows, "</dl>"]
        case Points():
            return ["<ul>", *(line for point in block.points for line in _point(point)), "</ul>"]
        case Ready():
            return [f"<pre>{escape(block.text)}</pre>"]


def _table(block: Table) -> list[str]:
    headings = "".join(f'<th scope="col">{escape(text)}</th>' for text in block.headings)
    rows = ("".join(["<tr>", *(_cell(cell) for cell in row), "</tr>"]) for row in block.rows)
    return ["<table>", f"<thead><tr>{headings}</tr></thead>", "<tbody>", *rows, "</tbody>", "</table>"]


def _cell(cell: str | Cell) -> str:
    shown = Cell(cell) if isinstance(cell, str) else cell
    text = escape(shown.text).replace("\n", "<br>")
    linked = f'<a href="{escape(shown.url)}">{text}</a>' if shown.url else text
    return f"<td{_tone(shown.tone)}>{linked}</td>"


def _point(point: Point) -> list[str]:
    mark = f"<b>{escape(point.mark)}</b> " if point.mark else ""
    if not point.beneath:
        return [f"<li>{mark}{escape(point.text)}</li>"]
    beneath = (line for part in point.beneath for line in _point(part))
    return [f"<li>{mark}{escape(point.text)}", "<ul>", *beneath, "</ul>", "</li>"]


def _tone(tone: str) -> str:
    return f' class="{tone}"' if tone else ""
