"""
Where the tests of a decision cut a number or a day into classes, found by asking the tests themselves.

A test changes once as a quantity goes up, so that halving finds the last value before and the first after.
"""

import datetime
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from jeugdrecht.cases.values import bounds
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.explain.changes.places import Place, put, said_at
from jeugdrecht.explain.changes.probes import Probe, contexts
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import FactType

MEASURED = (FactType.NUMBER, FactType.AMOUNT, FactType.DAY)
"""The types of facts whose values have an order."""

FIRST_DAY, LAST_DAY = 19670101, 20981231
"""Days outside these are not looked at: statutory terms need the holidays, known from 1966 to 2100."""
LONGEST = {"jaar": 130, "maand": 1_560, "week": 6_800, "dag": 47_500}
"""No period that is looked at is longer than a life; longer ones do not fit in the calendar."""


class Scale:
    """
    The values of a fact in a row: days by their count, numbers as they are.

    >>> from jeugdrecht.facts.feit import pleegdatum
    >>> scale = Scale(pleegdatum.fact.type, (20260227, 20260302))
    >>> [scale.value(place) for place in range(scale.place(20260228), scale.last + 1)]
    [20260228, 20260301, 20260302]
    """

    def __init__(self, type: FactType, ends: tuple[int, int]) -> None:
        self._of_days = type is FactType.DAY
        self.first, self.last = self.place(ends[0]), self.place(ends[1])

    @classmethod
    def of(cls, place: Place) -> "Scale":
        """The scale on which a fact is measured."""
        if place.fact.type is FactType.DAY:
            return cls(FactType.DAY, (FIRST_DAY, LAST_DAY))
        low, high = bounds(place.fact)
        return cls(place.fact.type, (low, min(high, LONGEST.get(place.fact.unit or "", high))))

    def place(self, value: int) -> int:
        """Where a value stands."""
        return days.to_date(value).toordinal() if self._of_days else value

    def value(self, place: int) -> int:
        """The value that stands there."""
        return days.of_date(datetime.date.fromordinal(place)) if self._of_days else place


def changes_of(ask: Callable[[int], object], points: list[int]) -> Iterator[tuple[int, int]]:
    """
    The neighbours between which an outcome changes, looked for between successive points.

    Args:
        ask: gives the outcome at a point.
        points: in order; what comes and goes again between two of them is not seen.

    >>> list(changes_of(lambda place: place >= 18, [0, 10, 130]))
    [(17, 18)]
    """
    found = {point: ask(point) for point in points}
    for start, end in pairwise(points):
        before = found[start]
        while before != found[end]:
            low, high = _halved(ask, start, end, before)
            yield low, high
            start, before = high, ask(high)


def _halved(ask: Callable[[int], object], low: int, high: int, before: object) -> tuple[int, int]:
    while high - low > 1:
        middle = (low + high) // 2
        if ask(middle) == before:
            low = middle
        else:
            high = middle
    return low, high


class Line:
    """
    A case along the values of one fact, the rest of it as it is.

    Args:
        rulebase: the law.
        case: the case.
        place: where the fact stands.
        compiled: whether by generated functions (see `Outcomes`).
        since: the lowest value to look at, instead of the lowest there is.
    """

    def __init__(
        self, rulebase: Rulebase, case: Case, place: Place, *, compiled: bool, since: int | None = None
    ) -> None:
        self._rulebase = rulebase
        self._case = case
        self._place = place
        self._scale = Scale.of(place)
        self._points = self._ends_and_now(since)
        self._compiled = compiled
        self._found: dict[int, Outcomes] = {}
        self._latest: Outcomes | None = None

    def cuts(self, test: Probe) -> Iterator[int]:
        """The values of the fact on both sides of each change of a test."""
        for context in contexts(self._rulebase, self._case, test):
            if not self._is_put_to_another(test, context):
                ask = partial(self._outcome, test, context)
                for low, high in changes_of(ask, self._points):
                    yield from (self._scale.value(low), self._scale.value(high))

    def first_change(self, test: Probe, since: int) -> Iterator[int]:
        """The first value above *since* at which a quantity differs from what it is there."""
        start = self._scale.place(since)
        for context in contexts(self._rulebase, self._case, test):
            ask = partial(self._outcome, test, context)
            before = ask(start)
            if before != ask(self._scale.last):
                yield self._scale.value(_halved(ask, start, self._scale.last, before)[1])

    def _ends_and_now(self, since: int | None) -> list[int]:
        scale, given = self._scale, said_at(self._case, self._place)
        first = scale.first if since is None else scale.place(since)
        known = given is not None and isinstance(given.value, int)
        now = scale.place(given.value) if known else first  # type: ignore[union-attr, arg-type]
        return sorted({first, scale.last, min(max(now, first), scale.last)})

    def _outcome(self, test: Probe, context: Context, at: int) -> object:
        found = self._found.get(at)
        if found is None:
            changed = put(self._case, {self._place: Given(self._scale.value(at))})
            found = Outcomes(self._rulebase, changed, compiled=self._compiled, like=self._latest)
            self._found[at] = self._latest = found
        return found.look(test.node, _in(found.case, context, self._rulebase))

    def _is_put_to_another(self, test: Probe, context: Context) -> bool:
        """Whether a test is put to another item than the one that is looked at, and looks no further."""
        place = self._place
        other = place.item is not None and context.item_id != place.item
        return other and context.kind == place.fact.item and not test.nested


def _in(case: Case, context: Context, rulebase: Rulebase) -> Context:
    """The same item as it stands in a changed case."""
    if context.item is None or context.kind is None:
        return context
    return Context(case.item(rulebase.list_of_item[context.kind].id, context.item.id), context.kind)
