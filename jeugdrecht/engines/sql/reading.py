"""
What a node says in every row: its value, where it is absent, and why it is unknown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from jeugdrecht.engines.sql.forms import FALSE, Sql, both, either, surely, surely_not, unknown
from jeugdrecht.engines.sql.forms import no as opposite
from jeugdrecht.engines.sql.layers import Frame

Kind = Literal["fact", "judgement", "conflict", "gap", "law"]
"""The kinds of cause, in the order in which they give an undecided finding its status; *law* is the last."""

KINDS: tuple[Kind, ...] = ("fact", "judgement", "conflict", "gap", "law")
Causes = Mapping[Kind, Sql]


@dataclass(frozen=True, slots=True)
class Reading:
    """
    A node, read in every row of a frame.

    Args:
        value: its value; NULL where it is unknown or absent.
        causes: per kind that can occur, whether it is among the causes; one of them is yes where the node is
            unknown, and none elsewhere.
        absent: whether it does not apply or never comes; never itself unknown.
    """

    value: Sql
    causes: Causes = field(default_factory=dict)
    absent: Sql = FALSE

    @property
    def open(self) -> Sql:
        """Whether it is unknown."""
        return both(unknown(self.value), opposite(self.absent)) if self.causes else FALSE

    @property
    def yes(self) -> Sql:
        """Whether it surely holds."""
        return surely(self.value)

    @property
    def no(self) -> Sql:
        """Whether it surely does not hold."""
        return surely_not(self.value)

    def moved(self, frame: Frame) -> "Reading":
        """The same as seen from the items of a list, where it was read on the cases; columns only."""
        causes = {kind: frame.from_cases(cause) for kind, cause in self.causes.items()}
        return Reading(frame.from_cases(self.value), causes, frame.from_cases(self.absent))


NO = Reading(FALSE)


def together(value: Sql, parts: Iterable[Reading], absent: Sql = FALSE) -> Reading:
    """A reading from its parts; where it is unknown, the causes are those of its unknown parts."""
    causes = merged(part.causes for part in parts)
    is_open = both(unknown(value), opposite(absent))
    if len(causes) == 1:
        return Reading(value, dict.fromkeys(causes, is_open), absent)
    return Reading(value, {kind: both(is_open, cause) for kind, cause in causes.items()}, absent)


def merged(causes: Iterable[Causes]) -> Causes:
    """Causes put together, per kind."""
    found: dict[Kind, list[Sql]] = {}
    for group in causes:
        for kind, cause in group.items():
            if cause != FALSE:
                found.setdefault(kind, []).append(cause)
    return {kind: either(*found[kind]) for kind in KINDS if kind in found}


def where(test: Sql, causes: Causes) -> Causes:
    """The causes, in the rows where a test holds."""
    return {kind: both(test, cause) for kind, cause in causes.items()}


def all_of(frame: Frame, hint: str, parts: tuple[Reading, ...]) -> Reading:
    """Kleene's *and* of readings."""
    return together(_looked_at(frame, hint, both(*(part.value for part in parts)), parts), parts)


def any_of(frame: Frame, hint: str, parts: tuple[Reading, ...]) -> Reading:
    """Kleene's *or* of readings."""
    return together(_looked_at(frame, hint, either(*(part.value for part in parts)), parts), parts)


def _looked_at(frame: Frame, hint: str, value: Sql, parts: tuple[Reading, ...]) -> Sql:
    # Each kind of cause looks at the value once, so with several kinds it becomes a column.
    return frame.let(hint, value) if len(merged(part.causes for part in parts)) > 1 else value


def column_of(frame: Frame, hint: str, reading: Reading, about: str = "") -> Reading:
    """The same reading with a column for each expression in it, and words beside that of its value."""
    causes = {kind: frame.let(f"{hint}__{kind}", cause) for kind, cause in reading.causes.items()}
    return Reading(frame.let(hint, reading.value, about), causes, frame.let(f"{hint}__nvt", reading.absent))
