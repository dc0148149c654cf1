"""A short text in the languages of the library."""

from __future__ import annotations

from typing import Literal, NamedTuple

Lang = Literal["nl", "en"]


class Text(NamedTuple):
    """
    The same words in Dutch and in English.

    >>> Text("wet", "statute").in_("en")
    'statute'
    """

    nl: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Give the words in one language."""
        return self.nl if lang == "nl" else self.en
