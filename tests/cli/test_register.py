"""`register`: the draft for the Algoritmeregister in its three forms."""

import csv
import io
import json

from jeugdrecht.algoritmeregister import record


def test_the_text_names_what_is_to_be_filled_in(run):
    """Every field with its title, required ones with a star."""
    ran = run("register")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Opzet voor het Algoritmeregister\n")
    assert "Organisatienaam*\n----------------\n\nIN TE VULLEN: de volledige naam" in ran.out
    assert "Einddatum\n---------\n\n(leeg)" in ran.out


def test_the_forms_for_programs_hold_the_record(run, tmp_path):
    """As JSON and as CSV, to standard output or to a new file."""
    file = tmp_path / "register.json"
    ran = run("register", "--format", "json", "--output", file)
    (row,) = csv.DictReader(io.StringIO(run("register", "--format", "csv").out))

    assert (ran.code, ran.out) == (0, "")
    assert json.loads(file.read_text(encoding="utf-8")) == record()
    assert row["name"] == record()["name"]


def test_another_form_is_refused(run):
    """With the forms that there are."""
    ran = run("--lang", "en", "register", "--format", "xml")

    assert (ran.code, ran.out) == (2, "")
    assert "Choose from text, json, csv" in ran.err
