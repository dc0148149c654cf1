"""
What a worker of Spark does with rows that SQL does not decide: the engine for one case.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jeugdrecht.bulk.by_one import Row, Together, decided
from jeugdrecht.bulk.columns import OutColumn
from jeugdrecht.bulk.job import Job
from jeugdrecht.bulk.layout import CASE
from jeugdrecht.bulk.plan import Plan, plan_of


@dataclass(frozen=True)
class Decide:
    """
    Decides the rows of a partition; it carries what is needed to make the plan again where it runs.

    Args:
        job: what is asked.
        types: the columns of the table with their types.
        together: whether there are cases of several rows, which then follow each other.
    """

    job: Job
    types: Mapping[str, str]
    together: bool

    def __call__(self, rows: Iterable[Any]) -> Iterator[tuple[object, ...]]:
        """The rows of a partition, decided, as Spark takes rows."""
        plan = plan_of(self.job, self.types, {})
        names = [*plan.keys, *_columns(plan)]
        for row in self._decided(plan, (row.asDict() for row in rows)):
            yield tuple(row[name] for name in names)

    def _decided(self, plan: Plan, rows: Iterable[Row]) -> Iterator[dict[str, object]]:
        for group in together(rows, several=self.together):
            found = decided(plan, [group], plan.job.decisions)
            for row, own in zip(group.rows, found, strict=True):
                yield {key: row[key] for key in plan.keys} | own


def together(rows: Iterable[Row], *, several: bool) -> Iterator[Together]:
    """
    Rows by case.

    Args:
        rows: those of one case follow each other.
        several: whether there are cases of several rows.
    """
    group: list[Row] = []
    for row in rows:
        if group and (not several or row[CASE] is None or row[CASE] != group[0][CASE]):
            yield Together(group)
            group = []
        group.append(row)
    if group:
        yield Together(group)


def schema_of(plan: Plan, read: Any) -> Any:
    """
    What comes out, as Spark types.

    Args:
        plan: how the table is decided.
        read: the schema of what goes in, which has the keys.
    """
    from pyspark.sql import types

    made = types.StructType([read[key] for key in plan.keys])
    word = types.ShortType() if plan.job.codes else types.StringType()
    kinds = {
        "words": types.ArrayType(word), "word": word, "number": types.LongType(), "day": types.DateType(),
        "text": types.StringType(), "json": types.StringType(),
    }  # fmt: skip
    for name, column in _columns(plan).items():
        made = made.add(name, kinds[column.holds])
    return made


def _columns(plan: Plan) -> dict[str, OutColumn]:
    return {column.name: column for own in plan.columns.values() for column in own}
