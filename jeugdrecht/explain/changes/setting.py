"""
Changes as a user writes them: `feit-2:feit.soort=overtreding`, read against the facts and the case.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jeugdrecht.cases import read_answer
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.errors import Fault, InputError, nearest, quoted
from jeugdrecht.explain.changes.places import Place
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang, Text

_FORM = Text("{found} is geen wijziging", "{found} is no change")
_WRITE = Text(
    "Schrijf FEIT=WAARDE, of ONDERDEEL:FEIT=WAARDE zoals feit-2:feit.soort=overtreding",
    "Write FACT=VALUE, or SUBJECT:FACT=VALUE as in feit-2:feit.soort=overtreding",
)
_NO_FACT = Text("er is geen feit {found}", "there is no fact {found}")
_SEE = Text("`jeugdrecht facts` toont ze", "`jeugdrecht facts` shows them")
_NO_ITEM = Text("in de zaak is geen {kind} {found}", "the case has no {kind} {found}")
_OF_CASE = Text(
    "{fact} hoort bij de zaak, niet bij een onderdeel", "{fact} belongs to the case, not to an item"
)
_WITHOUT = Text("Schrijf {fact}=…", "Write {fact}=…")
_WHICH = Text("de zaak heeft er meer: {items}", "the case has several: {items}")
_SAY_WHICH = Text("Schrijf {item}:{fact}=…", "Write {item}:{fact}=…")
_TWICE = Text("hier wordt twee keer iets over gezegd", "this is said twice")
_ONCE = Text("Laat een van beide weg", "Leave one of the two out")
NOW = Fact(
    id=PEILDATUM, type=FactType.DAY,
    question=Text("Op welke datum wordt de zaak beoordeeld?", "On which day is the case assessed?"),
    says=Text("de peildatum is {value}", "the reference date is {value}"),
    unknown=Text("de peildatum is niet bekend", "the reference date is not known"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Written:
    """One change as written: an item or none, a fact, and a value."""

    item: str | None
    fact: str
    value: str

    @classmethod
    def parse(cls, text: str) -> "Written | None":
        """
        The parts of a change; None where the form is wrong.

        >>> Written.parse("feit-2:feit.soort=overtreding")
        Written(item='feit-2', fact='feit.soort', value='overtreding')
        """
        name, equals, value = text.partition("=")
        item, colon, fact = name.strip().rpartition(":")
        fine = bool(equals and fact and value.strip()) and bool(item) == bool(colon)
        return cls(item or None, fact, value.strip()) if fine else None


def changes_from(
    written: Iterable[str], case: Case, vocabulary: Vocabulary, lang: Lang = "nl"
) -> dict[Place, Given]:
    """
    Read changes.

    Args:
        written: each as `[SUBJECT:]FACT=VALUE`.
        case: the case that is to change.
        vocabulary: every fact.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> from jeugdrecht.facts import vocabulary
    >>> [(place, given)] = changes_from(["feit.soort=overtreding"], Case(20260301), vocabulary()).items()
    >>> place.name, given.value
    ('feit.soort', 'overtreding')
    """
    reader = _Reader(case, vocabulary, lang)
    found: dict[Place, Given] = {}
    faults: list[Fault] = []
    for text in written:
        try:
            place, given = reader.read(text)
        except InputError as error:
            faults += error.faults
            continue
        if place in found:
            faults.append(Fault(text, _TWICE.in_(lang), _ONCE.in_(lang), lang=lang))
        found[place] = given
    if faults:
        raise InputError(*faults)
    return found


class _Reader:
    def __init__(self, case: Case, vocabulary: Vocabulary, lang: Lang) -> None:
        self._case = case
        self._vocabulary = vocabulary
        self._lang = lang

    def read(self, text: str) -> tuple[Place, Given]:
        written = Written.parse(text)
        if written is None:
            raise InputError(self._fault(text, _FORM, _WRITE, found=quoted(text)))
        fact = NOW if written.fact in ("on", PEILDATUM) else self._vocabulary.fact(written.fact)
        if fact is None:
            near = self._vocabulary.near(written.fact)
            raise InputError(self._fault(text, _NO_FACT, _SEE, near=near, found=quoted(written.fact)))
        for fault in self._misplaced(text, written, fact):
            raise InputError(fault)
        given = read_answer(fact, written.value, lang=self._lang)
        if fact is NOW and not isinstance(given.value, int):
            raise InputError(self._fault(text, _FORM, _WRITE, found=quoted(text)))
        return self._place(written, fact), given

    def _place(self, written: Written, fact: Fact) -> Place:
        items = self._vocabulary.list_of_item.get(fact.item or "")
        listed = self._items(fact)
        if items is None or not listed:
            return Place(fact)
        return Place(fact, written.item or listed[0], items.id)

    def _items(self, fact: Fact) -> tuple[str, ...]:
        items = self._vocabulary.list_of_item.get(fact.item or "")
        given = self._case.lists.get(items.id) if items is not None else None
        return tuple(item.id for item in given.items) if given is not None else ()

    def _misplaced(self, text: str, written: Written, fact: Fact) -> Iterator[Fault]:
        listed = self._items(fact)
        if written.item is not None and fact.item is None:
            yield self._fault(text, _OF_CASE, _WITHOUT, fact=fact.id)
        elif written.item is not None and written.item not in listed:
            near = nearest(written.item, listed)
            remedy = _SAY_WHICH if listed else _WITHOUT
            item = listed[0] if listed else ""
            yield self._fault(
                text, _NO_ITEM, remedy, near=near, kind=fact.item, found=quoted(written.item), fact=fact.id,
                item=item,
            )  # fmt: skip
        elif written.item is None and len(listed) > 1:
            yield self._fault(text, _WHICH, _SAY_WHICH, items=", ".join(listed), item=listed[0], fact=fact.id)

    def _fault(
        self, text: str, message: Text, remedy: Text, near: tuple[str, ...] = (), **parts: object
    ) -> Fault:
        lang = self._lang
        said, mend = message.in_(lang).format(**parts), remedy.in_(lang).format(**parts)
        return Fault("" if message is _FORM else text.partition("=")[0], said, mend, near=near, lang=lang)


def written_value(value: object) -> str:
    """
    A value of a Python program as a user would write it.

    >>> written_value(True), written_value(48), written_value("2026-01-10")
    ('ja', '48', '2026-01-10')
    """
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return days.iso(days.of_date(value)) if isinstance(value, datetime.date) else str(value)
