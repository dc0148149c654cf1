"""
What a finding rests on: the provisions in their roles, what was assumed, and what is not modelled.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from jeugdrecht.engines.finding import Assumption, Finding, Role, Step, Used
from jeugdrecht.engines.one.apply import written_day
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.logic.rules import NotModelled, Power, Rule, RuleKind
from jeugdrecht.logic.vocabulary import Fact
from jeugdrecht.logic.walk import decision_read, items_of, walk
from jeugdrecht.sources import Provision

NOT_HAPPENED = "niet gebeurd"
COMPLETE = "volledig"
ANSWERS: Mapping[bool | None, str] = {True: "ja", False: "nee"}
"""How an unsettled legal question with a default is read when it is left out."""


@dataclass(frozen=True, slots=True)
class Account:
    """The provisions of a finding in their roles, what was assumed, and what is not modelled."""

    used: tuple[Used, ...]
    assumed: tuple[Assumption, ...]
    not_modelled: tuple[NotModelled, ...]


def account(finding: Finding, rulebase: Rulebase) -> Account:
    """What a finding rests on."""
    steps = _steps(finding.step)
    read = [step.finding for step in steps if step.finding is not None]
    return Account(
        used=used_in(finding, rulebase),
        assumed=tuple(_assumed(steps)),
        not_modelled=tuple(_not_modelled(finding, read, rulebase)),
    )


def used_in(finding: Finding, rulebase: Rulebase) -> tuple[Used, ...]:
    """The provisions of a finding, each in the part it plays."""
    return tuple(_used(finding, rulebase))


def _steps(top: Step) -> tuple[Step, ...]:
    """Every step beneath, also in the decisions that were read, each once."""
    found, waiting = {id(top): top}, [top]
    while waiting:
        step = waiting.pop()
        because = step.because
        if step.finding is not None:
            because = (*because, step.finding.step)
        for beneath in because:
            key = id(beneath)
            if key not in found:
                found[key] = beneath
                if beneath.because or beneath.finding is not None:
                    waiting.append(beneath)
    return tuple(found.values())


def _assumed(steps: Iterable[Step]) -> Iterator[Assumption]:
    found: dict[str, Assumption] = {}
    silent, said = [], set()
    for step in steps:
        if step.assumed:
            silent.append(step)
        elif step.given is not None:
            said.add(getattr(step.about, "fact", None))
    for step in silent:
        fact = getattr(step.about, "fact", None)
        if isinstance(fact, Fact) and fact not in said:
            found[fact.id] = Assumption(fact.id, ANSWERS.get(fact.default, NOT_HAPPENED))
        elif (items := items_of(step.about)) is not None:
            found[items.missing_id] = Assumption(items.missing_id, COMPLETE)
    yield from (found[id] for id in sorted(found))


def _used(finding: Finding, rulebase: Rulebase) -> Iterator[Used]:
    found: dict[tuple[str, Role], Used] = {}
    for part, role in _parts(finding, rulebase):
        places = [part.provision, *(rulebase.provisions[place.id] for place in part.rests_on
                                    if place.id in rulebase.provisions)]  # fmt: skip
        for provision in places:
            own = provision is part.provision
            shown: Role = role if own else "supports"
            found.setdefault(
                (provision.id, shown),
                Used(provision, shown, _read(part, provision) if own else provision.read),
            )
    decided = {id for id, role in found if role == "decides"}
    yield from (used for (id, role), used in found.items() if role != "supports" or id not in decided)


def _read(part: Rule | Power, provision: Provision) -> str:
    return part.read or provision.read


def _parts(finding: Finding, rulebase: Rulebase) -> Iterator[tuple[Rule | Power, Role]]:
    for step in _counting(finding):
        rule = step.about
        if isinstance(rule, Rule):
            yield rule, _role(rule, finding)
            if _reads(rule):
                yield from _behind(step, rulebase)
    for alternative in finding.alternatives:
        # A power that the decision asks about is among its rules already.
        if alternative.state != "unavailable" and alternative.power.act is not None:
            yield alternative.power, "empowers"
    for field in finding.fields.values():
        yield from _parts(field, rulebase)


def _counting(finding: Finding) -> tuple[Step, ...]:
    """The rules on which the finding rests: those that hold, and those that may where no other decides."""
    tried = [step for step in finding.step.because if isinstance(step.about, Rule)]
    sure = tuple(step for step in tried if step.truth is True)
    # What is open in a finding that is decided all the same changed nothing, unless it is all that decides:
    # one of several rules holds, it is not known which, and all of them say the same.
    if finding.status == "decided" and any(_concludes(step) for step in sure):
        return sure
    return tuple(step for step in tried if step.truth is not False)


def _concludes(step: Step) -> bool:
    return isinstance(step.about, Rule) and step.about.then is not None


# The same for every case.
@lru_cache(maxsize=8_192)
def _reads(rule: Rule) -> bool:
    """Whether the condition of a rule reads another decision."""
    return any(decision_read(node) is not None for node in walk(rule.when))


def _behind(step: Step, rulebase: Rulebase) -> Iterator[tuple[Rule | Power, Role]]:
    """The rules that decided what this rule reads of other decisions, as support."""
    for beneath in _steps(step.because[0]) if step.because else ():
        if beneath.finding is not None and beneath.finding.status == "decided":
            for part, role in _parts(beneath.finding, rulebase):
                if role in ("decides", "limits"):
                    yield part, "supports"


def _role(rule: Rule, finding: Finding) -> Role:
    if rule.then is None:
        return "blocks"
    if rule.kind in (RuleKind.LIMIT, RuleKind.DEADLINE):
        return "limits"
    if rule.kind in (RuleKind.PRINCIPLE, RuleKind.RECOMMENDATION):
        return "supports"
    if finding.status == "decided" and isinstance(rule.then, str) and isinstance(finding.value, str):
        return "decides" if rule.then == finding.value else "supports"
    return "decides"


def _not_modelled(finding: Finding, read: Iterable[Finding], rulebase: Rulebase) -> Iterator[NotModelled]:
    for omission in rulebase.omissions_of((finding.decision.id, *(one.decision.id for one in read))):
        if _matters(omission, finding.governing):
            yield omission


def _matters(omission: NotModelled, governing: int | None) -> bool:
    if governing is None:
        return True
    after = omission.since is None or governing >= written_day(omission.since)
    return after and (omission.until is None or governing <= written_day(omission.until))
