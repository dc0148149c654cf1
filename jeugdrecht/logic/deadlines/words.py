"""The sentences that explain a date, in Dutch and in English."""

from collections.abc import Sequence
from typing import Final

from jeugdrecht.logic.days import Day, to_date
from jeugdrecht.logic.deadlines.atw import Lengthening
from jeugdrecht.logic.deadlines.period import Bound, Counting, LastDay, Period
from jeugdrecht.logic.deadlines.rest_days import Kind, RestDay
from jeugdrecht.sources import Text, atw

_WEEKDAYS: Final = (
    Text("maandag", "Monday"),
    Text("dinsdag", "Tuesday"),
    Text("woensdag", "Wednesday"),
    Text("donderdag", "Thursday"),
    Text("vrijdag", "Friday"),
    Text("zaterdag", "Saturday"),
    Text("zondag", "Sunday"),
)
_MONTHS: Final = (
    Text("januari", "January"),
    Text("februari", "February"),
    Text("maart", "March"),
    Text("april", "April"),
    Text("mei", "May"),
    Text("juni", "June"),
    Text("juli", "July"),
    Text("augustus", "August"),
    Text("september", "September"),
    Text("oktober", "October"),
    Text("november", "November"),
    Text("december", "December"),
)

# Sentences by how the period counts: (backward, the day itself is the first).
_COUNTING: Final = {
    (False, False): Text(
        "De termijn van {period} begint op de dag na {day}.",
        "The period of {period} begins on the day after {day}.",
    ),
    (False, True): Text(
        "De termijn van {period} begint op {day} zelf.",
        "The period of {period} begins on {day} itself.",
    ),
    (True, False): Text(
        "De termijn van {period} telt terug vanaf de dag voor {day}.",
        "The period of {period} counts back from the day before {day}.",
    ),
    (True, True): Text(
        "De termijn van {period} telt terug vanaf {day} zelf.",
        "The period of {period} counts back from {day} itself.",
    ),
}
_OUTCOME: Final = {
    (Bound.LATEST, LastDay.COUNTS): Text("Uiterlijk op {day}.", "At latest on {day}."),
    (Bound.LATEST, LastDay.DOES_NOT_COUNT): Text(
        "Tot {day}; die dag zelf telt niet meer mee.", "Until {day}; that day itself no longer counts."
    ),
    (Bound.LATEST, LastDay.OPEN): Text(
        "Tot {day}; of die dag zelf nog meetelt, staat niet vast.",
        "Until {day}; whether that day itself still counts is not settled.",
    ),
    (Bound.EARLIEST, LastDay.COUNTS): Text("Niet eerder dan op {day}.", "Not before {day}."),
    (Bound.EARLIEST, LastDay.DOES_NOT_COUNT): Text("Pas na {day}.", "Only after {day}."),
    (Bound.EARLIEST, LastDay.OPEN): Text(
        "Vanaf {day}; of het op die dag zelf al kan, staat niet vast.",
        "From {day}; whether that day itself is soon enough is not settled.",
    ),
}

_BY_ARTICLE_ALONE: Final = Text(
    "Volgens het artikel alleen komt hij uit op {day}.", "By the article alone it comes out on {day}."
)
_CLEAR_DAYS: Final = Text(
    "Vrije dagen liggen er geheel tussen; volgens het artikel alleen komt hij dus uit op {day}.",
    "Clear days lie wholly in between; so by the article alone it comes out on {day}.",
)
_TWO_WORKING_DAYS: Final = Text(
    "In de termijn moeten twee werkdagen vallen; daarom loopt hij door tot en met {day}.",
    "Two working days must fall in the period; so it runs on to and including {day}.",
)
_TWO_WORKING_DAYS_BACK: Final = Text(
    "In de termijn moeten twee werkdagen vallen; daarom loopt hij terug tot en met {day}.",
    "Two working days must fall in the period; so it runs back to and including {day}.",
)

