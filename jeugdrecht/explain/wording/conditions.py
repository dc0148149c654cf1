"""
Sentences for conditions: tests with the facts of the case in them, lists, and other decisions that are read.
"""

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.explain.tree import Between, Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.answers import question, read
from jeugdrecht.explain.wording.facts import with_requirement
from jeugdrecht.explain.wording.terms import quantity, spoken_side
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.ages import is_age, unit_compared
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.nodes import (
    OPPOSITE,
    AgeDerived,
    AnyItem,
    BoundAtMost,
    Compare,
    CountAtLeast,
    DayTerm,
    DecisionHas,
    DecisionIs,
    FactNode,
    HoldsOn,
    NumberTerm,
    OneOf,
    SameText,
)


def test(words: Words, proof: Proof) -> str:
    """What the case says of a quantity, and what is required of it; the mark says whether the two agree."""
    told = quantity(words, proof.sides[0])
    if isinstance(proof.about, OneOf):
        return _one_of(words, told, proof, proof.about)
    return words.say("test", quantity=told, test=_asked(words, proof))


def _one_of(words: Words, told: str, proof: Proof, about: OneOf) -> str:
    # What is exactly what was asked for says enough by itself.
    if len(about.values) == 1 and _plainly(proof):
        return told
    fact = about.term.fact if isinstance(about.term, FactNode) else None
    shown = tuple(
        value if fact is None else values.of_choice_or_text(words, fact, value) for value in about.values
    )
    return _choice(words, told, proof, shown)


def _choice(words: Words, told: str, proof: Proof, shown: tuple[str, ...]) -> str:
    asked = words.say("choice.not" if proof.negated else "choice.is", values=words.joined(shown, "list.or"))
    return words.say("test.choice", quantity=told, test=asked)


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
            told = words.say(
                f"{family}.{op}", n=spoken_side(words, proof.sides[1], unit_compared(proof.about))
            )
            return _negated(words, proof.negated and absent, told)
        case SameText():
            key = "text.different" if proof.negated else "text.same"
            return words.say(key, n=spoken_side(words, proof.sides[1], None))
        case _:
            return ""


def _between(words: Words, pair: Between, proof: Proof) -> str:
    in_unit = unit_compared(pair.low)
    family = _family(pair.low.left)
    low = spoken_side(words, proof.sides[1], in_unit)
    high = spoken_side(words, proof.sides[2], None if family == "age" else in_unit)
    return words.say(f"{family}.between", low=low, high=high)


def _negated(words: Words, negated: bool, told: str) -> str:
    return words.say("test.not", test=told) if negated else told


def _family(left: NumberTerm | AgeDerived | DayTerm) -> str:
    if isinstance(left, DayTerm):
        return "day"
    return "age" if is_age(left) else "number"


def over_items(words: Words, proof: Proof, about: AnyItem | CountAtLeast) -> str:
    """Of how many items of a list something must be so."""
    n = about.count if isinstance(about, CountAtLeast) else 1
    told = words.say(f"items.{proof.role}", kinds=words.kinds(about.items.item), n=n)
    return words.say("items.complete", sentence=told) if proof.value == "complete" else told


def on_day(words: Words, proof: Proof, about: HoldsOn) -> str:
    """That something must be so of an item of a list that runs on a day."""
    day = spoken_side(words, proof.sides[0], None)
    return words.say(f"items.{proof.role}", kinds=words.kinds(about.running.items.item), day=day)


# --- other decisions --------------------------------------------------------------------------------------


def decision_read(words: Words, proof: Proof, finding: Finding) -> str:
    """Another decision, its answer or why there is none, and what is required of it."""
    match proof.about:
        case DecisionIs():
            told = read(words, finding)
            if proof.about.values == (finding.value,) and _plainly(proof):
                return told
            labels = tuple(words.label(finding.decision, value) for value in proof.about.values)
            return _choice(words, told, proof, labels)
        case DecisionHas():
            return with_requirement(words, _has(words, proof, finding, proof.about.member), proof)
        case BoundAtMost():
            family = "day" if isinstance(finding.decision.answer, Earliest) else "number"
            bound = spoken_side(words, proof.sides[0], getattr(finding.decision.answer, "unit", None))
            asked = words.say(f"{family}.{'>' if proof.negated else '<='}", n=bound)
            return words.say("test", quantity=read(words, finding), test=asked)
        case _:
            return read(words, finding)


def _has(words: Words, proof: Proof, finding: Finding, member: str) -> str:
    key = "decision.has_maybe"
    if proof.state in ("holds", "does_not_hold"):
        key = "decision.has" if (proof.state == "holds") != proof.negated else "decision.has_not"
    return words.say(key, question=question(words, finding), member=words.label(finding.decision, member))
