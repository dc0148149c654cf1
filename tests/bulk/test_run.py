"""A table in, a table out: no row is lost, no half file is left, and what SQL declines is decided too."""

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from jeugdrecht.bulk import Job, input_of, run
from jeugdrecht.errors import InputError

ROOT = Path(__file__).parents[2]
HEAD = (
    "case,feit__id,feit__pleegdatum,feit__pleegdatum_tot,jeugdige__geboortedatum,feit__gelijktijdig_vervolgd,"
    "jeugdige__leeftijd_op_pleegdatum,map"
)
GOOD = ["a,1,2026-01-10,,2009-05-14,ja,,x", "a,2,2027-06-10,,2009-05-14,ja,,y", "c,1,2026-01-10,,,,16,"]


def decide(folder, lines, *decisions, out="uit.csv", **changed):
    """Run lines of CSV and give what was done, with the rows that came out."""
    source = folder / "in.csv"
    source.write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    job = Job(
        source=input_of(str(source)), target=folder / out, decisions=decisions or ("sanctierecht",),
        on=20260301, **changed,
    )  # fmt: skip
    done = run(job)
    return done, rows_of(folder / out)


def rows_of(path):
    """Give the rows of a CSV or Parquet file."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))
    found = duckdb.sql(f"FROM '{path}'")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def test_rows_come_out_in_their_order_with_their_own_columns(tmp_path):
    """What is no fact is passed on; sets are joined by a bar."""
    done, rows = decide(tmp_path, GOOD)

    assert (done.rows, done.decided, done.rejected) == (3, 3, 0)
    assert [(row["case"], row["map"], row["sanctierecht"]) for row in rows] == [
        ("a", "x", "jeugd"), ("a", "y", "volwassen"), ("c", "", "jeugd"),
    ]  # fmt: skip
    assert "|sr:77a|" in rows[0]["sanctierecht__provisions"]


BAD = {
    "b,1,2026-02-30,,2009-05-14,,,": ("feit__pleegdatum", "2026-02-30", "dag"),
    "b,1,10-01-2026,,2009-05-14,,,": ("feit__pleegdatum", "10-01-2026", "dag"),
    "b,1,2026-01-10,,2009-05-14,misschien,,": ("feit__gelijktijdig_vervolgd", "misschien", "ja of nee"),
    "b,1,2026-01-10,,2009-05-14,,zestien,": ("jeugdige__leeftijd_op_pleegdatum", "zestien", "geheel getal"),
    "b,1,2026-01-10,,2009-05-14,,900,": ("jeugdige__leeftijd_op_pleegdatum", "900", "tussen 0 en 130"),
    "b,1,2026-01-10,,2009-05-14,,17,": ("jeugdige__leeftijd_op_pleegdatum", "17", "andere gegevens"),
    "b,1,2004-01-10,,2009-05-14,,,": ("feit__pleegdatum", "2004-01-10", "geboorte"),
    "b,1,2026-01-10,2025-01-10,2009-05-14,,,": ("feit__pleegdatum_tot", "2025-01-10", "ligt voor"),
    "b,1,2026-01-10": ("", "", "kolommen van de kop"),
}


@pytest.mark.parametrize("line", BAD)
def test_a_bad_row_is_set_apart_with_the_reason(line, tmp_path):
    """It stops nothing, and its number is that of its place in the file."""
    done, rows = decide(tmp_path, [GOOD[0], line, GOOD[2]])
    column, found, reason = BAD[line]
    rejected = rows_of(tmp_path / "uit.csv.rejects.csv")

    assert (done.rows, done.decided, done.rejected) == (3, 2, 1)
    assert [row["case"] for row in rows] == ["a", "c"]
    assert {row["row"] for row in rejected} == {"2"}
    assert (rejected[0]["column"], rejected[0]["found"]) == (column, found)
    assert reason in rejected[0]["reason"]


def test_a_birthday_too_late_is_seen_on_both_sides(tmp_path):
    """An age of 16 agrees with a birth sixteen years before, and not with one a day later."""
    lines = ["x,1,2026-01-10,,2010-01-10,,16,", "y,1,2026-01-10,,2010-01-11,,16,"]
    done, rows = decide(tmp_path, lines)

    assert (done.rejected, [row["case"] for row in rows]) == (1, ["x"])


def test_rows_that_tell_different_things_of_one_case_are_set_apart(tmp_path):
    """Both, since nothing says which is right."""
    differ = ["d,1,2026-01-10,,2009-05-14,,,", "d,2,2026-01-10,,2009-05-15,,,"]
    done, _ = decide(tmp_path, [*GOOD, *differ])

    assert (done.decided, done.rejected) == (3, 2)
    assert {row["column"] for row in rows_of(tmp_path / "uit.csv.rejects.csv")} == {"jeugdige__geboortedatum"}


def test_a_period_is_decided_row_by_row(tmp_path):
    """Over the eighteenth birthday the parts differ, and the court says which part is proven."""
    line = "p,1,2024-02-20,2024-08-01,2006-05-14,,,"
    done, rows = decide(tmp_path, [GOOD[0], line])

    assert (done.by_one, rows[1]["sanctierecht__status"], rows[1]["sanctierecht"]) == (1, "judgement", "")


def test_what_sql_declines_comes_out_beside_what_it_gives(tmp_path):
    """A list of terms is decided row by row, in the same file."""
    done, rows = decide(tmp_path, GOOD, "sanctierecht", "termijnen", out="uit.parquet")

    assert done.by_one == 3
    assert set(done.declined) == {"termijnen"}
    assert [row["sanctierecht"] for row in rows] == ["jeugd", "volwassen", "jeugd"]
    assert {row["termijnen__status"] for row in rows} == {"not_applicable"}


def test_codes_come_with_their_words(tmp_path):
    """Numbers in the table, words in the file beside it."""
    _, rows = decide(tmp_path, GOOD, codes=True, out="uit.parquet")
    words = {
        (row["column"], int(row["code"])): row["value"] for row in rows_of(tmp_path / "uit.parquet.codes.csv")
    }

    assert words["sanctierecht", rows[1]["sanctierecht"]] == "volwassen"
    assert words["sanctierecht__status", rows[1]["sanctierecht__status"]] == "decided"


def test_explanations_are_those_of_decide(tmp_path):
    """Of the first rows the whole result, with the row's own offence only."""
    decide(tmp_path, GOOD, explain=2)
    lines = (tmp_path / "uit.csv.explained.jsonl").read_text(encoding="utf-8").splitlines()
    told = [json.loads(line) for line in lines]

    assert [(one["row"], one["findings"][0]["subject"]) for one in told] == [(1, "feit-1"), (2, "feit-2")]
    assert told[0]["findings"][0]["explanation"]["text"]


