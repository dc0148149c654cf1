"""
Step three of an explanation: each proof gets its sentence, its mark and its source.
"""

from jeugdrecht.engines.finding import Assumption, Cause, Finding, Part
from jeugdrecht.explain.tree import Explanation, Kind, Node, Proof, Section, Source, State
from jeugdrecht.explain.wording import accounts, conditions, law, rules
from jeugdrecht.explain.wording.answers import answer, question, read_with_id, short, unread
from jeugdrecht.explain.wording.facts import provenance
from jeugdrecht.explain.wording.glossary import terms_of_art
from jeugdrecht.explain.wording.grid import grid
from jeugdrecht.explain.wording.terms import quantity
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.nodes import AnyItem, Constant, CountAtLeast, FactNode, HoldsOn, Unread
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import InForce, NotModelled, Power, Rule
from jeugdrecht.logic.vocabulary import ItemList
from jeugdrecht.sources import Place

SECTIONS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("why", ("governing", "scope", "part", "field", "member", "norm", "rule", "exception")),
    ("powers", ("power",)),
    ("bounds", ("bound",)),
    ("principles", ("principle",)),
    ("assumed", ("assumed",)),
    ("waiting", ("waiting",)),
    ("missing", ("missing",)),
    ("obstacles", ("obstacle",)),
    ("not_modelled", ("not_modelled",)),
)
"""The headings of an explanation, and the kinds of nodes under each; a power that was used is a reason."""

USED: tuple[State, ...] = ("used", "misused")
OWN_MARKS: tuple[Kind, ...] = ("assumed", "missing", "not_modelled", "bound", "principle")
RULES: tuple[Kind, ...] = ("rule", "exception")


