"""The promises of the word tables: complete, used, and no two kinds of *not known* in the same words."""

import re
import string

import pytest

from jeugdrecht.explain import explain, render_text
from jeugdrecht.explain.wording import en, nl
from jeugdrecht.explain.wording.values import amount, day, filled
from jeugdrecht.explain.wording.words import Words
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Text
from tests.explain.mini.scenes import RULEBASE, SCENES

VARIANTS = [(lang, register) for lang in ("nl", "en") for register in ("legal", "plain")]


@pytest.mark.parametrize("table", ["LEGAL", "PLAIN", "OFFICIALS", "UNITS", "ITEMS"])
def test_both_languages_have_the_same_keys(table):
    """What is said in one language is said in the other."""
    assert list(getattr(nl, table)) == list(getattr(en, table))


@pytest.mark.parametrize("table", ["LEGAL", "PLAIN"])
def test_translations_fill_in_the_same_parts(table):
    """No language drops a part of a sentence."""
    dutch, english = getattr(nl, table), getattr(en, table)

    assert {key: parts(told) for key, told in dutch.items()} == {
        k: parts(told) for k, told in english.items()
    }


@pytest.mark.parametrize("language", [nl, en])
def test_plain_words_only_say_otherwise_what_there_is(language):
    """The plain register has no sentence of its own, and repeats none of the legal ones."""
    assert set(language.PLAIN) <= set(language.LEGAL)
    assert [key for key, told in language.PLAIN.items() if told == language.LEGAL[key]] == []


def parts(sentence):
    """Give the names of the parts that a sentence fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_sentence_is_used(monkeypatch):
    """The scenes need each sentence of the tables, and no sentence that is not there."""
    said: set[str] = set()
    say = Words.say

    def noted(words, key, **parts):
        said.add(key)
        return say(words, key, **parts)

    monkeypatch.setattr(Words, "say", noted)
    for scene in SCENES.values():
        for full in (False, True):
            explain(scene(), RULEBASE, full=full)

    assert sorted(said ^ set(nl.LEGAL)) == []


@pytest.mark.parametrize(("lang", "register"), VARIANTS)
def test_unknown_judgement_and_assumption_never_share_their_words(lang, register):
    """Not known, for a person to say, assumed not to have happened and no are four different things."""
    words = Words(lang, register)
    said = [
        words.say("fact.left_out", sentence="x"),
        words.say("fact.said_unknown", sentence="x"),
        words.say("judgement.waiting", sentence="x", by="y"),
        words.say("legal_question.waiting", sentence="x"),
        words.say("assumption", sentence="x"),
        words.say("member.no", value="x"),
    ]

    assert len(set(said)) == len(said)


@pytest.mark.parametrize(("lang", "register"), VARIANTS)
@pytest.mark.parametrize("name", SCENES)
def test_no_sentence_is_left_unfilled(name, lang, register):
    """No scene shows a placeholder, a sentinel, or a word of the machine."""
    text = render_text(explain(SCENES[name](), RULEBASE, lang=lang, register=register, full=True))

    assert re.findall(r"[{}]|9999|None|True|False|onbekend_|\w+\.\w+_\w+", text) == []


@pytest.mark.parametrize(
    ("cents", "dutch", "english"),
    [
        (0, "€ 0,00", "€ 0.00"),
        (5, "€ 0,05", "€ 0.05"),
        (90000, "€ 900,00", "€ 900.00"),
        (100000, "€ 1.000,00", "€ 1,000.00"),
    ],
)
def test_amounts(cents, dutch, english):
    """Amounts are written as each language does, from whole cents."""
    assert (amount(Words("nl"), cents), amount(Words("en"), cents)) == (dutch, english)


def test_days():
    """Days are written out, the first of a month without a zero."""
    assert (day(Words("nl"), 20260301), day(Words("en"), 20261231)) == ("1 maart 2026", "31 December 2026")


@pytest.mark.parametrize(
    ("says", "value", "expected"),
    [
        ("het duurt {value}", 1, "het duurt 1 maand"),
        ("het duurt {value}", 3, "het duurt 3 maanden"),
        ("het duurt {value} maanden", 3, "het duurt 3 maanden"),
        ("een {value}-maands termijn", 3, "een 3-maands termijn"),
    ],
)
def test_a_unit_is_said_once(says, value, expected):
    """The unit of a number comes with the value unless the sentence already has it."""
    text = Text(says, says)
    fact = Fact(id="x.y", type=FactType.NUMBER, question=text, says=text, unknown=text, unit="maand")

    assert filled(Words("nl"), fact, value) == expected
