"""
A run on Spark: partitioned Parquet in, a folder of Parquet or CSV out, by the same SELECT on many machines.

No row comes to the driver but those to be explained. The work is done in a folder beside the target, which
gets its name when everything is there. Where SQL declines, the engine for one case decides, on the workers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from jeugdrecht.bulk import explained, spark_words, spark_worker, words
from jeugdrecht.bulk.codes import write_codes
from jeugdrecht.bulk.files import output_format, workplace
from jeugdrecht.bulk.job import Done, Job, Progress
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, ROW, notes_of, plan_of
from jeugdrecht.bulk.select import Beside
from jeugdrecht.bulk.spark_session import session_of
from jeugdrecht.bulk.spark_text import literal, quoted, spark_test
from jeugdrecht.bulk.words import reason_of
from jeugdrecht.engines import sql
from jeugdrecht.errors import Fault, InputError

FILE = "row__file"
"""The column that says from which file a row is; its number counts within that file."""


def run(job: Job, progress: Progress | None = None, *, session: Any = None) -> Done:
    """
    Decide a table.

    Args:
        job: what is asked; the source is a Parquet file or a folder of them, the target becomes a folder.
        progress: is told when the run is done.
        session: the Spark session; left out, the one there is, or one made for this run on this machine.

    Returns:
        How many rows were read, decided and rejected, and what was made.

    Raises:
        InputError: the table cannot be read, or its columns, the lists and the decisions do not go together.
        UnknownIdError: there is no such decision.
    """
    output_format(job.target, job.lang)
    faults = [
        Fault(
            str(found.path),
            spark_words.SPARK_READS.in_(job.lang),
            spark_words.BY_DUCKDB.in_(job.lang),
            lang=job.lang,
        )
        for found in (job.source, *job.beside.values())
        if found.format != "parquet"
    ]
    if job.target.exists():
        target = str(job.target)
        faults.append(
            Fault(
                target,
                spark_words.IS_THERE.in_(job.lang),
                spark_words.OTHER_NAME.in_(job.lang),
                lang=job.lang,
            )
        )
    if faults:
        raise InputError(*faults)
    with workplace(job.target.absolute()) as folder, session_of(job, folder, session) as spark:
        done = _Run(job, spark, folder).whole()
    if progress is not None:
        progress(1.0)
    return done


class _Run:
    def __init__(self, job: Job, spark: Any, folder: Path) -> None:
        self.job = job
        self.spark = spark
        self.folder = folder
        self.types = self._view(job.source.path, "source", numbered=True)
        beside = {
            id: Beside(f"list_{id}", self._view(found.path, f"list_{id}")) for id, found in job.beside.items()
        }
        self.plan = plan_of(job, self.types, beside)
        self.files = self._number(f"SELECT count(DISTINCT {FILE}) FROM source")
        self._refuse()

    def _view(self, path: Path, name: str, *, numbered: bool = False) -> dict[str, str]:
        """Make a view of a table; its columns with their types."""
        try:
            frame = self.spark.read.parquet(str(path.absolute()))
        except Exception as error:  # noqa: BLE001 - Spark raises what Java raised
            why = " ".join(str(error).split())[:300]
            fault = Fault(
                str(path), spark_words.CANNOT_READ.in_(self.job.lang).format(why=why), lang=self.job.lang
            )
            raise InputError(fault) from None
        types = dict(frame.dtypes)
        if numbered:
            of_file = f"_metadata.file_path AS {FILE}"
            frame = frame.selectExpr(f"_metadata.row_index + 1 AS {NUMBER}", of_file, "*")
        frame.createOrReplaceTempView(name)
        return types

    def _refuse(self) -> None:
        lang, faults = self.job.lang, []
        if not self.plan.layout.keys and self.files > 1:
            said = spark_words.NO_KEY.in_(lang).format(files=self.files)
            faults.append(Fault(str(self.job.source.path), said, words.ADD_CASE.in_(lang), lang=lang))
        if self.job.beside and (self.plan.declined or self.job.explain or self._over_time):
            said, remedy = spark_words.BESIDE_ONE.in_(lang), spark_words.BY_DUCKDB.in_(lang)
            faults += [Fault(id, said, remedy, lang=lang) for id in self.job.beside]
        if faults:
            raise InputError(*faults)

    def whole(self) -> Done:
        """All of it, to the last renamed folder."""
        rows = self._number("SELECT count(*) FROM source")
        self._make_views()
        made = self.folder / "made"
        self._write(self._query(), made)
        count = self._count(made)
        rejected = self._reject() if count < rows else 0
        if count + rejected != rows:
            raise AssertionError(f"{rows} rows were read, {count} decided and {rejected} rejected")
        by_one = self._number("SELECT count(*) FROM by_one_rows") if self._by_one else 0
        return self._finish(Done(rows, count, rejected, by_one), made)

    def _number(self, query: str) -> int:
        return int(self.spark.sql(query).first()[0])

    def _count(self, made: Path) -> int:
        if output_format(self.job.target) == "parquet":
            return int(self.spark.read.parquet(str(made)).count())
        return int(self.spark.read.csv(str(made), header=True, multiLine=True, escape='"').count())

    # --- which rows go where ------------------------------------------------------------------------------

    @cached_property
    def _over_time(self) -> bool:
        there = [name for name in sql.PERIOD if name in self.types]
        self._period = " OR ".join(f"{name} IS NOT NULL" for name in there) or "FALSE"
        return bool(there) and bool(self._number(f"SELECT count(*) FROM source WHERE {self._period}"))

    @property
    def _by_one(self) -> bool:
        return self._over_time or bool(self.plan.declined)

    @cached_property
    def _together(self) -> bool:
        """Whether there are cases of several rows."""
        if CASE not in self.plan.layout.keys:
            return False
        several = f"SELECT {_CASE} FROM source WHERE {_CASE} IS NOT NULL GROUP BY {_CASE} HAVING count(*) > 1"
        return bool(self._number(f"SELECT count(*) FROM ({several} LIMIT 1)"))

    def _make_views(self) -> None:
        good = spark_test(self.plan.good)
        shared = [name for name, fact in self.plan.layout.facts.items() if fact.item is None]
        tests = " ".join(
            f"WHEN min({name}) IS DISTINCT FROM max({name}) OR count({name}) NOT IN (0, count(*)) "
            f"THEN {literal(name)}"
            for name in shared
        )
        where = [good]
        if self._together and tests:
            differs = f"CASE {tests} END"
            self._make(
                "differing",
                f"SELECT {_CASE}, {differs} AS differs FROM source WHERE {good} AND {_CASE} IS NOT NULL "
                f"GROUP BY {_CASE} HAVING {differs} IS NOT NULL",
            )
            where.append(f"NOT EXISTS (SELECT 1 FROM differing d WHERE d.{_CASE} = source.{_CASE})")
        row = "" if self.plan.layout.keys else f"{NUMBER} AS {ROW}, "
        self._make("good_rows", f"SELECT {row}* FROM source WHERE {' AND '.join(f'({w})' for w in where)}")
        if self.plan.declined:
            self._make("by_one_rows", "SELECT * FROM good_rows")
        elif self._over_time:
            mates = f" OR {_CASE} IN (SELECT {_CASE} FROM good_rows WHERE {self._period})"
            whose = f"({self._period})" + (mates if self._together else "")
            self._make("by_one_rows", f"SELECT * FROM good_rows WHERE {whose}")
            key = f"{FILE}, {NUMBER}"
            self._make("sql_rows", f"SELECT * FROM good_rows LEFT ANTI JOIN by_one_rows USING ({key})")

    def _make(self, name: str, query: str) -> None:
        self.spark.sql(query).createOrReplaceTempView(name)

    # --- what comes out -----------------------------------------------------------------------------------

    @cached_property
    def _names(self) -> list[str]:
        return [*self.plan.keys, *(column.name for own in self.plan.columns.values() for column in own)]

    def _query(self) -> Any:
        parts = []
        if not self.plan.declined:
            rows = "sql_rows" if self._over_time else "good_rows"
            chosen = sql.written(self.plan.select(rows, single=not self._together), "spark")
            parts.append(self.spark.sql(chosen).select(*map(quoted, self._names)))
        if self._by_one:
            parts.append(self._decided_by_one())
        whole = parts[0]
        for part in parts[1:]:
            whole = whole.unionByName(part)
        return whole

    def _decided_by_one(self) -> Any:
        counted = self.spark.sql(f"SELECT {self._as_counted()} FROM by_one_rows AS good_rows")
        if self._together:
            counted = counted.repartition(_CASE).sortWithinPartitions(_CASE, NUMBER)
        worker = spark_worker.Decide(self.job, self.types, together=self._together)
        schema = spark_worker.schema_of(self.plan, counted.schema)
        return self.spark.createDataFrame(counted.rdd.mapPartitions(worker), schema)

    def _as_counted(self) -> str:
        sheet = self.plan.tables("good_rows").sheet
        assert sheet is not None
        read = {name: sheet.rows.read(name).sql("spark") for name in sheet.rows.columns}
        read |= {name: quoted(name) for name in (NUMBER, *self.plan.keys)}
        return ", ".join(f"{made} AS {quoted(name)}" for name, made in read.items())

    def _write(self, frame: Any, made: Path) -> None:
        if output_format(self.job.target) == "parquet":
            frame.write.parquet(str(made))
            return
        columns = {column.name: column for own in self.plan.columns.values() for column in own}
        shown = [
            f"concat_ws('|', {quoted(name)}) AS {quoted(name)}"
            if name in columns and columns[name].holds == "words"
            else quoted(name)
            for name in self._names
        ]
        frame.selectExpr(*shown).write.csv(str(made), header=True, escape='"')

    # --- what cannot be decided ---------------------------------------------------------------------------

    def _reject(self) -> int:
        """Write a line for each thing that is wrong with a row; how many rows that are."""
        where = f"{FILE} AS file, " if self.files > 1 else ""
        parts = [
            f"SELECT {where}{NUMBER} AS row, {literal(check.column)} AS `column`, "
            f"CAST({quoted(check.column)} AS STRING) AS found, {literal(check.reason)} AS reason "
            f"FROM source WHERE NOT ({spark_test(check.good)})"
            for check in self.plan.checks
        ]
        if self._together and self.spark.catalog.tableExists("differing"):
            reason = literal(words.ROWS_DIFFER.in_(self.job.lang))
            parts.append(
                f"SELECT {where}{NUMBER} AS row, differs AS `column`, CAST({_CASE} AS STRING) AS found, "
                f"{reason} AS reason FROM source JOIN differing USING ({_CASE}) "
                f"WHERE {spark_test(self.plan.good)}"
            )
        found = self.spark.sql(" UNION ALL ".join(parts)).cache()
        folder = self.folder / "rejected"
        keys = ["file", "row"] if where else ["row"]
        in_order = found.orderBy(*keys, "column", "found", "reason")
        in_order.coalesce(1).write.csv(str(folder), header=True, escape='"')
        next(folder.glob("part-*.csv")).replace(self.folder / "rejects")
        count = int(found.select(*keys).distinct().count())
        found.unpersist()
        return count

    def _finish(self, done: Done, made: Path) -> Done:
        pairs = {made: self.job.target}
        if done.rejected:
            pairs[self.folder / "rejects"] = self.job.rejects_file
        if self.job.codes:
            write_codes(self.plan, self.folder / "codes")
            pairs[self.folder / "codes"] = self.job.codes_file
        if self.job.explain:
            explained.write(self.plan, self._explained(), self.folder / "explained")
            pairs[self.folder / "explained"] = self.job.explained_file
        for part, target in reversed(pairs.items()):  # the target itself comes last
            part.replace(target)
        declined = {
            id: reason_of(why.node, why.reason, self.job.lang) for id, why in self.plan.declined.items()
        }
        return replace(done, declined=declined, notes=notes_of(self.plan), files=tuple(pairs.values()))

    def _explained(self) -> Iterator[Any]:
        first = f"SELECT * FROM good_rows ORDER BY {FILE}, {NUMBER} LIMIT {self.job.explain}"
        if self._together:
            first = (
                f"SELECT * FROM good_rows WHERE {_CASE} IN (SELECT {_CASE} FROM ({first})) OR "
                f"({_CASE} IS NULL AND {NUMBER} <= {self.job.explain})"
            )
        order = f"ORDER BY {_CASE}, {NUMBER}" if self._together else f"ORDER BY {NUMBER}"
        query = f"SELECT {self._as_counted()} FROM ({first}) AS good_rows {order}"
        rows: Iterator[Mapping[str, object]] = (
            row.asDict() for row in self.spark.sql(query).toLocalIterator()
        )
        yield from islice(spark_worker.together(rows, several=self._together), self.job.explain)


_CASE = quoted(CASE)
