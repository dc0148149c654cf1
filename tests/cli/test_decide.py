"""The promises of `decide`: the forms, the exit codes, and all faults at once."""

import json

import pytest
from jsonschema import Draft202012Validator

from .conftest import CASE, ROOT, steady

FAMILY = """\
on: 2026-03-01
cases:
  - case: oudste
    jeugdige: {geboortedatum: 2007-05-14}
    feiten: [{id: a, pleegdatum: 2024-01-10, soort: misdrijf}]
  - case: jongste
    jeugdige: {geboortedatum: 2014-05-14}
"""


@pytest.fixture(scope="module")
def schema(shared):
    """Give what checks a result against its published schema."""
    return Draft202012Validator(json.loads((shared / "result.schema.json").read_text(encoding="utf-8")))


# --- text -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("decide.nl", ()),
        ("decide.sanctierecht.nl", ("--decision", "sanctierecht")),
        ("decide.sanctierecht.plain", ("--decision", "sanctierecht", "--register", "plain")),
    ],
)
def test_the_explained_example_is_what_was_reviewed(run, golden, name, options):
    """What a new user sees of the first example, as a whole."""
    ran = run("decide", ROOT / "examples" / "eerste-zaak.yaml", *options)

    assert (ran.code, ran.err) == (0, "")
    golden(f"cli/goldens/{name}.txt", steady(ran.out))


def test_the_explained_example_exists_in_english(run, golden):
    """The same in English."""
    ran = run("--lang", "en", "decide", ROOT / "examples" / "eerste-zaak.yaml", "--decision", "sanctierecht")

    golden("cli/goldens/decide.sanctierecht.en.txt", steady(ran.out))


def test_all_findings_come_first_and_then_why(run, case_file):
    """The ages, then every finding with its outcome and its ground; explanations follow beneath."""
    lines = run("decide", case_file, "--decision", "sanctierecht").out.splitlines()

    assert lines[0] == "Zaak proef-1, peildatum 1 maart 2026"
    assert lines[3].split()[:3] == ["Leeftijd", "16", "jaar"]
    assert lines[9].split() == ["Beslissing", "Over", "Uitkomst", "Grondslag"]
    assert lines[10].split() == ["sanctierecht", "feit-1", "jeugdstrafrecht", "art.", "77a", "Sr"]
    assert "sanctierecht, feit-1" in lines[11:]
    assert "Waarom" in lines[11:]


def test_decisions_come_in_the_order_of_the_catalogue(run, case_file):
    """The order in which decisions are named does not matter."""
    ran = run(
        "decide", case_file, "--decision", "procesrecht", "--decision", "sanctierecht", "--format", "json"
    )

    found = [finding["decision"] for finding in json.loads(ran.out)["findings"]]
    assert found == ["sanctierecht", "procesrecht"]


def test_output_that_no_terminal_shows_has_no_colour_and_no_lines(run, case_file):
    """Plain text holds no escape codes and no box characters."""
    out = run("decide", case_file).out

    assert "\x1b" not in out
    assert [sign for sign in out if "\u2500" <= sign <= "\u257f"] == []


def test_a_decision_without_its_subject_says_so(run):
    """A decision about an offence that is named for a case without offences is about none given."""
    ran = run("decide", "-", "--decision", "sanctierecht", stdin="jeugdige: {geboortedatum: 2009-05-14}")

    assert "geen feit opgegeven" in ran.out


def test_a_case_in_which_nothing_arises_says_what_to_do(run):
    """No findings is an answer, with the way on."""
    ran = run("decide", "-", stdin="on: 2026-03-01\njeugdige: {geboortedatum: 1950-01-01}\n")

    assert ran.code == 0
    assert ran.out.startswith("Zaak zonder naam, peildatum 1 maart 2026\n")


# --- JSON -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "case",
    [CASE, "jeugdige: {geboortedatum: 2009-05-14}", CASE + "rechter.past_volwassenenrecht_toe: ja\n",
     CASE.replace("2026-01-10", "1999-01-10").replace("2009", "1985")],
    ids=["example", "without offences", "power used", "before the law was read"],
)  # fmt: skip
def test_json_follows_the_published_schema(run, schema, case):
    """Each result is valid against result.schema.json, whatever the outcome."""
    ran = run("decide", "-", "--format", "json", stdin=case)

    assert ran.code == 0
    assert [error.message for error in schema.iter_errors(json.loads(ran.out))] == []


def test_a_family_is_a_list_of_results(run, schema, tmp_path):
    """Several cases give one object that holds a result for each, in the order of the file."""
    ran = run("decide", "-", "--format", "json", stdin=FAMILY)

    found = json.loads(ran.out)
    assert found["schema"] == "jeugdrecht.results/1"
    assert [result["case"] for result in found["results"]] == ["oudste", "jongste"]
    assert [error.message for result in found["results"] for error in schema.iter_errors(result)] == []


