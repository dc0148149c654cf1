"""
Making an answer again, and saying exactly what differs from its receipt.
"""

import hmac
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jeugdrecht
from jeugdrecht.api import decide_all, read_cases
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.findings import Finding
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.receipts.making import editions_beneath, law_behind, marked, place_of, rules_beneath
from jeugdrecht.receipts.marks import Marker
from jeugdrecht.receipts.model import CaseReceipt, FindingReceipt, Receipt
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang, Text

_COUNT = Text(
    "dit bewijs is van {then} zaken, hier staan er {now}", "this receipt is of {then} cases, here are {now}"
)
_SAME_CASES = Text("Geef dezelfde zaken in dezelfde volgorde", "Give the same cases in the same order")
_KEY = Text("dit bewijs is met een sleutel gemaakt", "this receipt was made with a key")
_GIVE_KEY = Text("Geef die sleutel met --receipt-key", "Give that key with --receipt-key")
_NO_KEY = Text("dit bewijs is zonder sleutel gemaakt", "this receipt was made without a key")
_LEAVE_KEY = Text("Laat --receipt-key weg", "Leave --receipt-key out")
_NO_DAY = Text("dit is geen bestaande dag", "this is not an existing day")
_ANEW = Text("Neem het bewijs zoals het is gemaakt", "Take the receipt as it was made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """
    What is not as it was, by name.

    Args:
        changed: was there and is otherwise now.
        gone: was there and is no more.
        new: is there now and was not.
    """

    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    new: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self.changed or self.gone or self.new)

    def to_dict(self) -> dict[str, list[str]]:
        """The names as JSON."""
        return {"changed": list(self.changed), "gone": list(self.gone), "new": list(self.new)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Differs:
    """
    A finding that is not as it was.

    Args:
        case: the place of the case, from 1.
        decision, subject: of the finding; the subject as the case names it now.
        parts: the parts that differ, as the JSON names them; empty where the finding is there no more.
        missing: whether the finding is there no more.
    """

    case: int
    decision: str
    subject: str | None
    parts: tuple[str, ...]
    missing: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The difference as JSON."""
        return {
            "case": self.case, "decision": self.decision, "subject": self.subject, "parts": list(self.parts),
            "missing": self.missing,
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """
    What making answers again showed.

    Args:
        findings: how many were made again.
        program: the version then and now.
        law: version and fingerprint of the law, then and now.
        cases: the places, from 1, of the cases that are not those of the receipt.
        rules: the rules, powers and decisions that are not as they were.
        editions: the provisions whose text was read of another day.
        answers: the findings that are not as they were, in the cases that are.
    """

    findings: int
    program: tuple[str, str]
    law: tuple[Mapping[str, str], Mapping[str, str]]
    cases: tuple[int, ...]
    rules: Change
    editions: Change
    answers: tuple[Differs, ...]

    @property
    def reproduced(self) -> bool:
        """Whether the cases are the same and every finding is the same, byte for byte."""
        return not self.cases and not self.answers

    def to_dict(self) -> dict[str, Any]:
        """The outcome as JSON."""
        then, now = self.law
        return {
            "schema": "jeugdrecht.replay/1",
            "reproduced": self.reproduced,
            "findings": self.findings,
            "program": {"then": self.program[0], "now": self.program[1]},
            "rulebase": {"then": dict(then), "now": dict(now)},
            "cases": list(self.cases),
            "rules": self.rules.to_dict(),
            "editions": self.editions.to_dict(),
            "answers": [one.to_dict() for one in self.answers],
        }


def replay(
    made: Receipt,
    cases: Mapping[str, Any] | Case | Sequence[Case],
    *,
    key: bytes | None = None,
    lang: Lang = "nl",
) -> Replayed:
    """
    Make the answers of a receipt again, and say what differs.

    Args:
        made: the receipt.
        cases: the case that it is of, as a mapping or as it was read; or the cases, in their order.
        key: the organisation's secret, where the receipt was made with one.
        lang: the language of messages.

    Returns:
        What differs. Nothing more can be said of a case that is not that of the receipt, which holds no fact.

    Raises:
        InputError: the number of cases or the key cannot be right, or a case is wrong; all faults at once.

    >>> from jeugdrecht.api import decide
    >>> from jeugdrecht.receipts.making import receipt
    >>> case = {"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}
    >>> made = receipt(decide(case, ["minderjarig"]))
    >>> replay(made, case).reproduced
    True
    >>> replay(made, {**case, "jeugdige": {"geboortedatum": "2008-05-14"}}).cases
    (1,)
    """
    given = _cases(cases, lang)
    _refuse(made, given, key, lang)
    names = list(dict.fromkeys(one.decision for case in made.cases for one in case.findings))
    known = [name for name in names if name in DECISIONS]
    law = law_behind(known)
    other: list[int] = []
    answers: list[Differs] = []
    for place, (then, case) in enumerate(zip(made.cases, given, strict=True), start=1):
        again = replace(case, on=days.day(then.on))
        marker = Marker(again, then.salt, key)
        if not hmac.compare_digest(marker.case, then.mark):
            other.append(place)
        else:
            answers += _differences(place, then, again, marker, made)
    return Replayed(
        findings=sum(len(case.findings) for case in made.cases),
        program=(made.program, jeugdrecht.__version__),
        law=(made.rulebase, library.rulebase_for().identity),
        cases=tuple(other),
        rules=_change(made.rules, rules_beneath(law, known)),
        editions=_change(made.editions, editions_beneath(law, known)),
        answers=tuple(answers),
    )


def _cases(cases: Mapping[str, Any] | Case | Sequence[Case], lang: Lang) -> tuple[Case, ...]:
    if isinstance(cases, Case):
        return (cases,)
    return read_cases(cases, lang=lang) if isinstance(cases, Mapping) else tuple(cases)


def _refuse(made: Receipt, cases: Sequence[Case], key: bytes | None, lang: Lang) -> None:
    faults = []
    if len(cases) != len(made.cases):
        told = _COUNT.in_(lang).format(then=len(made.cases), now=len(cases))
        faults.append(Fault("cases", told, _SAME_CASES.in_(lang), lang=lang))
    if made.keyed and key is None:
        faults.append(Fault("", _KEY.in_(lang), _GIVE_KEY.in_(lang), lang=lang))
    if key is not None and not made.keyed:
        faults.append(Fault("", _NO_KEY.in_(lang), _LEAVE_KEY.in_(lang), lang=lang))
    for place, case in enumerate(made.cases):
        try:
            days.day(case.on)
        except ValueError:
            faults.append(Fault(f"cases[{place}].on", _NO_DAY.in_(lang), _ANEW.in_(lang), lang=lang))
    if faults:
        raise InputError(*faults)


def _change(then: Mapping[str, str], now: Mapping[str, str]) -> Change:
    return Change(
        changed=tuple(sorted(name for name in then if name in now and then[name] != now[name])),
        gone=tuple(sorted(then.keys() - now.keys())),
        new=tuple(sorted(now.keys() - then.keys())),
    )


def _differences(
    place: int, then: CaseReceipt, case: Case, marker: Marker, made: Receipt
) -> Iterable[Differs]:
    names = dict.fromkeys(one.decision for one in then.findings if one.decision in DECISIONS)
    (result,) = decide_all((case,), tuple(names))
    now = {
        (finding.decision, place_of(finding.rulebase, case, finding.decision, finding.subject)): finding
        for finding in result
    }
    for before in then.findings:
        finding = now.get((before.decision, before.place))
        if finding is None:
            yield Differs(case=place, decision=before.decision, subject=None, parts=(), missing=True)
        elif parts := _parts(before, finding, marker, made):
            yield Differs(case=place, decision=before.decision, subject=finding.subject, parts=parts)


def _parts(before: FindingReceipt, finding: Finding, marker: Marker, made: Receipt) -> tuple[str, ...]:
    after = marked(finding, marker, before.place, made.lang, made.register).parts
    names = dict.fromkeys((*after, *before.parts))
    return tuple(name for name in names if after.get(name) != before.parts.get(name))
