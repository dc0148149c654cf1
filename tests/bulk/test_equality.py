"""SQL decides rows as engine one does: value, status, bound, provisions and powers, row for row."""

import pytest

from benchmarks.equality import compared, on_duckdb, plan_for, read_by_sql
from benchmarks.random_rows import random_table
from jeugdrecht.rules import library
from tests.bulk.running import on_postgresql

LAW = library.rulebase()
DECISIONS = read_by_sql()
SHARES = 8


@pytest.mark.parametrize("share", range(SHARES))
def test_random_rows_are_decided_alike_by_duckdb(share):
    """One fact in seven is not known, and days lie on and beside where the law changes."""
    for decision in DECISIONS[share::SHARES]:
        found = compared(decision, random_table(LAW, decision, 500, 11), on_duckdb, whole=40)

        assert found.rows == 500
        assert found.differ == (), decision


@pytest.mark.parametrize("decision", DECISIONS[::12])
def test_random_rows_are_decided_alike_by_postgresql(decision, postgresql):
    """Another database that was given the same SELECT says the same."""
    found = compared(decision, random_table(LAW, decision, 60, 12), on_postgresql(postgresql), whole=60,
                     dialect="postgres")  # fmt: skip

    assert found.differ == ()


@pytest.mark.parametrize("decision", ["sanctierecht", "einde_ots"])
def test_the_rows_are_not_all_the_same(decision):
    """The comparison is no comparison of one thing: rows differ, and come out in several ways."""
    found = compared(decision, random_table(LAW, decision, 200, 13), on_duckdb, whole=1)

    assert found.distinct > 100
    assert len(found.statuses) >= 3


def test_a_row_that_differs_is_noticed():
    """An answer that is not that of engine one is told with both answers."""

    def wrong(plan, table, text):
        for row in on_duckdb(plan, table, text):
            yield row | {"minderjarig": "iets anders"}

    found = compared("minderjarig", random_table(LAW, "minderjarig", 50, 14), wrong)

    assert "iets anders" in found.differ[0]


def test_what_sql_declines_is_a_short_list():
    """What is not in SQL needs the calendar, a list of records, a checklist or an item that runs."""
    whole = [id for id, decision in LAW.decisions.items() if decision.record is None]
    declined = {id: plan_for(id, random_table(LAW, id, 1, 1)).declined for id in whole}
    nodes = {found[id].node for id, found in declined.items() if found}

    assert nodes <= {"EndOfTerm", "ListOf", "Checklist", "TextOn", "HoldsOn", "StartOn"}
    assert len(DECISIONS) == sum(not found for found in declined.values())
