"""
A question of a quiz as a part of a report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import ascii_uppercase

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
    line,
)
from jeugdrecht.sources import Lang
from jeugdrecht.training.formats import words
from jeugdrecht.training.formats.readers import Reader
from jeugdrecht.training.formats.shared import citing, linked, points, room_for_answer, told
from jeugdrecht.training.model import ProvisionRef
from jeugdrecht.training.quiz_model import CHOSEN, Item, Option, Sort


def item_section(item: Item, id: str, reader: Reader, lang: Lang) -> Section:
    """
    A question: the case, what is asked, what can be chosen; for the trainer the answer and all feedback.

    Args:
        item: the question.
        id: of the section.
        reader: for whom.
        lang: the language.
    """
    blocks: tuple[Block, ...] = (
        *told(item.narrative),
        Paragraph(line(Words(item.text, "strong"))),
        *_room(item, lang),
    )
    if reader == "trainer":
        blocks = (*blocks, *_answer(item, lang))
    return Section(id, f"{item.id} {item.title} ({points(item.points, lang)})", blocks)


def _room(item: Item, lang: Lang) -> Iterator[Block]:
    if item.sort in CHOSEN:
        steps = (
            Step(letter, "", line(option.text))
            for letter, option in zip(ascii_uppercase, item.options, strict=False)
        )
        yield Steps(tuple(steps))
    else:
        yield room_for_answer(lang)


def _answer(item: Item, lang: Lang) -> Iterator[Block]:
    rights = "; ".join(f"{_letter(item, option)}{_said(item, option)}" for option in item.rights)
    answer = f"{words.ANSWER.in_(lang)}: {rights}"
    yield Paragraph(line(Words(answer, "good")), "answer")
    headings = (words.OPTION.in_(lang), words.FEEDBACK.in_(lang))
    refs = (*item.provisions, *(option.provision for option in item.options if option.provision is not None))
    rows = tuple(
        (Cell((_option(item, option, refs),)), Cell((citing(option.feedback, refs),)))
        for option in item.options
    )  # fmt: skip
    yield Table(words.FEEDBACK_OF.in_(lang), headings, rows)
    if item.provisions:
        yield Entries(((words.PROVISIONS.in_(lang), linked(item.provisions)),))


def _option(item: Item, option: Option, refs: Sequence[ProvisionRef]) -> Line:
    """An answer in the trainer's table; the right one stands out."""
    said = citing(f"{_letter(item, option)}{_said(item, option)}", refs)
    return tuple(replace(words, tone="good") for words in said) if option.right else said


def _letter(item: Item, option: Option) -> str:
    return f"{ascii_uppercase[item.options.index(option)]}. " if item.sort in CHOSEN else ""


def _said(item: Item, option: Option) -> str:
    """An option in words; a day also in digits, as it has to be written."""
    return f"{option.text} ({option.value})" if item.sort is Sort.DATE else option.text
