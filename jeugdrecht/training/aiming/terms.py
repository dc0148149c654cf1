"""
Bringing a number, a day or a text where it must be: the facts beneath it are said so that it falls there.
"""

from collections.abc import Callable, Iterator
from itertools import islice

from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Scalar
from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    Birthday,
    ChoiceFact,
    DayDerived,
    DayFact,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    MonthsBetween,
    NumberDerived,
    NumberFact,
    OutcomeDay,
    OutcomeNumber,
    StartOn,
    Sum,
    Term,
    TextDerived,
    TextFact,
    TextOn,
    Times,
)
from jeugdrecht.training.aiming.look import At, Look
from jeugdrecht.training.aiming.tell import FIRST, HIGHEST, LAST, LOWEST, Teller, from_day, to_day

Outcome = Callable[[Case, str, At | None, int, int], Iterator[Case]]
Runs = Callable[[Case, TextOn | StartOn], Iterator[tuple[Case, At]]]
SOME_YEARS = 5
"""An age without an upper bound is said to be within so many years of the lower one, and the reverse."""
OLD = 150
STAGES = ((8, 11), (12, 15), (16, 17), (18, 21))
"""The ages to try where any will do."""
MOST_WAYS = 4
"""Of each part so many ways are tried at most before another is looked for."""
UNBORN_MONTHS = 6
"""So far ahead the day is at most on which an unborn child is expected."""
SLACK = 5
"""Days by which an end can move: short months, and weekends and holidays after a statutory term."""


