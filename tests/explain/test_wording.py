"""The promises of the word tables: complete, used, and no two kinds of *not known* in the same words."""

import re
import string

import pytest

from jeugdrecht.api import rulebase
from jeugdrecht.explain import explain, render_text
from jeugdrecht.explain.tree import Proof
from jeugdrecht.explain.wording import en, nl
from jeugdrecht.explain.wording.facts import sentence
from jeugdrecht.explain.wording.values import amount, cited, day, filled
from jeugdrecht.explain.wording.words import Words, words_in
from jeugdrecht.facts import vocabulary
from jeugdrecht.logic.decisions import ListOf
from jeugdrecht.logic.vocabulary import Fact, FactType
from jeugdrecht.sources import Text
from tests.explain.mini import vocabulary as v
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
    words_in.cache_clear()  # what was worded before would not be said again
    for scene in SCENES.values():
        for lang, full in (("nl", False), ("nl", True), ("en", False)):
            explain(scene(), RULEBASE, lang=lang, full=full)

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
    assert re.findall(r"\b(?:sr|sv|jw|lpw|halt):[0-9a-z]|\bzaak\.[a-z]", re.sub(r"https:\S+", "", text)) == []


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


UNKNOWN = "het is niet bekend of de verdachte het feit bekent"
FACTS = [node.fact for node in vocabulary().all()]


def test_every_value_that_can_be_chosen_has_english_words():
    """No value of a choice, and no part of a record, is shown in Dutch to an English reader."""
    values = {value for fact in FACTS for value in fact.values}
    answers = (decision.answer for decision in rulebase().decisions.values())
    members = {name for answer in answers if isinstance(answer, ListOf) for name in answer.members} - {"id"}

    assert sorted((values | members) - set(en.TERMS) - set(en.OFFICIALS)) == []
    assert sorted(set(nl.TERMS) - set(en.TERMS)) == []


def test_every_official_unit_and_list_has_words():
    """Whoever judges or acts, each unit and each kind of item has a name in both languages."""
    law = rulebase()
    officials = {by for fact in FACTS for by in fact.by} | {part.actor for part in law.parts if part.actor}
    units = {fact.unit for fact in FACTS if fact.unit} - {"cent"}

    assert sorted(officials - set(nl.OFFICIALS)) == []
    assert sorted(units - set(nl.UNITS)) == []
    assert sorted(set(vocabulary().list_of_item) - set(nl.ITEMS)) == []


@pytest.mark.parametrize(
    ("lang", "register", "value", "negated", "expected"),
    [
        ("nl", "legal", True, False, "de verdachte bekent het feit"),
        ("nl", "legal", False, False, "de verdachte bekent het feit niet; vereist: het tegendeel"),
        ("nl", "legal", True, True, "de verdachte bekent het feit; vereist: het tegendeel"),
        ("nl", "legal", False, True, "de verdachte bekent het feit niet"),
        ("nl", "legal", None, True, f"{UNKNOWN} (niet opgegeven); vereist: dat dit niet zo is"),
        ("nl", "legal", None, False, f"{UNKNOWN} (niet opgegeven)"),
        ("nl", "plain", True, True, "de verdachte bekent het feit. Nodig is het omgekeerde"),
        ("en", "legal", True, True, "the suspect confesses; required: the opposite"),
        ("en", "plain", True, True, "the suspect confesses. It must be the other way round"),
    ],
)  # fmt: skip
def test_a_sentence_says_what_is_the_case_and_what_is_required(lang, register, value, negated, expected):
    """A fact is told as it is, whether or not its opposite is asked; where the two differ, that is said."""
    state = "unknown" if value is None else "holds" if value is not negated else "does_not_hold"
    proof = Proof(kind="fact", state=state, about=v.bekent, value=value, negated=negated)

    assert sentence(Words(lang, register), v.bekent.fact, proof) == expected


