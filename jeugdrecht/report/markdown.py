"""
A report as Markdown.
"""

import re
from collections.abc import Iterable, Iterator

from jeugdrecht.report.html import SAFE
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

_SIGNS = re.compile(r"([\\`*_\[\]<>|#~&$!])")
_LIST = re.compile(r"^(\s*)([-+=]|\d+[.)](?=\s|$))")
_SPACE = re.compile(r"\s+")
_DEEPEST = 6


def as_markdown(report: Report) -> str:
    """
    A report as Markdown; what a text has of its signs stands for itself.

    Args:
        report: the report.

    >>> from jeugdrecht.api import decide
    >>> from jeugdrecht.report.build import report_of
    >>> text = as_markdown(report_of([decide({"case": "a *b*", "on": "2026-03-01"}, ["minderjarig"])]))
    >>> text.splitlines()[0]
    '# Zaak a \\\\*b\\\\*, peildatum 1 maart 2026'
    """
    return "\n\n".join("\n".join(part) for part in _parts(report)) + "\n"


def escaped(text: str) -> str:
    r"""
    A text of which no sign means anything in Markdown, on one line.

    >>> escaped("1. a_b\n<c>")
    '1\\. a\\_b \\<c\\>'
    """
    said = _SIGNS.sub(r"\\\1", _SPACE.sub(" ", text))
    return _LIST.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", said)


def _parts(report: Report) -> Iterator[Iterable[str]]:
    yield [f"# {escaped(report.title)}"]
    for block in report.opening:
        yield _block(block)
    for section in report.sections:
        yield from _section(section, 2)


def _section(section: Section, level: int) -> Iterator[Iterable[str]]:
    yield [f"{'#' * min(level, _DEEPEST)} {escaped(section.heading)}"]
    for block in section.blocks:
        yield _block(block)
    for beneath in section.sections:
        yield from _section(beneath, level + 1)


def _block(block: Block) -> Iterable[str]:
    match block:
        case Paragraph():
            said = _line(block.line)
            return [f"**{said}**" if block.role == "answer" else f"> {said}" if block.role else said]
        case Entries():
            return [f"- **{escaped(name)}**: {_line(told)}" for name, told in block.rows]
        case Table():
            return _table(block)
        case Steps():
            return [line for step in block.steps for line in _step(step, 0)]
        case Quoted():
            return _quoted(block)


def _table(table: Table) -> Iterator[str]:
    yield f"**{escaped(table.caption)}**"
    yield ""
    yield _row(escaped(heading) for heading in table.headings)
    yield _row("---" for _ in table.headings)
    for row in table.rows:
        yield _row(_cell(cell) for cell in row)


def _quoted(quoted: Quoted) -> Iterator[str]:
    yield f"**{_line(quoted.summary)}**"
    for text in quoted.lines:
        yield ""
        yield f"> {escaped(text.strip())}"
    yield ""
    yield _line(quoted.note)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    return "<br>".join(_line(line) for line in cell.lines)


def _step(step: Step, depth: int) -> Iterator[str]:
    note = f" ({_line(step.note)})" if step.note else ""
    yield f"{'  ' * depth}- **{escaped(step.mark)}** {_line(step.line)}{note}"
    for beneath in step.beneath:
        yield from _step(beneath, depth + 1)


def _line(line: Line) -> str:
    return "".join(_words(words) for words in line)


def _words(words: Words) -> str:
    # Code in Markdown takes no escapes, so an id with a backtick in it stays words.
    text = f"`{words.text}`" if words.code and "`" not in words.text else escaped(words.text)
    # A link within the document has no fixed form in Markdown.
    if words.url is not None and words.url.startswith(SAFE[0]):
        return f"[{text}]({words.url.replace(')', '%29').replace(' ', '%20')})"
    return text
