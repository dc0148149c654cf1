"""
The days on which no term of the Algemene termijnenwet ends: its own list, year by year.

The `holidays` package gives the dates; the list of article 3 decides which of them count. What the package
calls a holiday and the Act does not name is ignored, and what the Act names and the package lacks is an
error, never a silent gap. Where the two differ the Act wins: it names 5 May every year, the package only
each fifth year.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final

from jeugdrecht.errors import Fault, InputError, RulebaseError
from jeugdrecht.logic.days import Day, of_date, to_date
from jeugdrecht.sources import Place, Text, atw

FIRST_YEAR: Final = 1966
LAST_YEAR: Final = 2100
"""The years for which the package knows the Dutch holidays; the Act applies since 1 April 1965."""

TEXT_READ_SINCE: Final[Day] = 20101010
"""The oldest day for which the text of the Act itself was read."""


class Kind(Enum):
    """Why a day is no day on which a term ends."""

    SATURDAY = "zaterdag"
    SUNDAY = "zondag"
    RECOGNISED = "algemeen erkende feestdag"
    GOOD_FRIDAY = "Goede Vrijdag"
    EQUATED = "gelijkgestelde dag"


@dataclass(frozen=True, slots=True)
class RestDay:
    """
    A Saturday, Sunday, recognised holiday or day equated with one.

    Args:
        day: the day, yyyymmdd.
        kind: which of the four it is; a holiday on a Saturday or Sunday is a holiday.
        name: what the day is called.
        place: the lid that makes it one.
    """

    day: Day
    kind: Kind
    name: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Holiday:
    """
    A holiday of article 3.

    Args:
        name: what it is called.
        kind: recognised (lid 1) or Good Friday (lid 2).
        place: the lid that names it.
        in_package: the name under which the package gives its date; empty for a fixed date.
        month_day: the date, mmdd, where the Act names one and the package is not asked.
        first_year: the first year in which it counts.
        last_year: the last one.
    """

    name: Text
    kind: Kind
    place: Place
    in_package: str = ""
    month_day: int = 0
    first_year: int = FIRST_YEAR
    last_year: int = LAST_YEAR


_LID_1: Final = atw("3", lid=1)
_LID_2: Final = atw("3", lid=2)
_LID_3: Final = atw("3", lid=3)
_WEEKEND: Final = atw("1", lid=1)


def _recognised(nl: str, en: str, in_package: str, **years: int) -> Holiday:
    return Holiday(Text(nl, en), Kind.RECOGNISED, _LID_1, in_package, **years)


# The day on which the birthday of the King is celebrated: 30 April by the decree of 24 April 1980
# (BWBR0031338), 27 April from 2014 by that of 30 January 2013 (BWBR0032908), both "save for Sundays".
ARTICLE_3: Final = (
    _recognised("Nieuwjaarsdag", "New Year's Day", "nieuwjaarsdag"),
    Holiday(Text("Goede Vrijdag", "Good Friday"), Kind.GOOD_FRIDAY, _LID_2, "goede vrijdag"),
    _recognised("tweede paasdag", "Easter Monday", "tweede paasdag"),
    _recognised("Koninginnedag", "Queen's Day", "koninginnedag", last_year=2013),
    _recognised("Koningsdag", "King's Day", "koningsdag", first_year=2014),
    _recognised("Hemelvaartsdag", "Ascension Day", "hemelvaartsdag"),
    # Added to lid 1 in the early eighties; the day of the amendment was not read, only its result.
    Holiday(Text("5 mei", "5 May"), Kind.RECOGNISED, _LID_1, month_day=505, first_year=1982),
    _recognised("tweede pinksterdag", "Whit Monday", "tweede pinksterdag"),
    _recognised("eerste kerstdag", "Christmas Day", "eerste kerstdag"),
    _recognised("tweede kerstdag", "Boxing Day", "tweede kerstdag"),
)
"""The list of article 3, lid 1 and 2, in the order of the year."""


@dataclass(frozen=True, slots=True)
class Decree:
    """
    A royal decree that equates days with a recognised holiday (art. 3 lid 3).

    Args:
        title: how the decree is found.
        first_year: first year for which it names days; other days of these years are not equated.
        last_year: the last such year.
        days: the days, yyyymmdd.
        text_read: whether the decree itself was read, or a page that cites its title.
    """

    title: str
    first_year: int
    last_year: int
    days: tuple[Day, ...]
    text_read: bool = False


DECREES: Final = (
    Decree(
        "Besluit van 17 juni 2013, nr. 13.001210",
        *(2014, 2016),
        (20140530, 20150102, 20150504, 20150515, 20160506),
    ),
    Decree(
        "Besluit van 24 oktober 2016, nr. 2016001827 (BWBR0038666)",
        *(2017, 2019),
        (20170428, 20170526, 20180511, 20181224, 20181231, 20190531, 20191227),
        text_read=True,
    ),
    Decree("Besluit van 20 september 2019", *(2020, 2022), (20200522, 20210514, 20220527)),
    Decree(
        "Besluit gelijkstelling van 28 april 2023 tot en met 30 mei 2025",
        *(2023, 2025),
        (20230428, 20230519, 20240510, 20241227, 20250530),
    ),
    Decree(
        "Besluit gelijkstelling van 2 januari 2026 tot en met 26 mei 2028 (Stcrt. 2025, 24713)",
        *(2026, 2028),
        (20260102, 20260515, 20270507, 20280428, 20280526),
    ),
)
"""The decrees known here; earlier and later ones are not, and a deadline in such a year says so."""

_SATURDAY = (Kind.SATURDAY, Text("zaterdag", "Saturday"))
_SUNDAY = (Kind.SUNDAY, Text("zondag", "Sunday"))


def weekend(day: Day) -> RestDay | None:
    """
    The Saturday or Sunday that a day is.

    >>> found = weekend(20250315)
    >>> found.name.nl if found else None
    'zaterdag'
    >>> weekend(20250317) is None
    True
    """
    weekday = to_date(day).weekday()
    if weekday < 5:
        return None
    kind, name = _SATURDAY if weekday == 5 else _SUNDAY
    return RestDay(day, kind, name, _WEEKEND)


def equated(decree: Decree) -> Iterator[RestDay]:
    """
    The days of a decree.

    >>> [found.day for found in equated(DECREES[2])]
    [20200522, 20210514, 20220527]
    """
    name = Text("gelijkgestelde dag", "day equated with a holiday")
    return (RestDay(day, Kind.EQUATED, name, _LID_3) for day in decree.days)


@cache
def holidays_of(year: int) -> Mapping[Day, RestDay]:
    """
    The recognised holidays and Good Friday of a year, by day.

    Raises:
        InputError: a year outside 1966 to 2100.
        RulebaseError: the package lacks a holiday that the Act names.

    >>> holidays_of(2025)[20250426].name.nl, holidays_of(2013)[20130430].name.nl
    ('Koningsdag', 'Koninginnedag')
    >>> holidays_of(2026)[20260505].name.nl
    '5 mei'
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"the Dutch holidays of {year} are not known"
        raise InputError(Fault("", message, f"Use days from {FIRST_YEAR} to {LAST_YEAR}"))
    dates = _dates_of_package(year)
    named = (holiday for holiday in ARTICLE_3 if holiday.first_year <= year <= holiday.last_year)
    found: dict[Day, RestDay] = {}
    for holiday in named:
        day = year * 10000 + holiday.month_day if holiday.month_day else _date(holiday, dates, year)
        found.setdefault(day, RestDay(day, holiday.kind, holiday.name, holiday.place))
    return MappingProxyType(found)


def _date(holiday: Holiday, dates: Mapping[str, Day], year: int) -> Day:
    if holiday.in_package not in dates:
        message = f"the package holidays gives no {holiday.in_package} in {year}, which Atw 3 names"
        raise RulebaseError(Fault("holidays", message, "Install a version that pyproject.toml allows"))
    return dates[holiday.in_package]


def _dates_of_package(year: int) -> dict[str, Day]:
    from holidays import country_holidays  # a heavy library, so only where dates are computed

    given = country_holidays("NL", years=year, language="nl", categories=("public",))
    return {name.casefold(): of_date(date) for date in given for name in given.get_list(date)}
