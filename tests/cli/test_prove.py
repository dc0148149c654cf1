"""The promises of prove and compare on the command line."""

import json

import pytest

from jeugdrecht.rules.library import rulebase


def test_a_decision_that_is_proven_is_told_with_each_question(run):
    """Exit code 0, and every question has its answer in Dutch."""
    ran = run("prove", "--decision", "procesrecht")

    assert (ran.code, ran.err) == (0, "")
    assert "geen leemte" in ran.out
    assert "Er is niets gevonden dat niet is verantwoord." in ran.out


def test_the_answers_are_data_too(run):
    """Programs get the state of each question, under the identity of the law."""
    told = json.loads(run("prove", "--decision", "procesrecht", "--format", "json").out)

    [one] = told["decisions"]
    assert told["schema"] == "jeugdrecht.proof/1"
    assert told["rulebase"] == rulebase().identity
    assert one["decision"] == "procesrecht"
    assert one["answers"][1] == {
        "question": "gap", "state": "proven", "shown": [], "unread": [], "declined": None, "unneeded": [],
    }  # fmt: skip


def test_a_case_that_was_found_is_a_file_that_decide_takes(run, tmp_path):
    """What is documented as a gap is written, and decide says gap of it."""
    folder = tmp_path / "gevonden"

    ran = run("prove", "--decision", "gezag_daarna", "--cases", str(folder))
    decided = run(
        "decide", str(folder / "gezag_daarna.gap.1.yaml"), "--decision", "gezag_daarna", "--format", "json"
    )

    assert ran.code == 0
    assert json.loads(decided.out)["findings"][0]["status"] == "gap"


def test_a_folder_that_is_there_stays_as_it_is(run, tmp_path):
    """Nothing is written into it, and the remedy is told."""
    ran = run("prove", "--decision", "procesrecht", "--cases", str(tmp_path))

    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (2, "", [])


def test_two_days_are_told_with_the_rules_and_a_case(run):
    """The adolescent law of 1 April 2014, in English."""
    ran = run(
        "--lang", "en", "compare", "--from", "2014-03-31", "--to", "2014-04-01", "--decision", "sanctierecht"
    )

    assert (ran.code, ran.err) == (0, "")
    assert "sr:77c:1/gunstiger_recht@2002-05-04" in ran.out
    assert "2014-04-01: adult criminal law" in ran.out
    assert "possible: youth criminal law (art. 77c lid 1 Sr)" in " ".join(ran.out.split())


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("prove", "--decision", "sanctierech"), "Bedoelde u sanctierecht"),
        (("prove", "--format", "xml"), "Kies uit text, json"),
        (("compare", "--from", "gisteren", "--to", "2014-04-01"), "Schrijf een dag als 2026-03-01"),
        (("compare", "--from", "2014-03-31"), "DATUM ontbreekt"),
    ],
)
def test_wrong_input_is_told_with_what_to_write(run, args, told):
    """No traceback: exit code 2 and nothing on standard output."""
    ran = run(*args)

    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err
