"""
A run on DuckDB: Parquet, CSV or a table in, Parquet or CSV out, streamed, with on disk what does not fit.

The work is done in a folder beside the target, which is named when everything is there, so that a run that is
cut off leaves no half file. What is read is decided or rejected, and never lost.
"""

import contextlib
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from jeugdrecht.bulk import explained, rejects, scan
from jeugdrecht.bulk.by_one import Together, decided
from jeugdrecht.bulk.codes import write_codes
from jeugdrecht.bulk.columns import OutColumn
from jeugdrecht.bulk.files import output_format, workplace
from jeugdrecht.bulk.job import Done, Job, Progress
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import NUMBER, ROW, notes_of, plan_of
from jeugdrecht.bulk.scan import Connection, literal, quoted
from jeugdrecht.bulk.select import Beside
from jeugdrecht.bulk.settled import settled_of
from jeugdrecht.bulk.words import reason_of
from jeugdrecht.engines import sql

SORTED = 100_000
"""Up to how many rows come out in the order in which they went in."""

BATCH = 2_000
"""How many rows the engine for one case decides before they are written."""


def run(job: Job, progress: Progress | None = None) -> Done:
    """
    Decide a table.

    Args:
        job: what is asked.
        progress: is told how far the run is, from 0 to 1.

    Returns:
        How many rows were read, decided and rejected, and the files that were made.

    Raises:
        InputError: the table cannot be read, or its columns, the lists and the decisions do not go together.
        UnknownIdError: there is no such decision.
    """
    output_format(job.target, job.lang)
    with workplace(job.target) as folder, _connected(job, folder) as connection:
        return _Run(job, connection, folder, progress).whole()


