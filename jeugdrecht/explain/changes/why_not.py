"""
Why not: what stands between a case and a value, by the rules and powers that would give it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jeugdrecht.engines.finding import ABSENT, Finding
from jeugdrecht.explain.building.finding import Builder
from jeugdrecht.explain.building.rules import Rules
from jeugdrecht.explain.changes.wanted import NOTHING, is_wanted
from jeugdrecht.explain.changes.words import Law, Outcome, law_of, outcome_of
from jeugdrecht.explain.prune import prune
from jeugdrecht.explain.tree import Between, Node, Proof, Register, Source
from jeugdrecht.explain.values import Json
from jeugdrecht.explain.wording import Speaker, Words
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.nodes import Condition, Term
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.walk import fact_of, walk
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.why-not/1"
State = Literal["given", "open", "blocked", "never"]
Stand = Literal["fails", "open", "judgement", "excepted", "not_in_force", "unread"]

FAILS = ("does_not_hold", "unavailable", "misused")
MAY_BE_USED = ("available", "open", "judgement")
WAITS = ("unknown", "judgement", "open")
APPLIES = ("rule", "holds")
ITS_FRAME = ("scope", "governing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """
    One thing that stands between a case and a value.

    Args:
        how: it fails, is open, waits for a person, is an exception that applies, or is a text that was not in
            force or not read.
        text: the sentence.
        about: the id of the fact, rule or decision it is about, where it has one.
        item: the id of the item.
        citation: the provision that asks it.
    """

    how: Stand
    text: str
    about: str | None
    item: str | None
    citation: str | None

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "how": self.how, "text": self.text, "about": self.about, "item": self.item,
            "citation": self.citation,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """
    A rule or a power that would give the value.

    Args:
        kind: rule or power.
        law: which, and where it stands.
        state: holds, does_not_hold, unknown or judgement; of a power available, unavailable, open, judgement,
            used or misused; not_reached where the decision does not come to it.
        text: the rule in a sentence.
        stands: what stands in its way.
    """

    kind: Literal["rule", "power"]
    law: Law
    state: str
    text: str
    stands: tuple[Standing, ...]

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "kind": self.kind, **self.law.to_dict(), "state": self.state, "text": self.text,
            "stands": [standing.to_dict() for standing in self.stands],
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNot:
    """
    What stands between a case and a value.

    Args:
        case: the id of the case.
        on: the reference date, as 2026-03-01.
        decision, subject: what was asked.
        question: the question of the decision.
        wanted: the value that was asked about.
        label: the same in words.
        state: given: the answer is that value; open: it still may be; blocked: every way to it is closed;
            never: nothing in the law gives it.
        outcome: the answer as it is.
        frame: what stands before all rules: the question does not arise, or the law for that day is not read.
        ways: the rules and powers that would give it.
        instead: the rules that apply and give something else.
    """

    case: str | None
    on: str
    decision: str
    subject: str | None
    question: str
    wanted: str
    label: str
    state: State
    outcome: Outcome
    frame: tuple[Standing, ...]
    ways: tuple[Way, ...]
    instead: tuple[Law, ...]

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "schema": SCHEMA, "case": self.case, "on": self.on, "decision": self.decision,
            "subject": self.subject, "question": self.question, "wanted": self.wanted, "label": self.label,
            "state": self.state, "outcome": self.outcome.to_dict(),
            "frame": [standing.to_dict() for standing in self.frame],
            "ways": [way.to_dict() for way in self.ways], "instead": [law.to_dict() for law in self.instead],
        }  # fmt: skip


def why_not(
    rulebase: Rulebase, case: Case, finding: Finding, wanted: str, *, lang: Lang = "nl",
    register: Register = "legal",
) -> WhyNot:  # fmt: skip
    """
    What stands between a case and a value of a decision.

    Args:
        rulebase: the law.
        case: the case.
        finding: what was found.
        wanted: the value, as it stands in JSON; one that the decision can have.
        lang: the language of the words.
        register: legal, or plain for readers without legal training.

    >>> from jeugdrecht.api import decide, read_cases
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> [case] = read_cases({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}})
    >>> found = decide(case, ["minderjarig"])["minderjarig"].found
    >>> why_not(rulebase_for("minderjarig"), case, found, "meerderjarig").state
    'blocked'
    """
    return _Asked(rulebase, finding, wanted, lang, register).answer(case)


class _Asked:
    def __init__(
        self, rulebase: Rulebase, finding: Finding, wanted: str, lang: Lang, register: Register
    ) -> None:
        self._rulebase = rulebase
        self._finding = finding
        self._wanted = wanted
        self._lang = lang
        self._words = Words(lang, register)
        self._speaker = Speaker(self._words, rulebase)
        self._whole = _whole(finding)

    def answer(self, case: Case) -> WhyNot:
        finding, decision = self._finding, self._finding.decision
        ways = _in_force(tuple(self._ways()))
        return WhyNot(
            case=case.id, on=days.iso(case.on), decision=decision.id, subject=finding.subject,
            question=self._words.of(decision.question), wanted=self._wanted,
            label=self._words.label(decision, self._wanted), state=self._state(ways),
            outcome=outcome_of(finding, self._lang), frame=frame_of(finding, self._speaker), ways=ways,
            instead=tuple(self._instead()),
        )  # fmt: skip

    def _state(self, ways: tuple[Way, ...]) -> State:
        finding = self._finding
        member = finding.members.get(self._wanted)
        if member is not None and member.truth:
            return "given"
        if (
            finding.status == "decided"
            and not finding.members
            and is_wanted(finding.decision, finding.value, self._wanted)
        ):
            return "given"
        if not ways:
            return "never"
        if finding.status in ("decided", "not_applicable", "outside", "gap") or member is not None:
            decided = finding.status in ("not_applicable", "outside", "gap")
            waits = any(way.kind == "power" and way.state in MAY_BE_USED for way in ways)
            undecided = member is not None and member.truth is None
            return "open" if not decided and (waits or undecided) else "blocked"
        return "open" if any(way.state not in FAILS for way in ways) else "blocked"

    def _ways(self) -> Iterator[Way]:
        tried = {id(proof.about): proof for proof in _proofs(self._whole)}
        for part in _that_give(self._rulebase, self._finding, self._wanted, tried):
            proof = tried.get(id(part))
            if proof is None:
                yield Way(
                    kind="power" if isinstance(part, Power) else "rule", law=law_of(part, self._lang),
                    state="not_reached", text=part.provision.heading.in_(self._lang), stands=(),
                )  # fmt: skip
                continue
            shown = prune(proof)
            node = self._speaker.node(shown)
            yield Way(
                kind="power" if isinstance(part, Power) else "rule", law=law_of(part, self._lang),
                state=proof.state, text=node.text, stands=_of_way(shown, node),
            )  # fmt: skip

    def _instead(self) -> Iterator[Law]:
        """The rules that apply and give another value; a set has room for all."""
        for proof in self._whole.because:
            rule = proof.about
            if not isinstance(rule, Rule) or rule.then is None or (proof.kind, proof.state) != APPLIES:
                continue
            if not is_wanted(self._finding.decision, proof.value, self._wanted):
                yield law_of(rule, self._lang)


def _whole(finding: Finding) -> Proof:
    """Every rule and power that was tried, as it was tried, and what stands before them."""
    builder = Builder()
    reasons = builder.reasons(finding)
    apart = tuple(part for part in reasons if part.kind in ITS_FRAME)
    tried = Rules(finding, builder)
    return Proof(
        kind="decision", state=finding.status, about=finding, value=finding.value, finding=finding,
        because=(*apart, *tried.rules(), *tried.powers()),
    )  # fmt: skip


def _proofs(whole: Proof) -> Iterator[Proof]:
    yield from (part for part in whole.because if part.kind in ("rule", "power"))


def _that_give(
    rulebase: Rulebase, finding: Finding, wanted: str, tried: dict[int, Proof]
) -> Iterator[Rule | Power]:
    """The rules and powers that give the value, here or at all; of a power its editions are one."""
    decision = finding.decision
    for rule in rulebase.rules_of(decision.id):
        proof = tried.get(id(rule))
        value = rule.then if proof is None else proof.value
        nothing = wanted in NOTHING and (value is ABSENT or value is None)
        if rule.then is not None and (is_wanted(decision, value, wanted) or nothing):
            yield rule
    shown = {id(proof.about) for proof in tried.values()}
    for power in rulebase.powers_of(decision.id):
        if power.act is not None and power.opens == wanted and (not tried or id(power) in shown):
            yield power


# --- what stands in the way -------------------------------------------------------------------------------


def _in_force(ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """The ways of that day; the texts of other days only where there is nothing else."""
    return tuple(way for way in ways if not any(one.how == "not_in_force" for one in way.stands)) or ways


def frame_of(finding: Finding, speaker: Speaker) -> tuple[Standing, ...]:
    """What stands before all rules of a finding: its scope, or its governing day."""
    found: list[Standing] = []
    for part in _whole(finding).because:
        if part.kind in ITS_FRAME and part.state != "holds":
            shown = prune(part)
            node = speaker.node(shown)
            found += _of_way(shown, node) or (_as_standing(shown, node, None),)
    return tuple(found)


def what_stands(finding: Finding, rule: Rule | Power, speaker: Speaker) -> tuple[Standing, ...]:
    """What stands in the way of one rule or power in a finding; nothing where it was not tried."""
    for proof in _proofs(_whole(finding)):
        if proof.about is rule:
            shown = prune(proof)
            return _of_way(shown, speaker.node(shown))
    return ()


def _of_way(proof: Proof, node: Node) -> tuple[Standing, ...]:
    """What stands in the way of a rule, each once; of a text that was not in force nothing else matters."""
    found = tuple(dict.fromkeys(_standing(proof, node, node.source)))
    return tuple(one for one in found if one.how == "not_in_force") or found


def _standing(proof: Proof, node: Node, source: Source | None) -> Iterator[Standing]:
    """The deepest sentences that fail or are open, and the exceptions that apply."""
    for part, said in zip(proof.because, node.because, strict=False):
        own = said.source or source
        if part.kind == "exception":
            if part.state == "holds":
                yield _as_standing(part, said, own)
            elif part.state in WAITS:
                yield from _standing(part, said, own)
        elif part.state in (*FAILS, *WAITS) or part.kind in ("in_force", "law_unread"):
            yield from _beneath(part, said, own)


def _beneath(part: Proof, said: Node, source: Source | None) -> Iterator[Standing]:
    """What is deepest beneath a sentence; the sentence itself where nothing beneath it fails as it does."""
    beneath = tuple(_standing(part, said, source))
    if part.state in FAILS and not any(one.how not in ("open", "judgement") for one in beneath):
        yield _as_standing(part, said, source)
        return
    yield from beneath or (_as_standing(part, said, source),)


def _as_standing(part: Proof, said: Node, source: Source | None) -> Standing:
    return Standing(
        how=_how(part), text=said.text, about=said.about or _asked_of(part), item=said.item,
        citation=source.citation if source is not None else None,
    )  # fmt: skip


def _asked_of(part: Proof) -> str | None:
    """The decision that is read, or the fact that a test looks at first."""
    if part.kind == "decision_read" and part.finding is not None:
        return part.finding.decision.id
    test = part.about.low if isinstance(part.about, Between) else part.about
    facts = (fact_of(node) for node in walk(test)) if isinstance(test, Condition | Term) else ()
    return next((fact.id for fact in facts if fact is not None), None)


def _how(part: Proof) -> Stand:
    if part.kind == "exception":
        return "excepted"
    if part.kind == "law_unread":
        return "unread"
    if part.kind == "in_force":
        return "not_in_force"
    if part.state in FAILS:
        return "fails"
    return "judgement" if part.state == "judgement" else "open"
