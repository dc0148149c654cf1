"""
The SELECT as text, for the database that runs it.
"""

from sqlglot import exp

_OTHERWISE_IN_POSTGRES = (exp.ArrayFilter, exp.IntDiv, exp.DateFromParts, exp.DateAdd)
_KEEPS_APART = ("duckdb", "postgres")
"""Dialects that know `AS MATERIALIZED`; it only spares DuckDB time, so elsewhere it is left out."""


def written(chosen: exp.Select, dialect: str = "duckdb", *, readable: bool = False) -> str:
    """
    A SELECT in the words of a dialect.

    Args:
        chosen: as `select` gives it.
        dialect: a name that sqlglot knows: `duckdb`, `spark`, `postgres`, …
        readable: whether it is laid out for people, with what is said beside the columns.

    >>> from jeugdrecht.engines.sql.decide import select
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> written(select(rulebase_for("procesrecht"), ["procesrecht"]), "spark")[:31]
    'WITH cases_0 AS (SELECT case_id'
    """
    plain = chosen if dialect == "duckdb" else chosen.copy()
    if dialect not in _KEEPS_APART:
        for cte in plain.find_all(exp.CTE):
            cte.set("materialized", None)
    if dialect == "postgres":
        # It writes the columns of one layer out in the next, which doubles them over and over, unless an
        # OFFSET stands between.
        for cte in plain.find_all(exp.CTE):
            cte.this.set("offset", exp.Offset(expression=exp.Literal.number(0)))
        for node in reversed(list(plain.find_all(*_OTHERWISE_IN_POSTGRES))):
            node.replace(_in_postgres(node))  # the deepest first, since what is replaced is not looked into
    return plain.sql(dialect, pretty=readable, comments=readable)


def _in_postgres(node: exp.Expr) -> exp.Expr:
    match node:
        case exp.ArrayFilter():  # it has no lambda; the filters here only leave out what is not there
            return exp.func("ARRAY_REMOVE", node.this, exp.null())
        case exp.IntDiv():  # whole numbers divide to whole numbers, where DIV would make them NUMERIC
            return exp.Div(this=node.this, expression=node.expression, typed=True)
        case exp.DateFromParts():
            parts = (exp.cast(node.args[part], "INT") for part in ("year", "month", "day"))
            return exp.func("MAKE_DATE", *parts)
        case exp.DateAdd():  # a date plus a number of days
            return exp.Add(this=node.this, expression=exp.cast(node.expression, "INT"))
        case _:
            return node