@pytest.mark.parametrize(
    ("lang", "register", "marks"),
    [
        ("nl", "legal", ("voldaan", "niet voldaan")),
        ("nl", "plain", ("voldoet", "voldoet niet")),
        ("en", "legal", ("met", "not met")),
        ("en", "plain", ("fits", "does not fit")),
    ],
)
def test_the_mark_of_a_condition_says_whether_it_is_met(lang, register, marks):
    """The mark is about the requirement, so it cannot be read as denying the sentence behind it."""
    told = explain(SCENES["rechter_kind"](), RULEBASE, lang=lang, register=register)
    found = {node.mark for node in nodes_of(told.root) if node.kind in ("condition", "fact")}

    assert found - {Words(lang, register).say("mark.known")} == set(marks)


def nodes_of(node):
    """Give a node and all beneath it."""
    yield node
    for beneath in node.because:
        yield from nodes_of(beneath)


def test_only_a_duty_says_for_whom_it_is():
    """Whoever applies a rule is left out; whoever must do something is named, where it must be done."""
    duty = render_text(explain(SCENES["waarborgen_periode"](), RULEBASE), width=10_000)
    others = [
        render_text(explain(SCENES[name](), RULEBASE), width=10_000) for name in ("halt_kan", "rechter_kind")
    ]

    assert "art. 488 Sv (wet), bescherming in de procedure (voor de officier van justitie)" in duty
    assert [text for text in others if "officier" in text] == []


def test_a_record_of_a_list_says_itself_once():
    """The record and the rule that gives it are one line; one that does not arise says so and no more."""
    told = explain(SCENES["beginselen_deels"](), RULEBASE)
    text = render_text(told, width=10_000)

    assert text.count("weeg het belang") == 1
    assert "[nee] art. 12 lid 1 IVRK (verdrag), mening van het kind – speelt hier niet\n" in text
    assert "artikel:" not in text


def test_an_undecided_decision_names_the_text_that_was_not_read():
    """The headline says which text stands in the way, not only which question."""
    told = explain(SCENES["na_ongelezen"](), RULEBASE)

    assert told.answer == (
        "Niet te beslissen: de vraag „Wat staat er?” is niet te beantwoorden: niet gelezen is "
        "art. 77f lid 1 Sr (alleen in een bron uit de tweede hand)."
    )


@pytest.mark.parametrize(
    ("text", "dutch", "english"),
    [
        ("sr:350", "art. 350 Sr", "art. 350 Sr"),
        ("lpw:2:3", "art. 2 lid 3 Lpw", "art. 2 para. 3 Lpw"),
        ("sr:350 vernieling", "art. 350 Sr (vernieling)", "art. 350 Sr (vernieling)"),
        ("wp2000:72", "art. 72 Wp2000", "art. 72 Wp2000"),
        ("Den Haag: centrum", "Den Haag: centrum", "Den Haag: centrum"),
        ("gemeentelijke verordening", "gemeentelijke verordening", "gemeentelijke verordening"),
    ],
)
def test_a_place_in_the_law_is_cited(text, dutch, english):
    """A text that is the id of a place is shown as lawyers cite it; any other text as it stands."""
    assert (cited(Words("nl"), text), cited(Words("en"), text)) == (dutch, english)


@pytest.mark.parametrize(
    ("lang", "legal", "everyday"),
    [
        (
            "nl",
            "het is aan de rechter of de ernst grond geeft",
            "de rechter beslist of de ernst een goede reden is",
        ),
        ("nl", "De ouders stemmen niet in met de Halt-afdoening", "De ouders zijn het niet eens met Halt"),
        ("nl", "Het is niet bekend of dit zo is", "We weten niet of dit zo is"),
        ("en", "the gravity of the offence gives no ground", "the gravity of the offence is no good reason"),
        ("en", "It is not known", "We do not know"),
    ],
)
def test_plain_words_replace_those_of_the_law(lang, legal, everyday):
    """Facts and headings are told in everyday words in the plain register, and only there."""
    text = Text(legal, legal)

    assert (Words(lang, "plain").of(text), Words(lang).of(text)) == (everyday, legal)


@pytest.mark.parametrize("language", [nl, en])
def test_everyday_words_are_other_words(language):
    """No phrase stands for itself, and none is put back by another."""
    assert [
        legal for legal, said in language.EVERYDAY.items() if said == legal or said in language.EVERYDAY
    ] == []
