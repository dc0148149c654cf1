"""
What two laws, or two days, hold against each other: rules, and a case that shows where answers differ.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from jeugdrecht.logic.case import Case
from jeugdrecht.proof.case_file import as_structure
from jeugdrecht.proof.model import Data

Change = Literal["begun", "ended", "replaced", "added", "removed", "changed"]
SCHEMA = "jeugdrecht.comparison/1"


@dataclass(frozen=True, slots=True)
class RuleChange:
    """
    A rule that differs.

    Args:
        change: between two days: begun, ended, or replaced by another edition; between two laws: added,
            removed or changed.
        rule: the id of the rule; of an edition that was replaced the later one.
        before: the id of the edition that it replaces.
        decision: the decision in which it speaks.
    """

    change: Change
    rule: str
    decision: str
    before: str | None = None

    def to_dict(self) -> Data:
        """As plain JSON data."""
        return {"change": self.change, "rule": self.rule, "decision": self.decision, "before": self.before}


@dataclass(frozen=True, slots=True)
class Outcome:
    """
    The answer on one side.

    Args:
        case: the case, with the governing day of this side.
        status: of the finding.
        value: as in JSON.
        powers: the values that an available power opens, each with the provision of the power.
        provisions: the ids of the provisions that decide, except, limit or block.
    """

    case: Case
    status: str
    value: object
    powers: tuple[tuple[str, str], ...]
    provisions: tuple[str, ...]

    def to_dict(self) -> Data:
        """As plain JSON data."""
        return {
            "case": as_structure(self.case), "status": self.status, "value": self.value,
            "powers": [{"value": value, "provision": provision} for value, provision in self.powers],
            "provisions": list(self.provisions),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Witness:
    """
    A case whose answer differs, with as few facts as possible.

    Args:
        decision: the id of the decision.
        subject: the item of the case that it is asked of.
        before, after: the answer on either side.
    """

    decision: str
    subject: str | None
    before: Outcome
    after: Outcome

    def to_dict(self) -> Data:
        """As plain JSON data."""
        return {
            "decision": self.decision, "subject": self.subject, "before": self.before.to_dict(),
            "after": self.after.to_dict(),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    What differs.

    Args:
        sides: the two days, or the fingerprints of the two laws.
        rules: the rules that differ, in statute order.
        witnesses: per decision a case whose answer differs.
        same: the decisions that answer every complete case alike.
        unread: the decisions of which no case was found, but a text was not read for one of the days.
        declined: the decisions of which the solver did not find out, with the reason.
    """

    sides: tuple[str, str]
    rules: tuple[RuleChange, ...]
    witnesses: tuple[Witness, ...]
    same: tuple[str, ...]
    unread: tuple[str, ...]
    declined: Mapping[str, str]

    def to_dict(self) -> Data:
        """As plain JSON data."""
        return {
            "schema": SCHEMA, "from": self.sides[0], "to": self.sides[1],
            "rules": [one.to_dict() for one in self.rules],
            "witnesses": [one.to_dict() for one in self.witnesses],
            "same": list(self.same), "unread": list(self.unread), "declined": dict(self.declined),
        }  # fmt: skip
