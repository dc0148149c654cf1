"""The log of a server: a line for each case that came in, and nothing of the case."""

import json

import pytest

from jeugdrecht.logbook import Logbook
from jeugdrecht.web.v1 import findings
from tests.published.published import CASES

SECRET = "geheim7f3a"
CASE = {"case": SECRET, "jeugdige": {"geboortedatum": "2009-05-14"}}


@pytest.fixture
def log(tmp_path):
    """Give the file of a log."""
    return tmp_path / "log.jsonl"


def lines(log):
    """Give the lines of a log as data."""
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []


def test_a_case_that_comes_in_is_noted(calling, log):
    """By the address that answers, with the pseudonym and the trace that the caller gave."""
    caller = calling(logbook=Logbook(log, "https://register.example/42"))
    trace, span = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
    headers = {"Jeugdrecht-Data-Subject": "Zx9-kk21-qpa7", "traceparent": f"00-{trace}-{span}-01"}
    answer = caller.send("/v1/findings?decision=minderjarig", CASE, headers=headers)
    caller.send("/v1/questions?decision=minderjarig", CASE)
    first, second = lines(log)

    assert answer.status_code == 200
    assert (first["name"], second["name"]) == ("POST /v1/findings", "POST /v1/questions")
    assert (first["trace_id"], first["parent_span_id"]) == (trace, span)
    assert first["attributes"]["dpl.core.data_subject_id"] == "Zx9-kk21-qpa7"
    assert second["attributes"] == {"dpl.core.processing_activity_id": "https://register.example/42"}


def test_what_brings_no_case_is_not_noted(calling, log):
    """The catalogue, an address that does not exist, and its words."""
    caller = calling(logbook=Logbook(log))
    caller.get("/v1/facts/feit.soort")
    caller.send(f"/{SECRET}", CASE)

    assert lines(log) == []


def test_wrong_input_is_no_error_and_a_failure_is(calling, log, monkeypatch):
    """As the standard has it; of neither is anything said."""
    caller = calling(logbook=Logbook(log))
    caller.send("/v1/findings", {"jeugdige": {"geboortedatum": SECRET}})

    def broken(*_):
        raise KeyError(SECRET)

    monkeypatch.setattr(findings, "found", broken)
    assert caller.send("/v1/findings", CASE).status_code == 500
    assert [line["status"] for line in lines(log)] == ["Unset", "Error"]
    assert SECRET not in log.read_text(encoding="utf-8")


def test_a_number_for_a_pseudonym_is_refused(calling, log):
    """A citizen service number never comes into the log, nor into the answer."""
    caller = calling(logbook=Logbook(log))
    answer = caller.send("/v1/findings", CASE, headers={"Jeugdrecht-Data-Subject": "123456782"})

    assert answer.status_code == 400
    assert "123456782" not in answer.text
    assert lines(log) == []


def test_without_its_line_no_answer_is_given(calling, tmp_path):
    """Where the log has gone, the answer is an error."""
    caller = calling(logbook=Logbook(tmp_path / "weg" / "log"))
    answer = caller.send("/v1/findings?decision=minderjarig", CASE)

    assert answer.status_code == 500
    assert "meerderjarig" not in answer.text


def test_no_fact_of_a_published_case_is_in_the_log(calling, log):
    """Over all published cases: apart from identifiers and moments every line is the same."""
    caller = calling(logbook=Logbook(log))
    sent = [file.read_bytes() for file in sorted(CASES.glob("*.yaml"))]
    for data in sent:
        caller.send("/v1/findings?decision=minderjarig", _as_json(data))
    varying = ("trace_id", "span_id", "start_time", "end_time")
    told = {json.dumps({k: v for k, v in line.items() if k not in varying}) for line in lines(log)}

    assert len(lines(log)) == len(sent) > 60
    assert len(told) == 1


def _as_json(data):
    from jeugdrecht.api import read_cases
    from jeugdrecht.cases import as_mapping
    from jeugdrecht.facts import vocabulary

    return {"cases": [as_mapping(case, vocabulary()) for case in read_cases(data)]}
