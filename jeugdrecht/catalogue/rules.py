"""
Rules and powers as data: what they say, of which provision, on which days, and with which exceptions.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from jeugdrecht.catalogue.conditions import Teller
from jeugdrecht.catalogue.points import as_data
from jeugdrecht.engines.finding import ABSENT
from jeugdrecht.explain.wording import Words, values
from jeugdrecht.logic.canonical import canonical, canonical_rule, fingerprint
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Condition, DayTerm
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Member, Nothing, Power, Rule
from jeugdrecht.sources import Lang, Place, Text, cite

Data = dict[str, Any]
Part = Rule | Power


def all_parts(law: Rulebase) -> tuple[Part, ...]:
    """The rules and powers, by decision in the order of the catalogue."""
    return tuple(part for decision in law.decisions for part in law.parts_of(decision))


def parts_at(law: Rulebase, place: Place) -> tuple[Part, ...]:
    """The rules and powers that a place, or one beneath it, carries alone or together with another."""
    return tuple(part for part in all_parts(law) if any(_lies_in(place, at) for at in places_of(part)))


def places_of(part: Part) -> tuple[Place, ...]:
    """The places that carry a rule or a power; the first is its own."""
    return (part.provision.place, *part.rests_on)


def _lies_in(place: Place, at: Place) -> bool:
    return at.instrument == place.instrument and at.parts[: len(place.parts)] == place.parts


def in_brief(part: Part, law: Rulebase, lang: Lang) -> Data:
    """What identifies a rule or a power, and what it gives."""
    decision = law.decision(part.decision)
    return {
        "id": part.id,
        "kind": part.kind.value,
        "decision": part.decision,
        "provision": part.provision.id,
        "citation": part.provision.citation(lang),
        "rank": part.rank.id,
        "rank_label": part.provision.instrument.rank_label.in_(lang),
        "heading": part.provision.heading.in_(lang),
        "since": part.since,
        "until": part.until,
        "conclusion": _conclusion(part, decision, law, lang),
        "actor": part.actor,
        "excepts": [] if isinstance(part, Power) else _ids(_bases(part, law)),
    }


def one_part(part: Part, law: Rulebase, lang: Lang) -> Data:
    """
    Everything about a rule or a power.

    Args:
        part: the rule or power.
        law: all of the law.
        lang: the language of the words.
    """
    told = Teller(Words(lang), law)
    own = _of_power(part, told) if isinstance(part, Power) else _of_rule(part, law, told)
    return {
        **in_brief(part, law, lang),
        "summary": part.provision.summary_on(part.until).in_(lang),
        "earlier": part.earlier.value,
        **own,
        "rests_on": [{"id": place.id, "citation": cite(place, lang=lang)} for place in part.rests_on],
        "read": part.read or part.provision.read,
        "quote": part.quote,
        "fingerprint": fingerprint(canonical_rule(part)),
    }


def _of_rule(rule: Rule, law: Rulebase, told: Teller) -> Data:
    return {
        "condition": as_data(told.condition(rule.when)),
        "expression": canonical(rule.when),
        "excepted_by": _ids(law.exceptions(rule.decision)[rule]),
        "closing": rule.closing,
        "group": rule.group,
        "fills": None if rule.fills is None else rule.fills.id,
    }


def _of_power(power: Power, told: Teller) -> Data:
    return {
        "requires": as_data(told.condition(power.requires)),
        "grounds": as_data(told.condition(power.grounds)),
        "expression": {"requires": canonical(power.requires), "grounds": canonical(power.grounds)},
        "act": None if power.act is None else power.act.fact.id,
    }


def _bases(rule: Rule, law: Rulebase) -> Iterable[Rule]:
    """The rules to which this one is an exception, the closing rule aside."""
    exceptions: Mapping[Rule, tuple[Rule, ...]] = law.exceptions(rule.decision)
    return (base for base, found in exceptions.items() if rule in found and not base.closing)


def _ids(rules: Iterable[Rule]) -> list[str]:
    return [rule.id for rule in rules]


def _conclusion(part: Part, decision: Decision, law: Rulebase, lang: Lang) -> Any:
    then = part.opens if isinstance(part, Power) else part.then
    if isinstance(then, Condition):
        return {"value": None, "label": Teller(Words(lang), law).condition(then).text}
    match then:
        case str():
            return {"value": then, "label": decision.label(then, lang)}
        case int():
            return {"value": then, "label": values.of_decision(Words(lang), decision, then)}
        case Mapping():
            return {name: _of_record(said, law, lang) for name, said in then.items()}
        case None:
            return None
        case Nothing():
            return {"value": None, "label": values.of_decision(Words(lang), decision, ABSENT)}
        case _:
            return {"value": None, "label": Teller(Words(lang), law).quantity(then)}


def _of_record(said: Member, law: Rulebase, lang: Lang) -> Any:
    if isinstance(said, DayTerm):
        return Teller(Words(lang), law).quantity(said)
    return said.in_(lang) if isinstance(said, Text) else said
