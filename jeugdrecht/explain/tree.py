"""
The two trees of an explanation: the proof, still without words, and the nodes that people and programs read.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from jeugdrecht.engines.finding import Finding, PowerState, Status
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.nodes import Compare
from jeugdrecht.sources import Lang

Register = Literal["legal", "plain"]
Kind = Literal[
    "decision", "scope", "governing", "rule", "exception", "power", "condition", "all_of", "any_of", "fact",
    "judgement", "assumption", "calculation", "in_force", "law_unread", "item", "decision_read", "field",
    "member", "norm", "part", "bound", "principle", "assumed", "waiting", "missing", "obstacle",
    "not_modelled", "term", "seen_above",
]  # fmt: skip
State: TypeAlias = (
    Literal["holds", "does_not_hold", "unknown", "judgement", "known", "absent", "used", "misused"]
    | Status
    | PowerState
)
Gate = Literal["all", "any", "none", "count"]
"""How the parts of a proof decide it: all must hold, one suffices, none may, or enough of them."""


@dataclass(frozen=True, slots=True)
class Between:
    """Two comparisons of one quantity that a reader takes as one: from a bound, up to another."""

    low: Compare
    high: Compare


# Proofs and nodes are not frozen, though nobody changes one: an explanation makes hundreds of each, and
# freezing takes longer than making them.
@dataclass(slots=True, eq=False, kw_only=True)
class Proof:
    """
    One step of the reasoning as an explanation shows it, still without words.

    Args:
        kind: what it is.
        state: what came out, as far as it matters to the step above: a negated fact *holds* when it is no.
        about: the node, rule, power, finding, cause, … it is about.
        value: what came out, as a value.
        given: what the case says, for a fact.
        item: the item it is about.
        negated: whether the step above needs its opposite.
        gate: how the parts decide it.
        sides: of a comparison, its terms; they are part of the sentence.
        because: the proofs beneath.
        finding: the finding in which it stands, for the governing day of a text.
        role: a finer distinction that only words need.
        again: whether it was shown before and is only referred to.
    """

    kind: Kind
    state: State
    about: object
    value: object = None
    given: Given | None = None
    item: str | None = None
    negated: bool = False
    gate: Gate | None = None
    sides: tuple["Proof", ...] = ()
    because: tuple["Proof", ...] = ()
    finding: Finding | None = None
    role: str = ""
    again: bool = False

    def on(self, because: tuple["Proof", ...], *, again: bool = False) -> "Proof":
        """The same proof on other parts."""
        return Proof(
            kind=self.kind, state=self.state, about=self.about, value=self.value, given=self.given,
            item=self.item, negated=self.negated, gate=self.gate, sides=self.sides, because=because,
            finding=self.finding, role=self.role, again=again or self.again,
        )  # fmt: skip


@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class Source:
    """
    Where something stands in the law.

    Args:
        id: of the provision (`sr:77c:1`).
        citation: as lawyers write it.
        rank: of the instrument, as results print it (`wet`, `amvb`, …).
        rank_label: the same for people.
        heading: the subject of the provision.
        summary: what it says, in our own words.
        edition: the text against which it was verified (ISO); None where that is not known.
        edition_label: the same for people.
        jci, url: links to the text on the governing day; None where there is no official link.
    """

    id: str
    citation: str
    rank: str
    rank_label: str
    heading: str = ""
    summary: str = ""
    edition: str | None = None
    edition_label: str = ""
    jci: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where the value of a fact came from: by whom, why, on which day, from which document."""

    by: str | None = None
    because: str | None = None
    on: str | None = None
    source: str | None = None


@dataclass(slots=True, kw_only=True, unsafe_hash=True)
class Node:
    """
    One sentence of an explanation, with the sentences it rests on.

    Args:
        kind: what it is; `seen_above` refers to a step that was shown before.
        state: what came out (`holds`, `does_not_hold`, `unknown`, `judgement`, …).
        mark: the state in one word for people.
        text: the sentence.
        about: the id of the fact, rule, power or decision it is about, where it has one.
        item: the item it is about.
        source: where it stands in the law.
        provenance: where a fact came from.
        because: the nodes beneath.
    """

    kind: Kind
    state: State
    mark: str
    text: str
    about: str | None = None
    item: str | None = None
    source: Source | None = None
    provenance: Provenance | None = None
    because: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Nodes under one heading."""

    heading: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """
    How the fields of a record come out, in few words.

    Args:
        heading: by the rules alone, or once a certain power is used.
        note: whether that power is there to be used; empty for the rules alone.
        cells: for each field its outcome, and the citations of what gives it.
    """

    heading: str
    note: str
    cells: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """
    A record at a glance.

    Args:
        corner: what the names are names of.
        names: the fields.
        columns: the record by the rules alone, and under each power that may be used.
    """

    corner: str
    names: tuple[str, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """
    A finding in words.

    Args:
        question: the question that was decided.
        subject: what it was asked of; None for the case as a whole.
        answer: the answer, or why there is none.
        root: the whole as one tree; its text is the answer, beneath it stand the nodes of all sections.
        sections: the same nodes under headings, in reading order.
        lang, register, full: how it was asked for.
        grid: of a record, its fields at a glance.
    """

    question: str
    subject: str | None
    answer: str
    root: Node
    sections: tuple[Section, ...]
    lang: Lang
    register: Register
    full: bool
    grid: Grid | None = None
