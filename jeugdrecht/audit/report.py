"""
An audit as a table: each norm with its addressee, its outcome, what was found and what is missing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain import Explanation, Node, explain
from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording.values import spoken
from jeugdrecht.facts import zaak
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Checklist
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.sources import Lang, Text, cite

Subject = Literal["institution", "region"]
OPEN = ("unknown", "judgement", "open")
SAID = ("holds", "does_not_hold", "known", "absent")
UNSAID = ("in_force", "law_unread", "item", "calculation")
WITH_MOST = 4
"""What stands with more than one in so many norms is told once, above them."""


@dataclass(frozen=True, slots=True)
class Kind:
    """
    What is audited, and by which decisions.

    Args:
        checklist: the decision that lists the norms.
        besides: decisions that are told above the list.
        statement: what the reader must know of the outcome.
        addressee: to whom a norm is addressed that names nobody.
    """

    checklist: str
    besides: tuple[str, ...]
    statement: Text
    addressee: Text


AUDITS: Mapping[Subject, Kind] = {
    "institution": Kind(
        "audit_institution",
        ("bevoegde_uitvoerder", "certificering"),
        Text(
            "Een toets op wettelijke plichten en normen van certificering, niet op alle: de afzonderlijke "
            "normen van het normenkader zijn niet openbaar en niet gelezen. Wat niet wordt gehaald, maakt "
            "een certificaat niet ongeldig: daarvoor is een besluit van de certificerende instelling nodig.",
            "An audit of statutory duties and certification norms, not of all of them: the separate norms of "
            "the framework are not public and were not read. What is not met does not make a certificate "
            "invalid: that takes a decision of the certifying body.",
        ),
        Text("de instelling", "the institution"),
    ),
    "region": Kind(
        "audit_region",
        (),
        Text(
            "Dit vergelijkt afspraken met een advies van een werkgroep van de VNG (omstreeks 2016). Het "
            "advies bindt niemand: wat afwezig is, is niet in strijd met de wet.",
            "This compares an agreement with the advice of a VNG working group (about 2016). The advice "
            "binds nobody: what is absent is not against the law.",
        ),
        Text("de gemeenten en hun partners", "the municipalities and their partners"),
    ),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One norm or recommendation.

    Args:
        id: the id of its provision.
        citation: as lawyers cite it.
        heading: what it is about; with the norm's own name where its provision carries more than one.
        rank: the rank of the instrument, as an id.
        basis: what else carries it.
        addressee: who must see to it.
        confidence: whether its text was read, or only what others say of it.
        outcome: the id of the outcome, or None while it is unknown.
        label: the outcome in words.
        found, missing, waits: what the case says, what it does not, and what is left to a person.
        url: where it stands, if it does on the web.
    """

    id: str
    citation: str
    heading: str
    rank: str
    basis: tuple[str, ...]
    addressee: str
    confidence: str
    outcome: str | None
    label: str
    found: tuple[str, ...]
    missing: tuple[str, ...]
    waits: tuple[str, ...]
    url: str | None


@dataclass(frozen=True, slots=True)
class Audit:
    """
    An audit in one language.

    Args:
        kind: what was audited.
        statement: what the reader must know of the outcome.
        met, unmet, unknown: the words for the outcomes.
        entries: the norms that apply or may apply, in the order of the law.
        common: what was found with many of them, and is not repeated with each.
        others: the norms in force that do not apply to this case, each with its citation.
    """

    kind: Subject
    statement: str
    met: str
    unmet: str
    unknown: str
    entries: tuple[Entry, ...]
    common: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def count(self, label: str) -> int:
        """How many norms came out so."""
        return sum(entry.label == label for entry in self.entries)


def audit_of(kind: Subject, finding: Finding, rulebase: Rulebase, *, lang: Lang = "nl") -> Audit:
    """
    The table of an audit.

    Args:
        kind: what was audited.
        finding: of its checklist.
        rulebase: the law it was found in.
        lang: the language of the words.

    Raises:
        TypeError: the finding is of no checklist.

    >>> from jeugdrecht.api import decide, rulebase
    >>> region = {"regio": {"vergeleken_met_advies": True, "afsprakenkader_vastgesteld": False}}
    >>> finding = decide(region, ["audit_region"])["audit_region"]
    >>> audit = audit_of("region", finding.found, rulebase(), lang="en")
    >>> [entry.label for entry in audit.entries if entry.id == "vng:regio:0"]
    ['absent']
    """
    answer = finding.decision.answer
    if not isinstance(answer, Checklist):
        raise TypeError(f"{finding.decision.id} is no checklist")
    words = Words(lang)
    unknown = words.say("norm.unknown")
    entries = tuple(_entries(kind, finding, answer, explain(finding, rulebase, lang=lang), words, unknown))
    common = _common(entries, words)
    return Audit(
        kind=kind,
        statement=AUDITS[kind].statement.in_(lang),
        met=answer.met.label.in_(lang),
        unmet=answer.unmet.label.in_(lang),
        unknown=unknown,
        entries=tuple(_without(entry, common, words) for entry in entries),
        common=common,
        others=tuple(_others(finding, rulebase, lang)),
    )


