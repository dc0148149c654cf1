"""
Checks across facts: nothing happens before the birth, and nothing ends before it begins.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jeugdrecht.cases import words
from jeugdrecht.cases.reading import Reading, Tools
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
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


@dataclass(frozen=True, slots=True)
class _Said:
    """The facts of the case, or of one item with its id."""

    facts: Mapping[str, Given]
    item: str | None = None


def check_days(reading: Reading, tools: Tools) -> None:
    """
    Report days that cannot be.

    Args:
        reading: the case and where its facts stand.
        tools: the vocabulary and where faults go.
    """
    birth, on = _day(reading.case.facts, BIRTH), reading.case.on
    unborn = _began_unborn(reading.case)
    items = (_Said(item.facts, item.id) for items in reading.case.lists.values() for item in items.items)
    for said in (_Said(reading.case.facts), *items):
        _check_order(reading, tools, said)
        if birth is not None:
            _check_birth(reading, tools, said, birth, unborn)
    if birth is not None and on < birth and not unborn:
        key = (None, PEILDATUM) if (None, PEILDATUM) in reading.places else (None, BIRTH)
        _report_before_birth(reading, tools, key, on, birth)


def _check_birth(reading: Reading, tools: Tools, said: _Said, birth: int, unborn: bool) -> None:
    for id in said.facts:
        fact, found = tools.vocabulary.fact(id), _day(said.facts, id)
        if fact is None or found is None or found >= birth or not is_of_the_youth(fact):
            continue
        if not unborn or fact.subject in NEVER_UNBORN:
            _report_before_birth(reading, tools, (said.item, id), found, birth)


def _report_before_birth(
    reading: Reading, tools: Tools, key: tuple[str | None, str], found: int, birth: int
) -> None:
    unborn = "" if key[1].startswith(NEVER_UNBORN) else words.UNBORN.in_(tools.faults.lang)
    tools.faults.add(
        words.BEFORE_BIRTH, reading.places[key], found=days.iso(found), birth=days.iso(birth), unborn=unborn
    )


def _check_order(reading: Reading, tools: Tools, said: _Said) -> None:
    for first, second in IN_ORDER:
        start, end = _day(said.facts, first), _day(said.facts, second)
        if start is not None and end is not None and end < start:
            spot = reading.places[said.item, second]
            tools.faults.add(
                words.ENDS_BEFORE_START, spot, found=days.iso(end), other=first, start=days.iso(start)
            )


def is_of_the_youth(fact: Fact) -> bool:
    """Whether a fact is a day in the young person's life, and so not before the birth."""
    in_life = fact.subject in OF_THE_YOUTH and fact.id not in NOT_OF_THE_YOUTH
    return in_life and fact.type is FactType.DAY and fact.id != BIRTH


def _began_unborn(case: Case) -> bool:
    said = case.facts.get(UNBORN)
    return said is not None and (said.value is True or said.state == "nvt")


def _day(facts: Mapping[str, Given], id: str) -> int | None:
    found = facts[id].value if id in facts else None
    return found if isinstance(found, int) and not isinstance(found, bool) else None
