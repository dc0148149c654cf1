"""
The answer in one sentence: what was decided by the law of which day, or why nothing can be.
"""

from jeugdrecht.engines.finding import Cause, Conclusion, Finding
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.powers import UsedPower, used_powers
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
    return finding.decision.question.in_(words.lang)


def short(words: Words, finding: Finding) -> str:
    """The answer in a few words."""
    if finding.status != "decided":
        return words.say(f"short.{finding.status}")
    if isinstance(finding.decision.answer, Record):
        return words.say("short.record")
    return values.of_decision(words, finding.decision, finding.value)


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
            said = _read(words, finding, "gap") or words.say("answer.gap")
        case "outside":
            said = _outside(words, finding)
        case "not_applicable":
            said = words.say("answer.not_applicable")
    return said[:1].upper() + said[1:]


def _of_worst_field(words: Words, finding: Finding) -> str:
    """What stands in the way of a record stands in the way of one of its fields."""
    worst = next(field for field in finding.fields.values() if field.status == finding.status)
    return words.say("field", question=question(words, worst), answer=answer(words, worst))


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
    facts = [cause.about for cause in causes if isinstance(cause.about, Fact)]
    by = tuple(dict.fromkeys(official for fact in facts for official in fact.by))
    key = "answer.parts" if finding.parts else "answer.judgement"
    if facts and all(fact.nature is Nature.LEGAL_QUESTION for fact in facts):
        key = "answer.judgement_legal"
    return words.say(key, by=words.officials(by), questions=" ".join(_questions(words, causes)))


def _questions(words: Words, causes: tuple[Cause, ...]) -> tuple[str, ...]:
    abouts = (cause.about for cause in causes)
    asked = (about.question.in_(words.lang) for about in abouts if isinstance(about, Fact | ItemList))
    return tuple(dict.fromkeys(asked))


# --- contradictions ---------------------------------------------------------------------------------------


def _conflict(words: Words, finding: Finding) -> str:
    powers = _power_sides(words, finding)
    sides = dict.fromkeys(powers or _rule_sides(words, finding))
    return (
        words.say("answer.conflict", sides="; ".join(sides)) if sides else _read(words, finding, "conflict")
    )


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
    value = finding.decision.label(used.power.opens, words.lang)
    return words.say("answer.conflict.side", value=value, **cited(words, used.power))


# --- what was not read ------------------------------------------------------------------------------------


def _outside(words: Words, finding: Finding) -> str:
    own = [c for c in finding.causes if c.kind == "outside" and c.id == finding.decision.id]
    if own and finding.governing is not None:
        day, since = values.day(words, finding.governing), values.iso_day(words, finding.decision.since)
        return words.say("answer.outside", day=day, since=since)
    places = tuple(unread(words, cause) for cause in finding.causes if cause.kind == "law")
    if places:
        return words.say("answer.outside.law", places="; ".join(places))
    return _read(words, finding, "outside")


def unread(words: Words, cause: Cause) -> str:
    """Which text was not read, and since when it was, or why."""
    citation = cite(Place.parse(cause.id), lang=words.lang)
    if is_iso(cause.state):
        return words.say("answer.outside.since", citation=citation, day=values.iso_day(words, cause.state))
    return words.say("answer.outside.reason", citation=citation, reason=cause.state)


def _read(words: Words, finding: Finding, status: str) -> str:
    """That a decision on which this one rests came out so; empty where none did."""
    read = {cause.id for cause in finding.causes if cause.kind == status}
    asked = tuple(question(words, found) for found in _findings_read(finding) if found.decision.id in read)
    return words.say(f"answer.{status}.read", questions=" ".join(dict.fromkeys(asked))) if asked else ""


def _findings_read(finding: Finding) -> tuple[Finding, ...]:
    found: dict[int, Finding] = {}
    waiting, seen = [finding.step], set[int]()
    while waiting:
        step = waiting.pop()
        if id(step) in seen:
            continue
        seen.add(id(step))
        waiting += step.because
        if step.finding is not None and id(step.finding) not in found:
            found[id(step.finding)] = step.finding
            waiting.append(step.finding.step)
    return tuple(found.values())
