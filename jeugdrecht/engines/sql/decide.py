"""
The SELECT that decides decisions: one row per subject, one group of columns per decision.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sqlglot import exp

from jeugdrecht.engines.sql import shapes
from jeugdrecht.engines.sql.answers import Form, Outcome, answers_of, states_of, status_of
from jeugdrecht.engines.sql.apply import Trial
from jeugdrecht.engines.sql.coded import coded
from jeugdrecht.engines.sql.forms import FALSE, Sql, column, compared, either, known, number, text
from jeugdrecht.engines.sql.found import STATUSES, Found
from jeugdrecht.engines.sql.layers import Frame, Layers
from jeugdrecht.engines.sql.lists import total
from jeugdrecht.engines.sql.nodes import Nodes
from jeugdrecht.engines.sql.powers import try_power
from jeugdrecht.engines.sql.provisions import Provisions
from jeugdrecht.engines.sql.rows import COMMITTED, OFFENCES, PERIOD
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
from jeugdrecht.logic.reach import facts_beneath, nodes_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Competence
from jeugdrecht.logic.walk import items_of

EVERYTHING, PLAIN = Tables(), Form()
DECLINES: dict[type[Answer], str] = {
    ListOf: "records of a list are no column; engine one decides them",
    Checklist: "the norms of a checklist are no column; engine one decides them",
}
"""The shapes of answers that SQL does not give, each with the reason."""


def select(
    rulebase: Rulebase, decisions: Iterable[str], tables: Tables = EVERYTHING, form: Form = PLAIN
) -> exp.Select:
    """
    The SELECT that decides these decisions for every row.

    Args:
        rulebase: the law.
        decisions: ids of decisions that are asked of the same subject.
        tables: which tables and columns the data have.
        form: how the answers are written.

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
    with coded(form.quick):
        return _written(_worked_out(rulebase, decisions, tables, form))


def outcomes(
    rulebase: Rulebase, decisions: Iterable[str], tables: Tables = EVERYTHING, form: Form = PLAIN
) -> Mapping[str, tuple[Outcome, ...]]:
    """
    The columns of the answers that a SELECT gives, per decision and in their order.

    Args:
        rulebase: the law.
        decisions: ids of decisions.
        tables: which tables and columns the data have.
        form: how the answers are written.
    """
    with coded(form.quick):
        return _worked_out(rulebase, decisions, tables, form).outcomes


@dataclass(frozen=True, slots=True)
class _Made:
    """What comes out: the keys and the outcomes, of the rows of a frame."""

    layers: Layers
    frame: Frame
    keys: Mapping[str, Sql]
    outcomes: Mapping[str, tuple[Outcome, ...]]


def _worked_out(rulebase: Rulebase, decisions: Iterable[str], tables: Tables, form: Form) -> _Made:
    asked = [rulebase.decision(id) for id in dict.fromkeys(decisions)]
    decider = Decider(rulebase, Layers(tables))
    if tables.sheet is None:
        frame = decider.frame_of(_common_subject(asked))
        names = (CASE_ID,) if frame.cases is frame else (CASE_ID, ITEM_ID)
        made = {decision.id: tuple(decider.answers(decision, frame, form)) for decision in asked}
        return _Made(decider.layers, frame, {name: column(name) for name in names}, made)
    made = {
        decision.id: tuple(
            _unless(decider.over_period(decision), one, form)
            for one in decider.answers(decision, decider.frame_of(decision.subject), form)
        )
        for decision in asked
    }
    keys = {name: column(f"key__{place}") for place, name in enumerate(tables.sheet.keys)}
    return _Made(decider.layers, decider.layers.cases, keys, made)


def _written(made: _Made) -> exp.Select:
    frame, quoted = made.frame, made.layers.tables.sheet is not None
    columns = [_as(column, name, quoted=quoted) for name, column in made.keys.items()]
    columns += [_as(outcome.made, outcome.name) for group in made.outcomes.values() for outcome in group]
    keys = {key.name for key in made.keys.values()}
    made.layers.want(frame, {read.name for one in columns for read in one.find_all(exp.Column)} - keys)
    chosen = exp.select(*columns).from_(exp.to_identifier(frame.name_at(frame.depth)))
    for name, layer, apart in made.layers.ctes():
        chosen.with_(exp.to_identifier(name), as_=layer, materialized=apart or None, copy=False)
    return chosen.copy()  # readings share their parts; a copy gives each place its own


