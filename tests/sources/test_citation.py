"""The promises of `jeugdrecht.sources.citation`."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.errors import CitationError
from jeugdrecht.sources import INSTRUMENTS, Place, cite, parse, wet_adolescentenstrafrecht

PRINTED = {
    "sr:77a": ("art. 77a Sr", "77a Sr", "art. 77a Sr"),
    "sr:77c:1": ("art. 77c lid 1 Sr", "77c Sr", "art. 77c para. 1 Sr"),
    "sr:77f:1:a": ("art. 77f lid 1 onder a Sr", "77f Sr", "art. 77f para. 1 point a Sr"),
    "sr:77o-77q": ("art. 77o-77q Sr", "77o-77q Sr", "art. 77o-77q Sr"),
    "sv:6.1.25:1": ("art. 6:1:25 lid 1 Sv", "6:1:25 Sv", "art. 6:1:25 para. 1 Sv"),
    "sv:382:b:6": ("art. 382 onder b (6) Sv", "382 Sv", "art. 382 point b (6) Sv"),
    "bw1:255:1": ("art. 1:255 lid 1 BW", "1:255 BW", "art. 1:255 para. 1 BW"),
    "bw1:255:1:a": ("art. 1:255 lid 1 onder a BW", "1:255 BW", "art. 1:255 para. 1 point a BW"),
    "bw1:263:3:zin2": ("art. 1:263 lid 3 (zin2) BW", "1:263 BW", "art. 1:263 para. 3 (zin2) BW"),
    "ivrk:40:2:b:ii": ("art. 40 lid 2 onder b (ii) IVRK", "40 IVRK", "art. 40 para. 2 point b (ii) IVRK"),
    "ivrk:37:b": ("art. 37 onder b IVRK", "37 IVRK", "art. 37 point b IVRK"),
    "ivrk:voorbehoud:40": ("IVRK, voorbehoud 40",) * 3,
    "jw:1.1:jeugdige:1": (
        "art. 1.1 (jeugdige, onderdeel 1) Jeugdwet",
        "1.1 Jeugdwet",
        "art. 1.1 (jeugdige, item 1) Jeugdwet",
    ),
    "jw:1.1:gecertificeerde_instelling": (
        "art. 1.1 (gecertificeerde instelling) Jeugdwet",
        "1.1 Jeugdwet",
        "art. 1.1 (gecertificeerde instelling) Jeugdwet",
    ),
    "halt:amvb2010:1:a": (
        "art. 1 onder a Besluit aanwijzing Halt-feiten",
        "1 Besluit aanwijzing Halt-feiten",
        "art. 1 point a Besluit aanwijzing Halt-feiten",
    ),
    "halt:amvb2024": ("Besluit aanwijzing Halt-feiten 2024",) * 3,
    "halt:richtlijn:16-17": ("Richtlijn strafvordering jeugd en adolescenten, 16-17",) * 3,
    "vng:kindgezin:1a": ("VNG-advies, kindgezin 1a",) * 3,
    "bvm:aanhef": ("Besluit verplichte meldcode, aanhef",) * 3,
    "wet-adolescentenstrafrecht:V": (
        "art. V Wet adolescentenstrafrecht",
        "V Wet adolescentenstrafrecht",
        "art. V Wet adolescentenstrafrecht",
    ),
}


@pytest.mark.parametrize("name", PRINTED)
def test_cite(name):
    """A place is printed in full, short, and in full with English words."""
    place = Place.parse(name)

    assert (cite(place), cite(place, style="short"), cite(place, lang="en")) == PRINTED[name]


READ = {
    "sr:77c": (
        "77c Sr",
        "Sr 77c",
        "art. 77c Sr",
        "sr, 77c",
        "ART.77C  sr.",
        "artikel 77c van het Wetboek van Strafrecht",
    ),
    "sr:77c:1": (
        "sr:77c:1",
        "SR:77C:1",
        "art. 77c lid 1 Sr",
        "artikel 77c, eerste lid, Sr",
        "Artikel 77c, 1e lid, WvSr",
        "art 77c lid1 Sr",
        "77c lid 1 Sr",
        "Sr 77c lid 1",
        "Sr, art. 77c lid 1",
        "\tart.\u00a077c\n lid 1 , Sr ",
        "Article 77c para. 1 Sr",
        "1.0:v:BWBR0001854&artikel=77c&lid=1",
        "1.0:c:BWBR0001854&artikel=77c&lid=1&g=2014-04-01",
        "jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10",
        "jci1.3:c:BWBR0001854&boek=Eerste&titeldeel=VIIIA&artikel=77c&lid=1&z=2026-01-10&g=2026-01-10",
        "JCI1.3:C:bwbr0001854&artikel=77c&lid=1",
        "jci1.3:c:BWBR0001854&amp;artikel=77c&amp;lid=1",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1&g=2026-01-10",
        "wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77c&lid=1",
        "https://wetten.overheid.nl/jci1.3%3Ac%3ABWBR0001854%26artikel%3D77c%26lid%3D1",
        "jci1.3%3Ac%3ABWBR0001854%26artikel%3D77c%26lid%3D1",
    ),
    "sr:77s:12": ("artikel 77s, twaalfde lid, Sr",),
    "sr:77f:1:a": ("artikel 77f, eerste lid, aanhef en onder a, Sr", "art. 77f lid 1 sub a Sr", "sr:77f:1:a"),
    "bw1:255": ("1:255 BW", "BW 1:255", "art. 255 Boek 1 BW", "bw1 255", "artikel 255 van Boek 1 BW"),
    "sv:6.1.25:1": ("art. 6:1:25 lid 1 Sv", "art. 6.1.25 lid 1 Sv", "sv:6.1.25:1"),
    "ivrk:40:2:b:iii": (
        "art. 40 lid 2 onder b sub iii IVRK",
        "art. 40, tweede lid, onder b (iii), Kinderrechtenverdrag",
    ),
    "jw:1.1": ("Jeugdwet 1.1", "1.1 Jw", "art. 1.1 Jeugdwet"),
    "bjw:1.1": ("1.1 Besluit Jeugdwet", "Besluit Jeugdwet 1.1", "Bjw 1.1"),
    "halt:amvb2024": ("besluit_halt_2024", "Besluit aanwijzing Halt-feiten 2024", "halt:amvb2024"),
    "halt:amvb2010:1": ("art. 1 besluit_halt", "art. 1 Besluit aanwijzing Halt-feiten"),
    "bjj:8": ("art. 8 Beginselenwet justitiële jeugdinrichtingen",),
    "wet-adolescentenstrafrecht:V": ("art. V Wet adolescentenstrafrecht", "wet-adolescentenstrafrecht:V"),
    "sr": ("Sr", "wetboek van strafrecht", "jci1.3:c:BWBR0001854&g=2026-01-10"),
}


@pytest.mark.parametrize(
    ("text", "expected"), [(text, name) for name, texts in READ.items() for text in texts]
)
def test_parse(text, expected):
    """Lawyers' ways of writing, ids and links all lead to the place they mean."""
    assert parse(text).id == expected