def test_without_a_key_the_rows_are_numbered(tmp_path):
    """So that each can be found back."""
    source = tmp_path / "in.csv"
    source.write_text("feit__pleegdatum;jeugdige__geboortedatum\n2026-01-10;2009-05-14\n", encoding="utf-8")
    job = Job(
        source=input_of(str(source)), target=tmp_path / "uit.csv", decisions=("sanctierecht",), on=20260301
    )
    run(job)

    assert [row["row"] for row in rows_of(tmp_path / "uit.csv")] == ["1"]


def test_a_list_in_a_file_of_its_own(tmp_path):
    """A case without rows there has an empty list; one with a measure has that measure."""
    lists = tmp_path / "maatregelen.csv"
    lists.write_text("case,maatregel__soort,maatregel__ingangsdatum\na,vots,2025-12-01\n", encoding="utf-8")
    source = tmp_path / "in.csv"
    source.write_text(
        "case,zaak__peildatum,jeugdige__geboortedatum\na,2026-01-10,2012-05-14\nb,2026-01-10,2012-05-14\n",
        encoding="utf-8",
    )
    given = {"decisions": ("herroeping_vots",), "on": 20260301, "source": input_of(str(source))}
    run(Job(target=tmp_path / "met.csv", beside={"maatregelen": input_of(str(lists))}, **given))
    run(Job(target=tmp_path / "zonder.csv", **given))

    with_, without = rows_of(tmp_path / "met.csv"), rows_of(tmp_path / "zonder.csv")
    name = "herroeping_vots__status"
    assert [row[name] for row in with_] == ["open", "not_applicable"]
    assert [row[name] for row in without] == ["open", "open"]


def test_a_table_of_duckdb_is_read_where_it_stands(tmp_path):
    """With DATE columns, and nothing changed in it."""
    with duckdb.connect(str(tmp_path / "zaken.duckdb")) as connection:
        connection.execute(
            "CREATE TABLE feiten AS SELECT 7 AS id, DATE '2026-01-10' AS feit__pleegdatum, "
            "DATE '2008-01-10' AS jeugdige__geboortedatum"
        )
    source = input_of(f"{tmp_path / 'zaken.duckdb'}::feiten")
    run(Job(source=source, target=tmp_path / "uit.csv", decisions=("sanctierecht",), on=20260301))

    assert [(row["id"], row["sanctierecht"]) for row in rows_of(tmp_path / "uit.csv")] == [("7", "volwassen")]


def test_columns_that_cannot_be_are_told_all_at_once(tmp_path):
    """Before a row is read."""
    (tmp_path / "in.csv").write_text("feit__sort,feit.soort,on\nx,y,z\n", encoding="utf-8")
    job = Job(
        source=input_of(str(tmp_path / "in.csv")), target=tmp_path / "uit.csv", decisions=("sanctierecht",),
        on=20260301,
    )  # fmt: skip

    with pytest.raises(InputError) as error:
        run(job)
    assert [fault.path for fault in error.value.faults] == ["feit__sort", "feit.soort", "on"]
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


LONG = """
import sys
from pathlib import Path
from jeugdrecht.bulk import Job, input_of, run
from jeugdrecht.bulk import on_duckdb
finish = on_duckdb._Run._finish
def slow(self, done, made):
    print("made", flush=True)
    sys.stdin.read()
    return finish(self, done, made)
on_duckdb._Run._finish = slow
run(Job(source=input_of(sys.argv[1]), target=Path(sys.argv[2]), decisions=("sanctierecht",), on=20260301))
"""


def test_a_run_that_is_killed_leaves_no_half_file(tmp_path):
    """Nothing has the name of the output, and the next run removes what was left."""
    source, target = tmp_path / "in.csv", tmp_path / "uit.csv"
    source.write_text("\n".join([HEAD, *GOOD]) + "\n", encoding="utf-8")
    command = [sys.executable, "-c", LONG, str(source), str(target)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as killed:
        assert killed.stdout.readline() == b"made\n"
        left = [path.name for path in tmp_path.iterdir()]
        os.kill(killed.pid, signal.SIGKILL)

    assert any(name.endswith(".part") for name in left)
    assert "uit.csv" not in left
    assert not target.exists()
    run(Job(source=input_of(str(source)), target=target, decisions=("sanctierecht",), on=20260301))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "uit.csv"]
