"""
Mistakes about the law: an exception overlooked, the general rule above the special one, a lower source or
an older text read, a power taken for a duty, a judgement left to the wrong official.
"""

from collections.abc import Iterator

from jeugdrecht.explain.steps import steps
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as worded
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import ALWAYS
from jeugdrecht.logic.rules import Earlier, Rule
from jeugdrecht.logic.vocabulary import Fact, Nature
from jeugdrecht.training.mistakes.asked import Asked
from jeugdrecht.training.mistakes.misread_law import as_on, laxer, only, with_condition, without
from jeugdrecht.training.mistakes.words import NOT_YOURS, WHY
from jeugdrecht.training.model import Mistake

MOST_TRIES = 24
"""So many requirements are left out at most; each is a decision of its own."""
CONFUSED = {
    "rechter": "officier_van_justitie", "officier_van_justitie": "rechter", "kinderrechter": "raad",
    "rechtbank": "raad", "raad": "kinderrechter", "gi": "kinderrechter", "college": "gi",
    "jeugdhulpverlener": "college", "minister": "college", "jeugdhulpaanbieder": "gi",
}  # fmt: skip
"""For whom the holder of a judgement is taken."""


def exception_overlooked(asked: Asked) -> Iterator[Mistake]:
    """A rule that sets another aside is not seen; in another article, it is the special one."""
    for base, exception in _exceptions(asked):
        law = without(asked.law, exception.id)
        if law is not None:
            special = base.provision.id.split(":")[:2] != exception.provision.id.split(":")[:2]
            pitfall = "general_above_special" if special else "exception_overlooked"
            place = exception.provision.citation(asked.lang)
            yield asked.made(pitfall, asked.again(asked.case, law), settles=asked.ref(exception.provision,
                "excepts"),
                             citation=capital(place), base=base.provision.citation(asked.lang))  # fmt: skip


def _exceptions(asked: Asked) -> list[tuple[Rule, Rule]]:
    """The exceptions that apply in the right answer, each with the rule that it sets aside."""
    applied = {rule.id for rule in _applied(asked)}
    decisions = {rule.decision for rule in asked.law.rules if rule.id in applied}
    found: dict[str, tuple[Rule, Rule]] = {}
    for decision in sorted(decisions):
        for base, exceptions in asked.law.exceptions(decision).items():
            for exception in exceptions:
                if exception.id in applied and not base.closing:
                    found.setdefault(exception.id, (base, exception))
    return list(found.values())


def provision_overlooked(asked: Asked) -> Iterator[Mistake]:
    """The provision that settles it is not seen."""
    for rule in _applied(asked):
        if not rule.closing and rule.decision.partition(".")[0] == asked.finding.decision.id:
            law = without(asked.law, rule.id)
            if law is not None:
                place = capital(rule.provision.citation(asked.lang))
                yield asked.made("provision_overlooked", asked.again(asked.case, law),
                                 settles=asked.ref(rule.provision, "decides"), citation=place)  # fmt: skip


def requirement_missed(asked: Asked) -> Iterator[Mistake]:
    """A rule is applied though one of its requirements is not met."""
    applied = {rule.id for rule in _applied(asked)}
    others = [rule for rule in asked.law.rules_of(asked.finding.decision.id)
              if rule.id not in applied and not rule.closing and rule in asked.law.rules]  # fmt: skip
    tries = [(rule, condition) for rule in others for condition in laxer(rule.when)]
    # One requirement is forgotten sooner than all of them.
    tries.sort(key=lambda one: one[1] is ALWAYS)
    for rule, condition in tries[:MOST_TRIES]:
        law = with_condition(asked.law, rule.id, condition)
        if law is not None:
            place = capital(rule.provision.citation(asked.lang))
            yield asked.made("requirement_missed", asked.again(asked.case, law),
                             settles=asked.ref(rule.provision, "decides"), citation=place)  # fmt: skip


