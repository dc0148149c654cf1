"""
A whole decision as Python source: its rules and powers tried, and how they combine.

The counterpart of `jeugdrecht.engines.one.decide` and `jeugdrecht.engines.one.apply`.
"""

from collections.abc import Iterable, Mapping

from jeugdrecht.engines.one.compiled import combine
from jeugdrecht.engines.one.compiled.nodes import Translator
from jeugdrecht.engines.one.compiled.source import YES, Local, all_of, any_of, is_unknown
from jeugdrecht.engines.one.compiled.verdict import BEFORE_THE_FIRST_TEXT, LAW, NOT_APPLICABLE
from jeugdrecht.engines.one.shapes import member_id
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Checklist, Choice, Decision, GivenText, ListOf, Record, SetOf
from jeugdrecht.logic.nodes import Condition, DayTerm, NumberTerm, Term, TextTerm, YesNo
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NONE, Conclusion, Earlier, Power, Rule


def decision_of(rulebase: Rulebase, decision: Decision, to: Translator) -> str:
    """
    Write a decision.

    Args:
        rulebase: the law.
        decision: the decision.
        to: what its nodes are written to.

    Returns:
        The expression that gives the verdict.
    """
    if isinstance(decision.answer, Record):
        fields = ((name, to.verdict(f"{decision.id}.{name}")) for name in decision.answer.fields)
        return f"{to.lines.object(combine.record)}({_mapping(fields)})"
    return _Tried(rulebase, decision, to).outcome()


def _mapping(pairs: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{name!r}: {text}" for name, text in pairs) + "}"


def _row(*texts: str) -> str:
    return "(" + ", ".join(texts) + ("," if len(texts) == 1 else "") + ")"


