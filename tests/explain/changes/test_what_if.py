"""What if: which decisions move, from which rule to which, why, and how changes are written."""

import pytest

from jeugdrecht import ages, decide, errors, what_if

TWO = {
    "on": "2026-03-01",
    "jeugdige": {"geboortedatum": "2009-05-14"},
    "feiten": [
        {"id": "feit-1", "pleegdatum": "2026-01-10", "soort": "misdrijf"},
        {"id": "feit-2", "pleegdatum": "2026-01-11", "soort": "misdrijf"},
    ],
}
ONE = {**TWO, "feiten": TWO["feiten"][:1]}


def test_a_later_offence_moves_the_law_of_sanctions():
    """At eighteen the adult rule decides, the age says why, and the powers of the court trade places."""
    asked = what_if(ONE, {"feit.pleegdatum": "2027-05-14"}, ["sanctierecht"])
    [moved] = asked.moved

    assert (moved.before.value, moved.after.value) == ("jeugd", "volwassen")
    assert [law.id for law in moved.rules_before] == ["sr:77a/jeugd"]
    assert [law.id for law in moved.rules_after] == ["sr:77a/volwassen"]
    assert [(one.how, one.about) for one in moved.because] == [("fails", "jeugdige.leeftijd_op_pleegdatum")]
    assert {(power.law.provision, power.before, power.after) for power in moved.powers} == {
        ("sr:77b:1", "judgement", "unavailable"), ("sr:77c:1", "unavailable", "judgement")
    }  # fmt: skip
    assert moved.facts == ("feit-1:feit.pleegdatum",)


def test_only_the_item_that_is_named_changes():
    """Of two offences the other one keeps its findings."""
    asked = what_if(TWO, ["feit-2:feit.soort=overtreding"], ["sancties"])

    assert [(moved.decision, moved.subject) for moved in asked.moved] == [("sancties", "feit-2")]
    assert [(same.decision, same.subject) for same in asked.same] == [("sancties", "feit-1")]


def test_the_same_value_moves_nothing():
    """What is set to what it is gives the same findings, each of them named."""
    asked = what_if(ONE, {"feit.soort": "misdrijf"})

    assert asked.moved == ()
    assert len(asked.same) == len(decide(ONE).findings)


def test_a_question_that_comes_up_or_goes_is_told():
    """Without named decisions, what arises only before or only after has nothing on the other side."""
    asked = what_if({"on": "2026-03-01"}, {"verzoek.maatregel": "ots"})
    come = {moved.decision for moved in asked.moved if moved.before is None and moved.after is not None}

    assert "ots" in come


def test_the_reference_date_can_be_set():
    """The eighteenth birthday, written as `on`."""
    [moved] = what_if(ONE, {"on": "2027-05-14"}, ["minderjarig"]).moved

    assert (moved.before.value, moved.after.value) == ("minderjarig", "meerderjarig")


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("feit.soort", "is geen wijziging"), ("feit-2:feit.sort=x", "er is geen feit 'feit.sort'"),
        ("feit-3:feit.soort=misdrijf", "in de zaak is geen feit 'feit-3'"),
        ("feit.soort=misdrijf", "de zaak heeft er meer: feit-1, feit-2"),
        ("feit-1:jeugdige.geboortedatum=2010-01-01", "hoort bij de zaak"),
        ("feit-1:feit.soort=brand", "'brand' is geen"),
        ("feit-1:feit.pleegdatum=2001-01-01", "geboorte"),
        ("on=onbekend", "is geen wijziging"),
    ],
)  # fmt: skip
def test_changes_that_cannot_be_are_refused(written, told):
    """Every kind of mistake is told, and a changed case is checked as a case file is."""
    with pytest.raises(errors.InputError) as raised:
        what_if(TWO, [written], ["sanctierecht"])

    assert told in str(raised.value)


def test_all_faults_are_told_at_once():
    """Two wrong changes give two faults."""
    with pytest.raises(errors.InputError) as raised:
        what_if(TWO, ["feit.sort=x", "zaak.niks=1"])

    assert len(raised.value.faults) == 2


def test_the_ages_and_the_next_birthday():
    """The first day of each age, whether it has come, and which findings differ when the person turns 18."""
    table = ages(decide({"on": "2026-06-01", "jeugdige": {"geboortedatum": "2008-06-02"}}, ["minderjarig"]))

    assert [(b.age, b.day, b.reached) for b in table.birthdays] == [
        (12, "2020-06-02", True), (16, "2024-06-02", True), (18, "2026-06-02", False),
        (21, "2029-06-02", False), (23, "2031-06-02", False),
    ]  # fmt: skip
    assert (table.age, table.next.age, table.next.day) == (17, 18, "2026-06-02")
    assert [(one.decision, one.after.value) for one in table.turned] == [("minderjarig", "meerderjarig")]


def test_no_ages_without_a_day_of_birth():
    """Someone of whom only an age is known has no birthdays."""
    assert ages(decide({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])) is None


def test_born_on_29_february():
    """The birthday of a leap day is 1 March in other years."""
    table = ages(decide({"on": "2026-02-28", "jeugdige": {"geboortedatum": "2008-02-29"}}, ["minderjarig"]))

    assert (table.age, table.next.day) == (17, "2026-03-01")
