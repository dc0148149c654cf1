"""
Values in words: days, amounts, numbers with their unit, and what a fact or a decision holds.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from jeugdrecht.engines.finding import Absent
from jeugdrecht.errors import CitationError
from jeugdrecht.explain.wording.words import Words, is_iso
from jeugdrecht.logic.days import NEVER
from jeugdrecht.logic.decisions import Checklist, Decision, Earliest, Lowest
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import INSTRUMENTS, Place, Text, cite

MOST_MEMBERS = 5
"""So many places of a record fit in a sentence; programs get them all."""
_PLACE = re.compile(r"[a-z0-9_-]+(:[A-Za-z0-9._-]+)+")
_UNKNOWN_PLACE = re.compile(r"([a-z][a-z0-9-]+):([0-9][0-9a-z.]*)")


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
            return of_choice_or_text(words, fact, value)
        case None:
            return words.say("value.unknown")
        case _:
            return words.say("value.never")


def of_choice_or_text(words: Words, fact: Fact, value: str) -> str:
    """A value of a choice in words; a text as it stands, or as a citation where it names a place."""
    return words.term(value, of=fact.id) if fact.type is FactType.CHOICE else cited(words, value)


def cited(words: Words, text: str) -> str:
    """
    A text; where it begins with the id of a place in the law, as lawyers cite that place.

    >>> cited(Words("nl"), "sr:350"), cited(Words("nl"), "sr:350 vernieling"), cited(Words("nl"), "Den Haag")
    ('art. 350 Sr', 'art. 350 Sr (vernieling)', 'Den Haag')
    >>> cited(Words("nl"), "vuurwerkbesluit:1.2.2")
    'art. 1.2.2 Vuurwerkbesluit'
    """
    id, _, more = text.partition(" ")
    if known := _place(id):
        place = cite(known, lang=words.lang)
    elif found := _UNKNOWN_PLACE.fullmatch(id):
        # An instrument of which nothing is encoded: its name as the case writes it.
        place = f"art. {found[2]} {found[1].capitalize()}"
    else:
        return text
    return f"{place} ({more})" if more else place


def filled(words: Words, fact: Fact, value: object) -> str:
    """
    The sentence of a fact with its value filled in; the unit once, also where the sentence has it.
    """
    sentence = words.of(fact.says)
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
            return words.say("value.none") if value is None else words.label(decision, value)
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
            if isinstance(decision.answer, Checklist):
                return _checked(words, decision.answer, parts)
            if any(isinstance(part, Mapping) for part in parts):
                return "; ".join(_brief(words, part) for part in parts if isinstance(part, Mapping))
            shown = tuple(of_decision(words, decision, part) for part in parts)
            return words.joined(shown) if shown else words.say("value.none")
        case _:
            return words.say("value.never" if isinstance(decision.answer, Earliest) else "value.none")


def _checked(words: Words, answer: Checklist, entries: Sequence[object]) -> str:
    """How many norms are met, and by name those that are not."""
    listed = [entry for entry in entries if isinstance(entry, Mapping)]
    failed = [entry for entry in listed if entry["uitkomst"] == answer.unmet.id]
    places = dict.fromkeys(_member(words, entry["bepaling"]) for entry in failed)
    told = words.say(
        "checklist", met=len(listed) - len(failed), all=len(listed), label=words.of(answer.met.label)
    )
    if not failed:
        return told
    unmet = words.say("value.member", name=words.of(answer.unmet.label), value=words.joined(tuple(places)))
    return words.say("value.record", first=told, rest=unmet)


def _brief(words: Words, value: Mapping[str, object]) -> str:
    """A record in a row of many: only its provision, where it has one; the whole stands with its rule."""
    places = [part for part in value.values() if isinstance(part, str) and _place(part)]
    return _member(words, places[0]) if places else record(words, value)


def _place(id: str) -> Place | None:
    """The place of that id, if it is one in the law."""
    return _in_the_law(id) if _PLACE.fullmatch(id) and _of_instrument(id) else None


def _of_instrument(id: str) -> bool:
    first, second, *_ = id.split(":")
    return first in INSTRUMENTS or f"{first}:{second}" in INSTRUMENTS


# Only ids in the law come here, never another word of a case.
@lru_cache(maxsize=8_192)
def _in_the_law(id: str) -> Place | None:
    try:
        place = Place.parse(id)
    except CitationError:
        return None
    return place if place.instrument in INSTRUMENTS else None


def record(words: Words, value: Mapping[str, object], besides: str = "") -> str:
    """
    A record of a list: its text first, the other members named; its own name only where it has no others.

    Args:
        words: the language and register.
        value: the record.
        besides: the id of a place that is told already.
    """
    shown = {name: part for name, part in value.items() if name != "id" and part != besides} or value
    first = next((name for name, part in shown.items() if isinstance(part, Text)), None)
    rest = [
        words.say("value.member", name=words.term(name), value=_member(words, part))
        for name, part in shown.items() if name != first
    ]  # fmt: skip
    if first is None:
        return ", ".join(rest)
    told = _member(words, shown[first])
    return words.say("value.record", first=told, rest="; ".join(rest)) if rest else told


def _member(words: Words, part: object) -> str:
    if isinstance(part, Text):
        return words.of(part)
    if part is None:
        return words.say("value.unknown")
    if isinstance(part, Absent):
        return words.say("value.never")
    if isinstance(part, int):
        return day(words, part)
    if isinstance(part, str) and is_iso(part):
        return iso_day(words, part)
    if isinstance(part, str):
        place = _place(part)
        return words.official(part) if place is None else cite(place, lang=words.lang)
    if isinstance(part, Iterable):
        shown = tuple(_member(words, one) for one in part)
        if len(shown) > MOST_MEMBERS:
            more = words.say("value.more", n=len(shown) - MOST_MEMBERS + 1)
            shown = (*shown[: MOST_MEMBERS - 1], more)
        return words.joined(shown)
    return str(part)
