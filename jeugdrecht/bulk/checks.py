"""
What makes a row one that cannot be decided: the checks of a case file, as tests of columns.

Each test is yes where the row is good, and never unknown.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from sqlglot import exp

from jeugdrecht.bulk import words
from jeugdrecht.bulk.layout import FLAGS, Layout, fact_of
from jeugdrecht.cases.checks import BIRTH, IN_ORDER, NEVER_UNBORN, PEILDATUM, UNBORN, is_of_the_youth
from jeugdrecht.cases.values import LARGEST_NUMBER, LONGEST_TEXT, bounds
from jeugdrecht.engines.sql import family_of, identifier
from jeugdrecht.engines.sql.days import age, month_length, month_of, months_between, year_of
from jeugdrecht.engines.sql.forms import (
    Sql,
    among,
    both,
    column,
    compared,
    either,
    first_known,
    known,
    no,
    number,
    rest,
    surely,
    text,
    times,
    unknown,
)
from jeugdrecht.engines.sql.sheet import Column, Family, read_as
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.days import FIRST_DAY, LAST_DAY
from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    DayFact,
    DayTerm,
    MonthsBetween,
    NumberDerived,
    NumberTerm,
)
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Lang

_ALLOWED: Mapping[FactType, tuple[Family, ...]] = {
    FactType.YES_NO: ("truth", "whole", "text"),
    FactType.NUMBER: ("whole", "number", "text"),
    FactType.AMOUNT: ("whole", "number", "text"),
    FactType.DAY: ("day", "moment", "whole", "text"),
    FactType.CHOICE: ("text",),
    FactType.TEXT: ("text", "whole"),
}
_WHOLE = "^[-+]?(0|[1-9][0-9]{0,17})$"
_EUROS = "^(0|[1-9][0-9]{0,12})([.,][0-9]{1,2})?$"
_ISO = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_NOT_PLAIN = "[[:cntrl:]]"
_PLACE = "^[a-z][a-z0-9_-]*(:[A-Za-z0-9._-]+)+( .+)?$"
_CITED = "^(art(ikel|[.]| )|[0-9]|sr( |$)|wetboek)"


@dataclass(frozen=True, slots=True)
class Check:
    """
    One thing that must hold of every row.

    Args:
        column: the column that is wrong where it does not.
        good: whether it holds; never unknown.
        reason: what is wrong.
        of: the type of the fact, for a check of that column only that takes long.
    """

    column: str
    good: Sql
    reason: str
    of: FactType | None = None


def checks_of(layout: Layout, on: int, lang: Lang = "nl", filled: Container[str] = ()) -> tuple[Check, ...]:
    """
    The checks of the rows of a table.

    Args:
        layout: what its columns are.
        on: the reference date of rows that have none, yyyymmdd.
        lang: the language of the reasons.
        filled: the columns that are never NULL.

    Raises:
        InputError: a column has a type that its fact cannot have; all faults at once.

    >>> from jeugdrecht.bulk.layout import layout_of
    >>> [check] = checks_of(layout_of({"feit__soort": "VARCHAR"}), 20260301)
    >>> check.good.sql()
    "feit__soort IS NULL OR (feit__soort IN ('misdrijf', 'overtreding')) IS TRUE"
    """
    faults = tuple(_type_faults(layout, lang))
    if faults:
        raise InputError(*faults)
    found = (
        *_of_columns(layout, lang), *_of_flags(layout, lang), *_of_days(layout, lang),
        *_of_ages(layout, on, lang),
    )  # fmt: skip
    return tuple(replace(check, good=_shorter(check.good, filled)) for check in found)


def _shorter(good: Sql, filled: Container[str]) -> Sql:
    """A check without what never matters, since a column is never empty."""
    if isinstance(good, exp.Or) and isinstance(good.left, exp.Is) and good.left.this.name in filled:
        bare = good.right.unnest()
        return bare.this.unnest() if isinstance(bare, exp.Is) else bare
    return good


def _type_of(name: str, fact: Fact) -> FactType:
    return FactType.YES_NO if name.endswith(FLAGS) else fact.type


def _columns(layout: Layout) -> Iterator[tuple[str, Fact, Column]]:
    for name, fact in layout.facts.items():
        family = family_of(layout.types[name])
        if family is not None:
            yield name, fact, Column(_type_of(name, fact), family)


def _type_faults(layout: Layout, lang: Lang) -> Iterator[Fault]:
    for name, _, found in _columns(layout):
        if found.family != "unseen" and found.family not in _ALLOWED[found.type]:
            wanted = words.WANTED[found.type.value].in_(lang)
            message = words.WRONG_KIND.in_(lang).format(kind=layout.types[name], wanted=wanted)
            yield Fault(name, message, words.OTHER_TYPE.in_(lang), lang=lang)


def _of_columns(layout: Layout, lang: Lang) -> Iterator[Check]:
    for name, fact, found in _columns(layout):
        for good, reason in _tests(column(name), fact, found, lang):
            slow = found.type if found.type in (FactType.DAY, FactType.TEXT) else None
            yield Check(name, either(unknown(column(name)), surely(good)), reason, slow)


def _tests(data: Sql, fact: Fact, found: Column, lang: Lang) -> Iterator[tuple[Sql, str]]:
    match found.type:
        case FactType.YES_NO:
            if found.family == "whole":
                yield exp.In(this=data, expressions=[number(0), number(1)]), words.NOT_YES_NO.in_(lang)
            elif found.family == "text":
                yield among(exp.Lower(this=data), ("ja", "nee", "true", "false")), words.NOT_YES_NO.in_(lang)
        case FactType.DAY:
            yield _is_day(data, found), words.NO_DAY.in_(lang)
        case FactType.NUMBER:
            yield from _of_number(data, fact, found, lang)
        case FactType.AMOUNT:
            yield _is_amount(data, found), words.NOT_AMOUNT.in_(lang)
        case FactType.CHOICE:
            values = ", ".join(fact.values)
            yield among(data, fact.values), words.NOT_A_CHOICE.in_(lang).format(values=values)
        case FactType.TEXT:
            if found.family == "text":
                yield from _of_text(data, fact, lang)


def _is_day(data: Sql, found: Column) -> Sql:
    match found.family:
        case "whole":
            return _exists(data)
        case "text":
            parsed = exp.TryCast(this=data, to=exp.DataType.build("DATE"), safe=True)
            return both(_matches(data, _ISO), no(unknown(parsed)), _within(read_as(data, found)))
        case _:
            return _within(read_as(data, found))


def _exists(day: Sql) -> Sql:
    # Most days are among the first 28 of their month, and then nothing more is worked out.
    month, last = month_of(day), rest(day, 100)
    early = both(compared(last, ">=", number(1)), compared(last, "<=", number(28)))
    late = both(compared(last, ">", number(28)), compared(last, "<=", month_length(year_of(day), month)))
    in_year = both(compared(month, ">=", number(1)), compared(month, "<=", number(12)))
    return both(_within(day), in_year, either(early, late))


def _within(day: Sql) -> Sql:
    return both(compared(day, ">=", number(FIRST_DAY)), compared(day, "<=", number(LAST_DAY)))


def _of_number(data: Sql, fact: Fact, found: Column, lang: Lang) -> Iterator[tuple[Sql, str]]:
    low, high = bounds(fact)
    if found.family == "text":
        yield _matches(data, _WHOLE), words.NOT_WHOLE.in_(lang)
    elif found.family == "number":
        yield compared(data, "==", exp.Floor(this=data)), words.NOT_WHOLE.in_(lang)
    read = data if found.family == "number" else read_as(data, found)
    within = both(compared(read, ">=", number(low)), compared(read, "<=", number(high)))
    if found.family == "text":
        within = either(no(_matches(data, _WHOLE)), within)
    yield within, words.OUT_OF_BOUNDS.in_(lang).format(low=low, high=high)


def _is_amount(data: Sql, found: Column) -> Sql:
    if found.family == "text":
        return _matches(data, _EUROS)
    cents = times(data, 100)
    within = both(compared(data, ">=", number(0)), compared(cents, "<=", number(LARGEST_NUMBER)))
    if found.family == "whole":
        return within
    near = exp.Abs(this=exp.Sub(this=exp.Paren(this=cents), expression=exp.Round(this=cents)))
    return both(within, compared(near, "<", exp.Literal.number("0.0001")))


def _of_text(data: Sql, fact: Fact, lang: Lang) -> Iterator[tuple[Sql, str]]:
    short = compared(exp.Length(this=data), "<=", number(LONGEST_TEXT))
    plain = both(short, no(_matches(data, _NOT_PLAIN)))
    yield plain, words.NOT_PLAIN.in_(lang).format(limit=LONGEST_TEXT)
    if fact.place:
        cited = _matches(exp.Lower(this=data), _CITED)
        yield either(_matches(data, _PLACE), no(cited)), words.NOT_AN_ID.in_(lang)


def _matches(data: Sql, pattern: str) -> Sql:
    return exp.RegexpLike(this=data, expression=text(pattern))


# --- checks across columns --------------------------------------------------------------------------------


def _of_flags(layout: Layout, lang: Lang) -> Iterator[Check]:
    for name, _, found in _columns(layout):
        stem = next((name.removesuffix(flag) for flag in FLAGS if name.endswith(flag)), None)
        if stem is not None and stem in layout.types:
            said = surely(read_as(column(name), found))
            yield Check(stem, either(unknown(column(stem)), no(said)), words.SAID_TWICE.in_(lang))


def _of_days(layout: Layout, lang: Lang) -> Iterator[Check]:
    read = {
        fact.id: read_as(column(name), found)
        for name, fact, found in _columns(layout)
        if found.type is FactType.DAY
    }
    for first, second in IN_ORDER:
        if first in read and second in read:
            reason = words.ENDS_BEFORE_START.in_(lang).format(other=identifier(first))
            yield Check(identifier(second), _not_before(read[second], read[first]), reason)
    if BIRTH in read:
        for id, day in read.items():
            fact = fact_of(identifier(id))
            if fact is not None and (is_of_the_youth(fact) or id == PEILDATUM):
                good = _not_before(day, read[BIRTH])
                if fact.subject not in NEVER_UNBORN:
                    good = either(good, *_unborn(layout))
                yield Check(identifier(id), good, words.BEFORE_BIRTH.in_(lang))


def _not_before(day: Sql, first: Sql) -> Sql:
    return no(surely(compared(day, "<", first)))


def _unborn(layout: Layout) -> Iterable[Sql]:
    for name, fact, found in _columns(layout):
        if fact.id == UNBORN and not name.endswith("__onbekend"):
            yield surely(read_as(column(name), found))


def _of_ages(layout: Layout, on: int, lang: Lang) -> Iterator[Check]:
    """An age or a number of months that is given must be what the days beside it come to."""
    for name, fact, found in _columns(layout):
        node = vocabulary().node(fact.id)
        if name.endswith(FLAGS) or not isinstance(node, NumberDerived | AgeDerived):
            continue
        given = read_as(column(name), found)
        for followed, last in _worked_out(node.definition, layout, on):
            differs = compared(given, "!=", followed)
            if last is not None:  # over a period any age from the first day to the last agrees
                outside = either(compared(given, "<", followed), compared(given, ">", last))
                differs = either(both(known(last), outside), both(unknown(last), differs))
            yield Check(name, no(surely(differs)), words.CONTRADICTS.in_(lang))


def _worked_out(definition: NumberTerm, layout: Layout, on: int) -> Iterator[tuple[Sql, Sql | None]]:
    match definition:
        case AgeOn(birth=first, on=second):
            function = age
        case MonthsBetween(start=first, end=second):
            function = partial(months_between, begun=definition.begun)
        case _:
            return
    start, end = (_day_of(term, layout, on) for term in (first, second))
    if start is None or end is None:
        return
    until = IN_ORDER[0][1]
    over = (
        isinstance(second, DayFact) and second.fact.id == IN_ORDER[0][0] and identifier(until) in layout.facts
    )
    last = _day_column(until, layout) if over else None
    yield function(start, end), None if last is None else function(start, last)


def _day_of(term: DayTerm, layout: Layout, on: int) -> Sql | None:
    if not isinstance(term, DayFact):
        return None
    day = _day_column(term.fact.id, layout)
    if term.fact.id == PEILDATUM:
        return number(on) if day is None else first_known(day, number(on))
    return day


def _day_column(id: str, layout: Layout) -> Sql | None:
    name = identifier(id)
    found = next((found for own, _, found in _columns(layout) if own == name), None)
    return None if found is None else read_as(column(name), found)
