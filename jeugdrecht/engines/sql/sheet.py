"""
One table of which every row is a case, or one item of a case: which columns it has, and how each is read.

Columns have the types of whoever made the data: a day is a DATE, an ISO text or a number yyyymmdd, an amount
is in euros. Here they become what the engine counts with: days as yyyymmdd, amounts in cents.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from sqlglot import exp

from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    add,
    always_there,
    among,
    cases,
    compared,
    first_known,
    nothing,
    number,
    text,
    times,
    within,
)
from jeugdrecht.logic.vocabulary import FactType

CASE = "case"
PEILDATUM = "zaak__peildatum"
LEFT_OUT, GIVEN = "left_out", "given"

Family = Literal["day", "moment", "whole", "number", "text", "truth", "unseen"]
"""What kind of data a column holds; *unseen* where the type of the column is not known beforehand."""

_FAMILIES: Mapping[str, Family] = {
    "DATE": "day", "BOOLEAN": "truth", "BOOL": "truth", "VARCHAR": "text", "TEXT": "text", "STRING": "text",
    "CHAR": "text", "CHARACTER": "text", "ENUM": "text", "BPCHAR": "text", "DOUBLE": "number",
    "FLOAT": "number", "REAL": "number", "DECIMAL": "number", "NUMERIC": "number", "TIMESTAMP": "moment",
    "TIMESTAMP_NTZ": "moment", "DATETIME": "moment", "TIMESTAMP_S": "moment", "TIMESTAMP_MS": "moment",
    "TIMESTAMP_NS": "moment", "TINYINT": "whole", "SMALLINT": "whole", "INTEGER": "whole", "INT": "whole",
    "BIGINT": "whole", "HUGEINT": "whole", "UTINYINT": "whole", "USMALLINT": "whole", "UINTEGER": "whole",
    "UBIGINT": "whole", "LONG": "whole", "SHORT": "whole", "BYTE": "whole", "INT4": "whole", "INT8": "whole",
}  # fmt: skip


def family_of(kind: str) -> Family | None:
    """
    The family of an SQL type as a database names it; None for what holds no single value.

    >>> family_of("DECIMAL(9,2)"), family_of("varchar"), family_of("INTEGER[]")
    ('number', 'text', None)
    """
    if not kind:
        return "unseen"
    if kind.endswith("]"):
        return None
    return _FAMILIES.get(kind.upper().partition("(")[0].partition(" ")[0])


@dataclass(frozen=True, slots=True)
class Column:
    """A column of data: the type of its fact, what it holds, whether no row lacks it, and its range."""

    type: FactType
    family: Family = "unseen"
    there: bool = False
    range: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """
    A table of the data.

    Args:
        table: its name.
        columns: its columns that hold facts; others are named as they are.
        may_lack: whether it may lack some of these, which then count as left out.
    """

    table: str
    columns: Mapping[str, Column]
    may_lack: bool = False

    def data(self, name: str) -> exp.Column:
        """A column as it is."""
        return exp.column(self._identifier(name), table=GIVEN if self.may_lack else None)

    def read(self, name: str) -> Sql:
        """What a column holds, as the engine counts with it."""
        found = self.columns.get(name)
        return self.data(name) if found is None else read_as(self.data(name), found)

    def of(self, columns: Mapping[str, Sql]) -> exp.Select:
        """
        The SELECT of what is made of the columns.

        Where the table may lack some, each is sought by its name, which otherwise means the one beside it,
        that is left out in every row.

        Args:
            columns: what is read, by the name it gets.
        """
        chosen = exp.select(*(_as(made, exp.to_identifier(name)) for name, made in columns.items()))
        table = exp.to_table(self.table)
        names = sorted({found.name for made in columns.values() for found in made.find_all(exp.Column)})
        if not self.may_lack or not names:
            return chosen.from_(table)
        left_out = exp.select(*(_as(self._nothing(name), self._identifier(name)) for name in names))
        given = exp.select(*(self._identifier(name) for name in names)).from_(table)
        lateral = exp.Lateral(this=given.subquery(), alias=exp.TableAlias(this=exp.to_identifier(GIVEN)))
        chosen = chosen.from_(left_out.subquery(LEFT_OUT))
        chosen.set("joins", [exp.Join(this=lateral, kind="CROSS")])
        return chosen

    def _identifier(self, name: str) -> exp.Identifier:
        return exp.to_identifier(name, quoted=name not in self.columns)

    def _nothing(self, name: str) -> Sql:
        return nothing(_KINDS[self.columns[name].type] if name in self.columns else "VARCHAR")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """
    Rows of cases.

    Args:
        rows: the table.
        keys: the columns that are passed on as they are.
        case: whether rows say by `case` to which case they belong; without it each row is a case.
        beside: per list that stands in a table of its own, that table, joined on `case`.
        on: the reference date of rows that have none, yyyymmdd; None for the day on which the query runs.
        single: whether no two rows are of one case.
    """

    rows: Source
    keys: tuple[str, ...] = ()
    case: bool = False
    beside: Mapping[str, Source] = field(default_factory=dict)
    on: int | None = None
    single: bool = False

    def known(self, made: exp.Column) -> exp.Column:
        """A column of the rows, with what is known of all its values."""
        found = self.rows.columns.get(made.name)
        if made.name != PEILDATUM and (found is None or not found.there):
            return made
        made = always_there(made)
        if found is None or found.range is None or not found.there:
            return made
        return within(made, *found.range)

    def read(self, name: str) -> Sql:
        """What a column of the rows holds, as the engine counts with it."""
        if name != PEILDATUM:
            return self.rows.read(name)
        day = self.rows.read(name) if name in self.rows.columns else nothing("INT")
        return first_known(day, _digits(exp.CurrentDate()) if self.on is None else number(self.on))


def read_as(data: Sql, found: Column) -> Sql:
    """
    What a column holds, as the engine counts with it.

    Args:
        data: the column.
        found: its type and family.

    >>> read_as(exp.column("d"), Column(FactType.DAY, "day")).sql("duckdb")
    'CAST(((EXTRACT(YEAR FROM d) * 10000) + (EXTRACT(MONTH FROM d) * 100)) + EXTRACT(DAY FROM d) AS INT)'
    >>> read_as(exp.column("d"), Column(FactType.DAY, "whole")).sql()
    'd'
    """
    return _READERS[found.type](data, found.family)


def _day(data: Sql, family: Family) -> Sql:
    match family:
        case "whole":
            return data
        case "day" | "moment":
            day = data if family == "day" else exp.cast(data, "DATE")
            year, month, rest = (
                exp.Extract(this=exp.var(unit), expression=day) for unit in ("YEAR", "MONTH", "DAY")
            )
            return exp.cast(add(add(times(year, 10000), times(month, 100)), rest), "INT")
        case _:
            return _digits(data)


def _digits(data: Sql) -> Sql:
    # The digits of 2026-03-01, whether it is a DATE, a text or a number already.
    bare = exp.Replace(this=exp.cast(data, "VARCHAR"), expression=text("-"), replacement=text(""))
    return exp.TryCast(this=bare, to=exp.DataType.build("INT"), safe=True)


def _amount(data: Sql, family: Family) -> Sql:
    if family not in ("whole", "number"):
        dotted = exp.Replace(this=exp.cast(data, "VARCHAR"), expression=text(","), replacement=text("."))
        data = exp.TryCast(this=dotted, to=exp.DataType.build("DECIMAL(18, 2)"), safe=True)
    return exp.cast(exp.Round(this=times(data, 100)), "BIGINT")


def _number(data: Sql, family: Family) -> Sql:
    match family:
        case "whole":
            return data
        case "text":
            return exp.TryCast(this=data, to=exp.DataType.build("BIGINT"), safe=True)
        case _:
            return exp.cast(data, "BIGINT")


def _truth(data: Sql, family: Family) -> Sql:
    match family:
        case "truth":
            return data
        case "whole":
            yes, no = compared(data, "==", number(1)), compared(data, "==", number(0))
        case "text":
            word = exp.Lower(this=data)
            yes, no = among(word, ("ja", "true")), among(word, ("nee", "false"))
        case _:
            return exp.cast(data, "BOOLEAN")
    return cases((yes, TRUE), (no, FALSE), otherwise=nothing("BOOLEAN"))


def _text(data: Sql, family: Family) -> Sql:
    return data if family == "text" else exp.cast(data, "VARCHAR")


_READERS: Mapping[FactType, Callable[[Sql, Family], Sql]] = {
    FactType.DAY: _day,
    FactType.AMOUNT: _amount,
    FactType.NUMBER: _number,
    FactType.YES_NO: _truth,
    FactType.CHOICE: _text,
    FactType.TEXT: _text,
}
_KINDS: Mapping[FactType, str] = {
    FactType.DAY: "DATE", FactType.AMOUNT: "DECIMAL(18, 2)", FactType.NUMBER: "BIGINT",
    FactType.YES_NO: "BOOLEAN", FactType.CHOICE: "VARCHAR", FactType.TEXT: "VARCHAR",
}  # fmt: skip


def _as(made: Sql, name: exp.Identifier) -> exp.Alias:
    return exp.Alias(this=made, alias=name)
