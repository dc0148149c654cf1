"""A run on Spark: the same rows, rejects and files as on DuckDB, and a target whole or not at all."""

import csv
import datetime

import duckdb
import pyarrow as pa
import pytest
from pyarrow import parquet

from jeugdrecht.bulk import on_duckdb, on_spark
from jeugdrecht.bulk.files import Input
from jeugdrecht.bulk.job import Job
from jeugdrecht.cli import main
from jeugdrecht.errors import InputError

BORN = datetime.date(2008, 1, 10)
ROWS = [
    {"case": "a", "feit__id": "feit-1", "jeugdige__geboortedatum": BORN,
     "feit__pleegdatum": datetime.date(2026, 1, 9), "feit__soort": "misdrijf"},
    {"case": "a", "feit__id": "feit-2", "jeugdige__geboortedatum": BORN,
     "feit__pleegdatum": datetime.date(2026, 1, 10), "feit__soort": "misdrijf"},
    {"case": "b", "feit__id": "feit-1", "jeugdige__geboortedatum": None,
     "feit__pleegdatum": datetime.date(2026, 1, 10), "feit__soort": "overtreding"},
    {"case": "c", "feit__id": "feit-1", "jeugdige__geboortedatum": datetime.date(2004, 2, 29),
     "feit__pleegdatum": datetime.date(2022, 2, 28), "feit__soort": "misdrijf"},
]  # fmt: skip
WRONG = [
    {"case": "d", "feit__id": "feit-1", "jeugdige__geboortedatum": BORN,
     "feit__pleegdatum": datetime.date(2026, 1, 9), "feit__soort": "moord"},
    {"case": "e", "feit__id": "feit-1", "jeugdige__geboortedatum": BORN,
     "feit__pleegdatum": datetime.date(2007, 1, 9), "feit__soort": "misdrijf"},
    {"case": "f", "feit__id": "feit-1", "jeugdige__geboortedatum": BORN,
     "feit__pleegdatum": datetime.date(2026, 1, 9), "feit__soort": "misdrijf"},
    {"case": "f", "feit__id": "feit-2", "jeugdige__geboortedatum": datetime.date(2009, 1, 1),
     "feit__pleegdatum": datetime.date(2026, 1, 9), "feit__soort": "misdrijf"},
]  # fmt: skip
DECISIONS = ("sanctierecht", "procesrecht")


def written(path, rows):
    """Store rows as one Parquet file, and give it as an input."""
    parquet.write_table(pa.Table.from_pylist(rows), path)
    return Input(path, "parquet")


def job(folder, source, name="uit.parquet", **changed):
    """Give a job for the sample decisions."""
    asked = {"decisions": DECISIONS, "on": 20260301} | changed
    return Job(source=source, target=folder / name, **asked)


def read(path):
    """Give the rows of a Parquet file or of a folder of them, in order."""
    there = f"{path}/*.parquet" if path.is_dir() else str(path)
    found = duckdb.sql(f"SELECT * FROM read_parquet('{there}', hive_partitioning = false) ORDER BY ALL")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


def both(tmp_path, spark, rows, **changed):
    """Run the same job on both engines, each in a folder of its own."""
    source = written(tmp_path / "in.parquet", rows)
    folders = tmp_path / "duckdb", tmp_path / "spark"
    for folder in folders:
        folder.mkdir()
    here = on_duckdb.run(job(folders[0], source, **changed))
    there = on_spark.run(job(folders[1], source, **changed), session=spark)
    return folders, here, there


def test_rows_come_out_as_on_duckdb(spark, tmp_path):
    """Keys, values, statuses, powers and provisions; a case of two offences stays one case."""
    (one, other), here, there = both(tmp_path, spark, ROWS)

    assert read(one / "uit.parquet") == read(other / "uit.parquet")
    assert [row["sanctierecht"] for row in read(other / "uit.parquet")] == [
        "jeugd",
        "volwassen",
        None,
        "jeugd",
    ]
    assert (
        (there.rows, there.decided, there.rejected) == (here.rows, here.decided, here.rejected) == (4, 4, 0)
    )


def test_what_cannot_be_decided_is_written_beside_with_its_reason(spark, tmp_path):
    """The same lines as on DuckDB: a word, a day before the birth, and a case that contradicts itself."""
    (one, other), here, there = both(tmp_path, spark, [*ROWS, *WRONG])
    lines = [(folder / "uit.parquet.rejects.csv").read_text(encoding="utf-8") for folder in (one, other)]

    assert (there.decided, there.rejected) == (here.decided, here.rejected) == (4, 4)
    assert list(csv.reader(lines[0].splitlines())) == list(csv.reader(lines[1].splitlines()))
    assert {row[1] for row in csv.reader(lines[1].splitlines())} == {
        "column", "feit__soort", "feit__pleegdatum", "jeugdige__geboortedatum",
    }  # fmt: skip
    assert sorted(path.name for path in other.iterdir()) == ["uit.parquet", "uit.parquet.rejects.csv"]


def test_an_offence_over_a_period_is_decided_by_the_other_engine(spark, tmp_path):
    """On the workers, with the rest of its case; what comes out stands among the other rows."""
    rows = [row | {"feit__pleegdatum_tot": None} for row in ROWS]
    rows[0] |= {"feit__pleegdatum": datetime.date(2025, 6, 1), "feit__periode": "doorlopend",
                "feit__pleegdatum_tot": datetime.date(2026, 2, 1)}  # fmt: skip
    rows[1:] = [row | {"feit__periode": None} for row in rows[1:]]
    (one, other), here, there = both(tmp_path, spark, rows)

    assert there.by_one == here.by_one == 2
    assert read(one / "uit.parquet") == read(other / "uit.parquet")


