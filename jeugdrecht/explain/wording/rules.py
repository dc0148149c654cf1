"""
Sentences for rules, exceptions, powers, days in force, and the candidates of a limit or an end date.
"""

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.explain.tree import Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.facts import with_origin
from jeugdrecht.explain.wording.law import cited
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.rules import InForce, Power, Rule, RuleKind
from jeugdrecht.sources import cite

UNBINDING = (RuleKind.PRINCIPLE, RuleKind.NORM, RuleKind.RECOMMENDATION)


def rule(words: Words, proof: Proof, about: Rule) -> str:
    """A rule: where it stands, of which rank, what it is about and what it gives."""
    key = "rule" if proof.kind == "rule" else "exception.other" if proof.role == "other" else "exception"
    told = words.say(key, **_placed(words, about), conclusion=_conclusion(words, proof, about))
    if about.closing:
        told = words.say("rule.closing", sentence=told)
    if about.kind in UNBINDING:
        told = words.say(f"kind.{about.kind.value}", sentence=told)
    if proof.role == "otherwise":
        told = words.say("rule.otherwise", sentence=told)
    if about.actor is not None:
        told = words.say("rule.actor", sentence=told, actor=words.official(about.actor))
    return _with_places(words, told, about)


def _with_places(words: Words, told: str, about: Rule | Power) -> str:
    places = tuple(cite(place, lang=words.lang) for place in about.rests_on)
    return words.say("rule.rests_on", sentence=told, places=words.joined(places)) if places else told


def _placed(words: Words, about: Rule | Power) -> dict[str, str]:
    return {**cited(words, about), "heading": about.provision.heading.in_(words.lang)}


def _conclusion(words: Words, proof: Proof, about: Rule) -> str:
    if about.then is None:
        return words.say("conclusion.blocker")
    if proof.value is None or proof.finding is None:
        return words.say("conclusion.unknown")
    return values.of_decision(words, proof.finding.decision, proof.value)


def power(words: Words, proof: Proof, about: Power, finding: Finding) -> str:
    """A power: who may depart from the rules, to what, and whether that is open here."""
    value = finding.decision.label(about.opens, words.lang)
    state = words.say(f"power.{proof.state}", actor=words.official(about.actor), value=value)
    told = words.say("power", **_placed(words, about), state=state)
    return with_origin(words, _with_places(words, told, about), proof.given)


def in_force(words: Words, proof: Proof, period: InForce) -> str:
    """Whether a text holds on the governing day."""
    return words.say(
        f"in_force.{proof.role}",
        day=values.known_day(words, proof.value),
        since=values.iso_day(words, period.since),
        until=values.iso_day(words, period.until) if period.until else words.say("value.never"),
    )


def bound(words: Words, proof: Proof, finding: Finding) -> str:
    """How far a limit or an end date is known, or one of the rules that give it."""
    known = proof.value is not None and proof.value is not ABSENT
    value = (
        values.of_decision(words, finding.decision, proof.value) if known else words.say("conclusion.unknown")
    )
    about = cited(words, proof.about) if isinstance(proof.about, Rule) else {}
    return words.say(f"bound.{proof.role}", value=value, **about)
