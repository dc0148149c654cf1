"""The promises of `jeugdrecht.sources.provision`."""

import dataclasses

import pytest

from jeugdrecht.errors import RulebaseError
from jeugdrecht.sources import Edition, Provision, Text, sr

WORDS = Text("woorden", "words")
GIVEN = {
    "place": sr("77c", lid=1),
    "heading": Text("jongvolwassenen", "young adults"),
    "summary": Text(
        "Wie 18 tot 23 was, kan als jeugdige worden berecht.", "Aged 18-22: youth law is possible."
    ),
    "since": "2014-04-01",
    "read": "2026-07-01",
}


def test_a_provision_knows_its_id_instrument_and_citation():
    """What is needed to print it follows from its place."""
    provision = Provision(**GIVEN)

    assert (provision.id, provision.instrument) == ("sr:77c:1", sr)
    assert (provision.citation("nl"), provision.citation("en")) == (
        "art. 77c lid 1 Sr",
        "art. 77c para. 1 Sr",
    )


def test_a_provision_that_says_no_more_was_read_itself_and_decides():
    """Left out, there is no older content, the official text was read, and rules may rest on it."""
    provision = Provision(**GIVEN)

    assert (provision.history, provision.confidence, provision.decides) == ((), "text", True)


def test_a_provision_is_a_frozen_value():
    """Nobody changes the law in passing, and equal provisions are one key."""
    provision = Provision(**GIVEN)

    assert {provision: 1}[Provision(**GIVEN)] == 1
    with pytest.raises(dataclasses.FrozenInstanceError):
        provision.since = "2015-01-01"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"since": "2014-4-1"}, "sr:77c:1 since: '2014-4-1' is no date. Write a day as 2026-07-01"),
        ({"since": "20140401"}, "sr:77c:1 since: '20140401' is no date. Write a day as 2026-07-01"),
        ({"read": "2026-02-29"}, "sr:77c:1 read: '2026-02-29' is no date. Write a day as 2026-07-01"),
        ({"read": ""}, "sr:77c:1 read: '' is no date. Write a day as 2026-07-01"),
        ({"summary": Text("x", " ")}, "sr:77c:1: the summary is empty in en"),
        ({"heading": Text("", "x")}, "sr:77c:1: the heading is empty in nl"),
        ({"confidence": "rumour"}, "sr:77c:1: confidence 'rumour'. Write 'text' or 'secondary'"),
    ],
)
def test_a_faulty_provision_says_what_is_wrong(wrong, message):
    """Dates must exist and texts must not be empty."""
    with pytest.raises(RulebaseError) as caught:
        Provision(**{**GIVEN, **wrong})

    assert str(caught.value) == message


def test_all_faults_of_a_provision_come_at_once():
    """Every wrong field is in the one error."""
    with pytest.raises(RulebaseError) as caught:
        Provision(**{**GIVEN, "summary": Text("", ""), "since": "x", "read": "y"})

    assert len(caught.value.faults) == 4


def test_leap_day_is_a_date():
    """29 February exists in a leap year."""
    assert Provision(**{**GIVEN, "since": "2024-02-29"}).since == "2024-02-29"


@pytest.mark.parametrize("until", ["2014-04-01", "2014-04-02", None])
def test_edition_of_one_day_or_more(until):
    """An edition may end on its first day, later, or on a day not known."""
    assert Edition("2014-04-01", until, None).until == until


@pytest.mark.parametrize(("since", "until"), [("2014-04-01", "2014-03-31"), ("x", None), ("2014-04-01", "x")])
def test_edition_that_cannot_be_is_refused(since, until):
    """An edition cannot end before it begins."""
    with pytest.raises(RulebaseError):
        Edition(since, until, WORDS)