WITH_ANOTHER_NAME = {
    "besluit_halt:1": "halt:amvb2010:1",
    "besluit_halt:1:a": "halt:amvb2010:1:a",
    "besluit_halt_2024:2": "halt:amvb2024:2",
    "Besluit aanwijzing Halt-feiten:1:a": "halt:amvb2010:1:a",
    "richtlijn_halt:16-17": "halt:richtlijn:16-17",
    "Richtlijn Halt:16-17": "halt:richtlijn:16-17",
    "halt_site:duur": "halt:site:duur",
    "startdocument_lij:keten": "halt:seed:keten",
    "Kinderrechtenverdrag:40:2:b:iii": "ivrk:40:2:b:iii",
    "WvSr:77c:1": "sr:77c:1",
    "wetboek van strafrecht:77c:1": "sr:77c:1",
    "WvSv:6.1.25:1": "sv:6.1.25:1",
    "WvRv:820": "rv:820",
    "Jeugdwet:1.1:jeugdige:1": "jw:1.1:jeugdige:1",
    "Bjw:1.1": "bjw:1.1",
    "Leerplichtwet:2:1": "lpw:2:1",
    "Wet adolescentenstrafrecht:V": "wet-adolescentenstrafrecht:V",
    "Boek 1 BW:255:1": "bw1:255:1",
    "BW:255": "bw1:255",
    "BW:1:255": "bw1:255",
    "Burgerlijk Wetboek:1:255": "bw1:255",
}


