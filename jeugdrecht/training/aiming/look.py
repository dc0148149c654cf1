"""
What the case so far makes of a condition, a term or a rule.
"""

from dataclasses import dataclass

from jeugdrecht.engines.finding import Finding, Step, Value
from jeugdrecht.engines.one.apply import Trial
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.nodes import Condition, Term
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.truth import Truth


class SpentError(Exception):
    """The walk has looked as often as it may."""


@dataclass(frozen=True, slots=True)
class At:
    """
    Of which item a condition is asked.

    Args:
        kind: the subject, such as `feit`.
        item: the id of the item; None where nothing is known of it.
    """

    kind: str
    item: str | None = None


class Look:
    """
    Looks at cases, of which the latest is remembered.

    Args:
        law: the law.
        most: how often it may look.
    """

    def __init__(self, law: Rulebase, most: int) -> None:
        self.law = law
        self._left = most
        self._case: Case | None = None
        self._decider = Decider(law, Case(20260101), follow=False)
        self._trials: dict[tuple[str, At | None], Trial] = {}

    def step(self, case: Case, node: Condition, at: At | None) -> Step:
        """A condition with the causes for which it is open."""
        return self._of(case).condition(node, self._context(case, at))

    def truth(self, case: Case, node: Condition, at: At | None) -> Truth:
        """Whether a condition holds."""
        return self.step(case, node, at).truth

    def value(self, case: Case, term: Term, at: At | None) -> Value:
        """What a term gives; None where that is not known yet."""
        return self._of(case).term(term, self._context(case, at)).value

    def waits_for_law(self, case: Case, node: Condition | Term, at: At | None) -> bool:
        """Whether something is open since a text was not read, so that only saying it outright settles it."""
        evaluator, context = self._of(case), self._context(case, at)
        step = evaluator.term(node, context) if isinstance(node, Term) else evaluator.condition(node, context)
        return any(cause.kind in ("law", "outside", "gap") for cause in step.causes)

    def rule(self, case: Case, rule: Rule, at: At | None) -> Truth:
        """Whether a rule applies, its exceptions seen to."""
        return self._trial(case, rule.decision, at).rule(rule).applies.truth

    def in_force(self, case: Case, part: Rule | Power, at: At | None) -> Truth:
        """Whether the text of a rule or a power is law on the governing day."""
        return self._trial(case, part.decision, at).in_force(part).truth

    def finding(self, case: Case, decision: str, at: At | None) -> Finding:
        """How a decision comes out."""
        return self._of(case).verdict(decision, None if at is None else at.item)

    def place_of(self, decision: str, at: At | None) -> At | None:
        """Where a decision is read that stands in a condition: of the same item, or else of the case."""
        subject = self.law.decision(decision).subject
        if subject is None:
            return None
        return at if at is not None and at.kind == subject else At(subject)

    def _trial(self, case: Case, decision: str, at: At | None) -> Trial:
        decider = self._of(case)
        if (decision, at) not in self._trials:
            governing = self.law.decision(decision).governing
            exceptions = self.law.exceptions(decision)
            self._trials[decision, at] = Trial(decider, self._context(case, at), exceptions, governing)
        return self._trials[decision, at]

    def _of(self, case: Case) -> Decider:
        self._left -= 1
        if self._left < 0:
            raise SpentError
        if case is not self._case:
            self._case, self._trials = case, {}
            self._decider = Decider(self.law, case, follow=False)
        return self._decider

    def _context(self, case: Case, at: At | None) -> Context:
        if at is None:
            return Context()
        items = self.law.list_of_item.get(at.kind)
        found = case.item(items.id, at.item) if items is not None and at.item is not None else None
        return Context(found, at.kind)
