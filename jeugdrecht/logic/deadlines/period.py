"""A period as an article words it: its length, where counting begins, and what its last day means."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.sources import Text


class Unit(Enum):
    """The unit in which the article words the period; it is never converted into another one."""

    DAY = "dag"
    WORKING_DAY = "werkdag"
    WEEK = "week"
    MONTH = "maand"
    YEAR = "jaar"


class Counting(Enum):
    """Whether the day of the start event is itself the first day of the period."""

    FROM_DAY_ITSELF = "vanaf de dag zelf"
    FROM_DAY_AFTER = "vanaf de dag erna"


class LastDay(Enum):
    """Whether the last day itself still counts: "within", "until", or an article that leaves it open."""

    COUNTS = "telt mee"
    DOES_NOT_COUNT = "telt niet mee"
    OPEN = "staat niet vast"


class Bound(Enum):
    """Whether the act must be done by the day found, or not before it."""

    LATEST = "uiterlijk"
    EARLIEST = "niet eerder dan"


MOST: Final = {
    Unit.DAY: 110_000,
    Unit.WORKING_DAY: 5_000,
    Unit.WEEK: 15_600,
    Unit.MONTH: 3_600,
    Unit.YEAR: 300,
}
"""The longest period per unit, so that no date leaves the calendar."""

_NAMES: Final = {
    Unit.DAY: (Text("dag", "day"), Text("dagen", "days")),
    Unit.WORKING_DAY: (Text("werkdag", "working day"), Text("werkdagen", "working days")),
    Unit.WEEK: (Text("week", "week"), Text("weken", "weeks")),
    Unit.MONTH: (Text("maand", "month"), Text("maanden", "months")),
    Unit.YEAR: (Text("jaar", "year"), Text("jaar", "years")),
}
_CLEAR: Final = (Text("vrije dag", "clear day"), Text("vrije dagen", "clear days"))


@dataclass(frozen=True, slots=True)
class Period:
    """
    A period of an article.

    A measure that lasts "until" the same day of a later month is counted from the day after, with a last
    day that does not count: from 31 January, three months, it is over when 30 April begins.

    Args:
        length: how many units, at least 1.
        unit: the unit of the article.
        counting: whether the day of the event is the first day; articles differ, so there is no default.
        backward: counted back from the event ("at least three days before").
        clear_days: that many full days lie between; the day found is the one beyond them.
        last_day: whether the day found still counts.
        bound: whether the day found is the latest or the earliest one for the act.

    Raises:
        InputError: a length that is no period, or clear days in another unit or counted from the day itself.

    >>> Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER).name.nl
    '2 weken'
    >>> Period(3, Unit.DAY, Counting.FROM_DAY_AFTER, backward=True, clear_days=True).name.en
    '3 clear days'
    """

    length: int
    unit: Unit
    counting: Counting
    backward: bool = False
    clear_days: bool = False
    last_day: LastDay = LastDay.COUNTS
    bound: Bound = Bound.LATEST

    def __post_init__(self) -> None:
        if faults := tuple(self._faults()):
            raise InputError(*faults)

    def _faults(self) -> list[Fault]:
        found = []
        most = MOST[self.unit]
        if isinstance(self.length, bool) or not 1 <= self.length <= most:
            remedy = f"Write a whole number from 1 to {most}"
            found.append(Fault("length", f"{quoted(str(self.length))} is no length of a period", remedy))
        if self.clear_days and self.unit is not Unit.DAY:
            found.append(Fault("clear_days", f"clear days are days, not {self.unit.value}", "Use Unit.DAY"))
        if self.clear_days and self.counting is Counting.FROM_DAY_ITSELF:
            remedy = "Use Counting.FROM_DAY_AFTER"
            found.append(Fault("counting", "clear days lie beyond the day of the event", remedy))
        return found

    @property
    def step(self) -> int:
        """The direction of counting: 1 forward, -1 backward."""
        return -1 if self.backward else 1

    @property
    def name(self) -> Text:
        """The period in words, such as 2 weken, 2 weeks."""
        one, more = _CLEAR if self.clear_days else _NAMES[self.unit]
        noun = one if self.length == 1 else more
        return Text(f"{self.length} {noun.nl}", f"{self.length} {noun.en}")