@pytest.mark.parametrize("text", WITH_ANOTHER_NAME)
def test_an_id_may_begin_with_another_name_of_its_instrument(text):
    """An id with an alias, an abbreviation or a title at its head comes out as the id itself."""
    assert parse(text).id == WITH_ANOTHER_NAME[text]
    assert parse(f" {text.upper()} ").id == WITH_ANOTHER_NAME[text]


ALIASES = [(alias, one) for one in INSTRUMENTS.values() for alias in one.aliases]


@pytest.mark.parametrize(("alias", "known"), ALIASES, ids=[alias for alias, _ in ALIASES])
def test_every_alias_can_begin_an_id(alias, known):
    """No alias of an instrument is understood in a citation and refused in an id."""
    assert parse(f"{alias}:8") == known("8")


# Entries of the Halt table that restate art. 77e Sr: they are no places of an instrument of their own.
RESTATED = {f"halt:sr:77e:{part}" for part in ("leeftijd", "toestemming", "uren", "vrijwillig")}


def test_every_id_of_the_law_tables_survives_citing(law_ids):
    """What is printed can be typed in again, in both languages; only the restated four have no citation."""
    assert len(law_ids) == 1068
    for name in set(law_ids) - RESTATED:
        place = Place.parse(name)
        assert parse(name) == place
        assert parse(cite(place)) == place
        assert parse(cite(place, lang="en")) == place


def test_restated_entries_are_refused_by_name(law_ids):
    """The four that restate Sr 77e say that there is no such instrument."""
    assert set(law_ids) > RESTATED
    for name in RESTATED:
        with pytest.raises(CitationError, match="there is no instrument 'halt:sr'"):
            parse(name)


NUMBER = st.from_regex(r"[1-9][0-9]{0,2}[a-z]{0,2}", fullmatch=True)
DOTTED = st.from_regex(r"[1-9][0-9]?a?(\.[0-9]{1,2}[a-z]?){1,3}", fullmatch=True)
LID = st.from_regex(r"[1-9][0-9]?[a-z]?", fullmatch=True)
ONDER = st.sampled_from(["a", "b", "z", "aa", "ii", "q"])
TERM = st.from_regex(r"[a-z]{3,8}(_[a-z0-9]{1,6}){0,2}", fullmatch=True)
WITH_ARTICLES = st.sampled_from([one for one in INSTRUMENTS.values() if one.has_articles])
WITHOUT = st.sampled_from([one for one in INSTRUMENTS.values() if not one.has_articles])


@st.composite
def places(draw):
    """Places of every shape that the library uses."""
    if draw(st.booleans()) and draw(st.booleans()):
        return draw(WITHOUT)(*draw(st.lists(TERM | LID | NUMBER, max_size=3)))
    known = draw(WITH_ARTICLES)
    tail = [*draw(st.lists(LID, max_size=1)), *draw(st.lists(ONDER, max_size=1))]
    tail += [
        *draw(st.lists(TERM, max_size=1)),
        *draw(st.lists(st.sampled_from(["1", "ii", "b2"]), max_size=2)),
    ]
    return known(draw(NUMBER | DOTTED), *tail)


@given(places(), st.sampled_from(["nl", "en"]))
def test_parse_undoes_cite(place, lang):
    """Every place that can be cited is understood again, whatever the capitals and the spaces."""
    printed = cite(place, lang=lang)

    assert parse(printed) == place
    assert parse(f"  {printed.upper()}  ") == place
    assert parse(place.id) == place


