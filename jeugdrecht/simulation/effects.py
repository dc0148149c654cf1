"""
Who is affected: the answers of two sides laid beside each other, and counted by what changes and by age.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeugdrecht.engines.sql.tables import CASE_ID, ITEM_ID, identifier
from jeugdrecht.logic.decisions import Earliest, SetOf
from jeugdrecht.simulation.decided import Side, powers_of


@dataclass(frozen=True, slots=True)
class Answer:
    """
    One answer: a status with its value, or the state of a power.

    Args:
        status: of the decision, or the state of the power; a dash where there is no such power.
        value: of the decision, where it is decided.
    """

    status: str
    value: str | int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """
    How many rows go from one answer to another.

    Args:
        decision: its id, or that of a field of a record.
        power: the provision and the value of a power, where its state is counted and not the answer.
        before, after: the answers.
        ages: per age how many rows, youngest first.
    """

    decision: str
    power: tuple[str, str] | None
    before: Answer
    after: Answer
    ages: Mapping[int, int]

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(self.ages.values())

    @property
    def changed(self) -> bool:
        """Whether the answers differ."""
        return self.before != self.after


SAME_DAY, EARLIER_DAY, LATER_DAY = "dag", "eerder", "later"
"""What stands for a day as an answer: on which side of that of the first law it lies."""


def effects(
    connection: Any,
    sides: tuple[Side, Side],
    files: tuple[Sequence[Path], Sequence[Path]],
    question: str,
) -> Iterator[Effect]:
    """
    The effects on one question, the answer first and then its powers.

    Args:
        connection: of DuckDB, with a view `ages` of every row and its age.
        sides: the two that are compared.
        files: their answers.
        question: the id of a decision, or of a field of a record.
    """
    name = identifier(question)
    before, after = (_file_with(connection, of, f"{name}__status") for of in files)
    keys = [key for key in (CASE_ID, ITEM_ID) if key in _columns(connection, before)]
    using = f"USING ({', '.join(keys)})"
    joined = f"{_scan(before)} b JOIN {_scan(after)} a {using} JOIN ages {using}"
    values = _values(connection, sides, question, (before, after))
    rows = connection.execute(
        f"SELECT b.{name}__status, {values[0]}, a.{name}__status, {values[1]}, age, count(*) FROM {joined} "
        "GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    yield from _grouped(question, None, rows)
    columns = tuple(
        powers_of(side.law, question, _columns(connection, path))
        for side, path in zip(sides, (before, after), strict=True)
    )
    for power in dict.fromkeys((*columns[0], *columns[1])):
        was, becomes = (
            f"coalesce({alias}.{of[power]}, '-')" if power in of else "'-'"
            for alias, of in zip("ba", columns, strict=True)
        )
        rows = connection.execute(
            f"SELECT {was}, NULL, {becomes}, NULL, age, count(*) FROM {joined} GROUP BY ALL ORDER BY ALL"
        ).fetchall()
        yield from _grouped(question, power, rows)


def _grouped(
    question: str, power: tuple[str, str] | None, rows: Sequence[tuple[Any, ...]]
) -> Iterator[Effect]:
    found: dict[tuple[Answer, Answer], dict[int, int]] = {}
    for status, value, status_after, value_after, age, count in rows:
        pair = Answer(status, value), Answer(status_after, value_after)
        found.setdefault(pair, {})[age] = count
    for (before, after), ages in found.items():
        yield Effect(
            decision=question, power=power, before=before, after=after, ages=dict(sorted(ages.items()))
        )


def _values(
    connection: Any, sides: tuple[Side, Side], question: str, files: tuple[Path, Path]
) -> tuple[str, str]:
    name, answer = identifier(question), sides[0].law.decision(question).answer
    if isinstance(answer, SetOf):
        return tuple(f"array_to_string({alias}.{name}, ' + ')" for alias in "ba")  # type: ignore[return-value]
    if not isinstance(answer, Earliest):
        return f"b.{name}", f"a.{name}"
    # Around another reference date months have other lengths, so days are told apart on the same date only.
    there = f"CASE WHEN b.{name} IS NOT NULL THEN '{SAME_DAY}' END"
    if sides[0].on != sides[1].on:
        return there, f"CASE WHEN a.{name} IS NOT NULL THEN '{SAME_DAY}' END"
    moved = (
        f"CASE WHEN a.{name} < b.{name} THEN '{EARLIER_DAY}' WHEN a.{name} > b.{name} THEN '{LATER_DAY}' "
        f"WHEN a.{name} IS NOT NULL THEN '{SAME_DAY}' END"
    )
    return there, moved


def _file_with(connection: Any, files: Sequence[Path], column: str) -> Path:
    return next(path for path in files if column in _columns(connection, path))


def _columns(connection: Any, path: Path) -> list[str]:
    return [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {_scan(path)}").fetchall()]


def _scan(path: Path) -> str:
    return "read_parquet('{}')".format(str(path).replace("'", "''"))
