"""
From what a user calls a provision to the place it is.
"""

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.errors import CitationError, Fault, InputError, nearest, quoted
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Place, cite, parse

_NOT_READ = Words("{found} is niet te lezen als een bepaling", "{found} cannot be read as a provision")
_WRITE = Words(
    'Schrijf bijvoorbeeld sr:77c:1 of "art. 77c lid 1 Sr"; `jeugdrecht sources` toont alle bepalingen',
    'Write for example sr:77c:1 or "art. 77c lid 1 Sr"; `jeugdrecht sources` shows all provisions',
)
_NOT_THERE = Words("{citation} is niet opgenomen", "{citation} is not in the catalogue")
_SEE = Words("`jeugdrecht sources` toont wat er is", "`jeugdrecht sources` shows what is there")


def read_place(law: Rulebase, written: str, lang: Lang) -> Place:
    """
    The place that a user means, whether or not the catalogue has it.

    Args:
        law: all of the law.
        written: an id, a citation, a JCI link or a web address.
        lang: the language of messages.

    Raises:
        InputError: it cannot be read as a place; the nearest ids are given.
    """
    try:
        return parse(written)
    except CitationError as error:
        near = error.faults[0].near or nearest(written, law.provisions)
        message = _NOT_READ.in_(lang).format(found=quoted(written))
        raise InputError(Fault("", message, _WRITE.in_(lang), near=near)) from None


def place_in(law: Rulebase, written: str, lang: Lang) -> Place:
    """
    The place that a user means, which has an entry in the catalogue or entries beneath it.

    Args:
        law: all of the law.
        written: an id, a citation, a JCI link or a web address.
        lang: the language of messages.

    Raises:
        InputError: it cannot be read as a place, or nothing is known there; the nearest ids are given.
    """
    place = read_place(law, written, lang)
    if not any(id == place.id or id.startswith(f"{place.id}:") for id in law.provisions):
        message = _NOT_THERE.in_(lang).format(citation=cite(place, lang=lang))
        raise InputError(Fault("", message, _SEE.in_(lang), near=_near(law, place)))
    return place


def _near(law: Rulebase, place: Place) -> tuple[str, ...]:
    """The lid or article around the place, and then the ids that look like it."""
    around = [
        ":".join((place.instrument, *place.parts[:depth])) for depth in range(len(place.parts) - 1, 0, -1)
    ]
    existing = [id for id in around if any(f"{known}:".startswith(f"{id}:") for known in law.provisions)]
    return tuple(dict.fromkeys((*existing[:1], *nearest(place.id, law.provisions))))[:3]
