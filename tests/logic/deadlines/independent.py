"""The calendar of the Algemene termijnenwet, computed without the library and without its package."""

import datetime
from functools import cache

DAY = datetime.timedelta(days=1)

# Typed over from the titles of the five decrees, not from the library.
EQUATED = {
    datetime.date.fromisoformat(day)
    for day in (
        *("2014-05-30", "2015-01-02", "2015-05-04", "2015-05-15", "2016-05-06"),
        *("2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27"),
        *("2020-05-22", "2021-05-14", "2022-05-27"),
        *("2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
        *("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
    )
}


def easter(year: int) -> datetime.date:
    """Easter Sunday by the anonymous Gregorian algorithm."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    j, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * j - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return datetime.date(year, month, (h - m + r + month + 19) % 32)


def sovereigns_day(year: int) -> datetime.date:
    """Queen's Day on 30 April until 2013, King's Day on 27 April from 2014; a day sooner on a Sunday."""
    day = datetime.date(year, 4, 30 if year < 2014 else 27)
    return day - DAY if day.weekday() == 6 else day


@cache
def holidays(year: int) -> dict[datetime.date, str]:
    """The list of article 3, lid 1 and 2, for a year from 1982."""
    paasdag = easter(year)
    return {
        datetime.date(year, 1, 1): "Nieuwjaarsdag",
        paasdag - 2 * DAY: "Goede Vrijdag",
        paasdag + DAY: "tweede paasdag",
        sovereigns_day(year): "Koninginnedag" if year < 2014 else "Koningsdag",
        datetime.date(year, 5, 5): "5 mei",
        paasdag + 39 * DAY: "Hemelvaartsdag",
        paasdag + 50 * DAY: "tweede pinksterdag",
        datetime.date(year, 12, 25): "eerste kerstdag",
        datetime.date(year, 12, 26): "tweede kerstdag",
    }


def rests(day: datetime.date) -> bool:
    """Whether a day is a Saturday, a Sunday, a holiday or equated with one."""
    return day.weekday() > 4 or day in holidays(day.year) or day in EQUATED


def number(day: datetime.date) -> int:
    """The day as the library writes it."""
    return int(day.strftime("%Y%m%d"))
