"""
The language of help, messages and output, and words that exist in both.

`jeugdrecht.sources` has such words too; taking them from there would bring all sources of law to the start
of `jeugdrecht --help`.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from jeugdrecht.errors import Fault, InputError, nearest, quoted

Lang: TypeAlias = Literal["nl", "en"]

VARIABLE = "JEUGDRECHT_LANG"
OPTION = "--lang"


class Words(NamedTuple):
    """
    The same words in Dutch and in English.

    >>> Words("zaak", "case").in_("en")
    'case'
    """

    nl: str
    en: str

    def in_(self, lang: Lang) -> str:
        """Give the words in one language."""
        return self.nl if lang == "nl" else self.en


_WRONG = Words("{found} is geen taal die jeugdrecht spreekt", "{found} is no language that jeugdrecht speaks")
_REMEDY = Words("Schrijf nl of en", "Write nl or en")


def language_of(args: Sequence[str], environ: Mapping[str, str]) -> Lang:
    """
    The language that was asked for: the global option, else the environment, else Dutch.

    Args:
        args: the arguments of the command line.
        environ: the environment.

    Raises:
        InputError: it is neither `nl` nor `en`.

    >>> language_of(["--lang", "en", "version"], {}), language_of(["version"], {"JEUGDRECHT_LANG": "en"})
    ('en', 'en')
    """
    found = _option(args)
    if found is not None:
        return checked(OPTION, found, _lang(environ.get(VARIABLE, "")) or "nl")
    return checked(VARIABLE, environ[VARIABLE], "nl") if environ.get(VARIABLE) else "nl"


def checked(path: str, found: str, lang: Lang) -> Lang:
    """
    The language of that name.

    Args:
        path: what gave the name.
        found: the name.
        lang: the language of the message.

    Raises:
        InputError: there is no such language.
    """
    known = _lang(found)
    if known is None:
        message = _WRONG.in_(lang).format(found=quoted(found))
        raise InputError(Fault(path, message, _REMEDY.in_(lang), near=nearest(found, ("nl", "en"))))
    return known


def _lang(found: str) -> Lang | None:
    return "nl" if found == "nl" else "en" if found == "en" else None


def _option(args: Sequence[str]) -> str | None:
    """The global option, which stands before the command."""
    rest = list(args)
    while rest and rest[0].startswith("-"):
        name, equals, value = rest.pop(0).partition("=")
        if name == OPTION:
            return value if equals else rest[0] if rest else None
    return None
