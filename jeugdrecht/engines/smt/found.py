"""
What the solver knows of a decision, and how other decisions read it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jeugdrecht.engines.smt.forms import NO, Bool, Rails, Value, both, compared, either, no, number
from jeugdrecht.errors import EngineDeclined


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """
    The rows of design 2.4 that are final; where none holds, the decision is undecided.

    Args:
        outside: row 1.
        not_applicable: row 2.
        conflict: row 3.
        decided: row 4.
        gap: row 5.
        overlap: of a choice, whether two rules give different values, with no power used.
        values: of a choice, for each word whether it was decided.
        number: of a choice of numbers, a limit or a day, what was decided.
        bound: of a limit or a day, the lowest candidate that is known.
        members: of a set, each member.
    """

    outside: Bool = NO
    not_applicable: Bool
    conflict: Bool = NO
    decided: Bool
    gap: Bool = NO
    overlap: Bool = NO
    values: Mapping[str, Bool] = field(default_factory=dict)
    number: Value | None = None
    bound: Value | None = None
    members: Mapping[str, Rails] = field(default_factory=dict)


def decision_is(found: Found, values: Iterable[str]) -> Rails:
    """Whether a decision came out so; absent, and therefore no, where it does not arise."""
    came = either(*(found.values.get(value, NO) for value in values))
    return Rails(came, either(found.not_applicable, both(found.decided, no(came))))


def decision_has(found: Found, member: str) -> Rails:
    """Whether a decision's set has this member; the other members may still be open."""
    if member not in found.members:
        raise EngineDeclined("smt", "DecisionHas", f"{member} is no member of that decision")
    read, arises = found.members[member], both(no(found.outside), no(found.not_applicable))
    return Rails(both(arises, read.yes), either(found.not_applicable, both(arises, read.no)))


def bound_at_most(found: Found, term: Value) -> Rails:
    """Whether a decision's bound is at most this: one candidate that is suffices."""
    never = either(found.not_applicable, term.absent)
    reached = NO if found.bound is None else _at_most(found.bound, term)
    decided = both(found.decided, term.known)
    at_most = NO if found.number is None else _at_most(found.number, term)
    yes = both(no(never), either(both(term.known, reached), both(decided, at_most)))
    return Rails(yes, either(never, both(decided, no(at_most), no(reached))))


def outcome(found: Found) -> Value:
    """The number or the day that a decision gives; absent where it does not arise or gives none."""
    if found.number is None:
        return Value(number(0), NO, either(found.not_applicable, found.decided))
    return Value(found.number.value, found.number.known, either(found.not_applicable, found.number.absent))


def _at_most(bound: Value, term: Value) -> Bool:
    return both(bound.known, compared(bound.value, "<=", term.value))
