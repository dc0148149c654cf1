"""
One finding as a part of a report: the answer, how long it holds, the whole reasoning, and the provisions.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from jeugdrecht.explain import Explanation, Node, Register, Source
from jeugdrecht.explain.render.walk import walk
from jeugdrecht.explain.tree import Grid
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.findings import Finding
from jeugdrecht.logic.days import NEVER, iso
from jeugdrecht.report import words
from jeugdrecht.report.model import (
    Block,
    Cell,
    Entries,
    Line,
    Paragraph,
    Quoted,
    Section,
    Step,
    Steps,
    Table,
    Words,
    cell,
    line,
)
from jeugdrecht.report.texts import Texts, quoted
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang
from jeugdrecht.sources.rank import Rank

TONES: dict[str, Tone] = {
    "holds": "good", "available": "good", "used": "good", "decided": "good",
    "does_not_hold": "dim", "unavailable": "dim", "misused": "bad", "conflict": "bad", "gap": "bad",
    "outside": "bad", "unknown": "open", "open": "open", "judgement": "person",
}  # fmt: skip
RANKS = {rank.id: rank.label for rank in Rank}
SETTLED = ("does_not_hold", "unavailable", "decided", "known", "absent")
"""What a reader opens only when in doubt: it did not count, or it is only looked up."""

OPEN_DEPTH = 2
"""So many levels of a reasoning are open before anyone asks."""


def finding_section(
    finding: Finding, id: str, lang: Lang, register: Register, texts: Texts | None = None
) -> Section:
    """
    A finding as a section.

    Args:
        finding: the finding.
        id: of the section.
        lang: the language.
        register: legal, or plain for readers without legal training.
        texts: gives the official texts, where they are at hand.
    """
    explanation = finding.explanation(lang, register)
    told = _Told(id)
    walk(explanation, told)
    rests_on = _provisions(finding, lang)
    quotes = () if texts is None else tuple(_quotes(finding, texts, lang))
    blocks: tuple[Block, ...] = (rests_on, *quotes)
    account = (Section(f"{id}-bepalingen", words.RESTS_ON.in_(lang), blocks, listed=False),)
    return Section(
        id,
        explanation.question if finding.subject is None else f"{explanation.question} ({finding.subject})",
        (_answer(explanation), _stand(finding, lang), *_grid(explanation, lang)),
        (*told.sections, *(account if rests_on.rows else ())),
    )


def _answer(explanation: Explanation) -> Paragraph:
    tone = TONES.get(explanation.root.state, "")
    return Paragraph(line(Words(explanation.answer, tone)), "answer")


def _stand(finding: Finding, lang: Lang) -> Entries:
    spoken, found = Spoken(lang), finding.found
    governing = found.governing
    known = governing is not None and governing != NEVER
    rows = (
        (words.STATUS, line(Words(words.STATUSES[found.status].in_(lang), TONES.get(found.status, "")))),
        (words.LAW_OF, line(values.known_day(spoken, governing)) if known else ()),
        (words.STABLE, line(_stable(finding, spoken))),
        (words.DECISION, line(Words(finding.decision, code=True))),
    )
    return Entries(tuple((name.in_(lang), told) for name, told in rows if told))


def _stable(finding: Finding, spoken: Spoken) -> str:
    if finding.stable_until is None:
        return words.FOR_GOOD.in_(spoken.lang)
    day = values.iso_day(spoken, finding.stable_until)
    return words.UNTIL.in_(spoken.lang).format(day=day)


def _grid(explanation: Explanation, lang: Lang) -> Iterator[Table]:
    grid = explanation.grid
    if grid is None:
        return
    over = (f"{column.heading} ({column.note})" if column.note else column.heading for column in grid.columns)
    rows = tuple(
        (cell(name), *(_outcome(*column.cells[place]) for column in grid.columns))
        for place, name in enumerate(grid.names)
    )
    yield Table(words.AT_A_GLANCE.in_(lang), (grid.corner, *over), rows)


def _outcome(value: str, cited: str) -> Cell:
    return cell(value, Words(cited, "dim")) if cited else cell(value)


def _provisions(finding: Finding, lang: Lang) -> Table:
    """Every provision of a finding in its roles, with its rank, the text it was verified in, and a link."""
    spoken = Spoken(lang)
    rows: dict[tuple[str, str], tuple[Cell, ...]] = {}
    for used in finding.to_dict(lang, explained=False)["provisions"]:
        row = (
            cell(Words(used["citation"], url=used["url"])),
            cell(RANKS[used["rank"]].in_(lang)),
            cell(words.ROLES[used["role"]].in_(lang)),
            cell(values.iso_day(spoken, used["edition"])),
        )
        rows.setdefault((used["id"], used["role"]), row)
    headings = (words.PROVISION, words.RANK, words.ROLE, words.EDITION)
    return Table(
        words.RESTS_ON_CAPTION.in_(lang), tuple(one.in_(lang) for one in headings), tuple(rows.values())
    )


def _quotes(finding: Finding, texts: Texts, lang: Lang) -> Iterator[Quoted]:
    """The texts of the provisions on the day whose law governed; else those they were read in."""
    governing = finding.found.governing
    day = None if governing is None or governing == NEVER else iso(governing)
    for used in _used(finding, lang):
        text = texts(used["id"], day or used["edition"])
        if text is not None:
            yield quoted(used["citation"], text, lang)


def _used(finding: Finding, lang: Lang) -> Iterable[dict[str, Any]]:
    """Each provision of a finding once."""
    return {used["id"]: used for used in finding.to_dict(lang, explained=False)["provisions"]}.values()


class _Told:
    """Hears an explanation told and keeps its sections, each with the steps under its heading."""

    def __init__(self, id: str) -> None:
        self.sections: list[Section] = []
        self._id = id
        self._heading = ""
        self._beneath: list[list[Step]] = [[]]
        self._notes: list[Line] = []

    def question(self, text: str, subject: str | None) -> None:
        """The question stands above the section already."""

    def answer(self, text: str, node: Node) -> None:
        """The answer as well."""

    def grid(self, grid: Grid) -> None:
        """The table of a record is laid out beside the answer."""

    def heading(self, text: str) -> None:
        """A new section begins."""
        self._heading = text
        self._beneath = [[]]

    def open(self, node: Node, source: Source | None) -> None:
        """A node begins."""
        self._beneath.append([])
        self._notes.append(_link(source) if source is not None else ())

    def close(self, node: Node) -> None:
        """All beneath the node has been told."""
        beneath = tuple(self._beneath.pop())
        depth = len(self._beneath) - 1
        shown = bool(beneath) and depth < OPEN_DEPTH and node.state not in SETTLED
        tone = TONES.get(node.state, "")
        self._beneath[-1].append(
            Step(node.mark, tone, line(node.text), self._notes.pop(), beneath, is_open=shown)
        )

    def end_section(self) -> None:
        """The section is complete."""
        steps: tuple[Block, ...] = (Steps(tuple(self._beneath[0])),)
        id = f"{self._id}-{len(self.sections) + 1}"
        self.sections.append(Section(id, self._heading, steps, listed=False))


def _link(source: Source) -> Line:
    label = f"{source.citation}: {source.edition_label}" if source.edition_label else source.citation
    return line(Words(label, "dim", source.url))