class Terms:
    """
    Brings terms where they must be.

    Args:
        look: looks at cases.
        teller: says facts.
        outcome: makes cases in which another decision gives something.
        runs: makes cases in which an item of a list runs on the day that is asked, with that item.
    """

    def __init__(self, look: Look, teller: Teller, outcome: Outcome, runs: Runs) -> None:
        self._look, self._teller, self._outcome, self._runs = look, teller, outcome, runs

    def reach(self, case: Case, term: Term, low: int, high: int, at: At | None) -> Iterator[Case]:
        """
        Cases in which a number or a day lies within bounds, both counted in.

        Args:
            case: the case so far.
            term: the number or the day.
            low, high: the bounds; of days as yyyymmdd, also where no such day exists.
            at: the item it is asked of.
        """
        if low > high:
            return
        value = self._look.value(case, term, at)
        if isinstance(value, int) and low <= value <= high:
            yield case
            return
        for made in self._ways(case, term, low, high, at):
            found = self._look.value(made, term, at)
            if isinstance(found, int) and low <= found <= high:
                yield made

    def known(self, case: Case, term: Term, at: At | None) -> Iterator[Case]:
        """Cases in which a number or a day is known, whatever it is."""
        yield from self.reach(case, term, LOWEST, HIGHEST, at)

    def _ways(self, case: Case, term: Term, low: int, high: int, at: At | None) -> Iterator[Case]:
        match term:
            case NumberFact() | DayFact():
                yield from self._fact(case, term, low, high, at)
            case NumberDerived() | AgeDerived() | DayDerived():
                yield from self.reach(case, term.definition, low, high, at)
                if self._look.waits_for_law(case, term.definition, at):
                    yield from self._fact(case, term, low, high, at)
            case AgeOn():
                yield from self._age(case, term, low, high, at)
            case MonthsBetween():
                yield from self._months(case, term, low, high, at)
            case Sum():
                yield from self._sum(case, term, low, high, at)
            case Times():
                over, under = term.numerator, term.denominator
                least = -(-low * under // over) if low > LOWEST else low
                most = ((high + 1) * under - 1) // over if high < HIGHEST else high
                yield from self.reach(case, term.number, least, most, at)
            case OutcomeNumber() | OutcomeDay():
                yield from self._outcome(case, term.decision, at, low, high)
            case EndOfPeriod():
                months, spare = 12 * term.years + term.months, 7 * term.weeks + term.days
                yield from self._begun(case, term.start, low, high, (months, spare, at))
            case EndOfTerm():
                yield from self._begun(case, term.start, low, high, (*_length(term), at))
            case EndOfCounted():
                yield from self._counted(case, term, low, high, at)
            case Birthday():
                years = term.years * 10000
                yield from self.reach(case, term.birth, _less(low, years), _less(high, years), at)
            case StartOn():
                for made, item in self._runs(case, term):
                    yield from self.reach(made, term.running.since, low, high, item)

    def _fact(
        self, case: Case, term: NumberFact | NumberDerived | AgeDerived | DayFact | DayDerived,
        low: int, high: int, at: At | None,
    ) -> Iterator[Case]:  # fmt: skip
        if term.fact.id == "zaak.peildatum":
            yield from self._teller.on(case, low, high)
            return
        values = self._teller.between(case, term.fact, low, high, at)
        yield from self._teller.say(case, term.fact, values, at)

    def _age(self, case: Case, term: AgeOn, low: int, high: int, at: At | None) -> Iterator[Case]:
        birth, on = self._look.value(case, term.birth, at), self._look.value(case, term.on, at)
        if isinstance(on, int) and high < 0:
            for unborn in self._teller.unborn(case):
                yield from self.reach(unborn, term.birth, on + 1, days.plus(on, months=UNBORN_MONTHS), at)
        elif isinstance(on, int):
            for least, most in self._teller.in_any_order(_years(low, high)):
                ways = self.reach(case, term.birth, on - (most + 1) * 10000 + 1, on - least * 10000, at)
                yield from islice(ways, 2)
        elif isinstance(birth, int):
            last = days.plus(days.birthday(birth, max(high, 0) + 1), days=-1) if high < 150 else LAST
            yield from self.reach(case, term.on, days.birthday(birth, max(low, 0)), last, at)
        else:
            for made in islice(self.known(case, term.on, at), MOST_WAYS):
                yield from self.reach(made, term, low, high, at)

    def _months(self, case: Case, term: MonthsBetween, low: int, high: int, at: At | None) -> Iterator[Case]:
        start, end = self._look.value(case, term.start, at), self._look.value(case, term.end, at)
        least = max(low, 0) - (1 if term.begun else 0)
        most = min(high, 2 * max(low, 0) + 24) + 1
        if isinstance(start, int):
            first, last = days.plus(start, months=least), days.plus(start, months=most)
            yield from self.reach(case, term.end, first, last, at)
        elif isinstance(end, int):
            first, last = days.plus(end, months=-most), days.plus(end, months=-least)
            yield from self.reach(case, term.start, first, last, at)
        else:
            for made in islice(self.known(case, term.end, at), MOST_WAYS):
                yield from self.reach(made, term, low, high, at)

    def _sum(self, case: Case, term: Sum, low: int, high: int, at: At | None) -> Iterator[Case]:
        left, right = self._look.value(case, term.left, at), self._look.value(case, term.right, at)
        if isinstance(right, int):
            by = term.sign * right
            yield from self.reach(case, term.left, _less(low, by), _less(high, by), at)
        elif isinstance(left, int):
            bounds = (_less(low, left), _less(high, left))
            least, most = bounds if term.sign > 0 else (-bounds[1], -bounds[0])
            yield from self.reach(case, term.right, least, most, at)
        else:
            for made in islice(self.known(case, term.right, at), MOST_WAYS):
                yield from self.reach(made, term, low, high, at)

    def _begun(
        self, case: Case, start: Term, low: int, high: int, length: tuple[int, int, At | None]
    ) -> Iterator[Case]:
        """The start of a period of so many months and days that must end within bounds."""
        months, spare, at = length
        first = _moved(low, -months, -spare - SLACK) if low > FIRST else low
        last = _moved(high, -months, -spare + SLACK) if high < LAST else high
        # The bounds themselves are what an exercise turns on, so they are tried before what lies between.
        for edge in (_moved(high, -months, -spare), _moved(low, -months, -spare)):
            if FIRST < edge < LAST:
                yield from self.reach(case, start, edge, edge, at)
        yield from self.reach(case, start, first, last, at)

    def _counted(self, case: Case, term: EndOfCounted, low: int, high: int, at: At | None) -> Iterator[Case]:
        count = self._look.value(case, term.count, at)
        if not isinstance(count, int):
            for made in islice(self.known(case, term.count, at), MOST_WAYS):
                yield from self.reach(made, term, low, high, at)
            return
        months = {"jaar": 12 * count, "maand": count}.get(term.unit, 0)
        spare = {"week": 7 * count, "dag": count}.get(term.unit, 0)
        yield from self._begun(case, term.start, low, high, (months, spare, at))

    # --- words --------------------------------------------------------------------------------------------

    def word(
        self, case: Case, term: Term, fits: Callable[[Scalar], bool], named: tuple[str, ...], at: At | None
    ) -> Iterator[Case]:
        """
        Cases in which a choice or a text fits.

        Args:
            case: the case so far.
            term: the choice or the text.
            fits: whether a value will do.
            named: texts to try first, in the order drawn.
            at: the item it is asked of.
        """
        match term:
            case ChoiceFact() | TextFact():
                known = dict.fromkeys([*named, *self._teller.words(case, term.fact)])
                yield from self._teller.say(case, term.fact, [one for one in known if fits(one)], at)
            case TextDerived():
                yield from self.word(case, term.definition, fits, named, at)
            case TextOn():
                for made, item in self._runs(case, term):
                    yield from self.word(made, term.text, fits, named, item)


def _years(low: int, high: int) -> tuple[tuple[int, int], ...]:
    """The ages that a case about a young person can be told with, from and up to and including."""
    if low <= 0 and high >= OLD:
        return STAGES
    if high >= OLD:
        return ((low, low + SOME_YEARS),)
    return tuple(dict.fromkeys(((max(low, 0, high - SOME_YEARS), high), (max(low, 0), high))))


def _less(bound: int, by: int) -> int:
    return bound if bound in (LOWEST, HIGHEST) else bound - by


def _moved(bound: int, months: int, spare: int) -> int:
    if not FIRST < bound < LAST:
        return bound
    day = from_day(bound) if bound < LAST else to_day(bound)
    moved = days.plus(day, months=months)
    return days.plus(moved, days=spare) if spare else moved


def _length(term: EndOfTerm) -> tuple[int, int]:
    """A statutory term in months and days, as near as its start needs."""
    sign = -1 if term.backward else 1
    months = {"maand": 1, "jaar": 12}.get(term.unit, 0) * term.length
    spare = {"dag": 1, "werkdag": 1, "week": 7}.get(term.unit, 0) * term.length
    return sign * months, sign * spare
