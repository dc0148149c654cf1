"""
What making an answer again showed, as a page.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.cli.language import Lang, Words
from jeugdrecht.cli.paper import Block, Heading, Line, Point, Points
from jeugdrecht.receipts import Change, Differs, Replayed

MOST_NAMES = 40
"""More than fits a screen; the JSON has them all."""

_SAME = Words("Het antwoord is hetzelfde, byte voor byte ({count} bevindingen).",
              "The answer is the same, byte for byte ({count} findings).")  # fmt: skip
_SAME_ONE = Words("Het antwoord is hetzelfde, byte voor byte (1 bevinding).",
                  "The answer is the same, byte for byte (1 finding).")  # fmt: skip
_OTHER = Words("Het antwoord van dit bewijs is niet opnieuw te maken.",
               "The answer of this receipt cannot be made again.")  # fmt: skip
_NO_EFFECT = Words("Wat wel is veranderd, maakt voor dit antwoord geen verschil.",
                   "What did change makes no difference to this answer.")  # fmt: skip
_CASE = Words("De zaak", "The case")
_NOT_THE_CASE = Words(
    "Dit is niet de zaak van het bewijs: een gegeven, een herkomst, een naam of de volgorde van een lijst is "
    "anders.",
    "This is not the case of the receipt: a fact, a source, a name or the order of a list is different.",
)
_NOT_THE_CASES = Words(
    "Niet de zaken van het bewijs: nummer {places}.", "Not the cases of the receipt: number {places}."
)
_WHICH = Words(
    "Wat precies, is niet te zeggen: het bewijs bevat geen gegevens. Het antwoord is daarom niet vergeleken.",
    "What exactly cannot be told: the receipt holds no facts. The answer was therefore not compared.",
)
_ANSWER = Words("Het antwoord", "The answer")
_GONE = Words(
    "{name}: deze vraag of dit onderwerp is er niet meer", "{name}: this question or subject is there no more"
)
_OF_CASE = Words("zaak {place}, ", "case {place}, ")
_RULES = Words("De regels", "The rules")
_EDITIONS = Words("De gelezen teksten", "The texts that were read")
_CHANGED = Words("veranderd", "changed")
_REMOVED = Words("weg", "gone")
_NEW = Words("nieuw", "new")
_MORE = Words("en nog {count}; --format json noemt ze alle", "and {count} more; --format json names all")
_VERSION = Words("De versie", "The version")
_PROGRAM = Words("programma {then}, nu {now}", "program {then}, now {now}")
_LAW = Words("recht {then}, nu {now}", "law {then}, now {now}")
_PARTS = {
    "status": Words("status", "status"), "value": Words("antwoord", "answer"),
    "governing": Words("datum die telt", "day that counts"),
    "alternatives": Words("bevoegdheden", "powers"), "provisions": Words("bepalingen", "provisions"),
    "missing": Words("wat ontbreekt", "what is missing"), "judgements": Words("oordelen", "judgements"),
    "conclusions": Words("mogelijke uitkomsten", "possible outcomes"),
    "assumed": Words("wat is aangenomen", "what was assumed"),
    "not_modelled": Words("wat niet is uitgewerkt", "what is not encoded"),
    "not_before": Words("ondergrens", "lower bound"), "not_after": Words("bovengrens", "upper bound"),
    "bites": Words("wat beslist", "what decides"), "others": Words("wat verder meetelt", "what else counts"),
    "fields": Words("onderdelen", "fields"), "members": Words("leden van de lijst", "members"),
    "parts": Words("delen van de periode", "parts of the period"),
    "explanation": Words("uitleg", "explanation"),
    "stable_until": Words("tot wanneer het geldt", "until when it holds"),
}  # fmt: skip


def page(found: Replayed, lang: Lang) -> Iterator[Block]:
    """
    The outcome, then what differs: the case, the answer, the rules, the texts and the version.

    Args:
        found: the outcome.
        lang: the language.
    """
    if found.reproduced:
        same = _SAME_ONE if found.findings == 1 else _SAME
        yield Line(same.in_(lang).format(count=found.findings), "good")
    else:
        yield Line(_OTHER.in_(lang), "bad")
    yield from _cases(found, lang)
    if found.answers:
        yield Heading(_ANSWER.in_(lang), 2)
        yield _points(_answer(one, lang) for one in found.answers)
    yield from _change(_RULES, found.rules, lang)
    yield from _change(_EDITIONS, found.editions, lang)
    yield from _version(found, lang)
    if found.reproduced and (found.rules or found.editions):
        yield Line(_NO_EFFECT.in_(lang))


def _cases(found: Replayed, lang: Lang) -> Iterator[Block]:
    if not found.cases:
        return
    yield Heading(_CASE.in_(lang), 2)
    if len(found.cases) > 1 or found.cases != (1,):
        yield Line(_NOT_THE_CASES.in_(lang).format(places=", ".join(map(str, found.cases))))
    yield Line(_NOT_THE_CASE.in_(lang))
    yield Line(_WHICH.in_(lang))


def _answer(one: Differs, lang: Lang) -> str:
    subject = f" ({one.subject})" if one.subject else ""
    case = _OF_CASE.in_(lang).format(place=one.case) if one.case > 1 else ""
    name = f"{case}{one.decision}{subject}"
    if one.missing:
        return _GONE.in_(lang).format(name=name)
    parts = ", ".join(_PARTS[part].in_(lang) if part in _PARTS else part for part in one.parts)
    return f"{name}: {parts}"


def _change(heading: Words, change: Change, lang: Lang) -> Iterator[Block]:
    if not change:
        return
    yield Heading(heading.in_(lang), 2)
    told = [
        f"{name}: {how.in_(lang)}"
        for how, names in ((_CHANGED, change.changed), (_REMOVED, change.gone), (_NEW, change.new))
        for name in names
    ]
    more = [_MORE.in_(lang).format(count=len(told) - MOST_NAMES)] if len(told) > MOST_NAMES else []
    yield _points((*told[:MOST_NAMES], *more))


def _version(found: Replayed, lang: Lang) -> Iterator[Block]:
    then, now = found.program
    law_then, law_now = (law["version"] for law in found.law)
    told = []
    if then != now:
        told.append(_PROGRAM.in_(lang).format(then=then, now=now))
    if law_then != law_now:
        told.append(_LAW.in_(lang).format(then=law_then, now=law_now))
    if told:
        yield Heading(_VERSION.in_(lang), 2)
        yield _points(told)


def _points(told: Iterable[str]) -> Points:
    return Points(tuple(Point(text) for text in told))
