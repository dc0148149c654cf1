"""
Telling a case: an opening, then what happened and what runs in paragraphs, the day of the assessment last.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random

from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang
from jeugdrecht.training.grow import given_places
from jeugdrecht.training.narrative import lists
from jeugdrecht.training.narrative.absent import absent
from jeugdrecht.training.narrative.choices import CHOICES
from jeugdrecht.training.narrative.choices_help import HELP
from jeugdrecht.training.narrative.clauses import Clause, clause_of, sentence
from jeugdrecht.training.narrative.criminal import ASSESSED, ASSUME, ASSUME_TOO, CRIMINAL
from jeugdrecht.training.narrative.family import FAMILY
from jeugdrecht.training.narrative.names import instead, named, others, person
from jeugdrecht.training.narrative.openings import opening
from jeugdrecht.training.narrative.order import paragraphs, rank, topic_of
from jeugdrecht.training.narrative.prose import Sentence, not_known, running
from jeugdrecht.training.narrative.ways import Ways
from jeugdrecht.training.narrative.who import ASKED, REQUEST, REQUESTED, WHO
from jeugdrecht.training.plausible import OFFENCES
from jeugdrecht.training.values import BIRTH

PEILDATUM = "zaak.peildatum"
WAYS = {**CHOICES, **HELP, **CRIMINAL, **FAMILY}
AUTHORITY = "ouder.heeft_gezag"
PAIR = 2
_THIS_PERSON = {"ouders": (("deze ouder", "this parent"), ("de ouder", "the parent"), ("de moeder",
    "the mother")),
                "betrokkenen": (("deze persoon", "this person"), ("deze ouder", "this parent"))}  # fmt: skip


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
    'Deze zaak gaat over A.B., geboren op 14 mei 2009.'
    """
    return Narrative(tuple(_Teller(case, name, lang, rng.random()).paragraphs()))


