"""
The JSON of one finding, as programs get it: every key always there, days written out, never a sentinel.
"""

from collections.abc import Iterable
from functools import lru_cache

from jeugdrecht.engines.finding import Alternative, Cause, Conclusion, Finding, Member, Part, Used
from jeugdrecht.explain.missing import most_useful_first
from jeugdrecht.explain.powers import used_powers
from jeugdrecht.explain.render import as_json
from jeugdrecht.explain.tree import Explanation
from jeugdrecht.explain.values import Json, fact_value, json_value
from jeugdrecht.logic import days
from jeugdrecht.logic.canonical import fingerprint_of
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.decisions import Answer, Checklist, Earliest, ListOf, Lowest, Record, SetOf
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NotModelled, Rule
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.sources import Lang, Text, jci_for, url_for

STATES = {"onvolledig": "left out"}
READS = {
    "niet gebeurd": Text("niet gebeurd", "has not happened"),
    "volledig": Text("volledig", "complete"),
    "ja": Text("ja", "yes"),
    "nee": Text("nee", "no"),
}
"""How what was left out is read, as a finding says it and in words."""


def result_json(
    finding: Finding, rulebase: Rulebase, explanation: Explanation | None = None, *, lang: Lang = "nl"
) -> dict[str, Json]:
    """
    One finding as JSON, every key of the published schema there.

    Args:
        finding: the finding.
        rulebase: the law it was found in.
        explanation: the finding in words; its language is that of the questions. Left out, null.
        lang: the language of the questions where there is no explanation.

    >>> from jeugdrecht.api import decide, rulebase
    >>> case = {"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> found = decide(case, ["sanctierecht"])["sanctierecht"].found
    >>> result_json(found, rulebase())["value"]
    'jeugd'
    """
    lang = lang if explanation is None else explanation.lang
    return {
        "decision": finding.decision.id,
        "subject": finding.subject,
        **_answer(finding, lang),
        "alternatives": [_alternative(alternative, finding, lang) for alternative in finding.alternatives],
        "judgements": _judgements(finding, lang),
        "conclusions": _conclusions(finding, lang),
        "assumed": [{"id": one.id, "reads": READS[one.reads].in_(lang)} for one in finding.assumed],
        "not_modelled": [_omission(omission, lang) for omission in finding.not_modelled],
        **_shape(finding, lang),
        "explanation": None if explanation is None else as_json(explanation),
        "fingerprint": fingerprint(rulebase, finding.decision.id),
    }


@lru_cache(maxsize=512)
def fingerprint(rulebase: Rulebase, decision: str) -> str:
    """The fingerprint of every rule, power and decision that a decision rests on."""
    names = decisions_beneath(rulebase, decision)
    parts = [part for name in names for part in rulebase.parts_of(name)]
    return fingerprint_of(parts, [rulebase.decision(name) for name in names])


def _answer(finding: Finding, lang: Lang) -> dict[str, Json]:
    """What a finding, and a field of a record, has: status, value, provisions, what is missing."""
    value = json_value(finding, finding.value, lang) if finding.status == "decided" else None
    return {
        "status": finding.status,
        "value": value,
        "governing": _day(finding.governing),
        "provisions": [
            _provision(used_, finding.governing, lang) for used_ in (*finding.used, *_supports(finding))
        ],
        "missing": [_missing(cause, lang) for cause in most_useful_first(finding)],
    }


def _day(number: int | None) -> str | None:
    return None if number is None or number == days.NEVER else days.iso(number)


def _supports(finding: Finding) -> Iterable[Used]:
    """The principles that weigh, as provisions that support."""
    shown = {used_.provision.id for used_ in finding.used}
    places = {rule.provision.id: rule.provision for rule in finding.principles}
    return (Used(place, "supports", place.read) for id, place in places.items() if id not in shown)


def _provision(used_: Used, governing: int | None, lang: Lang) -> Json:
    provision = used_.provision
    on = None if governing is None or governing == days.NEVER else days.to_date(governing)
    return {
        "id": provision.id,
        "citation": provision.citation(lang),
        "rank": provision.instrument.rank.id,
        "role": used_.role,
        "edition": used_.read,
        "jci": jci_for(provision.place, on),
        "url": url_for(provision.place, on),
    }


# --- what is open -----------------------------------------------------------------------------------------


def _question(cause: Cause, lang: Lang) -> str:
    return cause.about.question.in_(lang) if isinstance(cause.about, Fact | ItemList) else cause.id


def _missing(cause: Cause, lang: Lang) -> Json:
    found: dict[str, Json] = {
        "id": cause.id, "state": STATES.get(cause.state, cause.state), "question": _question(cause, lang),
        "item": cause.item,
    }  # fmt: skip
    if cause.given is not None and cause.given.versions and isinstance(cause.about, Fact):
        found["versions"] = [_version(cause.about, version) for version in cause.given.versions]
    return found


def _version(fact: Fact, given: Given) -> Json:
    """What one side says of a disputed fact, with as much of its origin as the case gives."""
    origin = {"because": given.because, "on": given.on, "source": given.source}
    said = {name: part for name, part in origin.items() if part is not None}
    return {"value": fact_value(fact, given.value), "by": given.by, **said}


def _judgements(finding: Finding, lang: Lang) -> Json:
    return [
        {"id": cause.id, "by": _by(cause), "question": _question(cause, lang), "item": cause.item}
        for cause in finding.causes if cause.kind == "judgement"
    ]  # fmt: skip


