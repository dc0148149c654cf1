"""The promises of what follows from other facts, on boundary days."""

import pytest

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.facts import feit, jeugdige, officier, verdachte
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.days import day
from jeugdrecht.logic.nodes import AgeDerived, NumberDerived

BORN = {"jeugdige.geboortedatum": day("2008-05-14")}


def given(facts):
    """Give the facts as a case holds them."""
    return {id: Given(value) for id, value in facts.items()}


def value(node, facts, *, on="2026-05-14", offences=None, look_at=None):
    """Give what a node says of a case with these facts and offences, for one offence where asked."""
    items = [Item(f"feit-{n}", given(one)) for n, one in enumerate(offences or (), start=1)]
    lists = {} if offences is None else {"feiten": Items(tuple(items))}
    evaluator = Evaluator(Case(on=day(on), facts=given(facts), lists=lists))
    context = Context() if look_at is None else Context(items[look_at], "feit")
    evaluate = evaluator.term if isinstance(node, NumberDerived | AgeDerived) else evaluator.condition
    return evaluate(node, context).value


@pytest.mark.parametrize(
    ("node", "reads", "before", "on"),
    [
        (jeugdige.leeftijd_op_pleegdatum, "feit.pleegdatum", 17, 18),
        (jeugdige.leeftijd_bij_begin_vervolging, "feit.datum_begin_vervolging", 17, 18),
        (jeugdige.leeftijd_op_beslissing, "beschikking.datum", 17, 18),
        (jeugdige.leeftijd_bij_tenuitvoerlegging, "sanctie.aanvang_tenuitvoerlegging", 17, 18),
        (jeugdige.leeftijd_bij_overlijden, "jeugdige.overlijdensdatum", 17, 18),
    ],
)
def test_an_age_rises_on_the_birthday(node, reads, before, on):
    """An age counts completed years on its own day: the birthday counts, the day before does not."""
    assert value(node, {**BORN, reads: day("2026-05-13")}) == before
    assert value(node, {**BORN, reads: day("2026-05-14")}) == on
    assert value(node, BORN) is None


def test_the_age_at_referral_is_absent_until_there_is_one():
    """A referral to Halt that has not happened gives no age; the birthday counts on the day of one."""
    node, reads = jeugdige.leeftijd_bij_verwijzing_halt, "feit.datum_verwijzing_halt"
    assert value(node, {**BORN, reads: day("2024-05-13")}) == 15
    assert value(node, {**BORN, reads: day("2024-05-14")}) == 16
    assert value(node, BORN) is ABSENT


def test_the_age_at_the_hearing_is_absent_until_there_is_one():
    """No hearing gives no age; the birthday counts on the day of one."""
    node, reads = jeugdige.leeftijd_op_zitting, "procedure.zittingsdatum"
    assert value(node, {**BORN, reads: day("2026-05-13")}) == 17
    assert value(node, {**BORN, reads: day("2026-05-14")}) == 18
    assert value(node, BORN) is ABSENT


def test_the_age_now_is_on_the_reference_date():
    """Years and months are completed on the reference date."""
    assert value(jeugdige.leeftijd, BORN, on="2026-05-13") == 17
    assert value(jeugdige.leeftijd, BORN, on="2026-05-14") == 18
    assert value(jeugdige.leeftijd_maanden, BORN, on="2008-11-13") == 5
    assert value(jeugdige.leeftijd_maanden, BORN, on="2008-11-14") == 6


def test_the_victim_has_an_age_of_their_own():
    """The victim's age is counted from the victim's birth to the offence."""
    offence = {"feit.slachtoffer_geboortedatum": day("2010-03-01"), "feit.pleegdatum": day("2026-02-28")}

    assert value(feit.slachtoffer_leeftijd, {**BORN, **offence}) == 15
    assert value(feit.slachtoffer_leeftijd, {**BORN, **offence, "feit.pleegdatum": day("2026-03-01")}) == 16


@pytest.mark.parametrize(
    ("on", "declared", "expected"),
    [
        ("2026-05-13", None, True),
        ("2026-05-14", None, False),
        ("2026-05-13", True, False),
        ("2026-05-13", False, True),
        ("2026-05-14", False, False),
    ],
)
def test_minority_ends_at_eighteen_or_by_declaration(on, declared, expected):
    """A minor is under eighteen and not declared of age; nobody is declared of age unless it is said."""
    facts = {**BORN} if declared is None else {**BORN, "jeugdige.meerderjarig_verklaard": declared}

    assert value(jeugdige.minderjarig, facts, on=on) is expected


@pytest.mark.parametrize(
    ("amended", "expected"),
    [(None, False), ("2026-01-09", False), ("2026-01-10", False), ("2026-01-11", True)],
)
def test_the_law_changes_after_the_offence(amended, expected):
    """Only a change after the day of the offence counts, and none has happened unless it is said."""
    change = {} if amended is None else {"feit.datum_wetswijziging": day(amended)}

    assert (
        value(feit.wet_gewijzigd_na_pleegdatum, {"feit.pleegdatum": day("2026-01-10"), **change}) is expected
    )


UNDER = {"feit.pleegdatum": day("2026-05-13"), "feit.gelijktijdig_vervolgd": True}
FROM = {"feit.pleegdatum": day("2026-05-14"), "feit.gelijktijdig_vervolgd": True}
APART = {"feit.pleegdatum": day("2026-05-14"), "feit.gelijktijdig_vervolgd": False}
UNDATED = {"feit.gelijktijdig_vervolgd": True}


@pytest.mark.parametrize(
    ("offences", "under_18", "from_18"),
    [
        ([UNDER], True, False),
        ([FROM], False, True),
        ([APART], False, False),
        ([UNDER, FROM], True, True),
        ([UNDER, APART], True, False),
        ([FROM, UNDATED], None, True),
        ([APART, UNDATED], None, None),
        ([], False, False),
        (None, None, None),
    ],
)
def test_the_offences_are_seen_together(offences, under_18, from_18):
    """The offences taken together have one under eighteen, or one from eighteen on that is tried with it."""
    assert value(verdachte.heeft_feit_onder_18, BORN, offences=offences) is under_18
    assert value(verdachte.heeft_gelijktijdig_feit_vanaf_18, BORN, offences=offences) is from_18


REQUIREMENTS = (
    "officier.feit_geringe_ernst",
    "officier.feit_eenvoudig_vast_te_stellen",
    "officier.schade_vergelijkbaar",
    "officier.halt_pedagogisch_geschikt",
    "officier.kern_gedrag_vergelijkbaar",
)


@pytest.mark.parametrize("one", REQUIREMENTS)
def test_each_requirement_for_a_comparable_halt_offence_counts(one):
    """The prosecutor must find all five: one no settles it, one that is not found leaves it open."""
    every = dict.fromkeys(REQUIREMENTS, True)
    without = {id: finding for id, finding in every.items() if id != one}

    assert value(officier.halt_aan_alle_eisen_voldaan, every) is True
    assert value(officier.halt_aan_alle_eisen_voldaan, {**every, one: False}) is False
    assert value(officier.halt_aan_alle_eisen_voldaan, without) is None


def test_an_offence_keeps_its_own_day():
    """What is said of one offence goes before what is said of all."""
    facts = {**BORN, "feit.pleegdatum": day("2026-05-14")}
    offences = [{"feit.pleegdatum": day("2024-05-13")}, {}]

    assert value(jeugdige.leeftijd_op_pleegdatum, facts, offences=offences, look_at=0) == 15
    assert value(jeugdige.leeftijd_op_pleegdatum, facts, offences=offences, look_at=1) == 18