def test_what_sql_declines_is_decided_all_the_same(spark, tmp_path):
    """A term that needs the calendar of holidays; the run says why SQL did not give it."""
    rows = [
        {"case": "a", "maatregel__id": "maatregel-1", "maatregel__soort": "vots",
         "jeugdige__geboortedatum": BORN, "maatregel__ingangsdatum": datetime.date(2026, 1, 10)},
    ]  # fmt: skip
    (one, other), here, there = both(tmp_path, spark, rows, decisions=("einde_vots",))

    assert read(one / "uit.parquet") == read(other / "uit.parquet")
    assert there.declined == here.declined
    assert list(there.declined) == ["einde_vots"]


def test_codes_and_csv_are_those_of_duckdb(spark, tmp_path):
    """Small numbers with the same table beside them, and sets joined by a bar."""
    (one, other), _, _ = both(tmp_path, spark, ROWS, name="uit.csv", codes=True)
    codes = [(folder / "uit.csv.codes.csv").read_text(encoding="utf-8") for folder in (one, other)]
    [part] = (other / "uit.csv").glob("part-*.csv")
    lines = [sorted(path.read_text(encoding="utf-8").splitlines()) for path in (one / "uit.csv", part)]

    assert codes[0] == codes[1]
    assert [line.replace('""', "") for line in lines[0]] == [line.replace('""', "") for line in lines[1]]


def test_some_rows_are_explained_in_full(spark, tmp_path):
    """The first rows of the first file, one JSON object on a line, as on DuckDB."""
    (one, other), _, _ = both(tmp_path, spark, ROWS, explain=2)
    texts = [(folder / "uit.parquet.explained.jsonl").read_text(encoding="utf-8") for folder in (one, other)]

    assert texts[0] == texts[1]
    assert len(texts[1].splitlines()) == 2


def test_a_folder_in_parts_is_read_with_its_partitions(spark, tmp_path):
    """The column of the partition is passed on; rejected rows say in which file they stand."""
    for year, rows in (("2025", ROWS[:2]), ("2026", [ROWS[2], WRONG[0]])):
        (tmp_path / "in" / f"jaar={year}").mkdir(parents=True)
        written(tmp_path / "in" / f"jaar={year}" / "deel.parquet", rows)
    done = on_spark.run(job(tmp_path, Input(tmp_path / "in", "parquet")), session=spark)
    lines = (tmp_path / "uit.parquet.rejects.csv").read_text(encoding="utf-8").splitlines()
    [rejected] = csv.DictReader(lines)

    assert (done.decided, done.rejected) == (3, 1)
    assert [row["jaar"] for row in read(tmp_path / "uit.parquet")] == [2025, 2025, 2026]
    assert rejected["file"].endswith("jaar=2026/deel.parquet")
    assert (rejected["row"], rejected["column"]) == ("2", "feit__soort")


def test_a_run_that_fails_leaves_nothing(spark, tmp_path, monkeypatch):
    """No target, no rejects and no working folder, whatever breaks halfway."""
    source = written(tmp_path / "in.parquet", [*ROWS, *WRONG])
    monkeypatch.setattr("jeugdrecht.bulk.on_spark._Run._reject", _broken)

    with pytest.raises(RuntimeError, match="halfway"):
        on_spark.run(job(tmp_path, source), session=spark)
    assert [path.name for path in tmp_path.iterdir()] == ["in.parquet"]


def _broken(run):
    raise RuntimeError("halfway")


def test_what_spark_cannot_read_or_would_overwrite_is_refused(spark, tmp_path):
    """All faults at once, with what to choose instead, and nothing is made."""
    (tmp_path / "uit.parquet").mkdir()
    (tmp_path / "in.csv").write_text("case\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        on_spark.run(job(tmp_path, Input(tmp_path / "in.csv", "csv"), lang="en"), session=spark)

    assert [fault.message for fault in caught.value.faults] == [
        "Spark reads Parquet, a file or a folder", "this is there already",
    ]  # fmt: skip
    (tmp_path / "no.parquet").write_text("no Parquet", encoding="utf-8")
    with pytest.raises(InputError, match="dit is niet te lezen"):
        on_spark.run(job(tmp_path, Input(tmp_path / "no.parquet", "parquet"), "ander.parquet"), session=spark)
    source = written(tmp_path / "in.parquet", [{"feit__soorten": "misdrijf"}])
    with pytest.raises(InputError, match="geen gegeven"):
        on_spark.run(job(tmp_path, source, "ander.parquet"), session=spark)


def test_the_command_decides_a_folder_on_spark(spark, tmp_path, capsys):
    """`jeugdrecht bulk --engine spark` takes a folder, and tells what it did as with DuckDB."""
    (tmp_path / "in").mkdir()
    written(tmp_path / "in" / "deel.parquet", [*ROWS, WRONG[0]])
    words = ["bulk", str(tmp_path / "in"), str(tmp_path / "uit.parquet"), "--engine", "spark"]

    assert main([*words, "--decision", "sanctierecht", "--on", "2026-03-01"]) == 0
    assert "5 rijen gelezen = 4 beslist + 1 afgewezen." in capsys.readouterr().err
    assert len(read(tmp_path / "uit.parquet")) == 4


def test_a_table_of_which_no_row_can_be_decided_still_gives_its_columns(spark, tmp_path):
    """A target without rows can be read as any other."""
    (_, other), here, there = both(tmp_path, spark, [WRONG[0]])

    assert (there.decided, there.rejected) == (here.decided, here.rejected) == (0, 1)
    assert "sanctierecht__status" in parquet.read_table(other / "uit.parquet").column_names
