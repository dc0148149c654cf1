"""Checks across facts: the birth, periods, and derived values that contradict."""

import pytest

from jeugdrecht.cases import Reading, read_bytes
from jeugdrecht.engines.one.consistency import contradictions
from jeugdrecht.errors import Fault, InputError

BORN = "jeugdige: {geboortedatum: 2009-05-14}\n"


@pytest.mark.parametrize(
    ("written", "path"),
    [
        ("feit: {pleegdatum: 2009-05-13}", "feit.pleegdatum"),
        ("maatregelen: [{ingangsdatum: 2009-05-13}]", "maatregelen[0].ingangsdatum"),
        ("maatregel: {opgeheven_op: 2009-05-13}", "maatregel.opgeheven_op"),
        ("on: 2009-05-13", "on"),
    ],
)
def test_nothing_happens_before_the_birth(faults, written, path):
    """Offences, measures, events and the reference date lie on or after the day of birth."""
    (fault,) = faults(BORN + written)

    assert (fault.path, fault.line) == (path, 2)
    assert fault.message == "2009-05-13 ligt voor de geboorte (2009-05-14)"


@pytest.mark.parametrize(
    "written",
    [
        "feit: {pleegdatum: 2009-05-14}",
        "maatregel: {ingangsdatum: 2009-05-14}",
        "feit: {slachtoffer_geboortedatum: 1950-01-01}",
        "ouder: {geboortedatum: 1980-01-01}",
        "on: 2009-05-14",
    ],
)
def test_the_birth_itself_and_days_of_others_are_no_fault(read, written):
    """On the day of birth everything can begin; victims and parents are older."""
    assert read(BORN + written).facts["jeugdige.geboortedatum"].value == 20090514


@pytest.mark.parametrize(
    ("said", "allowed"), [("ja", True), ("nvt", True), ("nee", False), ("onbekend", False)]
)
def test_a_measure_may_begin_before_the_birth_of_a_child_that_was_unborn(read, faults, said, allowed):
    """With jeugdige.ongeboren given, a measure may begin before the birth; an offence never."""
    born = f"jeugdige: {{geboortedatum: 2009-05-14, ongeboren: {said}}}\n"
    measure = born + "maatregel: {ingangsdatum: 2009-05-13}"
    if allowed:
        assert read(measure).lists["maatregelen"].items[0].facts["maatregel.ingangsdatum"].value == 20090513
    else:
        assert "jeugdige.ongeboren" in faults(measure)[0].remedy

    assert faults(born + "feit: {pleegdatum: 2009-05-13}")[0].path == "feit.pleegdatum"


def test_a_birth_after_today_is_told_at_the_birth(faults):
    """Without a reference date in the file the fault stands where the birth is."""
    assert faults("jeugdige.geboortedatum: 2026-03-02")[0].path == "jeugdige.geboortedatum"


def test_a_period_does_not_end_before_it_begins(read, faults):
    """The last day of an offence may be its first, and no earlier."""
    assert read("feit: {pleegdatum: 2026-01-10, pleegdatum_tot: 2026-01-10}").lists["feiten"].complete
    (fault,) = faults("feit:\n  pleegdatum: 2026-01-10\n  pleegdatum_tot: 2026-01-09")
    assert (fault.path, fault.line) == ("feit.pleegdatum_tot", 3)
    assert fault.message == "2026-01-09 ligt voor feit.pleegdatum (2026-01-10)"


def test_a_check_from_outside_adds_its_faults(vocabulary):
    """A further check sees the case with the places of its facts, also when other faults were found."""

    def check(reading: Reading):
        spot = reading.places["feit-1", "feit.soort"]
        yield Fault(spot.path, "liever niet", line=spot.line)

    with pytest.raises(InputError) as caught:
        read_bytes(b"on: gisteren\nfeiten:\n  - soort: misdrijf\n", vocabulary, today=20260301, check=check)

    assert [str(fault) for fault in caught.value.faults] == [
        "on (regel 1): 'gisteren' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-01",
        "feiten[0].soort (regel 3): liever niet",
    ]


@pytest.fixture
def contradicted(vocabulary):
    """The faults that the check of derived values finds in a file."""

    def found(written, lang="nl"):
        def check(reading):
            return contradictions(reading.case, vocabulary, places=reading.places, lang=lang)

        try:
            read_bytes(written.encode(), vocabulary, today=20260301, check=check)
        except InputError as error:
            return [str(fault) for fault in error.faults]
        return []

    return found


