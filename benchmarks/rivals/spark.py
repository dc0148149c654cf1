"""
Our SELECT on Spark beside one that somebody wrote by hand for the same answers.
"""

import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import jeugdrecht
from benchmarks.rivals.rival import NotInstalledError
from benchmarks.timing import Measured, in_turn, timed
from jeugdrecht.simulation import VERDACHTEN

FACTS = (
    "feit.pleegdatum", "feit.gelijktijdig_vervolgd", "rechter.grond_ernst_feit",
    "rechter.grond_persoonlijkheid_dader", "rechter.grond_omstandigheden_feit",
    "rechter.gunstiger_recht_gaat_voor", "rechtsvraag.lid_5_ook_vanaf_23", "rechtsvraag.lid_5_voor_2014",
)  # fmt: skip
COLUMNS = (
    "case", "feit__id", "sanctierecht", "sanctierecht__status", "sanctierecht__sr_77b_1",
    "sanctierecht__sr_77c_1", "sanctierecht__sv_495_5",
)  # fmt: skip

BY_HAND = """
WITH aged AS (
  SELECT *, (CAST(date_format(feit__pleegdatum, 'yyyyMMdd') AS INT)
    - CAST(date_format(jeugdige__geboortedatum, 'yyyyMMdd') AS INT)) DIV 10000 AS age
  FROM rows
), whole AS (
  SELECT *, rechter__grond_persoonlijkheid_dader OR rechter__grond_omstandigheden_feit AS ground,
    coalesce(max(age BETWEEN 12 AND 17 AND feit__gelijktijdig_vervolgd) OVER (PARTITION BY `case`), false)
      AS young
  FROM aged
)
SELECT `case`, feit__id,
  CASE WHEN age < 12 THEN 'geen' WHEN age < 18 THEN 'jeugd' ELSE 'volwassen' END AS sanctierecht,
  'decided' AS sanctierecht__status,
  CASE WHEN age BETWEEN 16 AND 17 AND (ground OR rechter__grond_ernst_feit)
    THEN 'available' ELSE 'unavailable' END AS sanctierecht__sr_77b_1,
  CASE WHEN age BETWEEN 18 AND 22 AND ground
    THEN 'available' ELSE 'unavailable' END AS sanctierecht__sr_77c_1,
  CASE WHEN age >= 18 AND feit__gelijktijdig_vervolgd AND young AND ground
      AND (age < 23 OR rechtsvraag__lid_5_ook_vanaf_23)
    THEN 'available' ELSE 'unavailable' END AS sanctierecht__sv_495_5
FROM whole
"""


@dataclass(frozen=True, slots=True)
class OnSpark:
    """
    What was measured on Spark.

    Args:
        version: of Spark.
        rows: how many rows were decided.
        start: seconds to start a session, once.
        table: the two queries.
    """

    version: str
    rows: int
    start: float
    table: tuple[Measured, ...]


def measured(people: int, rounds: int) -> OnSpark:
    """
    Time both queries on the same partitioned Parquet, without writing what comes out.

    Args:
        people: of the caseload.
        rounds: how many rounds count.

    Raises:
        NotInstalledError: pyspark or Java is not here.
        SystemExit: the queries do not answer alike.
    """
    with tempfile.TemporaryDirectory(prefix="jeugdrecht-") as folder:
        path = _caseload().write(Path(folder) / "rows.parquet", people, seed=1, on="2026-03-01")
        start, spark = _started()
        frame = spark.read.parquet(str(path))
        frame.createOrReplaceTempView("rows")
        ours = jeugdrecht.to_sql(
            "sanctierecht",
            "spark",
            table="rows",
            columns=dict(frame.dtypes),
            provisions=False,
            on="2026-03-01",
        )
        queries = {"met de hand": BY_HAND, "jeugdrecht": ours}
        made = [spark.sql(query).select(*(f"`{name}`" for name in COLUMNS)) for query in queries.values()]
        if apart := made[0].exceptAll(made[1]).count() + made[1].exceptAll(made[0]).count():
            raise SystemExit(f"the two queries on Spark differ in {apart} rows")
        table = in_turn(
            {name: timed(_run(spark, query)) for name, query in queries.items()},
            rounds,
            unit="ms",
            per_second=1e3,
        )
        rows = int(frame.count())
        spark.stop()
    return OnSpark(metadata.version("pyspark"), rows, start, table)


def _run(spark: Any, query: str) -> Callable[[], object]:
    def run() -> None:
        spark.sql(query).write.format("noop").mode("overwrite").save()

    return run


def _caseload() -> Any:
    caseload = VERDACHTEN
    for fact in FACTS:
        if fact.startswith(("rechter.grond", "rechtsvraag")):
            caseload = caseload.with_share(fact, {True: 1, False: 1})
    return caseload.about_facts(FACTS)


def _started() -> tuple[float, Any]:
    """How long it took to start a session, and the session."""
    try:
        builder = import_module("pyspark.sql").SparkSession.builder.master("local[*]").appName("benchmark")
    except ImportError:
        raise NotInstalledError("pyspark") from None
    settings = {
        "spark.ui.enabled": "false", "spark.log.level": "ERROR", "spark.ui.showConsoleProgress": "false",
        "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1",
    }  # fmt: skip
    for name, value in settings.items():
        builder = builder.config(name, value)
    begun = time.perf_counter()
    session = builder.getOrCreate()
    return time.perf_counter() - begun, session
