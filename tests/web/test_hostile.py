"""Nothing that can be sent makes the program fail."""

import json

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.facts import vocabulary
from jeugdrecht.web.app import create_app

from .conftest import Caller

CALL = Caller(create_app())
IDS = [node.fact.id for node in vocabulary().all()]
LISTS = list(vocabulary().lists)
WORDS = st.sampled_from(["onbekend", "nvt", "ja", "2026-01-10", "misdrijf", "jeugd", "", "0", "2026-02-31"])
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | WORDS | st.text(max_size=8)
KEYS = st.sampled_from([*IDS, *LISTS, "options", "cases", "case", "on", "value", "disputed", "id"]) | st.text(
    max_size=5
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "decisions": st.lists(st.sampled_from(["sanctierecht", "ots", "halt", "x"]), max_size=2) | LEAVES,
        "lang": st.sampled_from(["nl", "en", "fr"]) | LEAVES,
        "register": st.sampled_from(["legal", "plain"]) | LEAVES,
        "on": WORDS | LEAVES,
        "explanation": st.sampled_from(["tree", "none"]) | LEAVES,
    },
)
CASES = st.dictionaries(KEYS, VALUES, max_size=6)
FINE = {200, 400, 422}


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(data):
    """Bytes that mean nothing are a fault of the sender."""
    answer = CALL.send("/v1/findings", data)

    assert answer.status_code in FINE
    assert answer.headers["api-version"]


@given(CASES, st.none() | OPTIONS, st.sampled_from(["findings", "questions"]))
@settings(max_examples=60)
def test_any_case_is_answered(case, options, path):
    """A case of any shape, with real names in it, is decided or refused with faults."""
    body = case if options is None else {**case, "options": options}
    answer = CALL.send(f"/v1/{path}?decision=sanctierecht", json.dumps(body).encode())

    assert answer.status_code in FINE
    assert answer.status_code == 200 or answer.json()["faults"]


@given(st.data())
def test_a_case_that_is_damaged_is_answered(data):
    """A right request of which a piece is cut, doubled or changed."""
    body = json.dumps(
        {"feit": {"pleegdatum": "2026-01-10"}, "options": {"decisions": ["sanctierecht"]}}
    ).encode()
    at = data.draw(st.integers(0, len(body)))
    to = data.draw(st.integers(at, len(body)))
    damaged = body[:at] + data.draw(st.binary(max_size=3)) + body[data.draw(st.sampled_from([at, to])) :]
    answer = CALL.send("/v1/findings", damaged)

    assert answer.status_code in FINE


@settings(max_examples=50)
@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=10))
def test_any_address_is_answered(path, name, value):
    """Paths and queries of any kind give an answer in the one form."""
    try:
        answer = CALL.get(f"/v1/sources/{path}", params={name: value})
    except (ValueError, httpx.InvalidURL):  # httpx cannot write it, so nobody can send it in this way
        return

    assert answer.status_code in {200, 400, 404}
    assert answer.status_code == 200 or answer.json()["status"] == answer.status_code