def test_a_family_has_a_heading_for_each_case(run):
    """In text each case stands under its own name."""
    out = run("decide", "-", "--decision", "jeugdige", stdin=FAMILY).out

    assert out.index("Zaak oudste") < out.index("Zaak jongste")


# --- the other forms --------------------------------------------------------------------------------------


def test_markdown_has_a_heading_a_table_and_links(run, case_file):
    """A Markdown document of the findings."""
    out = run("decide", case_file, "--decision", "sanctierecht", "--format", "markdown").out

    assert out.startswith("# Zaak proef-1, peildatum 1 maart 2026\n\n> Dit rapport is een hulpmiddel")
    assert "\n\n| Beslissing | Over |" in out
    assert "\n### Welk sanctierecht geldt" in out
    assert "](https://wetten.overheid.nl/jci1.3:c:BWBR0001854&artikel=77a&g=2026-01-10)" in out


def test_html_is_one_page_in_which_the_case_cannot_do_anything(run):
    """A page in the language asked, complete, with every text of the case escaped."""
    case = CASE.replace("proef-1", "'<script>alert(1)</script>'")
    out = run("--lang", "en", "decide", "-", "--decision", "sanctierecht", "--format", "html", stdin=case).out

    assert out.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert out.endswith("</body>\n</html>\n")
    assert "<script" not in out
    assert "&lt;script&gt;" in out


def test_a_pdf_is_written_to_a_new_file(run, case_file, tmp_path):
    """pdf goes to the file that was named."""
    to = tmp_path / "rapport.pdf"
    ran = run("decide", case_file, "--decision", "sanctierecht", "--format", "pdf", "--output", to)

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"Geschreven: {to}\n"
    assert to.read_bytes()[:5] == b"%PDF-"


def test_a_pdf_without_a_file_says_how_to_name_one(run, case_file):
    """A terminal cannot show a pdf."""
    ran = run("decide", case_file, "--format", "pdf")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == ("--output: een pdf gaat naar een bestand.\n  Schrijf erbij: --output rapport.pdf.\n")


def test_a_pdf_without_its_extra_says_what_to_install(run, case_file, tmp_path, monkeypatch):
    """Where typst is missing nothing is written, and the way to get it is named."""
    monkeypatch.setattr("jeugdrecht.report.pdf.find_spec", lambda name: None)
    to = tmp_path / "rapport.pdf"
    ran = run("--lang", "en", "decide", case_file, "--format", "pdf", "--output", to)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "--format: the part that makes a pdf is missing.\n"
        '  Install it: pip install "jeugdrecht[pdf]", or choose html and print that page.\n'
    )
    assert not to.exists()


# --- options ----------------------------------------------------------------------------------------------


def test_the_reference_date_can_be_another(run, case_file):
    """--on goes before the date in the case."""
    ran = run("decide", case_file, "--on", "2027-05-14", "--decision", "jeugdige", "--format", "json")

    result = json.loads(ran.out)
    assert result["on"] == "2027-05-14"
    assert result["findings"][0]["members"]["1"]["value"] is False


def test_everything_that_is_wrong_is_told_at_once(run, tmp_path):
    """Faults of the options and of the file come together, each with its place."""
    wrong = tmp_path / "fout.yaml"
    wrong.write_text("on: 2026-13-01\nfeit: {soort: misdaad}\n", encoding="utf-8")
    ran = run("decide", wrong, "--decision", "halte", "--on", "morgen", "--format", "x", "--output", wrong)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Er zijn 6 fouten:\n")
    firsts = [line.partition(":")[0] for line in ran.err.splitlines()[1:] if not line.startswith("  ")]
    assert firsts == ["--decision", "--on", "--format", str(wrong), "on (regel 1)", "feit.soort (regel 2)"]
    assert wrong.read_text(encoding="utf-8").startswith("on: 2026-13-01")


def test_an_undecided_finding_can_be_told_by_the_exit_code(run, case_file):
    """--require-decided gives 3 and names what is not decided; the findings are printed all the same."""
    ran = run("decide", case_file, "--decision", "sanctierecht", "--decision", "halt", "--require-decided")

    assert ran.code == 3
    assert ran.err == "Niet beslist: halt (feit-1)\n"
    assert "jeugdstrafrecht" in ran.out


def test_a_decided_finding_is_fine_for_require_decided(run, case_file):
    """With everything decided the exit code is 0."""
    ran = run("decide", case_file, "--decision", "sanctierecht", "--require-decided")

    assert (ran.code, ran.err) == (0, "")


def test_a_case_that_does_not_exist_is_told_with_the_nearest_name(run, case_file):
    """A mistyped file name gets the one that is there."""
    ran = run("decide", case_file.with_name("zak.yaml"))

    assert ran.code == 2
    assert ran.err.endswith(f"Bedoelde u {case_file}?\n")
