"""
All findings of a case at a glance: which decision, about what, the outcome, and on what it rests.
"""

from dataclasses import dataclass

from jeugdrecht.engines.finding import Alternative
from jeugdrecht.explain import most_useful_first
from jeugdrecht.explain.wording import Words as Spoken
from jeugdrecht.explain.wording import values
from jeugdrecht.findings import Finding, Result
from jeugdrecht.logic.decisions import Checklist, ListOf, Record
from jeugdrecht.logic.vocabulary import Fact, Nature
from jeugdrecht.report.tone import Tone
from jeugdrecht.sources import Lang, Text

MOST_SOURCES = 3

HEADINGS = (
    Text("Beslissing", "Decision"), Text("Over", "About"), Text("Uitkomst", "Outcome"),
    Text("Grondslag", "Rests on"),
)  # fmt: skip
_CASE = Text("Zaak {id}, peildatum {day}", "Case {id}, reference date {day}")
_NAMELESS = Text("Zaak zonder naam, peildatum {day}", "Case without a name, reference date {day}")
_WHOLE_CASE = Text("de zaak", "the case")
_NO_ITEM = Text("geen {kind} opgegeven", "no {kind} given")
_ONE_MISSING = Text("open: er ontbreekt 1 gegeven", "open: 1 fact is missing")
_MISSING = Text("open: er ontbreken {count} gegevens", "open: {count} facts are missing")
_JUDGEMENT = Text("wacht op een oordeel van {by}", "waits for a judgement of {by}")
_LEGAL = Text("wacht op een onbesliste rechtsvraag", "waits for an unsettled legal question")
_PARTS = Text("verschilt per deel van de periode", "differs per part of the period")
_STATUSES = {
    "conflict": Text("tegenstrijdig", "contradictory"),
    "gap": Text("geen regel beslist dit", "no rule decides this"),
    "outside": Text("het recht is hiervoor niet gelezen", "the law for this was not read"),
    "not_applicable": Text("doet zich niet voor", "does not arise"),
}
_TONES: dict[str, Tone] = {
    "decided": "good", "open": "open", "judgement": "person", "conflict": "bad", "gap": "bad",
    "outside": "bad", "not_applicable": "dim",
}  # fmt: skip
_COUNT = Text("{count} van de {all}", "{count} of {all}")
_ALL_FIELDS = Text("alle onderdelen zijn beslist", "all parts are decided")
_NONE_OF = Text("geen", "none")
_CAN = Text("{by} kan ook: {value}", "{by} may also choose: {value}")
_CAN_IF = Text("{by} kan ook, na een oordeel: {value}", "{by} may also choose, after a judgement: {value}")
_CAN_MAYBE = Text("misschien kan {by} ook: {value}", "{by} may perhaps also choose: {value}")
_OPENINGS = {"available": _CAN, "judgement": _CAN_IF, "open": _CAN_MAYBE}
_MORE = Text("en {count} meer", "and {count} more")


@dataclass(frozen=True, slots=True)
class Row:
    """
    One finding at a glance.

    Args:
        decision: the id of the decision.
        about: what it is about.
        outcome: the outcome, and beneath it what may be decided otherwise, by line.
        sources: citations of what decides.
        tone: how the outcome is meant.
    """

    decision: str
    about: str
    outcome: tuple[str, ...]
    sources: tuple[str, ...]
    tone: Tone


def title(result: Result, lang: Lang) -> str:
    """What a case is called above its findings."""
    words_ = _NAMELESS if result.case is None else _CASE
    return words_.in_(lang).format(id=result.case, day=values.iso_day(Spoken(lang), result.on))


def overview(result: Result, lang: Lang) -> tuple[Row, ...]:
    """Every finding of a result at a glance."""
    return tuple(_row(finding, lang) for finding in result.findings)


def outcome(finding: Finding, lang: Lang) -> tuple[str, Tone]:
    """The outcome of one finding in a few words, and how it is meant."""
    return _outcome(finding, lang), _TONES[finding.status]


def _row(finding: Finding, lang: Lang) -> Row:
    return Row(
        decision=finding.decision,
        about=_about(finding, lang),
        outcome=(_outcome(finding, lang), *_otherwise(finding, lang)),
        sources=_sources(finding, lang),
        tone=_TONES[finding.status],
    )


def _about(finding: Finding, lang: Lang) -> str:
    kind = finding.found.decision.subject
    if finding.subject is None and kind is not None:
        return _NO_ITEM.in_(lang).format(kind=Spoken(lang).kind(kind))
    return finding.subject or _WHOLE_CASE.in_(lang)


def _outcome(finding: Finding, lang: Lang) -> str:
    match finding.status:
        case "decided":
            return _decided(finding, lang)
        case "open":
            count = len(most_useful_first(finding.found))
            return (_ONE_MISSING if count == 1 else _MISSING).in_(lang).format(count=count)
        case "judgement":
            return _judgement(finding, lang)
        case status:
            return _STATUSES[status].in_(lang)


def _decided(finding: Finding, lang: Lang) -> str:
    found = finding.found
    match found.decision.answer:
        case Record():
            return _ALL_FIELDS.in_(lang)
        case ListOf() if isinstance(found.value, tuple) and found.value:
            return _COUNT.in_(lang).format(count=len(found.value), all=len(found.members))
        case Checklist() if isinstance(found.value, tuple):
            met = sum(member.truth is True for member in found.members.values())
            return _COUNT.in_(lang).format(count=met, all=len(found.members))
        case _:
            return values.of_decision(Spoken(lang), found.decision, found.value) or _NONE_OF.in_(lang)


def _judgement(finding: Finding, lang: Lang) -> str:
    if finding.found.parts:
        return _PARTS.in_(lang)
    facts = [c.about for c in finding.found.causes if c.kind == "judgement" and isinstance(c.about, Fact)]
    if facts and all(fact.nature is Nature.LEGAL_QUESTION for fact in facts):
        return _LEGAL.in_(lang)
    by = dict.fromkeys(official for fact in facts for official in fact.by)
    return _JUDGEMENT.in_(lang).format(by=Spoken(lang).officials(tuple(by)))


def _otherwise(finding: Finding, lang: Lang) -> tuple[str, ...]:
    """What someone may still decide instead, where that is not what was found anyway."""
    found = finding.found
    if found.status != "decided":
        return ()
    open_ = [
        a for a in found.alternatives
        if a.state in _OPENINGS and a.upstream is None and a.value != found.value
    ]  # fmt: skip
    return tuple(dict.fromkeys(_may(alternative, finding, lang) for alternative in open_))


def _may(alternative: Alternative, finding: Finding, lang: Lang) -> str:
    by = Spoken(lang).official(alternative.power.actor)
    value = finding.found.decision.label(alternative.power.opens, lang)
    place = alternative.power.provision.citation(lang)
    return f"{_OPENINGS[alternative.state].in_(lang).format(by=by, value=value)} ({place})"


def _sources(finding: Finding, lang: Lang) -> tuple[str, ...]:
    cited = dict.fromkeys(
        used.provision.citation(lang)
        for used in finding.found.used
        if used.role in ("decides", "limits", "supports")
    )
    shown = tuple(cited)[:MOST_SOURCES]
    return (
        shown
        if len(cited) <= MOST_SOURCES
        else (*shown, _MORE.in_(lang).format(count=len(cited) - MOST_SOURCES))
    )
