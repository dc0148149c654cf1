"""
Making a receipt of results.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import jeugdrecht
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.explain import Register
from jeugdrecht.findings import Finding, Result
from jeugdrecht.logic.canonical import canonical_decision, canonical_rule, fingerprint
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.reach import decisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.receipts.marks import Marker, new_salt
from jeugdrecht.receipts.model import CaseReceipt, FindingReceipt, Receipt
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang

BESIDES = ("decision", "subject", "fingerprint")
"""What is not marked: of what it is asked, and the rules, which a receipt names one by one."""


def receipt(
    results: Result | Sequence[Result],
    decisions: Iterable[str] | None = None,
    *,
    lang: Lang = "nl",
    register: Register = "legal",
    key: bytes | None = None,
) -> Receipt:
    """
    What these results were made from, without a fact and without an answer.

    Args:
        results: of one case, or of several.
        decisions: only the findings of these; left out, all.
        lang, register: of the explanations, which are part of what is to be made again.
        key: an organisation's own secret, without which nobody can try which case it was.

    Raises:
        InputError: there is no finding of such a decision, or a result has no case.

    >>> from jeugdrecht.api import decide
    >>> result = decide({"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}, ["minderjarig"])
    >>> made = receipt(result)
    >>> made.cases[0].findings[0].decision, "minderjarig:bw1" in made.text(), "2009" in made.text()
    ('minderjarig', False, False)
    """
    found = (results,) if isinstance(results, Result) else tuple(results)
    asked = None if decisions is None else frozenset(decisions)
    _refuse_missing(found, asked)
    law = law_behind(name for result in found for name in _decisions(result, asked))
    names = {name for result in found for name in _decisions(result, asked)}
    return Receipt(
        program=jeugdrecht.__version__, rulebase=library.rulebase_for().identity,
        lang=lang, register=register,
        keyed=key is not None, rules=rules_beneath(law, names), editions=editions_beneath(law, names),
        cases=tuple(_case(result, asked, lang, register, key) for result in found),
    )  # fmt: skip


def law_behind(decisions: Iterable[str]) -> Rulebase:
    """The law that these decisions need."""
    return library.law_for(*dict.fromkeys(decisions))


def rules_beneath(law: Rulebase, decisions: Iterable[str]) -> Mapping[str, str]:
    """
    The fingerprint of every rule, power and decision beneath these decisions, by its id.

    >>> list(rules_beneath(law_behind(["minderjarig"]), ["minderjarig"]))[0]
    'beslissing:minderjarig'
    """
    names = _beneath(law, decisions)
    parts = {f"beslissing:{name}": fingerprint(canonical_decision(law.decision(name))) for name in names}
    return parts | {
        part.id: fingerprint(canonical_rule(part))
        for part in sorted((p for name in names for p in law.parts_of(name)), key=lambda part: part.id)
    }


def editions_beneath(law: Rulebase, decisions: Iterable[str]) -> Mapping[str, str]:
    """The day of the text that was read of every provision on which these decisions rest."""
    parts = (part for name in _beneath(law, decisions) for part in law.parts_of(name))
    return {p.id: p.read for p in sorted((part.provision for part in parts), key=lambda p: p.id)}


def place_of(law: Rulebase, case: Case, decision: str, subject: str | None) -> int | None:
    """The place of a subject in its list, from 1; None for the case, or for nothing that is known."""
    items = law.list_of_item.get(law.decision(decision).subject or "")
    given = case.lists.get(items.id) if items is not None else None
    ids = [item.id for item in given.items] if given is not None else []
    return ids.index(subject) + 1 if subject in ids else None


def marked(
    finding: Finding, marker: Marker, place: int | None, lang: Lang, register: Register
) -> FindingReceipt:
    """A finding as a receipt has it."""
    said = finding.to_dict(lang, register)
    parts = {
        name: marker.part(finding.decision, place, name, told)
        for name, told in said.items()
        if name not in BESIDES
    }
    return FindingReceipt(decision=finding.decision, place=place, parts=parts)


def _case(
    result: Result, asked: frozenset[str] | None, lang: Lang, register: Register, key: bytes | None
) -> CaseReceipt:
    case, salt = _given(result), new_salt()
    marker = Marker(case, salt, key)
    findings = [finding for finding in result if asked is None or finding.decision in asked]
    return CaseReceipt(
        on=result.on, salt=salt, mark=marker.case,
        findings=tuple(
            marked(one, marker, place_of(one.rulebase, case, one.decision, one.subject), lang, register)
            for one in findings
        ),
    )  # fmt: skip


def _given(result: Result) -> Case:
    if result.given is None:
        raise InputError(Fault("given", "this result does not hold its case", "Take the result of decide"))
    return result.given


def _decisions(result: Result, asked: frozenset[str] | None) -> Iterator[str]:
    return (one.decision for one in result if asked is None or one.decision in asked)


def _refuse_missing(results: Sequence[Result], asked: frozenset[str] | None) -> None:
    found = {finding.decision for result in results for finding in result}
    missing = sorted((asked or frozenset()) - found)
    if missing:
        raise InputError(
            *(Fault(name, "no result has a finding of this", "Decide it first") for name in missing)
        )


def _beneath(law: Rulebase, decisions: Iterable[str]) -> list[str]:
    return sorted({name for decision in decisions for name in decisions_beneath(law, decision)})
