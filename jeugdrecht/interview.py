"""
Asking about a case: what is best asked next, and everything that can still change an answer.

Like `jeugdrecht.api` this holds no state: who asks keeps the case, and gives it again with one answer more.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jeugdrecht.api import decide, read_cases
from jeugdrecht.errors import Fault, InputError, UnknownIdError
from jeugdrecht.explain.asking import Question, Questions, World, ask, in_place_of, with_answer
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.case import Case, Given
from jeugdrecht.rules import library
from jeugdrecht.rules.index import DECISIONS
from jeugdrecht.sources import Lang


def next_question(
    case: Mapping[str, Any] | Case,
    decisions: Sequence[str] | None = None,
    *,
    lang: Lang = "nl",
    skip: Iterable[str] = (),
) -> Question | None:
    """
    The question that is best asked next; None when nothing that can be asked would change an answer.

    Args:
        case: a mapping of the same form as a case file, or a case that was read before.
        decisions: what is to be decided; left out, all whose question arises in this case. A field of a
            record can be named too (`sanctiemaxima.werkstraf_uren`).
        lang: the language of the question.
        skip: ids of facts and lists that will not be answered, and are therefore not asked.

    Raises:
        InputError: anything is wrong with the case; all faults at once.
        UnknownIdError: there is no such decision.

    >>> asked = next_question({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"], lang="en")
    >>> asked.id, asked.type, [instead.id for instead in asked.instead]
    ('jeugdige.geboortedatum', 'date', ['jeugdige.leeftijd_op_pleegdatum'])
    >>> given = {"jeugdige": {"geboortedatum": "1990-01-01"}, "feit": {"pleegdatum": "2026-01-10"}}
    >>> next_question(given, ["sanctierecht"]) is None
    True
    """
    found = _ask(case, decisions, lang, skip, most=1, assumed=False)
    return found[0] if len(found) else None


def questions(
    case: Mapping[str, Any] | Case,
    decisions: Sequence[str] | None = None,
    *,
    lang: Lang = "nl",
    skip: Iterable[str] = (),
    most: int | None = None,
    assumed: bool = True,
) -> Questions:
    """
    Everything that can still change an answer, best question first.

    Args:
        case, decisions, lang, skip: as for `next_question`.
        most: give at most so many questions; left out, all of them.
        assumed: whether to look as well for what was taken not to have happened and would change something.

    Raises:
        InputError: anything is wrong with the case; all faults at once.
        UnknownIdError: there is no such decision.

    >>> found = questions({"jeugdige": {"geboortedatum": "2009-05-14"}, "feit": {}}, ["sanctierecht"], most=2)
    >>> [asked.id for asked in found]
    ['feit.pleegdatum', 'feit.gelijktijdig_vervolgd']
    >>> found.outcomes[0].status
    'open'
    """
    return _ask(case, decisions, lang, skip, most=most, assumed=assumed)


def question_of(id: str, item: str | None, beneath: Question, *, lang: Lang = "nl") -> Question:
    """
    The question for a derived value that is given instead of a fact beneath it.

    Args:
        id: of the derived value.
        item: the item it is of.
        beneath: the question in whose place it is asked; the same decisions wait for it.
        lang: the language.

    >>> asked = next_question({"feit": {"pleegdatum": "2026-01-10"}}, ["sanctierecht"], lang="en")
    >>> question_of("jeugdige.leeftijd_op_pleegdatum", "feit-1", asked, lang="en").unit
    'years'
    """
    fact = vocabulary().fact(id)
    if fact is None:
        raise UnknownIdError.among(id, vocabulary().near(id), what="fact")
    return in_place_of(beneath, fact, item, lang)


def unanswered(case: Case, asked: Iterable[Question]) -> tuple[Case, frozenset[str]]:
    """
    What is known when these questions have no answer: the case, and the ids to pass over from then on.

    Each is unknown in the case, but for those of which silence already says what is so: a list, a derived
    value, and what counts as not having happened.

    Args:
        case: what is known.
        asked: the questions.

    >>> known = read_cases({"feit": {"pleegdatum": "2026-01-10"}})[0]
    >>> case, skip = unanswered(known, questions(known, ["sanctierecht"]))
    >>> case.facts["jeugdige.geboortedatum"].state, skip
    ('onbekend', frozenset())
    """
    skip: set[str] = set()
    for question in asked:
        fact = vocabulary().fact(question.id)
        if question.unknown_is_skipped or (fact is not None and fact.silence_counts):
            skip.add(question.id)
        else:
            case = with_answer(case, question.spot, Given(None, "onbekend"), vocabulary())
    return case, frozenset(skip)


def _ask(
    case: Mapping[str, Any] | Case,
    decisions: Sequence[str] | None,
    lang: Lang,
    skip: Iterable[str],
    *,
    most: int | None,
    assumed: bool,
) -> Questions:
    read = case if isinstance(case, Case) else _one(case, lang)
    named = tuple(decisions) if decisions is not None else _arising(read)
    law = library.law_for(*dict.fromkeys(whole(name) for name in named))
    for name in named:
        law.decision(name)
    world = World(law, vocabulary(), named, frozenset(skip))
    return ask(world, read, lang=lang, most=most, assumed=assumed)


def _one(case: Mapping[str, Any], lang: Lang) -> Case:
    found = read_cases(case, lang=lang)
    if len(found) != 1:
        raise InputError(Fault("cases", f"holds {len(found)} cases", "Ask about one case at a time"))
    return found[0]


def _arising(case: Case) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.decision for finding in decide(case)))


def whole(decision: str) -> str:
    """
    The decision of which the law is loaded: of a field, its record.

    >>> whole("sanctiemaxima.werkstraf_uren")
    'sanctiemaxima'
    """
    if decision in DECISIONS:
        return decision
    record = decision.rpartition(".")[0]
    if record in DECISIONS:
        return record
    raise UnknownIdError.among(decision, DECISIONS, what="decision")
