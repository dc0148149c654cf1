"""What a declared fact is when nothing more is said of it, and which fractions there are."""

import pytest

from jeugdrecht.errors import FactMixError
from jeugdrecht.logic import declare
from jeugdrecht.logic.vocabulary import Nature
from jeugdrecht.sources import Text

WORDS = {"ask": Text("wat?", "what?"), "says": Text("dit", "this"), "unknown": Text("onbekend", "unknown")}


def declared():
    """Give a fact of each kind, declared with as little as possible."""
    return {
        "number": declare.number("a.b", **WORDS),
        "amount": declare.amount("a.b", **WORDS),
        "day": declare.day("a.b", **WORDS),
        "choice": declare.choice("a.b", "ja", "nee", **WORDS),
        "text": declare.text("a.b", **WORDS),
    }


@pytest.mark.parametrize("kind", declared())
def test_a_fact_cannot_be_absent_unless_that_is_said(kind):
    """Only a fact that is declared optional can be given as not applicable; left out, it is unknown."""
    fact = declared()[kind].fact

    assert (fact.optional, fact.item, fact.nature) == (False, None, Nature.OBSERVED)


def test_an_event_can_be_absent():
    """What is left out has not happened."""
    fact = declare.event("a.b", **WORDS).fact

    assert (fact.optional, fact.nature) == (True, Nature.EVENT)


@pytest.mark.parametrize(("numerator", "denominator"), [(-1, 3), (1, 0), (1, -1)])
def test_what_is_no_fraction_is_refused(numerator, denominator):
    """A part of a number is nought or more, of one or more."""
    with pytest.raises(FactMixError, match="no fraction"):
        declared()["number"].times(numerator, denominator)


@pytest.mark.parametrize(("numerator", "denominator"), [(0, 1), (2, 3), (3, 1)])
def test_a_fraction_is_kept_as_it_was_written(numerator, denominator):
    """Nought is a fraction too."""
    found = declared()["number"].times(numerator, denominator)

    assert (found.numerator, found.denominator) == (numerator, denominator)
