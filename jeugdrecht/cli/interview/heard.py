"""
From what somebody types to an answer in the case, or to what they want instead of answering.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from jeugdrecht.api import read_cases
from jeugdrecht.cases import as_mapping, read_answer
from jeugdrecht.cli.interview import texts
from jeugdrecht.cli.interview.lines import NO, YES
from jeugdrecht.cli.language import Lang
from jeugdrecht.errors import Fault, InputError, quoted
from jeugdrecht.explain.asking import Question, Spot, with_answer, with_items
from jeugdrecht.facts import vocabulary
from jeugdrecht.interview import unanswered
from jeugdrecht.logic.case import Case, Given

UNKNOWN = ("onbekend", "unknown", "o", "weet niet")
NVT = ("nvt", "n.v.t.", "n/a")
FOR_ALL = re.compile(r"(.*\S)\s+(?:alle|allemaal|all)", re.IGNORECASE | re.DOTALL)
COUNT = re.compile(r"(\d{1,4})(\+?)")


@dataclass(frozen=True, slots=True)
class Stand:
    """
    Where an interview stands.

    Args:
        case: what is known.
        skip: the lists and derived values that were said to be unknown.
    """

    case: Case
    skip: frozenset[str] = frozenset()


def answered(stand: Stand, question: Question, said: str, lang: Lang, by: str | None = None) -> Stand:
    """
    Where the interview stands after an answer.

    Args:
        stand: where it stood.
        question: what was asked.
        said: what was typed.
        lang: the language of messages.
        by: who judged it, where it is a judgement.

    Raises:
        InputError: it is no answer to this question, or does not fit what is known.
    """
    if question.unknown_is_skipped and said.casefold() in UNKNOWN:
        return replace(stand, skip=stand.skip | {question.id})
    if question.type == "list":
        return replace(stand, case=_listed(stand.case, question, said, lang))
    alone, items = _for_all(question, said)
    given = _given(question, alone, lang)
    if by is not None and given.state == "given":
        given = replace(given, by=by)
    case = stand.case
    for item in items:
        case = with_answer(case, Spot(question.id, item), given, vocabulary())
    return replace(stand, case=checked(case, lang))


def rest_unknown(stand: Stand, questions: Iterable[Question]) -> Stand:
    """
    Where the interview stands when these questions have no answer.

    Of what counts as not having happened when nothing is said, nothing is said: it is passed over.

    Args:
        stand: where it stood.
        questions: what nobody knows.
    """
    case, skip = unanswered(stand.case, questions)
    return replace(stand, case=case, skip=stand.skip | skip)


def checked(case: Case, lang: Lang) -> Case:
    """
    The case, read again as a file would be, so that contradictions show at once.

    Raises:
        InputError: something does not fit.
    """
    return read_cases(as_mapping(case, vocabulary()), lang=lang)[0]


def _for_all(question: Question, said: str) -> tuple[str, tuple[str | None, ...]]:
    """What was said without *for all*, and for which items."""
    found = FOR_ALL.fullmatch(said)
    if found and question.also:
        return found[1], (question.item, *question.also)
    return said, (question.item,)


def _given(question: Question, said: str, lang: Lang) -> Given:
    fact = vocabulary().fact(question.id)
    assert fact is not None
    word = said.casefold()
    if word in UNKNOWN and "onbekend" not in fact.values:
        return Given(None, "onbekend")
    if word in NVT:
        said = "nvt"
    elif question.type == "bool" and word in (*YES, *NO):
        said = "ja" if word in YES else "nee"
    elif question.type == "enum":
        said = _chosen(question, said)
    return read_answer(fact, said, lang=lang)


def _chosen(question: Question, said: str) -> str:
    """A value by its number, or by its words."""
    if said.isascii() and said.isdigit() and 0 < int(said[:4]) <= len(question.values):
        return str(question.values[int(said[:4]) - 1].value)
    named = (option for option in question.values if option.label.casefold() == said.casefold())
    return next((str(option.value) for option in named), said)


def _listed(case: Case, question: Question, said: str, lang: Lang) -> Case:
    found = COUNT.fullmatch(said)
    if found is None:
        raise InputError(Fault("", texts.NO_COUNT.in_(lang).format(found=quoted(said))))
    if int(found[1]) > texts.MOST_ITEMS:
        raise InputError(Fault("", texts.TOO_MANY.in_(lang).format(most=texts.MOST_ITEMS)))
    items = vocabulary().lists[question.id]
    return checked(with_items(case, items, int(found[1]), complete=not found[2]), lang)
