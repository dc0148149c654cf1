"""
The days that a state brings: each with its rule, its holder, its start, and how sure it is.

Nothing is worked out here. A day is the answer of a decision, or the candidates of one that is still open.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypeAlias

from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.model import Event
from jeugdrecht.dossier.state import State
from jeugdrecht.dossier.watched import DECISIONS, LEFT_OUT, RECORDS, Meaning, Supposed, Watch
from jeugdrecht.engines.finding import Causes, Finding
from jeugdrecht.logic import days
from jeugdrecht.logic.case import Given, Items
from jeugdrecht.logic.days import NEVER, Day
from jeugdrecht.logic.nodes import Node
from jeugdrecht.logic.reach import facts_beneath
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.logic.walk import decision_read, expressions, fact_of, walk
from jeugdrecht.sources import Text

MUST = Watch("moet")
MEASURES = "maatregelen"
Key: TypeAlias = tuple[str, str | None, Day | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """
    A day by which something must or can happen, or on which something ends.

    Args:
        id: the decision; for one thing of a list, `decision/record`.
        about: the item it is about, or None.
        what: what it is about, in words.
        meaning: how the day reads.
        day: the day, yyyymmdd; the earliest one possible where it is not sure; None where the law names none.
        days: every day it can be, where that is still open.
        term: what the law says where it names no day, such as "at once".
        holder: who must or can do it: the id of an official, or words; None where it happens by law.
        rules: the rules that give the day.
        open: what is still missing or left to a person, where the day is not sure.
        start: the event that set it off, where the rules show one.
        watch: what meets it, and what follows if it is not met.
        condition: what is only supposed; None for a day that runs.
    """

    id: str
    about: str | None
    what: Text
    meaning: Meaning
    day: Day | None
    days: tuple[Day, ...] = ()
    term: Text | None = None
    holder: str | Text | None = None
    rules: tuple[Rule, ...] = ()
    open: Causes = ()
    start: Event | None = None
    watch: Watch = MUST
    condition: Text | None = None

    @property
    def key(self) -> Key:
        """What tells it apart from other days of the dossier."""
        return self.id, self.about, self.day, self.start.id if self.start is not None else None

    @property
    def is_sure(self) -> bool:
        """Whether the day is settled."""
        return not self.days

    @property
    def last(self) -> Day | None:
        """The last day on which what it asks is in time; of an end, the day before it."""
        if self.day is None:
            return None
        return days.plus(self.day, days=-1) if self.meaning == "einde" else self.day


def deadlines_of(state: State) -> tuple[Deadline, ...]:
    """
    The days that a state brings.

    Args:
        state: the state.

    Returns:
        Those with a day by day, then those for which the law names none.

    >>> from jeugdrecht.dossier.state import folded
    >>> report = Event(id="e1", kind="melding", on=20260304, recorded=20260304)
    >>> found = Event(id="e2", kind="onderzoek_nodig", on=20260306, recorded=20260306)
    >>> [(one.id, one.day) for one in deadlines_of(folded((report, found), on=20260306))][:2]
    [('termijnen/onderzoek_starten', 20260309), ('termijnen/oordelen', 20260518)]
    """
    return deadlines_asked(Asked(state))


def deadlines_asked(asked: Asked) -> tuple[Deadline, ...]:
    """
    The days that a state brings, asked with what is known of the states before it.

    Args:
        asked: the state.
    """
    found = [*_of_days(asked), *_of_lists(asked)]
    return tuple(sorted(found, key=lambda one: (one.day or NEVER, one.id, one.about or "")))


def supposed_of(state: State, supposed: Supposed) -> tuple[Deadline, ...]:
    """
    The days that would run if somebody decided something that has not been decided.

    Args:
        state: the state.
        supposed: what is supposed.

    >>> from jeugdrecht.dossier.state import folded
    >>> from jeugdrecht.dossier.watched import SUPPOSED
    >>> supposed_of(folded((), on=20260301), SUPPOSED[0])
    ()
    """
    said = state.case.facts
    if supposed.fact in said or (supposed.unless in said and said[supposed.unless].value is True):
        return ()
    unknown = {id: Given(None, "onbekend") for id in supposed.asks if id not in said}
    facts = {supposed.fact: Given(True, because="verondersteld"), **unknown}
    asked = Asked(replace(state, case=state.case.with_facts(facts)))
    found = (
        _of_day(asked, finding, item, DECISIONS[supposed.decision])
        for item, finding in asked.findings(supposed.decision)
    )
    return tuple(replace(one, condition=supposed.words) for one in found if one is not None)


def _of_days(asked: Asked) -> Iterator[Deadline]:
    for decision, watch in DECISIONS.items():
        for item, finding in asked.findings(decision):
            deadline = _of_day(asked, finding, item, watch)
            if deadline is not None:
                yield deadline


def _of_day(asked: Asked, finding: Finding, item: str | None, watch: Watch) -> Deadline | None:
    decision = finding.decision
    rules = finding.bites
    candidates: tuple[Day, ...] = ()
    if finding.status == "decided":
        if not isinstance(finding.value, int) or finding.value == NEVER:
            return None
        day = finding.value
    elif finding.status in ("open", "judgement"):
        candidates = _candidates(finding)
        if not candidates:
            return None
        day = candidates[0]
        rules = tuple(one.rule for one in finding.conclusions if one.value == day and one.truth is not False)
    else:
        return None
    return Deadline(
        id=decision.id, about=item, what=watch.what or decision.name or decision.question,
        meaning=watch.meaning, day=day, days=candidates,
        holder=next((rule.actor for rule in rules if rule.actor), None), rules=rules,
        open=finding.causes if candidates else (), start=_start(asked, rules, item), watch=watch,
    )  # fmt: skip


def _candidates(finding: Finding) -> tuple[Day, ...]:
    """Every day it can still be; where some rule surely gives one, none after it."""
    found = {
        one.value for one in finding.conclusions
        if one.truth is not False and isinstance(one.value, int) and one.value != NEVER
    }  # fmt: skip
    bound = finding.not_after
    return tuple(sorted(day for day in found if bound is None or day <= bound))


def _of_lists(asked: Asked) -> Iterator[Deadline]:
    for decision, watches in RECORDS.items():
        for item, finding in asked.findings(decision):
            for record, rules in _records(finding):
                if str(record["id"]) not in LEFT_OUT.get(decision, ()):
                    deadline = _of_record(asked, decision, item, record, rules, watches)
                    if _holds_of_its_measure(asked, decision, deadline):
                        yield deadline


def _holds_of_its_measure(asked: Asked, decision: str, deadline: Deadline) -> bool:
    """
    Whether a thing to do also follows from the one measure that set it off.

    Rules that look whether there is any measure of a kind do not see which one the institution was given.
    """
    state = asked.state
    item = state.abouts.get(deadline.start.id) if deadline.start is not None else None
    measures = state.case.lists.get(MEASURES)
    one = [measure for measure in measures.items if measure.id == item] if measures is not None else []
    if not one or measures is None or len(measures.items) == 1:
        return True
    case = replace(state.case, lists={**state.case.lists, MEASURES: Items(tuple(one))})
    finding = Asked(replace(state, case=case), asked.memory).finding(decision)
    return any(f"{decision}/{record['id']}" == deadline.id for record, _ in _records(finding))


def _records(finding: Finding) -> Iterator[tuple[Mapping[str, object], tuple[Rule, ...]]]:
    """What surely must be done: the members of a list that hold, each with its rules."""
    told = finding.value if isinstance(finding.value, tuple) else ()
    sure = (one.value for one in finding.conclusions if one.truth is True)
    for record in told or sure:
        if isinstance(record, Mapping):
            member = finding.members.get(str(record["id"]))
            yield record, member.rules if member is not None else ()


def _of_record(
    asked: Asked, decision: str, item: str | None, record: Mapping[str, object], rules: tuple[Rule, ...],
    watches: Mapping[str, Watch],
) -> Deadline:  # fmt: skip
    watch = watches.get(str(record["id"]), MUST)
    day, term = _day_or_term(record)
    return Deadline(
        id=f"{decision}/{record['id']}", about=item, what=_text(record["wat"]), meaning=watch.meaning,
        day=day, term=term, holder=_text(record["wie"]), rules=rules, start=_start(asked, rules, item),
        watch=watch,
    )  # fmt: skip


def _day_or_term(record: Mapping[str, object]) -> tuple[Day | None, Text | None]:
    said = record.get("uiterste_datum", record.get("termijn"))
    if isinstance(said, int):
        return said, None
    if isinstance(said, str) and days.WRITTEN.fullmatch(said):
        return days.day(said), None
    return None, _text(said)


def _text(said: object) -> Text:
    return said if isinstance(said, Text) else Text(str(said), str(said))


def _start(asked: Asked, rules: tuple[Rule, ...], item: str | None) -> Event | None:
    """The latest of the events whose days the rules count from."""
    facts = {id for rule in rules for id in _counted_from(asked.law, rule)}
    places = ((place, id) for id in sorted(facts) for place in (item, None))
    found = {event.id: event for place in places if (event := asked.state.origins.get(place)) is not None}
    return max(found.values(), key=lambda event: (event.on, event.id), default=None)


@lru_cache(maxsize=1024)
def _counted_from(law: Rulebase, rule: Rule) -> frozenset[str]:
    """The facts in the expressions of a rule that give its day: what it concludes, not what it requires."""
    return frozenset(id for node in expressions(rule)[1:] for id in _facts(law, node))


def _facts(law: Rulebase, node: Node) -> Iterator[str]:
    for part in walk(node):
        fact, read = fact_of(part), decision_read(part)
        if fact is not None:
            yield fact.id
        elif read is not None:
            yield from (one.id for one in facts_beneath(law, read))
