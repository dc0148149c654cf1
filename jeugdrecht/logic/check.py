"""
The full check of a rulebase: what cannot be seen from one rule alone.

Loading checks only what it needs (an exception's aim, circles) when a decision is first asked; this finds all
faults of all rules at once, in the suite and on request.
"""

from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from jeugdrecht.errors import Fault, RulebaseError
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
from jeugdrecht.logic.nodes import (
    Condition,
    DayTerm,
    DecisionHas,
    DecisionIs,
    NumberTerm,
    OutcomeDay,
    OutcomeNumber,
    TextTerm,
)
from jeugdrecht.logic.reach import own_nodes
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Nothing, Power, Rule, RuleKind
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import decision_read, expressions, fact_of, walk
from jeugdrecht.sources import Text, instrument, statute_order

FIXES_NO_VALUE = (RuleKind.RIGHT, RuleKind.NORM, RuleKind.RECOMMENDATION)
AUDITED = (RuleKind.NORM, RuleKind.RECOMMENDATION)
LONGEST_QUOTE = 10


def check(rulebase: Rulebase) -> tuple[Fault, ...]:
    """
    Everything that is wrong with a rulebase, each fault with where it is and what to write instead.

    Args:
        rulebase: the law.
    """
    return tuple(fault for examine in EXAMINATIONS for fault in examine(rulebase))


def _ids(rulebase: Rulebase) -> Iterator[Fault]:
    parts = rulebase.parts
    for id, count in Counter(part.id for part in parts).items():
        if count > 1:
            yield Fault(id, f"{count} rules have this id", "Give each rule of a provision its own name")


def _decisions(rulebase: Rulebase) -> Iterator[Fault]:
    for part in rulebase.parts:
        decision = rulebase.decisions.get(part.decision)
        if decision is None:
            yield Fault(part.id, f"speaks in {part.decision}, which is no decision")
        else:
            yield from _conclusion(part, decision)
    for decision in rulebase.decisions.values():
        if not isinstance(decision.answer, Record) and not rulebase.rules_of(decision.id):
            yield Fault(decision.id, "no rule speaks in this decision")


def _conclusion(part: Rule | Power, decision: Decision) -> Iterator[Fault]:
    values = {value.id for value in decision.values}
    if isinstance(part, Power):
        if part.opens not in values:
            yield Fault(part.id, f"opens {part.opens}, which is no value of {decision.id}")
        return
    audited = isinstance(decision.answer, Checklist)
    if audited is not (part.kind in AUDITED and isinstance(part.then, Condition)):
        where = "in a checklist each rule is a norm that demands something"
        yield Fault(part.id, where if audited else "only a checklist asks what a norm demands")
    if part.kind in FIXES_NO_VALUE and part.then is not None and not audited:
        yield Fault(
            part.id, f"a {part.kind.value} never fixes a value", "Write it as what it does, or register it"
        )
    if part.kind is RuleKind.PRINCIPLE and not isinstance(decision.answer, ListOf):
        yield Fault(part.id, "a principle never decides alone", "Let it conclude into a list")
    match decision.answer:
        case Choice() | SetOf():
            if isinstance(part.then, str) and part.then not in values:
                yield Fault(part.id, f"concludes {part.then}, which is no value of {decision.id}")
        case Lowest():
            if part.then is not None and not isinstance(part.then, int | NumberTerm | Nothing):
                yield Fault(part.id, f"{decision.id} takes numbers")
        case Earliest():
            if part.then is not None and not isinstance(part.then, DayTerm | Nothing):
                yield Fault(part.id, f"{decision.id} takes days")
        case GivenText():
            if part.then is not None and not isinstance(part.then, TextTerm | Nothing):
                yield Fault(part.id, f"{decision.id} takes texts that the case gives")
        case ListOf() | Checklist() | Record():
            return


