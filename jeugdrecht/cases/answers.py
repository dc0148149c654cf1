"""
An organisation's own answers to unsettled legal questions, for all of its cases.
"""

from collections.abc import Iterable, Iterator

from jeugdrecht.cases import words
from jeugdrecht.errors import Fault, InputError
from jeugdrecht.logic.case import Case
from jeugdrecht.sources import Lang

SUBJECT = "rechtsvraag"


def with_answers(cases: Iterable[Case], answers: Case, *, lang: Lang = "nl") -> tuple[Case, ...]:
    """
    The cases with an organisation's answers where they say nothing of the question themselves.

    Args:
        cases: what is to be decided.
        answers: a case that speaks of `rechtsvraag.*` only, each answer with who settled it and why.
        lang: the language of the messages.

    Raises:
        InputError: the answers speak of anything else.

    >>> from jeugdrecht.logic.case import Given
    >>> house = Case(20260301, {"rechtsvraag.keten_van_verblijven": Given(True, by="college")})
    >>> [case] = with_answers([Case(20260101)], house)
    >>> case.facts["rechtsvraag.keten_van_verblijven"].by, case.on
    ('college', 20260101)
    """
    faults = tuple(_faults(answers, lang))
    if faults:
        raise InputError(*faults)
    return tuple(case.with_facts({**answers.facts, **case.facts}) for case in cases)


def _faults(answers: Case, lang: Lang) -> Iterator[Fault]:
    for id in (*answers.facts, *answers.lists):
        if id.partition(".")[0] != SUBJECT:
            yield Fault(id, words.NO_ANSWER.message.in_(lang), words.NO_ANSWER.remedy.in_(lang), lang=lang)
