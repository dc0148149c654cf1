"""Each date example of the decision tables comes out as the table says."""

import pytest

from .term_rows import ROWS

CLOSED = [row for row in ROWS if not row.is_open]
TRUTHS = {"in_time": True, "not_in_time": False, "open": None}
OPEN = [row for row in ROWS if row.is_open]


def test_no_two_rows_have_one_name():
    """A row that repeats another's name would hide which of the two fails."""
    assert len({str(row) for row in ROWS}) == len(ROWS) > 100


@pytest.mark.parametrize("row", CLOSED, ids=str)
def test_the_last_day(row):
    """The day found is the one in the table, before and after extension."""
    deadline = row.found()

    assert deadline.result == row.day("result")
    assert deadline.before_extension == row.day("before" if "before" in row.given else "result")


@pytest.mark.parametrize("row", OPEN, ids=str)
def test_both_days_where_extension_is_open(row):
    """With and without the Algemene termijnenwet are two days of the table; the earlier is safest."""
    found = row.found()

    assert found.with_extension.result == row.day("with")
    assert found.without_extension.result == row.day("without") == found.safest.result
    assert found.agree is (row.day("with") == row.day("without"))


@pytest.mark.parametrize(
    ("row", "expected"),
    [(row, expected) for row in ROWS for expected in TRUTHS if expected in row.given],
    ids=str,
)
def test_whether_a_day_is_in_time(row, expected):
    """An act on the days listed is in time, too late, or unknown, as the table says."""
    found = row.found()

    assert {found.in_time(day) for day in row.days(expected)} == {TRUTHS[expected]}


@pytest.mark.parametrize("row", [row for row in ROWS if "day_after" in row.given], ids=str)
def test_the_day_after(row):
    """What follows when a term has passed, follows on the day after its last day."""
    assert row.found().day_after == row.day("day_after")


@pytest.mark.parametrize("row", CLOSED, ids=str)
def test_the_steps_lead_from_the_event_to_the_result(row):
    """The explanation begins at the event, ends at the day found, and never leaves a placeholder."""
    deadline = row.found()

    assert (deadline.steps[0].day, deadline.steps[-1].day) == (row.start, row.day("result"))
    for step in deadline.steps:
        assert step.text.nl.endswith(".")
        assert step.text.en.endswith(".")
        assert "{" not in step.text.nl + step.text.en


@pytest.mark.parametrize("row", CLOSED, ids=str)
def test_each_extension_names_its_article_and_days(row):
    """A day that moved did so by article 1 or 2, over rest days that are named; else nothing is named."""
    deadline = row.found()

    assert bool(deadline.extended_by) is deadline.is_extended is ("before" in row.given and moved(row))
    for one in deadline.extended_by:
        assert str(one.place) in {"atw:1:1", "atw:2"}
        assert one.rest_days


def moved(row):
    """Whether a row expects another day after extension than before."""
    return row.day("before") != row.day("result")
