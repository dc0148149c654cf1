"""
One look at a case: how far each asked decision is, and what is still open in it.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from jeugdrecht.engines.finding import Alternative, Cause, Causes, Finding
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.explain.asking.place import Spot, spot_of
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import ItemList

FINAL = ("decided", "not_applicable")
UNSETTLED = ("open", "judgement")
ASKABLE = ("left out",)
"""An answer that is disputed or said to be unknown, or a list that is said to go on, is not asked again."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One decision for one subject."""

    decision: str
    subject: str | None


@dataclass(frozen=True, slots=True)
class World:
    """
    What stays the same while looking ahead.

    Args:
        law: the rules.
        vocabulary: every fact.
        decisions: the ids of the decisions that are asked.
        skip: the ids of facts and lists that are not to be asked.
    """

    law: Rulebase
    vocabulary: Vocabulary
    decisions: tuple[str, ...]
    skip: frozenset[str] = frozenset()

    def subjects(self, case: Case, decision: str) -> tuple[str | None, ...]:
        """The items of a case that a decision is asked of; one that is not known where there is no list."""
        items = self.list_of(decision)
        if items is None or items.id not in case.lists:
            return (None,)
        return tuple(item.id for item in case.lists[items.id].items)

    def list_of(self, decision: str) -> ItemList | None:
        """The list of whose items a decision is asked."""
        return self.law.list_of_item.get(self.law.decision(decision).subject or "")

    def asked(self, case: Case) -> tuple[Asked, ...]:
        """Every decision for every subject."""
        return tuple(Asked(name, subject) for name in self.decisions for subject in self.subjects(case, name))

    def find(self, case: Case, asked: Iterable[Asked], *, ahead: bool = False) -> dict[Asked, Finding]:
        """
        The findings of a case.

        Args:
            case: the case.
            asked: which.
            ahead: when looking ahead, what follows another decision is not decided again under its powers.
        """
        whole = CaseDecider(self.law, case)
        decider = Decider(self.law, case, follow=False) if ahead and not has_periods(case) else whole
        made = decider.verdict if ahead else decider.decide
        return {one: made(one.decision, one.subject) for one in asked}

    def can_be_asked(self, cause: Cause) -> bool:
        """Whether a cause is a fact or a list that a user can still give."""
        if cause.kind not in ("fact", "judgement") or cause.state not in ASKABLE:
            return False
        if spot_of(cause).id in self.skip:
            return False
        return isinstance(cause.about, ItemList) or self.vocabulary.fact(cause.id) is not None

    def open_in(self, finding: Finding) -> tuple[Cause, ...]:
        """What is open in the answer of a finding and can be asked."""
        return tuple(cause for cause in causes_of(finding) if self.can_be_asked(cause))

    def open_beside(self, finding: Finding) -> tuple[Cause, ...]:
        """What is open in the alternatives of a finding and can be asked."""
        return tuple(cause for cause in needs_of(finding) if self.can_be_asked(cause))


def causes_of(finding: Finding) -> Causes:
    """Why a finding is not settled; of a record and of an offence over a period also within its parts."""
    own = finding.causes if finding.status in UNSETTLED else ()
    beneath = (*finding.fields.values(), *(part.finding for part in finding.parts))
    return tuple(dict.fromkeys((*own, *(cause for one in beneath for cause in causes_of(one)))))


def needs_of(finding: Finding) -> Causes:
    """What the alternatives of a finding still need."""
    beneath = (*finding.fields.values(), *(part.finding for part in finding.parts))
    own = (cause for alternative in finding.alternatives for cause in _needs(alternative))
    return tuple(dict.fromkeys((*own, *(cause for one in beneath for cause in needs_of(one)))))


def _needs(alternative: Alternative) -> Iterator[Cause]:
    if alternative.state in UNSETTLED:
        yield from alternative.needs
    if alternative.under is not None and alternative.state != "unavailable":
        yield from causes_of(alternative.under)


def settled(finding: Finding) -> object:
    """What is known of a finding, to see whether an answer changed it."""
    fields = tuple((name, settled(field)) for name, field in finding.fields.items())
    members = tuple((name, member.truth) for name, member in finding.members.items())
    parts = tuple((part.since, part.until, settled(part.finding)) for part in finding.parts)
    powers = tuple((a.power.id, a.state, repr(a.value)) for a in finding.alternatives)
    return finding.status, repr(finding.value), fields, members, parts, powers, finding.not_after


def spots(causes: Iterable[Cause]) -> dict[Spot, Cause]:
    """Causes by where their answer goes, in the order in which they were met."""
    found: dict[Spot, Cause] = {}
    for cause in causes:
        found.setdefault(spot_of(cause), cause)
    return found


def without(found: Collection[Spot], spot: Spot) -> frozenset[Spot]:
    """The other spots."""
    return frozenset(one for one in found if one != spot)
