"""
A calendar that shares nothing with the library: it steps day by day.

It knows only the days of the week, the computation of Easter, the days of article 3 of the Algemene
termijnenwet and the days that five decrees equate with them.
"""

import datetime as dt

EQUATED = {
    dt.date(2014, 5, 30), dt.date(2015, 1, 2), dt.date(2015, 5, 4), dt.date(2015, 5, 15), dt.date(2016, 5, 6),
    dt.date(2017, 4, 28), dt.date(2017, 5, 26), dt.date(2018, 5, 11), dt.date(2018, 12, 24),
    dt.date(2018, 12, 31), dt.date(2019, 5, 31), dt.date(2019, 12, 27),
    dt.date(2020, 5, 22), dt.date(2021, 5, 14), dt.date(2022, 5, 27),
    dt.date(2023, 4, 28), dt.date(2023, 5, 19), dt.date(2024, 5, 10), dt.date(2024, 12, 27),
    dt.date(2025, 5, 30), dt.date(2026, 1, 2), dt.date(2026, 5, 15), dt.date(2027, 5, 7),
    dt.date(2028, 4, 28), dt.date(2028, 5, 26),
}  # fmt: skip
"""The equated days of 2014 to 2028, as the five decrees on article 3 lid 3 list them."""

ONE_DAY = dt.timedelta(days=1)


def easter(year: int) -> dt.date:
    """The Sunday of Easter, by the Gregorian computus of Meeus."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def kings_day(year: int) -> dt.date:
    """The day on which the birthday of the King is celebrated, never a Sunday."""
    day = dt.date(year, 4, 27)
    return day - ONE_DAY if day.weekday() == 6 else day


def rests(day: dt.date) -> bool:
    """Whether no term ends on a day: a weekend, a holiday of article 3 or an equated day."""
    sunday = easter(day.year)
    moving = {sunday + dt.timedelta(days=n) for n in (-2, 1, 39, 50)}
    fixed = (day.month, day.day) in {(1, 1), (5, 5), (12, 25), (12, 26)}
    return day.weekday() >= 5 or day in moving or fixed or day == kings_day(day.year) or day in EQUATED


def working_day_from(day: dt.date) -> dt.date:
    """The first day from *day* on which a term can end."""
    while rests(day):
        day += ONE_DAY
    return day


def weeks_on(start: dt.date, weeks: int) -> dt.date:
    """The last day of a term of weeks of which the day after *start* is the first."""
    day = start
    for _ in range(7 * weeks):
        day += ONE_DAY
    return day


def months_on(start: dt.date, months: int) -> dt.date:
    """The same day number so many months on, or the last day of a month that lacks it."""
    day, step, passed = start, ONE_DAY if months > 0 else -ONE_DAY, 0
    while passed < abs(months):
        month = day.month
        while day.month == month:
            day += step
        passed += 1
    wanted = day.replace(day=1)
    while wanted.day < start.day and (wanted + ONE_DAY).month == wanted.month:
        wanted += ONE_DAY
    return wanted
