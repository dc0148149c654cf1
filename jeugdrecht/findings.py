"""
What users get: the findings of a case, each with its parts by name.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from jeugdrecht import __version__
from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.errors import Fault, InputError, UnknownIdError
from jeugdrecht.explain import Explanation, Register, explain, render_text, result_json
from jeugdrecht.explain.values import of_decision
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.result/1"


class Finding:
    """
    The answer to one decision for one subject, with everything it rests on.

    Its parts read as in the JSON result: `status`, `value`, `alternatives`, `missing`, `judgements`, …

    Args:
        found: what the engine found.
        rulebase: the law it was found in.
        case: the case, from which follows until when it holds.

    >>> from jeugdrecht.api import decide
    >>> finding = decide({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])["sanctierecht"]
    >>> finding.status, finding.governing, [one["id"] for one in finding.missing]
    ('open', '2026-01-10', ['jeugdige.geboortedatum'])
    """

    _found: Found | None = None

    def __init__(self, found: Found, rulebase: Rulebase, case: Case | None = None) -> None:
        self._found = found
        self._rulebase = rulebase
        self._case = case

    def __repr__(self) -> str:
        return f"<Finding {self.decision} {self.subject or ''} {self.status} {self.value!r}>"

    @property
    def found(self) -> Found:
        """What the engine found: the outcome with its proof."""
        if self._found is None:
            self._found = self._proven()
        return self._found

    def _proven(self) -> Found:
        raise NotImplementedError

    @property
    def decision(self) -> str:
        """The id of the decision."""
        return self.found.decision.id

    @property
    def subject(self) -> str | None:
        """The id of the item it is about, or None for the case."""
        return self.found.subject

    @property
    def rulebase(self) -> Rulebase:
        """The law it was found in."""
        return self._rulebase

    @property
    def status(self) -> str:
        """decided, open, judgement, conflict, gap, outside or not_applicable."""
        return self.found.status

    @property
    def value(self) -> Any:
        """The answer, None unless decided: a word, a number, a day as text, a list or a mapping."""
        return self._data["value"]

    @property
    def alternatives(self) -> list[dict[str, Any]]:
        """Every power of the decision, with value, provision, actor, state and needs."""
        return list(self._data["alternatives"])

    @property
    def missing(self) -> list[dict[str, Any]]:
        """The facts that are missing, most useful first, with id, state and question."""
        return list(self._data["missing"])

    @property
    def judgements(self) -> list[dict[str, Any]]:
        """The judgements it waits for, with id, by whom and question."""
        return list(self._data["judgements"])

    @property
    def provisions(self) -> list[dict[str, Any]]:
        """The provisions it rests on, each in its role."""
        return list(self._data["provisions"])

    @property
    def conclusions(self) -> list[dict[str, Any]]:
        """When not decided, each value that holds or may hold, with state and provisions."""
        return list(self._data["conclusions"])

    @property
    def assumed(self) -> list[dict[str, Any]]:
        """What was left out and read as not happened or as complete, with id and how it is read."""
        return list(self._data["assumed"])

    @property
    def not_modelled(self) -> list[dict[str, Any]]:
        """What the provisions say that is not encoded, with provision, what and why."""
        return list(self._data["not_modelled"])

    @property
    def governing(self) -> str | None:
        """The day whose law governed, as 2026-03-01; None where it is not known."""
        return self._text("governing")

    @property
    def not_before(self) -> str | int | None:
        """Of a limit or a date that is still open, the lowest it can be, where that is known."""
        return self._bound("not_before")

    @property
    def not_after(self) -> str | int | None:
        """Of a limit or a date that is still open, the highest it can be, where that is known."""
        return self._bound("not_after")

    @property
    def bites(self) -> list[Any]:
        """Of a limit or a date that is decided, what decided it; empty for other answers."""
        return list(self._data.get("bites", ()))

    @property
    def others(self) -> list[Any]:
        """Of a limit or a date, the candidates that did not decide it; empty for other answers."""
        return list(self._data.get("others", ()))

    @property
    def fields(self) -> dict[str, dict[str, Any]]:
        """Of a record, per field its status, value, provisions and missing; empty for other answers."""
        return dict(self._data.get("fields", {}))

    @property
    def members(self) -> dict[str, dict[str, Any]]:
        """Of a set or a list, per member its status and provisions; empty for other answers."""
        return dict(self._data.get("members", {}))

    @property
    def parts(self) -> list[dict[str, Any]]:
        """Of an offence over a period whose parts differ: from, to and the finding of each; else empty."""
        return list(self._data.get("parts", ()))

    @property
    def fingerprint(self) -> str:
        """The fingerprint of every rule it rests on, for replay years later."""
        return str(self._data["fingerprint"])

    @cached_property
    def stable_until(self) -> str | None:
        """The first later day on which, with these facts, the answer differs; worked out when read."""
        from jeugdrecht.explain.changes.stable import stable_until  # only who asks for it waits for it

        if self._case is None:
            return None
        asked = (self.rulebase, self._case, self.decision, self.subject)
        day = stable_until(*asked, found=self.found)
        return None if day is None else days.iso(day)

    def _text(self, name: str) -> str | None:
        found = self._data[name]
        return found if isinstance(found, str) else None

    def _bound(self, name: str) -> str | int | None:
        found = self._data.get(name)
        return found if isinstance(found, str | int) else None

    @cached_property
    def _data(self) -> dict[str, Any]:
        return dict(result_json(self.found, self.rulebase))

    def explanation(
        self, lang: Lang = "nl", register: Register = "legal", *, full: bool = False, fields: bool = True
    ) -> Explanation:
        """The finding in words, as a tree; without *fields* a record is told at a glance only."""
        return explain(self.found, self.rulebase, lang=lang, register=register, full=full, fields=fields)

    def explain(
        self, lang: Lang = "nl", register: Register = "legal", *, full: bool = False, width: int = 100
    ) -> str:
        """The finding in words, as plain text."""
        return render_text(self.explanation(lang, register, full=full), plain=True, width=width)

    def to_dict(
        self, lang: Lang = "nl", register: Register = "legal", *, explained: bool = True, stable: bool = True
    ) -> dict[str, Any]:
        """The finding as JSON (interface section 3); *explained*: with why, *stable*: with until when."""
        explanation = self.explanation(lang, register) if explained else None
        told = result_json(self.found, self.rulebase, explanation, lang=lang)
        return {**told, "stable_until": self.stable_until} if stable else dict(told)


@dataclass(frozen=True, slots=True)
class Asked:
    """
    A decision that is asked, once or of many cases.

    Args:
        decision: the decision.
        rulebase: the law.
        decider: what makes the proofs of one case, where its findings share that.
    """

    decision: Decision
    rulebase: Rulebase
    decider: CaseDecider | None = None


class Deferred(Finding):
    """
    A finding of which the outcome is known, and the proof is made when anything else is asked of it.

    Args:
        verdict: the outcome.
        asked: the decision, and what makes its proof.
        subject: the id of the item it is about, or None.
        case: the case.

    >>> from jeugdrecht.logic.case import Given
    >>> law = library.rulebase_for("minderjarig")
    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> asked = Asked(law.decision("minderjarig"), law)
    >>> finding = Deferred(Verdict("decided", "minderjarig"), asked, None, case)
    >>> finding.value, finding.provisions[0]["citation"]
    ('minderjarig', 'art. 1:233 BW')
    """

    _case: Case

    def __init__(self, verdict: Verdict, asked: Asked, subject: str | None, case: Case) -> None:
        self._verdict = verdict
        self._asked = asked
        self._subject = subject
        self._case = case

    def _proven(self) -> Found:
        decider = self._asked.decider or CaseDecider(self.rulebase, self._case)
        return decider.decide(self.decision, self._subject)

    @property
    def decision(self) -> str:
        """The id of the decision."""
        return self._asked.decision.id

    @property
    def rulebase(self) -> Rulebase:
        """The law it was found in."""
        return self._asked.rulebase

    @property
    def subject(self) -> str | None:
        """The id of the item it is about, or None for the case."""
        return self._subject

    @property
    def status(self) -> str:
        """decided, open, judgement, conflict, gap, outside or not_applicable."""
        return self._verdict.status

    @property
    def value(self) -> Any:
        """The answer, None unless decided: a word, a number, a day as text, a list or a mapping."""
        if self._verdict.fields or self._found is not None:
            return super().value
        decided = self._verdict.status == "decided"
        return of_decision(self._asked.decision, self._verdict.value, "nl") if decided else None


@dataclass(frozen=True)
class Result:
    """
    The findings of one case.

    Args:
        case: the id of the case.
        on: the reference date, as 2026-03-01.
        findings: in the order of the catalogue, then of subjects.
        given: the case as it was read.

    >>> from jeugdrecht.api import decide
    >>> result = decide({"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {"pleegdatum": "2026-01-10"}})
    >>> result["sanctierecht"].value
    'jeugd'
    """

    case: str | None
    on: str
    findings: tuple[Finding, ...]
    given: Case | None = field(default=None, repr=False, compare=False)

    def __getitem__(self, key: str | tuple[str, str | None]) -> Finding:
        decision, subject = key if isinstance(key, tuple) else (key, None)
        found = [finding for finding in self.findings if finding.decision == decision]
        if isinstance(key, tuple):
            found = [finding for finding in found if finding.subject == subject]
        if len(found) == 1:
            return found[0]
        if found:
            subjects = ", ".join(str(finding.subject) for finding in found)
            remedy = f'Write result["{decision}", "{found[0].subject}"]'
            raise InputError(Fault(decision, f"was decided for several subjects: {subjects}", remedy))
        raise UnknownIdError.among(
            decision if subject is None else f"{decision} {subject}",
            [finding.decision for finding in self.findings], what="finding of",
        )  # fmt: skip

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def to_dict(
        self, lang: Lang = "nl", register: Register = "legal", *, explained: bool = True, stable: bool = True
    ) -> dict[str, Any]:
        """The result as JSON (interface section 3); *explained*: with why, *stable*: with until when."""
        return {
            "schema": SCHEMA,
            "case": self.case,
            "on": self.on,
            "program": __version__,
            "rulebase": library.rulebase_for().identity,
            "findings": [
                finding.to_dict(lang, register, explained=explained, stable=stable)
                for finding in self.findings
            ],
        }