class _Run:
    def __init__(self, job: Job, connection: Connection, folder: Path, progress: Progress | None) -> None:
        self.job = job
        self.connection = connection
        self.folder = folder
        self.progress = progress
        types = scan.open_table(connection, job.source, "source", folder, job.lang)
        beside = {
            id: Beside(f"list_{id}", scan.open_table(connection, source, f"list_{id}", folder, job.lang))
            for id, source in job.beside.items()
        }
        known = scan.known_of(connection, job.source, "source", folder)
        plan = plan_of(job, types, beside, known.filled)
        self.plan = plan.without(settled_of(connection, plan, known.days))

    def whole(self) -> Done:
        """All of it, to the last renamed file."""
        rows = self._number("SELECT count(*) FROM source") + rejects.broken(self.connection)
        self.ordered = rows <= SORTED
        self._mark_cases()
        over_time = self._mark_periods()
        self._make_views()
        part = self.folder / "by_one.parquet"
        by_one = self._by_one(part, over_time=over_time)
        made = self.folder / "made"
        count = self._copy(self._query(part, by_one, over_time=over_time), made)
        rejected = 0
        if count < rows:
            rejected = rejects.write(
                self.connection, self.plan, self.folder / "rejects", together=self.together
            )
        if count + rejected != rows:
            raise AssertionError(f"{rows} rows were read, {count} decided and {rejected} rejected")
        return self._finish(Done(rows, count, rejected, by_one), made)

    def _number(self, query: str) -> int:
        found = self.connection.execute(query).fetchone()
        return int(found[0]) if found else 0

    # --- which rows go where ------------------------------------------------------------------------------

    def _mark_cases(self) -> None:
        """The cases of several rows, and of these the ones whose rows say different things of the case."""
        self.together = False
        if CASE not in self.plan.layout.keys:
            return
        good = self._good()
        self.connection.execute(
            f'CREATE TABLE together AS SELECT "case" FROM source WHERE "case" IS NOT NULL AND {good} '
            'GROUP BY "case" HAVING count(*) > 1'
        )
        self.together = bool(self._number("SELECT count(*) FROM together"))
        if self.together:
            rejects.mark_differing(self.connection, self.plan, good)

    def _good(self) -> str:
        return str(self.plan.good.sql("duckdb"))

    def _mark_periods(self) -> bool:
        """Whether there are offences over a period: those rows, and all of their cases, are for `one`."""
        there = [name for name in sql.PERIOD if name in self.plan.layout.types]
        if not there:
            return False
        test = " OR ".join(f"{name} IS NOT NULL" for name in there)
        if not self._number(f"SELECT count(*) FROM source WHERE {test}"):
            return False
        self.connection.execute(f"CREATE TABLE over_time AS SELECT {NUMBER} FROM source WHERE {test}")
        if self.together:
            self.connection.execute(
                f'INSERT INTO over_time SELECT {NUMBER} FROM source WHERE "case" IN (SELECT "case" FROM '
                f'source JOIN over_time USING ({NUMBER}) WHERE "case" IS NOT NULL)'
            )
        return True

    def _make_views(self) -> None:
        where = [self._good()]
        if self.together:
            where.append(f'("case" IS NULL OR "case" NOT IN (SELECT "case" FROM {rejects.DIFFERING}))')
        row = "" if self.plan.layout.keys else f"{NUMBER} AS {ROW}, "
        self.connection.execute(
            f"CREATE VIEW good_rows AS SELECT {row}* FROM source WHERE {' AND '.join(where)}"
        )

    # --- what SQL does not decide -------------------------------------------------------------------------

    def _by_one(self, part: Path, *, over_time: bool) -> int:
        """Decide what SQL declines, and write it beside; how many rows that were."""
        declined = tuple(self.plan.declined)
        written = 0
        if over_time:
            of_time = f"SELECT * FROM good_rows WHERE {NUMBER} IN (SELECT {NUMBER} FROM over_time)"
            written += self._write_part(self._path(part, "whole"), of_time, self.job.decisions)
        if declined:
            rest = "SELECT * FROM good_rows"
            if over_time:
                rest += f" WHERE {NUMBER} NOT IN (SELECT {NUMBER} FROM over_time)"
            written += self._write_part(self._path(part, "rest"), rest, declined)
        return written

    def _path(self, part: Path, name: str) -> Path:
        return part.with_stem(f"{part.stem}_{name}")

    def _write_part(self, path: Path, query: str, decisions: Sequence[str]) -> int:
        import pyarrow as pa
        from pyarrow import parquet

        columns = [column for id in decisions for column in self.plan.columns[id]]
        schema = _schema(columns, codes=self.job.codes)
        written = 0
        rows = decided(self.plan, self.rows_together(query), decisions)
        with parquet.ParquetWriter(path, schema) as file:
            while batch := list(islice(rows, BATCH)):
                file.write_table(pa.Table.from_pylist(batch, schema))
                written += len(batch)
        return written

    def rows_together(self, query: str) -> Iterator[Together]:
        """The rows of a query as engine one counts with them, those of one case together."""
        order = f'ORDER BY "case", {NUMBER}' if self.together else ""
        result = self.connection.cursor().execute(
            f"SELECT {self._as_counted()} FROM ({query}) AS good_rows {order}"
        )
        names = [column[0] for column in result.description]
        rows = (dict(zip(names, row, strict=True)) for row in _fetched(result))
        groups = _grouped(rows) if self.together else ([row] for row in rows)
        while batch := list(islice(groups, BATCH)):
            lists = self._lists_of(batch) if self.plan.beside else {}
            for group in batch:
                name = group[0].get(CASE)
                yield Together(group, {id: found.get(name, []) for id, found in lists.items()})

    def _as_counted(self) -> str:
        sheet = self.plan.tables("good_rows").sheet
        assert sheet is not None
        read = {name: sheet.rows.read(name).sql("duckdb") for name in sheet.rows.columns}
        read |= {name: quoted(name) for name in (NUMBER, *self.plan.keys)}
        return ", ".join(f"{made} AS {quoted(name)}" for name, made in read.items())

    def _lists_of(
        self, batch: list[list[dict[str, object]]]
    ) -> Mapping[str, Mapping[object, list[dict[str, object]]]]:
        cases = [group[0].get(CASE) for group in batch]
        sheet = self.plan.tables("good_rows").sheet
        assert sheet is not None
        found: dict[str, dict[object, list[dict[str, object]]]] = {}
        for id, source in sheet.beside.items():
            read = "".join(f", {source.read(name).sql('duckdb')} AS {name}" for name in source.columns)
            result = self.connection.cursor().execute(
                f'SELECT "case"{read} FROM {source.table} '
                f'WHERE "case" IN (SELECT unnest(?)) ORDER BY {NUMBER}',
                [cases],
            )
            names = [column[0] for column in result.description]
            own = found.setdefault(id, {})
            for row in _fetched(result):
                own.setdefault(row[0], []).append(dict(zip(names, row, strict=True)))
        return found

    # --- what comes out -----------------------------------------------------------------------------------

    def _query(self, part: Path, by_one: int, *, over_time: bool) -> str:
        names = [*self.plan.keys, *(column.name for own in self.plan.columns.values() for column in own)]
        shown = ", ".join(self._shown(name) for name in names)
        whole, rest = self._path(part, "whole"), self._path(part, "rest")
        rows = "good_rows"
        if over_time:
            self.connection.execute(
                f"CREATE VIEW sql_rows AS SELECT * FROM good_rows WHERE {NUMBER} NOT IN "
                f"(SELECT {NUMBER} FROM over_time)"
            )
            rows = "sql_rows"
        number = (NUMBER,) if self.plan.declined or self.ordered else ()
        if self.plan.by_sql:
            chosen = self.plan.select(rows, number, single=not self.together)
            query = f"({sql.written(chosen)}) AS by_sql"
        else:
            query = f"(SELECT {', '.join(map(quoted, (*self.plan.keys, NUMBER)))} FROM {rows}) AS by_sql"
        if self.plan.declined:
            query += f" JOIN read_parquet({literal(rest)}) USING ({NUMBER})"
        names += [NUMBER] if number else []
        query = f"SELECT {', '.join(map(quoted, names))} FROM {query}"
        if over_time:
            keys = ", ".join(map(quoted, self.plan.keys))
            query += (
                f" UNION ALL SELECT {', '.join(map(quoted, names))} FROM read_parquet({literal(whole)}) "
                f"JOIN (SELECT {NUMBER}, {keys} FROM good_rows) USING ({NUMBER})"
            )
        order = f" ORDER BY {NUMBER}" if self.ordered else ""
        return f"SELECT {shown} FROM ({query}) AS made{order}"

    def _shown(self, name: str) -> str:
        columns = {column.name: column for own in self.plan.columns.values() for column in own}
        joined = name in columns and columns[name].holds == "words"
        if joined and output_format(self.job.target) == "csv":
            return f"array_to_string({quoted(name)}, '|') AS {quoted(name)}"
        return quoted(name)

    def _copy(self, query: str, made: Path) -> int:
        form = output_format(self.job.target)
        options = "FORMAT parquet" if form == "parquet" else "FORMAT csv, HEADER true"
        with _told(self.connection, self.progress):
            found = self.connection.execute(f"COPY ({query}) TO {literal(made)} ({options})").fetchone()
        return int(found[0]) if found else 0

    def _finish(self, done: Done, made: Path) -> Done:
        pairs = {made: self.job.target}
        if done.rejected:
            pairs[self.folder / "rejects"] = self.job.rejects_file
        if self.job.codes:
            write_codes(self.plan, self.folder / "codes")
            pairs[self.folder / "codes"] = self.job.codes_file
        if self.job.explain:
            first = f"SELECT * FROM good_rows ORDER BY {NUMBER} LIMIT {self.job.explain}"
            if self.together:
                first = (
                    f"SELECT * FROM good_rows WHERE {NUMBER} IN (SELECT {NUMBER} FROM ({first})) "
                    f'OR "case" IN (SELECT "case" FROM ({first}))'
                )
            explained.write(self.plan, self.rows_together(first), self.folder / "explained")
            pairs[self.folder / "explained"] = self.job.explained_file
        for part, target in reversed(pairs.items()):  # the target itself comes last
            part.replace(target)
        declined = {
            id: reason_of(why.node, why.reason, self.job.lang) for id, why in self.plan.declined.items()
        }
        return Done(
            done.rows, done.decided, done.rejected, done.by_one, declined, notes_of(self.plan),
            tuple(pairs.values()),
        )  # fmt: skip


