"""
The status and the value of a decision: the first row of design 2.4 that holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from jeugdrecht.engines.finding import Alternative, Finding, Step, Used
from jeugdrecht.engines.one import shapes
from jeugdrecht.engines.one.account import account
from jeugdrecht.engines.one.apply import Trial, written_day
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.following import with_used
from jeugdrecht.engines.one.powers import try_power
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.errors import Fault, RulebaseError
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.decisions import (
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
from jeugdrecht.logic.rules import Competence, Rule


class Decider(Evaluator):
    """
    Decides the questions of one case, each once.

    Args:
        rulebase: the law.
        case: the facts.
        follow: whether a decision that follows another is decided again under each of its powers.
    """

    def __init__(self, rulebase: Rulebase, case: Case, *, follow: bool = True) -> None:
        super().__init__(case)
        self.rulebase = rulebase
        self._follow = follow
        self._found: dict[tuple[str, str | None], Finding] = {}
        self._open: list[tuple[str, str | None]] = []

    def decide(self, decision: str, item: str | None = None) -> Finding:
        """
        The finding of a decision.

        Args:
            decision: its id.
            item: the id of the item it is asked of; None for the case, or for an item that is not known.

        Raises:
            UnknownIdError: there is no such decision.
            RulebaseError: the decision reads itself.
        """
        question, context = self._asked(decision, item)
        return self._accounted(self._decide(question, context), context)

    def verdict(self, decision: str, item: str | None = None) -> Finding:
        """
        The finding without what it rests on: for whoever asks only how it comes out.

        Args:
            decision: its id.
            item: the id of the item it is asked of; None for the case, or for an item that is not known.
        """
        return self._decide(*self._asked(decision, item))

    def _asked(self, decision: str, item: str | None) -> tuple[Decision, Context]:
        question = self.rulebase.decision(decision)
        items = self.rulebase.list_of_item.get(question.subject or "")
        found = self.case.item(items.id, item) if items and item is not None else None
        return question, Context(found, question.subject)

    def _accounted(self, finding: Finding, context: Context) -> Finding:
        """The finding with its provisions, assumptions, omissions and principles, and its fields too."""
        told = account(finding, self.rulebase)
        return replace(
            finding,
            used=told.used, assumed=told.assumed, not_modelled=told.not_modelled,
            fields={name: self._accounted(field, context) for name, field in finding.fields.items()},
            principles=tuple(self._principles(finding, told.used, context)),
        )  # fmt: skip

    def read_decision(self, decision: str, context: Context) -> Finding:
        """The finding of another decision, asked of the same item where it is asked of that kind."""
        question = self.rulebase.decision(decision)
        same = question.subject is not None and question.subject == context.kind
        return self._decide(question, context if same else Context(None, question.subject))

    def _decide(self, decision: Decision, context: Context) -> Finding:
        key = (decision.id, context.item_id)
        if key in self._found:
            return self._found[key]
        if key in self._open:
            circle = " -> ".join(name for name, _ in [*self._open[self._open.index(key) :], key])
            raise RulebaseError(Fault(decision.id, f"decisions read each other in a circle: {circle}"))
        self._open.append(key)
        try:
            finding = self._work_out(decision, context)
        finally:
            self._open.pop()
        if decision.follows is not None and self._follow:
            finding = replace(finding, alternatives=tuple(self._following(decision, context)))
        self._found[key] = finding
        return finding

    def _principles(self, finding: Finding, all_used: Iterable[Used], context: Context) -> Iterator[Rule]:
        """The principles that the provisions of a finding implement, unless they do not bear on the case."""
        if finding.status in ("outside", "not_applicable"):
            return
        used = (used.provision.id for used in all_used if used.role != "supports")
        for principle in self.rulebase.principles_on(used):
            own = finding.decision.id == principle.decision
            if not own and self.condition(principle.when, context).truth is not False:
                yield principle

    def _following(self, decision: Decision, context: Context) -> Iterator[Alternative]:
        upstream = self.read_decision(decision.follows or "", context)
        for alternative in upstream.alternatives:
            under = (
                None if alternative.state == "unavailable" else self._under(decision, context, alternative)
            )
            value = under.value if under is not None else None
            yield replace(alternative, value=value, upstream=upstream, under=under)

    def _under(self, decision: Decision, context: Context, alternative: Alternative) -> Finding:
        power, items = alternative.power, self.rulebase.list_of_item.get(context.kind or "")
        powers = self.rulebase.powers_of(power.decision)
        case = with_used(self.case, power, powers, items, context.item_id or "")
        return Decider(self.rulebase, case, follow=False).decide(decision.id, context.item_id)

    def _work_out(self, decision: Decision, context: Context) -> Finding:
        if isinstance(decision.answer, Record):
            fields = {name: self._decide_field(decision, name, context) for name in decision.answer.fields}
            return shapes.record(decision, context, fields)
        trial = Trial(self, context, self.rulebase.exceptions(decision.id), decision.governing)
        scope = self.condition(decision.scope, context)
        governing = trial.governing.value
        if isinstance(governing, int) and governing < written_day(decision.since):
            return shapes.outside(decision, context, trial.governing, scope)
        if scope.truth is False:
            step = Step(decision, False, (), (scope,))
            return Finding(
                decision=decision, subject=context.item_id, status="not_applicable", step=step,
                governing=governing if isinstance(governing, int) else None,
            )  # fmt: skip
        rules = tuple(trial.rule(rule) for rule in self.rulebase.rules_of(decision.id))
        read = {tried.rule.id: tried for tried in rules if isinstance(tried.rule, Competence)}
        powers = tuple(
            try_power(power, trial, read.get(power.id)) for power in self.rulebase.powers_of(decision.id)
        )
        question = shapes.Question(decision, trial, scope, rules, powers)
        match decision.answer:
            case Choice() | GivenText():
                return shapes.choice(question)
            case SetOf() | ListOf():
                return shapes.members(question)
            case Checklist() as answer:
                return shapes.checklist(question, answer)
            case Lowest() | Earliest():
                return shapes.bound(question)

    def _decide_field(self, record: Decision, name: str, context: Context) -> Finding:
        return self._decide(self.rulebase.decision(f"{record.id}.{name}"), context)
