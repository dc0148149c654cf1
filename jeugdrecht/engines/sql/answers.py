"""
The columns that come out: per decision its value, its status, its bound, its powers (interface section 4).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

from jeugdrecht.engines.sql import days
from jeugdrecht.engines.sql.coded import is_coded
from jeugdrecht.engines.sql.forms import Sql, cases, compared, if_so, nothing, number, text
from jeugdrecht.engines.sql.found import STATUSES, Found
from jeugdrecht.engines.sql.powers import POWER_STATES
from jeugdrecht.engines.sql.shapes import listed
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, SetOf

Role = Literal["value", "status", "not_after", "provisions", "power"]


@dataclass(frozen=True, slots=True)
class Form:
    """
    How the answers are written.

    Args:
        dates: whether days are DATEs; else yyyymmdd.
        codes: whether words are small numbers.
        provisions: whether each decision names the provisions it rests on.
        quick: whether words are numbers on the way, which is quicker to run and harder to read.
    """

    dates: bool = False
    codes: bool = False
    provisions: bool = False
    quick: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    One column.

    Args:
        name: its name.
        made: what it is made of.
        decision: the id of the decision.
        role: what it says of the decision.
        words: the words it can hold, in the order of their codes from 1; empty where it holds no words.
    """

    name: str
    made: Sql
    decision: str
    role: Role
    words: tuple[str, ...] = ()


def answers_of(
    name: str, decision: Decision, found: Found, form: Form, rests: Outcome | None
) -> Iterator[Outcome]:
    """
    The columns of a decision.

    Args:
        name: how they begin.
        decision: the decision.
        found: what was found of it.
        form: how they are written.
        rests: the column of the provisions, if it is asked for.
    """
    words = words_of(decision)
    if found.of == "members":
        yield Outcome(name, _members(found, words, form), decision.id, "value", words)
    elif found.value is not None:
        day = isinstance(decision.answer, Earliest)
        written = _words(found.value, found.words, form) if words else _day(found.value, form, day=day)
        yield Outcome(name, written, decision.id, "value", words)
    yield status_of(name, decision, found.status, form)
    if found.not_after is not None:
        day = isinstance(decision.answer, Earliest)
        made = _day(found.not_after, form, day=day)
        yield Outcome(f"{name}__not_after", made, decision.id, "not_after")
    if rests is not None:
        yield rests
    yield from states_of(name, decision, found.states, form)


def status_of(name: str, decision: Decision, status: Sql, form: Form) -> Outcome:
    """The column of a status."""
    return Outcome(f"{name}__status", _words(status, STATUSES, form), decision.id, "status", STATUSES)


def states_of(name: str, decision: Decision, states: Mapping[str, Sql], form: Form) -> Iterator[Outcome]:
    """The columns of the powers."""
    for power, state in states.items():
        made = _words(state, POWER_STATES, form)
        yield Outcome(f"{name}__{power}", made, decision.id, "power", POWER_STATES)


def words_of(decision: Decision) -> tuple[str, ...]:
    """The words that a decision can give; none where it gives what the case holds, or numbers."""
    if isinstance(decision.answer, Choice | SetOf):
        return tuple(value.id for value in decision.values)
    return ()


def _day(made: Sql, form: Form, *, day: bool) -> Sql:
    return days.as_date(made) if day and form.dates else made


def _members(found: Found, words: tuple[str, ...], form: Form) -> Sql:
    held = [
        if_so(found.members[member].yes, number(words.index(member) + 1) if form.codes else text(member))
        for member in sorted(found.members)
    ]
    return if_so(found.is_("decided"), listed(held, "SMALLINT" if form.codes else "VARCHAR"))


def _words(made: Sql, words: tuple[str, ...], form: Form) -> Sql:
    """A word as it comes out: a small number or itself, whichever it is inside."""
    if not form.codes and not is_coded():
        return made
    if form.codes and is_coded():
        return exp.cast(made, "SMALLINT")
    if form.codes:
        branches = [
            (compared(made, "==", text(one)), number(code)) for code, one in enumerate(words, start=1)
        ]
        return exp.cast(cases(*branches, otherwise=nothing("SMALLINT")), "SMALLINT")
    branches = [(compared(made, "==", number(code)), text(one)) for code, one in enumerate(words, start=1)]
    return cases(*branches, otherwise=nothing("VARCHAR"))
