"""
Telling a case: its facts in paragraphs by subject, one sentence each, the day of the assessment last.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from random import Random

from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.sources import Lang, Text
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.narrative.family import FAMILY
from jeugdrecht.training.narrative.templates import (
    ABSENT,
    ASSUME,
    COUNTS,
    CRIMINAL,
    KINDS,
    MORE_OF,
    NONE_OF,
    ONE_OF,
    YOUNG_PERSON,
    Ways,
)
from jeugdrecht.training.plausible import OFFENCES

PEILDATUM = "zaak.peildatum"
WAYS = {**CRIMINAL, **FAMILY}
FIRST = (
    "jeugdige.geboortedatum", "feit.pleegdatum", "feit.pleegdatum_tot", "feit.wetsartikel", "feit.soort",
    "verdachte.bekent", "verdachte.eerdere_halt_afdoeningen", "ouder.heeft_gezag", "voogd.soort",
    "verzoek.maatregel", "verzoek.verzoeker", "bedreiging.ernstig", "maatregel.soort",
    "maatregel.ingangsdatum", "verblijf.soort", "jeugdhulp.vorm", "jeugdhulp.startdatum",
    "rechter.grond_ernst_feit", "rechter.grond_persoonlijkheid_dader", "rechter.grond_omstandigheden_feit",
)  # fmt: skip
"""These facts begin their paragraph, in this order."""
TOPICS = (
    ("jeugdige",), ("ouder", "gezag", "voogd"), ("feit", "verdachte", "opsporing"),
    ("officier", "rechter", "procedure", "raad", "rechtsvraag", "sanctie"),
    ("bedreiging", "maatregel", "verzoek"), ("woonplaats", "verblijf", "jeugdhulp"),
)  # fmt: skip
"""Subjects that are told together; others make a paragraph at the end."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    One sentence, with what it tells.

    Args:
        text: the sentence.
        tells: the fact, with the item before it where there is one (`feit-1:feit.soort`), or the list.
    """

    text: str
    tells: str


@dataclass(frozen=True, slots=True)
class Narrative:
    """A case told: sentences in paragraphs."""

    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """The paragraphs as text."""
        return tuple(" ".join(sentence.text for sentence in one) for one in self.paragraphs)


def tell(case: Case, name: str, lang: Lang, rng: Random) -> Narrative:
    """
    A case in words.

    Args:
        case: the case.
        name: the initials of the young person.
        lang: the language.
        rng: draws among ways to say the same.

    >>> from jeugdrecht.api import read_cases
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> tell(case, "A.B.", "nl", Random(2)).texts[0]
    'A.B. is geboren op 14 mei 2009.'
    """
    return Narrative(tuple(_Teller(case, name, lang, rng).paragraphs()))


class _Teller:
    def __init__(self, case: Case, name: str, lang: Lang, rng: Random) -> None:
        self._case = case
        self._name = name
        self._lang: Lang = lang
        self._rng = rng
        self._words = Words(lang)

    def paragraphs(self) -> Iterator[tuple[Sentence, ...]]:
        told = [(place.fact.subject, self._of_case(place.fact, given))
                for place, given in sorted(given_places(self._case), key=lambda one: _rank(one[0].fact))
                if place.item is None]  # fmt: skip
        for topic in (*TOPICS, self._rest()):
            own = [sentence for subject, sentence in told if subject in topic]
            listed = [one for list_id, items in self._case.lists.items() if _of_topic(list_id, topic)
                      for one in self._of_list(list_id, items)]  # fmt: skip
            if own or listed:
                yield (*listed, *own) if topic[0] in ("ouder", "feit") else (*own, *listed)
        yield (self._on(),)

    def _rest(self) -> tuple[str, ...]:
        known = {subject for topic in TOPICS for subject in topic}
        said = {place.fact.subject for place, _ in given_places(self._case)} | {"belanghebbende"}
        return tuple(sorted(said - known))

    def _on(self) -> Sentence:
        day = worded.day(self._words, self._case.on)
        way = self._rng.choice(WAYS[PEILDATUM].yes).in_(self._lang)
        return Sentence(way.format(value=day, I=self._name), PEILDATUM)

    def _of_case(self, fact: Fact, given: Given) -> Sentence:
        return Sentence(self._said(fact, given), fact.id)

    def _of_list(self, list_id: str, items: Items) -> Iterator[Sentence]:
        count = len(items.items)
        if count != 1 or list_id != "feiten":
            yield Sentence(self._counted(list_id, count), list_id)
        for number, item in enumerate(items.items, 1):
            yield from self._of_item(item, number if count > 1 else None)

    def _of_item(self, item: Item, number: int | None) -> Iterator[Sentence]:
        places = [(place, given) for place, given in given_places(self._case) if place.item == item.id]
        for place, given in sorted(places, key=lambda one: _rank(one[0].fact)):
            said = self._said(place.fact, given)
            kind = KINDS[place.fact.item or "feit"].in_(self._lang)
            yield Sentence(said if number is None else _numbered(said, kind, number, self._name), place.name)

    def _counted(self, list_id: str, count: int) -> str:
        texts = (NONE_OF, ONE_OF)[count] if count < len((NONE_OF, ONE_OF)) else MORE_OF
        number = COUNTS[count].in_(self._lang) if count in COUNTS else str(count)
        return _capital(texts[list_id].in_(self._lang).format(count=number))

    def _said(self, fact: Fact, given: Given) -> str:
        ways = WAYS.get(fact.id, Ways())
        if given.state == "nvt":
            absent = ways.absent or ABSENT
            question = self._named(bare(fact.question.in_(self._lang)))
            return absent.in_(self._lang).format(I=self._name, question=question)
        if given.state != "given":
            return _capital(self._named(fact.unknown.in_(self._lang))).rstrip(".") + "."
        chosen = ways.of(given.value)
        if not chosen or (fact.id == "feit.wetsartikel" and given.value not in OFFENCES):
            return self._plain(fact, given)
        value = worded.of_fact(self._words, fact, given.value)
        name = OFFENCES[str(given.value)][1].in_(self._lang) if given.value in OFFENCES else ""
        way = self._rng.choice(chosen).in_(self._lang)
        return _capital(way.format(I=self._name, value=value, name=name))

    def _plain(self, fact: Fact, given: Given) -> str:
        """The fact in its own sentence, with the initials for the person."""
        if fact.type is FactType.YES_NO:
            text = fact.says if given.value or fact.denies is None else fact.denies
            said = text.in_(self._lang)
        else:
            said = worded.filled(self._words, fact, given.value)
        whole = self._named(said).rstrip(".") + "."
        if fact.nature is Nature.LEGAL_QUESTION:
            return ASSUME.in_(self._lang).format(said=whole)
        return _capital(whole)

    def _named(self, said: str) -> str:
        for text in YOUNG_PERSON:
            said = _with_name(said, text, self._lang, self._name)
        return said


def _with_name(said: str, who: Text, lang: Lang, name: str) -> str:
    words = who.in_(lang)
    pattern = rf"\b[{words[0]}{words[0].upper()}]{re.escape(words[1:])}\b(?:['’]s)?"
    return re.sub(pattern, lambda found: name + ("’s" if found[0].endswith("s") and lang == "en"
                                                 and found[0][-2] in "'’" else ""), said)  # fmt: skip


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]


def _numbered(said: str, kind: str, number: int, name: str) -> str:
    """A sentence about one of several: its number instead of the article, or before a colon."""
    label = f"{_capital(kind)} {number}"
    told = re.sub(rf"^(?:De|Het|The) {kind}\b(?!’|')", label, said)
    if told != said:
        return told
    return f"{label}: {said if said.startswith(name) else said[:1].lower() + said[1:]}"


def bare(question: str) -> str:
    """
    A question without the hints on how to write its answer.

    >>> bare("Waar woont de moeder (nvt: nergens)?")
    'Waar woont de moeder?'
    """
    return re.sub(r"\s*\([^()]*\)(?=\s*\??$)", "", question)


def _rank(fact: Fact) -> int:
    return FIRST.index(fact.id) if fact.id in FIRST else len(FIRST)


def _of_topic(list_id: str, topic: Iterable[str]) -> bool:
    owner = {"feiten": "feit", "ouders": "ouder", "maatregelen": "maatregel", "verblijven": "verblijf",
             "woonplaatsen": "woonplaats", "betrokkenen": "belanghebbende"}[list_id]  # fmt: skip
    return owner in topic
