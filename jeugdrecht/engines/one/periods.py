"""
Offences over a period, cut at the birthdays and edition dates that matter.

Each part is decided on its first day. The cut comes before deciding, so that no rule needs to know of
periods (design 2.7).
"""

from collections.abc import Iterable
from dataclasses import replace
from threading import RLock
from typing import TypeVar

from jeugdrecht.engines.finding import Alternative, Cause, Conclusion, Finding, Part
from jeugdrecht.engines.one.decide import Decider
from jeugdrecht.logic import days
from jeugdrecht.logic.boundaries import Boundaries
from jeugdrecht.logic.case import Case, Given, Item, Items
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import Rule
from jeugdrecht.logic.vocabulary import Fact, FactType, Nature
from jeugdrecht.sources import Text

START, END, KIND = "feit.pleegdatum", "feit.pleegdatum_tot", "feit.periode"
BIRTH = "jeugdige.geboortedatum"
FEITEN = "feiten"
Kept = TypeVar("Kept")

PROVEN_PART = Fact(
    id="rechter.bewezen_deel_periode",
    type=FactType.TEXT,
    question=Text(
        "Welk deel van de pleegperiode is bewezen? Geef elk deel op als eigen feit.",
        "Which part of the offence period is proven? Give each part as an offence of its own.",
    ),
    says=Text("bewezen is {value}", "{value} is proven"),
    unknown=Text(
        "het is aan de rechter welk deel van de pleegperiode bewezen is",
        "it is for the court which part of the offence period is proven",
    ),
    nature=Nature.JUDGEMENT,
    by=("rechter",),
    item="feit",
)


def has_periods(case: Case) -> bool:
    """Whether an offence of a case covers a period, which is cut into parts before it is decided."""
    given = case.lists.get(FEITEN)
    if given is not None:
        for item in given.items:
            if END in item.facts:
                return True
    return False


class CaseDecider:
    """
    Decides the questions of one case, with offences over a period cut into parts first; one at a time.

    Args:
        rulebase: the law.
        case: the facts.
    """

    def __init__(self, rulebase: Rulebase, case: Case) -> None:
        self.rulebase = rulebase
        self.case = case
        self._whole = Decider(rulebase, case)
        self._periods = has_periods(case)
        self._busy = RLock()

    def verdict(self, decision: str, item_id: str | None) -> Finding:
        """
        The finding of a decision, where no period is cut without what it rests on.

        Args:
            decision: its id.
            item_id: the item it is asked of, or None.
        """
        return self.decide(decision, item_id) if self._periods else self._whole.verdict(decision, item_id)

    def decide(self, decision: str, item_id: str | None) -> Finding:
        """
        The finding of a decision.

        Args:
            decision: its id.
            item_id: the item it is asked of, or None.
        """
        with self._busy:
            return self._decide(decision, item_id)

    def _decide(self, decision: str, item_id: str | None) -> Finding:
        if not self._periods:
            return self._whole.decide(decision, item_id)
        case, cuts = self.case, Boundaries.of(self.rulebase, decision).days(_birth(self.case))
        subject = self.rulebase.decision(decision).subject
        own = case.item(FEITEN, item_id) if subject == "feit" and item_id is not None else None
        if own is None or _span(own) is None:
            return Decider(self.rulebase, _expanded(case, cuts, None)).decide(decision, item_id)
        parts = []
        for since, until in _cut(own, cuts):
            part = _expanded(case, cuts, on_first_day(own, since))
            parts.append(Part(since, until, Decider(self.rulebase, part).decide(decision, own.id)))
        return _joined(_merged(parts))


def _birth(case: Case) -> int | None:
    given = case.facts.get(BIRTH)
    return given.value if given is not None and isinstance(given.value, int) else None


def _day(item: Item, fact: str) -> int | None:
    given = item.facts.get(fact)
    return (
        given.value if given is not None and given.state == "given" and isinstance(given.value, int) else None
    )


def _span(item: Item) -> tuple[int, int] | None:
    since, until = _day(item, START), _day(item, END)
    return (since, until) if since is not None and until is not None and since < until else None


