"""
Words that several pages share: kinds of rules, how facts come about, days, and short lists.
"""

from collections.abc import Iterable

from jeugdrecht.cli.paper import Point
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.sources import Lang, Text

NONE = Text("geen", "none")
YES, NO = Text("ja", "yes"), Text("nee", "no")
CASE = Text("de zaak", "the case")
ALWAYS = Text("altijd", "always")

KINDS = {
    "definition": Text("omschrijving", "definition"),
    "scope": Text("reikwijdte", "scope"),
    "duty": Text("plicht", "duty"),
    "prohibition": Text("verbod", "prohibition"),
    "power": Text("bevoegdheid", "power"),
    "right": Text("recht", "right"),
    "limit": Text("grens", "limit"),
    "deadline": Text("termijn", "deadline"),
    "principle": Text("beginsel", "principle"),
    "norm": Text("norm", "norm"),
    "recommendation": Text("aanbeveling", "recommendation"),
}
NATURES = {
    "observed": Text("gegeven", "plain fact"),
    "judgement": Text("oordeel", "judgement"),
    "event": Text("gebeurtenis", "event"),
    "act": Text("handeling", "act"),
    "legal_question": Text("onbesliste rechtsvraag", "unsettled legal question"),
    "derived": Text("volgt uit andere gegevens", "follows from other facts"),
}
TYPES = {
    "bool": Text("ja of nee", "yes or no"),
    "int": Text("geheel getal", "whole number"),
    "euro": Text("bedrag in euro's", "amount in euros"),
    "date": Text("datum", "date"),
    "enum": Text("keuze", "choice"),
    "text": Text("tekst", "text"),
}
_FROM = Text("vanaf {since}", "from {since}")
_UP_TO = Text("{since} t/m {until}", "{since} to {until}")
_SINCE = Text("sinds {since}", "since {since}")
_UNTIL = Text("{since} tot en met {until}", "{since} up to and including {until}")


def day(iso: str, lang: Lang) -> str:
    """
    A day as people write it.

    >>> day("2014-04-01", "nl")
    '1 april 2014'
    """
    return values.iso_day(Spoken(lang), iso)


def period(since: str, until: str | None, lang: Lang) -> str:
    """
    The days on which something holds.

    >>> period("2002-05-04", "2014-03-31", "nl"), period("2014-04-01", None, "en")
    ('4 mei 2002 tot en met 31 maart 2014', 'since 1 April 2014')
    """
    words = _SINCE if until is None else _UNTIL
    return words.in_(lang).format(since=day(since, lang), until=day(until, lang) if until else "")


def dates(since: str, until: str | None, lang: Lang) -> str:
    """
    The same in little space.

    >>> dates("2002-05-04", "2014-03-31", "nl"), dates("2014-04-01", None, "nl")
    ('2002-05-04 t/m 2014-03-31', 'vanaf 2014-04-01')
    """
    words = _FROM if until is None else _UP_TO
    return words.in_(lang).format(since=since, until=until)


def officials(ids: Iterable[str], lang: Lang) -> str:
    """Who may say something, in words."""
    return Spoken(lang).officials(tuple(ids))


def item(id: str | None, lang: Lang) -> str:
    """What a decision or a fact belongs to: one item of a list, or the case."""
    return CASE.in_(lang) if id is None else Spoken(lang).kind(id)


def point(said: dict[str, object]) -> Point:
    """A nested sentence as a point of a list."""
    beneath = said["because"]
    return Point(
        str(said["text"]), tuple(point(part) for part in beneath) if isinstance(beneath, list) else ()
    )
