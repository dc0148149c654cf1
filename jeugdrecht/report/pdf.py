"""
A report as PDF, set by typst: tagged, with numbered pages, bookmarks, links and hyphens.

The layout is a fixed file beside this one; what the report says reaches it as data only.
"""

import json
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

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
)

ACCESSIBLE = "ua-1"
"""The standard for PDF that everyone can read (PDF/UA-1)."""


def can_set() -> bool:
    """
    Whether the part that sets a PDF is installed: the extra `pdf`.

    >>> isinstance(can_set(), bool)
    True
    """
    return find_spec("typst") is not None


def as_pdf(report: Report) -> bytes:
    """
    A report as PDF/UA-1. A text with signs that no font at hand can show gives a PDF that is tagged but does
    not claim the standard, which forbids such signs.

    Args:
        report: the report.

    Raises:
        ImportError: the extra `pdf` is not installed (see `can_set`).
    """
    import typst

    layout = files("jeugdrecht.report").joinpath("report.typ").read_bytes()
    data = {"report": json.dumps(_report(report), ensure_ascii=False)}
    try:
        return bytes(_compiled(typst, layout, data, [ACCESSIBLE]))
    except typst.TypstError:
        return bytes(_compiled(typst, layout, data, []))


def _compiled(typst: Any, layout: bytes, data: dict[str, str], standards: list[str]) -> Any:
    # The fonts that typst brings: with those of the machine, the same report would differ by machine.
    return typst.compile(
        layout, format="pdf", sys_inputs=data, pdf_standards=standards, ignore_system_fonts=True
    )


def _report(report: Report) -> dict[str, Any]:
    return {
        "lang": report.lang, "title": report.title, "contents": report.contents, "page": report.page,
        "opening": [_block(block) for block in report.opening],
        "sections": [_section(section) for section in report.sections],
    }  # fmt: skip


def _section(section: Section) -> dict[str, Any]:
    return {
        "id": section.id, "heading": section.heading, "listed": section.listed,
        "blocks": [_block(block) for block in section.blocks],
        "sections": [_section(beneath) for beneath in section.sections],
    }  # fmt: skip


def _block(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph():
            return {"kind": "paragraph", "role": block.role, "line": _line(block.line)}
        case Entries():
            rows = [{"name": name, "line": _line(told)} for name, told in block.rows]
            return {"kind": "entries", "rows": rows}
        case Table():
            table = [[_cell(cell) for cell in row] for row in block.rows]
            return {"kind": "table", "caption": block.caption, "headings": block.headings, "rows": table}
        case Steps():
            return {"kind": "steps", "steps": [_step(step) for step in block.steps]}
        case Quoted():
            return {
                "kind": "quoted", "summary": _line(block.summary), "note": _line(block.note),
                "lines": [text.strip() for text in block.lines],
            }  # fmt: skip


def _step(step: Step) -> dict[str, Any]:
    return {
        "mark": step.mark, "tone": step.tone, "line": _line(step.line), "note": _line(step.note),
        "beneath": [_step(beneath) for beneath in step.beneath],
    }  # fmt: skip


def _cell(cell: Cell) -> list[Any]:
    return [_line(line) for line in cell.lines]


def _line(line: Line) -> list[dict[str, Any]]:
    return [{"text": words.text, "tone": words.tone, "url": words.url, "code": words.code} for words in line]
