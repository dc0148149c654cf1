"""
Rules: what a sentence of law does in a decision, tied to the lid that carries it.

A rule names its kind, its provision, its condition, its conclusion, its days in force and what it is an
exception to. Kinds that fix a value are `Rule`s; a *kan* is a `Power`, which never decides by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import ClassVar, TypeAlias

from jeugdrecht.logic.nodes import ALWAYS, Condition, DayTerm, NumberTerm, TextTerm, YesNo
from jeugdrecht.sources import Place, Provision, Rank, Text


class Nothing(Enum):
    """What a rule concludes where there is no such thing: no limit of the kind, or a day that never comes."""

    NONE = "none"


NONE = Nothing.NONE
Member: TypeAlias = str | Text | tuple[str, ...] | DayTerm
Conclusion: TypeAlias = (
    str | int | NumberTerm | DayTerm | TextTerm | Mapping[str, Member] | Condition | Nothing | None
)
"""
A value of the decision, a term for it, a record for a list, the demand of a norm, NONE, or None for a
blocker.
"""


class RuleKind(Enum):
    """What kind of sentence a rule is."""

    DEFINITION = "definition"
    SCOPE = "scope"
    DUTY = "duty"
    PROHIBITION = "prohibition"
    POWER = "power"
    RIGHT = "right"
    LIMIT = "limit"
    DEADLINE = "deadline"
    PRINCIPLE = "principle"
    NORM = "norm"
    RECOMMENDATION = "recommendation"


class Earlier(Enum):
    """What held before the first day of a rule."""

    UNREAD = "unread"
    """The older text was not read: before that day the rule is unknown, by cause of law."""
    NOTHING = "nothing"
    """The rule was new: before that day it did not apply."""
    OTHER_EDITION = "other_edition"
    """Another rule holds the older text: before that day this one did not apply."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class InForce:
    """
    The days on which a text applies.

    Args:
        since: the first day for which this content was read.
        until: the last day, or None.
        earlier: what held before *since*.
    """

    since: str
    until: str | None = None
    earlier: Earlier = Earlier.UNREAD


@lru_cache(maxsize=4_096)
def period(since: str, until: str | None, earlier: Earlier) -> InForce:
    """The days on which a text applies; one object for all texts of the same days."""
    return InForce(since=since, until=until, earlier=earlier)


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """
    One sentence of law that fixes a value in a decision, or blocks rules that would.

    Args:
        name: tells it apart from other rules of the same provision.
        provision: the lid that carries it.
        decision: the decision it speaks in.
        when: its condition.
        then: its conclusion; None makes it a blocker, which excepts and concludes nothing.
        since, until, earlier: its days in force (see `InForce`).
        excepts: ids of rules, names of groups, or ids of provisions whose rules here it sets aside.
        closing: whether it is the default of the decision, to which all other rules are exceptions.
        group: a name under which exceptions may aim at it together with others.
        actor: who applies it.
        rests_on: further places that carry it.
        fills: the higher provision that leaves room for it, where it excepts a rule of higher rank.
        read: the edition it was verified against, where not the provision's own.
        quote: an anchor of at most ten words in the text.
    """

    kind: ClassVar[RuleKind]

    name: str
    provision: Provision
    decision: str = field(kw_only=True)
    when: Condition = field(default=ALWAYS, kw_only=True)
    then: Conclusion = field(default=None, kw_only=True)
    since: str = field(kw_only=True)
    until: str | None = field(default=None, kw_only=True)
    earlier: Earlier = field(default=Earlier.UNREAD, kw_only=True)
    excepts: tuple[str, ...] = field(default=(), kw_only=True)
    closing: bool = field(default=False, kw_only=True)
    group: str | None = field(default=None, kw_only=True)
    actor: str | None = field(default=None, kw_only=True)
    rests_on: tuple[Place, ...] = field(default=(), kw_only=True)
    fills: Place | None = field(default=None, kw_only=True)
    read: str | None = field(default=None, kw_only=True)
    quote: str | None = field(default=None, kw_only=True)

    @property
    def id(self) -> str:
        """The provision and the name; an edition that has ended adds its first day."""
        return rule_id(self.provision, self.name, self.since, self.until)

    @property
    def in_force(self) -> InForce:
        """The days on which it applies."""
        return period(self.since, self.until, self.earlier)

    @property
    def rank(self) -> Rank:
        """The rank of the instrument that carries it."""
        return self.provision.instrument.rank


