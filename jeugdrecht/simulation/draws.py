"""
Drawing the columns of a caseload, each by a chance of its own.

A column's chance is that of the seed, the part and the fact. So another share for one fact leaves every other
column as it was, and both sides of a comparison are about the same people.
"""

import datetime
from bisect import bisect
from collections.abc import Mapping, Sequence
from itertools import accumulate
from random import Random
from typing import TypeAlias

from jeugdrecht.logic import days
from jeugdrecht.simulation.basis import Ages, Offset, Scalar, Share

Column: TypeAlias = list[Scalar | datetime.date | None]


def picked(weights: Mapping[Scalar, float], chance: Random, count: int) -> list[Scalar]:
    """
    Values drawn with their weights.

    Args:
        weights: per value its weight.
        chance: the source of chance; where there is a choice, one number is taken per value.
        count: how many.

    >>> picked({"ja": 3, "nee": 1}, Random("7"), 4)
    ['ja', 'nee', 'nee', 'ja']
    """
    if len(weights) == 1:
        return list(weights) * count
    values, sums = list(weights), list(accumulate(weights.values()))
    # Only `random()` gives the same numbers in every version of Python.
    return [values[min(bisect(sums, chance.random() * sums[-1]), len(values) - 1)] for _ in range(count)]


def births(ages: Ages, seed: str, count: int, on: datetime.date) -> tuple[list[int], list[datetime.date]]:
    """
    Ages, and a day of birth for each by which someone has that age on the reference date.

    Args:
        ages: how they are spread.
        seed: of this part of the caseload.
        count: how many.
        on: the reference date.
    """
    drawn = picked(ages.weights, Random(f"{seed}/leeftijd"), count)  # type: ignore[arg-type]
    chance = Random(f"{seed}/verjaardag")
    old = [int(age) for age in drawn]
    anchors = {age: days.to_date(days.plus(days.of_date(on), years=-age)) for age in set(old)}
    return old, [anchors[age] - datetime.timedelta(int(chance.random() * 365)) for age in old]


def share(of: Share, seed: str, drawn: Mapping[str, Column], ages: Sequence[int], column: Column) -> None:
    """
    Fill in one share where it holds and nothing was filled in yet.

    Args:
        of: the share.
        seed: of this part of the caseload.
        drawn: the columns drawn before.
        ages: per row the age on the reference date.
        column: the column of the fact.
    """
    values = picked(of.weights, Random(f"{seed}/{of.fact}"), len(column))
    holds = _holding(of.only, drawn, len(column))
    if of.ages is not None:
        low, high = of.ages
        holds = [so and low <= age < high for so, age in zip(holds, ages, strict=True)]
    for row, so in enumerate(holds):
        if so and column[row] is None:
            column[row] = values[row]


def offset(
    of: Offset,
    seed: str,
    drawn: Mapping[str, Column],
    firsts: Sequence[bool],
    column: Column,
    on: datetime.date,
) -> None:
    """
    Fill in one day where it holds and nothing was filled in yet.

    Args:
        of: how it is spread.
        seed: of this part of the caseload.
        drawn: the columns drawn before.
        firsts: per row whether it is the first item of its case.
        column: the column of the fact.
        on: the reference date.
    """
    chance, wide = Random(f"{seed}/{of.fact}"), of.high - of.low + 1
    moved = [of.low + int(chance.random() * wide) for _ in column]
    starts = [on] * len(column) if of.after is None else drawn[of.after]
    for row, so in enumerate(_holding(of.only, drawn, len(column))):
        start = starts[row]
        if so and column[row] is None and isinstance(start, datetime.date):
            if of.months:
                start = days.to_date(days.plus(days.of_date(start), months=of.months))
            days_later = of.first if of.first is not None and firsts[row] else moved[row]
            column[row] = start + datetime.timedelta(days_later)


def _holding(only: Mapping[str, Scalar], drawn: Mapping[str, Column], count: int) -> list[bool]:
    holds = [True] * count
    for fact, value in only.items():
        holds = [so and found == value for so, found in zip(holds, drawn[fact], strict=True)]
    return holds
