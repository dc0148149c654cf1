"""
Random rulebases and random partial cases, from a seed: the same seed gives the same law and the same facts.

Everything the kernel knows is drawn: each node, each answer, exceptions in chains, blockers, closing rules,
editions, powers that share an act, scopes, decisions that read decisions.
"""

from collections.abc import Callable
from random import Random
from typing import Literal

from jeugdrecht.errors import RulebaseError
from jeugdrecht.logic.decisions import Answer, Choice, Decision, Earliest, Lowest, Record, SetOf, Value
from jeugdrecht.logic.declare import (
    any_of,
    count_at_least,
    decided,
    ends_by,
    every,
    has_member,
    outcome_day,
    outcome_number,
)
from jeugdrecht.logic.nodes import ALWAYS, Condition, Constant, DayTerm, NumberTerm, Present, Unread
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NONE, Conclusion, Definition, Earlier, Power, Rule
from jeugdrecht.sources import Place, Provision, Text
from tests.engines import vocabulary as v

VALUES = ("jeugd", "volwassen", "geen")
SINCE = ("2015-01-01", "2016-03-01", "2018-01-01")
Periods = Literal["none", "months", "days"]


def provision(number: int) -> Provision:
    """A provision of the made-up law."""
    words = Text("verzonnen", "made up")
    return Provision(Place("sr", (f"{number}", "1")), words, words, since="2015-01-01", read="2026-01-01")


PROVISIONS = tuple(provision(number) for number in range(1, 6))


