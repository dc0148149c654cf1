"""The promises of why-not, what-if and flip on the command line, and of decide on many case files."""

import json

import jsonschema
import pytest

from jeugdrecht.rules.library import rulebase
from tests.cli.conftest import CASE, steady

ASKED = (
    ("why-not", ("sanctierecht", "volwassen")),
    ("what-if", ("--set", "feit.pleegdatum=2027-06-01", "--decision", "sanctierecht")),
    ("flip", ("sanctierecht",)),
)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("command", "asked"), ASKED, ids=[one[0] for one in ASKED])
def test_the_pages_are_what_was_reviewed(run, case_file, golden, command, asked, lang):
    """The page of each command in both languages, with its help."""
    ran = run("--lang", lang, command, case_file, *asked)

    assert (ran.code, ran.err) == (0, "")
    told = run("--lang", lang, command, "--help").out
    golden(f"cli/goldens/{command}.{lang}.txt", f"{steady(ran.out)}\n{told}")


@pytest.mark.parametrize(("command", "asked"), ASKED, ids=[one[0] for one in ASKED])
def test_json_names_its_schema(run, case_file, command, asked):
    """Programs get the same as data."""
    told = json.loads(run(command, case_file, *asked, "--format", "json").out)

    assert told["schema"] == f"jeugdrecht.{command}/1"
    assert told["rulebase"] == rulebase().identity
    assert told["case"] == "proef-1"


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("why-not", "{case}", "sanctierech", "jeugd"), "Bedoelde u sanctierecht"),
        (("why-not", "{case}", "sanctierecht", "volwasen"), "Bedoelde u volwassen?"),
        (("why-not", "{case}", "feit-9:sanctierecht", "jeugd"), "Bedoelde u feit-1?"),
        (("flip", "{case}", "sanctierech"), "Bedoelde u sanctierecht"),
        (("flip", "{case}", "sanctierecht", "--size", "9"), "geen aantal van 1 tot en met 4"),
        (("flip", "{case}", "sanctierecht", "--format", "xml"), "Kies uit text, json"),
        (("flip", "{case}", "sanctierecht", "--on", "morgen"), "--on"),
        (("what-if", "{case}", "--set", "feit.sort=x"), "Bedoelde u feit.soort"),
        (("what-if", "{case}"), "FEIT=WAARDE ontbreekt"),
    ],
)
def test_wrong_input_is_told_with_what_to_write(run, case_file, args, told):
    """No traceback: exit code 2, nothing on standard output, and the nearest name."""
    ran = run(*(str(case_file) if arg == "{case}" else arg for arg in args))

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err


def test_a_change_may_stand_without_its_option(run, case_file):
    """`--set` stands before the first change or before none; the answer is the same."""
    change = "feit.pleegdatum=2027-06-01"
    named, bare = run("what-if", case_file, "--set", change), run("what-if", case_file, change)

    assert (bare.code, bare.err) == (0, "")
    assert bare.out == named.out
    assert "1 juni 2027" in bare.out


def test_flip_changes_a_birth_date_only_with_any(run, case_file):
    """What cannot change is named, and changed when that is asked."""
    kept = run("flip", case_file, "minderjarig").out
    changed = run("flip", case_file, "minderjarig", "--any").out

    assert "jeugdige.geboortedatum. Met --any wel." in kept
    assert "jeugdige.geboortedatum: 14 mei 2009 → 1 maart 2008 (kan niet veranderen)" in changed


# --- many case files --------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    """Give a folder with two case files and a file that is none."""
    place = tmp_path / "zaken"
    place.mkdir()
    (place / "a.yaml").write_text(CASE, encoding="utf-8")
    older = CASE.replace("proef-1", "proef-2").replace("2009", "2007")
    (place / "b.yaml").write_text(older, encoding="utf-8")
    (place / "lees.txt").write_text("geen zaak", encoding="utf-8")
    return place


def test_several_files_give_a_row_each_with_a_column_per_decision(run, folder):
    """One line for each case, with the outcome of the decisions named."""
    ran = run("decide", folder / "a.yaml", folder / "b.yaml", "--decision", "sanctierecht")
    rows = [line.split() for line in ran.out.splitlines()]

    assert ran.code == 0
    assert ["proef-1", "a.yaml", "2026-03-01", "jeugdstrafrecht"] in rows
    assert ["proef-2", "b.yaml", "2026-03-01", "volwassenenstrafrecht"] in rows


def test_a_folder_gives_the_counts_of_each_case(run, folder):
    """Without named decisions a row says how many were decided; what is no case file is left alone."""
    ran = run("decide", folder)

    assert ran.code == 0
    assert ran.out.startswith("2 zaken\n")
    rows = [line.split()[0] for line in ran.out.splitlines() if line.startswith("proef")]
    assert rows == ["proef-1", "proef-2"]


def test_many_as_json_are_results(run, folder):
    """The form is that of a family, also for a folder."""
    told = json.loads(run("decide", folder, "--decision", "sanctierecht", "--format", "json").out)

    assert told["schema"] == "jeugdrecht.results/1"
    assert [result["case"] for result in told["results"]] == ["proef-1", "proef-2"]


def test_faults_of_all_files_are_told_at_once_each_with_its_file(run, folder):
    """A file that is not there and one with a wrong fact are both named."""
    (folder / "c.yaml").write_text("jeugdige: {geboortedatum: 2026-02-31}", encoding="utf-8")
    ran = run("decide", folder, folder / "d.yaml")

    assert (ran.code, ran.out) == (2, "")
    assert "c.yaml: jeugdige.geboortedatum" in ran.err
    assert "d.yaml: dit bestand bestaat niet" in ran.err


def test_an_empty_folder_is_told(run, tmp_path):
    """A folder without case files is wrong input."""
    ran = run("decide", tmp_path)

    assert ran.code == 2
    assert "geen zaakbestand" in ran.err


def test_one_file_is_told_as_before(run, case_file):
    """A single case keeps its whole page."""
    assert run("decide", case_file).out.startswith("Zaak proef-1, peildatum 1 maart 2026\n")


# --- the page of decide -----------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_the_ages_stand_at_the_top(run, case_file, form):
    """When the person is 12, 16, 18, 21 and 23 stands above the findings, in every form for people."""
    told = run("decide", case_file, "--decision", "minderjarig", "--format", form).out
    days = ("14 mei 2021", "14 mei 2025", "14 mei 2027", "14 mei 2030", "14 mei 2032")

    assert all(told.index(day) < told.index("art. 1:233 BW") for day in days)
    assert "vanaf 14 mei 2027 anders luiden" in told


def test_the_next_birthday_says_what_changes(run, tmp_path):
    """A finding that differs on the next birthday is named with its new answer."""
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE.replace("2009-05-14", "2008-05-14"), encoding="utf-8")

    told = run("decide", path, "--decision", "minderjarig").out

    assert "wordt 18: minderjarig wordt „meerderjarig”" in told


def test_the_json_of_decide_is_as_published(run, case_file, shared):
    """The result, with `stable_until` on every finding, validates against the published schema."""
    told = json.loads(run("decide", case_file, "--format", "json").out)
    schema = json.loads((shared / "result.schema.json").read_text(encoding="utf-8"))

    jsonschema.Draft202012Validator(schema).validate(told)
    found = {finding["decision"]: finding["stable_until"] for finding in told["findings"]}
    assert found["minderjarig"] == "2027-05-14"
    assert found["sanctierecht"] is None
