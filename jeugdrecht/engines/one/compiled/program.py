"""
The generated functions of a rulebase: one a decision, one a condition inside a count, one a test.

A function is written and compiled when it is first called for; what is not asked costs nothing.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping
from functools import lru_cache
from typing import Any

from jeugdrecht.engines.one.compiled.decisions import decision_of
from jeugdrecht.engines.one.compiled.nodes import Translator
from jeugdrecht.engines.one.compiled.run import Counted, Decided, Looked
from jeugdrecht.engines.one.compiled.short import Inside, Short
from jeugdrecht.engines.one.compiled.short_decisions import write_acts, write_rules
from jeugdrecht.engines.one.compiled.short_source import NotWritten, Writer
from jeugdrecht.engines.one.compiled.source import Lines
from jeugdrecht.logic.decisions import Decision
from jeugdrecht.logic.nodes import Node
from jeugdrecht.logic.rulebase import Rulebase

NOT_WORTH_IT = 2
"""So many times a decision is looked at before functions are made for it."""


class Program:
    """
    The decisions and tests of a rulebase as functions.

    Args:
        rulebase: the law.
    """

    def __init__(self, rulebase: Rulebase) -> None:
        self.rulebase = rulebase
        self._asked: Counter[Hashable] = Counter()
        self._decisions: dict[str, Decided] = {}
        self._short: dict[str, Short | None] = {}
        self._reading: set[str] = set()
        self._nodes: dict[tuple[int, str | None], tuple[Node, Looked]] = {}
        self._counted: dict[tuple[int, str], tuple[Node, Counted]] = {}

    def pays(self, asked: Hashable) -> bool:
        """
        Whether making functions for what is asked of a decision pays: from the third time on that it is.

        Who decides one case is done sooner without; a server or a caseload soon asks more often than that.
        """
        self._asked[asked] += 1
        return self._asked[asked] > NOT_WORTH_IT

    def list_of(self, decision: str) -> str | None:
        """The id of the list of whose items a decision is asked, or None."""
        items = self.rulebase.list_of_item.get(self.rulebase.decision(decision).subject or "")
        return items.id if items else None

    def decision(self, id: str) -> Decided:
        """The function of a decision."""
        found = self._decisions.get(id)
        if found is None:
            question = self.rulebase.decision(id)
            translator = self._translator(question.subject)
            outcome = decision_of(self.rulebase, question, translator)
            found = self._decisions[id] = _function(id, translator.lines, outcome)
        return found

    def reads(self, id: str) -> bool:
        """Whether the short function of a decision reads other decisions."""
        return id in self._reading

    def short(self, id: str) -> Short | None:
        """The short function of a decision, for where all that matters is known; None where it has none."""
        if id not in self._short:
            self._short[id] = self._shortly(self.rulebase.decision(id))
        return self._short[id]

    def _shortly(self, decision: Decision) -> Short | None:
        law, inside = self.rulebase, self._shortly_inside
        try:
            used: Short | None = None
            if any(power.act is not None for power in law.powers_of(decision.id)):
                used = self._written(decision.id, write_acts(law, decision, inside))
            return self._written(decision.id, write_rules(law, decision, inside, used))
        except NotWritten:
            return None

    def _written(self, id: str, writer: Writer) -> Short:
        if writer.reads:
            self._reading.add(id)
        return _short(id, writer)

    def _shortly_inside(self, node: Node, kind: str) -> Inside:
        """The short function of a condition inside a count over items of a kind."""
        writer = Writer(self.rulebase, kind, self._shortly_inside, (node,))
        writer.lines.append(f"return {writer.text(node)}")
        return _short("counted", writer)

    def node(self, node: Node, kind: str | None) -> Looked:
        """The function of a condition or a term, asked of an item of a kind or of the case."""
        found = self._nodes.get((id(node), kind))
        if found is None:
            translator = self._translator(kind)
            value = translator.node(node)
            # The node beside it keeps its identity from passing to another.
            found = self._nodes[id(node), kind] = (node, _function("node", translator.lines, value.text))
        return found[1]

    def _inside(self, node: Node, kind: str) -> Counted:
        """The function of a condition inside a count over items of a kind."""
        found = self._counted.get((id(node), kind))
        if found is None:
            translator = self._translator(kind)
            truth = translator.node(node)
            outcome = f"{truth.text}, {truth.causes}"
            found = self._counted[id(node), kind] = (node, _function("counted", translator.lines, outcome))
        return found[1]

    def _translator(self, kind: str | None) -> Translator:
        return Translator(self.rulebase, kind, self._inside)


def _function(name: str, lines: Lines, outcome: str) -> Callable[..., Any]:
    """Compile a body into a function of a run and the item it is about."""
    body = "\n    ".join(
        ("facts = run.facts", "said = own.said if own is not None else NOTHING", *lines.body)
    )
    source = f"def generated(run, own):\n    {body}\n    return {outcome}\n"
    return _made(name, source, {**lines.objects, "NOTHING": _NOTHING})


def _short(name: str, writer: Writer) -> Callable[..., Any]:
    """Compile a body into a function of a case, the item it is about, and what reads other decisions."""
    body = "\n    ".join(
        ("facts = case.facts", "said = own.facts if own is not None else NOTHING", *writer.lines)
    )
    return _made(name, f"def generated(case, own, reads):\n    {body}\n", writer.objects)


def _made(name: str, source: str, objects: Mapping[str, object]) -> Callable[..., Any]:
    made: dict[str, Any] = dict(objects)
    exec(compile(source, f"<{name}>", "exec"), made)
    function: Callable[..., Any] = made["generated"]
    return function


_NOTHING: Mapping[str, object] = {}


# As many as `library.law_for` keeps parts of the law: a server is asked for each decision by itself.
@lru_cache(maxsize=256)
def program_of(rulebase: Rulebase) -> Program:
    """The program of a rulebase, made once."""
    return Program(rulebase)
