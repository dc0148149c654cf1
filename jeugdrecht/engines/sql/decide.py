"""
The SELECT that decides decisions: one row per subject, one group of columns per decision.
"""

from collections.abc import Iterable, Iterator

from sqlglot import exp

from jeugdrecht.engines.sql import shapes
from jeugdrecht.engines.sql.apply import Trial
from jeugdrecht.engines.sql.forms import Sql, column
from jeugdrecht.engines.sql.found import Found
from jeugdrecht.engines.sql.layers import Frame, Layers
from jeugdrecht.engines.sql.nodes import Nodes
from jeugdrecht.engines.sql.powers import try_power
from jeugdrecht.engines.sql.tables import CASE_ID, ITEM_ID, Tables, identifier
from jeugdrecht.errors import EngineDeclined, Fault, InputError, RulebaseError
from jeugdrecht.logic.decisions import (
    Answer,
    Checklist,
    Choice,
    Decision,
    Earliest,
    GivenText,
    ListOf,
    Lowest,
    Record,
    SetOf,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Competence

EVERYTHING = Tables()
DECLINES: dict[type[Answer], str] = {
    ListOf: "records of a list are no column; engine one decides them",
    Checklist: "the norms of a checklist are no column; engine one decides them",
}
"""The shapes of answers that SQL does not give, each with the reason."""


def select(rulebase: Rulebase, decisions: Iterable[str], tables: Tables = EVERYTHING) -> exp.Select:
    """
    The SELECT that decides these decisions for every row.

    Args:
        rulebase: the law.
        decisions: ids of decisions that are asked of the same subject.
        tables: which tables and columns the data have.

    Returns:
        The keys of the row, and per decision `<id>`, `<id>__status`, for a limit or a day `<id>__not_after`,
        and per power `<id>__<provision>` with its state. A record gives these per field, and its own status.

    Raises:
        InputError: the decisions are asked of different subjects.
        EngineDeclined: a decision has a shape or a node that SQL does not read.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> select(rulebase_for("procesrecht"), ["procesrecht"]).named_selects
    ['case_id', 'item_id', 'procesrecht', 'procesrecht__status']
    """
    asked = [rulebase.decision(id) for id in dict.fromkeys(decisions)]
    layers = Layers(tables)
    decider = Decider(rulebase, layers)
    frame = decider.frame_of(_common_subject(asked))
    columns = [made for decision in asked for made in _columns(decider, decision, frame)]
    keys = (CASE_ID,) if frame.cases is frame else (CASE_ID, ITEM_ID)
    chosen = exp.select(*(column(key) for key in keys), *columns)
    chosen = chosen.from_(exp.to_identifier(frame.name_at(frame.depth)))
    for name, made, apart in layers.ctes():
        chosen.with_(exp.to_identifier(name), as_=made, materialized=apart or None, copy=False)
    return chosen.copy()  # readings share their parts; a copy gives each place its own


def _common_subject(decisions: list[Decision]) -> str | None:
    subjects = dict.fromkeys(decision.subject for decision in decisions)
    if len(subjects) == 1:
        return next(iter(subjects))
    named = ", ".join(f"{decision.id} ({decision.subject or 'zaak'})" for decision in decisions)
    raise InputError(
        Fault("decisions", f"one SELECT has one row per subject, and these have several: {named}",
              "Ask for the decisions of one subject at a time")
    )  # fmt: skip


def _columns(decider: "Decider", decision: Decision, frame: Frame) -> Iterator[exp.Alias]:
    name = identifier(decision.id)
    if isinstance(decision.answer, Record):
        fields = decider.fields(decision, frame)
        for id, field in fields.items():
            yield from _columns_of(identifier(id), field)
        yield _as(shapes.worst(fields.values()), f"{name}__status")
        if decision.follows is not None:
            for power, state in decider.read(decision.follows, frame).states.items():
                yield _as(state, f"{name}__{power}")
        return
    yield from _columns_of(name, decider.read(decision.id, frame))


def _columns_of(name: str, found: Found) -> Iterator[exp.Alias]:
    if found.value is not None:
        yield _as(found.value, name)
    yield _as(found.status, f"{name}__status")
    if found.not_after is not None:
        yield _as(found.not_after, f"{name}__not_after")
    for power, state in found.states.items():
        yield _as(state, f"{name}__{power}")


def _as(made: Sql, name: str) -> exp.Alias:
    return exp.Alias(this=made, alias=exp.to_identifier(name))


class Decider:
    """
    Makes the columns of decisions, each once per frame.

    Args:
        rulebase: the law.
        layers: where the columns go.
    """

    def __init__(self, rulebase: Rulebase, layers: Layers) -> None:
        self.rulebase = rulebase
        self.layers = layers
        self.nodes = Nodes(layers, self.read)
        self._found: dict[tuple[str, str], Found] = {}
        self._open: list[tuple[str, str]] = []

    def frame_of(self, subject: str | None) -> Frame:
        """The rows in which the decisions of a subject are decided."""
        if subject is None or subject not in self.rulebase.list_of_item:
            return self.layers.cases
        return self.layers.items(self.rulebase.list_of_item[subject].id, subject)

    def read(self, id: str, frame: Frame) -> Found:
        """A decision as seen from a frame: of the same item, or else of the case."""
        decision = self.rulebase.decision(id)
        if decision.subject is not None and decision.subject == frame.kind:
            return self._decide(decision, frame)
        found = self._decide(decision, frame.cases)
        return found if frame is frame.cases else found.moved(frame)

    def fields(self, record: Decision, frame: Frame) -> dict[str, Found]:
        """The fields of a record by their ids."""
        names = record.answer.fields if isinstance(record.answer, Record) else ()
        return {f"{record.id}.{name}": self.read(f"{record.id}.{name}", frame) for name in names}

    def _decide(self, decision: Decision, frame: Frame) -> Found:
        key = (decision.id, frame.table)
        if key in self._open:
            circle = " -> ".join(name for name, _ in [*self._open[self._open.index(key) :], key])
            raise RulebaseError(Fault(decision.id, f"decisions read each other in a circle: {circle}"))
        if key not in self._found:
            self._open.append(key)
            self._found[key] = self._work_out(decision, frame)
            self._open.pop()
        return self._found[key]

    def _work_out(self, decision: Decision, frame: Frame) -> Found:
        match decision.answer:
            case Record():
                fields = self.fields(decision, frame)
                status = frame.let(f"{identifier(decision.id)}__status", shapes.worst(fields.values()))
                return Found(status=status)
            case ListOf() | Checklist():
                shape = type(decision.answer)
                raise EngineDeclined("sql", shape.__name__, DECLINES[shape])
            case Choice() | GivenText():
                return shapes.choice(self._question(decision, frame))
            case SetOf():
                return shapes.members(self._question(decision, frame))
            case Lowest() | Earliest():
                return shapes.bound(self._question(decision, frame))

    def _question(self, decision: Decision, frame: Frame) -> shapes.Question:
        trial = Trial(self.nodes, frame, self.rulebase.exceptions(decision.id), decision)
        scope = self.nodes.condition(decision.scope, frame)
        rules = tuple(trial.rule(rule) for rule in self.rulebase.rules_of(decision.id))
        read = {tried.rule.id: tried for tried in rules if isinstance(tried.rule, Competence)}
        powers = tuple(
            try_power(power, trial, read.get(power.id)) for power in self.rulebase.powers_of(decision.id)
        )
        return shapes.Question(decision, trial, scope, rules, powers)
