"""
What each question asks of the solver about one decision.
"""

from collections.abc import Iterable, Iterator, Mapping

from jeugdrecht.engines.smt import Session
from jeugdrecht.engines.smt.forms import NO, Bool, both, either, no
from jeugdrecht.engines.smt.shapes import Question as Tried
from jeugdrecht.logic.canonical import canonical
from jeugdrecht.logic.nodes import Condition
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.proof.exceptions import aims_of, bases_of


class Formulas:
    """
    The formulas of one decision, over the complete cases in which it arises.

    Args:
        session: the dialogue with the solver.
        law: the law.
    """

    def __init__(self, session: Session, law: Rulebase) -> None:
        self.law = law
        self.tried: Tried = session.reader.question(session.decision)
        self.found = session.reader.decision(session.decision, session.place)
        self._session = session
        self._of = {one.rule: one for one in self.tried.rules}

    @property
    def undecided(self) -> Bool:
        """It is not decided, and neither it nor what it reads is a gap or a conflict."""
        beneath = [one for group in self._session.reader.beneath.values() for one in group]
        settled = (no(either(one.gap, one.conflict)) for one in beneath)
        return both(self.tried.arises, no(self.found.decided), *settled)

    def gap(self, but: Iterable[Condition]) -> Bool:
        """No rule covers it, outside the cases that are documented."""
        return both(self.tried.arises, self.found.gap, *self._outside(but))

    def overlap(self, but: Iterable[Condition]) -> Bool:
        """Two rules give different values, outside the cases that are documented."""
        return both(self.tried.arises, self.found.overlap, *self._outside(but))

    def among(self, where: Condition) -> Bool:
        """Whether a case is one of those."""
        return self._session.reader.condition(where, self._session.place).yes

    @property
    def without_default(self) -> Bool | None:
        """A power is available and not used, and no value stands; None where nothing is used here."""
        powers = [one for one in self.tried.powers if one.power.act is not None]
        if not powers:
            return None
        acts = (self.tried.trial.nodes.condition(one.power.act, self.tried.trial.place).no
                for one in powers if one.power.act is not None)  # fmt: skip
        available = either(*(both(one.live, self._in_force(one.power)) for one in powers))
        return both(self.tried.arises, available, *acts, either(self.found.gap, self.found.overlap))

    @property
    def applies(self) -> Mapping[str, Bool]:
        """Of each rule that it surely applies, and of each power that is used that it is available."""
        return {
            **{rule.id: both(self.tried.arises, one.applies.yes) for rule, one in self._of.items()},
            **{
                one.power.id: both(self.tried.arises, one.live, self._in_force(one.power))
                for one in self.tried.powers
            },
        }

    @property
    def may_apply(self) -> Mapping[str, Bool]:
        """Of each rule that it is in force and may apply, if a text that was not read says so."""
        return {
            rule.id: both(self.tried.arises, self._in_force(rule), one.applies.possible)
            for rule, one in self._of.items()
        }

    @property
    def meets(self) -> Mapping[str, Bool]:
        """Of each exception and each of its aims that it meets something there that stands."""
        return {
            f"{rule.id} > {aim}": both(
                self.tried.arises, self._in_force(rule), one.applies.possible,
                either(*(self._of[base].stands.possible for base in bases)),
            )
            for rule, one in self._of.items() for aim, bases in aims_of(rule, self.law).items()
        }  # fmt: skip

    @property
    def beyond(self) -> Mapping[str, Bool]:
        """Of each exception that it applies where nothing it excepts stands, and alone gives its value."""
        return {rule.id: both(alone, no(self._else_the_same(rule))) for rule, alone in self._without_base()}

    @property
    def beyond_harmless(self) -> Mapping[str, Bool]:
        """The same, also where another rule or the closing rule would give that value."""
        return {rule.id: alone for rule, alone in self._without_base()}

    def _without_base(self) -> Iterator[tuple[Rule, Bool]]:
        for rule, one in self._of.items():
            bases = bases_of(rule, self.law)
            if rule.then is None or not bases or any(base.closing for base in bases):
                continue
            nothing = (self._of[base].stands.no for base in bases)
            yield rule, both(self.tried.arises, one.applies.yes, *nothing)

    def _else_the_same(self, rule: Rule) -> Bool:
        """Whether without this rule another, or the closing rule, gives the same."""
        same = canonical(rule.then)
        found = NO
        for other, one in self._of.items():
            if other is not rule and other.then is not None and canonical(other.then) == same:
                found = either(found, one.stands.yes if other.closing else one.applies.yes)
        return found

    def _in_force(self, part: Rule | Power) -> Bool:
        return self.tried.trial.in_force(part).yes

    def _outside(self, documented: Iterable[Condition]) -> Iterator[Bool]:
        return (no(self.among(where)) for where in documented)
