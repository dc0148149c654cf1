"""What can be wrong with a dossier is told all at once, each fault with its place and line."""

import json
from pathlib import Path

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from jeugdrecht.dossier import KINDS, read_bytes, read_dossier, read_events, read_mapping
from jeugdrecht.dossier.schema import json_schema
from jeugdrecht.dossier.writing import as_line, as_mapping, as_structure
from jeugdrecht.errors import InputError

from .making import dossier, ev

EXAMPLES = sorted((Path(__file__).parents[2] / "examples" / "dossiers").glob("*.yaml"))


def faults(text, *, lines=False):
    """Give the faults of a dossier: each its path and line."""
    with pytest.raises(InputError) as caught:
        read_bytes(text.encode(), lines=lines)
    return [(fault.path, fault.line) for fault in caught.value.faults]


def test_all_faults_are_told_at_once():
    """Every part of every event is looked at before anything is refused."""
    text = """\
dossier: fout
extra: 1
events:
  - {id: e1, knd: opening, on: 2024-05-41, complete: [maatregele]}
  - {id: e2, kind: gebort, on: 2010-05-10}
  - {id: e, kind: verzoekschrift, on: 2024-04-20, recorded: 2024-04-19, by: x, data: {verzoek.maatregl: ots}}
  - 7
"""
    assert sorted(faults(text), key=str) == sorted(
        [
            ("extra", 2), ("events[0].complete[0]", 4), ("events[0].knd", 4), ("events[0].on", 4),
            ("events[0]", 4), ("events[1].kind", 5), ("events[2].data.verzoek.maatregl", 6),
            ("events[2].by", 6), ("events[2].recorded", 6), ("events[2].data", 6), ("events[3]", 7),
        ], key=str,
    )  # fmt: skip


def test_each_line_of_json_lines_is_looked_at():
    """A line that is no JSON does not hide what is wrong with another."""
    text = (
        '{"id": "a", "kind": "signaal", "on": "2026-03-01"}\n{"id": \n\n{"id": "b", "kind": "x", "on": "1"}\n'
    )

    assert faults(text, lines=True) == [("", 2), ("events[1].on", 4), ("events[1].kind", 4)]


A, B, C = "id: a, on: 2026-03-01, kind: ", "id: b, on: 2026-03-02, kind: ", "id: c, on: 2026-03-03, kind: "
WHOLE = [
    ([f"{A}signaal", "id: a, on: 2026-03-02, kind: signaal"], "events[1].id"),
    ([f"{A}signaal, corrects: b"], "events[0].corrects"),
    ([f"{A}intrekking, withdraws: b"], "events[0].withdraws"),
    ([f"{A}signaal, corrects: b", f"{B}signaal, corrects: a"], "events[0].corrects"),
    ([f"{A}signaal", f"{B}intrekking, withdraws: a", f"{C}signaal, corrects: b"], "events[2].corrects"),
    ([f"{A}signaal, about: x"], "events[0].about"),
    ([f"{A}opheffing_ots"], "events[0]"),
    ([f"{A}opheffing_ots, about: x"], "events[0].about"),
    ([f"{A}feit, about: f", f"{B}feit, about: f"], "events[1].about"),
    ([f"{A}feit", f"{B}feit", f"{C}proces_verbaal"], "events[2]"),
    ([f"{A}signaal, data: {{feit.soort: misdrijf}}"], "events[0].data.feit.soort"),
    ([f"{A}melding, data: {{melding.ontvangen_op: 2026-03-01}}"], "events[0].data.melding.ontvangen_op"),
    ([f"{A}intrekking"], "events[0].kind"),
    ([f"{A}verzoekschrift, by: politie, data: {{verzoek.maatregel: ots}}"], "events[0].by"),
    ([f"{A}verzoekschrift, data: {{verzoek.maatregel: ots}}"], "events[0]"),
    ([f"{A}geboorte", "id: b, on: 2025-05-10, kind: feit"], "events[1].on"),
]


@pytest.mark.parametrize(("events", "path"), WHOLE)
def test_what_does_not_fit_together_is_refused(events, path):
    """Ids, aims, items and days are held against the other events."""
    text = "events:\n" + "\n".join(f"  - {{{event}}}" for event in events)

    assert path in [found for found, _ in faults(text)]


def test_a_case_file_is_no_dossier():
    """One fault says so, not one for each of its keys."""
    assert faults("case: a\non: 2026-03-01\n") == [("", None)]


def test_the_same_event_twice_is_one():
    """An event that arrived twice is no fault."""
    one = ev("signaal", "2026-03-01")

    assert len(dossier(one, dict(one)).events) == 1


def test_a_name_is_never_taken_for_a_capacity():
    """Who acted is a capacity; the remedy says never to write a name."""
    with pytest.raises(InputError, match="nooit een naam"):
        dossier(ev("signaal", "2026-03-01", by="mevrouw J."))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_fit_the_schema_and_come_back_the_same(path):
    """What reading takes the schema takes, and writing gives what was read."""
    loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    found = read_dossier(path)
    validator = jsonschema.Draft202012Validator(json_schema())

    assert len(EXAMPLES) == 2
    assert [event["id"] for event in loaded["events"]] == [event.id for event in found]
    assert list(validator.iter_errors(as_mapping(found))) == []
    assert read_mapping(as_mapping(found)) == found
    lines = "".join(f"{as_line(event, found.id)}\n" for event in found)
    assert read_bytes(lines.encode(), lines=True) == found


REFUSED = [
    {"events": [{"id": "a", "kind": "vakantie", "on": "2026-03-01"}]},
    {"events": [{"id": "a", "kind": "signaal"}]},
    {"events": [{"id": "a", "kind": "ots", "on": "2026-03-01"}]},
    {"events": [{"id": "a", "kind": "signaal", "on": "2026-03-01", "by": "jan"}]},
    {"events": [{"id": "a", "kind": "signaal", "on": "2026-03-01", "data": {"x.y": 1}}]},
    {"dossier": "a"},
    {"events": [], "x": 1},
]


@pytest.mark.parametrize("structure", REFUSED, ids=json.dumps)
def test_the_schema_refuses_what_reading_refuses(structure):
    """An unknown kind, key, capacity or fact, and what a kind needs."""
    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(structure)
    with pytest.raises(InputError):
        read_mapping(structure)


@settings(max_examples=200, deadline=None)
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode), lines=st.booleans())
def test_nothing_that_is_read_gives_a_traceback(data, lines):
    """Any bytes are a dossier or faults."""
    try:
        found = read_bytes(data, lines=lines)
    except InputError as error:
        assert error.faults
    else:
        assert found.events == () or all(event.kind in KINDS for event in found)


STRUCTURES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 20260301) | st.text(max_size=8)
    | st.sampled_from(["2026-03-01", "signaal", "ots", "gi", "e1", "feit", "intrekking"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(
        ["id", "kind", "on", "recorded", "by", "about", "data", "complete", "corrects", "withdraws", "feit",
         "maatregel.einddatum", "value", "source"]), inner, max_size=6),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(structures=st.lists(STRUCTURES, max_size=4))
def test_no_structure_gives_a_traceback(structures):
    """Any list of anything is events or faults."""
    try:
        found = read_events(structures)
    except InputError as error:
        assert error.faults
    else:
        assert read_events([as_structure(event) for event in found]) == found
