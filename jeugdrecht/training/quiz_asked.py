"""
What a question of a quiz rests on, and the words that right and wrong answers share.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from jeugdrecht.explain.wording import Words
from jeugdrecht.explain.wording import values as spoken
from jeugdrecht.logic.decisions import Decision, Earliest, Record
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Lang
from jeugdrecht.training import quiz_words as words
from jeugdrecht.training.model import Mistake, ProvisionRef, Question, Scenario
from jeugdrecht.training.narrative import which
from jeugdrecht.training.quiz_model import Item, Option, Sort

WEIGHTIEST = ("decides", "excepts", "limits", "empowers", "blocks")
"""The roles of provisions that settle an answer, the one that says most first."""

MOST_CITED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """
    What one question rests on: of a record it is one field.

    Args:
        scenario: whose case it is about.
        decision: what answers it; of a record the field.
        subject: the id of what it is asked of, or None.
        text: the question.
        finding: the finding, or that of the field.
        answer: the answer in a sentence.
        provisions: what it rests on.
        mistakes: the wrong answers that people give.
        points: what it earns.
    """

    scenario: Scenario
    decision: Decision
    subject: str | None
    text: str
    finding: Mapping[str, Any]
    answer: str
    provisions: tuple[ProvisionRef, ...]
    mistakes: tuple[Mistake, ...]
    points: int


def asked_of(scenario: Scenario, question: Question, law: Rulebase, lang: Lang) -> Iterator[Asked]:
    """The question itself, or one for each field of a record."""
    decision, finding = law.decision(question.decision), question.answer.finding
    text = _about(question.text, scenario, question.subject, lang)
    whole = Asked(
        scenario, decision, question.subject, text, finding, question.answer.text,
        question.answer.provisions, question.mistakes, question.points,
    )  # fmt: skip
    if not isinstance(decision.answer, Record):
        yield whole
        return
    for name in decision.answer.fields:
        field = law.decision(f"{decision.id}.{name}")
        found = finding.get("fields", {}).get(name)
        if found is not None:
            yield _field(whole, field, name, found, lang)


def _field(whole: Asked, field: Decision, name: str, found: Mapping[str, Any], lang: Lang) -> Asked:
    by_id = {ref.id: ref for ref in whole.provisions}
    used = (by_id[one["id"]] for one in found.get("provisions", ()) if one["id"] in by_id)
    mistakes = (
        replace(one, value=one.value.get(name))
        for one in whole.mistakes
        if one.status == "decided" and isinstance(one.value, Mapping)
    )
    return replace(
        whole, decision=field, finding=found, points=1,
        text=_about(field.question.in_(lang), whole.scenario, whole.subject, lang),
        answer=_sentence(answer_text(field, found["status"], found.get("value"), lang)),
        provisions=tuple(used), mistakes=tuple(mistakes),
    )  # fmt: skip


def _about(text: str, scenario: Scenario, subject: str | None, lang: Lang) -> str:
    """A question with which of several offences it is about."""
    return f"{text} {which(scenario.case, subject, lang)}".strip()


def answer_text(decision: Decision, status: str, value: Any, lang: Lang) -> str:
    """
    An answer in a few words, by one form for right and wrong alike.

    >>> from jeugdrecht.rules.library import law_for
    >>> of = law_for("sanctierecht").decision("sanctierecht")
    >>> answer_text(of, "decided", "jeugd", "nl"), answer_text(of, "gap", None, "en")
    ('jeugdstrafrecht', 'no rule decides this')
    """
    if status != "decided":
        return words.STATUSES[status].in_(lang)
    if value is None:
        return words.NO_VALUE.in_(lang)
    number = int(str(value).replace("-", "")) if isinstance(decision.answer, Earliest) else value
    return spoken.of_decision(Words(lang), decision, tuple(number) if isinstance(number, list) else number)


def weightiest(provisions: Iterable[ProvisionRef]) -> tuple[ProvisionRef, ...]:
    """Provisions, each once: those that decide first, those that only support left out where others are."""
    once = {ref.id: ref for ref in provisions}.values()
    weighty = [ref for role in WEIGHTIEST for ref in once if ref.role == role]
    return tuple(weighty or once)


def with_sources(text: str, provisions: Iterable[ProvisionRef], lang: Lang) -> str:
    """A text with the provisions that it does not name itself."""
    cited = [ref.citation for ref in weightiest(provisions)][:MOST_CITED]
    said = text.lower()
    new = [citation for citation in cited if citation.lower() not in said]
    return f"{text} {words.PROVISIONS.in_(lang).format(citations='; '.join(new))}" if new else text


def right_option(asked: Asked, lang: Lang) -> Option:
    """The right answer."""
    text = answer_text(asked.decision, asked.finding["status"], asked.finding.get("value"), lang)
    said = words.RIGHT.in_(lang).format(text=with_sources(asked.answer, asked.provisions, lang))
    first = weightiest(asked.provisions)[:1]
    return Option(text=text, right=True, feedback=said, provision=first[0] if first else None)


def wrong_option(asked: Asked, mistake: Mistake, lang: Lang) -> Option:
    """The answer of someone who makes a mistake."""
    sources = (mistake.provision,) if mistake.provision is not None else asked.provisions
    return Option(
        text=answer_text(asked.decision, mistake.status, mistake.value, lang), right=False,
        feedback=words.WRONG.in_(lang).format(text=with_sources(mistake.why, sources, lang)),
        mistake=mistake.pitfall, provision=mistake.provision,
    )  # fmt: skip


def made(
    asked: Asked, sort: Sort, text: str, options: tuple[Option, ...], lang: Lang, unit: str = ""
) -> Item:
    """A question of a quiz; it gets its number when it is chosen."""
    return Item(
        id="", sort=sort, scenario=asked.scenario.id, decision=asked.decision.id, subject=asked.subject,
        title=asked.scenario.title, narrative=asked.scenario.narrative, text=text, options=options,
        feedback=with_sources(asked.answer, asked.provisions, lang), points=asked.points, unit=unit,
        provisions=weightiest(asked.provisions),
    )  # fmt: skip


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