def test_a_derived_value_that_agrees_is_no_fault(contradicted):
    """An age that follows from the facts beneath may be given too."""
    assert (
        contradicted(
            BORN
            + "jeugdige.leeftijd: 16\nfeit: {pleegdatum: 2026-05-14, jeugdige.leeftijd_op_pleegdatum: 17}"
        )
        == []
    )


def test_a_derived_value_that_contradicts_shows_both_values(contradicted):
    """Given and computed are both shown, with the facts that were used."""
    (told,) = contradicted("on: 2026-03-01\n" + BORN + "jeugdige.leeftijd: 17")

    assert told == (
        "jeugdige.leeftijd (regel 3): opgegeven is 17, maar uit jeugdige.geboortedatum en zaak.peildatum "
        "volgt 16. Laat jeugdige.leeftijd weg, of verbeter een van deze"
    )


def test_the_boundary_day_of_an_age(contradicted):
    """The day before the birthday it is one less, on the birthday it has come."""
    age = "feit: {pleegdatum: %s, jeugdige.leeftijd_op_pleegdatum: 16}"

    assert contradicted(BORN + age % "2025-05-14") == []
    (told,) = contradicted(BORN + age % "2025-05-13")
    assert "opgegeven is 16, maar uit jeugdige.geboortedatum en feit.pleegdatum volgt 15" in told


def test_a_derived_value_at_the_top_is_checked_for_every_item_without_its_own(contradicted):
    """An age given once is held against each offence that has none itself."""
    told = contradicted(
        BORN + "jeugdige.leeftijd_op_pleegdatum: 16\nfeiten:\n- {pleegdatum: 2025-06-01}\n"
        "- {pleegdatum: 2024-06-01}\n- {pleegdatum: 2023-06-01, jeugdige.leeftijd_op_pleegdatum: 14}\n"
    )

    assert len(told) == 1
    assert told[0].startswith("jeugdige.leeftijd_op_pleegdatum (regel 2): opgegeven is 16")
    assert "volgt 15" in told[0]


def test_nothing_is_contradicted_by_what_is_not_known(contradicted):
    """Without the facts beneath, or with one of them unknown, the given value stands."""
    assert contradicted("jeugdige.leeftijd: 17") == []
    assert contradicted("jeugdige: {geboortedatum: onbekend, leeftijd: 17}") == []


def test_an_assumption_contradicts_nothing(contradicted):
    """An act that is left out is assumed not to have happened, which is not the same as said."""
    given = "jeugdige.heeft_vader: ja\nfeiten: []\n"

    assert contradicted(given) == []
    (told,) = contradicted(given + "jeugdige.erkend: nee")
    assert "opgegeven is ja, maar uit jeugdige.erkend volgt nee" in told


def test_over_a_period_every_age_in_it_may_be_given(contradicted):
    """An offence over a birthday has two ages; a third contradicts."""
    offence = (
        "feit: {pleegdatum: 2025-05-01, pleegdatum_tot: 2025-06-01, jeugdige.leeftijd_op_pleegdatum: %s}"
    )

    assert contradicted(BORN + offence % 15) == contradicted(BORN + offence % 16) == []
    (told,) = contradicted(BORN + offence % 17)
    assert "volgt 15 tot en met 16" in told


def test_a_derived_day_is_shown_as_a_day(contradicted):
    """Days are compared and shown as days, in the language asked for."""
    measure = "maatregel: {ingangsdatum: 2025-01-31, einde: %s}"

    assert contradicted(measure % "2026-01-31") == []
    (told,) = contradicted(measure % "2026-02-01", lang="en")
    assert "2026-02-01 is given, but from maatregel.ingangsdatum follows 2026-01-31" in told


def test_contradictions_with_the_real_vocabulary(real):
    """The fixed derived ages of the interface are checked with the library's own definitions."""
    written = b"""
jeugdige: {geboortedatum: 2009-05-14, leeftijd: 15}
feit: {pleegdatum: 2025-05-14, jeugdige.leeftijd_op_pleegdatum: 15}
"""
    with pytest.raises(InputError) as caught:
        read_bytes(
            written, real, today=20260301,
            check=lambda reading: contradictions(reading.case, real, places=reading.places),
        )  # fmt: skip

    assert [(fault.path, fault.message.split(",")[0]) for fault in caught.value.faults] == [
        ("jeugdige.leeftijd", "opgegeven is 15"),
        ("feit.jeugdige.leeftijd_op_pleegdatum", "opgegeven is 15"),
    ]
