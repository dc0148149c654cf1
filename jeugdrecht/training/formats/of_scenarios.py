"""
A worked scenario as a part of a report.
"""

from collections.abc import Iterator, Sequence

from jeugdrecht.explain.wording import Words as Says
from jeugdrecht.facts import vocabulary
from jeugdrecht.report.model import (
    Block,
    Cell,
    Entries,
    Line,
    Paragraph,
    Section,
    Step,
    Steps,
    Table,
    Words,
    cell,
    line,
)
from jeugdrecht.sources import Lang
from jeugdrecht.training.formats import words
from jeugdrecht.training.formats.readers import Reader
from jeugdrecht.training.formats.shared import citing, linked, points, room_for_answer, told
from jeugdrecht.training.model import Mistake, ModelAnswer, Question, Scenario
from jeugdrecht.training.narrative import which
from jeugdrecht.training.narrative.absent import bare

PRINCIPLE, ASSUMED = "mark.principle", "mark.assumed"
ASIDE = (PRINCIPLE, ASSUMED)
"""What a reasoning repeats in every answer: told in one line below it."""
SUPPORTS = "supports"


def scenario_section(scenario: Scenario, id: str, reader: Reader, lang: Lang) -> Section:
    """
    A scenario: the case and its questions; for the trainer what it practises and the model answers too.

    Args:
        scenario: the scenario.
        id: of the section.
        reader: for whom.
        lang: the language.
    """
    questions = tuple(
        _question(scenario, question, f"{id}-{number}", number, reader, lang)
        for number, question in enumerate(scenario.questions, 1)
    )
    heading = f"{scenario.id} {scenario.title} ({points(scenario.points, lang)})"
    practises = tuple(_practises(scenario, lang)) if reader == "trainer" else ()
    return Section(id, heading, (*told(scenario.narrative), *practises), questions)


def _practises(scenario: Scenario, lang: Lang) -> Iterator[Block]:
    # Participants are not told: that a fact is missing, or that a rule is nearly met, is the exercise.
    rows = [(words.PRACTISES.in_(lang), line(scenario.kind.name_in(lang)))]
    if scenario.twin is not None:
        twin = words.TWIN_OF.in_(lang).format(twin=scenario.twin)
        rows.append((twin, line(_asked_of(scenario.differs or "", lang))))
    yield Entries(tuple(rows))


def _asked_of(id: str, lang: Lang) -> Words:
    """A fact by its question, as trainers know no ids; one that the vocabulary no longer has by its id."""
    fact = vocabulary().fact(id)
    return Words(id, code=True) if fact is None else Words(bare(fact.question.in_(lang)))


def _question(
    scenario: Scenario, question: Question, id: str, number: int, reader: Reader, lang: Lang
) -> Section:
    heading = words.QUESTION.in_(lang).format(number=number, points=points(question.points, lang))
    about = which(scenario.case, question.subject, lang)
    asked = Paragraph(line(Words(f"{question.text} {about}".strip(), "strong")))
    if reader == "participant":
        return Section(id, heading, (asked, room_for_answer(lang)), listed=False)
    return Section(id, heading, (asked, *_model_answer(question, lang)), listed=False)


def _model_answer(question: Question, lang: Lang) -> Iterator[Block]:
    answer = question.answer
    yield Paragraph(line(Words(answer.text, "good")), "answer")
    steps = steps_of(answer.reasoning)
    aside = {Says(lang).say(key) for key in ASIDE}
    if steps:
        yield Paragraph(line(f"{words.REASONING.in_(lang)}:"))
        yield Steps(tuple(step for step in steps if step.mark not in aside))
    rows = tuple(_rows(answer, steps, lang))
    if rows:
        yield Entries(rows)
    if question.mistakes:
        yield _mistakes(question.mistakes, lang)


def _rows(answer: ModelAnswer, steps: Sequence[Step], lang: Lang) -> Iterator[tuple[str, Line]]:
    """The provisions, those that only weigh in apart, and what was assumed: one line each."""
    weighs = [ref for ref in answer.provisions if ref.role == SUPPORTS]
    rests = [ref for ref in answer.provisions if ref.role != SUPPORTS]
    if rests:
        yield words.PROVISIONS.in_(lang), linked(rests)
    if weighs:
        yield words.WEIGHS.in_(lang), linked(weighs)
    assumed = [step.line[0].text for step in steps if step.mark == Says(lang).say(ASSUMED)]
    if assumed:
        yield words.ASSUMED.in_(lang), line("; ".join(dict.fromkeys(assumed)))


def steps_of(lines: Sequence[str]) -> tuple[Step, ...]:
    """
    A reasoning from its lines, two spaces of indent a level; a line that skips levels hangs under the last.

    >>> [step.line[0].text for step in steps_of(["a", "  b", "c"])]
    ['a', 'c']
    """
    steps: list[Step] = []
    at = 0
    while at < len(lines):
        depth = _depth(lines[at])
        end = at + 1
        while end < len(lines) and _depth(lines[end]) > depth:
            end += 1
        mark, text = _marked(lines[at].strip())
        steps.append(Step(mark, "", line(text), beneath=steps_of(lines[at + 1 : end]), is_open=True))
        at = end
    return tuple(steps)


def _depth(text: str) -> int:
    return (len(text) - len(text.lstrip(" "))) // 2


def _marked(text: str) -> tuple[str, str]:
    """The mark of a line, such as `[ja]`, apart from what it says."""
    if text.startswith("[") and "] " in text:
        mark, _, rest = text[1:].partition("] ")
        return mark, rest
    return "•", text


def _mistakes(mistakes: Sequence[Mistake], lang: Lang) -> Table:
    headings = (words.MISTAKE_SAYS.in_(lang), words.MISTAKE_WHY.in_(lang))
    rows = tuple((cell(one.text), Cell(tuple(_why(one)))) for one in mistakes)
    return Table(words.MISTAKES.in_(lang), headings, rows)


def _why(mistake: Mistake) -> Iterator[Line]:
    refs = () if mistake.provision is None else (mistake.provision,)
    said = citing(mistake.why, refs)
    yield said
    if refs and all(words.url is None for words in said):
        yield linked(refs)
