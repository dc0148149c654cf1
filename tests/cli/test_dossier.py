"""The promises of `dossier`: what it prints, how it ends, and that it tells nothing it should not."""

import json
from pathlib import Path

import jsonschema
import pytest

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
OTS, HALT = str(EXAMPLES / "ots-tot-achttien.yaml"), str(EXAMPLES / "halt-mislukt.yaml")
EVENTS = """\
{"dossier": "a", "id": "e1", "kind": "melding", "on": "2026-03-04"}
{"dossier": "a", "id": "e2", "kind": "onderzoek_nodig", "on": "2026-03-06", "by": "veilig_thuis"}
{"dossier": "b", "id": "e1", "kind": "signaal", "on": "2026-03-01"}
"""

SHOWN = [
    ("timeline.ots", ("timeline", OTS, "--on", "2025-10-01")),
    ("timeline.halt", ("timeline", HALT, "--on", "2026-09-01")),
    ("due.ots", ("due", OTS, "--on", "2025-03-24", "--within", "90")),
    ("due.start", ("due", OTS, "--on", "2023-06-16")),
    ("due.map", ("due", str(EXAMPLES), "--on", "2026-05-18")),
    ("next.ots", ("next", OTS, "--on", "2024-05-01")),
    ("next.halt", ("next", HALT, "--on", "2023-10-12")),
    ("next.na-18", ("next", HALT, "--on", "2026-01-10")),
    ("check.ots", ("check", OTS, "--on", "2025-10-01")),
    ("check.halt", ("check", HALT, "--on", "2026-09-01")),
    ("kinds", ("kinds",)),
]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(("name", "args"), SHOWN, ids=[name for name, _ in SHOWN])
def test_what_it_prints_is_what_was_reviewed(run, golden, name, args, lang):
    """Each command in each language."""
    ran = run("--lang", lang, "dossier", *args)

    assert ran.err == ""
    golden(f"cli/goldens/dossier.{name}.{lang}.txt", ran.out)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("check", OTS, "--on", "2025-07-29"), 0),
        (("check", OTS, "--on", "2025-07-30"), 1),
        (("check", str(EXAMPLES), "--on", "2023-01-01"), 0),
        (("due", OTS, "--on", "2025-07-30"), 0),
        (("timeline", str(EXAMPLES)), 2),
        (("due", OTS, "--within", "-1"), 2),
        (("due", OTS, "--within", "x"), 2),
        (("next", OTS, "--format", "html"), 2),
        (("timeline", "geen.yaml"), 2),
        (("timeline", OTS, "--on", "2025-02-30", "--known", "morgen"), 2),
    ],
)
def test_how_it_ends(run, args, code):
    """0 done, 1 `check` found a breach, 2 wrong input."""
    assert run("dossier", *args).code == code


def test_all_faults_are_told_at_once(run):
    """Of the options and of the file."""
    ran = run("dossier", "due", "geen.yaml", "--on", "x", "--known", "y", "--within", "z", "--format", "q")

    assert ran.out == ""
    assert "Er zijn 5 fouten" in ran.err


def test_the_forms_are_what_they_say(run):
    """JSON is JSON, a calendar is a calendar, a page is a page."""
    for command in ("timeline", "due", "next", "check"):
        told = json.loads(run("dossier", command, OTS, "--on", "2025-10-01", "--format", "json").out)
        assert told["schema"] == f"jeugdrecht.dossier-{command}/1"
        assert run("dossier", command, OTS, "--format", "ics").out.startswith("BEGIN:VCALENDAR")
    assert run("dossier", "timeline", OTS, "--format", "html").out.startswith("<!DOCTYPE html>")
    assert run("dossier", "timeline", OTS, "--format", "svg").out.startswith("<svg ")


def test_the_json_is_what_was_reviewed(run, golden):
    """Every part of a day, for a program that reads it."""
    told = run("dossier", "due", OTS, "--on", "2023-06-16", "--within", "100", "--format", "json").out

    golden("cli/goldens/dossier.due.start.json", told)


