"""Where conditions cut a fact: the first of each class, the words that go together, the ages counted."""

import pytest

from jeugdrecht.logic.classes import classes_of
from jeugdrecht.logic.decisions import Choice, Decision, Value
from jeugdrecht.logic.rulebase import Rulebase
from jeugdrecht.sources import Text
from tests.engines import vocabulary as v

WORDS = Text("woorden", "words")


def classes(condition):
    """Give the cuts of a decision that arises under this condition."""
    decision = Decision(
        id="d", question=WORDS, answer=Choice((Value("ja", WORDS),)), governing=v.peildatum,
        since="2015-01-01", scope=condition,
    )  # fmt: skip
    return classes_of(Rulebase(decisions=(decision,), lists=v.LISTS), ("d",))


@pytest.mark.parametrize(
    ("condition", "firsts"),
    [
        (v.aantal.at_least(6), {6}),
        (v.aantal.less_than(6), {6}),
        (v.aantal.more_than(6), {7}),
        (v.aantal.at_most(6), {7}),
        (v.aantal.is_(6), {6, 7}),
    ],
    ids=["at least", "less than", "more than", "at most", "is"],
)
def test_a_number_is_cut_where_the_comparison_turns(condition, firsts):
    """The first value of the higher class; an equal has a class of its own."""
    assert dict(classes(condition).firsts) == {"zaak.aantal": firsts}


@pytest.mark.parametrize(
    ("condition", "first"),
    [(v.begin.on_or_after("2020-02-28"), 20200228), (v.begin.on_or_before("2020-02-29"), 20200301)],
    ids=["from a day", "until a leap day"],
)
def test_a_day_is_cut_on_a_day_that_exists(condition, first):
    """The day after the last of February is the first of March."""
    assert dict(classes(condition).firsts) == {"zaak.begin": {first}}


def test_two_facts_that_are_compared_are_not_cut():
    """Where neither side is fixed there is no value to name."""
    assert dict(classes(v.begin.before(v.slot)).firsts) == {}


def test_words_that_a_condition_names_together_are_a_class():
    """Each group of each condition, of the fact that it is about."""
    found = classes(v.soort.in_("x", "y") & ~v.soort.is_("x") & v.kleur.is_("rood"))

    assert dict(found.words) == {
        "zaak.soort": (frozenset({"x", "y"}), frozenset({"x"})),
        "zaak.kleur": (frozenset({"rood"}),),
    }
    assert found.of_words("zaak.soort", ("x", "y", "z")) == (("x",), ("y",), ("z",))
    assert found.of_words("zaak.kleur", ("rood", "blauw", "geel")) == (("rood",), ("blauw", "geel"))


def test_an_age_names_the_birth_and_the_day_once():
    """Two limits of one age are one birth, and both ages at which something changes."""
    found = classes(v.leeftijd.at_least(12) & v.leeftijd.less_than(18))

    assert found.births == (("jeugdige.geboortedatum", "zaak.peildatum"),)
    assert found.ages == (12, 18)


@pytest.mark.parametrize(
    ("least", "most", "numbers"), [(0, 5, (0,)), (0, 6, (0, 6)), (6, 9, (6,)), (7, 9, (7,))]
)
def test_one_number_of_each_class_within_bounds(least, most, numbers):
    """The bounds themselves belong to it."""
    assert classes(v.aantal.at_least(6)).numbers("zaak.aantal", least, most) == numbers
