"""
The expression nodes as Python source, node for node what the interpreter does (`engines.one.evaluate`).
"""

from collections.abc import Callable
from functools import partial

from jeugdrecht.engines.one.compiled.source import (
    NO,
    YES,
    Lines,
    Local,
    all_of,
    any_of,
    causes_of,
    guarded,
)
from jeugdrecht.engines.one.compiled.verdict import (
    FACT,
    JUDGEMENT,
    LAW,
    has_bound_at_most,
    has_member,
    is_one_of,
    quantity,
)
from jeugdrecht.engines.one.evaluate import COUNTED, PEILDATUM, last_day
from jeugdrecht.logic import days
from jeugdrecht.logic.nodes import (
    AgeDerived,
    AgeOn,
    And,
    AnyItem,
    Birthday,
    BoundAtMost,
    ChoiceFact,
    Compare,
    Constant,
    CountAtLeast,
    DayDerived,
    DayFact,
    DayValue,
    DecisionHas,
    DecisionIs,
    Derived,
    EndOfCounted,
    EndOfPeriod,
    EndOfTerm,
    HoldsOn,
    MonthsBetween,
    Named,
    Node,
    Not,
    Number,
    NumberDerived,
    NumberFact,
    OneOf,
    Or,
    OutcomeDay,
    OutcomeNumber,
    Present,
    SameText,
    StartOn,
    Sum,
    TextDerived,
    TextFact,
    TextOn,
    Times,
    Unread,
    YesNo,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature


class Translator:
    """
    Writes nodes as lines of one function, each node once.

    Args:
        rulebase: the law.
        kind: the kind of item that the function is about, or None.
        counted: gives the function of a condition inside a count over items of a kind.
    """

    def __init__(self, rulebase: Rulebase, kind: str | None, counted: Callable[[Node, str], object]) -> None:
        self.lines = Lines()
        self._rulebase = rulebase
        self._kind = kind
        self._counted = counted
        self._written: dict[int, tuple[Node, Local]] = {}
        self._read: dict[str, str] = {}
        self._facts: dict[str, str] = {}

    def node(self, node: Node) -> Local:
        """What stands for a node; written when it is first met."""
        # By identity, as in the interpreter; the node beside it keeps its identity from passing to another.
        found = self._written.get(id(node))
        if found is None:
            found = self._written[id(node)] = (node, self._node(node))
        return found[1]

    def _node(self, node: Node) -> Local:
        match node:
            case Constant():
                return YES if node.value else NO
            case YesNo() | NumberFact() | DayFact() | ChoiceFact() | TextFact():
                return self._fact(node.fact)
            case Named() | NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
                return self._derived(node)
            case Compare():
                return self._test(f"{{0}} {node.op} {{1}}", node.left, node.right)
            case OneOf():
                return self._test(f"{{0}} in {self.lines.object(node.values)}", node.term)
            case SameText():
                return self._test("{0} == {1}", node.left, node.right)
            case Present():
                return self._test("True", node.term)
            case And():
                parts = [self.node(part) for part in node.parts]
                return self.truth(all_of(*parts), *parts)
            case Or():
                parts = [self.node(part) for part in node.parts]
                return self.truth(any_of(*parts), *parts)
            case Not():
                return self.opposite(self.node(node.part))
            case AnyItem():
                return self._count(node, 1)
            case CountAtLeast():
                return self._count(node, node.count)
            case DecisionIs() | DecisionHas() | BoundAtMost() | OutcomeNumber() | OutcomeDay():
                return self._reads(node)
            case Unread():
                return Local("None", str(LAW))
            case Number() | DayValue():
                return Local(str(node.value), unknown=False)
            case HoldsOn() | TextOn() | StartOn():
                return self._interpreted(node)
            case _:
                return self._worked_out(node)

    # --- truths -------------------------------------------------------------------------------------------

    def truth(self, expression: str, *parts: Local) -> Local:
        """A truth from parts, unknown only where one of them is."""
        return self.lines.named(expression, causes_of(*parts), unknown=any(part.unknown for part in parts))

    def opposite(self, part: Local) -> Local:
        """The opposite of a truth."""
        return self.truth(guarded(f"not {part.text}", part, absent="False"), part)

    def _test(self, test: str, *terms: Node) -> Local:
        parts = [self.node(term) for term in terms]
        holds = test.format(*(part.text for part in parts))
        return self.truth(guarded(holds, *parts, absent="False"), *parts)

    def _count(self, node: AnyItem | CountAtLeast, least: int) -> Local:
        inside = self.lines.object(self._counted(node.condition, node.items.item))
        value, causes = self.lines.name(), self.lines.name("m")
        self.lines.add(f"{value}, {causes} = run.count({node.items.id!r}, {inside}, {least})")
        return Local(value, causes)

    def _interpreted(self, node: HoldsOn | TextOn | StartOn) -> Local:
        value, causes, it = self.lines.name(), self.lines.name("m"), self.lines.object(node)
        self.lines.add(f"{value}, {causes} = run.interpreted({it}, own, {self._kind!r})")
        return Local(value, causes, absent=True)

    # --- facts --------------------------------------------------------------------------------------------

    def _fact(self, fact: Fact) -> Local:
        if fact.id == PEILDATUM:
            return Local("run.on", unknown=False)
        absent = _absent(fact)
        if fact.closed_world:
            left_out = absent
        else:
            left_out = "None" if fact.default is None else self.lines.object(fact.default)
        name = self._said(fact, left_out)
        self.lines.add(f"if {name} is NVT: {name} = {absent}")
        return Local(name, str(_waits_for(fact)), absent=absent == "ABSENT")

    def _derived(self, node: Derived) -> Local:
        worked_out = self.node(node.definition)
        name, absent = self._said(node.fact, "MISSING"), _absent(node.fact)
        causes, own = self.lines.name("m"), _waits_for(node.fact)
        self.lines.add(f"{causes} = {own} if {name} is None else 0")
        waits = f"; {causes} = {worked_out.causes}" if worked_out.causes != "0" else ""
        self.lines.add(f"if {name} is MISSING: {name} = {worked_out.text}{waits}")
        self.lines.add(f"elif {name} is NVT: {name} = {absent}")
        return Local(name, causes, absent=absent == "ABSENT" or worked_out.absent)

    def _said(self, fact: Fact, left_out: str) -> str:
        """A name for what the item, or else the case, says of a fact."""
        name = self.lines.name()
        if fact.item is not None and fact.item == self._kind:
            self.lines.add(f"{name} = said.get({fact.id!r}, MISSING)")
            self.lines.add(f"if {name} is MISSING: {name} = facts.get({fact.id!r}, {left_out})")
        else:
            self.lines.add(f"{name} = facts.get({fact.id!r}, {left_out})")
        return name

    # --- other decisions ----------------------------------------------------------------------------------

    def verdict(self, decision: str) -> str:
        """A name for the verdict of another decision."""
        if decision not in self._read:
            subject = self._rulebase.decision(decision).subject
            own = "own" if subject is not None and subject == self._kind else "None"
            name = self.lines.name("d")
            self.lines.add(f"{name} = run.read({decision!r}, {own})")
            self._read[decision] = name
        return self._read[decision]

    def _reads(self, node: DecisionIs | DecisionHas | BoundAtMost | OutcomeNumber | OutcomeDay) -> Local:
        read = self.verdict(node.decision)
        match node:
            case DecisionIs():
                call = f"{self.lines.object(is_one_of)}({read}, {self.lines.object(node.values)})"
            case DecisionHas():
                call = f"{self.lines.object(has_member)}({read}, {node.member!r})"
            case BoundAtMost():
                term, function = self.node(node.term), self.lines.object(has_bound_at_most)
                call = f"{function}({read}, {term.text}, {causes_of(term)})"
            case OutcomeNumber() | OutcomeDay():
                call = f"{self.lines.object(quantity)}({read})"
        value, causes = self.lines.name(), self.lines.name("m")
        self.lines.add(f"{value}, {causes} = {call}")
        return Local(value, causes, absent=isinstance(node, OutcomeNumber | OutcomeDay))

    # --- quantities ---------------------------------------------------------------------------------------

    def _worked_out(self, node: Node) -> Local:
        terms, expression = calculation(node, self.lines.object)
        parts = [self.node(term) for term in terms]
        value = expression.format(*(part.text for part in parts))
        return self.lines.named(
            guarded(value, *parts, absent="ABSENT"), causes_of(*parts),
            unknown=any(part.unknown for part in parts), absent=any(part.absent for part in parts),
        )  # fmt: skip


def calculation(node: Node, named: Callable[[object], str]) -> tuple[tuple[Node, ...], str]:
    """
    What a quantity is worked out from, and how: an expression with a place for each.

    Args:
        node: the quantity.
        named: gives an object a name.
    """

    def call(function: Callable[..., int], *terms: Node) -> tuple[tuple[Node, ...], str]:
        places = ", ".join(f"{{{place}}}" for place in range(len(terms)))
        return terms, f"{named(function)}({places})"

    match node:
        case AgeOn():
            return (node.birth, node.on), "({1} - {0}) // 10000"
        case MonthsBetween():
            return call(partial(days.months_between, begun=node.begun), node.start, node.end)
        case Sum():
            return (node.left, node.right), f"{{0}} {'+' if node.sign == 1 else '-'} {{1}}"
        case Times():
            return (node.number,), f"{{0}} * {node.numerator} // {node.denominator}"
        case EndOfCounted():
            return call(partial(_plus_counted, COUNTED[node.unit]), node.start, node.count)
        case EndOfTerm():
            return call(partial(last_day, node), node.start)
        case EndOfPeriod():
            period = {
                "years": node.years, "months": node.months, "weeks": node.weeks, "days": node.days,
            }  # fmt: skip
            return call(partial(days.plus, **period), node.start)
        case Birthday():
            return call(partial(_birthday, node.years), node.birth)
        case _:
            raise AssertionError(f"{type(node).__name__} is not translated")


def _waits_for(fact: Fact) -> int:
    return JUDGEMENT if fact.nature in (Nature.JUDGEMENT, Nature.LEGAL_QUESTION) else FACT


def _absent(fact: Fact) -> str:
    return "False" if fact.type is FactType.YES_NO else "ABSENT"


def _plus_counted(unit: str, start: int, count: int) -> int:
    return days.plus(start, **{unit: count})


def _birthday(years: int, birth: int) -> int:
    return days.birthday(birth, years)
