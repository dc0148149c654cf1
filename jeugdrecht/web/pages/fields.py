"""
The fields of a form: one for each fact or list that can be answered, and what stands in it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jeugdrecht.cases import read_answer
from jeugdrecht.cases.given import may_be_nvt
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.explain.asking import Spot, with_items
from jeugdrecht.explain.wording import Words
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.sources import Lang
from jeugdrecht.web.pages.form import Form
from jeugdrecht.web.pages.stand import ON, Look, put, without
from jeugdrecht.web.pages.words import SAY

UNKNOWN, NVT = "onbekend", "nvt"
MOST_ITEMS = 50

_KINDS = {
    FactType.YES_NO: "bool", FactType.NUMBER: "int", FactType.AMOUNT: "euro", FactType.DAY: "date",
    FactType.CHOICE: "enum", FactType.TEXT: "text",
}  # fmt: skip
_DUTCH_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)
_COUNT = re.compile(r"(\d{1,4})(\+?)", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """
    One field.

    Args:
        spot: where its answer goes.
        dom: its id on the page.
        label: the question.
        kind: bool, enum, date, int, euro, text or list.
        options: the values of a choice, each with its words.
        unit: of a number.
        nature: how the fact comes about.
        by: who may judge it: ids with words.
        nvt: whether *not applicable* is an answer.
        raw: what stands in it.
        who, why, day: where the answer came from.
        faults: what is wrong with it.
        open: whether an answer still waits for it.
        disputed: whether the case says that people disagree on it.
    """

    spot: Spot
    dom: str
    label: str
    kind: str
    options: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    nature: str = "observed"
    by: tuple[tuple[str, str], ...] = ()
    nvt: bool = False
    raw: str = ""
    who: str = ""
    why: str = ""
    day: str = ""
    faults: tuple[str, ...] = ()
    open: bool = False
    disputed: bool = False

    @property
    def key(self) -> str:
        """What its name on the page ends on; an id has no bar, the name of an item may."""
        return f"{self.spot.id}|{self.spot.item or ''}"


def field_of(spot: Spot, case: Case, look: Look, dom: str = "answer") -> Field:
    """
    A field with what the case says.

    Args:
        spot: a fact or a list that exists.
        case: what is known.
        look: the language and the register.
        dom: its id on the page.

    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> field_of(Spot("jeugdige.geboortedatum"), case, Look()).raw
    '14-05-2009'
    """
    words = Words(look.lang, look.register)
    fact = vocabulary().fact(spot.id)
    if fact is None:
        items = vocabulary().lists[spot.id]
        given = case.lists.get(spot.id)
        raw = "" if given is None else f"{len(given.items)}{'' if given.complete else '+'}"
        label = f"{words.of(items.question)} {SAY['how_many'].in_(look.lang)}"
        return Field(spot=spot, dom=dom, label=label, kind="list", raw=raw)
    plain = Field(
        spot=spot, dom=dom, label=words.of(fact.question), kind=_KINDS[fact.type],
        options=_options(fact, words), unit="" if fact.unit is None else words.unit(fact.unit, 2),
        nature=fact.nature.value, by=tuple((id, words.official(id)) for id in fact.by),
        nvt=may_be_nvt(fact),
    )  # fmt: skip
    return _filled(plain, fact, said(case, spot))


def said(case: Case, spot: Spot) -> Given | None:
    """What a case says at a spot; what it says of every item counts for an item without its own."""
    if spot.id == ON:
        return Given(case.on)
    for items in case.lists.values():
        for item in items.items:
            if item.id == spot.item and spot.id in item.facts:
                return item.facts[spot.id]
    return case.facts.get(spot.id)


def typed(field: Field, form: Form) -> Field:
    """The field with what somebody typed, so that nothing is lost."""
    key = field.key
    if f"v|{key}" not in form and f"by|{key}" not in form:
        return field
    return replace(
        field, raw=form.one(f"v|{key}").strip(), who=form.one(f"by|{key}").strip(),
        why=form.one(f"because|{key}").strip(), day=form.one(f"on|{key}").strip(),
    )  # fmt: skip


def answered(case: Case, field: Field, lang: Lang) -> Case:
    """
    The case with what stands in a field; an empty field leaves the fact out.

    Args:
        case: what is known.
        field: as somebody filled it.
        lang: the language of messages.

    Raises:
        InputError: it is no answer.

    >>> field = field_of(Spot("jeugdige.geboortedatum"), Case(20260301), Look())
    >>> answered(Case(20260301), replace(field, raw="14-5-2009"), "nl").facts["jeugdige.geboortedatum"].value
    20090514
    """
    if not field.raw:
        return without(case, field.spot)
    if field.kind == "list":
        return _listed(case, field, lang)
    return put(case, field.spot, given_in(field, lang))


def given_in(field: Field, lang: Lang) -> Given:
    """
    What stands in a field, as an answer.

    Raises:
        InputError: it is no answer to this question.
    """
    fact = vocabulary().fact(field.spot.id)
    assert fact is not None
    raw = iso(field.raw) if field.kind == "date" else field.raw
    if raw.casefold() in (UNKNOWN, "unknown") and UNKNOWN not in fact.values:
        return Given(None, "onbekend")
    if field.kind == "date" and raw.casefold() != NVT and not _is_day(raw):
        raise InputError(Fault("", SAY["no_date"].in_(lang), lang=lang))
    given = read_answer(fact, raw, lang=lang)
    if given.state != "given":
        return given
    return replace(given, by=field.who or None, because=field.why or None, on=iso(field.day) or None)


def iso(raw: str) -> str:
    """
    A day as it is written here, as a case file has it; anything else stays as it is.

    >>> iso("14-5-2009"), iso("2009-05-14"), iso("gisteren")
    ('2009-05-14', '2009-05-14', 'gisteren')
    """
    found = _DUTCH_DAY.fullmatch(raw.strip())
    return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}" if found else raw.strip()


def local(day: int | str) -> str:
    """
    A day as it is written here.

    >>> local(20090514), local("2009-05-14"), local("vorig jaar")
    ('14-05-2009', '14-05-2009', 'vorig jaar')
    """
    text = days.iso(day) if isinstance(day, int) else day
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    return f"{found[3]}-{found[2]}-{found[1]}" if found else text


def told(faults: Sequence[Fault]) -> tuple[str, ...]:
    """Faults as sentences, without where in a file they would stand."""
    return tuple(dict.fromkeys(str(replace(fault, path="", line=None)) for fault in faults))


def _is_day(raw: str) -> bool:
    try:
        days.day(raw)
    except ValueError:
        return False
    return True


def _filled(field: Field, fact: Fact, given: Given | None) -> Field:
    if given is None:
        return field
    return replace(
        field, raw=_raw(fact, given), who=given.by or "", why=given.because or "",
        day=local(given.on or ""), disputed=given.state == "betwist",
    )  # fmt: skip


def _raw(fact: Fact, given: Given) -> str:
    if given.state != "given":
        return "" if given.state == "betwist" else given.state
    value = given.value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if fact.type is FactType.DAY and isinstance(value, int):
        return local(value)
    if fact.type is FactType.AMOUNT and isinstance(value, int):
        return f"{value // 100},{value % 100:02}"
    return str(value)


def _options(fact: Fact, words: Words) -> tuple[tuple[str, str], ...]:
    if fact.type is FactType.YES_NO:
        return (("ja", SAY["yes"].in_(words.lang)), ("nee", SAY["no"].in_(words.lang)))
    return tuple((value, words.term(value, of=fact.id)) for value in fact.values)


def _listed(case: Case, field: Field, lang: Lang) -> Case:
    found = _COUNT.fullmatch(field.raw)
    if found is None:
        message = SAY["no_count"].in_(lang).format(found=quoted(field.raw))
        raise InputError(Fault("", message, SAY["write_count"].in_(lang), lang=lang))
    if int(found[1]) > MOST_ITEMS:
        message = SAY["too_many"].in_(lang).format(most=MOST_ITEMS)
        raise InputError(Fault("", message, lang=lang))
    return with_items(case, vocabulary().lists[field.spot.id], int(found[1]), complete=not found[2])


def is_judged(field: Field) -> bool:
    """Whether somebody has to judge it."""
    return field.nature in (Nature.JUDGEMENT.value, Nature.LEGAL_QUESTION.value)