class Law:
    """
    Draws one rulebase.

    Args:
        rng: the source of chance.
        unread: whether texts may be unread and rules older than what was read, which a proof cannot settle.
        periods: how periods are counted: not at all, in months, or in days as well.
        plain_powers: whether grounds are judgements only, and an act gives one value.
    """

    def __init__(
        self, rng: Random, *, unread: bool = True, periods: Periods = "days", plain_powers: bool = False
    ) -> None:
        self.rng = rng
        self.unread = unread
        self.periods = periods
        self.plain_powers = plain_powers
        self.decisions: list[Decision] = []
        self.rules: list[Rule] = []
        self.powers: list[Power] = []

    # --- conditions ---------------------------------------------------------------------------------------

    def condition(self, depth: int = 2, *, quantifiers: bool = True) -> Condition:
        """A condition of at most this depth."""
        chance = self.rng.random()
        if depth == 0 or chance < 0.4:
            return self.leaf(quantifiers=quantifiers)
        if chance < 0.65:
            return self.condition(depth - 1, quantifiers=quantifiers) & self.condition(depth - 1)
        if chance < 0.88:
            return self.condition(depth - 1, quantifiers=quantifiers) | self.condition(depth - 1)
        return ~self.condition(depth - 1, quantifiers=quantifiers)

    def leaf(self, *, quantifiers: bool = True) -> Condition:
        """A condition on one thing."""
        kinds: list[tuple[int, Callable[[], Condition]]] = [
            (5, self._yes_no), (3, lambda: self.rng.choice(v.JUDGEMENTS)), (4, self._number), (3, self._day),
            (2, self._text), (1, self._present), (1, lambda: self.rng.choice((v.ernstig, v.bekend))),
            (1, lambda: Constant(self.rng.random() < 0.5)),
        ]  # fmt: skip
        if self.unread:
            kinds.append((1, lambda: Unread("sr:9", "niet gelezen")))
        if quantifiers:
            kinds.append((2, self._quantifier))
        if self.decisions:
            kinds.append((3, self._decision))
        weights = [weight for weight, _ in kinds]
        return self.rng.choices([draw for _, draw in kinds], weights)[0]()

    def _yes_no(self) -> Condition:
        return self.rng.choice((*v.YES_NO, v.act_1))

    def _number(self) -> Condition:
        pick = self.rng.random()
        term: NumberTerm
        if pick < 0.4:
            return self.rng.choice(v.AGES).at_least(self.rng.choice((12, 16, 18)))
        if pick < 0.5:
            return self.rng.choice(v.AGES).between(16, 18)
        if pick < 0.6 and self.periods != "none":
            term, limits = self.rng.choice(v.MONTHS), (1, 12, 24)
        elif pick < 0.65:
            return v.schade.at_most(90000)
        else:
            read = tuple(outcome_number(one.id) for one in self.decisions if isinstance(one.answer, Lowest))
            term, limits = self.rng.choice((*v.NUMBERS, *read)), (0, 1, 6)
        tests = (term.at_least, term.at_most, term.less_than, term.more_than, term.is_)
        return self.rng.choice(tests)(self.rng.choice(limits))

    def _day(self) -> Condition:
        first, second = self.day(), self.day()
        tests = (first.on_or_after, first.before, first.after, first.on_or_before, first.is_)
        return self.rng.choice(tests)(self.rng.choice((second, "2016-03-01", "2018-01-01")))

    def day(self) -> DayTerm:
        """A day, given or worked out."""
        months = v.MONTHS_LATER if self.periods != "none" else ()
        days = v.DAYS_LATER if self.periods == "days" else ()
        read = tuple(outcome_day(one.id) for one in self.decisions if isinstance(one.answer, Earliest))
        return self.rng.choice((*v.DAYS, *months, *days, *read))

    def _text(self) -> Condition:
        return self.rng.choice((
            v.soort.in_("x", "y"), v.soort.is_("z"), v.kleur.is_("rood"), v.wapen.is_("mes"),
            v.plaats.is_(v.oord), v.plaats.is_("Delft"), v.oord.in_("Delft", "Gouda"),
        ))  # fmt: skip

    def _present(self) -> Condition:
        return Present(self.rng.choice((v.opgeheven, v.slot, v.duur, v.letsel, v.gestopt, v.begin)))

    def _quantifier(self) -> Condition:
        items = self.rng.choice((v.FEITEN, v.FEITEN, v.MAATREGELEN))
        inside = self.condition(1, quantifiers=False)
        pick = self.rng.random()
        if pick < 0.4:
            return any_of(items, inside)
        return every(items, inside) if pick < 0.7 else count_at_least(items, self.rng.choice((0, 2)), inside)

    def _decision(self) -> Condition:
        read = self.rng.choice(self.decisions)
        match read.answer:
            case Choice():
                return decided(read.id, *self.rng.sample(VALUES, self.rng.choice((1, 2))))
            case SetOf():
                return has_member(read.id, self.rng.choice(VALUES))
            case Earliest():
                return ends_by(read.id, self.day())
            case _:
                return ends_by(read.id, self.rng.choice(v.NUMBERS))

    # --- decisions ----------------------------------------------------------------------------------------

    def decision(self, id: str, answer: Answer, subject: str | None) -> None:
        """A decision with its rules and powers."""
        rules: list[Rule] = []
        for number in range(self.rng.randint(1, 6)):
            rules.append(self.rule(id, answer, number, rules))
        if isinstance(answer, Choice) and self.rng.random() < 0.3:
            rules.append(
                Definition("slot", PROVISIONS[0], decision=id, then="geen", since=SINCE[0], closing=True)
            )
        powers = self.some_powers(id) if isinstance(answer, Choice) and self.rng.random() < 0.6 else []
        made = Decision(
            id=id, question=Text(f"{id}?", f"{id}?"), answer=answer, subject=subject, since=SINCE[0],
            governing=self.rng.choice(self.governing_days(subject)),
            scope=ALWAYS if self.rng.random() < 0.6 else self.condition(1),
        )  # fmt: skip
        self.decisions.append(made)
        self.rules += rules
        self.powers += powers

    def rule(self, decision: str, answer: Answer, number: int, earlier: list[Rule]) -> Rule:
        """A rule that may be an exception to those before it: by their id, their group or their provision."""
        aims: tuple[str, ...] = ()
        if earlier and self.rng.random() < 0.5:
            names = [name for rule in earlier for name in (rule.id, rule.group, rule.provision.id) if name]
            aims = tuple(dict.fromkeys(self.rng.choices(names, k=self.rng.choice((1, 1, 2)))))
        since, until, before = self.in_force()
        return Definition(
            f"r{number}", self.rng.choice(PROVISIONS), decision=decision,
            since=since, until=until, earlier=before,
            when=ALWAYS if not aims and self.rng.random() < 0.15 else self.condition(), excepts=aims,
            then=None if aims and self.rng.random() < 0.25 else self._conclusion(answer),
            group=self.rng.choice((None, None, "groep")),
        )  # fmt: skip

    def governing_days(self, subject: str | None) -> tuple[DayTerm, ...]:
        """The days from which the governing day is drawn."""
        return (v.peildatum, v.peildatum, v.begin, v.pleegdatum if subject else v.peildatum)

    def in_force(self) -> tuple[str, str | None, Earlier]:
        """The first and the last day of a rule, and what held before."""
        kinds = tuple(Earlier) if self.unread else (Earlier.NOTHING, Earlier.OTHER_EDITION)
        until = "2019-12-31" if self.rng.random() < 0.1 else None
        return self.rng.choice((SINCE[0], SINCE[0], *SINCE)), until, self.rng.choice(kinds)

    def _conclusion(self, answer: Answer) -> Conclusion:
        match answer:
            case Lowest():
                return self.rng.choice((12, 24, 3, NONE, *v.NUMBERS[:4]))
            case Earliest():
                return NONE if self.rng.random() < 0.1 else self.day()
            case Choice(values=()):
                return self.rng.choice((1, 6, 6, *v.NUMBERS[:2]))
            case _:
                return self.rng.choice(VALUES)

    def some_powers(self, decision: str) -> list[Power]:
        """One to three powers, which may share an act."""
        return [self._power(decision, number) for number in range(self.rng.randint(1, 3))]

    def _power(self, decision: str, number: int) -> Power:
        grounds: tuple[Condition, ...] = (*v.JUDGEMENTS, v.j | v.k, v.j & v.ernst)
        if not self.plain_powers:
            grounds = (*grounds, self.condition(1), self.condition(1))
        act = self.rng.choice((*v.ACTS, v.act_1, None))
        opens = self.rng.choice(VALUES)
        if self.plain_powers and act is not None:
            opens = VALUES[v.ACTS.index(act)]
        since, until, before = self.in_force()
        return Power(
            f"p{number}", self.rng.choice(PROVISIONS), decision=decision, opens=opens,
            requires=self.condition(1), grounds=self.rng.choice(grounds), actor="rechter",
            act=act, since=since, until=until, earlier=before,
        )  # fmt: skip

    def rulebase(self) -> Rulebase:
        """What was drawn, with a record over two fields."""
        words = Text("beide?", "both?")
        record = Decision(
            id="beide", question=words, answer=Record(("een", "twee")), governing=v.peildatum, since=SINCE[0]
        )
        return Rulebase(
            decisions=(*self.decisions, record), rules=self.rules, powers=self.powers, lists=v.LISTS,
            provisions=PROVISIONS,
        )  # fmt: skip


