"""The promises of `jeugdrecht.sources.place` and `order`."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.errors import CitationError
from jeugdrecht.sources import Place, bw1, ivrk, sr, statute_order, sv, wet_adolescentenstrafrecht

SEGMENT = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,6}[a-z0-9]", fullmatch=True)
PART = st.from_regex(r"[a-z0-9]([a-z0-9._-]{0,6}[a-z0-9])?|[IVXLC]{1,4}", fullmatch=True)
INSTRUMENT = st.one_of(SEGMENT.filter(lambda one: one != "halt"), SEGMENT.map("halt:{}".format))


@given(INSTRUMENT, st.lists(PART, max_size=5))
def test_parse_undoes_id(instrument, parts):
    """An id read back is the same place."""
    place = Place(instrument, tuple(parts))

    assert Place.parse(place.id) == place
    assert str(place) == place.id


@pytest.mark.parametrize(
    ("text", "instrument", "parts"),
    [
        ("sr:77c:1", "sr", ("77c", "1")),
        ("sv:6.1.25:1", "sv", ("6.1.25", "1")),
        ("halt:amvb2010:1:a", "halt:amvb2010", ("1", "a")),
        ("halt:amvb2024", "halt:amvb2024", ()),
        ("wet-adolescentenstrafrecht:V", "wet-adolescentenstrafrecht", ("V",)),
        ("ivrk:40:2:b:ii", "ivrk", ("40", "2", "b", "ii")),
        ("bw7:446", "bw7", ("446",)),
    ],
)
def test_parse_splits_instrument_from_parts(text, instrument, parts):
    """Instruments gathered under halt have two segments, others one; existence is not asked."""
    assert Place.parse(text) == Place(instrument, parts)


@pytest.mark.parametrize(
    ("text", "article", "lid"),
    [
        ("sr:77c:1", "77c", "1"),
        ("sr:77a", "77a", None),
        ("sr:77o-77q", "77o-77q", None),
        ("ivrk:37:b", "37", None),
        ("jw:1.1:jeugdige:1", "1.1", None),
        ("jw:1.1:woonplaats:tot_2022", "1.1", None),
        ("wet-adolescentenstrafrecht:V", "V", None),
        ("ivrk:voorbehoud:26", None, None),
        ("halt:amvb2024", None, None),
        ("bw1:263:3:zin2", "263", "3"),
    ],
)
def test_article_and_lid(text, article, lid):
    """Article and lid are there only where the place has them."""
    place = Place.parse(text)

    assert (place.article, place.lid) == (article, lid)


@pytest.mark.parametrize(
    "text",
    [
        *("", ":", "sr:", ":77c", "sr::1", "sr:77C", "Sr:77c", "halt", "halt:", "sr:77c:1:", "sr:77 c"),
        *(
            "sr:77c\n",
            "sr:77c\x00",
            "sr:\u096d\u096d",
            "sr:\uff17\uff17",
            "sr:77.",
            "sr:-1",
            "sr:" + "7" * 500,
            "s r:1",
        ),
    ],
)
def test_malformed_ids_are_citation_errors(text):
    """What is not an id says so and shows two that are."""
    with pytest.raises(CitationError) as caught:
        Place.parse(text)

    assert "sr:77c:1 or jw:1.1:jeugdige:1" in str(caught.value)


@given(st.text(max_size=300))
def test_any_text_gives_a_place_or_a_citation_error(text):
    """No text breaks the reading of ids."""
    try:
        place = Place.parse(text)
    except CitationError as error:
        assert error.faults
    else:
        assert place.id == text


def test_places_are_values():
    """Equal places are one key of a dictionary, and have an order of their own."""
    assert {Place("sr", ("77a",)): 1}[sr("77a")] == 1
    assert sorted([sr("77b"), sr("77a", 2), sr("77a")]) == [sr("77a"), sr("77a", 2), sr("77b")]


IN_ORDER = {
    "sr": "1 23 24c 63 77 77a 77b 77c 77d 77da 77e 77m 77ma 77n 77w 77wa 77we 77x 77z 77za 77aa 77bb",
    "sv": "63 382 486 488 488a 488aa 488ab 488ac 488b 489 489a 6.1.1 6.1.14 6.1.25 6.2.4 6.2.13c",
    "bw1": "2 233 253 253a 253aa 253b 253ha 253i 253v 254 265a 265b 265k 266",
    "jw": "1.1 1.2 1a.1 2.1 2.7 2.7a 2.8 2.10 4.0.1 4.1.1 4.1.8 4.1.8a 4.1.9 7.3.2 7.3.12 7.3.12a 9.6 10.1",
    "wet-adolescentenstrafrecht": "I II III IV V VI IX X",
}


@pytest.mark.parametrize("instrument", IN_ORDER)
def test_statute_order_of_articles(instrument):
    """Articles come as the statute prints them; in Sr 77aa follows 77z, in Sv 488aa precedes 488b."""
    expected = [Place(instrument, (article,)) for article in IN_ORDER[instrument].split()]
    shuffled = random.Random(77).sample(expected, len(expected))

    assert sorted(shuffled, key=statute_order) == expected


def test_statute_order_below_the_article_and_across_instruments():
    """An article precedes its leden, lid 2 precedes lid 10, and a treaty precedes a statute."""
    expected = [ivrk("40", 2, "b", "ii"), sr("77a"), sr("77s", 2), sr("77s", 2, "a"), sr("77s", 10), sv("1")]

    shuffled = random.Random(77).sample(expected, len(expected))

    assert sorted(shuffled, key=statute_order) == expected


def test_statute_order_puts_unknown_instruments_last():
    """An external reference can be sorted too."""
    expected = [wet_adolescentenstrafrecht("V"), bw1("1"), Place.parse("bw7:446"), Place.parse("polw:3")]

    shuffled = random.Random(77).sample(expected, len(expected))

    assert sorted(shuffled, key=statute_order) == expected


def test_bare_number_precedes_number_with_letters():
    """77 precedes 77a, and 77a precedes 78."""
    assert sorted([sr("78"), sr("77a"), sr("77")], key=statute_order) == [sr("77"), sr("77a"), sr("78")]
