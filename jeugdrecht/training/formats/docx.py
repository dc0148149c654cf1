"""
A report as a Word document, by python-docx (the extra `training`).

Headings, lists and tables carry Word's own styles, so that its navigation, and a screen reader, find them.
"""

import datetime
import io
import zipfile
from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any

from jeugdrecht.report.html import SAFE
from jeugdrecht.report.model import (
    Block,
    Cell,
    Entries,
    Line,
    Paragraph,
    Report,
    Section,
    Step,
    Steps,
    Table,
    Words,
)
from jeugdrecht.training.formats.xml_text import writable

_LANGUAGES = {"nl": "nl-NL", "en": "en-GB"}
_COLOURS = {"good": "1E6B2C", "bad": "9C1C1C", "open": "7A4B00", "person": "6B2C91", "dim": "55554F",
            "link": "154273"}  # fmt: skip
_SOME_DAY = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
_EARLIEST_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_DEEPEST_HEADING = 4
_DEEPEST_LIST = 3
_STRONG = ("strong", "good")


def can_write() -> bool:
    """
    Whether the part that writes Word is installed: the extra `training`.

    >>> isinstance(can_write(), bool)
    True
    """
    return find_spec("docx") is not None


def as_docx(report: Report) -> bytes:
    """
    A report as a Word document; the same report gives the same bytes.

    Args:
        report: the report.

    Raises:
        ImportError: the extra `training` is not installed (see `can_write`).
    """
    import docx

    document = docx.Document()
    _set_up(document, report)
    _number_pages(document, report)
    document.add_heading(writable(report.title), level=0)
    for block in report.opening:
        _block(document, block)
    for section in report.sections:
        _section(document, section, 1)
    written = io.BytesIO()
    document.save(written)
    return _undated(written.getvalue())


def _set_up(document: Any, report: Report) -> None:
    from docx.oxml.ns import qn

    about = document.core_properties
    about.title, about.author, about.comments = writable(report.title), "jeugdrecht", ""
    about.language = _LANGUAGES[report.lang]
    about.created = about.modified = _SOME_DAY
    about.last_modified_by, about.revision = "jeugdrecht", 1
    # The words are checked, spelled and read aloud in the language of the style.
    spoken = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if spoken is not None:
        spoken.set(qn("w:val"), _LANGUAGES[report.lang])


def _number_pages(document: Any, report: Report) -> None:
    """Page so many of so many, at the foot of each page; Word counts."""
    foot = document.sections[0].footer.paragraphs[0]
    before, _, rest = report.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        foot.add_run(writable(text))
        if field:
            _field(foot, field)


def _field(paragraph: Any, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def _undated(data: bytes) -> bytes:
    """The same package, each of its files with the same day."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as read, zipfile.ZipFile(written, "w") as package:
        for name in read.namelist():
            info = zipfile.ZipInfo(name, _EARLIEST_OF_ZIP)
            package.writestr(info, read.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _section(document: Any, section: Section, level: int) -> None:
    document.add_heading(writable(section.heading), level=min(level, _DEEPEST_HEADING))
    for block in section.blocks:
        _block(document, block)
    for beneath in section.sections:
        _section(document, beneath, level + 1)


def _block(document: Any, block: Block) -> None:
    match block:
        case Paragraph():
            _line(document.add_paragraph(style="Intense Quote" if block.role == "notice" else None),
                  block.line, strong=block.role == "answer")  # fmt: skip
        case Entries():
            for name, told in block.rows:
                paragraph = document.add_paragraph()
                paragraph.add_run(f"{writable(name)}: ").bold = True
                _line(paragraph, told)
        case Table():
            _table(document, block)
        case Steps():
            _steps(document, block.steps, 1)


def _steps(document: Any, steps: Iterable[Step], depth: int) -> None:
    style = "List Bullet" if depth == 1 else f"List Bullet {min(depth, _DEEPEST_LIST)}"
    for step in steps:
        paragraph = document.add_paragraph(style=style)
        if step.mark != "•":
            _run(paragraph, Words(f"{step.mark}  ", step.tone), strong=True)
        _line(paragraph, step.line)
        if step.note:
            paragraph.add_run(" (")
            _line(paragraph, step.note)
            paragraph.add_run(")")
        _steps(document, step.beneath, depth + 1)


def _table(document: Any, table: Table) -> None:
    caption = document.add_paragraph(style="Caption")
    caption.add_run(writable(table.caption))
    caption.paragraph_format.keep_with_next = True
    grid = document.add_table(rows=1, cols=len(table.headings), style="Table Grid")
    for cell, heading in zip(grid.rows[0].cells, table.headings, strict=True):
        cell.paragraphs[0].add_run(writable(heading)).bold = True
    _repeat_on_each_page(grid.rows[0])
    for row in table.rows:
        for cell, said in zip(grid.add_row().cells, row, strict=True):
            _cell(cell, said)


def _repeat_on_each_page(row: Any) -> None:
    from docx.oxml import OxmlElement

    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _cell(cell: Any, said: Cell) -> None:
    for number, line in enumerate(said.lines):
        _line(cell.paragraphs[0] if number == 0 else cell.add_paragraph(), line)


def _line(paragraph: Any, line: Line, *, strong: bool = False) -> None:
    for words in line:
        if words.url is not None and words.url.startswith(SAFE[0]):
            _link(paragraph, words)
        else:
            _run(paragraph, words, strong=strong)


def _run(paragraph: Any, words: Words, *, strong: bool = False) -> Any:
    from docx.shared import RGBColor

    run = paragraph.add_run(writable(words.text))
    if strong or words.tone in _STRONG:
        run.bold = True
    if words.code:
        run.font.name = "Consolas"
    colour = _COLOURS.get(words.tone)
    if colour is not None:
        run.font.color.rgb = RGBColor.from_string(colour)
    return run


def _link(paragraph: Any, words: Words) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    url = writable(words.url or "")
    related = paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), related)
    run = paragraph.add_run(writable(words.text))
    run.underline = True
    run.font.color.rgb = RGBColor.from_string(_COLOURS["link"])
    link.append(run._r)
    paragraph._p.append(link)
