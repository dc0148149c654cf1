"""
Conditions in words, apart from any case: what must be so for a rule to apply.

The words are those of explanations, which say the same of one case with its facts filled in.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from jeugdrecht.explain.wording import Words, values
from jeugdrecht.logic.ages import is_age, unit_compared
from jeugdrecht.logic.decisions import Earliest
from jeugdrecht.logic.nodes import (
    OPPOSITE,
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Comparison,
    Condition,
    Constant,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayTerm,
    DayValue,
    DecisionHas,
    DecisionIs,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    HoldsOn,
    MonthsBetween,
    Named,
    Not,
    Number,
    NumberDerived,
    NumberFact,
    NumberTerm,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    Running,
    SameText,
    StartOn,
    Sum,
    Term,
    TextDerived,
    TextFact,
    TextOn,
    Times,
    Unread,
    YesNo,
    unit_of,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, Nature
from jeugdrecht.sources import Place, Text, cite

_HAPPENED = Text("dat is gebeurd", "that has happened")
_NOT_HAPPENED = Text("dat is niet gebeurd", "that has not happened")
_APPLIES = Text("dat is er", "there is one")
_APPLIES_NOT = Text("dat is er niet (nvt)", "there is none (nvt)")
_AGE = Text("de volle jaren van {birth} tot {on}", "the completed years from {birth} to {on}")
_MONTHS = Text("de volle maanden van {start} tot {end}", "the completed months from {start} to {end}")
_MONTHS_BEGUN = Text("de ingegane maanden van {start} tot {end}", "the months entered from {start} to {end}")
_PLUS = Text("{left} plus {right}", "{left} plus {right}")
_MINUS = Text("{left} min {right}", "{left} minus {right}")
_TIMES = Text("{fraction} van {number}", "{fraction} of {number}")
_OUTCOME = Text("de uitkomst van „{question}”", "the outcome of “{question}”")
_TERM = Text(
    "de laatste dag van de termijn van {period} vanaf {start}",
    "the last day of the term of {period} from {start}",
)
_TERM_BACK = Text(
    "de dag {period} voor {start}, teruggerekend", "the day {period} before {start}, counted back"
)
_PERIOD = Text("{period} na {start}", "{period} after {start}")
_BIRTHDAY = Text("de dag {n} na {birth}, als verjaardag", "the birthday {n} after {birth}")
_TEXT_ON = Text(
    "{shown} van een van de {kinds} op {day}, de laatst begonnene",
    "{shown} of the last begun of the {kinds} on {day}",
)
_START_ON = Text(
    "de eerste dag van een van de {kinds} op {day}", "the first day of one of the {kinds} on {day}"
)
_CHAIN_ON = Text(
    "de eerste dag van de aaneengesloten {kinds} tot en met {day}",
    "the first day of the unbroken {kinds} up to {day}",
)
_HAS = Text("{question} Daarbij hoort: {member}", "{question} Among them: {member}")
_HAS_NOT = Text("{question} Daarbij hoort niet: {member}", "{question} Not among them: {member}")


WorkedOut: TypeAlias = (
    AgeOn
    | MonthsBetween
    | Sum
    | Times
    | OutcomeNumber
    | EndOfPeriod
    | EndOfCounted
    | EndOfTerm
    | Birthday
    | OutcomeDay
    | StartOn
    | TextOn
)
"""The quantities that have no name of their own."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, with the sentences beneath it."""

    text: str
    beneath: tuple["Said", ...] = ()


