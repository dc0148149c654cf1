"""
One case as the generated functions read it: plain values, and each decision once.
"""

from collections.abc import Callable, Mapping
from typing import Final, Protocol, TypeAlias

from jeugdrecht.engines.finding import Value
from jeugdrecht.engines.one.compiled.short import NOT_PLAIN, Short
from jeugdrecht.engines.one.compiled.verdict import FACT, Verdict, kinds_of
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.errors import Fault, RulebaseError
from jeugdrecht.logic.case import Case, Given, Item, Scalar
from jeugdrecht.logic.decisions import Record
from jeugdrecht.logic.nodes import Condition, Constant, Node
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.truth import Truth


class _Mark:
    """Stands where a value would."""


MISSING: Final = _Mark()
"""The case does not speak of it."""
NVT: Final = _Mark()
"""The case says that it does not apply."""

Said: TypeAlias = Mapping[str, Scalar | _Mark | None]
"""What is said of each fact: its value, NVT, or None where it is said to be unknown or disputed."""


def _said(facts: Mapping[str, Given]) -> Said:
    return {
        id: given.value if given.state == "given" else NVT if given.state == "nvt" else None
        for id, given in facts.items()
    }


class Own:
    """One item of a list, with what is said of it."""

    __slots__ = ("_said", "id", "item")

    def __init__(self, item: Item) -> None:
        self.id = item.id
        self.item = item
        self._said: Said | None = None

    @property
    def said(self) -> Said:
        """What is said of each fact, read when it is first asked."""
        if self._said is None:
            self._said = _said(self.item.facts)
        return self._said


NO_ITEM = Own(Item("", {}))
"""Of which only the rest of the case is known."""


Listed: TypeAlias = Mapping[str, tuple[tuple[Own, ...], bool]]
"""The items of each list, and whether they are all there are."""
Decided: TypeAlias = "Callable[[Run, Own | None], Verdict]"
Looked: TypeAlias = "Callable[[Run, Own | None], Value]"
Counted: TypeAlias = "Callable[[Run, Own | None], tuple[Truth, int]]"


class Functions(Protocol):
    """The generated functions of a rulebase."""

    rulebase: Rulebase

    def list_of(self, decision: str) -> str | None:
        """The id of the list of whose items a decision is asked, or None."""

    def decision(self, id: str) -> Decided:
        """The function of a decision."""

    def short(self, id: str) -> Short | None:
        """The short function of a decision, for where all that matters is known; None where it has none."""

    def node(self, node: Node, kind: str | None) -> Looked:
        """The function of a condition or a term, asked of an item of a kind or of the case."""