class _Teller:
    """What is drawn for one fact is drawn from that fact alone, so that twins are told in the same words."""

    def __init__(self, case: Case, name: str, lang: Lang, seed: float) -> None:
        self._case, self._name, self._lang, self._seed = case, name, lang, seed
        self._words = Words(lang)
        self._people = self._named_people()
        self._all = (name, *(one for names in self._people.values() for one in names.values()))

    def _drawn(self, key: str) -> Random:
        return Random(f"{self._seed} {key}")

    def _named_people(self) -> dict[str, dict[str, str]]:
        """The initials of the parents and others involved, by list and item."""
        found: dict[str, dict[str, str]] = {}
        items = [(list_id, one.id) for list_id in lists.PEOPLE if list_id in self._case.lists
                 for one in self._case.lists[list_id].items]  # fmt: skip
        drawn = others(self._name, len(items), self._drawn("people"))
        for (list_id, id), name in zip(items, drawn, strict=True):
            found.setdefault(list_id, {})[id] = name
        return found

    def paragraphs(self) -> Iterator[tuple[Sentence, ...]]:
        topics, unknown, assumed = self._told()
        about = person(self._name, [clause.text for told in topics for clause in told], self._lang,
                       self._drawn("person"))  # fmt: skip
        first = self._opening([clause.text for told in (*topics, unknown) for clause in told])
        named_first = Clause("", subject=self._name) if self._name in first.text else None
        parts = [running(told, about, self._lang, self._drawn(str(number)), None if number else named_first)
                 for number, told in enumerate(one for one in topics if one)]  # fmt: skip
        parts = [(first, *parts[0]), *parts[1:]] if parts else [(first,)]
        last = (*not_known(unknown, self._lang, self._drawn("unknown")), *assumed)
        parts.append(tuple(Sentence(sentence(clause.text), clause.tells) for clause in last))
        flat = [one for part in parts for one in part]
        for begin, end in paragraphs([len(part) for part in parts]):
            yield tuple(flat[begin:end])
        yield (self._on(),)

    # --- what is said first and last ------------------------------------------------------------------------

    def _opening(self, said: list[str]) -> Sentence:
        birth = self._case.facts.get(BIRTH)
        born = birth is not None and birth.state == "given"
        subjects = {place.fact.subject for place, _ in given_places(self._case)}
        way = opening(subjects, born=born, person=any(self._name in one for one in said), lang=self._lang,
                      rng=self._drawn("opening"))  # fmt: skip
        day = worded.known_day(self._words, birth.value) if birth is not None and born else ""
        return Sentence(sentence(way.format(I=self._name, value=day)), (BIRTH,) if born else ())

    def _on(self) -> Sentence:
        day = worded.day(self._words, self._case.on)
        way = self._drawn(PEILDATUM).choice(ASSESSED).in_(self._lang)
        return Sentence(way.format(value=day), (PEILDATUM,))

    # --- the facts ------------------------------------------------------------------------------------------

    def _told(self) -> tuple[list[list[Clause]], list[Clause], list[Clause]]:
        """What is known by topic, what is said not to be known, and what is to be assumed."""
        topics: dict[int, list[Clause]] = {}
        unknown: list[Clause] = []
        assumed: list[Clause] = []
        places = [(place.fact, given) for place, given in given_places(self._case) if place.item is None]
        if (request := self._request()) is not None:
            topics.setdefault(topic_of("verzoek"), []).append(request)
            places = [one for one in places if one[0].id not in request.tells]
        for list_id, items in self._case.lists.items():
            known, open_ = self._of_list(list_id, items)
            topics.setdefault(topic_of(_OWNERS[list_id]), []).extend(known)
            unknown += open_
        for fact, given in sorted(places, key=lambda one: (*rank(one[0], one[1].value), one[0].id)):
            clause = self._clause(fact, given, fact.id)
            if fact.id == BIRTH and given.state == "given":
                continue
            if fact.subject == "rechtsvraag" and given.state == "given":
                said = (ASSUME_TOO if assumed else ASSUME).in_(self._lang).format(said=clause.text)
                assumed.append(replace(clause, text=said, alone=True))
            elif given.state in ("onbekend", "betwist"):
                unknown.append(clause)
            else:
                topics.setdefault(topic_of(fact.subject), []).append(clause)
        return [_by_subject(topics[topic], self._lang) for topic in sorted(topics)], unknown, assumed

    def _request(self) -> Clause | None:
        """Who asks the court for what, where both are known."""
        who, what = (self._case.facts.get(id) for id in REQUEST)
        if who is None or what is None or who.value not in WHO or what.value not in ASKED:
            return None
        by, of = WHO[str(who.value)], ASKED[str(what.value)]
        said = REQUESTED.in_(self._lang).format(who=by[self._lang == "en"], what=of[self._lang == "en"])
        text = clause_of(said.replace("{I}", self._name), self._all)
        return Clause(text, REQUEST).with_parts(self._lang, self._all)

    def _clause(self, fact: Fact, given: Given, tells: str) -> Clause:
        day = worded.known_day(self._words, given.value) if fact.type is FactType.DAY else None
        text = clause_of(self._said(fact, given), self._all)
        return Clause(text, (tells,), day=day).with_parts(self._lang, self._all)

    def _said(self, fact: Fact, given: Given) -> str:
        ways = WAYS.get(fact.id, Ways())
        if given.state == "nvt":
            said = ways.absent.in_(self._lang) if ways.absent else absent(fact, self._lang)
            return self._with_names(said.replace("{I}", self._name))
        if given.state != "given":
            return self._with_names(fact.unknown.in_(self._lang))
        chosen = ways.of(given.value)
        if not chosen or (fact.id == "feit.wetsartikel" and given.value not in OFFENCES):
            return self._with_names(self._plain(fact, given))
        value = worded.of_fact(self._words, fact, given.value)
        name = OFFENCES[str(given.value)][1].in_(self._lang) if given.value in OFFENCES else ""
        way = self._drawn(fact.id).choice(chosen).in_(self._lang)
        return way.format(I=self._name, value=value, name=name)

    def _plain(self, fact: Fact, given: Given) -> str:
        """The fact in its own sentence."""
        if fact.type is not FactType.YES_NO:
            return counted(worded.filled(self._words, fact, given.value), self._lang)
        return (fact.says if given.value or fact.denies is None else fact.denies).in_(self._lang)

    def _with_names(self, said: str) -> str:
        return named(said, self._name, self._lang)

    # --- the lists ------------------------------------------------------------------------------------------

    def _of_list(self, list_id: str, items: Items) -> tuple[list[Clause], list[Clause]]:
        names = tuple(self._people.get(list_id, {}).values())
        said = lists.counted(list_id, len(items.items), names, self._lang)
        known: list[Clause] = []
        unknown: list[Clause] = []
        if said is not None:
            known.append(self._counting(said, list_id))
        ordered = lists.in_order(list_id, items.items)
        if (both := self._authority(list_id, ordered)) is not None:
            known.append(both)
        for number, item in enumerate(ordered, 1):
            is_one_of = len(ordered) > 1 and list_id not in lists.PEOPLE
            called = lists.numbered(list_id, number, self._lang) if is_one_of else None
            for clause, open_ in self._of_item(list_id, item, called):
                if both is not None and both.tells[0].endswith(clause.tells[0].rpartition(":")[2]):
                    continue
                (unknown if open_ else known).append(clause)
        if said is None and not known:
            known.append(self._counting(lists.ONE[list_id].in_(self._lang), list_id))
        elif said is None:
            known[0] = replace(known[0], tells=(list_id, *known[0].tells))
        return known, unknown

    def _authority(self, list_id: str, items: tuple[Item, ...]) -> Clause | None:
        """Which of two parents has authority, in one clause."""
        held = [item.facts.get(AUTHORITY) for item in items]
        if list_id != "ouders" or len(items) != PAIR or not all(one and one.state == "given" for one in held):
            return None
        order = sorted(items, key=lambda item: item.facts[AUTHORITY].value is not True)
        said = lists.AUTHORITY[sum(bool(one and one.value) for one in held)].in_(self._lang)
        names = [self._people[list_id][item.id] for item in order]
        tells = tuple(f"{item.id}:{AUTHORITY}" for item in order)
        return Clause(said.format(one=names[0], other=names[1]), tells, alone=True)

    def _counting(self, said: str, list_id: str) -> Clause:
        text = said.replace("{I}", self._name)
        return Clause(text, (list_id,)).with_parts(self._lang, self._all)

    def _of_item(self, list_id: str, item: Item, called: str | None) -> Iterator[tuple[Clause, bool]]:
        """What is told of one item, each with whether it is not known."""
        draw = self._drawn(f"core {list_id}").random()
        core = lists.core(list_id, item, lists.Telling(self._case, self._name, self._lang, draw, called))
        if core is not None:
            yield core.with_parts(self._lang, self._all), False
        told = set(lists.told_by(core))
        places = [(place.fact, given) for place, given in given_places(self._case)
                  if place.item == item.id and place.fact.id not in told]  # fmt: skip
        for fact, given in sorted(places, key=lambda one: (*rank(one[0], one[1].value), one[0].id)):
            clause = self._clause(fact, given, f"{item.id}:{fact.id}")
            whose = self._people.get(list_id, {}).get(item.id)
            text = (self._of_person(clause.text, list_id, whose) if whose
                    else self._about(clause.text, list_id, called))  # fmt: skip
            again = replace(clause, text=text, subject="", verb="", rest="").with_parts(self._lang, self._all)
            yield again, given.state in ("onbekend", "betwist")

    def _of_person(self, said: str, list_id: str, whose: str) -> str:
        for nl, en in _THIS_PERSON[list_id]:
            said = instead(said, nl if self._lang == "nl" else en, whose, self._lang)
        return said

    def _about(self, said: str, list_id: str, called: str | None) -> str:
        """A clause about one of several: what it is called instead of the article, or before the clause."""
        if called is None:
            return said
        word = lists.ITEM_WORDS[list_id].in_(self._lang)
        starts = ("het", "de", "dit", "deze") if self._lang == "nl" else ("the", "this")
        for start in starts:
            if f"{start} {word}" in said.lower():
                return instead(said, f"{start} {word}", called, self._lang)
        asked = "wat {called} betreft: {said}" if self._lang == "nl" else "as to {called}: {said}"
        return asked.format(called=called, said=said)