CHOICE = Choice(tuple(Value(value, Text(value, value)) for value in VALUES))
SET = SetOf(CHOICE.values)
ANSWERS: tuple[Answer, ...] = (CHOICE, CHOICE, CHOICE, SET, Earliest(), Lowest(), Choice(()))


def rulebase(
    seed: int, *, unread: bool = True, periods: Periods = "days", plain_powers: bool = False
) -> Rulebase:
    """
    The rulebase of a seed: four decisions, of which the later ones may read the earlier, and a record.

    Args:
        seed: the same seed gives the same rulebase.
        unread: whether texts may be unread and older editions unknown.
        periods: how periods are counted: not at all, in months, or in days as well.
        plain_powers: whether grounds are judgements only, and an act gives one value.
    """
    rng = Random(seed)
    while True:
        law = Law(rng, unread=unread, periods=periods, plain_powers=plain_powers)
        for id in ("eerste", "tweede", "derde", "vierde"):
            law.decision(id, rng.choice(ANSWERS), rng.choice((None, "feit", "feit", "maatregel")))
        for id in ("beide.een", "beide.twee"):
            law.decision(id, rng.choice(ANSWERS), None)
        made = law.rulebase()
        try:
            for id in made.decisions:
                made.exceptions(id)
        except RulebaseError:
            continue  # a provision that was aimed at holds the exception to the exception as well
        return made
