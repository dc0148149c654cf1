"""The promises of the commands `bulk` and `sql`: what they write and say, and all faults at once."""

from pathlib import Path

import duckdb
import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "caseload.csv"


def test_the_example_is_decided_and_counted(run, tmp_path):
    """Read is decided plus rejected; data goes to the file and what was done to standard error."""
    target = tmp_path / "uit.csv"
    ran = run("bulk", str(EXAMPLE), str(target), "--decision", "sanctierecht", "--on", "2026-03-01")

    assert (ran.code, ran.out) == (0, "")
    assert "8 rijen gelezen = 7 beslist + 1 afgewezen." in ran.err
    lines = target.read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[2] for line in lines[1:4]] == ["jeugd", "volwassen", "jeugd"]
    assert "2026-02-30" in (tmp_path / "uit.csv.rejects.csv").read_text(encoding="utf-8")


def test_an_output_that_is_there_stays(run, tmp_path):
    """Nothing is overwritten, not even the file with rejected rows."""
    (tmp_path / "uit.csv.rejects.csv").write_text("mijn", encoding="utf-8")
    ran = run("bulk", str(EXAMPLE), str(tmp_path / "uit.csv"), "--decision", "sanctierecht")

    assert ran.code == 2
    assert "uit.csv.rejects.csv" in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["uit.csv.rejects.csv"]


def test_all_faults_of_bulk_are_told_at_once(run, tmp_path):
    """A decision, an engine, a number, a day, a list, an amount of memory and two files."""
    ran = run(
        "bulk", "weg.csv", "uit.xls", "--decision", "sanctierech", "--engine", "spak", "--explain", "-1",
        "--on", "x", "--with", "maatregelen", "--memory", "veel",
    )  # fmt: skip

    assert ran.code == 2
    for word in ("sanctierech", "spak", "--explain", "--on", "--with", "--memory", "weg.csv", "uit.xls"):
        assert word in ran.err


def test_english_tells_the_same(run, tmp_path):
    """The messages and the reasons."""
    target = tmp_path / "out.csv"
    ran = run(
        "--lang", "en", "bulk", str(EXAMPLE), str(target), "--decision", "sanctierecht", "--on", "2026-03-01"
    )

    assert "8 rows read = 7 decided + 1 rejected." in ran.err
    assert "no existing day" in (tmp_path / "out.csv.rejects.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("dialect", ["duckdb", "postgres", "spark"])
def test_sql_prints_a_select_with_its_provisions(run, dialect):
    """The question and the law stand above it, the provision beside each branch."""
    ran = run("sql", "--decision", "sanctierecht", "--dialect", dialect)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("-- sanctierecht: ")
    assert "/* art. 77b lid 1 Sr */" in ran.out


def test_sql_can_be_run_as_it_is_printed(run):
    """The remarks included, on a table that has only some of the columns."""
    select = run("sql", "--decision", "minderjarig", "--table", "t", "--on", "2026-03-01", "--codes").out
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE t AS SELECT 'a' AS \"case\", DATE '2008-03-01' AS jeugdige__geboortedatum"
        )
        found = connection.execute(select)
        row = dict(zip([column[0] for column in found.description], found.fetchone(), strict=True))

    assert (row["case"], row["minderjarig__status"]) == ("a", 1)


def test_sql_refuses_by_name_what_it_does_not_give(run):
    """With the reason, and what gives it."""
    ran = run("sql", "--decision", "termijnen", "--decision", "sanctierecht")

    assert ran.code == 2
    assert "SQL geeft termijnen niet: een lijst van records is geen kolom" in ran.err
    assert "jeugdrecht bulk" in ran.err


def test_all_faults_of_sql_are_told_at_once(run):
    """A decision, a dialect, a day and a list."""
    ran = run("sql", "--decision", "x", "--dialect", "oracl", "--on", "x", "--with", "maatregelen")

    assert ran.code == 2
    for word in ("--decision", "oracle", "--on", "--with"):
        assert word in ran.err