class Definition(Rule):
    """Says what counts as something."""

    __slots__ = ()
    kind = RuleKind.DEFINITION


class Scope(Rule):
    """Says to whom or to what a body of rules applies."""

    __slots__ = ()
    kind = RuleKind.SCOPE


class Duty(Rule):
    """Says that someone must."""

    __slots__ = ()
    kind = RuleKind.DUTY


class Prohibition(Rule):
    """Says that something may not be."""

    __slots__ = ()
    kind = RuleKind.PROHIBITION


class Limit(Rule):
    """Gives a number that may not be passed."""

    __slots__ = ()
    kind = RuleKind.LIMIT


class Deadline(Rule):
    """Gives a day by which something must have happened or on which it ends."""

    __slots__ = ()
    kind = RuleKind.DEADLINE


class Right(Rule):
    """Says what someone may claim."""

    __slots__ = ()
    kind = RuleKind.RIGHT


class Principle(Rule):
    """Asks something of the decision-maker and never decides alone."""

    __slots__ = ()
    kind = RuleKind.PRINCIPLE


class Norm(Rule):
    """Is audited."""

    __slots__ = ()
    kind = RuleKind.NORM


class Recommendation(Rule):
    """Is compared and never binds."""

    __slots__ = ()
    kind = RuleKind.RECOMMENDATION


class Competence(Rule):
    """Reads the state of a power that its decision asks about: what it requires, and its grounds."""

    __slots__ = ()
    kind = RuleKind.POWER


@dataclass(frozen=True, slots=True, eq=False)
class Power:
    """
    A *kan*: an official may depart from what the rules give, on grounds that only that official can find.

    Args:
        name: tells it apart from other powers of the same provision.
        provision: the lid that carries it.
        decision: the decision in which it opens an alternative.
        opens: the value that using it gives.
        requires: the facts it needs.
        grounds: the judgements it needs, of the same official.
        act: the fact that says it has been used; None where the decision asks whether the power is there.
        actor: who holds it.
        since, until, earlier: its days in force.
        rests_on: further places that carry it.
    """

    name: str
    provision: Provision
    decision: str = field(kw_only=True)
    opens: str = field(kw_only=True)
    requires: Condition = field(default=ALWAYS, kw_only=True)
    grounds: Condition = field(default=ALWAYS, kw_only=True)
    act: YesNo | None = field(default=None, kw_only=True)
    actor: str = field(kw_only=True)
    since: str = field(kw_only=True)
    until: str | None = field(default=None, kw_only=True)
    earlier: Earlier = field(default=Earlier.UNREAD, kw_only=True)
    rests_on: tuple[Place, ...] = field(default=(), kw_only=True)
    read: str | None = field(default=None, kw_only=True)
    quote: str | None = field(default=None, kw_only=True)

    kind: ClassVar[RuleKind] = RuleKind.POWER

    @property
    def id(self) -> str:
        """The provision and the name; an edition that has ended adds its first day."""
        return rule_id(self.provision, self.name, self.since, self.until)

    @property
    def in_force(self) -> InForce:
        """The days on which it applies."""
        return period(self.since, self.until, self.earlier)

    @property
    def rank(self) -> Rank:
        """The rank of the instrument that carries it."""
        return self.provision.instrument.rank


def competence(power: Power) -> Competence:
    """The rule by which a competence decision reads a power that it asks about (design 2.5)."""
    return Competence(
        power.name, power.provision, decision=power.decision, when=power.requires & power.grounds,
        then=power.opens, since=power.since, until=power.until, earlier=power.earlier, actor=power.actor,
        rests_on=power.rests_on, read=power.read, quote=power.quote,
    )  # fmt: skip


def rule_id(provision: Provision, name: str, since: str, until: str | None) -> str:
    """The id of a rule: stable for the text in force, dated for one that has ended."""
    return f"{provision.id}/{name}" + (f"@{since}" if until else "")


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NotModelled:
    """
    What an article says that is not encoded, registered where the reader looks for it.

    Args:
        provision: where it stands.
        what: the content, in own words.
        why: the reason for leaving it out.
        decisions: the decisions whose findings it marks.
        since, until: the governing days for which it matters; left out, all.
    """

    provision: Provision
    what: Text
    why: Text
    decisions: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
