"""Every fault of a file is told at once, with its place, what was found and what to write."""

import pytest

WRONG = """\
case: voorbeeld
on: 2026-02-31
jeugdige:
  geboortedtum: 2009-05-14
  pleegdatum: 2026-01-10
feiten:
  - id: feit-1
    pleegdatum: 2026-13-10
    soort: misdrif
    strafmaximum_maanden: 17.5
    jeugdige.geboortedatum: 2009-05-14
  - id: feit-1
    maatregel.ingangsdatum: 2026-01-01
    pleegdatum: 2026-01-10
    pleegdatum: 2026-01-11
  - inbraak
rechter: ja
feitn: []
jeugdige.erkend: ja
jeugdige.erkend: nee
voogd.verhinderd: {value: nee, by: }
"""
TOLD = """\
on (regel 2): '2026-02-31' is geen bestaande dag. Schrijf een dag die bestaat, zoals 2026-03-01
jeugdige.geboortedtum (regel 4): 'jeugdige.geboortedtum' bestaat niet. \
`jeugdrecht facts` toont alle namen. Bedoelde u jeugdige.geboortedatum?
jeugdige.pleegdatum (regel 5): 'jeugdige.pleegdatum' bestaat hier niet. \
Deze naam staat onder een ander onderwerp. Bedoelde u feit.pleegdatum?
feiten[0].pleegdatum (regel 8): '2026-13-10' is geen bestaande dag. \
Schrijf een dag die bestaat, zoals 2026-03-01
feiten[0].soort (regel 9): 'misdrif' is geen antwoord op feit.soort. \
Schrijf een van: misdrijf, overtreding. Bedoelde u misdrijf?
feiten[0].strafmaximum_maanden (regel 10): '17.5' is geen geheel getal. \
Schrijf alleen cijfers, zonder aanhalingstekens (eenheid: maand)
feiten[0].jeugdige.geboortedatum (regel 11): jeugdige.geboortedatum hoort bij de zaak, niet bij een feit. \
Zet jeugdige.geboortedatum bovenaan in de zaak
feiten[1].id (regel 12): feit-1 is al de id van een ander onderdeel. Geef elk onderdeel een eigen id
feiten[1].maatregel.ingangsdatum (regel 13): maatregel.ingangsdatum hoort bij een maatregel, \
niet bij een feit. Zet maatregel.ingangsdatum onder `maatregelen`
feiten[1].pleegdatum (regel 15): deze sleutel stond er al (regel 14). Houd er één
feiten[2] (regel 16): een feit is een blok met namen en waarden, niet 'inbraak'. \
Schrijf `- id: feit-1` met de feiten eronder
rechter (regel 17): onder `rechter` horen namen met een waarde, niet 'ja'. \
Schrijf `naam: waarde`, ingesprongen op de volgende regels
feitn (regel 18): deze sleutel bestaat niet. \
`jeugdrecht facts` toont alle namen. Bedoelde u feiten of feit?
jeugdige.erkend (regel 20): deze sleutel stond er al (regel 19). Houd er één
voogd.verhinderd.by (regel 21): hier staat geen waarde. Laat de sleutel weg of schrijf onbekend"""


def test_all_faults_of_a_file_come_at_once(faults):
    """One reading of a bad file tells everything that is wrong with it, in the order of the file."""
    assert "\n".join(str(fault) for fault in faults(WRONG)) == TOLD


def test_the_same_faults_are_told_in_english(faults):
    """Every fault has English words."""
    found = faults(WRONG, lang="en")

    assert len(found) == len(TOLD.splitlines())
    assert found[0].message == "'2026-02-31' is not an existing day"
    assert found[-1].remedy == "Leave the key out or write onbekend"


def test_json_faults_have_lines_too(faults):
    """The line of a fault in JSON is the line in the file."""
    found = faults('{"case": "a",\n "on": "2026-02-31",\n\n "feit": {"soort": "misdrijf",\n "soort": 3}}')

    assert [(fault.path, fault.line) for fault in found] == [("on", 2), ("feit.soort", 5)]


def test_python_faults_have_no_lines(faults):
    """A Python structure has paths only."""
    (fault,) = faults({"feiten": [{}, {"soort": "diefstal"}]})

    assert (fault.path, fault.line) == ("feiten[1].soort", None)


@pytest.mark.parametrize(
    ("written", "path", "near"),
    [
        ("geboortedatum: 2009-05-14", "geboortedatum", ("jeugdige.geboortedatum", "ouder.geboortedatum")),
        ("geboortedatm: 2009-05-14", "geboortedatm", ("jeugdige.geboortedatum",)),
        ("jeugdigee: {erkend: ja}", "jeugdigee", ("jeugdige",)),
        ("jeugdigee.leeftijd: 3", "jeugdigee.leeftijd", ("jeugdige.leeftijd",)),
        ("feit: {rechtr: {grond_ernst_feit: ja}}", "feit.rechtr", ("rechter",)),
        ("feit: {pleegdtum: 2026-01-01}", "feit.pleegdtum", ("feit.pleegdatum",)),
        (
            "feit: {rechter: {grond_ernstfeit: ja}}",
            "feit.rechter.grond_ernstfeit",
            ("rechter.grond_ernst_feit",),
        ),
        ("cases: [{feitn: []}]", "cases[0].feitn", ("feiten", "feit")),
        ("feiten_voledig: nee", "feiten_voledig", ("feiten_volledig",)),
    ],
)
def test_unknown_names_come_with_the_nearest(faults, written, path, near):
    """A misspelt key, subject or fact is told with names that exist."""
    found = faults(written)[0]

    assert found.path == path
    assert found.near[: len(near)] == near


