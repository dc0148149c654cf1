"""Receipts that were cut off, damaged or made to do harm give clear faults, and never an exception."""

import copy
import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jeugdrecht as jr
from jeugdrecht.errors import InputError
from jeugdrecht.receipts import json_schema, read_receipt, reading
from jeugdrecht.receipts.model import checksum

CASE = {"on": "2026-03-01", "jeugdige": {"geboortedatum": "2009-05-14"}}
MADE = jr.receipt(jr.decide(CASE, ["minderjarig"])).to_dict()
VALID = jsonschema.Draft202012Validator(json_schema())


def refused(data):
    """Give the faults with which a receipt is refused."""
    with pytest.raises(InputError) as caught:
        read_receipt(data if isinstance(data, bytes) else json.dumps(data).encode(), lang="en")
    return caught.value.faults


def test_every_way_to_cut_a_receipt_off_is_refused():
    """Wherever the file ends too early, that is what is said."""
    whole = json.dumps(MADE).encode()

    for end in range(0, len(whole), 97):
        (fault,) = refused(whole[:end])
        assert fault.message == "this is no (whole) JSON file"


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe", b"[" * 100_000, b"NaN", b'{"schema": "jeugdrecht.receipt/1", "schema": 1}',
        b'{"rules": {"a": 1' + b"0" * 5000 + b"}}",
    ],
    ids=["no text", "very deep", "no number", "a key twice", "a number without end"],
)  # fmt: skip
def test_what_is_no_json_is_refused(data):
    """Bytes that no reader should take are refused as such."""
    (fault,) = refused(data)

    assert fault.message == "this is no (whole) JSON file"


@pytest.mark.parametrize("data", [[], 1, None, {}, {"schema": "jeugdrecht.result/1"}, {"schema": []}])
def test_what_is_no_receipt_is_refused(data):
    """Other JSON, such as a result, is not a receipt."""
    (fault,) = refused(data)

    assert fault.message == "this is no receipt of jeugdrecht"


def test_a_receipt_that_is_too_large_is_not_read(monkeypatch):
    """There is a limit to what is read."""
    monkeypatch.setattr(reading, "LARGEST_RECEIPT", 100)
    (fault,) = refused(b" " * 101)

    assert fault.message == "this is too large for a receipt"


def test_a_file_that_is_not_there_is_told(tmp_path):
    """The path is named."""
    with pytest.raises(InputError) as caught:
        read_receipt(tmp_path / "weg.json")

    assert caught.value.faults[0].path == str(tmp_path / "weg.json")
    assert caught.value.faults[0].message == "dit bestand is niet te lezen"


def test_any_change_is_noticed():
    """A receipt that is otherwise right but was changed afterwards does not match its checksum."""
    data = copy.deepcopy(MADE)
    data["cases"][0]["on"] = "2026-03-02"
    (fault,) = refused(data)

    assert fault.message.startswith("the content does not match the checksum")


def test_all_faults_come_at_once_with_their_places():
    """What is missing, what is too much and what has a wrong form, each with its path."""
    data = copy.deepcopy(MADE)
    del data["program"]
    data["extra"] = 1
    data["lang"] = "fr"
    data["cases"][0]["salt"] = "kort"
    data["cases"][0]["findings"][0]["place"] = 0
    data["keyed"] = 1

    assert sorted((fault.path, fault.message) for fault in refused(data)) == [
        ("cases[0].findings[0].place", "'0' is not possible here"),
        ("cases[0].salt", "'kort' is not possible here"),
        ("extra", "this does not belong here"),
        ("keyed", "'1' is not possible here"),
        ("lang", "'fr' is not possible here"),
        ("program", "this is missing"),
    ]


def test_a_hostile_receipt_tells_a_limited_number_of_faults():
    """A thousand wrong rules do not give a thousand lines."""
    data = {**MADE, "rules": {f"r{number}": "x" for number in range(1000)}}

    assert len(refused(data)) == reading.MOST_FAULTS


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=70),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
places = st.sampled_from(
    [("program",), ("rules",), ("lang",), ("cases",), ("cases", 0), ("cases", 0, "on"), ("cases", 0, "mark"),
     ("cases", 0, "findings"), ("cases", 0, "findings", 0), ("cases", 0, "findings", 0, "parts"),
     ("cases", 0, "findings", 0, "place"), ("rulebase", "edition"), ("keyed",), ("editions",)]
)  # fmt: skip


@settings(max_examples=150)
@given(places, anything)
def test_the_reader_and_the_schema_agree(place, value):
    """What the published schema refuses the reader refuses, and the other way round."""
    data = copy.deepcopy(MADE)
    inside = data
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    data["checksum"] = checksum(data)
    try:
        read_receipt(json.dumps(data).encode())
        taken = True
    except InputError:
        taken = False

    assert taken == VALID.is_valid(data)