def _unless(declined: Sql, outcome: Outcome, form: Form) -> Outcome:
    """The column, in rows that are not declined."""
    if declined == FALSE:
        return outcome
    instead: Sql = exp.Null()
    if outcome.role == "status":
        instead = number(STATUSES.index("declined") + 1) if form.codes else text("declined")
    return replace(outcome, made=exp.Case(ifs=[exp.If(this=declined, true=instead)], default=outcome.made))


def _common_subject(decisions: list[Decision]) -> str | None:
    subjects = dict.fromkeys(decision.subject for decision in decisions)
    if len(subjects) == 1:
        return next(iter(subjects))
    named = ", ".join(f"{decision.id} ({decision.subject or 'zaak'})" for decision in decisions)
    raise InputError(
        Fault("decisions", f"one SELECT has one row per subject, and these have several: {named}",
              "Ask for the decisions of one subject at a time")
    )  # fmt: skip


def _as(made: Sql, name: str, *, quoted: bool = False) -> exp.Alias:
    return exp.Alias(
        this=made, alias=exp.to_identifier(name, quoted=quoted and name not in (CASE_ID, ITEM_ID))
    )


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
        self._questions: dict[tuple[str, str], shapes.Question] = {}
        self._provisions = Provisions(rulebase, self.nodes, self.read, self.asked)
        self._open: list[tuple[str, str]] = []

    def frame_of(self, subject: str | None) -> Frame:
        """The rows in which the decisions of a subject are decided."""
        if subject is None or subject not in self.rulebase.list_of_item:
            return self.layers.cases
        return self.layers.items(self.rulebase.list_of_item[subject].id, subject)

    def answers(self, decision: Decision, frame: Frame, form: Form) -> Iterator[Outcome]:
        """The columns of a decision, as they come out."""
        name = identifier(decision.id)
        rests = self._rests(decision, frame, form)
        if not isinstance(decision.answer, Record):
            yield from answers_of(name, decision, self.read(decision.id, frame), form, rests)
            return
        for id, field in self.fields(decision, frame).items():
            part = self.rulebase.decision(id)
            yield from answers_of(identifier(id), part, field, form, self._rests(part, frame, form))
        yield status_of(name, decision, self.read(decision.id, frame).status, form)
        if rests is not None:
            yield rests
        if decision.follows is not None:
            yield from states_of(name, decision, self.read(decision.follows, frame).states, form)

    def _rests(self, decision: Decision, frame: Frame, form: Form) -> Outcome | None:
        if not form.provisions:
            return None
        made, words = self._provisions.column(decision, frame, codes=form.codes)
        return Outcome(f"{identifier(decision.id)}__provisions", made, decision.id, "provisions", words)

    def over_period(self, decision: Decision) -> Sql:
        """Whether a row is about an offence over a period, which SQL does not cut into parts."""
        tables, cases = self.layers.tables, self.layers.cases
        names = [name for name in PERIOD if tables.has(OFFENCES, name)]
        if not names or all(fact.id != COMMITTED for fact in facts_beneath(self.rulebase, decision.id)):
            return FALSE
        offences = self.rulebase.lists[OFFENCES]
        rows = self.layers.items(OFFENCES, offences.item)
        over = either(*(known(rows.raw(name, "INT")) for name in names))
        if not rows.alone and any(
            items_of(node) is offences for node in nodes_beneath(self.rulebase, decision.id)
        ):
            over = compared(total(rows, offences, "periode", over), ">", number(0))
        return cases.let("periode", over)

    def asked(self, id: str, frame: Frame) -> shapes.Question:
        """A decision, with its rules as they were tried in the frame it is decided in."""
        decision = self.rulebase.decision(id)
        own = frame if decision.subject is not None and decision.subject == frame.kind else frame.cases
        self._decide(decision, own)
        return self._questions[id, own.table]

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
        question = shapes.Question(decision, trial, scope, rules, powers)
        self._questions[decision.id, frame.table] = question
        return question
