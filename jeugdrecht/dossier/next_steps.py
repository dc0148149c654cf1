"""
What can and must come next: each step with what the law says of it, and what is missing to say it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from jeugdrecht.dossier.deciding import Asked
from jeugdrecht.dossier.state import State
from jeugdrecht.dossier.steps import SETS, STEPS, Step, supposed
from jeugdrecht.engines.finding import Causes, Finding
from jeugdrecht.logic.rules import Rule, RuleKind
from jeugdrecht.sources import Provision, Rank, Text

Says: TypeAlias = Literal["moet", "kan", "na_toestemming", "aan_de_orde", "norm", "oordeel", "open", "niet"]
"""
Must by a rule that binds; can; can once the court gives leave; comes by law, while the rules do not say
whether it must; asked by policy, a norm or an agreement that is no duty; waits for somebody's judgement;
cannot be said yet; may not.
"""

ORDER: tuple[Says, ...] = (
    "moet", "kan", "na_toestemming", "aan_de_orde", "norm", "oordeel", "open", "niet",
)  # fmt: skip
DUTIES = (RuleKind.DUTY, RuleKind.DEADLINE, RuleKind.PROHIBITION, RuleKind.LIMIT)


@dataclass(frozen=True, slots=True)
class NextStep:
    """
    A step, and what the law says of it on the day of the state.

    Args:
        id: the step; of a member of a set, `decision/member`.
        says: whether it must, can or may not be taken.
        what: the step in words.
        by: who takes it, where the step is one person's.
        kind: the kind of event that it would be.
        about: the item it is about.
        provisions: the provisions behind the answer.
        causes: what is missing, or left to a person.
        decision: the decision that answered.
    """

    id: str
    says: Says
    what: Text
    by: str | None
    kind: str | None
    about: str | None
    provisions: tuple[Provision, ...]
    causes: Causes
    decision: str


def next_steps(state: State) -> tuple[NextStep, ...]:
    """
    The steps that can come next in a state: what must come first, what may not last.

    Args:
        state: the state.

    >>> from jeugdrecht.dossier.state import folded
    >>> next_steps(folded((), on=20260301))
    ()
    """
    found = [*_one_by_one(state), *_of_sets(state)]
    return tuple(sorted(found, key=lambda step: ORDER.index(step.says)))


def _one_by_one(state: State) -> Iterator[NextStep]:
    happened = {event.kind for event in state.events}
    for step in STEPS:
        if (step.when and not happened & set(step.when)) or happened & set(step.unless):
            continue
        asked = Asked(replace(state, case=state.case.with_facts(step.supposed)))
        forbidden = _forbidden(step, asked)
        for item, finding in asked.findings(step.decision):
            says: Says | None = _says(step, finding) if forbidden is None else "niet"
            if finding.status != "not_applicable" and says is not None:
                yield _step(step, says, finding if forbidden is None else forbidden, item)


def _step(step: Step, says: Says, finding: Finding, item: str | None) -> NextStep:
    provisions = tuple(dict.fromkeys(used.provision for used in finding.used if used.role != "supports"))
    return NextStep(
        step.id, says, step.what, step.by, step.kind, item, provisions,
        () if finding.status == "decided" else finding.causes, finding.decision.id,
    )  # fmt: skip


def _forbidden(step: Step, asked: Asked) -> Finding | None:
    """The finding of another decision by which the step surely cannot be taken."""
    for other in step.also:
        finding = asked.finding(other.decision)
        if finding.status == "decided" and finding.value in other.never:
            return finding
    return None


def _says(step: Step, finding: Finding) -> Says | None:
    """What the law says of a step; None where it only says that there is no duty to take it."""
    if finding.status != "decided":
        return "oordeel" if finding.status == "judgement" else "open"
    told: tuple[tuple[Says, tuple[str, ...]], ...] = (
        ("moet", step.must), ("kan", step.can), ("na_toestemming", step.leave), ("aan_de_orde", step.comes),
        ("niet", step.never),
    )  # fmt: skip
    return next((says for says, answers in told if finding.value in answers), None)


def _of_sets(state: State) -> Iterator[NextStep]:
    for decision, supposing in SETS.items():
        asked = Asked(replace(state, case=state.case.with_facts(supposed(supposing))))
        for item, finding in asked.findings(decision):
            if finding.status != "not_applicable" and _can_arise(decision, asked):
                yield from _members(finding, item)


def _can_arise(decision: str, asked: Asked) -> bool:
    """Duties of a supervising institution are not asked of a state without a minor."""
    return decision != "gi_plichten" or asked.finding("minderjarig").value != "meerderjarig"


def _members(finding: Finding, item: str | None) -> Iterator[NextStep]:
    decision = finding.decision
    labels = {value.id: value.label for value in decision.values}
    for id, member in finding.members.items():
        if member.truth is False:
            continue
        provisions = tuple(dict.fromkeys(rule.provision for rule in member.rules))
        waits = all(cause.kind == "judgement" for cause in member.causes)
        says = _binding(member.rules) if member.truth else "oordeel" if waits else "open"
        yield NextStep(
            f"{decision.id}/{id}",
            says,
            labels[id],
            _by(labels[id], member.rules),
            None,
            item,
            provisions,
            member.causes,
            decision.id,
        )


def _by(label: Text, rules: tuple[Rule, ...]) -> str | None:
    """Whose step a member is, where its words do not say so already."""
    actors = {rule.actor for rule in rules}
    return actors.pop() if len(actors) == 1 and ":" not in label.nl else None


def _binding(rules: tuple[Rule, ...]) -> Says:
    """Whether a member is a duty, a power or only a norm: what its strongest rule says."""
    binding = [rule for rule in rules if rule.rank > Rank.BELEIDSREGEL]
    if any(rule.kind in DUTIES for rule in binding):
        return "moet"
    return "aan_de_orde" if binding else "norm"
