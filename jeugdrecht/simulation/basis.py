"""
What a caseload is drawn from: how each fact is spread, and on what figure or assumption that rests.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from jeugdrecht.sources import Text


@dataclass(frozen=True, slots=True)
class Source:
    """
    A published figure.

    Args:
        what: which figure, of which year, and what was done with it.
        publisher: who published it.
        url: where it stands.
    """

    what: Text
    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class Assumption:
    """What nobody has counted for us; *why* says what was chosen, and for what reason."""

    why: Text


Basis: TypeAlias = Source | Assumption
Scalar: TypeAlias = bool | int | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """
    How old people are on the reference date.

    Args:
        weights: per age in completed years, how many there are of each; only their proportion counts.
        basis: one or more figures or assumptions.
    """

    weights: Mapping[int, float]
    basis: tuple[Basis, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """
    How often each value of a fact occurs.

    Args:
        fact: its id.
        weights: per value how often; only their proportion counts.
        basis: on what that rests.
        only: the values that facts drawn before must have; where they differ, the next share of the same fact
            holds, and where none is left the fact is left out.
        ages: the ages on the reference date for which it holds, from and up to.
    """

    fact: str
    weights: Mapping[Scalar, float]
    basis: Basis
    only: Mapping[str, Scalar] = field(default_factory=dict)
    ages: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """
    A day, as so many days after the reference date; each number of days is as likely as another.

    Args:
        fact: its id.
        low, high: the first and the last number of days; below zero is before the reference date.
        basis: on what that rests.
        first: the number of days for the first item of each case, where it is not drawn.
        after: a day drawn before, from which is counted instead.
        months: months that are added besides.
        only: as of a share.
    """

    fact: str
    low: int = 0
    high: int = 0
    basis: Basis
    first: int | None = None
    after: str | None = None
    months: int = 0
    only: Mapping[str, Scalar] = field(default_factory=dict)


Drawn: TypeAlias = Share | Offset
