"""
Many cases as a table: a row for each, with the outcomes of the decisions named, or how many there are.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePath

from jeugdrecht.cli.paper.blocks import Block, Cell, Heading, Line, Table
from jeugdrecht.findings import Finding, Result
from jeugdrecht.report.overview import outcome
from jeugdrecht.report.tone import Tone
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang, Text

_TITLE = Text("{count} zaken", "{count} cases")
_CASE, _FILE, _ON = Text("Zaak", "Case"), Text("Bestand", "File"), Text("Peildatum", "Reference date")
_NONE = Text("niet aan de orde", "does not come up")
_COUNTS: tuple[tuple[Text, tuple[str, ...], Tone], ...] = (
    (Text("Beslist", "Decided"), ("decided",), "good"),
    (Text("Open", "Open"), ("open",), "open"),
    (Text("Wacht op een oordeel", "Waits for a judgement"), ("judgement",), "person"),
    (Text("Niet te beslissen", "Cannot be decided"), ("conflict", "gap", "outside"), "bad"),
    (Text("Doet zich niet voor", "Does not arise"), ("not_applicable",), "dim"),
)
_MORE = Text(
    "`jeugdrecht decide {file}` toont een zaak met alle redenen; --decision kiest de kolommen.",
    "`jeugdrecht decide {file}` shows a case with all reasons; --decision chooses the columns.",
)


def blocks(
    files: Sequence[str], results: Sequence[Result], decisions: Sequence[str] | None, lang: Lang
) -> Iterator[Block]:
    """
    The table.

    Args:
        files: the file of each result.
        results: the findings, case by case.
        decisions: the decisions that were named; None for how many there are of each kind.
        lang: the language.
    """
    yield Heading(_TITLE.in_(lang).format(count=len(results)))
    first = (_CASE.in_(lang), _FILE.in_(lang), _ON.in_(lang))
    named = tuple(id for id in DECISIONS if decisions is not None and id in decisions)
    more = tuple(heading.in_(lang) for heading, _, _ in _COUNTS) if decisions is None else named
    rows = tuple(_row(file, result, named, lang) for file, result in zip(files, results, strict=True))
    yield Table((*first, *more), rows)
    yield Line(_MORE.in_(lang).format(file=files[0] if files else ""), "dim")


def _row(file: str, result: Result, named: Sequence[str], lang: Lang) -> tuple[str | Cell, ...]:
    cells = tuple(_decision(result, id, lang) for id in named) if named else tuple(_counts(result))
    return (result.case or "–", PurePath(file).name, result.on, *cells)


def _counts(result: Result) -> Iterator[Cell]:
    for _, statuses, tone in _COUNTS:
        count = sum(finding.status in statuses for finding in result)
        yield Cell(str(count), tone if count else "dim")


def _decision(result: Result, id: str, lang: Lang) -> Cell:
    found = [finding for finding in result if finding.decision == id]
    if not found:
        return Cell(_NONE.in_(lang), "dim")
    told = [(_about(finding, len(found)) + outcome(finding, lang)[0]) for finding in found]
    tones = {outcome(finding, lang)[1] for finding in found}
    return Cell("\n".join(told), tones.pop() if len(tones) == 1 else "")


def _about(finding: Finding, count: int) -> str:
    return f"{finding.subject}: " if count > 1 and finding.subject else ""
