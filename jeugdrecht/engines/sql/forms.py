"""
The small forms of SQL from which the readings are built: parenthesised, folded, safe with NULL.

They never change an expression, so one may stand in many places until the whole is copied.

NULL is unknown, so AND, OR, NOT and comparison are Kleene's own. What SQL does otherwise (`CASE WHEN`, `IN`,
`LEAST`, aggregates) goes through the functions here (design 2.1).
"""

from collections.abc import Iterable
from typing import TypeAlias

from sqlglot import exp

from jeugdrecht.logic.nodes import Comparison

Sql: TypeAlias = exp.Expr

TRUE: Sql = exp.true()
FALSE: Sql = exp.false()
_OPERATORS = (exp.Binary, exp.Unary, exp.Predicate)
_TESTS = (exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Is, exp.In, exp.Not)
"""What binds more tightly than AND and OR, so that it stands in them without parentheses."""

_COMPARED: dict[Comparison, type[exp.Binary]] = {
    "<": exp.LT, "<=": exp.LTE, ">": exp.GT, ">=": exp.GTE, "==": exp.EQ, "!=": exp.NEQ,
}  # fmt: skip


def column(name: str) -> exp.Column:
    """
    A column by its name.

    >>> column("feit__soort").sql()
    'feit__soort'
    """
    return exp.column(exp.to_identifier(name))


def number(value: int) -> Sql:
    """A whole number."""
    return exp.Literal.number(value)


def text(value: str) -> Sql:
    """
    A text, quoted by the dialect and never by us.

    >>> text("o'clock").sql()
    "'o''clock'"
    """
    return exp.Literal.string(value)


def nothing(kind: str) -> Sql:
    """
    NULL of a type, such as BOOLEAN.

    >>> nothing("BOOLEAN").sql()
    'CAST(NULL AS BOOLEAN)'
    """
    return exp.cast(exp.Null(), kind)


def is_nothing(part: Sql) -> bool:
    """Whether this is NULL in every row."""
    return isinstance(part, exp.Cast) and isinstance(part.this, exp.Null)


def _operand(part: Sql) -> Sql:
    wrapped = isinstance(part, exp.Paren) or not isinstance(part, _OPERATORS)
    return part if wrapped else exp.Paren(this=part)


def both(*parts: Sql) -> Sql:
    """
    Kleene's *and*, without the parts that are always so.

    >>> both(TRUE, column("a"), either(column("b"), column("c"))).sql()
    'a AND (b OR c)'
    """
    return _chain(exp.And, parts, neutral=True)


def either(*parts: Sql) -> Sql:
    """
    Kleene's *or*, without the parts that are never so.

    >>> either(FALSE).sql(), either(column("a"), TRUE).sql()
    ('FALSE', 'TRUE')
    """
    return _chain(exp.Or, parts, neutral=False)


def _chain(kind: type[exp.And] | type[exp.Or], parts: Iterable[Sql], *, neutral: bool) -> Sql:
    left = [part for part in dict.fromkeys(parts) if not _is(part, neutral)]
    if any(_is(part, not neutral) for part in left):
        return FALSE if neutral else TRUE
    if not left:
        return TRUE if neutral else FALSE
    chain = left[0] if len(left) == 1 else _part(left[0], kind)
    for part in left[1:]:
        chain = kind(this=chain, expression=_part(part, kind))
    return chain


def _part(part: Sql, kind: type[exp.And] | type[exp.Or]) -> Sql:
    return part if isinstance(part, (*_TESTS, kind)) else _operand(part)


def _is(part: Sql, value: bool) -> bool:
    return isinstance(part, exp.Boolean) and part.this is value


def no(part: Sql) -> Sql:
    """
    Kleene's *not*.

    >>> no(column("a")).sql(), no(no(column("a"))).sql(), no(TRUE).sql()
    ('NOT a', 'a', 'FALSE')
    """
    if isinstance(part, exp.Boolean):
        return FALSE if part.this else TRUE
    if isinstance(part, exp.Not):
        inner: Sql = part.this.unnest()
        return inner
    return exp.Not(this=_operand(part))


def unknown(part: Sql) -> Sql:
    """
    Whether a value is NULL; never itself unknown.

    >>> unknown(column("a")).sql(), unknown(TRUE).sql()
    ('a IS NULL', 'FALSE')
    """
    if isinstance(part, exp.Boolean | exp.Literal):
        return FALSE
    return TRUE if is_nothing(part) else exp.Is(this=_operand(part), expression=exp.Null())


def known(part: Sql) -> Sql:
    """Whether a value is there."""
    return no(unknown(part))


