"""
Forms over several parts: the smallest of them, and whether more than one holds.
"""

from collections.abc import Iterable
from itertools import combinations

from sqlglot import exp

from jeugdrecht.engines.sql.forms import (
    Sql,
    both,
    cases,
    compared,
    either,
    first_known,
    is_always,
    nothing,
    number,
)

_FEW = 4
"""Up to how many tests pairs are quicker than counting."""


def smallest(parts: Iterable[Sql], never: int) -> Sql:
    """
    The smallest of the values that are there: LEAST differs by dialect, so NULL becomes a sentinel first.

    >>> from jeugdrecht.engines.sql.forms import column
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


def more_than_one(tests: Iterable[Sql]) -> Sql:
    """
    Whether at least two of the two-valued tests are yes.

    >>> from jeugdrecht.engines.sql.forms import column
    >>> more_than_one([column("a"), column("b")]).sql(), more_than_one([column("a")]).sql()
    ('a AND b', 'FALSE')
    """
    left = [test for test in tests if not is_always(test, False)]
    if len(left) <= _FEW:
        return either(*(both(one, other) for one, other in combinations(left, 2)))
    counted: Sql = cases((left[0], number(1)), otherwise=number(0))
    for test in left[1:]:
        counted = exp.Add(this=counted, expression=cases((test, number(1)), otherwise=number(0)))
    return compared(counted, ">", number(1))
