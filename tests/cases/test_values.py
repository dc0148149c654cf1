"""Which values each type of fact takes, and as what."""

import datetime
from decimal import Decimal

import pytest

from jeugdrecht.cases import read_answer
from jeugdrecht.cases.values import unit_of
from jeugdrecht.cases.words import UNITS
from jeugdrecht.errors import InputError
from jeugdrecht.logic.case import Given
from jeugdrecht.logic.vocabulary import FactType


def _feit(read, name, written):
    return read(f"feit:\n  {name}: {written}").lists["feiten"].items[0].facts[f"feit.{name}"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("true", True),
        ("false", False),
        ("ja", True),
        ("nee", False),
        ("Ja", True),
        ('"ja"', True),
        ('"false"', False),
    ],
)
def test_yes_and_no(read, written, value):
    """true/false and ja/nee, with or without quotes."""
    assert read(f"rechter.hoort_ouders: {written}").facts == {"rechter.hoort_ouders": Given(value)}


@pytest.mark.parametrize(
    "written", ["0", "1", "yes", "no", "on", "off", "y", "misschien", "2026-01-01", '"1"']
)
def test_what_is_not_yes_or_no(faults, written):
    """Numbers and the booleans of YAML 1.1 are refused, with what to write."""
    (fault,) = faults(f"rechter.hoort_ouders: {written}")

    assert fault.message == f"{written.strip(chr(34))!r} is geen ja of nee"
    assert fault.remedy == "Schrijf ja, nee of onbekend"


@pytest.mark.parametrize(("written", "value"), [("0", 0), ("48", 48), ("12000", 12_000)])
def test_whole_numbers(read, written, value):
    """Whole numbers from 0, of a period up to a thousand years."""
    assert _feit(read, "strafmaximum_maanden", written) == Given(value)


@pytest.mark.parametrize(
    "written",
    ["17.5", "17.0", "true", "ja", '"48"', "4_8", "048", "0x10", "0o17", "1e3", ".inf", "2026-01-01"],
)
def test_what_is_no_whole_number(faults, written):
    """Booleans, fractions, quoted digits and other spellings are refused."""
    (fault,) = faults(f"feit: {{strafmaximum_maanden: {written}}}")

    assert fault.message == f"{written.strip(chr(34))!r} is geen geheel getal"
    assert fault.remedy == "Schrijf alleen cijfers, zonder aanhalingstekens (eenheid: maand)"


def test_every_unit_has_words_in_both_languages(real):
    """A unit that a fact names is said in the language of the reader, in faults and in a template."""
    units = {node.fact.unit for node in real.all() if node.fact.type is FactType.NUMBER}
    fact = real.fact("feit.strafmaximum_maanden")

    assert sorted(units - {None, *UNITS}) == []
    assert (unit_of(fact, "nl"), unit_of(fact, "en")) == ("maand", "month")


@pytest.mark.parametrize("written", ["-1", "12001", "9" * 400])
def test_numbers_have_bounds(faults, written):
    """Below zero and beyond a thousand years is refused, whatever the length."""
    (fault,) = faults(f"feit: {{strafmaximum_maanden: {written}}}")

    assert fault.message.endswith("ligt niet tussen 0 en 12000")


def test_ages_have_their_own_bounds(read, faults):
    """An age is at most 130."""
    assert read("jeugdige.leeftijd: 130").facts == {"jeugdige.leeftijd": Given(130)}
    assert faults("jeugdige.leeftijd: 131")[0].message == "'131' ligt niet tussen 0 en 130"


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("900", 90000), ("900.5", 90050), ("900.50", 90050), ("900,50", 90050), ('"900,50"', 90050),
        ("0.07", 7), ("0", 0), ("10000000000", 10**12),
    ],
)  # fmt: skip
def test_amounts_become_cents(read, written, cents):
    """Euros with at most two decimals, with a point or a comma, become whole cents, exactly."""
    assert _feit(read, "schade_totaal", written) == Given(cents)


