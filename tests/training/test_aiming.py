"""
The walk towards a rule: what is said makes it speak, in every kind of rule there is.
"""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.api import rulebase
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.training.aiming.rules import Aim
from jeugdrecht.training.aiming.tell import from_day, to_day
from jeugdrecht.training.coverage import Part, truth_of

AIMED = (
    ("minderjarig", "bw1:233/meerderjarig"),
    ("sanctiemaxima.pij_jaren", "sr:77b:1/geen_pij"),
    ("ots", "bw1:260:1/ots_loopt_al"),
    ("einde_ots", "bw1:233/achttien_op_28_februari_ots"),
    ("machtiging_nodig", "bw1:265a/machtiging_vereist"),
    ("verantwoordelijke_gemeente.gemeente", "jw:1.1:woonplaats:2/gemeente"),
    ("halt_feit", "halt:amvb2010:1:b/aangewezen@2010-10-01"),
    ("minderjarig", "bw1:2/ongeboren"),
    ("gezagsbeeindiging", "bw1:266:1:b/misbruik"),
)
"""A default, a power of another decision, lists, days of a leap year, stays, old law, and grounds."""
CLOSED_OFF = (
    ("herroeping_vots", "bw1:257:2/niet_te_herroepen"),
    ("halt", "halt:amvb2024/zonder_bekentenis"),
)
"""A default that its own exception always sets aside, and a rule that rests on a text nobody read."""


def part_of(decision: str, id: str) -> Part:
    """The rule or power of that id."""
    [found] = [part for part in rulebase().parts_of(decision) if part.id == id]
    return found


def aimed(decision: str, part: Part, seed: int, on: int = 20261115) -> tuple[Case | None, str | None]:
    """The case in which the part speaks, with the item that is asked about."""
    law = rulebase()
    items = law.list_of_item.get(law.decision(decision).subject or "")
    item = None if items is None else f"{items.item}-1"
    start = Case(on if part.until is None else days.day(part.until))
    if items is not None:
        start = Case(start.on, lists={items.id: Items((Item(f"{items.item}-1", {}),))})
    return Aim(law, decision, Random(seed)).at(start, part, item), item


@pytest.mark.parametrize(("decision", "id"), AIMED)
@pytest.mark.parametrize("seed", [1, 2])
def test_the_rule_that_was_aimed_at_speaks(decision: str, id: str, seed: int) -> None:
    """The engine agrees with the walk."""
    part = part_of(decision, id)
    case, item = aimed(decision, part, seed)

    assert case is not None
    assert truth_of(CaseDecider(rulebase(), case).decide(decision, item), part) is True


@pytest.mark.parametrize(("decision", "id"), CLOSED_OFF)
def test_a_rule_that_can_never_speak_gives_no_case(decision: str, id: str) -> None:
    """The walk gives up, and makes nothing up."""
    assert aimed(decision, part_of(decision, id), 1) == (None, None if decision != "halt" else "feit-1")


def test_what_the_case_says_stays() -> None:
    """A walk adds, and takes nothing back."""
    start = Case(20260301, {"jeugdige.geboortedatum": Given(20100301)})
    adult = part_of("minderjarig", "bw1:233/meerderjarig")
    child = part_of("minderjarig", "bw1:233/minderjarig")
    aim = Aim(rulebase(), "minderjarig", Random(1))

    made = aim.at(start, adult, None)
    assert made is None or made.facts["jeugdige.geboortedatum"] == Given(20100301)
    assert aim.at(start, child, None) == start


@given(st.integers(19000102, 21991230))
@settings(max_examples=300, deadline=None)
def test_the_nearest_days_are_days_and_near(number: int) -> None:
    """A number between two days lies between the day before it and the day after it."""
    first, last = from_day(number), to_day(number)

    assert days.to_date(first) >= days.to_date(last)
    assert last <= number <= first
    assert days.plus(last, days=1) >= first
