"""The comparison with CrossJustice: every row agrees or differs as was reviewed."""

from collections import Counter
from pathlib import Path

from jeugdrecht.rules import library

from . import rewrite_crossjustice
from .crossjustice import FACTS, MEMBERS, MOMENTS, WITHOUT, outcomes, reviewed
from .rewrite_crossjustice import KINDS, REASONS, names

# How often both find a safeguard, only they do, and only we do.
COUNTS = {"eens": 331, "zij": 383, "wij": 22}


def test_every_row_agrees_or_differs_as_reviewed(shared: Path) -> None:
    """Each of the 200 rows differs on exactly the safeguards of the reviewed list, and no others."""
    rows = outcomes(shared)
    wrong = {
        str(row): (sorted(row.differences()), sorted(names(row)))
        for row in rows
        if set(row.differences()) != set(names(row))
    }

    assert len(rows) == 200
    assert wrong == {}


def test_every_reviewed_difference_is_of_a_row(shared: Path) -> None:
    """The reviewed list names no situation or age group that the file does not have."""
    groups = {(row.situation, row.group) for row in outcomes(shared)}

    assert set(reviewed()) == {situation for situation, _ in groups}
    assert {(name, group) for name, found in reviewed().items() for group in found} <= groups


def test_every_difference_is_explained() -> None:
    """Each name in the reviewed list is explained on the page, and none is explained in vain."""
    used = {kind for groups in reviewed().values() for found in groups.values() for kind in found.values()}

    assert used == set(KINDS)
    assert set(WITHOUT.values()) == set(REASONS)


def test_every_right_and_fact_is_read(shared: Path) -> None:
    """Each right is a safeguard of ours or has a reason, each fact has its words, none is left over."""
    rows = outcomes(shared)
    rights = {right for row in rows for right in row.rights}
    facts = {fact for row in rows for fact in row.facts}

    assert rights == set(MEMBERS) | set(WITHOUT)
    assert set(MEMBERS) & set(WITHOUT) == set()
    assert facts == set(FACTS)
    assert {moment for moments in MOMENTS.values() for moment in moments} <= facts


def test_every_safeguard_named_is_one() -> None:
    """What their rights stand for are members of the decision."""
    members = {value.id for value in library.rulebase_for("waarborgen").decision("waarborgen").values}

    assert set(MEMBERS.values()) | set(MOMENTS) <= members


def test_adults_agree_entirely(shared: Path) -> None:
    """For an offence at 18 or 22 neither finds a safeguard of youth procedure."""
    adults = [row for row in outcomes(shared) if row.group == "volwassene"]

    assert len(adults) == 50
    assert [str(row) for row in adults if row.rights or any(row.ours().values())] == []


def test_the_counts_of_agreement(shared: Path) -> None:
    """Where both speak of a safeguard they agree so often, and differ so often, and no other way."""
    counts = Counter(how for row in outcomes(shared) for _, how in row.compared())

    assert counts == COUNTS


def test_the_page_is_current(shared: Path) -> None:
    """The page in docs is what is found; `python -m tests.published.rewrite_crossjustice` renews it."""
    assert rewrite_crossjustice.PAGE.read_text(encoding="utf-8") == rewrite_crossjustice.text(shared)
