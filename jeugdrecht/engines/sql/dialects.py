"""
The SELECT as text, for the database that runs it.
"""

from sqlglot import exp

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
        plain = plain.transform(_without_lambda, copy=False)
    return plain.sql(dialect, pretty=readable, comments=readable)


def _without_lambda(node: exp.Expr) -> exp.Expr:
    # PostgreSQL has no lambda; the filters here only leave out what is not there.
    if isinstance(node, exp.ArrayFilter):
        return exp.func("ARRAY_REMOVE", node.this, exp.null())
    return node
