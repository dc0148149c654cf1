"""
How the solver holds what may be unknown: rails for truths, and values that may be unknown or absent.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import z3

from jeugdrecht.logic.nodes import Comparison

Bool: TypeAlias = z3.BoolRef
Int: TypeAlias = z3.ArithRef

YES: Bool = z3.BoolVal(True)
NO: Bool = z3.BoolVal(False)


def both(*parts: Bool) -> Bool:
    """
    The two-valued *and*, without the parts that are always so.

    >>> both(YES, z3.Bool("a"))
    a
    """
    left = [part for part in parts if not z3.is_true(part)]
    if any(z3.is_false(part) for part in left):
        return NO
    return left[0] if len(left) == 1 else z3.And(*left) if left else YES


def either(*parts: Bool) -> Bool:
    """
    The two-valued *or*, without the parts that are never so.

    >>> either(), either(NO, z3.Bool("a"))
    (False, a)
    """
    left = [part for part in parts if not z3.is_false(part)]
    if any(z3.is_true(part) for part in left):
        return YES
    return left[0] if len(left) == 1 else z3.Or(*left) if left else NO


def no(part: Bool) -> Bool:
    """
    The two-valued *not*.

    >>> no(no(z3.Bool("a"))), no(YES)
    (a, False)
    """
    if z3.is_not(part):
        return part.arg(0)
    if z3.is_true(part) or z3.is_false(part):
        return NO if z3.is_true(part) else YES
    return z3.Not(part)


def number(value: int) -> Int:
    """A whole number."""
    return z3.IntVal(value)


@dataclass(frozen=True, slots=True)
class Rails:
    """
    A truth on two rails; where neither holds it is unknown, and both never do.

    Args:
        yes: whether it surely holds.
        no: whether it surely does not.
    """

    yes: Bool
    no: Bool

    @property
    def open(self) -> Bool:
        """Whether it is unknown."""
        return both(no(self.yes), no(self.no))

    @property
    def possible(self) -> Bool:
        """Whether it holds or may hold."""
        return no(self.no)

    @property
    def opposite(self) -> "Rails":
        """Kleene's *not*: the rails change places."""
        return Rails(self.no, self.yes)


@dataclass(frozen=True, slots=True)
class Value:
    """
    A number, a day or the code of a text.

    Args:
        value: what it is, where it is known.
        known: whether it is known and there.
        absent: whether it does not apply or never comes.
    """

    value: Int
    known: Bool
    absent: Bool

    @property
    def open(self) -> Bool:
        """Whether it is unknown."""
        return both(no(self.known), no(self.absent))


ALWAYS = Rails(YES, NO)
NEVER = Rails(NO, YES)
UNKNOWN = Rails(NO, NO)


def two_rails(truth: Bool) -> Rails:
    """The rails of a truth that is always known."""
    return Rails(truth, no(truth))


def all_of(parts: Iterable[Rails]) -> Rails:
    """Kleene's *and*."""
    listed = list(parts)
    return Rails(both(*(part.yes for part in listed)), either(*(part.no for part in listed)))


def any_of(parts: Iterable[Rails]) -> Rails:
    """Kleene's *or*."""
    listed = list(parts)
    return Rails(either(*(part.yes for part in listed)), both(*(part.no for part in listed)))


def compared(left: Int, op: Comparison, right: Int) -> Bool:
    """
    A comparison of known numbers; of a quotient, rounded down, without the division.

    >>> born, on = z3.Ints("born on")
    >>> compared((on - born) / 10000, ">=", number(18)), compared(born, "<", on)
    (on - born >= 180000, born < on)
    """
    if _is_quotient(left) and z3.is_int_value(right):
        return _quotient_compared(left.arg(0), left.arg(1).as_long(), op, right.as_long())
    match op:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case ">=":
            return left >= right
        case "==":
            return left == right
        case "!=":
            return left != right


def _is_quotient(term: Int) -> bool:
    divided = z3.is_app(term) and term.decl().kind() == z3.Z3_OP_IDIV
    return bool(divided and z3.is_int_value(term.arg(1)) and term.arg(1).as_long() > 0)


def _quotient_compared(whole: Int, by: int, op: Comparison, least: int) -> Bool:
    from_least, beyond = whole >= by * least, whole >= by * (least + 1)
    match op:
        case "<":
            return no(from_least)
        case "<=":
            return no(beyond)
        case ">":
            return beyond
        case ">=":
            return from_least
        case "==":
            return both(from_least, no(beyond))
        case "!=":
            return either(no(from_least), beyond)


def test(holds: Bool, *terms: Value) -> Rails:
    """A test on terms: no where one is absent, unknown where one is unknown."""
    known = both(*(term.known for term in terms))
    absent = either(*(term.absent for term in terms))
    return Rails(both(known, holds), either(absent, both(known, no(holds))))


def worked_out(value: Int, *terms: Value) -> Value:
    """A value from terms: absent where one is absent, unknown where one is unknown."""
    known = both(*(term.known for term in terms))
    return Value(value, known, either(*(term.absent for term in terms)))


def several(tests: Iterable[Bool]) -> Bool:
    """Whether more than one of the tests holds."""
    listed = [test for test in tests if not z3.is_false(test)]
    return z3.AtLeast(*listed, 2) if len(listed) > 1 else NO


def total(tests: Iterable[Bool]) -> Int:
    """How many of the tests hold."""
    return z3.Sum([z3.If(test, 1, 0) for test in tests] or [number(0)])
