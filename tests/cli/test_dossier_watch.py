"""The promises of `dossier watch`: each line answered as it comes, each fault said, none skipped."""

import json
import subprocess

import pytest

from jeugdrecht.dossier.live import session

NEEDS = pytest.mark.skipif(
    session.find_spec("durable") is None, reason="durable-rules is not installed (durable)"
)
DOSSIER = """\
dossier: proef
events:
  - {id: e1, kind: opening, on: 2026-03-01}
  - {id: e2, kind: geboorte, on: 2012-01-10, recorded: 2026-03-01}
  - {id: e3, kind: melding, on: 2026-03-04}
"""
NEEDED = '{"id": "e4", "kind": "onderzoek_nodig", "on": "2026-03-06"}\n'
BEGUN = '{"id": "e5", "kind": "onderzoek_veilig_thuis", "on": "2026-03-09"}\n'


@pytest.fixture
def file(tmp_path):
    """Give a dossier file."""
    path = tmp_path / "proef.yaml"
    path.write_text(DOSSIER, encoding="utf-8")
    return path


@NEEDS
def test_what_an_event_sets_off_is_printed_with_its_provision(run, file):
    """Only what the event changes; the file itself sets nothing off."""
    ran = run("dossier", "watch", file, stdin=NEEDED + BEGUN)
    law = "art. 4.1.7 lid 1 Uitvoeringsbesluit Wmo 2015"
    what = "het onderzoek naar kindermishandeling of huiselijk geweld beginnen"

    assert (ran.code, ran.err) == (0, "")
    assert [line for line in ran.out.splitlines() if f": {what}: " in line and ": termijn " in line] == [
        f"2026-03-06 proef: termijn begonnen: {what}: 2026-03-09 ({law})",
        f"2026-03-09 proef: termijn gehaald: {what}: 2026-03-09 ({law})",
    ]


@NEEDS
def test_days_that_pass_are_told_by_a_line_of_their_own(run, file):
    """On the last day nothing; a day later the deadline is missed."""
    ran = run(
        "--lang", "en", "dossier", "watch", file,
        stdin=NEEDED + '{"day": "2026-03-09"}\n{"day": "2026-03-10"}\n',
    )  # fmt: skip

    (missed,) = [line for line in ran.out.splitlines() if "deadline missed" in line]
    assert missed.startswith("2026-03-10 proef: deadline missed: ")


@NEEDS
def test_json_is_one_object_on_each_line(run, file):
    """With what stood, what stands, and the provisions."""
    ran = run("dossier", "watch", file, "--format", "json", stdin=NEEDED)
    told = [json.loads(line) for line in ran.out.splitlines()]
    (started,) = [one for one in told if one.get("subject") == "termijnen/onderzoek_starten"]

    assert {key: started[key] for key in ("trigger", "dossier", "on", "by", "chain", "before")} == {
        "trigger": "deadline_started", "dossier": "proef", "on": "2026-03-06", "by": "e4",
        "chain": "bescherming", "before": None,
    }  # fmt: skip
    assert started["after"] == {"day": "2026-03-09", "outcome": "loopt", "met": None}
    assert started["provisions"] == ["ubwmo:4.1.7:1"]


@NEEDS
def test_what_changed_is_told_with_its_values(run, file):
    """A new answer, the members that came, and why a step was not allowed."""
    offence = '{"id": "f", "kind": "feit", "on": "2026-03-05", "data": {"soort": "misdrijf"}}'
    summons = '{"id": "d", "kind": "dagvaarding", "on": "2026-03-06", "by": "gi"}'
    ran = run("dossier", "watch", file, stdin=f"{offence}\n{summons}\n")
    told = ran.out.splitlines()

    assert (
        "2026-03-05 proef: nieuwe bevinding: Geldt de jeugdprocedure of de gewone procedure? (f): "
        "jeugdprocedure (art. 488 lid 2 Sv)"
    ) in told
    assert (
        "2026-03-06 proef: stap niet toegestaan: dagvaarding [d]: gedaan door een ander dan de wet noemt "
        "(art. 495 lid 1 Sv)"
    ) in told
    (steps,) = [line for line in told if "Moet de Raad voor de Kinderbescherming onderzoek doen?" in line][1:]
    assert ": gegevens ontbreken → verplicht volgens de wet (art. 494 lid 1 Sv)" in steps


@NEEDS
def test_what_asks_for_something_comes_first(run, file):
    """Of one event: deadlines and steps, then the findings."""
    ran = run("dossier", "watch", file, stdin=NEEDED)
    is_finding = [" bevinding" in line for line in ran.out.splitlines()]

    assert is_finding == sorted(is_finding)
    assert set(is_finding) == {True, False}