class Teller:
    """
    Puts conditions into words.

    Args:
        words: the words of explanations, in one language.
        rulebase: the law, for the decisions that a condition reads.
    """

    def __init__(self, words: Words, rulebase: Rulebase) -> None:
        self._words = words
        self._rulebase = rulebase

    def condition(self, node: Condition, negated: bool = False) -> Said:
        """
        What a condition asks.

        Args:
            node: the condition.
            negated: whether its opposite is asked.
        """
        say = self._words.say
        match node:
            case Constant():
                return Said(say("always" if node.value is not negated else "never"))
            case YesNo():
                return Said(self._sentence(node.fact, negated))
            case Named():
                return Said(self._sentence(node.fact, negated), (self.condition(node.definition, negated),))
            case Compare():
                return Said(self._compared(node, OPPOSITE[node.op] if negated else node.op))
            case OneOf() | SameText() | Present():
                return Said(self._tested(node, negated))
            case And() | Or():
                return self._group(node, negated)
            case Not():
                return self.condition(node.part, not negated)
            case AnyItem() | CountAtLeast():
                return self._over_items(node, negated)
            case HoldsOn():
                key = "items.not_on_day" if negated else "items.on_day"
                return Said(say(key, **self._ran(node.running)), (self.condition(node.condition),))
            case DecisionIs() | DecisionHas() | BoundAtMost():
                return Said(self._decision(node, negated))
            case Unread():
                citation = cite(Place.parse(node.provision), lang=self._words.lang)
                return Said(say("law_unread", citation=citation, reason=node.reason))
        assert_never(node)

    def quantity(self, term: Term) -> str:
        """
        A number or a day that is worked out.

        Args:
            term: what gives it.
        """
        return self._side(term, None)

    # --- facts and quantities -----------------------------------------------------------------------------

    def _sentence(self, fact: Fact, negated: bool) -> str:
        lang, say = self._words.lang, self._words.say
        told = fact.says.in_(lang)
        if negated:
            told = fact.denies.in_(lang) if fact.denies is not None else say("fact.denied", sentence=told)
        if fact.nature is Nature.JUDGEMENT:
            return say("judgement.known", sentence=told, by=self._words.officials(fact.by))
        return say("legal_question.waiting", sentence=told) if fact.nature is Nature.LEGAL_QUESTION else told

    def _compared(self, node: Compare, op: Comparison) -> str:
        test = self._words.say(f"{_family(node.left)}.{op}", n=self._side(node.right, unit_compared(node)))
        return self._of(node.left, test)

    def _between(self, low: Compare, high: Compare) -> str:
        family, unit = _family(low.left), unit_compared(low)
        shown = self._side(high.right, None if family == "age" else unit)
        test = self._words.say(f"{family}.between", low=self._side(low.right, unit), high=shown)
        return self._of(low.left, test)

    def _tested(self, node: OneOf | SameText | Present, negated: bool) -> str:
        say = self._words.say
        match node:
            case OneOf():
                shown = self._words.joined(tuple(values.spoken(value) for value in node.values), "list.or")
                return self._of(node.term, say("choice.not" if negated else "choice.is", values=shown))
            case SameText():
                key = "text.different" if negated else "text.same"
                return self._of(node.left, say(key, n=self._side(node.right, None)))
            case Present():
                event = isinstance(node.term, DayFact) and node.term.fact.nature is Nature.EVENT
                pair = (_HAPPENED, _NOT_HAPPENED) if event else (_APPLIES, _APPLIES_NOT)
                return self._of(node.term, pair[negated].in_(self._words.lang))

    def _of(self, term: Term, test: str) -> str:
        """What is asked of a quantity; a question ends by itself."""
        name = self._name(term)
        return f"{name} {test}" if name.endswith("?") else f"{name}: {test}"

    def _name(self, term: Term) -> str:
        match term:
            case (
                NumberFact() | NumberDerived() | AgeDerived() | DayFact() | DayDerived() | ChoiceFact()
                | TextFact() | TextDerived()
            ):  # fmt: skip
                return term.fact.question.in_(self._words.lang)
            case _:
                return self._side(term, None)

    def _side(self, term: Term, unit: str | None) -> str:
        match term:
            case (
                NumberFact() | NumberDerived() | AgeDerived() | DayFact() | DayDerived() | ChoiceFact()
                | TextFact() | TextDerived()
            ):  # fmt: skip
                return term.fact.id
            case Number():
                return values.number(self._words, term.value, term.unit or unit)
            case DayValue():
                return values.day(self._words, term.value)
            case _:
                return self._worked_out(term)

    def _worked_out(self, term: WorkedOut) -> str:
        match term:
            case AgeOn():
                return self._in(_AGE, birth=self._side(term.birth, None), on=self._side(term.on, None))
            case MonthsBetween():
                words = _MONTHS_BEGUN if term.begun else _MONTHS
                return self._in(words, start=self._side(term.start, None), end=self._side(term.end, None))
            case Sum():
                words = _PLUS if term.sign == 1 else _MINUS
                unit = unit_of(term)
                return self._in(words, left=self._side(term.left, unit), right=self._side(term.right, unit))
            case Times():
                unit = unit_of(term)
                fraction = f"{term.numerator}/{term.denominator}"
                return self._in(_TIMES, fraction=fraction, number=self._side(term.number, unit))
            case OutcomeNumber() | OutcomeDay():
                question = self._rulebase.decision(term.decision).question.in_(self._words.lang)
                return self._in(_OUTCOME, question=question)
            case EndOfCounted():
                return self._in(
                    _PERIOD, period=self._side(term.count, term.unit), start=self._side(term.start, None)
                )
            case EndOfTerm():
                words = _TERM_BACK if term.backward else _TERM
                length = values.number(self._words, term.length, term.unit)
                return self._in(words, period=length, start=self._side(term.start, None))
            case EndOfPeriod():
                return self._in(_PERIOD, period=self._period(term), start=self._side(term.start, None))
            case TextOn():
                return self._in(_TEXT_ON, shown=self._side(term.text, None), **self._ran(term.running))
            case StartOn():
                return self._in(_CHAIN_ON if term.chained else _START_ON, **self._ran(term.running))
            case Birthday():
                n = values.number(self._words, term.years, "jaar")
                return self._in(_BIRTHDAY, n=n, birth=self._side(term.birth, None))

    def _period(self, term: EndOfPeriod) -> str:
        counts = (("jaar", term.years), ("maand", term.months), ("week", term.weeks), ("dag", term.days))
        shown = tuple(values.number(self._words, count, unit) for unit, count in counts if count)
        return self._words.joined(shown)

    def _in(self, text: Text, **parts: str) -> str:
        return text.in_(self._words.lang).format(**parts)

    def _ran(self, running: Running) -> dict[str, str]:
        return {"kinds": self._words.kinds(running.items.item), "day": self._side(running.on, None)}

    # --- groups, lists and decisions ----------------------------------------------------------------------

    def _group(self, node: And | Or, negated: bool) -> Said:
        all_of = isinstance(node, And) is not negated
        parts = tuple(self._parts(node, negated))
        return parts[0] if len(parts) == 1 else Said(self._words.say("all_of" if all_of else "any_of"), parts)

    def _parts(self, node: And | Or, negated: bool) -> Iterator[Said]:
        rest = list(node.parts)
        while rest:
            part = rest.pop(0)
            following = rest[0] if rest and isinstance(node, And) and not negated else None
            if isinstance(part, Compare) and isinstance(following, Compare) and _is_between(part, following):
                yield Said(self._between(part, following))
                rest.pop(0)
            else:
                yield self.condition(part, negated)

    def _over_items(self, node: AnyItem | CountAtLeast, negated: bool) -> Said:
        inner, key = node.condition, "none" if negated else "any"
        if isinstance(node, CountAtLeast):
            key = "fewer" if negated else "count"
        elif negated and isinstance(inner, Not):
            inner, key = inner.part, "every"
        n = node.count if isinstance(node, CountAtLeast) else 1
        told = self._words.say(f"items.{key}", kinds=self._words.kinds(node.items.item), n=n)
        return Said(told, (self.condition(inner),))

    def _decision(self, node: DecisionIs | DecisionHas | BoundAtMost, negated: bool) -> str:
        decision = self._rulebase.decision(node.decision)
        lang, question = self._words.lang, decision.question.in_(self._words.lang)
        match node:
            case DecisionIs():
                labels = tuple(decision.label(value, lang) for value in node.values)
                shown = self._words.joined(labels, "list.or")
                return f"{question} {self._words.say('choice.not' if negated else 'choice.is', values=shown)}"
            case DecisionHas():
                words = _HAS_NOT if negated else _HAS
                return self._in(words, question=question, member=decision.label(node.member, lang))
            case BoundAtMost():
                family = "day" if isinstance(decision.answer, Earliest) else "number"
                test = self._words.say(f"{family}.{'>' if negated else '<='}", n=self._side(node.term, None))
                return f"{question} {test}"


def _family(left: NumberTerm | AgeDerived | DayTerm) -> str:
    if isinstance(left, DayTerm):
        return "day"
    return "age" if is_age(left) else "number"


def _is_between(low: Compare, high: Compare) -> bool:
    return low.op == ">=" and high.op == "<" and low.left == high.left
