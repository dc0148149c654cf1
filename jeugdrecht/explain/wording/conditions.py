"""
Sentences for conditions: tests with the facts of the case in them, lists, and other decisions that are read.
"""

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.explain.tree import Between, Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.answers import question, short
from jeugdrecht.explain.wording.terms import quantity, spoken_side
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.nodes import (
    OPPOSITE,
    AgeOn,
    AnyItem,
    BoundAtMost,
    Compare,
    CountAtLeast,
    DayTerm,
    DecisionHas,
    DecisionIs,
    NumberDerived,
    NumberTerm,
    OneOf,
    SameText,
    unit_of,
)

VERDICTS = {"judgement": "unknown"}


def verdict(words: Words, proof: Proof) -> str:
    """Yes, no, or that it cannot be said."""
    return words.say(f"verdict.{VERDICTS.get(proof.state, proof.state)}")


def test(words: Words, proof: Proof) -> str:
    """What the case says of a quantity, and whether that meets the test."""
    told = quantity(words, proof.sides[0])
    asked = _asked(words, proof)
    # A choice that is what was asked for says enough by itself.
    if isinstance(proof.about, OneOf) and len(proof.about.values) == 1 and _plainly(proof):
        return told
    return words.say("test", quantity=told, test=asked, verdict=verdict(words, proof))


def _plainly(proof: Proof) -> bool:
    return proof.state == "holds" and not proof.negated


def _asked(words: Words, proof: Proof) -> str:
    absent = any(side.value is ABSENT for side in proof.sides)
    match proof.about:
        case Between():
            return _negated(words, proof.negated, _between(words, proof.about, proof))
        case Compare():
            turned = proof.negated and not absent
            op = OPPOSITE[proof.about.op] if turned else proof.about.op
            family = _family(proof.about.left)
            told = words.say(f"{family}.{op}", n=spoken_side(words, proof.sides[1], unit(proof.about)))
            return _negated(words, proof.negated and absent, told)
        case OneOf():
            shown = words.joined(tuple(values.spoken(value) for value in proof.about.values), "list.or")
            return words.say("choice.not" if proof.negated else "choice.is", values=shown)
        case SameText():
            key = "text.different" if proof.negated else "text.same"
            return words.say(key, n=spoken_side(words, proof.sides[1], None))
        case _:
            return ""


def _between(words: Words, pair: Between, proof: Proof) -> str:
    in_unit = unit(pair.low)
    family = _family(pair.low.left)
    low = spoken_side(words, proof.sides[1], in_unit)
    high = spoken_side(words, proof.sides[2], None if family == "age" else in_unit)
    return words.say(f"{family}.between", low=low, high=high)


def _negated(words: Words, negated: bool, told: str) -> str:
    return words.say("test.not", test=told) if negated else told


def unit(compare: Compare) -> str | None:
    """The unit in which two numbers are compared; none for days."""
    numbers = [term for term in (compare.left, compare.right) if isinstance(term, NumberTerm)]
    return next((found for term in numbers if (found := unit_of(term)) is not None), None)


def _family(left: NumberTerm | DayTerm) -> str:
    if isinstance(left, DayTerm):
        return "day"
    age = isinstance(left, AgeOn) or (isinstance(left, NumberDerived) and isinstance(left.definition, AgeOn))
    return "age" if age else "number"


def over_items(words: Words, proof: Proof, about: AnyItem | CountAtLeast) -> str:
    """Of how many items of a list something must be so."""
    n = about.count if isinstance(about, CountAtLeast) else 1
    told = words.say(f"items.{proof.role}", kinds=words.kinds(about.items.item), n=n)
    return words.say("items.complete", sentence=told) if proof.value == "complete" else told


def decision_read(words: Words, proof: Proof, finding: Finding) -> str:
    """Another decision, its answer, and whether that is the one that is needed."""
    shared = {"question": question(words, finding), "verdict": verdict(words, proof)}
    match proof.about:
        case DecisionIs():
            labels = tuple(finding.decision.label(value, words.lang) for value in proof.about.values)
            key = "decision.is_not" if proof.negated else "decision.is"
            needed = words.joined(labels, "list.or")
            return words.say(key, **shared, answer=short(words, finding), values=needed)
        case DecisionHas():
            key = "decision.has_not" if proof.negated else "decision.has"
            return words.say(key, **shared, member=finding.decision.label(proof.about.member, words.lang))
        case BoundAtMost():
            family = "day" if isinstance(finding.decision.answer, Earliest) else "number"
            bound = spoken_side(words, proof.sides[0], getattr(finding.decision.answer, "unit", None))
            asked = words.say(f"{family}.{'>' if proof.negated else '<='}", n=bound)
            return words.say("decision.bound", **shared, answer=short(words, finding), test=asked)
        case _:
            return question(words, finding)
