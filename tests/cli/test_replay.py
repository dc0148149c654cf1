"""`decide --receipt`, `replay` and `--log`: what is written, what is said, and the exit code."""

import json

import pytest

from jeugdrecht.receipts.model import checksum
from tests.published.published import CASES

from .conftest import CASE

PUBLISHED = sorted(CASES.glob("*.yaml"))
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def case(tmp_path):
    """Give a case file."""
    file = tmp_path / "zaak.yaml"
    file.write_text(CASE, encoding="utf-8")
    return file


@pytest.fixture
def receipt(run, case, tmp_path):
    """Give a receipt of one decision on it."""
    file = tmp_path / "bewijs.json"
    ran = run("decide", case, "--decision", "sanctierecht", "--receipt", file)
    assert (ran.code, ran.err) == (0, f"Geschreven: {file}\n")
    return file


def test_the_same_answer_is_exit_code_0(run, case, receipt):
    """The output says so in a sentence."""
    ran = run("replay", receipt, case)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "Het antwoord is hetzelfde, byte voor byte (1 bevinding).\n"
    assert run("--lang", "en", "replay", receipt, "-", stdin=CASE).out == (
        "The answer is the same, byte for byte (1 finding).\n"
    )


def test_another_case_is_exit_code_1(run, receipt):
    """What differs in it is not told, because the receipt does not hold it."""
    ran = run("replay", receipt, "-", stdin=CASE.replace("2009-05-14", "2008-05-14"))

    assert (ran.code, ran.err) == (1, "")
    assert "Dit is niet de zaak van het bewijs" in ran.out
    assert "2009" not in ran.out + ran.err


def test_what_differs_is_told_by_its_parts(run, case, receipt):
    """The finding with its parts, the rules, the texts and the version."""
    data = json.loads(receipt.read_text(encoding="utf-8"))
    data["cases"][0]["findings"][0]["parts"]["value"] = "0" * 32
    data["rules"]["sr:77a/jeugd"] = "sha256:" + "0" * 64
    data["rules"]["sr:77zz/oud"] = "sha256:" + "0" * 64
    del data["rules"]["sr:77a/volwassen"]
    data["editions"]["sr:77a"] = "2001-01-01"
    data |= {"program": "0.0.1", "checksum": ""}
    data["checksum"] = checksum(data)
    receipt.write_text(json.dumps(data), encoding="utf-8")
    ran = run("replay", receipt, case)

    assert ran.code == 1
    assert ran.out.splitlines() == [
        "Het antwoord van dit bewijs is niet opnieuw te maken.",
        "",
        "Het antwoord",
        "------------",
        "",
        "- sanctierecht (feit-1): antwoord",
        "",
        "De regels",
        "---------",
        "",
        "- sr:77a/jeugd: veranderd",
        "- sr:77zz/oud: weg",
        "- sr:77a/volwassen: nieuw",
        "",
        "De gelezen teksten",
        "------------------",
        "",
        "- sr:77a: veranderd",
        "",
        "De versie",
        "---------",
        "",
        "- programma 0.0.1, nu 0.1.0",
    ]
    told = json.loads(run("replay", receipt, case, "--format", "json").out)
    assert told["schema"] == "jeugdrecht.replay/1"
    assert told["answers"] == [
        {"case": 1, "decision": "sanctierecht", "subject": "feit-1", "parts": ["value"], "missing": False}
    ]


def test_wrong_input_is_exit_code_2_with_all_faults(run, case, receipt, tmp_path):
    """A receipt that was cut off and a case that is wrong are told together."""
    cut = tmp_path / "half.json"
    cut.write_bytes(receipt.read_bytes()[:500])
    ran = run("replay", cut, "-", "--format", "xml", stdin="feit: {pleegdatm: 2026-01-10}")

    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Er zijn 3 fouten:\n")
    assert "--format: 'xml' kan hier niet" in ran.err
    assert "half.json: dit is geen (heel) JSON-bestand" in ran.err
    assert "pleegdatm" in ran.err