def _following(rulebase: Rulebase) -> Iterator[Fault]:
    for decision in rulebase.decisions.values():
        if decision.follows is None:
            continue
        upstream = rulebase.decisions.get(decision.follows)
        if upstream is None:
            yield Fault(decision.id, f"follows {decision.follows}, which is no decision")
        elif not any(power.act is not None for power in rulebase.powers_of(upstream.id)):
            yield Fault(decision.id, f"follows {upstream.id}, which has no power to use")
        elif upstream.subject != decision.subject:
            yield Fault(decision.id, f"follows {upstream.id}, which is asked of another subject")


def _competences(rulebase: Rulebase) -> Iterator[Fault]:
    for decision in rulebase.decisions.values():
        powers = rulebase.powers_of(decision.id)
        asked = [power for power in powers if power.act is None]
        if not asked:
            continue
        if len(asked) < len(powers):
            yield Fault(
                decision.id, f"asks whether {asked[0].id} is there, and has powers that are used",
                "Give each power its act, or none",
            )  # fmt: skip
        if not any(rule.closing for rule in rulebase.rules_of(decision.id)):
            yield Fault(
                decision.id, f"asks whether {asked[0].id} is there, and has no closing rule",
                "Write what holds where the power is not there",
            )  # fmt: skip


def _exceptions(rulebase: Rulebase) -> Iterator[Fault]:
    for decision in rulebase.decisions.values():
        rules = rulebase.rules_of(decision.id)
        closing = [rule for rule in rules if rule.closing]
        if len(closing) > 1 and _overlap(closing[0], closing[1]):
            yield Fault(decision.id, f"has two closing rules: {closing[0].id} and {closing[1].id}")
        try:
            rulebase.exceptions(decision.id)
        except RulebaseError as error:
            yield from error.faults
            continue
        yield from rank_faults(rulebase, decision.id)


def rank_faults(rulebase: Rulebase, decision: str) -> Iterator[Fault]:
    """
    Rules of a decision that except one of higher rank, and do not name what leaves the room.

    Args:
        rulebase: the law.
        decision: the id of the decision.
    """
    for base, found in rulebase.exceptions(decision).items():
        yield from _ranks(base, found)


def _ranks(base: Rule, exceptions: tuple[Rule, ...]) -> Iterator[Fault]:
    for rule in exceptions:
        if base.rank > rule.rank and not _fills(rule, base):
            yield Fault(
                rule.id,
                f"of rank {rule.rank.id} excepts {base.id} of rank {base.rank.id}",
                "Name with fills= the higher provision that leaves the room",
            )


def _fills(rule: Rule, base: Rule) -> bool:
    return rule.fills is not None and instrument(rule.fills.instrument).rank >= base.rank


def _references(rulebase: Rulebase) -> Iterator[Fault]:
    for part in rulebase.parts:
        places = [*part.rests_on, *((part.fills,) if isinstance(part, Rule) and part.fills else ())]
        for place in places:
            if place.id not in rulebase.provisions:
                yield Fault(
                    part.id, f"rests on {place.id}, which is not in the catalogue", "Add the provision"
                )
        for expression in expressions(part):
            for node in walk(expression):
                yield from _reading(part.id, node, rulebase)


def _reading(id: str, node: object, rulebase: Rulebase) -> Iterator[Fault]:
    if not isinstance(node, DecisionIs | DecisionHas | OutcomeNumber | OutcomeDay):
        return
    decision = rulebase.decisions.get(node.decision)
    if decision is None:
        yield Fault(id, f"reads {node.decision}, which is no decision")
        return
    if isinstance(node, OutcomeNumber | OutcomeDay):
        yield from _outcome(id, node, decision)
        return
    asked = node.values if isinstance(node, DecisionIs) else (node.member,)
    for value in asked:
        if value not in {known.id for known in decision.values}:
            yield Fault(id, f"asks whether {decision.id} is {value}, which is none of its values")


