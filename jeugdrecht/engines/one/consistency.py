"""
Whether a derived value that was given agrees with the facts beneath it, where those were given too.

What a case leaves out is not held against the given value: an event that is only assumed not to have happened
counts as unknown here.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

from jeugdrecht.cases import Spot
from jeugdrecht.engines.finding import Absent, Value
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.engines.one.evaluate import PEILDATUM, Evaluator
from jeugdrecht.engines.one.periods import END, START, on_first_day
from jeugdrecht.engines.one.steps import Context
from jeugdrecht.errors import Fault
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Case, Given, Item, Scalar
from jeugdrecht.logic.nodes import Derived, Named
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.registry import Vocabulary
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.logic.walk import decision_read, fact_of, walk
from jeugdrecht.sources import Lang, Text

Places: TypeAlias = Mapping[tuple[str | None, str], Spot]

_MESSAGE = Text(
    "opgegeven is {given}, maar uit {facts} volgt {found}",
    "{given} is given, but from {facts} follows {found}",
)
_REMEDY = Text("Laat {id} weg, of verbeter een van deze", "Leave {id} out, or correct one of these")
_AND, _UP_TO = Text(" en ", " and "), Text(" tot en met ", " up to ")
_YES, _NO = Text("ja", "yes"), Text("nee", "no")


def contradictions(
    case: Case, vocabulary: Vocabulary, *, rulebase: Rulebase | None = None, places: Places | None = None,
    lang: Lang = "nl",
) -> tuple[Fault, ...]:  # fmt: skip
    """
    The derived values of a case that the facts beneath them contradict.

    Args:
        case: the case.
        vocabulary: every fact.
        rulebase: the law, for derived values that follow from a decision; without it these are not checked.
        places: where each fact stands in the file, by the ids of the item and of the fact.
        lang: the language of the messages.

    Returns:
        A fault for each, with both values.

    >>> contradictions(Case(on=20260301), Vocabulary((), lambda subject: (), ()))
    ()
    """
    checker = _Checker(case, vocabulary, rulebase)
    return tuple(
        _fault(node.fact, given, values, _facts(node, case, item), (places or {}).get(place), lang)
        for node, place, given, item in checker.given()
        if (values := checker.worked_out(node, item)) and not _agrees(given, values)
    )


class _Checker:
    def __init__(self, case: Case, vocabulary: Vocabulary, rulebase: Rulebase | None) -> None:
        self._case = case
        self._vocabulary = vocabulary
        self._rulebase = rulebase

    def given(self) -> Iterator[tuple[Derived, tuple[str | None, str], Scalar, Item | None]]:
        """Each derived value that was given, with its place, and the item it is worked out for."""
        for node, said in self._derived(self._case.facts):
            for item in self._items_without_own(node.fact):
                yield node, (None, node.fact.id), said, item
        for items in self._case.lists.values():
            for item in items.items:
                for node, said in self._derived(item.facts):
                    yield node, (item.id, node.fact.id), said, item

    def worked_out(self, node: Derived, item: Item | None) -> tuple[Scalar, ...]:
        """The value that follows; over a period those of its first and last day; none where it is unknown."""
        found = [self._value(node, variant) for variant in _first_and_last(item)]
        known = tuple(value for value in found if value is not None and not isinstance(value, Absent))
        return known if len(known) == len(found) else ()

    def _derived(self, facts: Mapping[str, Given]) -> Iterator[tuple[Derived, Scalar]]:
        for id, given in facts.items():
            node = self._vocabulary.node(id)
            if isinstance(node, Derived) and given.value is not None:
                yield node, given.value

    def _items_without_own(self, fact: Fact) -> Iterable[Item | None]:
        listed = self._vocabulary.list_of_item.get(fact.item or "")
        items = self._case.lists.get(listed.id) if listed is not None else None
        if items is None:
            return (None,)
        return [item for item in items.items if fact.id not in item.facts]

    def _value(self, node: Derived, item: Item | None) -> Value:
        read = tuple(name for part in walk(node.definition) if (name := decision_read(part)))
        if read and self._rulebase is None:
            return None
        case = self._said_only(node, read)
        own = replace(item, facts=_without(item.facts, node.fact.id)) if item is not None else None
        context = Context(own, node.fact.item)
        evaluator = Evaluator(case) if self._rulebase is None else Decider(self._rulebase, case)
        if isinstance(node, Named):
            return evaluator.condition(node.definition, context).value
        return evaluator.term(node.definition, context).value

    def _said_only(self, node: Derived, read: tuple[str, ...]) -> Case:
        beneath = [fact for part in walk(node.definition) if (fact := fact_of(part)) is not None]
        if self._rulebase is not None:
            for decision in read:
                beneath += facts_beneath(self._rulebase, decision)
        unsaid = {fact.id: Given(None, "onbekend") for fact in beneath if fact.silence_counts}
        return replace(self._case, facts=unsaid | _without(self._case.facts, node.fact.id))


def _without(facts: Mapping[str, Given], id: str) -> dict[str, Given]:
    return {name: given for name, given in facts.items() if name != id}


def _first_and_last(item: Item | None) -> tuple[Item | None, ...]:
    if item is None or START not in item.facts:
        return (item,)
    last = item.facts.get(END)
    if last is None or not isinstance(last.value, int):
        return (item,)
    return (item, on_first_day(item, last.value))


def _agrees(given: Scalar, values: tuple[Scalar, ...]) -> bool:
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    if numbers and isinstance(given, int) and not isinstance(given, bool):
        return min(numbers) <= given <= max(numbers)
    return given in values


def _facts(node: Derived, case: Case, item: Item | None) -> tuple[str, ...]:
    ids = dict.fromkeys(fact.id for part in walk(node.definition) if (fact := fact_of(part)) is not None)
    said = case.facts.keys() | (item.facts.keys() if item is not None else set()) | {PEILDATUM}
    return tuple(id for id in ids if id in said) or tuple(ids) or (node.fact.id,)


def _fault(
    fact: Fact, given: Scalar, values: tuple[Scalar, ...], facts: tuple[str, ...], spot: Spot | None,
    lang: Lang,
) -> Fault:  # fmt: skip
    found = _UP_TO.in_(lang).join(dict.fromkeys(_shown(fact, value, lang) for value in values))
    names = _AND.in_(lang).join(facts)
    message = _MESSAGE.in_(lang).format(given=_shown(fact, given, lang), facts=names, found=found)
    remedy = _REMEDY.in_(lang).format(id=fact.id)
    return Fault(spot.path if spot else fact.id, message, remedy, spot.line if spot else None)


def _shown(fact: Fact, value: Scalar, lang: Lang) -> str:
    if isinstance(value, bool):
        return (_YES if value else _NO).in_(lang)
    if fact.type is FactType.DAY and isinstance(value, int):
        return days.iso(value)
    if fact.type is FactType.AMOUNT and isinstance(value, int):
        return f"{value // 100}.{value % 100:02}"
    return str(value)
