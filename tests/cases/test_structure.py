"""What stands where in a case file."""

import pytest

from jeugdrecht.cases import read_bytes, read_file, read_mapping
from jeugdrecht.errors import InputError
from jeugdrecht.logic.case import Case, Given, Item, Items

EXAMPLE = """
case: voorbeeld-1                  # free id, no personal data needed
on: 2026-03-01                     # peildatum; default today
jeugdige:
  geboortedatum: 2009-05-14
feiten:                            # or one `feit:`
  - id: feit-1
    pleegdatum: 2026-01-10
    soort: misdrijf
    strafmaximum_maanden: 48
rechter:
  grond_ernst_feit: {value: true, by: rechter, because: "advies reclassering", on: 2026-02-20}
"""
READ = Case(
    id="voorbeeld-1",
    on=20260301,
    facts={
        "jeugdige.geboortedatum": Given(20090514),
        "rechter.grond_ernst_feit": Given(
            True, by="rechter", because="advies reclassering", on="2026-02-20"
        ),
    },
    lists={
        "feiten": Items((
            Item("feit-1", {
                "feit.pleegdatum": Given(20260110),
                "feit.soort": Given("misdrijf"),
                "feit.strafmaximum_maanden": Given(48),
            }),
        ))
    },
)  # fmt: skip


def test_the_example_of_the_interface_is_read(read):
    """The published example gives this case."""
    assert read(EXAMPLE) == READ


def test_json_is_the_same_structure(read):
    """JSON gives the case that YAML gives."""
    written = (
        '{"case": "voorbeeld-1", "on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"},\n'
        '\t"feiten": [{"id": "feit-1", "pleegdatum": "2026-01-10", "soort": "misdrijf",\n'
        '\t"strafmaximum_maanden": 48}], "rechter": {"grond_ernst_feit": {"value": true, "by": "rechter",\n'
        '\t"because": "advies \\u0072eclassering", "on": "2026-02-20"}}}'
    )

    assert read(written) == READ


def test_yaml_may_start_with_a_bracket(read):
    """What starts as JSON does and is YAML is read as YAML."""
    assert read("{case: voorbeeld-1, on: 2026-03-01}") == Case(on=20260301, id="voorbeeld-1")


@pytest.mark.parametrize(
    "written",
    [
        "feit: {soort: misdrijf, pleegdatum: 2026-01-10}",
        "feiten: {soort: misdrijf, pleegdatum: 2026-01-10}",
        "feiten: [{soort: misdrijf, pleegdatum: 2026-01-10}]",
        "feit: [{soort: misdrijf, pleegdatum: 2026-01-10}]",
        "feit.soort: misdrijf\nfeit.pleegdatum: 2026-01-10",
        "feit.soort: misdrijf\nfeit: {pleegdatum: 2026-01-10}",
        "feit: {feit.soort: misdrijf, feit: {pleegdatum: 2026-01-10}}",
    ],
)
def test_nested_dotted_single_and_listed_mean_the_same(read, written):
    """One offence can be written in each of these ways."""
    offence = Item("feit-1", {"feit.soort": Given("misdrijf"), "feit.pleegdatum": Given(20260110)})

    assert read(written).lists == {"feiten": Items((offence,))}


def test_subjects_may_be_nested_or_dotted(read):
    """A fact outside the lists is the same nested and dotted."""
    nested, dotted = read("jeugdige: {geboortedatum: 2009-05-14}"), read("jeugdige.geboortedatum: 2009-05-14")

    assert nested.facts == dotted.facts == {"jeugdige.geboortedatum": Given(20090514)}


@pytest.mark.parametrize("written", ["rechter.grond_ernst_feit: ja", "rechter: {grond_ernst_feit: ja}"])
def test_a_fact_of_another_subject_stands_in_the_item_with_its_full_id(read, written):
    """Inside an item a ground is written with its full id, dotted or nested."""
    case = read(f"feit: {{{written}}}" if "{" in written else f"feit:\n  {written}")

    assert case.lists["feiten"].items[0].facts == {"rechter.grond_ernst_feit": Given(True)}


def test_a_ground_at_the_top_stays_at_the_top(read):
    """Given at the top, a ground holds for every offence without its own, so it stays outside the items."""
    case = read("rechter: {grond_ernst_feit: ja}\nfeiten: [{}, {rechter.grond_ernst_feit: nee}]")

    assert case.facts == {"rechter.grond_ernst_feit": Given(True)}
    assert [item.facts for item in case.lists["feiten"].items] == [
        {}, {"rechter.grond_ernst_feit": Given(False)}
    ]  # fmt: skip


def test_what_the_vocabulary_gives_to_the_case_may_stand_under_the_singular(read):
    """`maatregel.aantal_eerdere` belongs to the case: it makes no measure, and stands beside a list."""
    alone = read("maatregel: {aantal_eerdere: 2}")
    beside = read("maatregel.aantal_eerdere: 2\nmaatregelen: [{ingangsdatum: 2026-01-01}]")
    together = read("maatregel: {aantal_eerdere: 2, ingangsdatum: 2026-01-01}")

    assert alone == Case(on=20260301, facts={"maatregel.aantal_eerdere": Given(2)})
    assert beside == together
    assert beside.facts == {"maatregel.aantal_eerdere": Given(2)}
    assert len(beside.lists["maatregelen"].items) == 1


