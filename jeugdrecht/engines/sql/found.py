"""
The columns of a decision, and how other decisions read them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from jeugdrecht.engines.sql.coded import is_word
from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    both,
    cases,
    compared,
    either,
    first_known,
    no,
    nothing,
    surely,
    unknown,
)
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.reading import KINDS, Causes, Reading, column_of, merged, where
from jeugdrecht.errors import EngineDeclined

STATUSES = ("decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable", "declined")
"""In the order of their codes, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """
    The columns of a decision, in the frame of its subject or moved to another.

    Args:
        status: its status.
        outside: whether the governing day lies before the oldest text that was read.
        causes: why it is undecided.
        value: NULL unless decided; for a set a list of its members.
        of: what the value is made of; *members* are read one by one.
        words: the words that the value is one of, where it is nothing else.
        not_after: of a limit or a day, the lowest that is known.
        members: of a set, each member.
        states: the state of each power, by the name of its column.
    """

    status: Sql
    outside: Sql = FALSE
    causes: Causes = field(default_factory=dict)
    value: Sql | None = None
    of: Literal["texts", "numbers", "members"] = "texts"
    words: tuple[str, ...] = ()
    not_after: Sql | None = None
    members: Mapping[str, Reading] = field(default_factory=dict)
    states: Mapping[str, Sql] = field(default_factory=dict)

    def is_(self, *statuses: str) -> Sql:
        """Whether the decision came out with one of these statuses."""
        return is_word(self.status, statuses, STATUSES)

    def moved(self, frame: Frame) -> "Found":
        """The same as seen from the items of a list, where it was decided on the cases."""
        return Found(
            status=frame.from_cases(self.status),
            outside=frame.from_cases(self.outside),
            causes={kind: frame.from_cases(cause) for kind, cause in self.causes.items()},
            value=None if self.value is None else frame.from_cases(self.value),
            of=self.of,
            words=self.words,
            not_after=None if self.not_after is None else frame.from_cases(self.not_after),
            members={name: member.moved(frame) for name, member in self.members.items()},
        )


def decision_is(found: Found, values: Iterable[str], hint: str, frame: Frame) -> Reading:
    """Whether a decision came out so; absent, and therefore no, where it does not arise."""
    matches = FALSE
    if found.value is not None and found.of == "texts":
        matches = first_known(is_word(found.value, values, found.words), FALSE)
    value = cases(
        (found.is_("decided"), matches), (found.is_("not_applicable"), FALSE), otherwise=nothing("BOOLEAN")
    )
    return column_of(frame, hint, Reading(value, causes_of_reading(found)))


def decision_has(found: Found, member: str, hint: str, frame: Frame) -> Reading:
    """Whether a decision's set has this member; the other members may still be open."""
    if member not in found.members:
        raise EngineDeclined("sql", "DecisionHas", f"{member} is no member of that decision")
    read = found.members[member]
    arises = both(no(found.is_("not_applicable")), no(found.outside))
    value = cases(
        (found.is_("not_applicable"), FALSE), (found.outside, nothing("BOOLEAN")), otherwise=read.value
    )
    causes = merged((where(arises, read.causes), {"law": found.outside}))
    return column_of(frame, hint, Reading(value, causes))


def bound_at_most(found: Found, term: Reading, hint: str, frame: Frame) -> Reading:
    """Whether a decision's bound is at most this: one candidate that is suffices."""
    not_after = nothing("BIGINT") if found.not_after is None else found.not_after
    bound = found.value if found.value is not None and found.of == "numbers" else nothing("BIGINT")
    never = either(found.is_("not_applicable"), term.absent)
    reached = surely(compared(not_after, "<=", term.value))
    decided = both(found.is_("decided"), no(term.open))
    at_most = first_known(compared(bound, "<=", term.value), FALSE)
    value = cases((never, FALSE), (reached, TRUE), (decided, at_most), otherwise=nothing("BOOLEAN"))
    settled = either(never, reached, decided)
    causes = where(no(settled), merged((causes_of_reading(found), term.causes)))
    return column_of(frame, hint, Reading(value, causes))


def outcome(found: Found, hint: str, frame: Frame) -> Reading:
    """The number or the day that a decision gives; absent where it does not arise or gives none."""
    there = found.value is not None and found.of == "numbers"
    value = found.value if there and found.value is not None else nothing("BIGINT")
    none = both(found.is_("decided"), unknown(value))
    absent = either(found.is_("not_applicable"), none)
    return column_of(frame, hint, Reading(value, where(no(absent), causes_of_reading(found)), absent))


def causes_of_reading(found: Found) -> Causes:
    """Why reading an undecided decision gives unknown."""
    waiting = where(found.is_("open", "judgement"), found.causes)
    left_over: Causes = {
        "conflict": found.is_("conflict"), "gap": found.is_("gap"), "law": found.is_("outside"),
    }  # fmt: skip
    both_ = merged((waiting, left_over))
    return {kind: both_[kind] for kind in KINDS if kind in both_}