def _by(cause: Cause) -> str:
    return ", ".join(cause.about.by) if isinstance(cause.about, Fact) else ""


def _alternative(alternative: Alternative, finding: Finding, lang: Lang) -> Json:
    facts = (cause.id for cause in alternative.needs if cause.kind in ("fact", "judgement"))
    under = alternative.under
    return {
        "value": json_value(under or finding, alternative.value, lang),
        "provision": alternative.power.provision.id,
        "actor": alternative.power.actor,
        "state": alternative.state,
        "needs": list(dict.fromkeys(facts)),
        **({} if alternative.upstream is None else {"decision": alternative.upstream.decision.id,
                                                    "opens": alternative.power.opens}),
        **({} if under is None else {"status": under.status, **_shape(under, lang)}),
    }  # fmt: skip


def _conclusions(finding: Finding, lang: Lang) -> Json:
    """When not decided, each value once: whether it holds or may hold, and by which provisions."""
    if finding.status == "decided":
        return []
    found: dict[str, dict[str, Json]] = {}
    for value, sure, provision in (*_of_rules(finding, lang), *_of_powers(finding)):
        entry = found.setdefault(repr(value), {"value": value, "state": "unknown", "provisions": []})
        places = entry["provisions"]
        if isinstance(places, list) and provision not in places:
            places.append(provision)
        if sure:
            entry["state"] = "holds"
    return list(found.values())


def _of_rules(finding: Finding, lang: Lang) -> Iterable[tuple[Json, bool, str]]:
    for conclusion in finding.conclusions:
        yield _concluded(finding, conclusion, lang), conclusion.truth is True, conclusion.rule.provision.id


def _concluded(finding: Finding, conclusion: Conclusion, lang: Lang) -> Json:
    return json_value(finding, conclusion.value, lang)


def _of_powers(finding: Finding) -> Iterable[tuple[Json, bool, str]]:
    for used in used_powers(finding) if finding.status == "conflict" else ():
        yield used.power.opens, True, used.power.provision.id


def _omission(omission: NotModelled, lang: Lang) -> Json:
    return {
        "provision": omission.provision.id, "what": omission.what.in_(lang), "why": omission.why.in_(lang)
    }  # fmt: skip


# --- shapes -----------------------------------------------------------------------------------------------


def _shape(finding: Finding, lang: Lang) -> dict[str, Json]:
    """What a record, a set, a list, a date or a limit, and an offence over a period have besides."""
    found: dict[str, Json] = {}
    match finding.decision.answer:
        case Record():
            found["fields"] = {name: _field(field, lang) for name, field in finding.fields.items()}
        case SetOf() | ListOf() | Checklist():
            found["members"] = {name: _member(finding, name, lang) for name in finding.members}
        case Earliest() | Lowest():
            found.update(_bounds(finding, lang))
        case _:
            pass
    if finding.parts:
        found["parts"] = [_part(part, lang) for part in finding.parts]
    return found


def _field(field: Finding, lang: Lang) -> Json:
    return {**_answer(field, lang), "judgements": _judgements(field, lang), **_shape(field, lang)}


def _member(finding: Finding, name: str, lang: Lang) -> Json:
    member = finding.members[name]
    places = {rule.provision.id for rule in member.rules}
    used_ = [used_ for used_ in finding.used if used_.provision.id in places]
    return {
        "status": _member_status(member),
        "value": _member_value(finding.decision.answer, member),
        "provisions": [_provision(one, finding.governing, lang) for one in used_],
        "missing": [_missing(cause, lang) for cause in member.causes if cause.kind == "fact"],
    }


def _member_value(answer: Answer, member: Member) -> Json:
    """Whether a member holds; of a norm, the word for it."""
    if not isinstance(answer, Checklist) or member.truth is None:
        return member.truth
    return answer.met.id if member.truth else answer.unmet.id


def _member_status(member: Member) -> str:
    if member.truth is not None:
        return "decided"
    kinds = {cause.kind for cause in member.causes}
    rows = (("fact", "open"), ("judgement", "judgement"), ("conflict", "conflict"), ("gap", "gap"))
    return next((status for kind, status in rows if kind in kinds), "outside")


def _bounds(finding: Finding, lang: Lang) -> dict[str, Json]:
    found: dict[str, Json] = {}
    if finding.status != "decided":
        for name, value in (("not_before", finding.not_before), ("not_after", finding.not_after)):
            if value is not None:
                found[name] = json_value(finding, value, lang)
    return {**found, "bites": _rules(finding.bites, lang), "others": _rules(finding.others, lang)}


def _rules(rules: Iterable[Rule], lang: Lang) -> Json:
    return [
        {"rule": rule.id, "provision": rule.provision.id, "citation": rule.provision.citation(lang),
         "heading": rule.provision.heading.in_(lang)}
        for rule in rules
    ]  # fmt: skip


def _part(part: Part, lang: Lang) -> Json:
    return {
        "from": days.iso(part.since),
        "to": days.iso(part.until),
        **_answer(part.finding, lang),
        "alternatives": [
            _alternative(alternative, part.finding, lang) for alternative in part.finding.alternatives
        ],
        "judgements": _judgements(part.finding, lang),
        "conclusions": _conclusions(part.finding, lang),
        **_shape(part.finding, lang),
    }
