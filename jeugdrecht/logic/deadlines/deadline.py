"""A deadline: the day at which a period comes out, and every step from the start event to it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from jeugdrecht.logic.days import Day, plus
from jeugdrecht.logic.deadlines import words
from jeugdrecht.logic.deadlines.atw import Extension, Lengthening, NotExtended, not_extended
from jeugdrecht.logic.deadlines.period import Bound, LastDay, Period, Unit
from jeugdrecht.logic.deadlines.working_days import ATW, Calendar
from jeugdrecht.logic.truth import Truth
from jeugdrecht.sources import Place, Text, atw


@dataclass(frozen=True, slots=True)
class Step:
    """
    One sentence of the way to a deadline.

    Args:
        text: the sentence.
        day: the day at which it arrives, yyyymmdd.
        place: the article of the Algemene termijnenwet behind it; None for the counting itself.
    """

    text: Text
    day: Day
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """
    The day at which a period comes out, and why; `end_of` makes one.

    Args:
        start: the day of the event.
        period: the period of the article.
        extension: on what footing the Algemene termijnenwet extends it, or why not.
        before_extension: the day by the article alone.
        extended_by: the extensions that took effect, with article and rest days; empty when there are none.
        result: the day found.
        calendar: the rest days of the extension.
        working_days: the calendar of a period in working days.
    """

    start: Day
    period: Period
    extension: Extension
    before_extension: Day
    extended_by: tuple[Lengthening, ...]
    result: Day
    calendar: Calendar = field(default=ATW, repr=False)
    working_days: Calendar = field(default=ATW, repr=False)

    @property
    def is_extended(self) -> bool:
        """Whether the Algemene termijnenwet moved the day."""
        return self.result != self.before_extension

    @property
    def not_extended(self) -> NotExtended | None:
        """Why the Algemene termijnenwet does not apply at all; None when it does."""
        return not_extended(self.period, self.extension)

    @property
    def day_after(self) -> Day:
        """The day after the one found, on which what lapses with the period has lapsed."""
        return plus(self.result, days=1)

    def in_time(self, day: Day) -> Truth:
        """
        Whether an act on a day is in time; unknown on a last day that the article leaves open.

        >>> from jeugdrecht.logic.deadlines import Counting, end_of
        >>> certificate = Period(3, Unit.YEAR, Counting.FROM_DAY_AFTER, last_day=LastDay.OPEN)
        >>> valid = end_of(20230501, certificate, extension=Extension.WET)
        >>> [valid.in_time(day) for day in (20260430, 20260501, 20260502)]
        [True, None, False]
        """
        if day == self.result:
            return {LastDay.COUNTS: True, LastDay.DOES_NOT_COUNT: False}.get(self.period.last_day)
        return (day < self.result) is (self.period.bound is Bound.LATEST)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The way from the event to the day found, in sentences, each with the article of the Act."""
        return (
            Step(words.counting(self.start, self.period), self.start),
            Step(words.by_article_alone(self.before_extension, self.period), self.before_extension),
            *self._steps_of_the_act(),
            Step(words.outcome(self.result, self.period), self.result),
        )

    def _steps_of_the_act(self) -> Iterator[Step]:
        day = self.before_extension
        if refusal := self.not_extended:
            yield Step(refusal.why, day, refusal.place)
            return
        if self.extension is Extension.AMVB:
            yield Step(words.BY_ORDER_IN_COUNCIL, day, atw("5"))
        if self.period.backward:
            yield Step(words.NOT_BACKWARD, day, atw("1", lid=2))
        elif not self.extended_by:
            yield Step(words.NO_EXTENSION_NEEDED, day, atw("1", lid=1))
        for one in self.extended_by:
            yield Step(words.extended(one), one.until, one.place)

    @property
    def doubts(self) -> tuple[Text, ...]:
        """What is not known about the calendar of these days; empty when nothing is missing."""
        found: list[Text] = []
        if self.period.unit is Unit.WORKING_DAY:
            found.extend(self.working_days.doubts(*sorted((self.start, self.before_extension))))
        if self.not_extended is None:
            found.extend(self.calendar.doubts(*sorted((self.before_extension, self.result))))
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Alternatives:
    """
    Two dates, because it is not settled whether the Algemene termijnenwet extends the term.

    Args:
        with_extension: the deadline if it does.
        without_extension: the deadline if it does not.
        why: why it is not settled.
    """

    with_extension: Deadline
    without_extension: Deadline
    why: Text

    @property
    def agree(self) -> bool:
        """Whether both come to the same day, so that nothing hangs on the open point."""
        return self.with_extension.result == self.without_extension.result

    @property
    def safest(self) -> Deadline:
        """The one to warn for: the earlier day, or the later one for an act that may not come too soon."""
        choose = min if self.with_extension.period.bound is Bound.LATEST else max
        return choose(self.without_extension, self.with_extension, key=lambda found: found.result)

    def in_time(self, day: Day) -> Truth:
        """Whether an act on a day is in time by both; unknown where they differ."""
        first, second = self.with_extension.in_time(day), self.without_extension.in_time(day)
        return first if first is second else None


VERVALTERMIJN = Text(
    "Naar de letter is ook een vervaltermijn een in de wet gestelde termijn (Algemene termijnenwet, artikel "
    "1), maar of verlenging ook bij verval bedoeld is, staat niet vast.",
    "By the letter a term after which something lapses is a statutory term too (Algemene termijnenwet, "
    "article 1), but whether extension is also meant for lapse is not settled.",
)
"""Why both dates are given for a term after which a measure lapses."""