def test_missing_ids_count_up_and_skip_what_is_taken(read):
    """Items without an id get feit-1, feit-2, … in file order; ids that are taken are skipped."""
    case = read("feiten: [{}, {id: feit-2}, {}, {id: inbraak}, {}]")

    assert [item.id for item in case.lists["feiten"].items] == [
        "feit-1", "feit-2", "feit-3", "inbraak", "feit-4"
    ]  # fmt: skip


def test_an_id_may_be_a_number(read):
    """A bare number is the name that its digits make."""
    assert read("case: 007\nfeit: {id: 12}").lists["feiten"].items[0].id == "12"
    assert read("case: 007").id == "007"


def test_lists_left_out_empty_and_unknown(read):
    """Left out and unknown have no key; an empty list says that there are none."""
    assert read("{}").lists == {}
    assert read("feiten: onbekend").lists == {}
    assert read("feiten: []").lists == {"feiten": Items(())}
    assert read("feit: {}").lists == {"feiten": Items((Item("feit-1", {}),))}


@pytest.mark.parametrize(
    ("said", "complete"), [("nee", False), ("false", False), ("onbekend", False), ("ja", True)]
)
def test_completeness_of_a_list(read, said, complete):
    """A list is complete unless it is said that it may be longer."""
    assert read(f"feiten: []\nfeiten_volledig: {said}").lists["feiten"] == Items((), complete)


def test_completeness_of_a_list_that_is_left_out(read, faults):
    """A list that is left out may be said to be longer, but not to be complete."""
    assert read("feiten_volledig: nee").lists == {}
    assert faults("feiten_volledig: ja")[0].remedy == "Schrijf `feiten: []` als er geen is"


@pytest.mark.parametrize(
    "written", ["on: 2025-12-31", "zaak.peildatum: 2025-12-31", "zaak: {peildatum: 2025-12-31}"]
)
def test_the_reference_date_has_three_spellings(read, written):
    """`on` and `zaak.peildatum` are the same day."""
    assert read(written) == Case(on=20251231)


def test_the_reference_date_is_today_by_default(read):
    """Without `on`, today's date is used."""
    assert read("case: a").on == 20260301


def test_a_family_is_several_cases(vocabulary):
    """Each case of a family is read; `on` beside `cases` holds for those without their own."""
    written = b"on: 2026-01-01\ncases:\n- case: a\n- case: b\n  on: 2026-02-02\n- feiten: []\n"

    cases = read_bytes(written, vocabulary, today=20260301)

    assert cases == (
        Case(on=20260101, id="a"), Case(on=20260202, id="b"), Case(on=20260101, lists={"feiten": Items(())})
    )  # fmt: skip


def test_a_file_is_read(vocabulary, tmp_path):
    """A path is read as its bytes are, with or without a byte order mark."""
    path = tmp_path / "zaak.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + EXAMPLE.encode())

    assert read_file(path, vocabulary, today=20260301) == (READ,)


def test_a_file_that_is_not_there_is_an_input_error(vocabulary, tmp_path):
    """A missing file and a folder are told by name, without a traceback of the system."""
    for path, why in ((tmp_path / "weg.yaml", "het is er niet"), (tmp_path, "het is een map")):
        with pytest.raises(InputError) as caught:
            read_file(path, vocabulary, today=20260301)
        assert str(caught.value) == f"{path}: dit bestand is niet te lezen: {why}"


def test_a_file_of_fifty_megabytes_is_not_read_to_its_end(vocabulary, tmp_path):
    """A file beyond the limit is refused by its size, before anything in it is looked at."""
    path = tmp_path / "groot.yaml"
    path.write_bytes(b"#" * 50_000_000)

    with pytest.raises(InputError, match="het bestand is groter dan 1 MB"):
        read_file(path, vocabulary, today=20260301)


def test_the_example_is_read_with_the_real_vocabulary(real):
    """The published example, with the ground it names, is a case of the library."""
    written = EXAMPLE.replace("grond_ernst_feit", "grond_persoonlijkheid_dader").encode()

    (case,) = read_bytes(written, real, today=20260301)

    assert case.facts["rechter.grond_persoonlijkheid_dader"].by == "rechter"
    assert case.lists == READ.lists


def test_a_python_case_is_read_with_the_real_vocabulary(real):
    """The example of the Python interface is a case of the library."""
    written = {
        "jeugdige": {"geboortedatum": "2009-05-14"},
        "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf"},
    }

    (case,) = read_mapping(written, real, today=20260301)

    assert case.facts == {"jeugdige.geboortedatum": Given(20090514)}
    assert case.lists["feiten"].items[0].facts["feit.soort"] == Given("misdrijf")
