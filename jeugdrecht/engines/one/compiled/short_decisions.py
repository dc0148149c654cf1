"""
The source of the short functions (see `short`): whole decisions.

The counterpart of `decisions`, which writes them for three truth values.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from jeugdrecht.engines.one.compiled.short import Inside, Short
from jeugdrecht.engines.one.compiled.short_source import NotWritten, Writer
from jeugdrecht.engines.one.compiled.verdict import Verdict
from jeugdrecht.logic import days
from jeugdrecht.logic.decisions import Choice, Decision, Earliest, GivenText, Lowest
from jeugdrecht.logic.nodes import Constant, DayTerm, Node, NumberTerm
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NONE, Conclusion, Earlier, Power, Rule


def write_rules(
    rulebase: Rulebase, decision: Decision, inside: Callable[[Node, str], Inside], used: Short | None
) -> Writer:
    """
    Write what the rules of a decision say.

    Args:
        rulebase: the law.
        decision: the decision.
        inside: gives the function of a condition inside a count over items of a kind.
        used: the function of its powers, for where an act was done.

    Raises:
        NotWritten: it has no short function.
    """
    return _ByRules(rulebase, decision, inside).written(used)


def write_acts(rulebase: Rulebase, decision: Decision, inside: Callable[[Node, str], Inside]) -> Writer:
    """Write what follows where a power of a decision was used."""
    return _ByActs(rulebase, decision, inside).written()


class _Tried:
    """A decision as it is written; the counterpart of the one for three truth values in `decisions`."""

    def __init__(
        self, rulebase: Rulebase, decision: Decision, inside: Callable[[Node, str], Inside],
        own: Iterable[Node],
    ) -> None:  # fmt: skip
        self._decision = decision
        self._to = Writer(rulebase, decision.subject, inside, (decision.governing, *own))

    def _in_force(self, part: Rule | Power) -> Iterator[str]:
        if part.until:
            yield f"day <= {days.day(part.until)}"
        if part.since > self._decision.since:
            unread = " or unsettled()" if part.earlier is Earlier.UNREAD else ""
            yield f"(day >= {days.day(part.since)}{unread})"

    def _named_all(self, parts: Iterable[str]) -> str:
        needed = [part for part in parts if part != "True"]
        return self._to.named(" and ".join(needed) or "True")

    def _of_groups(self, groups: Mapping[Conclusion, list[str]]) -> None:
        """The one value that something gives; two clash, and where there is none it is left open."""
        self._to.lines.append("found = None")
        for value, given in groups.items():
            self._given(" or ".join(given), value)
        self._to.lines.append("return found")

    def _given(self, holds: str, value: Conclusion) -> None:
        add = self._to.lines.append
        add(f"if {holds}:")
        add("    if found is not None: return CONFLICT")
        add(f"    found = {self._to.object(Verdict('decided', value))}")


class _ByRules(_Tried):
    """The rules of a decision."""

    def __init__(self, rulebase: Rulebase, decision: Decision, inside: Callable[[Node, str], Inside]) -> None:
        self._exceptions = rulebase.exceptions(decision.id)
        self._rules = rulebase.rules_of(decision.id)
        self._acts = {p.act.fact.id: p.act for p in rulebase.powers_of(decision.id) if p.act is not None}
        conclusions = (rule.then for rule in self._rules if isinstance(rule.then, NumberTerm | DayTerm))
        conditions = (rule.when for rule in self._rules)
        own = (decision.scope, *self._acts.values(), *conditions, *conclusions)
        super().__init__(rulebase, decision, inside, own)
        self._applies: dict[Rule, str] = {}

    def written(self, used: Short | None) -> Writer:
        """The whole function; *used* is what gives the verdict where an act was done."""
        answer, to = self._decision.answer, self._to
        if not isinstance(answer, Choice | GivenText | Lowest | Earliest):
            raise NotWritten
        to.lines.append(f"day = {to.text(self._decision.governing)}")
        to.lines.append(f"if day < {days.day(self._decision.since)}: return BEFORE")
        scope = self._decision.scope
        if not (isinstance(scope, Constant) and scope.value):
            to.lines.append(f"if not {to.text(scope)}: return NOT_APPLICABLE")
        if self._acts and used is not None:
            acts = " or ".join(to.text(act) for act in self._acts.values())
            to.lines.append(f"if {acts}: return {to.object(used)}(case, own, reads)")
        for rule in self._rules:
            self._try(rule)
        concluding = [rule for rule in self._rules if rule.then is not None]
        outcome = self._choice if isinstance(answer, Choice | GivenText) else self._bound
        outcome(concluding)
        return to

    def _try(self, rule: Rule) -> str:
        """Whether a rule applies, its exceptions first."""
        if rule not in self._applies:
            excepted = [f"not {self._try(exception)}" for exception in self._exceptions[rule]]
            parts = (*excepted, *self._in_force(rule), self._to.text(rule.when))
            self._applies[rule] = self._named_all(parts)
        return self._applies[rule]

    def _choice(self, concluding: list[Rule]) -> None:
        groups: dict[Conclusion, list[str]] = {}
        for rule in concluding:
            if not isinstance(rule.then, str | int):
                raise NotWritten
            groups.setdefault(rule.then, []).append(self._applies[rule])
        self._of_groups(groups)

    def _bound(self, concluding: list[Rule]) -> None:
        add = self._to.lines.append
        add("lowest = None")
        add("holds = False")
        for rule in concluding:
            value = None if rule.then is NONE else self._conclusion(rule.then)
            add(f"if {self._applies[rule]}:")
            add("    holds = True")
            if value is not None:
                add(f"    value = sure({value})")
                add("    if value is not ABSENT and (lowest is None or value < lowest): lowest = value")
        add("if not holds: return None")
        add('return Verdict("decided", ABSENT if lowest is None else lowest, 0, lowest)')

    def _conclusion(self, then: Conclusion) -> str:
        if isinstance(then, NumberTerm | DayTerm):
            return self._to.text(then)
        if isinstance(then, int):
            return str(then)
        raise NotWritten


class _ByActs(_Tried):
    """The powers of a decision of which one was used, or stands on nothing."""

    def __init__(self, rulebase: Rulebase, decision: Decision, inside: Callable[[Node, str], Inside]) -> None:
        self._powers = [power for power in rulebase.powers_of(decision.id) if power.act is not None]
        own = [node for p in self._powers for node in (p.act, p.requires, p.grounds) if node is not None]
        super().__init__(rulebase, decision, inside, own)

    def written(self) -> Writer:
        """The whole function: what the powers open that are rightly used; or a clash."""
        to, values = self._to, dict[Conclusion, list[str]]()
        acts: dict[str, str] = {}
        groups: dict[str, list[Power]] = {}
        to.lines.append(f"day = {to.text(self._decision.governing)}")
        for power in self._powers:
            if power.act is not None:
                if power.act.fact.id not in acts:
                    acts[power.act.fact.id] = to.named(to.text(power.act))
                groups.setdefault(acts[power.act.fact.id], []).append(power)
        for act, powers in groups.items():
            held = {power: self._holds(power) for power in powers}
            to.lines.append(f"if {act} and not ({' or '.join(held.values())}): return CONFLICT")
            for power, holds in held.items():
                values.setdefault(power.opens, []).append(f"({act} and {holds})")
        self._of_groups(values)
        return to

    def _holds(self, power: Power) -> str:
        parts = (self._to.text(power.requires), *self._in_force(power), self._to.text(power.grounds))
        return self._named_all(parts)
