"""Parquet in, the SELECT by DuckDB, and both sides of the eighteenth birthday out."""

import duckdb
import pyarrow as pa
from pyarrow import parquet

from jeugdrecht.engines import sql
from jeugdrecht.rules import library

rows = [
    {"case_id": "on the birthday", "zaak__peildatum": 20260301, "jeugdige__geboortedatum": 20080301},
    {"case_id": "the day before", "zaak__peildatum": 20260301, "jeugdige__geboortedatum": 20080302},
]
parquet.write_table(pa.Table.from_pylist(rows), "cases.parquet")
there = sql.Tables({"cases": frozenset(rows[0])})
query = sql.written(sql.select(library.rulebase_for("minderjarig"), ["minderjarig"], there))
with duckdb.connect() as connection:
    connection.execute("CREATE VIEW cases AS SELECT * FROM 'cases.parquet'")
    found = sorted(row[:3] for row in connection.execute(query).fetchall())

assert found == [
    ("on the birthday", "meerderjarig", "decided"),
    ("the day before", "minderjarig", "decided"),
], found