@NEEDS
def test_an_own_answer_settles_an_open_question(run, tmp_path):
    """With an answer to the unsettled question the day of the authorisation is sure."""
    answers, dossier = tmp_path / "antwoorden.yaml", tmp_path / "d.yaml"
    answers.write_text("rechtsvraag: {laatste_dag_265c: nee}\n", encoding="utf-8")
    dossier.write_text(DOSSIER, encoding="utf-8")
    order = '{"id": "o", "kind": "lopende_maatregel", "on": "2026-03-05", "data": {"maatregel.soort": "ots"}}'
    authorisation = '{"id": "m", "kind": "machtiging", "on": "2026-03-06", "by": "kinderrechter"}'
    days = [
        [
            json.loads(line)["after"]
            for line in run(
                "dossier", "watch", dossier, *more, "--format", "json", stdin=f"{order}\n{authorisation}\n"
            ).out.splitlines()
            if json.loads(line)["subject"] == "verval_machtiging_265c"
            and json.loads(line)["trigger"] == "finding_changed"
        ]
        for more in ((), ("--answers", answers))
    ]  # fmt: skip

    assert [[one["status"] for one in found] for found in days] == [["judgement"], ["decided"]]
    assert days[1][0]["value"] == "2026-06-06"


@NEEDS
def test_answers_that_are_no_answers_are_refused(run, file, tmp_path):
    """Before anything is watched."""
    answers = tmp_path / "antwoorden.yaml"
    answers.write_text("jeugdige: {geboortedatum: 2012-01-10}\n", encoding="utf-8")
    ran = run("dossier", "watch", file, "--answers", answers, stdin=NEEDED)

    assert (ran.code, ran.out) == (2, "")
    assert "antwoorden.yaml" in ran.err or "rechtsvraag" in ran.err


@NEEDS
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("kapot", "dit is geen geldige JSON"),
        ("[" * 5000, ""),
        ('{"id": "x", "kind": "bestaat_niet", "on": "2026-03-06"}', "er is geen soort gebeurtenis"),
        ('{"id": "e3", "kind": "signaal", "on": "2026-03-06"}', "al gebruikt voor een andere gebeurtenis"),
        ('{"day": "morgen"}', "is geen dag"),
        ('{"day": 20260301}', "is geen dag"),
        ('{"id": "x", "kind": "signaal", "on": "2026-03-32"}', ""),
        ("\x00\ufeff", ""),
    ],
    ids=["no json", "deep", "kind", "same id", "day", "number", "no day", "no text"],
)
def test_a_bad_line_is_refused_and_the_next_is_taken(run, file, line, reason):
    """The reason and the number of the line; the exit code says that it happened."""
    ran = run("dossier", "watch", file, stdin=f"{line}\n{NEEDED}")

    assert (ran.code, ran.err) == (1, "")
    assert ran.out.startswith("regel 1 geweigerd: ")
    assert reason in ran.out.splitlines()[0]
    assert "termijn begonnen" in ran.out


@NEEDS
def test_of_a_folder_each_line_names_its_dossier(run, file, tmp_path):
    """A line that does not is refused."""
    (tmp_path / "ander.yaml").write_text(DOSSIER.replace("proef", "ander"), encoding="utf-8")
    named = NEEDED.replace('{"id"', '{"dossier": "ander", "id"')
    ran = run("dossier", "watch", tmp_path, stdin=named + NEEDED)

    assert ran.code == 1
    assert {line.split()[1] for line in ran.out.splitlines() if line.startswith("2026")} == {"ander:"}
    assert "regel 2 geweigerd: e4: deze gebeurtenis noemt geen dossier" in ran.out


@NEEDS
def test_a_line_is_answered_before_the_next_one_comes(start, file):
    """The monitor does not wait for the end of its input."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    process = start("dossier", "watch", file, **pipes)
    process.stdin.write(NEEDED.encode())
    process.stdin.flush()
    first = process.stdout.readline().decode()
    process.communicate()

    assert first.startswith("2026-03-06 proef: ")
    assert process.returncode == 0


def test_standard_input_cannot_be_both(run):
    """It brings the events already."""
    ran = run("dossier", "watch", "-", stdin=NEEDED)

    assert ran.code == 2
    assert "op standaardinvoer komen de gebeurtenissen" in ran.err


def test_without_durable_rules_it_says_what_to_install(run, file, monkeypatch):
    """A message, and no traceback."""
    monkeypatch.setattr(session, "find_spec", lambda name: None)
    ran = run("dossier", "watch", file, stdin=NEEDED)

    assert (ran.code, ran.out) == (2, "")
    assert 'pip install "jeugdrecht[live]"' in ran.err
