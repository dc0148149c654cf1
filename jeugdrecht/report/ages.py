"""
The ages of a person in words: how old, when which age is reached, what the next birthday changes.
"""

from jeugdrecht.explain.changes import AgeTable, Turned
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.sources import Lang, Text

AGE = Text("Leeftijd", "Age")
_YEARS = Text("{age} jaar", "{age} years")
_NOW = Text("{age} jaar op {day}", "{age} years on {day}")
_UNBORN = Text("op {day} nog niet geboren", "not yet born on {day}")
_NEXT = Text("Op {day}", "On {day}")
_TURNS = Text("wordt {age}: {changes}", "turns {age}: {changes}")
_IS_BORN = Text("wordt geboren: {changes}", "is born: {changes}")
_NOTHING = Text("geen van deze bevindingen verandert", "none of these findings changes")
_CHANGE = Text("{decision} wordt „{after}”", "{decision} becomes “{after}”")


def now(table: AgeTable, on: str, lang: Lang) -> str:
    """
    How old the person is.

    Args:
        table: the ages.
        on: the reference date, as 2026-03-01.
        lang: the language.
    """
    words = _NOW if table.age >= 0 else _UNBORN
    return words.in_(lang).format(age=table.age, day=values.iso_day(Spoken(lang), on))


def next_day(table: AgeTable, lang: Lang) -> str:
    """The day of the next birthday."""
    return _NEXT.in_(lang).format(day=values.iso_day(Spoken(lang), table.next.day))


def next_change(table: AgeTable, lang: Lang) -> str:
    """What the next birthday changes."""
    told = "; ".join(_turned(one, lang) for one in table.turned) or _NOTHING.in_(lang)
    return (_TURNS if table.next.age > 0 else _IS_BORN).in_(lang).format(age=table.next.age, changes=told)


def birthdays(table: AgeTable, lang: Lang) -> tuple[tuple[str, str, bool], ...]:
    """The ages that decide most, each with its first day, and whether that has come."""
    return tuple(
        (
            _YEARS.in_(lang).format(age=birthday.age),
            values.iso_day(Spoken(lang), birthday.day),
            birthday.reached,
        )
        for birthday in table.birthdays
    )


def _turned(one: Turned, lang: Lang) -> str:
    name = one.decision if one.subject is None else f"{one.decision}, {one.subject}"
    return _CHANGE.in_(lang).format(decision=name, after=one.after.text)
