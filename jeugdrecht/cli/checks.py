"""
Checks of options that several commands take; each gives what is wrong, so that all of it is told at once.
"""

from collections.abc import Iterable, Iterator, Sequence

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import Fault, InputError, nearest, quoted

_NOT_ONE_OF = Words("{found} kan hier niet", "{found} is not possible here")
_CHOOSE = Words("Kies uit {allowed}", "Choose from {allowed}")
_NO_DAY = Words("{found} is geen dag tussen 1900 en 2199", "{found} is no day between 1900 and 2199")
_NO_COUNT = Words("{found} is geen aantal", "{found} is no count")
_WRITE_COUNT = Words("Schrijf een getal van 0 tot en met {most}", "Write a number from 0 to {most}")
_WRITE_DAY = Words("Schrijf een dag als 2026-03-01", "Write a day as 2026-03-01")


def one_of(path: str, found: str, allowed: Sequence[str], lang: Lang) -> Iterator[Fault]:
    """
    A value that is not one of those allowed.

    >>> [fault.remedy for fault in one_of("--format", "xml", ("text", "json"), "nl")]
    ['Kies uit text, json']
    """
    if found not in allowed:
        message = _NOT_ONE_OF.in_(lang).format(found=quoted(found))
        remedy = _CHOOSE.in_(lang).format(allowed=", ".join(allowed))
        yield Fault(path, message, remedy, near=nearest(found, allowed))


def a_day(path: str, found: str | None, lang: Lang) -> Iterator[Fault]:
    """A text that is no day; none at all is fine."""
    from jeugdrecht.logic.days import day  # an import that only some commands need

    try:
        if found is not None:
            day(found)
    except ValueError:
        yield Fault(path, _NO_DAY.in_(lang).format(found=quoted(found or "")), _WRITE_DAY.in_(lang))


def a_count(path: str, found: str | None, most: int, lang: Lang) -> Iterator[Fault]:
    """
    A text that is no whole number from 0 to *most*; none at all is fine.

    >>> [fault.remedy for fault in a_count("--within", "-1", 100, "nl")]
    ['Schrijf een getal van 0 tot en met 100']
    """
    is_count = found is None or (
        found.isascii() and found.isdigit() and len(found) < 10 and int(found) <= most
    )
    if not is_count:
        shown = _NO_COUNT.in_(lang).format(found=quoted(found or ""))
        yield Fault(path, shown, _WRITE_COUNT.in_(lang).format(most=most))


def known(
    path: str, found: Iterable[str], names: Iterable[str], words: Words, remedy: Words, lang: Lang
) -> Iterator[Fault]:
    """
    Names that do not exist, each with the nearest that do.

    Args:
        path: the option they were given to; empty for an argument.
        found: the names given.
        names: the names that exist.
        words: says that `{found}` does not exist.
        remedy: says where the names can be seen.
        lang: the language.
    """
    existing = tuple(names)
    for name in found:
        if name not in existing:
            message = words.in_(lang).format(found=quoted(name))
            yield Fault(path, message, remedy.in_(lang), near=nearest(name, existing))


def refuse(faults: Iterable[Fault]) -> None:
    """
    Tell all faults, if there are any.

    Raises:
        InputError: there is at least one.
    """
    found = tuple(faults)
    if found:
        raise InputError(*found)