def test_a_receipt_never_goes_over_a_file(run, case, receipt):
    """A file that is there stays as it is, and nothing is decided."""
    before = receipt.read_bytes()
    ran = run("decide", case, "--receipt", receipt)

    assert (ran.code, ran.out) == (2, "")
    assert "bestaat al" in ran.err
    assert receipt.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--receipt-key", "KEY"), "er wordt geen bewijs gemaakt"),
        (("--receipt", "NEW", "--receipt-key", "GONE"), "dit bestand is niet te lezen"),
        (("--receipt", "NEW", "--receipt-key", "SHORT"), "minstens 16 tekens"),
        (("--receipt", "NEW", "--output", "NEW"), "niet hetzelfde bestand"),
    ],
    ids=["no receipt", "no file", "too short", "one file"],
)
def test_options_that_cannot_be_are_refused(run, case, tmp_path, options, says):
    """Nothing is written then."""
    names = {"KEY": "sleutel", "SHORT": "kort", "GONE": "weg", "NEW": "nieuw.json"}
    (tmp_path / "sleutel").write_text(KEY, encoding="utf-8")
    (tmp_path / "kort").write_text("kort", encoding="utf-8")
    ran = run("decide", case, *(tmp_path / names[one] if one in names else one for one in options))

    assert (ran.code, ran.out) == (2, "")
    assert says in ran.err
    assert not (tmp_path / "nieuw.json").exists()


def test_with_a_key_that_key_is_needed(run, case, tmp_path):
    """The key comes from a file, never from the command line."""
    key, made = tmp_path / "sleutel", tmp_path / "bewijs.json"
    key.write_text(f"{KEY}\n", encoding="utf-8")
    ran = run("decide", case, "--decision", "minderjarig", "--receipt", made, "--receipt-key", key)

    assert ran.code == 0
    assert KEY not in made.read_text(encoding="utf-8")
    assert run("replay", made, case, "--receipt-key", key).code == 0
    without = run("replay", made, case)
    assert (without.code, without.out) == (2, "")
    assert "Geef die sleutel met --receipt-key" in without.err


def test_an_organisations_answers_belong_to_the_case(run, case, tmp_path):
    """What `--answers` gave must be given again."""
    answers, made = tmp_path / "antwoorden.yaml", tmp_path / "bewijs.json"
    answers.write_text("rechtsvraag: {halt_na_18: ja}", encoding="utf-8")
    run("decide", case, "--decision", "halt", "--answers", answers, "--receipt", made)

    assert run("replay", made, case, "--answers", answers).code == 0
    assert run("replay", made, case).code == 1


def test_a_run_is_noted_without_facts(run, case, tmp_path):
    """One line for each command that reads a case, by option or by environment."""
    log = tmp_path / "log.jsonl"
    run("decide", case, "--decision", "minderjarig", "--log", log, "--log-subject", "Zx9-kk21-qpa7")
    run("flip", case, "sanctierecht", env={"JEUGDRECHT_LOG": str(log)})
    run("decide", "-", stdin="feit: 2009-05-14", env={"JEUGDRECHT_LOG": str(log)})
    run("decisions", env={"JEUGDRECHT_LOG": str(log)})
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]

    assert [line["name"] for line in lines] == ["jeugdrecht decide", "jeugdrecht flip", "jeugdrecht decide"]
    assert [line["status"] for line in lines] == ["Unset"] * 3
    assert ["dpl.core.data_subject_id" in line["attributes"] for line in lines] == [True, False, False]
    assert not {"proef-1", "zaak", "misdrijf"} & set(
        log.read_text(encoding="utf-8").replace('"', " ").split()
    )


def test_without_its_line_nothing_is_decided(run, case, tmp_path):
    """A log that cannot be written, and a number for a pseudonym, stop the work."""
    ran = run("decide", case, "--log", tmp_path / "weg" / "log")
    other = run("decide", case, "--log", tmp_path / "log", "--log-subject", "123456782")

    assert (ran.code, ran.out, other.code, other.out) == (2, "", 2, "")
    assert "in dit logboek kan niet worden geschreven" in ran.err
    assert "123456782" not in other.err


def test_no_fact_of_a_published_case_is_in_the_log(run, tmp_path):
    """Over all published cases: every line is what it would be for any other case."""
    log = tmp_path / "log.jsonl"
    ran = run("decide", *PUBLISHED, "--decision", "minderjarig", "--log", log)
    for file in PUBLISHED:
        run("case", "check", file, env={"JEUGDRECHT_LOG": str(log)})
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    varying = ("trace_id", "span_id", "start_time", "end_time")
    same = {json.dumps({key: line[key] for key in line if key not in varying}) for line in lines}

    assert ran.code == 0
    assert len(lines) == len(PUBLISHED) + 1
    assert {json.loads(line)["name"] for line in same} == {"jeugdrecht decide", "jeugdrecht case check"}
    assert len(same) == 2
