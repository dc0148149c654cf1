"""
From results to a report: what it is about, the findings at a glance, the facts, the reasoning, the account.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from jeugdrecht import __version__
from jeugdrecht.counterfactual import ages
from jeugdrecht.explain import Register
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.findings import Finding, Result
from jeugdrecht.report import ages as aged
from jeugdrecht.report import words
from jeugdrecht.report.facts import fact_blocks
from jeugdrecht.report.findings import finding_section
from jeugdrecht.report.model import (
    Block,
    Entries,
    Line,
    Paragraph,
    Report,
    Section,
    Table,
    Words,
    cell,
    line,
)
from jeugdrecht.report.overview import HEADINGS, overview, title
from jeugdrecht.report.texts import Texts
from jeugdrecht.rules.index import EDITION, FINGERPRINT
from jeugdrecht.rules.library import VERSION
from jeugdrecht.sources import Lang


def report_of(
    results: Sequence[Result], lang: Lang = "nl", register: Register = "legal", texts: Texts | None = None
) -> Report:
    """
    The report of one case, or of the cases of a family.

    Args:
        results: what was found, case by case.
        lang: the language.
        register: legal, or plain for readers without legal training.
        texts: gives the official texts, where they are at hand.

    >>> from jeugdrecht.api import decide
    >>> case = {"case": "a", "on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}
    >>> report = report_of([decide(case, ["minderjarig"])])
    >>> report.title
    'Zaak a, peildatum 1 maart 2026'
    >>> [section.heading for section in report.sections[:3]]
    ['Leeftijd', 'De bevindingen in het kort', 'Wat is opgegeven']
    """
    if len(results) == 1:
        [result] = results
        heading, sections = title(result, lang), tuple(_sections(result, "", lang, register, texts))
    else:
        heading = words.FINDINGS_OF.in_(lang).format(count=len(results))
        sections = tuple(
            Section(f"zaak-{number}", title(result, lang),
                    sections=tuple(_of_case(result, number, lang, register, texts)))
            for number, result in enumerate(results, 1)
        )  # fmt: skip
    return Report(
        lang=lang, title=heading, opening=(Paragraph(line(words.NOT_ADVICE.in_(lang)), "notice"),),
        contents=words.CONTENTS.in_(lang), skip=words.SKIP.in_(lang), page=words.PAGE.in_(lang),
        sections=(*sections, _account(results, lang)),
    )  # fmt: skip


def _of_case(
    result: Result, number: int, lang: Lang, register: Register, texts: Texts | None
) -> Iterator[Section]:
    """The parts of one of several cases: what they are called is the same in each."""
    name = f"zaak-{number}"
    for section in _sections(result, f"{name}-", lang, register, texts):
        beneath = tuple(replace(one, within=name) for one in section.sections)
        yield replace(section, within=name, sections=beneath)


def _sections(
    result: Result, prefix: str, lang: Lang, register: Register, texts: Texts | None
) -> Iterator[Section]:
    """
    The parts of one case.

    Args:
        result: what was found.
        prefix: begins the id of each section, where there are several cases.
        lang, register: how it is told.
        texts: gives the official texts, where they are at hand.
    """
    ages_ = tuple(_ages(result, lang))
    if ages_:
        yield Section(f"{prefix}leeftijd", words.AGES.in_(lang), ages_)
    names = [f"{prefix}bevinding-{number}" for number in range(1, len(result.findings) + 1)]
    yield Section(f"{prefix}kort", words.GLANCE.in_(lang), (_glance(result, names, lang),))
    if result.given is not None:
        yield Section(f"{prefix}gegevens", words.FACTS.in_(lang), fact_blocks(result.given, lang))
    if result.findings:
        yield Section(
            f"{prefix}bevindingen", words.FINDINGS.in_(lang),
            sections=tuple(
                finding_section(finding, name, lang, register, texts)
                for name, finding in zip(names, result.findings, strict=True)
            ),
        )  # fmt: skip


def _ages(result: Result, lang: Lang) -> Iterator[Block]:
    table = ages(result, lang=lang)
    if table is None:
        return
    yield Entries((
        (words.STANDS.in_(lang), line(aged.now(table, result.on, lang))),
        (aged.next_day(table, lang), line(aged.next_change(table, lang))),
    ))  # fmt: skip
    headings = (words.AGE, words.REACHED_ON, words.STANDS)
    rows = tuple(
        (cell(age), cell(day), cell((words.REACHED if reached else words.TO_COME).in_(lang)))
        for age, day, reached in aged.birthdays(table, lang)
    )
    yield Table(words.AGES_CAPTION.in_(lang), tuple(one.in_(lang) for one in headings), rows)


def _glance(result: Result, names: Sequence[str], lang: Lang) -> Block:
    if not result.findings:
        return Paragraph(line(words.NO_FINDINGS.in_(lang)))
    rows = tuple(
        (cell(_linked(finding, name, lang), Words(row.decision, "dim", code=True)), cell(row.about),
         cell(*(Words(told, row.tone if first == 0 else "") for first, told in enumerate(row.outcome))),
         cell(*row.sources))
        for finding, name, row in zip(result.findings, names, overview(result, lang), strict=True)
    )  # fmt: skip
    return Table(words.GLANCE_CAPTION.in_(lang), tuple(heading.in_(lang) for heading in HEADINGS), rows)


def _linked(finding: Finding, name: str, lang: Lang) -> Line:
    return line(Words(finding.found.decision.question.in_(lang), url=f"#{name}"))


def _account(results: Sequence[Result], lang: Lang) -> Section:
    """With which rules this was found, so that it can be found again."""
    whole = Entries((
        (words.PROGRAM.in_(lang), line(__version__)),
        (words.VERSION_OF_LAW.in_(lang), line(VERSION)),
        (words.NEWEST_TEXT.in_(lang), line(values.iso_day(Spoken(lang), EDITION))),
        (words.FINGERPRINT_OF_LAW.in_(lang), line(Words(FINGERPRINT, code=True))),
        *(
            (_reference(result, lang), line(values.iso_day(Spoken(lang), result.on)))
            for result in results
        ),
    ))  # fmt: skip
    prints = {finding.decision: finding.fingerprint for result in results for finding in result}
    rows = tuple(
        (cell(Words(id, code=True)), cell(Words(print_, code=True))) for id, print_ in prints.items()
    )
    headings = (words.DECISION.in_(lang), words.FINGERPRINT.in_(lang))
    table = (Table(words.FINGERPRINTS.in_(lang), headings, rows),) if rows else ()
    return Section(
        "verantwoording",
        words.ACCOUNT.in_(lang),
        (whole, Paragraph(line(words.SAME_AGAIN.in_(lang))), *table),
    )


def _reference(result: Result, lang: Lang) -> str:
    name = words.NAMELESS.in_(lang) if result.case is None else result.case
    return f"{words.REFERENCE.in_(lang)} ({words.CASE.in_(lang).lower()} {name})"
