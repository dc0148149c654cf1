"""
Whether a test comes out the same in every row, whatever the row says: tried over all that it can look at.

Only tests that are never unknown are tried, and only where few things matter. What is settled here, such as
two rules that never hold together, need not be worked out for each row.
"""

from collections.abc import Callable, Iterable
from itertools import product
from math import prod
from typing import TypeAlias

from sqlglot import exp

from jeugdrecht.engines.sql.forms import Sql, certain

MOST = 4096
"""How many combinations are tried at most."""

Definition: TypeAlias = Callable[[str], Sql | None]
"""Gives what a column is made of, or None for a column of the data."""

_COMPARED: dict[type[exp.Expr], str] = {
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.EQ: "==",
    exp.NEQ: "!=",
}


def never(test: Sql, made_of: Definition) -> bool:
    """
    Whether a test is no in every row.

    Args:
        test: a condition.
        made_of: gives what a column is made of.

    >>> from jeugdrecht.engines.sql.forms import always_there, both, column, compared, number
    >>> age = always_there(column("a"))
    >>> never(both(compared(age, "<", number(12)), compared(age, ">=", number(18))), lambda name: None)
    True
    >>> never(both(compared(age, "<", number(18)), compared(age, ">=", number(12))), lambda name: None)
    False
    """
    if not certain(test):
        return False
    looked = _Looked(made_of)
    written = looked.written(test)
    domains = [looked.values_of(name) for name in looked.names]
    if prod(len(domain) for domain in domains) > MOST:
        return False
    holds = eval(f"lambda {', '.join(looked.names.values())}: {written}")
    return not any(holds(*values) for values in product(*domains))


class _Looked:
    """A test as Python, with the names of all that it looks at."""

    def __init__(self, made_of: Definition) -> None:
        self._made_of = made_of
        self.names: dict[Sql, str] = {}
        self._values: dict[Sql, set[object]] = {}

    def values_of(self, looked_at: Sql) -> list[object]:
        """Values of which each way to come out has one."""
        values = self._values[looked_at]
        if not values:
            return [False, True]
        numbers = {value for value in values if isinstance(value, int)}
        near = {value + step for value in numbers for step in (-1, 0, 1)}
        return [*sorted(near), *sorted(map(str, values - numbers)), *([] if numbers else [""])]

    def written(self, part: Sql) -> str:
        """A part of the test as Python."""
        match part:
            case exp.Boolean():
                return str(part.this)
            case exp.Paren():
                return self.written(part.this)
            case exp.Not():
                return f"(not {self.written(part.this)})"
            case exp.And() | exp.Or():
                word = "and" if isinstance(part, exp.And) else "or"
                return f"({self.written(part.left)} {word} {self.written(part.right)})"
            case exp.In() if isinstance(part.this, exp.Column) and _are_literals(part.expressions):
                values = [_value(one) for one in part.expressions]
                return f"({self._name(part.this, values)} in {tuple(values)!r})"
            case exp.Column():
                made = self._made_of(part.name)
                return self._name(part, ()) if made is None or not certain(made) else self.written(made)
            case _ if type(part) in _COMPARED and _compares(part):
                value = _value(part.expression)
                return f"({self._name(part.this, [value])} {_COMPARED[type(part)]} {value!r})"
            case _:
                return self._name(part, ())

    def _name(self, looked_at: Sql, values: Iterable[object]) -> str:
        self._values.setdefault(looked_at, set()).update(values)
        return self.names.setdefault(looked_at, f"v{len(self.names)}")


def _compares(part: Sql) -> bool:
    return isinstance(part.this, exp.Column) and isinstance(part.expression, exp.Literal)


def _are_literals(parts: Iterable[Sql]) -> bool:
    return all(isinstance(part, exp.Literal) for part in parts)


def _value(literal: Sql) -> object:
    return literal.name if literal.is_string else int(literal.name)
