"""The promise that no input, however odd, gives a traceback or an exit code of its own."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jeugdrecht.facts import vocabulary

KEYS = (
    "case",
    "on",
    "jeugdige",
    "feit",
    "feiten",
    "maatregelen",
    "rechter",
    "cases",
    "id",
    "value",
    "disputed",
)
FACTS = [node.fact.id for node in vocabulary().all()]
NAMES = [id.partition(".")[2] for id in FACTS]
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
    | st.sampled_from(["ja", "nee", "onbekend", "nvt", "2026-01-10", "2008-02-29", "misdrijf", "900,50"])
)  # fmt: skip
NESTED = st.recursive(
    SCALARS,
    lambda beneath: st.lists(beneath, max_size=3)
    | st.dictionaries(
        st.sampled_from(KEYS) | st.sampled_from(FACTS) | st.sampled_from(NAMES) | st.text(max_size=5),
        beneath, max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip
LIKE_A_CASE = NESTED.map(lambda value: json.dumps(value).encode())
JUNK = st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
COMMANDS = [("case", "check", "-"), ("decide", "-"), ("decide", "-", "--format", "json")]

MANY = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@MANY
@given(data=JUNK | LIKE_A_CASE)
def test_junk_never_gives_a_traceback(run, command, data):
    """Any bytes give a result or faults: exit code 0 or 2, never both data and faults."""
    ran = run(*command, stdin=data)

    assert ran.code in (0, 2)
    assert "Traceback" not in ran.out + ran.err
    assert (ran.out == "") is (ran.code == 2)
    assert (ran.err == "") is (ran.code == 0)


@MANY
@given(words=st.lists(st.text(max_size=12), max_size=4))
def test_junk_for_a_provision_never_gives_a_traceback(run, words):
    """Whatever is written after `sources`, the run ends with 0 or 2."""
    safe = [word for word in words if not word.startswith("-")]
    ran = run("sources", "--", *safe)

    assert ran.code in (0, 2)
    assert "Traceback" not in ran.err


@MANY
@given(path=st.text(max_size=40))
def test_junk_for_a_path_never_gives_a_traceback(run, tmp_path, path):
    """Whatever is given as a file, the run ends with 2 unless it is one."""
    ran = run("case", "check", "--", f"{tmp_path}/{path}")

    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err
