"""
The word tables: a sentence by its key, in one language and one register.
"""

import re
from types import ModuleType

from jeugdrecht.explain.tree import Register
from jeugdrecht.explain.wording import en, nl
from jeugdrecht.sources import Lang

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
        self._officials: dict[str, str] = table.OFFICIALS
        self._units: dict[str, tuple[str, str]] = table.UNITS
        self._items: dict[str, tuple[str, str]] = table.ITEMS
        self._months: tuple[str, ...] = table.MONTHS

    def say(self, key: str, **parts: object) -> str:
        """The sentence under *key* with its parts filled in."""
        return self._sentences[key].format_map(parts)

    def official(self, id: str) -> str:
        """
        Who an official is, in words; an unknown id as it stands, without underscores.

        >>> Words("en").official("rechter"), Words("nl").official("bureau_halt")
        ('the court', 'bureau halt')
        """
        return self._officials.get(id, id.replace("_", " "))

    def officials(self, ids: tuple[str, ...]) -> str:
        """One or more officials of whom any may act."""
        return self.joined(tuple(self.official(id) for id in ids), "list.or")

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


def is_iso(text: str) -> bool:
    """
    Whether a text is a day written as year-month-day.

    >>> is_iso("2026-03-01"), is_iso("vorige week")
    (True, False)
    """
    return _ISO.fullmatch(text) is not None
