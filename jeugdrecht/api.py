"""
The few functions that users call: decide a case, read the catalogue.

Nothing here holds state between calls; everything is safe to use from several threads.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from jeugdrecht.cases import Check, Document, Reading, cases_of, read_bytes, read_file, read_mapping
from jeugdrecht.engines.finding import Finding as Found
from jeugdrecht.engines.one.consistency import contradictions
from jeugdrecht.engines.one.periods import CaseDecider
from jeugdrecht.errors import Fault, InputError, UnknownIdError
from jeugdrecht.explain import Explanation, Register, explain, render_text, result_json
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.walk import decision_read, walk
from jeugdrecht.rules import library
from jeugdrecht.rules.index import ARISES, DECISIONS
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.result/1"


class Finding:
    """
    The answer to one decision for one subject, with everything it rests on.

    Its parts read as in the JSON result: `status`, `value`, `alternatives`, `missing`, `judgements`, …
    """

    def __init__(self, found: Found, rulebase: Rulebase, case: Case | None = None) -> None:
        self.found = found
        self._rulebase = rulebase
        self._case = case

    def __repr__(self) -> str:
        return f"<Finding {self.decision} {self.subject or ''} {self.status} {self.value!r}>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or "found" not in vars(self):  # a copy in the making has no parts yet
            raise AttributeError(name)
        data = self._data
        if name not in data:
            raise AttributeError(f"a finding has no {name}; it has {', '.join(data)}")
        return data[name]

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

    @cached_property
    def stable_until(self) -> str | None:
        """The first later day on which, with these facts, the answer differs; worked out when read."""
        from jeugdrecht.explain.changes.stable import stable_until  # only who asks for it waits for it

        if self._case is None:
            return None
        asked = (self._rulebase, self._case, self.decision, self.subject)
        day = stable_until(*asked, found=self.found)
        return None if day is None else days.iso(day)

    @cached_property
    def _data(self) -> dict[str, Any]:
        return dict(result_json(self.found, self._rulebase))

    def explanation(
        self, lang: Lang = "nl", register: Register = "legal", *, full: bool = False, fields: bool = True
    ) -> Explanation:
        """The finding in words, as a tree; without *fields* a record is told at a glance only."""
        return explain(self.found, self._rulebase, lang=lang, register=register, full=full, fields=fields)

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
        told = result_json(self.found, self._rulebase, explanation, lang=lang)
        return {**told, "stable_until": self.stable_until} if stable else dict(told)


@dataclass(frozen=True)
class Result:
    """
    The findings of one case.

    Args:
        case: the id of the case.
        on: the reference date, as 2026-03-01.
        findings: in the order of the catalogue, then of subjects.
        given: the case as it was read.

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
        from_library = library.rulebase_for()
        return {
            "schema": SCHEMA,
            "case": self.case,
            "on": self.on,
            "rulebase": {"version": from_library.version, "fingerprint": from_library.fingerprint},
            "findings": [
                finding.to_dict(lang, register, explained=explained, stable=stable)
                for finding in self.findings
            ],
        }


def decide(
    case: Mapping[str, Any] | Case,
    decisions: Sequence[str] | None = None,
    *,
    on: str | None = None,
    lang: Lang = "nl",
) -> Result:
    """
    Decide one case.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        decisions: the ids of the decisions to make; left out, all whose question arises in this case.
        on: the reference date instead of the case's own, as 2026-03-01.
        lang: the language of the messages about wrong input.

    Raises:
        InputError: anything is wrong with the case; all faults at once.
        UnknownIdError: there is no such decision.

    >>> decide({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"])["sanctierecht"].missing[0]["id"]
    'jeugdige.geboortedatum'
    """
    if isinstance(case, Case):
        return _decide(case, decisions, on)
    found = read_cases(case, lang=lang)
    if len(found) != 1:
        raise InputError(Fault("cases", f"holds {len(found)} cases", "Use decide_all for a family"))
    return _decide(found[0], decisions, on)


def decide_all(
    cases: Iterable[Case],
    decisions: Sequence[str] | None = None,
    *,
    on: str | None = None,
    between: Callable[[], None] | None = None,
) -> tuple[Result, ...]:
    """
    Decide several cases, such as those of a family.

    Args:
        cases: as `read_cases` gives them.
        decisions: the ids of the decisions to make; left out, all whose question arises, case by case.
        on: the reference date instead of each case's own, as 2026-03-01.
        between: called before each finding; what it raises ends the work.

    Returns:
        One result for each case, in the order of the cases.

    Raises:
        InputError: the reference date cannot be.
        UnknownIdError: there is no such decision.

    >>> feit = {"pleegdatum": "2026-01-10"}
    >>> family = {"cases": [
    ...     {"case": "turned 18 that day", "jeugdige": {"geboortedatum": "2008-01-10"}, "feit": feit},
    ...     {"case": "turned 18 a day later", "jeugdige": {"geboortedatum": "2008-01-11"}, "feit": feit},
    ... ]}
    >>> for result in decide_all(read_cases(family), ["sanctierecht"]):
    ...     print(result.case, "->", result["sanctierecht"].value)
    turned 18 that day -> volwassen
    turned 18 a day later -> jeugd
    """
    return tuple(_decide(case, decisions, on, between) for case in cases)


