"""The promises of `case`: all faults at once, a template that can be read as it stands, and a schema."""

import json

import pytest
import yaml
from jsonschema import Draft202012Validator

from jeugdrecht.api import read_cases

from .conftest import CASE

WRONG = """\
case: x
on: 2026-13-01
jeugdige:
  geboortedatm: 2009-05-14
feiten:
  - id: feit-1
    pleegdatum: gisteren
    soort: misdaad
"""


def test_a_case_in_order_says_so_and_what_it_gives(run, case_file):
    """The facts per item, and the decisions that arise."""
    ran = run("case", "check", case_file)

    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0] == "In orde."
    assert "Zaak proef-1, peildatum 1 maart 2026" in lines
    assert "Opgegeven    jeugdige.geboortedatum" in lines
    assert "feit-1       feit.pleegdatum, feit.soort, feit.strafmaximum_maanden" in lines
    assert any(line.startswith("Aan de orde  ") and "sanctierecht" in line for line in lines)


def test_a_family_is_checked_as_a_whole(run):
    """Each case of a family has its own summary."""
    family = "cases:\n  - {case: a, jeugdige.geboortedatum: 2009-05-14}\n  - {case: b, maatregelen: []}\n"
    ran = run("case", "check", "-", stdin=family)

    assert ran.out.startswith("In orde: 2 zaken.\n")
    assert "maatregelen  geen" in ran.out


def test_all_faults_are_shown_with_path_line_and_remedy(run, tmp_path):
    """A faulty file is wrong input: exit code 2, every fault on standard error, and no data."""
    path = tmp_path / "fout.yaml"
    path.write_text(WRONG, encoding="utf-8")
    ran = run("case", "check", path)

    assert (ran.code, ran.out) == (2, "")
    firsts = [line.partition(":")[0] for line in ran.err.splitlines() if not line.startswith("  ")]
    assert firsts == [
        "Er zijn 4 fouten",
        "on (regel 2)",
        "jeugdige.geboortedatm (regel 4)",
        "feiten[0].pleegdatum (regel 7)",
        "feiten[0].soort (regel 8)",
    ]
    assert "Bedoelde u jeugdige.geboortedatum?" in ran.err


def test_the_faults_are_told_in_english_too(run):
    """The same in English."""
    ran = run("--lang", "en", "case", "check", "-", stdin=WRONG)

    assert ran.err.startswith("There are 4 faults:\non (line 2): ")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_template_can_be_read_as_it_stands(run, lang):
    """What `case template` writes passes `case check`, and only the named decisions' facts are in it."""
    written = run("--lang", lang, "case", "template", "sanctierecht").out
    checked = run("--lang", lang, "case", "check", "-", stdin=written)

    assert (checked.code, checked.err) == (0, "")
    assert "geboortedatum" in written
    assert "stemt_in_met_halt" not in written
    assert len(read_cases(written.encode())) == 1


def test_a_template_without_decisions_asks_what_any_decision_asks(run):
    """Left out, every decision's facts are asked, and the file can be read."""
    written = run("case", "template").out

    names = ("geboortedatum", "stemt_in_met_halt", "kader")
    assert [name for name in names if f"{name}: " not in written] == []
    assert run("case", "check", "-", stdin=written).code == 0


def test_a_template_is_written_to_a_new_file(run, tmp_path):
    """--output makes the file; unknown decisions and an existing file are told together."""
    target = tmp_path / "nieuw.yaml"

    assert run("case", "template", "halt", "--output", target).code == 0
    ran = run("case", "template", "halte", "--output", target)
    assert ran.code == 2
    assert ran.err.startswith("Er zijn 2 fouten:\nEr is geen beslissing 'halte'.")


def test_the_schema_accepts_the_example_and_refuses_a_fault(run):
    """`case schema` prints a JSON Schema that fits case files."""
    schema = json.loads(run("case", "schema").out)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    example = json.loads(json.dumps(yaml.load(CASE, Loader=yaml.BaseLoader)))
    example["feiten"][0]["strafmaximum_maanden"] = 48
    assert [error.message for error in validator.iter_errors(example)] == []
    assert not validator.is_valid({**example, "jeugdige": {"geboortedatm": "2009-05-14"}})


@pytest.mark.parametrize(
    ("path", "message"),
    [("{folder}/geen.yaml", "dit bestand bestaat niet"), ("{folder}", "dit is een map, geen bestand")],
)
def test_a_path_that_is_no_file_is_a_fault(run, tmp_path, path, message):
    """A file that is not there and a folder are told apart."""
    ran = run("case", "check", path.format(folder=tmp_path))

    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err


@pytest.mark.parametrize(
    ("lang", "said", "unit"),
    [
        ("nl", "oordeel van de rechter", "geheel getal (maand)"),
        ("en", "judged by the court", "whole number (month)"),
    ],
)
def test_a_template_names_officials_and_units_in_one_language(run, lang, said, unit):
    """Who judges and in which unit are told in the language of the run, in the words of explanations."""
    out = run("--lang", lang, "case", "template").out

    assert f"; {said}\n" in out
    assert f"# {unit}\n" in out


def test_a_list_that_is_missing_is_called_by_its_key(run):
    """What the text names as missing can be copied into a case as it stands."""
    case = "on: 2026-03-01\njeugdhulp: {startdatum: onbekend}\n"
    before = run("decide", "-", stdin=case).out
    after = run("decide", "-", stdin=f"{case}maatregelen: []\n")

    assert "(maatregelen; voor " in before
    assert "zaak.maatregelen" not in before
    assert (after.code, after.err) == (0, "")
    assert "(maatregelen; " not in after.out
