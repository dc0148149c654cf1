"""The promises about `train quiz`: every form, the two versions, and faults told all at once."""

import json
from xml.etree import ElementTree

import pytest

from jeugdrecht.cli.work import training_output

QUIZ = ("train", "quiz", "--decision", "sanctierecht", "--count", "3", "--seed", "5")


def test_the_same_seed_gives_the_same_quiz(run):
    """Twice the same bytes; another seed gives other questions."""
    first = run(*QUIZ)

    assert first.code == 0
    assert first == run(*QUIZ)
    assert first.out != run(*QUIZ, "--seed", "6").out


def test_the_versions_ask_the_same(run):
    """The participant's version is the trainer's without what answers it."""
    trainer, participant = (
        json.loads(run(*QUIZ, "--format", "json", "--for", reader).out)
        for reader in ("trainer", "participant")
    )

    assert [item["text"] for item in trainer["items"]] == [item["text"] for item in participant["items"]]
    assert len(trainer["items"]) == 3
    assert all(set(item).isdisjoint({"feedback", "provisions"}) for item in participant["items"])


def test_without_a_seed_it_is_the_year(run, monkeypatch):
    """Next year's set differs by itself."""
    monkeypatch.setattr(training_output, "this_year", lambda: 2031)

    assert json.loads(run(*QUIZ[:-2], "--format", "json").out)["seed"] == 2031


def test_moodle_goes_to_standard_output(run):
    """What is printed is well-formed, with as many questions as were asked for."""
    root = ElementTree.fromstring(run(*QUIZ, "--format", "moodle").out)

    assert len(root.findall("question")) == 1 + 3


def test_a_quiz_is_english_when_asked_for(run):
    """The language of the run is that of the questions."""
    ran = run("--lang", "en", *QUIZ)

    assert ran.out.startswith("# Quiz in youth law, level 1: version for the trainer\n")
    assert "Which sanction law applies" in ran.out


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF"), ("docx", b"PK")])
def test_a_form_that_is_no_text_goes_to_a_new_file(run, tmp_path, form, begins):
    """Without a file it is a fault; with one it is written, and never over another."""
    path = tmp_path / f"toets.{form}"
    without, written, again = (
        run(*QUIZ, "--format", form, *more) for more in ((), ("--output", path), ("--output", path))
    )

    assert (without.code, without.out) == (2, "")
    assert f"--output: {form} gaat naar een bestand" in without.err
    assert (written.code, path.read_bytes()[: len(begins)]) == (0, begins)
    assert again.code == 2


def test_every_fault_is_told_at_once(run):
    """Each option that is wrong is named, with what to write."""
    ran = run(
        "train", "quiz", "--decision", "sanctierech", "--count", "0", "--level", "4", "--seed", "x",
        "--format", "xml", "--for", "judge",
    )  # fmt: skip

    assert (ran.code, ran.out) == (2, "")
    for told in ("Bedoelde u sanctierecht", "--count", "--level", "--seed", "--format", "--for"):
        assert told in ran.err


def test_moodle_for_participants_is_refused_with_the_reason(run):
    """The bank holds the answers, and Moodle keeps them to itself."""
    ran = run(*QUIZ, "--format", "moodle", "--for", "participant")

    assert ran.code == 2
    assert "Laat --for weg" in ran.err


def test_what_is_not_installed_is_said(run, monkeypatch, tmp_path):
    """Without python-docx the message names it, and the extra that brings it."""
    monkeypatch.setattr(training_output, "needs", lambda form: "python-docx")
    ran = run(*QUIZ, "--format", "docx", "--output", tmp_path / "toets.docx")

    assert ran.code == 2
    assert 'pip install "jeugdrecht[training]"' in ran.err
    assert list(tmp_path.iterdir()) == []