def _entries(
    kind: Subject, finding: Finding, answer: Checklist, explanation: Explanation, words: Words, unknown: str
) -> Iterator[Entry]:
    nodes = {node.about: node for node in explanation.root.because if node.kind == "norm"}
    rules = [member.rules[0] for member in finding.members.values()]
    carried = Counter(rule.provision.id for rule in rules)
    for rule, (id, member) in zip(rules, finding.members.items(), strict=True):
        outcome = {True: answer.met, False: answer.unmet, None: None}[member.truth]
        label = unknown if outcome is None else outcome.label.in_(words.lang)
        entry = _entry(kind, id, rule, nodes[rule.id], words)
        heading = _heading(rule, shared=carried[rule.provision.id] > 1, lang=words.lang)
        yield replace(entry, heading=heading, outcome=outcome.id if outcome else None, label=label)


def _entry(kind: Subject, id: str, rule: Rule, node: Node, words: Words) -> Entry:
    provision = rule.provision
    leaves = tuple(_leaves(node))
    return Entry(
        id=id,
        citation=provision.citation(words.lang),
        heading="",
        rank=provision.instrument.rank.id,
        basis=tuple(cite(place, lang=words.lang) for place in rule.rests_on),
        addressee=words.official(rule.actor) if rule.actor else AUDITS[kind].addressee.in_(words.lang),
        confidence=provision.confidence,
        outcome=None,
        label="",
        found=_texts(((leaf, read) for leaf, read in leaves if leaf.state in SAID), words),
        missing=_texts(
            ((leaf, read) for leaf, read in leaves if leaf.state in OPEN and leaf.state != "judgement"), words
        ),
        waits=_texts(((leaf, read) for leaf, read in leaves if leaf.state == "judgement"), words),
        url=node.source.url if node.source is not None else None,
    )


def _common(entries: tuple[Entry, ...], words: Words) -> tuple[str, ...]:
    """What stands with so many norms that it says nothing of any one."""
    count = Counter(text for entry in entries for text in {_stated(text, words) for text in entry.found})
    return tuple(text for text, times in count.items() if times * WITH_MOST > len(entries))


def _without(entry: Entry, common: tuple[str, ...], words: Words) -> Entry:
    own = tuple(text for text in entry.found if _stated(text, words) not in common)
    return replace(entry, found=own if own or entry.outcome is None else entry.found)


def _stated(text: str, words: Words) -> str:
    """A sentence without what was required of it."""
    return text.partition(words.say("test", quantity="", test=""))[0]


def _others(finding: Finding, rulebase: Rulebase, lang: Lang) -> Iterator[str]:
    """The norms in force that the finding does not have among its members."""
    told = {rule.id for member in finding.members.values() for rule in member.rules}
    norms = [rule for rule in rulebase.rules if rule.decision == finding.decision.id and _runs(rule, finding)]
    carried = Counter(rule.provision.id for rule in norms)
    for rule in norms:
        if rule.id not in told:
            shared = carried[rule.provision.id] > 1
            yield f"{rule.provision.citation(lang)}, {_heading(rule, shared=shared, lang=lang)}"


def _runs(rule: Rule, finding: Finding) -> bool:
    day = days.iso(finding.governing) if finding.governing is not None else rule.since
    return rule.since <= day <= (rule.until or day)


def _heading(rule: Rule, *, shared: bool, lang: Lang) -> str:
    heading = rule.provision.heading.in_(lang)
    return f"{heading}: {spoken(rule.name)}" if shared else heading


def _leaves(node: Node, read: bool = False) -> Iterator[tuple[Node, bool]]:
    """What the outcome rests on, down to the facts, and whether another decision stands between."""
    for part in node.because:
        if part.kind in ("decision_read", "condition") and (part.kind == "decision_read" or _compares(part)):
            yield part, read
            beneath = _leaves(part, read or part.kind == "decision_read")
            yield from (leaf for leaf in beneath if leaf[0].about != zaak.peildatum.fact.id)
        elif part.because:
            yield from _leaves(part, read)
        elif part.kind not in UNSAID:
            yield part, read


def _compares(part: Node) -> bool:
    """Whether it compares what is known, so that it names both sides itself."""
    return all(one.state in ("known", "absent") for one in part.because)


def _texts(leaves: Iterable[tuple[Node, bool]], words: Words) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_text(node, read, words) for node, read in leaves))


def _text(node: Node, read: bool, words: Words) -> str:
    """Its sentence where it stands alone: nothing lies above, and that the opposite is asked is clear."""
    sentence = node.text.removesuffix(words.say("again", sentence=""))
    sentence = sentence.removesuffix(words.say("required.opposite", sentence=""))
    stated, _, asked = sentence.partition(words.say("test", quantity="", test=""))
    return f"{stated} ({asked})" if read and asked else sentence