def test_the_schema_is_one(run):
    """And it takes a line of JSON Lines by its event."""
    schema = json.loads(run("dossier", "schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    event = {"$ref": "#/$defs/event", "$defs": schema["$defs"]}

    assert jsonschema.Draft202012Validator(event).is_valid(json.loads(EVENTS.splitlines()[0]))


def test_a_program_can_feed_it_by_standard_input(run):
    """A dossier as YAML, and as JSON Lines."""
    text = Path(OTS).read_text(encoding="utf-8")
    by_file = run("dossier", "due", OTS, "--on", "2025-03-24").out

    assert run("dossier", "due", "-", "--on", "2025-03-24", stdin=text).out == by_file
    lines = "".join(line for line in EVENTS.splitlines(keepends=True) if '"a"' in line)
    assert "2026-05-18" in run("dossier", "due", "-", "--on", "2026-03-10", stdin=lines).out


def test_what_was_not_known_does_not_count(run):
    """Before the correction the first contact was late."""
    late = run("dossier", "check", OTS, "--on", "2023-07-10", "--known", "2023-07-02")
    better = run("dossier", "check", OTS, "--on", "2023-07-10", "--known", "2023-07-03")

    assert (late.code, better.code) == (1, 0)
    assert "27 juni 2023: eerste contact (g20): te laat" in late.out


@pytest.mark.parametrize("store", ["opslag", "opslag.db"])
def test_events_go_into_a_store_once(run, tmp_path, store):
    """Sent twice, taken once; then the store can be asked as a whole or one dossier at a time."""
    address = str(tmp_path / store)

    assert run("dossier", "add", address, stdin=EVENTS).out == "3 nieuw, 0 al bekend\n"
    assert run("dossier", "add", address, stdin=EVENTS).out == "0 nieuw, 3 al bekend\n"
    assert "2026-03-09" in run("dossier", "due", address, "--on", "2026-03-07").out
    one = run("dossier", "timeline", address, "--dossier", "b", "--on", "2026-03-07")
    assert (one.code, "signaal" in one.out, "melding" in one.out) == (0, True, False)
    assert run("dossier", "timeline", address, "--dossier", "c").code == 2


def test_a_long_stream_is_read_in_parts(run, tmp_path):
    """More than one file of events at once, with the line of a fault as it stands in the whole."""
    line = (
        '{{"dossier": "d", "id": "e{}", "kind": "{}", "on": "2026-03-01", "because": "' + "x" * 900 + '"}}\n'
    )
    good = "".join(line.format(number, "signaal") for number in range(1500))
    address = str(tmp_path / "opslag.db")

    assert len(good) > 1_000_000
    assert "regel 1501" in run("dossier", "add", address, stdin=good + line.format("x", "vakantie")).err
    assert run("dossier", "add", address, stdin=good).out == "1500 nieuw, 0 al bekend\n"


def test_a_stream_with_a_fault_leaves_the_store_as_it_was(run, tmp_path):
    """An event without a dossier, and one of no kind: both are told, and nothing is taken."""
    wrong = '{"id": "e1", "kind": "signaal", "on": "2026-03-01"}\n' + EVENTS.replace("signaal", "vakantie")
    ran = run("dossier", "add", str(tmp_path / "opslag"), stdin=wrong)

    assert ran.code == 2
    assert "regel 4" in ran.err
    assert list(tmp_path.iterdir()) == []


def test_an_own_answer_settles_an_open_day(run, tmp_path):
    """With an answer to the unsettled question one day is left."""
    answers = tmp_path / "antwoorden.yaml"
    answers.write_text("rechtsvraag: {laatste_dag_265c: nee}\n", encoding="utf-8")
    found = run("dossier", "due", OTS, "--on", "2023-06-16", "--answers", str(answers), "--format", "json")

    (day,) = [
        one
        for one in json.loads(found.out)["dossiers"][0]["deadlines"]
        if one["id"] == "verval_machtiging_265c"
    ]
    assert (day["day"], day["days"]) == ("2023-09-15", [])
