"""
What the columns say of a fact (design 2.2): given, left out, explicitly unknown, or not applicable.
"""

from dataclasses import dataclass

from jeugdrecht.engines.sql.forms import (
    FALSE,
    TRUE,
    Sql,
    both,
    cases,
    either,
    first_known,
    no,
    nothing,
    surely,
    unknown,
)
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.reading import Causes, Kind, Reading, merged, where
from jeugdrecht.engines.sql.tables import column_of, not_applicable_of, not_known_of, type_of
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature


@dataclass(frozen=True, slots=True)
class Said:
    """What the data say of a fact, the item first and then its case; only the value may be NULL."""

    value: Sql
    not_applicable: Sql
    not_known: Sql


def fact(fact: Fact, frame: Frame) -> Reading:
    """A fact as read in a frame."""
    said = _said(fact, frame)
    if fact.type is FactType.YES_NO:
        value = frame.let(f"{column_of(fact)}__gelezen", _yes_no(fact, said))
        return Reading(value, {_kind(fact): unknown(value)})
    absent = said.not_applicable
    if fact.closed_world:
        absent = both(unknown(said.value), no(said.not_known))
    return Reading(said.value, {_kind(fact): both(unknown(said.value), no(absent))}, absent)


def left_out(fact: Fact, frame: Frame) -> Sql:
    """Whether the data say nothing of a fact; two-valued."""
    said = _said(fact, frame)
    return both(unknown(said.value), no(said.not_applicable), no(said.not_known))


def derived(fact: Fact, worked_out: Reading, frame: Frame) -> Reading:
    """A derived value: as given, or else as worked out."""
    said = _said(fact, frame)
    left_out = both(unknown(said.value), no(said.not_known))
    value = first_known(said.value, worked_out.value)
    value = cases((said.not_known, nothing(type_of(fact))), otherwise=value)
    own: Causes = {} if said.not_known == FALSE else {"fact": said.not_known}
    return Reading(
        frame.let(f"{column_of(fact)}__gelezen", value),
        merged((own, where(left_out, worked_out.causes))),
        both(left_out, worked_out.absent),
    )


def _yes_no(fact: Fact, said: Said) -> Sql:
    value = cases((said.not_applicable, FALSE), otherwise=said.value)
    if fact.silence_counts:
        left_out = TRUE if fact.default else FALSE
        return cases((said.not_known, nothing("BOOLEAN")), otherwise=first_known(value, left_out))
    return value


def _kind(fact: Fact) -> Kind:
    return "judgement" if fact.nature in (Nature.JUDGEMENT, Nature.LEGAL_QUESTION) else "fact"


def _said(fact: Fact, frame: Frame) -> Said:
    if fact.item is None or fact.item != frame.kind:
        return _in_table(fact, frame.cases, frame)
    here, there = _in_table(fact, frame, frame), _in_table(fact, frame.cases, frame)
    silent = both(unknown(here.value), no(here.not_applicable), no(here.not_known))
    name = column_of(fact)
    return Said(
        frame.let(f"{name}__geldt", _own_or_shared(here, there, silent)),
        frame.let(f"{name}__geldt_nvt", either(here.not_applicable, both(silent, there.not_applicable))),
        frame.let(f"{name}__geldt_onbekend", either(here.not_known, both(silent, there.not_known))),
    )


def _own_or_shared(here: Said, there: Said, silent: Sql) -> Sql:
    if here.not_applicable == FALSE and here.not_known == FALSE:
        return first_known(here.value, there.value)
    return cases((silent, there.value), otherwise=here.value)


def _in_table(fact: Fact, table: Frame, frame: Frame) -> Said:
    not_applicable, not_known = FALSE, FALSE
    if fact.optional and (fact.item or not fact.closed_world):
        not_applicable = surely(_raw(table, frame, not_applicable_of(fact), "BOOLEAN"))
    if fact.item or fact.silence_counts or fact.nature is Nature.DERIVED:
        not_known = surely(_raw(table, frame, not_known_of(fact), "BOOLEAN"))
    return Said(_raw(table, frame, column_of(fact), type_of(fact)), not_applicable, not_known)


def _raw(table: Frame, frame: Frame, name: str, kind: str) -> Sql:
    found = table.raw(name, kind)
    return found if table is frame else frame.from_cases(found)