@pytest.mark.parametrize(
    ("written", "path", "message"),
    [
        ("feit: {}\nfeiten: []", "feit", "`feiten` en `feit` zijn beide opgegeven"),
        ("feiten: []\nfeit: [{}]", "feit", "`feiten` en `feit` zijn beide opgegeven"),
        ("feiten: [{}]\nfeit.soort: misdrijf", "feit.soort", "`feiten` en `feit` zijn beide opgegeven"),
        ("feiten: ja", "feiten", "`feiten` is een lijst, niet 'ja'"),
        ("feiten:", "feiten", "`feiten` is een lijst, niet niets"),
        ("feit: {soort: misdrijf, feit.soort: misdrijf}", "feit.feit.soort", "feit.soort is al opgegeven"),
        ("jeugdige: {erkend: ja}\njeugdige.erkend: ja", "jeugdige.erkend", "jeugdige.erkend is al opgegeven"),
        ("feit: {id: a, feit.id: b}", "feit.feit.id", "id is al opgegeven"),
        ("feit: {id: 'a:b'}", "feit.id", "'a:b' kan geen naam zijn"),
        ("feit: {id: ' a'}", "feit.id", "' a' kan geen naam zijn"),
        ("feit: {id: }", "feit.id", "hier staat geen waarde"),
        ("case: [a]", "case", "een lijst kan geen naam zijn"),
        (f"case: {'a' * 201}", "case", f"'{'a' * 60}…' kan geen naam zijn"),
        ("on: onbekend", "on", "de peildatum is een dag"),
        ("on: ", "on", "hier staat geen waarde"),
        (
            "on: 2026-01-01\nzaak.peildatum: 2026-01-02", "zaak.peildatum",
            "`on` en `zaak.peildatum` noemen twee dagen: 2026-01-01 en 2026-01-02",
        ),
        ("cases: {case: a}", "cases", "`cases` is een lijst met minstens één zaak"),
        ("cases: []", "cases", "`cases` is een lijst met minstens één zaak"),
        ("cases: [3]", "cases[0]", "een zaak is een blok met sleutels"),
        ("cases: [{case: a}, {case: a}]", "cases[1].case", "een andere zaak heet ook a"),
        ("cases: [{}]\nfeiten: []", "feiten", "naast `cases` kan hier alleen `on` staan"),
        ("feiten_volledig: soms", "feiten_volledig", "'soms' is geen ja of nee"),
        ("jeugdige: []", "jeugdige", "onder `jeugdige` horen namen met een waarde, niet een lijst"),
        ("jeugdige:", "jeugdige", "onder `jeugdige` horen namen met een waarde, niet niets"),
        ("feiten: [{zaak.peildatum: 2026-01-01}]", "feiten[0].zaak.peildatum",
         "zaak.peildatum hoort bij de zaak, niet bij een feit"),
    ],
)  # fmt: skip
def test_structure_faults(faults, written, path, message):
    """Each way to put a thing in the wrong place has its own words."""
    (fault,) = faults(written)

    assert (fault.path, fault.message) == (path, message)
    assert fault.remedy


def test_the_same_reference_date_twice_is_no_fault(read):
    """`on` and `zaak.peildatum` may both be given when they agree."""
    assert read("on: 2026-01-01\nzaak: {peildatum: 2026-01-01}").on == 20260101


def test_a_key_that_could_disturb_a_terminal_is_shown_quoted(faults):
    """A path never holds control characters, and never a megabyte."""
    for fault in faults('"\\e[31mrood": 1\n' + "a" * 500 + ": 2\n"):
        assert str(fault).isprintable()
        assert len(fault.path) < 80


def test_beyond_a_thousand_faults_only_their_number_is_told(faults):
    """A hostile file does not fill the screen."""
    found = faults("".join(f"k{number}: 1\n" for number in range(1005)))

    assert len(found) == 1001
    assert found[-1].message == "en nog 5 fouten"


@pytest.mark.parametrize("written", ["zaak.feiten: []", "zaak: {feiten: []}"])
def test_a_list_under_the_case_is_told_its_own_key(faults, written):
    """Who writes `zaak.feiten` hears that `feiten` is the key."""
    (fault,) = faults(written)

    assert fault.path == "zaak.feiten"
    assert fault.message == "'zaak.feiten' is een lijst, geen feit van de zaak"
    assert fault.remedy == (
        "Schrijf feiten: bovenaan in de zaak, met de onderdelen eronder; feiten: [] als er geen is"
    )
