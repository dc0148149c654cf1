"""
Training material as a report: what is printed, in what order, with or without the answers.

What is a report has every form that reports have: Markdown, HTML, PDF and, here, Word.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.report import words as report_words
from jeugdrecht.report.model import Block, Entries, Line, Paragraph, Report, Section, Words, line
from jeugdrecht.sources import Text
from jeugdrecht.training.formats import words
from jeugdrecht.training.formats.of_quiz import item_section
from jeugdrecht.training.formats.of_scenarios import scenario_section
from jeugdrecht.training.formats.readers import Reader
from jeugdrecht.training.formats.shared import points
from jeugdrecht.training.model import ScenarioSet
from jeugdrecht.training.quiz_model import Quiz


def booklet_of(made: ScenarioSet | Quiz, reader: Reader) -> Report:
    """
    Training material as a report.

    Args:
        made: the scenarios, or the quiz.
        reader: for whom; a participant's version has no answers in it.

    >>> nothing = dict(version="", fingerprint="sha256:0", decisions=())
    >>> booklet_of(Quiz(seed=1, level=2, lang="nl", items=(), **nothing), "participant").title
    'Toets jeugdrecht, niveau 2'
    """
    title = (words.QUIZ if isinstance(made, Quiz) else words.SCENARIOS).in_(made.lang)
    named = title.format(level=made.level)
    if reader == "trainer":
        named = words.FOR_TRAINER.in_(made.lang).format(title=named)
    return Report(
        lang=made.lang, title=named, opening=tuple(_opening(made, reader)),
        contents=report_words.CONTENTS.in_(made.lang), skip=words.SKIP.in_(made.lang),
        page=report_words.PAGE.in_(made.lang), sections=(*_sections(made, reader), _account(made, reader)),
    )  # fmt: skip


def _sections(made: ScenarioSet | Quiz, reader: Reader) -> Iterator[Section]:
    if isinstance(made, Quiz):
        for number, item in enumerate(made.items, 1):
            yield item_section(item, f"vraag-{number}", reader, made.lang)
    else:
        for number, scenario in enumerate(made.scenarios, 1):
            yield scenario_section(scenario, f"zaak-{number}", reader, made.lang)


def _opening(made: ScenarioSet | Quiz, reader: Reader) -> Iterator[Block]:
    lang = made.lang
    yield Paragraph(line(words.INVENTED.in_(lang)), "notice")
    earns = (words.EARNS.in_(lang), line(points(made.points, lang)))
    name = ((words.NAME.in_(lang), line(words.WRITE_HERE)),) if reader == "participant" else ()
    yield Entries((*name, earns))


def _account(made: ScenarioSet | Quiz, reader: Reader) -> Section:
    """From what it was made, so that it can be made and checked again."""
    lang = made.lang
    rows: list[tuple[Text, Line]] = [
        (words.SEED, line(str(made.seed))),
        (words.LEVEL, line(str(made.level))),
        (words.VERSION, line(made.version)),
        (words.FINGERPRINT, line(Words(made.fingerprint, code=True))),
    ]
    if reader == "trainer":
        rows += _asked(made)
    entries = Entries(tuple((name.in_(lang), told) for name, told in rows if told))
    return Section(
        "verantwoording", words.ACCOUNT.in_(lang), (entries, Paragraph(line(words.SAME_AGAIN.in_(lang))))
    )


def _asked(made: ScenarioSet | Quiz) -> Iterator[tuple[Text, Line]]:
    yield words.DECISIONS, _ids(made.decisions)
    if isinstance(made, ScenarioSet) and made.coverage.covered:
        covered, left = made.coverage.covered, made.coverage.not_covered
        total = len(covered) + len(left)
        told = words.COVERS.in_(made.lang).format(covered=len(covered), all=total)
        yield words.COVERED, line(told)
        yield words.NOT_COVERED, _ids(left)


def _ids(ids: Sequence[str]) -> Line:
    parts = [part for id in ids for part in (", ", Words(id, code=True))]
    return line(*parts[1:])
