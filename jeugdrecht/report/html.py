"""
A report as one HTML page: no scripts, nothing from elsewhere, nested reasons that open and print open.
"""

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files

from jeugdrecht.report.model import (
    Block,
    Cell,
    Entries,
    Line,
    Paragraph,
    Quoted,
    Report,
    Section,
    Step,
    Steps,
    Table,
    Words,
)

SAFE = ("https://", "#")
"""What a link may begin with; any other is shown as words."""

_TOP = 2
"""The level of the headings right beneath the title."""


def as_html(report: Report) -> str:
    """
    A report as a page, every text escaped.

    Args:
        report: the report.

    >>> from jeugdrecht.api import decide
    >>> from jeugdrecht.report.build import report_of
    >>> page = as_html(report_of([decide({"case": "<b>", "feiten": []}, ["minderjarig"])]))
    >>> page.splitlines()[1], "<b>" in page
    ('<html lang="nl">', False)
    """
    return "\n".join(_page(report)) + "\n"


def _page(report: Report) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{report.lang}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">'
    yield f"<title>{escape(report.title)}</title>"
    yield f"<style>\n{_style()}</style>\n</head>\n<body>"
    yield f'<a class="skip" href="#rapport">{escape(report.skip)}</a>'
    yield f"<header>\n<h1>{escape(report.title)}</h1>"
    for block in report.opening:
        yield from _block(block)
    yield "</header>"
    yield f'<nav aria-labelledby="inhoud">\n<h2 id="inhoud">{escape(report.contents)}</h2>'
    yield from _contents(report.sections)
    yield '</nav>\n<main id="rapport" tabindex="-1">'
    for section in report.sections:
        yield from _section(section, _TOP)
    yield "</main>\n</body>\n</html>"


def _style() -> str:
    return files("jeugdrecht.report").joinpath("report.css").read_text(encoding="utf-8")


def _contents(sections: Iterable[Section]) -> Iterator[str]:
    yield "<ol>"
    for section in sections:
        listed = [beneath for beneath in section.sections if beneath.listed]
        yield f'<li><a href="#{section.id}">{escape(section.heading)}</a>'
        if listed:
            yield from _contents(listed)
        yield "</li>"
    yield "</ol>"


def _section(section: Section, level: int) -> Iterator[str]:
    heading = f"{section.id}-kop"
    deepest = min(level, 6)
    # Only what the table of contents lists is a landmark: the rest is too much to jump between.
    around = "" if section.within is None else f"{section.within}-kop "
    tag = "section" if section.listed else "div"
    label = f' aria-labelledby="{around}{heading}"' if section.listed else ""
    yield f'<{tag} id="{section.id}"{label}>'
    yield f'<h{deepest} id="{heading}">{escape(section.heading)}</h{deepest}>'
    for block in section.blocks:
        yield from _block(block)
    for beneath in section.sections:
        yield from _section(beneath, level + 1)
    yield f"</{tag}>"


def _block(block: Block) -> Iterable[str]:
    match block:
        case Paragraph():
            return [f"<p{_class(block.role)}>{_line(block.line)}</p>"]
        case Entries():
            rows = (f"<div><dt>{escape(name)}</dt><dd>{_line(told)}</dd></div>" for name, told in block.rows)
            return ["<dl>", *rows, "</dl>"]
        case Table():
            return _table(block)
        case Steps():
            return _steps(block.steps)
        case Quoted():
            return _quoted(block)


def _table(table: Table) -> Iterator[str]:
    # On a telephone each row is shown as a card; the roles keep it a table for who does not see it.
    yield f'<table role="table">\n<caption>{escape(table.caption)}</caption>'
    headings = "".join(
        f'<th scope="col" role="columnheader">{escape(heading)}</th>' for heading in table.headings
    )
    yield f'<thead role="rowgroup">\n<tr role="row">{headings}</tr>\n</thead>\n<tbody role="rowgroup">'
    for first, *rest in table.rows:
        cells = "".join(
            f'<td role="cell" data-heading="{escape(heading)}"><div>{_cell(cell)}</div></td>'
            for heading, cell in zip(table.headings[1:], rest, strict=True)
        )
        yield f'<tr role="row"><th scope="row" role="rowheader">{_cell(first)}</th>{cells}</tr>'
    yield "</tbody>\n</table>"


def _cell(cell: Cell) -> str:
    return "<br>".join(_line(line) for line in cell.lines)


def _steps(steps: Iterable[Step]) -> Iterator[str]:
    yield '<ul class="steps">'
    for step in steps:
        yield from _step(step)
    yield "</ul>"


def _quoted(quoted: Quoted) -> Iterator[str]:
    yield f"<details><summary>{_line(quoted.summary)}</summary>"
    yield '<blockquote lang="nl">'
    yield from (f"<p>{escape(text.strip())}</p>" for text in quoted.lines)
    yield "</blockquote>"
    yield f'<p class="note">{_line(quoted.note)}</p></details>'


def _step(step: Step) -> Iterator[str]:
    said = f'<span class="mark {step.tone}">{escape(step.mark)}</span> {_line(step.line)}'
    note = f'<p class="note">{_line(step.note)}</p>' if step.note else ""
    if not step.beneath:
        yield f"<li>{said}{note}</li>"
        return
    yield f"<li><details{' open' if step.is_open else ''}><summary>{said}</summary>{note}"
    yield from _steps(step.beneath)
    yield "</details></li>"


def _line(line: Line) -> str:
    return "".join(_words(words) for words in line)


def _words(words: Words) -> str:
    text = escape(words.text)
    if words.code:
        text = f"<code>{text}</code>"
    if words.url is not None and words.url.startswith(SAFE):
        text = f'<a href="{escape(words.url)}">{text}</a>'
    return f"<span{_class(words.tone)}>{text}</span>" if words.tone else text


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""
