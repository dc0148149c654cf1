"""
How the interview shows a question, its reason, its provisions and the findings so far.
"""

from collections.abc import Iterator

from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.interview.lines import numbered
from jeugdrecht.cli.language import Lang
from jeugdrecht.cli.paper import Block, Cell, Entries, Heading, Line, Point, Points, Ready, Table
from jeugdrecht.explain.asking import Question
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.findings import Result
from jeugdrecht.report.overview import HEADINGS, Row, overview, title


def question_shown(question: Question, number: int, lang: Lang) -> Iterator[Block]:
    """A question with how it is answered."""
    yield Heading(_head(question, number, lang), 2)
    yield Line(question.question, "strong")
    if question.by:
        yield Line(_by(question, lang), "person")
    if question.type == "enum":
        yield Ready(numbered(option.label for option in question.values))
    yield Line(_how(question, lang), "dim")
    if question.instead:
        values = "; ".join(f"{instead.question}" for instead in question.instead)
        yield Line(texts.INSTEAD.in_(lang).format(values=values), "dim")
    if question.also:
        yield Line(texts.ALSO.in_(lang).format(items=", ".join(question.also)), "dim")


def _head(question: Question, number: int, lang: Lang) -> str:
    parts = [texts.QUESTION.in_(lang).format(number=number)]
    if question.item is not None:
        parts.append(texts.OF_ITEM.in_(lang).format(item=question.item))
    if question.expected is not None:
        parts.append(texts.EXPECTED.in_(lang).format(count=round(question.expected)))
    return ", ".join(parts)


def _by(question: Question, lang: Lang) -> str:
    by = Spoken(lang).officials(tuple(official.id for official in question.by))
    words = texts.UNSETTLED if question.nature == "legal_question" else texts.JUDGED_BY
    return words.in_(lang).format(by=by)


def _how(question: Question, lang: Lang) -> str:
    how = texts.HOW[question.type].in_(lang)
    if question.unit:
        how = texts.IN_UNIT.in_(lang).format(how=how, unit=question.unit)
    return texts.OR_NVT.in_(lang).format(how=how) if question.nvt else how


def why_shown(question: Question, lang: Lang) -> Iterator[Block]:
    """Why a question is asked: the nearest rule, and what waits."""
    if question.why:
        yield Line(question.why[0].text)
    yield Line(texts.WAITS.in_(lang))
    waits = dict.fromkeys(
        f"{one.question} ({one.subject})" if one.subject else one.question for one in question.waits
    )
    yield Points(tuple(Point(text) for text in waits))


def provisions_shown(question: Question, lang: Lang) -> Iterator[Block]:
    """The provisions behind a question."""
    known = [reason for reason in question.why if reason.provision is not None]
    if not known:
        yield Line(texts.NO_PROVISION.in_(lang))
    for reason in known:
        yield Heading(f"{reason.citation}: {reason.heading}", 3)
        yield Line(reason.summary)
        yield Line(reason.url or "", "dim")


def help_shown(lang: Lang) -> Block:
    """What can be typed at a question."""
    return Entries(tuple((name.in_(lang), said.in_(lang)) for name, said in texts.HELP))


def findings_shown(result: Result, lang: Lang) -> Iterator[Block]:
    """All findings at a glance."""
    yield Heading(title(result, lang))
    rows = tuple(
        (row.decision, row.about, Cell("\n".join(row.outcome), row.tone), "\n".join(row.sources))
        for row in overview(result, lang)
    )
    yield Table(tuple(heading.in_(lang) for heading in HEADINGS), rows)


def changed(before: tuple[Row, ...], after: tuple[Row, ...]) -> Iterator[Block]:
    """The findings that an answer settled or changed; one that merely has less open is not told."""
    known = {(row.decision, row.about): row.outcome for row in before}
    for row in after:
        if row.tone != "open" and known.get((row.decision, row.about)) != row.outcome:
            cited = f" ({', '.join(row.sources)})" if row.sources else ""
            yield Line(f"→ {row.decision}, {row.about}: {'; '.join(row.outcome)}{cited}", row.tone)
