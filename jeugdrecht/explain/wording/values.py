"""
Values in words: days, amounts, numbers with their unit, and what a fact or a decision holds.
"""

import re
from collections.abc import Iterable, Mapping

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.decisions import Decision, Earliest, Lowest
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Place, Text, cite


def day(words: Words, number: int) -> str:
    """
    A day as people write it.

    >>> day(Words("nl"), 20260110), day(Words("en"), 20260110), day(Words("nl"), 99991231)
    ('10 januari 2026', '10 January 2026', 'nooit')
    """
    if number == NEVER:
        return words.say("value.never")
    return words.say("day", day=number % 100, month=words.month(number // 100 % 100), year=number // 10000)


def known_day(words: Words, number: object) -> str:
    """
    A day as people write it, or that it is not known.

    >>> known_day(Words("nl"), 20260110), known_day(Words("nl"), None)
    ('10 januari 2026', 'een onbekende waarde')
    """
    return day(words, number) if isinstance(number, int) else words.say("value.unknown")


def iso_day(words: Words, iso: str) -> str:
    """
    A day written as year-month-day, as people write it.

    >>> iso_day(Words("nl"), "2026-01-10")
    '10 januari 2026'
    """
    return day(words, int(iso.replace("-", "")))


def amount(words: Words, cents: int) -> str:
    """
    An amount in euros, from whole cents.

    >>> amount(Words("nl"), 90000), amount(Words("nl"), 123456789), amount(Words("en"), 123456)
    ('€ 900,00', '€ 1.234.567,89', '€ 1,234.56')
    """
    euros = f"{cents // 100:,}".replace(",", words.say("thousands"))
    return words.say("amount", euros=euros, cents=f"{cents % 100:02}")


def number(words: Words, value: int, unit: str | None) -> str:
    """
    A number with its unit.

    >>> number(Words("nl"), 1, "maand"), number(Words("en"), 3, "jaar"), number(Words("nl"), 3, None)
    ('1 maand', '3 years', '3')
    """
    if unit == "cent":
        return amount(words, value)
    return f"{value} {words.unit(unit, value)}" if unit else str(value)


def of_fact(words: Words, fact: Fact, value: object) -> str:
    """What a fact holds, in words."""
    match value:
        case bool():
            return words.say("value.yes" if value else "value.no")
        case int() if fact.type is FactType.DAY:
            return day(words, value)
        case int():
            return number(words, value, "cent" if fact.type is FactType.AMOUNT else fact.unit)
        case str():
            return spoken(value) if fact.type is FactType.CHOICE else value
        case None:
            return words.say("value.unknown")
        case _:
            return words.say("value.never")


def filled(words: Words, fact: Fact, value: object) -> str:
    """
    The sentence of a fact with its value filled in; the unit once, also where the sentence has it.
    """
    sentence = fact.says.in_(words.lang)
    shown = of_fact(words, fact, value)
    if isinstance(value, int) and fact.unit and fact.type is FactType.NUMBER:
        forms = "|".join(re.escape(form) for form in words.unit_forms(fact.unit))
        if re.search(rf"\{{value\}}[ -]({forms})", sentence):
            shown = str(value)
    return sentence.replace("{value}", shown)


def spoken(id: str) -> str:
    """
    A snake_case id as words.

    >>> spoken("hoger_beroep")
    'hoger beroep'
    """
    return id.replace("_", " ")


def of_decision(words: Words, decision: Decision, value: object) -> str:
    """What a decision gives, in words; a set as a row of its members."""
    match value:
        case None | str():
            return words.say("value.none") if value is None else decision.label(value, words.lang)
        case bool():
            return words.say("value.yes" if value else "value.no")
        case int() if isinstance(decision.answer, Earliest):
            return day(words, value)
        case int():
            return number(words, value, decision.answer.unit if isinstance(decision.answer, Lowest) else None)
        case Mapping():
            return record(words, value)
        case tuple():
            order = {known.id: place for place, known in enumerate(decision.values)}
            parts = sorted(value, key=lambda part: order.get(str(part), len(order)))
            if any(isinstance(part, Mapping) for part in parts):
                return "; ".join(_brief(words, part) for part in parts if isinstance(part, Mapping))
            shown = tuple(of_decision(words, decision, part) for part in parts)
            return words.joined(shown) if shown else words.say("value.none")
        case _:
            return words.say("value.never" if value is ABSENT else "value.none")


def _brief(words: Words, value: Mapping[str, object]) -> str:
    """A record in a row of many: only its provision, where it has one; the whole stands with its rule."""
    places = [part for part in value.values() if isinstance(part, str) and _is_place(part)]
    return _member(words, places[0]) if places else record(words, value)


def _is_place(id: str) -> bool:
    return bool(re.fullmatch(r"[a-z0-9_-]+(:[A-Za-z0-9._-]+)+", id))


def record(words: Words, value: Mapping[str, object]) -> str:
    """A record of a list, its name left out where it has other members."""
    shown = {name: part for name, part in value.items() if name != "id"} or value
    return ", ".join(
        words.say("value.member", name=spoken(str(name)), value=_member(words, part))
        for name, part in shown.items()
    )  # fmt: skip


def _member(words: Words, part: object) -> str:
    if isinstance(part, Text):
        return part.in_(words.lang)
    if isinstance(part, str):
        return cite(Place.parse(part), lang=words.lang) if _is_place(part) else words.official(part)
    if isinstance(part, Iterable):
        return words.joined(tuple(_member(words, one) for one in part))
    return str(part)
