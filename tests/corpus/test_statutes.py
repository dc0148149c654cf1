"""The promises about official XML: what is an article, a lid, an onderdeel, and what is law in force."""

import pytest

from jeugdrecht.corpus import read_data

from .texts import SR, article, older, packed, toestand

NAME = f"{SR}_2014-04-01_0.xml"
LIST = (
    "<artikel><kop><nr>5</nr></kop><lid><lidnr>1.</lidnr><al>De molenaar maalt:</al>"
    "<lijst><li><li.nr>a.</li.nr><al>graan, te weten:</al><lijst><li><li.nr>1°.</li.nr><al>tarwe;</al></li>"
    "<li><li.nr>2°.</li.nr><al>rogge, of</al></li></lijst></li>"
    "<li><li.nr>b.</li.nr><al>zaad,</al></li></lijst><al>behalve op zondag.</al></lid></artikel>"
)
LID = """\
De molenaar maalt:
  a. graan, te weten:
    1°. tarwe;
    2°. rogge, of
  b. zaad,
behalve op zondag."""
HEAD = "<artikel><kop><nr>1</nr></kop>"
EMERGENCY = f"{HEAD}<al><redactie type='noodwetgeving'>Nog niet.</redactie></al>"
LATER = "<al><redactie type='extra'>Treedt in werking per 01-05-2014</redactie></al>"
GONE = "<redactie type='vervanging'>Vervallen.</redactie>"
ONE = "<lid><lidnr>1</lidnr><al>a</al></lid>"


def test_a_list_is_read_to_its_deepest_part():
    """Each part has its path and its own text; what follows a list belongs to the lid."""
    text = read_data(toestand(LIST), NAME)

    assert {passage.path: passage.text for passage in text.passages} == {
        ("5",): f"1. {LID}",
        ("5", "1"): LID,
        ("5", "1", "a"): "graan, te weten:\n  1°. tarwe;\n  2°. rogge, of",
        ("5", "1", "a", "1"): "tarwe;",
        ("5", "1", "a", "2"): "rogge, of",
        ("5", "1", "b"): "zaad,",
    }


def test_a_term_stands_under_its_own_name():
    """In an article of definitions with dashes an id names the term."""
    terms = (
        "<artikel><kop><nr>1.1</nr></kop><al>Verstaan wordt onder:</al><lijst>"
        "<li><li.nr>–</li.nr><al><nadruk>vrije molenaar</nadruk>: wie:</al><lijst><li><li.nr>1°.</li.nr>"
        "<al>maalt, of</al></li></lijst></li></lijst></artikel>"
    )
    text = read_data(toestand(terms), NAME)

    assert text.passage("1.1", "vrije_molenaar", "1").text == "maalt, of"
    assert text.passage("1.1", "vrije_molenaar").text == "vrije molenaar: wie:\n  1°. maalt, of"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("77c", "77c"),
        (" 77 c ", "77c"),
        ("6:1:25", "6:1:25"),
        ("1.1.", "1.1"),
        ("IV", "IV"),
        ("Enig", "enig"),
    ],
)
def test_the_number_of_an_article_is_as_ids_write_it(written, expected):
    """Spaces, capitals and a closing full stop are none of it; a Roman numeral keeps its capitals."""
    text = read_data(toestand(article(written, text="x")), NAME)

    assert text.passages[0].path == (expected,)


def test_markup_and_notes_are_no_text():
    """Links, emphasis and corrections keep their words; notes, headings and data about the text go."""
    data = toestand(
        "<artikel><kop><nr>1</nr><titel>De molen</titel></kop><al>Artikel <extref doc='x'>7"
        "<nadruk type='cur'>a</nadruk></extref><noot><noot.al>Zie elders.</noot.al></noot> geldt"
        "<redactie type='extra'> (bedrag per 2012)</redactie>.</al><meta-data><jcis/></meta-data></artikel>"
    )

    assert read_data(data, NAME).passages[0].text == "Artikel 7a geldt."


@pytest.mark.parametrize(
    ("article_", "expected"),
    [
        (article("1", "a", "b"), ["in_force"] * 3),
        (article("1", "a", attributes='status="nogniet"'), ["not_in_force"] * 2),
        (article("1", text="x", attributes='status="vervallen"'), ["lapsed"]),
        (f"{EMERGENCY}{ONE}</artikel>", ["not_in_force"] * 2),
        (f"<artikel><kop><nr>1</nr>{LATER}</kop>{ONE}</artikel>", ["not_in_force"] * 2),
        (f"{HEAD}{ONE}<lid><lidnr>2</lidnr><al>{GONE}</al></lid></artikel>", ["in_force"] * 2 + ["lapsed"]),
        (f"{HEAD}<al>a {GONE}</al></artikel>", ["in_force"]),
    ],
)
def test_what_is_printed_is_not_always_law_in_force(article_, expected):
    """What the text or its editors say of an article counts for all beneath it; a word within counts not."""
    text = read_data(toestand(article_), NAME)

    assert [passage.state for passage in text.passages] == expected


