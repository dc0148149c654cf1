"""
What if: findings before and after a change of facts, with what moved, from which rule to which, and why.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jeugdrecht.engines.finding import Finding
from jeugdrecht.explain.changes.answers import answer_of
from jeugdrecht.explain.changes.flip import Change
from jeugdrecht.explain.changes.places import Place, said_at
from jeugdrecht.explain.changes.why_not import Standing, frame_of, what_stands
from jeugdrecht.explain.changes.words import Law, Outcome, law_of, outcome_of, said_of
from jeugdrecht.explain.powers import used_powers
from jeugdrecht.explain.values import Json
from jeugdrecht.explain.wording import Speaker, Words
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.what-if/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerMoved:
    """A power whose state is otherwise, with its state before and after."""

    law: Law
    value: str
    before: str | None
    after: str | None

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {**self.law.to_dict(), "opens": self.value, "before": self.before, "after": self.after}


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """
    One decision beside itself.

    Args:
        decision, subject: what was asked.
        question: the question of the decision.
        before, after: the answers; None where the question does not come up.
        rules_before, rules_after: what gave them.
        powers: the powers whose state changed.
        facts: the changed facts on which it rests.
        because: what now stands in the way of what gave the answer before.
    """

    decision: str
    subject: str | None
    question: str
    before: Outcome | None
    after: Outcome | None
    rules_before: tuple[Law, ...]
    rules_after: tuple[Law, ...]
    powers: tuple[PowerMoved, ...] = ()
    facts: tuple[str, ...] = ()
    because: tuple[Standing, ...] = ()

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "decision": self.decision, "subject": self.subject, "question": self.question,
            "before": None if self.before is None else self.before.to_dict(),
            "after": None if self.after is None else self.after.to_dict(),
            "rules_before": [law.to_dict() for law in self.rules_before],
            "rules_after": [law.to_dict() for law in self.rules_after],
            "powers": [power.to_dict() for power in self.powers], "facts": list(self.facts),
            "because": [standing.to_dict() for standing in self.because],
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """
    Findings before and after a change of facts.

    Args:
        case: the id of the case.
        on_before, on_after: the reference dates, as 2026-03-01.
        changes: the facts that are otherwise.
        moved: the decisions whose answer or powers changed.
        same: the others.
    """

    case: str | None
    on_before: str
    on_after: str
    changes: tuple[Change, ...]
    moved: tuple[Moved, ...]
    same: tuple[Moved, ...]

    def to_dict(self) -> dict[str, Json]:
        """As plain JSON data."""
        return {
            "schema": SCHEMA, "case": self.case, "on": {"before": self.on_before, "after": self.on_after},
            "changes": [change.to_dict() for change in self.changes],
            "moved": [moved.to_dict() for moved in self.moved],
            "same": [moved.to_dict() for moved in self.same],
        }  # fmt: skip


def what_if(
    rulebase: Rulebase, case: Case, changed: Case, said: Mapping[Place, Given],
    before: Sequence[Finding], after: Sequence[Finding], *, lang: Lang = "nl",
) -> WhatIf:  # fmt: skip
    """
    Two sets of findings side by side.

    Args:
        rulebase: the law of all of them.
        case, changed: the case before and after.
        said: what was changed.
        before, after: the findings.
        lang: the language of the words.
    """
    beside = _Beside(rulebase, said, lang)
    rows = [beside.row(one, other) for one, other in _pairs(before, after)]
    changes = tuple(change_of(place, said_at(case, place), given, lang) for place, given in said.items())
    return WhatIf(
        case=case.id, on_before=days.iso(case.on), on_after=days.iso(changed.on), changes=changes,
        moved=tuple(row for row, moved in rows if moved), same=tuple(row for row, moved in rows if not moved),
    )  # fmt: skip


def change_of(place: Place, before: Given | None, after: Given, lang: Lang) -> Change:
    """One change in words."""
    fact = place.fact
    return Change(
        fact=fact.id, item=place.item, question=fact.question.in_(lang), nature=fact.nature.value,
        fixed=fact.fixed, before=said_of(place, before, lang), after=said_of(place, after, lang),
    )  # fmt: skip


class _Beside:
    """Lays findings side by side."""

    def __init__(self, rulebase: Rulebase, said: Mapping[Place, Given], lang: Lang) -> None:
        self._rulebase = rulebase
        self._said = said
        self._lang = lang
        self._speaker = Speaker(Words(lang), rulebase)

    def row(self, one: Finding | None, other: Finding | None) -> tuple[Moved, bool]:
        """One decision, and whether it moved."""
        lang, shown = self._lang, next(found for found in (other, one) if found is not None)
        powers = tuple(self._powers(one, other))
        differs = one is None or other is None or answer_of(one) != answer_of(other)
        gave = _deciding(one) if one is not None else ()
        row = Moved(
            decision=shown.decision.id, subject=shown.subject,
            question=shown.decision.question.in_(lang),
            before=None if one is None else outcome_of(one, lang),
            after=None if other is None else outcome_of(other, lang),
            rules_before=tuple(law_of(rule, lang) for rule in gave),
            rules_after=tuple(law_of(rule, lang) for rule in _deciding(other)) if other is not None else (),
            powers=powers, facts=tuple(self._facts(shown)) if differs or powers else (),
            because=tuple(self._because(gave, other)) if differs and other is not None else (),
        )  # fmt: skip
        return row, differs or bool(powers)

    def _facts(self, finding: Finding) -> Iterator[str]:
        beneath = {fact.id for fact in facts_beneath(self._rulebase, finding.decision.id)}
        yield from (place.name for place in self._said if place.fact.id in beneath)

    def _because(self, gave: Iterable[Rule | Power], after: Finding) -> Iterator[Standing]:
        if after.status in ("not_applicable", "outside"):
            yield from frame_of(after, self._speaker)
        still = _deciding(after)
        for rule in gave:
            if rule not in still:
                yield from what_stands(after, rule, self._speaker)

    def _powers(self, one: Finding | None, other: Finding | None) -> Iterator[PowerMoved]:
        before, after = _states(one), _states(other)
        for key in dict.fromkeys((*before, *after)):
            power = (after.get(key) or before[key])[0]
            was, now = (found[key][1] if key in found else None for found in (before, after))
            if was != now and one is not None and other is not None:
                yield PowerMoved(law=law_of(power, self._lang), value=power.opens, before=was, after=now)


def _states(finding: Finding | None) -> dict[tuple[str, str], tuple[Power, str]]:
    found = finding.alternatives if finding is not None else ()
    own = (one for one in found if one.upstream is None and one.power.act is not None)
    return {(one.power.provision.id, one.power.opens): (one.power, one.state) for one in own}


def _pairs(
    before: Sequence[Finding], after: Sequence[Finding]
) -> Iterator[tuple[Finding | None, Finding | None]]:
    ours = {(found.decision.id, found.subject): found for found in before}
    theirs = {(found.decision.id, found.subject): found for found in after}
    for key in dict.fromkeys((*ours, *theirs)):
        yield ours.get(key), theirs.get(key)


def _deciding(finding: Finding) -> tuple[Rule | Power, ...]:
    """The rules, and the powers that were used, which gave the answer."""
    if finding.status != "decided":
        return ()
    if finding.fields:
        found = (part for field in finding.fields.values() for part in _deciding(field))
        return tuple(dict.fromkeys(found))
    used = tuple(used.power for used in used_powers(finding) if used.rightly)
    if used:
        return used
    if finding.bites:
        return finding.bites
    held = (step.about for step in finding.step.because if step.truth is True)
    return tuple(rule for rule in held if isinstance(rule, Rule) and rule.then is not None)