REFUSED = {
    "": "is empty",
    " \t\n": "is empty",
    "art. 77c": "names no instrument",
    "art. 77c lid 1 Srr": "Did you mean Sr?",
    "Jeugdwt 1.1": "Did you mean Jeugdwet",
    "sx:77c": "there is no instrument 'sx'",
    "halt:amvb2011:1": "Did you mean halt:amvb2010",
    "bw7:446": "there is no instrument 'bw7'",
    "besluit_hal:1": "there is no instrument 'besluit_hal'",
    "besluit_halp:1": "Did you mean besluit_halt or",
    "Jeugdwt:1.1": "Did you mean Jeugdwet or",
    "besluit_halt:-": "'-' cannot be a part of an id",
    "bw:2:10": "BW '2:10' is not in a book that is known here",
    "Burgerlijk Wetboek:2:10": "BW '2:10' is not in a book that is known here",
    "art. 2:10 BW": "BW '2:10' is not in a book that is known here",
    "art. 77c lid een Sr": "did not understand 'lid een'",
    "art. 77c lid 1 lid 2 Sr": "did not understand 'lid 2'",
    "art. 77c onder a lid 1 Sr": "did not understand 'lid 1'",
    "art. 77c lid \u0661 Sr": "did not understand",
    "art. \uff17\uff17 Sr": "as an article",
    "foo Sr": "did not understand 'foo' as an article",
    "art. 77c () Sr": "cannot be a part of an id",
    "art. 77c (a Sr": "did not understand '(a'",
    "art. 77c\x00 Sr": "cannot be printed",
    "jci1.3%3Ac%3ABWBR0001854%00": "cannot be printed",
    "art. 77c \u202eSr": "cannot be printed",
    "jci1.3:c:BWBR9999999&artikel=1": "no instrument with the id BWBR9999999",
    "1.0:v:BWBR0001854&titeldeel=VII": "leads to a chapter",
    "jci2.0:c:BWBR0001854": "",
    "77c Sr; DROP TABLE": "names no instrument",
    "A" * 1001: "is longer than 1000 characters",
}


@pytest.mark.parametrize(
    "text", REFUSED, ids=lambda text: text[:30].encode("ascii", "backslashreplace").decode()
)
def test_what_is_not_understood_is_said(text):
    """A citation that cannot be read says which piece and shows two valid forms."""
    with pytest.raises(CitationError) as caught:
        parse(text)

    message = str(caught.value)
    assert REFUSED[text] in message
    assert " or " in message.split("Write ", 1)[1]
    assert len(message) < 400


@given(
    st.one_of(
        st.text(max_size=1200),
        st.text("arctikel ondsubj()1234567890°,.:;&=%-SrvBWJ\x00\u0661", max_size=80),
        st.text(max_size=40).map("art. 77c {} Sr".format),
        st.text(max_size=40).map("jci1.3:c:BWBR0001854&artikel={}".format),
        st.text(max_size=40).map("sr:77c:{}".format),
    )
)
def test_any_text_gives_a_known_place_or_a_citation_error(text):
    """No text breaks the reader."""
    try:
        place = parse(text)
    except CitationError as error:
        assert error.faults
    else:
        assert place.instrument in INSTRUMENTS


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        " ",
        ",",
        "(",
        "()",
        "(a",
        " lid",
        " onder a",
        "en ",
        "aanhef en ",
        "a.",
        ":1",
        "-",
        "%",
        "&o=a",
        "sr ",
    ],
)
@pytest.mark.parametrize("frame", ["{}", "art. 77c {} Sr", "sr:77c{}", "jci1.3:c:BWBR0001854{}", "Sr, {}"])
def test_long_repetitions_never_hang(piece, frame):
    """Repeated pieces, up to the length that is read and far beyond, are answered at once."""
    start = time.perf_counter()
    for length in (950, 200_000):
        try:
            assert parse(frame.format(piece * (length // len(piece)))).instrument == "sr"
        except CitationError as error:
            assert len(str(error)) < 600

    assert time.perf_counter() - start < 2


def test_roman_article_numbers_are_capitals():
    """Roman numbers of articles keep the capitals of their ids, onderdelen stay small."""
    assert parse("art. v wet adolescentenstrafrecht") == wet_adolescentenstrafrecht("V")
    assert parse("art. 37 onder c IVRK").id == "ivrk:37:c"