def _cut(item: Item, cuts: Iterable[int]) -> list[tuple[int, int]]:
    span = _span(item)
    if span is None:
        return []
    starts = [span[0], *(cut for cut in sorted(set(cuts)) if span[0] < cut <= span[1])]
    ends = [days.plus(start, days=-1) for start in starts[1:]] + [span[1]]
    return list(zip(starts, ends, strict=True))


def on_first_day(item: Item, day: int) -> Item:
    """The item as committed on one day."""
    facts = {id: given for id, given in item.facts.items() if id not in (END, KIND)}
    return Item(item.id, {**facts, START: replace(item.facts[START], value=day, state="given")})


def _expanded(case: Case, cuts: Iterable[int], own: Item | None) -> Case:
    # What went on was committed in each of its parts; of what happened on an uncertain day the day is
    # unknown.
    given = case.lists.get(FEITEN)
    if given is None:
        return case
    items: list[Item] = []
    for item in given.items:
        if own is not None and item.id == own.id:
            items.append(own)
        elif _span(item) is None:
            items.append(item)
        elif _kind(item) == "doorlopend":
            items += [
                Item(f"{item.id}@{since}", on_first_day(item, since).facts) for since, _ in _cut(item, cuts)
            ]
        else:
            items.append(Item(item.id, {**item.facts, START: Given(None, "onbekend")}))
    return replace(case, lists={**case.lists, FEITEN: Items(tuple(items), given.complete)})


def _kind(item: Item) -> object:
    given = item.facts.get(KIND)
    return given.value if given is not None else None


def _merged(parts: list[Part]) -> list[Part]:
    merged = parts[:1]
    for part in parts[1:]:
        last = merged[-1]
        if _outcome(last.finding) == _outcome(part.finding):
            merged[-1] = Part(last.since, part.until, last.finding)
        else:
            merged.append(part)
    return merged


def _outcome(finding: Finding) -> object:
    states = tuple((a.power.provision.id, a.value, a.state) for a in finding.alternatives)
    causes = tuple((cause.kind, cause.id, cause.item) for cause in finding.causes)
    return finding.status, finding.value, states, causes


def _joined(parts: list[Part]) -> Finding:
    first = parts[0].finding
    if len(parts) == 1:
        return first
    cause = Cause("judgement", PROVEN_PART.id, first.subject, "left out", PROVEN_PART)
    fields = {
        name: _joined(_merged([Part(p.since, p.until, p.finding.fields[name]) for p in parts]))
        for name in first.fields
    }
    return replace(
        first, status="judgement", value=None, causes=(cause,), governing=None, parts=tuple(parts),
        fields=fields,
        used=_each(used for part in parts for used in part.finding.used),
        assumed=_each(assumed for part in parts for assumed in part.finding.assumed),
        not_modelled=_each(omission for part in parts for omission in part.finding.not_modelled),
        conclusions=_each(conclusion for part in parts for conclusion in _concluded(part.finding)),
        alternatives=tuple(_over_parts(parts, index, cause) for index in range(len(first.alternatives))),
    )  # fmt: skip


def _concluded(finding: Finding) -> tuple[Conclusion, ...]:
    # What a part decides may hold of the whole: it depends on which part is proven.
    if finding.status != "decided":
        return finding.conclusions
    held = [step.about for step in finding.step.because if step.truth is True]
    rules = [rule for rule in held if isinstance(rule, Rule) and rule.then is not None]
    return tuple(Conclusion(str(rule.then), None, rule) for rule in rules if rule.then == finding.value)


def _over_parts(parts: list[Part], index: int, cause: Cause) -> Alternative:
    states = [part.finding.alternatives[index].state for part in parts if part.finding.alternatives]
    same = len(set(states)) == 1
    shown = next(part.finding.alternatives[index] for part in parts if part.finding.alternatives)
    return shown if same else replace(shown, state="judgement", needs=(cause,))


def _each(found: Iterable[Kept]) -> tuple[Kept, ...]:
    return tuple(dict.fromkeys(found))