def read_cases(
    source: Mapping[str, Any] | Path | bytes | Document, *, name: str = "", lang: Lang = "nl"
) -> tuple[Case, ...]:
    """
    Read the case, or the cases of a family, from a file, from bytes or from a mapping.

    Args:
        source: a path to a YAML or JSON file, its bytes, a mapping of the same form, or its tree.
        name: what to call bytes in messages.
        lang: the language of the messages.

    Raises:
        InputError: anything is wrong; all faults at once.

    >>> oldest, youngest = read_cases(b"{on: 2026-03-01, cases: [{case: oudste}, {case: jongste}]}")
    >>> youngest.id, youngest.on
    ('jongste', 20260301)
    >>> read_cases(b"{jeugdige: {geboortedatum: 2026-02-31}}", lang="en")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    jeugdrecht.errors.InputError: jeugdige.geboortedatum (line 1): '2026-02-31' is not an existing day. ...
    """
    today = days.of_date(datetime.datetime.now(tz=datetime.UTC).astimezone().date())
    check = _consistent(lang)
    if isinstance(source, Path):
        return read_file(source, vocabulary(), today=today, lang=lang, check=check)
    if isinstance(source, bytes):
        return read_bytes(source, vocabulary(), today=today, name=name, lang=lang, check=check)
    if isinstance(source, Document):
        return cases_of(source, vocabulary(), today=today, lang=lang, check=check)
    return read_mapping(source, vocabulary(), today=today, lang=lang, check=check)


def rulebase() -> Rulebase:
    """
    The whole of the law as encoded.

    >>> law = rulebase()
    >>> law.decision("sanctierecht").question.en
    'Which sanction law applies, and may the court choose the other?'
    >>> law.provisions["sr:77c:1"].citation()
    'art. 77c lid 1 Sr'
    """
    return library.rulebase()


def _consistent(lang: Lang) -> Check:
    def check(reading: Reading) -> Iterable[Fault]:
        case = reading.case
        read = sorted(_decisions_behind(case))
        law = library.law_for(*read) if read else None
        return contradictions(case, vocabulary(), rulebase=law, places=reading.places, lang=lang)

    return check


def _decisions_behind(case: Case) -> set[str]:
    """The decisions from which a derived value that the case gives would follow."""
    items = (item.facts for given in case.lists.values() for item in given.items)
    ids = {id for facts in (case.facts, *items) for id in facts}
    nodes = [node for id in ids if (node := vocabulary().node(id)) is not None]
    return {name for node in nodes for part in walk(node) if (name := decision_read(part)) is not None}


def _decide(
    case: Case, decisions: Sequence[str] | None, on: str | None, between: Callable[[], None] | None = None
) -> Result:
    if on is not None:
        case = on_day(case, on)
    named = tuple(decisions) if decisions is not None else _brought_up(case)
    law = library.law_for(*named)
    decider = CaseDecider(law, case)
    found = []
    for decision in (decision for decision in DECISIONS if decision in named):
        for subject in _subjects(law, case, decision, asked=decisions is not None):
            if between is not None:
                between()
            found.append(Finding(decider.decide(decision, subject), law, case))
    shown = [finding for finding in found if decisions is not None or _arises(finding.found)]
    return Result(case.id, days.iso(case.on), tuple(shown), case)


def _brought_up(case: Case) -> tuple[str, ...]:
    """The decisions that may arise in a case; of the others the law is not even loaded."""
    items = (item.facts for given in case.lists.values() for item in given.items)
    spoken_of = frozenset(id for facts in (case.facts, *items) for id in facts)
    filled = {id for id, given in case.lists.items() if given.items}
    return tuple(id for id, arises in ARISES.items() if arises.in_case(spoken_of, filled))


def _arises(found: Found) -> bool:
    """Whether the question surely arises: what a case does not bring up is only answered when it is named."""
    beneath = (*found.fields.values(), *(part.finding for part in found.parts))
    if beneath:
        return any(_arises(finding) for finding in beneath)
    scope = found.decision.scope
    return all(step.truth is True for step in found.step.because if step.about is scope)


def on_day(case: Case, text: str) -> Case:
    """
    The case on another reference date.

    Args:
        case: the case.
        text: the date, as 2026-03-01.

    Raises:
        InputError: there is no such day, or it lies before the birth.

    >>> on_day(read_cases({"on": "2026-03-01"})[0], "2026-04-01").on
    20260401
    """
    try:
        on = days.day(text)
    except ValueError as error:
        raise InputError(Fault("on", str(error), "Write a day as 2026-03-01")) from None
    birth = case.facts.get("jeugdige.geboortedatum")
    unborn = "jeugdige.ongeboren" in case.facts
    if birth is not None and isinstance(birth.value, int) and on < birth.value and not unborn:
        raise InputError(Fault("on", f"{text} lies before the birth on {days.iso(birth.value)}"))
    return replace(case, on=on)


def _subjects(law: Rulebase, case: Case, decision: str, *, asked: bool) -> tuple[str | None, ...]:
    items = law.list_of_item.get(law.decision(decision).subject or "")
    if items is None:
        return (None,)
    given = case.lists.get(items.id)
    if given is not None and given.items:
        return tuple(item.id for item in given.items)
    return (None,) if asked else ()