class Run:
    """
    The decisions of one case, each made once.

    Args:
        program: the generated functions of a rulebase.
        case: the case, without offences over a period.
        like: a run of a case with the same facts outside or inside the lists, to read these once.

    >>> from jeugdrecht.engines.one.compiled.program import program_of
    >>> from jeugdrecht.rules.library import rulebase_for
    >>> case = Case(20260301, {"jeugdige.geboortedatum": Given(20090514)})
    >>> Run(program_of(rulebase_for("minderjarig")), case).decide("minderjarig").value
    'minderjarig'
    """

    __slots__ = ("_decider", "_facts", "_found", "_lists", "_program", "case", "on")

    def __init__(self, program: Functions, case: Case, *, like: "Run | None" = None) -> None:
        self._program = program
        self.case = case
        self.on = case.on
        self._facts: Said | None = None
        self._lists: Listed | None = None
        if like is not None and like.case.facts is case.facts:
            self._facts = like._facts
        if like is not None and like.case.lists is case.lists:
            self._lists = like._lists
        self._found: dict[tuple[str, str | None], Verdict | None] = {}
        self._decider: Decider | None = None

    @property
    def facts(self) -> Said:
        """What is said of each fact outside the lists."""
        if self._facts is None:
            self._facts = _said(self.case.facts)
        return self._facts

    @property
    def lists(self) -> Listed:
        """The items of each list that is given, and whether they are all there are."""
        if self._lists is None:
            given = self.case.lists.items()
            self._lists = {id: (tuple(map(Own, one.items)), one.complete) for id, one in given}
        return self._lists

    def decide(self, decision: str, item: str | None = None) -> Verdict:
        """
        How a decision comes out.

        Args:
            decision: its id.
            item: the id of the item it is asked of, or None.

        Raises:
            UnknownIdError: there is no such decision.
            RulebaseError: the decision reads itself.
        """
        items = self._program.list_of(decision)
        own = self.case.item(items, item) if items is not None and item is not None else None
        return self.of(decision, own)

    def arises(self, decision: str, item: str | None = None) -> bool:
        """Whether the question of a decision surely arises; of a record, that of one of its fields."""
        law = self._program.rulebase
        asked = law.decision(decision)
        if isinstance(asked.answer, Record):
            return any(self.arises(f"{decision}.{field}", item) for field in asked.answer.fields)
        if isinstance(asked.scope, Constant):
            return asked.scope.value
        items = self._program.list_of(decision)
        own = self.case.item(items, item) if items is not None and item is not None else None
        return self.look(asked.scope, Context(own, asked.subject)) is True

    def look(self, node: Node, context: Context) -> Value:
        """What a condition or a term comes to in a context."""
        kind, own = context.kind, None
        if context.item is not None and kind is not None:
            listed = self.lists.get(self._program.rulebase.list_of_item[kind].id, ((), True))[0]
            own = next((one for one in listed if one.id == context.item.id), None)
        return self._program.node(node, kind)(self, own)

    # --- what the generated functions call ----------------------------------------------------------------

    def read(self, decision: str, own: Own | None) -> Verdict:
        """The verdict of a decision."""
        return self.of(decision, None if own is None else own.item)

    def of(self, decision: str, item: Item | None) -> Verdict:
        """The verdict of a decision, asked of an item or of the case, and worked out once."""
        key = (decision, None if item is None else item.id)
        if key in self._found:
            found = self._found[key]
            if found is None:
                raise RulebaseError(Fault(decision, "this decision reads itself, by way of others"))
            return found
        self._found[key] = None
        try:
            found = self._worked_out(decision, item)
        except BaseException:
            del self._found[key]
            raise
        self._found[key] = found
        return found

    def _worked_out(self, decision: str, item: Item | None) -> Verdict:
        short = self._program.short(decision)
        if short is not None:
            try:
                found = short(self.case, item, self)
            except NOT_PLAIN:
                found = None
            if found is not None:
                return found
        return self._program.decision(decision)(self, None if item is None else Own(item))

    def count(self, items: str, inside: Counted, least: int) -> tuple[Truth, int]:
        """Whether a condition holds of *least* items or more, and the kinds of causes (design 2.6)."""
        listed = self.lists.get(items)
        if listed is None:
            if least <= 0:
                return True, 0
            value, causes = inside(self, NO_ITEM)
            return (False, 0) if value is False else (None, FACT)
        yes = unknown = waits = 0
        for own in listed[0]:
            value, causes = inside(self, own)
            if value is True:
                yes += 1
            elif value is None:
                unknown += 1
                waits |= causes
        if yes >= least:
            return True, 0
        if yes + unknown < least and listed[1]:
            return False, 0
        return None, waits if listed[1] else waits | FACT

    def interpreted(self, node: Node, own: Own | None, kind: str | None) -> tuple[Value, int]:
        """What the interpreter says of a node that is not translated, and the kinds of causes."""
        if self._decider is None:
            self._decider = Decider(self._program.rulebase, self.case, follow=False)
        context = Context(None if own is None else own.item, kind)
        look = self._decider
        step = look.condition(node, context) if isinstance(node, Condition) else look.term(node, context)
        return step.value, 0 if step.value is not None else kinds_of(step.causes)
