"""The log of operations: the fields of the standard, whole lines from many writers, and never a fact."""

import json
import multiprocessing
import re
import stat
from pathlib import Path

import pytest

from jeugdrecht.errors import InputError
from jeugdrecht.logbook import Caller, Logbook, caller_of, logbook_of

FIELDS = {
    "trace_id", "span_id", "status", "name", "start_time", "end_time", "resource", "attributes",
}  # fmt: skip
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


@pytest.fixture
def file(tmp_path):
    """Give a file for a log."""
    return tmp_path / "log.jsonl"


def lines(file):
    """Give the lines of a log as data."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def test_a_line_has_the_fields_of_the_standard(file):
    """The obligatory fields, identifiers of 16 and 8 bytes, moments in milliseconds."""
    with Logbook(file, "https://register.example/42").operation("decide"):
        pass
    (line,) = lines(file)

    assert line.keys() == FIELDS
    assert re.fullmatch("[0-9a-f]{32}", line["trace_id"])
    assert re.fullmatch("[0-9a-f]{16}", line["span_id"])
    assert MOMENT.fullmatch(line["start_time"])
    assert MOMENT.fullmatch(line["end_time"])
    assert line["start_time"] <= line["end_time"]
    assert (line["status"], line["name"]) == ("Unset", "decide")
    assert line["attributes"] == {"dpl.core.processing_activity_id": "https://register.example/42"}


def test_a_pseudonym_and_a_caller_are_noted_where_they_are_given(file):
    """The person by pseudonym only, and the operation that called by its trace context."""
    trace, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
    caller = caller_of("Zx9-kk21-qpa7", traceparent=f"00-{trace}-{span}-01")
    with Logbook(file).operation("decide", caller):
        pass
    (line,) = lines(file)

    assert (line["trace_id"], line["parent_span_id"]) == (trace, span)
    assert line["span_id"] != span
    assert line["attributes"] == {
        "dpl.core.processing_activity_id": "urn:jeugdrecht:verwerking",
        "dpl.core.data_subject_id": "Zx9-kk21-qpa7",
        "dpl.core.data_subject_id_type": "pseudoniem",
    }


@pytest.mark.parametrize(
    "subject",
    [
        "123456782",
        "2009-05-14",
        "14/05/2009",
        "J. Jansen",
        "jan@example.nl",
        "J4n",
        "a" * 201,
        "een\nregel-erbij",
        "",
    ],
)
def test_what_can_be_no_pseudonym_is_refused(subject):
    """Numbers, dates, names with spaces, addresses, and what would break the line."""
    with pytest.raises(InputError) as caught:
        caller_of(subject)

    assert caught.value.faults[0].path == "JEUGDRECHT_LOG_SUBJECT"
    assert subject == "" or subject not in str(caught.value)


@pytest.mark.parametrize("trace", ["", "00-x-y-01", f"00-{'0' * 32}-{'1' * 16}-01", "é"])
def test_a_trace_context_that_is_none_is_left_out(trace):
    """As its standard wants: a new trace begins."""
    assert caller_of(None, traceparent=trace) == Caller()


def test_wrong_input_is_no_error_of_the_program_and_a_failure_is(file):
    """The standard keeps Error for what goes wrong inside; nothing of the exception is noted."""
    book = Logbook(file)
    with pytest.raises(InputError), book.operation("decide"):
        raise InputError
    with pytest.raises(KeyError), book.operation("decide"):
        raise KeyError("2009-05-14")

    assert [line["status"] for line in lines(file)] == ["Unset", "Error"]
    assert "2009" not in file.read_text(encoding="utf-8").replace(lines(file)[0]["start_time"], "")


def test_a_log_that_cannot_be_written_stops_the_work(tmp_path):
    """Nothing is decided where it cannot be noted."""
    done = []
    with pytest.raises(InputError, match="logboek"), Logbook(tmp_path / "weg" / "log").operation("decide"):
        done.append("decided")

    assert done == []


def test_only_its_owner_reads_a_new_log(file):
    """That somebody was decided about is nobody else's business."""
    Logbook(file).open()

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def _write_many(path, count):
    book = Logbook(Path(path))
    for _ in range(count):
        with book.operation("decide", Caller(subject="x" * 150)):
            pass


def test_lines_of_several_processes_stay_whole(file):
    """Four writers at once lose no line and mix none."""
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_write_many, args=(str(file), 25)) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    found = lines(file)
    assert [writer.exitcode for writer in writers] == [0] * 4
    assert len(found) == len({line["span_id"] for line in found}) == 100


def test_the_option_goes_before_the_environment(file):
    """And without either there is no log."""
    environ = {"JEUGDRECHT_LOG": "elders.jsonl", "JEUGDRECHT_LOG_ACTIVITY": "urn:nl:register:7"}

    assert logbook_of(str(file), environ).path == file
    assert logbook_of(None, environ).path == Path("elders.jsonl")
    assert logbook_of(None, environ).activity == "urn:nl:register:7"
    assert logbook_of(None, {"JEUGDRECHT_LOG": ""}) is None


def test_an_activity_is_an_address_of_a_register():
    """The standard wants a URI there."""
    with pytest.raises(InputError, match="JEUGDRECHT_LOG_ACTIVITY"):
        logbook_of("log", {"JEUGDRECHT_LOG_ACTIVITY": "strafzaken van Jan"})
