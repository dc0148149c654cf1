"""
Deciding without the reasoning: what a condition comes to is asked of the generated functions.

A finding then has its rules, causes and provisions as ever, and none of the thousands of steps to them.
"""

from collections.abc import Iterator

from jeugdrecht.engines.finding import Finding, Step
from jeugdrecht.engines.one.account import used_in
from jeugdrecht.engines.one.apply import Trial
from jeugdrecht.engines.one.compiled import Verdict
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.evaluate import Evaluator
from jeugdrecht.engines.one.outcomes import Outcomes
from jeugdrecht.engines.one.shapes import member_id
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.nodes import Condition, Term
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule


class QuickDecider(Decider):
    """
    Decides the questions of one case, without offences over a period.

    Only of what is unknown are the steps gone through, since they say why.

    Args:
        rulebase: the law.
        outcomes: the case.

    >>> from jeugdrecht.logic.case import Case, Given
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> law, case = rulebase_for("minderjarig"), Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> QuickDecider(law, Outcomes(law, case, compiled=True)).verdict("minderjarig").value
    'minderjarig'
    """

    def __init__(self, rulebase: Rulebase, outcomes: Outcomes) -> None:
        super().__init__(rulebase, outcomes.case)
        self.evaluator = _Known(self.evaluator, outcomes)


class _Known(Evaluator):
    """Looks up what is known, and goes through the rest."""

    def __init__(self, whole: Evaluator, outcomes: Outcomes) -> None:
        super().__init__(whole.case, whole.read_decision)
        self._whole, self._outcomes = whole, outcomes

    def condition(self, node: Condition, context: Context) -> Step:
        """What a condition says in a context."""
        truth = self._outcomes.look(node, context)
        return Step(node, truth) if truth is not None else self._whole.condition(node, context)

    def term(self, node: Term, context: Context) -> Step:
        """What a term gives in a context."""
        value = self._outcomes.look(node, context)
        return Step(node, value) if value is not None else self._whole.term(node, context)


def provisions_of(rulebase: Rulebase, outcomes: Outcomes, decision: str, item: str | None) -> Iterator[str]:
    """
    The ids of the provisions on which a decision without powers rests, in statute order.

    Why something is unknown does not matter for it, only which rules hold or may hold.

    Args:
        rulebase: the law.
        outcomes: the case, without offences over a period.
        decision: its id.
        item: the item it is asked of.
    """
    question, came = rulebase.decision(decision), outcomes.verdict(decision, item)
    if isinstance(question.answer, Record):
        for name in question.answer.fields:
            yield from provisions_of(rulebase, outcomes, f"{decision}.{name}", item)
    elif came.status not in ("not_applicable", "outside"):
        items = rulebase.list_of_item.get(question.subject or "")
        found = outcomes.case.item(items.id, item) if items and item is not None else None
        looks = _Looks(outcomes)
        trial = Trial(
            looks, Context(found, question.subject), rulebase.exceptions(decision), question.governing
        )
        rules = (rule for rule in rulebase.rules_of(decision) if not _surely_not(rule, came))
        tried = tuple(Step(rule, trial.rule(rule).applies.value) for rule in rules)
        bare = Finding(
            decision=question, subject=item, status=came.status, value=_answered(came),
            step=Step(question, None, (), tried),
        )  # fmt: skip
        yield from (used.provision.id for used in used_in(bare, rulebase) if used.role != "supports")


def _surely_not(rule: Rule, came: Finding | Verdict) -> bool:
    """Whether a rule gives a member that the answer surely does not have."""
    if rule.then is None or not came.members or not isinstance(came, Verdict):
        return False
    return came.members.get(member_id(rule.then), (None, 0))[0] is False


def _answered(came: Finding | Verdict) -> str | None:
    """The answer where it is a word: the rules that conclude another only support."""
    return came.value if isinstance(came.value, str) else None


class _Looks(Evaluator):
    """Says what something comes to, and never why."""

    def __init__(self, outcomes: Outcomes) -> None:
        super().__init__(outcomes.case, _nobody_asks)
        self._outcomes = outcomes

    def condition(self, node: Condition, context: Context) -> Step:
        """What a condition says in a context."""
        return Step(node, self._outcomes.look(node, context))

    def term(self, node: Term, context: Context) -> Step:
        """What a term gives in a context."""
        return Step(node, self._outcomes.look(node, context))


def _nobody_asks(decision: str, context: Context) -> Finding:
    raise AssertionError(f"{decision} is read by the generated functions")
