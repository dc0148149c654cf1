"""
How decisions and tests come out in a case, for whoever asks no proof; either way of working it out agrees.
"""

from jeugdrecht.engines.finding import Finding, Value
from jeugdrecht.engines.one.compiled import Run, Verdict, program_of
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.periods import CaseDecider, has_periods
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.nodes import Condition, Node
from jeugdrecht.logic.rulebase import Rulebase


class Outcomes:
    """
    The outcomes of one case.

    Args:
        rulebase: the law.
        case: the case.
        compiled: whether by generated functions, which take some milliseconds to make and then are much
            faster; an offence over a period is interpreted all the same, since it is cut first.
        like: the outcomes of a case that says nearly the same.

    >>> from jeugdrecht.logic.case import Given
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> [Outcomes(rulebase_for("minderjarig"), case, compiled=way).verdict("minderjarig").value
    ...  for way in (False, True)]
    ['minderjarig', 'minderjarig']
    """

    def __init__(
        self, rulebase: Rulebase, case: Case, *, compiled: bool, like: "Outcomes | None" = None
    ) -> None:
        self._rulebase = rulebase
        self.case = case
        self._run: Run | None = None
        self._whole: CaseDecider | None = None
        self._decider: Decider | None = None
        if compiled:
            self._run = Run(program_of(rulebase), case, like=like._run if like is not None else None)

    def verdict(self, decision: str, item: str | None = None) -> Finding | Verdict:
        """
        How a decision comes out.

        Args:
            decision: its id.
            item: the id of the item it is asked of, or None.
        """
        if self._run is not None and not has_periods(self.case):
            return self._run.decide(decision, item)
        if self._whole is None:
            self._whole = CaseDecider(self._rulebase, self.case)
        return self._whole.verdict(decision, item)

    def look(self, node: Node, context: Context) -> Value:
        """What a condition or a term comes to in a context."""
        if self._run is not None:
            return self._run.look(node, context)
        if self._decider is None:
            self._decider = Decider(self._rulebase, self.case)
        evaluator = self._decider
        if isinstance(node, Condition):
            return evaluator.condition(node, context).value
        return evaluator.term(node, context).value
