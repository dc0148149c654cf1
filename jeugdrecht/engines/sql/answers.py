"""
The columns that come out: per decision its value, its status, its bound, its powers (interface section 4).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from sqlglot import exp

from jeugdrecht.engines.sql import days
from jeugdrecht.engines.sql.forms import Sql, cases, compared, nothing, number, text
from jeugdrecht.engines.sql.found import Found
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, SetOf

Role = Literal["value", "status", "not_after", "provisions", "power"]

STATUSES = ("decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable", "declined")
"""In the order of their codes, from 1."""

POWER_STATES = ("available", "judgement", "open", "unavailable")
"""In the order of their codes, from 1."""


@dataclass(frozen=True, slots=True)
class Form:
    """
    How the answers are written.

    Args:
        dates: whether days are DATEs; else yyyymmdd.
        codes: whether words are small numbers.
        provisions: whether each decision names the provisions it rests on.
    """

    dates: bool = False
    codes: bool = False
    provisions: bool = False


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
    if found.value is not None:
        words = words_of(decision) if found.of != "numbers" else ()
        day = isinstance(decision.answer, Earliest)
        yield Outcome(name, _written(found.value, words, form, day=day), decision.id, "value", words)
    yield status_of(name, decision, found.status, form)
    if found.not_after is not None:
        day = isinstance(decision.answer, Earliest)
        made = _written(found.not_after, (), form, day=day)
        yield Outcome(f"{name}__not_after", made, decision.id, "not_after")
    if rests is not None:
        yield rests
    yield from states_of(name, decision, found.states, form)


def status_of(name: str, decision: Decision, status: Sql, form: Form) -> Outcome:
    """The column of a status."""
    made = _coded(status, STATUSES) if form.codes else status
    return Outcome(f"{name}__status", made, decision.id, "status", STATUSES)


def states_of(name: str, decision: Decision, states: Mapping[str, Sql], form: Form) -> Iterator[Outcome]:
    """The columns of the powers."""
    for power, state in states.items():
        made = _coded(state, POWER_STATES) if form.codes else state
        yield Outcome(f"{name}__{power}", made, decision.id, "power", POWER_STATES)


def words_of(decision: Decision) -> tuple[str, ...]:
    """The words that a decision can give; none where it gives what the case holds, or numbers."""
    if isinstance(decision.answer, Choice | SetOf):
        return tuple(value.id for value in decision.values)
    return ()


def _written(made: Sql, words: tuple[str, ...], form: Form, *, day: bool) -> Sql:
    if day and form.dates:
        return days.as_date(made)
    if words and form.codes:
        return _coded(made, words)
    return made


def _coded(made: Sql, words: tuple[str, ...]) -> Sql:
    branches = ((compared(made, "==", text(word)), number(code)) for code, word in enumerate(words, start=1))
    return exp.cast(cases(*branches, otherwise=nothing("SMALLINT")), "SMALLINT")
