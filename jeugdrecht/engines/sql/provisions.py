"""
The provisions that a finding rests on, each with the rows in which it does: as engine one accounts for them.

A rule that holds counts; where none decides, so does one that may hold. What a rule reads of another decision
that is decided supports it, and so does a principle that a counted provision carries out.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from jeugdrecht.engines.sql import facts
from jeugdrecht.engines.sql.apply import Tried
from jeugdrecht.engines.sql.coded import is_word
from jeugdrecht.engines.sql.forms import (
    FALSE,
    Sql,
    both,
    compared,
    either,
    first_known,
    if_so,
    maybe,
    no,
    number,
    text,
)
from jeugdrecht.engines.sql.found import Found
from jeugdrecht.engines.sql.layers import Frame
from jeugdrecht.engines.sql.lists import total
from jeugdrecht.engines.sql.nodes import Nodes
from jeugdrecht.engines.sql.powers import POWER_STATES, PowerTried, named
from jeugdrecht.engines.sql.shapes import Question, listed
from jeugdrecht.engines.sql.tables import identifier
from jeugdrecht.logic.decisions import Decision, Record
from jeugdrecht.logic.nodes import AnyItem, CountAtLeast, Derived, HoldsOn, Node, TextOn
from jeugdrecht.logic.reach import provisions_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Power, Rule, RuleKind
from jeugdrecht.logic.walk import children, decision_read

Places: TypeAlias = Mapping[str, Sql]
"""Provisions, each with whether it counts; two-valued."""

_LIMITS = (RuleKind.LIMIT, RuleKind.DEADLINE)
_SUPPORTS = (RuleKind.PRINCIPLE, RuleKind.RECOMMENDATION)
_THERE = ("available", "judgement", "open")
_STATES: Mapping[str, Callable[[PowerTried], Sql]] = {
    "available": lambda tried: tried.available,
    "judgement": lambda tried: tried.waiting,
    "open": lambda tried: both(tried.live, no(tried.available), no(tried.waiting)),
}


class Provisions:
    """
    Which provisions findings rest on.

    Args:
        rulebase: the law.
        nodes: reads conditions.
        read: gives a decision as seen from a frame.
        asked: gives a decision with its rules as they were tried, by its id and the frame it is decided in.
    """

    def __init__(
        self,
        rulebase: Rulebase,
        nodes: Nodes,
        read: Callable[[str, Frame], Found],
        asked: Callable[[str, Frame], Question],
    ) -> None:
        self._rulebase = rulebase
        self._nodes = nodes
        self._read = read
        self._asked = asked
        self._through: dict[tuple[str, str], Places] = {}

    def column(self, decision: Decision, frame: Frame, *, codes: bool) -> tuple[Sql, tuple[str, ...]]:
        """
        The list of the provisions of a decision, and all that can be in it.

        Args:
            decision: the decision.
            frame: in which it is decided.
            codes: whether provisions are numbers, in the order of the second.
        """
        found = self._of(decision, frame)
        names = provisions_beneath(self._rulebase, decision.id)
        held = [
            if_so(found[id], number(code) if codes else text(id))
            for code, id in enumerate(names, start=1) if id in found
        ]  # fmt: skip
        return listed(held, "SMALLINT" if codes else "VARCHAR"), names

    # --- what a finding rests on --------------------------------------------------------------------------

    def _of(self, decision: Decision, frame: Frame) -> Places:
        weighty, found = self._parts(decision, frame)
        status = self._read(decision.id, frame)
        arises = no(either(status.is_("outside"), status.is_("not_applicable")))
        return _united((found, self._principles(decision, weighty, arises, frame)))

    def _parts(self, decision: Decision, frame: Frame) -> tuple[Places, Places]:
        """The provisions of the rules and powers that do more than support, and all that count."""
        if isinstance(decision.answer, Record):
            fields = [self._rulebase.decision(f"{decision.id}.{name}") for name in decision.answer.fields]
            parts = [self._parts(field, frame) for field in fields]
            parts += self._powers_of_upstream(decision, frame)
            return _united(part[0] for part in parts), _united(part[1] for part in parts)
        question, found = self._asked(decision.id, frame), self._read(decision.id, frame)
        weighty: list[Places] = []
        counted: list[Places] = []
        for tried in question.rules:
            counts = self._counts(tried, question, found, frame)
            decides = _is_weighty(tried.rule, found)
            weighty.append({tried.rule.provision.id: both(counts, decides)})
            counted.append({tried.rule.provision.id: counts})
            counted.append(self._rests_on(tried.rule, counts))
            counted.append(_where(counts, self._behind(tried.rule.when, frame)))
        for name, group in named(question.powers).items():
            there = self._powers(group, found.states[name], frame)
            weighty.append(there)
            counted.append(there)
            counted.append(self._powers_rest_on(group, found.states[name]))
        return _united(weighty), _united(counted)

    def _powers(self, group: list[PowerTried], state: Sql, frame: Frame) -> Places:
        """The provision of a power that is not unavailable; one that is asked about is among the rules."""
        acts = [tried.power.act is not None for tried in group]
        if all(acts):
            there = frame.let("mogelijk", _among(state, _THERE))
        else:
            there = either(*(_shown(group, place, state) for place, act in enumerate(acts) if act))
        return {group[0].power.provision.id: there}

    def _powers_rest_on(self, group: list[PowerTried], state: Sql) -> Places:
        return _united(
            self._rests_on(tried.power, _shown(group, place, state))
            for place, tried in enumerate(group)
            if tried.power.act is not None and tried.power.rests_on
        )

    def _powers_of_upstream(self, decision: Decision, frame: Frame) -> Iterator[tuple[Places, Places]]:
        if decision.follows is None:
            return
        found, question = self._read(decision.follows, frame), self._asked(decision.follows, frame)
        for name, group in named(question.powers).items():
            there = self._powers(group, found.states[name], frame)
            yield there, _united((there, self._powers_rest_on(group, found.states[name])))

    def _counts(self, tried: Tried, question: Question, found: Found, frame: Frame) -> Sql:
        holds = either(*(other.applies.yes for other in question.concluding))
        settled = frame.let(f"{question.decision.id}__beslist", both(found.is_("decided"), holds))
        may = both(no(settled), maybe(tried.applies.value))
        name = f"{tried.rule.decision}__{tried.rule.id}__telt"
        return frame.let(name, both(_arises(found), either(tried.applies.yes, may)))

    def _rests_on(self, part: Rule | Power, counts: Sql) -> Places:
        known = self._rulebase.provisions
        return {place.id: counts for place in part.rests_on if place.id in known}

    def _principles(self, decision: Decision, weighty: Places, arises: Sql, frame: Frame) -> Places:
        found: list[Places] = []
        for id, counts in weighty.items():
            for principle in self._rulebase.principles_on([id]):
                if principle.decision != decision.id:
                    bears = maybe(self._nodes.condition(principle.when, frame).value)
                    found.append({principle.provision.id: both(arises, counts, bears)})
        return _united(found)

    # --- what stands behind a condition -------------------------------------------------------------------

    def _behind(self, node: Node, frame: Frame) -> Places:
        """The provisions of the decided decisions that a node reads, itself or by way of others."""
        match node:
            case AnyItem() | CountAtLeast():
                return self._behind_items(node, frame)
            case HoldsOn():
                return self._behind(node.condition, frame.cases)
            case TextOn():
                return self._behind(node.text, frame.cases)
            case _:
                pass
        found = _united(self._behind(child, frame) for child in children(node))
        if isinstance(node, Derived) and found:
            found = _where(facts.left_out(node.fact, frame), found)
        read = decision_read(node)
        return found if read is None else _united((found, self._reading(read, frame)))

    def _behind_items(self, node: AnyItem | CountAtLeast, frame: Frame) -> Places:
        least = node.count if isinstance(node, CountAtLeast) else 1
        layers = self._nodes.layers
        none_given = self._behind(node.condition, layers.cases) if least > 0 else {}
        if not layers.tables.has(node.items.id):
            return _moved(none_given, frame)
        rows = layers.items(node.items.id, node.items.item)
        each = self._behind(node.condition, rows)
        if rows.alone:
            return each
        given = layers.cases.flag(node.items.id, "given")
        in_items = {
            id: compared(total(rows, node.items, "steunt", test), ">", number(0)) for id, test in each.items()
        }
        given = first_known(given, FALSE)
        found = _united((_where(given, in_items), _where(no(given), none_given)))
        return _moved({id: layers.cases.let("steunt", test) for id, test in found.items()}, frame)

    def _reading(self, id: str, frame: Frame) -> Places:
        decision = self._rulebase.decision(id)
        if decision.subject is not None and decision.subject == frame.kind:
            return self._of_decision(decision, frame)
        found = self._of_decision(decision, frame.cases)
        return found if frame is frame.cases else _moved(found, frame)

    def _of_decision(self, decision: Decision, frame: Frame) -> Places:
        key = (decision.id, frame.table)
        if key not in self._through:
            found = _united((self._own(decision, frame), self._beneath(decision, frame)))
            self._through[key] = {
                id: frame.let(f"{identifier(decision.id)}__steunt", test) for id, test in found.items()
            }
        return self._through[key]

    def _own(self, decision: Decision, frame: Frame) -> Places:
        """What decides or limits, of a decision that is decided."""
        decided = self._read(decision.id, frame).is_("decided")
        if isinstance(decision.answer, Record):
            fields = [self._rulebase.decision(f"{decision.id}.{name}") for name in decision.answer.fields]
            return _where(decided, _united(self._deciding(field, frame) for field in fields))
        return _where(decided, self._deciding(decision, frame))

    def _deciding(self, decision: Decision, frame: Frame) -> Places:
        question, found = self._asked(decision.id, frame), self._read(decision.id, frame)
        places: list[Places] = []
        for tried in question.concluding:
            if tried.rule.kind in _SUPPORTS:
                continue
            decides = _is_weighty(tried.rule, found)
            counts = both(self._counts(tried, question, found, frame), decides)
            places += [{tried.rule.provision.id: counts}, self._rests_on(tried.rule, counts)]
        return _united(places)

    def _beneath(self, decision: Decision, frame: Frame) -> Places:
        """What the decisions give that this one reads, whether or not it is decided itself."""
        if isinstance(decision.answer, Record):
            fields = [self._rulebase.decision(f"{decision.id}.{name}") for name in decision.answer.fields]
            return _united(self._beneath(field, frame) for field in fields)
        found = self._read(decision.id, frame)
        parts: list[Rule | Power] = [*self._rulebase.rules_of(decision.id)]
        parts += self._rulebase.powers_of(decision.id)
        inside = _united(self._behind(node, frame) for part in parts for node in _nodes_of(part))
        governing = self._behind(decision.governing, frame)
        return _united(
            (self._behind(decision.scope, frame), _where(_arises(found), inside),
             _where(no(found.is_("not_applicable")), governing))
        )  # fmt: skip


def _shown(group: list[PowerTried], place: int, state: Sql) -> Sql:
    """Whether of the editions of a power this is the one that has the state of all together: the last."""
    tried, later = group[place], group[place + 1 :]
    return either(
        *(
            both(_among(state, (word,)), test(tried), *(no(test(other)) for other in later))
            for word, test in _STATES.items()
        )
    )


def _arises(found: Found) -> Sql:
    """Whether the rules of a decision are tried at all."""
    return both(no(found.outside), no(found.is_("not_applicable")))


def _nodes_of(part: Rule | Power) -> Iterable[Node]:
    if isinstance(part, Power):
        return (part.requires, part.grounds, *((part.act,) if part.act is not None else ()))
    return (part.when, *((part.then,) if isinstance(part.then, Node) else ()))


def _is_weighty(rule: Rule, found: Found) -> Sql:
    """Whether a rule that counts decides, limits or blocks."""
    if rule.then is None or rule.kind in _LIMITS:
        return no(FALSE)
    if rule.kind in _SUPPORTS:
        return FALSE
    if isinstance(rule.then, str) and found.value is not None and found.of == "texts":
        same = first_known(is_word(found.value, (rule.then,), found.words), FALSE)
        return either(no(found.is_("decided")), same)
    return no(FALSE)


def _among(made: Sql, values: tuple[str, ...]) -> Sql:
    """Whether a word is one of these; no where there is none."""
    return first_known(is_word(made, values, POWER_STATES), FALSE)


def _where(test: Sql, places: Places) -> Places:
    return {id: both(test, counts) for id, counts in places.items()}


def _united(groups: Iterable[Places]) -> Places:
    found: dict[str, list[Sql]] = {}
    for group in groups:
        for id, counts in group.items():
            if counts != FALSE:
                found.setdefault(id, []).append(counts)
    return {id: either(*tests) for id, tests in found.items()}


def _moved(places: Places, frame: Frame) -> Places:
    cases_ = frame.cases
    return {id: frame.from_cases(cases_.let("steunt", counts)) for id, counts in places.items()}