def _fetched(result: Connection) -> Iterator[tuple[object, ...]]:
    while rows := result.fetchmany(BATCH):
        yield from rows


def _grouped(rows: Iterable[dict[str, object]]) -> Iterator[list[dict[str, object]]]:
    group: list[dict[str, object]] = []
    for row in rows:
        if group and (row[CASE] is None or row[CASE] != group[0][CASE]):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _schema(columns: Iterable[OutColumn], *, codes: bool) -> Any:
    import pyarrow as pa

    word = pa.int16() if codes else pa.string()
    kinds = {
        "words": pa.list_(word), "number": pa.int64(), "day": pa.date32(), "text": pa.string(),
        "json": pa.string(), "word": word,
    }  # fmt: skip
    return pa.schema([(NUMBER, pa.int64()), *((column.name, kinds[column.holds]) for column in columns)])


@contextlib.contextmanager
def _connected(job: Job, folder: Path) -> Iterator[Connection]:
    import duckdb

    spilled = folder / "spilled"
    with duckdb.connect() as connection:
        connection.execute(f"SET temp_directory = {literal(spilled)}")
        connection.execute("SET enable_progress_bar = false")
        connection.execute("SET preserve_insertion_order = false")
        if job.memory:
            connection.execute(f"SET memory_limit = {literal(job.memory)}")
        if job.threads:
            connection.execute(f"SET threads = {job.threads}")
        yield connection


@contextlib.contextmanager
def _told(connection: Connection, progress: Progress | None) -> Iterator[None]:
    """Tell how far the query is while it runs."""
    if progress is None:
        yield
        return
    done = threading.Event()

    def tell() -> None:
        while not done.wait(0.2):
            progress(max(0.0, min(1.0, connection.query_progress() / 100)))

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
        progress(1.0)
