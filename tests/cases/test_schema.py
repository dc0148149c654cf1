"""The JSON Schema of case files."""

import jsonschema
import pytest

from jeugdrecht.cases import json_schema, read_mapping
from jeugdrecht.errors import InputError

VALID = [
    {},
    {"case": "a", "on": "2026-03-01", "feit": {"pleegdatum": "2026-01-10", "soort": "misdrijf"}},
    {"zaak": {"peildatum": "2026-03-01"}, "feiten": [], "feiten_volledig": "nee"},
    {"zaak.peildatum": "2026-03-01", "feiten": "onbekend", "jeugdige.leeftijd": 17},
    {
        "feiten": [
            {"id": "a", "schade_totaal": 900.5},
            {"schade_totaal": "900,50", "strafmaximum_maanden": 48},
        ]
    },
    {
        "feit": {
            "rechter": {"grond_ernst_feit": "ja"},
            "jeugdige.leeftijd_op_pleegdatum": 16,
            "wetsartikel": 310,
        }
    },
    {"rechter": {"grond_ernst_feit": {"value": True, "by": "rechter", "on": "2026-02-20"}}},
    {"rechter.grond_ernst_feit": {"disputed": [{"value": True, "by": "om"}, {"value": "nee"}]}},
    {"jeugdige": {"ongeboren": "nvt", "geboortedatum": "unknown"}, "voogd.verhinderd": "onbekend"},
    {"maatregel": {"aantal_eerdere": 2}, "maatregelen": [{"opgeheven_op": "nvt"}]},
    {"on": "2026-03-01", "cases": [{"case": "a"}, {"case": "b", "ouder": {"geboortedatum": "1980-01-01"}}]},
]
INVALID = [
    {"feitn": []},
    {"on": "01-03-2026"},
    {"on": "onbekend"},
    {"jeugdige": {"geboortedtum": "2009-05-14"}},
    {"jeugdige": {"geboortedatum": 20090514}},
    {"jeugdige": {"geboortedatum": None}},
    {"jeugdige.leeftijd": 131},
    {"jeugdige.leeftijd": "17"},
    {"jeugdige.erkend": 1},
    {"jeugdige.erkend": "nvt"},
    {"feit": {"soort": "brand"}},
    {"feit": {"strafmaximum_maanden": 17.5}},
    {"feit": {"jeugdige.geboortedatum": "2009-05-14"}},
    {"feit": {"id": "a:b"}},
    {"feit": {}, "feiten": []},
    {"feiten": [3]},
    {"rechter.grond_ernst_feit": {"value": True, "bye": "rechter"}},
    {"rechter.grond_ernst_feit": {"by": "rechter"}},
    {"rechter.grond_ernst_feit": {"disputed": [{"value": True}]}},
    {"cases": []},
    {"cases": [{}], "feiten": []},
    [],
]


@pytest.fixture(scope="module")
def validator(vocabulary):
    """Validates against the schema of the small vocabulary."""
    schema = json_schema(vocabulary)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("case", VALID)
def test_valid_cases_validate_and_are_read(validator, vocabulary, case):
    """What the schema takes, reading takes."""
    assert validator.is_valid(case)
    assert len(read_mapping(case, vocabulary, today=20260301)) in (1, 2)


@pytest.mark.parametrize("case", INVALID)
def test_wrong_cases_do_not_validate_and_are_refused(validator, vocabulary, case):
    """What the schema refuses, reading refuses."""
    assert not validator.is_valid(case)
    with pytest.raises(InputError):
        read_mapping(case, vocabulary, today=20260301)


def test_the_schema_of_the_real_vocabulary_is_a_schema(real):
    """The library's schema is valid, names every fact with its question, and takes the published example."""
    schema = json_schema(real)
    jsonschema.Draft202012Validator.check_schema(schema)
    example = {
        "case": "voorbeeld-1",
        "on": "2026-03-01",
        "jeugdige": {"geboortedatum": "2009-05-14"},
        "feiten": [{"id": "feit-1", "soort": "misdrijf", "strafmaximum_maanden": 48}],
        "rechter": {"grond_persoonlijkheid_dader": {"value": True, "by": "rechter"}},
    }

    assert jsonschema.Draft202012Validator(schema).is_valid(example)
    assert not jsonschema.Draft202012Validator(schema).is_valid({"feit": {"soort": "brand"}})
    asked = {node.fact.id: node.fact.question.nl for node in real.all()}
    assert {id: schema["$defs"][f"fact:{id}"]["description"] for id in asked} == asked


def test_the_schema_speaks_english(vocabulary):
    """The questions in the schema can be had in English."""
    schema = json_schema(vocabulary, lang="en")

    assert schema["$defs"]["fact:feit.soort"]["description"] == "What is feit.soort?"
