"""
The answer in one sentence: what was decided by the law of which day, or why nothing can be.
"""

from collections.abc import Iterable

from jeugdrecht.engines.finding import Cause, Conclusion, Finding
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.powers import UsedPower, used_powers
from jeugdrecht.explain.steps import steps
from jeugdrecht.explain.wording import values
from jeugdrecht.explain.wording.law import cited
from jeugdrecht.explain.wording.words import Words, is_iso
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.vocabulary import Fact, ItemList, Nature
from jeugdrecht.sources import Place, cite

MOST_QUESTIONS = 3
"""So many open questions fit in one answer; all of them stand under their own heading."""


def question(words: Words, finding: Finding) -> str:
    """The question that a finding answers."""
    return words.of(finding.decision.question)


def answer(words: Words, finding: Finding) -> str:
    """The answer in one sentence, with the governing day; or why there is none."""
    if finding.fields and finding.status in ("conflict", "gap", "outside"):
        return _of_worst_field(words, finding)
    match finding.status:
        case "decided":
            said = _decided(words, finding)
        case "open":
            said = _open(words, finding)
        case "judgement":
            said = _judgement(words, finding)
        case "conflict":
            said = _conflict(words, finding)
        case "gap":
            said = _undecided(words, finding) or words.say("answer.gap")
        case "outside":
            said = _outside(words, finding)
        case "not_applicable":
            said = words.say("answer.not_applicable")
    return said[:1].upper() + said[1:]


def _of_worst_field(words: Words, finding: Finding) -> str:
    """What stands in the way of a record stands in the way of one of its fields."""
    worst = _worst_field(finding)
    return words.say("field", question=question(words, worst), answer=answer(words, worst))


def _worst_field(finding: Finding) -> Finding:
    return next(field for field in finding.fields.values() if field.status == finding.status)


def _decided(words: Words, finding: Finding) -> str:
    key = "answer.decided_record" if isinstance(finding.decision.answer, Record) else "answer.decided"
    return words.say(key, day=values.known_day(words, finding.governing), value=short(words, finding))


def _open(words: Words, finding: Finding) -> str:
    asked = _questions(words, most_useful_first(finding))
    key = "one" if len(asked) == 1 else "more" if len(asked) <= MOST_QUESTIONS else "many"
    count = words.say(f"answer.open.{key}", n=len(asked))
    return words.say("answer.open", count=count, questions=" ".join(asked[:MOST_QUESTIONS]))


def _judgement(words: Words, finding: Finding) -> str:
    causes = tuple(cause for cause in finding.causes if cause.kind == "judgement")
    key = "answer.parts" if finding.parts else "answer.judgement"
    if _only_legal_questions(finding):
        key = "answer.judgement_legal"
    return words.say(key, by=_judges(words, finding), questions=" ".join(_questions(words, causes)))


def _judged(finding: Finding) -> tuple[Fact, ...]:
    causes = (cause for cause in finding.causes if cause.kind == "judgement")
    return tuple(cause.about for cause in causes if isinstance(cause.about, Fact))


def _only_legal_questions(finding: Finding) -> bool:
    facts = _judged(finding)
    return bool(facts) and all(fact.nature is Nature.LEGAL_QUESTION for fact in facts)


def _judges(words: Words, finding: Finding) -> str:
    return words.officials(tuple(dict.fromkeys(by for fact in _judged(finding) for by in fact.by)))


def _questions(words: Words, causes: tuple[Cause, ...]) -> tuple[str, ...]:
    abouts = (cause.about for cause in causes)
    asked = (words.of(about.question) for about in abouts if isinstance(about, Fact | ItemList))
    return tuple(dict.fromkeys(asked))


# --- in a few words, and as a statement -------------------------------------------------------------------


