"""
The small forms of SQL from which the readings are built: parenthesised, folded, safe with NULL.

They never change an expression, so one may stand in many places until the whole is copied.

NULL is unknown, so AND, OR, NOT and comparison are Kleene's own. What SQL does otherwise (`CASE WHEN`, `IN`,
`LEAST`, aggregates) goes through the functions here (design 2.1).
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from sqlglot import exp

from jeugdrecht.logic.nodes import Comparison

Sql: TypeAlias = exp.Expr

_THERE, _RANGE = "always_there", "range"
_PLAIN = (exp.Connector, exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Add, exp.Sub, exp.Mul,
          exp.IntDiv, exp.Mod)  # fmt: skip
"""What gives NULL only for NULL."""

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


def always_there(made: exp.Column) -> exp.Column:
    """
    The same column, of which it is known that it is never NULL.

    >>> unknown(always_there(column("a"))).sql(), surely(always_there(column("a"))).sql()
    ('FALSE', 'a')
    """
    made.meta[_THERE] = True
    return made


def certain(part: Sql) -> bool:
    """
    Whether an expression is surely never NULL.

    >>> certain(unknown(column("a"))), certain(column("a")), certain(first_known(column("a"), FALSE))
    (True, False, True)
    """
    match part:
        case exp.Boolean() | exp.Literal() | exp.Is():
            return True
        case exp.Column():
            return _THERE in part.meta
        case exp.Case():
            results = [branch.args["true"] for branch in part.args["ifs"]]
            return "default" in part.args and all(map(certain, [*results, part.args["default"]]))
        case exp.Coalesce():
            return any(map(certain, [part.this, *part.expressions]))
        case exp.Paren() | exp.Not() | exp.In():
            return certain(part.this)
        case exp.Cast():
            return not isinstance(part, exp.TryCast) and certain(part.this)
        case exp.Binary():
            return isinstance(part, _PLAIN) and certain(part.left) and certain(part.right)
        case _:
            return False


def within(made: exp.Column, low: int, high: int) -> exp.Column:
    """
    The same column, of which it is known what lies between its lowest and highest value.

    >>> age = within(always_there(column("a")), 12, 17)
    >>> compared(age, "<", number(18)).sql(), compared(age, ">=", number(16)).sql()
    ('TRUE', 'a >= 16')
    """
    made.meta[_RANGE] = (low, high)
    return made


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
    flat = (one for part in parts for one in _flat(part, kind))
    left = [part for part in dict.fromkeys(flat) if not is_always(part, neutral)]
    if any(is_always(part, not neutral) for part in left) or _exclude_each_other(left):
        return FALSE if neutral else TRUE
    if not left:
        return TRUE if neutral else FALSE
    chain = left[0] if len(left) == 1 else _part(left[0], kind)
    for part in left[1:]:
        chain = kind(this=chain, expression=_part(part, kind))
    return chain


def _flat(part: Sql, kind: type[exp.And] | type[exp.Or]) -> Iterator[Sql]:
    bare = part.this if isinstance(part, exp.Paren) and isinstance(part.this, kind) else part
    if isinstance(bare, kind):
        yield from _flat(bare.left, kind)
        yield from _flat(bare.right, kind)
    else:
        yield part


def _exclude_each_other(parts: list[Sql]) -> bool:
    opposites = {part.this.unnest() for part in parts if isinstance(part, exp.Not)}
    return any(part in opposites and certain(part) for part in parts)


def _part(part: Sql, kind: type[exp.And] | type[exp.Or]) -> Sql:
    return part if isinstance(part, (*_TESTS, kind)) else _operand(part)


def is_always(part: Sql, value: bool) -> bool:
    """Whether a test is yes, or no, in every row as it is written."""
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
    if certain(part):
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
    if certain(part):
        return part if truth.this else no(part)
    return FALSE if is_nothing(part) else exp.Is(this=_operand(part), expression=truth)


def maybe(part: Sql) -> Sql:
    """Whether a truth is yes or unknown; never itself unknown."""
    return no(surely_not(part))


def cases(*branches: tuple[Sql, Sql], otherwise: Sql | None = None) -> Sql:
    """
    The result of the first branch that is yes; a branch whose test is unknown is skipped.

    >>> cases((unknown(column("a")), number(1)), otherwise=number(2)).sql()
    'CASE WHEN a IS NULL THEN 1 ELSE 2 END'
    >>> cases((column("a"), FALSE), otherwise=column("b")).sql()
    'NOT (a IS TRUE) AND b'
    """
    taken: list[tuple[Sql, Sql]] = []
    for test, result in branches:
        if is_always(test, True):
            otherwise = result
            break
        if not is_always(test, False):
            taken.append((test, result))
    if not taken:
        return exp.Null() if otherwise is None else otherwise
    if otherwise is not None and all(isinstance(result, exp.Boolean) for _, result in taken):
        return _as_truth(taken, otherwise)
    chosen = exp.Case(ifs=[exp.If(this=test, true=result) for test, result in taken])
    if otherwise is not None:
        chosen.set("default", otherwise)
    return chosen


def _as_truth(branches: list[tuple[Sql, Sql]], otherwise: Sql) -> Sql:
    """Branches that are yes or no, without CASE."""
    made = otherwise
    for test, result in reversed(branches):
        holds = surely(test)
        made = either(holds, made) if is_always(result, True) else both(no(holds), made)
    return made


def if_so(test: Sql, result: Sql) -> Sql:
    """A value where a two-valued test is yes, else NULL."""
    return result if is_always(test, True) else cases((test, result))


def first_known(*parts: Sql) -> Sql:
    """
    The first value that is there.

    >>> first_known(nothing("BOOLEAN"), column("a"), FALSE).sql()
    'COALESCE(a, FALSE)'
    """
    left: list[Sql] = []
    for part in parts:
        if not is_nothing(part):
            left.append(part)
        if certain(part):
            break
    if not left:
        return parts[-1]
    return left[0] if len(left) == 1 else exp.Coalesce(this=left[0], expressions=left[1:])


def compared(left: Sql, op: Comparison, right: Sql) -> Sql:
    """
    A comparison; unknown where a side is.

    >>> compared(column("a"), "!=", number(3)).sql()
    'a <> 3'
    """
    settled = _settled(left, op, right)
    if settled is not None:
        return TRUE if settled else FALSE
    return _COMPARED[op](this=_operand(left), expression=_operand(right))


def _settled(left: Sql, op: Comparison, right: Sql) -> bool | None:
    """How a comparison comes out in every row, where the range of the column tells."""
    if isinstance(left, exp.Literal) and isinstance(right, exp.Literal) and op in ("==", "!="):
        return (left == right) is (op == "==")
    if not (isinstance(left, exp.Column) and _RANGE in left.meta and certain(left) and right.is_int):
        return None
    (low, high), value = left.meta[_RANGE], int(right.name)
    match op:
        case "<" | ">=":
            found = True if high < value else False if low >= value else None
        case "<=" | ">":
            found = True if high <= value else False if low > value else None
        case _:
            return None
    return found if found is None or op in ("<", "<=") else not found


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
    values = tuple(values)
    if not values:
        return if_so(known(part), FALSE)
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