class _Tried:
    """The rules and powers of one decision, each written once."""

    def __init__(self, rulebase: Rulebase, decision: Decision, to: Translator) -> None:
        self._rulebase = rulebase
        self._decision = decision
        self._to = to
        self._exceptions = rulebase.exceptions(decision.id)
        self._governing = to.node(decision.governing)
        self._scope = to.node(decision.scope)
        self._applies: dict[Rule, Local] = {}
        self._covered: dict[Rule, Local] = {}
        self._periods: dict[tuple[str, str | None, Earlier], Local] = {}

    def outcome(self) -> str:
        """The expression that gives the verdict, with what returns before it."""
        lines, day = self._to.lines, self._governing
        first, before = days.day(self._decision.since), lines.object(BEFORE_THE_FIRST_TEXT)
        lines.add(f"if isinstance({day.text}, int) and {day.text} < {first}: return {before}")
        lines.add(f"if {self._scope.text} is False: return {lines.object(NOT_APPLICABLE)}")
        scope = f"{self._scope.text}, {_causes(self._scope)}"
        match self._decision.answer:
            case Choice() | GivenText():
                rest = f"{self._rules()}, {self._blockers()}, {self._acts()}"
                return f"{lines.object(combine.choice)}({scope}, {rest})"
            case SetOf() | ListOf():
                return f"{lines.object(combine.members)}({scope}, {self._members()})"
            case Checklist() as answer:
                return f"{lines.object(combine.checklist)}({scope}, {self._norms(answer)})"
            case _:
                return f"{lines.object(combine.bound)}({scope}, {self._rules()}, {self._blockers()})"

    # --- rules --------------------------------------------------------------------------------------------

    @property
    def _concluding(self) -> list[Rule]:
        return [rule for rule in self._rulebase.rules_of(self._decision.id) if rule.then is not None]

    def _rules(self) -> str:
        rows = []
        for rule in self._concluding:
            value = self._value(rule.then)
            applies, covered = self._try(rule), self._covered[rule]
            rows.append(_row(applies.text, _causes(applies), covered.text, value.text, _causes(value)))
        return _row(*rows)

    def _blockers(self) -> str:
        blockers = (rule for rule in self._rulebase.rules_of(self._decision.id) if rule.then is None)
        return _row(*(_row(applies.text, _causes(applies)) for applies in map(self._try, blockers)))

    def _try(self, rule: Rule) -> Local:
        """Whether a rule applies, its exceptions first (design 2.3)."""
        if rule in self._applies:
            return self._applies[rule]
        exceptions = self._exceptions[rule]
        excepted = {exception: self._to.opposite(self._try(exception)) for exception in exceptions}
        own = (self._to.node(rule.when), self._in_force(rule))
        parts = (*own, *excepted.values())
        self._applies[rule] = self._to.truth(all_of(*parts), *parts)
        unblocked = (*own, *(excepted[one] for one in exceptions if one.then is None))
        itself = self._to.truth(all_of(*unblocked), *unblocked)
        deeper = (itself, *(self._covered[one] for one in exceptions if one.then is not None))
        self._covered[rule] = self._to.truth(any_of(*deeper), *deeper)
        return self._applies[rule]

    def _in_force(self, part: Rule | Power) -> Local:
        """Whether the governing day lies in the days of a rule; before its text was read: unknown, by law."""
        key = (part.since, part.until, part.earlier)
        if key not in self._periods:
            self._periods[key] = self._period(part)
        return self._periods[key]

    def _period(self, part: Rule | Power) -> Local:
        day, unread = self._governing, part.earlier is Earlier.UNREAD
        within = f"True if {day.text} >= {days.day(part.since)} else {None if unread else False}"
        if part.until:
            within = f"False if {day.text} > {days.day(part.until)} else {within}"
        undated = [f"{day.text} is None"] if day.unknown else []
        undated += [f"{day.text} is ABSENT"] if day.absent else []
        expression = f"None if {' or '.join(undated)} else {within}" if undated else within
        causes = f"({LAW} if isinstance({day.text}, int) else {_causes(day)})"
        return self._to.lines.named(expression, causes, unknown=unread or bool(undated))

    # --- conclusions --------------------------------------------------------------------------------------

    def _value(self, concluded: Conclusion) -> Local:
        if isinstance(concluded, NumberTerm | DayTerm | TextTerm):
            return self._to.node(concluded)
        if concluded is NONE:
            return Local("ABSENT", unknown=False, absent=True)
        known = isinstance(concluded, str | int)
        return Local(repr(concluded) if known else "None", unknown=not known)

    def _members(self) -> str:
        groups: dict[str, list[str]] = {value.id: [] for value in self._decision.values}
        records = []
        for rule in self._concluding:
            applies, then = self._try(rule), rule.then
            worked = self._worked_out(then) if isinstance(then, Mapping) else {}
            truth, causes = applies.text, _causes(applies)
            if open_ := is_unknown(*worked.values()):
                waits = " | ".join(_causes(term) for term in worked.values())
                causes = f"({waits}) if {truth} is True else {causes}"
                truth = f"None if {truth} is True and ({open_}) else {truth}"
            groups.setdefault(member_id(then), []).append(_row(truth, causes))
            if isinstance(then, Mapping):
                shown = _mapping((name, term.text) for name, term in worked.items())
                records.append(_row(applies.text, self._to.lines.object(then), shown))
        return f"{_mapping((name, _row(*rows)) for name, rows in groups.items())}, {_row(*records)}"

    def _worked_out(self, then: Mapping[str, object]) -> dict[str, Local]:
        return {name: self._to.node(part) for name, part in then.items() if isinstance(part, Term)}

    def _norms(self, answer: Checklist) -> str:
        rows = []
        for rule in self._concluding:
            demand = self._to.node(rule.then) if isinstance(rule.then, Condition | Term) else YES
            applies, place = self._try(rule), rule.provision
            read = {"id": self._name(rule), "norm": place.heading, "bepaling": place.id}
            met = self._to.lines.object(_outcome(read, answer.met.id))
            unmet = self._to.lines.object(_outcome(read, answer.unmet.id))
            rows.append(_row(applies.text, _causes(applies), demand.text, _causes(demand), met, unmet))
        return _row(*rows)

    def _name(self, rule: Rule) -> str:
        """The provision of a norm; with its name where the provision carries several."""
        place = rule.provision.id
        names = {one.name for one in self._concluding if one.provision.id == place}
        return place if len(names) == 1 else f"{place}/{rule.name}"

    # --- powers -------------------------------------------------------------------------------------------

    def _acts(self) -> str:
        groups: dict[str, tuple[YesNo, list[str]]] = {}
        for power in self._rulebase.powers_of(self._decision.id):
            if power.act is not None:
                own = (self._to.node(power.requires), self._in_force(power))
                requires, grounds = self._to.truth(all_of(*own), *own), self._to.node(power.grounds)
                row = _row(repr(power.opens), requires.text, _causes(requires), grounds.text)
                groups.setdefault(power.act.fact.id, (power.act, []))[1].append(row)
        acts = ((self._to.node(act), rows) for act, rows in groups.values())
        return _row(*(_row(act.text, _causes(act), _row(*rows)) for act, rows in acts))


def _causes(part: Local) -> str:
    """The kinds of causes of a part, nought where it is known."""
    known = not part.unknown or part.causes == "0"
    return "0" if known else f"({part.causes} if {part.text} is None else 0)"


def _outcome(read: Mapping[str, object], outcome: str) -> Mapping[str, object]:
    return {"id": read["id"], "norm": read["norm"], "uitkomst": outcome, "bepaling": read["bepaling"]}
