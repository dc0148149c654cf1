"""What the pages on Spark and other databases promise; only the program for a cluster needs Spark."""

import re
import runpy
import sys
from pathlib import Path

import pyarrow as pa
import pytest
import sqlglot
from pyarrow import parquet

import jeugdrecht as jr
from jeugdrecht.simulation import VERDACHTEN

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "docs" / "spark.md", ROOT / "docs" / "en" / "spark.md")
DIALECTS = ("spark", "trino", "bigquery", "postgres", "snowflake")
ASKED = {
    "sanctierecht": {"case": "VARCHAR", "feit__id": "VARCHAR", "feit__pleegdatum": "DATE"},
    "jeugdige": {"jeugdige__geboortedatum": "DATE"},
    "einde_ots": {"maatregel__id": "VARCHAR", "maatregel__soort": "VARCHAR", "maatregel__einddatum": "DATE"},
}


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("decision", ASKED)
def test_the_text_for_each_database_reads_back_as_it_was_written(dialect, decision):
    """Its own reader understands it, finds the same columns, and would write the same."""
    text = jr.to_sql(decision, dialect, columns=ASKED[decision], on="2026-03-01")
    here = jr.to_sql(decision, "duckdb", columns=ASKED[decision], on="2026-03-01")
    read = sqlglot.parse_one(text, read=dialect)

    assert read.named_selects == sqlglot.parse_one(here, read="duckdb").named_selects
    assert read.sql(dialect, pretty=True) == text


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_the_table_of_languages_names_what_the_text_holds(page):
    """Each word of SQL in the table stands in a text for that database."""
    listed = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", page.read_text(encoding="utf-8"), re.MULTILINE))

    assert tuple(listed) == DIALECTS
    for dialect, said in listed.items():
        texts = " ".join(jr.to_sql(id, dialect, columns=own, on="2026-03-01") for id, own in ASKED.items())
        named = [word for word in re.findall(r"\b[A-Z_]{3,}\d*\b", said) if word not in ("SELECT", "FROM")]
        assert [word for word in named if word not in texts and word != "MATERIALIZED"] == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_the_python_on_the_pages_runs(page, tmp_path, monkeypatch, request):
    """The run makes its target, and the text for BigQuery is a SELECT."""
    request.getfixturevalue("spark")
    (tmp_path / "zaken").mkdir()
    VERDACHTEN.about_facts(["feit.pleegdatum"]).write(
        tmp_path / "zaken" / "deel.parquet", 20, seed=1, on="2026-03-01"
    )
    monkeypatch.chdir(tmp_path)
    known = {}
    for code in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        exec(code, known)

    assert known["done"].decided == known["done"].rows > 20
    assert parquet.read_table(tmp_path / "besluiten.parquet").num_rows == known["done"].rows
    assert "INT64" in known.get("tekst", known.get("text"))


def test_the_program_for_a_cluster_decides_a_folder(spark, tmp_path, monkeypatch):
    """Started as spark-submit starts it, it writes one row for each that it read."""
    (tmp_path / "in").mkdir()
    rows = [{"case": "a", "feit__pleegdatum": 20260110, "jeugdige__geboortedatum": 20080110}]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "in" / "deel.parquet")
    monkeypatch.setattr(
        sys, "argv", ["beslis.py", str(tmp_path / "in"), str(tmp_path / "uit"), "sanctierecht"]
    )
    runpy.run_path(str(ROOT / "examples" / "spark" / "beslis.py"))

    [found] = parquet.read_table(tmp_path / "uit").to_pylist()
    assert (found["case"], found["sanctierecht"], found["sanctierecht__status"]) == (
        "a",
        "volwassen",
        "decided",
    )
