"""
An audit as a table: each norm with its addressee, its outcome, what was found and what is missing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain import Explanation, Node, explain
from jeugdrecht.explain.wording import Words
from jeugdrecht.logic.decisions import Checklist
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.sources import Lang, Text, cite

Subject = Literal["institution", "region"]
OPEN = ("unknown", "judgement", "open")
SAID = ("holds", "does_not_hold", "known", "absent")


@dataclass(frozen=True, slots=True)
class Kind:
    """
    What is audited, and by which decisions.

    Args:
        checklist: the decision that lists the norms.
        besides: decisions that are told above the list.
        statement: what the reader must know of the outcome.
    """

    checklist: str
    besides: tuple[str, ...]
    statement: Text


AUDITS: Mapping[Subject, Kind] = {
    "institution": Kind(
        "audit_institution",
        ("bevoegde_uitvoerder", "certificering"),
        Text(
            "Een toets op wettelijke plichten en normen van certificering, niet op alle: de afzonderlijke "
            "normen van het normenkader zijn niet openbaar gelezen. Wat niet wordt gehaald, maakt een "
            "certificaat niet ongeldig: daarvoor is een besluit van de certificerende instelling nodig.",
            "An audit of statutory duties and certification norms, not of all of them: the separate norms of "
            "the framework were not read. What is not met does not make a certificate invalid: that takes a "
            "decision of the certifying body.",
        ),
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
    ),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """
    One norm or recommendation.

    Args:
        id: the id of its provision.
        citation: as lawyers cite it.
        heading: what it is about.
        rank: the rank of the instrument, as an id.
        basis: what else carries it.
        addressee: who must see to it; empty where the text names nobody.
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
    """

    kind: Subject
    statement: str
    met: str
    unmet: str
    unknown: str
    entries: tuple[Entry, ...]

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
    explanation = explain(finding, rulebase, lang=lang)
    unknown = words.say("norm.unknown")
    return Audit(
        kind=kind,
        statement=AUDITS[kind].statement.in_(lang),
        met=answer.met.label.in_(lang),
        unmet=answer.unmet.label.in_(lang),
        unknown=unknown,
        entries=tuple(_entries(finding, answer, explanation, words, unknown)),
    )


def _entries(
    finding: Finding, answer: Checklist, explanation: Explanation, words: Words, unknown: str
) -> Iterator[Entry]:
    nodes = {node.about: node for node in explanation.root.because if node.kind == "norm"}
    for id, member in finding.members.items():
        (rule,) = member.rules
        outcome = {True: answer.met, False: answer.unmet, None: None}[member.truth]
        label = unknown if outcome is None else outcome.label.in_(words.lang)
        yield _entry(id, rule, nodes[rule.id], outcome.id if outcome else None, label, words)


def _entry(id: str, rule: Rule, node: Node, outcome: str | None, label: str, words: Words) -> Entry:
    provision = rule.provision
    leaves = tuple(_leaves(node))
    return Entry(
        id=id,
        citation=provision.citation(words.lang),
        heading=provision.heading.in_(words.lang),
        rank=provision.instrument.rank.id,
        basis=tuple(cite(place, lang=words.lang) for place in rule.rests_on),
        addressee=words.official(rule.actor) if rule.actor else "",
        confidence=provision.confidence,
        outcome=outcome,
        label=label,
        found=_texts(leaf for leaf in leaves if leaf.state in SAID),
        missing=_texts(leaf for leaf in leaves if leaf.state in OPEN and leaf.state != "judgement"),
        waits=_texts(leaf for leaf in leaves if leaf.state == "judgement"),
        url=node.source.url if node.source is not None else None,
    )


def _leaves(node: Node) -> Iterator[Node]:
    """What the outcome rests on, down to the facts."""
    for part in node.because:
        if part.because:
            yield from _leaves(part)
        elif part.kind not in ("in_force", "law_unread"):
            yield part


def _texts(nodes: Iterator[Node]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(node.text for node in nodes))
