"""
Quantities in words: a fact that says them, or how they were worked out.
"""

from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.explain.tree import Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.answers import read
from jeugdrecht.explain.wording.facts import sentence
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.nodes import (
    AgeOn,
    Birthday,
    DayTerm,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    FactNode,
    MonthsBetween,
    NumberTerm,
    OutcomeDay,
    OutcomeNumber,
    Sum,
    Times,
    unit_of,
)


def quantity(words: Words, proof: Proof) -> str:
    """A sentence that says a quantity."""
    if isinstance(proof.about, FactNode):
        return sentence(words, proof.about.fact, proof)
    return _worked_out(words, proof)


def _worked_out(words: Words, proof: Proof) -> str:
    if isinstance(proof.about, OutcomeNumber | OutcomeDay) and proof.finding is not None:
        return read(words, proof.finding)
    if proof.value is None:
        return words.say("term.unknown")
    unit = unit_of(proof.about) if isinstance(proof.about, NumberTerm) else None
    value = spoken_side(words, proof, None)
    sides = [spoken_side(words, side, unit) for side in proof.sides]
    match proof.about:
        case AgeOn():
            return words.say("term.age", on=sides[1], value=value)
        case MonthsBetween():
            key = "term.months_begun" if proof.about.begun else "term.months"
            return words.say(key, start=sides[0], end=sides[1], value=value)
        case Sum():
            key = "term.sum" if proof.about.sign == 1 else "term.difference"
            return words.say(key, left=sides[0], right=sides[1], value=value)
        case Times():
            fraction = f"{proof.about.numerator}/{proof.about.denominator}"
            return words.say("term.fraction", fraction=fraction, number=sides[0], value=value)
        case EndOfCounted():
            return words.say("term.period", period=sides[1], start=sides[0], value=value)
        case EndOfTerm():
            return _steps_of_term(words, proof.about, proof.sides[0].value)
        case EndOfPeriod():
            return words.say("term.period", period=_period(words, proof.about), start=sides[0], value=value)
        case Birthday():
            n = values.number(words, proof.about.years, "jaar")
            return words.say("term.birthday", n=n, value=value)
        case _:
            return words.say("term.constant", value=value)


def _steps_of_term(words: Words, term: EndOfTerm, start: object) -> str:
    """From the event to the last day: the rule, the extension and the result."""
    from jeugdrecht.logic.deadlines.of_term import deadline_of  # loads the holidays

    steps = deadline_of(term, start).steps if isinstance(start, int) else ()
    told = (words.of(step.text).rstrip(".") for step in steps)
    return "; ".join(sentence[:1].lower() + sentence[1:] for sentence in told)


def _period(words: Words, period: EndOfPeriod) -> str:
    counts = (("jaar", period.years), ("maand", period.months), ("week", period.weeks), ("dag", period.days))
    shown = tuple(values.number(words, count, unit) for unit, count in counts if count)
    return words.joined(shown) or values.number(words, 0, "dag")


def spoken_side(words: Words, proof: Proof, unit: str | None) -> str:
    """The value of a quantity by itself, in its unit or else in *unit*."""
    value, about = proof.value, proof.about
    if value is None:
        return words.say("value.unknown")
    if value is ABSENT:
        return words.say("value.never")
    if isinstance(about, FactNode):
        return values.of_fact(words, about.fact, value)
    if isinstance(value, int) and isinstance(about, DayTerm):
        return values.day(words, value)
    own = unit_of(about) if isinstance(about, NumberTerm) else None
    return values.number(words, value, own or unit) if isinstance(value, int) else str(value)
