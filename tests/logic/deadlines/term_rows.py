"""The rows of the term tables, read into periods and deadlines."""

from dataclasses import dataclass
from pathlib import Path

import yaml

from jeugdrecht.logic.days import of_date
from jeugdrecht.logic.deadlines import (
    VERVALTERMIJN,
    Bound,
    Counting,
    Extension,
    LastDay,
    Period,
    Unit,
    both_ways,
    end_of,
)

FOLDER = Path(__file__).parent
UNITS = {
    "dag": Unit.DAY,
    "dagen": Unit.DAY,
    "werkdagen": Unit.WORKING_DAY,
    "week": Unit.WEEK,
    "weken": Unit.WEEK,
    "maand": Unit.MONTH,
    "maanden": Unit.MONTH,
    "jaar": Unit.YEAR,
}
WORDS = {
    "dag zelf": ("counting", Counting.FROM_DAY_ITSELF),
    "dag erna": ("counting", Counting.FROM_DAY_AFTER),
    "terug": ("backward", True),
    "vrije dagen": ("clear_days", True),
    "tot": ("last_day", LastDay.DOES_NOT_COUNT),
    "laatste dag open": ("last_day", LastDay.OPEN),
    "niet eerder": ("bound", Bound.EARLIEST),
}
KEYS = {
    *("row", "article", "start", "term", "footing"),
    *("before", "result", "with", "without", "in_time", "not_in_time", "open", "day_after"),
}


@dataclass(frozen=True)
class Row:
    """One term with the dates that the table expects."""

    table: str
    given: dict[str, object]

    def __str__(self) -> str:
        return f"{self.table}-{self.given['row']}"

    @property
    def start(self) -> int:
        """The day of the event."""
        return of_date(self.given["start"])

    @property
    def period(self) -> Period:
        """The period that the row describes."""
        (length, unit), *words = (self.given["term"][0].split(), *self.given["term"][1:])
        return Period(int(length), UNITS[unit], **dict(WORDS[word] for word in words))

    @property
    def is_open(self) -> bool:
        """Whether the row expects both dates."""
        return "with" in self.given

    def found(self):
        """What the library finds: a deadline, or both."""
        footing = Extension[self.given["footing"]]
        if self.is_open:
            return both_ways(self.start, self.period, extension=footing, why=VERVALTERMIJN)
        return end_of(self.start, self.period, extension=footing)

    def day(self, key: str) -> int:
        """A day of the row."""
        return of_date(self.given[key])

    def days(self, key: str) -> list[int]:
        """The days that the row lists under a key."""
        return [of_date(day) for day in self.given.get(key, ())]


def rows(table: str) -> list[Row]:
    """The rows of a table; a misspelt key is an error, so that nothing is expected in vain."""
    given = yaml.safe_load((FOLDER / f"terms_{table}.yaml").read_text(encoding="utf-8"))
    for row in given:
        assert set(row) <= KEYS, (table, row["row"], set(row) - KEYS)
    return [Row(table, row) for row in given]


ROWS = [row for table in ("atw", "jeugdbescherming", "jeugdwet") for row in rows(table)]
