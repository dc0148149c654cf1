"""Random rulebases over so few facts that all their complete cases can be listed."""

from collections.abc import Iterator
from itertools import product
from random import Random

from jeugdrecht.errors import RulebaseError
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.declare import any_of, count_at_least, decided, every
from jeugdrecht.logic.nodes import Condition, Constant, DayTerm
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Earlier, Power
from tests.engines import vocabulary as v
from tests.engines.random_rulebases import CHOICE, PROVISIONS, SINCE, VALUES, Law

DAYS = (20140601, 20150601, 20170228, 20180301, 20200301)
"""A day before the first edition, and one in each span within which the same rules are in force."""
AGES = (14, 16, 18)
FACTS = (v.a, v.b, v.j, v.act_1)


class SmallLaw(Law):
    """Draws rulebases over two facts, a judgement, an act, and an age or a list of offences."""

    def __init__(self, rng: Random, *, lists: bool) -> None:
        super().__init__(rng, unread=False, periods="none")
        self.lists = lists

    def leaf(self, *, quantifiers: bool = True) -> Condition:
        """A condition on one of the few facts."""
        chance = self.rng.random()
        if chance < 0.5:
            return self.rng.choice((v.a, v.b, v.a, v.b, v.j, v.act_1, Constant(True)))
        if chance < 0.65 and self.decisions:
            return decided(self.rng.choice(self.decisions).id, self.rng.choice(VALUES))
        if self.lists:
            return self._of_offences() if quantifiers else self.rng.choice((v.zwaar, ~v.zwaar, v.a))
        return self.rng.choice((v.leeftijd.at_least(16), v.leeftijd.at_least(18), v.leeftijd.less_than(16)))

    def _of_offences(self) -> Condition:
        inside = self.rng.choice((v.zwaar, ~v.zwaar, v.zwaar & v.a, v.zwaar | v.b))
        pick = self.rng.random()
        if pick < 0.4:
            return any_of(v.FEITEN, inside)
        return every(v.FEITEN, inside) if pick < 0.7 else count_at_least(v.FEITEN, 2, inside)

    def governing_days(self, subject: str | None) -> tuple[DayTerm, ...]:
        """Always the peildatum."""
        return (v.peildatum,)

    def in_force(self) -> tuple[str, str | None, Earlier]:
        """With a list, all from the first day, so that only the facts differ."""
        return (SINCE[0], None, Earlier.NOTHING) if self.lists else super().in_force()

    def some_powers(self, decision: str) -> list[Power]:
        """One power with one act and one judgement."""
        return [Power(
            "p", PROVISIONS[1], decision=decision, opens=self.rng.choice(VALUES), requires=self.condition(1),
            grounds=v.j, act=v.act_1, actor="rechter", since=SINCE[0],
        )]  # fmt: skip


def rulebase(seed: int, *, lists: bool = False) -> Rulebase:
    """Two decisions on the case, of which the second may read the first."""
    rng = Random(seed)
    while True:
        law = SmallLaw(rng, lists=lists)
        for id in ("eerste", "tweede"):
            law.decision(id, CHOICE, None)
        made = Rulebase(decisions=law.decisions, rules=law.rules, powers=law.powers, lists=v.LISTS)
        try:
            made.exceptions("eerste")
            made.exceptions("tweede")
        except RulebaseError:
            continue  # a circle of exceptions
        return made


def every_case(*, lists: bool = False) -> Iterator[Case]:
    """Every complete case that a rule can tell from the others."""
    for values in product((False, True), repeat=len(FACTS)):
        facts = {node.fact.id: Given(value) for node, value in zip(FACTS, values, strict=True)}
        if lists:
            yield from (Case(on=DAYS[-1], facts=facts, lists={"feiten": given}) for given in _every_list())
        else:
            for on, age in product(DAYS, AGES):
                yield Case(on=on, facts=facts | {v.geboren.fact.id: Given(on - age * 10000)})


def _every_list() -> Iterator[Items]:
    # No condition counts beyond two, so two grave offences and two others tell all lists apart.
    for grave, light in product(range(3), repeat=2):
        values = [True] * grave + [False] * light
        yield Items(tuple(Item(f"feit-{n}", {v.zwaar.fact.id: Given(one)}) for n, one in enumerate(values)))
