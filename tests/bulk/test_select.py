"""What `jr.to_sql` promises of its columns, of what a table lacks, and of what it refuses."""

import duckdb
import pytest

import jeugdrecht as jr
from jeugdrecht.bulk import code_table, declines
from jeugdrecht.errors import EngineDeclined, InputError

COLUMNS = (
    '"case" VARCHAR, feit__id VARCHAR, feit__pleegdatum DATE, jeugdige__geboortedatum DATE, '
    "feit__pleegdatum_tot DATE, feit__gelijktijdig_vervolgd BOOLEAN"
)
ROWS = """
('a', '1', DATE '2026-01-10', DATE '2009-05-14', NULL, NULL),
('b', '1', DATE '2026-01-10', DATE '2008-01-10', NULL, NULL),
('c', '1', DATE '2026-01-10', DATE '2008-01-11', NULL, NULL),
('d', '1', NULL, DATE '2009-05-14', NULL, NULL),
('e', '1', DATE '2026-01-10', DATE '2009-05-14', DATE '2026-06-01', NULL)
"""


def answers(select, columns=COLUMNS, rows=ROWS):
    """Give the rows of a SELECT over the table `zaken`, by case."""
    with duckdb.connect() as connection:
        connection.execute(f"CREATE TABLE zaken ({columns})")
        connection.execute(f"INSERT INTO zaken VALUES {rows}")
        found = connection.execute(select)
        names = [column[0] for column in found.description]
        made = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    return {row["case"]: row for row in made}


def test_both_sides_of_the_eighteenth_birthday():
    """Who turned 18 on the day is tried as an adult, who turns 18 the day after is not."""
    found = answers(jr.to_sql("sanctierecht"))

    assert [found[case]["sanctierecht"] for case in "abc"] == ["jeugd", "volwassen", "jeugd"]
    assert found["c"]["sanctierecht__sr_77b_1"] == "judgement"
    assert "sr:77a" in found["b"]["sanctierecht__provisions"]


def test_the_columns_are_those_of_the_interface():
    """The keys, and per decision its value, its status, its provisions and its powers."""
    assert list(answers(jr.to_sql("sanctierecht"))["a"]) == [
        "case", "feit__id", "sanctierecht", "sanctierecht__status", "sanctierecht__provisions",
        "sanctierecht__sr_77b_1", "sanctierecht__sr_77c_1", "sanctierecht__sv_495_5",
    ]  # fmt: skip


def test_null_and_a_missing_column_are_left_out():
    """A day that is NULL, or has no column at all, is not known."""
    found = answers(jr.to_sql("sanctierecht"))
    less = answers(
        jr.to_sql("sanctierecht"), '"case" VARCHAR, feit__pleegdatum VARCHAR', "('x', '2026-01-10')"
    )

    assert found["d"]["sanctierecht__status"] == "open"
    assert less["x"]["sanctierecht__status"] == "open"


@pytest.mark.parametrize("kind", ["DATE", "VARCHAR", "INTEGER"])
def test_a_day_may_be_written_in_three_ways(kind):
    """A DATE, an ISO text and a number yyyymmdd say the same, whether or not the type is known beforehand."""
    day = {"DATE": "DATE '2008-01-10'", "VARCHAR": "'2008-01-10'", "INTEGER": "20080110"}[kind]
    offence = day.replace("2008", "2026")
    columns = {"case": "VARCHAR", "feit__pleegdatum": kind, "jeugdige__geboortedatum": kind}
    written = ", ".join(f'"{name}" {type}' for name, type in columns.items())
    for known in (None, columns):
        select = jr.to_sql("sanctierecht", columns=known)
        assert answers(select, written, f"('x', {offence}, {day})")["x"]["sanctierecht"] == "volwassen"


def test_an_offence_over_a_period_is_declined():
    """SQL cuts no period: the row says so instead of an answer."""
    row = answers(jr.to_sql("sanctierecht"))["e"]

    assert (row["sanctierecht__status"], row["sanctierecht"], row["sanctierecht__provisions"]) == (
        "declined", None, None,
    )  # fmt: skip


def test_rows_with_the_same_case_are_one_case():
    """Offence 2 before the eighteenth birthday opens art. 495 lid 5 Sv for offence 1 of its own case."""
    rows = """
    ('a', '1', DATE '2026-02-10', DATE '2008-01-10', NULL, TRUE),
    ('b', '1', DATE '2026-02-10', DATE '2008-01-10', NULL, TRUE),
    ('b', '2', DATE '2025-12-10', DATE '2008-01-10', NULL, TRUE)
    """
    select = f"SELECT * FROM ({jr.to_sql('sanctierecht')}) WHERE feit__id = '1'"
    found = answers(select, rows=rows)

    assert found["a"]["sanctierecht__sv_495_5"] == "unavailable"
    assert found["b"]["sanctierecht__sv_495_5"] == "judgement"


def test_codes_are_the_places_of_the_words():
    """With codes every word is its number in the code table."""
    words, codes = answers(jr.to_sql("sanctierecht")), answers(jr.to_sql("sanctierecht", codes=True))
    table = {(column, code): value for column, code, value, _ in code_table(["sanctierecht"])}

    assert table["sanctierecht", codes["a"]["sanctierecht"]] == words["a"]["sanctierecht"] == "jeugd"
    assert [
        table["sanctierecht__provisions", code] for code in codes["a"]["sanctierecht__provisions"]
    ] == words["a"]["sanctierecht__provisions"]


def test_a_list_beside_the_rows_is_joined_on_the_case():
    """No rows is an empty list; a measure that runs is found."""
    select = jr.to_sql("gezag_daarna", lists={"maatregelen": "maatregelen"}, columns={"case": "VARCHAR"})

    assert "FROM maatregelen" in select


def test_several_kinds_of_rows_are_refused():
    """The error names the kind of each."""
    with pytest.raises(InputError, match=r"sanctierecht \(feit\), einde_ots \(maatregel\)"):
        jr.to_sql(["sanctierecht", "einde_ots"])


def test_a_column_that_is_no_fact_is_refused_with_the_nearest():
    """A typing error is not passed on in silence."""
    with pytest.raises(InputError, match="feit__pleegdatum"):
        jr.to_sql("sanctierecht", columns=["feit__pleegdatm"])


def test_what_sql_does_not_give_is_refused_by_name():
    """Before anything runs, with the reason."""
    with pytest.raises(EngineDeclined, match="ListOf"):
        jr.to_sql("termijnen")
    assert declines(["termijnen", "sanctierecht"]) == {"termijnen": "een lijst van records is geen kolom"}


def test_the_provision_stands_beside_the_branch():
    """Whoever reads the SELECT sees which article a column comes from."""
    assert "/* art. 77b lid 1 Sr */" in jr.to_sql("sanctierecht", "postgres")