class Speaker:
    """
    Gives the proofs of one finding their words.

    Args:
        words: the language and register.
        rulebase: the law, for places that a condition names.
    """

    def __init__(self, words: Words, rulebase: Rulebase) -> None:
        self._words = words
        self._rulebase = rulebase
        self._rules = rules.RuleSpeaker(words, rulebase)

    def explanation(self, root: Proof, finding: Finding, *, full: bool) -> Explanation:
        """The whole finding in words."""
        words = self._words
        nodes = tuple((self._heading_of(proof), self.node(proof)) for proof in root.because)
        sections = tuple(
            Section(words.say(f"heading.{heading}"), tuple(node for under, node in nodes if under == heading))
            for heading, _ in SECTIONS
        )  # fmt: skip
        shown = tuple(section for section in sections if section.nodes)
        said = answer(words, finding)
        beneath = tuple(node for section in shown for node in section.nodes)
        terms = terms_of_art(words, f"{question(words, finding)}\n{said}", beneath)
        if terms:
            shown = (*shown, Section(words.say("heading.terms"), terms))
        return Explanation(
            question=question(words, finding), subject=self._subject(finding), answer=said,
            root=Node(
                kind="decision", state=finding.status, mark=words.say(f"mark.{finding.status}"), text=said,
                about=finding.decision.id, item=finding.subject, because=beneath,
            ),
            sections=shown, lang=words.lang, register=words.register, full=full,
            grid=grid(words, finding),
        )  # fmt: skip

    def _heading_of(self, proof: Proof) -> str:
        if proof.kind == "power":
            return "why" if proof.state in USED else "powers"
        return next(heading for heading, kinds in SECTIONS if proof.kind in kinds)

    def _subject(self, finding: Finding) -> str | None:
        kind = finding.decision.subject
        if kind is None or finding.subject is None:
            return None
        return self._words.say("about", subject=accounts.item(self._words, kind, finding.subject))

    def node(self, proof: Proof) -> Node:
        """One proof and all beneath it in words."""
        text = self._text(proof)
        if _only_set_aside(proof):
            text, proof = self._rules.set_aside(text, proof), proof.on(())
        return Node(
            kind="seen_above" if proof.again else proof.kind,
            state=proof.state,
            mark=self._mark(proof),
            text=self._words.say("again", sentence=text) if proof.again else text,
            about=_id(proof.about),
            item=proof.item,
            source=self._source(proof),
            provenance=provenance(proof.given),
            because=tuple(self.node(part) for part in proof.because),
        )

    def _mark(self, proof: Proof) -> str:
        if proof.kind in OWN_MARKS:
            return self._words.say(f"mark.{proof.kind}")
        if proof.kind in RULES and proof.state in ("holds", "does_not_hold", "unknown"):
            return self._words.say(f"mark.rule.{proof.state}")
        if proof.kind in ("member", "norm") and proof.state in ("holds", "does_not_hold"):
            return self._words.say(f"mark.member.{proof.state}")
        return self._words.say(f"mark.{proof.state}")

    def _text(self, proof: Proof) -> str:
        words, about, finding = self._words, proof.about, proof.finding
        match proof.kind:
            case "exception" if isinstance(about, tuple):
                return self._rules.others(about)
            case "rule" | "exception" if isinstance(about, Rule):
                return self._rules.rule(proof, about)
            case "power" if isinstance(about, Power) and finding is not None:
                return self._rules.power(proof, about, finding)
            case "in_force" | "law_unread" if isinstance(about, InForce):
                return rules.in_force(words, proof, about)
            case "bound" if finding is not None:
                return rules.bound(words, proof, finding)
            case "decision_read" if finding is not None:
                return conditions.decision_read(words, proof, finding)
            case "field" if finding is not None:
                return words.say("field", question=question(words, finding), answer=short(words, finding))
            case "principle" if isinstance(about, Rule):
                return self._rules.principle(about)
            case "norm" if finding is not None and isinstance(about, Rule):
                return self._rules.norm(proof, about, finding)
            case "member" if finding is not None:
                return self._rules.member(proof, finding)
            case _:
                return self._account(proof)

    def _account(self, proof: Proof) -> str:
        words, about = self._words, proof.about
        match about:
            case Part():
                return accounts.part(words, about)
            case Cause():
                return self._cause(about, proof)
            case NotModelled():
                return accounts.not_modelled(words, about)
            case Assumption():
                return about.id
            case Finding():
                return accounts.governing(words, about, proof)
            case _:
                return self._condition(proof)

    def _cause(self, about: Cause, proof: Proof) -> str:
        if about.kind == "law":
            return unread(self._words, about)
        if proof.kind == "obstacle" and proof.finding is not None:
            return read_with_id(self._words, proof.finding, (about.id,))
        return accounts.cause(self._words, about, proof)

    def _condition(self, proof: Proof) -> str:
        words, about = self._words, proof.about
        if proof.kind == "assumed":
            return accounts.assumed(words, proof)
        if proof.kind in ("all_of", "any_of", "scope"):
            return words.say(proof.kind)
        if proof.kind == "item":
            return accounts.item_of(words, proof)
        if isinstance(about, AnyItem | CountAtLeast):
            return conditions.over_items(words, proof, about)
        if isinstance(about, HoldsOn):
            return conditions.on_day(words, proof, about)
        if isinstance(about, Unread):
            source = self._place(about.provision)
            return words.say("law_unread", citation=source.citation, reason=about.reason)
        if isinstance(about, Constant):
            return words.say("always" if proof.state == "holds" else "never")
        if isinstance(about, FactNode) or proof.kind == "calculation":
            return quantity(words, proof)
        return conditions.test(words, proof)

    def _source(self, proof: Proof) -> Source | None:
        about = proof.about
        governing = proof.finding.governing if proof.finding is not None else None
        if isinstance(about, Rule | Power):
            return law.of_part(self._words, about, governing)
        if isinstance(about, NotModelled):
            return law.of_provision(self._words, about.provision, about.provision.read, governing)
        return self._place(about.provision) if isinstance(about, Unread) else None

    def _place(self, id: str) -> Source:
        provision = self._rulebase.provisions.get(id)
        if provision is None:
            return law.of_place(self._words, Place.parse(id))
        return law.of_provision(self._words, provision, provision.read, None)


def _only_set_aside(proof: Proof) -> bool:
    """Whether all that keeps a rule from applying are rules that were told before."""
    by = [part.kind == "exception" and part.again and part.state == "holds" for part in proof.because]
    return proof.kind in RULES and proof.state == "does_not_hold" and bool(by) and all(by)


def _id(about: object) -> str | None:
    match about:
        case Cause(about=ItemList() as items):
            return items.id  # its key in a case, which is what a reader can enter
        case Rule() | Power() | Cause() | Assumption():
            return about.id
        case Finding():
            return about.decision.id
        case Part():
            return about.finding.decision.id
        case NotModelled():
            return about.provision.id
        case _:
            return about.fact.id if isinstance(about, FactNode) else None