@pytest.mark.parametrize(
    "written",
    ["900.505", "1.000", "1.000,50", "-5", "1e3", ".5", "900.", "EUR 5", "true", "10000000000.01", "00"],
)
def test_what_is_no_amount(faults, written):
    """Three decimals, points between thousands, signs and exponents are refused."""
    (fault,) = faults(f"feit: {{schade_totaal: '{written}'}}")

    assert fault.path == "feit.schade_totaal"
    assert fault.message in (
        f"{written!r} is geen bedrag in euro's", f"{written!r} ligt niet tussen 0 en 10000000000"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("written", "value"), [("2024-02-29", 20240229), ('"1900-01-01"', 19000101), ("2199-12-31", 21991231)]
)
def test_days(read, written, value):
    """Existing days from 1900 to 2199, quoted or not, leap days included."""
    assert _feit(read, "slachtoffer_geboortedatum", written) == Given(value)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("2026-02-31", "'2026-02-31' is geen bestaande dag"),
        ("2023-02-29", "'2023-02-29' is geen bestaande dag"),
        ("2026-00-10", "'2026-00-10' is geen bestaande dag"),
        ("1899-12-31", "'1899-12-31' ligt niet tussen 1900 en 2199"),
        ("2200-01-01", "'2200-01-01' ligt niet tussen 1900 en 2199"),
        ("2026-1-10", "'2026-1-10' is geen datum"),
        ("20260110", "'20260110' is geen datum"),
        ("2026-W01-1", "'2026-W01-1' is geen datum"),
        ("2026-01-10T00:00:00", "'2026-01-10T00:00:00' is geen datum"),
        ("\u0662026-01-10", "'\u0662026-01-10' is geen datum"),
        ("gisteren", "'gisteren' is geen datum"),
    ],
)
def test_what_is_no_day(faults, written, message):
    """Days that do not exist, lie too far away or are written otherwise are refused, each in its words."""
    (fault,) = faults(f"feit: {{slachtoffer_geboortedatum: {written}}}")

    assert fault.message == message


def test_a_day_written_day_first_gets_a_suggestion(faults):
    """A Dutch day is turned around as a suggestion only, and only where it exists."""
    assert faults("jeugdige.geboortedatum: 14-05-2009")[0].near == ("2009-05-14",)
    assert faults("jeugdige.geboortedatum: 31-02-2009")[0].near == ()


def test_choices(read, faults):
    """A choice is one of its values; the nearest is suggested and all are named."""
    assert _feit(read, "soort", "misdrijf") == Given("misdrijf")
    (fault,) = faults("feit: {soort: Misdrijff}")
    assert fault.near == ("misdrijf",)
    assert fault.remedy == "Schrijf een van: misdrijf, overtreding"


def test_a_choice_that_has_unknown_among_its_values(read):
    """There, `onbekend` is the value and `unknown` says that the answer is not known."""
    assert read("voogd.verhinderd: onbekend").facts["voogd.verhinderd"] == Given("onbekend")
    assert read("voogd.verhinderd: unknown").facts["voogd.verhinderd"] == Given(None, "onbekend")
    assert read("voogd.verhinderd: nee").facts["voogd.verhinderd"] == Given("nee")


def test_texts(read, faults):
    """Text on one line of at most a thousand characters; a bare number is its digits."""
    assert _feit(read, "wetsartikel", "art. 310 Sr") == Given("art. 310 Sr")
    assert _feit(read, "wetsartikel", "0310") == Given("0310")
    assert _feit(read, "wetsartikel", "é" * 1000) == Given("é" * 1000)
    assert faults(f"feit: {{wetsartikel: {'a' * 1001}}}")[0].remedy == "Schrijf er hoogstens 1000"
    assert faults("feit: {wetsartikel: true}")[0].message == "'true' is geen tekst"


@pytest.mark.parametrize("sign", ["\\0", "\\x1b", "\\n", "\\t", "\\u202e", "\\x85", "\\L"])
def test_texts_hold_no_control_characters(faults, sign):
    """What could disturb a terminal, or hide text, is refused, also when it is escaped in the file."""
    (fault,) = faults(f'feit: {{wetsartikel: "a{sign}b"}}')

    assert "besturingsteken" in fault.message
    assert str(fault).isprintable()


@pytest.mark.parametrize("word", ["onbekend", "unknown", "Onbekend", '"onbekend"'])
@pytest.mark.parametrize(
    "name", ["pleegdatum", "soort", "strafmaximum_maanden", "schade_totaal", "wetsartikel"]
)
def test_unknown_can_be_said_of_every_fact(read, name, word):
    """Both words for unknown are understood, for every type."""
    assert _feit(read, name, word) == Given(None, "onbekend")