def _outcome(id: str, node: OutcomeNumber | OutcomeDay, decision: Decision) -> Iterator[Fault]:
    gives, kind = (Lowest, "number") if isinstance(node, OutcomeNumber) else (Earliest, "day")
    if not isinstance(decision.answer, gives):
        yield Fault(id, f"reads the {kind} of {decision.id}, which gives none")
    elif isinstance(node, OutcomeNumber) and getattr(decision.answer, "unit", None) != node.unit:
        yield Fault(id, f"reads {decision.id} in {node.unit}, which it does not give")


def _circles(rulebase: Rulebase) -> Iterator[Fault]:
    reads = {
        name: {read for node in own_nodes(rulebase, name) if (read := decision_read(node)) is not None}
        for name in rulebase.decisions
    }
    try:
        TopologicalSorter(reads).prepare()
    except CycleError as error:
        yield Fault(error.args[1][0], f"decisions read each other in a circle: {' -> '.join(error.args[1])}")


def _editions(rulebase: Rulebase) -> Iterator[Fault]:
    groups: dict[tuple[str, str, str], list[Rule | Power]] = {}
    for part in rulebase.parts:
        groups.setdefault((part.provision.id, part.decision, part.name), []).append(part)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if _overlap(one, other):
                yield Fault(
                    one.id, f"is in force together with {other.id}", "End the older edition the day before"
                )


def _overlap(one: Rule | Power, other: Rule | Power) -> bool:
    return one.since <= (other.until or "9999") and other.since <= (one.until or "9999")


def _periods(rulebase: Rulebase) -> Iterator[Fault]:
    for part in rulebase.parts:
        for text in (part.since, *((part.until,) if part.until else ())):
            try:
                days.day(text)
            except ValueError as error:
                yield Fault(part.id, str(error))
        if part.until and part.until < part.since:
            yield Fault(part.id, f"ends on {part.until}, before it begins on {part.since}")


def _words(rulebase: Rulebase) -> Iterator[Fault]:
    for decision in rulebase.decisions.values():
        yield from _empty(decision.id, decision.question)
        for value in decision.values:
            yield from _empty(f"{decision.id} {value.id}", value.label)
    for fact in _facts(rulebase):
        for text in (fact.question, fact.says, fact.unknown, *((fact.denies,) if fact.denies else ())):
            yield from _empty(fact.id, text)
    for omission in rulebase.not_modelled:
        yield from _empty(omission.provision.id, omission.what)
        yield from _empty(omission.provision.id, omission.why)


def _empty(where: str, text: Text) -> Iterator[Fault]:
    for lang, words in zip(text._fields, text, strict=True):
        if not words.strip():
            yield Fault(where, f"has no words in {lang}")


def _facts(rulebase: Rulebase) -> tuple[Fact, ...]:
    found = {}
    for part in rulebase.parts:
        for expression in expressions(part):
            for node in walk(expression):
                fact = fact_of(node)
                if fact is not None:
                    found[fact.id] = fact
    return tuple(found.values())


def _quotes(rulebase: Rulebase) -> Iterator[Fault]:
    for part in rulebase.parts:
        if part.quote and len(part.quote.split()) > LONGEST_QUOTE:
            yield Fault(part.id, f"quotes more than {LONGEST_QUOTE} words", "Take the smallest phrase")


def _omissions(rulebase: Rulebase) -> Iterator[Fault]:
    for omission in rulebase.not_modelled:
        for decision in omission.decisions:
            if decision not in rulebase.decisions:
                yield Fault(omission.provision.id, f"marks {decision}, which is no decision")


def _order(rulebase: Rulebase) -> Iterator[Fault]:
    places = [power.provision.place for power in rulebase.powers]
    if places != sorted(places, key=statute_order):
        yield Fault("powers", "are not in statute order")


EXAMINATIONS = (
    _ids, _decisions, _following, _competences, _exceptions, _references, _circles, _editions, _periods,
    _words, _quotes, _omissions, _order,
)  # fmt: skip
