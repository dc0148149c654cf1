"""The promises of `jeugdrecht.errors`."""

import pickle

import pytest

from jeugdrecht.errors import (
    CitationError,
    EngineDeclined,
    FactMixError,
    Fault,
    InputError,
    JeugdrechtError,
    RulebaseError,
    UnknownIdError,
    nearest,
    quoted,
)


def test_fault_prints_path_line_message_remedy_and_near_names():
    """A fault is one line that says where, what, what to write, and what looks like it."""
    fault = Fault(
        "feiten[0].soort", "is not a value of this fact", "Write misdrijf", 7, ("misdrijf", "overtreding")
    )

    assert str(fault) == (
        "feiten[0].soort (line 7): is not a value of this fact. Write misdrijf. "
        "Did you mean misdrijf or overtreding?"
    )


def test_fault_without_path_prints_its_message_only():
    """Nothing is printed for what is not known."""
    assert str(Fault("", "the file is empty")) == "the file is empty"


def test_fault_stays_on_one_line():
    """Line breaks in the input cannot break the list of faults."""
    assert str(Fault("a\nb", "c\r\nd")) == "a b: c d"


def test_input_error_prints_all_faults_and_holds_them():
    """All faults of one input come at once."""
    error = InputError(Fault("a", "one"), Fault("b", "two"))

    assert [fault.path for fault in error.faults] == ["a", "b"]
    assert str(error) == "a: one\nb: two"


@pytest.mark.parametrize(
    ("error", "bases"),
    [
        (InputError, (JeugdrechtError, ValueError)),
        (CitationError, (InputError,)),
        (UnknownIdError, (InputError,)),
        (RulebaseError, (JeugdrechtError,)),
        (EngineDeclined, (JeugdrechtError,)),
        (FactMixError, (JeugdrechtError, TypeError)),
    ],
)
def test_error_tree(error, bases):
    """Every error is a JeugdrechtError, and the builtin that a Python programmer expects."""
    assert all(issubclass(error, base) for base in bases)


def test_rulebase_error_is_no_input_error():
    """A fault in the rules is not blamed on the user."""
    assert not issubclass(RulebaseError, InputError)


def test_unknown_id_names_the_near_ones():
    """A mistyped id is answered with the id that was meant."""
    error = UnknownIdError.among("sanctierech", ["halt", "sanctierecht"], what="decision", path="--decision")

    assert error.faults == (Fault("--decision", "no decision 'sanctierech'", near=("sanctierecht",)),)


def test_nearest_ignores_capitals_and_keeps_the_spelling_of_the_name():
    """Names come back as they exist."""
    assert nearest("ivrk", ["IVRK", "Sr"]) == ("IVRK",)


def test_nearest_gives_at_most_n_and_nothing_when_nothing_looks_like_it():
    """Far names are not offered."""
    assert len(nearest("ab1", ["ab2", "ab3", "ab4", "ab5"], n=2)) == 2
    assert nearest("xyz", ["geboortedatum"]) == ()


def test_nearest_bears_a_very_long_name():
    """A hostile name of a million characters costs nothing."""
    assert nearest("a" * 1_000_000, ["sr", "sv"]) == ()


def test_quoted_cuts_and_escapes():
    """Input is shown short and without control characters."""
    assert quoted("a\x00b") == r"'a\x00b'"
    assert quoted("a" * 61) == f"'{'a' * 60}…'"
    assert quoted("a" * 60) == f"'{'a' * 60}'"


@pytest.mark.parametrize(
    "error", [InputError(Fault("a", "one")), EngineDeclined("sql", "Periods", "no list of days")], ids=str
)
def test_errors_survive_pickling(error):
    """Errors cross the border between processes."""
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