def surely(part: Sql) -> Sql:
    """
    Whether a truth is yes; never itself unknown.

    >>> surely(column("a")).sql()
    'a IS TRUE'
    """
    return _surely(part, exp.true())


def surely_not(part: Sql) -> Sql:
    """Whether a truth is no; never itself unknown."""
    return _surely(part, exp.false())


def _surely(part: Sql, truth: exp.Boolean) -> Sql:
    if isinstance(part, exp.Boolean):
        return TRUE if part.this is truth.this else FALSE
    return FALSE if is_nothing(part) else exp.Is(this=_operand(part), expression=truth)


def maybe(part: Sql) -> Sql:
    """Whether a truth is yes or unknown; never itself unknown."""
    return no(surely_not(part))


def cases(*branches: tuple[Sql, Sql], otherwise: Sql | None = None) -> Sql:
    """
    The result of the first branch that is yes; a branch whose test is unknown is skipped.

    >>> cases((unknown(column("a")), number(1)), otherwise=number(2)).sql()
    'CASE WHEN a IS NULL THEN 1 ELSE 2 END'
    """
    taken: list[tuple[Sql, Sql]] = []
    for test, result in branches:
        if _is(test, True):
            otherwise = result
            break
        if not _is(test, False):
            taken.append((test, result))
    if not taken:
        return exp.Null() if otherwise is None else otherwise
    chosen = exp.Case(ifs=[exp.If(this=test, true=result) for test, result in taken])
    if otherwise is not None:
        chosen.set("default", otherwise)
    return chosen


def if_so(test: Sql, result: Sql) -> Sql:
    """A value where a two-valued test is yes, else NULL."""
    return result if _is(test, True) else cases((test, result))


def first_known(*parts: Sql) -> Sql:
    """
    The first value that is there.

    >>> first_known(nothing("BOOLEAN"), column("a"), FALSE).sql()
    'COALESCE(a, FALSE)'
    """
    left = [part for part in parts if not is_nothing(part)]
    if not left:
        return parts[-1]
    return left[0] if len(left) == 1 else exp.Coalesce(this=left[0], expressions=left[1:])


def compared(left: Sql, op: Comparison, right: Sql) -> Sql:
    """
    A comparison; unknown where a side is.

    >>> compared(column("a"), "!=", number(3)).sql()
    'a <> 3'
    """
    return _COMPARED[op](this=_operand(left), expression=_operand(right))


def among(part: Sql, values: Iterable[str]) -> Sql:
    """
    Whether a text is one of the values; unknown where it is.

    >>> among(column("a"), ("x", "y")).sql()
    "a IN ('x', 'y')"
    """
    written = [text(value) for value in values]
    if not written:
        return if_so(known(part), FALSE)
    return exp.In(this=_operand(part), expressions=written)


def among_numbers(part: Sql, values: Iterable[int]) -> Sql:
    """Whether a number is one of the values; unknown where it is."""
    return exp.In(this=_operand(part), expressions=[number(value) for value in values])


def add(left: Sql, right: Sql) -> Sql:
    """A sum."""
    return exp.Add(this=_operand(left), expression=_operand(right))


def subtract(left: Sql, right: Sql) -> Sql:
    """A difference."""
    return exp.Sub(this=_operand(left), expression=_operand(right))


def times(left: Sql, by: int) -> Sql:
    """A product."""
    return exp.Mul(this=_operand(left), expression=number(by))


def whole(left: Sql, by: int) -> Sql:
    """
    A whole quotient of what is not negative.

    >>> whole(column("a"), 100).sql("duckdb")
    'a // 100'
    """
    return exp.IntDiv(this=_operand(left), expression=number(by))


def rest(left: Sql, by: int) -> Sql:
    """The rest of a division of what is not negative."""
    return exp.Mod(this=_operand(left), expression=number(by))


def smallest(parts: Iterable[Sql], never: int) -> Sql:
    """
    The smallest of the values that are there: LEAST differs by dialect, so NULL becomes a sentinel first.

    >>> smallest([column("a"), column("b")], 99991231).sql()
    'NULLIF(LEAST(COALESCE(a, 99991231), COALESCE(b, 99991231)), 99991231)'
    """
    left = list(parts)
    if not left:
        return nothing("BIGINT")
    if len(left) == 1:
        return left[0]
    safe = [first_known(part, number(never)) for part in left]
    return exp.Nullif(this=exp.Least(this=safe[0], expressions=safe[1:]), expression=number(never))


def how_many(tests: Iterable[Sql]) -> Sql:
    """How many of the two-valued tests are yes."""
    counted = [cases((test, number(1)), otherwise=number(0)) for test in tests]
    if not counted:
        return number(0)
    total = counted[0]
    for one in counted[1:]:
        total = exp.Add(this=total, expression=one)
    return total
