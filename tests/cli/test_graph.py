"""The promises of the command `graph`: its forms, and all faults at once."""

import json

import pytest


def test_mermaid_is_the_form_unless_another_is_asked(run):
    """What pages of documentation take."""
    ran = run("graph", "--decision", "minderjarig")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("flowchart LR\n  accTitle: Is de jeugdige minderjarig?\n")


@pytest.mark.parametrize(("form", "first"), [("dot", "digraph "), ("svg", "<svg "), ("json", "{")])
def test_each_form_can_be_asked(run, form, first):
    """In English too."""
    assert run("--lang", "en", "graph", "--decision", "halt", "--format", form).out.startswith(first)


def test_json_holds_everything_apart(run):
    """Programs get each fact and provision by itself, with the version of the rules."""
    found = json.loads(run("graph", "--decision", "waarborgen", "--format", "json").out)

    assert found["schema"] == "jeugdrecht.graph/1"
    assert found["rulebase"]["fingerprint"].startswith("sha256:")
    assert {node["count"] for node in found["nodes"]} == {1}
    assert len(found["nodes"]) > 100


def test_full_draws_nothing_together(run):
    """`--full` keeps apart what a drawing would gather."""
    gathered = run("graph", "--decision", "halt").out
    full = run("graph", "--decision", "halt", "--full").out

    assert "gegevens)" in gathered
    assert "gegevens)" not in full


def test_a_provision_may_be_written_as_lawyers_do(run):
    """A citation is as good as an id."""
    assert run("graph", "--source", "77a Sr").out == run("graph", "--source", "sr:77a").out


def test_all_of_the_law_fits_in_one_flowchart(run):
    """Without a decision or a provision: decisions and instruments."""
    out = run("graph").out

    assert "accTitle: Het recht zoals het is uitgewerkt" in out
    assert out.count("-->") <= 500


def test_it_goes_to_a_new_file_when_asked(run, tmp_path):
    """And a file that is there stays as it is."""
    to = tmp_path / "halt.svg"

    assert run("graph", "--decision", "halt", "--format", "svg", "--output", to).out == ""
    assert to.read_text(encoding="utf-8").endswith("</svg>\n")
    assert run("graph", "--decision", "halt", "--output", to).code == 2


def test_all_faults_come_at_once(run):
    """An unknown form, an unknown decision, and both options together."""
    ran = run("graph", "--decision", "hallt", "--source", "onzin", "--format", "gif")

    assert (ran.code, ran.out) == (2, "")
    assert [line.split(":")[0] for line in ran.err.splitlines() if not line.startswith(" ")][:4] == [
        "Er zijn 4 fouten", "--format", "--decision", "--source",
    ]  # fmt: skip
    assert "Bedoelde u halt" in ran.err
