"""The promises about hostile files: nothing expands, nothing is fetched, each is refused with its reason."""

import gzip
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jeugdrecht.corpus import read_data
from jeugdrecht.corpus.reading.data import unpacked
from jeugdrecht.corpus.reading.refusing import File
from jeugdrecht.errors import InputError

from .texts import SR, article, toestand

NAME = f"{SR}_2014-04-01.xml"
BODY = f'<toestand bwb-id="{SR}" inwerkingtreding="2014-04-01">{article("1", text="&x;")}</toestand>'
LAUGHS = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 10}">' for n in range(1, 10))
OWN = "dit bestand brengt een eigen DTD mee"
NOT_XML = "dit is geen welgevormde XML"


def told(data, name=NAME, **settings):
    """Give the one fault of a file."""
    with pytest.raises(InputError) as refused:
        read_data(data, name, **settings)
    [fault] = refused.value.faults
    assert fault.path == name
    return fault


@pytest.mark.parametrize(
    "doctype",
    [
        f'<!DOCTYPE a [<!ENTITY x0 "ha">{LAUGHS}<!ENTITY x "&x9;">]>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd" [<!ATTLIST al x CDATA "y">]>',
        "<!DOCTYPE a []>",
    ],
    ids=["a billion laughs", "a file of this machine", "a parameter entity", "an attribute", "empty"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_dtd_of_its_own_is_not_read(doctype, encoding):
    """Whatever a file declares, it is refused before the declaration is read, in any encoding."""
    fault = told(f'<?xml version="1.0" encoding="{encoding}"?>\n{doctype}{BODY}'.encode(encoding))

    assert fault.message.startswith(OWN)
    assert fault.line == 2


def test_an_entity_that_is_declared_elsewhere_is_refused_by_name():
    """Text that would be missing is no text that can be relied on."""
    fault = told(f'<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">\n{BODY}'.encode())

    assert fault.message == "hier staat &x;, een entiteit die het bestand niet zelf oplost"
    assert fault.line == 2


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"", "dit bestand is leeg", None),
        (b" \n ", "dit bestand is leeg", None),
        (b"\n<toestand>\n<artikel>", NOT_XML, 3),
        (b"<toestand>&nbsp;</toestand>", NOT_XML, 1),
        (b'<?xml version="1.0" encoding="utf-7"?><toestand/>', NOT_XML, None),
        (b"<html/>", "het eerste element is <html>", 1),
        (b"\n<toestand/>", "hierin staat geen enkel artikel", None),
        (b"<toestand><artikel><al>x</al></artikel></toestand>", "hierin staat geen enkel artikel met", None),
        (b"<al>" * 300 + b"</al>" * 300, "hier zijn te veel elementen genest", 1),
        (b"<a>" + b"x" * 11_000_000 + b"</a>", NOT_XML, 1),
        (b"\x1f\x8b\x08rommel", "dit gzip-bestand is beschadigd of onvolledig", None),
        (gzip.compress(b"<a/>", mtime=0)[:-4], "dit gzip-bestand is beschadigd of onvolledig", None),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_with_its_line(data, message, line):
    """What is wrong, and where."""
    fault = told(data)

    assert fault.message.startswith(message)
    assert fault.line == line


def test_a_zip_file_is_refused_unopened():
    """Which of its files is meant is for the user to say."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("wet.xml", toestand(article("1", text="x")))

    assert told(stream.getvalue()).message == "dit is een zip-bestand"


@pytest.mark.parametrize("members", [1, 3])
def test_a_gzip_bomb_stops_at_the_limit(members):
    """What unpacks to more than a statute is refused without unpacking it all, also in several members."""
    data = gzip.compress(b"a" * 600_000, mtime=0) * members
    file = File("bom.gz")

    with pytest.raises(InputError, match=r"bom\.gz: dit bestand is \(uitgepakt\) groter dan [01] MB"):
        unpacked(data, file, largest=600_000 * members - 1)
    assert len(unpacked(data, file, largest=600_000 * members)) == 600_000 * members


@pytest.mark.parametrize(
    ("data", "message", "line"),
    [
        (b"a: &a [1]\nb: *a\n", "verwijzingen (* en &) worden niet gelezen", 2),
        (b'a: !!python/object/apply:os.system ["id"]\n', "verwijzingen (* en &) worden niet gelezen", 1),
        (b"a: [\n", "dit is geen leesbare YAML", 2),
        (b"[" * 25 + b"]" * 25, "hier zijn te veel elementen genest", 1),
        (b"\xff\xfea", NOT_XML, 1),
        (b"a\xff", "dit is geen leesbare YAML (UTF-8)", None),
        (b"- 1\n", "de sleutel bwb_id ontbreekt of is geen tekst", None),
        (b"bwb_id: X\nvalid_from: 2014-04-01\narticles: []\n", "hierin staat geen enkel artikel", None),
        (
            b"bwb_id: X\nvalid_from: 2014-04-01\narticles: [{number: '1', text: a, url: b}]\n",
            "'X' is geen id van een regeling", None,
        ),
    ],
)  # fmt: skip
def test_hostile_yaml_is_refused(data, message, line):
    """No alias, no tag, no depth; and what is missing is named."""
    fault = told(data, "wet.yaml")

    assert fault.message.startswith(message)
    assert fault.line == line


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"bwb": "Sr"}, "'Sr' is geen id van een regeling"),
        ({"bwb": "BWBR0001903"}, "het bestand zegt zelf BWBR0001854, en opgegeven is BWBR0001903"),
        ({"edition": "2014-02-30"}, "'2014-02-30' is geen dag"),
        ({"edition": "20140401"}, "'20140401' is geen dag"),
        ({"edition": "2015-01-01"}, "de tekst zegt zelf 2014-04-01, en opgegeven is 2015-01-01"),
    ],
)
def test_what_the_user_says_cannot_contradict_the_file(settings, message):
    """The file is believed, and the difference is told."""
    assert told(toestand(article("1", text="x")), **settings).message == message


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("molen.xml", "nergens staat van welke regeling dit is"),
        (f"{SR}.xml", "nergens staat vanaf welke dag deze tekst geldt"),
        (f"{SR}_2012-10.xml", "nergens staat vanaf welke dag deze tekst geldt"),
        (f"{SR}_2012-13-01.xml", "'2012-13-01' is geen dag"),
    ],
)
def test_a_part_that_does_not_say_what_it_is_needs_a_name(name, message):
    """A month is no day, and nothing is guessed."""
    assert told(article("1", text="x").encode(), name).message == message


@given(st.binary(max_size=400))
def test_no_bytes_make_anything_but_a_fault(data):
    """Whatever is in a file, it is read or refused."""
    try:
        read_data(data, NAME)
    except InputError as error:
        assert error.faults


@given(st.binary(max_size=60), st.integers(min_value=0, max_value=300))
def test_a_damaged_text_makes_nothing_but_a_fault(rubbish, at):
    """Nor does a good text with something wrong in the middle."""
    good = toestand(article("1", "een", "twee"), article("2", text="drie"))
    try:
        read_data(good[:at] + rubbish + good[at:], NAME)
    except InputError as error:
        assert error.faults
