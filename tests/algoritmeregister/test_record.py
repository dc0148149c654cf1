"""The record for the Algoritmeregister against its publication standard, and what it says of the library."""

import csv
import io
import json
from pathlib import Path

import pytest

from jeugdrecht.algoritmeregister import FIELDS, PROMPT, as_csv, faults, record
from jeugdrecht.api import rulebase
from jeugdrecht.rules.index import DECISIONS
from tests.conftest import ROOT

STANDARD = json.loads(Path(__file__).with_name("publicatiestandaard_v1_0.json").read_text(encoding="utf-8"))
OF_THE_REGISTER = ("lars", "publication_dt")
"""What the register fills in itself."""


def fields(properties):
    """Give the fields of the standard that somebody fills in."""
    return {name: field for name, field in properties.items() if name not in OF_THE_REGISTER}


def test_the_table_is_that_of_the_standard():
    """Names in its order, titles, lengths, what is required and what is permitted."""
    expected = fields(STANDARD["properties"])

    assert [field.name for field in FIELDS] == list(expected)
    for field in FIELDS:
        standard = expected[field.name]
        assert field.title == standard["title"]
        assert field.most == standard.get("max_length")
        assert field.required is (standard["required"] is True)
        assert list(field.allowed) == standard.get("permitted_values", [])
        below = {one.name: (one.most, one.required) for one in field.below}
        assert below == {
            name: (one.get("max_length"), one["required"]) for name, one in standard.get("items", {}).items()
        }


def test_the_record_has_every_field_in_its_order():
    """Nothing is missing, and nothing is there that the register does not know."""
    assert list(record()) == list(fields(STANDARD["properties"]))


def filled(value, allowed=()):
    """Give a value as an organisation could fill it in."""
    if isinstance(value, list):
        return [filled(one) for one in value]
    if isinstance(value, dict):
        return {name: filled(one) for name, one in value.items()}
    if value.startswith(PROMPT):
        return allowed[0] if allowed else "2026-11"
    return value


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_each_value_fits_its_field(field):
    """What is no prompt has at most the permitted length and is one of the permitted values."""
    made = {one.name: filled(record()[one.name], one.allowed) for one in FIELDS}

    assert [fault for fault in faults(made) if fault.startswith(field.name)] == []


@pytest.mark.parametrize("field", [field for field in FIELDS if field.allowed], ids=lambda field: field.name)
def test_a_choice_is_made_or_its_options_are_named(field):
    """A prompt for a choice names exactly what the standard permits."""
    value = record()[field.name]
    chosen = value if isinstance(value, list) else [value]

    assert set(chosen) <= set(field.allowed) or value == PROMPT + " of ".join(field.allowed)


def test_what_only_the_organisation_knows_is_left_to_it():
    """Its name, what it uses the program for, since when, and how it judges the outcome."""
    made = record()
    whole = (
        "organization",
        "status",
        "begin_date",
        "contact_email",
        "publication_category",
        "process_index_url",
    )
    partly = ("goal", "proportionality", "human_intervention", "risks", "lawful_basis", "source_data")

    assert [name for name in whole if not made[name].startswith(PROMPT)] == []
    assert [name for name in partly if f"\n\n{PROMPT}" not in f"\n\n{made[name]}"] == []


def test_the_numbers_are_those_of_the_library():
    """Decisions, powers, omissions and the newest text, as they are now."""
    made, law = record(), rulebase()

    assert f"Het beantwoordt {len(DECISIONS)} vragen" in made["methods_and_models"]
    assert law.fingerprint in made["methods_and_models"]
    assert f"{len(law.powers)} bevoegdheden" in made["human_intervention"]
    assert f"{len(law.not_modelled)} onderdelen" in made["risks"]
    assert "niet zelflerend" in made["methods_and_models"]
    assert {"title": "Jeugdwet", "link": "https://wetten.overheid.nl/BWBR0034925"} in made[
        "lawful_basis_grouping"
    ]


@pytest.mark.parametrize(
    ("made", "fault"),
    [
        ({"name": ""}, "name is verplicht"),
        ({"tags": "x" * 2501}, "tags heeft 2501 tekens; er kunnen er 2500 staan"),
        ({"status": "Klaar"}, "status is geen van: In ontwikkeling, In gebruik, Buiten gebruik"),
        ({"lawful_basis_grouping": [{"title": "a"}]}, "lawful_basis_grouping[0].link is verplicht"),
        ({"kleur": "rood"}, "kleur staat niet in de standaard"),
    ],
    ids=["missing", "long", "choice", "below", "unknown"],
)
def test_what_does_not_fit_is_told(made, fault):
    """Each rule of the standard refuses what breaks it."""
    assert fault in list(faults({**record(), **made}))


def test_the_csv_has_one_record():
    """A row of names and a row of values, and lists that can be read back."""
    (row,) = csv.DictReader(io.StringIO(as_csv(record()), newline=""))

    assert list(row) == list(record())
    assert row["category"] == "Recht, Zorg en gezondheid"
    assert json.loads(row["lawful_basis_grouping"]) == record()["lawful_basis_grouping"]
    assert row["risks"] == record()["risks"]


def test_the_page_about_privacy_shows_the_record():
    """The page takes the record itself, so that the two cannot differ."""
    page = (ROOT / "docs/privacy.md").read_text(encoding="utf-8")

    assert "{{ algoritmeregister }}" in page
    assert "jeugdrecht register" in page
