"""The promises about drift: what moved is told once, and what was never compared is never called the same."""

import pytest

from jeugdrecht.corpus import (
    ABSENT,
    METHOD,
    Corpus,
    Verified,
    cited_places,
    drift,
    fingerprint,
    read_data,
    text_of,
)
from jeugdrecht.rules.library import rulebase
from jeugdrecht.sources import Place

from .texts import SR, article, toestand

OLD = "Een molenaar van twintig jaar."
NOW = "Een molenaar van drieëntwintig jaar."
LAW = rulebase()


@pytest.fixture
def outcome(tmp_path):
    """Give a function that says what became of sr:77c:1 with these texts and this fingerprint."""

    def of(*texts, known=None, place="sr:77c:1", day="2026-11-26"):
        with Corpus(tmp_path, writing=True) as corpus:
            corpus.add([(read_data(text, f"{SR}_2014-04-01.xml"), "a.xml") for text in texts])
            verified = {} if known is None else {known.place: known}
            return next(one for one in drift(corpus, LAW, day, verified) if one.cited.place.id == place)

    return of


def under(text, edition="2014-04-01", method=METHOD):
    """Give the fingerprint of a text under which sr:77c:1 was verified."""
    return Verified("sr:77c:1", edition, "toestand", method, fingerprint(text))


def absent():
    """Say that sr:77c:1 was verified to have lapsed."""
    return Verified("sr:77c:1", "2014-04-01", "toestand", METHOD, ABSENT)


def sr(*leden, edition="2014-04-01", **settings):
    """Give Sr with an art. 77c of these leden."""
    return toestand(article("77c", *leden, **settings), edition=edition)


def told(found):
    """Give the outcome and its reason."""
    return found.outcome, found.why


def test_the_same_words_are_the_same_text(outcome):
    """A later edition that says the same is no drift."""
    assert told(outcome(sr(NOW, edition="2020-01-01"), known=under(NOW))) == ("same", "")


def test_a_changed_word_is_shown_with_what_it_was(outcome):
    """The difference is told where the corpus holds the verified text as well."""
    found = outcome(sr(OLD, edition="2010-01-01"), sr(NOW), known=under(OLD, "2010-01-01"))

    assert told(found) == ("changed", "")
    assert [tuple(piece) for piece in found.pieces] == [
        ("same", "Een molenaar van"), ("gone", "twintig"), ("new", "drieëntwintig"), ("same", "jaar."),
    ]  # fmt: skip
    assert "sanctierecht" in found.cited.decisions


def test_a_change_without_the_old_text_has_no_difference_to_show(outcome):
    """A fingerprint does not tell what a text said."""
    found = outcome(sr(NOW), known=under(OLD, "2010-01-01"))

    assert (told(found), found.pieces) == (("changed", ""), ())


@pytest.mark.parametrize(
    ("texts", "known", "expected"),
    [
        ([sr(NOW)], None, ("unknown", "older")),
        ([sr(NOW, edition="2026-07-01")], None, ("unverified", "")),
        ([sr(NOW)], under(NOW, method="eerder-0"), ("unverified", "method")),
        ([sr(edition="2026-07-01", text="x")], None, ("gone", "")),
        ([toestand(article("1", text="x"), edition="2026-07-01")], None, ("gone", "")),
        ([sr(NOW, edition="2026-07-01", attributes='status="vervallen"')], under(NOW), ("gone", "lapsed")),
        ([sr(NOW, edition="2026-07-01", attributes='status="nogniet"')], under(NOW), ("not_in_force", "")),
        ([sr(OLD, edition="2010-01-01")], under(NOW), ("unknown", "older")),
        ([toestand(article("1", text="x"), edition="2010-01-01")], under(NOW), ("unknown", "older")),
        ([sr(NOW, edition="2010-01-01")], under(NOW), ("same", "")),
        ([article("1", text="x").encode()], under(NOW), ("unknown", "not_added")),
        ([sr(NOW, edition="2030-01-01")], under(NOW), ("unknown", "no_edition")),
        ([], under(NOW), ("unknown", "no_edition")),
        ([toestand(article("1", text="x"), edition="2026-07-01")], absent(), ("same", "")),
        ([sr(NOW, edition="2026-07-01", attributes='status="vervallen"')], absent(), ("same", "")),
        ([sr(NOW, edition="2026-07-01")], absent(), ("changed", "")),
        ([sr(NOW, edition="2010-01-01")], absent(), ("unknown", "older")),
    ],
)
def test_every_outcome_has_its_reason(outcome, texts, known, expected):
    """What is older, a part, not in force or never read is said to be so."""
    assert told(outcome(*texts, known=known)) == expected


def test_a_place_without_articles_cannot_be_compared(outcome):
    """Advice has no official text with articles."""
    place = next(one.place.id for one in cited_places(LAW) if one.place.instrument == "vng")

    assert told(outcome(sr(NOW), place=place)) == ("unknown", "no_text")


@pytest.mark.parametrize(
    ("place", "expected"),
    [("sr:77l:6", ("unknown", "no_edition")), ("sr:77s:3", ("gone", ""))],
    ids=["read in a text of then", "read in a text of now"],
)
def test_rules_that_ended_are_compared_with_the_text_of_their_days(outcome, place, expected):
    """What came after a text that was read for the past is no drift; one that was read for today counts."""
    assert told(outcome(sr(NOW, edition="2026-10-01"), place=place)) == expected


def test_every_cited_place_is_told_once():
    """All entries of the catalogue, and every place that carries a rule."""
    ids = [one.place.id for one in cited_places(LAW)]

    assert len(ids) == len(set(ids))
    assert set(ids) >= set(LAW.provisions)


@pytest.mark.parametrize(
    ("id", "expected"),
    [
        ("sr:77o-77q", "77o\neen\n77p\ntwee"),
        ("sr:77o", "een"),
        ("sr:77b:2", None),
        ("sr:77z:molenaar", "vier"),
        ("sr:77z:4", None),
    ],
)
def test_a_place_finds_its_passages(tmp_path, id, expected):
    """A range has the articles that are there; a name that no text numbers has its article."""
    whole = toestand(
        article("77n", text="nul"), article("77o", text="een"), article("77p", text="twee"),
        article("77r", text="drie"), article("77z", text="vier"), article("77aa", text="vijf"),
    )  # fmt: skip
    with Corpus(tmp_path, writing=True) as corpus:
        corpus.add([(read_data(whole, "a.xml"), "a.xml")])
        found = text_of(corpus, Place.parse(id), "2026-01-01")

    assert (found.text if found.passages else None) == expected
