"""
What a compiled decision gives: the status, the value, and of why it is unknown only the kinds.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from jeugdrecht.engines.finding import ABSENT, Absent, Causes, Status, Value
from jeugdrecht.logic.truth import Truth

FACT, JUDGEMENT, CONFLICT, GAP, OUTSIDE, LAW = 1, 2, 4, 8, 16, 32
"""The kinds of causes, as bits of one number."""

BITS: Final[Mapping[str, int]] = {
    "fact": FACT, "judgement": JUDGEMENT, "conflict": CONFLICT, "gap": GAP, "outside": OUTSIDE, "law": LAW,
}  # fmt: skip
_ROWS: tuple[tuple[int, Status], ...] = (
    (FACT, "open"), (JUDGEMENT, "judgement"), (CONFLICT, "conflict"), (GAP, "gap"),
)  # fmt: skip


class Verdict(NamedTuple):
    """
    How a decision came out.

    Args:
        status: as in a finding.
        value: as in a finding.
        causes: the kinds of what leaves it undecided, as bits.
        not_after: of a limit or an end that is still open, the lowest that is known.
        members: of a set, a list or a checklist, whether each member holds, with the kinds of causes.
        fields: of a record, the verdict per field.
    """

    status: Status
    value: object = None
    causes: int = 0
    not_after: int | None = None
    members: Mapping[str, tuple[Truth, int]] = {}
    fields: Mapping[str, "Verdict"] = {}


NOT_APPLICABLE = Verdict("not_applicable")
BEFORE_THE_FIRST_TEXT = Verdict("outside", causes=OUTSIDE)


def kinds_of(causes: Causes) -> int:
    """
    The kinds of causes, as bits.

    >>> from jeugdrecht.engines.finding import Cause
    >>> kinds_of((Cause("law", "sr:77a"), Cause("fact", "feit.soort"), Cause("fact", "feit.pleegdatum")))
    33
    """
    found = 0
    for cause in causes:
        found |= BITS[cause.kind]
    return found


def status_of(causes: int) -> Status:
    """
    The status of what is left undecided for causes of these kinds (design 2.4, rows 6 to 8).

    >>> status_of(JUDGEMENT | LAW), status_of(LAW)
    ('judgement', 'outside')
    """
    return next((status for bit, status in _ROWS if causes & bit), "outside")


def reading(verdict: Verdict) -> int:
    """The kinds of causes for which reading an undecided decision gives unknown."""
    if verdict.status in ("conflict", "gap", "outside"):
        return BITS[verdict.status]
    return verdict.causes


# --- what the nodes that read a decision make of its verdict ----------------------------------------------


def is_one_of(verdict: Verdict, values: tuple[str, ...]) -> tuple[Truth, int]:
    """Whether a decision came out as one of the values; no where it does not arise."""
    if verdict.status == "decided":
        return verdict.value in values, 0
    return (False, 0) if verdict.status == "not_applicable" else (None, reading(verdict))


def has_member(verdict: Verdict, member: str) -> tuple[Truth, int]:
    """Whether a decision's set has this member; the other members may still be open."""
    if verdict.status == "not_applicable":
        return False, 0
    return verdict.members.get(member) or (None, reading(verdict))


def has_bound_at_most(verdict: Verdict, limit: Value, causes: int) -> tuple[Truth, int]:
    """Whether a decision's bound is at most this; *causes* is why the limit is not known."""
    if verdict.status == "not_applicable" or limit is ABSENT:
        return False, 0
    if isinstance(limit, int):
        if verdict.not_after is not None and verdict.not_after <= limit:
            return True, 0
        if verdict.status == "decided":
            return isinstance(verdict.value, int) and verdict.value <= limit, 0
        return None, reading(verdict)
    return None, reading(verdict) | causes


def quantity(verdict: Verdict) -> tuple[Value, int]:
    """The number or the day that a decision gives; absent where it does not arise or gives none."""
    if verdict.status == "not_applicable":
        return ABSENT, 0
    if verdict.status != "decided":
        return None, reading(verdict)
    return (verdict.value if isinstance(verdict.value, int | Absent) else None), 0
