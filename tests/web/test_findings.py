"""A case goes in, findings come out."""

import json
import subprocess
import sys

import jsonschema
import pytest

import jeugdrecht as jr
from jeugdrecht.cases import as_mapping
from jeugdrecht.facts import vocabulary

from .conftest import CASE, ROOT

BARE = {name: part for name, part in CASE.items() if name != "options"}


def test_a_case_is_decided_as_in_python(call):
    """The answer is byte for byte what `jr.decide(…).to_dict()` gives."""
    answer = call.send("/v1/findings", CASE)

    assert answer.status_code == 200
    assert answer.json() == jr.decide(BARE, ["sanctierecht"]).to_dict()
    assert answer.json()["findings"][0]["value"] == "jeugd"
    assert answer.json()["findings"][0]["explanation"]["because"] != []


def test_without_decisions_all_that_arise_are_made(call):
    """A case brings up its own questions."""
    answer = call.send("/v1/findings?explanation=none", BARE).json()

    made = [finding["decision"] for finding in answer["findings"]]
    assert made == [finding.decision for finding in jr.decide(BARE)]
    assert len(made) > 5


def test_every_finding_has_the_published_form(call, shared):
    """The schema of results beside the interface holds, with and without explanation."""
    schema = json.loads((shared / "result.schema.json").read_text(encoding="utf-8"))
    for explanation in ("tree", "none"):
        answer = call.send(f"/v1/findings?explanation={explanation}", BARE).json()

        assert [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(answer)] == []


def test_an_undecided_finding_is_an_answer(call):
    """What is not known yet is no error."""
    answer = call.send("/v1/findings?decision=sanctierecht", {"feit": {"pleegdatum": "2026-01-10"}})

    assert answer.status_code == 200
    assert answer.json()["findings"][0]["status"] == "open"
    assert answer.json()["findings"][0]["missing"][0]["id"] == "jeugdige.geboortedatum"


def test_a_family_gives_a_result_for_each_case(call):
    """Several cases are answered in their order."""
    answer = call.send("/v1/findings?decision=sanctierecht", {"cases": [{"case": "a"}, {"case": "b"}]}).json()

    assert answer["schema"] == "jeugdrecht.results/1"
    assert [result["case"] for result in answer["results"]] == ["a", "b"]


@pytest.mark.parametrize("place", ["query", "body"])
def test_options_stand_in_the_query_or_in_the_body(call, place):
    """Language, register, date and explanation are read from either."""
    said = {"lang": "en", "register": "plain", "on": "2026-04-01"}
    body = {**BARE, "options": {**said, "decisions": ["sanctierecht"]}} if place == "body" else BARE
    query = {**said, "decision": "sanctierecht"} if place == "query" else {}
    expected = jr.decide(BARE, ["sanctierecht"], on="2026-04-01").to_dict("en", "plain")

    assert call.send("/v1/findings", body, params=query).json() == expected


def test_without_explanation_only_the_explanation_is_left_out(call):
    """`explanation: none` changes nothing else."""
    told = call.send("/v1/findings?lang=en", CASE).json()["findings"][0]
    bare = call.send("/v1/findings?lang=en&explanation=none", CASE).json()["findings"][0]

    assert bare["explanation"] is None
    assert {**told, "explanation": None} == bare


@pytest.mark.parametrize("example", ["ondertoezichtstelling", "uithuisplaatsing", "halt"])
def test_what_else_is_loaded_changes_no_answer(call, example):
    """A server that has all of the law in memory says what a fresh program says, byte for byte."""
    (case,) = jr.read_cases(ROOT / "examples" / f"{example}.yaml")
    fresh = subprocess.run(
        [sys.executable, "-m", "jeugdrecht", "decide", f"examples/{example}.yaml", "--format", "json"],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip
    jr.rulebase()

    assert call.send("/v1/findings", as_mapping(case, vocabulary())).json() == json.loads(fresh.stdout)


def test_many_requests_at_once_give_what_one_gives(app):
    """Deciding in several threads at the same time mixes nothing up."""
    import asyncio

    import httpx

    cases = [{"case": str(n), "jeugdige": {"geboortedatum": f"{1990 + n}-05-14"},
              "feit": {"pleegdatum": "2026-01-10"}} for n in range(24)]  # fmt: skip

    async def all_at_once():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test") as client:
            sent = [client.post("/v1/findings?decision=sanctierecht", json=case) for case in cases * 2]
            return await asyncio.gather(*sent)

    answers = [answer.json() for answer in asyncio.run(all_at_once())]

    assert answers == [jr.decide(case, ["sanctierecht"]).to_dict() for case in cases] * 2