def counted(said: str, lang: Lang) -> str:
    """
    A sentence in which one is one and none is none.

    >>> counted("de maatregel duurt 1 dagen", "nl"), counted("de insluiting is 0 keer verlengd", "nl")
    ('de maatregel duurt 1 dag', 'de insluiting is geen enkele keer verlengd')
    """
    for one, more in _ONES[lang]:
        said = re.sub(rf"\b1 {more}\b", f"1 {one}", said)
    return said.replace(" 0 keer ", " geen enkele keer ") if lang == "nl" else said


_ONES: Mapping[Lang, tuple[tuple[str, str], ...]] = {
    "nl": (("dag", "dagen"), ("week", "weken"), ("maand", "maanden")),
    "en": (("day", "days"), ("week", "weeks"), ("month", "months"), ("year", "years"), ("hour", "hours")),
}
_OWNERS = {"feiten": "feit", "ouders": "ouder", "maatregelen": "maatregel", "verblijven": "verblijf",
           "woonplaatsen": "woonplaats", "betrokkenen": "belanghebbende"}  # fmt: skip


def _by_subject(clauses: list[Clause], lang: Lang) -> list[Clause]:
    """The clauses with the same subject beside each other, those that affirm before those that deny."""
    groups: dict[str, list[Clause]] = {}
    for number, clause in enumerate(clauses):
        groups.setdefault(clause.subject or f" {number}", []).append(clause)
    return [clause for group in groups.values() for clause in sorted(group, key=lambda one: one.denies(lang))]
