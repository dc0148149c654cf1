"""The promise that what is missing is asked in a useful order."""

from jeugdrecht.explain import most_useful_first
from jeugdrecht.logic.case import Given
from tests.explain.mini.scenes import find


def test_the_fact_for_which_most_waits_comes_first():
    """The kind of offence is needed by two rules, the registration by one."""
    missing = most_useful_first(find("waarborgen", {}, {}))

    assert [(cause.id, cause.item) for cause in missing] == [
        ("feit.soort", "feit-1"),
        ("jeugdige.ingeschreven", None),
    ]


def test_what_was_said_to_be_unknown_comes_last():
    """A fact that someone already said to be unknown is asked after the others."""
    missing = most_useful_first(find("waarborgen", {}, {"feit.soort": Given(None, "onbekend")}))

    assert [cause.id for cause in missing] == ["jeugdige.ingeschreven", "feit.soort"]


def test_only_facts_are_missing():
    """A judgement is not missing: it waits for a person."""
    assert most_useful_first(find("duiding", {})) == ()