def _applied(asked: Asked) -> list[Rule]:
    """The rules that apply in the right answer."""
    return list({step.about.id: step.about for step in steps(asked.finding)
                 if isinstance(step.about, Rule) and step.value is True}.values())  # fmt: skip


def lower_rank(asked: Asked) -> Iterator[Mistake]:
    """Only the lower source is read, or the lower source that fills the higher one is forgotten."""
    ranks = sorted({rule.rank for rule in asked.law.rules_of(asked.finding.decision.id) if not rule.closing})
    if len(ranks) > 1 and asked.finding.status == "decided":
        for pitfall, kept in (("lower_rank", ranks[0]), ("lower_rank_forgotten", ranks[-1])):
            law = only(asked.law, asked.finding.decision.id, kept)
            if law is not None:
                yield asked.made(pitfall, asked.again(asked.case, law))


def another_edition(asked: Asked) -> Iterator[Mistake]:
    """The text of today is read for an older day, or the text from before the last change."""
    governing = asked.finding.governing
    if governing is None or governing == days.NEVER:
        return
    words = Words(asked.lang)
    day, now = worded.day(words, governing), days.iso(governing)
    older = [
        rule.since for rule in asked.law.rules if rule.since <= now and rule.earlier is not Earlier.UNREAD
    ]
    if governing < asked.case.on:
        law = as_on(asked.law, days.iso(asked.case.on))
        if law is not None:
            yield asked.made("newer_edition", asked.again(asked.case, law), day=day)
    if older:
        law = as_on(asked.law, days.iso(days.plus(days.day(max(older)), days=-1)))
        if law is not None:
            since = worded.iso_day(words, max(older))
            yield asked.made("older_edition", asked.again(asked.case, law), day=day, since=since)


def power_as_duty(asked: Asked) -> Iterator[Mistake]:
    """What an official may do is taken for what must follow."""
    words = Words(asked.lang)
    for one in asked.finding.alternatives:
        if one.state in ("available", "judgement", "open") and isinstance(one.value, str):
            place = one.power.provision
            text = worded.of_decision(words, asked.finding.decision, one.value)
            why = (
                WHY["power_as_duty"]
                .in_(asked.lang)
                .format(citation=capital(place.citation(asked.lang)), actor=words.official(one.power.actor))
            )
            yield Mistake(pitfall="power_as_duty", status="decided", value=one.value, text=text, why=why,
                          provision=asked.ref(place, "empowers"))  # fmt: skip


def power_assumed(asked: Asked) -> Iterator[Mistake]:
    """A power is used that is not there: what it requires is not met."""
    words = Words(asked.lang)
    for one in asked.finding.alternatives:
        if one.state == "unavailable" and isinstance(one.value, str):
            place = one.power.provision
            text = worded.of_decision(words, asked.finding.decision, one.value)
            why = WHY["power_assumed"].in_(asked.lang).format(citation=capital(place.citation(asked.lang)))
            yield Mistake(pitfall="power_assumed", status="decided", value=one.value, text=text, why=why,
                          provision=asked.ref(place, "empowers"))  # fmt: skip


def wrong_actor(asked: Asked) -> Iterator[Mistake]:
    """A judgement is left to an official who does not hold it."""
    words = Words(asked.lang)
    for cause in asked.finding.causes:
        if cause.kind != "judgement" or not isinstance(cause.about, Fact) or not cause.about.by:
            continue
        if cause.about.nature is Nature.LEGAL_QUESTION:
            continue
        other = CONFUSED.get(cause.about.by[0])
        if other is not None and other not in cause.about.by and asked.finding.status == "judgement":
            text = NOT_YOURS.in_(asked.lang).format(actor=words.official(other))
            why = WHY["wrong_actor"].in_(asked.lang).format(actor=words.officials(cause.about.by))
            yield Mistake(pitfall="wrong_actor", status="judgement", value=other, text=text, why=why,
                          provision=asked.settles)  # fmt: skip


def capital(said: str) -> str:
    """A citation at the beginning of a sentence."""
    return said[:1].upper() + said[1:]
