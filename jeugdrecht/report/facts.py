"""
What the case says, by subject and item: each fact with its answer, and where that came from.
"""

from collections.abc import Iterable, Iterator, Mapping

from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.words import is_iso
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given, Items
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.report import words
from jeugdrecht.report.model import Block, Cell, Line, Paragraph, Table, Words, cell, line
from jeugdrecht.sources import Lang

HEADINGS = (words.FACT, words.ANSWER, words.ORIGIN)


def fact_blocks(case: Case, lang: Lang) -> tuple[Block, ...]:
    """
    What a case says.

    Args:
        case: the case.
        lang: the language.
    """
    tables = tuple(_tables(case, Spoken(lang)))
    return tables or (Paragraph(line(words.NO_FACTS.in_(lang))),)


def _tables(case: Case, spoken: Spoken) -> Iterator[Table]:
    for subject in dict.fromkeys(id.partition(".")[0] for id in case.facts):
        facts = {id: given for id, given in case.facts.items() if id.partition(".")[0] == subject}
        yield _table(_capital(spoken.term(subject)), facts, spoken)
    for list_id, given in case.lists.items():
        kind = _kind(list_id, spoken)
        for item in given.items:
            yield _table(_capital(f"{kind} {item.id}"), item.facts, spoken)
    if case.lists:
        yield _lists(case.lists, spoken)


def _kind(list_id: str, spoken: Spoken) -> str:
    known = vocabulary().lists.get(list_id)
    return list_id if known is None else spoken.kind(known.item)


def _table(caption: str, facts: Mapping[str, Given], spoken: Spoken) -> Table:
    rows = ((id, given, vocabulary().fact(id)) for id, given in facts.items())
    return Table(
        caption,
        tuple(heading.in_(spoken.lang) for heading in HEADINGS),
        tuple(
            (cell(fact.question.in_(spoken.lang), Words(id, "dim", code=True)),
             Cell(tuple(_answer(fact, given, spoken))), Cell(tuple(_origin(given, spoken))))
            for id, given, fact in rows if fact is not None
        ),
    )  # fmt: skip


def _answer(fact: Fact, given: Given, spoken: Spoken) -> Iterator[Line]:
    match given.state:
        case "given":
            yield line(Words(values.of_fact(spoken, fact, given.value), "strong"))
        case "onbekend":
            yield line(Words(words.UNKNOWN.in_(spoken.lang), "open"))
        case "nvt":
            yield line(words.NOT_APPLICABLE.in_(spoken.lang))
        case "betwist":
            yield line(Words(words.DISPUTED.in_(spoken.lang), "open"))
            yield from (line(_version(fact, version, spoken)) for version in given.versions)


def _version(fact: Fact, version: Given, spoken: Spoken) -> str:
    said = words.NOT_APPLICABLE.in_(spoken.lang) if version.state == "nvt" else (
        values.of_fact(spoken, fact, version.value)
    )  # fmt: skip
    if version.by is None:
        return words.VERSION_NAMELESS.in_(spoken.lang).format(value=said)
    return words.VERSION.in_(spoken.lang).format(by=spoken.official(version.by), value=said)


def _origin(given: Given, spoken: Spoken) -> Iterator[Line]:
    told = [*_told(given, spoken)]
    for version in given.versions:
        told += _told(version, spoken, named=False)
    if not told:
        yield line(Words(words.NO_ORIGIN.in_(spoken.lang), "dim"))
    yield from (line(part) for part in told)


def _told(given: Given, spoken: Spoken, named: bool = True) -> Iterable[str]:
    """Who said so, why, on which day and from which document, as far as the case says."""
    on = given.on
    parts = (
        (words.BY, spoken.official(given.by) if given.by and named else None),
        (words.BECAUSE, given.because),
        (words.ON, values.iso_day(spoken, on) if on is not None and is_iso(on) else on),
        (words.SOURCE, given.source),
    )
    return [told.in_(spoken.lang).format(value=value) for told, value in parts if value]


def _lists(lists: Mapping[str, Items], spoken: Spoken) -> Table:
    lang = spoken.lang
    rows = (
        (cell(_capital(spoken.kinds(vocabulary().lists[id].item))), cell(str(len(given.items))),
         cell((words.YES if given.complete else words.MAYBE_MORE).in_(lang)))
        for id, given in lists.items()
    )  # fmt: skip
    headings = tuple(heading.in_(lang) for heading in (words.LIST, words.COUNT, words.COMPLETE))
    return Table(words.LISTS.in_(lang), headings, tuple(rows))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
