"""
What `decide` shows as text: all findings at a glance, and then why.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.cli.pages.ages import age_blocks
from jeugdrecht.cli.pages.brief import brief
from jeugdrecht.cli.pages.shared import AFTER, BEFORE, in_short, shared
from jeugdrecht.cli.pages.words import day
from jeugdrecht.cli.paper import Block, Cell, Heading, Line, Ready, Table
from jeugdrecht.explain import Explanation, Register, render_text
from jeugdrecht.findings import Finding, Result
from jeugdrecht.report.overview import HEADINGS, overview, title
from jeugdrecht.sources import Lang, Text

_NO_FINDINGS = Text(
    "In deze zaak is geen beslissing aan de orde. `jeugdrecht decisions` toont ze; --decision kiest er een.",
    "No decision arises in this case. `jeugdrecht decisions` shows them; --decision names one.",
)
_MORE = Text(
    "Dit is ingekort. `--decision {decision}` toont de hele redenering van een beslissing.",
    "This was shortened. `--decision {decision}` shows the whole reasoning of a decision.",
)
LATER = Text(
    "Met deze feiten kan het antwoord vanaf {day} anders luiden.",
    "With these facts the answer can be different from {day}.",
)


class Reporter:
    """
    Lays out the findings of a case.

    Args:
        lang: the language.
        register: legal, or plain for readers without legal training.
        plain: without colour and box characters.
        width: columns to break lines at.
        named: whether the decisions were named; otherwise explanations are brief, and what several of them
            share is told once.
    """

    def __init__(self, lang: Lang, register: Register, *, plain: bool, width: int, named: bool) -> None:
        self._lang = lang
        self._register = register
        self._plain = plain
        self._width = width
        self._named = named

    def report(self, result: Result) -> Iterator[Block]:
        """The findings of one case."""
        yield Heading(title(result, self._lang))
        yield from age_blocks(result, self._lang)
        if not result.findings:
            yield Line(_NO_FINDINGS.in_(self._lang))
            return
        yield self._overview(result)
        explained = [
            (finding, finding.explanation(self._lang, self._register, fields=self._named))
            for finding in result
        ]
        yield from self._in_full(explained) if self._named else self._in_brief(explained)

    def _in_full(self, explained: Sequence[tuple[Finding, Explanation]]) -> Iterator[Block]:
        for finding, explanation in explained:
            yield Heading(_name(finding), 2)
            yield self._ready(explanation)
            yield from self._later(finding)

    def _later(self, finding: Finding) -> Iterator[Block]:
        """Until when the answer holds; worked out only for findings that were asked for by name."""
        if self._named and finding.stable_until is not None:
            yield Line(LATER.in_(self._lang).format(day=day(finding.stable_until, self._lang)), "dim")

    def _in_brief(self, explained: Sequence[tuple[Finding, Explanation]]) -> Iterator[Block]:
        yield from shared(explained, BEFORE, self._lang)
        yield from self._in_full([(finding, brief(explanation)) for finding, explanation in explained])
        yield from in_short(explained, AFTER, self._lang)
        yield Line(_MORE.in_(self._lang).format(decision=explained[0][0].decision), "dim")

    def _overview(self, result: Result) -> Table:
        rows = tuple(
            (row.decision, row.about, Cell("\n".join(row.outcome), row.tone), "\n".join(row.sources))
            for row in overview(result, self._lang)
        )
        return Table(tuple(heading.in_(self._lang) for heading in HEADINGS), rows)

    def _ready(self, explanation: Explanation) -> Ready:
        return Ready(render_text(explanation, plain=self._plain, width=self._width))


def _name(finding: Finding) -> str:
    return finding.decision if finding.subject is None else f"{finding.decision}, {finding.subject}"
