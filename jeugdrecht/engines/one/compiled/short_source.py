"""
The source of the short functions (see `short`): nodes as expressions.
"""

from collections import Counter
from collections.abc import Callable, Iterable

from jeugdrecht.engines.one.compiled.nodes import calculation
from jeugdrecht.engines.one.compiled.short import NAMES, Inside
from jeugdrecht.engines.one.evaluate import PEILDATUM
from jeugdrecht.logic.nodes import (
    AgeDerived,
    And,
    AnyItem,
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
    HoldsOn,
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
    TextDerived,
    TextFact,
    TextOn,
    Unread,
    YesNo,
)
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import children, decision_read, walk


class NotWritten(Exception):
    """A decision that has no short function."""


LOOKED_UP = (Constant, Number, DayValue, Unread, YesNo, NumberFact, DayFact, ChoiceFact, TextFact)
"""What is written out in each place: a name would make it looked up where nobody needs it."""


class Writer:
    """
    Writes nodes as expressions; what stands in more than one place gets a name, at the first of them.

    Args:
        rulebase: the law.
        kind: the kind of item that the function is about, or None.
        inside: gives the function of a condition inside a count over items of a kind.
        roots: all nodes that will be written.
    """

    def __init__(
        self, rulebase: Rulebase, kind: str | None, inside: Callable[[Node, str], Inside],
        roots: Iterable[Node],
    ) -> None:  # fmt: skip
        self.lines: list[str] = []
        self.objects: dict[str, object] = dict(NAMES)
        self.reads = False
        self._rulebase = rulebase
        self._kind = kind
        self._inside = inside
        self._places = _places(roots)
        self._named: dict[int, str] = {}

    def text(self, node: Node) -> str:
        """The expression of a node."""
        found = self._named.get(id(node))
        if found is None:
            found = self._text(node)
            if self._places[id(node)] > 1 and not isinstance(node, LOOKED_UP):
                found = self._named[id(node)] = self.named(found)
        return found

    def named(self, expression: str) -> str:
        """A name for an expression, worked out on a line of its own."""
        name = f"v{len(self.lines)}"
        self.lines.append(f"{name} = {expression}")
        return name

    def object(self, value: object) -> str:
        """A name for an object."""
        name = f"o{len(self.objects)}"
        self.objects[name] = value
        return name

    def _text(self, node: Node) -> str:
        match node:
            case Constant():
                return str(node.value)
            case Number() | DayValue():
                return str(node.value)
            case YesNo():
                return self._yes_no(node.fact)
            case NumberFact() | DayFact() | ChoiceFact() | TextFact():
                return self._value(node.fact)
            case Named() | NumberDerived() | AgeDerived() | DayDerived() | TextDerived():
                return self._derived(node)
            case Compare():
                return self._compare(node)
            case OneOf():
                return f"(sure({self.text(node.term)}) in {self.object(node.values)})"
            case SameText():
                return f"(there({self.text(node.left)}) == there({self.text(node.right)}))"
            case Present():
                return f"(sure({self.text(node.term)}) is not ABSENT)"
            case And():
                return "(" + " and ".join(map(self.text, node.parts)) + ")"
            case Or():
                return "(" + " or ".join(map(self.text, node.parts)) + ")"
            case Not():
                return f"(not {self.text(node.part)})"
            case AnyItem():
                return self._count(node, 1)
            case CountAtLeast():
                return self._count(node, node.count)
            case DecisionIs() | DecisionHas() | BoundAtMost() | OutcomeNumber() | OutcomeDay():
                return self._reading(node)
            case Unread():
                return "unsettled()"
            case HoldsOn() | TextOn() | StartOn():
                raise NotWritten
            case _:
                terms, expression = calculation(node, self.object)
                return self._worked_out(terms, expression)

    # --- quantities ---------------------------------------------------------------------------------------

    def _compare(self, node: Compare) -> str:
        left, right, absent = self._terms((node.left, node.right))
        known = node.op[0] in "<>"  # what is not known has no order; it could be equal
        test = f"{left} {node.op} {right}" if known else f"sure({left}) {node.op} sure({right})"
        return f"({absent.replace('ABSENT if', 'False if')}{test})"

    def _worked_out(self, terms: tuple[Node, ...], expression: str) -> str:
        *texts, absent = self._terms(terms)
        # A sum of what is not known fails by itself; a function might not.
        called = "(" in expression.removeprefix("(")
        value = expression.format(*(f"sure({one})" if called else one for one in texts))
        return f"({absent}{value})"

    def _terms(self, terms: tuple[Node, ...]) -> tuple[str, ...]:
        """The expressions of terms, and last what to write before a value that is absent with one of them."""
        texts = [self.named(self.text(term)) if _may_be_absent(term) else self.text(term) for term in terms]
        tests = [f"{text} is ABSENT" for text, term in zip(texts, terms, strict=True) if _may_be_absent(term)]
        return (*texts, f"ABSENT if {' or '.join(tests)} else " if tests else "")

    # --- facts --------------------------------------------------------------------------------------------

    def _is_own(self, fact: Fact) -> bool:
        return fact.item is not None and fact.item == self._kind

    def _given(self, fact: Fact) -> str:
        id = repr(fact.id)
        return f"(said[{id}] if {id} in said else facts[{id}])" if self._is_own(fact) else f"facts[{id}]"

    def _yes_no(self, fact: Fact) -> str:
        if fact.closed_world or fact.default is not None:
            otherwise = False if fact.closed_world else fact.default
            return self._where_given(fact, "YES[{}.value]", str(otherwise))
        return f"YES[{self._given(fact)}.value]"

    def _value(self, fact: Fact) -> str:
        if fact.id == PEILDATUM:
            return "case.on"
        if fact.closed_world:
            return self._where_given(fact, "{}.value", "ABSENT")
        return f"{self._given(fact)}.value"

    def _derived(self, node: Derived) -> str:
        read = "YES[{}.value]" if isinstance(node, Named) else "{}.value"
        return self._where_given(node.fact, read, self.text(node.definition))

    def _where_given(self, fact: Fact, read: str, otherwise: str) -> str:
        id = repr(fact.id)
        where = f"{id} in said or {id} in facts" if self._is_own(fact) else f"{id} in facts"
        return f"({read.format(self._given(fact))} if {where} else {otherwise})"

    # --- lists and other decisions ------------------------------------------------------------------------

    def _count(self, node: AnyItem | CountAtLeast, least: int) -> str:
        inside = self.object(self._inside(node.condition, node.items.item))
        self.reads |= any(decision_read(part) is not None for part in walk(node.condition))
        return f"at_least(case, {node.items.id!r}, {least}, {inside}, reads)"

    def _reading(self, node: DecisionIs | DecisionHas | BoundAtMost | OutcomeNumber | OutcomeDay) -> str:
        self.reads = True
        subject = self._rulebase.decision(node.decision).subject
        own = "own" if subject is not None and subject == self._kind else "None"
        read = f"reads.of({node.decision!r}, {own})"
        match node:
            case DecisionIs():
                return f"settled(is_one_of({read}, {self.object(node.values)}))"
            case DecisionHas():
                return f"settled(has_member({read}, {node.member!r}))"
            case BoundAtMost():
                return f"settled(has_bound_at_most({read}, sure({self.text(node.term)}), 0))"
            case OutcomeNumber() | OutcomeDay():
                return f"settled(quantity({read}))"


def _may_be_absent(node: Node) -> bool:
    """Whether a term can be absent: an event that did not happen, and what is worked out from one."""
    if isinstance(node, NumberFact | DayFact | ChoiceFact | TextFact):
        return node.fact.closed_world
    return isinstance(node, OutcomeNumber | OutcomeDay) or any(map(_may_be_absent, children(node)))


def _places(roots: Iterable[Node]) -> Counter[int]:
    """In how many places each node stands; what stands beneath a node that was met is not met again."""
    found: Counter[int] = Counter()
    waiting = list(roots)
    while waiting:
        node = waiting.pop()
        found[id(node)] += 1
        if found[id(node)] == 1 and not isinstance(node, AnyItem | CountAtLeast):
            waiting += children(node)
    return found
