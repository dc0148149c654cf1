"""
Questions that are answered by writing a number or a day, and what people write who make a mistake.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Earliest, Lowest
from jeugdrecht.logic.nodes import Number
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.sources import Lang
from jeugdrecht.training import quiz_words as words
from jeugdrecht.training.quiz_asked import (
    Asked,
    answer_text,
    made,
    right_option,
    weightiest,
    with_sources,
    wrong_option,
)
from jeugdrecht.training.quiz_model import Item, Option, Sort

INCLUSIVE_BOUNDARY = "inclusive_boundary"
OTHER_LIMIT = "other_limit"
MOST_OTHER_LIMITS = 4
LONGEST_AGO = 5
"""A day more years before the case than this is a curiosity: such as the end of a measure for an adult."""


def written_items(asked: Asked, value: Any, law: Rulebase, lang: Lang) -> Iterator[Item]:
    """
    A question for a number or a day.

    Args:
        asked: what the question rests on; its answer is decided.
        value: the answer, as in the JSON of a finding.
        law: the law of its decision.
        lang: the language.
    """
    shape = asked.decision.answer
    if isinstance(shape, Earliest):
        if days.plus(days.day(str(value)), years=LONGEST_AGO) < days.day(str(asked.scenario.case["on"])):
            return
        text = f"{asked.text} {words.WRITE_DAY.in_(lang)}"
        yield made(asked, Sort.DATE, text, _days(asked, str(value), lang), lang)
    elif isinstance(shape, Lowest) and not (shape.unit == "cent" and value % 100):
        unit = words.UNITS[shape.unit].in_(lang) if shape.unit else ""
        form = words.WHOLE_NUMBER.in_(lang).format(unit=unit) if unit else words.BARE_NUMBER.in_(lang)
        options = _numbers(asked, int(value), shape.unit, law, lang)
        yield made(asked, Sort.NUMBER, f"{asked.text} {form}", options, lang, unit=unit)


def _days(asked: Asked, right: str, lang: Lang) -> tuple[Option, ...]:
    """The right day, the days of real mistakes, and the days beside it."""
    options = {right: replace(right_option(asked, lang), value=right)}
    for mistake in asked.mistakes:
        if mistake.status == "decided" and mistake.value is not None:
            day = str(mistake.value)
            options.setdefault(day, replace(wrong_option(asked, mistake, lang), value=day))
    for step, side in ((-1, words.EARLY), (1, words.LATE)):
        day = days.iso(days.plus(days.day(right), days=step))
        told = words.A_DAY_OFF.in_(lang).format(side=side.in_(lang))
        options.setdefault(day, _slip(asked, day, told, INCLUSIVE_BOUNDARY, lang))
    return tuple(options.values())


def _numbers(asked: Asked, right: int, unit: str | None, law: Rulebase, lang: Lang) -> tuple[Option, ...]:
    """The right number, the numbers of real mistakes, and the limits that hold for other cases."""
    options = {right: replace(right_option(asked, lang), value=digits(right, unit))}
    for mistake in asked.mistakes:
        if mistake.status == "decided" and isinstance(mistake.value, int):
            wrong = replace(wrong_option(asked, mistake, lang), value=digits(mistake.value, unit))
            options.setdefault(mistake.value, wrong)
    for number, citation in _limits(asked, law, lang)[:MOST_OTHER_LIMITS]:
        told = words.OTHER_LIMIT.in_(lang).format(citation=citation)
        slip = _slip(asked, number, told, OTHER_LIMIT, lang)
        options.setdefault(number, replace(slip, value=digits(number, unit)))
    return tuple(options.values())


def _limits(asked: Asked, law: Rulebase, lang: Lang) -> list[tuple[int, str]]:
    """The numbers that rules of the decision give, each with the provision that gives it."""
    found: dict[int, str] = {}
    for part in law.parts_of(asked.decision.id):
        then = part.then if isinstance(part, Rule) else None
        number = then.value if isinstance(then, Number) else then
        if isinstance(number, int):
            found.setdefault(number, part.provision.citation(lang))
    return list(found.items())


def _slip(asked: Asked, value: Any, told: str, mistake: str, lang: Lang) -> Option:
    said = with_sources(told, weightiest(asked.provisions)[:1], lang)
    return Option(
        text=answer_text(asked.decision, "decided", value, lang), right=False, value=str(value),
        feedback=words.WRONG.in_(lang).format(text=said), mistake=mistake,
    )  # fmt: skip


def digits(value: int, unit: str | None) -> str:
    """
    A number as it has to be written: an amount of cents in whole euros.

    >>> digits(12, "maand"), digits(45_000, "cent")
    ('12', '450')
    """
    return str(value // 100 if unit == "cent" else value)
