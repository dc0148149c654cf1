"""
A value that someone asks about: whether a decision can have it, and whether a rule gives it.
"""

from collections.abc import Iterator, Mapping

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.errors import Fault, nearest, quoted
from jeugdrecht.explain.values import of_decision
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import (
    Checklist,
    Choice,
    Decision,
    Earliest,
    GivenText,
    ListOf,
    Lowest,
    Record,
    SetOf,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang, Text

NOTHING = ("geen", "none", "null")
"""How *no limit* and *never* are written."""

_NO_VALUE = Text("{found} is geen waarde van {decision}", "{found} is no value of {decision}")
_CHOOSE = Text("Kies uit {values}", "Choose from {values}")
_NO_DAY = Text("Schrijf een dag als 2026-03-01, of geen", "Write a day as 2026-03-01, or none")
_NO_NUMBER = Text("Schrijf een geheel getal, of geen", "Write a whole number, or none")
_A_FIELD = Text("Vraag naar een onderdeel: {fields}", "Ask about one of its fields: {fields}")
_A_CHECKLIST = Text(
    "Deze beslissing toetst normen; `jeugdrecht audit` laat per norm zien wat eraan ontbreekt",
    "This decision checks norms; `jeugdrecht audit` shows per norm what is missing",
)


def is_wanted(decision: Decision, value: object, wanted: str) -> bool:
    """Whether a value, whole or of one rule, is the one that is asked about."""
    if value is None:
        return False
    if isinstance(value, Mapping):
        return str(value.get("id")) == wanted
    if value is ABSENT or value == days.NEVER:
        return wanted in NOTHING
    return str(of_decision(decision, value, "nl")) == wanted


def faults_of(rulebase: Rulebase, decision: Decision, wanted: str, lang: Lang) -> Iterator[Fault]:
    """
    Why a decision can never have a value that is asked about.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> law = rulebase_for("sanctierecht")
    >>> [fault] = faults_of(law, law.decision("sanctierecht"), "volwasen", "nl")
    >>> fault.near
    ('volwassen',)
    """
    remedy, known = _remedy(rulebase, decision, wanted, lang)
    if remedy is not None:
        message = _NO_VALUE.in_(lang).format(found=quoted(wanted), decision=decision.id)
        yield Fault("", message, remedy, near=nearest(wanted, known), lang=lang)


def _remedy(
    rulebase: Rulebase, decision: Decision, wanted: str, lang: Lang
) -> tuple[str | None, tuple[str, ...]]:
    match decision.answer:
        case Record() as answer:
            fields = tuple(f"{decision.id}.{name}" for name in answer.fields)
            return _A_FIELD.in_(lang).format(fields=", ".join(fields)), fields
        case Checklist():
            return _A_CHECKLIST.in_(lang), ()
        case Choice(values=()) | Lowest():
            fine = wanted in NOTHING or (wanted.isascii() and wanted.removeprefix("-").isdigit())
            return (None if fine else _NO_NUMBER.in_(lang)), ()
        case Earliest():
            return (None if wanted in NOTHING or _is_day(wanted) else _NO_DAY.in_(lang)), ()
        case GivenText():
            return None, ()
        case Choice() | SetOf():
            return _among(tuple(value.id for value in decision.values), wanted, lang)
        case ListOf():
            rules = rulebase.rules_of(decision.id)
            return _among(
                tuple(str(rule.then["id"]) for rule in rules if isinstance(rule.then, Mapping)), wanted, lang
            )


def _among(known: tuple[str, ...], wanted: str, lang: Lang) -> tuple[str | None, tuple[str, ...]]:
    fine = wanted in known
    return (None if fine else _CHOOSE.in_(lang).format(values=", ".join(dict.fromkeys(known)))), known


def _is_day(written: str) -> bool:
    try:
        days.day(written)
    except ValueError:
        return False
    return True
