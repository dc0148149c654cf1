"""
The word tables: a sentence by its key, in one language and one register.
"""

import re
from functools import cache
from types import ModuleType

from jeugdrecht.explain.tree import Register
from jeugdrecht.explain.wording import en, nl
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.sources import Lang, Text

TABLES: dict[Lang, ModuleType] = {"nl": nl, "en": en}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


class Words:
    """
    The words of one language and register.

    Args:
        lang: the language.
        register: legal, or plain for readers without legal training.

    >>> Words("nl", "legal").say("number.>=", n="3 maanden")
    'ten minste 3 maanden'
    """

    def __init__(self, lang: Lang, register: Register = "legal") -> None:
        self.lang = lang
        self.register = register
        table = TABLES[lang]
        self._sentences: dict[str, str] = {**table.LEGAL, **(table.PLAIN if register == "plain" else {})}
        self._everyday: dict[str, str] = _at_any_place(table.EVERYDAY) if register == "plain" else {}
        self._officials: dict[str, str] = table.OFFICIALS
        self._units: dict[str, tuple[str, str]] = table.UNITS
        self._items: dict[str, tuple[str, str]] = table.ITEMS
        self._terms: dict[str, str] = table.TERMS
        self._months: tuple[str, ...] = table.MONTHS
        phrases = sorted(self._everyday, key=len, reverse=True)
        self._legal_phrase = re.compile(rf"\b({'|'.join(map(re.escape, phrases))})\b")

    def say(self, key: str, **parts: object) -> str:
        """The sentence under *key* with its parts filled in."""
        return self._sentences[key].format_map(parts)

    def of(self, text: Text) -> str:
        """
        A text of the law or the facts, such as a question; in the plain register in everyday words.

        >>> text = Text("De pleegdatum is bekend", "The date of the offence is known")
        >>> Words("nl").of(text), Words("nl", "plain").of(text)
        ('De pleegdatum is bekend', 'De dag van het feit is bekend')
        """
        return self._in_everyday_words(text.in_(self.lang))

    def _in_everyday_words(self, said: str) -> str:
        if not self._everyday:
            return said
        return self._legal_phrase.sub(lambda found: self._everyday[found.group()], said)

    def label(self, decision: Decision, value: str) -> str:
        """The words for a value of a decision; the value itself where it has none."""
        return next((self.of(known.label) for known in decision.values if known.id == value), value)

    def official(self, id: str) -> str:
        """
        Who an official is, in words; an unknown id as it stands, without underscores.

        >>> Words("en").official("rechter"), Words("nl").official("bureau_halt")
        ('the court', 'bureau halt')
        """
        return self._in_everyday_words(self._officials.get(id, id.replace("_", " ")))

    def officials(self, ids: tuple[str, ...]) -> str:
        """One or more officials of whom any may act."""
        return self.joined(tuple(self.official(id) for id in ids), "list.or")

    def term(self, value: str, *, of: str = "") -> str:
        """
        A value that a fact can have, or the name of a part of a record.

        Args:
            value: the value, as a case file writes it.
            of: the id of the fact, where the same value may mean something else of another.

        >>> Words("nl").term("hoger_beroep"), Words("en").term("hoger_beroep"), Words("en").term("raad")
        ('hoger beroep', 'appeal', 'the Child Care and Protection Board')
        >>> Words("en").term("e", of="pgb.grond_herziening"), Words("en").term("e", of="verwijsindex.risico")
        ('not used, or for something else (e)', 'truancy or early school leaving (e)')
        """
        known = self._terms.get(f"{of}.{value}") or self._terms.get(value)
        return self.official(value) if known is None else self._in_everyday_words(known)

    def unit(self, id: str, count: int) -> str:
        """A unit in the number that fits."""
        one, more = self._units.get(id, (id, id))
        return one if count == 1 else more

    def unit_forms(self, id: str) -> tuple[str, str]:
        """A unit in singular and plural."""
        return self._units.get(id, (id, id))

    def kind(self, id: str) -> str:
        """The word for one item of a list."""
        return self._items.get(id, (id, id))[0]

    def kinds(self, id: str) -> str:
        """The word for several items of a list."""
        return self._items.get(id, (id, id))[1]

    def month(self, number: int) -> str:
        """The name of a month, counted from 1."""
        return self._months[number - 1]

    def joined(self, parts: tuple[str, ...], last: str = "list.and") -> str:
        """
        Words in a row.

        >>> Words("nl").joined(("a", "b", "c"))
        'a, b en c'
        """
        if len(parts) < 2:
            return "".join(parts)
        return ", ".join(parts[:-1]) + self.say(last) + parts[-1]


@cache
def words_in(lang: Lang, register: Register = "legal") -> Words:
    """The words of a language and register, put together once."""
    return Words(lang, register)


def _at_any_place(phrases: dict[str, str]) -> dict[str, str]:
    """The phrases as they are, and as they begin a sentence."""
    return {**{_capital(legal): _capital(said) for legal, said in phrases.items()}, **phrases}


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def is_iso(text: str) -> bool:
    """
    Whether a text is a day written as year-month-day.

    >>> is_iso("2026-03-01"), is_iso("vorige week")
    (True, False)
    """
    return _ISO.fullmatch(text) is not None
