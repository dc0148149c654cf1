"""
Making a rule apply, a power available, and a decision come out as wanted.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice
from random import Random

from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case
from jeugdrecht.logic.classes import classes_of
from jeugdrecht.logic.conditions import OPPOSITE
from jeugdrecht.logic.nodes import BoundAtMost, Compare, Condition, DecisionHas, DecisionIs, Number, Term
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule
from jeugdrecht.logic.walk import expressions, fact_of, walk
from jeugdrecht.training.aiming.conditions import Conditions, Goal, Reads, in_turn
from jeugdrecht.training.aiming.look import At, Look, SpentError
from jeugdrecht.training.aiming.tell import HIGHEST, LOWEST, Teller
from jeugdrecht.training.aiming.terms import MOST_WAYS

Part = Rule | Power
TRIES = 5
"""So many walks are begun at most, each with choices in another order and more patience."""
RARE = ("jeugdige.belang_ongeboren_vordert", "jeugdige.dood_ter_wereld_gekomen")
"""Facts that few cases are about: another decision comes out as wanted without them, where it can."""
FEW_LOOKS = 400
"""How often the first walk may look at a case."""


class Aim:
    """
    Makes cases in which a part of a decision speaks.

    Args:
        law: the law.
        decision: the id of the decision that the cases are for.
        rng: draws among what is equally good.

    >>> from jeugdrecht.rules.library import rulebase_for
    >>> law = rulebase_for("minderjarig")
    >>> unborn = law.rules_of("minderjarig")[0]
    >>> made = Aim(law, "minderjarig", Random(1)).at(Case(20260301), unborn, None)
    >>> sorted(made.facts)  # of whom the court says that it counts as born
    ['jeugdige.belang_ongeboren_vordert', 'jeugdige.geboortedatum', 'jeugdige.ongeboren']
    """

    def __init__(self, law: Rulebase, decision: str, rng: Random) -> None:
        self._law, self._rng = law, rng
        classes = classes_of(law, (decision,))
        self._teller, self._dates = Teller(law, classes, rng), classes.dates
        self._start(FEW_LOOKS)

    def _start(self, most: int) -> None:
        self._look = Look(self._law, most)
        self._conditions = Conditions(
            self._look, self._teller, self._rng, self._of_decision, self._with_outcome
        )

    def at(
        self, case: Case, part: Part, item: str | None, *, judged: bool = True, tries: int = TRIES
    ) -> Case | None:
        """
        The case in which a rule applies or a power is there, in a question that arises; None if not found.

        Args:
            case: to begin with; what it says stays.
            part: the rule or the power.
            item: the id of the item that the decision is asked of, or None.
            judged: whether the judgements that a power needs are given; otherwise they are left open.
            tries: how many walks are begun at most, each with more patience.
        """
        question = self._law.decision(part.decision)
        at = None if question.subject is None else At(question.subject, item)
        for tried in range(tries):
            self._start(FEW_LOOKS * 2**tried)
            scope = self._conditions.goal(question.scope, True, at)
            own = self._of_part(part, at, judged=judged)
            # What the question needs settles what the rule may choose, or the other way round.
            goals = [self._dated(part, at), *((scope, *own) if tried % 2 else (*own, scope))]
            try:
                for made in in_turn(self._dated_anew(case, part) if tried > 1 else case, goals):
                    if self._speaks(made, part, at):
                        return made
            except SpentError:
                continue
        return None

    def _dated_anew(self, case: Case, part: Part) -> Case:
        """The case looked at on another day, since an older text may leave more room."""
        first = days.day(part.since)
        cut = [day for day in self._dates if first < day <= case.on]
        moved = [one for day in cut for one in self._teller.on(case, first, days.plus(day, days=-1))]
        return self._rng.choice([case, *moved])

    def _speaks(self, case: Case, part: Part, at: At | None) -> bool:
        """Whether it still does: what was said later may have taken it back."""
        scope = self._look.truth(case, self._law.decision(part.decision).scope, at)
        rule = isinstance(part, Power) or self._look.rule(case, part, at)
        return bool(scope and rule)

    def _of_part(self, part: Part, at: At | None, *, judged: bool) -> list[Goal]:
        if isinstance(part, Rule):
            asked = [self._settled(part.then, at)] if isinstance(part.then, Condition) else []
            return [lambda case: self.applies(case, part, at), *asked]
        read = next((rule for rule in self._law.rules_of(part.decision) if rule.id == part.id), None)
        goals = [self._conditions.goal(part.requires, True, at)]
        if read is not None and judged:
            return [*goals, lambda case: self.applies(case, read, at)]
        if read is not None:
            excepted = self._law.exceptions(part.decision)[read]
            goals += [self._not(exception, at) for exception in excepted]
        if judged:
            goals.append(self._conditions.goal(part.grounds, True, at))
        return goals

    def _settled(self, demand: Condition, at: At | None) -> Goal:
        """That a norm is met or is not, as drawn; where that cannot be found it is left as it is."""
        wanted = self._rng.random() < 1 / 2

        def goal(case: Case) -> Iterator[Case]:
            yield from islice(self._conditions.make(case, demand, wanted, at), 1)
            yield case

        return goal

    # --- rules --------------------------------------------------------------------------------------------

    def applies(self, case: Case, rule: Rule, at: At | None) -> Iterator[Case]:
        """Cases in which a rule applies: in force, its condition met, and no exception to it."""
        if self._look.rule(case, rule, at):
            yield case
            return
        exceptions = self._law.exceptions(rule.decision)[rule]
        goals = [self._dated(rule, at), self._conditions.goal(rule.when, True, at)]
        goals += [self._not(exception, at) for exception in exceptions]
        for made in in_turn(case, goals):
            if self._look.rule(made, rule, at):
                yield made

    def fails(self, case: Case, rule: Rule, at: At | None) -> Iterator[Case]:
        """Cases in which a rule does not apply: by its condition, or by an exception to it."""
        if self._look.rule(case, rule, at) is False:
            yield case
            return
        for made in self._conditions.make(case, rule.when, False, at):
            if self._look.rule(made, rule, at) is False:
                yield made
        for exception in self._law.exceptions(rule.decision)[rule]:
            yield from islice(self.applies(case, exception, at), MOST_WAYS)

    def _not(self, rule: Rule, at: At | None) -> Goal:
        return lambda case: self.fails(case, rule, at)

    def _dated(self, part: Part, at: At | None) -> Goal:
        """That the governing day lies in the days of a rule."""
        first = max(days.day(part.since), days.day(self._law.decision(part.decision).since))
        last = HIGHEST if part.until is None else days.day(part.until)
        governing = self._law.decision(part.decision).governing
        return lambda case: self._conditions.terms.reach(case, governing, first, last, at)

    # --- decisions ----------------------------------------------------------------------------------------

    def _of_decision(self, case: Case, node: Reads, wanted: bool, at: At | None) -> Iterator[Case]:
        """Cases in which a test on another decision comes out as wanted; the caller looks whether it does."""
        place = self._look.place_of(node.decision, at)
        rules = [rule for rule in self._law.rules_of(node.decision) if rule.then is not None]
        match node:
            case DecisionIs():
                chosen = [rule for rule in rules if (rule.then in node.values) is wanted]
                by_rule = self._decided(case, node.decision, chosen, place)
                by_power = self._used(case, node, wanted, place)
                yield from chain.from_iterable(self._rng.sample([by_rule, by_power], 2))
            case DecisionHas():
                named = [rule for rule in rules if _member(rule) == node.member]
                if wanted:
                    for rule in self._rng.sample(named, len(named)):
                        yield from self._by(case, node.decision, rule, (), place)
                else:
                    goals = [self._arises(node.decision, place), *(self._not(rule, place) for rule in named)]
                    yield from in_turn(case, goals)
            case BoundAtMost():
                yield from self._bounded(case, node, rules, wanted, (place, at))
        if not wanted:
            scope = self._law.decision(node.decision).scope
            yield from self._conditions.make(case, scope, False, place)

    def _bounded(
        self, case: Case, node: BoundAtMost, rules: Sequence[Rule], wanted: bool,
        places: tuple[At | None, At | None],
    ) -> Iterator[Case]:  # fmt: skip
        place, at = places
        for rule in self._rng.sample(rules, len(rules)):
            then = Number(rule.then) if isinstance(rule.then, int) else rule.then
            if isinstance(then, Term):
                test = Compare(then, "<=" if wanted else OPPOSITE["<="], node.term)
                for made in self._by(case, node.decision, rule, (), place):
                    yield from self._conditions.make(made, test, True, at)

    def _with_outcome(self, case: Case, decision: str, at: At | None, low: int, high: int) -> Iterator[Case]:
        """Cases in which another decision gives a number or a day within bounds, or none."""
        place = self._look.place_of(decision, at)
        rules = [rule for rule in self._law.rules_of(decision) if rule.then is not None]
        yield from self._decided(case, decision, rules, place, (low, high))
        yield from self._conditions.make(case, self._law.decision(decision).scope, False, place)

    def _decided(
        self, case: Case, decision: str, rules: Sequence[Rule], at: At | None,
        bounds: tuple[int, int] = (LOWEST, HIGHEST),
    ) -> Iterator[Case]:  # fmt: skip
        """Cases in which one of these rules decides, and none with another conclusion does."""
        every = self._law.rules_of(decision)
        for rule in sorted(self._rng.sample(rules, len(rules)), key=_is_rare):
            others = [one for one in every if one.then is not None and one.then != rule.then]
            for made in islice(self._by(case, decision, rule, others, at), MOST_WAYS):
                yield from self._within(made, rule, at, bounds)

    def _within(self, case: Case, rule: Rule, at: At | None, bounds: tuple[int, int]) -> Iterator[Case]:
        if isinstance(rule.then, Term):
            yield from self._conditions.terms.reach(case, rule.then, *bounds, at)
        else:
            yield case

    def _by(
        self, case: Case, decision: str, rule: Rule, others: Sequence[Rule], at: At | None
    ) -> Iterator[Case]:
        goals: list[Goal] = [
            self._dated(rule, at), lambda case: self.applies(case, rule, at), self._arises(decision, at)
        ]  # fmt: skip
        goals += [self._not(other, at) for other in others]
        yield from in_turn(case, goals)

    def _arises(self, decision: str, at: At | None) -> Goal:
        return self._conditions.goal(self._law.decision(decision).scope, True, at)

    def _used(self, case: Case, node: DecisionIs, wanted: bool, at: At | None) -> Iterator[Case]:
        """Cases in which a power was used that gives the decision a value that will do."""
        for power in self._law.powers_of(node.decision):
            if power.act is not None and (power.opens in node.values) is wanted:
                goals = [self._dated(power, at), self._arises(node.decision, at)]
                parts = (power.requires, power.grounds, power.act)
                goals += [self._conditions.goal(part, True, at) for part in parts]
                yield from in_turn(case, goals)


def _is_rare(rule: Rule) -> bool:
    """Whether a rule is about what few cases are about, so that others are tried before it."""
    facts = (fact_of(node) for expression in expressions(rule) for node in walk(expression))
    return any(fact is not None and fact.id in RARE for fact in facts)


def _member(rule: Rule) -> str:
    return str(rule.then["id"]) if isinstance(rule.then, Mapping) else str(rule.then)