def test_a_chapter_that_is_not_in_force_has_no_article_in_force():
    """What holds for a part of a text holds for its articles."""
    text = read_data(toestand(f"<hoofdstuk status='nogniet'>{article('1', text='x')}</hoofdstuk>"), NAME)

    assert [passage.state for passage in text.passages] == ["not_in_force"]


def test_a_text_says_itself_what_it_is():
    """The present form names the instrument and the day; the publication of each wording is kept."""
    told = article("1", text="x", attributes='inwerking="2025-01-01" bron="Stb.2024-291"')
    text = read_data(toestand(told), "molen.xml")

    assert (text.bwb, text.edition, text.title, text.form, text.is_part) == (
        SR, "2014-04-01", "Molenwet", "toestand", False,
    )  # fmt: skip
    assert (text.passages[0].since, text.passages[0].source) == ("2025-01-01", "Stb. 2024, 291")


def test_an_older_text_takes_its_day_from_the_name_or_the_user():
    """A reference to a DTD elsewhere is passed over, and nothing is fetched."""
    data = older(article("1", text="x"))
    text = read_data(data, "BWBR0001854_2012-10-06.xml")

    assert (text.edition, text.title, text.form, text.is_part) == (
        "2012-10-06", "Wet op de molens", "bwb-plus", False,
    )  # fmt: skip
    assert read_data(data, "molen.xml", edition="2012-10-01").edition == "2012-10-01"


def test_a_part_of_a_text_says_that_it_is_one():
    """Of a chapter alone nobody may conclude that an article is gone."""
    text = read_data(f"<titeldeel>{article('77a', text='x')}</titeldeel>".encode(), NAME)

    assert (text.is_part, text.bwb, text.edition) == (True, SR, "2014-04-01")


def test_a_packed_file_is_the_same_text():
    """Gzip is unpacked by what stands in the file, whatever its name."""
    data = toestand(article("1", text="x"))

    assert read_data(packed(data), NAME) == read_data(data, NAME)


def test_an_article_without_a_number_is_told():
    """No citation can name a closing provision that only has a heading; the rest of the text is read."""
    nameless = "<artikel><kop><titel>Slotbepaling</titel></kop><al>x</al></artikel>"
    text = read_data(toestand(article("1", text="x"), nameless), NAME)

    assert [passage.path for passage in text.passages] == [("1",)]
    assert text.left_out == ("Slotbepaling",)


def test_a_number_that_comes_twice_is_told():
    """An annex that counts anew does not take the place of an article."""
    twice = toestand(article("1", text="eerst"), article("1", text="dan"), article("2", text="x"))
    text = read_data(twice, NAME)

    assert [(passage.path, passage.text) for passage in text.passages] == [(("1",), "eerst"), (("2",), "x")]
    assert text.left_out == ("1",)


def test_a_published_text_is_as_its_schema_says(shared):
    """What the reader was tried on validates against the published schema."""
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(shared / "samples" / "bwb-xsd" / "toestand_2016-1.xsd"))
    text = etree.parse(shared / "samples" / "bwb-toestand" / "BWBR0018451_2025-01-01_0.xml")

    assert schema.validate(text), schema.error_log


def test_a_published_text_that_is_not_in_force_is_read_so(shared):
    """The emergency law of the samples: all of art. 5 is printed, and none of it is law."""
    path = shared / "samples" / "bwb-toestand" / "excerpt_not_in_force_BWBR0001997_2020-07-17.xml"
    text = read_data(path.read_bytes(), path.name)

    assert [(passage.path, passage.state) for passage in text.passages] == [
        (("5",), "not_in_force"), (("5", "1"), "not_in_force"),
    ]  # fmt: skip


def test_a_published_text_is_read_as_a_whole(shared):
    """The number of articles, leden and onderdelen of a complete statute."""
    path = shared / "samples" / "bwb-toestand" / "BWBR0018451_2025-01-01_0.xml"
    text = read_data(path.read_bytes(), path.name)

    assert (text.title, len(text.passages)) == ("Wet op de zorgtoeslag", 40)
    assert [passage.path[0] for passage in text.passages if len(passage.path) == 1] == [
        "1", "2", "3", "4", "4a", "5", "6", "7", "8",
    ]  # fmt: skip