def short(words: Words, finding: Finding) -> str:
    """The answer in a few words, or why there is none."""
    if finding.fields and finding.status in ("conflict", "gap", "outside"):
        return short(words, _worst_field(finding))
    match finding.status:
        case "decided" if isinstance(finding.decision.answer, Record):
            return words.say("short.record")
        case "decided":
            return values.of_decision(words, finding.decision, finding.value)
        case "judgement" if _only_legal_questions(finding):
            return words.say("short.judgement_legal")
        case "judgement":
            return words.say("short.judgement", by=_judges(words, finding))
        case "outside" if _own(finding) and finding.governing is not None:
            day, since = values.day(words, finding.governing), values.iso_day(words, finding.decision.since)
            return words.say("short.outside", day=day, since=since)
        case "outside" if places := _unread_places(words, finding):
            return words.say("short.outside.law", places=places)
        case "conflict" | "gap" | "outside" if reads := _reads(words, finding):
            return reads
        case status:
            return words.say(f"short.{status}")


def read(words: Words, finding: Finding) -> str:
    """That a decision came out so, as a statement; or that it did not, and why."""
    asked = question(words, finding)
    if finding.status == "not_applicable":
        return words.say("decision.not_applicable", question=asked)
    if finding.status == "decided":
        return words.say("decision.decided", question=asked, answer=short(words, finding))
    return words.say("decision.undecided", question=asked, reason=short(words, finding))


def read_with_id(words: Words, finding: Finding, ids: Iterable[str]) -> str:
    """Why decisions that a finding reads came out as they did; empty where it reads none of these."""
    found = {found.decision.id: found for found in _findings_read(finding)}
    return "; ".join(read(words, found[id]) for id in dict.fromkeys(ids) if id in found)


def _reads(words: Words, finding: Finding) -> str:
    """The decisions, other than this one, that give it its status."""
    return read_with_id(words, finding, (c.id for c in finding.causes if c.kind == finding.status))


def _findings_read(finding: Finding) -> Iterable[Finding]:
    return (step.finding for step in steps(finding) if step.finding is not None)


# --- contradictions ---------------------------------------------------------------------------------------


def _conflict(words: Words, finding: Finding) -> str:
    sides = dict.fromkeys(_power_sides(words, finding) or _rule_sides(words, finding))
    return words.say("answer.conflict", sides="; ".join(sides)) if sides else _undecided(words, finding)


def _rule_sides(words: Words, finding: Finding) -> tuple[str, ...]:
    return tuple(_rule_side(words, finding, sure) for sure in finding.conclusions if sure.truth)


def _rule_side(words: Words, finding: Finding, sure: Conclusion) -> str:
    value = values.of_decision(words, finding.decision, sure.value)
    return words.say("answer.conflict.side", value=value, **cited(words, sure.rule))


def _power_sides(words: Words, finding: Finding) -> tuple[str, ...]:
    return tuple(_power_side(words, finding, used) for used in used_powers(finding))


def _power_side(words: Words, finding: Finding, used: UsedPower) -> str:
    if not used.rightly:
        return words.say("answer.conflict.misused", **cited(words, used.power))
    value = words.label(finding.decision, used.power.opens)
    return words.say("answer.conflict.side", value=value, **cited(words, used.power))


# --- what was not read ------------------------------------------------------------------------------------


def _outside(words: Words, finding: Finding) -> str:
    if _own(finding) and finding.governing is not None:
        day, since = values.day(words, finding.governing), values.iso_day(words, finding.decision.since)
        return words.say("answer.outside", day=day, since=since)
    places = _unread_places(words, finding)
    return words.say("answer.outside.law", places=places) if places else _undecided(words, finding)


def _own(finding: Finding) -> bool:
    return any(c.kind == "outside" and c.id == finding.decision.id for c in finding.causes)


def _unread_places(words: Words, finding: Finding) -> str:
    places = (unread(words, cause) for cause in finding.causes if cause.kind == "law")
    return "; ".join(dict.fromkeys(places))


def unread(words: Words, cause: Cause) -> str:
    """Which text was not read, and since when it was, or why."""
    citation = cite(Place.parse(cause.id), lang=words.lang)
    if is_iso(cause.state):
        return words.say("answer.outside.since", citation=citation, day=values.iso_day(words, cause.state))
    return words.say("answer.outside.reason", citation=citation, reason=cause.state)


def _undecided(words: Words, finding: Finding) -> str:
    """That what a decision rests on is not decided, and why; empty where it rests on nothing of the kind."""
    reasons = _reads(words, finding)
    return words.say("answer.undecided", reasons=reasons) if reasons else ""
