"""The promises of `audit`: every norm with its outcome and what it rests on; wrong tables are refused."""

import json
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
INSTITUTION, REGION = EXAMPLES / "instelling.yaml", EXAMPLES / "regio.yaml"
NORMS = """\
schema: jeugdrecht.normen/1
titel: Eigen normen
bron: handboek
normen:
  - id: nk-1
    norm: De instelling evalueert elke methodiek
    thema: methodieken
    grondslag: [jw:3.4:4]
    uitkomst: voldoet_niet
    by: auditor
    because: geen evaluatie gezien
    on: 2026-02-20
  - {id: nk-2, norm: Medewerkers krijgen intervisie, thema: deskundigheid}
"""


@pytest.fixture
def norms(tmp_path):
    """Give a function that writes a table of norms."""

    def write(text=NORMS):
        path = tmp_path / "normen.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(("kind", "path"), [("institution", INSTITUTION), ("region", REGION)])
def test_each_norm_of_the_checklist_is_in_the_report(run, kind, path):
    """The program's form has an entry for each member of the finding, with the outcome that it has there."""
    told = json.loads(run("audit", kind, path, "--format", "json").out)
    members = told["findings"][-1]["members"]

    assert {entry["id"]: entry["outcome"] for entry in told["entries"]} == {
        id: member["value"] for id, member in members.items()
    }
    assert {entry["outcome"] for entry in told["entries"]} >= {None}
    assert len({entry["outcome"] for entry in told["entries"]}) == 3


def test_the_advice_says_that_it_binds_nobody(run):
    """In each form, and every entry has the rank of advice."""
    for form in ("text", "markdown", "html"):
        assert "bindt niemand" in " ".join(run("audit", "region", REGION, "--format", form).out.split())
    entries = json.loads(run("audit", "region", REGION, "--format", "json").out)["entries"]

    assert {entry["rank"] for entry in entries} == {"advies"}
    assert all(entry["addressee"] for entry in entries)


def test_what_is_known_and_what_is_not_stands_with_each_norm(run):
    """An outcome has what was found, and an unknown one what is missing or who must say."""
    entries = json.loads(run("audit", "institution", INSTITUTION, "--format", "json").out)["entries"]

    assert [entry["id"] for entry in entries if entry["outcome"] and not entry["found"]] == []
    unknown = [entry for entry in entries if entry["outcome"] is None]
    assert [entry["id"] for entry in unknown if not entry["missing"] and not entry["waits"]] == []


def test_own_norms_stand_apart_and_are_not_worked_out(run, norms):
    """They are shown with their origin, and change nothing of the rest."""
    plain = run("audit", "institution", INSTITUTION).out
    with_own = run("audit", "institution", INSTITUTION, "--norms", norms()).out

    shown = " ".join(with_own.split())
    assert with_own.startswith(plain.rstrip())
    assert "Eigen normentabel: Eigen normen" in shown
    assert "nk-2" in shown
    assert "geen evaluatie gezien" in shown


def test_all_faults_of_a_table_of_norms_are_told_at_once(run, norms):
    """Each with its line and what to write instead; the faults of the case come with them."""
    wrong = norms(
        "schema: normen/2\ntitel: T\nnormen:\n"
        "  - {id: a, norm: x, uitkomst: misschien}\n"
        "  - {id: a, norm: y, grondslag: [nergens]}\n"
        "  - {norm: z, thema: [1]}\n  - zomaar\n  - {id: b, norm: n, on: gisteren, soort: x}\n"
    )
    ran = run("audit", "institution", INSTITUTION, "--norms", wrong, "--format", "xml")

    assert ran.code == 2
    for part in (
        "--format", "normen/2", "misschien", "er al", "nergens", "id ontbreekt", "zomaar", "gisteren",
        "soort", "Schrijf jeugdrecht.normen/1",
    ):  # fmt: skip
        assert part in ran.err, part
    assert ran.out == ""


@pytest.mark.parametrize("text", ["", "- a", "nee", "{schema: jeugdrecht.normen/1, titel: T}", "normen: 3"])
def test_what_is_no_table_of_norms_is_refused(run, norms, text):
    """Without a traceback, and with what to write."""
    ran = run("audit", "institution", INSTITUTION, "--norms", norms(text))

    assert (ran.code, ran.out) == (2, "")
    assert "normen" in ran.err


def test_a_page_needs_nothing_else(run, tmp_path):
    """The HTML is one whole document without scripts or requests, written to a new file."""
    page = tmp_path / "toets.html"
    assert run("audit", "institution", INSTITUTION, "--format", "html", "--output", page).code == 0
    text = page.read_text(encoding="utf-8")

    assert text.startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert text.count("<h1>") == 1
    assert "<script" not in text
    assert " src=" not in text


def test_an_organisation_answers_unsettled_questions_once(run, tmp_path):
    """The answer is used and named; a fact in that file is refused."""
    case = "on: 2026-05-01\ninstelling: {soort: gi}\ncertificaat: {datum_afgifte: 2023-05-01}\n"
    answers = tmp_path / "antwoorden.yaml"
    answers.write_text("rechtsvraag: {gap_13_certificaat: {value: ja}}\njeugdige: {overleden: nee}\n")

    ran = run("decide", "-", "--decision", "certificaat_geldig", "--answers", answers, stdin=case)

    assert ran.code == 2
    assert "geen onbesliste rechtsvraag" in ran.err
