"""
What a receipt holds, and its form as JSON.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jeugdrecht.explain import Register
from jeugdrecht.logic.canonical import fingerprint
from jeugdrecht.sources import Lang

SCHEMA = "jeugdrecht.receipt/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingReceipt:
    """
    One finding, without its value.

    Args:
        decision: its id.
        place: the place of its subject in its list, from 1; None for a decision on the case.
        parts: the mark of each part of the finding (status, value, explanation, …), by its name in JSON.
    """

    decision: str
    place: int | None
    parts: Mapping[str, str]

    def to_dict(self) -> dict[str, Any]:
        """The finding as a receipt has it."""
        return {"decision": self.decision, "place": self.place, "parts": dict(self.parts)}


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReceipt:
    """
    One case, without its facts.

    Args:
        on: the reference date, as 2026-03-01.
        salt: 32 random bytes in hexadecimal, another for each receipt.
        mark: of everything in the case.
        findings: in the order of the result.
    """

    on: str
    salt: str
    mark: str
    findings: tuple[FindingReceipt, ...]

    def to_dict(self) -> dict[str, Any]:
        """The case as a receipt has it."""
        return {
            "on": self.on, "salt": self.salt, "mark": self.mark,
            "findings": [finding.to_dict() for finding in self.findings],
        }  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """
    What answers were made from: enough to make them again and to see what differs, and no fact.

    Args:
        program: the version of the program.
        rulebase: the law: version, fingerprint and the day of its newest text.
        lang, register: of the explanations.
        keyed: whether an organisation's key was used.
        rules: the fingerprint of every rule, power and decision beneath the findings, by its id.
        editions: the day of the text that was read, for every provision on which those rest.
        cases: the cases, in their order.
    """

    program: str
    rulebase: Mapping[str, str]
    lang: Lang
    register: Register
    keyed: bool
    rules: Mapping[str, str]
    editions: Mapping[str, str]
    cases: tuple[CaseReceipt, ...]

    def to_dict(self) -> dict[str, Any]:
        """The receipt as JSON; `checksum` shows damage, not forgery."""
        data: dict[str, Any] = {
            "schema": SCHEMA, "program": self.program, "rulebase": dict(self.rulebase), "lang": self.lang,
            "register": self.register, "keyed": self.keyed, "rules": dict(self.rules),
            "editions": dict(self.editions), "cases": [case.to_dict() for case in self.cases],
        }  # fmt: skip
        return {**data, "checksum": checksum(data)}

    def text(self) -> str:
        """The receipt as it is written to a file."""
        return json.dumps(self.to_dict(), indent=1, ensure_ascii=False) + "\n"


def checksum(data: Mapping[str, Any]) -> str:
    """
    The hash of everything in a receipt besides the checksum itself.

    >>> checksum({"a": 1, "checksum": "x"}) == checksum({"a": 1})
    True
    """
    return fingerprint({key: value for key, value in data.items() if key != "checksum"})
