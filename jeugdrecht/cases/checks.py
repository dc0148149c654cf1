"""
Checks across facts: nothing happens before the birth, and nothing ends before it begins.
"""

from jeugdrecht.cases import words
from jeugdrecht.cases.reading import Reading, Tools
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.vocabulary import Fact, FactType

BIRTH = "jeugdige.geboortedatum"
UNBORN = "jeugdige.ongeboren"
PEILDATUM = "zaak.peildatum"

OF_THE_YOUTH = (
    "jeugdige", "feit", "verdachte", "opsporing", "officier", "rechter", "procedure", "sanctie", "toezicht",
    "raad", "verzoek", "beschikking", "aanwijzing", "maatregel", "machtiging", "rechtsmiddel", "omgang",
    "jeugdhulp", "jeugdreclassering", "verblijf", "woonplaats", "school", "verzuim", "kind",
)  # fmt: skip
"""Subjects whose days all lie in the young person's life; parents, guardians and institutions are older."""

NOT_OF_THE_YOUTH = ("feit.slachtoffer_geboortedatum", "feit.datum_wetswijziging")
"""Days of someone or something else, under a subject that is the young person's otherwise."""

NEVER_UNBORN = ("feit", "verdachte")
"""Nobody offends before the birth, whereas a measure for an unborn child can begin before it (BW 1:2)."""

IN_ORDER = (("feit.pleegdatum", "feit.pleegdatum_tot"),)
"""Pairs of days of which the second does not lie before the first."""


def check_days(reading: Reading, tools: Tools) -> None:
    """
    Report days that cannot be.

    Args:
        reading: the case and where its facts stand.
        tools: the vocabulary and where faults go.
    """
    for item, id in reading.places:
        _check_birth(reading, tools, item, id)
        _check_order(reading, tools, item, id)
    _check_reference_date(reading, tools)


def _check_birth(reading: Reading, tools: Tools, item: str | None, id: str) -> None:
    fact, birth = tools.vocabulary.fact(id), _day(reading.case, None, BIRTH)
    found = _day(reading.case, _list_of(fact, tools), id, item)
    if fact is None or birth is None or found is None or found >= birth:
        return
    if _is_of_the_youth(fact) and not (_began_unborn(reading.case) and fact.subject not in NEVER_UNBORN):
        _report_before_birth(reading, tools, (item, id), found, birth)


def _check_reference_date(reading: Reading, tools: Tools) -> None:
    birth = _day(reading.case, None, BIRTH)
    if birth is not None and reading.case.on < birth and not _began_unborn(reading.case):
        key = (None, PEILDATUM) if (None, PEILDATUM) in reading.places else (None, BIRTH)
        _report_before_birth(reading, tools, key, reading.case.on, birth)


def _report_before_birth(
    reading: Reading, tools: Tools, key: tuple[str | None, str], found: int, birth: int
) -> None:
    unborn = "" if key[1].startswith(NEVER_UNBORN) else words.UNBORN.in_(tools.faults.lang)
    tools.faults.add(
        words.BEFORE_BIRTH, reading.places[key], found=days.iso(found), birth=days.iso(birth), unborn=unborn
    )


def _check_order(reading: Reading, tools: Tools, item: str | None, id: str) -> None:
    for first, second in IN_ORDER:
        list_id = _list_of(tools.vocabulary.fact(first), tools)
        start, end = (_day(reading.case, list_id, name, item) for name in (first, second))
        if id == second and start is not None and end is not None and end < start:
            spot = reading.places[item, id]
            tools.faults.add(
                words.ENDS_BEFORE_START, spot, found=days.iso(end), other=first, start=days.iso(start)
            )


def _is_of_the_youth(fact: Fact) -> bool:
    in_life = fact.subject in OF_THE_YOUTH and fact.id not in NOT_OF_THE_YOUTH
    return in_life and fact.type is FactType.DAY and fact.id != BIRTH


def _began_unborn(case: Case) -> bool:
    said = case.facts.get(UNBORN)
    return said is not None and (said.value is True or said.state == "nvt")


def _list_of(fact: Fact | None, tools: Tools) -> str | None:
    items = tools.vocabulary.list_of_item.get(fact.item or "") if fact is not None else None
    return None if items is None else items.id


def _day(case: Case, list_id: str | None, id: str, item: str | None = None) -> int | None:
    own = case.item(list_id, item) if list_id is not None and item is not None else None
    said = (own.facts if own is not None else case.facts).get(id)
    found = said.value if said is not None else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None
