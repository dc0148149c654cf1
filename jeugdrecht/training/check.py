"""
Checking a set against the law as it is now: which answers a change of law has altered.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jeugdrecht.api import decide, read_cases
from jeugdrecht.api import rulebase as whole
from jeugdrecht.errors import InputError, UnknownIdError
from jeugdrecht.explain.changes.words import outcome_of
from jeugdrecht.findings import Finding
from jeugdrecht.sources import Lang
from jeugdrecht.training.answers import provisions_of
from jeugdrecht.training.model import ModelAnswer, Question, Scenario, ScenarioSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """
    A question whose answer is not what the set says.

    Args:
        scenario: its id.
        decision, subject: the question.
        before, after: the answers in words; *after* is what is wrong where the case cannot be decided now.
        parts: what differs: answer, alternatives, provisions or case.
    """

    scenario: str
    decision: str
    subject: str | None
    before: str
    after: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """
    What checking a set found.

    Args:
        same_law: whether the rules are those the set was made with.
        version, fingerprint: of the law now.
        questions: how many were decided again.
        altered: the questions whose answers differ.
    """

    same_law: bool
    version: str
    fingerprint: str
    questions: int
    altered: tuple[Altered, ...]


def check(made: ScenarioSet) -> Checked:
    """
    Decide every question of a set again, by the law as it is now.

    Args:
        made: the set.

    >>> empty = ScenarioSet(
    ...     seed=1, level=1, lang="nl", version="", fingerprint="", decisions=(), scenarios=()
    ... )
    >>> check(empty).same_law, check(empty).altered
    (False, ())
    """
    law = whole()
    found = tuple(altered for scenario in made.scenarios for altered in _altered(scenario, made))
    return Checked(
        same_law=made.fingerprint == law.fingerprint, version=law.version, fingerprint=law.fingerprint,
        questions=sum(len(scenario.questions) for scenario in made.scenarios), altered=found,
    )  # fmt: skip


def _altered(scenario: Scenario, made: ScenarioSet) -> Iterator[Altered]:
    for question in scenario.questions:
        parts, after = _compared(scenario, question, made)
        if parts:
            yield Altered(scenario=scenario.id, decision=question.decision, subject=question.subject,
                          before=question.answer.text, after=after, parts=parts)  # fmt: skip


def _compared(scenario: Scenario, question: Question, made: ScenarioSet) -> tuple[tuple[str, ...], str]:
    try:
        [case] = read_cases(scenario.case, lang=made.lang)
        found = decide(case, [question.decision])[question.decision, question.subject]
    except (InputError, UnknownIdError) as error:
        return ("case",), str(error)
    return differing(question.answer, found, made.lang), outcome_of(found.found, made.lang).text


def differing(answer: ModelAnswer, found: Finding, lang: Lang) -> tuple[str, ...]:
    """
    In what a finding differs from a model answer: answer, alternatives, provisions.

    Args:
        answer: the model answer.
        found: the finding.
        lang: the language of the set.
    """
    now = found.to_dict(lang, explained=False, stable=False)
    then = answer.finding
    fields = [{name: (one["status"], one["value"]) for name, one in data.get("fields", {}).items()}
              for data in (then, now)]  # fmt: skip
    states = [[(one["provision"], one["value"], one["state"]) for one in data["alternatives"]]
              for data in (then, now)]  # fmt: skip
    same = {
        "answer": (answer.status, answer.value) == (now["status"], now["value"]) and fields[0] == fields[1],
        "alternatives": states[0] == states[1],
        "provisions": [one.id for one in answer.provisions] == [one.id for one in provisions_of(now)],
    }
    return tuple(part for part, holds in same.items() if not holds)
