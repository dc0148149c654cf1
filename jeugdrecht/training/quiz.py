"""
From worked scenarios to a quiz: questions that a computer can mark.

A right answer is that of the scenario, which is what the rules give. A wrong one comes from a mistake that
people make; only where there are too few do other answers of the same decision fill up.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from jeugdrecht.logic.decisions import Checklist, Choice, Earliest, ListOf, Lowest, SetOf
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.rules import library
from jeugdrecht.sources import Lang
from jeugdrecht.training import quiz_words as words
from jeugdrecht.training.choose import scenario_set
from jeugdrecht.training.model import Level, Question, Scenario, ScenarioSet
from jeugdrecht.training.quiz_asked import (
    Asked,
    answer_text,
    asked_of,
    made,
    right_option,
    with_sources,
    wrong_option,
)
from jeugdrecht.training.quiz_members import member_items
from jeugdrecht.training.quiz_model import CHOSEN, Item, Option, Quiz, Sort
from jeugdrecht.training.quiz_statements import actor_items, power_items, source_items
from jeugdrecht.training.quiz_written import written_items

BEGIN = ("sanctierecht", "halt", "sanctiemaxima", "ots", "einde_ots")
"""The decisions of a quiz that names none: among them give choices, numbers and days."""

MOST_OPTIONS = 4
"""More are read badly, and the further ones are seldom chosen."""

FILLERS = ("open", "judgement", "not_applicable")
"""What may fill up a question with too few mistakes, after the other values of its decision."""


def quiz(
    decisions: Sequence[str] | None = None, *, count: int = 10, level: Level = 1, seed: int = 1,
    lang: Lang = "nl",
) -> Quiz:  # fmt: skip
    """
    A quiz; the same arguments and the same rules give the same quiz.

    Args:
        decisions: the ids to practise; left out, those to begin with.
        count: how many questions at most.
        level: how hard its cases are.
        seed: what the choices are drawn from.
        lang: the language of the words.

    Raises:
        UnknownIdError: there is no such decision.

    >>> made = quiz(["minderjarig"], count=2, seed=4)
    >>> [item.text for item in made.items][0]
    'Is de jeugdige minderjarig?'
    """
    cases = scenario_set(decisions or BEGIN, count=count, level=level, seed=seed, lang=lang)
    return quiz_of(cases, count)


def quiz_of(scenarios: ScenarioSet, count: int) -> Quiz:
    """
    A quiz on the cases of some scenarios: each kind of question and each mistake in turn.

    Args:
        scenarios: the worked scenarios; their seed decides what is chosen, and in what order.
        count: how many questions at most.

    >>> nothing = dict(version="", fingerprint="", decisions=(), scenarios=())
    >>> quiz_of(ScenarioSet(seed=1, level=1, lang="nl", **nothing), 10).items
    ()
    """
    drawn = Random(scenarios.seed)
    candidates = list(items_of(scenarios))
    chosen = sorted(_mixed(candidates, count, drawn), key=candidates.index)
    used = {item.scenario for item in chosen}
    numbered = (_numbered(item, number, scenarios.lang, drawn) for number, item in enumerate(chosen, 1))
    return Quiz(
        seed=scenarios.seed, level=scenarios.level, lang=scenarios.lang, version=scenarios.version,
        fingerprint=scenarios.fingerprint, decisions=scenarios.decisions, items=tuple(numbered),
        basis=tuple(scenario for scenario in scenarios.scenarios if scenario.id in used),
    )  # fmt: skip


def items_of(scenarios: ScenarioSet) -> Iterator[Item]:
    """Every question that some scenarios give, in their order; the right option first."""
    law = library.law_for(
        *dict.fromkeys(_whole(q.decision) for s in scenarios.scenarios for q in s.questions)
    )
    drawn = Random(scenarios.seed)
    for scenario in scenarios.scenarios:
        for question in scenario.questions:
            yield from items_of_question(scenario, question, law, scenarios.lang, drawn)


def items_of_question(
    scenario: Scenario, question: Question, law: Rulebase, lang: Lang, drawn: Random
) -> Iterator[Item]:
    """The questions of a quiz that one question of a scenario gives; none where its answer is too long."""
    for asked in asked_of(scenario, question, law, lang):
        yield from _item(asked, law, lang, drawn)
        for item in (*source_items(asked, law, lang), *power_items(asked, lang), *actor_items(asked, lang)):
            yield replace(item, options=_few(item.options, drawn))


def _item(asked: Asked, law: Rulebase, lang: Lang, drawn: Random) -> Iterator[Item]:
    status, value = asked.finding["status"], asked.finding.get("value")
    shape = asked.decision.answer
    if isinstance(shape, Lowest | Earliest) and status == "decided" and value is not None:
        yield from written_items(asked, value, law, lang)
    elif isinstance(shape, SetOf | ListOf | Checklist) and status == "decided":
        yield from member_items(asked, value or (), law, lang, drawn)
    elif isinstance(shape, Choice) or (asked.decision.record is None and _has_short_answer(asked)):
        yield made(asked, Sort.CHOICE, asked.text, _few(_choices(asked, lang, drawn), drawn), lang)


def _has_short_answer(asked: Asked) -> bool:
    """Whether the answer is that there is none yet, which can be chosen whatever the shape of an answer."""
    undecided = asked.finding["status"] != "decided" or asked.finding.get("value") is None
    return undecided and isinstance(asked.decision.answer, Lowest | Earliest | SetOf | ListOf | Checklist)


def _choices(asked: Asked, lang: Lang, drawn: Random) -> tuple[Option, ...]:
    """The right answer, then the mistakes, then what fills up; no two read the same."""
    right = right_option(asked, lang)
    options = {right.text: right}
    for mistake in asked.mistakes:
        wrong = wrong_option(asked, mistake, lang)
        options.setdefault(wrong.text, wrong)
    values = [value.id for value in asked.decision.values]
    drawn.shuffle(values)
    others = [("decided", value) for value in values] + [(status, None) for status in FILLERS]
    for status, value in others:
        filler = _filler(asked, answer_text(asked.decision, status, value, lang), lang)
        options.setdefault(filler.text, filler)
    return tuple(options.values())


def _few(options: tuple[Option, ...], drawn: Random) -> tuple[Option, ...]:
    """The right option first and as few others as can be read: real mistakes before what fills up."""
    right, *others = options
    slips = [option for option in others if option.mistake is not None]
    fillers = [option for option in others if option.mistake is None]
    drawn.shuffle(slips)
    return (right, *(slips + fillers)[: MOST_OPTIONS - 1])


def _filler(asked: Asked, text: str, lang: Lang) -> Option:
    said = words.NOT_SO.in_(lang).format(text=with_sources(asked.answer, asked.provisions, lang))
    return Option(text=text, right=False, feedback=said)


def _mixed(candidates: list[Item], count: int, drawn: Random) -> list[Item]:
    """Some of the questions: on as many cases, of as many sorts and with as many mistakes as can be."""
    left = drawn.sample(candidates, len(candidates))
    used: Counter[object] = Counter()
    chosen: list[Item] = []
    while left and len(chosen) < count:
        item = min(
            left,
            key=lambda one: (used[_case(one)], used[one.sort], not one.mistakes, used[_exercise(one)]),
        )
        left.remove(item)
        used.update((item.sort, _case(item), _exercise(item)))
        chosen.append(item)
    return chosen


def _case(item: Item) -> str:
    """The scenario of a question; of twins the one that they are together."""
    return item.scenario.partition("-")[0]


def _exercise(item: Item) -> tuple[str, ...]:
    """What a question practises: two of the same decision and mistakes are read as one."""
    return (item.decision, *sorted(set(item.mistakes)))


def _numbered(item: Item, number: int, lang: Lang, drawn: Random) -> Item:
    options = item.options
    if item.sort in CHOSEN:
        options = tuple(drawn.sample(options, len(options)))
    return replace(item, id=words.ITEM.in_(lang).format(number=number), options=options)


def _whole(decision: str) -> str:
    return decision.partition(".")[0]
