"""The same SELECT by Spark, in this process."""

from pyspark.sql import SparkSession

from jeugdrecht.engines import sql
from jeugdrecht.rules import library

there = sql.Tables({"cases": frozenset({"case_id", "zaak__peildatum", "jeugdige__geboortedatum"})})
query = sql.written(sql.select(library.rulebase_for("minderjarig"), ["minderjarig"], there), "spark")
local = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
local = local.config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.host", "127.0.0.1")
session = local.getOrCreate()
session.sql(
    "SELECT 'on the birthday' AS case_id, 20260301 AS zaak__peildatum, 20080301 AS jeugdige__geboortedatum "
    "UNION ALL SELECT 'the day before', 20260301, 20080302"
).createOrReplaceTempView("cases")
found = sorted(tuple(row)[:3] for row in session.sql(query).collect())
session.stop()

assert found == [
    ("on the birthday", "meerderjarig", "decided"),
    ("the day before", "minderjarig", "decided"),
], found
