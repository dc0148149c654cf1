"""
What an engine finds: the answer to one decision for one subject, with everything it rests on.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Literal, TypeAlias

from jeugdrecht.logic.case import Given
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Node
from jeugdrecht.logic.rules import InForce, NotModelled, Power, Rule
from jeugdrecht.logic.truth import Truth
from jeugdrecht.logic.vocabulary import Fact, ItemList
from jeugdrecht.sources import Provision

Status = Literal["decided", "open", "judgement", "conflict", "gap", "outside", "not_applicable"]
PowerState = Literal["available", "judgement", "open", "unavailable"]
Role = Literal["decides", "excepts", "empowers", "limits", "supports", "blocks"]
CauseKind = Literal["fact", "judgement", "law", "conflict", "gap", "outside"]


class Absent(Enum):
    """A value that does not apply or never comes; every test on it is no."""

    ABSENT = "nvt"


ABSENT = Absent.ABSENT
Known: TypeAlias = bool | int | str | Absent
Value: TypeAlias = Known | None


@dataclass(frozen=True, slots=True)
class Cause:
    """
    Why something is unknown: an open leaf that still matters.

    Args:
        kind: a missing fact, a judgement that waits for a person, an unread text, or the state of a decision
            that was read.
        id: of the fact, the provision or the decision.
        item: the item it is asked of, where it belongs to one.
        state: for a fact: "left out", "onbekend" or "betwist"; for a list also "onvolledig".
        about: the fact or list itself.
        given: what the case said, where it said something.
    """

    kind: CauseKind
    id: str
    item: str | None = None
    state: str = ""
    about: Fact | ItemList | None = None
    given: Given | None = None


Causes: TypeAlias = tuple[Cause, ...]


# Not frozen, though nobody changes one: a decision makes hundreds, and freezing takes longer than the rest.
@dataclass(slots=True)
class Step:
    """
    One step of the reasoning, with the steps it rests on.

    Args:
        about: the node, rule, power or decision that was looked at, the days it is in force, or an item.
        value: what came out; None is unknown.
        causes: why it is unknown.
        because: the steps beneath.
        given: what the case says, for a fact.
        assumed: whether the case left it out and it counts as not happened, or as complete.
        item: the id of the item it is about.
        finding: of the other decision that was read.
    """

    about: "Node | Rule | Power | Decision | InForce | ItemList"
    value: Value
    causes: Causes = ()
    because: tuple["Step", ...] = ()
    given: Given | None = None
    assumed: bool = False
    item: str | None = None
    finding: "Finding | None" = None

    @property
    def truth(self) -> Truth:
        """The value as a truth."""
        return self.value if isinstance(self.value, bool) else None


@dataclass(frozen=True, slots=True)
class Alternative:
    """
    What a power opens, and whether it is there to be used.

    Args:
        value: the value that using it gives; of a decision that follows another, None unless decided.
        power: the power.
        state: whether it is there to be used.
        needs: what is still needed for that.
        step: how that was found.
        upstream: where the power belongs to another decision, what was found there.
        under: how this decision comes out once the power is used, where it is not that of the power.
    """

    value: "Answered"
    power: Power
    state: PowerState
    needs: Causes
    step: Step
    upstream: "Finding | None" = None
    under: "Finding | None" = None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A value that holds or may hold, with the rule that gives it."""

    value: Value | Mapping[str, object]
    truth: Truth
    rule: Rule


@dataclass(frozen=True, slots=True)
class Used:
    """A provision in the part it plays."""

    provision: Provision
    role: Role
    read: str


@dataclass(frozen=True, slots=True)
class Assumption:
    """What the case left out and the finding reads as not happened, or as complete."""

    id: str
    reads: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an offence that covers a period."""

    since: int
    until: int
    finding: "Finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """
    The answer to one decision for one subject.

    Args:
        decision: the decision.
        subject: the id of the item, or None for the case.
        status: see design 2.4.
        value: None unless decided; a tuple for a set or a list, a mapping for a record.
        governing: the day whose law governed, yyyymmdd, where known.
        causes: why it is not decided.
        alternatives: every power of the decision, in statute order.
        conclusions: when not decided, each value that holds or may hold.
        used: the provisions, each in its role.
        principles: the principles that bear on it and that its provisions implement; they decide nothing.
        assumed: what was read as not happened or as complete.
        not_modelled: what the provisions say that is not encoded.
        fields: of a record, the finding per field.
        members: of a set, whether each member holds; of a list likewise.
        not_before, not_after: bounds on a date or limit that is still open.
        bites, others: of a date or limit, the rules that decided and the rest.
        parts: of an offence over a period whose parts differ.
        step: the whole reasoning.
    """

    decision: Decision
    subject: str | None
    status: Status
    value: "Answered" = None
    governing: int | None = None
    causes: Causes = ()
    alternatives: tuple[Alternative, ...] = ()
    conclusions: tuple[Conclusion, ...] = ()
    used: tuple[Used, ...] = ()
    principles: tuple[Rule, ...] = ()
    assumed: tuple[Assumption, ...] = ()
    not_modelled: tuple[NotModelled, ...] = ()
    fields: Mapping[str, "Finding"] = field(default_factory=dict)
    members: Mapping[str, "Member"] = field(default_factory=dict)
    not_before: int | None = None
    not_after: int | None = None
    bites: tuple[Rule, ...] = ()
    others: tuple[Rule, ...] = ()
    parts: tuple[Part, ...] = ()
    step: Step


@dataclass(frozen=True, slots=True)
class Member:
    """Whether one member of a set or a list holds."""

    truth: Truth
    causes: Causes
    rules: tuple[Rule, ...]


Answered: TypeAlias = Known | tuple[object, ...] | Mapping[str, object] | None
