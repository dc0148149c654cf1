"""
The findings as the page shows them: in short, with their explanation, and what an answer moved.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jeugdrecht.api import decide
from jeugdrecht.counterfactual import ages
from jeugdrecht.explain import Explanation
from jeugdrecht.explain.changes import AgeTable, Place, WhatIf, what_if
from jeugdrecht.explain.changes.words import outcome_of
from jeugdrecht.explain.wording import Words, values
from jeugdrecht.facts import vocabulary
from jeugdrecht.findings import Finding, Result
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.rules import library
from jeugdrecht.web.guard.desk import Ticket
from jeugdrecht.web.pages.stand import Look, Stand
from jeugdrecht.web.pages.words import SAY

MOST_EXPLAINED = 6
"""Of more findings the explanations are shown one by one, when somebody asks for them."""

MOST_NEWS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """
    One finding on the page.

    Args:
        key: the decision and its subject, as a button names them.
        dom: its id on the page.
        question: of the decision.
        subject: the item it is about, in words; empty for the case.
        status: decided, open, …
        tag: the status in words.
        short: the answer in a few words.
        answer: the answer in a sentence, without what is missing one by one.
        explanation: the whole; None where it was not asked for.
        stable_until: the day from which the answer can differ, in words; empty where there is none.
        changed: whether the last answer changed it.
    """

    key: str
    dom: str
    question: str
    subject: str
    status: str
    tag: str
    short: str
    answer: str
    explanation: Explanation | None
    stable_until: str
    changed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """
    All findings, and what is new in them.

    Args:
        on: the reference date in words.
        shown: the findings.
        news: what the last answer changed, in sentences; empty where nothing was answered.
        ages: the ages of the person; None where the day of birth is not known.
        waits: the ids of the facts that an answer still waits for, with the item.
    """

    on: str
    shown: tuple[Shown, ...]
    news: tuple[str, ...]
    ages: AgeTable | None
    waits: frozenset[tuple[str, str | None]]


def findings(stand: Stand, look: Look, before: Case | None, ticket: Ticket) -> Findings:
    """
    The findings of a case.

    Args:
        stand: the case, and what is asked.
        look: the language and the register.
        before: the case before the last answer; None where nothing was answered.
        ticket: says when nobody waits any more.

    >>> from jeugdrecht.logic.case import Case
    >>> found = findings(Stand(Case(20260301), ("minderjarig",)), Look("en"), None, Ticket())
    >>> found.shown[0].status, found.on
    ('open', '1 March 2026')
    """
    result = decide(stand.case, stand.named)
    ticket.check()
    earlier = {} if before is None else _shorts(decide(before, stand.named), look)
    shorts = _shorts(result, look)
    changed = {key for key, short in shorts.items() if before is not None and earlier.get(key) != short}
    shown = []
    few = len(result.findings) <= MOST_EXPLAINED
    for number, finding in enumerate(result):
        ticket.check()
        key = _key(finding)
        explained = few or key in stand.shown
        shown.append(_shown(finding, look, f"b-{number}", explained=explained, changed=key in changed))
    waits = frozenset(spot for finding in result for spot in _waiting(finding))
    return Findings(
        on=day(result.on, look), shown=tuple(shown), news=_news(shown, look) if before is not None else (),
        ages=ages(result, lang=look.lang), waits=waits,
    )  # fmt: skip


def beside(stand: Stand, after: Case, spot_given: tuple[Place, Given], look: Look) -> WhatIf:
    """
    The findings before and after a change of one answer, side by side.

    Args:
        stand: the case as it is.
        after: the case with the change.
        spot_given: what is changed, and into what.
        look: the language.
    """
    one, other = decide(stand.case, stand.named), decide(after, stand.named)
    law = library.law_for(*dict.fromkeys(finding.decision for finding in (*one, *other)))
    found = [[finding.found for finding in result] for result in (one, other)]
    return what_if(law, stand.case, after, dict([spot_given]), found[0], found[1], lang=look.lang)


def place_of(id: str, item: str | None) -> Place | None:
    """Where a changed answer stands; None for a list."""
    fact = vocabulary().fact(id)
    if fact is None:
        return None
    items = vocabulary().list_of_item.get(fact.item or "")
    return Place(fact, item, items.id) if items is not None and item is not None else Place(fact)


def day(text: str, look: Look) -> str:
    """A day as people write it."""
    return values.iso_day(Words(look.lang), text)


def _waiting(finding: Finding) -> Iterator[tuple[str, str | None]]:
    found = finding.found
    for part in (found, *found.fields.values(), *(part.finding for part in found.parts)):
        yield from ((cause.id, cause.item or None) for cause in part.causes)


def _key(finding: Finding) -> str:
    return f"{finding.decision}|{finding.subject or ''}"


def _shorts(result: Result, look: Look) -> dict[str, str]:
    return {_key(finding): outcome_of(finding.found, look.lang).text for finding in result}


def _shown(finding: Finding, look: Look, dom: str, *, explained: bool, changed: bool) -> Shown:
    words = Words(look.lang, look.register)
    later = finding.stable_until if explained else None
    short = outcome_of(finding.found, look.lang).text
    explanation = finding.explanation(look.lang, look.register) if explained else None
    return Shown(
        key=_key(finding), dom=dom, question=words.of(finding.found.decision.question),
        subject=finding.subject or "", status=finding.status, tag=SAY[f"s_{finding.status}"].in_(look.lang),
        short=short, answer=_answer(finding, explanation, short, look), explanation=explanation,
        stable_until="" if later is None else day(later, look), changed=changed,
    )  # fmt: skip


def _answer(finding: Finding, explanation: Explanation | None, short: str, look: Look) -> str:
    if finding.status == "open":
        count = len(finding.missing)
        return SAY["missing_one" if count == 1 else "missing_more"].in_(look.lang).format(count=count)
    if explanation is not None:
        return explanation.answer
    # Where the question does not arise, its tag has said so.
    return "" if finding.status == "not_applicable" else f"{short[:1].upper()}{short[1:]}."


def _news(shown: Sequence[Shown], look: Look) -> tuple[str, ...]:
    moved = [one for one in shown if one.changed]
    if not moved:
        return (SAY["news_none"].in_(look.lang),)
    told = [_sentence(one, look) for one in moved[:MOST_NEWS]]
    more = len(moved) - len(told)
    return (*told, *([SAY["news_more"].in_(look.lang).format(count=more)] if more else []))


def _sentence(one: Shown, look: Look) -> str:
    return SAY["news_one"].in_(look.lang).format(question=one.question, answer=one.short)
