"""The promises of `jeugdrecht.sources.jci`."""

import json
from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.errors import CitationError
from jeugdrecht.sources import INSTRUMENTS, Jci, Place, jci_for, place_of, url_for
from jeugdrecht.sources.jci import SITE

# What the corpus holds beside JCI links, with the reason for which each is declined.
DECLINED = {
    **dict.fromkeys(
        (
            "32004L0017",
            "32004L0018",
            "32014L0055",
            "31991L0308",
            "32001L0097",
            "32014L0023",
            "32014L0024",
            "32014L0025",
        ),
        "is a CELEX number of European law, not a JCI link",
    ),
    "": "is empty",
}


@pytest.fixture(scope="module")
def corpus(shared):
    """Every link of the corpus, and every short form in it."""
    lines = (shared / "samples" / "jci-corpus" / "jci_links.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row[name] for row in rows for name in ("jci", "short") if name in row]


def test_every_link_of_the_corpus_is_printed_byte_for_byte(corpus):
    """Order, repeated keys and values stay as they were; what is declined is listed by reason."""
    declined = Counter()
    for text in corpus:
        try:
            assert str(Jci.parse(text)).encode() == text.encode()
        except CitationError as error:
            declined[text] += 1
            assert DECLINED[text] in str(error)

    assert len(corpus) == 558
    assert declined == Counter(dict.fromkeys(DECLINED, 1))


def test_schemes_of_the_corpus(corpus):
    """The corpus holds version 1.3 and both kinds of 1.0."""
    links = [Jci.parse(text) for text in corpus if text not in DECLINED]

    assert {(link.scheme, link.kind) for link in links} == {("jci1.3", "c"), ("1.0", "c"), ("1.0", "v")}
    assert any(len(link.values("o")) == 2 for link in links)


VALUE = st.text("abcXVI0123456789.:%-", max_size=8)
ITEM = st.tuples(st.sampled_from(["artikel", "lid", "o", "boek", "titeldeel", "g", "z"]), VALUE)


@given(
    st.sampled_from(["jci1.3", "jci1.31", "jci1.0", "1.0"]),
    st.sampled_from("cv"),
    st.from_regex(r"BWB[RVW][0-9]{7}", fullmatch=True),
    st.lists(ITEM, max_size=6),
)
def test_parse_undoes_str(scheme, kind, bwb, items):
    """Every link that can be printed can be read."""
    link = Jci(scheme, kind, bwb, tuple(items))

    assert Jci.parse(str(link)) == link


def test_values_keep_their_order():
    """A key that comes back gives all its values."""
    link = Jci.parse("jci1.3:c:BWBR0032203&artikel=2.8&lid=1&o=a&o=1&z=2022-03-02&g=2022-03-02")

    assert (link.values("o"), link.value("o"), link.value("g")) == (("a", "1"), "a", "2022-03-02")
    assert (link.value("boek"), link.values("boek")) == (None, ())


@pytest.mark.parametrize(
    "text",
    [
        *("jci1.3", "jci1.3:c:", "jci1.3:x:BWBR0001854", "jci1.4:c:BWBR0001854", "jci1.3:c:BWBR001854"),
        *(
            "jci1.3:c:BWBR0001854&artikel",
            "jci1.3:c:BWBR0001854&=1",
            "jci1.3:c:BWBR0001854&",
            "1.3:c:BWBR0001854",
        ),
        *(
            "jci1.3:c:BWBR0001854&artikel=7 7",
            "jci1.3:c:BWBR0001854&artikel=77\x00",
            "jci1.3:c:BWBR0001854\n",
        ),
        *("jci1.3:c:BWBR\u0660001854", "jci1.3:c:BWBR0001854" + "&o=a" * 100_000, SITE),
    ],
    ids=lambda text: ascii(text[:40]),
)
def test_what_is_no_link_is_refused(text):
    """A malformed link is a CitationError that shows two valid ones."""
    with pytest.raises(CitationError, match=r"Write jci1\.3:c:BWBR0001854.* or 1\.0:v:BWBR0001854"):
        Jci.parse(text)


@given(st.text(max_size=200) | st.text(max_size=60).map("jci1.3:c:BWBR0001854&{}".format))
def test_any_text_is_printed_again_or_refused(text):
    """No text breaks the reading of links."""
    try:
        assert str(Jci.parse(text)) == text
    except CitationError as error:
        assert error.faults


DAY = date(2026, 1, 10)
LINKS = {
    "sr:77a": "jci1.3:c:BWBR0001854&artikel=77a&g=2026-01-10",
    "sr:77c:1": "jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10",
    "sr:77f:1:a": "jci1.3:c:BWBR0001854&artikel=77f&lid=1&o=a&g=2026-01-10",
    "sv:6.1.25:1": "jci1.3:c:BWBR0001903&artikel=6:1:25&lid=1&g=2026-01-10",
    "sv:382:b:6": "jci1.3:c:BWBR0001903&artikel=382&o=b&o=6&g=2026-01-10",
    "bw1:255:1": "jci1.3:c:BWBR0002656&artikel=255&lid=1&g=2026-01-10",
    "bw1:263:3:zin2": "jci1.3:c:BWBR0002656&artikel=263&lid=3&g=2026-01-10",
    "jw:1.1:jeugdige:1": "jci1.3:c:BWBR0034925&artikel=1.1&g=2026-01-10",
    "ivrk:40:2:b:iii": "jci1.3:c:BWBV0002508&artikel=40&lid=2&o=b&o=iii&g=2026-01-10",
    "ivrk:voorbehoud:26": "jci1.3:c:BWBV0002508&g=2026-01-10",
    "halt:richtlijn:16-17": "jci1.3:c:BWBR0036114&g=2026-01-10",
    "cert:stelsel:1": "jci1.3:c:BWBR0035236&g=2026-01-10",
    "sr:77o-77q": "jci1.3:c:BWBR0001854&artikel=77o&g=2026-01-10",
    "halt:amvb2024": None,
    "vng:kindgezin:1a": None,
    "wet-adolescentenstrafrecht:V": None,
}


@pytest.mark.parametrize("name", LINKS)
def test_link_and_address_of_a_place(name):
    """A link goes as deep as the text is addressed; without a BWB id there is none."""
    place, expected = Place.parse(name), LINKS[name]

    assert jci_for(place, DAY) == expected
    assert url_for(place, DAY) == (expected and f"https://wetten.overheid.nl/{expected}")
    assert jci_for(place) == (expected and expected.removesuffix("&g=2026-01-10"))


ADDRESSED = ("sr:77a", "sr:77c:1", "sr:77f:1:a", "sv:6.1.25:1", "sv:382:b:6", "bw1:255:1", "ivrk:40:2:b:iii")


@pytest.mark.parametrize("name", ADDRESSED)
def test_place_of_undoes_jci_for(name):
    """A link leads back to the place from which it was made."""
    assert place_of(Jci.parse(str(jci_for(Place.parse(name), DAY)))).id == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.0:v:BWBR0001854", "sr"),
        ("jci1.3:c:BWBR0001854&z=2026-01-10&g=2026-01-10", "sr"),
        ("jci1.3:c:BWBR0034925&hoofdstuk=1&artikel=1.1&o=a&o=1", "jw:1.1:a:1"),
        ("jci1.3:c:BWBR0001854&artikel=77C", "sr:77c"),
        ("jci1.3:c:BWBR0035236", "rnk"),
    ],
)
def test_place_of_reads_links_of_others(text, expected):
    """Chapters around an article and dates do not matter; the norms' BWB id means the regulation."""
    assert place_of(Jci.parse(text)).id == expected


@pytest.mark.parametrize(
    "text",
    ["jci1.3:c:BWBR0001854&titeldeel=VIIIA", "jci1.3:c:BWBR0001854&lid=1", "jci1.3:c:BWBR0001854&artikel="],
)
def test_links_without_an_article_are_refused(text):
    """A chapter is no place."""
    with pytest.raises(CitationError):
        place_of(Jci.parse(text))


def test_every_place_of_the_law_tables_links_to_a_valid_jci(law_ids):
    """Each link made here is read here, and leads to the same article."""
    places = [place for place in map(Place.parse, law_ids) if place.instrument in INSTRUMENTS]
    linked = [(place, Jci.parse(link)) for place in places if (link := jci_for(place, DAY))]

    assert len(linked) > 900
    for place, link in linked:
        back = place_of(link)
        assert back.parts[: len(back.parts)] == place.parts[: len(back.parts)] or "-" in place.parts[0]
