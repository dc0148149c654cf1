"""
Sentences for rules, exceptions, powers, days in force, and the candidates of a limit or an end date.
"""

from collections.abc import Mapping
from functools import lru_cache

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.tree import Proof
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.facts import with_origin
from jeugdrecht.explain.wording.law import cited
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import InForce, Power, Rule, RuleKind
from jeugdrecht.sources import Text, cite

UNBINDING = (RuleKind.PRINCIPLE, RuleKind.NORM, RuleKind.RECOMMENDATION)


class RuleSpeaker:
    """
    Gives rules and powers their sentences; what it means that a rule does not bind is said once.

    Args:
        words: the language and register.
        law: the rulebase, for other rules of the same provision.
    """

    def __init__(self, words: Words, law: Rulebase) -> None:
        self._words = words
        self._law = law
        self._told: set[RuleKind] = set()

    def rule(self, proof: Proof, about: Rule) -> str:
        """A rule: where it stands, of which rank, what it is about and what it gives."""
        say = self._words.say
        told = say(_key(proof), **self._placed(about), conclusion=_conclusion(self._words, proof, about))
        if about.closing:
            told = say("rule.closing", sentence=told)
        if about.kind in UNBINDING:
            told = say(self._kind_key(about.kind), sentence=told)
        if proof.role == "otherwise":
            told = say("rule.otherwise", sentence=told)
        if about.kind is RuleKind.POWER and about.actor is not None:
            told = say("rule.power", sentence=told, actor=self._words.official(about.actor))
        if about.actor is not None and _binds(proof, about):
            told = say("rule.actor", sentence=told, actor=self._words.official(about.actor))
        return self._with_places(told, about)

    def others(self, rules: tuple[Rule, ...]) -> str:
        """Rules that are told as one, since each asks for something else than there is."""
        headings = dict.fromkeys(self._words.of(rule.provision.heading) for rule in rules)
        return self._words.say("exception.others", headings="; ".join(headings))

    def _kind_key(self, kind: RuleKind) -> str:
        again = ".again" if kind in self._told else ""
        self._told.add(kind)
        return f"kind.{kind.value}{again}"

    def member(self, proof: Proof, finding: Finding) -> str:
        """A member of a set, or a record of a list with the one rule that gives it."""
        absent = proof.state == "does_not_hold"
        if not isinstance(proof.about, Rule):
            told = values.of_decision(self._words, finding.decision, proof.value)
        elif absent:
            told = self._words.say("rule.in_member", **self._placed(proof.about))
        else:
            return self.rule(proof, proof.about)
        return self._words.say("member.no" if absent else "member", value=told)

    def principle(self, about: Rule) -> str:
        """What a principle asks of whoever decides; it decides nothing."""
        asked = about.then.get("vraagt") if isinstance(about.then, Mapping) else None
        told = self._words.of(asked) if isinstance(asked, Text) else ""
        return self._words.say("principle", **self._placed(about), asked=told)

    def norm(self, proof: Proof, about: Rule, finding: Finding) -> str:
        """A norm or a recommendation, and whether it is met."""
        words = self._words
        met = {"holds": 0, "does_not_hold": 1}.get(proof.state)
        values_ = finding.decision.values
        outcome = words.say("norm.unknown") if met is None else words.of(values_[met].label)
        told = words.say("norm", **self._placed(about), outcome=outcome)
        told = words.say(self._kind_key(about.kind), sentence=told)
        if about.actor is not None:
            told = words.say("rule.actor", sentence=told, actor=words.official(about.actor))
        return self._with_places(told, about)

    def set_aside(self, told: str, proof: Proof) -> str:
        """A rule with the exceptions, told before, that set it aside."""
        by = (part.about.provision for part in proof.because if isinstance(part.about, Rule))
        places = tuple(dict.fromkeys(provision.citation(self._words.lang) for provision in by))
        return self._words.say("rule.set_aside", sentence=told, places=self._words.joined(places))

    def power(self, proof: Proof, about: Power, finding: Finding) -> str:
        """A power: who may depart from the rules, to what, and whether that is open here."""
        words = self._words
        actor, value = words.official(about.actor), words.label(finding.decision, about.opens)
        key = "power.chosen" if proof.state in ("used", "misused") else "power.choose"
        # Whoever may draw the case to itself does not choose itself.
        choice = words.say(f"{key}.self" if value == actor else key, value=value)
        state = words.say(f"power.{proof.state}", actor=actor, choice=choice)
        told = words.say("power", **self._placed(about), state=state)
        return with_origin(words, self._with_places(told, about), proof.given)

    def _with_places(self, told: str, about: Rule | Power) -> str:
        places = tuple(cite(place, lang=self._words.lang) for place in about.rests_on)
        if not places:
            return told
        return self._words.say("rule.rests_on", sentence=told, places=self._words.joined(places))

    def _placed(self, about: Rule | Power) -> Mapping[str, str]:
        return _placed(self._words, self._law, about)


# These two are the same for every case, and asked of each rule in each explanation.
@lru_cache(maxsize=8_192)
def _placed(words: Words, law: Rulebase, about: Rule | Power) -> Mapping[str, str]:
    """Where a rule or a power stands, of which rank, and what it is about."""
    heading = words.of(about.provision.heading)
    if _needs_name(law, about):
        heading = words.say("rule.named", heading=heading, name=values.spoken(about.name))
    return {**cited(words, about), "heading": heading}


@lru_cache(maxsize=4_096)
def _needs_name(law: Rulebase, about: Rule | Power) -> bool:
    """Whether another rule or power of the same provision and days gives the same in this decision."""
    parts = (part for part in law.parts_of(about.decision) if part.name != about.name)
    return about.name != _gives(about) and any(_look_alike(part, about) for part in parts)


def _key(proof: Proof) -> str:
    if proof.kind == "exception":
        return "exception.other" if proof.role == "other" else "exception"
    return "rule.in_member" if proof.role == "member" else "rule"


def _look_alike(one: Rule | Power, other: Rule | Power) -> bool:
    together = one.since <= (other.until or "9999") and other.since <= (one.until or "9999")
    return together and one.provision.id == other.provision.id and _gives(one) == _gives(other)


def _binds(proof: Proof, about: Rule) -> bool:
    """Whether someone must do what a rule says; whoever merely applies a rule is no part of what it says."""
    return (
        about.kind is RuleKind.DUTY and proof.state != "does_not_hold" and not isinstance(about.then, Mapping)
    )


def _gives(part: Rule | Power) -> str | None:
    """What tells two parts of a provision apart: what they give, where that is fixed."""
    then = part.opens if isinstance(part, Power) else part.then
    if isinstance(then, Mapping):
        return str(then["id"])
    return str(then) if isinstance(then, str | int) else None


def _conclusion(words: Words, proof: Proof, about: Rule) -> str:
    if about.then is None:
        return words.say("conclusion.blocker")
    if proof.value is None or proof.finding is None:
        return words.say("conclusion.unknown")
    if isinstance(proof.value, Mapping):
        return values.record(words, proof.value, besides=about.provision.id)
    return values.of_decision(words, proof.finding.decision, proof.value)


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
    known = proof.value is not None
    value = (
        values.of_decision(words, finding.decision, proof.value) if known else words.say("conclusion.unknown")
    )
    about = cited(words, proof.about) if isinstance(proof.about, Rule) else {}
    return words.say(f"bound.{proof.role}", value=value, **about)
