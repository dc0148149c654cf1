"""
Whether engine `one` finds in a case what the solver says of it.
"""

from collections.abc import Mapping

from jeugdrecht.api import read_cases
from jeugdrecht.engines.finding import Cause, Finding
from jeugdrecht.engines.one import Decider
from jeugdrecht.engines.one.apply import Trial, Tried
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.errors import InputError
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.documented import Question
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.logic.truth import all_of
from jeugdrecht.proof.case_file import as_structure
from jeugdrecht.proof.exceptions import bases_of

_LAW = ("law", "outside")


class Replay:
    """
    Decides cases of one decision again.

    Args:
        law: the law.
        decision: the id of the decision.
    """

    def __init__(self, law: Rulebase, decision: str) -> None:
        self.law = law
        self.decision = decision
        self._rules = {rule.id: rule for rule in law.rules_of(decision)}

    def shows(self, question: Question, about: str, case: Case, item: str | None) -> bool:
        """Whether the case shows what the question asks for."""
        try:
            if question is Question.BEYOND_BASE:
                return self._beyond(self._rules[about], case, item)
            found = Decider(self.law, case).verdict(self.decision, item)
        except InputError:  # a term that leaves the calendar: no case at all
            return False
        match question:
            case Question.GAP:
                return found.status == "gap" and not found.causes
            case Question.OVERLAP:
                return _overlaps(found)
            case Question.EXACTLY_ONE:
                return found.status != "decided" and all(
                    _without_asking(cause, case) for cause in found.causes
                )
            case Question.POWER_WITHOUT_DEFAULT:
                available = any(power.state in ("available", "judgement") for power in found.alternatives)
                return available and (found.status == "gap" or _overlaps(found))
        return False

    def _beyond(self, rule: Rule, case: Case, item: str | None) -> bool:
        tried = self._tried(case, item)
        stands = (_stands(tried[base]) for base in bases_of(rule, self.law))
        return tried[rule].applies.truth is True and all(truth is False for truth in stands)

    def holds(self, conditions: Mapping[Condition, bool], case: Case, item: str | None) -> bool:
        """Whether each condition comes out so in the case."""
        context, evaluator = self._context(case, item), Decider(self.law, case)
        return all(evaluator.condition(node, context).truth is truth for node, truth in conditions.items())

    def _tried(self, case: Case, item: str | None) -> dict[Rule, Tried]:
        evaluator, governing = Decider(self.law, case), self.law.decision(self.decision).governing
        exceptions = self.law.exceptions(self.decision)
        trial = Trial(evaluator, self._context(case, item), exceptions, governing)
        return {rule: trial.rule(rule) for rule in self._rules.values()}

    def _context(self, case: Case, item: str | None) -> Context:
        subject = self.law.decision(self.decision).subject
        items = self.law.list_of_item.get(subject or "")
        return Context(case.item(items.id, item) if items and item is not None else None, subject)


def accepted(case: Case) -> bool:
    """Whether `jeugdrecht decide` takes the case as it would be written to a file."""
    try:
        return len(read_cases(as_structure(case))) == 1
    except InputError:
        return False


def provisions_unread(law: Rulebase, decision: str, case: Case, item: str | None) -> tuple[str, ...] | None:
    """The provisions whose text was not read for a case; None where it waits for something else."""
    found = Decider(law, case).verdict(decision, item)
    if any(cause.kind not in _LAW for cause in found.causes):
        return None
    return tuple(dict.fromkeys(cause.id for cause in found.causes if cause.kind == "law"))


def _without_asking(cause: Cause, case: Case) -> bool:
    """
    Whether no answer of anybody is lacking.

    The text was not read, what the case says is disputed, or it says that there is no such day.
    """
    items = (item for given in case.lists.values() for item in given.items if item.id == cause.item)
    said = (*(item.facts.get(cause.id) for item in items), case.facts.get(cause.id))
    absent = any(given is not None and given.state == "nvt" for given in said)
    return cause.kind in _LAW or cause.state == "betwist" or absent


def _stands(tried: Tried) -> bool | None:
    return all_of((tried.condition.truth, tried.in_force.truth))


def _overlaps(found: Finding) -> bool:
    if found.status != "conflict" or found.causes:
        return False
    return len({one.value for one in found.conclusions if one.truth and one.value is not None}) > 1