NO_EXTENSION_NEEDED: Final = Text(
    "Die dag is geen zaterdag, zondag of feestdag, dus is er geen verlenging.",
    "That day is no Saturday, Sunday or holiday, so there is no extension.",
)
NOT_BACKWARD: Final = Text(
    "Een termijn die terugtelt, schuift niet op bij een zaterdag, zondag of feestdag.",
    "A period that counts back does not move for a Saturday, Sunday or holiday.",
)
BY_ORDER_IN_COUNCIL: Final = Text(
    "De termijn staat in een algemene maatregel van bestuur; de Algemene termijnenwet geldt dan ook, "
    "tenzij een algemene maatregel van bestuur anders bepaalt.",
    "The period is set in an order in council; the Algemene termijnenwet then applies too, unless an order "
    "in council says otherwise.",
)


def spoken(day: Day) -> Text:
    """
    A day with its weekday.

    >>> spoken(20250317)
    Text(nl='maandag 17 maart 2025', en='Monday 17 March 2025')
    """
    date = to_date(day)
    weekday, month = _WEEKDAYS[date.weekday()], _MONTHS[date.month - 1]
    return Text(
        f"{weekday.nl} {date.day} {month.nl} {date.year}", f"{weekday.en} {date.day} {month.en} {date.year}"
    )


def counting(start: Day, period: Period) -> Text:
    """
    Where counting begins.

    >>> from jeugdrecht.logic.deadlines.period import Unit
    >>> counting(20250301, Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER)).nl
    'De termijn van 2 weken begint op de dag na zaterdag 1 maart 2025.'
    """
    key = (period.backward, period.counting is Counting.FROM_DAY_ITSELF)
    return _filled(_COUNTING[key], start, period)


def by_article_alone(day: Day, period: Period) -> Text:
    """
    Where the period comes out before any extension.

    >>> from jeugdrecht.logic.deadlines.period import Unit
    >>> by_article_alone(20250315, Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER)).en
    'By the article alone it comes out on Saturday 15 March 2025.'
    """
    return _filled(_CLEAR_DAYS if period.clear_days else _BY_ARTICLE_ALONE, day)


def extended(one: Lengthening) -> Text:
    """
    What one extension did.

    >>> from jeugdrecht.logic.deadlines.rest_days import holidays_of
    >>> monday = holidays_of(2025)[20250421]
    >>> extended(Lengthening(atw("1", lid=1), 20250421, 20250422, (monday,))).nl
    'De termijn eindigt niet op maandag 21 april 2025 (tweede paasdag), maar op dinsdag 22 april 2025.'
    >>> extended(Lengthening(atw("2"), 20250422, 20250423, ())).nl
    'In de termijn moeten twee werkdagen vallen; daarom loopt hij door tot en met woensdag 23 april 2025.'
    """
    if one.place == atw("2"):
        return _filled(_TWO_WORKING_DAYS if one.until > one.since else _TWO_WORKING_DAYS_BACK, one.until)
    days = _listed(one.rest_days)
    return _filled(
        Text(
            f"De termijn eindigt niet op {days.nl}, maar op {{day}}.",
            f"The period does not end on {days.en}, but on {{day}}.",
        ),
        one.until,
    )


def outcome(day: Day, period: Period) -> Text:
    """
    What the day found means for the act.

    >>> from jeugdrecht.logic.deadlines.period import Unit
    >>> outcome(20250317, Period(2, Unit.WEEK, Counting.FROM_DAY_AFTER)).nl
    'Uiterlijk op maandag 17 maart 2025.'
    """
    return _filled(_OUTCOME[period.bound, period.last_day], day)


def _filled(sentence: Text, day: Day, period: Period | None = None) -> Text:
    when, length = spoken(day), period.name if period else Text("", "")
    return Text(
        sentence.nl.format(day=when.nl, period=length.nl), sentence.en.format(day=when.en, period=length.en)
    )


def _listed(rest_days: Sequence[RestDay]) -> Text:
    named = [_named(rest_day) for rest_day in rest_days]
    return Text(_joined([name.nl for name in named], "of"), _joined([name.en for name in named], "or"))


def _named(rest_day: RestDay) -> Text:
    when = spoken(rest_day.day)
    if rest_day.kind in (Kind.SATURDAY, Kind.SUNDAY):
        return when
    return Text(f"{when.nl} ({rest_day.name.nl})", f"{when.en} ({rest_day.name.en})")


def _joined(words: Sequence[str], conjunction: str) -> str:
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} {conjunction} {words[-1]}"
