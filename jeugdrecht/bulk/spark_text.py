"""
Pieces of SQL as Spark writes them, where they differ from the SELECT itself.
"""

from pathlib import Path

from sqlglot import exp

_POSIX = {"[[:cntrl:]]": r"\p{Cntrl}"}
"""Classes of signs that DuckDB and PostgreSQL know by these names, and Java by others."""


def spark_test(test: exp.Expr) -> str:
    """
    A test of a row, in the words of Spark.

    Args:
        test: as the checks of a table have it.

    >>> spark_test(exp.RegexpLike(this=exp.column("a"), expression=exp.Literal.string("[[:cntrl:]]")))
    "a RLIKE '\\\\\\\\p{Cntrl}'"
    """
    made = test.copy()
    for found in list(made.find_all(exp.RegexpLike)):
        pattern = found.expression
        if isinstance(pattern, exp.Literal):
            found.set("expression", exp.Literal.string(_POSIX.get(pattern.name, pattern.name)))
    return made.sql("spark")


def quoted(name: str) -> str:
    """
    A name as Spark takes any name.

    >>> quoted("een naam")
    '`een naam`'
    """
    return exp.to_identifier(name, quoted=True).sql("spark")


def literal(text: str | Path) -> str:
    """A text as Spark writes it."""
    return exp.Literal.string(str(text)).sql("spark")