def test_nvt_can_be_said_of_optional_facts_and_events(read):
    """An optional fact may not apply, an event may never happen."""
    assert read("jeugdige.ongeboren: nvt").facts["jeugdige.ongeboren"] == Given(None, "nvt")
    case = read("maatregel: {opgeheven_op: nvt}")
    assert case.lists["maatregelen"].items[0].facts["maatregel.opgeheven_op"] == Given(None, "nvt")


@pytest.mark.parametrize("id", ["jeugdige.geboortedatum", "jeugdige.erkend", "rechter.grond_ernst_feit"])
def test_nvt_cannot_be_said_of_other_facts(faults, id):
    """Elsewhere nvt is a fault that says what can be written."""
    (fault,) = faults(f"{id}: nvt")

    assert fault.message == f"nvt kan niet bij {id}"
    assert fault.remedy == "Schrijf een waarde of onbekend, of laat de sleutel weg"


@pytest.mark.parametrize("written", ["", "null", "~", '""', '"  "'])
def test_an_empty_value_is_a_fault(faults, written):
    """Nothing after the colon is not the same as unknown."""
    (fault,) = faults(f"jeugdige:\n  geboortedatum: {written}")

    assert fault.remedy == "Laat de sleutel weg of schrijf onbekend"


def test_python_values(read, faults):
    """Python callers may give dates, decimals and floats; None, NaN and other objects are faults."""
    case = read({
        "jeugdige": {"geboortedatum": datetime.date(2009, 5, 14)},
        "feiten": (
            {"schade_totaal": Decimal("900.50")}, {"schade_totaal": 900.1}, {"strafmaximum_maanden": 48}
        ),
    })  # fmt: skip

    assert case.facts["jeugdige.geboortedatum"] == Given(20090514)
    assert [list(item.facts.values()) for item in case.lists["feiten"].items] == [
        [Given(90050)], [Given(90010)], [Given(48)]
    ]  # fmt: skip
    wrong = {
        "on": None,
        "feit": {"schade_totaal": float("nan"), "soort": {"misdrijf"}, "wetsartikel": b"310"},
    }
    assert [fault.path for fault in faults(wrong)] == [
        "feit.soort", "feit.wetsartikel", "on", "feit.schade_totaal"
    ]  # fmt: skip
    assert faults({"on": datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)})[0].path == "on"


def test_one_answer_is_read_as_it_is_typed(vocabulary):
    """An interview or `--set` gives text; it is read as a value in a file is."""
    born, ground = vocabulary.fact("jeugdige.geboortedatum"), vocabulary.fact("rechter.grond_ernst_feit")

    assert read_answer(born, " 2009-05-14 ") == Given(20090514)
    assert read_answer(ground, "nee") == Given(False)
    assert read_answer(ground, "onbekend") == Given(None, "onbekend")
    with pytest.raises(InputError, match=r"jeugdige\.geboortedatum: '14 mei' is not a date"):
        read_answer(born, "14 mei", lang="en")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("sr:310", "sr:310"),
        ("art. 310 Sr", "sr:310"),
        ("310 Sr", "sr:310"),
        ("Sr 285 lid 1", "sr:285:1"),
        ("artikel 245, eerste lid, Sr", "sr:245:1"),
        ('"https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=310"', "sr:310"),
        ("sr:350 vernieling", "sr:350 vernieling"),
        ("vuurwerkbesluit:1.2.2", "vuurwerkbesluit:1.2.2"),
        ("gemeentelijke verordening", "gemeentelijke verordening"),
        ('"poging tot 310, 311:1:4 of 321"', "poging tot 310, 311:1:4 of 321"),
    ],
)
def test_an_article_is_read_however_it_is_cited(read, written, value):
    """The article of an offence is kept by its id, so that no rule misses it for its spelling."""
    assert _feit(read, "vindplaats", written) == Given(value)


@pytest.mark.parametrize("written", ["310", "art. 310", "245 lid een Sr"])
def test_an_article_that_is_not_understood_is_refused(faults, written):
    """A citation that cannot be read is said to be so: it would count as an article on no list."""
    (fault,) = faults(f"feit:\n  vindplaats: {written}")

    assert "is geen vindplaats in de wet" in fault.message
    assert fault.remedy == "Schrijf het artikel met zijn wet, zoals sr:310, sr:285:1 of art. 310 Sr"
